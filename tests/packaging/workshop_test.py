#!/usr/bin/env python3
"""What packaging/run does without a display: every result that it names is there, the second time too.

    workshop_test.py CLARION_CLI SOURCE_FOLDER
"""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI, SOURCE = (Path(argument).resolve() for argument in sys.argv[1:3])


class Workshop(unittest.TestCase):
    def test_every_result_it_names_is_there_the_second_time_too(self):
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(2):
                done = subprocess.run([SOURCE / "packaging/workshop", CLI, folder], capture_output=True, text=True, timeout=300)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            listing = done.stdout.split(f"Results in {folder}:\n")[1]
            # A name is followed by two blanks, or by a comma and another name.
            names = [name for line in listing.splitlines() for name in re.split(r"\s{2,}", line.strip())[0].split(", ")]
            self.assertGreater(len(names), 4)
            for name in names:
                result = Path(folder, name)
                size = len(list(result.iterdir())) if name.endswith("/") else result.stat().st_size
                self.assertGreater(size, 0, name)
            for inside in ("outputs.jsonl", "texts.csv", "index.html"):
                self.assertIn(inside, listing)
                self.assertGreater(Path(folder, "every-area", inside).stat().st_size, 0, inside)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
