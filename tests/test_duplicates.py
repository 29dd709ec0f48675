"""Copies of one page are found by the rules, the best is kept, and nothing else is merged or lost."""

import datetime as dt
import os
import pickle
import random
import subprocess
import sys
from collections.abc import Sequence
from itertools import combinations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.corpus.duplicates import Fingerprint, Group, Sets, facts, find_groups, fingerprint, keep, keys_of
from osce_corpus.testing import html_layouts, press_releases, render, seminars, text_layouts, topic_pages
from osce_corpus.testing.words import SENTENCES

DAY = dt.date(2012, 5, 3)
LONG = (
    "The two delegations met for a third round of talks on the shared river basin, the Mission said today.",
    "Participants agreed to publish water levels every week and to meet again before the end of the year.",
    "A joint group of engineers will visit both banks of the river and report to the ministries in spring.",
    "Schools in four towns received maps that show where floods have been and where they may come again.",
    "The mayors thanked teachers for their patience and promised that the old bridge would open to all.",
    "Officers of the border service described how they warn villages when the water rises in the night.",
    "Young people from both banks planted willows along the path that leads to the former customs house.",
    "A printed guide in three languages explains what families can do before help is able to reach them.",
)
TEN = " ".join(LONG + tuple(sentence.replace("the", "each").replace("and", "or") for sentence in LONG))


def paragraphs(*texts: str) -> tuple[oc.Block, ...]:
    return tuple(oc.Paragraph(text=text) for text in texts)


BASE = oc.PressRelease(title="Delegations agree on river data", language="en", body=paragraphs(*LONG))


def release(**changes: Any) -> oc.PressRelease:
    return attrs.evolve(BASE, **changes)


def numbered(node: int, **changes: Any) -> oc.PressRelease:
    return release(node_id=node, url=f"https://www.osce.org/node/{node}", **changes)


def groups_of(pages: Sequence[oc.Page], *, near: bool = True) -> tuple[Group, ...]:
    return find_groups([fingerprint(page, near=near) for page in pages])


