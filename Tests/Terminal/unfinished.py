"""Answers that cannot be read or are not whole: said, kept, and the same whatever they are sat in."""

import json
import os

from sessions import load, only_session, run, same_answers
from sitting import TOUR, TOUR_KEYS, TOUR_LINES, sit, sit_plain
from terminal import Terminal

# The answers of the tour, but for some that are left half or cannot be read.
ANSWERS = {
    "not-repaired": "1.8.2", "sizes": ["b", "a"], "units": {"parcel": "kilogram"},
    "clock": ["100", "1.8.2"], "waiting": {"best": "c"}, "kettle": {"ask": 4, "plug": 3},
}
KEYS = {
    **TOUR_KEYS,
    "not-repaired": [*"1.8.2", "enter", "enter"],
    "sizes": ["2", "1", "enter"],
    "units": ["3", "enter"],
    "clock": [*"100", "enter", *"1.8.2", "enter", "enter"],
    "waiting": ["3", "b", "enter"],
    "kettle": ["4", "down", "3", "enter"],
}
LINES = {
    **TOUR_LINES,
    "not-repaired": ["1.8.2", ""], "sizes": ["2 1", ""], "units": ["3 - -", ""],
    "clock": ["100", "1.8.2", ""], "waiting": ["3", ""], "kettle": ["4 - 3", ""],
}


def scripted(assay, directory):
    with open(os.path.join(TOUR, "answers.json"), encoding="utf-8") as file:
        line = json.load(file)
    line["responses"].update(ANSWERS)
    run(assay, "take", TOUR, "--out", directory, "--seed", "7", "--answers", "-",
        stdin=json.dumps(line))
    return only_session(directory)


def check(folder, reference):
    counts = same_answers(folder, reference)
    items = {item["id"]: item for item in load(folder, "profile.json")["items"]}
    for name in ANSWERS:
        assert items[name]["state"] == "answered", items[name]
    assert items["not-repaired"]["response"] == items["not-repaired"]["typed"] == "1.8.2"
    assert items["not-repaired"]["score"] == 0, items["not-repaired"]
    assert items["clock"]["response"] == [100, "1.8.2"], items["clock"]
    assert items["waiting"]["response"] == {"best": "c"}, items["waiting"]
    return f"{counts[0]} items, {counts[1]} scales"


def full(assay, directory):
    reference = scripted(assay, directory + "-answers")
    screens = []
    with Terminal([assay, "take", TOUR, "--out", directory, "--seed", "7"]) as terminal:
        terminal.wait("Before you begin")
        sit(terminal, directory, KEYS, screens=screens)
        assert terminal.end() == 0, f"status {terminal.status}"
    text = " ".join(" ".join(screens).split())
    for said in ("'1.8.2' is not a number.", "2 are still open.", "1 incomplete, 1 not readable",
                 "One answer cannot be read as a number: 2.", "One answer is incomplete: 5."):
        assert said in text, f"{said} was never shown"
    return check(only_session(directory), reference)


def plain(assay, directory):
    reference = scripted(assay, directory + "-answers")
    with Terminal([assay, "take", TOUR, "--plain", "--out", directory, "--seed", "7"], 400, 80
                  ) as terminal:
        terminal.wait(lambda: len(terminal.text.strip()) > 40)
        sit_plain(terminal, directory, LINES)
        assert terminal.end() == 0, f"status {terminal.status}"
        text = " ".join(terminal.output.decode().split())
    for said in ("2 are still open. Press Enter to leave it like this",
                 "One answer cannot be read as a number: 2.", "One answer is incomplete: 5."):
        assert said in text, f"{said} was never said"
    return check(only_session(directory), reference)


def overview(assay, directory):
    """A number and one Enter lead from the overview to a question and answer nothing on it."""
    keys = {**TOUR_KEYS, "sizes": ["o"]}
    with Terminal([assay, "take", TOUR, "--out", directory, "--seed", "7"]) as terminal:
        terminal.wait("Before you begin")

        class Arrived(Exception):
            pass

        class Screens(list):
            def append(self, text):
                if "you are here" in text:
                    raise Arrived
        try:
            sit(terminal, directory, keys, screens=Screens())
        except Arrived:
            pass
        terminal.press("2", until="Go to question: 2")
        terminal.press("enter", until="Question 2 of 5")
        terminal.quiet(0.3)
        assert "24" in terminal.text and terminal.says("things"), terminal.text


TESTS = [
    ("unfinished answers in full screen equal those of --answers", full),
    ("unfinished answers in plain mode equal those of --answers", plain),
    ("a number and Enter lead from the overview to one question", overview),
]
