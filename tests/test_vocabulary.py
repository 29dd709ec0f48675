"""The words are data: no name twice, none that its look-up would miss, none that is not what it says."""

import inspect
import pickle
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.vocabulary import (
    Entry,
    FieldOfWork,
    Kind,
    Participation,
    Source,
    State,
    Structure,
    Vocabulary,
    calendar,
    fields_of_work,
    key,
    key_of_name,
    label_words,
    labels,
    languages,
    menus,
    months,
    names,
    states,
    structures,
    type_words,
)
from osce_corpus.vocabulary.countries import KOSOVO, OTHER_COUNTRIES
from osce_corpus.vocabulary.words import Words, printed
from tests.support import seeds, tables

# Babel has no types for the checkers.
_BABEL: Any = import_module("babel")
_TERRITORIES: dict[str, str] = _BABEL.Locale("en").territories
_ALIASES: dict[str, list[str]] = import_module("babel.core").get_global("territory_aliases")

VOCABULARIES: dict[str, Vocabulary[Any]] = {"fields": fields_of_work, "states": states, "structures": structures}
ENTRIES: list[tuple[Vocabulary[Any], Entry]] = [(one, entry) for one in VOCABULARIES.values() for entry in one]
OPERATIONS = [one for one in structures if one.kind is Kind.FIELD_OPERATION]


