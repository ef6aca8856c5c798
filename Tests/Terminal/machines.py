"""The same seed on another processor: the mathematical library takes other ways there."""

import os
import subprocess

from sessions import TEST_BANKS

# Without these, glibc computes exponentials and logarithms by other instructions, with other
# last digits.
OLDER = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX2,-AVX,-FMA,-FMA4"}


def output(assay, *arguments, older=False):
    done = subprocess.run([assay, *arguments], capture_output=True, check=True,
                          env={**os.environ, **(OLDER if older else {})})
    return done.stdout


def files(folder):
    """Every file of a folder by its path there."""
    contents = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                contents[os.path.relpath(path, folder)] = file.read()
    return contents


def items(assay, _):
    families = [line.split(b":")[0].decode() for line in output(assay, "families").splitlines()
                if line[:1].isalpha() and b": " in line]
    assert len(families) == 18, families
    for family in families:
        wanted = ("generate", family, "--n", "40", "--seed", "99")
        newer = output(assay, *wanted)
        assert newer.count(b"<!--") == 40, family
        assert output(assay, *wanted, older=True) == newer, family
    return f"{len(families)} families"


def sittings(assay, directory):
    for bank in ("figural-reasoning", "adaptive-reasoning", "brain-teasers"):
        folder = os.path.join(TEST_BANKS, bank)
        found = []
        for older in (False, True):
            out = f"{directory}-{bank}-{older}"
            output(assay, "take", folder, "--answers", os.path.join(folder, "answers.json"),
                   "--seed", "7", "--allow-illustrative", "--out", out, older=older)
            found.append(files(out))
        assert len(found[0]) >= 3 and found[0] == found[1], bank


TESTS = [
    ("an older processor writes the same items from the same seed", items),
    ("an older processor gives the same sittings, to the byte", sittings),
]
