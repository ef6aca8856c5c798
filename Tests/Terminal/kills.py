"""A real process is killed at random moments: all that was acknowledged is there, nothing else."""

import os
import random
import re
import time

from sessions import BANKS, Journal, load, run
from terminal import Deadline, Terminal

COUNT = 30


def planned(number):
    """The answer that is typed for an item, and nothing else ever is."""
    return [str(1000 + 37 * number), f"word{number:02}", "abcd"[number % 4]][number % 3]


def name(number):
    return f"i{number:02}"


class View:
    """What a screen of the bank of thirty items says."""

    def __init__(self, text):
        item = re.search(r"Item (\d\d):", text)
        self.item = int(item.group(1)) if item else None
        self.draft = None
        if self.item:
            if self.item % 3 == 2:
                picked = re.search(r"● \d  Option ([A-D]) of item", text)
                self.draft = picked.group(1).lower() if picked else ""
            else:
                typed = re.search(r"^ +(word?\d*|wo?|\d{1,5}) *$", text, re.M)
                self.draft = typed.group(1) if typed else ""
        self.part = re.search(r"^ Part (\d)", text)
        self.is_start = "Before you begin" in text
        self.is_back = "Welcome back" in text
        self.is_instructions = "The clock starts when you press Enter" in text
        self.is_hand_in = "x hand in" in text
        self.is_end = "Thank you." in text

    @property
    def passed(self):
        """How many items were left for a later screen; None where the screen does not say."""
        if self.item:
            return self.item - 1
        if self.is_end:
            return COUNT
        if self.part and self.is_instructions:
            return 10 * (int(self.part.group(1)) - 1)
        if self.part and self.is_hand_in:
            return 10 * int(self.part.group(1))
        return None


class Sitting:
    """One life of the process: from its start to its kill, or to the end of the test."""

    def __init__(self, assay, arguments, chance):
        self.terminal = Terminal([assay, "take", *arguments])
        self.chance = chance
        # The keys that were sent for each item in this life, and whether Enter was.
        self.sent = {}
        self.left = set()
        self.keys_until_kill = None

    def key(self, key):
        self.terminal.send(key)
        if self.keys_until_kill is not None:
            self.keys_until_kill -= 1
            if self.keys_until_kill <= 0:
                time.sleep(self.chance.random() * 0.008)
                raise Deadline
        self.terminal.pump(0.004)

    def live(self):
        """Sits on until the deadline comes, raised as `Deadline`, or the test is over."""
        terminal = self.terminal
        terminal.wait(lambda: View(terminal.text).is_start or View(terminal.text).is_back)
        while True:
            terminal.settle()
            view = View(terminal.text)
            before = terminal.text
            if view.is_end:
                self.key("enter")
                return
            if view.item:
                answer = planned(view.item)
                assert answer.startswith(view.draft), (
                    f"item {view.item} shows {view.draft!r}, {answer!r} was typed")
                if view.item % 3 == 2:
                    if not view.draft:
                        self.sent[view.item] = answer
                        self.key(str("abcd".index(answer) + 1))
                else:
                    for end in range(len(view.draft), len(answer)):
                        self.sent[view.item] = answer[:end + 1]
                        self.key(answer[end])
                terminal.wait(lambda: View(terminal.text).draft == answer, 5)
                self.left.add(view.item)
                before = terminal.text
                self.key("enter")
                terminal.wait(lambda: View(terminal.text).item != view.item, 5)
            else:
                self.key("x" if view.is_hand_in else "enter")
                terminal.wait(lambda: terminal.text != before, 5)

    def kill(self):
        """Kills the process and takes in what it had painted."""
        terminal = self.terminal
        terminal.deadline = None
        if terminal.status is None:
            terminal.kill()
        terminal.end()
        return View(terminal.text)


