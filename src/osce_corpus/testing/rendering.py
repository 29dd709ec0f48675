"""Pages in layouts of any kind."""

from osce_corpus.pages import Page
from osce_corpus.testing.html import HtmlLayout
from osce_corpus.testing.html_printer import render_html
from osce_corpus.testing.text import TextLayout
from osce_corpus.testing.text_printer import render_text


def render(page: Page, layout: TextLayout | HtmlLayout) -> str | bytes:
    """Return a page as a layout prints it; bytes where the layout names an encoding.

    Raises:
        TypeError: The layout is none.
    """
    _check_layout(layout)
    page = layout.written(page)
    return render_html(page, layout) if isinstance(layout, HtmlLayout) else render_text(page, layout)


def _check_layout(layout: object) -> None:
    """Raise `TypeError` for what is no layout."""
    if not isinstance(layout, TextLayout | HtmlLayout):
        raise TypeError(f"a layout is a TextLayout or an HtmlLayout, not {type(layout).__name__}")
