"""Which type a page has, and what says so."""

import pytest

import osce_corpus as oc
from osce_corpus.detection import weigh
from tests.support import seeds
from tests.support.pages import LEAD, SECOND, THIRD, bulleted, plain

DATED = f"VIENNA, 3 May 2012 - {LEAD}"


def _reasons(source: str, page_type: oc.PageType) -> list[str]:
    return [piece.reason for piece in oc.detect(source).evidence if piece.type is page_type and piece.weight > 0]


def test_the_evidence_is_in_words_that_a_person_understands() -> None:
    assert _reasons(seeds.source("000"), oc.PageType.PRESS_RELEASE) == [
        "type label 'Press release' before the title",
        "dateline VIENNA, 1 June 2007 -",
        "labels Place and Source",
    ]
    assert _reasons(seeds.source("004"), oc.PageType.SEMINAR) == [
        "type label 'Seminar' after the title",
        "labels Location and Organized by",
        "the word 'Seminar' in the title",
    ]
    assert "the title 'Countering terrorism' is a field of work" in _reasons(
        seeds.source("003"), oc.PageType.TOPIC_PAGE
    )
    assert "cards of 8 field operations" in _reasons(seeds.source("002"), oc.PageType.TOPIC_PAGE)


@pytest.mark.parametrize("name", seeds.NAMES)
def test_scores_add_up_to_one_and_the_best_is_the_confidence(name: str) -> None:
    detection = oc.detect(seeds.source(name))
    scores = [score for _, score in detection.scores]
    assert sum(scores) == pytest.approx(1.0, abs=0.001)
    assert scores == sorted(scores, reverse=True)
    assert detection.scores[0] == (detection.type, detection.confidence)
    assert {kind for kind, _ in detection.scores} == set(oc.PageType)
    assert detection.score(detection.type) == detection.confidence


@pytest.mark.parametrize(
    ("page", "page_type"),
    [
        (plain("Delegations agree", DATED, SECOND), oc.PageType.PRESS_RELEASE),
        (bulleted(label=None), oc.PageType.PRESS_RELEASE),
        (bulleted(label=None, body=[LEAD, SECOND]), oc.PageType.PRESS_RELEASE),
        (bulleted(labels=[], body=[LEAD, SECOND]), oc.PageType.PRESS_RELEASE),
        (plain("Rivers and data", "Seminar", LEAD), oc.PageType.SEMINAR),
        (plain("Rivers and data", "Location:\nHofburg\nOrganized by:\nThe OSCE", LEAD), oc.PageType.SEMINAR),
        (
            bulleted(label="Workshop", label_first=False, labels=[("Location", ["Hofburg"])], body=[LEAD]),
            oc.PageType.SEMINAR,
        ),
        (
            bulleted(
                label=None,
                title="A seminar on rivers",
                labels=[("Date", ["3-5 May 2012"]), ("Organized by", ["OSCE"])],
                body=[LEAD],
            ),
            oc.PageType.SEMINAR,
        ),
        (plain("Elections", LEAD, SECOND), oc.PageType.TOPIC_PAGE),
        (plain("Rivers and security", LEAD, "Our challenge", SECOND, "Our action", THIRD), oc.PageType.TOPIC_PAGE),
        (
            plain("Where we work", LEAD, "Our teams", SECOND, "Mission to Serbia", SECOND, "Mission to Skopje", THIRD),
            oc.PageType.TOPIC_PAGE,
        ),
    ],
)
def test_no_single_sign_is_required(page: str, page_type: oc.PageType) -> None:
    assert oc.detect(page).type is page_type


def test_fewer_signs_give_less_confidence() -> None:
    whole, bare = oc.detect(bulleted()), oc.detect(plain("Delegations agree", DATED, SECOND))
    assert whole.confidence > 0.95 > bare.confidence > 0.7


