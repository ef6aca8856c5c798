"""Under strace: what must be on the disk is there before the next screen is painted."""

import os
import re
import shutil

import pyte

from kills import View, name, planned
from sessions import BANKS, only_session
from terminal import Screen, Terminal

CALL = re.compile(r'^\d+ +(\w+)\((\w+)(?:<([^>]*)>)?(?:, "((?:\\x[0-9a-f]{2})*)"(\.\.\.)?)?.*= (-?\d+)')


def calls(path):
    """The traced calls: name, descriptor's path, bytes, result; in order."""
    with open(path, encoding="ascii", errors="replace") as file:
        for line in file:
            found = CALL.match(line)
            if not found:
                continue
            call, _, target, data, cut, result = found.groups()
            assert not cut, "strace has cut a string off"
            yield call, target or "", bytes.fromhex((data or "").replace("\\x", "")), int(result)


def sit(terminal):
    """Sits ten items of the first part, and ends by Ctrl-C."""
    terminal.wait("Before you begin", 30)
    terminal.press("enter", until="The clock starts")
    terminal.press("enter", until="Item 01:")
    for number in range(1, 10):
        answer = planned(number)
        keys = str("abcd".index(answer) + 1) if number % 3 == 2 else answer
        for key in keys:
            terminal.press(key)
        terminal.wait(lambda: View(terminal.text).draft == answer)
        terminal.press("enter", until=f"Item {number + 1:02}:")
    terminal.press("ctrl-c", until="x leave")
    terminal.press("x")
    assert terminal.end(20) == 3


def strace_order(assay, directory):
    """A committed answer is synced before the next item, a draft written before it is seen."""
    assert shutil.which("strace"), "strace is not installed"
    log = os.path.join(directory, "strace.log")
    os.makedirs(directory, exist_ok=True)
    out = os.path.join(directory, "out")
    argv = [shutil.which("strace"), "-f", "-y", "-xx", "-s", "65536", "-o", log, "-e",
            "trace=write,fdatasync,fsync", assay, "take", os.path.join(BANKS, "thirty-stops.xml"),
            "--out", out, "--candidate", "c1"]
    with Terminal(argv) as terminal:
        sit(terminal)
    journal = os.path.join(only_session(out), "journal.ndjson").encode()
    commits = drafts = 0
    synced, written = set(), set()
    pending = set()
    screen = Screen(80, 24)
    stream = pyte.ByteStream(screen)
    painted, seen = None, ""
    for call, target, data, result in calls(log):
        target = bytes.fromhex(target.replace("\\x", "")) if target.startswith("\\x") else (
            target.encode())
        if target.endswith(b"/journal.ndjson"):
            assert os.path.realpath(target) == os.path.realpath(journal), target
            assert result >= 0, f"{call} failed"
            if call == "write":
                assert data.count(b"\n") == 1 and data.endswith(b"\n") and result == len(data), (
                    "a line of the journal is not one write")
                event = re.search(rb'"event":"committed","path":"(i\d\d)"', data)
                if event:
                    pending.add(event.group(1).decode())
                draft = re.search(
                    rb'"event":"drafted","path":"(i\d\d)".*?(?:"typed"|"identifier"):"(\w+)"', data)
                if draft:
                    written.add((draft.group(1).decode(), draft.group(2).decode()))
            else:
                synced |= pending
                pending = set()
        elif call == "write" and b"/dev/pts/" in target:
            stream.feed(data)
            view = View(screen.text)
            if not view.item:
                continue
            if view.item != painted:
                painted, seen = view.item, ""
                if painted > 1:
                    former = name(painted - 1)
                    assert former in synced, f"{former} was not synced before the next item's paint"
                    commits += 1
            if view.draft and view.draft != seen:
                seen = view.draft
                assert (name(painted), seen) in written, f"{seen} was painted before it was written"
                drafts += 1
    assert commits == 9, f"{commits} committed answers were seen, 9 were given"
    typed = sum(1 if number % 3 == 2 else len(planned(number)) for number in range(1, 10))
    assert len(written) == typed, f"{len(written)} drafts were written, {typed} keys were typed"
    # Two keys may share a paint where the machine is slow.
    assert drafts > typed * 0.8, f"{drafts} drafts were seen painted, {typed} keys were typed"
    return f"{commits} commits synced before the paint, {drafts} drafts written before theirs"

TESTS = [
    ("a commit is synced before the next paint, a draft written before its own", strace_order),
]
