"""textual-serve, reachable from this machine only and fetching nothing elsewhere."""

from __future__ import annotations

import secrets
import socket

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from textual_serve.server import Server

_HOST = "127.0.0.1"


class LoopbackServer(Server):
    """Answers only those who know its secret address, and only its own pages.

    Listening on the loopback address keeps other machines out, but neither other
    users of this one nor other pages in the browser: each of them may open a socket
    to it. So a part of the address is a secret, as with Jupyter, and both the host
    that is called and the page that calls must be this server's.
    """

    def __init__(self, command: str) -> None:
        self._socket = socket.create_server((_HOST, 0))
        super().__init__(command, *self._socket.getsockname(), title="hexapla")
        self._called = f"{self.host}:{self.port}"
        self._secret = secrets.token_urlsafe(16)
        self._policy = (
            "default-src 'self' 'unsafe-inline' data:; "
            f"connect-src 'self' ws://{self._called}; frame-ancestors 'none'"
        )

    @property
    def address(self) -> str:
        """Where the first page is."""
        return f"{self.public_url}/{self._secret}/"

    def serve(self, debug: bool = False) -> None:
        """Serve until a signal comes; print the address once the server is up."""
        web.run_app(
            self._make_app(),
            sock=self._socket,
            print=self._tell_address,
            # An open page would delay the end by a minute.
            shutdown_timeout=1.0,
        )

    def _tell_address(self, _: str) -> None:
        print(f"hexapla is at {self.address} (ctrl+C ends it)", flush=True)

    async def on_startup(self, app: web.Application) -> None:
        """Print nothing, in particular not the greeting of textual-serve."""

    async def _make_app(self) -> web.Application:
        pages = await super()._make_app()
        pages.on_response_prepare.append(self._hold_to_policy)
        whole = web.Application(middlewares=[self._guard()])
        whole.add_subapp(f"/{self._secret}", pages)
        return whole

    def _guard(self) -> Middleware:
        @web.middleware
        async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
            origin = request.headers.get("Origin", self.public_url)
            if request.host != self._called or origin != self.public_url:
                raise web.HTTPForbidden(text="This is for the machine it runs on.\n")
            return await handler(request)

        return guard

    async def _hold_to_policy(
        self, request: web.Request, response: web.StreamResponse
    ) -> None:
        """Keep the page from fetching anything, such as fonts, from elsewhere."""
        response.headers["Content-Security-Policy"] = self._policy
        response.headers["Referrer-Policy"] = "no-referrer"
