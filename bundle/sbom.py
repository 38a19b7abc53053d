"""Packages -> a bill of materials: CycloneDX 1.6 in JSON, for .dist-info/sboms/ (PEP 770). No time and no chance: the same inputs, the same bytes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from typing import Any

from bundle.packages import Package


def sbom(name: str, version: str, packages: Sequence[Package], others: Sequence[dict[str, Any]]) -> bytes:
    """`others` are components that are no Python packages: libraries, the model."""
    components = [*map(component, packages), *others]
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": name, "name": name, "version": version, "purl": f"pkg:pypi/{name}@{version}"}},
        "components": components,
        "dependencies": [{"ref": name, "dependsOn": [one["bom-ref"] for one in components]}],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(body, sort_keys=True))
    return (json.dumps(body | {"serialNumber": f"urn:uuid:{serial}"}, indent=1, ensure_ascii=False) + "\n").encode()


def component(package: Package) -> dict[str, Any]:
    purl = f"pkg:pypi/{package.name.lower()}@{package.version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version,
        "purl": purl,
        "licenses": [{"expression": package.licence} if package.spdx else {"license": {"name": package.licence}}],
        # One for each Python and, where it is compiled, kind of machine.
        "hashes": [{"alg": "SHA-256", "content": sha256} for sha256 in package.sha256],
    }
