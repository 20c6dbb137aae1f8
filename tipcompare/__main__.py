"""`python -m tipcompare` and `tipcompare` are the command line program."""

import sys


def main() -> None:
    """Run the program; an interrupt while it loads ends it as one later does."""
    try:
        from tipcompare.cli import main as run
    except KeyboardInterrupt:
        print("tipcompare: broken off", file=sys.stderr)
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
