"""Pages of every family of layouts, against the records that a person reads off them."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from difflib import ndiff
from functools import cache

import attrs
import pytest

import osce_corpus as oc
from tests.families import EXPECTED
from tests.families.datelines import DAYS, FORMS, SURROUNDINGS
from tests.families.expected import Expected, numbers
from tests.families.f01_f04 import MENUS
from tests.families.page_file import FOLDER, PageFile

_FAMILIES = "f01 f02a f02b f02c f02d f03 f04 f05 f06 f07 f08 f09 f10 f11a f11b f12 f13 f14".split()
_MARKDOWN_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_ALARMS = frozenset(
    "date-conflict date-impossible error-page metadata-repeated no-content place-conflict repeated-tail several-pages "
    "year-missing".split()
)
"""What is told of few pages, and of any other would mislead its reader."""
_PHOTO_DETAILS = "Photo details"
_OF_NO_LINE = frozenset(
    "url node_id url_language language source_ids field_of_work_ids country_codes quotations diagnostics".split()
)
"""What no line says in these words; the words of quotations are those of their blocks."""
_Value = tuple[object, ...] | str | int | dt.date | oc.PageType | oc.Dateline | None
_Plain = tuple["_Plain", ...] | str | int | dt.date | None


def _fields_of_all() -> Iterator[tuple[Expected, str]]:
    for expected in EXPECTED:
        names = [field.name for field in attrs.fields(type(expected.record)) if field.name != "diagnostics"]
        yield from ((expected, name) for name in ("type", "text", *names))


@cache
def _parsed(page: PageFile, url: str | None) -> oc.Page:
    return oc.parse(page.source, url=url)


def _record(expected: Expected) -> oc.Page:
    return _parsed(expected.page, expected.url)


def _codes(expected: Expected) -> set[str]:
    return {diagnostic.code for diagnostic in _record(expected).diagnostics}


def _in_lines(value: _Value) -> list[str]:
    """A value as lines of which each can differ alone: a block, a contact, a paragraph of text."""
    if isinstance(value, tuple):
        return [repr(each) for each in value]
    return value.split("\n\n") if isinstance(value, str) else [repr(value)]


def _difference(wanted: _Value, found: _Value) -> str:
    lines = ndiff(_in_lines(wanted), _in_lines(found))
    return "\n".join(line.rstrip() for line in lines if line[0] in "-+")


@pytest.mark.parametrize(("expected", "field"), list(_fields_of_all()), ids=str)
def test_each_field_is_what_a_person_reads_off_the_page(expected: Expected, field: str) -> None:
    wanted = getattr(expected.record, field)
    found = getattr(_record(expected), field, "no such field")
    assert found == wanted, f"{field} of {expected} (- as the page says, + as parsed):\n{_difference(wanted, found)}"


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_what_a_reader_should_know_is_told(expected: Expected) -> None:
    assert expected.codes <= _codes(expected), f"{expected} gives {sorted(_codes(expected))}"


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_no_alarm_is_false(expected: Expected) -> None:
    assert not (_codes(expected) & _ALARMS) - expected.codes


def _confidences(*, family: str, labelled: bool) -> list[float]:
    """How sure the parser is of the press releases whose family begins like this, with or without a type label."""
    releases = [expected for expected in EXPECTED if isinstance(expected.record, oc.PressRelease)]
    return [
        oc.detect(expected.page.source, url=expected.url).confidence
        for expected in releases
        if expected.family.startswith(family) and bool(expected.record.label) is labelled and expected.record.body
    ]


def test_a_dateline_alone_is_weaker_evidence_than_a_type_label() -> None:
    assert max(_confidences(family="f05", labelled=False)) < min(_confidences(family="f0", labelled=True))


def _segments_of_lines(expected: Expected) -> dict[int, list[oc.ExplainedSegment]]:
    """The parts of the explanation that stand on each line of a page."""
    explained = oc.explain(expected.page.source, url=expected.url)
    lines: dict[int, list[oc.ExplainedSegment]] = {}
    for segment in explained.segments:
        first = expected.page.source.count("\n", 0, segment.start) + 1
        for number in range(first, first + segment.text.rstrip("\n").count("\n") + 1):
            lines.setdefault(number, []).append(segment)
    return lines


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_the_explanation_gives_each_line_the_place_that_a_person_gives_it(expected: Expected) -> None:
    explained = oc.explain(expected.page.source, url=expected.url)
    assert "".join(segment.text for segment in explained.segments) == expected.page.source
    assert not [segment for segment in explained.segments if segment.rule is oc.Rule.UNPLACED]
    lines = _segments_of_lines(expected)
    for number in numbers(expected.chrome):
        assert {segment.role for segment in lines[number]} <= {oc.Role.CHROME, oc.Role.SEPARATOR}, number
    for number in numbers(expected.repeated):
        assert {segment.rule for segment in lines[number]} <= {oc.Rule.REPEATED, oc.Rule.CONTACT_LINES}, number


# What follows tests the pages and the records themselves, without the parser.


def test_every_page_of_the_folder_has_a_record_and_only_one() -> None:
    assert sorted(expected.page.name for expected in EXPECTED) == sorted(path.stem for path in FOLDER.iterdir())


def test_every_family_has_two_pages_or_more() -> None:
    count = Counter(expected.family for expected in EXPECTED)
    assert set(count) == set(_FAMILIES)
    assert min(count.values()) > 1


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_dateline_occurs(form: str) -> None:
    datelines = [getattr(expected.record, "dateline", None) for expected in EXPECTED]
    assert any(dateline and re.fullmatch(FORMS[form], dateline.text) for dateline in datelines)


@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_datelines_occur_in_every_surroundings(surroundings: str) -> None:
    assert any(re.search(SURROUNDINGS[surroundings], expected.page.source) for expected in EXPECTED)


@pytest.mark.parametrize("form", DAYS)
def test_every_form_of_days_occurs(form: str) -> None:
    read = [expected.page.line(number) for expected in EXPECTED for number in numbers(expected.read)]
    assert any(re.fullmatch(DAYS[form], line) for line in read)


@pytest.mark.parametrize("menu", MENUS)
def test_every_menu_occurs(menu: str) -> None:
    assert any(MENUS[menu] <= set(expected.page.source.split("\n")) for expected in EXPECTED)


def _folded(text: str) -> str:
    return " ".join(_MARKDOWN_LINK.sub(r"\1", text).split())


def _strings(expected: Expected) -> set[str]:
    """What the record shows of the page's words, and its places in capitals, as the page may have them."""
    record = expected.record
    said = attrs.astuple(record, filter=lambda field, _: field.name not in _OF_NO_LINE)
    places = record.places if isinstance(record, oc.PressRelease) else ()
    return {*_leaves(said), *(place.upper() for place in places)}


