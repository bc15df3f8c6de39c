<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>app</name>
    <message>
        <source>There is no match “{match}” in the library, and no file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a value that the library can’t keep ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of a match: write it as 80, 80:00, 45+2 or P3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” lies outside the match, which ends at {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” lies beyond what is shown while the future is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player, event or detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shootout kicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, free kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xG {xg}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assist by {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a match to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own file, or try the sample that ships with the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a match file here or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FC Dallas 4–4 Inter Miami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, Leagues Cup, 6 August 2023. Eight goals and a shootout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event data of StatsBomb, Opta, Stats Perform, Wyscout, Sportec, Datafactory and Metrica; Match Explorer’s own JSON; spreadsheets saved as CSV, one event a row; folders and zips of these. Minutes may be approximate (~80) and places may be missing: what is not known stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>“{library}” is no address of a library: use a file, sqlite:/// or postgresql://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver for {driver} is not installed: install match-explorer[postgresql], or use a library file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” is a folder: name a file in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{library}” is not a database and was left alone: name another file for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “{library}” belongs to another program and was left alone: name another one for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” comes from a newer version of Match Explorer and was left alone: update the app, or name another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” can only be read: make the file and its folder writable, ask whoever runs the database for the right to change it, or name another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” has to be updated to this version first, and you can only read it: make the file and its folder writable, or let the database’s owner open it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to use the library “{library}” like this: ask whoever runs the database for it, or name another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” can’t be used ({detail}): check its address, that the server is running, and the password, which PGPASSWORD, .pgpass or the keyring may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the library “{library}” was lost: what was complete is kept and nothing is half stored, so try again once the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” took too long to answer, and nothing was changed: try again when its server is less busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” is being written to by another program: wait until it is done or close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” is damaged and was left alone: restore it from a copy, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match “{match}” in the library “{library}” can’t be read: import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the library “{library}”, so nothing was changed: free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the library “{library}” fails or is full ({detail}): what was complete is kept, so see to the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” was not updated, because it can’t be copied to “{backup}” first ({detail}): make room there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” can’t be updated to this version and was left as it was ({detail}): name another library, and report the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” can’t be opened ({detail}): check that it is there and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” of the library “{library}” does not exist: check the name, or make the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library “{library}” yet: check its name, or open the app or import a match to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{backup}” can’t be written ({detail}), and nothing of it was left there: make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{library}” is damaged, so “{backup}” was not written: check the library to see what is damaged, or restore an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backup}” was left alone, because it is a library in use or another kind of file: name another file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup “{backup}”, so nothing was changed: check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backup}” is the library itself, so nothing was changed: choose a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backup}” is no backup of a library, so nothing was changed: choose a file that was written as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{backup}” comes from a newer version of Match Explorer, so nothing was changed: update the app first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{backup}” is damaged, so nothing was changed: choose another one, or open this one as a library to see what is left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{backup}” can’t be read ({detail}), so nothing was changed: check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged ({detail}): restore the library from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged in one place: restore the library from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The database file is damaged in {n} places or more: restore the library from a backup.</source>
        <comment>The database file is damaged in {n} place or more: restore the library from a backup.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the table {table} the {column} of {n} rows leads nowhere: restore the library from a backup.</source>
        <comment>In the table {table} the {column} of {n} row leads nowhere: restore the library from a backup.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches backed up to {name}</source>
        <comment>{n} match backed up to {name}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches were restored.</source>
        <comment>{n} match was restored.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has {n} faults.</source>
        <comment>The library has {n} fault.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The match “{match}” can’t be read: delete it and import it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match “{match}” is not what was stored: delete it and import it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table {table} says of the match “{match}” is not what the match says: delete it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the library from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everything in the library by the backup “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is checked first, and what the library holds now is kept in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library held before is kept in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in {library} could be read, and all of it agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can’t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export match…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to be read again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet of all events (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet table of all events (*.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common Data Format (*.cdf.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match was written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say what to write: end the name in one of {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed: install match-explorer[parquet], or export as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Common Data Format needs the day of the match, which is not known of this one: export as .json or .csv instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a name that is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write “{name}” to: choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the folder “{folder}”: choose another one for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for “{name}”, so nothing was written: free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>To win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stay alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To extend the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct free kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter-attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct free kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect free kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throw-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other part of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half volley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diving header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given after review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the woodwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second yellow card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ball received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dribble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ball recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foul won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goalkeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miscontrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispossessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tactical shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free kick won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ball won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known only about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not later than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not earlier than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge of the penalty area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, outside the penalty area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, outside the penalty area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in front of goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time, 1st half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time, 2nd half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal may be counted in several of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{past} of {n} goals by {time}. Later ones are outlines.</source>
        <comment>{past} of {n} goal by {time}. Later ones are outlines.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a player not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct free kick, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal ruled out, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {own_team}, counts for {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, {player} scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, {player}: saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, {player}: off target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, {player}: woodwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, {player}: not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, round {round}, decides the shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} for {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{off} goes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dribble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foul won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goalkeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miscontrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispossessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactical shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free kick won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, {team}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, for {team}, {time}, {score}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, of {team}, {time}, still {score}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number} of the shootout, {player}, {team}, {outcome}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after kick {kick}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about minute {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after minute {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before minute {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {minute}, inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minute} ({clock})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minute} ({start}–{end})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after {minute} ({start}–{end})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {minute} ({start}–{end})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minute}, inferred ({start}–{end})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {radius} m of a point: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} m along, {y} m across the pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m from goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m from goal, {flank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} m from the left post, {height} m high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m left of the goal, {height} m high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m right of the goal, {height} m high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minute}, inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goalkeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build-up, step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chance} to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, round {round}, decides the shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <comment>{n} step</comment>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} players</source>
        <comment>{n} player</comment>
        <translation>
            <numerusform>{n} jugador</numerusform>
            <numerusform>{n} jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach, {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation, {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if level after 90 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, straight to penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} win {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Sources differ on {about}: {readings}. Shown: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ on the match: {readings}. Shown: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that are not finite were read as unknown; there were {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that could not be read were left out; there were {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” could not be read and counts as unknown (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of “{field}” that could not be read were left out (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of no known period were left out; there were {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events without a readable time were left out; there were {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events without a team were kept under their players’ teams (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events without an id were given one; there were {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events with an id that another event has were kept (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events out of the order of time were sorted (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the unknown type “{type}” were read as other actions (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots have the unknown outcome “{outcome}” (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the unknown kind “{card}” were left out (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events name a third team, {team}, which takes no part in the match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places without two coordinates count as unknown (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places off the pitch count as unknown (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own goal stands in the data of one team only; it counts once (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicks of the shootout that name no team were left out (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout was taken again by the same player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout was taken after the shootout was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data does not say when period {period} ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says who was at home; {team} stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} plays but is missing from the line-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} is in the line-ups twice and was kept once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line-ups lie beside the events, so squads have only those who took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line-ups in “{file}” could not be read and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No listing names this match: the first line-up is taken as the home side’s, and the competition and the date are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing “{file}” could not be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing names other teams than the events, so the events’ teams hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” in the listing is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals add up to {counted}, but the score is listed as {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shootout follows although play ended {score}: the tie may have had two legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal stands in the shootout, after kick {kick}; it should be a kick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal in minute {minute} counts for no team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scorer of the goal for {team} in minute {minute} is in neither squad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} scores for {team} in minute {minute} but is in the opponents’ squad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own goal in minute {minute} counts for {team}, {player}’s own team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shootout is listed as {listed}, but the data has no kicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kicks add up to {counted}, but the shootout is listed as {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} win by the kicks, but not by the listed shootout of {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shootout ends at {score}, which decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first kick is not by the team that is said to kick first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout is by no team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout puts one team two kicks ahead of the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you import are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves the library unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling keeps what has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the import before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for matches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {found}, {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a second, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <comment>{n} running</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <comment>{n} done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <comment>{name} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <comment>{n} updated</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <comment>{n} unchanged</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no match in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What is complete is kept: {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error ended this; the report says more. What is complete is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed, changed or needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away} was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away} may be in the library twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Other readable events: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with minute unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what is readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {first} to {last}; the fault is in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be the same match as {home} {score} {away} of {provider}. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources of one match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away} is noted as two sources of one match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away} is noted as two matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for matches in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away} is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away} was brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away} was in the library already, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Notes on the data: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown without being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {fact} {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {minute}′ {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, {player}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals with other details: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicks with other details: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squad or line-up of {team} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of play changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or credit of the source changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the match&apos;s facts rest on changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the import changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, events and squads stayed the same; other details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further changes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team, player or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported matches are listed here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p {home}–{away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {score} {away}, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {score} {away}, {home_kicks}–{away_kicks} on penalties, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {number} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First minute of a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute of a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}′ to {last}′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first}′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {last}′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest comeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct free kicks after 80′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicks to stay alive that were saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comebacks from two goals down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} for {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <comment>{n} source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources, this one from {provider}</source>
        <comment>{n} source, this one from {provider}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on each of {n} matches</source>
        <comment>Note on the match</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} matches</source>
        <comment>Delete {n} match</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches deleted.</source>
        <comment>{n} match deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden with the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden with the future, {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minute} {player}, {kind}, {score}, {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, {player}, {outcome}, {stakes}, {score}, {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match has “{text}” in its teams, players, competition, season or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal has “{text}” in its scorer, or in the teams, competition, season or date of its match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kick has “{text}” in its taker, or in the teams, competition, season or date of its match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing meets all of these filters at once. Take one back, or clear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of imported matches are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shootouts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicks of shootouts of imported matches are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is read-only, so nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other source: {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same: {match}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join as two sources of one match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatsBomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stats Perform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wyscout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sportec Solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataFactory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrica Sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>open_data</name>
    <message>
        <source>There is no connection to {host}: check the network and try again, or choose a local copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time for “{name}”: try again later, or choose a local copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off while “{name}” was coming: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s proxy does not let {host} be reached: check the system’s proxy settings, or choose a local copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not prove that it is itself, so nothing was read: check this computer’s clock, and whether the network asks for a log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} points to another place ({other}), which was not followed: check the address, and whether the network asks for a log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with error {status} for “{name}”: try again later, or choose a local copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing from {host}: the repository, or this copy of it, is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” from {host} has more than {limit} MB, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” came damaged from {host}: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from {host} as “{name}” is something else: check the address, and whether the network asks for a log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be read from {host}: check the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes can’t be kept ({reason}): make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no address to read from: it has to begin with https:// and to carry no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” holds no copy of StatsBomb’s open data: choose the folder that has competitions.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with competitions.json, beginning with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy of StatsBomb’s open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitions and seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competition, country or season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{competition}, {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{season} (not in this copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{competition} {season}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} matches, {have} in the library</source>
        <comment>{n} match, {have} in the library</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches, {have} in the library, {missing} not available</source>
        <comment>{n} match, {have} in the library, {missing} not available</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download {n} matches</source>
        <comment>Download {n} match</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} matches</source>
        <comment>Import {n} match</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches came in.</source>
        <comment>{n} match came in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {n} matches came in and are kept.</source>
        <comment>Cancelled: {n} match came in and is kept.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ended} {n} failed: {reason}</source>
        <comment>{ended} {n} failed: {reason}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select all not in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}, {size} at {rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: no match came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the competitions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the matches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a local copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a season to see its matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competition or season has “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository lists no competition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match of this season is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatsBomb’s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {score} {away}, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatsBomb Open Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole seasons and tournaments, event by event, to download.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>{competition} {season}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From written reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalties, after kick {kick}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalties, before the first kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} {score} on penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} on penalties, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pens {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {home_goals}, {away} {away_goals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {home_goals}, {away} {away_goals}, known only about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {home_goals}, {away} {away_goals}, penalties {home_kicks}–{away_kicks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences, linked</source>
        <comment>{n} sentence, linked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}, {n} facts rest on it</source>
        <comment>{kind}, {n} fact rests on it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the current sentence in the middle until you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kick {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} – {away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shown rests on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live ticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second yellow {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own goal {minute}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pitch</name>
    <message>
        <source>{team} attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone from text {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance only {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} o.g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {outcome}, {xg} xG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: click to show or hide, Ctrl+click to show alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{past} of {n} goals by {time}.</source>
        <comment>{past} of {n} goal by {time}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} goals by {time}. What follows is hidden.</source>
        <comment>{n} goal by {time}. What follows is hidden.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No goals in play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build-up, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build-up, {time}: no source tells how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a goal to see how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}: {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ ] steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>“{name}” was not imported, because the process that was reading it ended: it may need more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not imported, because Match Explorer has a fault in reading it: please report it ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is, so it was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the events file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {size} MB. Match files have at most {limit} MB, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text file: byte {byte} is a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is UTF-16 text. Save it once more as UTF-8; programs for spreadsheets call that “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” breaks off at line {line}, column {column}: the file is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deep at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not have the expected shape at {where}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is JSON, but of none of the formats that Match Explorer reads: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the Common Data Format, which Match Explorer writes but does not read. Export the match as .json to read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no readable event at {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not name two teams: at {where} the number of teams is {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds StatsBomb line-ups. Import the events file of the match instead; line-ups beside it are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a StatsBomb listing of matches. Import the events file of a match instead; the listing is found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds StatsBomb 360 frames. Import the events file of the match instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the format “{found}”; this version of Match Explorer reads “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” uses the id “{id}” twice; the second is at {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” refers at {where} to a player “{id}” whom no squad has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” refers at {where} to an event “{id}” that it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” refers at {where} to a source “{id}” that it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged and can’t be unpacked: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{name}” can’t be unpacked: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to unpack “{name}”: free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}” in “{name}” needs a password: unpack the archive, then import its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is a link or a device, no file, so nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}” in “{name}” would be unpacked to another place, or no file can have that name, so nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{name}” has “{member}” twice, so nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}” in “{name}” lies in more than {limit} folders, so nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{name}” has more than {limit} files: unpack it, then import its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{name}” has more than {limit} MB in it: unpack it, then import its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is larger than it says, or than the {limit} MB that match files have at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is packed to less than 1/{limit} of its size, as no match file is, so it was not unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a workbook. Save its sheet as “CSV UTF-8”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{name}” has no file in it that a match can be read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The archive “{name}” holds {n} matches: import it, then open one from the library.</source>
        <comment>The archive “{name}” holds {n} match: import it, then open it from the library.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>There is no format “{name}”. Match Explorer reads {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is XML, but of no format that Match Explorer reads: it begins with “{root}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in no format that Match Explorer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds no match in a format that Match Explorer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than {limit} files. The rest was left out: import its folders one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be read as data of {provider} ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not valid XML at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” breaks off at line {line}, column {column}: the file is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deep at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares a document type at line {line}. Match files need none, and it could pull in other files, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Opta’s events of a match (F24) without its line-ups. Put the F7 file of the match beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Opta’s line-ups of a match (F7) without its events. Put the F24 file of the match beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an Opta feed without a match. Import the F24 file of a match with its F7 file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Stats Perform’s events of a match (MA3) without its line-ups. Put the MA1 file of the match beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Stats Perform’s line-ups of a match (MA1) without its events. Put the MA3 file of the match beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Sportec’s events of a match without its line-ups. Put the match information of the match beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Sportec’s match information without the events. Put the event file of the match beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a feed of Sportec’s without the events of a match. Import the event file with the match information beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties and own goals that stood at the wrong end of the pitch were turned around (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has one word for the head and the rest of the body, so {count} shots count as headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} changed several players at once, and nothing says who came on for whom (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places of {team} in period {period} stood the wrong way round and were turned around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In period {period} the places of one team stand the wrong way round, and nothing says whose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of which only the minute is given stand at its beginning (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells which way the teams play in period {period}, so its places are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has Metrica’s events of a match without the metadata. Put the match’s metadata (XML) beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is metadata of a match without its events. Put Metrica’s events of the match (JSON) beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata has period {period} at another time than the events, so it lasts as long as they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the players in the metadata takes part, so squads have only those who do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In period {period} the teams shoot the other way than the data says they play.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>KO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>105′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} and {away} kick off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} and {away} kick off in the {competition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} {how}{foot}, {effect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} {how}{foot} from a pass by {assist}, {effect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {team} [scores an own goal]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[converts a penalty]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[scores a direct free kick]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[scores]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[scores on the counter-attack]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[scores after a corner]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[scores after a free kick]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[scores after a throw-in]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[scores with a header]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[heads in on the counter-attack]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[heads in after a corner]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[heads in after a free kick]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[heads in after a throw-in]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with the left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with the right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and it is {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {team} are level at {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {team} reduce the lead to {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {team} lead {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {team} extend their lead to {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal by {player} is [ruled out]({event}); it stays {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal by {player} is [ruled out]({event}) ({reason}); it stays {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} takes a [penalty]({event}) for {team}, but {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} has a [big chance]({event}) for {team}, but {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} of {team} [hits the woodwork]({event}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes off the woodwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes off target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} of {team} is [sent off]({event}) with a second yellow card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} of {team} is [sent off]({event}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} bring on {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{on}]({event}) for {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody for [{off}]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At half-time {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 90 minutes {standing}, and {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway through extra time {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After extra time {standing}, and {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra time follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicks from the penalty mark follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} lead {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{player}]({event}) ({team})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked in the first half: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked in the second half: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked in the first half of extra time: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked in the second half of extra time: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{winner} beat {loser} {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match ends {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} kick first: {player} {how}, and it is {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} {how} for {team}; it is {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} {how}, and {winner} win the shootout {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shootout stands at {score}; its end is not in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[has the kick saved]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[misses the target]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[hits the woodwork]({event})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[does not score]({event})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spreadsheet</name>
    <message>
        <source>“{name}” is not UTF-8 text at line {line}, column {column}. Save it once more as “CSV UTF-8”, or choose the character set Unicode (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no line that names the columns. A table needs the columns minute, team and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names no column “{column}”. A table needs the columns minute, team and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names the column “{column}” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not name two teams; it names {count}. Write a line “home” and a line “away” above the table, each with a team’s name beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names {team} as both teams. A match needs two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say when the match was. Write a line “date” above the table, such as 2023-08-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no event. A file needs two teams, a date and at least one event with a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} rows, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{word}” is no fact of a match. Known are: {choices}. A remark begins with #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{word}” is no fact of a match. Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} gives “{fact}” a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is no number that fits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is no id. Use the letters A to Z, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is no score. Write it as 4:3, which no program takes for a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no date. Write it as 2023-08-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{text}” may be two different days. Write it as 2023-08-06: year, month, day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark does not fit. A cell in quotes ends with one, and one inside it is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, but the table has {width} columns. Put a cell with a comma in it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the type of event is missing, such as goal or shot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the team is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is neither of the two teams. Use {home} or {away}, or home or away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is neither of the two teams. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the player’s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. Use 0 to 130, or ~80 for about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. It ends in the letter {letter}. Use 0 to 130, or ~80 for about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. It has the letter {letter} in it. Use 0 to 130, or ~80 for about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. Minutes are whole numbers; a clock time is written as 79:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the minute is missing. Use 0 to 130, or ~80 for about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is beyond the end of any match. Use 0 to 130, or ~80 for about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute, because stoppage time does not follow minute {base}. Write it as 45+2, 90+2, 105+2 or 120+2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} lies before period {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a moment of the shootout. Use P3 for after the third kick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: “{word}” is not known there. Known are: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: “{word}” is not known there. Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is out of range. Use {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is the id of another event, or has brackets in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the last decision does not fit the column “review”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {word} is no moment. Write it as 79:00 or 45:00+1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the kick’s outcome is missing, such as scored or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not the time of a kick. Leave it empty, or use P3 for the third kick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: kick {kick} is out of turn. Kicks are numbered 1, 2, 3 and so on, both teams together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events whose minute could not be read stand between those before and after them (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that could not be read count as unknown (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be read were left out (×{count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” is none of the format’s and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” was not read. Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stakes</name>
    <message>
        <source>Kick {number}, round {round}, {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {number}, sudden death, {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, {kicks} kicks taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taker}: score to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taker}: miss and it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taker}: score to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taker}: score to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taker}: score to lead by {margin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taker}: score to be {margin} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} win {score} on penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next}, {chance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} kick to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} must score to stay in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} must score to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} kick to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} kick to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} kick to extend their lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} kick to close the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even chances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Model, not data: every kick {percent} %, kicks independent, no effect of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} won {score}, so there was no shootout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at {score} after {minutes} minutes; no shootout was played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a shootout, but no source gives its kicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a shootout, which ended {score}, but no source gives its kicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals don’t add up to the score that the source states, so they don’t tell whether there was a shootout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the future hidden, kicks appear here once the playhead gets to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a match to follow its shootout kick by kick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, decides the shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woodwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicks second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicks first, {goals} of {kicks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goals} of {kicks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed +{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source gives a placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements are in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the taker sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Model, not data: every kick {percent} %, kicks independent, even after round {rounds}. Points stand after each kick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a kick scores in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Statistics of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics: arrows go from value to value, Enter lists what is behind one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All competitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicks scored, by their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicks scored, by the stakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals by type and minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{scored} of {n} kicks scored (dashed line)</source>
        <comment>{scored} of {n} kick scored (dashed line)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Point: share that scored. Line: 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals that count: {count}. Each row has a scale of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shootout kicks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scored} of {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {percent} %, {scored} of {taken} scored, 95 % interval {low} to {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, minutes {minutes}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xG {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} o.g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{players} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{players} +{more} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{players} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{players} +{more} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lead over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the xG race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a time: 80, 80:00, 45+2 or P3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play at {speed} times the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole match (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shootout kicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Match Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Match Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Match Explorer {version}&lt;/b&gt;&lt;p&gt;Explore a football match: timeline, pitch and shootout, linked by one playhead. Doubt is drawn; nothing is invented.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence. Every picture names the provider of its data.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app goes on, and your library is untouched. The report says what happened; copy it if you want to tell the developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views in the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this tab: the shootout does not bring its own forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can’t be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error ended this; the report says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a match without importing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match files (*.json *.xml *.csv *.zip *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{past} of {n} goals shown as played</source>
        <comment>{past} of {n} goal shown as played</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} goals so far</source>
        <comment>{n} goal so far</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} of {n} kicks taken</source>
        <comment>{taken} of {n} kick taken</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes approximate (~)</source>
        <comment>{n} minute approximate (~)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places from text</source>
        <comment>{n} place from text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places not reported</source>
        <comment>{n} place not reported</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch and shootout side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector and report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step of the build-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step of the build-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
