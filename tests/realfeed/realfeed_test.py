#!/usr/bin/env python3
"""The main job on real figures: build a feed of the official data, serve it with nginx over HTTPS, follow it, and make
every tool about all 650 constituencies.

    realfeed_test.py CLI SOURCE_FOLDER SHARED_FOLDER

Exit status 77: skipped, with the reason, where the official data is not beside the project.
"""

import csv
import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

CLI, SOURCE, SHARED = (Path(argument).resolve() for argument in sys.argv[1:4])
DATA = SHARED / "data"
TOOLS = ["claimant_rate", "crime_all", "fuel_poverty", "gp_appointments_within_14_days", "median_wage", "police_officers",
         "pupil_teacher_ratio_secondary", "school_funding_per_pupil_real"]
LARGEST_CARD = 300_000


def run(*arguments, status=0, **options):
    done = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, timeout=240, **options)
    if done.returncode != status:
        raise AssertionError(f"{arguments}\nstatus {done.returncode}, expected {status}\n{done.stdout}\n{done.stderr}")
    return done


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def png_size(path):
    return struct.unpack(">II", path.read_bytes()[16:24])


class WebServer:
    """nginx on loopback with a certificate of an authority that only this test knows."""

    def __init__(self, folder, root):
        self.folder = folder
        self.port = free_port()
        self.log = folder / "access.log"
        self.authority = folder / "authority.pem"
        make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        run(*make, "-subj", "/CN=Test authority", "-keyout", folder / "authority.key", "-out", self.authority,
            "-addext", "keyUsage=critical,keyCertSign", "-addext", "basicConstraints=critical,CA:true")
        run("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost",
            "-keyout", folder / "host.key", "-out", folder / "host.csr")
        (folder / "host.ext").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        run("openssl", "x509", "-req", "-in", folder / "host.csr", "-CA", self.authority, "-CAkey", folder / "authority.key",
            "-CAcreateserial", "-days", "2", "-extfile", folder / "host.ext", "-out", folder / "host.pem")
        user = "user root;" if os.geteuid() == 0 else ""
        temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in
                            ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        (folder / "nginx.conf").write_text(f"""
            {user} pid {folder}/nginx.pid; error_log {folder}/error.log; daemon off; worker_processes 1;
            events {{}}
            http {{
                {temporary}
                log_format short '$request_method $uri $status $body_bytes_sent';
                access_log {self.log} short;
                types {{ application/json json; application/gzip gz; image/svg+xml svg; }}
                server {{
                    listen 127.0.0.1:{self.port} ssl;
                    ssl_certificate {folder}/host.pem; ssl_certificate_key {folder}/host.key;
                    location / {{ root {root}; etag on; }}
                }}
            }}
        """)
        nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
        self.process = subprocess.Popen([nginx, "-c", str(folder / "nginx.conf"), "-p", str(folder)],
                                        stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise AssertionError("nginx did not start: " + (folder / "error.log").read_text()) from None

    def requests(self):
        return self.log.read_text().splitlines()

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class RealFeed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="clarion-realfeed-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        host = cls.folder / "host"
        host.mkdir()
        (cls.folder / "run").mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(cls.folder / "run")
        run(SOURCE / "packaging" / "realfeed", DATA, cls.folder / "source")
        run("minisign", "-G", "-W", "-p", cls.folder / "feed.pub", "-s", cls.folder / "feed.key")
        run(CLI, "feed", "build", cls.folder / "source", "--out", host / "feed", "--secret-key", cls.folder / "feed.key",
            "--sequence", 1)
        cls.key = (cls.folder / "feed.pub").read_text().splitlines()[1]
        cls.server = WebServer(cls.folder, host)
        cls.addClassCleanup(cls.server.stop)
        cls.address = f"https://localhost:{cls.server.port}/feed/#{cls.key}"
        cls.cli("feed", "add", cls.address)
        cls.cli("sync")
        cls.outputs = {}
        for tool in TOOLS:
            done = cls.cli("--json", "localise", tool, "--all-areas", "--out", cls.folder / "cards" / tool)
            cls.outputs[tool] = [json.loads(line) for line in done.stdout.splitlines()]

    @classmethod
    def cli(cls, *arguments, status=0):
        return run(CLI, "--workspace", cls.folder / "workspace.clarion", "--ca", cls.server.authority, *arguments, status=status)

    def localised(self, tool, code, boundary_set):
        done = self.cli("--json", "localise", tool, "--area", code, "--boundary-set", boundary_set)
        return json.loads(done.stdout)

    def test_minisign_verifies_the_feed(self):
        done = run("minisign", "-V", "-p", self.folder / "feed.pub", "-m", self.folder / "host" / "feed" / "clarion.json")
        self.assertIn("verified", done.stdout)

    def test_an_unknown_authority_is_refused(self):
        done = run(CLI, "--workspace", self.folder / "other.clarion", "feed", "add", self.address, status=1)
        self.assertIn("localhost", done.stderr)
        self.assertEqual(done.stdout, "")

    def test_a_second_sync_is_one_conditional_request(self):
        before = len(self.server.requests())
        done = self.cli("sync")
        self.assertIn("nothing new", done.stdout)
        self.assertEqual(self.server.requests()[before:], ["GET /feed/clarion.json 304 0"])

    def test_every_tool_is_made_about_all_650_areas(self):
        expected = {line.split(",")[0] for line in
                    (DATA / "constituencies" / "constituencies_2024.csv").read_text("utf-8-sig").splitlines()[1:]}
        self.assertEqual(len(expected), 650)
        for tool, outputs in self.outputs.items():
            with self.subTest(tool):
                self.assertEqual({output["area"]["code"] for output in outputs}, expected)
                ready = [output for output in outputs if output["status"] == "ready"]
                withheld = [output for output in outputs if output["status"] == "withheld"]
                self.assertEqual(len(ready) + len(withheld), 650)
                self.assertGreater(len(ready), 50)
                for output in withheld:
                    self.assertTrue(output["reason"], output)
                    self.assertIn(output["area"]["name"], output["reason"])
                    self.assertNotIn("figures", output)

    def test_every_text_can_be_posted_as_it_is(self):
        for tool, outputs in self.outputs.items():
            for output in outputs:
                for text in output.get("texts", []):
                    with self.subTest(f"{tool} {output['area']['name']} {text['network']}"):
                        self.assertIn(output["area"]["name"], text["text"])
                        self.assertNotIn("{", text["text"])
                        if text["limit"]:
                            self.assertLessEqual(text["length"], text["limit"])
                for figure in output.get("figures", {}).values():
                    self.assertNotIn("nan", figure["display"])
                if output["status"] == "ready":
                    self.assertIn("Source: ", output["source"])

    def test_every_card_is_whole_and_small_enough_to_be_shared(self):
        for tool, outputs in self.outputs.items():
            for output in outputs:
                if output["status"] != "ready":
                    continue
                card = output["card"]
                path = Path(card["file"])
                with self.subTest(path.name):
                    self.assertEqual((card["width"], card["height"]), (1200, 630))
                    self.assertEqual(png_size(path), (1200, 630))
                    self.assertLessEqual(path.stat().st_size, LARGEST_CARD)
                    self.assertIn(output["area"]["name"], card["altText"])

    def test_the_worked_outputs_come_out(self):
        vectors = json.loads((DATA / "tools" / "localised_output_vectors.json").read_text("utf-8"))["vectors"]
        self.assertGreaterEqual(len(vectors), 11)
        for vector in vectors:
            with self.subTest(f"{vector['indicator']} {vector['constituency']}"):
                output = self.localised(vector["indicator"], vector["gss_code"], vector["boundaries"])
                self.assertEqual(output["area"]["name"], vector["constituency"])
                if vector["expect"] == "withhold":
                    self.assertEqual(output["status"], "withheld")
                    continue
                self.assertEqual(output["status"], "ready", output["reason"])
                figures = output["figures"]
                self.assertEqual(figures["now"]["period"], vector["period_to"])
                self.assertAlmostEqual(figures["now"]["value"], vector["value_to"])
                if "then" in figures:
                    self.assertEqual(figures["then"]["period"], vector["period_from"])
                    self.assertAlmostEqual(figures["then"]["value"], vector["value_from"])
                    self.assertEqual(output["direction"], vector["better_or_worse"])
                    percent = vector["indicator"] == "crime_all"
                    self.assertAlmostEqual(figures["change"]["value"], vector["change_pct" if percent else "change"], places=1)
                if "text" in vector:
                    self.assertTrue(all(vector["text"] in text["text"] for text in output["texts"]
                                        if "short" not in text["label"]), output["texts"])
                if vector["boundaries"] == "2010":
                    self.assertTrue("2010 boundaries" in output["source"] or "boundaries to 2024" in output["texts"][0]["text"])

    def unchanged_seats(self):
        """The seats of 2024 that share at least 99 % of their people, both ways, with one seat of 2010."""
        with (DATA / "constituencies" / "overlap_2010_to_2024.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        residents = {}
        for row in rows:
            residents[row["gss_2024"]] = residents.get(row["gss_2024"], 0) + float(row["overlap_population"])
        return {row["gss_2024"] for row in rows if float(row["pct_of_2010_population"]) >= 0.99
                and float(row["overlap_population"]) >= 0.99 * residents[row["gss_2024"]]}

    def test_old_boundaries_are_used_only_where_the_ground_is_the_same_and_say_so(self):
        for tool in ["school_funding_per_pupil_real", "gp_appointments_within_14_days"]:
            outputs = self.outputs[tool]
            ready = [output for output in outputs if output["status"] == "ready"]
            unchanged = self.unchanged_seats()
            self.assertEqual({output["area"]["code"] for output in ready},
                             {code for code in unchanged if code.startswith("E")})
            for output in ready:
                self.assertIn("2010 boundaries", output["source"])
            elsewhere = [output for output in outputs if output["status"] == "withheld" and "2010 boundaries" in output["reason"]]
            self.assertGreater(len(elsewhere), 100)

    def indicator(self, name):
        """period -> code -> value, as it was collected."""
        values = {}
        with (DATA / "indicators" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                values.setdefault(row["period"], {})[row["gss_code"]] = float(row["value"])
        return values

    def excluded(self, name, period):
        catalogue = json.loads((DATA / "indicators" / "catalogue.json").read_text("utf-8-sig"))["indicators"]
        entries = next(entry for entry in catalogue if entry["id"] == name).get("exclude", [])
        return {code for entry in entries for code in entry["gss_codes"]
                if (entry.get("from_period") or "") <= period <= (entry.get("to_period") or "9999")}

    def by_hand(self, values, excluded):
        """seat of 2010 -> (how, value): the seat of 2024 that it is still ("same"), or what its parts add up to ("estimate")."""
        with (DATA / "constituencies" / "overlap_2010_to_2024.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        residents = {}
        for row in rows:
            residents[row["gss_2024"]] = residents.get(row["gss_2024"], 0) + float(row["overlap_population"])
        parts = {}
        for row in rows:
            people = float(f"{float(row['overlap_population']) / residents[row['gss_2024']]:.6f}")
            parts.setdefault(row["gss_2010"], []).append((row["gss_2024"], float(row["pct_of_2010_population"]), people))
        known = {code: value for code, value in values.items() if code not in excluded}
        result = {}
        for old, seats in parts.items():
            same = [new for new, there, back in seats if there >= 0.99 and back >= 0.99]
            counted = [(known[new], there, back) for new, there, back in seats if new in known]
            if same:
                if same[0] in known:
                    result[old] = ("same", known[same[0]])
            elif (all(new in known for new, _, back in seats if back >= 0.005)
                  and sum(there for _, there, _ in counted) >= 0.99 - 1e-12):
                total = sum(value * back for value, _, back in counted)
                digits = 3 - len(str(int(total)))
                result[old] = ("estimate", float(Decimal(repr(total)).quantize(Decimal(1).scaleb(-min(0, digits)), ROUND_HALF_UP)))
        return result

    def test_counts_are_estimated_on_other_boundaries_and_say_so(self):
        done = self.cli("--json", "localise", "crime_all", "--all-areas", "--boundary-set", "2010", "--out", self.folder / "cards" / "old")
        outputs = {output["area"]["code"]: output for output in map(json.loads, done.stdout.splitlines())}
        self.assertEqual(len(outputs), 650)
        then = self.by_hand(self.indicator("crime_all")["2018"], self.excluded("crime_all", "2018"))
        now = self.by_hand(self.indicator("crime_all")["2024"], self.excluded("crime_all", "2024"))
        expected = {code: how for code, (how, _) in now.items() if code in then}
        self.assertEqual({code for code, output in outputs.items() if output["status"] == "ready"}, set(expected))
        self.assertGreater(sum(how == "estimate" for how in expected.values()), 400)
        for code, how in expected.items():
            output = outputs[code]
            with self.subTest(output["area"]["name"]):
                figures = output["figures"]
                self.assertEqual((figures["then"]["value"], figures["now"]["value"]), (then[code][1], now[code][1]))
                self.assertEqual(figures["now"].get("estimate", False), how == "estimate")
                self.assertIn(" (estimated from 2024 boundaries by population). " if how == "estimate" else " (2024 boundaries). ",
                              output["source"])
                change = (now[code][1] - then[code][1]) / then[code][1] * 100
                self.assertAlmostEqual(figures["change"]["value"], change)

    def test_figures_on_other_boundaries_agree_with_a_computation_by_hand(self):
        seats = {"Aberavon": "W07000049", "Aldershot": "E14000530", "Belfast North": "N06000002", "Gower": "W07000046",
                 "Manchester Central": "E14000807", "Na h-Eileanan an Iar": "S14000027"}
        for name in ["crime_burglary", "gp_practices", "nhs_dentists", "population_total", "population_65_plus"]:
            tables = self.indicator(name)
            period = max(tables)
            expected = self.by_hand(tables[period], self.excluded(name, period))
            for seat, code in seats.items():
                with self.subTest(f"{name} {seat}"):
                    figure = json.loads(self.cli("--json", "figure", name, "--area", code, "--boundary-set", "2010").stdout)
                    if code not in expected:
                        self.assertEqual(figure["status"], "withheld")
                        self.assertIn(seat, figure["reason"])
                        continue
                    how, value = expected[code]
                    self.assertEqual((figure["status"], figure["value"], figure["period"]), ("ready", value, period))
                    self.assertEqual(figure["display"], f"{value:,.0f}")
                    self.assertEqual(figure.get("estimate", False), how == "estimate")
                    if how == "estimate":
                        self.assertIsNone(figure["rank"])
                        self.assertIsNone(figure["median"])

    def test_rates_and_medians_are_never_estimated(self):
        for name in ["claimant_rate", "fuel_poverty", "median_wage", "pupil_teacher_ratio_all", "deprivation_decile", "police_officers"]:
            figure = json.loads(self.cli("--json", "figure", name, "--area", "E14000530", "--boundary-set", "2010").stdout)
            with self.subTest(name):
                self.assertEqual(figure["status"], "withheld")
                self.assertIn("2024 boundaries", figure["reason"])

    def test_one_name_on_two_boundaries_is_two_places(self):
        names = {}
        for boundary_set in ["2010", "2024"]:
            with (DATA / "constituencies" / f"constituencies_{boundary_set}.csv").open(encoding="utf-8-sig", newline="") as file:
                names[boundary_set] = {row["name"]: row["gss_code"] for row in csv.DictReader(file)}
        both = set(names["2010"]) & set(names["2024"])
        self.assertEqual(len(both), 417)
        people = self.indicator("population_total")["2022"]
        expected = self.by_hand(people, set())
        moved = [name for name in sorted(both) if expected.get(names["2010"][name], ("same",))[0] == "estimate"]
        self.assertGreater(len(moved), 200)
        for name in moved[::40]:
            with self.subTest(name):
                now = json.loads(self.cli("--json", "figure", "population_total", "--area", names["2024"][name]).stdout)
                then = json.loads(self.cli("--json", "figure", "population_total", "--area", names["2010"][name],
                                           "--boundary-set", "2010").stdout)
                self.assertEqual(now["value"], people[names["2024"][name]])
                self.assertEqual(then["value"], expected[names["2010"][name]][1])

    def test_crime_has_no_scotland_and_says_what_it_covers(self):
        scottish = [output for output in self.outputs["crime_all"] if output["area"]["code"].startswith("S")]
        self.assertEqual(len(scottish), 57)
        for output in scottish:
            self.assertIn("it covers England, Wales and Northern Ireland only", output["reason"])

    def test_what_the_publisher_excludes_is_withheld_with_the_reason(self):
        excluded = self.excluded("crime_all", "2024")
        self.assertGreater(len(excluded), 20)
        for output in self.outputs["crime_all"]:
            if output["area"]["code"] in excluded:
                self.assertEqual(output["status"], "withheld")
                self.assertIn("must not be used", output["reason"])

    def test_a_series_of_one_period_is_shown_without_a_change(self):
        self.assertEqual(set(self.indicator("fuel_poverty")), {"2023"})
        for period in ["latest", "earliest", "2023"]:
            figure = json.loads(self.cli("--json", "figure", "fuel_poverty", "--area", "E14001375", "--period", period).stdout)
            self.assertEqual((figure["period"], figure["display"]), ("2023", "11.6%"))
        figure = json.loads(self.cli("--json", "figure", "fuel_poverty", "--area", "E14001375", "--period", "2022").stdout)
        self.assertEqual((figure["status"], figure["value"]), ("withheld", None))
        ready = [output for output in self.outputs["fuel_poverty"] if output["status"] == "ready"]
        self.assertEqual({output["area"]["code"][0] for output in ready}, {"E"})
        self.assertTrue(all(set(output["figures"]) == {"now"} for output in ready))

    def test_names_with_commas_and_circumflexes_stay_whole(self):
        outputs = {output["area"]["code"]: output for output in self.outputs["claimant_rate"]}
        for code, name, search in [("S14000107", "Ayr, Carrick and Cumnock", "ayr carrick"),
                                   ("W07000102", "Montgomeryshire and Glyndŵr", "glyndwr"), ("W07000097", "Gower", "Gŵyr")]:
            with self.subTest(name):
                output = outputs[code]
                self.assertEqual((output["area"]["name"], output["status"]), (name, "ready"))
                self.assertTrue(all(name in text["text"] for text in output["texts"]))
                self.assertIn(name, output["card"]["altText"])
                self.assertTrue(Path(output["card"]["file"]).name.isascii())
                self.assertIn(code, self.cli("area", "find", search).stdout)
        with next((self.folder / "cards" / "claimant_rate").glob("*.csv")).open(encoding="utf-8-sig", newline="") as file:
            table = {row["code"]: row for row in csv.DictReader(file)}
        self.assertEqual(table["S14000107"]["area"], "Ayr, Carrick and Cumnock")
        self.assertEqual(table["W07000102"]["area"], "Montgomeryshire and Glyndŵr")

    def test_a_superseded_code_has_the_figures_of_its_area(self):
        old, new = (json.loads(self.cli("--json", "figure", "claimant_rate", "--area", code, "--boundary-set", "2024").stdout)
                    for code in ["S14000006", "S14000107"])
        self.assertEqual(old["value"], self.indicator("claimant_rate")[old["period"]]["S14000107"])
        self.assertEqual(old, new)

    def test_a_superseded_code_finds_its_area(self):
        aliases = (DATA / "constituencies" / "gss_code_aliases_2024.csv").read_text("utf-8-sig").splitlines()
        columns = aliases[0].split(",")
        first = dict(zip(columns, aliases[1].split(",")))
        done = self.cli("--json", "area", "set", first["superseded_gss"])
        self.assertIn(first["current_gss"], done.stdout)

    def test_areas_are_found_by_welsh_and_unaccented_names(self):
        for text, code in [("ynys mon", "W07000112"), ("Ynys Môn", "W07000112")]:
            self.assertIn(code, self.cli("area", "find", text).stdout)

    def test_every_collected_postcode_lies_where_it_should(self):
        with (DATA / "postcodes" / "postcode_test_vectors.csv").open(encoding="utf-8-sig", newline="") as file:
            vectors = list(csv.DictReader(file))
        self.assertGreater(len(vectors), 600)
        for vector in vectors:
            with self.subTest(vector["postcode"]):
                code = vector["gss_code_2024"]
                done = self.cli("--json", "postcode", vector["postcode"], status=0 if code else 1)
                answer = json.loads(done.stdout)
                self.assertEqual([(area["code"], area["name"]) for area in answer["areas"]], [(code, vector["name"])] if code else [])
                if code:
                    self.assertIn("Contains OS data © Crown copyright and database right", answer["attribution"])
                else:
                    self.assertTrue(answer["reason"])


if __name__ == "__main__":
    if not DATA.is_dir():
        print(f"SKIPPED: there is no official data in {DATA}")
        sys.exit(77)
    unittest.main(argv=[sys.argv[0]], verbosity=1)
