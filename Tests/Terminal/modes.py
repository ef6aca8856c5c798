"""Where no full screen is possible or wanted, and what must not be possible at all."""

import hashlib
import os
import re
import resource
import shutil
import subprocess
import time

from kills import View, planned
from restoring import TINY, begin, to_item
from sessions import BANKS, TEST_BANKS, Journal, load, only_session, run
from terminal import Terminal

THIRTY = os.path.join(BANKS, "thirty-stops.xml")
TOUR = os.path.join(TEST_BANKS, "quick-tour")


def unfinished(assay, directory, bank=TINY):
    """A session that was left with 42 as a draft of its first item."""
    with begin(assay, directory, bank=bank) as terminal:
        to_item(terminal)
        terminal.press("ctrl-c", until="x leave")
        terminal.press("x")
        assert terminal.end() == 3
    return only_session(directory)


def digest(folder):
    """Everything in a session's folder."""
    content = hashlib.sha256()
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            content.update(name.encode() + b"\0" + file.read())
    return content.hexdigest()


def no_terminal(assay, directory):
    done = run(assay, "take", TINY, "--out", directory, status=2)
    assert "terminal" in done.stderr and "--answers" in done.stderr, done.stderr
    assert done.stdout == ""
    assert not os.path.exists(directory), "a folder was made for a session that cannot be"
    answers = os.path.join(TOUR, "answers.json")
    done = run(assay, "take", TOUR, "--out", directory, "--answers", answers)
    assert done.stdout == only_session(directory) + "\n"


def no_escape(arguments, env, term="xterm-256color"):
    def test(assay, directory):
        with Terminal([assay, "take", TOUR, "--out", directory, *arguments], env=env,
                      term=term) as terminal:
            terminal.wait("If this is you")
            terminal.press("\r", until="Welcome to the repair workshop")
            terminal.press("\r", until="Do you agree?")
            terminal.press("?\r", until="You can type")
            terminal.press("yes\r", until="It does not count")
            terminal.press("\r", until="When is it ready?")
            terminal.press("2\r", until="That is right")
            terminal.press("\r", until="Practice is over")
            terminal.press("\r", until="The clock starts")
            terminal.press("\r", until="largest share")
            terminal.press("ctrl-c", until="leave the test")
            terminal.press("yes\r")
            assert terminal.end() == 3, f"status {terminal.status}"
            output = bytes(terminal.output)
        assert b"\x1b" not in output, f"ESC at byte {output.index(0x1b)}"
        assert not re.search(rb"[\x00-\x07\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]", output), "control bytes"
        assert Journal(only_session(directory)).header["mode"] == "plain"
        return f"{len(output)} bytes"
    return test


SGR = re.compile(rb"\x1b\[([0-9;]*)m")


def colours(output):
    codes = {code for found in SGR.findall(bytes(output)) for code in found.split(b";")}
    return {code for code in codes if re.fullmatch(rb"[349]\d|10\d|[34]8", code)}


def no_color(assay, directory):
    def frames(folder, env):
        with begin(assay, folder, env=env) as terminal:
            terminal.press("enter", until="The clock starts")
            terminal.press("enter", until="Item A")
            terminal.press("/")
            terminal.press("9", until="not a number")
            terminal.press("enter")
            terminal.press("enter", until="Item B")
            terminal.press("2", until="● 2")
            terminal.press("ctrl-c", until="x leave")
            terminal.press("x")
            terminal.end()
            return terminal.output
    with_colours = colours(frames(directory + "-1", {}))
    assert with_colours, "there are no colours without NO_COLOR, so nothing was tested"
    assert not colours(frames(directory + "-2", {"NO_COLOR": "1"})), "colours with NO_COLOR"
    assert colours(frames(directory + "-3", {"NO_COLOR": ""})), "an empty NO_COLOR asks for nothing"
    return f"{len(with_colours)} colours without it"


def second_process(assay, directory):
    with begin(assay, directory) as first:
        to_item(first)
        folder = only_session(directory)
        before = digest(folder)
        with Terminal([assay, "take", "--resume", folder]) as second:
            assert second.end() == 2, f"status {second.status}"
            assert second.says("another process has this session open"), second.text
            assert second.modes() == second.modes_before
        done = run(assay, "delete", folder, "--yes", status=2)
        assert "another process" in done.stderr, done.stderr
        listed = run(assay, "sessions", directory)
        assert "running" in listed.stdout, listed.stdout
        journal = Journal(folder)
        assert journal.answer("a") == "42"
        assert digest(folder) == before or journal.kinds("heartbeat"), "the folder changed"
        first.press("enter", until="Item B")
        first.press("1")
        first.press("ctrl-c", until="x leave")
        first.press("x")
        assert first.end() == 3
    assert Journal(folder).committed["a"]["RESPONSE"]["typed"] == "42"


