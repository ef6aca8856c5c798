"""The terminal is as it was before, after every way out that a program can survive."""

import os
import re
import signal
import time

from sessions import BANKS, TEST_BANKS, Journal, only_session
from terminal import Terminal

TINY = os.path.join(BANKS, "tiny.xml")


def begin(assay, directory, *arguments, bank=TINY, **options):
    terminal = Terminal(
        [assay, "take", bank, "--out", directory, "--candidate", "c1", *arguments], **options)
    terminal.wait("Before you begin")
    assert terminal.screen.alternate, "the alternate screen is not used"
    assert terminal.modes() != terminal.modes_before, "the terminal is not raw"
    return terminal


def to_item(terminal):
    terminal.press("enter", until="The clock starts")
    terminal.press("enter", until="Item A")
    terminal.press("4")
    terminal.press("2", until="42")


def assert_restored(terminal):
    assert terminal.modes() == terminal.modes_before, "the terminal's modes differ"
    assert not terminal.screen.alternate, "the alternate screen was not left"
    assert not terminal.screen.cursor.hidden, "the cursor is hidden"
    leave = bytes(terminal.output).rfind(b"\x1b[?1049l")
    for mode in (b"2004", b"2026"):
        on = bytes(terminal.output).rfind(b"\x1b[?" + mode + b"h")
        assert bytes(terminal.output).rfind(b"\x1b[?" + mode + b"l") > on, f"mode {mode} stays on"
    assert bytes(terminal.output).rfind(b"\x1b[?7h") > bytes(terminal.output).rfind(b"\x1b[?7l")
    assert b"\x1b[?1049h" not in bytes(terminal.output)[leave:]


def normal_end(assay, directory):
    with begin(assay, directory) as terminal:
        to_item(terminal)
        terminal.press("enter", until="Item B")
        terminal.press("1")
        terminal.press("enter", until="x hand in")
        terminal.press("x", until="cannot be opened again")
        terminal.press("x", until="Thank you.")
        terminal.press("enter")
        assert terminal.end() == 0, f"status {terminal.status}"
        assert_restored(terminal)
    folder = only_session(directory)
    assert os.path.exists(os.path.join(folder, "profile.json"))


def leaving(assay, directory):
    """Ctrl-C asks first; Enter stays, x leaves with status 3."""
    with begin(assay, directory) as terminal:
        to_item(terminal)
        terminal.press("ctrl-c", until="Do you want to leave")
        terminal.press("enter", until="Item A")
        assert "42" in terminal.text
        terminal.press("ctrl-c", until="Do you want to leave")
        terminal.press("x")
        assert terminal.end() == 3, f"status {terminal.status}"
        assert_restored(terminal)
        assert b"--resume" in terminal.output
    assert Journal(only_session(directory)).answer("a") == "42"


def by_signal(number):
    def test(assay, directory):
        with begin(assay, directory) as terminal:
            to_item(terminal)
            terminal.kill(number)
            assert terminal.end() == 3, f"status {terminal.status}"
            assert_restored(terminal)
        assert Journal(only_session(directory)).answer("a") == "42"
    return test


def by_key(assay, directory):
    with begin(assay, directory) as terminal:
        to_item(terminal)
        terminal.press("ctrl-\\")
        assert terminal.end() == 3, f"status {terminal.status}"
        assert_restored(terminal)
    assert Journal(only_session(directory)).answer("a") == "42"


def by_crash(number):
    def test(assay, directory):
        # The runtime's backtracer would ask what to do next and wait for half a minute.
        with begin(assay, directory, env={"SWIFT_BACKTRACE": "enable=no"}) as terminal:
            to_item(terminal)
            terminal.kill(number)
            assert terminal.end() == -number, f"status {terminal.status}"
            assert_restored(terminal)
        folder = only_session(directory)
        assert Journal(folder).answer("a") == "42"
        with Terminal([assay, "take", "--resume", folder]) as terminal:
            terminal.wait("Welcome back")
            terminal.press("enter", until="Item A")
            assert "42" in terminal.text
    return test


def window_closed(stdout):
    def test(assay, directory):
        with begin(assay, directory, stdout=stdout and directory + ".txt") as terminal:
            to_item(terminal)
            terminal.hang_up()
            end = time.monotonic() + 10
            while terminal.reap() is None and time.monotonic() < end:
                time.sleep(0.02)
            assert terminal.status == 3, f"status {terminal.status}"
        folder = only_session(directory)
        assert Journal(folder).answer("a") == "42"
        if stdout:
            with open(directory + ".txt", encoding="utf-8") as file:
                assert file.read() == folder + "\n", "the folder was not printed"
    return test


