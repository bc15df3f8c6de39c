from __future__ import annotations

import pytest

from explorer.scenes.surnames import surname


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Lionel Messi", "Messi"),
        ("Ángel Di María", "Di María"),
        ("Alexis Mac Allister", "Mac Allister"),
        ("Jawad El Yamiq", "El Yamiq"),
        ("Virgil van Dijk", "van Dijk"),
        ("Rafael van der Vaart", "van der Vaart"),
        ("Vinícius Júnior", "Vinícius Júnior"),
        ("Obrian", "Obrian"),
        ("Player 27", "Player 27"),
        ("", ""),
    ],
)
def test_a_name_is_shortened_to_what_a_player_is_called_by(name: str, short: str) -> None:
    assert surname(name) == short