def left_out(assay, directory):
    """Two speeded blocks, which cannot be read aloud in their time."""
    sentence = "cannot be given line by line and are recorded as not presented"
    fluency = os.path.join(TEST_BANKS, "numerical-fluency")
    with Terminal([assay, "take", fluency, "--out", directory, "--plain"]) as terminal:
        terminal.wait("type quit")
        assert terminal.flat.count(sentence) == 1, terminal.text
        terminal.press("\r", until="Press Enter to close")
        assert terminal.flat.count(sentence) == 2, terminal.text
        terminal.press("\r")
        assert terminal.end() == 0, f"status {terminal.status}"
    states = {item["state"] for item in load(only_session(directory), "record.json")["items"]}
    assert states == {"notPresented"}, states


def other_candidate(assay, directory):
    folder = unfinished(assay, directory)
    before = digest(folder)
    with Terminal([assay, "take", "--resume", folder, "--candidate", "c2"]) as terminal:
        assert terminal.end() == 2, f"status {terminal.status}"
        assert terminal.says("belongs to candidate c1"), terminal.text
    assert digest(folder) == before
    with Terminal([assay, "take", "--resume", folder, "--candidate", "c1"]) as terminal:
        terminal.wait("Welcome back")
        terminal.press("enter", until="42")


def changed_definition(assay, directory):
    bank = directory + ".xml"
    shutil.copy(TINY, bank)
    folder = unfinished(assay, directory, bank=bank)
    before = digest(folder)
    with open(bank, encoding="utf-8") as file:
        text = file.read()
    with open(bank, "w", encoding="utf-8") as file:
        file.write(text.replace("type a number", "type any number"))
    with Terminal([assay, "take", bank, "--resume", folder]) as terminal:
        assert terminal.end() == 2, f"status {terminal.status}"
        assert terminal.says("the definition changed since this session began"), terminal.text
    assert digest(folder) == before, "the folder changed"
    # The session holds the definition it began with, so it goes on without the changed one.
    with Terminal([assay, "take", "--resume", folder]) as terminal:
        terminal.wait("Welcome back")
        terminal.press("enter", until="Item A: type a number.")
    # A definition changed inside of the session's folder is a failed integrity check.
    with open(os.path.join(folder, "definition.xml"), encoding="utf-8") as file:
        text = file.read()
    with open(os.path.join(folder, "definition.xml"), "w", encoding="utf-8") as file:
        file.write(text.replace("type a number", "type any number"))
    done = run(assay, "score", folder, status=5)
    assert "the file was changed" in done.stderr, done.stderr
    with Terminal([assay, "take", "--resume", folder]) as terminal:
        assert terminal.end() == 5, f"status {terminal.status}"


