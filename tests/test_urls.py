"""Addresses: what each of their forms says, and the one form that they have."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.vocabulary import slugs

SITE = "https://www.osce.org"


@pytest.mark.parametrize(
    "printed",
    [
        "https://www.osce.org/yerevan/56884",
        "http://www.osce.org/yerevan/56884",
        "https://osce.org/yerevan/56884",
        "HTTPS://WWW.OSCE.ORG/Yerevan/56884/",
        "  www.osce.org/yerevan/56884\n",
        "//www.osce.org/yerevan/56884",
        "http://www.osce.org:80//yerevan/56884",
        "http://www.osce.org./yerevan/56884",
        "https://www.osce.org/yerevan/56884?download=true",
        "https://www.osce.org/yerevan/56884?page=1&x",
        "https://www.osce.org/yerevan/56884#top?x",
        "http://d6.web.osce.org/yerevan/56884",
        "https://web.archive.org/web/20101010101010/http://www.osce.org/yerevan/56884",
        "https://web.archive.org./web/2010/http://www.osce.org/yerevan/56884",
        "web.archive.org/web/20101010101010if_/www.osce.org/yerevan/56884",
        "https://web.archive.org/web/2010*/http:/www.osce.org/yerevan/56884",
        "http://archive.example/20200101/https://web.archive.org/web/2010/http://osce.org/yerevan/56884",
    ],
)
def test_addresses_of_one_page_have_one_form(printed: str) -> None:
    found = oc.read_url(printed)
    assert found == oc.PageUrl(
        printed=printed,
        canonical=f"{SITE}/yerevan/56884",
        host="www.osce.org",
        slug="yerevan",
        node_id=56884,
        structure_id="office-in-yerevan",
    )


@pytest.mark.parametrize(
    ("path", "language", "slug", "node", "structure"),
    [
        ("/chairpersonship/543411", None, "chairpersonship", 543411, "chairpersonship"),
        ("/cio/74164", None, "cio", 74164, "chairpersonship"),
        ("/odihr/elections/finland/359306", None, "odihr", 359306, "odihr"),
        ("/eea/21st_eef_2013", None, "eea", None, "oceea"),
        ("/networks/125736", None, "networks", 125736, None),
        ("/countering-terrorism", None, "countering-terrorism", None, None),
        ("/countering-terrorism/520807", None, "countering-terrorism", 520807, None),
        ("/node/123", None, None, 123, None),
        ("/events/2011", None, "events", None, None),
        ("/who/timeline/1990s/09", None, "who", None, None),
        ("/uk/node/340786", "uk", None, 340786, None),
        ("/hbs/node/543411", "sh", None, 543411, None),
        ("/me/node/660343", "cnr", None, 660343, None),
        ("/es/secretariat", "es", "secretariat", None, "secretariat"),
        ("/ru/proekty/a-project", "ru", "proekty", None, None),
        ("/de", "de", None, None, None),
        ("/", None, None, None, None),
        ("/press-releases?page=3", None, "press-releases", None, None),
        ("/files/f/documents/2/b/599685_0.pdf", None, None, None, None),
        ("/sites/default/files/f/documents/a/e/433352.pdf", None, None, None, None),
    ],
)
def test_a_path_says_language_section_node_and_structure(
    path: str, language: str | None, slug: str | None, node: int | None, structure: str | None
) -> None:
    assert oc.read_url(SITE + path) == oc.PageUrl(
        printed=SITE + path,
        canonical=SITE + path,
        host="www.osce.org",
        language=language,
        slug=slug,
        node_id=node,
        structure_id=structure,
    )


@pytest.mark.parametrize(
    ("printed", "canonical"),
    [
        ("/press-Releases/Ukraine?page=3&utm_source=x&rows=10", "/press-releases/ukraine?page=3&rows=10"),
        ("/press-releases?fbclid=1&&_ga=2.3#list", "/press-releases"),
        ("/documents?filters=im_taxonomy_vid_1:(6)&solrsort=ds", "/documents?filters=im_taxonomy_vid_1:(6)&solrsort=ds"),
        ("/files/f/A/B.pdf?download=true", "/files/f/A/B.pdf"),
        ("/files/imagecache/10_large_gallery/f/Images/N.jpg?1300000000", "/files/imagecache/10_large_gallery/f/Images/N.jpg"),
        ("/press-releases/%D0%9E%D0%A1", "/press-releases/%D0%9E%D0%A1"),
        ("", "/"),
        ("?page=2", "/?page=2"),
    ],
)  # fmt: skip
def test_of_a_query_stays_what_selects_a_page(printed: str, canonical: str) -> None:
    assert oc.read_url(SITE + printed).canonical == SITE + canonical


@pytest.mark.parametrize(
    ("printed", "host", "language", "structure"),
    [
        ("https://odihr.osce.org/sr/node/560595", "odihr.osce.org", "sr", "odihr"),
        ("http://bishkek.osce.org/ru/node/660454", "bishkek.osce.org", "ru", "programme-office-in-bishkek"),
        ("https://projects.osce.org/node/521965", "projects.osce.org", None, None),
        ("https://odihr.osce.org/kosovo/48206", "odihr.osce.org", None, "mission-in-kosovo"),
        ("polis.osce.org/about", "polis.osce.org", None, None),
        ("http://www.oscepa.org/?start=516", "www.oscepa.org", None, None),
    ],
)
def test_sub_sites_keep_their_host(printed: str, host: str, language: str | None, structure: str | None) -> None:
    found = oc.read_url(printed)
    assert (found.host, found.language, found.structure_id) == (host, language, structure)
    assert found.canonical == f"https://{printed.removeprefix('http://').removeprefix('https://')}"


@pytest.mark.parametrize(
    ("printed", "canonical", "host", "slug"),
    [
        ("http://Example.org/Kosovo/48206?utm_source=x#y", "http://Example.org/Kosovo/48206?utm_source=x#y", "example.org", "kosovo"),
        ("https://web.archive.org/web/2010/http://example.org/kosovo/48206", "http://example.org/kosovo/48206", "example.org", "kosovo"),
        ("https://www.osce.org@example.org/kosovo/48206", "https://www.osce.org@example.org/kosovo/48206", "example.org", "kosovo"),
        ("https://www.osce.org.example.org/kosovo/48206", "https://www.osce.org.example.org/kosovo/48206", "www.osce.org.example.org", "kosovo"),
        ("/kosovo/48206", "/kosovo/48206", None, "kosovo"),
        ("mirror/kosovo/48206", "mirror/kosovo/48206", None, None),
    ],
)  # fmt: skip
def test_an_address_of_another_site_stays_as_it_is_and_names_no_structure(
    printed: str, canonical: str, host: str | None, slug: str | None
) -> None:
    found = oc.read_url(printed)
    assert found == oc.PageUrl(printed=printed, canonical=canonical, host=host, slug=slug, node_id=48206)


@pytest.mark.parametrize("text", ["", "A title", "file.txt", "http://", "http://[x", "#", "?", "mailto:a@osce.org"])
def test_what_is_no_address_says_nothing(text: str) -> None:
    assert oc.read_url(text) == oc.PageUrl(printed=text, canonical=text)


def test_a_page_of_an_archive_is_the_osces() -> None:
    page = oc.parse("A title", url="https://web.archive.org/web/2010/http://www.osce.org/pc/51357")
    assert (page.url, page.node_id) == (f"{SITE}/pc/51357", 51357)


@given(st.text() | st.from_regex(r"(https?://)?(www\.|web\.archive\.org/web/2010/|a@)?osce\.org(:\d*)?[/?#\w.%é -]*"))
def test_any_text_is_read_and_its_canonical_form_is_its_own(text: str) -> None:
    found = oc.read_url(text)
    again = oc.read_url(found.canonical)
    assert attrs.evolve(again, printed=text) == found


@given(st.text(alphabet="/:.0129web?#@oscergh", max_size=3))
def test_a_long_address_costs_no_more_than_its_length(piece: str) -> None:
    assert oc.read_url(piece * 30_000).printed == piece * 30_000


def test_slugs_and_identifiers_have_one_form() -> None:
    for word in (*slugs.STRUCTURES_OF_SLUGS, *slugs.STRUCTURES_OF_SLUGS.values()):
        assert word == word.lower().strip("-").replace(" ", "-")
    assert slugs.STRUCTURES_OF_SLUGS.keys().isdisjoint(slugs.LANGUAGES_OF_PREFIXES)
    assert slugs.NO_SECTIONS.isdisjoint(slugs.LANGUAGES_OF_PREFIXES)
