#!/usr/bin/env python3
"""The page on hosting a feed, followed to the letter: its commands build the workshop feed, its nginx configuration serves
it, and Clarion follows it there.

    hosting_test.py CLI SOURCE_FOLDER

Exit status 77: skipped, with the reason, where a program of the page is not installed.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from webhost import Authority, WebHost, free_port, missing_program, run, search_path  # noqa: E402

CLI, SOURCE = (Path(argument).resolve() for argument in sys.argv[1:3])
PAGE = (SOURCE / "resources" / "help" / "hosting-a-feed.md").read_text("utf-8")
YEAR = 31536000


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def replaced(text, *pairs):
    """Every text that is replaced must stand in the page, or the test would test something else."""
    for old, new in pairs:
        if old not in text:
            raise AssertionError(f"the page no longer has “{old}”")
        text = text.replace(old, str(new))
    return text


def headers_of(text):
    return {name.strip().lower(): value.strip() for name, value in
            (line.split(":", 1) for line in text.splitlines() if ":" in line)}


class Hosting(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="clarion-hosting-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        for name in ("bin", "run", "host", "srv"):
            (cls.folder / name).mkdir(mode=0o700 if name == "run" else 0o755)
        (cls.folder / "bin" / "clarion-cli").symlink_to(CLI)
        cls.environment = {**os.environ, "XDG_RUNTIME_DIR": str(cls.folder / "run"),
                           "PATH": f"{cls.folder / 'bin'}:{search_path()}"}
        shutil.copytree(SOURCE / "resources" / "workshop", cls.folder / "my-feed")
        shutil.copytree(SOURCE / "resources" / "cards", cls.folder / "my-feed" / "cards")
        make_key, build = blocks("sh")[:2]
        serve, = [block for block in blocks("sh") if "feed serve" in block]
        # Without a passphrase, for which minisign would ask the terminal.
        cls.shell(replaced(make_key, ("minisign -G", "minisign -G -W")))
        cls.shell(build)
        cls.serve = serve
        shutil.copytree(cls.folder / "public", cls.folder / "srv" / "national")
        # It was uploaded an hour ago: nginx makes the ETag of the time in seconds and the size.
        before = time.time() - 3600
        os.utime(cls.folder / "srv" / "national" / "clarion.json", (before, before))
        cls.key = (cls.folder / "feed.pub").read_text().splitlines()[1]

        cls.authority = Authority(cls.folder / "host")
        cls.port, plain_port = free_port(), free_port()
        certificate = cls.authority.issue("host").replace("; ", ";\n")
        nginx, = blocks("nginx")
        servers = replaced(nginx, ("listen 443 ssl", f"listen 127.0.0.1:{cls.port} ssl"),
                           ("listen 80", f"listen 127.0.0.1:{plain_port}"), ("/srv/feeds", cls.folder / "srv"),
                           ("https://$host$request_uri", f"https://localhost:{cls.port}$request_uri"))
        servers, count = re.subn(r"ssl_certificate .*?;\s*ssl_certificate_key .*?;", certificate, servers)
        assert count == 1
        servers = replaced(servers, ("feeds.example.org", "localhost"))
        cls.plain_port = plain_port
        cls.host = WebHost(cls.folder / "host", servers, [cls.port, plain_port])
        cls.addClassCleanup(cls.host.stop)
        cls.url = f"https://localhost:{cls.port}/national/"

    @classmethod
    def shell(cls, script):
        return run("sh", "-euc", script, cwd=cls.folder, env=cls.environment)

    @classmethod
    def cli(cls, *arguments, status=0):
        return run(CLI, "--workspace", cls.folder / "workspace.clarion", "--ca", cls.authority.file, *arguments,
                   status=status, env=cls.environment)

    def headers(self, path, *options):
        done = run("curl", "-sS", "-m", "20", "--cacert", self.authority.file, "-o", os.devnull, "-D", "-", *options,
                   self.url + path)
        return done.stdout.splitlines()[0].split()[1], headers_of(done.stdout)

    def a_file_of(self, folder):
        return f"{folder}/" + next((self.folder / "public" / folder).iterdir()).name

    def test_the_feed_is_followed_and_the_second_sync_is_one_request(self):
        self.cli("feed", "add", f"{self.url}#{self.key}")
        report, = json.loads(self.cli("--json", "sync").stdout)["feeds"]
        self.assertGreater(report["added"], 20)
        self.assertGreater(report["figures"], 100)
        before = len(self.host.requests())
        report, = json.loads(self.cli("--json", "sync").stdout)["feeds"]
        self.assertEqual(report["outcome"], "unchanged")
        self.assertEqual(self.host.requests()[before:], ["GET /national/clarion.json 304 0"])

    def test_content_is_kept_for_a_year(self):
        for folder in ("snapshot", "data", "media"):
            status, headers = self.headers(self.a_file_of(folder))
            self.assertEqual(status, "200")
            self.assertEqual(headers["cache-control"], f"public, max-age={YEAR}, immutable")
            self.assertEqual(headers["x-content-type-options"], "nosniff")

    def test_the_manifest_is_asked_for_each_time_by_its_etag(self):
        for name in ("clarion.json", "clarion.json.minisig"):
            status, headers = self.headers(name)
            self.assertEqual((status, headers["cache-control"]), ("200", "no-cache"))
            self.assertFalse(headers["etag"].startswith("W/"))
            status, again = self.headers(name, "-H", f"If-None-Match: {headers['etag']}")
            self.assertEqual((status, again["etag"]), ("304", headers["etag"]))

    def test_json_is_packed_for_those_who_ask_and_gz_is_not_packed_twice(self):
        status, headers = self.headers("clarion.json", "-H", "Accept-Encoding: gzip")
        self.assertEqual((status, headers["content-encoding"], headers["content-type"]), ("200", "gzip", "application/json"))
        self.assertNotIn("content-encoding", self.headers("clarion.json")[1])
        packed = self.a_file_of("snapshot")
        status, headers = self.headers(packed, "-H", "Accept-Encoding: gzip")
        self.assertEqual((status, headers["content-type"]), ("200", "application/gzip"))
        self.assertNotIn("content-encoding", headers)
        self.assertEqual(int(headers["content-length"]), (self.folder / "public" / packed).stat().st_size)

    def test_what_is_not_there_is_404(self):
        self.assertEqual(self.headers("no-such-file")[0], "404")
        self.assertEqual(self.headers(f"data/{'0' * 64}.csv.gz")[0], "404")

    def test_plain_http_leads_to_https(self):
        done = run("curl", "-sS", "-m", "20", "-o", os.devnull, "-w", "%{http_code} %{redirect_url}",
                   f"http://localhost:{self.plain_port}/national/clarion.json")
        self.assertEqual(done.stdout, f"301 {self.url}clarion.json")

    def test_what_is_served_here_can_be_followed_here(self):
        serve = subprocess.Popen(["sh", "-euc", "exec " + self.serve.replace("feed serve", "--json feed serve")],
                                 cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            told = json.loads(serve.stdout.readline())
            self.assertTrue(told["address"].endswith("#" + self.key), told)
            workspace = ["--workspace", self.folder / "local.clarion"]
            run(CLI, *workspace, "feed", "add", told["address"], env=self.environment)
            report, = json.loads(run(CLI, *workspace, "--json", "sync", env=self.environment).stdout)["feeds"]
            self.assertGreater(report["added"], 20)
            report, = json.loads(run(CLI, *workspace, "--json", "sync", env=self.environment).stdout)["feeds"]
            self.assertEqual(report["outcome"], "unchanged")
        finally:
            serve.send_signal(signal.SIGINT)
            _, log = serve.communicate(timeout=20)
        self.assertEqual(serve.returncode, 0)
        self.assertTrue(log.rstrip().endswith("GET /clarion.json 304"), log)

    def test_a_renewed_feed_costs_no_figure_and_no_picture_again(self):
        workspace = self.folder / "renewed.clarion"
        client = [CLI, "--workspace", workspace, "--ca", self.authority.file, "--json"]
        run(*client, "feed", "add", f"{self.url}#{self.key}", env=self.environment)
        run(*client, "sync", env=self.environment)
        self.shell(blocks("sh")[1])
        # In the page's order, and what was there stays.
        public, host = self.folder / "public", self.folder / "srv" / "national"
        shutil.copytree(public, host, ignore=shutil.ignore_patterns("clarion.json*"), dirs_exist_ok=True)
        for name in ("clarion.json.minisig", "clarion.json"):
            shutil.copy2(public / name, host / name)
        before = len(self.host.requests())
        report, = json.loads(run(*client, "sync", env=self.environment).stdout)["feeds"]
        self.assertEqual((report["to"], report["figures"], report["updated"]), (2, 0, 0))
        asked = [line.split()[1].removeprefix("/national/") for line in self.host.requests()[before:]]
        self.assertEqual(asked[:2], ["clarion.json", "clarion.json.minisig"])
        self.assertEqual([path for path in asked if path.startswith(("data/", "media/"))], [])

    def test_a_followed_feed_is_signed_in_to_by_its_id(self):
        self.cli("feed", "add", f"{self.url}#{self.key}")
        environment = {**self.environment, "CLARION_PASSWORD": "secret", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        done = run(CLI, "--workspace", self.folder / "workspace.clarion", "feed", "sign-in", "workshop", "--user", "officer",
                   status=1, env=environment)
        self.assertIn(self.url.rstrip("/"), done.stderr)   # that there is no keychain is told about this address
        self.assertIn("No keychain", done.stderr)

    def test_the_page_names_commands_that_there_are(self):
        usage = run(CLI, "--help", env=self.environment).stdout
        named = set(re.findall(r"clarion-cli (?:--json )?(feed [a-z-]+)", PAGE))
        self.assertGreaterEqual(len(named), 4)
        for command in named:
            self.assertIn(f"  {command} ", usage)


if __name__ == "__main__":
    missing = missing_program("nginx", "openssl", "curl", "minisign")
    if missing:
        print(f"skipped: {missing} is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