def _twice(words: Sequence[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


# Entries


@pytest.mark.parametrize("name", VOCABULARIES)
def test_no_name_code_or_identifier_is_that_of_two_entries(name: str) -> None:
    vocabulary = VOCABULARIES[name]
    assert not _twice([form for entry in vocabulary for form in {key_of_name(form) for form in entry.forms}])
    assert not _twice([code for entry in vocabulary for code in set(entry.codes)])


@pytest.mark.parametrize(("vocabulary", "entry"), ENTRIES)
def test_every_name_and_code_finds_its_entry_however_it_is_written(vocabulary: Vocabulary[Any], entry: Entry) -> None:
    assert all(vocabulary.find(code) is entry for code in entry.codes)
    for form in entry.forms:
        for written in (form, form.upper(), f"OSCE {form}", f"the OSCE\xa0{form} (closed)", f"  The  {form} "):
            assert vocabulary.find(written) is entry
        assert vocabulary.find(form.replace("Co-o", "Coo").replace("'", "’")) is entry
        assert vocabulary[form] is vocabulary[key_of_name(form)] is entry
        assert form in vocabulary


@pytest.mark.parametrize(("vocabulary", "entry"), ENTRIES)
def test_an_identifier_is_of_lower_case_words_between_hyphens(vocabulary: Vocabulary[Any], entry: Entry) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", entry.id)
    assert entry in vocabulary
    assert all(re.fullmatch(r"[a-z/-]+", slug) for slug in entry.slugs)
    assert all(name == " ".join(name.split()) and not name.startswith("OSCE") for name in entry.names)
    assert entry.names[0] == entry.name
    assert not entry.printed or entry.source is not Source.HISTORY


def test_what_has_no_entry_is_not_found_and_says_so() -> None:
    for vocabulary in VOCABULARIES.values():
        assert vocabulary.find("School of Bridges") is None
        assert vocabulary.find("") is None
        assert vocabulary.find("x" * 100_000) is None
        assert "School of Bridges" not in vocabulary
        assert 5 not in vocabulary
    with pytest.raises(KeyError, match="no field of work of the vocabulary is called 'Beekeeping'") as caught:
        fields_of_work["Beekeeping"]
    assert type(caught.value) is KeyError


def test_a_slug_or_code_counts_as_it_is_written() -> None:
    assert structures["serbia"].id == "mission-to-serbia"
    assert structures.find("Serbia") is None
    assert states["RS"] is states["SRB"] is states["serbia"]
    assert states.find("rs") is None


def test_the_collections_are_frozen_small_to_print_and_come_back_from_a_pickle() -> None:
    assert repr(structures) == f"Vocabulary(what='structure', entries=<{len(structures)} entries>)"
    assert tuple(structures) == structures.entries
    assert pickle.loads(pickle.dumps(structures)).entries == structures.entries
    changed: Any = structures
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        changed.what = "thing"
    assert oc.vocabulary.structures is structures


def test_nothing_is_indexed_before_it_is_looked_up() -> None:
    code = (
        "import osce_corpus\nfrom osce_corpus.vocabulary import collection\n"
        "print(collection._index.cache_info().currsize)\nosce_corpus.vocabulary.states['Albania']\n"
        "print(collection._index.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"]


@given(st.sampled_from(list(VOCABULARIES)), st.text(max_size=300))
def test_any_text_at_all_can_be_looked_up(name: str, text: str) -> None:
    found = VOCABULARIES[name].find(text)
    assert found is None or key_of_name(text) in map(key_of_name, found.forms) or text in found.codes


@pytest.mark.parametrize(
    ("written", "identifier"),
    [
        ("OSCE Office in Yerevan (closed)", "office-in-yerevan"),
        ("OSCE Special Monitoring Mission to Ukraine (closed)", "special-monitoring-mission-to-ukraine"),
        ("OSCE Office for Democratic Institutions and Human Rights", "odihr"),
        ("OSCE Office for Democratic Institutions and Human Rights (ODIHR)", "odihr"),
        ("OSCE/ODIHR", None),
        ("the OSCE Secretariat", "secretariat"),
        ("OSCE Chairmanship", "chairpersonship"),
        ("CSCE Permanent Committee", None),
        ("OSCE Centre in Bishkek", "programme-office-in-bishkek"),
        ("OSCE Programme Office in Bishkek", "programme-office-in-bishkek"),
        ("OSCE Office in Tajikistan", "programme-office-in-dushanbe"),
        ("OSCE Mission to Croatia", "mission-to-croatia"),
        ("OSCE Office in Zagreb", "office-in-zagreb"),
        ("OSCE Project Coordinator in Ukraine", "project-coordinator-in-ukraine"),
        ("OSCE Mission to Ukraine", "mission-to-ukraine"),
        ("OSCE Representative on Freedom of the Media", "rfom"),
        ("OSCE Project Co‑ordinator in Uzbekistan", "project-coordinator-in-uzbekistan"),
        ("SMM", "special-monitoring-mission-to-ukraine"),
        ("Mission", None),
        ("OSCE", None),
    ],
)
def test_a_structure_is_found_under_the_names_of_its_years(written: str, identifier: str | None) -> None:
    found = structures.find(written)
    assert (found.id if found else None) == identifier


@pytest.mark.parametrize(
    ("written", "identifier"),
    [
        ("Combating terrorism", "countering-terrorism"),
        ("cyber/ict security", "cyber-ict-security"),
        ("Reform and cooperation in the security sector", "reform-and-cooperation-in-the-security-sector"),
        ("tolerance-and-nondiscrimination", "tolerance-and-non-discrimination"),
        ("Избори", "elections"),
        ("Safety of journalists", "safety-of-journalists"),
    ],
)
def test_a_field_of_work_is_found_by_earlier_names_slugs_and_translations(written: str, identifier: str) -> None:
    assert fields_of_work[written].id == identifier


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Czech Republic", "CZ"),
        ("Turkey", "TR"),
        ("TÜRKİYE", "TR"),
        ("Turkiye", "TR"),
        ("The former Yugoslav Republic of Macedonia", "MK"),
        ("Holy See", "VA"),
        ("United States", "US"),
        ("U.S.A.", "US"),
        ("Moldova", "MD"),
        ("Republic of Moldova", "MD"),
        ("Kyrgyz Republic", "KG"),
        ("Belorussia", "BY"),
        ("Netherlands", "NL"),
        ("Australia", "AU"),
        ("Macedonia", None),
        ("Yugoslavia", None),
        ("Kosovo", None),
    ],
)
def test_a_state_is_found_by_earlier_and_informal_names(written: str, code: str | None) -> None:
    found = states.find(written)
    assert (found.alpha_2 if found else None) == code


# Fields of work, States, structures


def test_there_are_23_fields_of_work_and_every_sub_topic_knows_one_or_says_that_it_does_not() -> None:
    own = [field for field in fields_of_work if not field.is_sub_topic]
    assert len(own) == 23
    assert all(field.parent is None for field in own)
    parents = {field.id for field in own}
    assert all(field.parent is None or field.parent in parents for field in fields_of_work)
    assert fields_of_work["Media laws"].parent == "media-freedom-and-development"
    assert fields_of_work["Civil society"].parent is None


def test_there_are_57_participating_states_and_eleven_partners() -> None:
    assert Counter(state.participation for state in states) == {
        Participation.PARTICIPATING_STATE: 57,
        Participation.ASIAN_PARTNER: 5,
        Participation.MEDITERRANEAN_PARTNER: 6,
    }


