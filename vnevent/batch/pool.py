"""Worker processes: units go out as they come, outcomes come back in order, a dead worker costs one article.

A reader thread takes items from the sources; one thread for each worker process hands it what is there and reads
its answers; the caller gets (item, outcome) in the order of the sources. What is under way is bounded by number and
by bytes, so that memory stays flat.
"""

from __future__ import annotations

import contextlib
import os
import queue
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import IO, cast

from ..read import Unit
from .errors import WorkersFail
from .plan import Item, Outcome
from .work import WorkOptions, timed_out
from .worker import LENGTH, frame

_BATCH = 16  # units that go to a worker at once, where so many wait
_WINDOW = 256  # items under way for each worker
_WINDOW_BYTES = 16_000_000
_GRACE = 5.0  # past the time bound a worker ends the article itself; past this it is killed

Numbered = tuple[int, Item]


class Window:
    """Bounds what is under way: number of items and their bytes."""

    def __init__(self, count: int, size: int) -> None:
        self._count, self._size = count, size
        self._free = threading.Condition()
        self._items = self._bytes = 0
        self._closed = False

    def enter(self, size: int) -> bool:
        """Wait for room; False once closed."""
        with self._free:
            while not self._closed and self._items and (self._items >= self._count or self._bytes + size > self._size):
                self._free.wait()
            self._items += 1
            self._bytes += size
            return not self._closed

    def leave(self, size: int) -> None:
        """Give the room back."""
        with self._free:
            self._items -= 1
            self._bytes -= size
            self._free.notify()

    def close(self) -> None:
        """Let whoever waits go."""
        with self._free:
            self._closed = True
            self._free.notify_all()


class Worker:
    """One worker process, started anew where it died."""

    def __init__(self, options: WorkOptions) -> None:
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None
        self._answered = False

    def run(self, units: list[Unit]) -> Iterator[Outcome]:
        """The outcomes of units, in order; an article that ends the worker is rejected and the rest goes on."""
        position = 0
        while position < len(units):
            process = self._started()
            try:
                _pipe(process.stdin).write(frame(units[position:]))
                _pipe(process.stdin).flush()
                while position < len(units):
                    outcome = self._answer(process)
                    self._answered = True
                    position += 1
                    yield outcome
            except TimeoutError:
                self.stop()
                yield timed_out(units[position], self._options.max_seconds)
                position += 1
            except (EOFError, OSError):
                code = self.stop()
                if not self._answered and code and code > 0:
                    raise WorkersFail(f"worker processes cannot start ({_why(code)})") from None
                yield units[position].reject("worker-died", f"the worker process died on this article ({_why(code)})")
                position += 1

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.stop()
            self._process = _start()
            with contextlib.suppress(OSError):  # it died at once: reading its answer tells
                _pipe(self._process.stdin).write(frame(self._options))
                _pipe(self._process.stdin).flush()
        return self._process

    def _answer(self, process: subprocess.Popen[bytes]) -> Outcome:
        bound = self._options.max_seconds
        deadline = time.monotonic() + bound + _GRACE if bound > 0 else None
        fd = _pipe(process.stdout).fileno()
        (size,) = LENGTH.unpack(_read(fd, LENGTH.size, deadline))
        import pickle

        return cast("Outcome", pickle.loads(_read(fd, size, deadline)))

    def stop(self) -> int | None:
        """End the process; its exit status, negative for a signal."""
        process, self._process = self._process, None
        if process is None:
            return None
        try:
            died = process.wait(0.2)  # it may be ending by itself: then its own status tells why
        except subprocess.TimeoutExpired:
            process.kill()
            died = process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                _pipe(pipe).close()
        return died

    def kill(self) -> None:
        """End the process now, from another thread."""
        process = self._process
        if process is not None:
            process.kill()


def parallel(items: Iterator[Item], options: WorkOptions, jobs: int) -> Iterator[tuple[Item, Outcome]]:
    """Work on all units in ``jobs`` processes; (item, outcome) in order, None for the end of a source."""
    pool = _Pool(items, options, jobs)
    try:
        yield from pool.outcomes()
    finally:
        pool.close()


