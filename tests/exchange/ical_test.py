#!/usr/bin/env python3
"""Gives `clarion-cli export ics` to the calendars that people use.

    ical_test.py CLI SHARED_FOLDER

Six readers (icalendar and vobject, libical, KCalendarCore, ical.js, khal, calcurse) must take the file, and each event must lie
at the instant of the plan. Exit status 77: skipped, with the reason, where the readers are not to be had; without node, npm and
a network to fetch ical.js by, all but that test is run.
"""

import csv
import datetime
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI, SHARED = (Path(argument).resolve() for argument in sys.argv[1:3])
CHECKERS = SHARED / "peers" / "ical"
UTC = datetime.timezone.utc

# Text, date, time, zone; the instant that it means.
POSTS = [
    ("Warm rooms open, 10am; bring a mug\nand a friend 🌹", "2027-01-15", "09:00", "Europe/London", "20270115T090000Z"),
    ("The gap", "2027-03-28", "01:30", "Europe/London", "20270328T013000Z"),
    ("Just after it", "2027-03-28", "02:00", "Europe/London", "20270328T010000Z"),
    ("Summer", "2027-07-01", "00:30", "Europe/London", "20270630T233000Z"),
    ("The fold", "2027-10-31", "01:30", "Europe/London", "20271031T003000Z"),
    ("Just after that", "2027-10-31", "02:00", "Europe/London", "20271031T020000Z"),
    ("Abroad \\ back, \"quoted\"", "2027-03-20", "18:00", "America/New_York", "20270320T220000Z"),
    ("Far away", "2027-01-10", "18:00", "Australia/Sydney", "20270110T070000Z"),
    ("Long " + "Tŷ Gwyn 🌹 " * 60, "2027-12-31", "23:55", "Europe/London", "20271231T235500Z"),
    ("END:VEVENT\nBEGIN:VEVENT\nUID:injected", "2027-06-01", "12:00", "Europe/London", "20270601T110000Z"),
]


def skip(why):
    print(f"SKIP   : {why}")
    sys.exit(77)


def build_checkers(folder):
    """The readers that have to be compiled or fetched, in a folder that goes afterwards."""
    shutil.copytree(CHECKERS, folder, dirs_exist_ok=True)
    flags = lambda *packages: subprocess.run(["pkg-config", "--cflags", "--libs", *packages], capture_output=True, text=True, check=True).stdout.split()
    if missing := [name for name in ("khal", "calcurse", "node", "npm", "gcc", "g++", "pkg-config") if not shutil.which(name)]:
        raise unittest.SkipTest("not installed: " + ", ".join(missing))
    try:
        subprocess.run(["gcc", "-w", "libical_check.c", "-o", "libical_check", *flags("libical")], cwd=folder, check=True)
        subprocess.run(["g++", "-w", "-fPIC", "-std=c++17", "kcal_check.cpp", "-o", "kcal_check", "-I/usr/include/KF5",
                        "-I/usr/include/KF5/KCalendarCore", "-lKF5CalendarCore", *flags("Qt5Core", "Qt5Gui")], cwd=folder, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise unittest.SkipTest(f"a checker cannot be built: {error}")
    (folder / "node").mkdir(exist_ok=True)
    fetched = subprocess.run(["npm", "install", "--silent", "--no-audit", "--prefix", folder / "node", "ical.js@2.2.1"], capture_output=True, text=True, timeout=120)
    if fetched.returncode != 0:
        raise unittest.SkipTest(f"ical.js cannot be fetched: {fetched.stderr.strip()[:200]}")


class Calendars(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.temporary.name)
        with open(cls.folder / "plan.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["text", "date", "time", "zone", "network"])
            for index, (text, date, time, zone, _) in enumerate(POSTS):
                writer.writerow([text, date, time, zone, ("bluesky", "facebook")[index % 2]])
        cls.cli("import", "csv", cls.folder / "plan.csv")
        cls.ics = cls.folder / "plan.ics"
        cls.cli("export", "ics", cls.ics)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def cli(cls, *arguments):
        subprocess.run([CLI, "--workspace", cls.folder / "w.clarion", *arguments], check=True, capture_output=True)

    def test_six_calendars_take_the_file(self):
        checkers = self.folder / "checkers"
        build_checkers(checkers)
        done = subprocess.run(["bash", checkers / "check-all.sh", self.ics], capture_output=True, text=True)
        self.assertIn("6 passed, 0 failed", done.stdout)
        self.assertEqual(done.returncode, 0, done.stdout)
        libical = subprocess.run([checkers / "libical_check", self.ics], capture_output=True, text=True).stdout
        kcal = subprocess.run([checkers / "kcal_check", self.ics], capture_output=True, text=True, env={"QT_QPA_PLATFORM": "offscreen"}).stdout
        for name, told in (("libical", libical), ("KCalendarCore", kcal)):
            self.assertEqual(sorted(line.split(" | ")[1] for line in told.splitlines() if line.startswith("event ")),
                             sorted(instant for *_, instant in POSTS), name)

    def test_the_zone_is_defined_and_right_all_the_year(self):
        calendar = icalendar.Calendar.from_ical(self.ics.read_bytes())
        zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
        self.assertEqual(sorted(zones), ["America/New_York", "Australia/Sydney", "Europe/London"])
        for name, offsets in (("Europe/London", (0, 1, 1, 0)), ("America/New_York", (-5, -4, -4, -5)), ("Australia/Sydney", (11, 10, 11, 11))):
            zone = zones[name].to_tz()
            found = [datetime.datetime(2027, month, 10, 12, tzinfo=UTC).astimezone(zone).utcoffset() / datetime.timedelta(hours=1) for month in (3, 7, 10, 12)]
            self.assertEqual(found, list(offsets), name)
        self.assertNotIn(b"1970", self.ics.read_bytes().split(b"BEGIN:VEVENT")[0])

    def test_events_lie_at_the_instants_of_the_plan(self):
        calendar = icalendar.Calendar.from_ical(self.ics.read_bytes())
        found = {str(event["DESCRIPTION"]).strip(): event["DTSTART"].dt.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ") for event in calendar.walk("VEVENT")}
        self.assertEqual(found, {text.strip(): instant for text, *_, instant in POSTS})

    def test_the_same_posts_keep_their_names_when_they_are_exported_again(self):
        uids = lambda: sorted(str(event["UID"]) for event in icalendar.Calendar.from_ical(self.ics.read_bytes()).walk("VEVENT"))
        before, bytes_before = uids(), self.ics.read_bytes()
        self.cli("export", "ics", self.ics)
        self.assertEqual(uids(), before)
        self.assertEqual(len(set(before)), len(POSTS))
        self.assertEqual(self.ics.read_bytes(), bytes_before)


if not CHECKERS.is_dir():
    skip("the checkers are not beside this project")
try:
    import icalendar
    import vobject  # noqa: F401
except ImportError as error:
    skip(str(error))
result = unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result
if result.wasSuccessful() and result.skipped:
    skip(result.skipped[0][1])
sys.exit(0 if result.wasSuccessful() else 1)
