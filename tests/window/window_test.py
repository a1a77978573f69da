#!/usr/bin/env python3
"""The main job as a person does it, from outside: a real window, its accessibility tree, a mouse and a keyboard.

    desktop window_test.py CLARION CLI
"""

import json
import subprocess
import sys
import tempfile
import time
import unittest
import warnings
from pathlib import Path

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError) as error:
    print(f"SKIPPED: the accessibility bus cannot be used: {error}")
    sys.exit(77)

warnings.filterwarnings("ignore", category=DeprecationWarning)  # PyGObject's, for accessors that Debian 12 still needs
CLARION, CLI = (Path(argument).resolve() for argument in sys.argv[1:3])
PATIENCE = 15


def waited(look, what):
    """What `look` gives once it is true. A person waits too, but not for ever."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            if value := look():
                return value
        except Exception as error:  # a node may go while it is looked at
            what_went_wrong = error
        else:
            what_went_wrong = None
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {PATIENCE} s {what_went_wrong or ''}")
        time.sleep(0.05)


def xdotool(*words):
    subprocess.run(["xdotool", *[str(word) for word in words]], check=True, timeout=30)


def press(*keys):
    for key in keys:
        xdotool("key", "--clearmodifiers", key)


def write(text):
    xdotool("type", "--delay", 8, text)


class Window:
    def __init__(self, *options):
        self.process = subprocess.Popen([CLARION, "--language", "en", *options], stderr=subprocess.DEVNULL)
        self.root = waited(self._application, "the window")
        self.root.set_cache_mask(Atspi.Cache.NONE)

    @staticmethod
    def _application():
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_name() == "clarion" and application.get_child_count() > 0:
                return application
        return None

    def _walk(self):
        nodes = [self.root]
        while nodes:
            node = nodes.pop()
            try:
                states = node.get_state_set()
                if node is not self.root and not states.contains(Atspi.StateType.SHOWING):
                    continue
                children = [node.get_child_at_index(i) for i in range(min(node.get_child_count(), 200))]
            except Exception:
                continue
            yield node
            nodes += reversed([child for child in children if child])

    def _all(self, role, name):
        return [node for node in self._walk()
                if node.get_role_name() == role and (name is None or name in (node.get_name() or ""))]

    def find(self, role, name=None):
        return waited(lambda: next(iter(self._all(role, name)), None), f"{role} “{name}”")

    def gone(self, role, name):
        waited(lambda: not self._all(role, name), f"{role} “{name}” to go")

    def enabled(self, role, name):
        return waited(lambda: next((node for node in self._all(role, name)
                                    if node.get_state_set().contains(Atspi.StateType.ENABLED)), None), f"{role} “{name}” to be enabled")

    def click(self, role, name):
        node = self.enabled(role, name)
        # A place is asked for until it stands: a page that has just come may still be laid out.
        previous = None
        for _ in range(40):
            box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
            place = (box.x + box.width // 2, box.y + box.height // 2)
            if place == previous and box.width > 0:
                break
            previous = place
            time.sleep(0.05)
        xdotool("mousemove", *place)
        xdotool("click", 1)

    def text_of(self, role, name):
        node = self.find(role, name)
        text = node.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))

    def close(self):
        press("ctrl+q")
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise


class MainJob(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="clarion-window-")
        self.addCleanup(folder.cleanup)
        self.workspace = Path(folder.name) / "party.clarion"
        self.window = None
        self.addCleanup(lambda: self.window and self.window.process.poll() is None and self.window.process.kill())

    def posts(self):
        done = subprocess.run([CLI, "--workspace", self.workspace, "--json", "post", "list"], check=True, capture_output=True,
                              timeout=60)
        return json.loads(done.stdout)["posts"]

    def enter_workshop(self):
        self.window = Window("--workspace", self.workspace)
        self.window.find("label", "Welcome to Clarion")
        press("Return")                                    # the workshop is chosen already
        self.window.find("label", "Your area")
        write("quillby")
        self.window.enabled("push button", "Continue")
        press("Return")
        self.window.find("label", "Your local party")
        self.window.click("push button", "Start")
        self.window.find("label", "Today")

    def test_from_the_first_start_to_a_posted_post(self):
        self.enter_workshop()
        window = self.window
        press("ctrl+3")
        window.click("list item", "Pupils for each teacher")
        window.find("label", "Pupils for each teacher")
        self.assertIn("Quillby", window.text_of("text", "Localised text"))
        window.click("push button", "Plan this")
        window.find("push button", "Delete")
        self.assertIn("Quillby", window.text_of("text", "Text"))
        self.assertIn("Quillby", window.text_of("text", "Alt text"))
        window.click("text", "Text")
        press("ctrl+End")
        write(" Said at the school gate.")
        waited(lambda: any(post["text"].endswith("Said at the school gate.") for post in self.posts()), "the text to be saved")
        window.click("check box", "Plan for")
        waited(lambda: self.posts()[0]["at"], "the post to be planned")
        press("ctrl+Return")
        waited(lambda: self.posts()[0]["status"] == "ready", "the post to be ready")
        press("ctrl+2")
        window.find("label", "Plan")
        window.find("label", "Unscheduled")
        window.close()

        post = self.posts()[0]
        self.assertEqual(len(post["pictures"]), 1)
        self.assertIn("Promoted by", post["pictures"][0]["altText"])

    def test_what_the_command_line_adds_is_seen_in_the_open_window(self):
        self.enter_workshop()
        subprocess.run([CLI, "--workspace", self.workspace, "post", "add", "--text", "From the other side", "--at",
                        "2020-01-01 09:00"], check=True, stdout=subprocess.DEVNULL, timeout=60)
        self.window.find("label", "From the other side")
        self.window.find("label", "Overdue")
        self.window.click("push button", "Posted")
        self.window.find("dialog", "Posted")
        press("Return")
        waited(lambda: self.posts()[0]["status"] == "posted", "the post to be posted")
        self.window.gone("label", "From the other side")
        self.window.close()

    def test_a_second_start_raises_the_first_window(self):
        self.enter_workshop()
        second = subprocess.run([CLARION, "--workspace", self.workspace], timeout=PATIENCE, stderr=subprocess.DEVNULL)
        self.assertEqual(second.returncode, 0)
        self.assertIsNone(self.window.process.poll())
        self.window.close()

    def test_typing_survives_a_killed_program(self):
        self.enter_workshop()
        press("ctrl+n")
        self.window.find("label", "New post")
        self.window.click("text", "Text")
        write("The bus came. We all clapped.")
        waited(lambda: [post["text"] for post in self.posts()] == ["The bus came. We all clapped."], "the text to be saved")
        self.window.process.kill()
        self.window.process.wait()
        self.window = Window("--workspace", self.workspace)
        press("ctrl+2")
        self.window.find("list item", "The bus came.")
        self.window.close()


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
