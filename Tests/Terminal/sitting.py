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


TESTS = [
    ("the quick tour in full screen at 80x24 equals --answers", whole(TOUR, TOUR_KEYS, 24, 80)),
    ("the quick tour in full screen at 40x12 equals --answers", whole(TOUR, TOUR_KEYS, 12, 40)),
    ("the quick tour in plain mode equals --answers", whole_plain(TOUR, TOUR_LINES, "submit")),
    ("the German test in full screen equals --answers", whole(GERMAN, GERMAN_KEYS, 24, 80)),
    ("the German test in plain mode equals --answers", whole_plain(GERMAN, GERMAN_LINES, "abgeben")),
]
