"""What counts as a quotation, who says it, and what does not count. The persons are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.quotations import find_quotations
from osce_corpus.quotations.marks import quoted_spans

Found = tuple[str, str | None, str | None, str | None]


def _said(*paragraphs: str) -> list[Found]:
    found = find_quotations([oc.Paragraph(text=text) for text in paragraphs])
    return [(each.text, each.speaker, each.role, each.verb) for each in found]


SAID: dict[str, list[Found]] = {
    'Speaking on behalf of Head of Mission Bo Muster, his deputy Ann Example said: "We agree."': [
        ("We agree.", "Ann Example", "deputy", "said")
    ],
    '"We agree," said Ann Example, 34, a teacher from Freedonia whose school was burned down.': [
        ("We agree,", "Ann Example", "teacher from Freedonia whose school was burned down", "said")
    ],
    # English: the verb, then the person
    '"We agree," said Ann Example.': [("We agree,", "Ann Example", None, "said")],
    '"We agree," said Ann Example, Head of the OSCE Mission to Freedonia, at the opening of the seminar.': [
        ("We agree,", "Ann Example", "Head of the OSCE Mission to Freedonia", "said")
    ],
    "“We agree,” said the Mayor of Freedonia, Bo Muster, after the talks.": [
        ("We agree,", "Bo Muster", "Mayor of Freedonia", "said")
    ],
    "“We agree,” said the Swiss Foreign Minister, OSCE Chairperson-in-Office Bo Muster.": [
        ("We agree,", "Bo Muster", "Swiss Foreign Minister, OSCE Chairperson-in-Office", "said")
    ],
    "“We agree,” said OSCE Representative on Freedom of the Media Ann Example today.": [
        ("We agree,", "Ann Example", "OSCE Representative on Freedom of the Media", "said")
    ],
    "“We agree,” said Ann Example, Minister of Trade, Roads and Rivers of Freedonia, in her speech.": [
        ("We agree,", "Ann Example", "Minister of Trade, Roads and Rivers of Freedonia", "said")
    ],
    "“We agree,” said Ann Example, 23, a student from Freedonia.": [
        ("We agree,", "Ann Example", "student from Freedonia", "said")
    ],
    "“We agree,” said Ann Example, who had come by bus.": [("We agree,", "Ann Example", None, "said")],
    "“We agree,” said Ann Example of the river board.": [("We agree,", "Ann Example", None, "said")],
    "“We agree,” said Ann Example (river board).": [("We agree,", "Ann Example", None, "said")],
    "“We agree,” said Prof. Ann R. van der Example-Muster.": [
        ("We agree,", "Prof. Ann R. van der Example-Muster", None, "said")
    ],
    "“We agree,” said Secretary General Ann Example.": [("We agree,", "Ann Example", "Secretary General", "said")],
    "“We agree,” said Example.": [("We agree,", "Example", None, "said")],
    "“We agree,” said Muster, Zefir's sister.": [("We agree,", "Muster", "Zefir's sister", "said")],
    "“We agree,” said Ann Example, her deputy.": [("We agree,", "Ann Example", "her deputy", "said")],
    "“We agree,” said the commander.": [("We agree,", None, "commander", "said")],
    "“We agree,” said the Mayor, a keeper of bees.": [("We agree,", None, "Mayor", "said")],
    "“We agree,” said the Mayor, a keeper of bees, in Freedonia.": [("We agree,", None, "Mayor", "said")],
    "Ann Example, author of the book “The Long Road Home”, said: “We agree.”": [
        ("We agree.", "Ann Example", None, "said")
    ],
    "“We agree,” said he.": [("We agree,", None, None, "said")],
    "“We agree,” according to Ann Example, Head of Mission.": [("We agree,", "Ann Example", "Head of Mission", None)],
    # English: the person, then the verb
    '"We agree", Ann Example said.': [("We agree", "Ann Example", None, "said")],
    "“We agree,” she said.": [("We agree,", None, None, "said")],
    "“We agree,” one delegate pointed out.": [("We agree,", None, "delegate", "pointed out")],
    "“We agree,” Ambassador Ann Example, who heads the Mission, told the meeting.": [
        ("We agree,", "Ambassador Ann Example", None, "told")
    ],
    "“We agree,” the Minister of Justice of Freedonia, Ann Example, said.": [
        ("We agree,", "Ann Example", "Minister of Justice of Freedonia", "said")
    ],
    "“We agree,” Minister Muster also said.": [("We agree,", "Muster", "Minister", "said")],
    "“We agree,” is how Ann Example summed up the day.": [("We agree,", "Ann Example", None, "summed up")],
    "“We agree,” Ann Example and Bo Muster said.": [("We agree,", "Ann Example and Bo Muster", None, "said")],
    "“We agree,” Head of the Office in Freedonia Ann Example said.": [
        ("We agree,", "Ann Example", "Head of the Office in Freedonia", "said")
    ],
    # English: in front
    "Ann Example said: “We agree.”": [("We agree.", "Ann Example", None, "said")],
    "Tolva's President Ann Example said, “We agree.”": [("We agree.", "Ann Example", "Tolva's President", "said")],
    "Ann Example, former head of the board, wrote: “We agree.”": [
        ("We agree.", "Ann Example", "former head of the board", "wrote")
    ],
    "Opening the talks, Deputy Head of Mission, Chair of the Board, Ann Example, said: “We agree.”": [
        ("We agree.", "Ann Example", "Deputy Head of Mission, Chair of the Board", "said")
    ],
    "Ann Example, speaking for the Chair, welcomed the law: “We agree.”": [
        ("We agree.", "Ann Example", None, "welcomed")
    ],
    "Ambassador Example said in his opening remarks: “We agree.”": [("We agree.", "Ambassador Example", None, "said")],
    "Said Ann Example: “We agree.”": [("We agree.", "Ann Example", None, "said")],
    "OSCE Head of Mission Ann Example: “We agree.”": [("We agree.", "Ann Example", "OSCE Head of Mission", None)],
    "According to Colonel Ann Example, commander of the team, “the quarry was the easy part”.": [
        ("the quarry was the easy part", "Colonel Ann Example", "commander of the team", None)
    ],
    "As Ann Example put it, “the river does not ask”.": [("the river does not ask", "Ann Example", None, "put it")],
    "She stressed that while laws help, “only people can keep them”.": [
        ("only people can keep them", None, None, "stressed")
    ],
    "Ann Example agreed that “a wall is no answer”.": [("a wall is no answer", "Ann Example", None, "agreed")],
    # Parts
    "“We agree,” said Ann Example. “It is a start.”": [("We agree, It is a start.", "Ann Example", None, "said")],
    "“We agree,” he said, “and we thank you.”": [("We agree, and we thank you.", None, None, "said")],
    "“We agree,” he said; “we thank you.”": [("We agree, we thank you.", None, None, "said")],
    "“We agree,” said Ann Example. “So do I,” said Bo Muster.": [
        ("We agree,", "Ann Example", None, "said"),
        ("So do I,", "Bo Muster", None, "said"),
    ],
    "“We agree,” said Ann Example, and Bo Muster replied: “So do I.”": [
        ("We agree,", "Ann Example", None, "said"),
        ("So do I.", "Bo Muster", None, "replied"),
    ],
    "“We agree,” said Ann Example, adding that “nobody was left behind”.": [
        ("We agree,", "Ann Example", None, "said"),
        ("nobody was left behind", "Ann Example", None, "adding"),
    ],
    "“We agree,” said Ann Example in her talk, “The Long Road Home”.": [("We agree,", "Ann Example", None, "said")],
    "She said the count was “slow but honest” and that they “never closed the door”.": [
        ("slow but honest", None, None, "said"),
        ("never closed the door", None, None, "said"),
    ],
    # Marks
    "“My password was ‘password’,” said Ann Example.": [("My password was ‘password’,", "Ann Example", None, "said")],
    "'We did what we could,' said Ann Example. 'And more.'": [
        ("We did what we could, And more.", "Ann Example", None, "said")
    ],
    '"I bought a 19" screen and it\'s fine," said Ann Example.': [
        ("I bought a 19\" screen and it's fine,", "Ann Example", None, "said")
    ],
    "“We agree, said Ann Example.": [("We agree,", "Ann Example", None, "said")],
    # Other languages
    "„Slažemo se“, rekla je Ana Primer, šefica Misije. „To je početak.“": [
        ("Slažemo se To je početak.", "Ana Primer", "šefica Misije", "rekla je")
    ],
    "„Slažemo se“, kazala je predstavnica OEBS-a za slobodu medija Ana Primer.": [
        ("Slažemo se", "Ana Primer", "predstavnica OEBS-a za slobodu medija", "kazala je")
    ],
    "„Слажемо се“, рекао је Андреа Пример, шеф Мисије.": [("Слажемо се", "Андреа Пример", "шеф Мисије", "рекао је")],
    "„Слажемо се“, рекла је.": [("Слажемо се", None, None, "рекла је")],
    "„Wir sind bereit“, sagte der Missionsleiter Bo Beispiel.": [
        ("Wir sind bereit", "Bo Beispiel", "Missionsleiter", "sagte")
    ],
    "„Slažemo se“, rekao je direktor škole.": [("Slažemo se", None, "direktor škole", "rekao je")],
    "„Slažemo se“, dodala je.": [("Slažemo se", None, None, "dodala je")],
    "«Мы согласны», – сказала Анна Примерова, директор Бюро.": [
        ("Мы согласны", "Анна Примерова", "директор Бюро", "сказала")
    ],
    "«Мы согласны, – отметил посол Иван Примеров. – Это начало».": [
        ("Мы согласны, Это начало", "Иван Примеров", "посол", "отметил")
    ],
    "«Мы – это дом, – и не один, – сказал он».": [("Мы – это дом, – и не один,", None, None, "сказал")],
    "«Это наш „Север“», – подчеркнула она.": [("Это наш „Север“", None, None, "подчеркнула")],
    "«Мы открыли «Север», – сказал он.": [("Мы открыли «Север", None, None, "сказал")],
    "По словам посла Ивана Примерова, «работа продолжится».": [
        ("работа продолжится", "Ивана Примерова", "посла", None)
    ],
    "Как заявил Иван Примеров, «работа продолжится».": [("работа продолжится", "Иван Примеров", None, "заявил")],
    "Заявил Иван Примеров: «Работа продолжится».": [("Работа продолжится", "Иван Примеров", None, "заявил")],
    "„Се согласуваме“, изјави амбасадорката Ана Пример.": [("Се согласуваме", "Ана Пример", "амбасадорката", "изјави")],
    "»Wir sind bereit«, sagte die Wirtin Kreszenz Beispiel.": [
        ("Wir sind bereit", "Kreszenz Beispiel", "Wirtin", "sagte")
    ],
    "Gestern sagte Bo Beispiel: „Wir sind bereit.“": [("Wir sind bereit.", "Bo Beispiel", None, "sagte")],
    "« Nous sommes prêts », a déclaré l’ambassadrice Jeanne Exemple.": [
        ("Nous sommes prêts", "Jeanne Exemple", "ambassadrice", "a déclaré")
    ],
    "« Nous sommes prêts », a-t-il ajouté.": [("Nous sommes prêts", None, None, "a-t-il ajouté")],
}


WITHOUT_A_NAME = {
    "the Head of the OSCE Mission to Freedonia": "Head of the OSCE Mission to Freedonia",
    "the Head of the Mission in Freedonia": "Head of the Mission in Freedonia",
    "the Minister of Labour and Social Affairs": "Minister of Labour and Social Affairs",
    "the OSCE Representative on Freedom of the Media in a statement": "OSCE Representative on Freedom of the Media",
    "the head of the working group": "head of the working group",
    "a member of the committee at the opening of the bridge": "member of the committee",
    "the Secretary General": "Secretary General",
    "his deputy": "his deputy",
    "one delegate": "delegate",
    # What only tells where, when or to whom
    "the Mayor to journalists": "Mayor",
    "the Minister in Freedonia": "Minister",
    "the Mission spokesperson on Monday": "Mission spokesperson",
    "the Ambassador today": "Ambassador",
    "the Head of Mission again": "Head of Mission",
    "the director of the centre for water": "director of the centre",
    "the Mayor of": "Mayor",
    # Where it is not plain what belongs to the role
    "the head of the department of water and energy": None,
}


@pytest.mark.parametrize("somebody", WITHOUT_A_NAME)
@pytest.mark.parametrize(
    "form", ["“We agree,” said {}.", "“We agree,” {} said.", "Yesterday it rained. {} said: “We agree.”"]
)
def test_somebody_without_a_name_has_a_role(form: str, somebody: str) -> None:
    wanted = WITHOUT_A_NAME[somebody]
    text = form.format(somebody)
    (found,) = _said(text.replace(f". {somebody}", f". {somebody[0].upper()}{somebody[1:]}"))
    assert (found[1], (found[2] or "").casefold(), found[3]) == (None, (wanted or "").casefold(), "said")


ENDED_BY_SOMETHING_ELSE = {
    "“We agree,” says a pensioner who came about a fence.": "pensioner",
    "„Slažemo se“, rekao je šef Misije OEBS-a u Freedoniji.": "šef Misije OEBS-a",
    "„Slažemo se“, rekla je ministarka danas.": "ministarka",
    "„Wir sind bereit“, sagte der Leiter der Mission.": "Leiter der Mission",
    "« Nous sommes prêts », a déclaré le chef de la mission.": "chef de la mission",
    "«Мы согласны», – сказал глава Миссии ОБСЕ.": "глава Миссии ОБСЕ",
}


@pytest.mark.parametrize("text", ENDED_BY_SOMETHING_ELSE)
def test_a_role_ends_where_something_else_is_told_in_any_language(text: str) -> None:
    ((_, speaker, role, _),) = _said(text)
    assert (speaker, role) == (None, ENDED_BY_SOMETHING_ELSE[text])


@pytest.mark.parametrize("text", SAID)
def test_a_quotation_has_its_words_and_whoever_is_printed_beside_it(text: str) -> None:
    assert _said(text) == SAID[text]


@pytest.mark.parametrize(
    "text",
    [
        # Nobody, or no person
        "The hall was full of “soft” targets, said Ann Example.",
        "“We agree.”",
        "“We agree,” said nobody.",
        "The Ministry of Trade said: “We agree.”",
        "The OSCE Mission to Freedonia said that “the talks were useful and open”.",
        "“We agree,” the OSCE said in a statement.",
        "“We agree,” said ODIHR.",
        "“We agree,” the preliminary report says.",
        "“We agree,” wrote the Freedonia Times.",
        "“We agree,” Moscow said.",
        "“We agree,” Freedonia said. It rains in Freedonia.",
        "Resolution 2396 urges States to “work together in every way they can”.",
        "Article 5 states: “Everyone has the right to rest.”",
        "A poster read: “Mind the gap.”",
        "Human Rights House Freedonia said: “We agree.”",
        "Participants said that it was “useful and practical for all”.",
        "Example said: “We agree.”",
        "At the end of the remarks: “We agree.”",
        "“We agree,” today said the poster.",
        # Two persons, of whom it cannot be told who speaks
        "Minister Ann Example and Ambassador Bo Muster said it was “small but entirely ours”.",
        "The Head of Mission, Ann Example, and the Mayor, Bo Muster, said: “We agree.”",
        # Names and words
        "Ann Example said the project “Long Road Home” would go on.",
        "Ann Example said the book “how to cross a river” sold well.",
        "Ann Example said it was a “good thing”.",
        "Ann Example praised “the long and winding road” to peace.",
        # Other people's words
        "Ann Example said the paper calls the vote “a very great success”.",
        "The court ruled that the law was “void from the very beginning”, Ann Example reported.",
        "The final report, Ann Example said, states: “No fraud was found.”",
        # Another sentence
        "“We agree.” Ann Example said that it rains.",
        # Marks that quote nothing
        'A pipe of 5" is enough, Ann Example said, and so is one of 3".',
        "“We agree, and so on.",
        "'tis the season, Ann Example said",
        "“” said Ann Example.",
        "«",
    ],
)  # fmt: skip
def test_what_no_person_plainly_says_is_no_quotation(text: str) -> None:
    assert _said(text) == []


def test_a_surname_is_a_person_where_the_page_has_it_in_full() -> None:
    assert _said("Example said: “We agree.”", "The talks were led by Ann Example.") == [
        ("We agree.", "Example", None, "said")
    ]
    assert _said("Example and Muster said: “We agree.”", "Ann Example met Bo Muster.") == [
        ("We agree.", "Example and Muster", None, "said")
    ]


def test_a_paragraph_below_goes_on_without_a_name() -> None:
    found = find_quotations(
        [
            oc.Paragraph(text="“We agree,” said Ann Example."),
            oc.Paragraph(text="“It took long.”"),
            oc.Paragraph(text="“It was worth it.”"),
            oc.Heading(text="“Later”"),
            oc.Paragraph(text="“Nobody says this.”"),
        ],
    )
    assert [(each.text, each.speaker, each.verb, each.block) for each in found] == [
        ("We agree,", "Ann Example", "said", 0),
        ("It took long.", None, None, 1),
        ("It was worth it.", None, None, 2),
    ]


def test_a_mark_that_opens_each_paragraph_closes_with_the_last() -> None:
    assert [
        each[0] for each in _said("“We agree,” said Ann Example. “It", "“was", "“hard.”", "“And then.", "It rains.")
    ] == [
        "We agree, It",
        "was",
        "hard.",
    ]


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next() -> None:
    assert _said("Ann Example said in Freedonia:", "“We agree.”", "“We do.”") == [
        ("We agree.", "Ann Example", None, "said"),
        ("We do.", None, None, None),
    ]
    assert _said("The sign says:", "“Mind the gap.”") == []
    assert _said("The sign “Gap” says so", "“Mind the gap.”") == []


def test_a_dateline_is_no_part_of_the_sentence() -> None:
    page = oc.parse(
        "River data\n\nVIENNA, 3 May 2012 - “We,” said Ann Example, “agree on the data of the river at last.”"
    )
    assert [(each.text, each.block) for each in page.quotations] == [("We, agree on the data of the river at last.", 0)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('He said "a" and "b".', ["a", "b"]),
        ('say:"a b" and ("c")', ["a b", "c"]),
        ("“a ‘b’ c” „d“ „e” «f» »g« ”h”", ["a ‘b’ c", "d", "e", "f", "g", "h"]),
        ("« a », « b »", ["a", "b"]),
        ("“a „b“ c”", ["a „b“ c"]),
        ("“a “b”", ["b"]),
        ("«a «b» c»", ["a «b» c"]),
        ("“a «b „c «d “e «f", []),
        ('2" and 3" of "wood"', ["wood"]),
        ('"at 5" high," he', ['at 5" high,']),
        ('"of 500" and', ["of 500"]),
        ('"', []),
        ("„a «b» c", ["b"]),
    ],
)
def test_marks_of_all_kinds(text: str, spans: list[str]) -> None:
    assert [span.text for span in quoted_spans(text)] == spans


@given(st.lists(st.text(st.sampled_from("\"'“”„«»‘’ .,:-–aAé5\ue000") | st.characters(), max_size=60)))
def test_any_text_gives_quotations_that_stand_in_it(texts: list[str]) -> None:
    for found in find_quotations([oc.Paragraph(text=text) for text in texts]):
        words = "".join(texts[found.block].split())
        assert all("".join(part.split()) in words for part in found.text.split(" "))


@given(
    st.lists(
        st.sampled_from(
            '“ ” „ “ " « » ‘ ’ said: said Ann Example Head of the and , . – Mission she told that “We agree,” according to'
            " rekla je сказал who Muster".split()
        ),
        max_size=40,
    ).map(" ".join)
)
def test_any_words_in_any_order_give_what_is_printed(text: str) -> None:
    for found in find_quotations([oc.Paragraph(text=text)]):
        assert found.text
        assert all(value is None or value in text for value in (found.speaker, found.verb))
