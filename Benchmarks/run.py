#!/usr/bin/env python3
"""Measures the program against peers and physical bounds of the same run, and prints a table.

    swift build -c release --static-swift-stdlib
    python3 Benchmarks/run.py .build/release/assay [ROW ...]

Rows: check paint keys commit speeded idle score. Needs xmllint (Debian: libxml2-utils). Figures are of one
machine and one moment; the ratios are what to compare.
"""
import fcntl
import json
import os
import pathlib
import pty
import random
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
ASSAY = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else sys.exit(__doc__)
now = time.monotonic


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, round(share * (len(values) - 1)))]


def row(name, figure, bound, ratio, limit):
    print(f"| {name} | {figure} | {bound} | {ratio} | {limit} |", flush=True)


def spent(argv, stdin=None, env=None):
    """Wall seconds, CPU seconds and peak megabytes of a command that writes to /dev/null."""
    with open(os.devnull, "wb") as null, open(stdin or os.devnull, "rb") as source:
        start = now()
        process = subprocess.Popen(argv, stdin=source, stdout=null, stderr=null, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        wall = now() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{argv}: status {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def generate(*arguments):
    path = pathlib.Path(WORK) / "-".join(arguments)
    with open(path, "wb") as out:
        subprocess.run([sys.executable, HERE / "generate.py", *arguments], stdout=out, check=True)
    return str(path)


class Terminal:
    """The program in a pseudo-terminal of 24 rows and 80 columns."""

    def __init__(self, *argv):
        self.started = now()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.environ["TERM"] = "xterm-256color"
            os.execv(ASSAY, [ASSAY, *argv])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def read_until(self, text, timeout=10):
        """Reads until the bytes hold a text; returns when that was."""
        seen, wanted, end = b"", text.encode(), now() + timeout
        while wanted not in seen:
            if not select.select([self.fd], [], [], max(0, end - now()))[0]:
                sys.exit(f"never saw {text!r}; saw {seen[-2000:]!r}")
            seen += os.read(self.fd, 65536)
        return now()

    def drain(self, quiet=0.15):
        seen = b""
        while select.select([self.fd], [], [], quiet)[0]:
            seen += os.read(self.fd, 65536)
        return seen

    def press(self, keys):
        start = now()
        os.write(self.fd, keys.encode())
        return start

    def first_output(self, timeout=2):
        if not select.select([self.fd], [], [], timeout)[0]:
            sys.exit("no paint after a key")
        at = now()
        os.read(self.fd, 65536)
        return at

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def check():
    big = generate("definition", "20")
    schema = str(ROOT / "Schemas/assessment.xsd")
    ours, peer, memory = [], [], 0
    for _ in range(5):
        wall, _, megabytes = spent([ASSAY, "check", big])
        ours.append(wall)
        memory = max(memory, megabytes)
        peer.append(spent(["xmllint", "--noout", "--schema", schema, big])[0])
    a, b = statistics.median(ours), statistics.median(peer)
    row("parse + XSD + lint + model, 20 MB", f"{a:.2f} s", f"xmllint --schema {b:.2f} s",
        f"{a / b:.2f}", "1.00")
    row("... peak memory", f"{memory:.0f} MB", "-", "-", "350 MB")


def paint():
    times, bare = [], []
    for index in range(41):
        bare.append(spent(["/bin/true"])[0])
        terminal = Terminal("take", str(ROOT / "TestBanks/quick-tour"), "--out", f"{WORK}/paint")
        times.append(terminal.read_until("Quick tour") - terminal.started)
        terminal.end()
    a, b = percentile(times, 0.5) * 1e3, percentile(bare, 0.5) * 1e3
    row("first paint of quick-tour, p50", f"{a:.1f} ms", f"/bin/true {b:.1f} ms", f"{a / b:.1f}", "25 ms")


def sit(bank):
    """A sitting of a generated bank, at its first item."""
    terminal = Terminal("take", bank, "--out", f"{WORK}/keys", "--seed", "1")
    for _ in range(6):
        seen = terminal.drain(0.3)
        if "1 of 40".encode() in seen:
            return terminal
        terminal.press("\r")
    sys.exit("never reached the first item")


def keys():
    terminal = sit(generate("bank", "40"))
    times = []
    for _ in range(2):
        terminal.press("\x1b[B")
        terminal.drain(0.3)
    for index in range(1000):
        start = terminal.press("\x1b[B" if index % 2 else "\x1b[A")
        times.append(terminal.first_output() - start)
        time.sleep(0.003)
        terminal.drain(0)
    terminal.end()
    row("key to paint, no commit, p50 / p99",
        f"{percentile(times, 0.5) * 1e3:.2f} / {percentile(times, 0.99) * 1e3:.2f} ms", "-", "-",
        "p99 5 ms")


def commit():
    bank = generate("bank", "40")
    times, syncs = [], []
    probe = os.open(f"{WORK}/probe", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for _ in range(4):
        terminal = sit(bank)
        for number in range(1, 37):
            time.sleep(0.3)
            terminal.press("1" if number % 4 != 3 else "7")
            terminal.drain(0.25)
            if number % 4 == 0:
                continue
            start = terminal.press("\r")
            times.append(terminal.first_output() - start)
            terminal.drain(0.2)
            start = now()
            os.write(probe, b"x" * 120)
            os.fdatasync(probe)
            syncs.append(now() - start)
        terminal.end()
    a, b = percentile(times, 0.99) * 1e3, percentile(syncs, 0.99) * 1e3
    row("committed answer to paint, p50 / p99",
        f"{percentile(times, 0.5) * 1e3:.2f} / {a:.2f} ms",
        f"bare sync {percentile(syncs, 0.5) * 1e3:.2f} / {b:.2f} ms", f"{a / b:.1f}",
        "p99 20 ms beyond the sync")


def speeded():
    """A speeded block of 100 items with keys at known times, and how exactly it ends."""
    bank = pathlib.Path(WORK) / "speeded.xml"
    bank.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<assessment xmlns="urn:assay:assessment:1" id="speeded" version="1.0.0" xml:lang="en">'
        '<title>Speeded</title><scale id="s" title="S" score="rcs"/>'
        '<section id="block" speeded="yes" time="45s"><title>Block</title>'
        '<family id="f" generator="number-checking" draw="101" scale="s"/></section>'
        '<section id="end"><information id="after"><p>Behind the block.</p></information></section>'
        "</assessment>")
    terminal = Terminal("take", str(bank), "--out", f"{WORK}/speeded", "--seed", "3")
    terminal.read_until("Before you begin")
    time.sleep(0.4)
    terminal.press("\r")
    terminal.read_until("The clock starts")
    time.sleep(0.4)
    terminal.press("\r")
    # The same key twice is held back for a moment, in case it is held down.
    started = painted = terminal.first_output()
    waits = random.Random(7)
    injected, paints = [], []
    for _ in range(100):
        terminal.drain(0.1)
        time.sleep(max(0, painted + waits.uniform(0.2, 0.34) - now()))
        pressed = terminal.press("1")
        injected.append(pressed - painted)
        painted = terminal.first_output()
        paints.append(painted - pressed)
    ended = terminal.read_until("Time is up", timeout=60)
    terminal.press("q")
    time.sleep(0.3)
    terminal.end()
    journal = next(pathlib.Path(f"{WORK}/speeded").iterdir()) / "journal.ndjson"
    shown, recorded = {}, {}
    for line in journal.read_text().splitlines()[1:]:
        event = json.loads(line)
        if event.get("event") == "itemShown":
            shown[event["path"]] = event["atMs"]
        if event.get("event") == "committed":
            recorded[event["path"]] = event["atMs"] - shown[event["path"]]
    errors = [abs(recorded[f"f-{n}"] - wait * 1e3)
              for n, wait in zip(order(recorded), injected)]
    row("speeded: recorded against injected time, p50 / p95 / p99",
        " / ".join(f"{percentile(errors, share):.2f}" for share in (0.5, 0.95, 0.99)) + " ms",
        "-", "-", "-")
    row("speeded: key to next stimulus, p50 / p99",
        f"{percentile(paints, 0.5) * 1e3:.2f} / {percentile(paints, 0.99) * 1e3:.2f} ms", "-", "-",
        "p99 5 ms")
    row("speeded: end of the block against its clock",
        f"{abs(ended - started - 45) * 1e3:.2f} ms", "-", "-", "5 ms")


def order(recorded):
    """The numbers of a family's items in the order in which they were answered."""
    return [path.split("-")[1] for path in recorded]


def idle():
    terminal = Terminal("take", str(ROOT / "TestBanks/second-interview"), "--out", f"{WORK}/idle")
    for _ in range(3):
        terminal.drain(0.3)
        terminal.press("\r")

    def ticks():
        fields = pathlib.Path(f"/proc/{terminal.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    terminal.drain(1)
    before, start = ticks(), now()
    while now() - start < 60:
        terminal.drain(1.5)
    share = (ticks() - before) / os.sysconf("SC_CLK_TCK") / (now() - start) * 100
    terminal.end()
    row("idle, share of a core over 60 s", f"{share:.3f} %", "-", "-", "0.1 %")


def score():
    bank = generate("bank", "40")
    count = 200_000
    lines = generate("responses", "40", str(count))
    parse = "import json,sys\nfor line in sys.stdin: json.loads(line)"
    python = count / spent([sys.executable, "-c", parse], lines)[0]
    for name, options, limit in (("full profiles", [], 40_000), ("--no-items", ["--no-items"], 150_000)):
        wall, memory = [], 0
        for _ in range(3):
            seconds, _, megabytes = spent([ASSAY, "score", "--bank", bank, *options, "-"], lines)
            wall.append(seconds)
            memory = max(memory, megabytes)
        rate = count / min(wall)
        row(f"score, 40 items, {name}", f"{rate / 1e3:.0f} k/s", f"Python json.loads alone {python / 1e3:.0f} k/s",
            f"{rate / python:.1f}", f"{limit // 1000} k/s")
        row("... peak memory at 200,000 lines", f"{memory:.0f} MB", "-", "-", "60 MB")


ROWS = {f.__name__: f for f in (check, paint, keys, commit, speeded, idle, score)}
with tempfile.TemporaryDirectory() as WORK:
    print("| what | figure | in the same run | ratio | limit |\n|---|---|---|---|---|")
    for name in sys.argv[2:] or ROWS:
        ROWS[name]()
