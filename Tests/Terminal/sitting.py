"""Whole tests sat by scripted keys, in full screen and in plain mode."""

import json
import os
import random
import re
import time

from kills import View
from restoring import TINY, assert_restored, begin, clock
from sessions import BANKS, ROOT, TEST_BANKS, Journal, load, only_session, run, same_answers
from terminal import Terminal

TOUR = os.path.join(TEST_BANKS, "quick-tour")
GERMAN = os.path.join(TEST_BANKS, "kurztest-de")

# What is pressed on each item for the answers of the bank's answers.json.
TOUR_KEYS = {
    "agree": ["1", "enter"],
    "try": ["2", "enter"],
    "best-rate": ["2", "enter"],
    "not-repaired": ["2", "4", "enter"],
    "half-bicycles": ["3", "enter"],
    "sixes": ["1", "3", "enter"],
    "sizes": ["2", "1", "4", "3", "enter"],
    "backwards": ["p", "o", "t", "s", "enter"],
    "floor": ["1", "2", "enter", "2", "enter", *"sunday", "enter"],
    "units": ["3", "4", "1", "enter"],
    "clock": [*"100", "enter", "i", "4", "enter"],
    "list": ["4"],
    "start": ["2"],
    "holiday": ["4", "enter"],
    "matters": ["2", "3", "1", "enter"],
    "waiting": ["3", "b", "4", "w", "enter"],
    "kettle": ["4", "1", "3", "enter"],
    "wish": [*"A bicycle bell that no longer rings.", "tab"],
}
TOUR_LINES = {
    "agree": ["yes"], "try": ["2"], "best-rate": ["2"], "not-repaired": ["24"],
    "half-bicycles": ["3"], "sixes": ["1 3"], "sizes": ["2 1 4 3"], "backwards": ["pots"],
    "floor": ["12", "2", "sunday"], "units": ["3 4 1"], "clock": ["100", "hint", "4"],
    "list": ["4"], "start": ["2"], "holiday": ["4"], "matters": ["2 3 1"], "waiting": ["3 4"],
    "kettle": ["4 1 3"], "wish": ["A bicycle bell that no longer rings.", "."],
}
GERMAN_KEYS = {
    "einwilligung": ["1", "enter"],
    "probe": [*"2,5", "enter"],
    "tempo": ["2", "enter"],
    "summe": [*"22,5", "enter"],
    "doppelt": ["2", "enter"],
    "umlaute": ["1", "3", "5", "enter"],
    "rueckwaerts": [*"regal", "enter"],
    "luecken": [*"1,5", "enter", *"Häuser", "enter", "2", "enter"],
    "dauer": ["4", "1", "3", "2", "enter"],
    "faehre": [*"15", "enter", "i", *"90", "enter"],
    "liste": ["4"], "spontan": ["2"], "vorher": ["5"], "losgehen": ["3"],
    "wichtig": ["3", "2", "1", "enter"],
    "termin": ["2", "b", "4", "s", "enter"],
    "wunsch": ["tab"],
}
GERMAN_LINES = {
    "einwilligung": ["ja"], "probe": ["2,5"], "tempo": ["2"], "summe": ["22,5"],
    "doppelt": ["2"], "umlaute": ["1 3 5"], "rueckwaerts": ["regal"],
    "luecken": ["1,5", "Häuser", "2"], "dauer": ["4 1 3 2"], "faehre": ["15", "hinweis", "90"],
    "liste": ["4"], "spontan": ["2"], "vorher": ["5"], "losgehen": ["3"], "wichtig": ["3 2 1"],
    "termin": ["2 4"], "wunsch": ["/weiter"],
}


def shown(directory):
    """The item that the journal says is on the screen, how many were shown before, and the end."""
    try:
        journal = Journal(only_session(directory))
    except AssertionError:
        return None, 0, 0
    return journal.shown, len(journal.kinds("itemShown")), len(journal.lines)


