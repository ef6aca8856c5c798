#!/usr/bin/env python3
"""Writes the material the benchmarks run on; the same arguments always give the same bytes.

    generate.py definition MEGABYTES > big.xml      a valid definition of about that size
    generate.py bank ITEMS > bank.xml               a bank of choices, numbers and statements
    generate.py responses ITEMS LINES > lines.ndjson   responses to that bank
"""
import random
import sys

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<assessment xmlns="urn:assay:assessment:1" id="generated" version="1.0.0" xml:lang="en">
  <title>Generated</title>
  <response-set id="agree5">
    <response value="1">Strongly disagree</response>
    <response value="2">Disagree</response>
    <response value="3">Neither</response>
    <response value="4">Agree</response>
    <response value="5">Strongly agree</response>
  </response-set>
  <scale id="right" title="Right answers" score="sum"/>
  <scale id="outlook" title="Outlook" score="mean"/>
"""
WORDS = ("depot order table north coast river number share growth month average total lamp paper "
         "bridge garden market signal window train copper letter minute season planet harbour").split()


def sentence(rng, length):
    return " ".join(rng.choice(WORDS) for _ in range(length)).capitalize()


def item(rng, index):
    kind = index % 4
    if kind < 2:
        key = "abcd"[index // 4 % 4]
        options = "".join(
            f'\n      <option id="{name}">{sentence(rng, 5)} {position + index}</option>'
            for position, name in enumerate("abcd"))
        return (f'    <choice id="i{index}" scale="right" key="{key}">\n'
                f"      <stem>{sentence(rng, 12)}?</stem>{options}\n    </choice>\n")
    if kind == 2:
        return (f'    <number id="i{index}" scale="right" key="{index % 97}" tolerance="0.5" decimals="2">'
                f"\n      <stem>{sentence(rng, 14)}?</stem>\n    </number>\n")
    reverse = ' reverse="yes"' if index // 4 % 2 else ""
    return (f'    <statement id="i{index}" scale="outlook" responses="agree5"{reverse}>'
            f"{sentence(rng, 9)}.</statement>\n")


def definition(size):
    rng = random.Random(1)
    out = sys.stdout
    written = out.write(HEAD)
    index = 0
    while written < size:
        written += out.write(f'  <section id="s{index}">\n')
        for _ in range(200):
            written += out.write(item(rng, index))
            index += 1
        written += out.write("  </section>\n")
    out.write("</assessment>\n")


def bank(items):
    rng = random.Random(2)
    sys.stdout.write(HEAD + '  <section id="all">\n')
    for index in range(items):
        sys.stdout.write(item(rng, index))
    sys.stdout.write("  </section>\n</assessment>\n")


def responses(items, lines):
    rng = random.Random(3)
    for line in range(lines):
        values = []
        for index in range(items):
            kind = index % 4
            if kind < 2:
                values.append(f'"i{index}":"{rng.choice("abcd")}"')
            elif kind == 2:
                values.append(f'"i{index}":"{rng.randrange(97)}"')
            else:
                values.append(f'"i{index}":{rng.randint(1, 5)}')
        sys.stdout.write(f'{{"candidate":"c{line}","responses":{{{",".join(values)}}}}}\n')


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["definition", size]:
            definition(int(float(size) * 1e6))
        case ["bank", items]:
            bank(int(items))
        case ["responses", items, lines]:
            responses(int(items), int(lines))
        case _:
            sys.exit(__doc__)
