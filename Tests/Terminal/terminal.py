"""A program in a pseudo-terminal: what it paints is read into a screen, keys are sent as bytes."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

import pyte

KEYS = {
    "enter": "\r", "esc": "\x1b", "tab": "\t", "space": " ", "backspace": "\x7f",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "up-application": "\x1bOA", "down-application": "\x1bOB", "right-application": "\x1bOC",
    "page-up": "\x1b[5~", "page-down": "\x1b[6~", "home": "\x1b[H", "end": "\x1b[F",
    "ctrl-c": "\x03", "ctrl-d": "\x04", "ctrl-z": "\x1a", "ctrl-\\": "\x1c", "ctrl-l": "\x0c",
}

# Keys closer than this to the paint of a new screen are dropped as typed ahead (KeyGate.guardMs).
GATE_S = 0.18


class Screen(pyte.Screen):
    """A screen that knows whether the alternate one is shown."""

    def reset(self):
        super().reset()
        self.alternate = False

    def set_mode(self, *modes, **kwargs):
        if kwargs.get("private") and 1049 in modes:
            self.alternate = True
        super().set_mode(*modes, **kwargs)

    def reset_mode(self, *modes, **kwargs):
        if kwargs.get("private") and 1049 in modes:
            self.alternate = False
        super().reset_mode(*modes, **kwargs)

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.display)


class Deadline(Exception):
    """The moment at which a test wanted to be called has come."""


class Terminal:
    """A program with a terminal of its own as its controlling terminal."""

    def __init__(self, argv, rows=24, columns=80, env=None, cwd=None, stdout=None, stderr=None,
                 prepare=None, term="xterm-256color"):
        self.screen = Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.output = bytearray()
        self.status = None
        self.ended = False
        self.deadline = None
        self.painted = time.monotonic()
        master, slave = pty.openpty()
        self.fd = master
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.modes_before = termios.tcgetattr(slave)
        environment = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"),
                       "TERM": term, "LANG": "C.UTF-8", **(env or {})}
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.setsid()
                fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
                os.dup2(slave, 0)
                os.dup2(os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                        if stdout else slave, 1)
                os.dup2(os.open(stderr, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                        if stderr else slave, 2)
                os.closerange(3, 256)
                for number in (signal.SIGPIPE, signal.SIGXFSZ):
                    signal.signal(number, signal.SIG_DFL)
                if cwd:
                    os.chdir(cwd)
                if prepare:
                    prepare()
                os.execve(argv[0], argv, environment)
            finally:
                os._exit(127)
        # The slave stays open here: its modes can be read after the program is gone.
        self.slave = slave
        os.set_blocking(master, False)

    # Output

    def pump(self, seconds):
        """Waits for output and takes all that is there in; returns how many bytes."""
        if self.deadline is not None:
            left = self.deadline - time.monotonic()
            if left <= 0:
                raise Deadline
            seconds = min(seconds, left)
        if not select.select([self.fd], [], [], max(0, seconds))[0]:
            return 0
        taken = bytearray()
        while True:
            try:
                chunk = os.read(self.fd, 65536)
            except BlockingIOError:
                break
            except OSError:
                chunk = b""
            if not chunk:
                break
            taken += chunk
        if taken:
            self.painted = time.monotonic()
            self.output += taken
            self._stream.feed(bytes(taken))
        return len(taken)

    @property
    def text(self):
        return self.screen.text

    @property
    def flat(self):
        """The screen as one line with single spaces: wrapped sentences can be looked for."""
        return re.sub(r"\s+", " ", self.text)

    def says(self, what):
        """Whether the screen holds a text, whatever lines it is broken into."""
        return what in self.text or what in self.flat or what in self.text.replace("\n", "")

    def wait(self, what, seconds=10):
        """Waits until the screen holds a text, or a condition holds; returns the screen's text."""
        end = time.monotonic() + seconds
        holds = (lambda: self.says(what)) if isinstance(what, str) else what
        while not holds():
            self.reap()
            left = end - time.monotonic()
            if left <= 0 or self.ended and not self.pump(0):
                if holds():
                    break
                why = f"ended with {self.status}" if self.ended else "never came"
                raise AssertionError(f"{what!r} {why}; the screen was:\n{self.text}")
            self.pump(min(0.05, left))
        return self.text

    def quiet(self, seconds=0.05, most=2.0):
        """Takes output in until there was none for a while."""
        end = time.monotonic() + most
        while time.monotonic() < end and self.pump(seconds):
            pass

    def settle(self):
        """Takes output in until keys are let in again after a change of screen."""
        while True:
            left = self.painted + GATE_S - time.monotonic()
            if left <= 0 and not self.pump(0):
                return
            self.pump(max(0, left))

    # Input

    def send(self, text):
        """Sends text or named keys as they are, at once."""
        data = KEYS.get(text, text).encode()
        while data:
            try:
                data = data[os.write(self.fd, data):]
            except BlockingIOError:
                self.pump(0.01)

    def press(self, *keys, until=None, seconds=10):
        """Lets the screen settle, sends keys one after another, waits for what must follow."""
        for key in keys:
            self.settle()
            self.send(key)
            # Until it answers; the rest of the paint, and the time after it, is for `settle`.
            self.pump(0.3)
        if until is not None:
            self.wait(until, seconds)

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    # The process

    def reap(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                self.ended = True
        return self.status

    def end(self, seconds=10):
        """Waits for the program's end and returns its status; negative for a signal."""
        self.deadline = None
        end = time.monotonic() + seconds
        while self.reap() is None:
            if time.monotonic() > end:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                self.status = -signal.SIGKILL
                self.ended = True
                raise AssertionError(f"the program did not end; the screen was:\n{self.text}")
            self.pump(0.02)
        self.quiet(0.01, 0.5)
        return self.status

    def kill(self, number=signal.SIGKILL):
        os.kill(self.pid, number)

    def modes(self):
        return termios.tcgetattr(self.slave)

    def hang_up(self):
        """Closes the terminal as a window that is closed does."""
        os.close(self.slave)
        self.slave = -1
        os.close(self.fd)
        self.fd = -1

    def close(self):
        if self.status is None:
            try:
                os.kill(self.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            try:
                os.waitpid(self.pid, 0)
            except ChildProcessError:
                pass
        for fd in (self.fd, self.slave):
            if fd >= 0:
                os.close(fd)
        self.fd = self.slave = -1

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
