"""Sits tests in pseudo-terminals: `python Tests/Terminal/run.py ASSAY [WORD...]`.

Prints a line for each test and a closing line `N passed, N failed`; the status is 1 if any failed.
With words, only tests whose sentences hold one of them are run. SEED in the environment changes
the random moments of the kills. Needs pyte.
"""

import concurrent.futures
import os
import random
import shutil
import sys
import tempfile
import time
import traceback

import answering
import durability
import figures
import kills
import machines
import modes
import rating
import restoring
import sitting
import unfinished

KILLS = 200
KILLERS = 4
WORKERS = 4


def tests(seed):
    """Every test as a sentence and a function of the program and a folder."""
    for part in range(KILLERS):
        def kill(assay, directory, part=part):
            return kills.run_kills(assay, directory, seed, KILLS, part, KILLERS)
        yield f"kills at random moments, share {part + 1} of {KILLERS}", kill
    for module in (sitting, unfinished, durability, modes, restoring, answering, kills,
                   rating, figures, machines):
        yield from module.TESTS


def attempt(place, assay, seed, directory):
    """Runs one test in a folder of its own; returns its sentence, detail, error and seconds."""
    sentence, function = list(tests(seed))[place]
    start = time.monotonic()
    inner = os.path.join(directory, str(place), "sessions")
    os.makedirs(os.path.dirname(inner))
    try:
        return sentence, function(assay, inner), None, time.monotonic() - start
    except BaseException:
        return sentence, None, traceback.format_exc(), time.monotonic() - start


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    assay = os.path.abspath(sys.argv[1])
    words = sys.argv[2:]
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"seed {seed}", flush=True)
    chosen = [place for place, (sentence, _) in enumerate(tests(seed))
              if not words or any(word in sentence for word in words)]
    directory = tempfile.mkdtemp(prefix="assay-terminal-")
    passed = failed = 0
    sums = {}
    try:
        with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
            runs = [pool.submit(attempt, place, assay, seed, directory) for place in chosen]
            for run in concurrent.futures.as_completed(runs):
                sentence, detail, error, seconds = run.result()
                if isinstance(detail, dict):
                    for key, value in detail.items():
                        sums[key] = sums.get(key, 0) + value
                    detail = ", ".join(f"{value} {key}" for key, value in detail.items())
                text = f" ({detail})" if detail else ""
                print(f"{'FAILED' if error else 'ok'}  {sentence}{text}  {seconds:.1f} s")
                if error:
                    print(error)
                    failed += 1
                else:
                    passed += 1
                sys.stdout.flush()
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    if sums:
        print("kills in all: " + ", ".join(f"{value} {key}" for key, value in sums.items()))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
