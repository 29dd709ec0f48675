"""What the pictures of a corpus show: the data behind them, and the texts around them."""

import datetime as dt
import io
import itertools
import sys
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.text import Text

import osce_corpus as oc
from osce_corpus.plotting.counting import plain
from osce_corpus.plotting.gazetteer import data, find_place, land
from osce_corpus.testing import pages as any_pages
from tests.support import hostile
from tests.support.examples import FEWER


def release(year: int | None = None, *, places: tuple[str, ...] = (), **known: Any) -> oc.Page:
    return oc.PressRelease(title="A", date=None if year is None else dt.date(year, 5, 3), places=places, **known)


def of_field(*names: str, year: int | None = None) -> oc.Page:
    ids = {"Elections": "elections", "Education": "education"}
    return release(year, fields_of_work=names, field_of_work_ids=tuple(map(ids.get, names)))


def axes(figure: Any) -> Any:
    (ax,) = figure.axes
    return ax


def rendered(figure: Any) -> Any:
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return figure


def texts(figure: Any) -> list[str]:
    ax = axes(figure)
    return [ax.get_title("left"), *(text.get_text() for text in ax.texts)]


def test_a_timeline_has_a_column_for_each_year_from_the_first_to_the_last() -> None:
    figure = oc.Corpus([release(2007), release(2009), release(2009), release()]).plot.timeline()
    columns = axes(figure).patches
    assert [(round(bar.get_x() + bar.get_width() / 2), bar.get_height()) for bar in columns] == [
        (2007, 1),
        (2009, 2),
    ]
    assert axes(figure).get_xlim() == (2006.2, 2009.8)
    assert texts(figure) == ["Pages by year", "3 of 4 pages; 1 has no day"]
    assert axes(figure).get_ylabel() == "Pages a year"
    assert axes(figure).get_xlabel() == "Year of issue, or of the first day of an event"


def test_a_timeline_by_a_fact_has_a_line_for_each_of_its_most_frequent_values() -> None:
    corpus = oc.Corpus(
        [
            of_field("Elections", year=2007),
            of_field("Elections", "Education", year=2008),
            of_field("River data", year=2008),
            of_field("River data", "River data", year=2008),
            of_field("Zebras", year=2008),
        ]
    )
    figure = corpus.plot.timeline("field_of_work", most=3, others=True)
    drawn = {
        text.get_text(): list(line.get_ydata())
        for text, line in zip(axes(figure).get_legend().get_texts(), axes(figure).lines, strict=True)
    }
    assert drawn == {"River data": [0, 2], "Elections": [1, 1], "Education": [0, 1], "1 other": [0, 1]}
    assert [list(line.get_xdata()) for line in axes(figure).lines] == [[2007, 2008]] * 4
    assert [line.get_linestyle() for line in axes(figure).lines] == ["-", "-", "-", "--"]
    assert texts(figure)[1] == "5 of 5 pages"


def test_a_line_is_seen_below_one_that_is_equal() -> None:
    corpus = oc.Corpus(
        [of_field("Elections", "Education", year=2007), of_field("Elections", "Education", "Zebras", year=2008)]
    )
    lines = axes(corpus.plot.timeline("field_of_work")).lines
    assert [list(line.get_ydata()) for line in lines] == [[1, 1], [1, 1], [0, 1]]
    widths = [(line.get_linewidth(), line.get_markersize()) for line in lines]
    assert widths[0] > widths[1] == widths[2]


def legend(figure: Any) -> dict[str, list[int]]:
    ax = axes(figure)
    names = [text.get_text() for text in ax.get_legend().get_texts()]
    return dict(zip(names, (list(line.get_ydata()) for line in ax.lines), strict=True))


