"""The plan of a build, checked before it begins."""

import errno
import os
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Literal

from attrs import field, frozen
from attrs.converters import optional

from osce_corpus.corpus.building.journal import journal_path
from osce_corpus.corpus.building.ledger import ledger_suffix
from osce_corpus.corpus.building.parts import check_folder, checked_keys
from osce_corpus.corpus.filtering import page_type_of
from osce_corpus.corpus.inputs import PathLike, columns_of
from osce_corpus.detection import PageType
from osce_corpus.formats import format_name, suffix_for, write
from osce_corpus.formats.extras import extra_module
from osce_corpus.pages import Page
from osce_corpus.version import __version__

Dedupe = bool | Literal["none", "exact", "near"]
OnError = Literal["keep", "raise"]
_FAILURES = ".failures.jsonl"


def _wanted(only: str | type[Page] | Iterable[PageType | str | type[Page]] | None) -> frozenset[PageType]:
    if only is None:
        return frozenset(PageType)
    found = {value: page_type_of(value) for value in ([only] if isinstance(only, str | type) else only)}
    for value, page_type in found.items():
        if page_type is None:
            known = ", ".join(map(repr, map(str, PageType)))
            raise ValueError(f"only takes types of pages, {known}, not {value!r}")
    return frozenset(filter(None, found.values()))


def _dedupe(dedupe: Dedupe) -> bool | Literal["exact"]:
    if isinstance(dedupe, bool) or dedupe == "exact":
        return dedupe
    if dedupe not in ("none", "near"):
        raise ValueError(f"dedupe is True or 'near', 'exact', False or 'none', not {dedupe!r}")
    return dedupe == "near"


def _path(output: PathLike) -> Path:
    return Path(output)


def _place(path: PathLike) -> Path:
    return Path(os.path.realpath(os.fspath(path)))


@frozen(kw_only=True)
class Plan:
    """What a build is asked for. Made of what it cannot do, it raises what `build` does."""

    output: Path = field(converter=_path)
    format: str | None = None
    partition_by: tuple[str, ...] = field(default=(), converter=checked_keys)
    only: frozenset[PageType] = field(default=None, converter=_wanted)
    dedupe: bool | Literal["exact"] = field(default=True, converter=_dedupe)
    on_error: OnError = "keep"
    resume: bool = False
    encoding: str | None = None
    text_column: tuple[str, ...] = field(default=None, converter=columns_of)
    url_column: tuple[str, ...] = field(default=None, converter=columns_of)
    ledger: Path | None = field(default=None, converter=optional(_path))

    def __attrs_post_init__(self) -> None:
        keys, path = self.partition_by, self.output
        if keys and self.format is None:
            example = f'build(..., partition_by={list(keys)}, format="parquet")'
            raise ValueError(f"a corpus in parts needs a format: {example}")
        write([], BytesIO(), format=format_name(path, self.format))  # what it needs is missed now, not at the end
        path.parent.stat()  # a folder that is not there is told by its name, before the journal looks for it
        if keys:
            check_folder(path)
        elif path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "it is a folder; a corpus in one file needs another name", str(path))
        if self.ledger is not None:
            ledger_suffix(self.ledger)
            self.ledger.parent.stat()
        if self.dedupe is True:
            extra_module("rensa", "dedupe", 'Finding near-equal copies (dedupe="exact" leaves them apart)')
        if self.on_error not in ("keep", "raise"):
            raise ValueError(f"on_error is 'keep' or 'raise', not {self.on_error!r}")

    @property
    def suffix(self) -> str:
        """The suffix of files in the format."""
        return suffix_for(self.output, self.format)

    @property
    def failures(self) -> Path:
        """The file with the inputs that failed."""
        return self.output.with_name(self.output.name + _FAILURES)

    @property
    def leave_out(self) -> tuple[Path, ...]:
        """What is no input, wherever it is found."""
        ledger = () if self.ledger is None else (self.ledger,)
        return self.output, self.failures, journal_path(self.output), *ledger

    def is_taken(self, path: PathLike, inputs: Iterable[PathLike]) -> bool:
        """Return whether a file that is to be written beside the corpus is an input, or in the corpus."""
        place = _place(path)
        return place.is_relative_to(_place(self.output)) or place in map(_place, (self.failures, *inputs))

    @property
    def what_is_parsed(self) -> dict[str, object]:
        """What has to be the same in a build that goes on, in values that JSON knows."""
        return {
            "release": __version__,
            "only": None if self.only == frozenset(PageType) else sorted(self.only),
            "partition_by": list(self.partition_by),
            "encoding": self.encoding,
            "text_column": list(self.text_column) or None,
            "url_column": list(self.url_column) or None,
        }
