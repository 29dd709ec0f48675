"""What the author of a page, or of an extractor, might have done otherwise: same page, other text.

Each variation takes the lines of a page and gives others that must read as the same record.
"""

import re
import textwrap
from collections.abc import Callable
from functools import partial

from tests.support import seeds

Variation = Callable[[str], str]

TITLES = frozenset(record.title for record in seeds.RECORDS.values())


def _menu_end(text: str) -> int:
    """How many lines of a page are its menu."""
    lines = text.split("\n")
    return 151 if lines[:3] == ["-", "Our work", "-"] else 0


def _on_menu(change: Callable[[list[str]], list[str]]) -> Variation:
    def vary(text: str) -> str:
        lines = text.split("\n")
        end = _menu_end(text)
        return "\n".join([*(change(lines[:end]) if end else []), *lines[end:]])

    return vary


def _on_lines(change: Callable[[str], str]) -> Variation:
    return lambda text: "\n".join(change(line) for line in text.split("\n"))


def _moved(lines: list[str], first: str, stop: str) -> list[str]:
    """The lines with those from `first` up to `stop` put in front."""
    start = lines.index(first)
    end = lines.index(stop, start)
    return [*lines[start:end], *lines[:start], *lines[end:]]


def _unbulleted(line: str) -> str:
    return line.removeprefix("- ")


def _labels_beside_values(text: str) -> str:
    return re.sub(r"^(- [A-Z][a-z ]+:)\n- (?![A-Z][a-z ]+:)", r"\1 ", text, flags=re.MULTILINE)


def _labels_reversed(text: str) -> str:
    lines = text.split("\n")
    labels = [index for index, line in enumerate(lines) if re.fullmatch(r"- [A-Z][a-z ]+:", line)]
    if not labels:
        return text
    end = next(index for index in range(labels[-1], len(lines)) if not lines[index].startswith("- "))
    groups = [lines[start:stop] for start, stop in zip(labels, [*labels[1:], end], strict=True)]
    return "\n".join([*lines[: labels[0]], *(line for group in reversed(groups) for line in group), *lines[end:]])


def _blank_between(text: str) -> str:
    return re.sub(r"\n+", "\n\n", text)


def _without_blanks(text: str) -> str:
    return re.sub(r"\n\s*\n", "\n", text)


def _with_footer(text: str) -> str:
    return text + "\n\nShare\n\nPrint\n\nTerms of use\n\n© OSCE 2025\n"


def _menu_below(text: str) -> str:
    lines = text.split("\n")
    end = _menu_end(text)
    return "\n".join([*lines[end:], *lines[:end]])


def _is_label(line: str) -> bool:
    return re.fullmatch(r"- [A-Z][a-z ]+:", line) is not None


def _below_the_menu(change: Callable[[str], str]) -> Variation:
    def vary(text: str) -> str:
        lines, end = text.split("\n"), _menu_end(text)
        return "\n".join([*lines[:end], *(change(line) for line in lines[end:])]) if end else text

    return vary


def _title(text: str) -> str:
    return next(line for line in text.split("\n") if line in TITLES)


def _label_and_title_swapped(text: str) -> str:
    lines, end = text.split("\n"), _menu_end(text)
    return "\n".join([*lines[:end], lines[end + 1], lines[end], *lines[end + 2 :]]) if end else text


def _wrapped(width: int) -> Variation:
    def vary(text: str) -> str:
        lines = (line for line in text.split("\n") if line.strip())
        wrap = partial(textwrap.wrap, width=width, break_long_words=False, break_on_hyphens=False)
        return "\n\n".join("\n".join(wrap(line)) for line in lines)

    return vary


def _menu_translated(lines: list[str]) -> list[str]:
    return [re.sub(r"\w+", lambda word: f"{word[0][::-1].capitalize()}ski", line) for line in lines]