OTHERS = {
    "empty": "",
    "blank": " \n\t\n\xa0",
    "menu only": "\n".join(seeds.menu()),
    "half a menu": "\n".join(seeds.menu()[:60]),
    "news without a dateline": plain("Delegations agree", LEAD, SECOND),
    "project": plain("Project", "A bridge of data", "Project period:\nNovember 2018 - December 2026", "Overview", LEAD),
    "listing": "News and press releases\nDelegations agree\nPublishing date: 3 May 2012\nContent type: Press release\nDelegations agree...",
    "another organization": plain(
        "Ministers meet", "BRUSSELS, 3 May 2012 - The ministers met again and agreed on what they had agreed on before."
    ),
    "recipe": "Apple cake\n\n- 3 apples\n- 2 eggs\n\nMix everything well. Bake the cake for an hour, and let it rest.",
    "poem": "The river\n\nIt flows and flows\nand nobody knows",
    "code": "def main():\n    return 0\n\nif __name__ == '__main__':\n    main()",
    "another topic page": plain(
        "Human rights",
        "Everyone has the right to life, liberty and the security of person, in every country.",
        "Our work",
        "We help people everywhere, and every day, to know and to use their rights.",
    ),
    "table": "| a | b |\n|---|---|\n| 1 | 2 |",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_page_of_a_known_type_is_other(name: str) -> None:
    detection = oc.detect(OTHERS[name])
    assert detection.type is oc.PageType.OTHER, detection


@pytest.mark.parametrize("name", ["empty", "blank", "menu only", "half a menu"])
def test_a_page_without_content_says_so(name: str) -> None:
    page = oc.parse(OTHERS[name])
    assert isinstance(page, oc.OtherPage)
    assert [diagnostic.code for diagnostic in page.diagnostics] == ["no-content"]
    assert (page.title, page.body, page.text) == (None, (), "")


def test_the_address_can_say_that_a_page_is_the_osces() -> None:
    page = plain(
        "Ministers meet", "SKOPJE, 3 May 2012 - The ministers met again and agreed on what they had agreed on."
    )
    assert oc.detect(page).type is oc.PageType.OTHER
    assert oc.detect(page, url="https://www.osce.org/skopje/90000").type is oc.PageType.PRESS_RELEASE
    assert oc.detect(page, url="https://osce.org.example/skopje").type is oc.PageType.OTHER


def test_a_late_mention_of_the_osce_counts_less_than_an_early_one() -> None:
    body = "The ministers met again and agreed on what they had agreed on before, and so on. " * 20
    early = plain("Ministers meet", f"VIENNA, 3 May 2012 - The OSCE said so. {body}")
    late = plain("Ministers meet", f"VIENNA, 3 May 2012 - {body} The OSCE was not there.")
    assert oc.detect(early).score(oc.PageType.PRESS_RELEASE) > oc.detect(late).score(oc.PageType.PRESS_RELEASE)


def test_evidence_for_one_type_adds_up_and_evidence_against_it_takes_away() -> None:
    def confidence(*weights: float) -> float:
        evidence = [oc.Evidence(type=oc.PageType.SEMINAR, weight=weight, reason="") for weight in weights]
        return weigh(evidence).score(oc.PageType.SEMINAR)

    assert confidence() == 0
    assert confidence(0.5) == 0.5
    assert confidence(0.5, 0.5) == 0.75
    assert confidence(0.5, 0.5, -0.5) == 0.375
    assert confidence(1.0) < 1


def test_two_likely_types_leave_less_confidence_in_either() -> None:
    both = weigh(
        [oc.Evidence(type=kind, weight=0.8, reason="") for kind in (oc.PageType.SEMINAR, oc.PageType.PRESS_RELEASE)]
    )
    assert both.score(oc.PageType.SEMINAR) == both.score(oc.PageType.PRESS_RELEASE) < 0.5


def test_scores_have_four_digits_and_name_every_type() -> None:
    both = weigh(
        [oc.Evidence(type=kind, weight=0.8, reason="") for kind in (oc.PageType.SEMINAR, oc.PageType.PRESS_RELEASE)]
    )
    # One of two is 0.8 * 0.2, none 0.2 * 0.2: 16, 16 and 4 parts of 36.
    assert dict(both.scores) == {"seminar": 0.4444, "press_release": 0.4444, "other": 0.1111, "topic_page": 0.0}


def test_the_weightiest_evidence_comes_first_whatever_it_speaks_for() -> None:
    weights = (0.2, -0.9, 0.5, 0.0)
    found = weigh([oc.Evidence(type=oc.PageType.SEMINAR, weight=weight, reason="") for weight in weights])
    assert [piece.weight for piece in found.evidence] == [-0.9, 0.5, 0.2, 0.0]
    # 1 - 0.8 * 0.5 is 0.6, of which a tenth is left.
    assert found.score(oc.PageType.SEMINAR) == 0.06
    assert (found.type, found.confidence) == (oc.PageType.OTHER, 0.94)


@pytest.mark.parametrize("value", ["", " Bees"])
def test_a_label_without_a_value_of_its_own_makes_no_page_the_osces(value: str) -> None:
    page = oc.parse(
        f"Press release\nMinisters meet\nDate: 3 May 2012\nPlace: BERN\nFields of work:{value}\n"
        "BERN, 3 May 2012 - The ministers met again and agreed on what they had agreed on before, and so on."
    )
    assert type(page) is oc.OtherPage


def test_a_detection_is_short_to_look_at() -> None:
    assert repr(oc.detect("x")) == "<Detection other 1.000: 0 pieces of evidence>"
    one = oc.Evidence(type=oc.PageType.SEMINAR, weight=0.9, reason="a very long reason")
    assert repr(weigh([one])) == "<Detection seminar 0.900: 1 piece of evidence>"
