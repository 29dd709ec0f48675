"""HTML of any year becomes a document. The only module that knows the engine."""

from codecs import BOM_UTF8
from functools import cache

from attrs import frozen
from selectolax.lexbor import LexborHTMLParser, LexborNode

from osce_corpus.diagnostics import frames
from osce_corpus.document import Document
from osce_corpus.reading.boxes import Boxes
from osce_corpus.reading.head import HeadReader
from osce_corpus.reading.titles import find_title
from osce_corpus.reading.trace import Trace
from osce_corpus.reading.walk import Enter, Walk, skip
from osce_corpus.rules import Rule
from osce_corpus.vocabulary.markup import TAG_RULES

_INLINE = (
    "span b strong i em u s small big abbr acronym cite q sub sup mark code tt kbd var samp ins del bdi bdo nobr dfn"
    " data strike blink ruby rb rt rp picture"
)
_SKIPPED = (
    "style script noscript template svg math iframe object embed video audio canvas map input select textarea option"
    " datalist progress meter output param source track frame noframes wbr applet img title meta link base"
)
_TEXT = "p h1 h2 h3 h4 h5 h6 li td th dd dt tr a span b strong"
"""Elements of the text itself, whose class names say less than those of boxes."""
_METADATA = 'head > *, body > meta, body > link, body > title, body > base, script[type="application/ld+json"]'
_COMMENT, _DOCTYPE = 4, 5
_BEGINNING = 4_000

_ENTERS: dict[str, Enter] = {
    _INLINE: Walk.enter_inline,
    _SKIPPED: skip,
    "a": Walk.enter_link,
    "br": Walk.enter_break,
    "time": Walk.enter_time,
    "font": Walk.enter_font,
    "hr": Walk.enter_rule,
    "button": Walk.enter_button,
    "label": Walk.enter_control_label,
    "h1 h2 h3 h4 h5 h6": Walk.enter_heading,
    "figcaption caption": Walk.enter_caption,
    "dt": Walk.enter_term,
    "pre": Walk.enter_preformatted,
    "ul ol menu": Walk.enter_list,
    "li": Walk.enter_item,
    "table": Walk.enter_table,
    "tr": Walk.enter_row,
    "td th": Walk.enter_cell,
}


@frozen(kw_only=True)
class _Tags:
    """What the elements are whose names the engine has turned into numbers."""

    enters: dict[int, Enter]
    inline: frozenset[int]
    text: frozenset[int]
    rules: dict[int, Rule]
    skipped: frozenset[int]


def read_html(markup: bytes, url: str | None, *, is_traced: bool = False) -> Document:
    """Return the document that markup in UTF-8 shows, without the parts that are plainly the site's.

    With `is_traced`, it says of everything visible where it has gone.
    """
    # Without `scripting`, an image inside a `noscript` would end the head, and half of the metadata with it; a byte
    # order mark would do the same to all of it.
    tree = LexborHTMLParser(markup.removeprefix(BOM_UTF8), scripting=True)
    head = _read_head(tree)
    address = head.address(markup[:_BEGINNING].decode(errors="replace"), url)
    if tree.body is None:
        return Document(segments=(), head=head.head(address), diagnostics=(frames(),))
    tags = _tags()
    title = find_title(tree, head)
    boxes = Boxes(tree.body, title, tags.text, tags.rules)
    trace = Trace(tags.skipped) if is_traced else None
    walk = Walk(head, title, boxes, address, trace)
    walk.read(tree.body, tags.enters, tags.inline)
    return Document(
        segments=tuple(walk.writer.segments),
        head=head.head(address),
        left_out=tuple(boxes.left_out),
        nodes=tuple(trace.nodes(tree.body)) if trace else (),
    )


def _read_head(tree: LexborHTMLParser) -> HeadReader:
    """Return what the page says of itself; a head that nobody closed leaves some of it in the body."""
    reader = HeadReader()
    for node in tree.css(_METADATA):
        _read_metadata(reader, node)
    return reader


def _read_metadata(reader: HeadReader, node: LexborNode) -> None:
    match node.tag:
        case "meta":
            reader.add_meta(node.attributes)
        case "link":
            reader.add_link(node.attributes)
        case "title":
            reader.add_title(node.text())
        case "base":
            reader.add_base(node.attributes.get("href") or "")
        case "script" if node.attributes.get("type") == "application/ld+json":
            reader.add_json_ld(node.text())
        case _:
            pass


@cache
def _tags() -> _Tags:
    enters = {number: enter for names, enter in _ENTERS.items() for number in _numbers(names)}
    return _Tags(
        enters=enters | {_COMMENT: skip, _DOCTYPE: skip},
        inline=_numbers(f"{_INLINE} a time font button label"),
        text=_numbers(_TEXT),
        skipped=_numbers(_SKIPPED),
        rules={number: rule for name, rule in TAG_RULES.items() for number in _numbers(name)},
    )


def _numbers(names: str) -> frozenset[int]:
    """Return the numbers that the engine gives to elements."""
    tree = LexborHTMLParser("")
    return frozenset(tree.create_node(name).tag_id for name in names.split())
