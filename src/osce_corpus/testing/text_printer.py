"""Pages printed as text."""

from collections.abc import Iterable, Iterator, Sequence

from osce_corpus.pages import Page, PressRelease, TopicPage
from osce_corpus.parts import Block, Caption, Heading, Link, ListBlock, Table
from osce_corpus.testing.shared import contact_lines
from osce_corpus.testing.text import EVENT_WORDS, TextLayout
from osce_corpus.testing.words import TEASERS
from osce_corpus.testing.writing import spelt
from osce_corpus.vocabulary.labels import Field

_LOWEST_SECTION = 3


def render_text(page: Page, layout: TextLayout) -> str | bytes:
    """Return a page as text in a layout; bytes where the layout names an encoding."""
    is_event = layout.family_of(page) == "event"
    facts = [line for word, values in layout.facts(page) for line in _fact(word, values, layout, is_event=is_event)]
    facts = _indented(facts, layout)
    if layout.dense_facts and facts and not is_event:
        facts = [layout.line_end.join(facts)]
    head = (*_above(page, layout), *_head(page, layout))
    lines = [*_indented(head, layout), *facts, *_indented(_body(page, layout), layout)]
    text = (layout.line_end * (layout.blank_lines + 1)).join(lines) + layout.line_end
    if layout.no_break:
        text = text.replace(" ", "\xa0")
    return text.encode(layout.encoding) if layout.encoding else text


def _indented(lines: Iterable[str], layout: TextLayout) -> list[str]:
    return [layout.indent + line + layout.trailing for line in lines]


def _body(page: Page, layout: TextLayout) -> Iterator[str]:
    blocks = layout.printed_blocks(page)
    lead = page.lead if isinstance(page, TopicPage) and layout.doubled else None
    for block in (*blocks, *layout.repeated_of(page)):
        yield from _block(block, layout)
        if block.text == lead:
            yield from _block(block, layout)
    if len(blocks) == len(page.body):
        yield from contact_lines(page.contacts, layout.contact_form)
    if layout.teasers:
        yield f"## {layout.teasers}" if layout.markdown else layout.teasers
        for title, day in TEASERS:
            yield from (f"[{title}](#)" if layout.markdown else title, day)
    yield from layout.footer


def _above(page: Page, layout: TextLayout) -> Iterator[str]:
    if layout.skip_links:
        yield "Skip Links"
    if layout.window_title and page.title and layout.prints_title_of(page):
        yield f"{page.title} | OSCE"
    section = layout.section_of(page)
    if layout.menu and not layout.skip_links and not section:
        yield from layout.menu.lines(layout.bullet)
    yield from section


def _head(page: Page, layout: TextLayout) -> Iterator[str]:
    is_newsroom = layout.family_of(page) == "newsroom"
    title = f"# {page.title}" if layout.markdown else page.title or ""
    label = [page.label] if page.label and layout.prints_label_of(page) else []
    if is_newsroom and layout.newsroom_line:
        yield "Newsroom"
    if layout.prints_title_of(page):
        yield from (title, *label) if layout.title_first else (*label, title)
    if is_newsroom and isinstance(page, PressRelease) and page.date:
        yield f"{'/'.join(page.places).upper()} {spelt(page.date)}"


def _fact(word: str, values: Sequence[str], layout: TextLayout, *, is_event: bool) -> Iterator[str]:
    match layout.facts_style:
        case _ if is_event:
            is_day = word == EVENT_WORDS[Field.DATE]
            if layout.event_style != "bare" or word == EVENT_WORDS[Field.ORGANIZED_BY]:
                yield word
            yield from (
                _all_day(value, layout.dash or "-") if is_day and layout.whole_days else value for value in values
            )
        case "bulleted":
            yield f"{layout.bullet} {word}:"
            yield from (f"{layout.bullet} {value}" for value in values)
        case "beside":
            yield f"{word}: {', '.join(values)}".rstrip()
        case _:
            yield f"{word}:"
            if values:
                yield ", ".join(values)


def _all_day(days: str, dash: str) -> str:
    """Return days as older pages print them: "3 May 2012 (All day) - 5 May 2012 (All day)"."""
    return f" {dash} ".join(f"{day} (All day)" for day in days.split(f" {dash} "))


def _block(block: Block, layout: TextLayout) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {block.text}" if layout.markdown else block.text
            if layout.doubled and block.level > _LOWEST_SECTION and not layout.markdown:
                yield block.text
        case ListBlock():
            for number, item in enumerate(block.items, start=1):
                mark = f"{number}." if block.ordered else layout.bullet
                yield f"  • {item}" if layout.skip_links and not block.ordered else f"{mark} {item}"
        case Table():
            yield from (f"| {' | '.join(row)} |" for row in block.rows)
        case Caption():
            credit = f"({block.credit})"
            is_old = layout.family == "newsroom"
            caption = f"{credit}{block.text} {credit} Photo details" if is_old else f"{block.text} {credit}"
            yield from [caption] * (2 if layout.doubled else 1)
        case _:
            yield _linked(block.text, block.links) if layout.markdown else block.text


def _linked(text: str, links: Sequence[Link]) -> str:
    """Return a text with its links as Markdown has them."""
    for link in reversed(links):
        end = link.start + len(link.text)
        text = f"{text[: link.start]}[{link.text}]({link.url}){text[end:]}"
    return text
