"""A text -> the same without keys and passwords, fit to be shown.

>>> masked("https://me:secret@host/v1?key=1")
'https://***@host/v1?***'
>>> masked("expected a number, found 'sk-proj-abcdefgh12345678'")
"expected a number, found '***'"
"""

from __future__ import annotations

import re
from collections.abc import Mapping

HIDDEN = "***"
SECRET_NAME = re.compile(r"KEY(?!_ENV|_FILE|BOARD)|(?<!MAX_)TOKEN(?!IZER)|SECRET|PASS|CREDENTIAL|AUTH(?!OR)", re.IGNORECASE)
SHORTEST = 6  # characters; what a variable with such a name holds is no secret if it is shorter
URL = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*://)(?P<user>[^\s/?#'\"]*@)?(?P<place>[^\s?#'\"]*)(?P<query>[?#][^\s'\"]*)?")
KEYS = re.compile(
    r"\b(?:sk|pk|rk|xai|gsk|hf|r8|pplx|nvapi|glpat|xox[a-z]|gh[oprsu]|github_pat)[-_][\w-]{8,}"  # OpenAI, Anthropic and those that do alike; forges
    r"|\bAIza[\w-]{16,}|\bAQ\.[\w-]{16,}"  # Google
    r"|\bAKIA[A-Z0-9]{12,}"  # Amazon
    r"|\beyJ[\w-]{8,}(?:\.[\w-]+)*"  # a JSON web token
    r"|(?<=Bearer )\S+"
    r"|(?<![@\w])(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{24,}(?!\w)"  # letters and digits that are no word; after @ stands a revision
)


def masked(text: str, environment: Mapping[str, str] | None = None) -> str:
    """Hides what looks like a key, user and query of URLs, and the contents of variables whose names speak of secrets."""
    for name, value in (environment or {}).items():
        if len(value) >= SHORTEST and SECRET_NAME.search(name):
            text = text.replace(value, HIDDEN)
    return KEYS.sub(HIDDEN, URL.sub(_url, text))


def _url(match: re.Match[str]) -> str:
    user, query = match["user"] and f"{HIDDEN}@", match["query"] and match["query"][0] + HIDDEN
    return f"{match['scheme']}{user or ''}{match['place']}{query or ''}"
