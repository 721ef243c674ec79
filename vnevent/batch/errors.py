"""What stops a whole run."""

from __future__ import annotations


class UsageError(Exception):
    """The run cannot start as it was asked for: a clear line, exit status 2."""


class WriteError(Exception):
    """The output cannot be written (a full disk, a locked database): a clear line, exit status 1."""


class WorkersFail(Exception):
    """No worker process comes up: a fault of the installation, exit status 1."""


class Stopped(Exception):
    """--strict: the first failure ends the run."""