class _Pool:
    def __init__(self, items: Iterator[Item], options: WorkOptions, jobs: int) -> None:
        self._items = items
        self._jobs = jobs
        self._window = Window(_WINDOW * jobs, _WINDOW_BYTES * jobs)
        self._tasks: queue.SimpleQueue[Numbered | None] = queue.SimpleQueue()
        self._results: queue.SimpleQueue[tuple[int, Item, Outcome] | int | BaseException] = queue.SimpleQueue()
        self._workers = [Worker(options) for _ in range(jobs)]
        self._closed = False
        threading.Thread(target=self._guard, args=(self._read,), daemon=True).start()
        for worker in self._workers:
            threading.Thread(target=self._guard, args=(lambda w=worker: self._serve(w),), daemon=True).start()

    def outcomes(self) -> Iterator[tuple[Item, Outcome]]:
        waiting: dict[int, tuple[Item, Outcome]] = {}
        following = 0
        total: int | None = None
        while total is None or following < total:
            result = self._results.get()
            if isinstance(result, BaseException):
                raise result
            if isinstance(result, int):
                total = result
                continue
            number, item, outcome = result
            waiting[number] = (item, outcome)
            while following in waiting:
                item, outcome = waiting.pop(following)
                following += 1
                yield item, outcome
                self._window.leave(_size(item))

    def close(self) -> None:
        self._closed = True
        self._window.close()
        for _ in self._workers:
            self._tasks.put(None)
        for worker in self._workers:
            worker.kill()

    def _guard(self, body: object) -> None:
        try:
            body()  # type: ignore[operator]
        except BaseException as error:  # the caller's thread has to hear of it
            self._results.put(error)

    def _read(self) -> None:
        number = -1
        for number, item in enumerate(self._items):
            if not self._window.enter(_size(item)):
                return
            if isinstance(item.unit, Unit):
                self._tasks.put((number, item))
            else:
                self._results.put((number, item, item.unit))
        self._results.put(number + 1)
        for _ in self._workers:
            self._tasks.put(None)

    def _serve(self, worker: Worker) -> None:
        while not self._closed and (first := self._tasks.get()) is not None:
            batch, last = self._more(first)
            outcomes = worker.run([cast("Unit", item.unit) for _, item in batch])
            for (number, item), outcome in zip(batch, outcomes, strict=True):
                if self._closed:
                    return
                self._results.put((number, item, outcome))
            if last:
                break
        worker.kill()

    def _more(self, first: Numbered) -> tuple[list[Numbered], bool]:
        """What waits, up to a batch, so that a slow source is served at once and a fast one in batches."""
        batch = [first]
        # Leave the others their share.
        share = min(_BATCH, self._tasks.qsize() // self._jobs + 1)
        while len(batch) < share:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                break
            if task is None:
                return batch, True
            batch.append(task)
        return batch, False


def _size(item: Item) -> int:
    return item.unit.size if isinstance(item.unit, Unit) else 0


def _start() -> subprocess.Popen[bytes]:
    """Start a worker: this Python, with this process's search path, so that it finds the same vnevent."""
    return subprocess.Popen([sys.executable, "-c", _program()], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _program() -> str:
    paths = [path or os.getcwd() for path in sys.path]
    return f"import sys; sys.path[:] = {paths!r}; from vnevent.batch.worker import main; main()"


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _read(fd: int, size: int, deadline: float | None) -> bytes:
    parts: list[bytes] = []
    poll = select.poll()
    poll.register(fd, select.POLLIN)
    while size:
        left = None if deadline is None else max(deadline - time.monotonic(), 0) * 1000
        if not poll.poll(left):
            raise TimeoutError
        data = os.read(fd, size)
        if not data:
            raise EOFError
        parts.append(data)
        size -= len(data)
    return b"".join(parts)


def _why(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit status {code}"
    name = signal.Signals(-code).name
    return f"{name}: killed, as when memory runs out" if name == "SIGKILL" else name