def stop_and_go(assay, directory):
    """Ctrl-Z gives the terminal back to the shell; fg repaints, and the clock went on."""
    with Terminal(["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"],
                  env={"PS1": "shell> "}) as terminal:
        terminal.wait("shell>")
        before = terminal.modes()
        terminal.send(f"{assay} take {TINY} --out {directory} --candidate c1\r")
        terminal.wait("Before you begin")
        to_item(terminal)
        terminal.wait(r"4:5")
        left = clock(terminal)
        began = time.monotonic()
        for _ in range(2):
            start = len(terminal.output)
            terminal.press("ctrl-z")
            terminal.wait(lambda: b"Stopped" in terminal.output[start:])
            terminal.quiet(0.1)
            assert terminal.modes() == before, "the shell's terminal modes differ while stopped"
            assert not terminal.screen.alternate and not terminal.screen.cursor.hidden
            time.sleep(1.5)
            terminal.screen.erase_in_display(2)
            terminal.send("fg\r")
            terminal.wait(lambda: terminal.screen.alternate)
            terminal.wait("Item A")
            terminal.wait("42")
            assert "Question 1 of 2" in terminal.text and "left" in terminal.text
        passed = time.monotonic() - began
        terminal.quiet(0.1)
        now = clock(terminal)
        assert abs(left - now - passed) < 1.6, f"{passed:.1f} s passed, the clock says {left - now}"
        terminal.press("3", until="423")
        terminal.press("ctrl-c", until="x leave")
        terminal.press("x", until="shell>")
        terminal.send("echo status $?\r")
        terminal.wait("status 3")
        assert terminal.modes() == before
    return f"{passed:.1f} s away, the clock went on by {left - now} s"


def clock(terminal):
    found = re.search(r"(\d+):(\d\d) left", terminal.text)
    assert found, terminal.text
    return 60 * int(found.group(1)) + int(found.group(2))


def refusing(assay, directory):
    with begin(assay, directory, bank=os.path.join(TEST_BANKS, "quick-tour")) as terminal:
        terminal.press("enter", until="Welcome to the repair workshop")
        terminal.press("enter", until="I do not agree")
        terminal.press("2", until="● 2")
        terminal.press("enter", until="end the test")
        terminal.press("x", until="You did not agree")
        terminal.press("enter")
        assert terminal.end() == 4, f"status {terminal.status}"
        assert_restored(terminal)
    assert "agreed\":false" in open(
        os.path.join(only_session(directory), "journal.ndjson"), encoding="utf-8").read()


def plain_signals(assay, directory):
    """In plain mode Ctrl-C asks, and the end of input leaves the session resumable."""
    with Terminal([assay, "take", TINY, "--plain", "--out", directory]) as terminal:
        terminal.wait("If this is you")
        terminal.press("enter", until="Press Enter to continue")
        terminal.press("ctrl-c", until="leave the test")
        terminal.press("yes\r")
        assert terminal.end() == 3, f"status {terminal.status}"
        assert terminal.modes() == terminal.modes_before
    folder = only_session(directory)
    with Terminal([assay, "take", "--plain", "--resume", folder]) as terminal:
        terminal.wait("Welcome back")
        terminal.press("ctrl-d", until="can be resumed")
        assert terminal.end() == 3, f"status {terminal.status}"


NAMES = {signal.SIGHUP: "HUP", signal.SIGTERM: "TERM", signal.SIGQUIT: "QUIT", signal.SIGINT: "INT",
         signal.SIGTRAP: "TRAP", signal.SIGILL: "ILL", signal.SIGSEGV: "SEGV",
         signal.SIGABRT: "ABRT"}

TESTS = [
    ("a finished test gives the terminal back, status 0", normal_end),
    ("Ctrl-C asks, stays on Enter and leaves on x, status 3", leaving),
    *((f"{NAMES[number]} leaves the session resumable, status 3", by_signal(number))
      for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT)),
    ("Ctrl-\\ leaves the session resumable, status 3", by_key),
    *((f"{NAMES[number]} in our own code gives the terminal back and keeps the draft",
       by_crash(number))
      for number in (signal.SIGTRAP, signal.SIGILL, signal.SIGSEGV, signal.SIGABRT)),
    ("a closed window ends the program and keeps the draft, status 3", window_closed(False)),
    ("a closed window, standard output in a file: the folder is named", window_closed(True)),
    ("Ctrl-Z and fg: the shell's terminal, a repaint, a clock that went on", stop_and_go),
    ("a refused consent ends cleanly, status 4", refusing),
    ("plain mode asks at Ctrl-C and ends at the end of input", plain_signals),
]
