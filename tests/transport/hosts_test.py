#!/usr/bin/env python3
"""What goes wrong between a reader and a host, made by a real nginx, and what `clarion-cli feed verify` says about it.

    hosts_test.py CLI SOURCE_FOLDER

Exit status 77: skipped, with the reason, where nginx or openssl is not installed.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from webhost import Authority, WebHost, free_port, missing_program, run  # noqa: E402

CLI, SOURCE = (Path(argument).resolve() for argument in sys.argv[1:3])


class BrokenSender:
    """Behind nginx: declares 10,000 bytes and sends 100. Then it hangs, or hangs up."""

    def __init__(self, hangs):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.hangs = hangs
        self.kept = []
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            client.recv(65536)
            client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n" + b" " * 100)
            if self.hangs:
                self.kept.append(client)
            else:
                client.close()

    def stop(self):
        self.listener.close()
        for client in self.kept:
            client.close()


class Hosts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="clarion-hosts-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        host = cls.folder / "host"
        for path in (host, cls.folder / "run"):
            path.mkdir(mode=0o700)
        cls.environment = {**os.environ, "XDG_RUNTIME_DIR": str(cls.folder / "run")}
        source = cls.folder / "source"
        shutil.copytree(SOURCE / "resources" / "workshop", source)
        shutil.copytree(SOURCE / "resources" / "cards", source / "cards")
        built = run(CLI, "feed", "build", source, "--out", cls.folder / "www" / "feed", "--secret-key",
                    SOURCE / "resources" / "workshop.key", env=cls.environment)
        cls.key = built.stdout.rsplit("#", 1)[1].strip()
        cls.password = run("openssl", "passwd", "-apr1", "secret pass").stdout.strip()
        (host / "users").write_text(f"officer:{cls.password}\n")

        stalled, dropped = BrokenSender(True), BrokenSender(False)
        cls.addClassCleanup(stalled.stop)
        cls.addClassCleanup(dropped.stop)
        cls.authority = Authority(host)
        names = ["good", "expired", "future", "wrong-host", "self-signed", "unknown", "other", "plain"]
        cls.ports = {name: free_port() for name in names}
        other = Path(tempfile.mkdtemp(prefix="other-", dir=cls.folder))
        certificates = {
            "good": cls.authority.issue("good"),
            "expired": cls.authority.issue("expired", start="20200101000000Z", end="20210101000000Z"),
            "future": cls.authority.issue("future", start="20900101000000Z"),
            "wrong-host": cls.authority.issue("wrong-host", host="elsewhere.example"),
            "self-signed": cls.authority.self_signed("self-signed"),
            "unknown": Authority(other).issue("unknown"),
            "other": cls.authority.issue("other"),
        }
        good, plain, elsewhere = (cls.ports[name] for name in ("good", "plain", "other"))
        faults = f"""
            location /moved-inside/ {{ rewrite ^/moved-inside/(.*)$ /feed/$1 permanent; }}
            location /other-host/ {{ return 302 https://localhost:{elsewhere}/feed/clarion.json; }}
            location /downgrade/ {{ return 302 http://localhost:{plain}/feed/clarion.json; }}
            location /loop/ {{ return 302 $request_uri; }}
            location /busy/ {{ add_header Retry-After 120 always; return 503; }}
            location /limited/ {{ add_header Retry-After 30 always; return 429; }}
            location /gone/ {{ return 410; }}
            location /forbidden/ {{ return 403; }}
            location /broken/ {{ return 500; }}
            location /private/ {{ alias {cls.folder}/www/feed/; auth_basic "members"; auth_basic_user_file {host}/users; }}
            location /portal/ {{ default_type text/html; return 200 "<!doctype html><title>Sign in to Wi-Fi</title>"; }}
            location /hangs-up-at-once/ {{ return 444; }}
            location /stalls/ {{ proxy_pass http://127.0.0.1:{stalled.port}; proxy_buffering off; }}
            location /hangs-up/ {{ proxy_pass http://127.0.0.1:{dropped.port}; proxy_buffering off; }}
        """
        servers = "".join(f"""server {{
            listen 127.0.0.1:{cls.ports[name]} ssl; {certificate} root {cls.folder}/www;
            {faults if name == "good" else ""} }}\n""" for name, certificate in certificates.items())
        servers += f"server {{ listen 127.0.0.1:{plain}; return 301 https://localhost:{good}$request_uri; }}"
        cls.host = WebHost(host, servers, cls.ports.values())
        cls.addClassCleanup(cls.host.stop)
        # Half a minute of silence is what a host may keep for itself; the other tests run meanwhile.
        cls.stalled = subprocess.Popen(cls.command("good", "stalls"), env=cls.environment, stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE, text=True)

    @classmethod
    def command(cls, port, path, scheme="https", name="localhost"):
        return [str(CLI), "--ca", str(cls.authority.file), "feed", "verify",
                f"{scheme}://{name}:{cls.ports[port]}/{path}/#{cls.key}"]

    def refused(self, *place, says, **options):
        """Verifying must fail with a sentence that has these words, names the place, and says nothing twice."""
        done = run(*self.command(*place, **options), status=1, env=self.environment)
        self.assertEqual(done.stdout, "")
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
        for words in (says, f"localhost:{self.ports[place[0]]}/{place[1]}/"):
            self.assertIn(words, done.stderr)
        return done.stderr

    def test_a_sound_host_is_read(self):
        done = run(*self.command("good", "feed"), env=self.environment)
        self.assertIn("whole", done.stdout)

    def test_certificates_that_are_not_good_are_told_apart(self):
        for port, says in [("expired", "expired"), ("future", "not yet valid"), ("wrong-host", "host name did not match"),
                           ("self-signed", "self-signed"), ("unknown", "issuer")]:
            with self.subTest(port):
                sentence = self.refused(port, "feed", says=says)
                self.assertIn("not safe", sentence)
                self.assertIn("Nothing was read", sentence)

    def test_a_redirect_inside_the_host_is_followed(self):
        done = run(*self.command("good", "moved-inside"), env=self.environment)
        self.assertIn("whole", done.stdout)

    def test_redirects_elsewhere_are_not_followed(self):
        for path, target in [("other-host", f"https://localhost:{self.ports['other']}"),
                             ("downgrade", f"http://localhost:{self.ports['plain']}")]:
            with self.subTest(path):
                before = len(self.host.requests())
                sentence = self.refused("good", path, says="elsewhere")
                self.assertIn(target, sentence)
                self.assertIn("ask the publisher", sentence)
                asked = [line.rsplit(" ", 1)[0] for line in self.host.requests()[before:]]
                self.assertEqual(asked, [f"GET /{path}/clarion.json 302"])
        self.assertIn("more than 3 times", self.refused("good", "loop", says="elsewhere"))

    def test_plain_http_is_not_read_even_if_it_leads_to_https(self):
        # On this computer plain http is asked, and its redirect leads to another origin.
        self.refused("plain", "feed", says="elsewhere", scheme="http")
        done = run(CLI, "feed", "verify", f"http://example.org/feed/#{self.key}", status=1, env=self.environment)
        self.assertIn("an https address or a folder expected", done.stderr)

    def test_refusals_are_told_apart(self):
        for path, says in [("private", "user name and a password"), ("forbidden", "does not let you in"),
                           ("gone", "taken down for good"), ("broken", "answered with an error (500)"),
                           ("missing", "answered with an error (404)"), ("portal", "web page instead of a feed")]:
            with self.subTest(path):
                self.refused("good", path, says=says)

    def test_a_busy_host_says_how_long_to_wait(self):
        self.assertIn("120 s", self.refused("good", "busy", says="too busy"))
        self.assertIn("30 s", self.refused("good", "limited", says="too busy"))

    def test_a_connection_that_breaks_off_is_said_to(self):
        for path in ("hangs-up", "hangs-up-at-once"):
            with self.subTest(path):
                self.refused("good", path, says="broke off")

    def test_nobody_there_is_said_to_be_unreachable(self):
        self.ports["nobody"] = free_port()
        self.refused("nobody", "feed", says="could not be reached")

    def test_the_proxy_of_the_environment_is_used(self):
        # Nobody listens there, so nothing may be read: the host itself would have answered.
        environment = {**self.environment, "https_proxy": f"http://127.0.0.1:{free_port()}", "no_proxy": ""}
        done = run(CLI, "feed", "verify", f"https://feed.example/feed/#{self.key}", status=1, env=environment)
        self.assertIn("could not be reached", done.stderr)
        self.assertIn("roxy", done.stderr)

    def test_a_host_that_falls_silent_is_left(self):
        out, err = self.stalled.communicate(timeout=120)
        self.assertEqual((self.stalled.returncode, out), (1, ""))
        self.assertIn("did not answer in time: the host is silent", err)


if __name__ == "__main__":
    missing = missing_program("nginx", "openssl")
    if missing:
        print(f"skipped: {missing} is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
