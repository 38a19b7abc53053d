"""A home folder with programs that behave as LM Studio's do, as far as they are documented: its AppImage, `lms` and xvfb-run.

>>> install(home, bin)  # what they are asked is in home/calls

The AppImage needs a display, puts `lms` in its place when it runs for the first time, has a process of its own below it, and serves when `lms` tells
it to. `lms load` finds a model named tiny. See https://lmstudio.ai/docs/cli and https://github.com/lmstudio-ai/lms.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from http.server import ThreadingHTTPServer
from pathlib import Path

from tests.chat_servers import ChatServer, _handler
from tests.processes import python, script

ROOT = Path(__file__).parents[1]
APP = "LM-Studio-0.3.16-8-x64.AppImage"


def install(home: Path, programs: Path, folder: str = "Applications") -> Path:
    """Writes the AppImage, an older one that does not work, and xvfb-run; returns the AppImage."""
    script(home / folder / "LM-Studio-0.3.9-2-x64.AppImage", "echo 'I am old' >&2; exit 9")
    script(programs / "xvfb-run", '[ "$1" = -a ] || exit 2; shift; echo "xvfb-run $(basename "$1")" >> "$HOME/calls"; DISPLAY=:99 "$@"')
    return python(home / folder / APP, _program("app"))


def calls(home: Path) -> list[str]:
    """What the programs were asked for, in turn."""
    return (home / "calls").read_text(encoding="utf-8").splitlines() if (home / "calls").exists() else []


def install_lms(home: Path) -> None:
    python(home / ".lmstudio" / "bin" / "lms", _program("lms"))


def _program(name: str) -> str:
    return f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tests.lmstudio_programs import {name}\n{name}()"


def app() -> None:
    if "DISPLAY" not in os.environ:
        sys.exit("ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY")
    home = Path(os.environ["HOME"])
    install_lms(home)
    print(f"LM Studio {' '.join(sys.argv[1:])}", file=sys.stderr, flush=True)
    subprocess.Popen(["sh", "-c", "sleep 600; true", sys.argv[0]], start_new_session=True)
    control = home / ".lmstudio" / "control.json"
    while True:
        time.sleep(0.02)
        if control.exists() and (text := control.read_text(encoding="utf-8")):
            serve(home, json.loads(text)["port"])
            control.write_text("", encoding="utf-8")


def serve(home: Path, port: int) -> ThreadingHTTPServer:
    """Serves the models that are loaded."""
    server = ThreadingHTTPServer(("127.0.0.1", port), _handler(ChatServer("lmstudio")))
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server


def lms() -> None:
    home = Path(os.environ["HOME"])
    words = sys.argv[1:]
    with (home / "calls").open("a", encoding="utf-8") as file:
        file.write(f"lms {' '.join(words)}\n")
    loaded = home / ".lmstudio" / "loaded.json"
    rows = json.loads(loaded.read_text(encoding="utf-8")) if loaded.exists() else []
    match words:
        case ["server", "start", "--port", port]:
            control = home / ".lmstudio" / "control.json"
            control.write_text(json.dumps({"type": "start", "port": int(port)}), encoding="utf-8")
            for _ in range(100):
                time.sleep(0.02)
                if not control.read_text(encoding="utf-8"):
                    print(f"Success! Server is now running on port {port}", file=sys.stderr)
                    return
            sys.exit("Error: Failed to start LM Studio service.")
        case ["ps", "--json"]:
            print(json.dumps(rows))
        case ["load", "tiny", "--identifier", identifier, "--yes"]:
            loaded.write_text(json.dumps([*rows, {"type": "llm", "identifier": identifier, "path": "us/tiny.gguf"}]), encoding="utf-8")
        case ["load", model, "--identifier", _, "--yes"]:
            sys.exit(f'\x1b[31mError: Model not found\x1b[39m\n\n  No model found that matches path "{model}".')
        case ["unload", identifier]:
            loaded.write_text(json.dumps([row for row in rows if row["identifier"] != identifier]), encoding="utf-8")
        case _:
            sys.exit(f"Error: unknown command {words}")
