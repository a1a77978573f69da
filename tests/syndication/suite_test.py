#!/usr/bin/env python3
"""Runs the public suites of feeds, and hostile files, over `clarion-cli read`.

    suite_test.py CLI SHARED_FOLDER

DIFFERENCES.md says which cases are read otherwise on purpose. Exit status 77: skipped, with the reason, where the suites
are not beside the project.
"""

import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI, SHARED = (Path(argument).resolve() for argument in sys.argv[1:3])
SUITES = SHARED / "peers" / "feeds"
FLOORS = {"gofeed": 542, "kde": 66}
SECONDS = 20

RSS = "<rss><channel><title>t</title><item><title>whole</title></item><item>{}</item></channel></rss>"


def read(path, *options):
    return subprocess.run([CLI, "read", path, *options], capture_output=True, timeout=SECONDS)


def laughs():
    entities = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    return f'<!DOCTYPE rss [<!ENTITY l0 "lol">{entities}]>' + RSS.format("<title>&l11;</title>")


# Name, content, exit status, what standard error or the notes must say.
HOSTILE = [
    ("a billion laughs", laughs(), 2, "entities grow"),
    ("a file in place of an entity", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + RSS.format("<title>&x;</title>"), 0, ""),
    ("nested without end", RSS.format("<a>" * 500_000), 2, "nested deeper"),
    ("a tag without end", RSS.format("<a b='" + "c" * 5_000_000), 2, "tag is longer"),
    ("a text without end", RSS.format("<description>" + "c" * 20_000_000 + "</description>"), 0, "too long"),
    ("brackets", "<" * 5_000_000, 2, ""),
    ("ampersands", RSS.format("<title>" + "&" * 5_000_000), 0, "too long"),
    ("open quotes in HTML", RSS.format("<description><![CDATA[" + "<a href=\"" * 300_000 + "]]></description>"), 0, ""),
    ("comments in HTML", RSS.format("<description><![CDATA[" + "<!---->" * 300_000 + "]]></description>"), 0, ""),
    ("JSON nested without end", '{"version":"https://jsonfeed.org/version/1","items":' + "[" * 2_000_000, 2, "cannot be read"),
    ("NUL bytes", "\0" * 3_000_000, 2, "neither XML nor JSON"),
    ("nothing", "", 2, "nothing in it"),
    ("a web page", "<!DOCTYPE html><html><body>Sign in</body></html>", 2, "web page"),
]


class Suites(unittest.TestCase):
    def test_the_public_suites_are_read(self):
        done = subprocess.run([sys.executable, SUITES / "run_suite.py", "--cli", f"{CLI} read"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, "a crash or a hang:\n" + done.stdout)
        passed = {name: int(count) for name, count in re.findall(r"^(\w+) +cases +\d+ pass +(\d+)", done.stdout, re.MULTILINE)}
        for suite, floor in FLOORS.items():
            self.assertGreaterEqual(passed.get(suite, 0), floor, done.stdout)

    def test_every_date_of_the_public_list_is_read(self):
        dates = json.loads((SUITES / "dates_feedparser.json").read_text())
        items = [{"id": str(i), "date_published": date["input"]} for i, date in enumerate(dates)]
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump({"version": "https://jsonfeed.org/version/1.1", "items": items}, file)
            file.flush()
            found = json.loads(read(file.name).stdout)["items"]
        wrong = []
        for date, item in zip(dates, found, strict=True):
            # The list writes the year 99 with two digits, RFC 3339 wants four.
            wanted = date["utc"] and date["utc"].rjust(20, "0")
            if item["published"] != wanted:
                wrong.append((date["input"], wanted, item["published"]))
        self.assertEqual(wrong, [])


class HostileFiles(unittest.TestCase):
    def test_they_are_refused_or_read_in_time(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, content, status, words in HOSTILE:
                with self.subTest(name):
                    path = Path(folder) / "feed"
                    path.write_text(content)
                    done = read(path)
                    self.assertEqual(done.returncode, status, done.stderr[-300:])
                    told = done.stderr if status else json.dumps(json.loads(done.stdout)["notes"]).encode()
                    self.assertIn(words, told.decode())
                    self.assertNotIn(b"root:", done.stdout)

    def test_a_file_that_is_not_there_fails_otherwise(self):
        done = read("/nowhere/at/all")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"could not be read", done.stderr)

    def test_standard_input_is_read(self):
        feed = RSS.format("<title>T\u0177</title>").encode()
        done = subprocess.run([CLI, "read", "-", "--base", "https://example.org/"], input=feed, capture_output=True, timeout=SECONDS)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout)["items"][1]["title"], "T\u0177")


if __name__ == "__main__":
    if not (SUITES / "run_suite.py").is_file():
        print(f"skipped: {SUITES} is not there")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