def sit(terminal, directory, keys, hand_in="x", screens=None):
    """Sits a whole test in full screen: keys by item, Enter on pages, `x` to hand a part in."""
    visits = 0
    for _ in range(300):
        terminal.settle()
        if screens is not None:
            screens.append(terminal.text)
        if terminal.reap() is not None:
            return
        before = terminal.text
        item, count, _ = shown(directory)
        lines = before.rstrip().split("\n")
        if count > visits:
            visits = count
            for key in keys.get(item, ["enter"]):
                terminal.press(key)
                if screens is not None:
                    screens.append(terminal.text)
            # A statement moves on by itself after a short while.
            wait_for_change(terminal, before)
            continue
        last = " ".join(lines[-2:])
        key = hand_in if f" {hand_in} " in f" {last}" and (
            "hand in" in last or "abgeben" in last) else "enter"
        terminal.press(key)
        wait_for_change(terminal, before)
    raise AssertionError(f"the test did not come to its end; the screen was:\n{terminal.text}")


def wait_for_change(terminal, before):
    terminal.wait(lambda: terminal.reap() is not None
                  or fingerprint(terminal.text) != fingerprint(before))
    terminal.quiet(0.02)


def fingerprint(text):
    """A screen without its clock and without what is answered on it."""
    return re.sub(r"\d+:\d\d", "", text.split("\n")[0]) + "".join(text.split("\n")[1:8])


def sit_plain(terminal, directory, lines, submit="submit"):
    """Sits a whole test in plain mode."""
    visits = 0
    for _ in range(300):
        terminal.quiet(0.06)
        if terminal.reap() is not None:
            return
        item, count, _ = shown(directory)
        prompt = terminal.text.rstrip().split("\n")[-1]
        if count > visits:
            visits = count
            for line in lines.get(item, [""]):
                terminal.send(line + "\r")
                terminal.quiet(0.08)
            continue
        hands_in = f"{submit} " in prompt
        terminal.send((submit if hands_in else "") + "\r")
        terminal.pump(0.3)
    raise AssertionError(f"the test did not come to its end:\n{terminal.text}")


def scripted(assay, bank, directory):
    run(assay, "take", bank, "--out", directory, "--seed", "7", "--answers",
        os.path.join(bank, "answers.json"))
    return only_session(directory)


def whole(bank, keys, rows, columns):
    def test(assay, directory):
        reference = scripted(assay, bank, directory + "-answers")
        with Terminal([assay, "take", bank, "--out", directory, "--seed", "7", "--candidate", "x"],
                      rows, columns) as terminal:
            terminal.wait(lambda: len(terminal.text.strip()) > 40)
            sit(terminal, directory, keys)
            assert terminal.end() == 0, f"status {terminal.status}"
            assert_restored(terminal)
        items, scales = same_answers(only_session(directory), reference)
        return f"{items} items, {scales} scales"
    return test


def whole_plain(bank, lines, submit):
    def test(assay, directory):
        reference = scripted(assay, bank, directory + "-answers")
        with Terminal([assay, "take", bank, "--plain", "--out", directory, "--seed", "7",
                       "--candidate", "x"], 400, 80) as terminal:
            terminal.wait(lambda: len(terminal.text.strip()) > 40)
            sit_plain(terminal, directory, lines, submit)
            assert terminal.end() == 0, f"status {terminal.status}"
            assert b"\x1b" not in terminal.output
        items, scales = same_answers(only_session(directory), reference)
        return f"{items} items, {scales} scales"
    return test


def words_of(directory, prefix):
    """The words in the texts of the runner's catalogue in one language."""
    words = set()
    for part in ("Phrases", "Wording"):
        path = os.path.join(ROOT, "Sources", "TerminalUI", "Words", f"{prefix}{part}.swift")
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip().startswith("//"):
                    continue
                for text in re.findall(r'"((?:[^"\\]|\\.)*)"', line):
                    words |= set(re.findall(r"[A-Za-zÄÖÜäöüß]{3,}", re.sub(r"\\\(.*?\)", " ", text)))
    assert len(words) > 150, f"only {len(words)} words in {prefix}"
    return words


