"""What layouts share: escaping, blocks and facts as HTML, menus, and the weight that real pages carry."""

from collections.abc import Iterable, Sequence
from html import escape
from random import Random

import osce_corpus as oc

MENU: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Fields of work",
        (
            "Arms control",
            "Border management",
            "Combating trafficking in human beings",
            "Conflict prevention and resolution",
            "Countering terrorism",
            "Cyber/ICT Security",
            "Democratization",
            "Economic activities",
            "Education",
            "Elections",
            "Environmental activities",
            "Gender equality",
            "Good governance",
            "Human rights",
            "Media freedom and development",
            "Migration",
            "National minority issues",
            "Policing",
            "Reform and co-operation in the security sector",
            "Roma and Sinti",
            "Rule of law",
            "Tolerance and non-discrimination",
            "Youth",
        ),
    ),
    (
        "Meetings and conferences",
        ("Summit meetings", "Review Conferences", "Ministerial Council meetings", "Media conferences"),
    ),
    (
        "Countries",
        tuple(
            (
                "Albania|Andorra|Armenia|Austria|Azerbaijan|Belgium|Belarus|Bosnia and Herzegovina|Bulgaria|Canada|Croatia"
                "|Cyprus|Czechia|Denmark|Estonia|Finland|France|Georgia|Germany|Greece|Holy See|Hungary|Iceland|Ireland|Italy"
                "|Kazakhstan|Kyrgyzstan|Latvia|Liechtenstein|Lithuania|Luxembourg|Malta|Moldova|Monaco|Mongolia|Montenegro"
                "|The Netherlands|North Macedonia|Norway|Poland|Portugal|Romania|Russian Federation|San Marino|Serbia|Slovakia"
                "|Slovenia|Spain|Sweden|Switzerland – OSCE Chairpersonship 2026|Tajikistan|Türkiye|Turkmenistan|Ukraine"
                "|United Kingdom|United States of America|Uzbekistan"
            ).split("|")
        ),
    ),
    (
        "Structures and institutions",
        (
            "Chairpersonship",
            "Secretary General",
            "Permanent Council",
            "Forum for Security Co-operation",
            "Conflict Prevention Centre",
            "Transnational Threats Department",
            "Gender Issues Programme",
            "Parliamentary Assembly",
            "High Commissioner on National Minorities",
            "Representative on Freedom of the Media",
        ),
    ),
    (
        "Field operations",
        (
            "Presence in Albania",
            "Centre in Ashgabat",
            "Programme Office in Astana",
            "Programme Office in Bishkek",
            "Mission to Bosnia and Herzegovina",
            "Programme Office in Dushanbe",
            "Mission in Kosovo",
            "Mission to Moldova",
            "Mission to Montenegro",
            "Mission to Serbia",
            "Mission to Skopje",
            "Project Co-ordinator in Uzbekistan",
        ),
    ),
    ("About us", ("Who we are", "Organizational structure", "Employment", "Procurement", "Contacts")),
)
"""Groups of the site's menu and their entries."""

Facts = Sequence[tuple[str, Sequence[str]]]
"""Labels without a colon, each with its values."""


def printed_days(page: oc.Page) -> str:
    """The day or days of a page as the site prints them."""
    if isinstance(page, oc.PressRelease) and page.date:
        return f"{page.date.day} {page.date:%B %Y}"
    if isinstance(page, oc.Seminar) and page.starts:
        first = f"{page.starts.day} {page.starts:%B %Y}"
        return f"{first} - {page.ends.day} {page.ends:%B %Y}" if page.ends else first
    return ""


def facts(page: oc.Page) -> Facts:
    """The labels and values that the site prints beside the body."""
    found: list[tuple[str, Sequence[str]]] = []
    if isinstance(page, oc.PressRelease):
        found += [("Date", [printed_days(page)]), ("Place", ["/".join(page.places).upper()])]
    if isinstance(page, oc.Seminar):
        found += [
            ("Date", [printed_days(page)]),
            ("Location", [page.location or ""]),
            ("Organized by", page.organized_by),
        ]
    found += [("Source", page.sources), ("Fields of work", page.fields_of_work)]
    return [(label, values) for label, values in found if any(values)]