@pytest.mark.parametrize("state", states)
def test_the_codes_of_a_state_are_those_of_iso_3166(state: State) -> None:
    assert state.alpha_2 in _TERRITORIES
    assert _ALIASES[state.alpha_3] == [state.alpha_2]
    called = _TERRITORIES[state.alpha_2].replace("&", "and")
    assert states.find(called) in (state, None)
    if called not in ("Vatican City", "Russia", "South Korea", "Bosnia and Herzegovina", "United States"):
        assert key_of_name(called) == key_of_name(state.name)


def test_no_code_is_that_of_two_states_and_kosovo_has_none_of_theirs() -> None:
    assert not _twice([state.alpha_2 for state in states] + [state.alpha_3 for state in states])
    assert KOSOVO not in states
    assert _TERRITORIES[KOSOVO] == "Kosovo"
    assert OTHER_COUNTRIES == {"kosovo": "XK"}


@pytest.mark.parametrize("structure", structures)
def test_a_structure_has_years_in_order_and_a_host_that_there_is(structure: Structure) -> None:
    first, last = structure.first_year, structure.last_year
    assert all(1990 <= year <= 2025 for year in (first, last) if year)
    assert not (first and last) or first <= last
    assert structure.is_closed or last is None
    assert structure.host_country in {None, KOSOVO, *(state.alpha_2 for state in states)}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_field_operation_has_one_host_unless_it_had_several(operation: Structure) -> None:
    assert operation.host_country or operation.id == "missions-of-long-duration"
    assert operation.is_closed == (operation.source is not Source.MENU)
    place = operation.name.rpartition(" in ")[2].rpartition(" to ")[2]
    state = states.find(place)
    assert state is None or state.alpha_2 == operation.host_country


@pytest.mark.parametrize(
    ("identifier", "year"),
    [(structures[card.name].id, card.established.year) for card in seeds.CARDS if card.established],
)
def test_the_first_year_of_an_operation_is_the_one_that_a_seed_gives(identifier: str, year: int) -> None:
    assert structures[identifier].first_year == year


def test_what_the_menu_prints_is_in_the_vocabulary() -> None:
    """Its groups of fields, States, departments and field operations are entries, each under its current name."""
    lines = [line.removeprefix("- ").partition(" – ")[0] for line in seeds.menu()]
    groups: list[tuple[str, str, Vocabulary[Any]]] = [
        ("Arms control", "Youth", fields_of_work),
        ("Albania", "Uzbekistan", states),
        ("Secretary General", "Documentation Centre in Prague", structures),
        ("Presence in Albania", "Project Co-ordinator in Uzbekistan", structures),
        ("Parliamentary Assembly", "Court of Conciliation and Arbitration", structures),
    ]
    seen: set[Entry] = set()
    for first, last, vocabulary in groups:
        for line in lines[lines.index(first) : lines.index(last) + 1]:
            assert vocabulary[line].name == line
            seen.add(vocabulary[line])
    heads = {structures["Chairpersonship"], structures["Secretariat"]}
    assert seen | heads == {entry for _, entry in ENTRIES if entry.source is Source.MENU}


# The lists that are made of entries

BEFORE = {
    "FIELDS_OF_WORK": 23,
    "EARLIER_FIELDS_OF_WORK": 12,
    "SUB_TOPICS": 20,
    "STATES": 61,
    "STRUCTURES": 27,
    "FIELD_OPERATIONS": 12,
}


@pytest.mark.parametrize("name", BEFORE)
def test_no_name_stands_twice_in_a_list(name: str) -> None:
    words: tuple[str, ...] = getattr(names, name)
    assert len({key(word) for word in words}) == len(words) == BEFORE[name]


def test_names_are_of_one_kind() -> None:
    assert set(names.FIELDS_OF_WORK).isdisjoint(names.EARLIER_FIELDS_OF_WORK + names.SUB_TOPICS)
    others = {"Czech Republic", "Netherlands", "Turkey", "United States"}
    assert len(set(names.STATES) - others) == 57
    assert not {key("Japan"), key("Republic of Korea")} & set(map(key, names.STATES))


@pytest.mark.parametrize(
    "name",
    [
        "Chairmanship",
        "Conflict Prevention Centre",
        "Gender Issues Programme",
        "High Commissioner on National Minorities",
        "Ministerial Council",
        "Permanent Council",
        "Opportunities for Youth",
        "Parliamentary Assembly",
    ],
)
def test_a_structure_that_was_seen_is_a_word_of_the_menu(name: str) -> None:
    assert name in names.STRUCTURES
    assert menus.MENU_WORDS[key(name)] == "structure"


