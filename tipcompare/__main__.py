"""`python -m tipcompare` and `tipcompare` are the command line program."""

import atexit
import signal
import sys

from tipcompare.processes import told_to_end


def main() -> None:
    """Run the program; an interrupt while it loads ends it as one later does, and one while it ends does nothing."""
    try:
        try:
            with told_to_end(signal.SIGINT):
                from tipcompare.cli import main as run
            run()
        finally:
            atexit.register(signal.signal, signal.SIGINT, signal.SIG_IGN)
    except KeyboardInterrupt:
        print("tipcompare: broken off", file=sys.stderr)
        sys.exit(130)


if __name__ == "__main__":
    main()
