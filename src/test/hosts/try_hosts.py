"""Sets up two web servers as the guide says, and looks at what they send. See try-hosts.sh."""

import gzip
import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

APACHE, NGINX = 18480, 18481
FOLDER = "neighbours"

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "(text|application)/javascript; charset=utf-8",
    ".svg": "image/svg\\+xml",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".txt": "text/plain; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".webmanifest": "application/manifest\\+json(; charset=utf-8)?",
    "feed.xml": "application/atom\\+xml(; charset=utf-8)?",
    "feed.json": "application/feed\\+json",
}
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
# Files that a site may have and this one has not.
EXTRA = {
    "try/kalendar.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" * 40,
    "try/clip.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\nЗдравей\n" * 20,
    "try/site.webmanifest": '{"name": "x"}' * 80,
    "try/feed.json": '{"version": "x"}' * 80,
}
HASHED = re.compile(r"[.-][0-9a-f]{8}(-[0-9]+)?\.(css|js|jpg|png|svg|webp|woff2)$")


def recipe(guide, name):
    return re.search(r"```" + name + r"\n(.*?)```", guide.read_text("utf-8"), re.S)[1]


def document_root(site, work, folder, htaccess):
    root = work / ("sub" if folder else "root")
    there = root / folder
    shutil.copytree(site, there)
    for path, text in EXTRA.items():
        file = there / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    if folder:
        htaccess = htaccess.replace("404 /404.html", f"404 /{folder}/404.html")
    (there / ".htaccess").write_text(htaccess, "utf-8")
    for path in [root, *root.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return root


def apache(root, work):
    modules = "/usr/lib/apache2/modules"
    names = "mpm_event authz_core mime dir headers deflate filter alias env setenvif"
    loads = "".join(f"LoadModule {n}_module {modules}/mod_{n}.so\n" for n in names.split())
    conf = work / "httpd.conf"
    user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
    conf.write_text(
        f"""ServerRoot "{work}"
PidFile "{work}/httpd.pid"
Listen 127.0.0.1:{APACHE}
ServerName localhost
{loads}{user}TypesConfig /etc/mime.types
ErrorLog "{work}/apache.log"
DocumentRoot "{root}"
<Directory "{root}">
AllowOverride All
Require all granted
</Directory>
"""
    )
    return subprocess.Popen(["apache2", "-d", str(work), "-f", str(conf), "-DFOREGROUND"])


def nginx(root, work, text, folder):
    text = text.replace("listen 80;", f"listen 127.0.0.1:{NGINX};")
    text = text.replace("/var/www/project", str(root)).replace("project.example.org", "_")
    if folder:
        text = text.replace("404 /404.html", f"404 /{folder}/404.html")
    conf = work / "nginx.conf"
    user = "user www-data;" if os.getuid() == 0 else ""
    conf.write_text(
        f"""{user} daemon off; pid {work}/nginx.pid; error_log {work}/nginx.log;
events {{ }}
http {{
include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
client_body_temp_path {work}/t1; proxy_temp_path {work}/t2; fastcgi_temp_path {work}/t3;
uwsgi_temp_path {work}/t4; scgi_temp_path {work}/t5;
{text}
}}
""",
        "utf-8",
    )
    return subprocess.Popen(["nginx", "-p", str(work), "-c", str(conf)])


class Host:
    def __init__(self, name, port, folder):
        self.name = name + (" in a folder" if folder else "")
        self.base = f"/{folder}/" if folder else "/"
        self.port = port
        self.faults = []
        self.asked = 0
        self.connection = None

    def get(self, path, **headers):
        self.asked += 1
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            self.connection.request("GET", self.base + quote(path), headers=headers)
            answer = self.connection.getresponse()
            body = answer.read()
        except (http.client.HTTPException, OSError):
            self.connection.close()
            self.connection = None
            raise
        return answer, body

    def expect(self, path, what, wanted, got):
        if not re.fullmatch(wanted, got or ""):
            self.faults.append(f"{self.name}: {path}: {what} is {got!r}, not {wanted!r}")

    def wait(self):
        for _ in range(50):
            try:
                return self.get("robots.txt")
            except OSError:
                time.sleep(0.1)
        raise SystemExit(f"{self.name} does not answer")

    def file(self, path, there):
        answer, body = self.get(re.sub(r"(^|/)index\.html$", r"\1", path))
        self.expect(path, "status", "200", str(answer.status))
        if body != there.read_bytes():
            self.faults.append(f"{self.name}: {path}: other bytes")
        name = path.rsplit("/", 1)[-1]
        kind = TYPES.get(name) or TYPES.get(Path(path).suffix)
        if kind:
            self.expect(path, "type", kind, answer.getheader("Content-Type"))
        kept = "public, max-age=31536000, immutable" if HASHED.search(path) else "no-cache"
        self.expect(path, "Cache-Control", kept, answer.getheader("Cache-Control"))
        for header, value in ALWAYS.items():
            self.expect(path, header, re.escape(value), answer.getheader(header))
        return answer

    def small(self, path, there):
        """A text is compressed, and what has not changed is not sent again."""
        answer, body = self.get(path, **{"Accept-Encoding": "gzip"})
        self.expect(path, "Content-Encoding", "gzip", answer.getheader("Content-Encoding"))
        self.expect(path, "Vary", ".*Accept-Encoding.*", answer.getheader("Vary"))
        if answer.getheader("Content-Encoding") == "gzip" and gzip.decompress(body) != there.read_bytes():
            self.faults.append(f"{self.name}: {path}: other bytes when unpacked")
        again = {"Accept-Encoding": "gzip"}
        if answer.getheader("ETag"):
            again["If-None-Match"] = answer.getheader("ETag")
        if answer.getheader("Last-Modified"):
            again["If-Modified-Since"] = answer.getheader("Last-Modified")
        self.expect(path, "status when asked again", "304", str(self.get(path, **again)[0].status))

    def missing(self, path, there):
        answer, body = self.get(path)
        self.expect(path, "status", "404", str(answer.status))
        if body != there.read_bytes():
            self.faults.append(f"{self.name}: {path}: not the page “not found”")
        for header, value in ALWAYS.items():
            self.expect(path, header, re.escape(value), answer.getheader(header))


def look(host, root):
    site = root / host.base.strip("/")
    host.wait()
    for there in sorted(p for p in site.rglob("*") if p.is_file()):
        path = there.relative_to(site).as_posix()
        if Path(path).name.startswith("."):
            continue
        host.file(path, there)
        if there.stat().st_size > 1500 and Path(path).suffix in {
            ".html", ".css", ".js", ".svg", ".xml", ".txt", ".ics", ".vtt", ".json",
        }:
            host.small(re.sub(r"(^|/)index\.html$", r"\1", path), there)
    for path in ["nothing", "en/nothing/here/", ".vestnik-files"]:
        host.missing(path, site / "404.html")
    folder = next(p for p in sorted(site.iterdir()) if (p / "index.html").is_file()).name
    answer, _ = host.get(folder)
    host.expect(folder, "status", "301", str(answer.status))
    host.expect(folder, "Location", f".*{host.base}{folder}/", answer.getheader("Location"))


def main(site, guide):
    htaccess, conf = recipe(guide, "apache"), recipe(guide, "nginx")
    faults = []
    for folder in ["", FOLDER]:
        with tempfile.TemporaryDirectory() as temporary:
            work = Path(temporary)
            work.chmod(0o755)
            root = document_root(site, work, folder, htaccess)
            servers = [apache(root, work), nginx(root, work, conf, folder)]
            try:
                for name, port in [("Apache", APACHE), ("nginx", NGINX)]:
                    host = Host(name, port, folder)
                    look(host, root)
                    print(f"{host.name}: {host.asked} requests, {len(host.faults)} faults")
                    faults += host.faults
            finally:
                for server in servers:
                    server.send_signal(signal.SIGTERM)
                    server.wait()
    for fault in faults[:40]:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
