"""In which language a body is written: never a wrong tag, and none rather than a guess."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.vocabulary import languages, serbo_croatian
from osce_corpus.vocabulary.serbo_croatian import Sign
from tests.support.languages import PARAGRAPHS
from tests.support.pages import plain, press_release

SERBO_CROATIAN = {"hr": "sh", "bs": "sh", "sr-Latn": "sh", "sr-Cyrl": "sh-Cyrl"}
"""What a text in one of these may be tagged as, where it does not tell in which of them it is."""


def _language(text: str) -> str | None:
    return oc.parse(plain("A title", text)).language


@pytest.mark.parametrize("tag", PARAGRAPHS)
def test_no_paragraph_is_taken_for_one_in_another_language(tag: str) -> None:
    for paragraph in PARAGRAPHS[tag]:
        assert _language(paragraph) in {tag, SERBO_CROATIAN.get(tag), None}


def test_nearly_every_paragraph_is_recognised() -> None:
    found = [(tag, _language(text)) for tag, texts in PARAGRAPHS.items() for text in texts]
    assert sum(tag == language for tag, language in found) > 0.9 * len(found)
    assert sum(language is None for _, language in found) < 0.03 * len(found)


@pytest.mark.parametrize("tag", PARAGRAPHS)
def test_every_longer_text_is_recognised(tag: str) -> None:
    paragraphs = PARAGRAPHS[tag]
    half = max(2, len(paragraphs) // 2)
    for some in (paragraphs[:half], paragraphs[-half:], paragraphs[::-1]):
        assert _language("\n\n".join(some)) == tag


def test_a_text_in_two_languages_has_none() -> None:
    pairs = [pair for pair in itertools.combinations(PARAGRAPHS, 2) if not set(pair) <= SERBO_CROATIAN.keys()]
    mixed = [_language(f"{PARAGRAPHS[one][0]}\n\n{PARAGRAPHS[other][1]}") for one, other in pairs]
    assert mixed.count(None) > 0.9 * len(mixed)


@pytest.mark.parametrize("other", ["ru", "ka", "ar", "de", "sr-Latn"])
def test_a_translation_below_a_long_text_is_seen(other: str) -> None:
    text = "\n\n".join((*PARAGRAPHS["en"], *PARAGRAPHS[other]))
    assert _language(text) is None


def test_a_name_in_another_script_makes_no_text_mixed() -> None:
    assert _language(f"{PARAGRAPHS['en'][0]} The newspaper “Новая газета” wrote so. {PARAGRAPHS['en'][1]}") == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Rivers.",
        "The Mission opened a reading room on Monday.",
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 — – „ “",
        "سفارت روز دوشنبه تالار خواندن پرونده های دادگاه را گشود و بیش از چهل وکیل آمدند تا ببینند چگونه کار می کند",
        "代 表 团 星 期 一 开 放 了 阅 览 室 供 律 师 使 用",
        "а б в г д ж з к л м н п р с т ф",
    ],
)
def test_a_short_or_strange_text_has_none(text: str) -> None:
    assert _language(text) is None


def test_greek_is_known_by_its_script() -> None:
    assert (
        _language(
            "Η αποστολή άνοιξε τη Δευτέρα μια αίθουσα ανάγνωσης και περισσότεροι από σαράντα δικηγόροι ήρθαν να δουν πώς λειτουργεί."
        )
        == "el"
    )


OPENING = "Misija je u Beču objavila da će se na sastanku govoriti o radu za građane i o tome kako se to može učiniti"


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("", "sh"),
        ("ovde", "sh"),
        ("ovde uvek", "sr-Latn"),
        ("ovde uvek općina", "sh"),
        ("ovde uvek prije", "sh"),
        ("ovde uvek tijekom", "sh"),
        ("prije", "sh"),
        ("prije tijekom", "sh"),
        ("prije tijekom suradnja", "hr"),
        ("prije tijekom suradnja saradnja", "sh"),
        ("prije saradnja", "sh"),
        ("prije saradnja općina", "bs"),
        ("prije saradnja općina opština", "sh"),
        ("prije saradnja općina tijekom", "sh"),
        ("prije bezbjednost saradnja", "sh"),
    ],
)
def test_a_standard_of_serbo_croatian_needs_words_of_its_own(words: str, tag: str) -> None:
    assert _language(f"{OPENING} {words}.") == tag


@pytest.mark.parametrize("month", ["March", "August", "listopada", "oktobra"])
def test_the_month_of_a_dateline_says_nothing_of_the_text(month: str) -> None:
    for words, tag in (("ovde uvek", "sr-Latn"), ("prije tijekom suradnja", "hr")):
        page = press_release(f"Press release\nOSCE opens a room\nVIENNA, 1 {month} 2000 - {OPENING} {words}.")
        assert (page.dateline and page.dateline.places, page.language) == (("VIENNA",), tag)


def test_serbo_croatian_in_cyrillic_letters_is_serbian_where_it_is_ekavian() -> None:
    opening = serbo_croatian.in_cyrillic(OPENING.lower())
    assert _language(f"{opening} овде.") == "sr-Cyrl"
    assert _language(f"{opening} прије.") == "sh-Cyrl"
    assert _language(opening) == "sh-Cyrl"


@given(st.lists(st.sampled_from([text for texts in PARAGRAPHS.values() for text in texts])), st.text())
def test_any_text_has_a_tag_that_is_known_or_none(paragraphs: list[str], text: str) -> None:
    tags = languages.COMMON_WORDS.keys() | PARAGRAPHS.keys() | {"el", None}
    assert _language("\n\n".join([*paragraphs, text])) in tags


def test_a_long_text_costs_no_more_than_a_short_one() -> None:
    start = time.perf_counter()
    assert (
        _language("The Mission and the office of the town said that it was a good day for all who came. " * 20_000)
        == "en"
    )
    assert time.perf_counter() - start < 2


def test_no_sign_of_a_standard_contradicts_another() -> None:
    signs = {sign: set(words) for sign, words in serbo_croatian.SIGNS.items()}
    assert signs.keys() == set(Sign)
    for one, other in (
        (Sign.EKAVIAN, Sign.IJEKAVIAN),
        (Sign.CROATIAN, Sign.NOT_CROATIAN),
        (Sign.NOT_SERBIAN, Sign.NOT_BOSNIAN),
    ):
        assert signs[one].isdisjoint(signs[other])
    assert all(len(word.strip("*")) > 2 for words in signs.values() for word in words)


def test_no_letter_is_both_needed_and_foreign() -> None:
    for tag, (needed, foreign) in languages.LETTERS.items():
        assert tag in languages.COMMON_WORDS
        assert needed.isdisjoint(foreign)