@pytest.mark.parametrize(
    ("pages", "name", "numbers", "told"),
    [
        ([of_field("Zebras", year=2007), of_field("Yaks", year=2008)], "2 others", [1, 1], "2 pages with 2 others are"),
        ([release(2007)], "none", [1, 0], "1 page with none is"),
        ([release(2008), of_field("Zebras", year=2008)], "1 other or none", [0, 2], "2 pages with 1 other or none are"),
        ([of_field("Zebras", "Elections", year=2008)], None, [], None),
        ([of_field("Zebras")], None, [], None),
    ],
)
def test_the_pages_of_no_line_have_a_grey_one_or_are_told(
    pages: list[oc.Page], name: str | None, numbers: list[int], told: str | None
) -> None:
    corpus = oc.Corpus([of_field("Elections", year=2007), of_field("Elections", year=2008), *pages])
    others = {} if name is None else {name: numbers}
    with_others = legend(corpus.plot.timeline("field_of_work", most=1, others=True))
    assert {line: number for line, number in with_others.items() if line != "Elections"} == others
    without = corpus.plot.timeline("field_of_work", most=1)
    assert list(legend(without)) == ["Elections"]
    assert texts(without)[1].endswith(f"; {told} not shown") is (told is not None)


def test_where_no_page_has_a_value_there_is_one_line() -> None:
    corpus = oc.Corpus([release(2007)])
    assert legend(corpus.plot.timeline("source", others=True)) == {"none": [1]}
    assert legend(corpus.plot.timeline("source")) == {}


def test_types_without_days_have_no_line() -> None:
    corpus = oc.Corpus([release(2007), oc.TopicPage(title="A"), oc.TopicPage(title="B")])
    figure = corpus.plot.timeline("type")
    assert legend(figure) == {"Press releases": [1]}
    assert texts(figure)[1] == "1 of 3 pages; 2 have no day"


@pytest.mark.parametrize(
    ("by", "named"),
    [
        ("type", "Press releases"),
        ("source", "Mission to Serbia"),
        ("country", "Serbia"),
        ("language", "Serbian (Latin)"),
    ],
)
def test_values_are_called_by_their_names(by: Any, named: str) -> None:
    page = release(
        2007,
        sources=("OSCE Mission to Serbia",),
        source_ids=("mission-to-serbia",),
        country_codes=("RS",),
        language="sr-Latn",
    )
    figure = oc.Corpus([page]).plot.timeline(by=by)
    (text,) = axes(figure).get_legend().get_texts()
    assert text.get_text() == named


def test_no_picture_has_more_lines_than_colours() -> None:
    corpus = oc.Corpus([of_field(f"Field {number}", year=2007) for number in range(12)])
    lines = axes(corpus.plot.timeline("field_of_work", most=50)).lines
    assert len({to_hex(line.get_color()) for line in lines}) == len(lines) == 7


@pytest.mark.parametrize("most", [0, -1])
def test_there_is_no_picture_of_no_value(most: int) -> None:
    plots = oc.Corpus(oc.load_seeds()).plot
    for draw in (plots.sources, plots.fields_of_work, partial(plots.timeline, "source")):
        with pytest.raises(ValueError, match=f"most is at least 1, not {most}"):
            draw(most=most)


def test_by_something_else_is_refused() -> None:
    wrong: Any = "colour"
    with pytest.raises(ValueError, match="'type', 'source', 'field_of_work', 'country', 'language', or None; not 'col"):
        oc.Corpus([]).plot.timeline(wrong)


def test_bars_are_as_long_as_the_pages_are_many_the_longest_above() -> None:
    corpus = oc.Corpus(
        [of_field("Education"), of_field("Elections"), of_field("Elections"), of_field("Zebras"), release()]
    )
    figure = corpus.plot.fields_of_work(most=2)
    ax = axes(figure)
    assert [bar.get_width() for bar in ax.patches] == [2, 1]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["Elections", "Education"]
    assert ax.yaxis_inverted()
    assert texts(figure) == ["Pages by field of work", "2", "1", "5 pages; 1 has none; 1 more is not shown"]
    assert ax.get_xlabel() == "Pages"


def test_sources_are_those_of_the_vocabulary_under_all_their_names() -> None:
    names = ("OSCE Mission to Serbia", "OSCE Mission to Serbia and Montenegro")
    corpus = oc.Corpus([release(sources=(name,), source_ids=("mission-to-serbia",)) for name in names])
    (label,) = axes(corpus.plot.sources()).get_yticklabels()
    assert label.get_text() == "Mission to Serbia"


