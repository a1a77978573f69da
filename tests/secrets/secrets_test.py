#!/usr/bin/env python3
"""Passwords of feeds in a real keychain: gnome-keyring, each time on a session bus and with a home of its own.

    secrets_test.py CLI TST_KEYCHAINSTORE

Exit status 77: skipped, with the reason, where gnome-keyring or D-Bus is not installed.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

CLI, STORE_TEST = (Path(argument).resolve() for argument in sys.argv[1:3])
ADDRESS = "https://feeds.example.org/private/"
PASSWORD = "correct horse £ battery"

NO_SERVICES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


class Session:
    """A home and a session bus; a keyring if it is started."""

    def __init__(self, folder, services=True):
        self.folder = folder
        (folder / "run").mkdir(parents=True, exist_ok=True, mode=0o700)
        self.environment = {name: value for name, value in os.environ.items()
                            if name in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "ASAN_OPTIONS")}
        self.environment.update(HOME=str(folder), XDG_RUNTIME_DIR=str(folder / "run"))
        configuration = folder / "bus.conf"
        configuration.write_text(NO_SERVICES)
        which = ["--session"] if services else [f"--config-file={configuration}"]
        self.processes = [subprocess.Popen(["dbus-daemon", "--nofork", "--print-address=1", *which], env=self.environment,
                                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)]
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.processes[0].stdout.readline().strip()

    def start_keyring(self, password=None):
        """With a password the login keyring is made or unlocked; without one the daemon starts with it locked."""
        options = ["--unlock"] if password is not None else ["--start"]
        daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--components=secrets", *options],
                                  env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, text=True)
        self.processes.append(daemon)
        daemon.stdin.write(password or "")
        daemon.stdin.close()
        deadline = time.monotonic() + 20
        while "true" not in self.bus_call("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                          "org.freedesktop.DBus.NameHasOwner", "org.freedesktop.secrets"):
            if time.monotonic() > deadline or daemon.poll() is not None:
                raise AssertionError("gnome-keyring did not start")
            time.sleep(0.05)

    def bus_call(self, service, path, method, *arguments):
        done = subprocess.run(["gdbus", "call", "--session", "--dest", service, "--object-path", path, "--method", method,
                               *arguments], env=self.environment, capture_output=True, text=True, timeout=20)
        return done.stdout

    def is_locked(self):
        return "true" in self.bus_call("org.freedesktop.secrets", "/org/freedesktop/secrets/collection/login",
                                       "org.freedesktop.DBus.Properties.Get", "org.freedesktop.Secret.Collection", "Locked")

    def cli(self, *arguments, password=PASSWORD):
        return subprocess.run([str(CLI), "--workspace", str(self.folder / "workspace.clarion"), *arguments],
                              env={**self.environment, "CLARION_PASSWORD": password}, capture_output=True, text=True,
                              timeout=60)

    def sign_out(self):
        done = self.cli("--json", "feed", "sign-out", ADDRESS)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        return json.loads(done.stdout)["wasSignedIn"]

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait(10)
        self.processes[0].stdout.close()


class Secrets(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="clarion-secrets-"))
        self.addCleanup(shutil.rmtree, self.folder, True)

    def session(self, **options):
        session = Session(self.folder / "home", **options)
        self.addCleanup(session.stop)
        return session

    def assert_said_in_words(self, done):
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertIn("No keychain answers on this computer", done.stderr)
        self.assertIn("this session only", done.stderr)
        self.assertIn("feeds.example.org", done.stderr)
        self.assertNotIn("did not answer in time", done.stderr)   # which would have held the person up
        self.assertNotIn(PASSWORD, done.stderr)

    def test_a_secret_survives_the_process(self):
        session = self.session()
        session.start_keyring(password="\n")
        done = session.cli("feed", "sign-in", ADDRESS, "--user", "officer")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("officer", done.stdout)
        self.assertNotIn(PASSWORD, done.stdout + done.stderr)
        # Three processes of their own: it is there, then it is not, and was not for the other address either.
        self.assertTrue(session.sign_out())
        self.assertFalse(session.sign_out())

    def test_a_secret_survives_the_session(self):
        first = self.session()
        first.start_keyring(password="right")
        self.assertEqual(first.cli("feed", "sign-in", ADDRESS, "--token", password="t0ken").returncode, 0)
        first.stop()
        second = self.session()
        second.start_keyring(password="right")
        self.assertTrue(second.sign_out())

    def test_one_feed_is_one_entry_however_its_address_is_written(self):
        session = self.session()
        session.start_keyring(password="\n")
        self.assertEqual(session.cli("feed", "sign-in", ADDRESS + "clarion.json", "--user", "officer").returncode, 0)
        self.assertEqual(session.cli("feed", "sign-in", ADDRESS.rstrip("/"), "--user", "officer").returncode, 0)
        self.assertTrue(session.sign_out())
        self.assertFalse(session.sign_out())

    def test_a_locked_keyring_is_said_in_words(self):
        first = self.session()
        first.start_keyring(password="right")
        first.stop()
        session = self.session()
        session.start_keyring()
        self.assertTrue(session.is_locked())
        self.assert_said_in_words(session.cli("feed", "sign-in", ADDRESS, "--user", "officer"))

    def test_no_service_is_said_in_words(self):
        session = self.session(services=False)
        self.assert_said_in_words(session.cli("feed", "sign-in", ADDRESS, "--user", "officer"))
        done = session.cli("feed", "sign-out", ADDRESS)
        self.assertEqual(done.returncode, 1)
        self.assertIn("No keychain answers", done.stderr)

    def test_no_bus_is_said_in_words(self):
        session = self.session()
        session.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
        self.assert_said_in_words(session.cli("feed", "sign-in", ADDRESS, "--user", "officer"))

    def test_a_daemon_without_a_login_keyring_is_said_in_words(self):
        # Nobody starts it here: the bus does, when it is first spoken to.
        self.assert_said_in_words(self.session().cli("feed", "sign-in", ADDRESS, "--user", "officer"))

    def test_the_secret_lies_in_no_file_of_the_workspace(self):
        session = self.session()
        session.start_keyring(password="\n")
        self.assertEqual(session.cli("feed", "sign-in", ADDRESS, "--user", "officer").returncode, 0)
        self.assertEqual(session.cli("feed", "list").returncode, 0)   # which makes the workspace
        files = [path for path in session.folder.rglob("*") if path.is_file() and "keyrings" not in path.parts]
        self.assertIn("workspace.clarion", [path.name for path in files])
        forms = [PASSWORD.encode(encoding) for encoding in ("utf-8", "utf-16-le", "latin-1")]
        forms.append(base64.b64encode(f"officer:{PASSWORD}".encode()))
        for path in files:
            content = path.read_bytes()
            for form in forms:
                self.assertNotIn(form, content, path)

    def test_what_cannot_be_a_credential_is_refused(self):
        session = self.session(services=False)
        self.assertEqual(session.cli("workshop", "start").returncode, 0)
        for arguments, password, word in [(("workshop", "--user", "officer"), PASSWORD, "https"),
                                          ((ADDRESS, "--user", "a:b"), PASSWORD, "colon"),
                                          ((ADDRESS, "--user", "officer"), "two\nlines", "line break"),
                                          ((ADDRESS, "--user", "officer"), "", "empty"),
                                          (("http://example.org/feed/", "--user", "officer"), PASSWORD, "https"),
                                          (("https://a:b@example.org/", "--user", "officer"), PASSWORD, "https"),
                                          (("unheard-of", "--user", "officer"), PASSWORD, "feed list")]:
            with self.subTest(arguments):
                done = session.cli("feed", "sign-in", *arguments, password=password)
                self.assertEqual(done.returncode, 1)
                self.assertIn(word, done.stderr)
        for arguments in [(ADDRESS,), (ADDRESS, "--user", "officer", "--token")]:
            self.assertEqual(session.cli("feed", "sign-in", *arguments).returncode, 2)

    def test_the_store_keeps_secrets_from_every_thread(self):
        session = self.session()
        session.start_keyring(password="\n")
        done = subprocess.run([str(STORE_TEST)], env={**session.environment, "CLARION_TEST_KEYCHAIN": "1"},
                              capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout)


if __name__ == "__main__":
    for program in ("dbus-daemon", "gdbus", "gnome-keyring-daemon"):
        if not shutil.which(program):
            print(f"skipped: {program} is not installed")
            sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
