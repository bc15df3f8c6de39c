<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>access</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>There is no match “{match}” in the library, and no file of that name.</source>
        <translation>No hay ningún partido «{match}» en la biblioteca, ni un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>“{name}” holds a value that the library can’t keep ({detail}).</source>
        <translation>«{name}» contiene un valor que la biblioteca no puede guardar ({detail}).</translation>
    </message>
    <message>
        <source>“{text}” is no time of a match: write it as 80, 80:00, 45+2 or P3.</source>
        <translation>«{text}» no es un momento del partido: escríbalo como 80, 80:00, 45+2 o P3.</translation>
    </message>
    <message>
        <source>“{text}” lies outside the match, which ends at {last}.</source>
        <translation>«{text}» queda fuera del partido, que termina en {last}.</translation>
    </message>
    <message>
        <source>“{text}” lies beyond what is shown while the future is hidden.</source>
        <translation>«{text}» queda más allá de lo que se muestra mientras el futuro está oculto.</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>for {team}</source>
        <translation>para {team}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Player, event or detail</source>
        <translation>Jugador, evento o detalle</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goles</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Tiros</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Shootout kicks</source>
        <translation>Lanzamientos de la tanda</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>{shown} so far</source>
        <translation>{shown} hasta ahora</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>No event fits.</source>
        <translation>Ningún evento coincide.</translation>
    </message>
    <message>
        <source>No match open</source>
        <translation>Ningún partido abierto</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Gol</translation>
    </message>
    <message>
        <source>Goal, free kick</source>
        <translation>Gol, libre directo</translation>
    </message>
    <message>
        <source>Goal, header</source>
        <translation>Gol, de cabeza</translation>
    </message>
    <message>
        <source>Goal, penalty</source>
        <translation>Gol, penalti</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Gol en propia puerta</translation>
    </message>
    <message>
        <source>Goal, ruled out</source>
        <translation>Gol anulado</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Tiro</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Kick {number}</source>
        <translation>Lanzamiento {number}</translation>
    </message>
    <message>
        <source>xG {xg}</source>
        <translation>xG {xg}</translation>
    </message>
    <message>
        <source>assist by {player}</source>
        <translation>asistencia de {player}</translation>
    </message>
    <message>
        <source>deflected</source>
        <translation>desviado</translation>
    </message>
    <message>
        <source>for {player}</source>
        <translation>por {player}</translation>
    </message>
    <message>
        <source>goes off</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>to {player}</source>
        <translation>para {player}</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>no completado</translation>
    </message>
    <message>
        <source>retaken</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>Open a match to start</source>
        <translation>Abra un partido para empezar</translation>
    </message>
    <message>
        <source>Bring your own file, or try the sample that ships with the app.</source>
        <translation>Traiga su propio archivo o pruebe el ejemplo que viene con la aplicación.</translation>
    </message>
    <message>
        <source>Drop a match file here or</source>
        <translation>Suelte aquí un archivo de partido o</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>FC Dallas 4–4 Inter Miami</source>
        <translation>FC Dallas 4–4 Inter Miami</translation>
    </message>
    <message>
        <source>Sample, Leagues Cup, 6 August 2023. Eight goals and a shootout.</source>
        <translation>Ejemplo, Leagues Cup, 6 de agosto de 2023. Ocho goles y tanda de penaltis.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Qué se puede leer</translation>
    </message>
    <message>
        <source>Event data of StatsBomb, Opta, Stats Perform, Wyscout, Sportec, Datafactory and Metrica; Match Explorer’s own JSON; spreadsheets saved as CSV, one event a row; folders and zips of these. Minutes may be approximate (~80) and places may be missing: what is not known stays unknown.</source>
        <translation>Datos de eventos de StatsBomb, Opta, Stats Perform, Wyscout, Sportec, Datafactory y Metrica; el JSON propio de Match Explorer; hojas de cálculo guardadas como CSV, con un evento por fila; carpetas y zips de todo ello. Los minutos pueden ser aproximados (~80) y los lugares pueden faltar: lo que no se sabe queda sin saberse.</translation>
    </message>