def test_a_map_has_a_circle_for_each_place_under_whatever_name() -> None:
    corpus = oc.Corpus(
        [
            release(places=("Vienna", "Kiev")),
            release(places=("Kyiv",)),
            oc.Seminar(title="B", location="Hofburg, Vienna"),
            release(places=("Kyiv", "Quarne", "Upper Kess", "Online", "Aldermoor")),
            oc.TopicPage(title="C"),
        ]
    )
    figure = corpus.plot.places()
    ax = axes(figure)
    land_drawn, circles = ax.collections
    assert len(land_drawn.get_paths()) == len(land())
    assert sorted((x, y) for x, y in circles.get_offsets().tolist()) == [(16.37, 48.21), (30.52, 50.45)]
    large, small = circles.get_sizes()
    assert large / small == pytest.approx(3 / 2)
    assert texts(figure) == [
        "Places that pages name",
        "Kyiv",
        "Vienna",
        "5 pages; 1 names no place; the largest circle is 3 pages; not on the map: Aldermoor, Online,\nQuarne and 1 more",
    ]
    (west, east), (south, north) = ax.get_xlim(), ax.get_ylim()
    assert west < 16
    assert east > 31
    assert south < 48
    assert north > 51
    assert (north - south) >= 0.4 * (east - west)


def test_names_stand_to_the_left_where_there_is_no_room_to_the_right() -> None:
    corpus = oc.Corpus([release(places=("Vienna",)), release(places=("Bratislava", "Vienna", "Almaty"))])
    sides = {text.get_text(): text.get_ha() for text in axes(corpus.plot.places()).texts[:-1]}
    assert sides == {"Vienna": "right", "Bratislava": "left", "Almaty": "left"}  # the names end, or begin, there


def test_no_names_on_a_map_cover_each_other_or_go_beyond_it() -> None:
    towns = tuple(line.split("; ")[0] for line in data("places.txt"))
    pages = [release(places=towns[:rank]) for rank in range(1, len(towns) + 1)]
    ax = axes(rendered(oc.Corpus(pages).plot.places()))
    boxes = [text.get_window_extent() for text in ax.texts[:-1]]
    assert len(boxes) == 14
    assert not any(one.overlaps(other) for one, other in itertools.combinations(boxes, 2))
    assert all(ax.bbox.x0 <= box.x0 and box.x1 <= ax.bbox.x1 for box in boxes)


def test_long_names_do_not_make_a_picture_smaller() -> None:
    places = ("Vienna", *(f"Upper {letter * 60}" for letter in "abc"))
    short, long = (rendered(oc.Corpus([release(places=several)]).plot.places()) for several in (places[:1], places))
    assert axes(long).bbox.width > 0.95 * axes(short).bbox.width
    note = texts(long)[-1]
    assert max(map(len, note.split("\n"))) <= 96
    assert f"Upper {'a' * 25}…, Upper" in " ".join(note.split())


@pytest.mark.parametrize(
    ("name", "by", "told"),
    [
        ("timeline", (), "None of 1 page has a day."),
        ("timeline", ("source",), "None of 1 page has a day."),
        ("sources", (), "None of 1 page has one."),
        ("places", (), "No place of 1 page is on the map."),
    ],
)
def test_where_there_is_nothing_to_draw_the_picture_says_so(name: str, by: tuple[str, ...], told: str) -> None:
    assert told in texts(getattr(oc.Corpus([release()]).plot, name)(*by))


@pytest.mark.parametrize("name", ["timeline", "fields_of_work", "sources", "places"])
def test_of_an_empty_corpus_the_picture_says_that_it_is_empty(name: str) -> None:
    assert "The corpus has no pages." in texts(getattr(oc.Corpus([]).plot, name)())


def test_days_that_are_far_apart_cost_no_more_than_others() -> None:
    figure = oc.Corpus([release(1), release(9999)]).plot.timeline()
    assert len(axes(figure).patches) == 2


