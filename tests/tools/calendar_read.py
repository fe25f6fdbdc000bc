#!/usr/bin/env python3
"""A calendar file as another implementation reads it: the package `icalendar` 6.3.2 from PyPI.

    python3 -m pip install --target .tools/python icalendar==6.3.2
    python3 tests/tools/calendar_read.py < deadlines.ics

Writes what stands in it as JSON, and what the package finds wrong. Exit status 3: it is not installed.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".tools" / "python"))

try:
    from icalendar import Calendar
except ImportError:
    sys.exit(3)


def event(component):
    """What an event says."""
    return {
        "uid": str(component["UID"]),
        "sequence": int(component["SEQUENCE"]),
        "stamp": component.decoded("DTSTAMP").isoformat(),
        "start": component.decoded("DTSTART").isoformat(),
        "end": component.decoded("DTEND").isoformat(),
        "summary": str(component["SUMMARY"]),
        "description": str(component["DESCRIPTION"]),
        "alarms": [
            {"action": str(alarm["ACTION"]), "hours": alarm.decoded("TRIGGER").total_seconds() / 3600}
            for alarm in component.walk("VALARM")
        ],
        "errors": [str(error) for error in component.errors],
    }


calendar = Calendar.from_ical(sys.stdin.buffer.read())
json.dump(
    {
        "name": str(calendar["X-WR-CALNAME"]),
        "version": str(calendar["VERSION"]),
        "errors": [str(error) for error in calendar.errors],
        "events": [event(component) for component in calendar.walk("VEVENT")],
    },
    sys.stdout,
)
