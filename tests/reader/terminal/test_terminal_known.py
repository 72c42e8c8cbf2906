"""What the environment tells of a terminal is heeded, and a browser is none."""

from __future__ import annotations

import locale

import pytest

from reader.terminal import draws_ascii, is_dumb


def test_signs_follow_the_locale_unless_they_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for encoding, plain in (("UTF-8", False), ("utf8", False), ("ISO-8859-1", True)):
        monkeypatch.setattr(locale, "getencoding", lambda encoding=encoding: encoding)
        assert draws_ascii("auto") is plain
        assert draws_ascii("ascii")
        assert not draws_ascii("unicode")


def test_a_browser_is_no_dumb_terminal_and_knows_all_signs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    assert is_dumb()
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.web_driver:WebDriver")
    monkeypatch.setattr(locale, "getencoding", lambda: "ISO-8859-1")
    assert not is_dumb()
    assert not draws_ascii("auto")
