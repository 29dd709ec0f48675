"""The words are data: no name twice, none that its look-up would miss."""

import pytest

from osce_corpus.vocabulary import key, labels, languages, menus, names


@pytest.mark.parametrize(
    "words",
    [
        names.FIELDS_OF_WORK,
        names.EARLIER_FIELDS_OF_WORK,
        names.SUB_TOPICS,
        names.STATES,
        names.STRUCTURES,
        names.FIELD_OPERATIONS,
    ],
)
def test_no_name_stands_twice_in_a_list(words: tuple[str, ...]) -> None:
    assert len({key(word) for word in words}) == len(words)


def test_there_are_23_fields_of_work_and_they_are_those_of_the_menu() -> None:
    assert len(names.FIELDS_OF_WORK) == 23
    assert set(names.FIELDS_OF_WORK).isdisjoint(names.EARLIER_FIELDS_OF_WORK + names.SUB_TOPICS)


def test_there_are_57_participating_states_besides_their_other_names() -> None:
    others = {"Czech Republic", "Netherlands", "Turkey", "United States"}
    assert len(set(names.STATES) - others) == 57


def test_no_label_announces_two_fields() -> None:
    assert set(labels.LABELS).isdisjoint(labels.EVENT_LABELS)
    assert set(labels.LABELS).isdisjoint(labels.PROSE_LABELS)
    assert set(labels.LABELS.values()) == set(labels.Field)


def test_no_type_label_is_of_two_types() -> None:
    kinds = (labels.PRESS_ITEM_LABELS, labels.SEMINAR_LABELS, labels.OTHER_LABELS)
    assert sum(map(len, kinds)) == len(labels.TYPE_LABELS)


def test_every_entry_of_the_menu_knows_its_part() -> None:
    assert {menus.MENU_WORDS[key(name)] for name in names.STATES} == {"state"}
    assert menus.MENU_WORDS[key("Fields of work")] == menus.SECTION


def test_a_word_is_looked_up_whatever_its_case_and_its_apostrophes() -> None:
    assert key("The OSCE’s Work") == key("the osce's work")
    assert key("TÜRKİYE") != ""


def test_no_word_is_common_in_all_languages() -> None:
    english, *others = languages.COMMON_WORDS.values()
    assert not english.intersection(*others)
