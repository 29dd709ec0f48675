"""A figure that a notebook shows."""

from io import BytesIO
from typing import Any, cast

from matplotlib.figure import Figure

_DOTS_PER_INCH = 80


class Picture(Figure):
    """A figure of matplotlib that a notebook shows by itself, also where nobody has imported `pyplot`."""

    def _repr_png_(self) -> bytes:
        """Return what a notebook shows."""
        file = BytesIO()
        cast("Any", self).savefig(file, format="png", dpi=_DOTS_PER_INCH)
        return file.getvalue()