</context>
<context>
    <name>bundled</name>
    <message>
        <source>Inter Miami drew 4–4 at FC Dallas in the round of 16 of the Leagues Cup and won [5–3 on penalties](kick-9).</source>
        <translation>Inter Miami empató 4–4 en el campo del FC Dallas en los octavos de final de la Leagues Cup y ganó [5–3 en los penaltis](kick-9).</translation>
    </message>
    <message>
        <source>It was Messi&apos;s first away game for Miami, who had not won any of 11 league games before his debut and had won every game since.</source>
        <translation>Fue el primer partido de Messi fuera de casa con el Miami, que no había ganado ninguno de los 11 partidos de liga anteriores a su debut y había ganado todos los posteriores.</translation>
    </message>
    <message>
        <source>In the first minute Jesús Ferreira [headed against the post](shot-1-ferreira) for Dallas.</source>
        <translation>En el primer minuto Jesús Ferreira [cabeceó al poste](shot-1-ferreira) para el Dallas.</translation>
    </message>
    <message>
        <source>Soon afterwards Ferreira [had the ball in the net](goal-4-ferreira), but the goal was ruled out for offside.</source>
        <translation>Poco después Ferreira [mandó el balón a la red](goal-4-ferreira), pero el gol fue anulado por fuera de juego.</translation>
    </message>
    <message>
        <source>In the 6th minute [Lionel Messi](goal-6-messi) put Miami ahead from the edge of the area, first time with the left foot, after a pull-back by Jordi Alba.</source>
        <translation>En el minuto 6 [Lionel Messi](goal-6-messi) adelantó al Miami desde el borde del área, de primeras y con la zurda, tras un pase atrás de Jordi Alba.</translation>
    </message>
    <message>
        <source>Messi&apos;s goal was first ruled out for offside and [given after a video review](goal-6-messi).</source>
        <translation>El gol de Messi fue anulado primero por fuera de juego y [concedido tras la revisión en vídeo](goal-6-messi).</translation>
    </message>
    <message>
        <source>Alan Velasco [hit the post with a free kick](shot-12-velasco) in the 12th minute.</source>
        <translation>Alan Velasco [dio en el poste con un tiro libre](shot-12-velasco) en el minuto 12.</translation>
    </message>
    <message>
        <source>[Facundo Quignon](goal-37-quignon) made it 1–1 in the 37th with a left-foot volley from a cross by Marco Farfan.</source>
        <translation>[Facundo Quignon](goal-37-quignon) hizo el 1–1 en el minuto 37 con una volea de zurda a centro de Marco Farfan.</translation>
    </message>
    <message>
        <source>Right at the end of the half [Bernard Kamungo](goal-45-kamungo) finished a counter-attack by beating goalkeeper Drake Callender, and Dallas led 2–1.</source>
        <translation>Justo al final de la primera parte [Bernard Kamungo](goal-45-kamungo) culminó un contraataque batiendo al portero Drake Callender, y el Dallas ganaba 2–1.</translation>
    </message>
    <message>
        <source>[Velasco&apos;s free kick](goal-63-velasco) from the left in the 63rd minute reached the far corner untouched: 3–1.</source>
        <translation>[El tiro libre de Velasco](goal-63-velasco) desde la izquierda en el minuto 63 llegó al palo largo sin que nadie lo tocara: 3–1.</translation>
    </message>
    <message>
        <source>A minute or two later [Benjamin Cremaschi](goal-65-cremaschi), [just brought on](sub-64-cremaschi), scored Miami&apos;s second.</source>
        <translation>Uno o dos minutos después [Benjamin Cremaschi](goal-65-cremaschi), [que acababa de entrar](sub-64-cremaschi), marcó el segundo del Miami.</translation>
    </message>
    <message>
        <source>Dallas were two ahead again when [Robert Taylor](goal-68-taylor), tracking back, turned a pass into his own net for 4–2.</source>
        <translation>El Dallas volvió a tener dos de ventaja cuando [Robert Taylor](goal-68-taylor), que bajaba a defender, metió un pase en su propia portería: 4–2.</translation>
    </message>
    <message>
        <source>With about ten minutes left Dallas scored an own goal: [Farfan](goal-80-farfan) headed in a free kick by Messi, 4–3.</source>
        <translation>A unos diez minutos del final el Dallas marcó en propia puerta: [Farfan](goal-80-farfan) remató de cabeza un tiro libre de Messi, 4–3.</translation>
    </message>
    <message>
        <source>[Messi&apos;s own free kick](goal-85-messi), from 20 yards in the 85th minute, brought the 4–4.</source>
        <translation>[El tiro libre del propio Messi](goal-85-messi), desde 20 yardas en el minuto 85, supuso el 4–4.</translation>
    </message>
    <message>
        <source>By the match report&apos;s count it was his eighth goal in four games; another report counts seven.</source>
        <translation>Según la cuenta de la crónica del partido era su octavo gol en cuatro partidos; otra crónica cuenta siete.</translation>
    </message>
    <message>
        <source>With no extra time in the Leagues Cup, penalties followed, and [Messi scored the first](kick-1).</source>
        <translation>Como en la Leagues Cup no hay prórroga, llegaron los penaltis, y [Messi marcó el primero](kick-1).</translation>
    </message>
    <message>
        <source>[Paxton Pomykal](kick-4) of Dallas was the only one of nine takers to miss.</source>
        <translation>[Paxton Pomykal](kick-4), del Dallas, fue el único de los nueve lanzadores que falló.</translation>
    </message>
    <message>
        <source>[Cremaschi](kick-9), 18 years old, scored the last and decisive kick, which took Miami to the quarter-finals.</source>
        <translation>[Cremaschi](kick-9), de 18 años, marcó el último y decisivo lanzamiento, que llevó al Miami a los cuartos de final.</translation>
    </message>
    <message>
        <source>Leagues Cup knock-out matches have no extra time: a draw goes straight to penalties.</source>
        <translation>Los partidos eliminatorios de la Leagues Cup no tienen prórroga: un empate lleva directamente a los penaltis.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Line-ups, changes, cards and attendance are those of the statistics page. No source gives shirt numbers other than those shown.</source>
        <translation>Las alineaciones, los cambios, las tarjetas y la asistencia son los de la página de estadísticas. Ninguna fuente da otros dorsales que los mostrados.</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Alineaciones</translation>
    </message>
    <message>
        <source>It was about 100 °F (38 °C) at kick-off.</source>
        <translation>Hacía unos 100 °F (38 °C) al comenzar el partido.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>It was Messi&apos;s first away game for Miami.</source>
        <translation>Fue el primer partido de Messi fuera de casa con el Miami.</translation>
    </message>
    <message>
        <source>Miami had gone 11 league games without a win before Messi&apos;s debut, and had won every game since.</source>
        <translation>El Miami llevaba 11 partidos de liga sin ganar antes del debut de Messi y había ganado todos los posteriores.</translation>
    </message>
    <message>
        <source>How many goals the late free kick made it for Messi in four games.</source>
        <translation>Cuántos goles sumaba Messi en cuatro partidos con el tiro libre del final.</translation>
    </message>
    <message>
        <source>What the match was for Alba.</source>
        <translation>Lo que el partido fue para Alba.</translation>
    </message>
    <message>
        <source>The minute that the statistics page gives is the one shown. Where sources give other minutes, the span covers them; the chronicle gives several one lower (36, 44, 62 and 67).</source>
        <translation>Se muestra el minuto que da la página de estadísticas. Donde las fuentes dan otros, el intervalo los abarca; la crónica da varios uno más bajos (36, 44, 62 y 67).</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>No source gives the length of first-half stoppage time.</source>
        <translation>Ninguna fuente da la duración del tiempo añadido de la primera parte.</translation>
    </message>
    <message>
        <source>Stoppage time</source>
        <translation>Tiempo añadido</translation>
    </message>
    <message>
        <source>Messi won the toss, as two reports say, and Miami kicked first.</source>
        <translation>Messi ganó el sorteo, según dos crónicas, y el Miami lanzó primero.</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>The live ticker gives all nine kicks, and three others name the same takers. No source says where the balls crossed the line, but for the one over the bar.</source>
        <translation>El directo da los nueve lanzamientos, y otras tres fuentes nombran a los mismos lanzadores. Ninguna dice por dónde cruzó el balón la línea, salvo el que fue por encima del larguero.</translation>
    </message>
    <message>
        <source>Miami go to the quarter-finals.</source>
        <translation>El Miami pasa a los cuartos de final.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>his first appearance</source>
        <translation>su primera aparición</translation>
    </message>
    <message>
        <source>his first start</source>
        <translation>su primera titularidad</translation>
    </message>
    <message>
        <source>Agency report of the match</source>
        <translation>Crónica de agencia del partido</translation>
    </message>
    <message>
        <source>Statistics page of bigdsoccer.com</source>
        <translation>Página de estadísticas de bigdsoccer.com</translation>
    </message>
    <message>
        <source>Recap on bigdsoccer.com</source>
        <translation>Resumen en bigdsoccer.com</translation>
    </message>
    <message>
        <source>Live ticker of clarosports.com</source>
        <translation>Directo de clarosports.com</translation>
    </message>
    <message>
        <source>Page on radioevita.ar</source>
        <translation>Página en radioevita.ar</translation>
    </message>
    <message>
        <source>Page on enfoquesalta.com</source>
        <translation>Página en enfoquesalta.com</translation>
    </message>
    <message>
        <source>AFP report on brecorder.com and lbcgroup.tv</source>
        <translation>Crónica de AFP en brecorder.com y lbcgroup.tv</translation>
    </message>
    <message>
        <source>Page on sportskacentrala.com</source>
        <translation>Página en sportskacentrala.com</translation>
    </message>
    <message>
        <source>Article of the Orlando Sentinel</source>
        <translation>Artículo del Orlando Sentinel</translation>
    </message>
    <message>
        <source>Article of Fox News</source>
        <translation>Artículo de Fox News</translation>
    </message>
    <message>
        <source>Page on thepremiernews.com</source>
        <translation>Página en thepremiernews.com</translation>
    </message>
    <message>
        <source>Page on surflorida.com</source>
        <translation>Página en surflorida.com</translation>
    </message>
    <message>
        <source>Live text of thedailyworlds.org</source>
        <translation>Directo en texto de thedailyworlds.org</translation>
    </message>
    <message>
        <source>Page on worldsoccertalk.com</source>
        <translation>Página en worldsoccertalk.com</translation>
    </message>
    <message>
        <source>Page on bolasport.com</source>
        <translation>Página en bolasport.com</translation>
    </message>
    <message>
        <source>Chronicle of Marca, read through a mirror</source>
        <translation>Crónica de Marca, leída en una copia</translation>
    </message>
    <message>
        <source>Page on miamisaves.org</source>
        <translation>Página en miamisaves.org</translation>
    </message>
    <message>
        <source>Match report</source>
        <translation>Crónica del partido</translation>
    </message>
    <message>
        <source>bigdsoccer.com, statistics</source>
        <translation>bigdsoccer.com, estadísticas</translation>
    </message>
    <message>
        <source>bigdsoccer.com, recap</source>
        <translation>bigdsoccer.com, resumen</translation>
    </message>
    <message>
        <source>5–3 follows from the nine kicks of the live ticker. Three other news pages give other scores, which their own kicks don&apos;t support.</source>
        <translation>El 5–3 resulta de los nueve lanzamientos del directo. Otras tres páginas de noticias dan otros resultados, que no concuerdan con los lanzamientos que ellas mismas cuentan.</translation>
    </message>
    <message>
        <source>Play ended at 90+6.</source>
        <translation>El juego terminó en el 90+6.</translation>
    </message>
    <message>
        <source>The match report writes the competition&apos;s name in two ways.</source>
        <translation>La crónica del partido escribe de dos maneras el nombre de la competición.</translation>
    </message>
    <message>
        <source>A free kick that a defender heads in is no direct one.</source>
        <translation>Un tiro libre que un defensor mete de cabeza no es gol de libre directo.</translation>
    </message>
    <message>
        <source>Just outside the area.</source>
        <translation>Justo fuera del área.</translation>
    </message>
    <message>
        <source>One source alone, surflorida.com, has Kamungo go past Miller.</source>
        <translation>Solo una fuente, surflorida.com, dice que Kamungo superó a Miller.</translation>
    </message>
    <message>
        <source>That Messi released Alba is in the chronicle.</source>
        <translation>Que Messi habilitó a Alba está en la crónica de Marca.</translation>
    </message>
    <message>
        <source>The band on the pitch runs from 20 yards (18.288 m) to 20 metres; right of centre is from miamisaves.org.</source>
        <translation>La franja en el campo va de 20 yardas (18,288 m) a 20 metros; que fue a la derecha del centro lo dice miamisaves.org.</translation>
    </message>
    <message>
        <source>The corner is from Fox News and thepremiernews.com, the crossbar from miamisaves.org.</source>
        <translation>La escuadra es de Fox News y thepremiernews.com; el larguero, de miamisaves.org.</translation>
    </message>
    <message>
        <source>The match report only puts it a minute after the goal of the 63rd; the statistics page and most others say 65. The span covers both readings.</source>
        <translation>La crónica del partido solo lo sitúa un minuto después del gol del 63; la página de estadísticas y casi todas las demás dicen 65. El intervalo abarca ambas lecturas.</translation>
    </message>
    <message>
        <source>The match report&apos;s version is shown.</source>
        <translation>Se muestra la versión de la crónica del partido.</translation>
    </message>
    <message>
        <source>The question was whether Josef Martínez stood in goalkeeper Maarten Paes&apos;s view; a video review gave the goal.</source>
        <translation>La duda era si Josef Martínez tapaba la visión del portero Maarten Paes; la revisión en vídeo dio el gol.</translation>
    </message>
    <message>
        <source>The statistics page gives the minute shown; the span covers every reading.</source>
        <translation>La página de estadísticas da el minuto mostrado; el intervalo abarca todas las lecturas.</translation>
    </message>
    <message>
        <source>The statistics page gives the minute shown; the span covers every reading. The match report also says that ten minutes were left.</source>
        <translation>La página de estadísticas da el minuto mostrado; el intervalo abarca todas las lecturas. La crónica del partido dice además que faltaban diez minutos.</translation>
    </message>
    <message>
        <source>The statistics page gives the minute shown; the span covers every reading. The match report gives no minute.</source>
        <translation>La página de estadísticas da el minuto mostrado; el intervalo abarca todas las lecturas. La crónica del partido no da ningún minuto.</translation>
    </message>
    <message>
        <source>The statistics page has no minute for it: the live text&apos;s is shown, and the span covers both readings.</source>
        <translation>La página de estadísticas no da el minuto: se muestra el del directo en texto, y el intervalo abarca ambas lecturas.</translation>
    </message>
    <message>
        <source>The touch by Obrian is in the recap alone.</source>
        <translation>El toque de Obrian solo está en el resumen.</translation>
    </message>
    <message>
        <source>The live text names the wrong team; Velasco played for Dallas.</source>
        <translation>El directo en texto nombra el equipo equivocado; Velasco jugaba en el Dallas.</translation>
    </message>
    <message>
        <source>The match report says that he missed, the live ticker how.</source>
        <translation>La crónica del partido dice que falló; el directo, cómo.</translation>
    </message>
    <message>
        <source>Cremaschi, a substitute, scored from a pass by Alba, whom Messi had released.</source>
        <translation>Cremaschi, que había salido de suplente, marcó a pase de Alba, a quien había habilitado Messi.</translation>
    </message>
    <message>
        <source>Farfan headed Messi&apos;s free kick into his own net.</source>
        <translation>Farfan metió de cabeza en su propia portería el tiro libre de Messi.</translation>
    </message>
    <message>
        <source>Followed a header by Kamungo from a cross by Geovane Jesus.</source>
        <translation>Llegó tras un cabezazo de Kamungo a centro de Geovane Jesus.</translation>
    </message>
    <message>
        <source>From right of centre, in off the underside of the crossbar.</source>
        <translation>Desde la derecha del centro, y dentro tras dar en la parte inferior del larguero.</translation>
    </message>
    <message>
        <source>Side-footed first time after Jordi Alba had pulled the ball back from the left.</source>
        <translation>Con el interior y de primeras, tras el pase atrás de Jordi Alba desde la izquierda.</translation>
    </message>
    <message>
        <source>The cross came from the overlapping full-back Marco Farfan on the left, with a touch by Obrian.</source>
        <translation>El centro llegó del lateral Marco Farfan, que subió por la izquierda, con un toque de Obrian.</translation>
    </message>
    <message>
        <source>Tracking back at a Dallas counter-attack, Taylor diverted a pass past his own goalkeeper.</source>
        <translation>Al bajar a defender un contraataque del Dallas, Taylor desvió un pase que superó a su propio portero.</translation>
    </message>
    <message>
        <source>Velasco won the ball in his own half, Ferreira held it up, and Kamungo went past Miller and beat goalkeeper Drake Callender.</source>
        <translation>Velasco recuperó el balón en su campo, Ferreira lo aguantó, y Kamungo superó a Miller y batió al portero Drake Callender.</translation>
    </message>
    <message>
        <source>Yedlin had fouled Farfan. The free kick was crossed in and touched by nobody on its way.</source>
        <translation>Yedlin había cometido falta sobre Farfan. El tiro libre fue un centro que nadie tocó por el camino.</translation>
    </message>
    <message>
        <source>A free kick against the post.</source>
        <translation>Un tiro libre al poste.</translation>
    </message>
    <message>
        <source>Headed against the post.</source>
        <translation>De cabeza al poste.</translation>
    </message>
    <message>
        <source>Saved by Paes.</source>
        <translation>Parado por Paes.</translation>
    </message>
    <message>
        <source>The follow-up to Taylor&apos;s shot, headed off the line.</source>
        <translation>El rechace del tiro de Taylor, sacado de cabeza en la línea.</translation>
    </message>
    <message>
        <source>Callender saves.</source>
        <translation>Para Callender.</translation>
    </message>
    <message>
        <source>Ferreira misses a chance.</source>
        <translation>Ferreira falla una ocasión.</translation>
    </message>
    <message>
        <source>Paes saves Taylor&apos;s shot.</source>
        <translation>Paes para el tiro de Taylor.</translation>
    </message>
    <message>
        <source>Over the bar.</source>
        <translation>Por encima del larguero.</translation>
    </message>
    <message>
        <source>The decisive kick, by an 18-year-old.</source>
        <translation>El lanzamiento decisivo, de un jugador de 18 años.</translation>
    </message>
    <message>
        <source>far corner</source>
        <translation>palo largo</translation>
    </message>
    <message>
        <source>far post</source>
        <translation>segundo palo</translation>
    </message>
    <message>
        <source>low into the bottom left corner</source>
        <translation>raso, al rincón inferior izquierdo</translation>
    </message>
    <message>
        <source>top right corner, in off the underside of the crossbar</source>
        <translation>escuadra derecha, y dentro tras dar en la parte inferior del larguero</translation>
    </message>
    <message>
        <source>20 metres</source>
        <translation>20 metros</translation>
    </message>
    <message>
        <source>20 yards</source>
        <translation>20 yardas</translation>
    </message>
    <message>
        <source>Kamungo beats the goalkeeper</source>
        <translation>Kamungo bate al portero</translation>
    </message>
    <message>
        <source>a shot tight to the post</source>
        <translation>un tiro ajustado al poste</translation>
    </message>
    <message>
        <source>at the very end of the half</source>
        <translation>justo al final de la primera parte</translation>
    </message>
    <message>
        <source>the goalkeeper is on the ground</source>
        <translation>el portero está en el suelo</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>otra crónica</translation>
    </message>
    <message>
        <source>another news page</source>
        <translation>otra página de noticias</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>“{library}” is no address of a library: use a file, sqlite:/// or postgresql://.</source>
        <translation>«{library}» no es la dirección de una biblioteca: use un archivo, sqlite:/// o postgresql://.</translation>
    </message>
    <message>
        <source>The driver for {driver} is not installed: install match-explorer[postgresql], or use a library file.</source>
        <translation>El controlador de {driver} no está instalado: instale match-explorer[postgresql] o use un archivo de biblioteca.</translation>
    </message>
    <message>
        <source>The library “{library}” is a folder: name a file in it instead.</source>
        <translation>La biblioteca «{library}» es una carpeta: nombre un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The name {library} is no text in UTF-8, which a library’s has to be: choose another folder or name.</source>
        <translation>El nombre {library} no es texto en UTF-8, como debe serlo el de una biblioteca: elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>“{library}” is not a database and was left alone: name another file for the library.</source>
        <translation>«{library}» no es una base de datos y no se ha tocado: nombre otro archivo para la biblioteca.</translation>
    </message>
    <message>
        <source>The database “{library}” belongs to another program and was left alone: name another one for the library.</source>
        <translation>La base de datos «{library}» pertenece a otro programa y no se ha tocado: nombre otra para la biblioteca.</translation>
    </message>
    <message>
        <source>The library “{library}” comes from a newer version of Match Explorer and was left alone: update the app, or name another library.</source>
        <translation>La biblioteca «{library}» es de una versión más nueva de Match Explorer y no se ha tocado: actualice la aplicación o nombre otra biblioteca.</translation>
    </message>
    <message>
        <source>The library “{library}” can only be read: make the file and its folder writable, ask whoever runs the database for the right to change it, or name another library.</source>
        <translation>La biblioteca «{library}» solo se puede leer: haga que el archivo y su carpeta admitan escritura, pida permiso a quien lleve la base de datos o nombre otra biblioteca.</translation>
    </message>
    <message>
        <source>The library “{library}” has to be updated to this version first, and you can only read it: make the file and its folder writable, or let the database’s owner open it once.</source>
        <translation>La biblioteca «{library}» tiene que actualizarse antes a esta versión y usted solo puede leerla: haga que el archivo y su carpeta admitan escritura, o que el propietario de la base de datos la abra una vez.</translation>
    </message>
    <message>
        <source>You have no right to use the library “{library}” like this: ask whoever runs the database for it, or name another library.</source>
        <translation>No tiene permiso para usar así la biblioteca «{library}»: pídalo a quien lleve la base de datos o nombre otra biblioteca.</translation>
    </message>
    <message>
        <source>The library “{library}” can’t be used ({detail}): check its address, that the server is running, and the password, which PGPASSWORD, .pgpass or the keyring may hold.</source>
        <translation>No se puede usar la biblioteca «{library}» ({detail}): compruebe su dirección, que el servidor esté en marcha y la contraseña, que puede estar en PGPASSWORD, .pgpass o el llavero.</translation>
    </message>
    <message>
        <source>The connection to the library “{library}” was lost: what was complete is kept and nothing is half stored, so try again once the server can be reached.</source>
        <translation>Se perdió la conexión con la biblioteca «{library}»: lo que estaba completo se conserva y nada queda a medias, así que inténtelo de nuevo cuando se pueda llegar al servidor.</translation>
    </message>
    <message>
        <source>The library “{library}” took too long to answer, and nothing was changed: try again when its server is less busy.</source>
        <translation>La biblioteca «{library}» tardó demasiado en responder y no se cambió nada: inténtelo de nuevo cuando su servidor esté menos ocupado.</translation>
    </message>
    <message>
        <source>The library “{library}” is being written to by another program: wait until it is done or close it there, then try again.</source>
        <translation>Otro programa está escribiendo en la biblioteca «{library}»: espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library “{library}” is damaged and was left alone: restore it from a copy, or name another file.</source>
        <translation>La biblioteca «{library}» está dañada y no se ha tocado: restáurela de una copia o nombre otro archivo.</translation>
    </message>
    <message>
        <source>The file of the library “{library}” was deleted, moved or replaced while it was open, so nothing more can be kept in it: back the library up now, then start Match Explorer again and restore the backup.</source>
        <translation>El archivo de la biblioteca «{library}» se borró, se movió o se sustituyó mientras estaba abierto, así que ya no se puede guardar nada en él: haga ahora una copia de seguridad de la biblioteca, abra de nuevo Match Explorer y restaure la copia.</translation>
    </message>
    <message>
        <source>The match “{match}” in the library “{library}” can’t be read: import it again.</source>
        <translation>No se puede leer el partido «{match}» de la biblioteca «{library}»: impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left for the library “{library}”, so nothing was changed: free some space, then try again.</source>
        <translation>No queda espacio para la biblioteca «{library}», así que no se cambió nada: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the library “{library}” fails or is full ({detail}): what was complete is kept, so see to the disk, then try again.</source>
        <translation>El disco de la biblioteca «{library}» falla o está lleno ({detail}): lo que estaba completo se conserva; revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library “{library}” was not updated, because it can’t be copied to “{backup}” first ({detail}): make room there, then try again.</source>
        <translation>La biblioteca «{library}» no se actualizó, porque no se puede copiar antes a «{backup}» ({detail}): haga sitio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library “{library}” can’t be updated to this version and was left as it was ({detail}): name another library, and report the fault.</source>
        <translation>La biblioteca «{library}» no se puede actualizar a esta versión y quedó como estaba ({detail}): nombre otra biblioteca y comunique el fallo.</translation>
    </message>
    <message>
        <source>The library “{library}” can’t be opened ({detail}): check that it is there and that you may use it.</source>
        <translation>No se puede abrir la biblioteca «{library}» ({detail}): compruebe que existe y que puede usarla.</translation>
    </message>
    <message>
        <source>The folder “{folder}” of the library “{library}” does not exist: check the name, or make the folder first.</source>
        <translation>La carpeta «{folder}» de la biblioteca «{library}» no existe: compruebe el nombre o cree antes la carpeta.</translation>
    </message>
    <message>
        <source>There is no library “{library}” yet: check its name, or open the app or import a match to have one.</source>
        <translation>Aún no existe la biblioteca «{library}»: compruebe su nombre, o abra la aplicación o importe un partido para tenerla.</translation>
    </message>
    <message>
        <source>The backup “{backup}” can’t be written ({detail}), and nothing of it was left there: make room, or choose another place.</source>
        <translation>No se puede escribir la copia de seguridad «{backup}» ({detail}), y nada de ella quedó allí: haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The library “{library}” is damaged, so “{backup}” was not written: check the library to see what is damaged, or restore an older backup.</source>
        <translation>La biblioteca «{library}» está dañada, así que «{backup}» no se escribió: compruebe la biblioteca para ver qué está dañado o restaure una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>“{backup}” was left alone, because it is a library in use or another kind of file: name another file for the backup.</source>
        <translation>«{backup}» no se ha tocado, porque es una biblioteca en uso u otro tipo de archivo: nombre otro archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup “{backup}”, so nothing was changed: check its name.</source>
        <translation>No existe la copia de seguridad «{backup}», así que no se cambió nada: compruebe su nombre.</translation>
    </message>
    <message>
        <source>“{backup}” is the library itself, so nothing was changed: choose a backup of it.</source>
        <translation>«{backup}» es la propia biblioteca, así que no se cambió nada: elija una copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>“{backup}” is no backup of a library, so nothing was changed: choose a file that was written as one.</source>
        <translation>«{backup}» no es una copia de seguridad de una biblioteca, así que no se cambió nada: elija un archivo que se escribiera como tal.</translation>
    </message>
    <message>
        <source>The backup “{backup}” comes from a newer version of Match Explorer, so nothing was changed: update the app first.</source>
        <translation>La copia de seguridad «{backup}» es de una versión más nueva de Match Explorer, así que no se cambió nada: actualice antes la aplicación.</translation>
    </message>
    <message>
        <source>The backup “{backup}” is damaged, so nothing was changed: choose another one, or open this one as a library to see what is left in it.</source>
        <translation>La copia de seguridad «{backup}» está dañada, así que no se cambió nada: elija otra, o abra esta como biblioteca para ver qué queda en ella.</translation>
    </message>
    <message>
        <source>The backup “{backup}” can’t be read ({detail}), so nothing was changed: check that you may read it.</source>
        <translation>No se puede leer la copia de seguridad «{backup}» ({detail}), así que no se cambió nada: compruebe que puede leerla.</translation>
    </message>
    <message>
        <source>The database is damaged ({detail}): restore the library from a backup.</source>
        <translation>La base de datos está dañada ({detail}): restaure la biblioteca de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database file is damaged in one place: restore the library from a backup.</source>
        <translation>El archivo de la base de datos está dañado en un lugar: restaure la biblioteca de una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>The database file is damaged in {n} places or more: restore the library from a backup.</source>
        <comment>The database file is damaged in {n} place or more: restore the library from a backup.</comment>
        <translation>
            <numerusform>El archivo de la base de datos está dañado en {n} lugar o más: restaure la biblioteca de una copia de seguridad.</numerusform>
            <numerusform>El archivo de la base de datos está dañado en {n} lugares o más: restaure la biblioteca de una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the table {table} the {column} of {n} rows leads nowhere: restore the library from a backup.</source>
        <comment>In the table {table} the {column} of {n} row leads nowhere: restore the library from a backup.</comment>
        <translation>
            <numerusform>En la tabla {table}, {column} de {n} fila no lleva a ninguna parte: restaure la biblioteca de una copia de seguridad.</numerusform>
            <numerusform>En la tabla {table}, {column} de {n} filas no lleva a ninguna parte: restaure la biblioteca de una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches backed up to {name}</source>
        <comment>{n} match backed up to {name}</comment>
        <translation>
            <numerusform>{n} partido copiado en {name}</numerusform>
            <numerusform>{n} partidos copiados en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches were restored.</source>
        <comment>{n} match was restored.</comment>
        <translation>
            <numerusform>Se restauró {n} partido.</numerusform>
            <numerusform>Se restauraron {n} partidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has {n} faults.</source>
        <comment>The library has {n} fault.</comment>
        <translation>
            <numerusform>La biblioteca tiene {n} defecto.</numerusform>
            <numerusform>La biblioteca tiene {n} defectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The match “{match}” can’t be read: delete it and import it again, or restore a backup.</source>
        <translation>No se puede leer el partido «{match}»: elimínelo e impórtelo de nuevo, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The match “{match}” is not what was stored: delete it and import it again, or restore a backup.</source>
        <translation>El partido «{match}» no es lo que se guardó: elimínelo e impórtelo de nuevo, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>What the table {table} says of the match “{match}” is not what the match says: delete it and import it again.</source>
        <translation>Lo que la tabla {table} dice del partido «{match}» no es lo que dice el partido: elimínelo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Haciendo la copia de seguridad de la biblioteca…</translation>
    </message>
    <message>
        <source>Restore the library from a backup</source>
        <translation>Restaurar la biblioteca de una copia de seguridad</translation>
    </message>
    <message>
        <source>Replace everything in the library by the backup “{name}”?</source>
        <translation>¿Reemplazar todo lo que hay en la biblioteca por la copia de seguridad «{name}»?</translation>
    </message>
    <message>
        <source>The backup is checked first, and what the library holds now is kept in a file.</source>
        <translation>Antes se comprueba la copia, y lo que la biblioteca contiene ahora se guarda en un archivo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Restaurando la biblioteca…</translation>
    </message>
    <message>
        <source>What the library held before is kept in {name}.</source>
        <translation>Lo que la biblioteca contenía antes se guarda en {name}.</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Comprobando la biblioteca…</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message>
        <source>Everything in {library} could be read, and all of it agrees.</source>
        <translation>Todo lo que hay en {library} se pudo leer y todo concuerda.</translation>
    </message>
    <message>
        <source>The library can’t be opened.</source>
        <translation>No se puede abrir la biblioteca.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Elegir otra biblioteca…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Continue without a library</source>
        <translation>Seguir sin biblioteca</translation>
    </message>
    <message>
        <source>There is no library: what you import now is gone once the app is closed.</source>
        <translation>No hay biblioteca: lo que importe ahora se pierde al cerrar la aplicación.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Choose a library, or name a new one</source>
        <translation>Elegir una biblioteca o nombrar una nueva</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>“{text}” is no link to a match, or not a whole one; copy it again.</source>
        <translation>«{text}» no es un enlace a un partido, o no está entero; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The link leads to “{match}”, which is not in this library: import that match, or open the library that has it.</source>
        <translation>El enlace lleva a «{match}», que no está en esta biblioteca: importe ese partido o abra la biblioteca que lo tenga.</translation>
    </message>
    <message>
        <source>The link’s moment lies outside the match, which is shown from its start.</source>
        <translation>El momento del enlace queda fuera del partido, que se muestra desde su inicio.</translation>
    </message>
    <message>
        <source>Link copied: {match} at {moment}.</source>
        <translation>Enlace copiado: {match} en {moment}.</translation>
    </message>
    <message>
        <source>Link copied: {match} at {moment}. It works in a library that this match is imported into.</source>
        <translation>Enlace copiado: {match} en {moment}. Funciona en una biblioteca a la que se importe este partido.</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Copiar enlace a esta vista</translation>
    </message>
    <message>
        <source>Match Explorer did not end properly last time: here is what it showed then.</source>
        <translation>Match Explorer no terminó bien la última vez: esto es lo que mostraba entonces.</translation>
    </message>
    <message>
        <source>Match Explorer ended twice while it showed what was open last, so it starts afresh.</source>
        <translation>Match Explorer se cerró dos veces mientras mostraba lo último abierto, así que empieza de cero.</translation>
    </message>
    <message>
        <source>Import the open file</source>
        <translation>Importar el archivo abierto</translation>
    </message>
    <message>
        <source>{file} is shown without being imported; File ▸ Import the open file puts it into the library.</source>
        <translation>{file} se muestra sin importarlo; Archivo ▸ Importar el archivo abierto lo lleva a la biblioteca.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>{file} is not there any more, and neither is its entry in this list.</source>
        <translation>{file} ya no está ahí, y tampoco su entrada en esta lista.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Another library is being opened: wait for that to end, or cancel it first.</source>
        <translation>Se está abriendo otra biblioteca: espere a que termine, o cancélelo antes.</translation>
    </message>
    <message>
        <source>The window stays on the library that is open.</source>
        <translation>La ventana sigue en la biblioteca que está abierta.</translation>
    </message>
    <message>
        <source>The language is the new one from the next start on.</source>
        <translation>El idioma nuevo se usará desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Something is still running, such as an import, and would be stopped.</source>
        <translation>Todavía hay algo en marcha, como una importación, y se detendría.</translation>
    </message>
    <message>
        <source>What is complete is kept. You can also wait until it has ended.</source>
        <translation>Lo que está completo se conserva. También puede esperar a que termine.</translation>
    </message>
    <message>
        <source>Stop it and change</source>
        <translation>Detenerlo y cambiar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export match…</source>
        <translation>Exportar partido…</translation>
    </message>
    <message>
        <source>Export the match</source>
        <translation>Exportar el partido</translation>
    </message>
    <message>
        <source>Match file, with everything</source>
        <translation>Archivo de partido, con todo</translation>
    </message>
    <message>
        <source>The same for other programs</source>
        <translation>Todo, para volver a leerlo</translation>
    </message>
    <message>
        <source>Spreadsheet of all events</source>
        <translation>Hoja de cálculo con todos los eventos</translation>
    </message>
    <message>
        <source>Parquet table of all events</source>
        <translation>Tabla Parquet con todos los eventos</translation>
    </message>
    <message>
        <source>Common Data Format</source>
        <translation>Common Data Format</translation>
    </message>
    <message>
        <source>Save a spreadsheet &amp;template…</source>
        <translation>&amp;Guardar una plantilla de hoja de cálculo…</translation>
    </message>
    <message>
        <source>Save a template to fill in</source>
        <translation>Guardar una plantilla para rellenar</translation>
    </message>
    <message>
        <source>Spreadsheet of a match</source>
        <translation>Hoja de cálculo de un partido</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>«{name}» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>“{name}” does not say what to write: end the name in one of {suffixes}.</source>
        <translation>«{name}» no dice qué escribir: termine el nombre en uno de {suffixes}.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed: install match-explorer[parquet], or export as .csv.</source>
        <translation>Los archivos Parquet necesitan pyarrow, que no está instalado: instale match-explorer[parquet] o exporte como .csv.</translation>
    </message>
    <message>
        <source>This package can’t write Parquet files, because it leaves pyarrow out for its size: export as .csv.</source>
        <translation>Este paquete no puede escribir archivos Parquet, porque deja fuera pyarrow por su tamaño: exporte como .csv.</translation>
    </message>
    <message>
        <source>The Common Data Format needs the day of the match, which is not known of this one: export as .json or .csv instead.</source>
        <translation>El Common Data Format necesita el día del partido, que de este no se conoce: exporte como .json o .csv.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a name that is not taken.</source>
        <translation>«{name}» es una carpeta: elija un nombre libre.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write “{name}” to: choose one that is there.</source>
        <translation>No existe la carpeta «{folder}» en la que escribir «{name}»: elija una que exista.</translation>
    </message>
    <message>
        <source>You may not write to the folder “{folder}”: choose another one for “{name}”.</source>
        <translation>No tiene permiso para escribir en la carpeta «{folder}»: elija otra para «{name}».</translation>
    </message>
    <message>
        <source>There is no room left for “{name}”, so nothing was written: free some space, or choose another folder.</source>
        <translation>No queda espacio para «{name}», así que no se escribió nada: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {reason}.</source>
        <translation>No se puede escribir «{name}»: {reason}.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>To win</source>
        <translation>Para ganar</translation>
    </message>
    <message>
        <source>To stay alive</source>
        <translation>Para seguir con vida</translation>
    </message>
    <message>
        <source>To lead</source>
        <translation>Para adelantarse</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>Para empatar</translation>
    </message>
    <message>
        <source>To extend the lead</source>
        <translation>Para ampliar la ventaja</translation>
    </message>
    <message>
        <source>To come closer</source>
        <translation>Para recortar</translation>
    </message>
    <message>
        <source>From play</source>
        <translation>En juego</translation>
    </message>
    <message>
        <source>Direct free kick</source>
        <translation>Libre directo</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>De cabeza</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalti</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Propia puerta</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Goal type</source>
        <translation>Tipo de gol</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Remate</translation>
    </message>
    <message>
        <source>Minute known</source>
        <translation>Minuto conocido</translation>
    </message>
    <message>
        <source>open play</source>
        <translation>en juego</translation>
    </message>
    <message>
        <source>counter-attack</source>
        <translation>contraataque</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>saque de esquina</translation>
    </message>
    <message>
        <source>direct free kick</source>
        <translation>tiro libre directo</translation>
    </message>
    <message>
        <source>indirect free kick</source>
        <translation>tiro libre indirecto</translation>
    </message>
    <message>
        <source>throw-in</source>
        <translation>saque de banda</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalti</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>header</source>
        <translation>de cabeza</translation>
    </message>
    <message>
        <source>other part of the body</source>
        <translation>otra parte del cuerpo</translation>
    </message>
    <message>
        <source>volley</source>
        <translation>volea</translation>
    </message>
    <message>
        <source>half volley</source>
        <translation>media volea</translation>
    </message>
    <message>
        <source>lob</source>
        <translation>vaselina</translation>
    </message>
    <message>
        <source>overhead kick</source>
        <translation>chilena</translation>
    </message>
    <message>
        <source>backheel</source>
        <translation>de tacón</translation>
    </message>
    <message>
        <source>diving header</source>
        <translation>cabezazo en plancha</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>checked and confirmed</source>
        <translation>revisado y confirmado</translation>
    </message>
    <message>
        <source>given after review</source>
        <translation>concedido tras revisión</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>offside</source>
        <translation>fuera de juego</translation>
    </message>
    <message>
        <source>handball</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>foul</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>against the woodwork</source>
        <translation>al palo</translation>
    </message>
    <message>
        <source>off target</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>fallado</translation>
    </message>
    <message>
        <source>Yellow card</source>
        <translation>Tarjeta amarilla</translation>
    </message>
    <message>
        <source>Second yellow card</source>
        <translation>Segunda amarilla</translation>
    </message>
    <message>
        <source>Red card</source>
        <translation>Tarjeta roja</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>pase</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>conducción</translation>
    </message>
    <message>
        <source>ball received</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>dribble</source>
        <translation>regate</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>duelo</translation>
    </message>
    <message>
        <source>interception</source>
        <translation>intercepción</translation>
    </message>
    <message>
        <source>ball recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>despeje</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>foul won</source>
        <translation>falta recibida</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>presión</translation>
    </message>
    <message>
        <source>goalkeeping</source>
        <translation>acción de portería</translation>
    </message>
    <message>
        <source>miscontrol</source>
        <translation>mal control</translation>
    </message>
    <message>
        <source>dispossessed</source>
        <translation>pérdida de balón</translation>
    </message>
    <message>
        <source>tactical shift</source>
        <translation>cambio táctico</translation>
    </message>
    <message>
        <source>stoppage</source>
        <translation>interrupción</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>ocasión</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>free kick</source>
        <translation>tiro libre</translation>
    </message>
    <message>
        <source>free kick won</source>
        <translation>falta a favor</translation>
    </message>
    <message>
        <source>ball won</source>
        <translation>robo de balón</translation>
    </message>
    <message>
        <source>hold-up</source>
        <translation>juego de espaldas</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>toque</translation>
    </message>
    <message>
        <source>shot</source>
        <translation>tiro</translation>
    </message>
    <message>
        <source>save</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>acotado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Stated by a source</source>
        <translation>Indicado por una fuente</translation>
    </message>
    <message>
        <source>Known only about</source>
        <translation>Solo aproximado</translation>
    </message>
    <message>
        <source>Not later than this</source>
        <translation>No después de esto</translation>
    </message>
    <message>
        <source>Not earlier than this</source>
        <translation>No antes de esto</translation>
    </message>
    <message>
        <source>Inferred from other facts</source>
        <translation>Inferido de otros datos</translation>
    </message>
    <message>
        <source>Computed from other facts</source>
        <translation>Calculado a partir de otros datos</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <source>In no source</source>
        <translation>En ninguna fuente</translation>
    </message>
    <message>
        <source>penalty area</source>
        <translation>área de penalti</translation>
    </message>
    <message>
        <source>goal area</source>
        <translation>área de meta</translation>
    </message>
    <message>
        <source>edge of the penalty area</source>
        <translation>borde del área</translation>
    </message>
    <message>
        <source>left, outside the penalty area</source>
        <translation>izquierda, fuera del área</translation>
    </message>
    <message>
        <source>right, outside the penalty area</source>
        <translation>derecha, fuera del área</translation>
    </message>
    <message>
        <source>in front of goal</source>
        <translation>delante de la portería</translation>
    </message>
    <message>
        <source>left of centre</source>
        <translation>por la izquierda</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>por el centro</translation>
    </message>
    <message>
        <source>right of centre</source>
        <translation>por la derecha</translation>
    </message>
    <message>
        <source>1st half</source>
        <translation>1.ª parte</translation>
    </message>
    <message>
        <source>2nd half</source>
        <translation>2.ª parte</translation>
    </message>
    <message>
        <source>Extra time, 1st half</source>
        <translation>Prórroga, 1.ª parte</translation>
    </message>
    <message>
        <source>Extra time, 2nd half</source>
        <translation>Prórroga, 2.ª parte</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda de penaltis</translation>
    </message>
    <message>
        <source>A goal may be counted in several of these.</source>
        <translation>Un gol puede contar en varios de estos.</translation>
    </message>
    <message numerus="yes">
        <source>{past} of {n} goals by {time}. Later ones are outlines.</source>
        <comment>{past} of {n} goal by {time}. Later ones are outlines.</comment>
        <translation>
            <numerusform>{past} de {n} gol hasta {time}. Los posteriores son contornos.</numerusform>
            <numerusform>{past} de {n} goles hasta {time}. Los posteriores son contornos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Remate</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Deflected</source>
        <translation>Desviado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Colocación</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Build-up</source>
        <translation>Jugada previa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Player on</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Player off</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competición</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Árbitro</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia de público</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Entrenadores</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Alineaciones</translation>
    </message>
    <message>
        <source>Length of play</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Listed score</source>
        <translation>Resultado oficial</translation>
    </message>
    <message>
        <source>Listed shootout</source>
        <translation>Tanda oficial</translation>
    </message>
    <message>
        <source>a player not named</source>
        <translation>alguien sin identificar</translation>
    </message>
    <message>
        <source>neither team</source>
        <translation>ningún equipo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>{team}</source>
        <translation>{team}</translation>
    </message>
    <message>
        <source>{team}, {what}</source>
        <translation>{team}, {what}</translation>
    </message>
    <message>
        <source>{what}, {player}</source>
        <translation>{what}, {player}</translation>
    </message>
    <message>
        <source>Shot, {player}</source>
        <translation>Tiro, {player}</translation>
    </message>
    <message>
        <source>Goal, {player}</source>
        <translation>Gol, {player}</translation>
    </message>
    <message>
        <source>Direct free kick, {player}</source>
        <translation>Tiro libre directo, {player}</translation>
    </message>
    <message>
        <source>Header, {player}</source>
        <translation>De cabeza, {player}</translation>
    </message>
    <message>
        <source>Penalty, {player}</source>
        <translation>Penalti, {player}</translation>
    </message>
    <message>
        <source>Own goal, {player}</source>
        <translation>Gol en propia puerta, {player}</translation>
    </message>
    <message>
        <source>Goal ruled out, {player}</source>
        <translation>Gol anulado, {player}</translation>
    </message>
    <message>
        <source>of {own_team}, counts for {team}</source>
        <translation>de {own_team}, cuenta para {team}</translation>
    </message>
    <message>
        <source>Kick {number}, {player} scores</source>
        <translation>Lanzamiento {number}, {player} marca</translation>
    </message>
    <message>
        <source>Kick {number}, {player}: saved</source>
        <translation>Lanzamiento {number}, {player}: parado</translation>
    </message>
    <message>
        <source>Kick {number}, {player}: off target</source>
        <translation>Lanzamiento {number}, {player}: fuera</translation>
    </message>
    <message>
        <source>Kick {number}, {player}: woodwork</source>
        <translation>Lanzamiento {number}, {player}: al palo</translation>
    </message>
    <message>
        <source>Kick {number}, {player}: not scored</source>
        <translation>Lanzamiento {number}, {player}: fallado</translation>
    </message>
    <message>
        <source>{team}, round {round}</source>
        <translation>{team}, ronda {round}</translation>
    </message>
    <message>
        <source>{team}, round {round}, decides the shootout</source>
        <translation>{team}, ronda {round}, decide la tanda</translation>
    </message>
    <message>
        <source>{on} for {off}</source>
        <translation>{on} por {off}</translation>
    </message>
    <message>
        <source>{off} goes off</source>
        <translation>Sale {off}</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Conducción</translation>
    </message>
    <message>
        <source>Ball received</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Dribble</source>
        <translation>Regate</translation>
    </message>
    <message>
        <source>Duel</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Interception</source>
        <translation>Intercepción</translation>
    </message>
    <message>
        <source>Ball recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Despeje</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Foul</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Foul won</source>
        <translation>Falta recibida</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Goalkeeping</source>
        <translation>Acción de portería</translation>
    </message>
    <message>
        <source>Miscontrol</source>
        <translation>Mal control</translation>
    </message>
    <message>
        <source>Dispossessed</source>
        <translation>Pérdida de balón</translation>
    </message>
    <message>
        <source>Offside</source>
        <translation>Fuera de juego</translation>
    </message>
    <message>
        <source>Tactical shift</source>
        <translation>Cambio táctico</translation>
    </message>
    <message>
        <source>Stoppage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Free kick</source>
        <translation>Tiro libre</translation>
    </message>
    <message>
        <source>Free kick won</source>
        <translation>Falta a favor</translation>
    </message>
    <message>
        <source>Ball won</source>
        <translation>Robo de balón</translation>
    </message>
    <message>
        <source>Hold-up</source>
        <translation>Juego de espaldas</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Tiro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>{heading}, {team}, {time}</source>
        <translation>{heading}, {team}, {time}</translation>
    </message>
    <message>
        <source>{heading}, for {team}, {time}, {score}, {place}</source>
        <translation>{heading}, para {team}, {time}, {score}, {place}</translation>
    </message>
    <message>
        <source>{heading}, of {team}, {time}, still {score}, {place}</source>
        <translation>{heading}, de {team}, {time}, sigue {score}, {place}</translation>
    </message>
    <message>
        <source>Kick {number} of the shootout, {player}, {team}, {outcome}, {score}</source>
        <translation>Lanzamiento {number} de la tanda, {player}, {team}, {outcome}, {score}</translation>
    </message>
    <message>
        <source>after kick {kick}</source>
        <translation>tras el lanzamiento {kick}</translation>
    </message>
    <message>
        <source>minute {minute}</source>
        <translation>minuto {minute}</translation>
    </message>
    <message>
        <source>about minute {minute}</source>
        <translation>hacia el minuto {minute}</translation>
    </message>
    <message>
        <source>not after minute {minute}</source>
        <translation>no después del minuto {minute}</translation>
    </message>
    <message>
        <source>not before minute {minute}</source>
        <translation>no antes del minuto {minute}</translation>
    </message>
    <message>
        <source>minute {minute}, inferred</source>
        <translation>minuto {minute}, inferido</translation>
    </message>
    <message>
        <source>{minute} ({clock})</source>
        <translation>{minute} ({clock})</translation>
    </message>
    <message>
        <source>about {minute} ({start}–{end})</source>
        <translation>hacia {minute} ({start}–{end})</translation>
    </message>
    <message>
        <source>not after {minute} ({start}–{end})</source>
        <translation>no después de {minute} ({start}–{end})</translation>
    </message>
    <message>
        <source>not before {minute} ({start}–{end})</source>
        <translation>no antes de {minute} ({start}–{end})</translation>
    </message>
    <message>
        <source>{minute}, inferred ({start}–{end})</source>
        <translation>{minute}, inferido ({start}–{end})</translation>
    </message>
    <message>
        <source>place not reported</source>
        <translation>lugar sin indicar</translation>
    </message>
    <message>
        <source>{place} (inferred)</source>
        <translation>{place} (inferido)</translation>
    </message>
    <message>
        <source>{zone}</source>
        <translation>{zone}</translation>
    </message>
    <message>
        <source>within {radius} m of a point: {place}</source>
        <translation>a menos de {radius} m de un punto: {place}</translation>
    </message>
    <message>
        <source>{x} m along, {y} m across the pitch</source>
        <translation>a {x} m a lo largo y {y} m a lo ancho del campo</translation>
    </message>
    <message>
        <source>{metres} m from goal</source>
        <translation>a {metres} m de la portería</translation>
    </message>
    <message>
        <source>{metres} m from goal, {flank}</source>
        <translation>a {metres} m de la portería, {flank}</translation>
    </message>
    <message>
        <source>{across} m from the left post, {height} m high</source>
        <translation>a {across} m del poste izquierdo, a {height} m de altura</translation>
    </message>
    <message>
        <source>{metres} m left of the goal, {height} m high</source>
        <translation>{metres} m a la izquierda de la portería, a {height} m de altura</translation>
    </message>
    <message>
        <source>{metres} m right of the goal, {height} m high</source>
        <translation>{metres} m a la derecha de la portería, a {height} m de altura</translation>
    </message>
    <message>
        <source>{minute}</source>
        <translation>{minute}</translation>
    </message>
    <message>
        <source>about {minute}</source>
        <translation>hacia {minute}</translation>
    </message>
    <message>
        <source>not after {minute}</source>
        <translation>no después de {minute}</translation>
    </message>
    <message>
        <source>not before {minute}</source>
        <translation>no antes de {minute}</translation>
    </message>
    <message>
        <source>{minute}, inferred</source>
        <translation>{minute}, inferido</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Goleador</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Lanza</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Expected goals</source>
        <translation>Goles esperados</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Goalkeeper</source>
        <translation>Guardameta</translation>
    </message>
    <message>
        <source>Retaken</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>If scored</source>
        <translation>Si marca</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation>Imagen fija</translation>
    </message>
    <message>
        <source>The match</source>
        <translation>El partido</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Build-up, step {number}</source>
        <translation>Jugada previa, paso {number}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not in any source</source>
        <translation>en ninguna fuente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <source>stays {score}</source>
        <translation>sigue {score}</translation>
    </message>
    <message>
        <source>{chance} to win</source>
        <translation>{chance} de ganar</translation>
    </message>
    <message>
        <source>{number}, round {round}</source>
        <translation>{number}, ronda {round}</translation>
    </message>
    <message>
        <source>{number}, round {round}, decides the shootout</source>
        <translation>{number}, ronda {round}, decide la tanda</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, después {second}</translation>
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
        <source>{outcome} ({reason})</source>
        <translation>{outcome} ({reason})</translation>
    </message>
    <message>
        <source>{team} win</source>
        <translation>{team} gana</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda de penaltis</translation>
    </message>
    <message>
        <source>Coach, {team}</source>
        <translation>Entrenador, {team}</translation>
    </message>
    <message>
        <source>Formation, {team}</source>
        <translation>Sistema, {team}</translation>
    </message>
    <message>
        <source>End, {period}</source>
        <translation>Final, {period}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>if level after 90 minutes</source>
        <translation>si hay empate a los 90 minutos</translation>
    </message>
    <message>
        <source>none, straight to penalties</source>
        <translation>no, directamente a los penaltis</translation>
    </message>
    <message>
        <source>{team} win {score}</source>
        <translation>{team} gana {score}</translation>
    </message>
    <message>
        <source>{score}, not decided</source>
        <translation>{score}, sin decidir</translation>
    </message>
    <message>
        <source>{topic}</source>
        <translation>{topic}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Another version of Match Explorer noted something here that this one has no words for: {code}.</source>
        <translation>Otra versión de Match Explorer anotó aquí algo para lo que esta no tiene palabras: {code}.</translation>
    </message>
    <message>
        <source>Sources differ on {about}: {readings}. Shown: {shown}.</source>
        <translation>Las fuentes discrepan sobre {about}: {readings}. Se muestra: {shown}.</translation>
    </message>
    <message>
        <source>Sources differ on the match: {readings}. Shown: {shown}.</source>
        <translation>Las fuentes discrepan sobre el partido: {readings}. Se muestra: {shown}.</translation>
    </message>
    <message>
        <source>Numbers that are not finite were read as unknown; there were {count}.</source>
        <translation>Los números no finitos se leyeron como desconocidos; había {count}.</translation>
    </message>
    <message>
        <source>Events that could not be read were left out; there were {count}.</source>
        <translation>Los eventos ilegibles se omitieron; había {count}.</translation>
    </message>
    <message>
        <source>The field “{field}” could not be read and counts as unknown (×{count}).</source>
        <translation>El campo «{field}» no se pudo leer y cuenta como desconocido (×{count}).</translation>
    </message>
    <message>
        <source>Entries of “{field}” that could not be read were left out (×{count}).</source>
        <translation>Las entradas ilegibles de «{field}» se omitieron (×{count}).</translation>
    </message>
    <message>
        <source>Events of no known period were left out; there were {count}.</source>
        <translation>Los eventos sin período conocido se omitieron; había {count}.</translation>
    </message>
    <message>
        <source>Events without a readable time were left out; there were {count}.</source>
        <translation>Los eventos sin un tiempo legible se omitieron; había {count}.</translation>
    </message>
    <message>
        <source>Events without a team were kept under their players’ teams (×{count}).</source>
        <translation>Los eventos sin equipo se conservaron con el equipo de sus jugadores (×{count}).</translation>
    </message>
    <message>
        <source>Events without an id were given one; there were {count}.</source>
        <translation>A los eventos sin id se les dio uno; había {count}.</translation>
    </message>
    <message>
        <source>Events with an id that another event has were kept (×{count}).</source>
        <translation>Los eventos con el id de otro evento se conservaron (×{count}).</translation>
    </message>
    <message>
        <source>Events out of the order of time were sorted (×{count}).</source>
        <translation>Los eventos fuera del orden del tiempo se ordenaron (×{count}).</translation>
    </message>
    <message>
        <source>Events of the unknown type “{type}” were read as other actions (×{count}).</source>
        <translation>Los eventos del tipo desconocido «{type}» se leyeron como otras acciones (×{count}).</translation>
    </message>
    <message>
        <source>Shots have the unknown outcome “{outcome}” (×{count}).</source>
        <translation>Hay tiros con el resultado desconocido «{outcome}» (×{count}).</translation>
    </message>
    <message>
        <source>Cards of the unknown kind “{card}” were left out (×{count}).</source>
        <translation>Las tarjetas del tipo desconocido «{card}» se omitieron (×{count}).</translation>
    </message>
    <message>
        <source>Events name a third team, {team}, which takes no part in the match.</source>
        <translation>Hay eventos que nombran a un tercer equipo, {team}, que no participa en el partido.</translation>
    </message>
    <message>
        <source>Places without two coordinates count as unknown (×{count}).</source>
        <translation>Los lugares sin dos coordenadas cuentan como desconocidos (×{count}).</translation>
    </message>
    <message>
        <source>Places off the pitch count as unknown (×{count}).</source>
        <translation>Los lugares fuera del campo cuentan como desconocidos (×{count}).</translation>
    </message>
    <message>
        <source>Places of penalties far from the spot count as unknown (×{count}).</source>
        <translation>Los lugares de penaltis lejos del punto cuentan como desconocidos (×{count}).</translation>
    </message>
    <message>
        <source>Places of own goals in the half of the other goal count as unknown (×{count}).</source>
        <translation>Los lugares de goles en propia puerta en la mitad de la otra portería cuentan como desconocidos (×{count}).</translation>
    </message>
    <message>
        <source>An own goal stands in the data of one team only; it counts once (×{count}).</source>
        <translation>Un gol en propia puerta está solo en los datos de un equipo; cuenta una vez (×{count}).</translation>
    </message>
    <message>
        <source>Kicks of the shootout that name no team were left out (×{count}).</source>
        <translation>Los lanzamientos de la tanda sin equipo se omitieron (×{count}).</translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout was taken again by the same player.</source>
        <translation>El lanzamiento {kick} de la tanda lo repitió el mismo jugador.</translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout was taken after the shootout was decided.</source>
        <translation>El lanzamiento {kick} de la tanda se hizo cuando ya estaba decidida.</translation>
    </message>
    <message>
        <source>The data does not say when period {period} ended.</source>
        <translation>Los datos no dicen cuándo terminó el período {period}.</translation>
    </message>
    <message>
        <source>Nothing says who was at home; {team} stands first.</source>
        <translation>Nada dice quién jugaba en casa; {team} va en primer lugar.</translation>
    </message>
    <message>
        <source>{player} plays but is missing from the line-ups.</source>
        <translation>{player} juega, pero falta en las alineaciones.</translation>
    </message>
    <message>
        <source>{player} is in the line-ups twice and was kept once.</source>
        <translation>{player} está dos veces en las alineaciones y se conservó una.</translation>
    </message>
    <message>
        <source>No line-ups lie beside the events, so squads have only those who took part.</source>
        <translation>No hay alineaciones junto a los eventos, así que las plantillas solo tienen a quienes participaron.</translation>
    </message>
    <message>
        <source>The line-ups in “{file}” could not be read and were left out.</source>
        <translation>Las alineaciones de «{file}» no se pudieron leer y se omitieron.</translation>
    </message>
    <message>
        <source>No listing names this match: the first line-up is taken as the home side’s, and the competition and the date are unknown.</source>
        <translation>Ningún listado nombra este partido: la primera alineación se toma como la del equipo local, y la competición y la fecha son desconocidas.</translation>
    </message>
    <message>
        <source>The listing “{file}” could not be read and was left out.</source>
        <translation>El listado «{file}» no se pudo leer y se omitió.</translation>
    </message>
    <message>
        <source>The listing names other teams than the events, so the events’ teams hold.</source>
        <translation>El listado nombra otros equipos que los eventos, así que valen los de los eventos.</translation>
    </message>
    <message>
        <source>“{date}” in the listing is no date.</source>
        <translation>«{date}» en el listado no es una fecha.</translation>
    </message>
    <message>
        <source>The goals add up to {counted}, but the score is listed as {listed}.</source>
        <translation>Los goles suman {counted}, pero el resultado indicado es {listed}.</translation>
    </message>
    <message>
        <source>A shootout follows although play ended {score}: the tie may have had two legs.</source>
        <translation>Hay tanda de penaltis aunque el juego acabó {score}: puede que la eliminatoria fuera a doble partido.</translation>
    </message>
    <message>
        <source>A goal stands in the shootout, after kick {kick}; it should be a kick.</source>
        <translation>Hay un gol dentro de la tanda, tras el lanzamiento {kick}; debería ser un lanzamiento.</translation>
    </message>
    <message>
        <source>The goal in minute {minute} counts for no team.</source>
        <translation>El gol del minuto {minute} no cuenta para ningún equipo.</translation>
    </message>
    <message>
        <source>The scorer of the goal for {team} in minute {minute} is in neither squad.</source>
        <translation>El goleador de {team} en el minuto {minute} no está en ninguna plantilla.</translation>
    </message>
    <message>
        <source>{player} scores for {team} in minute {minute} but is in the opponents’ squad.</source>
        <translation>{player} marca para {team} en el minuto {minute}, pero está en la plantilla rival.</translation>
    </message>
    <message>
        <source>The own goal in minute {minute} counts for {team}, {player}’s own team.</source>
        <translation>El gol en propia puerta del minuto {minute} cuenta para {team}, el equipo de {player}.</translation>
    </message>
    <message>
        <source>A shootout is listed as {listed}, but the data has no kicks.</source>
        <translation>La tanda figura como {listed}, pero los datos no tienen lanzamientos.</translation>
    </message>
    <message>
        <source>The kicks add up to {counted}, but the shootout is listed as {listed}.</source>
        <translation>Los lanzamientos suman {counted}, pero la tanda figura como {listed}.</translation>
    </message>
    <message>
        <source>{team} win by the kicks, but not by the listed shootout of {listed}.</source>
        <translation>{team} gana según los lanzamientos, pero no según la tanda indicada, {listed}.</translation>
    </message>
    <message>
        <source>The shootout ends at {score}, which decides nothing.</source>
        <translation>La tanda termina {score}, lo que no decide nada.</translation>
    </message>
    <message>
        <source>The first kick is not by the team that is said to kick first.</source>
        <translation>El primer lanzamiento no es del equipo que debía empezar.</translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout is by no team.</source>
        <translation>El lanzamiento {kick} de la tanda no es de ningún equipo.</translation>
    </message>
    <message>
        <source>Kick {kick} of the shootout puts one team two kicks ahead of the other.</source>
        <translation>El lanzamiento {kick} de la tanda pone a un equipo dos lanzamientos por delante del otro.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Match Explorer</source>
        <translation>Acerca de Match Explorer</translation>
    </message>
    <message>
        <source>Match Explorer {version}</source>
        <translation>Match Explorer {version}</translation>
    </message>
    <message>
        <source>Explore a football match: timeline, pitch and shootout, linked by one playhead. Doubt is drawn; nothing is invented.</source>
        <translation>Explore un partido de fútbol: línea de tiempo, campo y tanda de penaltis, unidos por un cabezal. La duda se dibuja; nada se inventa.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing is sent anywhere unless you ask for it.</source>
        <translation>Software libre con licencia MIT. No se envía nada a ninguna parte si usted no lo pide.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The matches in your library are from these providers:</source>
        <translation>Los partidos de su biblioteca son de estos proveedores:</translation>
    </message>
    <message>
        <source>There are no matches in your library.</source>
        <translation>No hay partidos en su biblioteca.</translation>
    </message>
    <message>
        <source>The library can’t be asked now which providers its matches are from.</source>
        <translation>Ahora no se puede preguntar a la biblioteca de qué proveedores son sus partidos.</translation>
    </message>
    <message>
        <source>Qt and PySide are used under the GNU Lesser General Public License 3. They are libraries of their own in {folder}: put another build of the same version there, and the app uses it.</source>
        <translation>Qt y PySide se usan con la licencia GNU Lesser General Public License 3. Son bibliotecas aparte en {folder}: ponga allí otra compilación de la misma versión y la aplicación la usará.</translation>
    </message>
    <message numerus="yes">
        <source>{n} components</source>
        <comment>{n} component</comment>
        <translation>
            <numerusform>{n} componente</numerusform>
            <numerusform>{n} componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>Nombre o licencia</translation>
    </message>
    <message>
        <source>No component has “{text}”.</source>
        <translation>Ningún componente contiene «{text}».</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>The package comes without the text of its licence, {licence}.</source>
        <translation>El paquete viene sin el texto de su licencia, {licence}.</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más nueva</translation>
    </message>
    <message>
        <source>You have version {version}. This copy doesn’t know where to ask for newer ones: look where you got it from.</source>
        <translation>Tiene la versión {version}. Esta copia no sabe dónde preguntar por otras más nuevas: mire donde la obtuvo.</translation>
    </message>
    <message>
        <source>The app may not use the network: allow it in the preferences to ask for a newer version.</source>
        <translation>La aplicación no puede usar la red: permítala en las preferencias para preguntar por una versión más nueva.</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Tiene la versión más nueva, {version}.</translation>
    </message>
    <message>
        <source>Version {version} is out; you have {running}.</source>
        <translation>Ha salido la versión {version}; usted tiene la {running}.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>{host} can’t be asked for a newer version now: check the network, and try again later.</source>
        <translation>Ahora no se puede preguntar a {host} por una versión más nueva: compruebe la red e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} doesn’t answer with a version of Match Explorer: try again later.</source>
        <translation>{host} no responde con una versión de Match Explorer: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Opened in another program: {path}</source>
        <translation>Abierto en otro programa: {path}</translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation>Ningún programa abre aquí {path}.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>There is no log file: {path} can’t be written.</source>
        <translation>No hay archivo de registro: no se puede escribir {path}.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Clear finished</source>
        <translation>Quitar los terminados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling leaves the library unchanged.</source>
        <translation>Al cancelar, la biblioteca queda como estaba.</translation>
    </message>
    <message>
        <source>Cancelling keeps what has been imported.</source>
        <translation>Al cancelar, se conserva lo ya importado.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Waits for the import before it.</source>
        <translation>Espera a la importación anterior.</translation>
    </message>
    <message>
        <source>Looking for matches…</source>
        <translation>Buscando partidos…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>{name} was not imported</source>
        <translation>{name} no se importó</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Leer el archivo</translation>
    </message>
    <message>
        <source>Make it searchable</source>
        <translation>Prepararlo para la búsqueda</translation>
    </message>
    <message>
        <source>Save it in the library</source>
        <translation>Guardarlo en la biblioteca</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: hecho</translation>
    </message>
    <message>
        <source>{step}: running</source>
        <translation>{step}: en curso</translation>
    </message>
    <message>
        <source>{step}: to come</source>
        <translation>{step}: pendiente</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation>{done} de {found}</translation>
    </message>
    <message>
        <source>{done} of {found}, {failed} failed</source>
        <translation>{done} de {found}, {failed} fallidos</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{rate} a second, {left} left</source>
        <translation>{rate} por segundo, quedan {left}</translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation>{name} {percent} %</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>Leyendo {names}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <comment>{n} running</comment>
        <translation>
            <numerusform>{n} en curso</numerusform>
            <numerusform>{n} en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Files that you import and films that you save are listed here.</source>
        <translation>Aquí aparecen los archivos que se importan y las animaciones que se guardan.</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fallido</numerusform>
            <numerusform>{n} fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <comment>{n} done</comment>
        <translation>
            <numerusform>{n} terminado</numerusform>
            <numerusform>{n} terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <comment>{name} and {n} more</comment>
        <translation>
            <numerusform>{name} y {n} más</numerusform>
            <numerusform>{name} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can’t be shown</source>
        <translation>No se puede mostrar {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} evento</numerusform>
            <numerusform>{n} eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation>
            <numerusform>{n} importado</numerusform>
            <numerusform>{n} importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <comment>{n} updated</comment>
        <translation>
            <numerusform>{n} actualizado</numerusform>
            <numerusform>{n} actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <comment>{n} unchanged</comment>
        <translation>
            <numerusform>{n} sin cambios</numerusform>
            <numerusform>{n} sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no match in it.</source>
        <translation>No contiene ningún partido.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cancelled. What is complete is kept: {totals}.</source>
        <translation>Cancelado. Lo que estaba completo se conserva: {totals}.</translation>
    </message>
    <message>
        <source>An unexpected error ended this; the report says more. What is complete is kept.</source>
        <translation>Un error inesperado ha terminado esto; el informe dice más. Lo que estaba completo se conserva.</translation>
    </message>
    <message>
        <source>What failed, changed or needs a decision</source>
        <translation>Lo que falló, cambió o necesita una decisión</translation>
    </message>
    <message>
        <source>What became of each match</source>
        <translation>Qué fue de cada partido</translation>
    </message>
    <message>
        <source>List all {count}</source>
        <translation>Listar todo ({count})</translation>
    </message>
    <message>
        <source>List fewer</source>
        <translation>Listar menos</translation>
    </message>
    <message>
        <source>{home} – {away}</source>
        <translation>{home} – {away}</translation>
    </message>
    <message>
        <source>{home} – {away} was there already, unchanged</source>
        <translation>{home} – {away} ya estaba, sin cambios</translation>
    </message>
    <message>
        <source>{said} (notes on the data: {count})</source>
        <translation>{said} (notas sobre los datos: {count})</translation>
    </message>
    <message>
        <source>{home} – {away} was brought up to date</source>
        <translation>{home} – {away} se actualizó</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{home} – {away} may be in the library twice</source>
        <translation>{home} – {away} puede estar dos veces en la biblioteca</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was added. Other readable events: {count}.</source>
        <translation>No se añadió nada. Otros eventos legibles: {count}.</translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation>Mostrar la línea {line}</translation>
    </message>
    <message>
        <source>Import with minute unknown</source>
        <translation>Importar con minuto desconocido</translation>
    </message>
    <message>
        <source>Import what is readable</source>
        <translation>Importar lo que es legible</translation>
    </message>
    <message>
        <source>Lines {first} to {last}; the fault is in line {line}</source>
        <translation>Líneas {first} a {last}; el fallo está en la línea {line}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, línea {line}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This may be the same match as {home} {score} {away} of {provider}. Nothing was merged.</source>
        <translation>Puede ser el mismo partido que {home} {score} {away} de {provider}. No se ha unido nada.</translation>
    </message>
    <message>
        <source>Two sources of one match</source>
        <translation>Dos fuentes de un partido</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>{home} – {away} is noted as two sources of one match.</source>
        <translation>{home} – {away} queda anotado como dos fuentes de un partido.</translation>
    </message>
    <message>
        <source>{home} – {away} is noted as two matches.</source>
        <translation>{home} – {away} queda anotado como dos partidos.</translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %</source>
        <translation>Importando {name}, {percent} %</translation>
    </message>
    <message>
        <source>Looking for matches in {name}</source>
        <translation>Buscando partidos en {name}</translation>
    </message>
    <message>
        <source>“{name}” is being saved in the background.</source>
        <translation>«{name}» se está guardando en segundo plano.</translation>
    </message>
    <message>
        <source>Saving {name}, {percent} %</source>
        <translation>Guardando {name}, {percent} %</translation>
    </message>
    <message>
        <source>Waits for the film before it.</source>
        <translation>Espera a la animación anterior.</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind.</source>
        <translation>Si se cancela, no queda ningún archivo nuevo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{name} was not saved</source>
        <translation>{name} no se ha guardado</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>Mostrar la carpeta de {name}</translation>
    </message>
    <message>
        <source>{home} – {away} is in the library.</source>
        <translation>{home} – {away} está en la biblioteca.</translation>
    </message>
    <message>
        <source>{home} – {away} was brought up to date.</source>
        <translation>{home} – {away} se actualizó.</translation>
    </message>
    <message>
        <source>{home} – {away} was in the library already, unchanged.</source>
        <translation>{home} – {away} ya estaba en la biblioteca, sin cambios.</translation>
    </message>
    <message>
        <source>The inspector of the match has all of them.</source>
        <translation>El inspector del partido las tiene todas.</translation>
    </message>
    <message>
        <source>{said} Notes on the data: {count}.</source>
        <translation>{said} Notas sobre los datos: {count}.</translation>
    </message>
    <message>
        <source>Shown without being imported.</source>
        <translation>Se muestra sin importarlo.</translation>
    </message>
    <message>
        <source>{fact}: {before} → {after}</source>
        <translation>{fact}: {before} → {after}</translation>
    </message>
    <message>
        <source>{what}: {fact} {before} → {after}</source>
        <translation>{what}: {fact} {before} → {after}</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Añadido: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Eliminado: {what}</translation>
    </message>
    <message>
        <source>Goal {minute}′ {player}</source>
        <translation>Gol {minute}′ {player}</translation>
    </message>
    <message>
        <source>Kick {number}, {player}</source>
        <translation>Lanzamiento {number}, {player}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Goals with other details: {count}</source>
        <translation>Goles con otros detalles: {count}</translation>
    </message>
    <message>
        <source>Kicks with other details: {count}</source>
        <translation>Lanzamientos con otros detalles: {count}</translation>
    </message>
    <message>
        <source>Cards added: {count}</source>
        <translation>Tarjetas añadidas: {count}</translation>
    </message>
    <message>
        <source>Cards removed: {count}</source>
        <translation>Tarjetas eliminadas: {count}</translation>
    </message>
    <message>
        <source>Cards changed: {count}</source>
        <translation>Tarjetas cambiadas: {count}</translation>
    </message>
    <message>
        <source>Substitutions added: {count}</source>
        <translation>Sustituciones añadidas: {count}</translation>
    </message>
    <message>
        <source>Substitutions removed: {count}</source>
        <translation>Sustituciones eliminadas: {count}</translation>
    </message>
    <message>
        <source>Substitutions changed: {count}</source>
        <translation>Sustituciones cambiadas: {count}</translation>
    </message>
    <message>
        <source>Shots added: {count}</source>
        <translation>Tiros añadidos: {count}</translation>
    </message>
    <message>
        <source>Shots removed: {count}</source>
        <translation>Tiros eliminados: {count}</translation>
    </message>
    <message>
        <source>Shots changed: {count}</source>
        <translation>Tiros cambiados: {count}</translation>
    </message>
    <message>
        <source>Actions added: {count}</source>
        <translation>Acciones añadidas: {count}</translation>
    </message>
    <message>
        <source>Actions removed: {count}</source>
        <translation>Acciones eliminadas: {count}</translation>
    </message>
    <message>
        <source>Actions changed: {count}</source>
        <translation>Acciones cambiadas: {count}</translation>
    </message>
    <message>
        <source>Squad or line-up of {team} changed</source>
        <translation>Cambió la plantilla o la alineación de {team}</translation>
    </message>
    <message>
        <source>Length of play changed</source>
        <translation>Cambió la duración del partido</translation>
    </message>
    <message>
        <source>Name or credit of the source changed</source>
        <translation>Cambió el nombre o el crédito de la fuente</translation>
    </message>
    <message>
        <source>What the match&apos;s facts rest on changed</source>
        <translation>Cambió aquello en lo que se basan los datos del partido</translation>
    </message>
    <message>
        <source>Findings of the import changed</source>
        <translation>Cambiaron las notas de la importación</translation>
    </message>
    <message>
        <source>Scores, events and squads stayed the same; other details changed</source>
        <translation>Resultados, eventos y plantillas siguen igual; cambiaron otros detalles</translation>
    </message>
    <message>
        <source>Further changes: {count}</source>
        <translation>Otros cambios: {count}</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message>
        <source>Facts from public reports of the match</source>
        <translation>Datos de crónicas públicas del partido</translation>
    </message>
    <message>
        <source>Match data provided by {names}.</source>
        <translation>Datos de partidos facilitados por {names}.</translation>
    </message>
    <message>
        <source>foul</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>bad behaviour</source>
        <translation>mala conducta</translation>
    </message>
    <message>
        <source>tactical</source>
        <translation>táctico</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>lesión</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Semi-finals</source>
        <translation>Semifinales</translation>
    </message>
    <message>
        <source>Semi-final</source>
        <translation>Semifinal</translation>
    </message>
    <message>
        <source>Quarter-finals</source>
        <translation>Cuartos de final</translation>
    </message>
    <message>
        <source>Quarter-final</source>
        <translation>Cuartos de final</translation>
    </message>
    <message>
        <source>Round of 16</source>
        <translation>Octavos de final</translation>
    </message>
    <message>
        <source>Round of 32</source>
        <translation>Dieciseisavos de final</translation>
    </message>
    <message>
        <source>Group Stage</source>
        <translation>Fase de grupos</translation>
    </message>
    <message>
        <source>3rd Place Final</source>
        <translation>Partido por el tercer puesto</translation>
    </message>
    <message>
        <source>Third Place Final</source>
        <translation>Partido por el tercer puesto</translation>
    </message>
    <message>
        <source>Regular Season</source>
        <translation>Temporada regular</translation>
    </message>
    <message>
        <source>Play-offs</source>
        <translation>Eliminatorias</translation>
    </message>
    <message>
        <source>League Phase</source>
        <translation>Fase de liga</translation>
    </message>
    <message>
        <source>Qualifying</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Team, player or date</source>
        <translation>Equipo, jugador, fecha</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>No matches yet</source>
        <translation>Aún no hay partidos</translation>
    </message>
    <message>
        <source>Imported matches are listed here, newest first.</source>
        <translation>Los partidos importados aparecen aquí, los más recientes primero.</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>The library can’t be read</source>
        <translation>No se puede leer la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>p {home}–{away}</source>
        <translation>p {home}–{away}</translation>
    </message>
    <message>
        <source>{home} {score} {away}, {facts}</source>
        <translation>{home} {score} {away}, {facts}</translation>
    </message>
    <message>
        <source>{home} {score} {away}, {home_kicks}–{away_kicks} on penalties, {facts}</source>
        <translation>{home} {score} {away}, {home_kicks}–{away_kicks} en los penaltis, {facts}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competición</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Datos de</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>Remontada</translation>
    </message>
    <message>
        <source>Goal type</source>
        <translation>Tipo de gol</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Remate</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>En propia puerta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stakes</source>
        <translation>En juego</translation>
    </message>
    <message>
        <source>Has shootout</source>
        <translation>Con tanda</translation>
    </message>
    <message>
        <source>No shootout</source>
        <translation>Sin tanda</translation>
    </message>
    <message>
        <source>No extra time</source>
        <translation>Sin prórroga</translation>
    </message>
    <message>
        <source>No own goal</source>
        <translation>No en propia puerta</translation>
    </message>
    <message>
        <source>From {number} down</source>
        <translation>Desde {number} abajo</translation>
    </message>
    <message>
        <source>Kick {number}</source>
        <translation>Lanzamiento {number}</translation>
    </message>
    <message>
        <source>Review: {name}</source>
        <translation>Revisión: {name}</translation>
    </message>
    <message>
        <source>Finish: {name}</source>
        <translation>Remate: {name}</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>Origen: {name}</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>from</source>
        <translation>del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>First minute of a goal</source>
        <translation>Primer minuto de un gol</translation>
    </message>
    <message>
        <source>Last minute of a goal</source>
        <translation>Último minuto de un gol</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{first}′ to {last}′</source>
        <translation>Del {first}′ al {last}′</translation>
    </message>
    <message>
        <source>From {first}′</source>
        <translation>Desde el {first}′</translation>
    </message>
    <message>
        <source>Up to {last}′</source>
        <translation>Hasta el {last}′</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}: {count}</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}: {values}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>{facet}</source>
        <translation>{facet}</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Most goals</source>
        <translation>Más goles</translation>
    </message>
    <message>
        <source>Largest comeback</source>
        <translation>Mayor remontada</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Últimos añadidos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goles</translation>
    </message>
    <message>
        <source>Kicks</source>
        <translation>Penaltis</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Direct free kicks after 80′</source>
        <translation>Tiros libres directos tras el 80′</translation>
    </message>
    <message>
        <source>Kicks to stay alive that were saved</source>
        <translation>Lanzamientos para seguir con vida que fueron parados</translation>
    </message>
    <message>
        <source>Comebacks from two goals down</source>
        <translation>Remontadas desde dos goles abajo</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source> – </source>
        <translation> – </translation>
    </message>
    <message>
        <source>{player} for {team}</source>
        <translation>{player} para {team}</translation>
    </message>
    <message>
        <source>{home} – {away}</source>
        <translation>{home} – {away}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <comment>{n} source</comment>
        <translation>
            <numerusform>{n} fuente</numerusform>
            <numerusform>{n} fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources, this one from {provider}</source>
        <comment>{n} source, this one from {provider}</comment>
        <translation>
            <numerusform>{n} fuente, esta de {provider}</numerusform>
            <numerusform>{n} fuentes, esta de {provider}</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has no collection “{name}”; it has {known}.</source>
        <translation>Esta biblioteca no tiene ninguna colección «{name}»; tiene {known}.</translation>
    </message>
    <message>
        <source>This library has no collection “{name}”, and no other one yet.</source>
        <translation>Esta biblioteca no tiene ninguna colección «{name}», ni todavía ninguna otra.</translation>
    </message>
    <message>
        <source>This library has no matches of a provider “{name}”; it has those of {known}.</source>
        <translation>Esta biblioteca no tiene partidos de un proveedor «{name}»; los tiene de {known}.</translation>
    </message>
    <message>
        <source>This library has no matches of a provider “{name}”, and no others yet.</source>
        <translation>Esta biblioteca no tiene partidos de un proveedor «{name}», ni todavía ningún otro.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Choose a match in the library or open one of it to write a note on it.</source>
        <translation>Elija un partido de la biblioteca o abra uno de ella para escribir una nota sobre él.</translation>
    </message>
    <message>
        <source>This match was opened from a file: import it to write a note on it.</source>
        <translation>Este partido se abrió desde un archivo: impórtelo para escribir una nota sobre él.</translation>
    </message>
    <message numerus="yes">
        <source>Note on each of {n} matches</source>
        <comment>Note on the match</comment>
        <translation>
            <numerusform>Nota sobre el partido</numerusform>
            <numerusform>Nota sobre cada uno de los {n} partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} matches</source>
        <comment>Delete {n} match</comment>
        <translation>
            <numerusform>Eliminar {n} partido</numerusform>
            <numerusform>Eliminar {n} partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches deleted.</source>
        <comment>{n} match deleted.</comment>
        <translation>
            <numerusform>{n} partido eliminado.</numerusform>
            <numerusform>{n} partidos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>en {names}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>After the decision</source>
        <translation>Tras la decisión</translation>
    </message>
    <message>
        <source>Hidden with the future</source>
        <translation>Oculto con el futuro</translation>
    </message>
    <message>
        <source>Hidden with the future, {match}</source>
        <translation>Oculto con el futuro, {match}</translation>
    </message>
    <message>
        <source>{minute} {player}, {kind}, {score}, {match}</source>
        <translation>{minute} {player}, {kind}, {score}, {match}</translation>
    </message>
    <message>
        <source>Kick {number}, {player}, {outcome}, {stakes}, {score}, {match}</source>
        <translation>Lanzamiento {number}, {player}, {outcome}, {stakes}, {score}, {match}</translation>
    </message>
    <message>
        <source>No match has “{text}” in its teams, players, competition, season or date.</source>
        <translation>Ningún partido tiene «{text}» en sus equipos, jugadores, competición, temporada o fecha.</translation>
    </message>
    <message>
        <source>No goal has “{text}” in its scorer, or in the teams, competition, season or date of its match.</source>
        <translation>Ningún gol tiene «{text}» en su goleador, ni en los equipos, la competición, la temporada o la fecha de su partido.</translation>
    </message>
    <message>
        <source>No kick has “{text}” in its taker, or in the teams, competition, season or date of its match.</source>
        <translation>Ningún lanzamiento tiene «{text}» en su lanzador, ni en los equipos, la competición, la temporada o la fecha de su partido.</translation>
    </message>
    <message>
        <source>Nothing meets all of these filters at once. Take one back, or clear them.</source>
        <translation>Nada cumple todos estos filtros a la vez. Quite uno o bórrelos.</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Aún no hay goles</translation>
    </message>
    <message>
        <source>Goals of imported matches are listed here.</source>
        <translation>Los goles de los partidos importados aparecen aquí.</translation>
    </message>
    <message>
        <source>No shootouts yet</source>
        <translation>Aún no hay tandas de penaltis</translation>
    </message>
    <message>
        <source>Kicks of shootouts of imported matches are listed here.</source>
        <translation>Los lanzamientos de las tandas de los partidos importados aparecen aquí.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The library is being read.</source>
        <translation>Se está leyendo la biblioteca.</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Quitar de una colección</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Delete match</source>
        <translation>Eliminar partido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer el borrado</translation>
    </message>
    <message>
        <source>The library is read-only, so nothing in it can be changed.</source>
        <translation>La biblioteca es de solo lectura, así que nada en ella se puede cambiar.</translation>
    </message>
    <message>
        <source>Other source: {match}</source>
        <translation>Otra fuente: {match}</translation>
    </message>
    <message>
        <source>May be the same: {match}</source>
        <translation>Puede ser el mismo: {match}</translation>
    </message>
    <message>
        <source>Join as two sources of one match</source>
        <translation>Unir como dos fuentes de un partido</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Public reports</source>
        <translation>Crónicas públicas</translation>
    </message>
    <message>
        <source>Match Explorer</source>
        <translation>Match Explorer</translation>
    </message>
    <message>
        <source>StatsBomb</source>
        <translation>StatsBomb</translation>
    </message>
    <message>
        <source>Opta</source>
        <translation>Opta</translation>
    </message>
    <message>
        <source>Stats Perform</source>
        <translation>Stats Perform</translation>
    </message>
    <message>
        <source>Wyscout</source>
        <translation>Wyscout</translation>
    </message>
    <message>
        <source>Sportec Solutions</source>
        <translation>Sportec Solutions</translation>
    </message>
    <message>
        <source>DataFactory</source>
        <translation>DataFactory</translation>
    </message>
    <message>
        <source>Metrica Sports</source>
        <translation>Metrica Sports</translation>
    </message>
    <message>
        <source>Own spreadsheet</source>
        <translation>Hoja de cálculo propia</translation>
    </message>
