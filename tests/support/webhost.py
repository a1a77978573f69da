"""A real web server for tests of whole programs: nginx on the loopback, and an authority that only the test knows."""

import os
import shutil
import socket
import subprocess
import time


def run(*arguments, status=0, **options):
    """Runs a program to its end, which must be `status`; None takes any."""
    options = {"capture_output": True, "text": True, "timeout": 240, **options}
    done = subprocess.run([str(argument) for argument in arguments], **options)
    if status is not None and done.returncode != status:
        raise AssertionError(f"{arguments}\nstatus {done.returncode}, expected {status}\n{done.stdout}\n{done.stderr}")
    return done


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def missing_program(*names):
    """The first of these programs that is not installed, or None."""
    return next((name for name in names if not shutil.which(name, path=search_path())), None)


def search_path():
    return os.environ.get("PATH", "") + ":/usr/sbin"


NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]


class Authority:
    """Signs certificates for hosts of the test."""

    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "authority.pem"
        run("openssl", "req", "-x509", *NEW_KEY, "-days", "2", "-subj", "/CN=Test authority", "-keyout",
            folder / "authority.key", "-out", self.file, "-addext", "keyUsage=critical,keyCertSign", "-addext",
            "basicConstraints=critical,CA:true")
        (folder / "issued").mkdir()
        (folder / "issued" / "index").touch()
        (folder / "issued" / "serial").write_text("1000")
        (folder / "authority.cnf").write_text(f"""
            [ca]
            default_ca = test
            [test]
            database = {folder}/issued/index
            serial = {folder}/issued/serial
            new_certs_dir = {folder}/issued
            default_md = sha256
            policy = any
            unique_subject = no
            [any]
            commonName = supplied
        """)

    def issue(self, name, host="localhost", start="20000101000000Z", end="20990101000000Z"):
        """The lines of nginx for a certificate that is valid for this host between two instants."""
        base = self.folder / name
        run("openssl", "req", *NEW_KEY, "-subj", f"/CN={host}", "-keyout", f"{base}.key", "-out", f"{base}.csr")
        base.with_suffix(".ext").write_text(f"subjectAltName=DNS:{host}\nbasicConstraints=CA:FALSE\n")
        run("openssl", "ca", "-batch", "-notext", "-config", self.folder / "authority.cnf", "-cert", self.file, "-keyfile",
            self.folder / "authority.key", "-startdate", start, "-enddate", end, "-in", f"{base}.csr", "-out",
            f"{base}.pem", "-extfile", f"{base}.ext")
        return f"ssl_certificate {base}.pem; ssl_certificate_key {base}.key;"

    def self_signed(self, name, host="localhost"):
        base = self.folder / name
        run("openssl", "req", "-x509", *NEW_KEY, "-days", "2", "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}",
            "-keyout", f"{base}.key", "-out", f"{base}.pem")
        return f"ssl_certificate {base}.pem; ssl_certificate_key {base}.key;"


class WebHost:
    """nginx with these server blocks; everything that it writes stays in the folder."""

    def __init__(self, folder, servers, ports):
        self.log = folder / "access.log"
        user = "user root;" if os.geteuid() == 0 else ""
        temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in
                            ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        configuration = folder / "nginx.conf"
        configuration.write_text(f"""
            {user} pid {folder}/nginx.pid; error_log {folder}/error.log; daemon off; worker_processes 1;
            events {{}}
            http {{
                {temporary}
                log_format short '$request_method $request_uri $status $body_bytes_sent';
                access_log {self.log} short;
                {servers}
            }}
        """)
        nginx = shutil.which("nginx", path=search_path())
        checked = run(nginx, "-t", "-q", "-c", configuration, "-p", folder, status=None)
        if checked.returncode != 0:
            raise AssertionError(checked.stderr)
        self.process = subprocess.Popen([nginx, "-c", str(configuration), "-p", str(folder)], stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        for port in ports:
            while not self.answers(port):
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise AssertionError("nginx did not start: " + (folder / "error.log").read_text())
                time.sleep(0.02)

    @staticmethod
    def answers(port):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return True
        except OSError:
            return False

    def requests(self):
        return self.log.read_text().splitlines()

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
