"""A URL or a host -> whether it stays on this machine.

>>> is_loopback("http://127.0.0.1:8080/v1"), is_loopback("localhost"), is_loopback("https://api.openai.com")
(True, True, False)
"""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_loopback(place: str) -> bool:
    """Whether a URL or a host can be nowhere but on this machine; what is not plainly so is not, and no name is looked up."""
    if any(character.isspace() or character in "@\\" or not character.isprintable() for character in place):
        return False
    try:
        host = (urlsplit(place).hostname if "://" in place else place.strip("[]")) or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