def test_a_notebook_shows_a_picture_though_nobody_has_imported_pyplot() -> None:
    picture: Any = oc.Corpus([release(2007)]).plot.timeline()
    assert picture._repr_png_().startswith(b"\x89PNG\r\n")
    assert isinstance(picture, Figure)


def test_a_picture_can_be_drawn_beside_others() -> None:
    figure: Any = Figure()
    first, second = figure.subplots(1, 2)
    corpus = oc.Corpus([of_field("Elections", year=2007)])
    assert corpus.plot.timeline(ax=first) is corpus.plot.fields_of_work(ax=second) is figure
    assert [ax.get_title("left") for ax in figure.axes] == ["Pages by year", "Pages by field of work"]


@FEWER
@given(several=st.lists(hostile.pages() | any_pages(), max_size=3))
def test_whatever_pages_print_can_be_drawn(several: list[oc.Page]) -> None:
    plot = oc.Corpus(several).plot
    for figure in (plot.timeline("source"), plot.fields_of_work(), plot.sources(), plot.places()):
        for text in axes(figure).findobj(Text):
            assert text.get_text().replace("\n", "").isprintable()
            assert "$" not in text.get_text() or not text.get_parse_math()


def test_what_looks_like_mathematics_or_is_to_be_left_out_of_a_legend_is_shown() -> None:
    figure = oc.Corpus([of_field("$\\frac{", "_hidden", year=2007)]).plot.timeline("field_of_work")
    assert [text.get_text() for text in axes(figure).get_legend().get_texts()] == ["$\\frac{", " _hidden"]
    drawn: Any = figure
    drawn.savefig(io.BytesIO(), format="svg")


def test_labels_are_of_bounded_length_on_one_line() -> None:
    assert plain("River\n  data\u202e") == "River data\ufffd"
    assert len(plain("word " * 100)) == 56


def test_a_picture_reads_the_pages_once() -> None:
    file = io.BytesIO()
    oc.write([release(2007)], file, format="jsonl")
    file.seek(0)
    figure = oc.read(file, format="jsonl").plot.timeline("type")  # of an open file, which gives its pages once
    assert texts(figure)[1] == "1 of 1 page"


def test_without_matplotlib_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(oc.MissingExtraError, match="'plot'"):
        _ = oc.Corpus([]).plot


def test_the_plots_say_what_there_is() -> None:
    assert repr(oc.Corpus([]).plot) == "<plots: timeline(), fields_of_work(), sources(), places()>"


@pytest.mark.parametrize(
    ("printed", "name", "country"),
    [
        ("Nur-Sultan", "Astana", "KZ"),
        ("PRISHTINË", "Pristina", "XK"),
        ("Washington, D.C.", "Washington", "US"),
        ("Hofburg, Vienna", "Vienna", "AT"),
        ("Vienna, online", "Vienna", "AT"),
        ("Кишинёв", "Chisinau", "MD"),
    ],
)
def test_a_place_is_found_under_the_names_of_all_years_and_alphabets(printed: str, name: str, country: str) -> None:
    found = find_place(printed)
    assert found is not None
    assert (found.name, found.country) == (name, country)


def test_places_lie_where_their_names_say() -> None:
    lines = [line.split("; ") for line in data("places.txt")]
    assert len(lines) == 205
    for name, country, latitude, longitude, *_ in lines:
        found = find_place(name)
        assert found is not None
        assert (found.name, found.country) == (name, country)
        assert (found.latitude, found.longitude) == (float(latitude), float(longitude))
        assert any(_is_around(ring, found.longitude, found.latitude) for ring in land()), name


def _is_around(ring: tuple[tuple[float, float], ...], longitude: float, latitude: float) -> bool:
    """Whether a place is within a degree of the box around a country or an island."""
    longitudes, latitudes = zip(*ring, strict=True)
    return all(
        min(degrees) - 1 <= degree <= max(degrees) + 1
        for degrees, degree in ((longitudes, longitude), (latitudes, latitude))
    )


def test_no_place_that_is_unknown_is_guessed() -> None:
    assert find_place("Upper Kess") is None
    assert find_place("") is None
