"""No request, however strange, makes a page or a call fail, lose its headers, or repeat what would run in a browser.

Every route of the app comes under this by itself: they are taken from its map.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, quote_from_bytes, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.wrappers import Response

from tests.attack.headers import missing_headers
from tests.attack.site import Site, opened, parameter_names, path_to

# A broken upload leaves its spooled file to the garbage collector: nothing of it is kept, and nothing reads it.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <function SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning"
)
EVIL = "evil.example"
SCRIPT = "\"'><xss>{{7*7}}"
NAMES = (
    *parameter_names(),
    "needs-0-domain",
    "needs-999-domain",
    "child-age_years",
    "csrf_token",
    "__proto__",
    "",
    "é",
)
TEXTS = (
    *(
        "",
        " ",
        "x",
        "ja",
        "1880",
        "0180",
        "99",
        "-1",
        "9" * 30,
        "1e999",
        "NaN",
        "2026-11-21",
        "2026-02-30",
        "0001-01-01",
    ),
    *(
        "9999-12-31",
        "20261121",
        "bup",
        "anxiety",
        "null",
        "[]",
        "{}",
        "\0",
        "\n",
        "\r\nSet-Cookie: a=b",
        "\ud800",
        "\u202e",
    ),
    *(
        SCRIPT,
        f"https://{EVIL}/",
        f"//{EVIL}",
        f"/\\{EVIL}",
        f"/%2f{EVIL}",
        "javascript:alert(1)",
        "' OR 1=1 --",
        "../" * 8,
    ),
    *(
        "a" * 70_000,
        "%",
        "%zz",
        "+",
        "&",
        "=",
        ";",
        "١٢",
        "İ",
        "Ørebro",
        "e\u0301" * 300,
        "../../etc/passwd",
        "${7*7}",
        "%s%n",
    ),
)
TOKEN = b"TOKEN-GOES-HERE"
METHODS = (
    "GET",
    "POST",
    "GET",
    "POST",
    "HEAD",
    "OPTIONS",
    "PUT",
    "PATCH",
    "DELETE",
    "TRACE",
    "CONNECT",
    "BREW",
    "get",
    "",
)
TYPES = (
    *(
        "application/x-www-form-urlencoded",
        "application/json",
        "text/plain",
        "multipart/form-data",
        "",
        "a/b; charset=\xff",
    ),
    *(
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded; charset=utf-16",
        "application/json; charset=x",
    ),
)
HEADERS = {
    "HTTP_ACCEPT_LANGUAGE": ("en", "sv;q=0", "*", "en;q=x", "x" * 5_000, ",,,", "en-\xff"),
    "HTTP_ACCEPT": ("*/*", "application/json", "text/html;q=\xff", "," * 500),
    "HTTP_HX_REQUEST": ("true", "x"),
    "HTTP_REFERER": (f"https://{EVIL}/", "\xff", "http://[", "about:blank"),
    "HTTP_ORIGIN": (f"https://{EVIL}", "null"),
    "HTTP_AUTHORIZATION": (
        "Bearer x",
        "Bearer evi_x_y",
        "Basic \xff",
        "Bearer",
        "x" * 9_000,
        "Bearer evi_" + "0" * 32 + "_a",
    ),
    "HTTP_X_FORWARDED_FOR": ("1.2.3.4, x", "\xff", "::1", "a" * 5_000),
    "HTTP_X_FORWARDED_PROTO": ("https", "x"),
    "HTTP_X_FORWARDED_HOST": (EVIL,),
    "HTTP_IF_MODIFIED_SINCE": ("x", "Thu, 01 Jan 1970 00:00:00 GMT", "Sat, 99 Foo 9999"),
    "HTTP_IF_NONE_MATCH": ("*", '"x"', "\xff"),
    "HTTP_RANGE": ("bytes=0-1", "bytes=-1,0-", "bytes=9-1", "x"),
    "HTTP_COOKIE": (
        "session=x",
        "session=",
        "=;=;",
        "a=" + "b" * 9_000,
        "session=eyJzIjoieCJ9.x.y",
        "lang=\xff",
        "språk=xx",
    ),
    "HTTP_CONTENT_ENCODING": ("gzip",),
    "HTTP_EXPECT": ("100-continue",),
    "HTTP_X_HTTP_METHOD_OVERRIDE": ("DELETE",),
    "REMOTE_ADDR": ("", "x", "::ffff:1.2.3.4", "2001:db8::1"),
}
texts = st.sampled_from(TEXTS) | st.text(max_size=20)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with opened() as found:
        yield found


def encoded(text: str) -> str:
    return quote(text.encode(errors="surrogatepass"))


fields = st.lists(st.tuples(st.sampled_from(NAMES), texts), max_size=6)


@st.composite
def gap(draw: st.DrawFn, decision: str) -> str:
    return draw(
        st.just(decision) | st.sampled_from(("1880", "bup", "css/en-vag-in.css", "nationell.ansvar.kropp")) | texts
    )


@st.composite
def bodies(draw: st.DrawFn) -> tuple[bytes, str]:
    """A body, mostly with the place of a form token in it, and what it is said to be."""
    filled = [*draw(fields), *([("csrf_token", TOKEN.decode())] if draw(st.integers(0, 4)) else [])]
    form = "&".join(f"{encoded(name)}={encoded(text)}" for name, text in filled).encode()
    match draw(st.integers(0, 6)):
        case 0:
            return draw(st.binary(max_size=200)), draw(st.sampled_from(TYPES))
        case 1:
            return form + b"&a=b" * draw(st.sampled_from((1_500, 20_000))), TYPES[0]
        case 2:
            parts = "".join(
                f'--x\r\nContent-Disposition: form-data; name="{name}"; filename="{text[:50]}"\r\n\r\n{text}\r\n'
                for name, text in filled
            )
            ends = draw(st.sampled_from(("--x--\r\n", "", "--x", "--x\r\n\r\n")))
            return (parts + ends).encode(errors="surrogatepass"), "multipart/form-data; boundary=x"
        case 3:
            return form, draw(st.sampled_from(TYPES))
    return form, TYPES[0]


def must_be_well(answer: Response, what: object) -> None:
    text = answer.get_data(as_text=False).decode(errors="replace")
    assert answer.status_code < 500, (what, text[:2_000])
    assert missing_headers(answer) == [], what
    assert "<xss>" not in text, what
    assert "Traceback" not in text, what
    where = urlsplit(answer.headers.get("Location", ""))
    assert EVIL not in where.netloc, what
    assert where.scheme in ("", "http", "https"), what
    assert not answer.headers.get("Location", "").startswith(("//", "/\\")), what


@given(data=st.data())
def test_no_request_makes_a_route_fail(site: Site, data: st.DataObject) -> None:
    # Everything is drawn before anything is sent: an answer must not change what comes next.
    rule, signed_in = data.draw(st.sampled_from(site.rules())), data.draw(st.booleans())
    gaps = {name: encoded(data.draw(gap(site.decision))) for name in sorted(rule.arguments)}
    query = "&".join(f"{encoded(name)}={encoded(text)}" for name, text in data.draw(fields))
    method = data.draw(st.sampled_from(METHODS))
    body, kind = data.draw(bodies()) if method not in ("GET", "HEAD") else (b"", "")
    chosen = sorted(data.draw(st.sets(st.sampled_from(sorted(HEADERS)))))
    headers = {name: data.draw(st.sampled_from(HEADERS[name])) for name in chosen}
    cookie, token = site.session(signed_in=signed_in)
    body = body.replace(TOKEN, token.encode())
    environ = {"HTTP_COOKIE": cookie, "CONTENT_TYPE": kind, **headers}
    answer = site.send(method, path_to(rule, gaps), query=query, body=body, **environ)
    must_be_well(answer, (method, rule.rule, gaps, query[:500], body[:500], headers))


@given(
    path=st.binary(max_size=60) | texts.map(lambda text: text.encode(errors="surrogatepass")),
    method=st.sampled_from(METHODS),
)
def test_no_path_makes_the_site_fail(site: Site, path: bytes, method: str) -> None:
    must_be_well(site.send(method, "/" + quote_from_bytes(path)), (method, path))


@pytest.mark.parametrize("signed_in", [False, True])
def test_each_route_takes_each_method_and_each_odd_text(site: Site, signed_in: bool) -> None:
    """Each route at least once with everything, however the dice fall above."""
    for rule in site.rules():
        for method in sorted(set(METHODS)):
            cookie, token = site.session(signed_in=signed_in)
            gaps = dict.fromkeys(rule.arguments, site.decision)
            form = f"csrf_token={token}&" + "&".join(
                f"{name}={encoded(SCRIPT)}" for name in NAMES if name != "csrf_token"
            )
            body = b"" if method in ("GET", "HEAD") else form.encode()
            query = f"vidare={encoded(f'https://{EVIL}/')}&agency={encoded(SCRIPT)}&as_of=x&municipality=x"
            answer = site.send(
                method, path_to(rule, gaps), query=query, body=body, HTTP_COOKIE=cookie, CONTENT_TYPE=TYPES[0]
            )
            must_be_well(answer, (method, rule.rule))
        for text in TEXTS if rule.arguments else ():
            gaps = dict.fromkeys(rule.arguments, encoded(text))
            must_be_well(site.send("GET", path_to(rule, gaps)), (rule.rule, text[:50]))
