#!/usr/bin/env python3
"""Counts random texts by `clarion-cli count` and by the networks' own libraries, and explains every difference by name.

    oracle_test.py CLI BUILD_FOLDER [--texts N] [--seed S]

The libraries come from npm into BUILD_FOLDER, once. Exit status 77: skipped, with the reason, where there is no node or
nothing could be installed.
"""

import argparse
import collections
import json
import random
import re
import shutil
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
EMOJI_AGES = Path("/usr/share/unicode/emoji/emoji-test.txt")   # of the package unicode-data
# Stackers of the scripts that rule GB9c took in after the first six (Unicode 15.1): Burmese, Khmer and others.
LATER_JOINERS = "\u1039\u17d2\u1a60\u1b44\u1bab\ua9c0\uaaf6\uabed\U00010a3f\U00011133\U0001193e\U00011a47\U00011a99\U00011d45\U00011d97\U00011f42"
LIBRARY_EMOJI = 11.0   # what twemoji-parser 11, which twitter-text 3.1 counts with, does not yet know

WORDS = ("Vote vote Labour the last bus on Thursday nobody asked school-cuts £1m €5 50% it's isn’t “quoted” – — … a I e.g. i.e. "
         "Ynys Môn Tŷ Ŵyl Pleidleisiwch dros newid bws olaf gwasanaeth Cymru’n ŷ ŵ Mo\u0302n w\u0302 e\u0301\u0327 naïve Straße ΑΒΓ мир "
         "שָׁלוֹם العربية پاکستان नमस्ते क्षत्रिय বাংলা ਪੰਜਾਬੀ ગુજરાતી தமிழ் తెలుగు ภาษาไทย မြန်မာ ខ្មែរ 한국어 \u1112\u1161\u11ab 日本語 がぎ か\u3099 "
         "#vote #Pleidlais2027 #日本 @jane @jane_doe @jane@mastodon.example @a@b.c. jane@example.org $GOOG").split()
HOSTS = ("example.org www.example.co.uk bbc.co.uk gov.wales llyw.cymru labour.org.uk t.co x.com EXAMPLE.COM a-b.scot sub.domain.example.london "
         "xn--bcher-kva.example münchen.de example.vote example.social now.it end.of the.end a_b.org -a.org localhost foo.bar.baz "
         "пример.рф 例え.jp example.notatld b.to").split()
PATHS = ("", "/", "/a", "/a/b/c.html", "/wiki/Ayr_(UK)", "/a(b(c)d)e", "/@jane", "/~jane/", "/a,b;c", "/ünï", "/a?b=c&d=e", "?q=1", "?q", "/#top",
         "/a/?x=(1)", "/a.", "/a!", "/a'", "/very/" + "long/" * 12, "/%E2%82%AC", "/-/-_+=:")
BEFORE = ("", " ", "\n", "\r\n", "(", "“", "\"", "'", ":", "/", "@", "#", "$", ".", "-", "…", "あ", "\u200b", "\u202a", "🌹")
AFTER = ("", " ", "\n", "\r\n", ".", ",", ")", "”", "!", "…", "あ", "\u0301", "\u202c", "🌹", "\ufe0f", "'s")
SELECTORS = ("", "", "", "\ufe0f", "\ufe0e")
TONES = ("", "", "🏻", "🏼", "🏽", "🏾", "🏿")
PEOPLE = "👨👩🧑👦👧🧒👶🏃🚶🧎💁🙋🤷👮🕵👷💂🧔🤝👯🤼🫱🫲🫶🫅🧌"
JOINED = "⚕⚖✈🌾🍳🍼🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦰🦱🦲🦳♀♂👦👧👨👩❤💋🤝➡🫯🪈🌈🔥🐦⬛🍋🟩"
EMOJI = ("🌹😀😍🥰🫠🥲🫡🩷🫨🫩🪾🫜🐦‍🔥🐻‍❄️🏳️‍🌈🏴‍☠️❤️❤✌☝⛹🏋🎅👍👎✊🖖🖐️©®™ℹ️☎️☎♻️⚡⚽⌚⏰▶️◀⭐🅰️🈁🉐㊗️〰️🀄🃏🔴🟢"
         "🏴󠁧󠁢󠁷󠁬󠁳󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁥󠁮󠁧󠁿👁️‍🗨️👨‍👩‍👧‍👦👩🏽‍🏫🫱🏻‍🫲🏿🧑‍🧑‍🧒‍🧒🏃‍♀️‍➡️")