def linked(text: str, links: Iterable[oc.Link]) -> str:
    """A text as HTML, its links as `a`."""
    pieces: list[str] = []
    at = 0
    for link in links:
        pieces += [
            escape(text[at : link.start], quote=False),
            f'<a href="{escape(link.url)}">{escape(link.text, quote=False)}</a>',
        ]
        at = link.start + len(link.text)
    return "".join([*pieces, escape(text[at:], quote=False)])


def block_html(block: oc.Block, *, paragraph: str = "p", heading: str = "h{level}") -> str:
    """A block as the HTML that most editors write."""
    match block:
        case oc.Heading():
            tag = heading.format(level=block.level)
            return f"<{tag}>{escape(block.text, quote=False)}</{tag.split()[0]}>"
        case oc.ListBlock():
            tag = "ol" if block.ordered else "ul"
            return f"<{tag}>" + "".join(f"<li>{escape(item, quote=False)}</li>" for item in block.items) + f"</{tag}>"
        case oc.Caption():
            credit = f" ({block.credit})" if block.credit else ""
            return f'<figure><img src="/p.jpg" alt=""><figcaption>{escape(block.text + credit)}</figcaption></figure>'
        case oc.Table():
            rows = ("".join(f"<td>{escape(cell, quote=False)}</td>" for cell in row) for row in block.rows)
            return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
        case oc.Paragraph():
            return f"<{paragraph}>{linked(block.text, block.links)}</{paragraph.split(maxsplit=1)[0]}>"


def body_html(page: oc.Page, *, paragraph: str = "p", heading: str = "h{level}", between: str = "\n") -> str:
    """The blocks of a page's body."""
    return between.join(block_html(block, paragraph=paragraph, heading=heading) for block in page.body)


def menu_html(menu: Sequence[tuple[str, Sequence[str]]] = MENU, *, group: str = "li", list_class: str = "menu") -> str:
    """A menu of many links, in nested lists."""
    groups = (
        f'<{group}><a href="#">{escape(name)}</a><ul class="{list_class}">'
        + "".join(f'<li class="leaf"><a href="/{escape(slug(entry))}">{escape(entry)}</a></li>' for entry in entries)
        + f"</ul></{group}>"
        for name, entries in menu
    )
    return f'<ul class="{list_class}">{"".join(groups)}</ul>'


def slug(text: str) -> str:
    return text.lower().replace(" ", "-").replace("/", "-")


def script(kilobytes: int, seed: str = "script") -> str:
    """A script of about that size, with words and tags in its strings, as analytics code has."""
    random = Random(seed)
    lines: list[str] = []
    size = 0
    while size < kilobytes * 1024:
        line = (
            f'window.q{random.randint(1, 9999)}=function(a,b){{return a<b?"<p>Press release<\\/p>":{random.random()}}};'
        )
        lines.append(line)
        size += len(line)
    return f"<script>{''.join(lines)}</script>"


def style(kilobytes: int, seed: str = "style") -> str:
    """A style sheet of about that size."""
    random = Random(seed)
    rules = (
        f".c{random.randint(1, 9999)}>li::after{{content:'Menu';margin:{random.randint(0, 40)}px}}"
        for _ in range(kilobytes * 24)
    )
    return f"<style>{''.join(rules)}</style>"


def icon(seed: str = "icon", points: int = 60) -> str:
    """An inline drawing, with the title that screen readers read."""
    random = Random(seed)
    path = " ".join(f"L{random.randint(0, 999)} {random.randint(0, 999)}" for _ in range(points))
    return f'<svg viewBox="0 0 999 999"><title>Icon</title><g><path d="M0 0 {path}"></path></g><text x="1">logo</text></svg>'
