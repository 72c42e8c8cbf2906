"""What every test may use: articles out of strings, folders, golden screens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from textual.css.stylesheet import Stylesheet

from corpus import Article
from tests.settling import settled
from tests.sheets import parsed_once

if TYPE_CHECKING:
    from textual.app import App

GOLDEN = Path(__file__).with_name("golden")

# Machines are shared and slow by turns: a law is checked, never the clock. The same
# examples are tried every time; `pytest --hypothesis-profile search` looks for others.
settings.register_profile(
    "search",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("house", settings.get_profile("search"), derandomize=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden", action="store_true", help="write down what the screens look like"
    )


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Run nothing but what draws golden screens, where they are to be written down."""
    if config.getoption("--golden"):
        items[:] = [one for one in items if "looks_like" in one.fixturenames]


@pytest.fixture(autouse=True)
def home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An empty home, so that no test reads or writes what the user keeps."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for room in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{room}_HOME", str(folder / room.lower()))
    for desktop in ("DISPLAY", "WAYLAND_DISPLAY"):  # whose clipboard is the user's
        monkeypatch.delenv(desktop, raising=False)
    return folder


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a pilot does is done to the end before the test goes on."""
    for module in ("textual.app", "textual.pilot"):
        monkeypatch.setattr(f"{module}.wait_for_idle", settled)


@pytest.fixture(scope="session", autouse=True)
def sheets() -> Generator[None]:
    """Parsing is a tenth of the work of beginning a program, and always the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parsed_once())
        yield


@pytest.fixture
def article_of() -> Callable[..., Article]:
    """Make an article of a string: `article_of("Text.", id="a", outlet="Star")`."""

    def make(
        text: str,
        *,
        id: str = "a",
        title: str | None = None,
        outlet: str | None = None,
        published: dt.date | None = None,
    ) -> Article:
        return Article.from_text(
            text, id=id, title=title, outlet=outlet, published=published
        )

    return make


@pytest.fixture
def folder_of(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Write files into an empty folder: `folder_of({"one.txt": "Text."})`."""

    def write(files: Mapping[str, str | bytes]) -> Path:
        folder = tmp_path / "articles"
        folder.mkdir()
        for name, content in files.items():
            raw = content.encode() if isinstance(content, str) else content
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw)
        return folder

    return write


@pytest.fixture
def looks_like(request: pytest.FixtureRequest) -> Callable[[App[None], str], None]:
    """Compare the screen, as plain text, with `golden/<name>.txt`.

    `pytest --golden` writes down what is there instead; the diff is for the eye.
    """

    def compare(app: App[None], name: str) -> None:
        strips = app.screen._compositor.render_strips()
        seen = "".join(f"{strip.text.rstrip()}\n" for strip in strips)
        path = GOLDEN / f"{name}.txt"
        if request.config.getoption("--golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(seen, encoding="utf-8")
        assert path.is_file(), f"no golden screen {name} yet: run `make golden`"
        assert seen.splitlines() == path.read_text(encoding="utf-8").splitlines()

    return compare
