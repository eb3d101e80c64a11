"""Files for spreadsheets: UTF-8 with a byte order mark and semicolons, as Excel in Swedish opens them.

Quotation follows RFC 4180. A text that a spreadsheet could take for a formula gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

BYTE_ORDER_MARK = "\ufeff"
FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")


def csv_pieces(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The file in pieces, one for each row: no more of it is in memory at a time.

    >>> list(csv_pieces([["=1+1", "a;b"]])) == [BYTE_ORDER_MARK + "'=1+1;\\"a;b\\"\\r\\n"]
    True
    """
    piece = io.StringIO(BYTE_ORDER_MARK)
    piece.seek(0, io.SEEK_END)
    writer = csv.writer(piece, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([_safe(cell) for cell in row])
        yield piece.getvalue()
        piece.seek(0)
        piece.truncate()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA_BEGINS) else cell
