"""What Windows and macOS are told of the app; the spec beside this file puts it into the bundle.

The same names stand in ``packaging/windows/installer.nsi`` and, for Linux, in ``packaging/linux``.
"""

from __future__ import annotations

from typing import Any

TITLE = "Match Explorer"
PUBLISHER = "The Match Explorer contributors"
IDENTIFIER = "org.match-explorer.MatchExplorer"
"""The app's name among all apps of a Mac, of letters, digits, hyphens and full stops."""
MATCH_TYPE = "org.match-explorer.match"
"""The uniform type identifier of a match file."""
MATCH_ENDING = "mxmatch"
MATCH_MIME = "application/vnd.match-explorer.match+json"
SCHEME = "match-explorer"
OLDEST_MACOS = "12.0"


def info_plist(version: str) -> dict[str, Any]:
    """What a Mac is told: the files that the app opens, its links, and what it may do."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.sports",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"© {PUBLISHER}, MIT licence",
        # Both themes are the app's own; without this, macOS would keep to the light one.
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Football match",
                "CFBundleTypeRole": "Viewer",
                "CFBundleTypeIconFile": "document.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [MATCH_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": MATCH_TYPE,
                "UTTypeDescription": "Football match",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeIconFile": "document.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": [MATCH_ENDING],
                    "public.mime-type": [MATCH_MIME],
                },
            }
        ],
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": IDENTIFIER,
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLSchemes": [SCHEME],
            }
        ],
    }


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows wants it: the leading numbers, filled up with zeros."""
    numbers: list[int] = []
    for part in version.split("."):
        if not part.isdecimal():
            break
        numbers.append(int(part))
    first, second, third, fourth, *_ = (*numbers, 0, 0, 0, 0)
    return first, second, third, fourth


def version_resource(version: str, program: str) -> str:
    """What the properties of the program show on Windows, as a text that PyInstaller reads.

    Args:
        version: The app's version.
        program: The name of the program's file.
    """
    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": program.removesuffix(".exe"),
        "LegalCopyright": f"© {PUBLISHER}, MIT licence",
        "OriginalFilename": program,
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in told.items())
    numbers = four_numbers(version)
    # 0409 is English of the United States, 04B0 is Unicode.
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, "
        "flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])"
    )
