"""Starts Match Explorer: ``python -m explorer`` and the ``match-explorer`` command."""

import sys


def main() -> int:
    """Runs the command line and returns its exit code."""
    if getattr(sys, "frozen", False):
        # In a bundle the processes that read matches are this program, started once more.
        from multiprocessing import freeze_support  # noqa: PLC0415  elsewhere nobody needs it

        freeze_support()
    # Imported here, so that naming this module (as the installed command does) costs nothing.
    from explorer.shell import cli  # noqa: PLC0415

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