OTHER_BODY = paragraphs("Something else entirely happened in another town, and nobody there spoke of any river at all.")
ONE_COPY: dict[str, tuple[oc.Page, oc.Page]] = {
    "equal pages": (BASE, BASE),
    "the same node in two sections": (
        numbered(5, body=OTHER_BODY),
        release(node_id=5, url="https://www.osce.org/vienna/5"),
    ),
    "the same node, another title": (numbered(5), numbered(5, title="Delegations agree", body=OTHER_BODY)),
    "a number without an address is of the main site": (numbered(5), release(node_id=5, body=OTHER_BODY)),
    "an address that is none": (release(node_id=5, url="http://[x"), release(node_id=5, body=OTHER_BODY)),
    "the same address without a number": (
        release(url="https://www.osce.org/item/1.html"),
        release(url="https://www.osce.org/item/1.html", body=OTHER_BODY),
    ),
    "the same node, one of no known type": (numbered(5), oc.OtherPage(title="x", node_id=5, language="en")),
    "the same node, one of no known language": (numbered(5), numbered(5, language=None, body=())),
    "the same title and day, the end is missing": (release(date=DAY), release(date=DAY, body=paragraphs(LONG[0]))),
    "the same title in other marks": (
        release(date=DAY, title="“River” – data"),
        release(date=DAY, title='"RIVER" - data', body=paragraphs(LONG[0])),
    ),
    "the same title and first day of an event": (
        oc.Seminar(title="Rivers", starts=DAY, body=paragraphs(*LONG)),
        oc.Seminar(title="Rivers", starts=DAY, location="Hofburg, Vienna", body=paragraphs(LONG[1])),
    ),
    "a short notice on one day": (
        release(date=DAY, body=paragraphs("All seats are taken.")),
        release(date=DAY, body=paragraphs("ALL SEATS ARE TAKEN.")),
    ),
    "a short notice, twice": (release(body=paragraphs("All seats.")), release(body=paragraphs("All seats."))),
    "the same body, one has a date": (BASE, release(date=DAY)),
    "the same body, one has a node": (BASE, numbered(5)),
    "the same body, one has no title": (BASE, release(title=None)),
    "the same body in one paragraph": (BASE, release(body=paragraphs(" ".join(LONG)))),
    "one sentence of a long body is missing": (
        release(body=paragraphs(TEN)),
        release(body=paragraphs(TEN.removesuffix(TEN[-60:]))),
    ),
}
TWO_PAGES: dict[str, tuple[oc.Page, oc.Page]] = {
    "another node": (numbered(5), numbered(6)),
    "another node, the same day": (numbered(5, date=DAY), numbered(6, date=DAY)),
    "the same number on another host": (
        numbered(5, body=OTHER_BODY),
        release(node_id=5, url="https://polis.osce.org/node/5"),
    ),
    "another day at the same node": (numbered(5, date=DAY), numbered(5, date=dt.date(2012, 5, 4))),
    "another day, the same text": (release(date=DAY), release(date=dt.date(2012, 5, 4))),
    "another last day": (
        oc.Seminar(title="Rivers", starts=DAY, ends=DAY, body=paragraphs(*LONG)),
        oc.Seminar(title="Rivers", starts=DAY, ends=dt.date(2012, 5, 4), body=paragraphs(*LONG)),
    ),
    "another venue": (
        oc.Seminar(title="Rivers", starts=DAY, location="Hofburg, Vienna", body=paragraphs(*LONG)),
        oc.Seminar(title="Rivers", starts=DAY, location="Town hall", body=paragraphs(*LONG)),
    ),
    "a translation": (numbered(5), numbered(5, language="ru")),
    "a translation of the same day": (release(date=DAY), release(date=DAY, language="ru")),
    "a correction": (numbered(5), numbered(5, is_correction=True)),
    "a correction with the same text": (release(date=DAY), release(date=DAY, is_correction=True)),
    "another type at the same node": (numbered(5), oc.Seminar(title="x", node_id=5, language="en")),
    "another type, the same body": (BASE, oc.TopicPage(title=BASE.title, language="en", body=BASE.body)),
    "another title": (BASE, release(title="Delegations disagree")),
    "another place": (release(date=DAY, places=("Vienna",)), release(date=DAY, places=("Osh",))),
    "another source": (
        release(date=DAY, sources=("OSCE Mission to Skopje",), source_ids=("mission-to-skopje",)),
        release(date=DAY, sources=("OSCE Mission to Serbia",), source_ids=("mission-to-serbia",)),
    ),
    "the same title and day, nothing else in common": (release(date=DAY), release(date=DAY, body=OTHER_BODY)),
    "the same title and day, and no text": (release(date=DAY, body=()), release(date=DAY, body=())),
    "no title, the same day": (
        release(date=DAY, title=None),
        release(date=DAY, title=None, body=paragraphs(LONG[0])),
    ),
    "a summary of another week": (
        release(body=paragraphs(TEN, "In the week, 7 cars crossed the bridge.")),
        release(body=paragraphs(TEN, "In the week, 9 cars crossed the bridge.")),
    ),
    "one sentence is another in a shorter body": (
        BASE,
        release(
            body=paragraphs(*LONG[:-1], "Nobody knows whether the harbour will be dredged before the ice returns.")
        ),
    ),
    "a short notice of an unknown day": (
        release(body=paragraphs("All seats are taken.")),
        release(date=DAY, body=paragraphs("All seats are taken.")),
    ),
    "two that say nothing": (oc.OtherPage(), oc.OtherPage()),
    # Each states what the other does not: neither could stand for both.
    "one has a node, one a date": (numbered(5), release(date=DAY)),
}


@pytest.mark.parametrize("name", ONE_COPY)
def test_copies_of_one_page_are_one(name: str) -> None:
    pages = ONE_COPY[name]
    assert [len(group.copies) for group in groups_of(pages)] == [1]
    assert len(groups_of(pages[::-1])) == 1


@pytest.mark.parametrize("name", TWO_PAGES)
def test_pages_that_differ_stay_two(name: str) -> None:
    pages = TWO_PAGES[name]
    assert [(group.kept, group.copies) for group in groups_of(pages)] == [(0, ()), (1, ())]


