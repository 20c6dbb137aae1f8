"""PDFs written by hand to wear out whoever reads them."""

from __future__ import annotations

from collections.abc import Sequence

LINE = b"BT /F 12 Tf 72 700 Td (Words of Vesmark) Tj ET"
_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<</N %d 0 R>>>>"


def join_objects(objects: Sequence[bytes]) -> bytes:
    """Return a PDF of these objects, the first of which is its catalog."""
    parts, places, at = [b"%PDF-1.4\n"], [], 9
    for number, body in enumerate(objects, 1):
        places.append(at)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        at += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, at)
    return b"".join((*parts, head, table, tail))


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream with this content."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def write_pdf(content: bytes = LINE, *, pages: int = 1, forms: Sequence[bytes] = ()) -> bytes:
    """Return a PDF that lists one page so many times; the first of `forms` is called X."""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    resources = b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R%s>>" % resources
    listed = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b"3 0 R " * pages)
    return join_objects([b"<</Type/Catalog/Pages 2 0 R>>", listed, page, stream(content), font, *forms])


def nest_forms(depth: int, fan: int = 1) -> bytes:
    """Return a PDF of forms that each call the next one, so many times; the last one has the words."""
    calls = [b"/N Do " * fan] * (depth - 1) + [LINE]
    return write_pdf(b"/X Do", forms=[stream(call, _FORM % (7 + place)) for place, call in enumerate(calls)])


def call_itself(times: int) -> bytes:
    """Return a PDF with a form that calls itself so many times."""
    return write_pdf(b"/X Do", forms=[stream(b"/N Do " * times, _FORM % 6)])
