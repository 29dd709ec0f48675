"""The rules by which a segment is chrome."""

from enum import StrEnum


class Rule(StrEnum):
    """Why a segment is the site's and not the page's."""

    MENU_MARKER = "menu-marker"
    """An empty bullet inside the menu."""
    MENU_GROUP = "menu-group"
    """The name of a group of menu entries."""
    MENU_ECHO = "menu-echo"
    """The name of a group, printed again after its entries."""
    MENU_ENTRY = "menu-entry"
    """An entry of the menu."""
    MENU_REMAINDER = "menu-remainder"
    """A line between the menu and the type label that is not the title: the title follows the label."""
    SKIP_LINK = "skip-link"
    """A link past the menu, for keyboard users."""
    BREADCRUMB = "breadcrumb"
    """The way from the home page to this one."""
    FURNITURE = "furniture"
    """Share links, languages, legal notices and the like, above the title or below the body."""
    SECTION_NAME = "section-name"
    """The name of the site's section, above the title."""
    SITE_TITLE = "site-title"
    """The title of the page once more, as the browser's window shows it."""
    SEPARATOR = "separator"
    """A rule across the page, or an empty bullet outside the menu."""
    IMAGE = "image"
    """An image that shows no text."""