def test_a_near_equal_body_counts_only_where_it_is_asked_for() -> None:
    pages = ONE_COPY["one sentence of a long body is missing"]
    assert len(oc.deduplicate(pages)) == 1
    assert len(oc.deduplicate(pages, near=False)) == 2


def test_a_page_that_could_be_a_copy_of_two_is_a_copy_of_neither() -> None:
    pages = (numbered(5, date=DAY), release(date=DAY), numbered(6, date=DAY))
    assert [group.kept for group in groups_of(pages)] == [0, 1, 2]
    assert len(groups_of(pages[:2])) == 1


def test_of_several_that_could_be_copies_of_two_one_is_kept() -> None:
    pages = (numbered(5, date=DAY), release(date=DAY), numbered(6, date=DAY), release(date=DAY))
    assert [(group.kept, group.copies) for group in groups_of(pages)] == [(0, ()), (1, (3,)), (2, ())]


def test_a_page_without_a_day_is_a_copy_of_the_only_one_that_has_its_address() -> None:
    """The others are further copies' neighbours, and not its own."""
    first, second = "https://www.osce.org/item/1.html", "https://www.osce.org/item/2.html"
    pages = (
        release(node_id=5, url=first, date=DAY),
        release(node_id=5, url=second, date=dt.date(2012, 5, 4)),
        release(url=first, body=OTHER_BODY),
    )
    assert [(group.kept, group.copies) for group in groups_of(pages)] == [(0, (2,)), (1, ())]


def test_what_is_left_of_a_set_is_looked_at_again() -> None:
    """The first kept page lacks a place that two of the others state, and those are copies of each other."""
    pages = (
        release(date=DAY, sources=("A",), source_ids=(None,)),
        release(date=DAY, places=("Vienna",)),
        release(date=DAY, places=("Vienna",)),
        release(date=DAY),
    )
    assert [(group.kept, group.copies) for group in groups_of(pages)] == [(0, (3,)), (1, (2,))]


