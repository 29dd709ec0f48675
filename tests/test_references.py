"""Which documents a page names, how they are printed, and which numbers are none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.references import find_references
from osce_corpus.references.names import pattern_of
from osce_corpus.vocabulary.documents import OSCE_DOCUMENTS, UN_DOCUMENTS

Found = tuple[str, str | None, int | None, str]


def _named(*paragraphs: str) -> list[Found]:
    found = find_references([oc.Paragraph(text=text) for text in paragraphs])
    return [(each.kind.value, each.symbol, each.year, each.text) for each in found]


NAMED: dict[str, list[Found]] = {
    # Resolutions of the Security Council
    "a plan on UNSCR 1325 and UNSCRs 1373 (2001), 1540 (2004), and 1624 (2005)": [
        ("unscr", "1325", None, "UNSCR 1325"),
        ("unscr", "1373", 2001, "UNSCRs 1373 (2001)"),
        ("unscr", "1540", 2004, "1540 (2004)"),
        ("unscr", "1624", 2005, "1624 (2005)"),
    ],
    "United Nations Security Council Resolution 1325 on Women, Peace and Security, adopted in 2000, is old.": [
        ("unscr", "1325", 2000, "United Nations Security Council Resolution 1325")
    ],
    "Security Council resolution 1325 on women (2000)": [("unscr", "1325", 2000, "Security Council resolution 1325")],
    "In October 2017, the UN Security Council unanimously adopted Resolution 2396.": [
        ("unscr", "2396", 2017, "Resolution 2396")
    ],
    "The Security Council adopted resolution 1244 in June 1999.": [("unscr", "1244", 1999, "resolution 1244")],
    "Resolution 2250 was adopted by the UN Security Council in December 2015.": [
        ("unscr", "2250", 2015, "Resolution 2250")
    ],
    "resolution 1540 (2004)": [("unscr", "1540", 2004, "resolution 1540 (2004)")],
    "the UN resolution 1540, the 2000 Security Council resolution 1325": [
        ("unscr", "1540", None, "UN resolution 1540"),
        ("unscr", "1325", 2000, "Security Council resolution 1325"),
    ],
    "UN Security Council Resolution (UNSCR) 1325 and S/RES/2250 (2015)": [
        ("unscr", "1325", None, "UN Security Council Resolution (UNSCR) 1325"),
        ("unscr", "2250", 2015, "S/RES/2250 (2015)"),
    ],
    "resolution 1325/2000 of the Security Council; Security Council resolution 1540 of 2004": [
        ("unscr", "1325", 2000, "resolution 1325/2000 of the Security Council"),
        ("unscr", "1540", 2004, "Security Council resolution 1540 of 2004"),
    ],
    "изучили резолюцию 1373 (2001) Совета Безопасности ООН": [
        ("unscr", "1373", 2001, "резолюцию 1373 (2001) Совета Безопасности ООН")
    ],
    "Rezolucija Saveta bezbednosti Ujedinjenih nacija 1540": [
        ("unscr", "1540", None, "Rezolucija Saveta bezbednosti Ujedinjenih nacija 1540")
    ],
    "Резолуцијата 1325 на Советот за безбедност на ОН": [
        ("unscr", "1325", None, "Резолуцијата 1325 на Советот за безбедност на ОН")
    ],
    "die Resolution 1325 des UN-Sicherheitsrats": [("unscr", "1325", None, "Resolution 1325 des UN-Sicherheitsrats")],
    "la résolution 2222 (2015) du Conseil de sécurité": [
        ("unscr", "2222", 2015, "résolution 2222 (2015) du Conseil de sécurité")
    ],
    # Documents of the OSCE by symbol
    "MC.DEC/3/04, MC(12).DEC/7, PC.DEC/1063, MC.DOC/1/03 and FSC.DEC/9/06.": [
        ("osce", "MC.DEC/3/04", 2004, "MC.DEC/3/04"),
        ("osce", "MC(12).DEC/7", None, "MC(12).DEC/7"),
        ("osce", "PC.DEC/1063", None, "PC.DEC/1063"),
        ("osce", "MC.DOC/1/03", 2003, "MC.DOC/1/03"),
        ("osce", "FSC.DEC/9/06", 2006, "FSC.DEC/9/06"),
    ],
    "CIO.GAL/114/18, SEC.DOC/2/10, FSC.DOC/1/00/Rev.1, PC.DEC/557/Rev.1, MC.DEC/1/98": [
        ("osce", "CIO.GAL/114/18", 2018, "CIO.GAL/114/18"),
        ("osce", "SEC.DOC/2/10", 2010, "SEC.DOC/2/10"),
        ("osce", "FSC.DOC/1/00/Rev.1", 2000, "FSC.DOC/1/00/Rev.1"),
        ("osce", "PC.DEC/557/Rev.1", None, "PC.DEC/557/Rev.1"),
        ("osce", "MC.DEC/1/98", 1998, "MC.DEC/1/98"),
    ],
    # ... and in words
    "the OSCE Ministerial Council Decision No. 14/05 and MC.DEC/14/05": [
        ("osce", "MC.DEC/14/05", 2005, "OSCE Ministerial Council Decision No. 14/05")
    ],
    "Decision No. 5/07 of the Ministerial Council": [
        ("osce", "MC.DEC/5/07", 2007, "Decision No. 5/07 of the Ministerial Council")
    ],
    "Decision 9/2009, adopted by the Athens Ministerial Council": [("osce", "MC.DEC/9/09", 2009, "Decision 9/2009")],
    "The Ministerial Council adopted Decision No. 4/13.": [("osce", "MC.DEC/4/13", 2013, "Decision No. 4/13")],
    "Permanent Council Decisions No. 1106 (2013) and No. 1202": [
        ("osce", "PC.DEC/1106", 2013, "Permanent Council Decisions No. 1106 (2013)"),
        ("osce", "PC.DEC/1202", None, "No. 1202"),
    ],
    "the Ministerial Council’s Decision No. 15/05": [
        ("osce", "MC.DEC/15/05", 2005, "Ministerial Council’s Decision No. 15/05")
    ],
    "Ministerial Council Decision No. 14/04 and Decision No. 7/09": [
        ("osce", "MC.DEC/14/04", 2004, "Ministerial Council Decision No. 14/04"),
        ("osce", "MC.DEC/7/09", 2009, "Decision No. 7/09"),
    ],
    "Decision No. 14/04 and Decision No. 7/09 of the Ministerial Council": [
        ("osce", "MC.DEC/14/04", 2004, "Decision No. 14/04"),
        ("osce", "MC.DEC/7/09", 2009, "Decision No. 7/09"),
    ],
    "Ministerial Council Decision 14/04 and Decision 3/05 of the Forum for Security Co-operation": [
        ("osce", "MC.DEC/14/04", 2004, "Ministerial Council Decision 14/04"),
        ("osce", "FSC.DEC/3/05", 2005, "Decision 3/05 of the Forum for Security Co-operation"),
    ],
    "Ministerial Council Decision 14/04 and Decision 5/07 of the Constitutional Court": [
        ("osce", "MC.DEC/14/04", 2004, "Ministerial Council Decision 14/04")
    ],
    "FSC Decision 2/10": [("osce", "FSC.DEC/2/10", 2010, "FSC Decision 2/10")],
    # Documents by name
    "the 1990 OSCE Copenhagen Document, the Moscow document of 1991, the Vienna Document 2011": [
        ("osce-document", None, 1990, "1990 OSCE Copenhagen Document"),
        ("osce-document", None, 1991, "Moscow document of 1991"),
        ("osce-document", None, 2011, "Vienna Document 2011"),
    ],
    "the OSCE's Consolidated Framework for the Fight Against Terrorism, adopted in Dublin in December 2012": [
        ("osce-document", None, 2012, "OSCE's Consolidated Framework for the Fight Against Terrorism")
    ],
    "the Helsinki Final Act (1975) and the Charter of Paris for a New Europe": [
        ("osce-document", None, 1975, "Helsinki Final Act (1975)"),
        ("osce-document", None, None, "Charter of Paris for a New Europe"),
    ],
    "the UN Charter, the UN Global Counterterrorism Strategy and CEDAW": [
        ("un-document", None, None, "UN Charter"),
        ("un-document", None, None, "UN Global Counterterrorism Strategy"),
        ("un-document", None, None, "CEDAW"),
    ],
    "A/RES/60/288, UN General Assembly resolutions 70/1 (2015) and 72/284, a resolution": [
        ("un-document", "A/RES/60/288", None, "A/RES/60/288"),
        ("un-document", "A/RES/70/1", 2015, "UN General Assembly resolutions 70/1 (2015)"),
        ("un-document", "A/RES/72/284", None, "72/284"),
    ],
    "Resolution 60/288 of the United Nations General Assembly": [
        ("un-document", "A/RES/60/288", None, "Resolution 60/288 of the United Nations General Assembly")
    ],
    "Resolutions 60/288 and 62/272 of the General Assembly and UNGA Resolution A/RES/64/297": [
        ("un-document", "A/RES/60/288", None, "Resolutions 60/288"),
        ("un-document", "A/RES/62/272", None, "62/272"),
        ("un-document", "A/RES/64/297", None, "A/RES/64/297"),
    ],
    "l'Acte final d’Helsinki, Документот од Копенхаген од 1990 година": [
        ("osce-document", None, None, "Acte final d’Helsinki"),
        ("osce-document", None, 1990, "Документот од Копенхаген од 1990 година"),
    ],
    "о Хельсинкском заключительном акте": [("osce-document", None, None, "Хельсинкском заключительном акте")],
}


@pytest.mark.parametrize("text", NAMED)
def test_a_document_has_its_symbol_and_the_year_that_is_printed(text: str) -> None:
    assert _named(text) == NAMED[text]


@pytest.mark.parametrize(
    "text",
    [
        "Resolution 1325 on two squares was passed by the Municipal Council.",
        "Resolution 1900 (2012) of the Parliamentary Assembly",
        "The Security Council did not speak of resolution 12 of the city of Freedonia.",
        "The resolution of 2004 and 1540 others, Security Council resolution",
        "Resolution 60/288 of the Parliamentary Assembly, resolution 60/28800 of the General Assembly",
        "XResolution 1540 (2004)",
        "Decision No. 5/07 of the Constitutional Court",
        "the Ministerial Council Decision No. 12345",
        "the Ministerial Council Decision No. 3, the Decision of 2007",
        "Room 1540, Article 1373, by-law No. 3/03, 1738/22",
        "Vienna Documents, the Helsinki Final Actor, HC.DEC/1/04, XMC.DEC/1/04, a document from Moscow",
        "the European Charter for Regional or Minority Languages",
        "PC.DECISION/1",
    ],
)
def test_other_numbers_and_names_are_no_references(text: str) -> None:
    assert _named(text) == []


def test_a_document_is_there_once_with_the_year_that_any_place_prints() -> None:
    assert _named(
        "UNSCR 1325", "resolution 1325 (2000)", "the Copenhagen Document", "the 1990 Copenhagen Document"
    ) == [
        ("unscr", "1325", 2000, "UNSCR 1325"),
        ("osce-document", None, 1990, "Copenhagen Document"),
    ]


def test_another_year_makes_another_document() -> None:
    assert [
        each[2] for each in _named("the Vienna Document 1999", "the Vienna Document", "the Vienna Document 2011")
    ] == [
        1999,
        2011,
    ]


def test_references_are_found_in_blocks_of_all_kinds_and_in_page_order() -> None:
    found = find_references(
        (
            oc.Heading(text="UNSCR 1325"),
            oc.ListBlock(items=("One", "see MC.DEC/3/04")),
            oc.Table(rows=(("Helsinki Final Act", "UNSCR 1540"),)),
        ),
    )
    assert [(each.text, each.block) for each in found] == [
        ("UNSCR 1325", 0),
        ("MC.DEC/3/04", 1),
        ("Helsinki Final Act", 2),
        ("UNSCR 1540", 2),
    ]


@pytest.mark.parametrize("name", [name for names in (*OSCE_DOCUMENTS, *UN_DOCUMENTS) for name in names])
def test_every_name_of_the_vocabulary_is_found(name: str) -> None:
    printed = name.replace("*", "")
    assert [each[3] for each in _named(f"See the {printed}, please.")] == [printed]
    assert re.fullmatch(pattern_of(name), printed)


@given(
    st.lists(
        st.sampled_from(
            "UNSCR resolution resolutions 1325 1373 (2001) and , No. Decision Decisions of the Ministerial Council Security "
            "PC MC.DEC/3/04 14/05 Helsinki Final Act Vienna Document 2011 adopted in 1999 OSCE UN Charter".split()
        ),
        max_size=40,
    ).map(" ".join)
)
def test_any_words_in_any_order_give_what_is_printed(text: str) -> None:
    for found in find_references([oc.Paragraph(text=text)]):
        assert found.text in text
        assert found.year is None or f"{found.year % 100:02}" in text
