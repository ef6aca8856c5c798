"""Running the program, and reading what a session has left on disk."""

import glob
import json
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BANKS = os.path.join(HERE, "banks")
TEST_BANKS = os.path.join(ROOT, "TestBanks")


def run(assay, *arguments, status=0, stdin=None, env=None):
    """Runs the program without a terminal and expects an exit status."""
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm", **(env or {})}
    done = subprocess.run([assay, *arguments], capture_output=True, text=True, input=stdin or "",
                          env=environment, timeout=60, start_new_session=True)
    assert done.returncode == status, (
        f"{arguments}: status {done.returncode}, expected {status}\n{done.stdout}{done.stderr}")
    return done


def only_session(directory):
    """The one session's folder in a folder."""
    found = glob.glob(os.path.join(directory, "*", "journal.ndjson"))
    assert len(found) == 1, f"{directory} holds {len(found)} sessions"
    return os.path.dirname(found[0])


def load(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


class Journal:
    """A journal, read independently of the program: what was kept, item by item."""

    def __init__(self, folder):
        path = os.path.join(folder, "journal.ndjson")
        with open(path, "rb") as file:
            data = file.read()
        whole, _, self.torn = data.rpartition(b"\n")
        self.lines = [json.loads(line) for line in whole.split(b"\n")]
        self.header = self.lines[0]["session"]
        self.events = [line for line in self.lines[1:] if "event" in line]
        for number, line in enumerate(self.lines[1:], 1):
            assert line["n"] == number, f"line {number} is numbered {line['n']}"
        self.entries = {}
        self.committed = {}
        self.shown = None
        for event in self.events:
            kind, item = event["event"], event.get("path")
            if kind == "drafted":
                entries = self.entries.setdefault(item, {})
                if event.get("entry") is None:
                    entries.pop(event["response"], None)
                else:
                    entries[event["response"]] = event["entry"]
            elif kind == "committed":
                self.committed[item] = dict(self.entries.get(item, {}))
            elif kind == "itemShown":
                self.shown = item

    def answer(self, item):
        """What is entered for an item of one response: as typed, or the option picked."""
        return said(self.entries.get(item, {}).get("RESPONSE"))

    def kinds(self, kind):
        return [event for event in self.events if event["event"] == kind]


def said(entry):
    if entry is None:
        return None
    if entry.get("typed") is not None:
        return entry["typed"]
    value = entry["value"]
    return next(iter(value.values())) if value else None


def same_answers(folder, other):
    """Two sessions' item responses and scores are the same, whatever they were sat in."""
    profiles = [load(folder, "profile.json"), load(other, "profile.json")]
    for profile in profiles:
        for item in profile["items"]:
            for name in ("latencyMs", "visits", "changes"):
                item.pop(name)
    left, right = profiles
    for name in ("items", "scales", "validity", "interpretations"):
        for one, two in zip(left[name], right[name]):
            assert one == two, f"{name} differ:\n{one}\n{two}"
        assert len(left[name]) == len(right[name])
    return len(left["items"]), len(left["scales"])