def speaks_no_english(assay, directory):
    """None of the runner's English words is on any screen of a German sitting."""
    with open(os.path.join(GERMAN, "test.xml"), encoding="utf-8") as file:
        bank = set(re.findall(r"\w+", file.read()))
    german = words_of(directory, "German")
    english = words_of(directory, "English") - german - bank
    screens = []
    with Terminal([assay, "take", GERMAN, "--out", directory, "--candidate", "x"]) as terminal:
        terminal.wait("Kurztest")
        for key in ("?", "esc", "ctrl-c", "enter"):
            terminal.press(key)
            terminal.quiet(0.1)
            screens.append(terminal.text)
        extra = dict(GERMAN_KEYS)
        extra["einwilligung"] = ["enter", "?", "esc", "2", "enter", "enter", "1", "enter"]
        extra["probe"] = ["?", "esc", *"1.2.3", "enter", *["backspace"] * 5, *"2,5", "enter"]
        extra["tempo"] = ["m", "ü", "esc", "u", "u", "?", "esc", "2", "enter"]
        extra["umlaute"] = ["1", "3", "5", "?", "esc", "enter"]
        extra["termin"] = ["2", "b", "?", "esc", "4", "s", "enter"]
        sit(terminal, directory, extra, screens=screens)
        assert terminal.end() == 0, f"status {terminal.status}"
    # Time that runs out, an interruption and a small window, in a copy with short limits.
    copy = directory + ".xml"
    with open(os.path.join(GERMAN, "test.xml"), encoding="utf-8") as file:
        text = file.read()
    with open(copy, "w", encoding="utf-8") as file:
        file.write(text.replace('time="2m" warn="1m 15s"', 'time="4s" warn="3s"'))
    short = directory + "-short"
    with Terminal([assay, "take", copy, "--out", short]) as terminal:
        terminal.wait("Kurztest")
        while shown(short)[0] != "tempo":
            terminal.settle()
            before = terminal.text
            for key in GERMAN_KEYS.get(shown(short)[0], ["enter"]) if (
                    shown(short)[0] != "probe" or "2,5 kg" not in terminal.text) else ["enter"]:
                terminal.press(key)
            terminal.pump(0.1)
            if terminal.text == before:
                terminal.press("enter")
            screens.append(terminal.text)
        terminal.resize(8, 30)
        terminal.quiet(0.2)
        screens.append(terminal.text)
        terminal.resize(24, 80)
        terminal.wait("ist um.", 8)
        screens.append(terminal.text)
        terminal.kill()
        terminal.end()
    with Terminal([assay, "take", "--resume", only_session(short)]) as terminal:
        terminal.wait("Willkommen zurück")
        screens.append(terminal.text)
        terminal.kill()
        terminal.end()
    # And all that is said in plain mode.
    plain = directory + "-plain"
    with Terminal([assay, "take", GERMAN, "--plain", "--out", plain], 400, 200) as terminal:
        terminal.wait(lambda: len(terminal.text.strip()) > 40)
        lines = dict(GERMAN_LINES)
        lines["einwilligung"] = ["?", "nein", "", "xyz", "ja"]
        lines["probe"] = ["?", "1.2.3", "2,5"]
        lines["tempo"] = ["?", "9", "zeit", "tabelle", "2"]
        sit_plain(terminal, plain, lines, "abgeben")
        assert terminal.end() == 0
        screens.append(terminal.output.decode().replace("\r\n", "\n"))
    found = {}
    for screen in screens:
        screen = "\n".join(line for line in screen.split("\n") if directory not in line)
        for word in set(re.findall(r"[A-Za-zÄÖÜäöüß]{3,}", screen)) & english:
            found.setdefault(word, screen)
    assert not found, f"English words: {sorted(found)}\n{next(iter(found.values()))}"
    return f"{len(screens)} screens, {len(english)} English words looked for"


