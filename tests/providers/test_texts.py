from __future__ import annotations

import re
from pathlib import Path

import explorer.providers
from explorer.views.text import has_message

OPEN_DATA = re.compile(r'"(open_data_\w+)"')
CODE = re.compile(r'(?:ImportProblem|log\.add|_log\.add|_raise_at)\(\s*"(?P<code>\w+)"')


def test_every_problem_and_finding_has_a_text() -> None:
    package = Path(explorer.providers.__file__).parent
    sources = [path.read_text(encoding="utf-8") for path in package.rglob("*.py")]
    used = {code for source in sources for code in CODE.findall(source)}
    assert {"file_missing", "json_truncated", "events_out_of_order"} <= used
    used |= {code for source in sources for code in OPEN_DATA.findall(source)}
    assert "open_data_proxy" in used
    assert {code for code in used if not has_message(code)} == set()
