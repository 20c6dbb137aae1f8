"""Processes apart from each other, as in containers that share one folder."""

from __future__ import annotations

import shutil
import subprocess


def find_namespaces() -> list[str]:
    """Return the words that start a program as the first of its own namespace; none where that is not allowed."""
    words = [shutil.which("unshare") or "unshare", "--pid", "--fork", "--uts"]
    for root in ([], ["--user", "--map-root-user"]):
        if shutil.which("unshare") and subprocess.run([*words, *root, "true"], capture_output=True).returncode == 0:
            return [*words, *root]
    return []
