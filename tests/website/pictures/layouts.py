"""The layouts of which there are pictures, each with a page that we wrote."""

from attrs import frozen

from tests.families.page_file import PageFile
from tests.support.html import known, records


@frozen
class Layout:
    """A layout, and a page in it."""

    name: str
    """As it stands in the name of the file."""
    title: str
    """What is told of the picture where it cannot be seen."""
    source: str
    """The page."""


def _text(name: str, file: str, title: str) -> Layout:
    return Layout(name, title, PageFile(file).source)


def _html(name: str, title: str) -> Layout:
    kind = {found.lower().replace(" ", "-"): found for found in known.LAYOUTS}[name]
    return Layout(f"html-{name}", title, known.LAYOUTS[kind].render(records.record(list(known.LAYOUTS).index(kind))))


LAYOUTS = (
    _text("menu-press-release", "f01_press_release_m1", "A press release behind the menu of the site"),
    _text("menu-event", "f01_event_m4", "An event behind the menu of the site"),
    _text("skip-links-press-release", "f02a_media_advisory", "A media advisory below Skip Links"),
    _text("skip-links-project", "f02b_project", "A project below Skip Links"),
    _text("skip-links-topic", "f02c_topic_cards", "A topic page with cards of field operations"),
    _text("skip-links-work", "f02d_our_work", "What a field operation does, below Skip Links"),
    _text("about-us", "f03_about_us_one_office", "About a field operation, with its figures"),
    _text("odihr-menu", "f04_needs_assessment", "A page behind the menu of ODIHR"),
    _text("plain", "f05_press_release_blank_line", "A press release of title and text alone"),
    _text("plain-markdown", "f05_markdown_links", "A page in Markdown"),
    _text("newsroom", "f06_newsroom_caption_and_tail", "A press release of the Newsroom, its end printed twice"),
    _text("section", "f07_doubled_caption", "A page below the name of a structure, its caption printed twice"),
    _text("left-menu", "f08_at_a_glance_our_work", "The remainder of a menu above a text without a title"),
    _text("body-only", "f09_body_only_dateline", "A text without a title"),
    _text("event", "f10_complete_short_range", "An event of the earlier site"),
    _text("event-unlabelled", "f10_values_without_labels", "An event whose days and venue have no labels"),
    _text("listing", "f11a_press_releases", "A list of press releases"),
    _text("resource", "f12_resource", "A resource"),
    _text("translated", "f13_secretariat_spanish", "A page in Spanish"),
    _text("other-host", "f14_parliamentary_assembly_article", "An article of the Parliamentary Assembly"),
    _html("drupal-6-panels", "HTML of the site from 2008 on"),
    _html("drupal-11", "HTML of the site from 2020 on"),
    _html("tables-of-2000", "HTML in tables, of about 2000"),
    _html("components", "HTML of components"),
    _html("printer-version", "A printer version"),
)