</context>
<context>
    <name>open_data</name>
    <message>
        <source>There is no connection to {host}: check the network and try again, or choose a local copy.</source>
        <translation>No hay conexión con {host}: compruebe la red e inténtelo de nuevo, o elija una copia local.</translation>
    </message>
    <message>
        <source>The preferences don’t allow the network, so nothing was asked of {address}: allow it there, or choose a local copy.</source>
        <translation>Las preferencias no permiten usar la red, así que no se preguntó nada a {address}: permítala allí o elija una copia local.</translation>
    </message>
    <message>
        <source>{host} did not answer in time for “{name}”: try again later, or choose a local copy.</source>
        <translation>{host} no respondió a tiempo para «{name}»: inténtelo más tarde o elija una copia local.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off while “{name}” was coming: try again.</source>
        <translation>La conexión con {host} se cortó mientras llegaba «{name}»: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let {host} be reached: check the system’s proxy settings, or choose a local copy.</source>
        <translation>El proxy de la red no deja llegar a {host}: compruebe la configuración del proxy del sistema o elija una copia local.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is itself, so nothing was read: check this computer’s clock, and whether the network asks for a log-in.</source>
        <translation>{host} no pudo demostrar su identidad, así que no se leyó nada: compruebe el reloj de este equipo y si la red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>{host} points to another place ({other}), which was not followed: check the address, and whether the network asks for a log-in.</source>
        <translation>{host} remite a otro lugar ({other}), que no se siguió: compruebe la dirección y si la red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>{host} answered with error {status} for “{name}”: try again later, or choose a local copy.</source>
        <translation>{host} respondió con el error {status} para «{name}»: inténtelo más tarde o elija una copia local.</translation>
    </message>
    <message>
        <source>“{name}” is missing from {host}: the repository, or this copy of it, is incomplete.</source>
        <translation>«{name}» falta en {host}: el repositorio, o esta copia, está incompleto.</translation>
    </message>
    <message>
        <source>“{name}” from {host} has more than {limit} MB, so it was not read.</source>
        <translation>«{name}» de {host} tiene más de {limit} MB, así que no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” came damaged from {host}: try again.</source>
        <translation>«{name}» llegó dañado de {host}: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What came from {host} as “{name}” is something else: check the address, and whether the network asks for a log-in.</source>
        <translation>Lo que llegó de {host} como «{name}» es otra cosa: compruebe la dirección y si la red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read from {host}: check the address, then try again.</source>
        <translation>No se puede leer «{name}» de {host}: compruebe la dirección e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What comes can’t be kept ({reason}): make room, then try again.</source>
        <translation>Lo que llega no se puede guardar ({reason}): libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{address}” is no address to read from: it has to begin with https:// and to carry no password.</source>
        <translation>«{address}» no es una dirección de la que leer: tiene que empezar por https:// y no llevar contraseña.</translation>
    </message>
    <message>
        <source>“{folder}” holds no copy of StatsBomb’s open data: choose the folder that has competitions.json in it.</source>
        <translation>«{folder}» no contiene una copia de los datos abiertos de StatsBomb: elija la carpeta que tiene competitions.json.</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Datos abiertos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Dirección del repositorio</translation>
    </message>
    <message>
        <source>The folder with competitions.json, beginning with https://</source>
        <translation>La carpeta con competitions.json, empezando por https://</translation>
    </message>
    <message>
        <source>Choose a copy of StatsBomb’s open data</source>
        <translation>Elegir una copia de los datos abiertos de StatsBomb</translation>
    </message>
    <message>
        <source>Competitions and seasons</source>
        <translation>Competiciones y temporadas</translation>
    </message>
    <message>
        <source>Competition, country or season</source>
        <translation>Competición, país o temporada</translation>
    </message>
    <message>
        <source>{competition}, {country}</source>
        <translation>{competition}, {country}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>No está en la biblioteca</translation>
    </message>
    <message>
        <source>In library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Newer data</source>
        <translation>Datos más recientes</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>{season} (not in this copy)</source>
        <translation>{season} (no está en esta copia)</translation>
    </message>
    <message>
        <source>{competition} {season}</source>
        <translation>{competition} {season}</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches, {have} in the library</source>
        <comment>{n} match, {have} in the library</comment>
        <translation>
            <numerusform>{n} partido, {have} en la biblioteca</numerusform>
            <numerusform>{n} partidos, {have} en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches, {have} in the library, {missing} not available</source>
        <comment>{n} match, {have} in the library, {missing} not available</comment>
        <translation>
            <numerusform>{n} partido, {have} en la biblioteca, {missing} sin disponibilidad</numerusform>
            <numerusform>{n} partidos, {have} en la biblioteca, {missing} sin disponibilidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download {n} matches</source>
        <comment>Download {n} match</comment>
        <translation>
            <numerusform>Descargar {n} partido</numerusform>
            <numerusform>Descargar {n} partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} matches</source>
        <comment>Import {n} match</comment>
        <translation>
            <numerusform>Importar {n} partido</numerusform>
            <numerusform>Importar {n} partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches came in.</source>
        <comment>{n} match came in.</comment>
        <translation>
            <numerusform>Llegó {n} partido.</numerusform>
            <numerusform>Llegaron {n} partidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {n} matches came in and are kept.</source>
        <comment>Cancelled: {n} match came in and is kept.</comment>
        <translation>
            <numerusform>Cancelado: llegó {n} partido y se conserva.</numerusform>
            <numerusform>Cancelado: llegaron {n} partidos y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ended} {n} failed: {reason}</source>
        <comment>{ended} {n} failed: {reason}</comment>
        <translation>
            <numerusform>{ended} {n} falló: {reason}</numerusform>
            <numerusform>{ended} {n} fallaron: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all not in library</source>
        <translation>Seleccionar lo que falta</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {size} at {rate}/s</source>
        <translation>{done} de {total}, {size} a {rate}/s</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>No match came in.</source>
        <translation>No llegó ningún partido.</translation>
    </message>
    <message>
        <source>Cancelled: no match came in.</source>
        <translation>Cancelado: no llegó ningún partido.</translation>
    </message>
    <message>
        <source>Reading the competitions…</source>
        <translation>Leyendo las competiciones…</translation>
    </message>
    <message>
        <source>Reading the matches…</source>
        <translation>Leyendo los partidos…</translation>
    </message>
    <message>
        <source>Nothing can be shown</source>
        <translation>No se puede mostrar nada</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a local copy…</source>
        <translation>Elegir una copia local…</translation>
    </message>
    <message>
        <source>Choose a season to see its matches.</source>
        <translation>Elija una temporada para ver sus partidos.</translation>
    </message>
    <message>
        <source>No competition or season has “{text}”.</source>
        <translation>Ninguna competición o temporada contiene «{text}».</translation>
    </message>
    <message>
        <source>The repository lists no competition.</source>
        <translation>El repositorio no lista ninguna competición.</translation>
    </message>
    <message>
        <source>No match of this season is listed.</source>
        <translation>No figura ningún partido de esta temporada.</translation>
    </message>
    <message>
        <source>StatsBomb’s terms</source>
        <translation>Condiciones de StatsBomb</translation>
    </message>
    <message>
        <source>{home} {score} {away}, {facts}</source>
        <translation>{home} {score} {away}, {facts}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Explorar…</translation>
    </message>
    <message>
        <source>StatsBomb Open Data</source>
        <translation>Datos abiertos de StatsBomb</translation>
    </message>
    <message>
        <source>Whole seasons and tournaments, event by event, to download.</source>
        <translation>Temporadas y torneos enteros, evento a evento, para descargar.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Command, player, event, time or match</source>
        <translation>Orden, jugador, evento, momento o partido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>players and events</source>
        <translation>jugadores y eventos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>partidos</translation>
    </message>
    <message>
        <source>&gt; leaves commands, @ players and events of the open match, : a time, # matches of the library. Up and down choose, Enter runs, Escape closes.</source>
        <translation>&gt; deja las órdenes, @ los jugadores y eventos del partido abierto, : un momento, # los partidos de la biblioteca. Arriba y Abajo eligen, Intro ejecuta, Escape cierra.</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Elegidos últimamente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>{menu}, not available now</source>
        <translation>{menu}, no disponible ahora</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} evento</numerusform>
            <numerusform>{n} eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>sin eventos</translation>
    </message>
    <message>
        <source>Go to {clock}</source>
        <translation>Ir a {clock}</translation>
    </message>
    <message>
        <source>Type a time: 80, 80:00, 45+2 or P9.</source>
        <translation>Escriba un momento: 80, 80:00, 45+2 o P9.</translation>
    </message>
    <message>
        <source>{home} – {away}</source>
        <translation>{home} – {away}</translation>
    </message>
    <message>
        <source>No match is open, so there is no time to go to.</source>
        <translation>No hay ningún partido abierto, así que no hay momento al que ir.</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>Nada coincide con «{text}».</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of a name: case and accents don’t matter.</source>
        <translation>Pruebe con menos letras o con parte de un nombre: las mayúsculas y los acentos no importan.</translation>
    </message>
    <message>
        <source>No match is open, so there are no players or events.</source>
        <translation>No hay ningún partido abierto, así que no hay jugadores ni eventos.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La biblioteca está vacía.</translation>
    </message>
    <message>
        <source>Searching the library…</source>
        <translation>Buscando en la biblioteca…</translation>
    </message>
    <message>
        <source>{title}, {more}</source>
        <translation>{title}, {more}</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>{competition} {season}</source>
        <translation>{competition} {season}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Data: {name}</source>
        <translation>Datos: {name}</translation>
    </message>
    <message>
        <source>From written reports</source>
        <translation>De crónicas escritas</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>en {clock}</translation>
    </message>
    <message>
        <source>penalties, after kick {kick}</source>
        <translation>penaltis, tras el lanzamiento {kick}</translation>
    </message>
    <message>
        <source>penalties, before the first kick</source>
        <translation>penaltis, antes del primer lanzamiento</translation>
    </message>
    <message>
        <source>Final {score}</source>
        <translation>Final {score}</translation>
    </message>
    <message>
        <source>after extra time</source>
        <translation>tras la prórroga</translation>
    </message>
    <message>
        <source>{team} {score} on penalties</source>
        <translation>{team} {score} en los penaltis</translation>
    </message>
    <message>
        <source>{score} on penalties, not decided</source>
        <translation>{score} en los penaltis, sin decidir</translation>
    </message>
    <message>
        <source>pens {score}</source>
        <translation>pen. {score}</translation>
    </message>
    <message>
        <source>{home} {home_goals}, {away} {away_goals}</source>
        <translation>{home} {home_goals}, {away} {away_goals}</translation>
    </message>
    <message>
        <source>{home} {home_goals}, {away} {away_goals}, known only about</source>
        <translation>{home} {home_goals}, {away} {away_goals}, solo aproximado</translation>
    </message>
    <message>
        <source>{home} {home_goals}, {away} {away_goals}, penalties {home_kicks}–{away_kicks}</source>
        <translation>{home} {home_goals}, {away} {away_goals}, penaltis {home_kicks}–{away_kicks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences, linked</source>
        <comment>{n} sentence, linked</comment>
        <translation>
            <numerusform>{n} frase, enlazada</numerusform>
            <numerusform>{n} frases, enlazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation>
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}, {n} facts rest on it</source>
        <comment>{kind}, {n} fact rests on it</comment>
        <translation>
            <numerusform>{kind}, {n} dato se basa en ella</numerusform>
            <numerusform>{kind}, {n} datos se basan en ella</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the current sentence in the middle until you scroll</source>
        <translation>Mantener la frase actual en el centro hasta que se desplace la vista</translation>
    </message>
    <message>
        <source>current sentence</source>
        <translation>frase actual</translation>
    </message>
    <message>
        <source>after the playhead</source>
        <translation>después del cabezal</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>oculta por el filtro</translation>
    </message>
    <message>
        <source>kick {number}</source>
        <translation>lanzamiento {number}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>partido</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>taken as {clock}</source>
        <translation>tomado como {clock}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Alineaciones</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banquillo</translation>
    </message>
    <message>
        <source>Around the match</source>
        <translation>En torno al partido</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notas sobre los datos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>{home} – {away}</source>
        <translation>{home} – {away}</translation>
    </message>
    <message>
        <source>{told}, as of {date}</source>
        <translation>{told}, a {date}</translation>
    </message>
    <message>
        <source>Nothing shown rests on it yet.</source>
        <translation>Aún no se basa en ella nada de lo mostrado.</translation>
    </message>
    <message>
        <source>{name}: {reading}</source>
        <translation>{name}: {reading}</translation>
    </message>
    <message>
        <source>place inferred</source>
        <translation>lugar inferido</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Crónica</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Live ticker</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>Datos de eventos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>off {minute}</source>
        <translation>sale {minute}</translation>
    </message>
    <message>
        <source>on {minute}</source>
        <translation>entra {minute}</translation>
    </message>
    <message>
        <source>yellow {minute}</source>
        <translation>amarilla {minute}</translation>
    </message>
    <message>
        <source>second yellow {minute}</source>
        <translation>segunda amarilla {minute}</translation>
    </message>
    <message>
        <source>red {minute}</source>
        <translation>roja {minute}</translation>
    </message>
    <message>
        <source>goal {minute}</source>
        <translation>gol {minute}</translation>
    </message>
    <message>
        <source>own goal {minute}</source>
        <translation>gol en p. p. {minute}</translation>
    </message>