SAME_RECORD: dict[str, Variation] = {
    "windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old mac line ends": lambda text: text.replace("\n", "\r"),
    "byte order mark": lambda text: "\ufeff" + text,
    "final newlines": lambda text: text + "\n\n\n",
    "trailing spaces": _on_lines(lambda line: line + "   "),
    "leading spaces": _on_lines(lambda line: "  " + line),
    "leading tabs": _on_lines(lambda line: "\t" + line),
    "no-break spaces": lambda text: text.replace(" ", "\xa0"),
    "double spaces": _on_lines(lambda line: line[:2] + line[2:].replace(" ", "  ")),
    "zero-width spaces": _on_lines(lambda line: line[:2] + "\u200b" + line[2:]),
    "bullets are dots": _on_lines(lambda line: re.sub(r"^- ", "• ", line)),
    "bullets are indented dots": _on_lines(lambda line: re.sub(r"^-( |$)", r"  •\1", line)),
    "bullets are stars": _on_lines(lambda line: re.sub(r"^-( |$)", r"*\1", line)),
    "bullets with a tab": _on_lines(lambda line: re.sub(r"^- ", "-\t", line)),
    "blank lines everywhere": _blank_between,
    "blank lines nowhere": _without_blanks,
    "labels beside their values": _labels_beside_values,
    "labels in another order": _labels_reversed,
    "footer": _with_footer,
    "menu below the page": _menu_below,
    "menu absent": _on_menu(lambda _: []),
    "menu twice": _on_menu(lambda lines: [*lines, *lines]),
    "menu without empty bullets": _on_menu(lambda lines: [line for line in lines if line != "-"]),
    "menu without bullets": _on_menu(lambda lines: [line.removeprefix("- ") for line in lines]),
    "menu without any bullets": _on_menu(lambda lines: [_unbulleted(line) for line in lines if line != "-"]),
    "menu cut at its end": _on_menu(lambda lines: lines[:80]),
    "menu cut at its beginning": _on_menu(lambda lines: lines[80:]),
    "menu of its last lines": _on_menu(lambda lines: lines[-4:]),
    "menu with new entries": _on_menu(
        lambda lines: [
            new for line in lines for new in ([line, "- Quantum security"] if line.endswith("a") else [line])
        ]
    ),
    "menu with other names": _on_menu(
        lambda lines: [line.replace("security", "safety").replace("Office", "Bureau") for line in lines]
    ),
    "menu with other group names": _on_menu(
        lambda lines: [
            line.replace("Countries", "Where we are").replace("Our work", "Our activities") for line in lines
        ]
    ),
    "menu with a new last entry": _on_menu(lambda lines: [*lines, "- Who stands behind this"]),
    "menu in another order": _on_menu(lambda lines: _moved(lines, "Structures and institutions", "- About us")),
    "menu sorted backwards": _on_menu(lambda lines: [*lines[:4], *reversed(lines[4:28]), *lines[28:]]),
    "menu in another language": _on_menu(_menu_translated),
    "menu with half its entries": _on_menu(
        lambda lines: [line for n, line in enumerate(lines) if n % 2 or line == "-"]
    ),
    "no bullets at all": lambda text: "\n".join(_unbulleted(line) for line in text.split("\n") if line != "-"),
    "no bullets and blank lines": lambda text: "\n\n".join(
        _unbulleted(line) for line in text.split("\n") if line.strip() not in ("-", "")
    ),
    "a bullet on every line": _on_lines(lambda line: line if line.startswith("-") or not line.strip() else f"- {line}"),
    "labels without bullets": _below_the_menu(_unbulleted),
    "labels without colons": _below_the_menu(lambda line: line.removesuffix(":") if line.startswith("- ") else line),
    "labels in bold": _below_the_menu(lambda line: f"**{line[2:]}**" if _is_label(line) else line),
    "labels with other names": lambda text: (
        text.replace("- Source:", "- Issued by:").replace("- Place:", "- City:").replace("Organized by:", "Organizers:")
    ),
    "a venue on two lines": lambda text: text.replace("- Hofburg, Vienna", "- Hofburg\n- Vienna"),
    "the type label on the other side": _label_and_title_swapped,
    "the title marked as a heading": _on_lines(lambda line: f"# {line}" if line in TITLES else line),
    "the title in the browser's window first": lambda text: f"{_title(text)} | OSCE\n{text}",
    "a breadcrumb first": lambda text: f"Home > Newsroom > Press releases\n{text}",
    "lines broken at 78 characters": _wrapped(78),
    "lines broken at 64 characters": _wrapped(64),
    "names of cards once": lambda text: re.sub(r"^(.+)\n\n\1\n", r"\1\n", text, flags=re.MULTILINE),
    "headings marked": lambda text: re.sub(
        r"^(Our [a-z ]+|.* principles in .*|Strategic focus .*)$", r"## \1", text, flags=re.MULTILINE
    ),
    "headings underlined": lambda text: re.sub(
        r"^(Our (?:challenge|action|teams))$", r"\1\n---", text, flags=re.MULTILINE
    ),
    "skip link": lambda text: "Skip to main content\n" + text,
    "skip links": lambda text: "Skip Links\n\nSkip to navigation\n\n" + text,
}
"""Variations after which the record is the same in every field."""