def flipped_bit(assay, directory):
    folder = unfinished(assay, directory)
    path = os.path.join(folder, "journal.ndjson")
    with open(path, "rb") as file:
        whole = file.read()
    places = [whole.index(b'"42"') + 1, whole.index(b"identityConfirmed"), len(whole) // 3]
    for place in places:
        damaged = bytearray(whole)
        damaged[place] ^= 0x04
        with open(path, "wb") as file:
            file.write(damaged)
        with Terminal([assay, "take", "--resume", folder]) as terminal:
            assert terminal.end() == 5, f"byte {place}: status {terminal.status}\n{terminal.text}"
            assert terminal.says("line") and terminal.says("journal"), terminal.text
        with open(path, "rb") as file:
            assert file.read() == damaged, "the damaged journal was changed"
        run(assay, "score", folder, status=5)
        listed = run(assay, "sessions", directory, status=1)
        assert "damaged" in listed.stdout, listed.stdout
    with open(path, "wb") as file:
        file.write(whole)
    with Terminal([assay, "take", "--resume", folder]) as terminal:
        terminal.wait("Welcome back")
        terminal.press("enter", until="42")
    return f"{len(places)} bits"


def unwritable(assay, directory):
    """Folders that cannot be written: a file in the way, and one that nobody may write."""
    with open(directory, "w", encoding="utf-8"):
        pass
    with Terminal([assay, "take", TINY, "--out", directory]) as terminal:
        assert terminal.end() == 2, f"status {terminal.status}"
        assert terminal.says("cannot"), terminal.text
        assert terminal.modes() == terminal.modes_before
    with Terminal([assay, "take", TINY, "--out", "/proc/sessions"]) as terminal:
        assert terminal.end() == 2, f"status {terminal.status}"
        assert terminal.says("cannot create"), terminal.text
    if os.getuid() != 0:
        locked = directory + "-locked"
        os.mkdir(locked, 0o500)
        with Terminal([assay, "take", TINY, "--out", locked]) as terminal:
            assert terminal.end() == 2, f"status {terminal.status}"
            assert terminal.says("permission denied"), terminal.text


def sit_until_full(terminal):
    """Answers items until the program gives up; returns how many were acknowledged."""
    terminal.wait("Before you begin")
    terminal.press("enter", until="The clock starts")
    terminal.press("enter", until="Item 01:")
    acknowledged = 0
    while terminal.reap() is None and acknowledged < 9:
        number = acknowledged + 1
        answer = planned(number)
        keys = str("abcd".index(answer) + 1) if number % 3 == 2 else answer
        for key in [*keys, "enter"]:
            terminal.settle()
            if terminal.reap() is not None:
                return acknowledged
            terminal.send(key)
            terminal.pump(0.05)
        terminal.wait(lambda: terminal.reap() is not None
                      or View(terminal.text).item == number + 1)
        if terminal.status is not None:
            break
        acknowledged += 1
    return acknowledged


def check_full(assay, terminal, directory, acknowledged, reason, room):
    assert terminal.end() == 3, f"status {terminal.status}\n{terminal.text}"
    assert terminal.says(reason) and terminal.says("--resume"), terminal.text
    assert terminal.modes() == terminal.modes_before and not terminal.screen.alternate
    folder = only_session(directory)
    journal = Journal(folder)
    for number in range(1, acknowledged + 1):
        assert journal.committed[f"i{number:02}"]["RESPONSE"], f"item {number} is lost"
        assert journal.answer(f"i{number:02}") == planned(number), f"item {number} is lost"
    room()
    with Terminal([assay, "take", "--resume", folder]) as again:
        again.wait("Welcome back")
        again.press("enter", until=f"Item {acknowledged + 1:02}:")
        again.press("ctrl-c", until="x leave")
        again.press("x")
        assert again.end() == 3
    return f"{acknowledged} acknowledged and kept"


def file_limit(assay, directory):
    """The journal may not grow beyond what the system allows."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))
    with Terminal([assay, "take", THIRTY, "--out", directory], prepare=limit) as terminal:
        acknowledged = sit_until_full(terminal)
        assert 2 <= acknowledged < 9, f"{acknowledged} items before the limit"
        return check_full(assay, terminal, directory, acknowledged, "too large", lambda: None)


def full_disk(assay, directory):
    """A file system of a few pages runs full in the middle of the sitting."""
    os.makedirs(directory)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", directory],
                             capture_output=True, check=False)
    if mounted.returncode != 0:
        return "skipped: no right to mount a small file system here"
    try:
        inner = os.path.join(directory, "sessions")
        filler = os.path.join(directory, "filler")
        with Terminal([assay, "take", THIRTY, "--out", inner]) as terminal:
            terminal.wait("Before you begin")
            filled = os.open(filler, os.O_WRONLY | os.O_CREAT)
            try:
                while True:
                    os.write(filled, bytes(256))
            except OSError:
                os.close(filled)
            acknowledged = sit_until_full(terminal)
            assert acknowledged < 9, f"{acknowledged} items on a full disk"
            return check_full(assay, terminal, inner, acknowledged, "the disk is full",
                              lambda: os.remove(filler))
    finally:
        subprocess.run(["umount", "-l", directory], check=False)


def clock_policies(assay, directory):
    """Away for some seconds: the clock stood or ran, as the definition says."""
    details = []
    for policy, ran in (("stops", False), ("runs", True)):
        out = f"{directory}-{policy}"
        bank = os.path.join(BANKS, f"thirty-{policy}.xml")
        with Terminal([assay, "take", bank, "--out", out, "--candidate", "c1"]) as terminal:
            terminal.wait("Before you begin")
            terminal.press("enter", until="The clock starts")
            terminal.press("enter", until="Item 01:")
            start = time.monotonic()
            terminal.press("w", until="w ")
            time.sleep(1.5)
            terminal.kill()
            terminal.end()
            sat = time.monotonic() - start
        time.sleep(4)
        with Terminal([assay, "take", "--resume", only_session(out)]) as terminal:
            terminal.wait("Welcome back")
            away = time.monotonic() - start
            found = re.search(r"(\d+):(\d\d) left", terminal.text)
            used = 1200 - 60 * int(found.group(1)) - int(found.group(2))
            assert ("went on" if ran else "stopped") in terminal.flat, terminal.text
            expected = away if ran else sat
            # A clock that stops counts up to the last heartbeat, at most a second before.
            assert expected - 1.6 <= used <= expected + 1.1, (
                f"clock-{policy}: {used} s used, expected {expected:.1f}")
            terminal.press("enter", until="Item 01:")
            assert View(terminal.text).draft == "w", terminal.text
            details.append(f"{policy}: {used} s of {away:.1f} s")
    return "; ".join(details)


TESTS = [
    ("without a terminal a test is refused, but not with --answers", no_terminal),
    ("--plain sends no ESC byte", no_escape(["--plain"], {})),
    ("TERM=dumb is plain and sends no ESC byte", no_escape([], {}, term="dumb")),
    ("ACCESSIBLE=1 is plain and sends no ESC byte", no_escape([], {"ACCESSIBLE": "1"})),
    ("plain mode names the parts that it leaves out", left_out),
    ("NO_COLOR leaves colours out", no_color),
    ("a second process is refused and loses nothing", second_process),
    ("a session never goes to another candidate", other_candidate),
    ("a definition that changed is refused and loses nothing", changed_definition),
    ("a flipped bit in the journal is found, status 5", flipped_bit),
    ("a folder that cannot be written is refused, status 2", unwritable),
    ("a journal at its size limit loses nothing acknowledged", file_limit),
    ("a full disk loses nothing acknowledged", full_disk),
    ("an interruption stops the clock or not, as the definition says", clock_policies),
]
