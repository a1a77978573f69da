#!/usr/bin/env python3
"""What becomes of the officer's words where the disk is full or read-only, or where another program holds the file: the window
says what is wrong and what to do, keeps what was typed, and saves it by itself once it can.

    bad_places_test.py TYPIST CLI [NAME…]

A small disk is a tmpfs, and wants root or a user namespace; without either those parts are skipped, and that is said.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time


class Failed(Exception):
    pass


class Skipped(Exception):
    pass


def check(condition, words):
    if not condition:
        raise Failed(words)


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **more)


class Disk:
    """A small disk of its own."""

    def __init__(self, folder, size):
        self.path = os.path.join(folder, "disk")
        os.mkdir(self.path)
        mounted = run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", self.path)
        if mounted.returncode:
            raise Skipped("no small disk can be mounted here: " + mounted.stderr.strip())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.path], check=False)

    def fill(self):
        with open(os.path.join(self.path, "filler"), "wb", buffering=0) as filler:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        filler.write(b"x" * size)
                except OSError:
                    continue

    def make_room(self):
        os.remove(os.path.join(self.path, "filler"))

    def remount(self, how):
        done = run("mount", "-o", f"remount,{how}", self.path)
        check(done.returncode == 0, done.stderr)


class Window:
    """The real window, with a person who does what they are told."""

    def __init__(self, typist, workspace):
        self.process = subprocess.Popen([typist, workspace, "--obey"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def do(self, deed):
        self.process.stdin.write(deed + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise Failed(f"the program ended at “{deed}”: {self.process.stderr.read()}")
        return json.loads(line)

    def wait(self, until, words, seconds=15):
        deadline = time.monotonic() + seconds
        while True:
            state = self.do("state")
            if until(state):
                return state
            check(time.monotonic() < deadline, f"{words}: {state}")
            time.sleep(0.05)


class Place:
    def __init__(self, typist, program, folder):
        self.typist = typist
        self.program = program
        self.folder = folder
        self.base = os.path.join(folder, "base.clarion")
        self.cli(self.base, "workshop", "start")

    def cli(self, workspace, *words, **more):
        return run(self.program, "--workspace", workspace, *words, **more)

    def workspace(self, folder):
        file = os.path.join(folder, "w.clarion")
        shutil.copy(self.base, file)
        return file


def is_saved(state):
    return state.get("stored") == state["typed"]


def full_disk_while_typing(place, folder):
    with Disk(folder, "4m") as disk:
        workspace = place.workspace(disk.path)
        with Window(place.typist, workspace) as window:
            post = window.do("add Soup at seven.")["post"]
            window.do("open " + post)
            window.do("type  Bring a bowl.")
            window.wait(is_saved, "not saved on an empty disk")
            # The day's backup, so that it is not what fails first.
            window.wait(lambda _: os.path.isdir(workspace + ".backups") and any(name.endswith(".clarion") for name in os.listdir(workspace + ".backups")), "no daily backup")
            disk.fill()
            window.do("type  And a spoon.")
            state = window.wait(lambda state: "no room left on the disk" in state["words"], "a full disk is not told")
            check(workspace in state["words"] and "Free some space" in state["words"], f"it is not said which file, and what to do: {state['words']}")
            check(state["typed"] == "Soup at seven. Bring a bowl. And a spoon.", "what was typed went from the window")
            check(state["stored"] == "Soup at seven. Bring a bowl.", "what was saved before was altered")
            state = window.do("type  And salt.")
            check(state["typed"].endswith("And salt."), "nothing can be typed any more")
            disk.make_room()
            began = time.monotonic()
            state = window.wait(lambda state: is_saved(state) and "no room left" not in state["words"], "not saved by itself when there is room again")
            print(f"    saved by itself {time.monotonic() - began:.1f} s after there was room")
            check(state["stored"].endswith("And a spoon. And salt."), "the text is another one")
        check(sqlite3.connect(workspace).execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the workspace is damaged")


def full_disk_while_backing_up_and_restoring(place, folder):
    with Disk(folder, "6m") as disk:
        workspace = place.workspace(disk.path)
        place.cli(workspace, "post", "add", "--text", "kept")
        made = json.loads(place.cli(workspace, "--json", "backup").stdout)["file"]
        place.cli(workspace, "post", "add", "--text", "written since")
        disk.fill()
        for words in (("backup",), ("restore", made)):
            refused = place.cli(workspace, *words)
            check(refused.returncode == 1 and "no room left on the disk" in refused.stderr and "nothing was lost" in refused.stderr,
                  f"{words[0]} on a full disk: {refused.returncode} {refused.stderr}")
        listed = json.loads(place.cli(workspace, "--json", "backup", "list").stdout)["backups"]
        check([backup["file"] for backup in listed] == [made] and "error" not in listed[0], f"other backups than the good one: {listed}")
        disk.make_room()
        check("written since" in place.cli(workspace, "post", "list").stdout, "a restore that failed has changed something")
        check(place.cli(workspace, "restore", made).returncode == 0, "it does not go on when there is room")
        check("written since" not in place.cli(workspace, "post", "list").stdout, "nothing was brought back")
        left = [name for name in os.listdir(workspace + ".backups") if not name.endswith((".clarion", "lock"))]
        check(left == [], f"half-made files stay: {left}")


def read_only_disk(place, folder):
    with Disk(folder, "4m") as disk:
        workspace = place.workspace(disk.path)
        disk.remount("ro")
        refused_for_writing(place, workspace)
        disk.remount("rw")
        check(place.cli(workspace, "post", "add", "--text", "now").returncode == 0, "it stays closed")


def refused_for_writing(place, workspace, **more):
    refused = place.cli(workspace, "post", "add", "--text", "x", **more)
    check(refused.returncode == 1 and workspace in refused.stderr and "could not be written" in refused.stderr and "you may write there" in refused.stderr,
          f"the command says: {refused.returncode} {refused.stderr}")
    window = run(place.typist, workspace, "--obey", **more)
    check(window.returncode == 1 and workspace in window.stderr, f"the window: {window.returncode} {window.stderr}")


def read_only_file_and_folder(place, folder):
    # Root may write anywhere.
    more = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    os.chmod(place.folder, 0o755)
    os.chmod(folder, 0o755)
    if more and run("true", **more).returncode:
        raise Skipped("no other user can be taken on")
    if more and run(place.program, "--version", **more).returncode:
        raise Skipped("another user may not run the program where it lies")
    for name, file_mode, folder_mode in (("file", 0o444, 0o777), ("folder", 0o444, 0o555)):
        here = os.path.join(folder, name)
        os.mkdir(here)
        workspace = place.workspace(here)
        os.chmod(workspace, file_mode)
        os.chmod(here, folder_mode)
        before = open(workspace, "rb").read()
        refused_for_writing(place, workspace, **more)
        check(open(workspace, "rb").read() == before, "it was written all the same")


def hold(workspace, seconds, held):
    connection = sqlite3.connect(workspace, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    held.set()
    time.sleep(seconds)
    connection.execute("ROLLBACK")
    connection.close()


def a_file_that_another_program_holds(place, folder):
    workspace = place.workspace(folder)
    with Window(place.typist, workspace) as window:
        post = window.do("add Soup at seven.")["post"]
        window.do("open " + post)
        held = threading.Event()
        holder = threading.Thread(target=hold, args=(workspace, 9, held))
        holder.start()
        held.wait()
        window.do("type  Bring a bowl.")
        # Longer than SQLite waits for a lock.
        state = window.wait(lambda state: "in use by another program" in state["words"], "a locked file is not told")
        check(state["typed"] == "Soup at seven. Bring a bowl.", "what was typed went from the window")
        window.do("type  And a spoon.")
        holder.join()
        began = time.monotonic()
        window.wait(lambda state: is_saved(state) and state["stored"].endswith("And a spoon.") and "in use by" not in state["words"], "not saved by itself")
        print(f"    saved by itself {time.monotonic() - began:.1f} s after the file was free")


def two_windows_on_one_file(place, folder):
    workspace = place.workspace(folder)
    with Window(place.typist, workspace) as one, Window(place.typist, workspace) as other:
        first = one.do("add First.")["post"]
        second = other.do("add Second.")["post"]
        one.do("open " + first)
        other.do("open " + second)
        for _ in range(20):
            one.do("type  tick")
            other.do("type  tock")
        one.wait(lambda state: is_saved(state) and state["stored"] == "First." + " tick" * 20, "the first window's text")
        other.wait(lambda state: is_saved(state) and state["stored"] == "Second." + " tock" * 20, "the second window's text")
        # Both in one post, one after the other: the second sees the first's words before it adds its own.
        other.do("open " + first)
        one.do("type . More.")
        one.wait(is_saved, "not saved")
        other.wait(lambda state: state["typed"].endswith(". More."), "the other window shows an old text")
        other.do("type  And more.")
        other.wait(is_saved, "not saved")
        state = one.wait(lambda state: state["typed"].endswith(". More. And more."), "the first window shows an old text")
        check(state["stored"].endswith("tick. More. And more."), f"an old copy has overwritten the new one: {state}")


TESTS = [full_disk_while_typing, full_disk_while_backing_up_and_restoring, read_only_disk, read_only_file_and_folder,
         a_file_that_another_program_holds, two_windows_on_one_file]


def main():
    typist, program, *names = sys.argv[1:]
    if os.geteuid() != 0 and "CLARION_IN_NAMESPACE" not in os.environ and run("unshare", "-rm", "true").returncode == 0:
        os.environ["CLARION_IN_NAMESPACE"] = "1"
        os.execvp("unshare", ["unshare", "-rm", sys.executable, *sys.argv])
    folder = tempfile.mkdtemp(prefix="clarion-places-")
    os.environ.update(QT_QPA_PLATFORM="offscreen", HOME=folder, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder, TZ="Europe/London", LC_ALL="C.UTF-8")
    place = Place(os.path.abspath(typist), os.path.abspath(program), folder)
    failures = skipped = 0
    for test in TESTS:
        if names and test.__name__ not in names:
            continue
        here = os.path.join(folder, test.__name__)
        os.mkdir(here)
        try:
            test(place, here)
            print(f"pass  {test.__name__}", flush=True)
        except Skipped as reason:
            skipped += 1
            print(f"skip  {test.__name__}: {reason}", flush=True)
        except Failed as failure:
            failures += 1
            print(f"FAIL  {test.__name__}: {failure}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    return 1 if failures else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
