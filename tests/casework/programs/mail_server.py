"""A mail server that keeps each letter as a file in a folder, and fails in the way it is told.

mail_server.py FOLDER PORT [refuse=ADDRESS] [busy=ADDRESS] [hang] [die] [drop] [late=SECONDS] [data=CODE]
    [cert=FILE] [user=NAME:WORD]
"""

from __future__ import annotations

import asyncio
import os
import ssl
import sys
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    """What the server does with a letter. A file appears whole or not at all."""

    def __init__(self, folder: Path, how: dict[str, str]) -> None:
        self.folder, self.how = folder, how

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if address == self.how.get("refuse"):
            return "550 5.1.1 no such mailbox"
        if address == self.how.get("busy"):
            return "451 4.3.0 later please"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if "hang" in self.how:
            await asyncio.sleep(3600)
        if "die" in self.how:
            os._exit(1)
        if "data" in self.how:
            return f"{self.how['data']} not that"
        name = f"{os.getpid()}-{len(list(self.folder.glob('*.eml')))}"
        (self.folder / f"{name}.part").write_bytes(envelope.content)
        (self.folder / f"{name}.part").rename(self.folder / f"{name}.eml")
        if "drop" in self.how:
            os._exit(1)
        # Time for whoever sent it to die before it knows that it was taken.
        await asyncio.sleep(float(self.how.get("late", "0")))
        return "250 kept"


async def serve(folder: Path, port: int, how: dict[str, str]) -> None:
    context = None
    if "cert" in how:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(how["cert"])
    name, _, word = how.get("user", "").partition(":")

    def known(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = (data.login, data.password) == (name.encode(), word.encode())
        # Not handled: the server itself says no.
        return AuthResult(success=right, handled=right)

    def conversation() -> SMTP:
        return SMTP(
            Handler(folder, how),
            hostname="localhost",
            tls_context=context,
            require_starttls=context is not None,
            authenticator=known if name else None,
            auth_required=bool(name),
            auth_require_tls=context is not None,
        )

    server = await asyncio.get_running_loop().create_server(conversation, "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    told = dict(word.partition("=")[::2] for word in sys.argv[3:])
    asyncio.run(serve(Path(sys.argv[1]), int(sys.argv[2]), told))
