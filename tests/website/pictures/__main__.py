"""Draws the pictures."""

from pathlib import Path

from tests.website.pictures import LAYOUTS, drawn

FOLDER = Path(__file__).parents[3] / "docs" / "images"


def main() -> None:
    """Write the picture of each layout, and remove those of others."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("layout-*.svg"):
        old.unlink()
    for layout in LAYOUTS:
        (FOLDER / f"layout-{layout.name}.svg").write_text(drawn(layout), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