def examine(folder, view, life, former):
    """Compares the journal with the last screen and with the keys sent; returns the counts."""
    journal = Journal(folder)
    if view.passed is not None:
        for number in range(1, view.passed + 1):
            kept = journal.committed.get(name(number))
            assert kept is not None, f"item {number} was acknowledged and is not committed"
            assert journal.answer(name(number)) == planned(number), (
                f"item {number} holds {journal.answer(name(number))!r}")
    if view.item and view.draft:
        kept = journal.answer(name(view.item)) or ""
        assert kept.startswith(view.draft), (
            f"item {view.item} showed {view.draft!r}, the journal holds {kept!r}")
    for item in journal.entries:
        number = int(item[1:])
        kept = journal.answer(item)
        typed = life.sent.get(number, former.get(number, ""))
        assert kept is None or typed.startswith(kept), f"{item} holds {kept!r}, typed was {typed!r}"
        assert set(journal.entries[item]) <= {"RESPONSE"}
    for item in journal.committed:
        number = int(item[1:])
        assert number in life.left or former.get(number) == planned(number), (
            f"{item} is committed and Enter was not pressed")
    return len(journal.committed), 1 if view.item and view.draft else 0


def kill_chain(assay, directory, seed, kills, bank):
    """Sits the bank again and again, killed at random moments and resumed, `kills` times."""
    chance = random.Random(seed)
    counts = {"kills": 0, "committed": 0, "drafts": 0, "resumed": 0, "finished": 0, "early": 0}
    folder, former, tour = None, {}, 0
    while counts["kills"] < kills:
        if folder is None:
            tour += 1
            out = os.path.join(directory, f"{seed}-{tour}")
            former = {}
            arguments = [os.path.join(BANKS, bank), "--out", out, "--candidate", "c1"]
        else:
            arguments = ["--resume", folder]
        life = Sitting(assay, arguments, chance)
        try:
            if chance.random() < 0.5:
                life.terminal.deadline = time.monotonic() + chance.uniform(0.02, 1.9)
            else:
                life.keys_until_kill = chance.randint(1, 28)
            try:
                if folder:
                    check_welcome(life.terminal, folder, counts)
                life.live()
                life.terminal.deadline = None
                assert life.terminal.end() == 0, "the finished session's status is not 0"
                profile = load(folder, "profile.json") if folder else None
                if profile:
                    scores = [item["score"] for item in profile["items"]]
                    assert scores == [1] * COUNT, f"finished with scores {scores}"
                counts["finished"] += 1
                folder = None
                continue
            except Deadline:
                view = life.kill()
        finally:
            life.terminal.close()
        counts["kills"] += 1
        if folder is None:
            made = os.listdir(out) if os.path.isdir(out) else []
            made = [one for one in made if os.path.exists(os.path.join(out, one, "journal.ndjson"))]
            if not made:
                counts["early"] += 1
                continue
            assert len(made) == 1, made
            folder = os.path.join(out, made[0])
            if len(Journal(folder).lines) < 2:
                counts["early"] += 1
                folder = None
                continue
        committed, drafts = examine(folder, view, life, former)
        if Journal(folder).kinds("finished"):
            # Killed on the last screen: what is missing is written without a terminal.
            if not os.path.exists(os.path.join(folder, "profile.json")):
                run(assay, "take", "--resume", folder)
            assert load(folder, "profile.json")["scales"][0]["raw"] == COUNT
            counts["finished"] += 1
            folder = None
            continue
        counts["committed"] += committed
        counts["drafts"] += drafts
        former = {int(item[1:]): Journal(folder).answer(item) or ""
                  for item in Journal(folder).entries}
        if chance.random() < 0.1:
            other = run(assay, "take", "--resume", folder, "--candidate", "other", status=2)
            assert "belongs to candidate c1" in other.stderr, other.stderr
    return counts


def check_welcome(terminal, folder, counts):
    """A resumed session greets with the number of answers, at the place and with the draft."""
    before = Journal(folder)
    if not before.kinds("identityConfirmed") or before.shown is None:
        return
    terminal.wait("Welcome back")
    answers = sum(1 for item in before.entries if before.answer(item))
    said = re.search(r"Your (?:(\d+) answers are|answer is) safe|Nothing had been", terminal.flat)
    assert said, terminal.text
    number = int(said.group(1) or 1) if said.group(0).startswith("Your") else 0
    assert number == answers, f"{answers} answers in the journal, the screen says {number}"
    counts["resumed"] += 1


def run_kills(assay, directory, seed=20261123, kills=200, part=0, parts=1):
    share = kills // parts
    bank = ("thirty-stops.xml", "thirty-runs.xml")[part % 2]
    return kill_chain(assay, directory, seed + part, share, bank)

TESTS = []
