"""The report as a PDF that screen readers can follow (PDF/UA-1), set without the network and the machine's fonts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

TEMPLATE = Path(__file__).with_name("arsrapport.typ")


def pdf_of(data: Mapping[str, Any], made_at: datetime) -> bytes:
    """The PDF of `report_data`: the same for the same data and moment.

    The data is handed over as values, never as text of the template, so nothing in it can be markup.
    """
    import typst

    found = typst.compile(
        TEMPLATE,
        root=TEMPLATE.parent,
        ignore_system_fonts=True,
        sys_inputs={"data": orjson.dumps(data).decode()},
        pdf_standards=["ua-1"],
        # A document knows no fractions of a second, and the typesetter refuses them.
        timestamp=made_at.replace(microsecond=0),
    )
    assert isinstance(found, bytes)
    return found
