"""Starts Match Explorer: ``python -m explorer`` and the ``match-explorer`` command."""

import sys


def main() -> int:
    """Runs the command line and returns its exit code."""
    # Imported here, so that naming this module (as the installed command does) costs nothing.
    from explorer.shell import cli  # noqa: PLC0415

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
