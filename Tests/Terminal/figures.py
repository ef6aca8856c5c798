"""Items with figures: the look before the first part, a matrix in each window, words."""

import os
import re

from modes import colours
from sessions import BANKS, Journal, load, only_session, run
from terminal import Terminal

FIGURES = os.path.join(BANKS, "figures.xml")
DOTS = re.compile("[\u2801-\u28ff]")
BLOCKS = re.compile("[\u2596-\u259f]")


def begin(assay, directory, rows=24, columns=80, env=None):
    return Terminal([assay, "take", FIGURES, "--out", directory, "--candidate", "c1"],
                    rows=rows, columns=columns, env=env)


def to_matrix(terminal, answers=("1",)):
    terminal.wait("If this is you")
    terminal.press("enter", until="1 Yes, I can tell")
    for answer in answers[:-1]:
        terminal.press(answer, until="dots again")
    terminal.press(answers[-1], until="completes the matrix")
    # A frame may come in two reads: what was below must be gone too.
    terminal.wait(lambda: not terminal.says("describe figures in words"))


def matrix(assay, directory):
    with begin(assay, directory) as terminal:
        to_matrix(terminal)
        assert all(terminal.says(f"○ {number}") for number in range(1, 9)), terminal.text
        assert not terminal.says("PgDn"), terminal.text
        assert len(DOTS.findall(terminal.text)) > 100, terminal.text
        terminal.press("right", until="▸ ○ 1")
        terminal.press("down", until="▸ ○ 5")
        terminal.press("4", until="● 4")
        terminal.press("enter", until="Question 2 of 3")
        terminal.press("3", until="● 3")
        terminal.press("enter", until="Question 3 of 3")
        terminal.press("2", until="● 2")
        terminal.press("ctrl-c", until="x leave")
        terminal.press("x")
        assert terminal.end() == 3, f"status {terminal.status}"
    folder = only_session(directory)
    assert [event["style"] for event in Journal(folder).kinds("figureStyleChosen")] == ["braille"]
    assert load(folder, "record.json")["figureStyle"] == "braille"


def small(assay, directory):
    with begin(assay, directory, rows=12, columns=40) as terminal:
        to_matrix(terminal)
        assert terminal.says("PgDn"), terminal.text
        terminal.press("right", until="▸ ○ 1")
        terminal.press("down", until="▸ ○ 5")
        terminal.press("8", until="● 8")
        assert all(len(line) <= 40 for line in terminal.text.split("\n"))


def no_colour(assay, directory):
    with begin(assay, directory, env={"NO_COLOR": "1"}) as terminal:
        to_matrix(terminal)
        terminal.press("4", until="● 4")
        assert DOTS.search(terminal.text)
        assert not colours(terminal.output), "colours with NO_COLOR"


def blocks(assay, directory):
    with begin(assay, directory) as terminal:
        to_matrix(terminal, ["2", "1"])
        assert BLOCKS.search(terminal.text) and not DOTS.search(terminal.text), terminal.text
        terminal.press("ctrl-c", until="x leave")
        terminal.press("x")
        terminal.end()
    folder = only_session(directory)
    with Terminal([assay, "take", "--resume", folder]) as terminal:
        terminal.wait("Welcome back")
        terminal.press("enter", until="completes the matrix")
        assert BLOCKS.search(terminal.text) and not DOTS.search(terminal.text), terminal.text


def words(assay, directory):
    with begin(assay, directory) as terminal:
        to_matrix(terminal, ["3"])
        assert not DOTS.search(terminal.text), terminal.text
        assert terminal.says("Row 1, column 1: "), terminal.text
        terminal.press("ctrl-c", until="x leave")
        terminal.press("x")
        terminal.end()
    assert load(only_session(directory), "record.json")["figureStyle"] == "words"


def ascii_terminal(assay, directory):
    with begin(assay, directory, env={"LANG": "C", "LC_ALL": "C"}) as terminal:
        terminal.wait("If this is you")
        terminal.press("enter", until="described in words")
        terminal.press("enter", until="Row 1, column 1: ")
        assert bytes(terminal.output).isascii()


def plain(assay, directory):
    with Terminal([assay, "take", FIGURES, "--out", directory, "--plain"]) as terminal:
        terminal.wait("If this is you")
        terminal.press("\r", until="Row 3, column 3: the missing figure.")
        terminal.press("4\r", until="Figure 4: the missing figure.")
        assert not DOTS.search(terminal.text), terminal.text


def answers(assay, directory):
    path = directory + ".json"
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"candidate": "c1", "responses": {"matrix": "d", "analogy": "c", "odd": "b"}}')
    run(assay, "take", FIGURES, "--out", directory, "--answers", path)
    record = load(only_session(directory), "record.json")
    assert record["end"] == "completed" and record["figureStyle"] == "braille", record["end"]


TESTS = [
    ("a matrix with eight figures to pick from fits 80x24", matrix),
    ("a matrix at 40x12 scrolls to the figure under the caret", small),
    ("figures without colour keep their dots and the sign of what is picked", no_colour),
    ("blocks, once chosen, are kept by a resumed session", blocks),
    ("words for figures are kept in the record", words),
    ("a terminal without the characters gets figures in words", ascii_terminal),
    ("plain mode says figures in words and asks nothing about them", plain),
    ("a file of answers takes braille by itself", answers),
]
