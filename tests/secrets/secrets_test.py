#!/usr/bin/env python3
"""Passwords of feeds in a real keychain: gnome-keyring, each time on a session bus and with a home of its own; and a real
nginx that wants them.

    secrets_test.py CLI TST_KEYCHAINSTORE SOURCE_FOLDER

Exit status 77: skipped, with the reason, where gnome-keyring, D-Bus, nginx or openssl is not installed.
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

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from webhost import Authority, WebHost, free_port, missing_program, run  # noqa: E402

CLI, STORE_TEST, SOURCE = (Path(argument).resolve() for argument in sys.argv[1:4])
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


def assert_no_secret(test, files):
    """The password stands in none of these files, however it might be written."""
    forms = [PASSWORD.encode(encoding) for encoding in ("utf-8", "utf-16-le", "latin-1")]
    forms.append(base64.b64encode(f"officer:{PASSWORD}".encode()))
    for path in files:
        content = path.read_bytes()
        for form in forms:
            test.assertNotIn(form, content, path)


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
        assert_no_secret(self, files)

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


NEWS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Members' news</title><link>https://hearth.example/</link>
<item><guid isPermaLink="false">1</guid><title>Boilers</title><description>Warm rooms for members.</description></item>
</channel></rss>"""


class PrivateHost(unittest.TestCase):
    """A feed and a website that want a name and a password, and one that wants a token."""

    @classmethod
    def setUpClass(cls):
        cls.root = Path(tempfile.mkdtemp(prefix="clarion-private-"))
        cls.addClassCleanup(shutil.rmtree, cls.root, True)
        source, host = cls.root / "source", cls.root / "host"
        for path in (host, cls.root / "run"):
            path.mkdir(mode=0o700)
        shutil.copytree(SOURCE / "resources" / "workshop", source)
        shutil.copytree(SOURCE / "resources" / "cards", source / "cards")
        built = run(CLI, "feed", "build", source, "--out", cls.root / "www" / "feed", "--secret-key",
                    SOURCE / "resources" / "workshop.key", env={**os.environ, "XDG_RUNTIME_DIR": str(cls.root / "run")})
        cls.key = built.stdout.rsplit("#", 1)[1].strip()
        (cls.root / "www" / "news.xml").write_text(NEWS)
        hashed = run("openssl", "passwd", "-apr1", "-stdin", input=PASSWORD + "\n").stdout.strip()
        (host / "users").write_text(f"officer:{hashed}\n")
        cls.authority = Authority(host)
        port = free_port()
        cls.place = f"https://localhost:{port}"
        basic = f'auth_basic "members"; auth_basic_user_file {host}/users;'
        cls.host = WebHost(host, f"""server {{
            listen 127.0.0.1:{port} ssl; {cls.authority.issue("good")} root {cls.root}/www;
            location /private/ {{ alias {cls.root}/www/feed/; {basic} }}
            location /members/ {{ alias {cls.root}/www/; {basic} }}
            location /token/ {{ alias {cls.root}/www/feed/; if ($http_authorization != "Bearer t0ken") {{ return 401; }} }}
        }}""", [port])
        cls.addClassCleanup(cls.host.stop)

    def setUp(self):
        folder = Path(tempfile.mkdtemp(prefix="clarion-officer-"))
        self.addCleanup(shutil.rmtree, folder, True)
        self.session = Session(folder / "home")
        self.addCleanup(self.session.stop)
        self.session.start_keyring(password="\n")
        self.said = ""

    def cli(self, *arguments, status=0, **options):
        done = self.session.cli("--ca", str(self.authority.file), *arguments, **options)
        self.assertEqual(done.returncode, status, f"{arguments}\n{done.stdout}\n{done.stderr}")
        self.said += done.stdout + done.stderr
        return done

    def statuses(self, *arguments, **options):
        """What the host answered to one command."""
        before = len(self.host.requests())
        self.cli(*arguments, **options)
        return [line.split()[2] for line in self.host.requests()[before:]]

    def follow(self, path="/private/", sign_in=("--user", "officer"), **options):
        self.cli("feed", "sign-in", self.place + path, *sign_in, **options)
        self.cli("feed", "add", f"{self.place}{path}#{self.key}")

    def test_a_private_feed_is_read_after_signing_in(self):
        address = f"{self.place}/private/#{self.key}"
        for command in ("verify", "add"):
            refused = self.cli("feed", command, address, status=1)
            self.assertIn("wants a user name and a password", refused.stderr)
        self.assertIn("as officer", self.cli("feed", "sign-in", self.place + "/private/", "--user", "officer").stdout)
        self.assertIn("whole", self.cli("feed", "verify", address).stdout)
        self.cli("feed", "add", address)
        # The host has to refuse once; from then on every file is asked for with the sign-in.
        statuses = self.statuses("sync")
        self.assertEqual(statuses[0], "401")
        self.assertGreater(len(statuses), 3)
        self.assertEqual(set(statuses[1:]), {"200"})
        self.assertTrue(json.loads(self.cli("--json", "tool", "list").stdout)["tools"])
        self.assertEqual(self.statuses("sync"), ["401", "304"])

    def test_a_wrong_password_is_tried_once_and_said(self):
        self.follow()
        self.cli("sync")
        self.cli("feed", "sign-in", "workshop", "--user", "officer", password="wrong")
        self.assertEqual(self.statuses("sync", status=1), ["401", "401"])
        refused = self.cli("--json", "sync", status=1)
        self.assertIn("does not accept yours", refused.stderr)
        self.assertIn("Sign in", refused.stderr)
        report = json.loads(refused.stdout)["feeds"][0]
        self.assertEqual((report["outcome"], report["requests"]), ("failed", 1))
        self.assertNotIn("wrong", refused.stdout + refused.stderr)
        # What was read before is still there, and the right password brings the rest.
        self.assertTrue(json.loads(self.cli("--json", "tool", "list").stdout)["tools"])
        self.cli("feed", "sign-in", "workshop", "--user", "officer")
        self.assertEqual(self.statuses("sync"), ["401", "304"])
        self.assertEqual(json.loads(self.cli("--json", "feed", "list").stdout)["feeds"][0]["lastError"], "")

    def test_signing_out_closes_it_again(self):
        self.follow()
        self.cli("sync")
        self.assertIn("Signed out", self.cli("feed", "sign-out", "workshop").stdout)
        self.assertEqual(self.statuses("sync", status=1), ["401"])

    def test_a_sign_in_is_for_its_own_address(self):
        self.cli("feed", "sign-in", self.place + "/elsewhere/", "--user", "officer")
        self.assertEqual(self.statuses("feed", "add", f"{self.place}/private/#{self.key}", status=1), ["401"])
        self.cli("feed", "sign-in", self.place + "/priv", "--user", "officer")
        self.assertEqual(self.statuses("feed", "verify", f"{self.place}/private/#{self.key}", status=1), ["401"])

    def test_a_token_is_a_sign_in(self):
        self.follow("/token/", sign_in=("--token",), password="t0ken")
        statuses = self.statuses("sync")
        self.assertEqual((statuses[0], set(statuses[1:])), ("401", {"200"}))
        self.cli("feed", "sign-in", "workshop", "--token", password="an0ther")
        self.assertEqual(self.statuses("sync", status=1), ["401", "401"])

    def test_a_private_website_is_read_after_signing_in(self):
        address = self.place + "/members/news.xml"
        self.assertIn("user name and a password", self.cli("subscribe", address, status=1).stderr)
        self.cli("feed", "sign-in", address, "--user", "officer")
        self.assertIn("Members' news", self.cli("subscribe", address).stdout)
        self.assertEqual(self.statuses("sync"), ["401", "200"])
        self.assertEqual(self.statuses("sync"), ["401", "304"])
        self.assertIn("Boilers", self.cli("search", "warm rooms").stdout)

    def test_the_password_stays_in_the_keychain(self):
        self.follow()
        self.cli("sync")
        address = self.place + "/members/news.xml"
        self.cli("feed", "sign-in", address, "--user", "officer")
        self.cli("subscribe", address)
        self.cli("--json", "sync")
        self.cli("--json", "feed", "list")
        self.assertNotIn(PASSWORD, self.said)
        self.assertNotIn(base64.b64encode(f"officer:{PASSWORD}".encode()).decode(), self.said)
        files = [path for path in self.session.folder.rglob("*") if path.is_file() and "keyrings" not in path.parts]
        self.assertIn("workspace.clarion", [path.name for path in files])
        assert_no_secret(self, files)


if __name__ == "__main__":
    missing = missing_program("dbus-daemon", "gdbus", "gnome-keyring-daemon", "nginx", "openssl")
    if missing:
        print(f"skipped: {missing} is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
