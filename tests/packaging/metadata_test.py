#!/usr/bin/env python3
"""One id everywhere, and files that the desktop's own tools accept.

    metadata_test.py SOURCE_FOLDER BUILD_FOLDER
"""

import re
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCE, BUILD = (Path(argument).resolve() for argument in sys.argv[1:3])
APP_ID = re.search(r'set\(CLARION_APP_ID "([^"]+)"\)', (SOURCE / "CMakeLists.txt").read_text())[1]
DESKTOP = BUILD / "packaging" / f"{APP_ID}.desktop"
METAINFO = BUILD / "packaging" / f"{APP_ID}.metainfo.xml"


class Metadata(unittest.TestCase):
    def validated(self, *command):
        if not shutil.which(command[0]):
            self.skipTest(f"{command[0]} is not installed")
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_desktop_file_is_valid(self):
        self.validated("desktop-file-validate", DESKTOP)

    def test_the_metainfo_is_valid(self):
        self.validated("appstreamcli", "validate", "--no-net", METAINFO)

    def test_every_file_names_the_same_id(self):
        desktop = dict(line.split("=", 1) for line in DESKTOP.read_text("utf-8").splitlines() if "=" in line)
        root = ElementTree.parse(METAINFO).getroot()
        self.assertEqual(desktop["Icon"], APP_ID)
        self.assertEqual(root.findtext("id"), APP_ID)
        self.assertEqual(root.findtext("launchable"), f"{APP_ID}.desktop")
        self.assertTrue((SOURCE / "resources" / "icons" / f"{APP_ID}.svg").is_file())
        programs = {binary.text for binary in root.iter("binary")}
        self.assertIn(desktop["Exec"].split()[0], programs)

    def test_the_programs_tell_the_version_of_the_project(self):
        version = re.search(r"project\(Clarion VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text())[1]
        done = subprocess.run([BUILD / "app" / "clarion-cli", "--version"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.stdout.split()[-1], version)
        self.assertEqual(ElementTree.parse(METAINFO).getroot().find("releases/release").get("version"), version)

    def test_every_string_is_translated_with_its_placeholders(self):
        for language in ["cy", "en"]:
            root = ElementTree.parse(SOURCE / "translations" / f"clarion_{language}.ts").getroot()
            for message in root.iter("message"):
                source = message.findtext("source")
                translation = message.find("translation")
                plural = message.get("numerus") == "yes"
                if language == "en" and not plural:
                    continue  # English needs its plurals only; the rest is the source itself
                forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
                with self.subTest(f"{language}: {source}"):
                    self.assertNotEqual(translation.get("type"), "unfinished")
                    self.assertEqual(len(forms), {"cy": 5, "en": 2}[language] if plural else 1)
                    for form in forms:
                        self.assertEqual(set(re.findall(r"%(?:\d|n)", form)), set(re.findall(r"%(?:\d|n)", source)))
                        self.assertTrue(form)

    def test_the_icons_are_drawings_in_one_ink(self):
        for icon in (SOURCE / "resources" / "icons").glob("*.svg"):
            if icon.stem == APP_ID:
                continue
            with self.subTest(icon.name):
                text = icon.read_text("utf-8")
                self.assertEqual(set(re.findall(r"#[0-9a-fA-F]{3,8}", text)) - {"#000"}, set())
                ElementTree.fromstring(text)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
