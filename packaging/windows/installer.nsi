; The installer for Windows, for NSIS 3: makensis -DVERSION=… -DNUMBERS=…(four) -DBUNDLE=folder -DICON=file -DLICENCE=file
;   -DOUT=file
; It installs for the user alone, which needs no administrator, and removes what it wrote and nothing else.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!define TITLE "Match Explorer"
!define NAME "match-explorer"
!define PUBLISHER "The Match Explorer contributors"
!define CLASS "MatchExplorer.match"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "Software\${NAME}" "folder"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${TITLE}.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

; A program that runs holds its files, and would be left half replaced. There are two: the window's and the command's.
!macro TryToWrite PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    FileClose $0
  ${EndIf}
!macroend
!macro CloseTheApp UN
  Function ${UN}CloseTheApp
    again:
      ClearErrors
      !insertmacro TryToWrite "${TITLE}.exe"
      !insertmacro TryToWrite "${NAME}.exe"
      IfErrors 0 free
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${TITLE} is running. Close it and try again." /SD IDCANCEL IDRETRY again
      Abort
    free:
  FunctionEnd
!macroend
!insertmacro CloseTheApp ""
!insertmacro CloseTheApp "un."

Section "install"
  Call CloseTheApp
  ; An older version may have files that this one has no more. Only this folder is the bundle's alone.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\${NAME}" "folder" "$INSTDIR"

  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${TITLE}.exe"

  ; Files that end in .mxmatch open in the app; for .json it is merely one of those offered.
  WriteRegStr HKCU "${CLASSES}\.mxmatch" "" "${CLASS}"
  WriteRegStr HKCU "${CLASSES}\.mxmatch" "Content Type" "application/vnd.match-explorer.match+json"
  WriteRegStr HKCU "${CLASSES}\.json\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "Football match"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\_internal\document.ico"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${TITLE}.exe" "%1"'

  ; Links of the form match-explorer://match/…
  WriteRegStr HKCU "${CLASSES}\match-explorer" "" "URL:${TITLE}"
  WriteRegStr HKCU "${CLASSES}\match-explorer" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\match-explorer\shell\open\command" "" '"$INSTDIR\${TITLE}.exe" "%1"'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${TITLE}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the file types have changed
SectionEnd

; The library, the settings and the log are the user's and stay.
Section "un.install"
  Call un.CloseTheApp
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${TITLE}.exe"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; unless the user has put something there
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.mxmatch" ""
  StrCmp $0 "${CLASS}" 0 +2
  DeleteRegKey HKCU "${CLASSES}\.mxmatch"
  DeleteRegValue HKCU "${CLASSES}\.json\OpenWithProgids" "${CLASS}"
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegKey HKCU "${CLASSES}\match-explorer"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