def test_every_entry_of_the_menu_knows_its_part() -> None:
    assert {menus.MENU_WORDS[key(name)] for name in names.STATES} == {"state"}
    assert menus.MENU_WORDS[key("Fields of work")] == menus.SECTION
    assert menus.MENU_WORDS[key("Secretariat")] == menus.SECTION


# Labels


def test_no_label_announces_two_fields() -> None:
    assert set(labels.LABELS).isdisjoint(labels.EVENT_LABELS)
    assert set(labels.LABELS).isdisjoint(labels.PROSE_LABELS)
    assert set(labels.LABELS).isdisjoint(labels.COLON_LABELS)
    assert set(labels.COLON_LABELS).isdisjoint(labels.PROSE_LABELS)
    assert set(labels.LABELS.values()) == set(labels.Field)


ALL_WORDS: list[Words] = [
    words
    for several in (
        *label_words.WORDS.values(),
        *label_words.WORDS_BEFORE_A_COLON.values(),
        type_words.PRESS_ITEMS,
        type_words.EVENTS,
        type_words.OTHERS,
    )
    for words in several
]


@pytest.mark.parametrize("words", ALL_WORDS)
def test_no_word_stands_twice_beside_others_of_its_meaning_and_language(words: Words) -> None:
    assert not _twice([key(word) for word in (*words.seen, *words.also)])


def test_no_word_means_two_things_in_two_languages() -> None:
    fields = (*label_words.WORDS.items(), *label_words.WORDS_BEFORE_A_COLON.items())
    meant = {(key(word), field) for field, several in fields for word in printed(several)}
    assert not _twice([word for word, _ in meant])


@pytest.mark.parametrize("words", ALL_WORDS)
def test_a_word_is_in_the_letters_of_its_language(words: Words) -> None:
    _BABEL.Locale.parse(words.language)
    scripts = {
        "CYRILLIC" if re.search("[а-яёіїєґјљњћђџѓќѕ]", word.lower()) else "LATIN" for word in (*words.seen, *words.also)
    }
    both = {"sr": {"CYRILLIC", "LATIN"}}
    cyrillic = {"ru", "uk", "mk"}
    assert scripts <= both.get(words.language, {"CYRILLIC"} if words.language in cyrillic else {"LATIN"})


def test_no_type_label_is_of_two_types() -> None:
    kinds = (labels.PRESS_ITEM_LABELS, labels.SEMINAR_LABELS, labels.OTHER_LABELS)
    assert sum(map(len, kinds)) == len(labels.TYPE_LABELS)


@pytest.mark.parametrize(
    ("label", "title", "facts", "source"),
    [
        ("Пресс-релиз", "Реки и данные", ("Место: БИШКЕК",), "Источник: OSCE Centre in Bishkek"),
        ("Pressemitteilung", "Flüsse und Daten", ("Ort: WIEN",), "Quelle: OSCE Secretariat"),
        ("Communiqué de presse", "Rivières et données", ("Lieu: VIENNE",), "Source: OSCE Secretariat"),
        ("Comunicato stampa", "Fiumi e dati", ("Luogo: VIENNA",), "Fonte: OSCE Secretariat"),
        ("Comunicado de prensa", "Ríos y datos", ("Lugar: VIENA",), "Fuente: OSCE Secretariat"),
        ("Saopštenje za javnost", "Reke i podaci", ("Mesto: BEOGRAD",), "Izvor: OSCE Mission to Serbia"),
        ("Прес-реліз", "Ріки та дані", ("Місце: КИЇВ",), "Джерело: OSCE Secretariat"),
    ],
)
def test_labels_of_other_languages_are_read(label: str, title: str, facts: tuple[str, ...], source: str) -> None:
    page = oc.parse(
        "\n".join([label, title, *facts, source, "The OSCE brought two delegations to one table today, as planned."])
    )
    assert isinstance(page, oc.PressRelease)
    assert (page.label, page.title) == (label, title)
    assert [place.upper() for place in page.places] == [facts[0].partition(": ")[2]]
    assert page.sources == (source.partition(": ")[2],)


def test_a_common_noun_without_a_colon_is_a_line_of_the_text() -> None:
    body = "Die OSZE brachte zwei Delegationen an einen Tisch, wie es seit langem geplant war."
    page = oc.parse(f"OSZE und Flüsse\n\n{body}\n\nOrt\n\n{body} Noch einmal.")
    assert "Ort" in page.text


# Months


