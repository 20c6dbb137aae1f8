"""The program as it is run from a shell, in this process."""

from __future__ import annotations

import pytest

from tipcompare.cli import main


def run(*arguments: object) -> int:
    """Run the program and return its exit status."""
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    return int(ended.value.code or 0)