def typed_ahead(assay, directory):
    """Keys that come with or right after Enter were not meant for the next item."""
    with Terminal([assay, "take", os.path.join(BANKS, "thirty-stops.xml"), "--out", directory]
                  ) as terminal:
        terminal.wait("Before you begin")
        terminal.press("enter", until="The clock starts")
        terminal.press("enter", until="Item 01:")
        terminal.press("word01\r1\r22\rabc\r", until="Item 02:")
        terminal.quiet(0.3)
        assert View(terminal.text).item == 2 and View(terminal.text).draft == "", terminal.text
        terminal.settle()
        terminal.send("3")
        terminal.wait("● 3")
        terminal.send("enter")
        for _ in range(8):
            terminal.send("9")
            terminal.pump(0.01)
        terminal.wait("Item 03:")
        terminal.quiet(0.3)
        assert View(terminal.text).draft == "", terminal.text
        # Keys without a function do nothing.
        before = terminal.text
        for key in ("\x1b[15~", "\x1b[24~", "\x01", "\x1b[1;5C", "\x1b[99~",
                    "\x1b[200~\x1b[201~"):
            terminal.press(key)
            terminal.quiet(0.1)
        assert fingerprint(terminal.text) == fingerprint(before), terminal.text
        journal = Journal(only_session(directory))
        assert set(journal.entries) == {"i01", "i02"}, journal.entries
        assert journal.answer("i01") == "word01" and journal.answer("i02") == "c"
        assert journal.shown == "i03"


def held_keys(assay, directory):
    """A key held down answers one statement, however long it is held."""
    with Terminal([assay, "take", os.path.join(BANKS, "statements.xml"), "--out", directory]
                  ) as terminal:
        terminal.wait("Before you begin")
        terminal.press("enter", until="first statement")

        def hold(key, seconds):
            terminal.settle()
            terminal.send(key)
            terminal.pump(0.4)
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                terminal.send(key)
                terminal.pump(0.033)
            terminal.quiet(0.5)

        hold("4", 2)
        assert "second statement" in terminal.text, terminal.text
        assert set(Journal(only_session(directory)).entries) == {"s1"}
        hold("enter", 1.5)
        assert "third statement" in terminal.text, terminal.text
        terminal.press("4", until="fourth statement")
        # Both encodings of the arrows work.
        terminal.press("down")
        terminal.press("right-application")
        terminal.press("space", until="fifth statement")
        journal = Journal(only_session(directory))
        assert set(journal.entries) == {"s1", "s3", "s4"}, journal.entries
        assert journal.answer("s4") == 2, journal.answer("s4")


def storm(assay, directory):
    """The window changes its size all the time while one types."""
    chance = random.Random(5)
    sizes = 0
    with Terminal([assay, "take", TOUR, "--out", directory]) as terminal:
        terminal.wait("Before you begin")
        while shown(directory)[0] != "not-repaired":
            before = terminal.text
            for key in TOUR_KEYS.get(shown(directory)[0], ["enter"]) if (
                    "continue" not in before.split("\n")[-1] or "● 2" in before) else ["enter"]:
                terminal.press(key)
            terminal.pump(0.1)
            if terminal.text == before:
                terminal.press("enter")
        # What comes in the moment after a new screen is no answer to it: a person looks first.
        terminal.pump(0.5)
        text = ""
        end = time.monotonic() + 5
        while time.monotonic() < end:
            terminal.resize(chance.randint(1, 60), chance.randint(1, 200))
            sizes += 1
            # As many digits as the narrowest field shows without scrolling.
            if chance.random() < 0.3 and len(text) < 24:
                text += chance.choice("0123456789")
                terminal.send(text[-1])
            terminal.pump(chance.random() * 0.02)
            assert terminal.reap() is None, f"ended with {terminal.status}"
        for rows, columns in ((12, 40), (24, 80), (50, 200), (24, 80)):
            terminal.resize(rows, columns)
            terminal.quiet(0.2)
            terminal.screen.erase_in_display(2)
            terminal.press("ctrl-l")
            terminal.quiet(0.2)
            repainted = terminal.text
            assert text in repainted.replace("\n", ""), f"{text} is not on\n{repainted}"
        kept = Journal(only_session(directory)).answer("not-repaired")
        assert kept == text, f"typed {text}, kept {kept}"
        terminal.resize(11, 80)
        terminal.wait("Please make this window larger")
        assert re.search(r"40 x 12 at least.*left", terminal.flat), terminal.text
        terminal.resize(24, 39)
        terminal.wait("Please make this window larger")
        terminal.resize(12, 40)
        terminal.wait("Question 2 of 5")
        assert terminal.reap() is None
        terminal.kill(15)
        assert terminal.end() == 3
        assert_restored(terminal)
    return f"{sizes} sizes, {len(text)} digits typed meanwhile"


