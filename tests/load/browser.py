"""A browser without scripts, which may go to any instance with the same cookies: as behind one address."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from http.cookiejar import CookieJar
from urllib.parse import urlencode

from tests.load.service import PATIENCE, Service

TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


class Browser:
    """Cookies go by host, not by port."""

    def __init__(self) -> None:
        self._cookies = CookieJar()
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self._cookies), _NoFurther())

    def copied(self) -> Browser:
        """Another browser that holds the same cookies: what somebody has who stole them."""
        found = Browser()
        for cookie in self._cookies:
            found._cookies.set_cookie(cookie)
        return found

    def get(self, service: Service, path: str) -> tuple[int, str]:
        """Status and text of a page; where it leads is not followed."""
        return self._open(f"http://127.0.0.1:{service.port}{path}")

    def send(self, service: Service, path: str, page: str, **fields: str) -> int:
        """Sends a form of a page; the status."""
        token = TOKEN.search(self.get(service, page)[1])
        assert token
        body = urlencode({"csrf_token": token[1], **fields}).encode()
        return self._open(f"http://127.0.0.1:{service.port}{path}", body)[0]

    def _open(self, address: str, body: bytes | None = None) -> tuple[int, str]:
        try:
            with self._opener.open(address, body, timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()


class _NoFurther(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_answer: object) -> None:
        return None
