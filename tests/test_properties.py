"""What holds of any input at all, and of any page however it is printed."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.chrome import find_chrome
from osce_corpus.document import Kind
from osce_corpus.outline import read_outline
from osce_corpus.reading import read_source
from osce_corpus.reading.markdown import is_markdown
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import TYPE_LABELS
from tests.support import seeds
from tests.support.pages import LEAD, SECOND, THIRD

PAGE_LINES = sorted(
    {
        *(
            "-",
            "- ",
            "",
            " ",
            "Skip Links",
            "Newsroom",
            "Press release",
            "Seminar",
            "Date:",
            "- Date:",
            "- Place:",
            "Place: OSH",
        ),
        *(
            "- VIENNA",
            "Source:",
            "OSCE Secretariat",
            "Fields of work:",
            "- Policing",
            "When",
            "Where",
            "Organized by",
            "About us",
        ),
        *(
            "- About us",
            "Countering terrorism",
            "- Albania",
            "Mission to Serbia",
            "Our teams",
            "Contacts",
            "Ana Example",
            "a@b.org",
        ),
        *(
            LEAD,
            SECOND,
            THIRD,
            "VIENNA, 3 May 2012 - The OSCE said so.",
            "3 May 2012",
            "31 June - 2 July 2012",
            "1. one",
            "2. two",
        ),
        *(
            "# Title",
            "## Part",
            "[a](b) and **c**",
            "![x](y)",
            "| a | b |",
            "---",
            "===",
            "• item;",
            "one; and",
            "* note",
            "Title | OSCE",
        ),
        *("Unknown label:", "- Themes:", "What:", "A river. (OSCE/A. B)", "Share", "Home > News", "© OSCE"),
    }
)
page_like = st.lists(st.sampled_from(PAGE_LINES) | st.text(max_size=40), max_size=40).map("\n".join)
any_text = st.text(st.characters(), max_size=400) | page_like


@given(any_text)
def test_any_text_gives_a_page_that_comes_back_from_its_record(text: str) -> None:
    page = oc.parse(text)
    assert oc.loads(oc.dumps(page)) == page
    assert hash(page) == hash(oc.parse(text))


@given(st.binary(max_size=400) | any_text.map(lambda text: text.encode("utf-16", "surrogatepass")))
def test_any_bytes_give_a_page(data: bytes) -> None:
    assert isinstance(oc.parse(data), oc.Page)


@given(any_text, st.sampled_from([oc.PressRelease, oc.TopicPage, oc.Seminar, oc.OtherPage]))
def test_any_text_can_be_read_as_any_type_unless_it_is_plainly_another(text: str, wanted: type[oc.Page]) -> None:
    with suppress(oc.WrongPageTypeError, oc.UnsupportedFormatError):
        assert type(oc.parse_as(wanted, text)) is wanted


LABELS_ON_PAGES = sorted(
    {
        "Date",
        "Place",
        "Location",
        "Venue",
        "Organized by",
        "Source",
        "Fields of work",
        "Content type",
        "When",
        "Where",
        "What",
        "Themes",
    }
)
SHAPES = (
    "{}",
    "- {}",
    "{}.",
    "# {}",
    "• {};",
    "1. {}",
    "VIENNA, 3 May 2012 - {}",
    "| {} |",
    "(OSCE/Doe) {}",
    "{} | OSCE",
    "[{}](#)",
    "> {}",
)
TYPE_WORDS = ("Press release", "Seminar", "Our teams", "Contacts", "Skip Links", "-", "", "Countering terrorism")


@st.composite
def marked_pages(draw: st.DrawFn) -> tuple[str, set[str]]:
    """A page in which every line of content and every value has a word that stands nowhere else, and those words."""
    lines: list[str] = []
    words: set[str] = set()
    for number in range(draw(st.integers(0, 25))):
        word = f"token{number}"
        sentence = draw(st.sampled_from([word, f"{word} and some words more that make a sentence of the OSCE"]))
        kind = draw(st.sampled_from(["content", "label", "empty label", "word"]))
        if kind == "content":
            lines.append(draw(st.sampled_from(SHAPES)).format(sentence))
        elif kind == "label":
            between = draw(st.sampled_from([": ", ":\n", ":\n- ", "\n"]))
            lines.append(draw(st.sampled_from(["", "- "])) + draw(st.sampled_from(LABELS_ON_PAGES)) + between + word)
        elif kind == "empty label":
            lines.append(draw(st.sampled_from(["- {}:", "{}:", "{}"])).format(draw(st.sampled_from(LABELS_ON_PAGES))))
            continue
        else:
            lines.append(draw(st.sampled_from(TYPE_WORDS)))
            continue
        words.add(word)
    return draw(st.sampled_from(["\n", "\n\n"])).join(lines), words


@given(marked_pages(), st.sampled_from([None, oc.PressRelease, oc.Seminar, oc.TopicPage, oc.OtherPage]))
def test_no_line_of_the_content_is_lost(page_and_words: tuple[str, set[str]], wanted: type[oc.Page] | None) -> None:
    """Every line that is not chrome stands in the record: in a field, in the body or in a diagnostic."""
    text, words = page_and_words
    try:
        page = oc.parse_as(wanted, text) if wanted else oc.parse(text)
    except oc.WrongPageTypeError:
        return
    outline = read_outline(document := read_source(text), find_chrome(document), None)
    removed = {word for index in outline.chrome for word in _words(document.segments[index].text)}
    kept = set(_words(" ".join(_texts(attrs.asdict(page)))))
    assert words <= kept | removed
    assert {word for word in removed if word.startswith("token")} <= kept | MENU_LIKE


MENU_LIKE: set[str] = set()
"""Nothing here has the shape of a menu: what is taken for chrome is only the title once more."""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return _texts(tuple(cast("Mapping[str, object]", value).values()))
    if isinstance(value, Sequence):
        return [text for inner in cast("Sequence[object]", value) for text in _texts(inner)]
    return []


@given(any_text)
def test_segments_lie_in_the_source_in_order_and_cover_what_is_visible(text: str) -> None:
    document = read_source(text)
    if document.head is not None:
        return  # the places of segments of HTML are places in their own text
    end = 0
    for segment in document.segments:
        assert end <= segment.start < segment.end <= len(text)
        assert not text[end : segment.start].strip() or not text[end : segment.start].strip().isprintable()
        if segment.kind in (Kind.PLAIN, Kind.BULLET) and not is_markdown(text):
            assert set(segment.text.split()) <= set(
                _visible(text[segment.start : segment.end]).lstrip(segment.mark).split()
            )
        end = segment.end


def _visible(text: str) -> str:
    return re.sub(
        "[\ud800-\udfff]",
        "\ufffd",
        re.sub("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff]", "", text),
    )


@given(st.permutations(range(20, 60)), st.sampled_from(seeds.NAMES))
def test_the_order_of_the_menu_changes_nothing(order: list[int], name: str) -> None:
    menu = seeds.menu()
    shuffled = [*menu[:20], *(menu[index] for index in order), *menu[60:]]
    assert oc.parse(seeds.source(name).replace("\n".join(menu), "\n".join(shuffled))) == seeds.RECORDS[name]


@given(st.integers(0, 150), st.integers(0, 150), st.sampled_from(["000", "001", "004"]))
def test_any_stretch_of_the_menu_may_be_missing(first: int, length: int, name: str) -> None:
    lines = seeds.source(name).split("\n")
    assert oc.parse("\n".join([*lines[:first], *lines[min(first + length, 151) :]])) == seeds.RECORDS[name]


entries = st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=30).filter(
    lambda word: key(word) not in TYPE_LABELS  # a last entry "Meeting" beside the title would be a type label
)


@given(st.lists(st.tuples(st.integers(6, 150), entries), max_size=30), st.sampled_from(["000", "001", "004"]))
def test_the_menu_may_have_new_entries_anywhere(new: list[tuple[int, str]], name: str) -> None:
    lines = seeds.source(name).split("\n")
    for index, entry in sorted(new, reverse=True):
        after_the_group = 0 if lines[index].startswith("- ") else 2  # never between an empty bullet and its group
        lines.insert(min(index + after_the_group, 151), f"- {entry}")
    assert oc.parse("\n".join(lines)) == seeds.RECORDS[name]


@given(st.sets(st.integers(0, 150), max_size=60), st.data(), st.sampled_from(["000", "001", "004"]))
def test_entries_of_the_menu_may_have_other_names(renamed: set[int], data: st.DataObject, name: str) -> None:
    lines = seeds.source(name).split("\n")
    for index in renamed:
        if lines[index].startswith("- "):
            lines[index] = f"- {data.draw(entries)}"
    assert oc.parse("\n".join(lines)) == seeds.RECORDS[name]


GROUPS = {
    "Place": ["- Place:", "- VIENNA"],
    "Source": ["- Source:", "- OSCE Secretariat"],
    "Fields of work": ["- Fields of work:", "- Countering terrorism"],
}


@given(st.lists(st.sampled_from(sorted(GROUPS)), unique=True), st.sampled_from(["- ", "• ", "* ", ""]))
def test_labels_may_come_in_any_order_or_not_at_all_and_a_missing_one_only_empties_its_field(
    order: list[str], bullet: str
) -> None:
    lines = seeds.source("000").split("\n")
    labels = [line.replace("- ", bullet) for name in order for line in GROUPS[name]]
    page = oc.parse("\n".join([*lines[:153], *labels, *lines[160:]]))
    expected = seeds.RECORDS["000"]
    if "Source" not in order:
        expected = attrs.evolve(expected, sources=(), source_ids=())
    if "Fields of work" not in order:
        expected = attrs.evolve(expected, fields_of_work=(), field_of_work_ids=())
    assert page == expected


@given(
    st.sampled_from(["\n", "\r\n", "\r", "\n\n", " \n", "\n\t\n"]),
    st.sampled_from(["", " ", "\t", "\xa0"]),
    st.sampled_from(seeds.NAMES),
)
def test_line_ends_and_margins_change_nothing(end: str, margin: str, name: str) -> None:
    lines = (margin + line + margin for line in seeds.source(name).split("\n"))
    assert oc.parse(end.join(lines)) == seeds.RECORDS[name]


@given(st.integers(0, 8), st.sampled_from(["000", "001"]))
def test_a_page_cut_off_after_a_paragraph_keeps_all_before_it(kept: int, name: str) -> None:
    source = "\n".join(seeds.source(name).split("\n")[: 160 + kept])
    page, whole = oc.parse(source), seeds.RECORDS[name]
    assert (page.title, page.sources, page.fields_of_work) == (whole.title, whole.sources, whole.fields_of_work)
    assert page.body == whole.body[:kept]


PROGRAM = "import osce_corpus as oc\nfor page in oc.load_seeds(): print(oc.dumps(page, 'jsonl'), end='')"


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_same_page_gives_the_same_record_in_every_process(seed: str) -> None:
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "TZ": "Pacific/Auckland",
        "LC_ALL": "C",
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, check=True, capture_output=True)
    assert done.stdout.decode() == "".join(oc.dumps(page, "jsonl") for page in oc.load_seeds())
