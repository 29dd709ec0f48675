"""The site of the documents: what is made of their code, links and folders."""

import pytest

from tests.website.code import marked_for_copying, with_sessions
from tests.website.links import within_the_site
from tests.website.navigation import Item, with_folders

SESSION = "```python\n>>> 1\n1\n```\n"


def test_an_example_with_prompts_is_a_session_and_other_code_is_not() -> None:
    assert with_sessions(SESSION) == "```pycon\n>>> 1\n1\n```\n"
    assert with_sessions(f"- item\n\n    {SESSION.replace(chr(10), chr(10) + '    ')}").count("pycon") == 1
    assert with_sessions("```python\nimport this\n```\n") == "```python\nimport this\n```\n"


@pytest.mark.parametrize(
    ("kind", "session", "copied"),
    [
        (
            "pycon",
            "&gt;&gt;&gt; <b>for</b> x in \"ab\":\n...     x\n...\n'a'\n",
            "for x in &quot;ab&quot;:&#10;    x&#10;",
        ),
        ("console", "$ make test\n$ ok\nall is well\n", "make test&#10;ok"),
    ],
)
def test_what_is_copied_of_a_session_is_what_was_typed(kind: str, session: str, copied: str) -> None:
    html = f'<div class="language-{kind} highlight"><pre>{session}</pre></div>'
    assert marked_for_copying(html) == html.replace(" highlight", f' highlight" data-copy="{copied}', 1)


def test_of_other_code_all_is_copied() -> None:
    html = '<div class="language-python highlight"><pre>&gt;&gt;&gt; 1</pre></div>'
    assert marked_for_copying(html) == html


@pytest.mark.parametrize(
    ("document", "written", "there"),
    [
        ("index.md", "[README](../README.md)", "[README](overview.md)"),
        ("how-to/a.md", "[README](../../README.md#install)", "[README](../overview.md#install)"),
        ("index.md", "[changes](../CHANGELOG.md)", "[changes](changelog.md)"),
        (
            "overview.md",
            "[start](docs/index.md), [changes](CHANGELOG.md)",
            "[start](index.md), [changes](changelog.md)",
        ),
        ("changelog.md", "[builds](docs/building.md#parts)", "[builds](building.md#parts)"),
        ("index.md", "[first](notebooks/first.ipynb)", "[first](notebooks/first.md)"),
        (
            "notebooks/first.md",
            "[start](../index.md) and [second](second.ipynb)",
            "[start](../index.md) and [second](second.md)",
        ),
        ("index.md", "[changes][1]\n\n[1]: ../CHANGELOG.md\n", "[changes][1]\n\n[1]: changelog.md\n"),
        ("index.md", "[`parse`](reference.md#functions)", "[`parse`](reference.md#functions)"),
        ("index.md", "[a](https://example.org/README.md)", "[a](https://example.org/README.md)"),
        ("index.md", "[seeds](../seeds/README.md)", "[seeds](../seeds/README.md)"),
        (
            "index.md",
            "```md\n[a](../README.md)\n```\n[a](../README.md)",
            "```md\n[a](../README.md)\n```\n[a](overview.md)",
        ),
    ],
)
def test_links_of_the_repository_lead_to_the_same_in_the_site(document: str, written: str, there: str) -> None:
    assert within_the_site(written, document) == there


def test_a_folder_in_the_navigation_stands_for_its_documents_the_index_first() -> None:
    documents = ["index.md", "how-to/count.md", "how-to/index.md", "how-to/a.md", "other/b.md"]
    assert with_folders([{"Start": "index.md"}, {"How-to": ["how-to/", "index.md"]}], documents) == [
        {"Start": "index.md"},
        {"How-to": ["how-to/index.md", "how-to/count.md", "how-to/a.md", "index.md"]},
    ]


def test_a_folder_in_the_navigation_leaves_out_what_is_named() -> None:
    documents = ["how-to/a.md", "how-to/b.md", "how-to/c.md", "how-to/d.md"]
    items: list[Item] = ["how-to/c.md", {"More": [{"B": "how-to/b.md"}, "how-to/"]}]
    assert with_folders(items, documents) == [
        "how-to/c.md",
        {"More": [{"B": "how-to/b.md"}, "how-to/a.md", "how-to/d.md"]},
    ]


def test_a_folder_without_documents_is_not_in_the_navigation() -> None:
    assert with_folders(["index.md", {"Notebooks": ["notebooks/"]}], ["index.md"]) == ["index.md"]