MENTION_INTO_LINK = re.compile(r"@\w+@[a-z0-9.-]+https?://", re.IGNORECASE)
# Where what counts is decided: marks, joiners, directions, symbols, pictures, halves of pairs.
BLOCKS = ((0x20, 0x7F), (0xA0, 0x24F), (0x300, 0x36F), (0x370, 0x5FF), (0x600, 0x6FF), (0x900, 0x97F), (0x980, 0x9FF), (0xB80, 0xBFF), (0xE00, 0xE7F),
          (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x1AB0, 0x1AFF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20FF), (0x2100, 0x27FF),
          (0x2900, 0x2BFF), (0x3000, 0x30FF), (0xA8E0, 0xA8FF), (0xAC00, 0xD7FF), (0xD800, 0xDFFF), (0xFE00, 0xFFFF), (0x1F000, 0x1FAFF), (0xE0000, 0xE01EF),
          (0, 0x10FFFF))


def picture(dice):
    kind = dice.randrange(6)
    if kind == 0:
        return dice.choice(PEOPLE) + dice.choice(TONES)
    if kind == 1:
        return "\u200d".join(dice.choice(PEOPLE + JOINED) + dice.choice(TONES) + dice.choice(SELECTORS) for _ in range(dice.randint(2, 4)))
    if kind == 2:
        return "".join(chr(0x1F1E6 + dice.randrange(26)) for _ in range(dice.randint(1, 4)))
    if kind == 3:
        return dice.choice("0123456789#*") + dice.choice(("\ufe0f", "", "\ufe0e")) + dice.choice(("\u20e3", ""))
    if kind == 4:
        return dice.choice(EMOJI) + dice.choice(SELECTORS) + dice.choice(TONES)
    begin = dice.randrange(len(EMOJI))
    return EMOJI[begin:begin + dice.randint(1, 8)]


def link(dice):
    protocol = dice.choice(("", "https://", "http://", "HTTPS://", "ftp://", "https:/"))
    port = dice.choice(("", "", "", ":8080"))
    return dice.choice(BEFORE) + protocol + dice.choice(HOSTS) + port + dice.choice(PATHS) + dice.choice(AFTER)


def signs(dice):
    first, last = dice.choice(BLOCKS)
    # Halves of pairs may meet and make whole ones: that is meant.
    return "".join(chr(dice.randint(first, last)) for _ in range(dice.randint(1, 4)))


def random_text(dice):
    pieces = []
    for _ in range(dice.choice((1, 2, 3, 5, 8, 13))):
        make = dice.choices((lambda: dice.choice(WORDS), lambda: picture(dice), lambda: link(dice), lambda: signs(dice)), (5, 3, 2, 2))[0]
        pieces.append(make())
        pieces.append(dice.choice((" ", " ", "", "\n", "\r\n", ", ")))
    text = "".join(pieces)
    if dice.randrange(200) == 0:
        text *= 40   # over every limit
    # As JSON has it: a high half before a low one is a pair.
    return json.loads(json.dumps(text))


def install(folder):
    """The libraries' folder; None, with a reason on standard error, where they cannot be had."""
    if not shutil.which("node") or not shutil.which("npm"):
        print("skipped: the networks' libraries need node and npm", file=sys.stderr)
        return None
    if subprocess.run(["node", "-e", "new RegExp('\\\\p{RGI_Emoji}', 'v')"], capture_output=True).returncode:
        print("skipped: this node is too old to know emoji sequences (20 does)", file=sys.stderr)
        return None
    folder.mkdir(parents=True, exist_ok=True)
    locks = [path / "package-lock.json" for path in (HERE / "oracle", folder)]
    if not (folder / "node_modules").is_dir() or not locks[1].exists() or locks[0].read_bytes() != locks[1].read_bytes():
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / "oracle" / name, folder / name)
        done = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"],
                              cwd=folder, capture_output=True, text=True, timeout=300)
        if done.returncode:
            print("skipped: npm could not install the networks' libraries:\n" + done.stderr[-1000:], file=sys.stderr)
            shutil.rmtree(folder / "node_modules", ignore_errors=True)
            return None
    shutil.copy(HERE / "oracle" / "counts.cjs", folder / "counts.cjs")
    return folder


