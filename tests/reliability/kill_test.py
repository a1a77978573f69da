#!/usr/bin/env python3
"""Kills Clarion at random moments while a person types, moves, adds and backs up posts in its window, and looks each time at
what is left: the workspace is whole and opens; every key that was typed more than a second before is in its post, in order;
no post is lost or doubled; what was added at one go is there whole or not at all; every backup that has its name is good.
Then it kills restores: the workspace has the one content or the other, never half of each.

    kill_test.py TYPIST CLI [--kills N] [--restores N] [--seed N] [--limit SECONDS]
"""

import argparse
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

SECOND = 1_000_000_000
KILLS_A_WORKSPACE = 25    # then a fresh one: a list that only grows would test ever the same


class Failed(Exception):
    pass


def check(condition, words):
    if not condition:
        raise Failed(words)


def rows(file, sql, *values):
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def cli(program, workspace, *words):
    done = subprocess.run([program, "--json", "--workspace", workspace, *words], capture_output=True, text=True, timeout=120)
    check(done.returncode == 0, f"clarion-cli {' '.join(words)}: exit code {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def posts_in(file):
    return {row[0]: row[1:] for row in rows(file, "SELECT id, body, planned_date, planned_time, deleted FROM posts")}


def read_journal(path):
    with open(path, encoding="utf-8", errors="replace") as journal:
        # The last line may be cut off in the middle.
        lines = journal.read().split("\n")[:-1]
    return [(words[0], int(words[1]), words[2:]) for words in (line.split("\t") for line in lines)]


class Expected:
    """What must be in the workspace after a run, by its journal and by what was there before."""

    def __init__(self, before, journal, killed):
        self.before = before
        self.killed = killed
        self.base = {post: body for post, (body, *_) in before.items()}
        self.keys = {}
        self.moves = {}
        self.bulks = {}
        self.bulked = set()
        self.creates = {}
        for deed, when, words in journal:
            if deed == "key":
                self.keys.setdefault(words[0], []).append((when, chr(int(words[1]))))
            elif deed == "move":
                self.moves.setdefault(words[0], []).append((when, words[1]))
            elif deed == "bulk":
                self.bulks[words[0]] = int(words[1])
            elif deed == "bulked":
                self.bulked.add(words[0])
            elif deed == "create":
                self.creates.setdefault(words[0], None)
            elif deed == "created":
                self.base[words[0]] = words[1]
                self.creates[words[1]] = words[0]

    def must_be_there(self, when):
        return when < self.killed - SECOND

    def check_text(self, post, body):
        """How old the oldest key is that was lost, in seconds."""
        typed = self.keys.get(post, [])
        whole = self.base[post] + "".join(key for _, key in typed)
        check(whole.startswith(body) and len(body) >= len(self.base[post]),
              f"post {post} was altered:\n  typed  “{whole}”\n  stored “{body}”")
        lost = typed[len(body) - len(self.base[post]):]
        return (self.killed - lost[0][0]) / SECOND if lost else 0.0

    def check(self, after):
        for post in self.base:
            check(post in after, f"post {post} was lost")
        ages = [self.check_text(post, after[post][0]) for post in self.base]
        for post, moves in self.moves.items():
            before = self.before.get(post, (None, None, None))
            possible = [f"{before[1]} {before[2]}" if before[1] else None] + [when for _, when in moves]
            stored = f"{after[post][1]} {after[post][2]}" if after[post][1] else None
            check(stored in possible, f"post {post} lies at {stored}, where nobody moved it")
            settled = sum(1 for when, _ in moves if self.must_be_there(when))
            # A time may come twice; the last one that fits counts.
            check(max(i for i, when in enumerate(possible) if when == stored) >= settled, f"post {post}: a move was lost")
        bodies = [body for body, *_ in after.values()]
        for name, count in self.bulks.items():
            found = [body for body in bodies if body.startswith(name + " ")]
            check(len(found) == len(set(found)), f"{name}: posts were doubled")
            check(len(found) in ((count,) if name in self.bulked else (0, count)), f"{name}: {len(found)} of {count} posts")
        for text, post in self.creates.items():
            found = [body for body in bodies if body.startswith(text)]
            check(len(found) == 1 if post else len(found) <= 1, f"“{text}” is there {len(found)} times")
        known = sum(self.bulks[name] if any(body.startswith(name + " ") for body in bodies) else 0 for name in self.bulks)
        known += sum(1 for text in self.creates if any(body.startswith(text) for body in bodies))
        check(len(after) == len(self.before) + known, f"{len(after)} posts, {len(self.before) + known} were expected")
        return max(ages, default=0.0)


def check_file(program, workspace):
    listed = cli(program, workspace, "post", "list")["posts"]
    check(rows(workspace, "PRAGMA integrity_check") == [("ok",)], "the workspace is damaged")
    check(rows(workspace, "PRAGMA foreign_key_check") == [], "the workspace refers to what is not there")
    after = posts_in(workspace)
    check(len(listed) == sum(1 for post in after.values() if post[3] is None), "the program lists other posts than there are")
    return after


def check_backups(program, workspace):
    backups = cli(program, workspace, "backup", "list")["backups"]
    for backup in backups:
        check("error" not in backup, f"a backup is no good: {backup}")
        check(rows(backup["file"], "PRAGMA integrity_check") == [("ok",)], f"a backup is damaged: {backup['file']}")
    return len(backups)


def kill_while_typing(options, base, workspace, folder, luck):
    before = posts_in(workspace)
    journal = os.path.join(folder, "journal")
    if os.path.exists(journal):
        os.remove(journal)
    person = subprocess.Popen([options.typist, workspace, journal, str(luck.randrange(2**31))], stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 60
        while not (os.path.exists(journal) and os.path.getsize(journal)):
            check(person.poll() is None, "the program ended by itself: " + (person.stderr.read() if person.poll() is not None else ""))
            check(time.monotonic() < deadline, "the program did not begin")
            time.sleep(0.005)
        # Mostly past the second that is promised, so that there is something to be kept.
        time.sleep(luck.uniform(0.05, 3.0))
        check(person.poll() is None, "the program ended by itself: " + (person.stderr.read() if person.poll() is not None else ""))
        killed = time.monotonic_ns()
        person.send_signal(signal.SIGKILL)
    finally:
        person.kill()
        person.communicate()
    after = check_file(options.cli, workspace)
    entries = read_journal(journal)
    return Expected(before, entries, killed).check(after), len([1 for deed, *_ in entries if deed == "key"]), check_backups(options.cli, workspace)


def kill_while_typing_often(options, base, folder, luck, deadline):
    worst, keys, kills, lost = 0.0, 0, 0, 0
    workspace = None
    for kill in range(options.kills):
        if options.limit and time.monotonic() > deadline:
            break
        if kill % KILLS_A_WORKSPACE == 0:
            here = os.path.join(folder, f"person{kill}")
            os.mkdir(here)
            workspace = os.path.join(here, "w.clarion")
            shutil.copy(base, workspace)
        age, typed, backups = kill_while_typing(options, base, workspace, here, luck)
        check(age <= 1.0, f"kill {kill + 1}: typing {age:.3f} s old was lost")
        worst, keys, kills, lost = max(worst, age), keys + typed, kills + 1, lost + (1 if age > 0 else 0)
        if options.kills > 50 and kills % 25 == 0:
            print(f"{kills} kills, {keys} keys, worst age of lost typing {worst:.3f} s, {backups} backups kept", flush=True)
    print(f"{kills} kills while typing: {keys} keys, {lost} kills lost any, the oldest lost key was typed {worst:.3f} s before")


def kill_restores(options, base, folder, luck):
    here = os.path.join(folder, "restores")
    os.mkdir(here)
    workspace = os.path.join(here, "w.clarion")
    shutil.copy(base, workspace)
    # Large enough that there is a middle to be killed in.
    connection = sqlite3.connect(workspace)
    with connection:
        connection.execute("INSERT INTO settings (key, value, modified) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                           "SELECT 'one-' || i, hex(randomblob(200)), 1 FROM n")
    connection.close()
    backup = cli(options.cli, workspace, "backup")["file"]
    one = os.path.join(here, "one.clarion")
    shutil.copy(backup, one)
    connection = sqlite3.connect(workspace)
    with connection:
        connection.execute("UPDATE settings SET key = 'two-' || substr(key, 5), value = hex(randomblob(200)) WHERE key LIKE 'one-%'")
    connection.close()
    two = os.path.join(here, "two.clarion")
    shutil.copy(cli(options.cli, workspace, "backup")["file"], two)
    began = time.monotonic()
    cli(options.cli, workspace, "restore", two)
    whole = time.monotonic() - began
    content, killed, halves = "two", 0, {"old": 0, "new": 0}
    for _ in range(options.restores):
        wanted = "one" if content == "two" else "two"
        run = subprocess.Popen([options.cli, "--workspace", workspace, "restore", one if wanted == "one" else two],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(luck.uniform(0, whole * 1.1))
        killed += run.poll() is None
        run.kill()
        run.wait()
        check_file(options.cli, workspace)
        counts = {name: rows(workspace, "SELECT count(*) FROM settings WHERE key LIKE ?", name + "-%")[0][0] for name in ("one", "two")}
        check(sorted(counts.values()) == [0, 20000], f"half a restore: {counts}")
        now = "one" if counts["one"] else "two"
        halves["new" if now == wanted else "old"] += 1
        content = now
        check_backups(options.cli, workspace)
    # And none of what the dead ones left stands in the way.
    cli(options.cli, workspace, "restore", one)
    left = [name for name in os.listdir(workspace + ".backups") if not re.fullmatch(r"\d{4}-.*\.clarion|\.(restore-)?lock", name)]
    print(f"{killed} of {options.restores} restores killed in their {whole:.2f} s: {halves['old']} times the old content, {halves['new']} times the new")
    check(len(left) == 0, f"half-made files stay: {left}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("typist")
    parser.add_argument("cli")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--restores", type=int, default=8)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--limit", type=float, default=0, help="begin no kill after so many seconds")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(2**31)
    print(f"seed {seed}", flush=True)
    luck = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="clarion-kill-")
    os.environ.update(QT_QPA_PLATFORM="offscreen", HOME=folder, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder, TZ="Europe/London", LC_ALL="C.UTF-8")
    try:
        base = os.path.join(folder, "base.clarion")
        cli(options.cli, base, "workshop", "start")
        kill_while_typing_often(options, base, folder, luck, time.monotonic() + options.limit)
        kill_restores(options, base, folder, luck)
    except Failed as failure:
        print(f"FAILED (seed {seed}): {failure}\nWhat it left lies in {folder}")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
