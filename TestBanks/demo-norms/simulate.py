"""Writes demo.norms.xml from a simulated sample. The method stands in README.md.

Usage: python3 simulate.py > demo.norms.xml
"""

import math
import random
from fractions import Fraction
from statistics import NormalDist

SEED = 20261122
PERSONS = 600
DISCRIMINATION = 1.3
DIFFICULTIES = [-2.4, -2.0, -1.6, -1.2, -0.8, -0.4, 0.0, 0.3, 0.6, 0.9, 1.3, 1.8]


def sample():
    """Answers of every simulated person, 1 for right and 0 for wrong."""
    stream = random.Random(SEED)
    normal = NormalDist()
    answers = []
    for _ in range(PERSONS):
        # Of the standard library's generators, only random() is the same in every version.
        ability = normal.inv_cdf(max(stream.random(), 1e-12))
        row = []
        for difficulty in DIFFICULTIES:
            chance = 1 / (1 + math.exp(-DISCRIMINATION * (ability - difficulty)))
            row.append(1 if stream.random() < chance else 0)
        answers.append(row)
    return answers


def variance(values):
    """The sample variance, exactly."""
    mean = Fraction(sum(values), len(values))
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1)


def half_up(value, digits=0):
    """Rounds half upwards, as text."""
    scale = 10**digits
    units = math.floor(value * scale + Fraction(1, 2))
    if digits == 0:
        return str(units)
    sign = "-" if units < 0 else ""
    return f"{sign}{abs(units) // scale}.{abs(units) % scale:0{digits}d}"


def main():
    answers = sample()
    raw = [sum(row) for row in answers]
    items = len(DIFFICULTIES)
    mean = Fraction(sum(raw), PERSONS)
    total = variance(raw)
    deviation = Fraction(math.sqrt(total))
    within = sum(variance([row[i] for row in answers]) for i in range(items))
    alpha = Fraction(items, items - 1) * (1 - within / total)

    print('<?xml version="1.0" encoding="UTF-8"?>')
    print('<norms xmlns="urn:assay:norms:1" id="demo-simulated" version="1.0.0"')
    print('    assessment="demo-norms" assessment-version="1.0.0" status="illustrative"')
    print(f'    date="2026-11-22" n="{PERSONS}" level="95%" method="observed">')
    print(f"  <population>{PERSONS} simulated persons; nobody was tested</population>")
    print(f"  <source>simulate.py beside this file, seed {SEED}</source>")
    print(f'  <scale ref="arithmetic" metric="T" mean="{half_up(mean, 4)}"', end="")
    print(f' sd="{half_up(deviation, 4)}">')
    print(f'    <reliability value="{half_up(alpha, 4)}" kind="alpha"/>')
    for score in range(items + 1):
        value = 50 + 10 * (score - mean) / deviation
        below = sum(1 for other in raw if other < score)
        equal = sum(1 for other in raw if other == score)
        percentile = Fraction(100 * (2 * below + equal), 2 * PERSONS)
        print(f'    <row raw="{score}" value="{half_up(value)}"', end="")
        print(f' percentile="{half_up(percentile, 1)}"/>')
    print("  </scale>")
    print("</norms>")


if __name__ == "__main__":
    main()