def in_sight(assay, directory):
    """At 40x12 what a key has picked is on the screen, also where the options do not fit."""
    signs = {"agree": "● 1", "best-rate": "● 2", "half-bicycles": "● 3", "sixes": "■ 3"}
    keys = {item: keys[:-1] for item, keys in TOUR_KEYS.items() if item in signs}
    seen = []

    class Watched(Terminal):
        def press(self, *pressed, **options):
            super().press(*pressed, **options)
            item = shown(directory)[0]
            if item in keys and pressed[0] == keys[item][-1]:
                self.quiet(0.05)
                assert signs[item] in self.text, f"{pressed[0]} on {item} shows\n{self.text}"
                seen.append(item)

    with Watched([assay, "take", TOUR, "--out", directory, "--seed", "7"], 12, 40) as terminal:
        terminal.wait(lambda: len(terminal.text.strip()) > 40)
        sit(terminal, directory, TOUR_KEYS)
        assert terminal.end() == 0
    assert set(seen) == set(signs), f"only {seen} were seen"


def time_out(assay, directory):
    """Time runs out in the middle of a number: it counts or not, as the definition says."""
    with Terminal([assay, "take", os.path.join(BANKS, "short-limits.xml"), "--out", directory]
                  ) as terminal:
        terminal.wait("Before you begin")
        terminal.press("enter", until="The clock starts")
        terminal.press("enter", until="Item K")
        terminal.press(*"42")
        terminal.wait("left in this part")
        terminal.wait("Time is up for this part", 8)
        assert terminal.says("What you had entered for question 1 was kept"), terminal.text
        time.sleep(1.1)
        terminal.press("enter", until="The clock starts")
        terminal.press("enter", until="Item D")
        terminal.press(*"42")
        # Typing through the end of the time answers nothing on the next screen.
        while "Time is up" not in terminal.text:
            terminal.send("1\r" if "4.2" in terminal.text else "backspace")
            terminal.pump(0.3)
            terminal.send("2")
            terminal.pump(0.3)
        assert terminal.says("question 1 was not counted"), terminal.text
        time.sleep(1.1)
        terminal.press("enter", until="The clock starts")
        terminal.press("enter", until="Item E")
        terminal.wait("Time is up", 8)
        time.sleep(1.1)
        terminal.press("enter")
        terminal.wait(lambda: "Thank you" in terminal.text or terminal.reap() is not None)
        if terminal.status is None:
            terminal.press("enter")
        assert terminal.end() == 0, f"status {terminal.status}"
    items = {item["id"]: item for item in load(only_session(directory), "profile.json")["items"]}
    states = {name: item["state"] for name, item in items.items()}
    assert states == {"kept": "timedOutDraft", "unseen": "notReached", "dropped": "omitted",
                      "blank": "timedOutEmpty"}, states
    assert items["kept"]["score"] == 1 and items["kept"]["typed"] == "42"
    assert items["dropped"]["score"] in (0, None), items["dropped"]
    return ", ".join(f"{name} {state}" for name, state in states.items())


TESTS = [
    ("the quick tour in full screen at 80x24 equals --answers", whole(TOUR, TOUR_KEYS, 24, 80)),
    ("the quick tour in full screen at 40x12 equals --answers", whole(TOUR, TOUR_KEYS, 12, 40)),
    ("the quick tour in plain mode equals --answers", whole_plain(TOUR, TOUR_LINES, "submit")),
    ("the German test in full screen equals --answers", whole(GERMAN, GERMAN_KEYS, 24, 80)),
    ("the German test in plain mode equals --answers", whole_plain(GERMAN, GERMAN_LINES, "abgeben")),
    ("a German sitting shows none of the runner's English words", speaks_no_english),
    ("at 40x12 what was picked is in sight", in_sight),
    ("keys typed ahead never answer the next item", typed_ahead),
    ("a key held down never answers the next item", held_keys),
    ("the window changes its size all the time while one types", storm),
    ("time runs out in the middle of a number", time_out),
]