def test_texts_that_drift_apart_are_compared_with_the_one_that_is_kept() -> None:
    """Each is near-equal to the next one, the last not to the first."""
    words = [f"word{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(400)]
    pages = [
        attrs.evolve(BASE, body=paragraphs(" ".join(words[12 * step : 300 + 12 * step])), contacts=contacts)
        for step, contacts in enumerate(((oc.Contact(name="Ann Example"),), (), ()))
    ]
    assert len(groups_of(pages[:2])) == len(groups_of(pages[1:])) == 1
    assert [(group.kept, group.copies) for group in groups_of(pages)] == [(0, (1,)), (2, ())]


def place(path: str, crawled: str | None = None) -> oc.PageOrigin:
    return oc.PageOrigin(path=path, crawled=crawled)


LINKED = (
    oc.Paragraph(text=LONG[0], links=(oc.Link(text="The two", url="#", start=0),)),
    *paragraphs(*LONG[1:]),
)
MISSING = oc.Diagnostic(code="date-missing", message="No date.")
BETTER: dict[str, tuple[oc.Page, oc.Page]] = {
    "more of what copies never contradict": (numbered(5), release(label="x", contacts=(oc.Contact(name="Ann"),))),
    "more facts": (numbered(5, places=("Vienna",)), numbered(5, label="x", contacts=(oc.Contact(name="Ann"),))),
    "more fields": (numbered(5, label="Press release", body=OTHER_BODY), numbered(5)),
    "a longer body": (numbered(5), numbered(5, body=BASE.body[:3])),
    "a longer body, without what it repeats": (numbered(5), numbered(5, body=BASE.body[:3] * 5)),
    "links": (numbered(5, body=LINKED), numbered(5, diagnostics=())),
    "fewer diagnostics": (numbered(5, origin=place("a", "2010")), numbered(5, diagnostics=(MISSING,))),
    "a newer crawl": (numbered(5, origin=place("a", "2012")), numbered(5, origin=place("b", "2009"))),
    "a crawl whose day is known": (numbered(5, origin=place("a", "2012")), numbered(5)),
}


@pytest.mark.parametrize("name", BETTER)
def test_the_better_copy_is_kept_whatever_the_order(name: str) -> None:
    better, worse = BETTER[name]
    assert [group.kept for group in groups_of((better, worse))] == [0]
    assert [group.kept for group in groups_of((worse, better))] == [1]


def test_of_equal_copies_the_first_is_kept() -> None:
    kept = oc.deduplicate([release(origin=place(path)) for path in "cab"])
    assert kept == (release(origin=place("c"), variants=(place("a"), place("b"))),)


def test_variants_say_where_copies_were_found_also_those_of_an_earlier_search() -> None:
    pages = (
        numbered(5, origin=place("b"), variants=(place("z"), place("a"))),
        numbered(5, body=(), origin=place("d"), variants=(place("c"), place("b"))),
        numbered(5, body=()),
    )
    (kept,) = oc.deduplicate(pages)
    assert kept.origin == place("b")
    assert kept.variants == (place("a"), place("c"), place("d"), place("z"))
    assert oc.deduplicate(pages[:1]) == pages[:1]


def test_translations_are_linked_both_ways_and_sorted() -> None:
    english, russian, german = (
        numbered(5, language=language, title=title)
        for language, title in (("en", "River"), ("ru", "Река"), ("de", "Fluss"))
    )
    kept = oc.deduplicate([russian, english, german, english, release(language=None, node_id=5, body=())])
    assert [(page.language, [other.language for other in page.translations]) for page in kept] == [
        ("ru", ["de", "en"]),
        ("en", ["de", "ru"]),
        ("de", ["en", "ru"]),
        (None, []),
    ]
    assert kept[1].translations[0] == oc.Translation(language="de", url="https://www.osce.org/node/5", title="Fluss")


def test_a_language_of_which_a_node_has_two_pages_is_not_linked() -> None:
    pages = (numbered(5, date=DAY), numbered(5, date=dt.date(2012, 5, 4)), numbered(5, language="ru"))
    assert [page.translations for page in oc.deduplicate(pages)] == [(), (), ()]


def test_translations_of_an_earlier_search_stay_and_are_brought_up_to_date() -> None:
    old = oc.Translation(language="ru", url="https://www.osce.org/node/5", title="Old")
    french = oc.Translation(language="fr", url=None, title=None)
    pages = (
        numbered(5, translations=(old,)),
        numbered(5, body=(), translations=(french,)),
        numbered(5, language="ru", title="New"),
    )
    (english, _) = oc.deduplicate(pages)
    assert english.translations == (french, attrs.evolve(old, title="New"))


def test_other_pages_than_those_of_the_fingerprints_are_refused() -> None:
    groups = groups_of([BASE, BASE])
    for pages in ([BASE], [BASE] * 3):
        with pytest.raises(ValueError, match=f"the groups are of 2 pages, and there are {len(pages)}"):
            list(keep(pages, groups))


def test_what_is_no_page_is_refused() -> None:
    wrong: Any = ["https://www.osce.org/node/5"]
    with pytest.raises(TypeError, match="a page is needed to look for its copies, not str"):
        oc.deduplicate(wrong)


def test_without_the_extra_nothing_less_is_done_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rensa", None)
    with pytest.raises(oc.MissingExtraError, match=r"near=False.* needs the extra 'dedupe'"):
        oc.deduplicate([oc.OtherPage()])
    assert len(oc.deduplicate([BASE, BASE], near=False)) == 1


def test_a_large_set_of_pages_that_are_only_alike_ends() -> None:
    """Hundreds of texts of which each shares some parts with others are compared with few of them."""
    chance = random.Random(3)
    common = [f"common{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(300)]
    pages: list[oc.Page] = []
    for _ in range(150):
        words = list(common)
        for at in chance.sample(range(300), 22):
            words[at] = "".join(chance.choices("abcdefgh", k=12))
        pages.append(release(body=paragraphs(" ".join(words))))
    assert len(groups_of(pages)) == len(pages)


# Pages of few facts, so that they agree, contradict each other and leave things open in all ways.
_NEAR = (TEN, TEN.removesuffix(TEN[-60:]), TEN.removeprefix(TEN[:70]))
_BODIES = st.sampled_from(
    ((), ("All seats are taken.",), LONG, LONG[:3], LONG[2:], *((text,) for text in _NEAR), (TEN, "7 cars"))
)
_ORIGINS = st.builds(place, st.sampled_from("abc"), st.sampled_from((None, "2009", "2012")))
_COMMON: dict[str, st.SearchStrategy[Any]] = {
    "title": st.sampled_from((None, "River data", "Bridge")),
    "node_id": st.sampled_from((None, None, 5, 6)),
    "url": st.sampled_from((None, None, "https://www.osce.org/node/5", "https://www.osce.org/item/1.html")),
    "language": st.sampled_from((None, "en", "en", "ru")),
    "sources": st.sampled_from(((), ("OSCE Secretariat",), ("OSCE Mission to Skopje",))),
    "body": _BODIES.map(lambda texts: paragraphs(*texts)),
    "origin": st.none() | _ORIGINS,
}
_DAYS = st.sampled_from((None, DAY, DAY, dt.date(2012, 5, 4)))


def _pages() -> st.SearchStrategy[oc.Page]:
    places = st.sampled_from(((), ("Vienna",), ("Osh",)))
    press = st.builds(
        oc.PressRelease, date=_DAYS, is_correction=st.sampled_from((False, False, True)), places=places, **_COMMON
    )
    events = st.builds(oc.Seminar, starts=_DAYS, ends=_DAYS, **_COMMON)
    others = st.sampled_from((oc.TopicPage, oc.OtherPage)).flatmap(lambda model: st.builds(model, **_COMMON))
    return press | press | events | others


CORPORA = st.lists(_pages(), max_size=12)


@given(CORPORA)
def test_no_page_is_lost_or_in_two_groups(pages: list[oc.Page]) -> None:
    groups = groups_of(pages)
    assert sorted(index for group in groups for index in (group.kept, *group.copies)) == list(range(len(pages)))
    assert [group.kept for group in groups] == sorted(group.kept for group in groups)


@given(CORPORA)
def test_the_pages_of_a_group_never_contradict_each_other(pages: list[oc.Page]) -> None:
    prints = [fingerprint(page) for page in pages]
    for group in find_groups(prints):
        for first, second in combinations((group.kept, *group.copies), 2):
            for one, other in zip(prints[first].facts[: facts.OF_ADDRESS], prints[second].facts, strict=False):
                assert one is None or other is None or one == other
        for copy in group.copies:
            stated = zip(prints[group.kept].facts, prints[copy].facts[: facts.OF_ADDRESS], strict=False)
            assert all(kept is not None for kept, of_copy in stated if of_copy is not None)


@given(CORPORA)
def test_what_is_deduplicated_stays_as_it_is(pages: list[oc.Page]) -> None:
    once = oc.deduplicate(pages)
    assert oc.deduplicate(once) == once


@given(CORPORA, st.randoms(use_true_random=False))
def test_the_order_of_the_pages_does_not_change_the_groups(pages: list[oc.Page], chance: random.Random) -> None:
    order = list(range(len(pages)))
    chance.shuffle(order)
    there = {frozenset((group.kept, *group.copies)) for group in groups_of(pages)}
    shuffled = groups_of([pages[index] for index in order])
    assert {frozenset(order[index] for index in (group.kept, *group.copies)) for group in shuffled} == there


@given(CORPORA)
def test_pages_that_share_no_key_may_be_looked_at_apart(pages: list[oc.Page]) -> None:
    prints = [fingerprint(page) for page in pages]
    together = Sets(len(pages))
    for (first, one), (second, other) in combinations(enumerate(prints), 2):
        if not set(keys_of(one)).isdisjoint(keys_of(other)):
            together.join(first, second)
    joined = list(together)
    alone = set(range(len(pages))).difference(*joined)
    found: list[Group] = []
    for indices in [*joined, *([index] for index in alone)]:
        for group in find_groups(prints[index] for index in indices):
            copies = tuple(indices[copy] for copy in group.copies)
            found.append(attrs.evolve(group, kept=indices[group.kept], copies=copies))
    assert sorted(found, key=lambda group: group.kept) == list(find_groups(prints))


@given(st.data(), st.integers(0, 30))
def test_sets_are_what_hangs_together(data: st.DataObject, count: int) -> None:
    numbers = st.integers(0, max(count - 1, 0))
    pairs = data.draw(st.lists(st.tuples(numbers, numbers), max_size=40 if count else 0))
    sets = Sets(count)
    of = {number: frozenset((number,)) for number in range(count)}
    for first, second in pairs:
        sets.join(first, second)
        of.update(dict.fromkeys(of[first] | of[second], of[first] | of[second]))
    assert list(sets) == sorted(sorted(one) for one in set(of.values()) if len(one) > 1)


@given(CORPORA)
def test_translations_are_symmetric(pages: list[oc.Page]) -> None:
    kept = oc.deduplicate(pages)
    for first in kept:
        for found in first.translations:
            assert found.language not in (None, first.language)
            back = oc.Translation(language=first.language, url=first.url, title=first.title)
            others = [
                page
                for page in kept
                if (page.language, page.url, page.title) == (found.language, found.url, found.title)
            ]
            assert any(back in page.translations for page in others)


_WHOLE: dict[str, Any] = {"missing_labels": "never", "missing_values": "never", "cut_off": "never"}
_ANY_LAYOUT = html_layouts(**_WHOLE) | text_layouts(**_WHOLE, missing_title="never")


@given(press_releases() | seminars() | topic_pages(), st.lists(_ANY_LAYOUT, min_size=2, max_size=4))
def test_a_page_in_several_layouts_is_one_page(page: Any, layouts: list[Any]) -> None:
    crawled = [oc.parse(render(page, layout), url=page.url) for layout in layouts]
    assert len(oc.deduplicate(crawled)) == 1


@given(press_releases() | seminars(), st.lists(html_layouts(**_WHOLE), min_size=2, max_size=4))
def test_a_page_in_several_layouts_is_one_page_without_its_address(page: Any, layouts: list[Any]) -> None:
    without = attrs.evolve(page, url=None, node_id=None)
    assert len(oc.deduplicate([oc.parse(render(without, layout)) for layout in layouts])) == 1


@given(press_releases(), press_releases(), html_layouts(), text_layouts())
def test_pages_of_other_nodes_stay_apart_in_any_layout(first: Any, second: Any, html: Any, text: Any) -> None:
    second = attrs.evolve(second, node_id=first.node_id + 1, url=f"https://www.osce.org/node/{first.node_id + 1}")
    pages = [oc.parse(render(page, layout), url=page.url) for page in (first, second) for layout in (html, text)]
    for group in groups_of(pages):
        assert {pages[index].node_id for index in group.copies} <= {pages[group.kept].node_id}


def some_pages() -> list[oc.Page]:
    chance = random.Random(11)
    titles = ("River data", "Bridge", None)
    return [
        oc.PressRelease(
            title=chance.choice(titles),
            language="en",
            date=chance.choice((None, DAY, dt.date(2010, 1, 7))),
            node_id=chance.choice((None, None, None, 5, 6)),
            body=paragraphs(*SENTENCES[: chance.randrange(3, 12)]),
            origin=place(str(number)),
        )
        for number in range(150)
    ]


PROGRAM = "from tests.test_duplicates import groups_of, some_pages; print(groups_of(some_pages()))"


@pytest.mark.parametrize("seed", ["1", "4711"])
def test_every_process_finds_the_same_groups(seed: str) -> None:
    groups = groups_of(some_pages())
    assert 1 < len(groups) < 100
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout.rstrip() == str(groups)


def test_fingerprints_come_through_processes_and_stay_small() -> None:
    found = fingerprint(release(body=paragraphs(*LONG * 50), origin=place("a")))
    copy: Fingerprint = pickle.loads(pickle.dumps(found))
    assert copy == found
    assert len(pickle.dumps(found)) < 2_000
