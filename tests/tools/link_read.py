#!/usr/bin/env python3
"""Payloads of version 1 as the description in crates/link/src/lib.rs and schema.rs reads, without any of its code.

    ruqsat-cli link case.json | python3 tests/tools/link_read.py

A line of JSON for each line read. The tables below are those of version 1 and stay as they are: links that were made
once stay readable.
"""

import json
import sys
from datetime import date, timedelta

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
REFERENCE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
PURPOSES = [("preset", None), ("result", None), ("half", "worker"), ("half", "employer")]
LANGUAGES = ["en", "ru"]
STATUSES = ["met", "not_met", "not_applicable", "undetermined"]
VERDICTS = ["another_service", "will_not_pass", "unfinished", "not_ready", "verify", "ready"]
PAPER = (3, ["have", "missing", "expired"])
STATUS = [
    "none", "permanent_resident", "kandas", "kandas_applicant", "refugee", "asylum_seeker", "humanitarian",
    "trafficking_victim", "non_custodial_sentence", "student", "family_reunion",
]
WORK = [
    "household", "earns_income", "seasonal", "intra_corporate_transfer", "independent_specialist", "own_business",
]
# A fact and its form: bits and words of a choice, bits of a near number, or the name of the form.
FACTS = [
    ("operation", (3, ["issue", "extend", "change_employer", "revoke"])),
    ("role", (3, ["worker", "employer", "consultant"])),
    ("application.date", "day"),
    ("worker.citizenship", "country"),
    ("worker.status", (5, STATUS)),
    ("worker.is_adult", "bool"),
    ("worker.has_iin", "bool"),
    ("worker.digital_signature", "bool"),
    ("worker.data_consent", "bool"),
    ("worker.court_ban", "bool"),
    ("passport.valid_to", "day"),
    ("employer.kind", (3, ["natural_person", "sole_proprietor", "legal_entity"])),
    ("employer.other_labour_immigrants", 3),
    ("work.kind", (4, WORK)),
    ("work.in_permit_unit", "bool"),
    ("permit.months", 4),
    ("permit.previous", "bool"),
    ("permit.end", "day"),
    ("permit.months_granted", 4),
    ("contract.state", (3, ["none", "signed_before_permit", "signed_after_permit"])),
    ("stay.in_country", "bool"),
    ("stay.entry_date", "day"),
    ("stay.registered", "bool"),
    ("stay.residence_permit", "bool"),
    ("stay.days_in_180", 8),
    ("stay.continuous_since", "day"),
    ("stay.lawful", "bool"),
    ("tax.state", (3, ["not_paid", "paid"])),
    ("tax.paid_tenge", 18),
    ("document.criminal_record", PAPER),
    ("document.medical_certificate", PAPER),
    ("document.medical_insurance", PAPER),
    ("document.fingerprints", PAPER),
    ("document.proof_of_work", PAPER),
]


def crc24(data):
    """CRC-24 of RFC 4880, section 6.1."""
    crc = 0xB704CE
    for byte in data:
        crc ^= byte << 16
        for _ in range(8):
            crc <<= 1
            if crc & 0x1000000:
                crc ^= 0x1864CFB
    return crc


class Bits:
    """A string of bits, the most significant first."""

    def __init__(self, letters):
        self.bits = "".join(format(LETTERS.index(letter), "05b") for letter in letters)

    def take(self, width):
        head, self.bits = self.bits[:width], self.bits[width:]
        assert len(head) == width, "cut off"
        return int(head, 2)

    def day(self, far=None):
        far = self.take(1) if far is None else far
        if far:
            return date.fromordinal(self.take(22)).isoformat()
        return (date(1990, 1, 1) + timedelta(self.take(15))).isoformat()

    def answer(self, form):
        """None for an absent one."""
        if isinstance(form, tuple):
            width, words = form
            code = self.take(width)
            return [None, "unknown", *words][code]
        code = self.take(2)
        if code < 2:
            return [None, "unknown"][code]
        if form == "bool":
            return code == 3
        if form == "day":
            return self.day(code - 2)
        if form == "country":
            assert code == 2
            return "".join(chr(ord("A") + self.take(5)) for _ in range(3))
        if code == 2:
            return self.take(form)
        return (-1 if self.take(1) else 1) * self.take(53)


def read(payload):
    """What a payload holds."""
    head, checksum = payload[:-5], payload[-5:]
    number = 0
    for letter in checksum:
        number = number * 32 + LETTERS.index(letter)
    assert crc24(head.encode()) == number, "the checksum does not hold"
    assert head[0] == "1", "another version"
    bits = Bits(head[1:])
    kind, side = PURPOSES[bits.take(3)]
    link = {"kind": kind, "side": side, "made_on": bits.day()}
    link["valid_until"] = bits.day() if bits.take(1) else None
    link["language"] = LANGUAGES[bits.take(5)] if bits.take(1) else None
    link["reference"] = "".join(REFERENCE[bits.take(6)] for _ in range(bits.take(5))) if bits.take(1) else None
    link["known_on"] = bits.day()
    link["whole"] = bits.take(24)
    rules = []
    for _ in range(bits.take(7)):
        if bits.take(1):
            rules.append([bits.take(6), STATUSES[bits.take(2)] if kind == "result" else None])
        else:
            rules.append(None)
    link["rules"] = rules
    link["verdict"] = VERDICTS[bits.take(3)] if kind == "result" else None
    facts = {}
    for name, form in FACTS[: bits.take(6)]:
        answer = bits.answer(form)
        if answer is not None:
            facts[name] = answer
    link["facts"] = facts
    assert len(bits.bits) < 5 and "1" not in bits.bits, "something stands behind the end"
    return link


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(read(line.strip())))
