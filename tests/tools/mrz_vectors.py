#!/usr/bin/env python3
"""Machine-readable zones as another implementation makes and judges them: the package `mrz` 0.6.2 from PyPI.

    python3 -m pip install --target .tools/python mrz==0.6.2
    python3 tests/tools/mrz_vectors.py make > crates/documents/tests/data/mrz_vectors.tsv
    python3 tests/tools/mrz_vectors.py judge < zones.tsv

`make` writes the vectors that are committed: zones the package generates, then the same with one or two characters
changed. `judge` reads two lines a row, parted by a tab, and writes which check digits the package finds wrong.
Nothing of the package, which is under the GPL, is part of this project. Exit status 3: it is not installed.
"""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".tools" / "python"))

try:
    from mrz.checker.td3 import TD3CodeChecker
    from mrz.generator.td3 import TD3CodeGenerator
except ImportError:
    sys.exit(3)

SURNAMES = ["KARIMOV", "ALIYEVA", "RAHMONOV", "SMITH JONES", "VAN DER MUELLEN", "O", "NOVAK", "ABDURAKHMANOVA"]
GIVEN = ["", "AZIZBEK", "GULNORA", "ANNA MARIA", "RUSTAM AZIZBEK UGLI", "MAREK K", "JEAN PIERRE"]
STATES = ["UZB", "TJK", "AZE", "GEO", "MDA", "UKR", "KGZ", "RUS", "TUR", "DEU"]
ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
ROWS = 200


def wrong(first, second):
    """The fields whose check digit the package finds wrong."""
    checker = TD3CodeChecker(first + "\n" + second)
    found = {
        "document_number": checker.document_number_hash,
        "birth_date": checker.birth_date_hash,
        "valid_to": checker.expiry_date_hash,
        "personal_number": checker.optional_data_hash,
        "composite": checker.final_hash,
    }
    return ",".join(name for name, holds in found.items() if not holds)


def sample(chance):
    """A zone of the package's making, and what went into it."""
    text = lambda least, most: "".join(chance.choices(ALPHANUMERIC, k=chance.randint(least, most)))
    day = lambda: f"{chance.randrange(100):02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}"
    surname = chance.choice(SURNAMES)
    given = chance.choice([name for name in GIVEN if len(surname) + len(name) <= 37])
    state, nationality = chance.choice(STATES), chance.choice(STATES)
    number, optional = text(1, 9), chance.choice(["", text(1, 14)])
    born, expiry, sex = day(), day(), chance.choice("FM<")
    zone = str(TD3CodeGenerator("P", state, surname, given, number, nationality, born, sex, expiry, optional, force=True))
    return zone.split("\n"), [state, surname, given, number, nationality, born, sex, expiry, optional]


def make():
    chance = random.Random(9303)
    zones = []
    for _ in range(ROWS):
        lines, fields = sample(chance)
        zones.append(lines)
        print(*lines, wrong(*lines), *fields, sep="\t")
    for first, second in zones:
        signs = list(second)
        for position in chance.sample(range(44), chance.randint(1, 2)):
            signs[position] = chance.choice(ALPHANUMERIC + "<")
        second = "".join(signs)
        print(first, second, wrong(first, second), sep="\t")


def judge():
    for row in sys.stdin:
        print(wrong(*row.rstrip("\n").split("\t")))


if __name__ == "__main__":
    {"make": make, "judge": judge}[sys.argv[1]]()
