"""The plan of a build."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from attrs import frozen

from osce_corpus.corpus.building.parts import check_folder, checked_keys
from osce_corpus.corpus.inputs import PathLike
from osce_corpus.detection import PageType
from osce_corpus.formats import suffix_for
from osce_corpus.formats.extras import extra_module
from osce_corpus.version import __version__

Dedupe = bool | Literal["exact"]
OnError = Literal["keep", "raise"]
_FAILURES = ".failures.jsonl"


@frozen(kw_only=True)
class Plan:
    """What a build is asked for, checked before it begins."""

    output: Path
    format: str | None
    suffix: str
    """The suffix of files in the format."""
    partition_by: tuple[str, ...]
    only: frozenset[PageType]
    dedupe: Dedupe
    on_error: OnError
    resume: bool

    @property
    def failures(self) -> Path:
        """The file with the inputs that failed."""
        return self.output.with_name(self.output.name + _FAILURES)

    @property
    def leave_out(self) -> tuple[Path, Path]:
        """What is no input, wherever it is found."""
        return self.output, self.failures

    @property
    def what_is_parsed(self) -> str:
        """What has to be the same in a build that goes on."""
        only = sorted(self.only) if self.only != frozenset(PageType) else "all types"
        return json.dumps({"release": __version__, "only": only, "partition_by": self.partition_by})


def planned(
    output: PathLike,
    *,
    format: str | None = None,
    partition_by: Iterable[str] = (),
    only: Iterable[PageType | str] | None = None,
    dedupe: Dedupe = True,
    on_error: OnError = "keep",
    resume: bool = False,
) -> Plan:
    """Return what a build is asked for; raises for what it cannot do, as `build` does."""
    path, keys = Path(output), checked_keys(partition_by)
    if keys and format is None:
        raise ValueError(f'a corpus in parts needs a format: build(..., partition_by={list(keys)}, format="parquet")')
    suffix = suffix_for(path, format)
    path.parent.stat()  # a folder that is not there is told by its name, before the journal looks for it
    if keys:
        check_folder(path)
    if isinstance(only, str):
        raise TypeError(f"only takes several types; for one, pass [{str(only)!r}]")
    if dedupe not in (True, False, "exact"):
        raise ValueError(f"dedupe is True, False or 'exact', not {dedupe!r}")
    if dedupe is True:
        extra_module("rensa", "dedupe", 'Finding near-equal copies (dedupe="exact" leaves them apart)')
    if on_error not in ("keep", "raise"):
        raise ValueError(f"on_error is 'keep' or 'raise', not {on_error!r}")
    return Plan(
        output=path,
        format=format,
        suffix=suffix,
        partition_by=keys,
        only=frozenset(PageType if only is None else map(PageType, only)),
        dedupe=dedupe,
        on_error=on_error,
        resume=resume,
    )
