"""`python -m tipcompare` is the command line program."""

from tipcompare.cli import main

if __name__ == "__main__":
    main()