def answers(command, lines):
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=1500)
    if done.returncode:
        sys.exit(f"{command} ended with {done.returncode}: {done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def emoji_ages():
    if not EMOJI_AGES.exists():
        sys.exit(f"{EMOJI_AGES} is missing: install unicode-data")
    ages = {}
    for line in EMOJI_AGES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            codes, rest = line.split(";", 1)
            ages["".join(chr(int(code, 16)) for code in codes.split())] = float(re.search(r" E(\d+\.\d+) ", rest).group(1))
    return ages


class Explainer:
    """Gives every difference its name; what has none is a fault."""

    def __init__(self, cli, folder):
        self.cli, self.folder = cli, folder
        self.ages = emoji_ages()
        self.emoji_signs = set("".join(self.ages))
        self.names = collections.Counter()
        self.faults = []

    def counted(self, network, texts):
        return answers([self.cli, "count", "--network", network, "--json"], "".join(json.dumps(text) + "\n" for text in texts))

    def own(self, texts):
        return answers(["node", self.folder / "counts.cjs"], "".join(json.dumps(text) + "\n" for text in texts))

    def fault(self, network, text, ours, theirs):
        self.faults.append(f"{network}: {json.dumps(text)} counts {ours} here, {theirs} there")

    def check(self, texts):
        own = self.own(texts)
        here = {network: self.counted(network, texts) for network in ("x", "bluesky", "mastodon")}
        again = {"bluesky": [], "mastodon": []}
        for i, (text, theirs) in enumerate(zip(texts, own, strict=True)):
            x = here["x"][i]["length"]
            if x != theirs["x"]:
                is_new = theirs["newEmoji"] and all(self.ages.get(picture, 99) >= LIBRARY_EMOJI for picture in theirs["newEmoji"])
                if is_new and x in theirs["xToday"]:
                    self.names["x: an emoji newer than twitter-text 3.1"] += 1
                else:
                    self.fault("x", text, x, f'{theirs["x"]} ({theirs["xToday"]} with the emoji of today)')
            if here["bluesky"][i]["length"] != theirs["bluesky"]:
                again["bluesky"].append((text, here["bluesky"][i]["length"], theirs["bluesky"]))
            if here["bluesky"][i].get("bytes") != (theirs["bytes"] if theirs["bytes"] > 3000 else None):
                self.fault("bluesky, bytes", text, here["bluesky"][i].get("bytes"), theirs["bytes"])
            mastodon = here["mastodon"][i]["length"]
            if mastodon != theirs["mastodonServer"] and MENTION_INTO_LINK.search(text):
                self.names["mastodon: a mention runs into a link, which the page loses by rewriting twice"] += 1
            elif mastodon != theirs["mastodonServer"]:
                again["mastodon"].append((text, mastodon, theirs["mastodonServer"]))
            elif mastodon != theirs["mastodon"]:
                self.names["mastodon: the page's stringz does not know this grapheme, the server does"] += 1
        for network, differing in again.items():
            self.check_graphemes(network, differing)

    def check_graphemes(self, network, differing):
        """The libraries' node has a later Unicode than Debian's ICU. Without what is later, both must agree."""
        if not differing:
            return
        aged = [aged_text(text, self.emoji_signs) for text, _, _ in differing]
        key = {"bluesky": "bluesky", "mastodon": "mastodonServer"}[network]
        for (text, ours, theirs), old, here, there in zip(differing, aged, self.counted(network, aged), self.own(aged), strict=True):
            if old == text or here["length"] != there[key]:
                self.fault(network, text, ours, theirs)
            else:
                self.names[f"{network}: a mark, a conjunct or a picture of a later Unicode than that of ICU"] += 1


def aged_text(text, emoji_signs):
    """What the final rules see otherwise becomes letters: signs that no Unicode up to 14 has; the stackers of later scripts;
    the vowel signs of the six first ones, over which consonants join since; and old pictures that never became emoji."""
    def is_later(sign):
        return (unicodedata.category(sign) == "Cn" or sign in LATER_JOINERS
                or ("\u0900" <= sign <= "\u0d7f" and unicodedata.category(sign) in ("Mn", "Mc") and unicodedata.combining(sign) == 0)
                or (unicodedata.category(sign) == "So" and sign not in emoji_signs))
    return "".join("a" if is_later(sign) else sign for sign in text)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--texts", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    folder = install(options.folder.resolve())
    if not folder:
        return 77
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1_000_000)
    dice = random.Random(seed)
    print(f"{options.texts} texts of seed {seed}", flush=True)
    began = time.monotonic()
    explainer = Explainer(options.cli.resolve(), folder)
    explainer.check([random_text(dice) for _ in range(options.texts)])
    for name, count in sorted(explainer.names.items()):
        print(f"{count:7} {name}")
    print(f"{len(explainer.faults):7} without an explanation, in {time.monotonic() - began:.1f} s")
    for fault in explainer.faults[:20]:
        print(fault)
    return 1 if explainer.faults else 0


sys.exit(main())
