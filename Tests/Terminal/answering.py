"""Sittings without a person, and the commands around a session's folder."""

import filecmp
import os

from restoring import TINY
from modes import unfinished
from sessions import BANKS, TEST_BANKS, load, only_session, run
from terminal import Terminal

INTERVIEW = os.path.join(TEST_BANKS, "second-interview")
TOUR = os.path.join(TEST_BANKS, "quick-tour")


def twice(assay, directory):
    """The same answers and seed give the same folder, byte for byte."""
    answers = os.path.join(INTERVIEW, "answers.json")
    folders = []
    for place in (1, 2):
        out = f"{directory}-{place}"
        done = run(assay, "take", INTERVIEW, "--answers", answers, "--seed", "7", "--out", out)
        folders.append(done.stdout.strip())
        assert folders[-1] == only_session(out)
    one, two = folders
    assert os.path.basename(one) == os.path.basename(two)
    names = sorted(os.listdir(one))
    assert names == ["definition.xml", "journal.ndjson", "profile.json", "record.json"], names
    assert names == sorted(os.listdir(two))
    equal, different, _ = filecmp.cmpfiles(one, two, names, shallow=False)
    assert not different and len(equal) == 4, f"differ: {different}"
    assert os.stat(one).st_mode & 0o777 == 0o700
    for name in names:
        assert os.stat(os.path.join(one, name)).st_mode & 0o777 == 0o600, name
    out = f"{directory}-other"
    run(assay, "take", INTERVIEW, "--answers", answers, "--seed", "8", "--out", out)
    assert not filecmp.cmp(os.path.join(one, "journal.ndjson"),
                           os.path.join(only_session(out), "journal.ndjson"), shallow=False)
    return f"{sum(os.path.getsize(os.path.join(one, name)) for name in names)} bytes alike"


def from_environment(assay, directory):
    answers = os.path.join(TOUR, "answers.json")
    done = run(assay, "take", TOUR, "--out", directory, env={"ASSAY_ANSWERS": answers})
    folder = only_session(directory)
    assert done.stdout == folder + "\n"
    assert load(folder, "profile.json")["session"]["mode"] == "simulated"
    with open(answers, encoding="utf-8") as file:
        piped = run(assay, "take", TOUR, "--out", directory + "-2", "--answers", "-",
                    stdin=file.read())
    assert filecmp.cmp(os.path.join(piped.stdout.strip(), "journal.ndjson"),
                       os.path.join(folder, "journal.ndjson"), shallow=False)
    run(assay, "take", TOUR, "--out", directory + "-3", status=2,
        env={"ASSAY_ANSWERS": "/nowhere/answers.json"})


def refused_consent(assay, directory):
    run(assay, "take", TOUR, "--out", directory, "--answers", "-", status=4,
        stdin='{"candidate":"c1","responses":{"agree":false}}')


def dry_run(assay, directory):
    def clocks(*extra):
        return run(assay, "take", INTERVIEW, "--out", directory, "--dry-run", *extra).stdout
    plain, longer, more, unlimited = (
        clocks(), clocks("--extra-time", "1.5"), clocks("--extra-time", "+5m"),
        clocks("--extra-time", "unlimited"))
    assert "12m" in plain and "18m" not in plain, plain
    assert "18m" in longer, longer
    assert "17m" in more, more
    assert "none" in unlimited and "unlimited" in unlimited, unlimited
    assert not os.path.exists(directory), "a dry run made a folder"
    run(assay, "take", INTERVIEW, "--dry-run", "--extra-time", "soon", status=2)


def sessions_and_delete(assay, directory):
    folder = unfinished(assay, directory)
    run(assay, "take", TOUR, "--out", directory, "--answers", os.path.join(TOUR, "answers.json"))
    listed = run(assay, "sessions", directory).stdout
    assert listed.count("\n") == 3, listed
    assert "unfinished" in listed and "finished" in listed and "c1" in listed, listed
    assert "4m5" in listed, f"the time left is not listed:\n{listed}"
    run(assay, "delete", folder, status=2)
    assert os.path.exists(folder), "removed without a terminal to ask in"
    for answer in ("no", "", "y"):
        with Terminal([assay, "delete", folder]) as terminal:
            terminal.wait("Type yes to remove")
            terminal.send(answer + "\r")
            assert terminal.end() == 2, f"status {terminal.status}"
        assert os.path.exists(folder), f"removed after {answer!r}"
    with Terminal([assay, "delete", folder]) as terminal:
        terminal.wait("Type yes to remove")
        terminal.send("yes\r")
        assert terminal.end() == 0, f"status {terminal.status}"
    assert not os.path.exists(folder)
    finished = only_session(directory)
    run(assay, "delete", finished, "--yes")
    assert os.listdir(directory) == []
    assert "no sessions" in run(assay, "sessions", directory).stdout
    run(assay, "sessions", directory + "-nowhere", status=2)


def finished_is_over(assay, directory):
    run(assay, "take", TOUR, "--out", directory, "--answers", os.path.join(TOUR, "answers.json"))
    folder = only_session(directory)
    with Terminal([assay, "take", "--resume", folder]) as terminal:
        assert terminal.end() == 2, f"status {terminal.status}"
        assert terminal.says("this session is over")
    # A sitting that died between its last answer and its profile gets it now.
    with open(os.path.join(folder, "profile.json"), "rb") as file:
        profile = file.read()
    os.remove(os.path.join(folder, "profile.json"))
    os.remove(os.path.join(folder, "record.json"))
    run(assay, "take", "--resume", folder)
    with open(os.path.join(folder, "profile.json"), "rb") as file:
        assert file.read() == profile, "the profile made later differs"


def wrong_commands(assay, directory):
    for arguments in ([], ["/nowhere.xml"], [TINY, "--seed", "x"], [TINY, "--extra-time", "0.5"],
                      [TINY, "--candidate", "a\nb"], ["--resume", "/nowhere"],
                      [TINY, "--resume", directory, "--seed", "1"]):
        done = run(assay, "take", *arguments, "--out", directory, status=2)
        assert done.stdout == "" and done.stderr, f"{arguments}: {done.stdout}"
    assert not os.path.exists(directory)


TESTS = [
    ("--answers twice with one seed gives identical folders", twice),
    ("ASSAY_ANSWERS and standard input give answers too", from_environment),
    ("a refused consent in --answers gives status 4", refused_consent),
    ("--dry-run prints the clocks this candidate gets", dry_run),
    ("sessions lists, delete asks first", sessions_and_delete),
    ("a finished session is over, and gets its profile where it is missing", finished_is_over),
    ("wrong commands are refused with status 2", wrong_commands),
]