# The names beside a day and those that stand alone, as the CLDR has them where a language is in it.
_LOCALES = {
    **{language: language for language in months.NAMES},
    "cnr": "sr_Latn_ME",
    "sr-Latn": "sr_Latn",
    "sr-Cyrl": "sr_Cyrl",
}
_ALONE = ("ru", "uk", "hr", "hy")
"""Languages with other names beside a day; for others Babel gives those of a parent that is no language of theirs."""


@pytest.mark.parametrize("language", months.NAMES)
def test_the_names_of_months_are_those_of_the_cldr(language: str) -> None:
    found: dict[str, Any] = _BABEL.Locale.parse(_LOCALES[language]).months
    contexts = ("format", "stand-alone") if language in _ALONE else ("format",)
    for context in contexts:
        for number, name in found[context]["wide"].items():
            assert months.MONTHS[key(name)] == number


@pytest.mark.parametrize("language", months.NAMES)
def test_a_short_name_of_the_cldr_means_its_month_or_none(language: str) -> None:
    for number, name in _BABEL.Locale.parse(_LOCALES[language]).months["format"]["abbreviated"].items():
        assert months.MONTHS.get(key(name.rstrip(".")), number) == number


@pytest.mark.parametrize(("locale", "language"), [("de_AT", "de"), ("uz_Cyrl", "uz")])
def test_the_other_names_of_a_language_are_there_too(locale: str, language: str) -> None:
    for number, name in _BABEL.Locale.parse(locale).months["format"]["wide"].items():
        assert any(name.casefold() in row.casefold().split(", ")[number - 1] for row in months.NAMES[language])


def test_no_language_makes_another_month_of_a_name() -> None:
    meant: dict[str, set[int]] = {}
    for rows in months.NAMES.values():
        for row in rows:
            assert len(row.split(", ")) == 12
            for number, name in enumerate(row.split(", "), start=1):
                meant.setdefault(key(name), set()).add(number)
    assert {name: numbers for name, numbers in meant.items() if len(numbers) > 1} == {}


@pytest.mark.parametrize("name", ["lip", "lis", "set", "ago", "gen", "mag", "lug", "pro", "kol", "kas", "ara", "лист"])
def test_a_short_form_that_is_another_word_is_no_month(name: str) -> None:
    assert name not in months.MONTHS


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("listopada", 10),
        ("листопада", 11),
        ("KASIM", 11),
        ("EKİM", 10),
        ("İYUN", 6),
        ("MÄRZ", 3),
        ("Sept", 9),
        ("DÉCEMBRE", 12),
    ],
)
def test_a_month_is_found_in_capitals_and_in_its_own_letters(name: str, number: int) -> None:
    assert months.MONTHS[key(name)] == number


@pytest.mark.parametrize("language", calendar.WEEKDAYS)
def test_the_names_of_weekdays_are_those_of_the_cldr(language: str) -> None:
    found: dict[int, str] = _BABEL.Locale.parse(language, sep="-").days["format"]["wide"]
    assert [name.casefold() for name in calendar.WEEKDAYS[language].split()] == [
        found[number].casefold() for number in range(7)
    ]


# Other words


def test_a_word_is_looked_up_whatever_its_case_and_its_apostrophes() -> None:
    assert key("The OSCE’s Work") == key("the osce's work")
    assert key("TÜRKİYE") != ""


def test_no_word_is_common_in_all_languages() -> None:
    english, *others = languages.COMMON_WORDS.values()
    assert not english.intersection(*others)


# The documents


def test_the_tables_of_the_document_are_those_of_the_data() -> None:
    document = tables.DOCUMENT.read_text(encoding="utf-8")
    assert set(re.findall(r"<!-- begin ([a-z ]+) -->", document)) == set(tables.tables())
    assert tables.written(document) == document


@pytest.mark.parametrize(("vocabulary", "entry"), ENTRIES)
def test_every_identifier_is_documented(vocabulary: Vocabulary[Any], entry: Entry) -> None:
    assert f"| `{entry.id}` | {entry.name} |" in tables.DOCUMENT.read_text(encoding="utf-8"), vocabulary.what


@pytest.mark.parametrize("model", [FieldOfWork, State, Structure, Vocabulary, Words])
def test_every_attribute_of_an_entry_has_a_docstring_and_is_in_the_reference(model: type) -> None:
    lines = inspect.getsource(import_module(model.__module__))
    reference = (tables.DOCUMENT.parent / "reference.md").read_text(encoding="utf-8")
    for attribute in attrs.fields(model):
        assert re.search(rf'    {attribute.name}: [^\n]+\n    """', lines), attribute.name
        assert f"`{attribute.name}`" in reference or model in (Vocabulary, Words)