</context>
<context>
    <name>pitch</name>
    <message>
        <source>{team} attack</source>
        <translation>Ataca {team}</translation>
    </message>
    <message>
        <source>place measured {count}</source>
        <translation>lugar medido {count}</translation>
    </message>
    <message>
        <source>zone from text {count}</source>
        <translation>zona según texto {count}</translation>
    </message>
    <message>
        <source>distance only {count}</source>
        <translation>solo distancia {count}</translation>
    </message>
    <message>
        <source>not reported {count}</source>
        <translation>sin indicar {count}</translation>
    </message>
    <message>
        <source>Place not reported</source>
        <translation>Lugar sin indicar</translation>
    </message>
    <message>
        <source>{name} o.g.</source>
        <translation>{name} (p. p.)</translation>
    </message>
    <message>
        <source>{player} {action}</source>
        <translation>{player}, {action}</translation>
    </message>
    <message>
        <source>{name}, {outcome}</source>
        <translation>{name}, {outcome}</translation>
    </message>
    <message>
        <source>{name}, {outcome}, {xg} xG</source>
        <translation>{name}, {outcome}, {xg} xG</translation>
    </message>
    <message>
        <source>place measured</source>
        <translation>lugar medido</translation>
    </message>
    <message>
        <source>zone from text</source>
        <translation>zona según texto</translation>
    </message>
    <message>
        <source>distance only</source>
        <translation>solo distancia</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Tiros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>{name}: click to show or hide, Ctrl+click to show alone</source>
        <translation>{name}: clic para mostrar u ocultar, Ctrl+clic para mostrar solo esto</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message numerus="yes">
        <source>{past} of {n} goals by {time}.</source>
        <comment>{past} of {n} goal by {time}.</comment>
        <translation>
            <numerusform>{past} de {n} gol hasta {time}.</numerusform>
            <numerusform>{past} de {n} goles hasta {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} goals by {time}. What follows is hidden.</source>
        <comment>{n} goal by {time}. What follows is hidden.</comment>
        <translation>
            <numerusform>{n} gol hasta {time}. Lo que sigue está oculto.</numerusform>
            <numerusform>{n} goles hasta {time}. Lo que sigue está oculto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goals in play.</source>
        <translation>Sin goles en el juego.</translation>
    </message>
    <message>
        <source>Build-up</source>
        <translation>Jugada previa</translation>
    </message>
    <message>
        <source>Build-up, {time}</source>
        <translation>Jugada previa, {time}</translation>
    </message>
    <message>
        <source>Build-up, {time}: no source tells how it came about.</source>
        <translation>Jugada previa, {time}: ninguna fuente cuenta cómo se gestó.</translation>
    </message>
    <message>
        <source>Select a goal to see how it came about.</source>
        <translation>Seleccione un gol para ver cómo se gestó.</translation>
    </message>
    <message>
        <source>{kind}, {score}</source>
        <translation>{kind}, {score}</translation>
    </message>
    <message>
        <source>{kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>Step {number}: {caption}</source>
        <translation>Paso {number}: {caption}</translation>
    </message>
    <message>
        <source>Step with [ and ]</source>
        <translation>Paso a paso con [ y ]</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Set everything on this page to what it was at first</source>
        <translation>Devolver todo lo de esta página a como estaba al principio</translation>
    </message>
    <message>
        <source>Set everything under “{page}” to what it was at first?</source>
        <translation>¿Dejar todo en «{page}» como estaba al principio?</translation>
    </message>
    <message>
        <source>What you chose on the other pages stays.</source>
        <translation>Lo que eligió en las demás páginas se mantiene.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Tema:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast:</source>
        <translation>Contraste alto:</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Text size:</source>
        <translation>Tamaño del texto:</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Animation:</source>
        <translation>Animación:</translation>
    </message>
    <message>
        <source>Team colours:</source>
        <translation>Colores de los equipos:</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <source>Blue and yellow, apart in brightness too</source>
        <translation>Azul y amarillo, distintos también en claridad</translation>
    </message>
    <message>
        <source>The teams’ own, if they can be told apart</source>
        <translation>Los de los equipos, si se distinguen</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Elegir color…</translation>
    </message>
    <message>
        <source>Colour of {team}</source>
        <translation>Color de {team}</translation>
    </message>
    <message>
        <source>Forget the colour of {team}</source>
        <translation>Olvidar el color de {team}</translation>
    </message>
    <message>
        <source>Open a match to give its teams their colours.</source>
        <translation>Abra un partido para dar a sus equipos sus colores.</translation>
    </message>
    <message>
        <source>Made as light or dark as it takes to be read.</source>
        <translation>Aclarado u oscurecido lo necesario para que se lea.</translation>
    </message>
    <message>
        <source>No source gives the teams’ colours. Both are blue and orange until you have chosen two.</source>
        <translation>Ninguna fuente da los colores de los equipos. Ambos van en azul y naranja hasta que elija dos.</translation>
    </message>
    <message>
        <source>These colours are too much alike, so both teams keep blue and orange.</source>
        <translation>Estos colores se parecen demasiado, así que los equipos siguen en azul y naranja.</translation>
    </message>
    <message>
        <source>Not everybody can tell these colours apart, so both teams keep blue and orange.</source>
        <translation>No todo el mundo puede distinguir estos colores, así que los equipos siguen en azul y naranja.</translation>
    </message>
    <message>
        <source>One of these colours looks like the playhead’s, so both teams keep blue and orange.</source>
        <translation>Uno de estos colores se parece al del cabezal, así que los equipos siguen en azul y naranja.</translation>
    </message>
    <message>
        <source>Speed at the start:</source>
        <translation>Velocidad al empezar:</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>At the end of the match:</source>
        <translation>Al final del partido:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Play again from the start</source>
        <translation>Reproducir de nuevo desde el inicio</translation>
    </message>
    <message>
        <source>Snap to events while dragging</source>
        <translation>Ajustarse a los eventos al arrastrar</translation>
    </message>
    <message>
        <source>The Alt key does the opposite while it is held.</source>
        <translation>Mientras se mantiene pulsada, la tecla Alt hace lo contrario.</translation>
    </message>
    <message>
        <source>The report follows the playhead</source>
        <translation>La crónica sigue al cabezal</translation>
    </message>
    <message>
        <source>Chance that a kick is scored:</source>
        <translation>Probabilidad de que un lanzamiento sea gol:</translation>
    </message>
    <message>
        <source>The win chances of a shootout are a model, not data: every kick is scored with this one chance, whoever takes it and whatever the score. The default, 72 %, lies between the 70.7 % of the kicks in shootouts of World Cups and the 78 % of penalties in play.</source>
        <translation>Las probabilidades de ganar una tanda son un modelo, no datos: cada lanzamiento se marca con esta única probabilidad, lo lance quien lo lance y vaya como vaya el marcador. El valor inicial, 72 %, está entre el 70,7 % de los lanzamientos en tandas de los Mundiales y el 78 % de los penaltis durante el juego.</translation>
    </message>
    <message>
        <source>The slider of the shootout view tries another chance for as long as the window is open.</source>
        <translation>El control de la vista de la tanda prueba otra probabilidad mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>The window is made anew, and you stay where you are.</source>
        <translation>La ventana se hace de nuevo, y usted sigue donde está.</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Permitir el uso de la red</translation>
    </message>
    <message>
        <source>Without it, open data comes from a folder alone, and nothing asks for updates.</source>
        <translation>Sin ella, los datos abiertos vienen solo de una carpeta y nada pregunta por actualizaciones.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Address of the proxy:</source>
        <translation>Dirección del proxy:</translation>
    </message>
    <message>
        <source>http://proxy.example.org:3128</source>
        <translation>http://proxy.example.org:3128</translation>
    </message>
    <message>
        <source>That is no address of a proxy: write it as http://host:port, without a password.</source>
        <translation>Eso no es la dirección de un proxy: escríbala como http://host:puerto, sin contraseña.</translation>
    </message>
    <message>
        <source>Give a server up after:</source>
        <translation>Abandonar un servidor tras:</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Open data from:</source>
        <translation>Datos abiertos de:</translation>
    </message>
    <message>
        <source>Open data can’t be read from that address: it has to begin with https:// and hold no password.</source>
        <translation>No se pueden leer datos abiertos de esa dirección: tiene que empezar por https:// y no llevar contraseña.</translation>
    </message>
    <message>
        <source>Preferences hold until the app is closed, because {file} can’t be written.</source>
        <translation>Las preferencias valen hasta que se cierre la aplicación, porque no se puede escribir en {file}.</translation>
    </message>
    <message>
        <source>There is no library at {library}. Make a new one?</source>
        <translation>No hay ninguna biblioteca en {library}. ¿Crear una nueva?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>Archivo de la biblioteca</translation>
    </message>
    <message>
        <source>URL of the library</source>
        <translation>URL de la biblioteca</translation>
    </message>
    <message>
        <source>postgresql://anna@db.example.org/matches</source>
        <translation>postgresql://anna@db.example.org/matches</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message numerus="yes">
        <source>There it is, with {n} matches.</source>
        <comment>There it is, with one match.</comment>
        <translation>
            <numerusform>Ahí está, con un partido.</numerusform>
            <numerusform>Ahí está, con {n} partidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window shows {library}.</source>
        <translation>La ventana muestra {library}.</translation>
    </message>
    <message>
        <source>The environment variable {variable} names the library of each start, whatever is chosen here.</source>
        <translation>La variable de entorno {variable} nombra la biblioteca de cada arranque, se elija aquí lo que se elija.</translation>
    </message>
    <message>
        <source>The window was started with another library than the one chosen here, which is opened again at the next start.</source>
        <translation>La ventana se inició con otra biblioteca que la elegida aquí, que se abrirá de nuevo en el próximo arranque.</translation>
    </message>
    <message>
        <source>Leave the password out: it is asked of the system’s keyring, of PGPASSWORD or of .pgpass.</source>
        <translation>No escriba la contraseña: se pide al llavero del sistema, a PGPASSWORD o a .pgpass.</translation>
    </message>
    <message>
        <source>Name a file, or the URL of a database.</source>
        <translation>Nombre un archivo o la URL de una base de datos.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>“{name}” was not imported, because the process that was reading it ended: it may need more memory than there is.</source>
        <translation>«{name}» no se importó, porque el proceso que lo leía terminó: puede que necesite más memoria de la que hay.</translation>
    </message>
    <message>
        <source>“{name}” was not imported, because Match Explorer has a fault in reading it: please report it ({detail}).</source>
        <translation>«{name}» no se importó, porque Match Explorer tiene un fallo al leerlo: comuníquelo, por favor ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is, so it was not imported.</source>
        <translation>«{name}» necesita más memoria de la que hay, así que no se importó.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>No existe el archivo «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the events file inside it.</source>
        <translation>«{name}» es una carpeta. Elija el archivo de eventos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>«{name}» no es un archivo corriente.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}.</source>
        <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB. Match files have at most {limit} MB, so it was not read.</source>
        <translation>«{name}» tiene {size} MB. Los archivos de partido tienen como mucho {limit} MB, así que no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: byte {byte} is a control character.</source>
        <translation>«{name}» no es un archivo de texto: el byte {byte} es un carácter de control.</translation>
    </message>
    <message>
        <source>“{name}” is UTF-16 text. Save it once more as UTF-8; programs for spreadsheets call that “CSV UTF-8”.</source>
        <translation>«{name}» es texto UTF-16. Guárdelo de nuevo como UTF-8; los programas de hojas de cálculo lo llaman «CSV UTF-8».</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text at line {line}, column {column}.</source>
        <translation>«{name}» no es texto UTF-8 en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON at line {line}, column {column}.</source>
        <translation>«{name}» no es JSON válido en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at line {line}, column {column}: the file is incomplete.</source>
        <translation>«{name}» se interrumpe en la línea {line}, columna {column}: el archivo está incompleto.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep at line {line}, column {column}.</source>
        <translation>«{name}» tiene demasiados niveles anidados en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>“{name}” does not have the expected shape at {where}: {detail}.</source>
        <translation>«{name}» no tiene la forma esperada en {where}: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” is JSON, but of none of the formats that Match Explorer reads: {known}.</source>
        <translation>«{name}» es JSON, pero de ninguno de los formatos que Match Explorer lee: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is in the Common Data Format, which Match Explorer writes but does not read. Export the match as .json to read it again.</source>
        <translation>«{name}» está en el Common Data Format, que Match Explorer escribe pero no lee. Exporte el partido como .json para volver a leerlo.</translation>
    </message>
    <message>
        <source>“{name}” holds no readable event at {where}.</source>
        <translation>«{name}» no contiene ningún evento legible en {where}.</translation>
    </message>
    <message>
        <source>“{name}” does not name two teams: at {where} the number of teams is {count}.</source>
        <translation>«{name}» no nombra dos equipos: en {where} el número de equipos es {count}.</translation>
    </message>
    <message>
        <source>“{name}” holds StatsBomb line-ups. Import the events file of the match instead; line-ups beside it are found by themselves.</source>
        <translation>«{name}» contiene alineaciones de StatsBomb. Importe en su lugar el archivo de eventos del partido; las alineaciones que estén al lado se encuentran solas.</translation>
    </message>
    <message>
        <source>“{name}” is a StatsBomb listing of matches. Import the events file of a match instead; the listing is found by itself.</source>
        <translation>«{name}» es un listado de partidos de StatsBomb. Importe en su lugar el archivo de eventos de un partido; el listado se encuentra solo.</translation>
    </message>
    <message>
        <source>“{name}” holds StatsBomb 360 frames. Import the events file of the match instead.</source>
        <translation>«{name}» contiene imágenes 360 de StatsBomb. Importe en su lugar el archivo de eventos del partido.</translation>
    </message>
    <message>
        <source>“{name}” is in the format “{found}”; this version of Match Explorer reads “{expected}”.</source>
        <translation>«{name}» está en el formato «{found}»; esta versión de Match Explorer lee «{expected}».</translation>
    </message>
    <message>
        <source>“{name}” uses the id “{id}” twice; the second is at {where}.</source>
        <translation>«{name}» usa el id «{id}» dos veces; la segunda está en {where}.</translation>
    </message>
    <message>
        <source>“{name}” refers at {where} to a player “{id}” whom no squad has.</source>
        <translation>«{name}» se refiere en {where} a un jugador «{id}» que no está en ninguna plantilla.</translation>
    </message>
    <message>
        <source>“{name}” refers at {where} to an event “{id}” that it does not have.</source>
        <translation>«{name}» se refiere en {where} a un evento «{id}» que no tiene.</translation>
    </message>
    <message>
        <source>“{name}” refers at {where} to a source “{id}” that it does not have.</source>
        <translation>«{name}» se refiere en {where} a una fuente «{id}» que no tiene.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged and can’t be unpacked: {detail}.</source>
        <translation>El archivo comprimido «{name}» está dañado y no se puede descomprimir: {detail}.</translation>
    </message>
    <message>
        <source>The archive “{name}” can’t be unpacked: {detail}.</source>
        <translation>No se puede descomprimir «{name}»: {detail}.</translation>
    </message>
    <message>
        <source>There is no room to unpack “{name}”: free some space, then try again.</source>
        <translation>No hay espacio para descomprimir «{name}»: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” needs a password: unpack the archive, then import its folder.</source>
        <translation>«{member}» en «{name}» necesita una contraseña: descomprima el archivo e importe su carpeta.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is a link or a device, no file, so nothing was unpacked.</source>
        <translation>«{member}» en «{name}» es un enlace o un dispositivo, no un archivo, así que no se descomprimió nada.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” would be unpacked to another place, or no file can have that name, so nothing was unpacked.</source>
        <translation>«{member}» en «{name}» se descomprimiría en otro lugar, o ningún archivo puede llamarse así, por lo que no se descomprimió nada.</translation>
    </message>
    <message>
        <source>The archive “{name}” has “{member}” twice, so nothing was unpacked.</source>
        <translation>El archivo comprimido «{name}» tiene «{member}» dos veces, así que no se descomprimió nada.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” lies in more than {limit} folders, so nothing was unpacked.</source>
        <translation>«{member}» en «{name}» está dentro de más de {limit} carpetas, así que no se descomprimió nada.</translation>
    </message>
    <message>
        <source>The archive “{name}” has more than {limit} files: unpack it, then import its folder.</source>
        <translation>El archivo comprimido «{name}» tiene más de {limit} archivos: descomprímalo e importe su carpeta.</translation>
    </message>
    <message>
        <source>The archive “{name}” has more than {limit} MB in it: unpack it, then import its folder.</source>
        <translation>El archivo comprimido «{name}» contiene más de {limit} MB: descomprímalo e importe su carpeta.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is larger than it says, or than the {limit} MB that match files have at most.</source>
        <translation>«{member}» en «{name}» es más grande de lo que dice, o de los {limit} MB que tiene como mucho un archivo de partido.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is packed to less than 1/{limit} of its size, as no match file is, so it was not unpacked.</source>
        <translation>«{member}» en «{name}» está comprimido a menos de 1/{limit} de su tamaño, como ningún archivo de partido, así que no se descomprimió.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook. Save its sheet as “CSV UTF-8”, and import that file.</source>
        <translation>«{name}» es un libro de hojas de cálculo. Guarde su hoja como «CSV UTF-8» e importe ese archivo.</translation>
    </message>
    <message>
        <source>The archive “{name}” has no file in it that a match can be read from.</source>
        <translation>El archivo comprimido «{name}» no contiene ningún archivo del que se pueda leer un partido.</translation>
    </message>
    <message numerus="yes">
        <source>The archive “{name}” holds {n} matches: import it, then open one from the library.</source>
        <comment>The archive “{name}” holds {n} match: import it, then open it from the library.</comment>
        <translation>
            <numerusform>El archivo comprimido «{name}» contiene {n} partido: impórtelo y ábralo desde la biblioteca.</numerusform>
            <numerusform>El archivo comprimido «{name}» contiene {n} partidos: impórtelo y abra uno desde la biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>There is no format “{name}”. Match Explorer reads {known}.</source>
        <translation>No existe el formato «{name}». Match Explorer lee {known}.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but of no format that Match Explorer reads: it begins with “{root}”.</source>
        <translation>«{name}» es XML, pero de ningún formato que Match Explorer lea: empieza por «{root}».</translation>
    </message>
    <message>
        <source>“{name}” is in no format that Match Explorer reads.</source>
        <translation>«{name}» no está en ningún formato que Match Explorer lea.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no match in a format that Match Explorer reads.</source>
        <translation>La carpeta «{name}» no contiene ningún partido en un formato que Match Explorer lea.</translation>
    </message>
    <message>
        <source>The folder “{name}” can’t be looked into ({reason}), so nothing in it was imported.</source>
        <translation>No se puede mirar dentro de la carpeta «{name}» ({reason}), así que no se importó nada de ella.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than {limit} files. The rest was left out: import its folders one by one.</source>
        <translation>La carpeta «{name}» contiene más de {limit} archivos. El resto se omitió: importe sus carpetas una a una.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read as data of {provider} ({detail}).</source>
        <translation>«{name}» no se puede leer como datos de {provider} ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” is not valid XML at line {line}, column {column}.</source>
        <translation>«{name}» no es XML válido en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>“{name}” breaks off at line {line}, column {column}: the file is incomplete.</source>
        <translation>«{name}» se interrumpe en la línea {line}, columna {column}: el archivo está incompleto.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep at line {line}, column {column}.</source>
        <translation>«{name}» tiene demasiados niveles anidados en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type at line {line}. Match files need none, and it could pull in other files, so it was not read.</source>
        <translation>«{name}» declara un tipo de documento en la línea {line}. Los archivos de partido no lo necesitan y podría traer otros archivos, así que no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” has Opta’s events of a match (F24) without its line-ups. Put the F7 file of the match beside it.</source>
        <translation>«{name}» tiene los eventos de Opta de un partido (F24) sin sus alineaciones. Ponga a su lado el archivo F7 del partido.</translation>
    </message>
    <message>
        <source>“{name}” has Opta’s line-ups of a match (F7) without its events. Put the F24 file of the match beside it.</source>
        <translation>«{name}» tiene las alineaciones de Opta de un partido (F7) sin sus eventos. Ponga a su lado el archivo F24 del partido.</translation>
    </message>
    <message>
        <source>“{name}” is an Opta feed without a match. Import the F24 file of a match with its F7 file beside it.</source>
        <translation>«{name}» es un archivo de Opta sin partido. Importe el archivo F24 de un partido con su archivo F7 al lado.</translation>
    </message>
    <message>
        <source>“{name}” has Stats Perform’s events of a match (MA3) without its line-ups. Put the MA1 file of the match beside it.</source>
        <translation>«{name}» tiene los eventos de Stats Perform de un partido (MA3) sin sus alineaciones. Ponga a su lado el archivo MA1 del partido.</translation>
    </message>
    <message>
        <source>“{name}” has Stats Perform’s line-ups of a match (MA1) without its events. Put the MA3 file of the match beside it.</source>
        <translation>«{name}» tiene las alineaciones de Stats Perform de un partido (MA1) sin sus eventos. Ponga a su lado el archivo MA3 del partido.</translation>
    </message>
    <message>
        <source>“{name}” has Sportec’s events of a match without its line-ups. Put the match information of the match beside it.</source>
        <translation>«{name}» tiene los eventos de Sportec de un partido sin sus alineaciones. Ponga a su lado la información del partido.</translation>
    </message>
    <message>
        <source>“{name}” has Sportec’s match information without the events. Put the event file of the match beside it.</source>
        <translation>«{name}» tiene la información del partido de Sportec sin los eventos. Ponga a su lado el archivo de eventos del partido.</translation>
    </message>
    <message>
        <source>“{name}” is a feed of Sportec’s without the events of a match. Import the event file with the match information beside it.</source>
        <translation>«{name}» es un archivo de Sportec sin los eventos de un partido. Importe el archivo de eventos con la información del partido al lado.</translation>
    </message>
    <message>
        <source>Penalties and own goals that stood at the wrong end of the pitch were turned around (×{count}).</source>
        <translation>Los penaltis y goles en propia puerta que estaban en el extremo equivocado del campo se giraron (×{count}).</translation>
    </message>
    <message>
        <source>The data has one word for the head and the rest of the body, so {count} shots count as headers.</source>
        <translation>Los datos usan una sola palabra para la cabeza y el resto del cuerpo, así que los tiros así marcados cuentan como de cabeza (×{count}).</translation>
    </message>
    <message>
        <source>{team} changed several players at once, and nothing says who came on for whom (×{count}).</source>
        <translation>{team} cambió a varios jugadores a la vez y nada dice quién entró por quién (×{count}).</translation>
    </message>
    <message>
        <source>The places of {team} in period {period} stood the wrong way round and were turned around.</source>
        <translation>Los lugares de {team} en el período {period} estaban al revés y se giraron.</translation>
    </message>
    <message>
        <source>In period {period} the places of one team stand the wrong way round, and nothing says whose.</source>
        <translation>En el período {period} los lugares de un equipo están al revés, y nada dice de cuál.</translation>
    </message>
    <message>
        <source>Events of which only the minute is given stand at its beginning (×{count}).</source>
        <translation>Los eventos de los que solo se da el minuto van a su comienzo (×{count}).</translation>
    </message>
    <message>
        <source>Nothing tells which way the teams play in period {period}, so its places are unknown.</source>
        <translation>Nada dice hacia dónde juegan los equipos en el período {period}, así que sus lugares son desconocidos.</translation>
    </message>
    <message>
        <source>“{name}” has Metrica’s events of a match without the metadata. Put the match’s metadata (XML) beside it.</source>
        <translation>«{name}» tiene los eventos de Metrica de un partido sin los metadatos. Ponga a su lado los metadatos del partido (XML).</translation>
    </message>
    <message>
        <source>“{name}” is metadata of a match without its events. Put Metrica’s events of the match (JSON) beside it.</source>
        <translation>«{name}» son metadatos de un partido sin sus eventos. Ponga a su lado los eventos de Metrica del partido (JSON).</translation>
    </message>
    <message>
        <source>The metadata has period {period} at another time than the events, so it lasts as long as they do.</source>
        <translation>Los metadatos sitúan el período {period} en otro momento que los eventos, así que dura lo que ellos.</translation>
    </message>
    <message>
        <source>None of the players in the metadata takes part, so squads have only those who do.</source>
        <translation>Ninguno de los jugadores de los metadatos participa, así que las plantillas solo tienen a quienes lo hacen.</translation>
    </message>
    <message>
        <source>In period {period} the teams shoot the other way than the data says they play.</source>
        <translation>En el período {period} los equipos tiran hacia el lado contrario al que dicen los datos.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>KO</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Desc.</translation>
    </message>
    <message>
        <source>90′</source>
        <translation>90′</translation>
    </message>
    <message>
        <source>105′</source>
        <translation>105′</translation>
    </message>
    <message>
        <source>120′</source>
        <translation>120′</translation>
    </message>
    <message>
        <source>FT</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>{home} and {away} kick off.</source>
        <translation>Rueda el balón: {home} contra {away}.</translation>
    </message>
    <message>
        <source>{home} and {away} kick off in the {competition}.</source>
        <translation>Rueda el balón ({competition}): {home} contra {away}.</translation>
    </message>
    <message>
        <source>{player} {how}{foot}, {effect}.</source>
        <translation>{player} {how}{foot}; {effect}.</translation>
    </message>
    <message>
        <source>{player} {how}{foot} from a pass by {assist}, {effect}.</source>
        <translation>{player} {how}{foot} a pase de {assist}; {effect}.</translation>
    </message>
    <message>
        <source>of {team} [scores an own goal]({event})</source>
        <translation>({team}) [marca en propia puerta]({event})</translation>
    </message>
    <message>
        <source>[converts a penalty]({event})</source>
        <translation>[marca de penalti]({event})</translation>
    </message>
    <message>
        <source>[scores a direct free kick]({event})</source>
        <translation>[marca de tiro libre directo]({event})</translation>
    </message>
    <message>
        <source>[scores]({event})</source>
        <translation>[marca]({event})</translation>
    </message>
    <message>
        <source>[scores on the counter-attack]({event})</source>
        <translation>[marca al contraataque]({event})</translation>
    </message>
    <message>
        <source>[scores after a corner]({event})</source>
        <translation>[marca tras un saque de esquina]({event})</translation>
    </message>
    <message>
        <source>[scores after a free kick]({event})</source>
        <translation>[marca tras una falta]({event})</translation>
    </message>
    <message>
        <source>[scores after a throw-in]({event})</source>
        <translation>[marca tras un saque de banda]({event})</translation>
    </message>
    <message>
        <source>[scores with a header]({event})</source>
        <translation>[marca de cabeza]({event})</translation>
    </message>
    <message>
        <source>[heads in on the counter-attack]({event})</source>
        <translation>[marca de cabeza al contraataque]({event})</translation>
    </message>
    <message>
        <source>[heads in after a corner]({event})</source>
        <translation>[marca de cabeza tras un saque de esquina]({event})</translation>
    </message>
    <message>
        <source>[heads in after a free kick]({event})</source>
        <translation>[marca de cabeza tras una falta]({event})</translation>
    </message>
    <message>
        <source>[heads in after a throw-in]({event})</source>
        <translation>[marca de cabeza tras un saque de banda]({event})</translation>
    </message>
    <message>
        <source> with the left foot</source>
        <translation> con la izquierda</translation>
    </message>
    <message>
        <source> with the right foot</source>
        <translation> con la derecha</translation>
    </message>
    <message>
        <source>and it is {score}</source>
        <translation>el marcador queda {score}</translation>
    </message>
    <message>
        <source>and {team} are level at {score}</source>
        <translation>{team} pone el empate, {score}</translation>
    </message>
    <message>
        <source>and {team} reduce the lead to {score}</source>
        <translation>{team} recorta distancias, {score}</translation>
    </message>
    <message>
        <source>and {team} lead {score}</source>
        <translation>{team} se adelanta, {score}</translation>
    </message>
    <message>
        <source>and {team} extend their lead to {score}</source>
        <translation>{team} amplía su ventaja, {score}</translation>
    </message>
    <message>
        <source>A goal by {player} is [ruled out]({event}); it stays {score}.</source>
        <translation>Un gol de {player} es [anulado]({event}); el marcador sigue {score}.</translation>
    </message>
    <message>
        <source>A goal by {player} is [ruled out]({event}) ({reason}); it stays {score}.</source>
        <translation>Un gol de {player} es [anulado]({event}) ({reason}); el marcador sigue {score}.</translation>
    </message>
    <message>
        <source>{player} takes a [penalty]({event}) for {team}, but {outcome}.</source>
        <translation>{player} lanza un [penalti]({event}) para {team}, pero {outcome}.</translation>
    </message>
    <message>
        <source>{player} has a [big chance]({event}) for {team}, but {outcome}.</source>
        <translation>{player} tiene una [gran ocasión]({event}) para {team}, pero {outcome}.</translation>
    </message>
    <message>
        <source>{player} of {team} [hits the woodwork]({event}).</source>
        <translation>{player}, de {team}, [estrella el balón en el palo]({event}).</translation>
    </message>
    <message>
        <source>it is saved</source>
        <translation>su tiro es detenido</translation>
    </message>
    <message>
        <source>it comes off the woodwork</source>
        <translation>el balón da en el palo</translation>
    </message>
    <message>
        <source>it goes off target</source>
        <translation>el balón se va fuera</translation>
    </message>
    <message>
        <source>it is blocked</source>
        <translation>su tiro es bloqueado</translation>
    </message>
    <message>
        <source>it is not scored</source>
        <translation>no acaba en gol</translation>
    </message>
    <message>
        <source>{player} of {team} is [sent off]({event}) with a second yellow card.</source>
        <translation>{player}, de {team}, ve la [segunda amarilla]({event}) y deja el campo.</translation>
    </message>
    <message>
        <source>{player} of {team} is [sent off]({event}).</source>
        <translation>{player}, de {team}, ve la [tarjeta roja]({event}).</translation>
    </message>
    <message>
        <source>{team} bring on {changes}.</source>
        <translation>Cambios en {team}: {changes}.</translation>
    </message>
    <message>
        <source>[{on}]({event}) for {off}</source>
        <translation>[{on}]({event}) por {off}</translation>
    </message>
    <message>
        <source>nobody for [{off}]({event})</source>
        <translation>nadie por [{off}]({event})</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>At half-time {standing}.</source>
        <translation>Al descanso, {standing}.</translation>
    </message>
    <message>
        <source>After 90 minutes {standing}, and {next}.</source>
        <translation>Tras los 90 minutos, {standing}; {next}.</translation>
    </message>
    <message>
        <source>Halfway through extra time {standing}.</source>
        <translation>Al descanso de la prórroga, {standing}.</translation>
    </message>
    <message>
        <source>After extra time {standing}, and {next}.</source>
        <translation>Tras la prórroga, {standing}; {next}.</translation>
    </message>
    <message>
        <source>extra time follows</source>
        <translation>habrá prórroga</translation>
    </message>
    <message>
        <source>kicks from the penalty mark follow</source>
        <translation>habrá tanda de penaltis</translation>
    </message>
    <message>
        <source>it is {score}</source>
        <translation>el marcador es {score}</translation>
    </message>
    <message>
        <source>{team} lead {score}</source>
        <translation>gana {team} {score}</translation>
    </message>
    <message>
        <source>[{player}]({event}) ({team})</source>
        <translation>[{player}]({event}) ({team})</translation>
    </message>
    <message>
        <source>Booked in the first half: {names}.</source>
        <translation>Amarillas en la primera parte: {names}.</translation>
    </message>
    <message>
        <source>Booked in the second half: {names}.</source>
        <translation>Amarillas en la segunda parte: {names}.</translation>
    </message>
    <message>
        <source>Booked in the first half of extra time: {names}.</source>
        <translation>Amarillas en la primera parte de la prórroga: {names}.</translation>
    </message>
    <message>
        <source>Booked in the second half of extra time: {names}.</source>
        <translation>Amarillas en la segunda parte de la prórroga: {names}.</translation>
    </message>
    <message>
        <source>{winner} beat {loser} {score}.</source>
        <translation>{winner} gana a {loser} {score}.</translation>
    </message>
    <message>
        <source>The match ends {score}.</source>
        <translation>El partido termina {score}.</translation>
    </message>
    <message>
        <source>{team} kick first: {player} {how}, and it is {score}.</source>
        <translation>Empieza lanzando {team}: {player} {how}, {score}.</translation>
    </message>
    <message>
        <source>{player} {how} for {team}; it is {score}.</source>
        <translation>{player}, de {team}, {how}; el marcador de la tanda es {score}.</translation>
    </message>
    <message>
        <source>{player} {how}, and {winner} win the shootout {score}.</source>
        <translation>{player} {how}; {winner} gana la tanda {score}.</translation>
    </message>
    <message>
        <source>The shootout stands at {score}; its end is not in the data.</source>
        <translation>La tanda va {score}; su final no está en los datos.</translation>
    </message>
    <message>
        <source>[has the kick saved]({event})</source>
        <translation>[ve detenido su lanzamiento]({event})</translation>
    </message>
    <message>
        <source>[misses the target]({event})</source>
        <translation>[lanza fuera]({event})</translation>
    </message>
    <message>
        <source>[hits the woodwork]({event})</source>
        <translation>[lanza al palo]({event})</translation>
    </message>
    <message>
        <source>[does not score]({event})</source>
        <translation>[no marca]({event})</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>at {clock}</source>
        <translation>en {clock}</translation>
    </message>
    <message>
        <source>penalties so far {score}</source>
        <translation>penaltis por ahora {score}</translation>
    </message>
    <message>
        <source>after extra time</source>
        <translation>tras la prórroga</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda de penaltis</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>Copiar vista</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Match card…</source>
        <translation>Ficha del partido…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Animate…</source>
        <translation>Animar…</translation>
    </message>
    <message>
        <source>Match card</source>
        <translation>Ficha del partido</translation>
    </message>
    <message>
        <source>Save the match card</source>
        <translation>Guardar la ficha del partido</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Wide, 16:9</source>
        <translation>Horizontal, 16:9</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>Vertical, 4:5</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>the whole match</source>
        <translation>el partido entero</translation>
    </message>
    <message>
        <source>the playhead, {clock}</source>
        <translation>el cabezal, {clock}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Goleadores</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>{team} kicked first</source>
        <translation>Empezó {team}</translation>
    </message>
    <message>
        <source>about that minute</source>
        <translation>hacia ese minuto</translation>
    </message>
    <message>
        <source>not later than</source>
        <translation>no después de</translation>
    </message>
    <message>
        <source>not earlier than</source>
        <translation>no antes de</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>Kick saved</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Kick off target</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Kick against the woodwork</source>
        <translation>Al palo</translation>
    </message>
    <message>
        <source>Kick not scored</source>
        <translation>Fallado</translation>
    </message>
    <message>
        <source>{home} {score} {away}.</source>
        <translation>{home} {score} {away}.</translation>
    </message>
    <message>
        <source>The result: {what}.</source>
        <translation>El resultado: {what}.</translation>
    </message>
    <message>
        <source>Goals of {team}: {scorers}.</source>
        <translation>Goles de {team}: {scorers}.</translation>
    </message>
    <message>
        <source>{team} kicked first in the shootout.</source>
        <translation>Empezó la tanda {team}.</translation>
    </message>
    <message>
        <source>{count} of {all} minutes approximate (~)</source>
        <translation>{count} de {all} minutos aproximados (~)</translation>
    </message>
    <message>
        <source>Sources: {names}.</source>
        <translation>Fuentes: {names}.</translation>
    </message>
    <message>
        <source>Sources: {names} and {count} more.</source>
        <translation>Fuentes: {names} y {count} más.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Una línea propia</translation>
    </message>
    <message>
        <source>No room for it: leave something else out, or choose another format.</source>
        <translation>No cabe: quite otra cosa o elija otro formato.</translation>
    </message>
    <message>
        <source>There is nothing of it to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Pictures show {characters} as boxes, as the typeface lacks them: write it otherwise, or save as SVG.</source>
        <translation>En las imágenes, {characters} se ven como recuadros porque faltan en la letra: escríbalo de otro modo o guárdelo como SVG.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>{scale}×</source>
        <translation>{scale}×</translation>
    </message>
    <message>
        <source>With caption and sources</source>
        <translation>Con título y fuentes</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Vector drawing</source>
        <translation>Dibujo vectorial</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texto separado por tabuladores</translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation>Imagen animada</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>Escribiendo «{name}»…</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>Se escribió «{name}».</translation>
    </message>
    <message>
        <source>The drawing was broken off, perhaps for lack of memory: close other programs, and try again.</source>
        <translation>El dibujo se interrumpió, quizá por falta de memoria: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>Guardar la animación</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>The shootout</source>
        <translation>La tanda de penaltis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Small, 640 pixels wide</source>
        <translation>Pequeño, 640 píxeles de ancho</translation>
    </message>
    <message>
        <source>Medium, 960 pixels wide</source>
        <translation>Mediano, 960 píxeles de ancho</translation>
    </message>
    <message>
        <source>Large, 1280 pixels wide</source>
        <translation>Grande, 1280 píxeles de ancho</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Films (MP4) need the program ffmpeg, which is not installed.</source>
        <translation>Los vídeos (MP4) necesitan el programa ffmpeg, que no está instalado.</translation>
    </message>
    <message>
        <source>“{name}” would be a film, which needs the program ffmpeg: install it, or end the name in .gif.</source>
        <translation>«{name}» sería un vídeo, que necesita el programa ffmpeg: instálelo o termine el nombre en .gif.</translation>
    </message>
    <message>
        <source>ffmpeg couldn’t make “{name}”: {reason}.</source>
        <translation>ffmpeg no pudo hacer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing to animate: no goal’s build-up is known, and there was no shootout.</source>
        <translation>No hay nada que animar: no se conoce la jugada previa de ningún gol y no hubo tanda de penaltis.</translation>
    </message>
    <message>
        <source>The match has no goal “{goal}”; its goals are {goals}.</source>
        <translation>El partido no tiene el gol «{goal}»; sus goles son {goals}.</translation>
    </message>
    <message>
        <source>There was no shootout in this match.</source>
        <translation>En este partido no hubo tanda de penaltis.</translation>
    </message>
    <message>
        <source>{time} {heading}: {home} {score} {away}</source>
        <translation>{time} {heading}: {home} {score} {away}</translation>
    </message>
    <message>
        <source>Animation. {what}</source>
        <translation>Animación. {what}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>“{name}” couldn’t be written: choose another folder or name, and print again.</source>
        <translation>No se pudo escribir «{name}»: elija otra carpeta u otro nombre y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The printer didn’t take the whole sheet: see whether it is switched on and connected, and print again.</source>
        <translation>La impresora no aceptó la hoja completa: compruebe si está encendida y conectada y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Crónica</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command, key or place</source>
        <translation>Orden, tecla o lugar</translation>
    </message>
    <message>
        <source>No shortcut has “{text}”.</source>
        <translation>Ningún atajo contiene «{text}».</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>Campo de tiempo</translation>
    </message>
    <message>
        <source>Goals on the pitch</source>
        <translation>Goles en el campo</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda de penaltis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Crónica</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Filters of the library</source>
        <translation>Filtros de la biblioteca</translation>
    </message>
    <message>
        <source>Note on a match</source>
        <translation>Nota sobre un partido</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Datos abiertos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Any other window</source>
        <translation>Cualquier otra ventana</translation>
    </message>
    <message>
        <source>Select the previous or next event</source>
        <translation>Seleccionar el evento anterior o siguiente</translation>
    </message>
    <message>
        <source>Select the last event up to the playhead</source>
        <translation>Seleccionar el último evento hasta el cabezal</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Go to the time that is typed</source>
        <translation>Ir al momento escrito</translation>
    </message>
    <message>
        <source>Give up what is typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Go to the nearest goal that way</source>
        <translation>Ir al gol más cercano en esa dirección</translation>
    </message>
    <message>
        <source>Select, and move the playhead to it</source>
        <translation>Seleccionar y llevar allí el cabezal</translation>
    </message>
    <message>
        <source>Select, and leave the playhead where it is</source>
        <translation>Seleccionar y dejar el cabezal donde está</translation>
    </message>
    <message>
        <source>Previous or next step of the build-up</source>
        <translation>Paso anterior o siguiente de la jugada previa</translation>
    </message>
    <message>
        <source>Go to the previous or next kick</source>
        <translation>Ir al lanzamiento anterior o siguiente</translation>
    </message>
    <message>
        <source>Go to the other team’s kick</source>
        <translation>Ir al lanzamiento del otro equipo</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Go to the previous or next link</source>
        <translation>Ir al enlace anterior o siguiente</translation>
    </message>
    <message>
        <source>Select what the sentence tells, and move the playhead to it</source>
        <translation>Seleccionar lo que cuenta la frase y llevar allí el cabezal</translation>
    </message>
    <message>
        <source>From the search field to the list</source>
        <translation>Del campo de búsqueda a la lista</translation>
    </message>
    <message>
        <source>Open the match</source>
        <translation>Abrir el partido</translation>
    </message>
    <message>
        <source>Delete the selected matches</source>
        <translation>Eliminar los partidos seleccionados</translation>
    </message>
    <message>
        <source>Close the library that lies over the match</source>
        <translation>Cerrar la biblioteca que cubre el partido</translation>
    </message>
    <message>
        <source>Open the values of a filter</source>
        <translation>Abrir los valores de un filtro</translation>
    </message>
    <message>
        <source>Ask for a value, or not any more</source>
        <translation>Pedir un valor o dejar de pedirlo</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Tick the selected matches, or untick them</source>
        <translation>Marcar los partidos seleccionados o desmarcarlos</translation>
    </message>
    <message>
        <source>Find a competition or season</source>
        <translation>Buscar una competición o temporada</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>Leer la lista de nuevo</translation>
    </message>
    <message>
        <source>Go to the previous or next value</source>
        <translation>Ir al valor anterior o siguiente</translation>
    </message>
    <message>
        <source>List what is behind the value in the library</source>
        <translation>Listar en la biblioteca lo que hay detrás del valor</translation>
    </message>
    <message>
        <source>Go up or down, by rows or pages</source>
        <translation>Subir o bajar, por filas o páginas</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Ir a la primera o a la última fila</translation>
    </message>
    <message>
        <source>Run or open what is chosen</source>
        <translation>Ejecutar o abrir lo elegido</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Abrir el primer menú</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>spreadsheet</name>
    <message>
        <source>“{name}” is not UTF-8 text at line {line}, column {column}. Save it once more as “CSV UTF-8”, or choose the character set Unicode (UTF-8).</source>
        <translation>«{name}» no es texto UTF-8 en la línea {line}, columna {column}. Guárdelo de nuevo como «CSV UTF-8» o elija el juego de caracteres Unicode (UTF-8).</translation>
    </message>
    <message>
        <source>“{name}” has no line that names the columns. A table needs the columns minute, team and type.</source>
        <translation>«{name}» no tiene una línea que nombre las columnas. Una tabla necesita las columnas minute, team y type.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names no column “{column}”. A table needs the columns minute, team and type.</source>
        <translation>La línea {line} de «{name}» no nombra ninguna columna «{column}». Una tabla necesita las columnas minute, team y type.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names the column “{column}” twice.</source>
        <translation>La línea {line} de «{name}» nombra la columna «{column}» dos veces.</translation>
    </message>
    <message>
        <source>“{name}” does not name two teams; it names {count}. Write a line “home” and a line “away” above the table, each with a team’s name beside it.</source>
        <translation>«{name}» no nombra dos equipos, sino {count}. Escriba encima de la tabla una línea «home» y una línea «away», cada una con el nombre de un equipo al lado.</translation>
    </message>
    <message>
        <source>“{name}” names {team} as both teams. A match needs two.</source>
        <translation>«{name}» nombra a {team} como ambos equipos. Un partido necesita dos.</translation>
    </message>
    <message>
        <source>“{name}” does not say when the match was. Write a line “date” above the table, such as 2023-08-06.</source>
        <translation>«{name}» no dice cuándo fue el partido. Escriba encima de la tabla una línea «date», como 2023-08-06.</translation>
    </message>
    <message>
        <source>“{name}” has no event. A file needs two teams, a date and at least one event with a minute.</source>
        <translation>«{name}» no tiene ningún evento. Un archivo necesita dos equipos, una fecha y al menos un evento con minuto.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} rows, so it was not read.</source>
        <translation>«{name}» tiene más de {limit} filas, así que no se leyó.</translation>
    </message>
    <message>
        <source>Line {line}: “{word}” is no fact of a match. Known are: {choices}. A remark begins with #.</source>
        <translation>Línea {line}: «{word}» no es un dato de un partido. Se conocen: {choices}. Un comentario empieza por #.</translation>
    </message>
    <message>
        <source>Line {line}: “{word}” is no fact of a match. Did you mean “{near}”?</source>
        <translation>Línea {line}: «{word}» no es un dato de un partido. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>Line {line} gives “{fact}” a second time.</source>
        <translation>La línea {line} da «{fact}» por segunda vez.</translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is no number that fits there.</source>
        <translation>Línea {line}, «{fact}»: «{text}» no es un número válido ahí.</translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is neither yes nor no.</source>
        <translation>Línea {line}, «{fact}»: «{text}» no es ni yes ni no.</translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is no id. Use the letters A to Z, digits, - and _.</source>
        <translation>Línea {line}, «{fact}»: «{text}» no es un id. Use letras de la A a la Z, cifras, - y _.</translation>
    </message>
    <message>
        <source>Line {line}, “{fact}”: “{text}” is no score. Write it as 4:3, which no program takes for a date.</source>
        <translation>Línea {line}, «{fact}»: «{text}» no es un resultado. Escríbalo como 4:3, que ningún programa toma por una fecha.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no date. Write it as 2023-08-06.</source>
        <translation>Línea {line}: «{text}» no es una fecha. Escríbala como 2023-08-06.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” may be two different days. Write it as 2023-08-06: year, month, day.</source>
        <translation>Línea {line}: «{text}» puede ser dos días distintos. Escríbala como 2023-08-06: año, mes, día.</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark does not fit. A cell in quotes ends with one, and one inside it is written twice.</source>
        <translation>Línea {line}: sobra o falta una comilla. Una celda entre comillas termina con una, y una comilla dentro se escribe dos veces.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, but the table has {width} columns. Put a cell with a comma in it in quotes.</source>
        <translation>La línea {line} tiene {count} celdas, pero la tabla tiene {width} columnas. Ponga entre comillas la celda que contenga una coma.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the type of event is missing, such as goal or shot.</source>
        <translation>Línea {line}, columna «{column}»: falta el tipo de evento, como goal o shot.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the team is missing.</source>
        <translation>Línea {line}, columna «{column}»: falta el equipo.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is neither of the two teams. Use {home} or {away}, or home or away.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es ninguno de los dos equipos. Use {home} o {away}, o bien home o away.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is neither of the two teams. Did you mean {near}?</source>
        <translation>Línea {line}, columna «{column}»: {text} no es ninguno de los dos equipos. ¿Quería decir {near}?</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the player’s name is missing.</source>
        <translation>Línea {line}, columna «{column}»: falta el nombre del jugador.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. Use 0 to 130, or ~80 for about.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un minuto. Use de 0 a 130, o ~80 si es aproximado.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. It ends in the letter {letter}. Use 0 to 130, or ~80 for about.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un minuto. Termina en la letra {letter}. Use de 0 a 130, o ~80 si es aproximado.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. It has the letter {letter} in it. Use 0 to 130, or ~80 for about.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un minuto. Contiene la letra {letter}. Use de 0 a 130, o ~80 si es aproximado.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute. Minutes are whole numbers; a clock time is written as 79:30.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un minuto. Los minutos son números enteros; un tiempo de reloj se escribe como 79:30.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the minute is missing. Use 0 to 130, or ~80 for about.</source>
        <translation>Línea {line}, columna «{column}»: falta el minuto. Use de 0 a 130, o ~80 si es aproximado.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is beyond the end of any match. Use 0 to 130, or ~80 for about.</source>
        <translation>Línea {line}, columna «{column}»: {text} va más allá del final de cualquier partido. Use de 0 a 130, o ~80 si es aproximado.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a minute, because stoppage time does not follow minute {base}. Write it as 45+2, 90+2, 105+2 or 120+2.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un minuto, porque tras el minuto {base} no hay tiempo añadido. Escríbalo como 45+2, 90+2, 105+2 o 120+2.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} lies before period {period}.</source>
        <translation>Línea {line}, columna «{column}»: {text} es anterior al período {period}.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a moment of the shootout. Use P3 for after the third kick.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un momento de la tanda. Use P3 para después del tercer lanzamiento.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: “{word}” is not known there. Known are: {choices}.</source>
        <translation>Línea {line}, columna «{column}»: «{word}» no se conoce ahí. Se conocen: {choices}.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: “{word}” is not known there. Did you mean “{near}”?</source>
        <translation>Línea {line}, columna «{column}»: «{word}» no se conoce ahí. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a number.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un número.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not a whole number.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es un número entero.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is out of range. Use {low} to {high}.</source>
        <translation>Línea {line}, columna «{column}»: {text} está fuera de los límites. Use de {low} a {high}.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is the id of another event, or has brackets in it.</source>
        <translation>Línea {line}, columna «{column}»: {text} es el id de otro evento o contiene corchetes.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the last decision does not fit the column “review”.</source>
        <translation>Línea {line}, columna «{column}»: la última decisión no encaja con la columna «review».</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {word} is no moment. Write it as 79:00 or 45:00+1:30.</source>
        <translation>Línea {line}, columna «{column}»: {word} no es un momento. Escríbalo como 79:00 o 45:00+1:30.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: the kick’s outcome is missing, such as scored or saved.</source>
        <translation>Línea {line}, columna «{column}»: falta el resultado del lanzamiento, como scored o saved.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: {text} is not the time of a kick. Leave it empty, or use P3 for the third kick.</source>
        <translation>Línea {line}, columna «{column}»: {text} no es el momento de un lanzamiento. Déjelo vacío o use P3 para el tercer lanzamiento.</translation>
    </message>
    <message>
        <source>Line {line}, column “{column}”: kick {kick} is out of turn. Kicks are numbered 1, 2, 3 and so on, both teams together.</source>
        <translation>Línea {line}, columna «{column}»: el lanzamiento {kick} está fuera de turno. Los lanzamientos se numeran 1, 2, 3, etc., ambos equipos juntos.</translation>
    </message>
    <message>
        <source>Events whose minute could not be read stand between those before and after them (×{count}).</source>
        <translation>Los eventos cuyo minuto no se pudo leer van entre los anteriores y los posteriores (×{count}).</translation>
    </message>
    <message>
        <source>Cells that could not be read count as unknown (×{count}).</source>
        <translation>Las celdas ilegibles cuentan como desconocidas (×{count}).</translation>
    </message>
    <message>
        <source>Rows that could not be read were left out (×{count}).</source>
        <translation>Las filas ilegibles se omitieron (×{count}).</translation>
    </message>
    <message>
        <source>The column “{column}” is none of the format’s and was not read.</source>
        <translation>La columna «{column}» no es del formato y no se leyó.</translation>
    </message>
    <message>
        <source>The column “{column}” was not read. Did you mean “{near}”?</source>
        <translation>La columna «{column}» no se leyó. ¿Quería decir «{near}»?</translation>
    </message>
