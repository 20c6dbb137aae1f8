"""What a test asks for and this machine may lack."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def tell_lack(reason: str) -> NoReturn:
    """Skip the test, but fail it under CI, where nothing may be lacking."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