def _leaves(value: _Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _leaves(each)


def _what_remains(line: str, strings: set[str]) -> str:
    """Return the words of a line that no string of the record holds."""
    if any(line in string for string in strings):
        return ""
    for string in (*sorted(strings, key=len, reverse=True), _PHOTO_DETAILS):
        edge = r"(?<!\w){}(?!\w)" if len(string) < len("New York City.") else "{}"
        line = re.sub(edge.format(re.escape(string)), " ", line)
    return "".join(re.findall(r"\w+", line))


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_every_line_is_in_the_record_or_accounted_for(expected: Expected) -> None:
    apart = {*numbers(expected.chrome), *numbers(expected.repeated), *numbers(expected.read)}
    strings = _strings(expected)
    lost = {
        number: remains
        for number in expected.page.numbers
        if number not in apart
        if (remains := _what_remains(_folded(expected.page.line(number)), strings))
    }
    assert not lost


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_no_line_is_accounted_for_twice(expected: Expected) -> None:
    apart = [*numbers(expected.chrome), *numbers(expected.repeated), *numbers(expected.read)]
    assert max(Counter(apart).values(), default=1) == 1
    assert set(apart) <= set(expected.page.numbers)


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_no_line_of_the_site_is_a_block_of_the_record(expected: Expected) -> None:
    blocks = {block.text for block in expected.record.body}
    headings = {block.text for block in expected.record.body if isinstance(block, oc.Heading)}
    # A heading may have the words of an entry of the menu, and so may the items of a list.
    assert not {expected.page.line(number) for number in numbers(expected.chrome)} & (blocks - headings)


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_repeated_lines_stand_on_the_page_before(expected: Expected) -> None:
    for number in numbers(expected.repeated):
        before = [expected.page.line(other) for other in expected.page.numbers if other < number]
        assert any(expected.page.line(number) in line for line in before)


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_the_record_says_nothing_that_the_page_does_not(expected: Expected) -> None:
    page = _folded(" ".join(expected.page.line(number) for number in expected.page.numbers))
    said = page.casefold()
    assert not [string for string in _strings(expected) if _folded(string).casefold() not in said]


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_every_block_stands_where_it_stands_on_the_page(expected: Expected) -> None:
    page = _folded(" ".join(expected.page.line(number) for number in expected.page.numbers))
    at = 0
    for block in expected.record.body:
        at = page.find(_folded(block.text), at)
        assert at >= 0, block.text
        at += len(_folded(block.text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("expected", [expected for expected in EXPECTED if expected.record.quotations], ids=str)
def test_every_quotation_and_its_attribution_stand_in_their_block(expected: Expected) -> None:
    for quotation in expected.record.quotations:
        block = expected.record.body[quotation.block].text
        remaining = iter(_words(block))
        assert all(word in remaining for word in _words(quotation.text)), block
        assert all((said or "") in block for said in (quotation.speaker, quotation.role, quotation.verb))