</context>
<context>
    <name>stakes</name>
    <message>
        <source>Kick {number}, round {round}, {team}</source>
        <translation>Lanzamiento {number}, ronda {round}, {team}</translation>
    </message>
    <message>
        <source>Kick {number}, sudden death, {team}</source>
        <translation>Lanzamiento {number}, muerte súbita, {team}</translation>
    </message>
    <message>
        <source>Decided, {kicks} kicks taken</source>
        <translation>Decidida, con {kicks} lanzamientos</translation>
    </message>
    <message>
        <source>{taker}: score to win</source>
        <translation>{taker}: si marca, gana</translation>
    </message>
    <message>
        <source>{taker}: miss and it is over</source>
        <translation>{taker}: si falla, se acabó</translation>
    </message>
    <message>
        <source>{taker}: score to lead</source>
        <translation>{taker}: marcar para adelantarse</translation>
    </message>
    <message>
        <source>{taker}: score to level</source>
        <translation>{taker}: marcar para empatar</translation>
    </message>
    <message>
        <source>{taker}: score to lead by {margin}</source>
        <translation>{taker}: marcar para ir {margin} por delante</translation>
    </message>
    <message>
        <source>{taker}: score to be {margin} behind</source>
        <translation>{taker}: marcar para quedar {margin} por detrás</translation>
    </message>
    <message>
        <source>{team} win {score} on penalties</source>
        <translation>{team} gana {score} en los penaltis</translation>
    </message>
    <message>
        <source>If scored</source>
        <translation>Si marca</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>{team} win</source>
        <translation>{team} gana</translation>
    </message>
    <message>
        <source>{next}, {chance}</source>
        <translation>{next}, {chance}</translation>
    </message>
    <message>
        <source>{team} kick to win</source>
        <translation>{team} lanza para ganar</translation>
    </message>
    <message>
        <source>{team} must score to stay in it</source>
        <translation>{team} tiene que marcar para seguir</translation>
    </message>
    <message>
        <source>{team} must score to level</source>
        <translation>{team} tiene que marcar para empatar</translation>
    </message>
    <message>
        <source>{team} kick to lead</source>
        <translation>{team} lanza para adelantarse</translation>
    </message>
    <message>
        <source>{team} kick to level</source>
        <translation>{team} lanza para empatar</translation>
    </message>
    <message>
        <source>{team} kick to extend their lead</source>
        <translation>{team} lanza para ampliar su ventaja</translation>
    </message>
    <message>
        <source>{team} kick to close the gap</source>
        <translation>{team} lanza para recortar distancias</translation>
    </message>
    <message>
        <source>even chances</source>
        <translation>igualdad de opciones</translation>
    </message>
    <message>
        <source>{team} {percent} %</source>
        <translation>{team} {percent} %</translation>
    </message>
    <message>
        <source>= Model, not data: every kick {percent} %, kicks independent, no effect of the order.</source>
        <translation>= Modelo, no datos: cada lanzamiento {percent} %, independientes, sin efecto del orden.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hizo falta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó</translation>
    </message>
    <message>
        <source>{team} won {score}, so there was no shootout.</source>
        <translation>{team} ganó {score}, así que no hubo tanda de penaltis.</translation>
    </message>
    <message>
        <source>Level at {score} after {minutes} minutes; no shootout was played.</source>
        <translation>Empate {score} tras {minutes} minutos; no se lanzaron penaltis.</translation>
    </message>
    <message>
        <source>Decided in play</source>
        <translation>Decidido en el juego</translation>
    </message>
    <message>
        <source>No shootout</source>
        <translation>Sin tanda de penaltis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>There was a shootout, but no source gives its kicks.</source>
        <translation>Hubo tanda de penaltis, pero ninguna fuente da los lanzamientos.</translation>
    </message>
    <message>
        <source>There was a shootout, which ended {score}, but no source gives its kicks.</source>
        <translation>Hubo una tanda de penaltis que acabó {score}, pero ninguna fuente da los lanzamientos.</translation>
    </message>
    <message>
        <source>The goals don’t add up to the score that the source states, so they don’t tell whether there was a shootout.</source>
        <translation>Los goles no suman el resultado que da la fuente, así que no dicen si hubo tanda de penaltis.</translation>
    </message>
    <message>
        <source>Still in play</source>
        <translation>Aún se juega</translation>
    </message>
    <message>
        <source>With the future hidden, kicks appear here once the playhead gets to them.</source>
        <translation>Con el futuro oculto, los lanzamientos aparecen aquí cuando el cabezal llega a ellos.</translation>
    </message>
    <message>
        <source>No match open</source>
        <translation>Ningún partido abierto</translation>
    </message>
    <message>
        <source>Open a match to follow its shootout kick by kick.</source>
        <translation>Abra un partido para seguir su tanda lanzamiento a lanzamiento.</translation>
    </message>
    <message>
        <source>{heading}, decides the shootout</source>
        <translation>{heading}, decide la tanda</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Gol</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Woodwork</source>
        <translation>Al palo</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Fallado</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronda {number}</translation>
    </message>
    <message>
        <source>Sudden death</source>
        <translation>Muerte súbita</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>M. súbita</translation>
    </message>
    <message>
        <source>kicks first</source>
        <translation>lanza primero</translation>
    </message>
    <message>
        <source>kicks second</source>
        <translation>lanza después</translation>
    </message>
    <message>
        <source>kicks first, {goals} of {kicks}</source>
        <translation>lanza primero, {goals} de {kicks}</translation>
    </message>
    <message>
        <source>{goals} of {kicks}</source>
        <translation>{goals} de {kicks}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin identificar</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sin ubicar</translation>
    </message>
    <message>
        <source>Not placed +{count}</source>
        <translation>Sin ubicar +{count}</translation>
    </message>
    <message>
        <source>No source gives a placement</source>
        <translation>Ninguna fuente da la colocación</translation>
    </message>
    <message>
        <source>Placements are in words only</source>
        <translation>La colocación solo está en palabras</translation>
    </message>
    <message>
        <source>as the taker sees it</source>
        <translation>visto por quien lanza</translation>
    </message>
    <message>
        <source>win chance</source>
        <translation>prob. de ganar</translation>
    </message>
    <message>
        <source>= Model, not data: every kick {percent} %, kicks independent, even after round {rounds}. Points stand after each kick.</source>
        <translation>= Modelo, no datos: cada lanzamiento {percent} %, independientes, igualdad tras la ronda {rounds}. Los puntos están tras cada lanzamiento.</translation>
    </message>
    <message>
        <source>Chance that a kick scores in the model</source>
        <translation>Probabilidad de que un lanzamiento sea gol en el modelo</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda de penaltis</translation>
    </message>
    <message>
        <source>Rounds shown</source>
        <translation>Rondas a la vista</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Statistics of the library</source>
        <translation>Estadísticas de la biblioteca</translation>
    </message>
    <message>
        <source>Statistics: arrows go from value to value, Enter lists what is behind one</source>
        <translation>Estadísticas: las flechas van de valor en valor, Intro lista lo que hay detrás de uno</translation>
    </message>
    <message>
        <source>All competitions</source>
        <translation>Todas las competiciones</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Todas las temporadas</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competición</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>{name}  ({count})</source>
        <translation>{name}  ({count})</translation>
    </message>
    <message>
        <source>Matches: {count}</source>
        <translation>Partidos: {count}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the statistics</source>
        <translation>Exportar las estadísticas</translation>
    </message>
    <message>
        <source>Kicks scored, by their order</source>
        <translation>Penaltis marcados, por su orden</translation>
    </message>
    <message>
        <source>Kicks scored, by the stakes</source>
        <translation>Penaltis marcados, por lo que está en juego</translation>
    </message>
    <message>
        <source>Goals by type and minute</source>
        <translation>Goles por tipo y minuto</translation>
    </message>
    <message numerus="yes">
        <source>{scored} of {n} kicks scored (dashed line)</source>
        <comment>{scored} of {n} kick scored (dashed line)</comment>
        <translation>
            <numerusform>{scored} de {n} lanzamiento marcado (línea discontinua)</numerusform>
            <numerusform>{scored} de {n} lanzamientos marcados (línea discontinua)</numerusform>
        </translation>
    </message>
    <message>
        <source>Point: share that scored. Line: 95 % interval</source>
        <translation>Punto: proporción marcada. Línea: intervalo del 95 %</translation>
    </message>
    <message>
        <source>Goals that count: {count}. Each row has a scale of its own</source>
        <translation>Goles que cuentan: {count}. Cada fila tiene su propia escala</translation>
    </message>
    <message>
        <source>No shootout kicks here.</source>
        <translation>Aquí no hay lanzamientos de tandas.</translation>
    </message>
    <message>
        <source>No goals here.</source>
        <translation>Aquí no hay goles.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{scored} of {taken}</source>
        <translation>{scored} de {taken}</translation>
    </message>
    <message>
        <source>kicks</source>
        <translation>lanz.</translation>
    </message>
    <message>
        <source>{order}</source>
        <translation>{order}</translation>
    </message>
    <message>
        <source>{order}+</source>
        <translation>{order}+</translation>
    </message>
    <message>
        <source>Kick {order}</source>
        <translation>Lanzamiento {order}</translation>
    </message>
    <message>
        <source>{about}: {percent} %, {scored} of {taken} scored, 95 % interval {low} to {high} %</source>
        <translation>{about}: {percent} %, {scored} de {taken} marcados, intervalo del 95 % de {low} a {high} %</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first}–{last}+</source>
        <translation>{first}–{last}+</translation>
    </message>
    <message>
        <source>{last}</source>
        <translation>{last}</translation>
    </message>
    <message>
        <source>{last}+</source>
        <translation>{last}+</translation>
    </message>
    <message>
        <source>up to minute</source>
        <translation>hasta el minuto</translation>
    </message>
    <message>
        <source>{kind}, minutes {minutes}: {count}</source>
        <translation>{kind}, minutos {minutes}: {count}</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo o recurso está ocupado</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>home</source>
        <translation>local</translation>
    </message>
    <message>
        <source>away</source>
        <translation>visitante</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Level at {score} from {start} to {end}</source>
        <translation>Empate {score} desde {start} hasta {end}</translation>
    </message>
    <message>
        <source>Level at {score} from {start}</source>
        <translation>Empate {score} desde {start}</translation>
    </message>
    <message>
        <source>{team} ahead, {score}, from {start} to {end}</source>
        <translation>{team} por delante, {score}, desde {start} hasta {end}</translation>
    </message>
    <message>
        <source>{team} ahead, {score}, from {start}</source>
        <translation>{team} por delante, {score}, desde {start}</translation>
    </message>
    <message>
        <source>about {clock}</source>
        <translation>hacia {clock}</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>on a button with room for 4 letters</comment>
        <translation>Dif.</translation>
    </message>
    <message>
        <source>xG</source>
        <translation>xG</translation>
    </message>
    <message>
        <source>xG {total}</source>
        <translation>xG {total}</translation>
    </message>
    <message>
        <source>Half-time</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>No extra time</source>
        <translation>Sin prórroga</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penaltis</translation>
    </message>
    <message>
        <source>{player} o.g.</source>
        <translation>{player} (p. p.)</translation>
    </message>
    <message>
        <source>{players} on</source>
        <translation>{players}: entra</translation>
    </message>
    <message>
        <source>{players} +{more} on</source>
        <translation>{players} +{more}: entran</translation>
    </message>
    <message>
        <source>{players} off</source>
        <translation>{players}: sale</translation>
    </message>
    <message>
        <source>{players} +{more} off</source>
        <translation>{players} +{more}: salen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Show the lead over time</source>
        <translation>Mostrar la ventaja a lo largo del partido</translation>
    </message>
    <message>
        <source>Show the xG race</source>
        <translation>Mostrar la evolución del xG</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Go to a time: 80, 80:00, 45+2 or P3</source>
        <translation>Ir a un momento: 80, 80:00, 45+2 o P3</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>Play at {speed} times the speed</source>
        <translation>Reproducir a {speed} veces la velocidad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Events {count}</source>
        <translation>Eventos {count}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole match (F)</source>
        <translation>Mostrar el partido entero (F)</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goles</translation>
    </message>
    <message>
        <source>Goals ruled out</source>
        <translation>Goles anulados</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Shootout kicks</source>
        <translation>Lanzamientos de la tanda</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Tiros</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Match Explorer</source>
        <translation>Match Explorer</translation>
    </message>
    <message>
        <source>About Match Explorer</source>
        <translation>Acerca de Match Explorer</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Ha ocurrido un fallo que no debería haber ocurrido.</translation>
    </message>
    <message>
        <source>The app goes on, and your library is untouched. The report says what happened; copy it if you want to tell the developers.</source>
        <translation>La aplicación sigue y su biblioteca está intacta. El informe dice qué ha pasado; cópielo si quiere contárselo a los desarrolladores.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Partido</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Crónica</translation>
    </message>
    <message>
        <source>Match Explorer crashed the last time.</source>
        <translation>Match Explorer se cerró por un fallo la última vez.</translation>
    </message>
    <message>
        <source>Your library is untouched. This report stays on your computer; it has the versions and the last commands, and no names of matches or players. Copy it if you want to tell the developers.</source>
        <translation>Su biblioteca está intacta. Este informe se queda en su equipo; contiene las versiones y las últimas órdenes, y ningún nombre de partidos ni de jugadores. Cópielo si quiere contárselo a los desarrolladores.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>Cerrar {panel}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goles</translation>
    </message>
    <message>
        <source>Shootout</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Views in the centre</source>
        <translation>Vistas del centro</translation>
    </message>
    <message>
        <source>Pin this tab: the shootout does not bring its own forward</source>
        <translation>Fijar esta pestaña: la tanda de penaltis no trae la suya al frente</translation>
    </message>
    <message>
        <source>No match open</source>
        <translation>Ningún partido abierto</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>en {moment}</translation>
    </message>
    <message>
        <source>An unexpected error ended this; the report says more.</source>
        <translation>Un error inesperado ha terminado esto; el informe dice más.</translation>
    </message>
    <message>
        <source>Open a match without importing it</source>
        <translation>Abrir un partido sin importarlo</translation>
    </message>
    <message>
        <source>Import matches</source>
        <translation>Importar partidos</translation>
    </message>
    <message>
        <source>Import a folder of matches</source>
        <translation>Importar una carpeta de partidos</translation>
    </message>
    <message>
        <source>Match files</source>
        <translation>Archivos de partido</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>{past} of {n} goals shown as played</source>
        <comment>{past} of {n} goal shown as played</comment>
        <translation>
            <numerusform>{past} de {n} gol, mostrado tal como se jugó</numerusform>
            <numerusform>{past} de {n} goles, mostrados tal como se jugaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} goals so far</source>
        <comment>{n} goal so far</comment>
        <translation>
            <numerusform>{n} gol hasta ahora</numerusform>
            <numerusform>{n} goles hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} of {n} kicks taken</source>
        <comment>{taken} of {n} kick taken</comment>
        <translation>
            <numerusform>{taken} de {n} lanzamiento</numerusform>
            <numerusform>{taken} de {n} lanzamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes approximate (~)</source>
        <comment>{n} minute approximate (~)</comment>
        <translation>
            <numerusform>{n} minuto aproximado (~)</numerusform>
            <numerusform>{n} minutos aproximados (~)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places from text</source>
        <comment>{n} place from text</comment>
        <translation>
            <numerusform>{n} lugar según texto</numerusform>
            <numerusform>{n} lugares según texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places not reported</source>
        <comment>{n} place not reported</comment>
        <translation>
            <numerusform>{n} lugar sin indicar</numerusform>
            <numerusform>{n} lugares sin indicar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Datos abiertos…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Find in library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Ir a un momento…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer el borrado</translation>
    </message>
    <message>
        <source>Pitch and shootout side by side</source>
        <translation>Campo y tanda de penaltis juntos</translation>
    </message>
    <message>
        <source>Inspector and report</source>
        <translation>Inspector y crónica</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Hide future</source>
        <translation>Ocultar el futuro</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the match</source>
        <translation>Ajustar al partido</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Adelante de nuevo</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>Reproducir hacia delante</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Un minuto atrás</translation>
    </message>
    <message>
        <source>One minute forward</source>
        <translation>Un minuto adelante</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Start of the match</source>
        <translation>Inicio del partido</translation>
    </message>
    <message>
        <source>End of the match</source>
        <translation>Final del partido</translation>
    </message>
    <message>
        <source>Previous step of the build-up</source>
        <translation>Paso anterior de la jugada previa</translation>
    </message>
    <message>
        <source>Next step of the build-up</source>
        <translation>Paso siguiente de la jugada previa</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;Estadísticas…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Mostrar el archivo de registro</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Buscar una versión más nueva…</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>5×</source>
        <translation>5×</translation>
    </message>
    <message>
        <source>10×</source>
        <translation>10×</translation>
    </message>
    <message>
        <source>30×</source>
        <translation>30×</translation>
    </message>
    <message>
        <source>60×</source>
        <translation>60×</translation>
    </message>
</context>
</TS>
