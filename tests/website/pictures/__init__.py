"""Pictures of layouts: what a page prints, and what becomes of each line.

`python -m tests.website.pictures` draws them anew.
"""

from tests.website.pictures.drawing import drawn
from tests.website.pictures.layouts import LAYOUTS, Layout

__all__ = ["LAYOUTS", "Layout", "drawn"]
