"""A rater fills in a rating form: in full screen, in plain mode, and across a kill."""

import json
import os

from restoring import assert_restored
from sessions import TEST_BANKS, Journal, load, only_session, run
from sitting import sit, sit_plain
from terminal import Terminal

FORM = os.path.join(TEST_BANKS, "second-interview", "panel.xml")
WHO = ["--candidate", "c17", "--rater", "r1"]

# What a rater says of each competency: a point, 0 for not observed, None for nothing; and a note.
RATED = {
    "analysis": (4, "Thought of the holidays as another cause."),
    "judgement": (0, "There was no time for the question."),
    "explaining": (None, None),
    "disagreement": (3, None),
    "ownership": (5, None),
    "priorities": (2, None),
    "contact": (1, None),
    "regard": (4, "Fetched a chair for Ana."),
}
KEYS = {"recommendation": ["1", "enter"]}
LINES = {"recommendation": ["1"]}
for name, (point, note) in RATED.items():
    KEYS[name] = ["enter"] if point is None else [str(point)]
    KEYS[name + ".note"] = [*(note or ""), "tab"]
    LINES[name] = ["/next" if point is None else str(point)]
    LINES[name + ".note"] = [note, "."] if note else ["/next"]


def check(sheet, rater="r1"):
    """The sheet says what was rated, and tells not observed from not said."""
    ratings = [{
        "competency": name,
        "state": "missing" if point is None else "rated" if point else "notObserved",
        "value": point or None, "note": note,
    } for name, (point, note) in RATED.items()]
    assert sheet["ratings"] == ratings, json.dumps(sheet["ratings"], indent=1)
    assert (sheet["candidate"], sheet["rater"], sheet["vote"]) == ("c17", rater, "approve")
    return f"{len(ratings)} competencies"


def rate(assay, directory, *arguments, rows=24, columns=80, form=(FORM,)):
    return Terminal([assay, "rate", *form, "--out", directory, *arguments], rows, columns)


def whole(rows, columns):
    def test(assay, directory):
        with rate(assay, directory, *WHO, rows=rows, columns=columns) as terminal:
            terminal.wait("You rate candidate c17")
            sit(terminal, directory, KEYS)
            assert terminal.end() == 0, f"status {terminal.status}"
            assert_restored(terminal)
        folder = only_session(directory)
        assert not os.path.exists(os.path.join(folder, "profile.json"))
        return check(load(folder, "ratings.json"))
    return test


def whole_plain(assay, directory):
    with rate(assay, directory, *WHO, "--plain", rows=400) as terminal:
        terminal.wait("You rate candidate c17")
        sit_plain(terminal, directory, LINES)
        assert terminal.end() == 0, f"status {terminal.status}"
        assert b"\x1b" not in terminal.output
        assert "4. Names a second explanation" in terminal.text
    return check(load(only_session(directory), "ratings.json"))


def to_note(terminal):
    """Over the four questions to the note of the first competency."""
    terminal.wait("You rate candidate c17")
    terminal.press("enter", until="Rate by yourself")
    terminal.press("enter", until="booking page")
    for text in ("late parcels", "A survey is to be summed up", "ten times too high",
                 "Question 5 of"):
        terminal.press("enter", until=text)
    terminal.press("4", until="that the rating rests on")
    terminal.press(*"Thou", until="Thou")


def killed(assay, directory):
    """What was typed is there after kill -9; the same rater goes on, and nobody else."""
    with rate(assay, directory, *WHO) as terminal:
        to_note(terminal)
        terminal.kill()
        assert terminal.end() < 0
    folder = only_session(directory)
    assert Journal(folder).answer("analysis") == 4
    assert not os.path.exists(os.path.join(folder, "ratings.json"))
    again = run(assay, "rate", FORM, *WHO, "--out", directory, status=2)
    assert f"go on with assay rate --resume {folder}" in again.stderr, again.stderr
    other = run(assay, "rate", "--resume", folder, "--rater", "r2", status=2)
    assert "belongs to rater r1" in other.stderr, other.stderr
    with rate(assay, directory, "--resume", folder, form=()) as terminal:
        terminal.wait("Welcome back")
        terminal.press("enter", until="Thou")
        terminal.press(*RATED["analysis"][1][4:])
        sit(terminal, directory, {**KEYS, "analysis.note": ["tab"]})
        assert terminal.end() == 0, f"status {terminal.status}"
    done = check(load(folder, "ratings.json"))
    twice = run(assay, "rate", FORM, *WHO, "--out", directory, status=2)
    assert f"rater r1 has rated candidate c17 already: {folder}" in twice.stderr, twice.stderr
    return done


def blind(assay, directory):
    """A second rater's screens hold nothing of what the first one said."""
    answers = {"analysis": 2, "analysis.note": "Kingfisher", "regard.note": "Heron",
               "recommendation": "veto"}
    run(assay, "rate", FORM, "--candidate", "c17", "--rater", "Osprey", "--out", directory,
        "--answers", "-", stdin=json.dumps({"candidate": "c17", "responses": answers}))
    with rate(assay, directory, "--candidate", "c17", "--rater", "r2") as terminal:
        to_note(terminal)
        terminal.press("ctrl-c", until="Do you want to leave")
        terminal.press("x")
        assert terminal.end() == 3, f"status {terminal.status}"
        assert b"assay rate --resume" in terminal.output
        for word in (b"Kingfisher", b"Heron", b"Osprey"):
            assert word not in terminal.output


TESTS = [
    ("a rating form filled in at 80x24", whole(24, 80)),
    ("a rating form filled in at 40x12", whole(12, 40)),
    ("a rating form filled in in plain mode", whole_plain),
    ("a rating survives kill -9, and each rater rates once", killed),
    ("a rater sees nothing of another rater", blind),
]
