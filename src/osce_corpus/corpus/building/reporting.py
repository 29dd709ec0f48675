"""What became of every input of a build, in numbers."""

from attrs import frozen

from osce_corpus.corpus.describing import Counts, Description
from osce_corpus.corpus.results import Failed


@frozen(kw_only=True)
class BuildReport:
    """What became of every input of a build."""

    output: str | None
    """The file or folder that was written; `None` where no input gave a page, and an earlier one stayed as it was."""
    description: Description
    """What there is in the corpus: how many pages of which type, year, source and language, what they lack."""
    duplicates: int
    """How many pages are further copies of pages that are in the corpus."""
    left_out: int
    """How many pages are of types that were not wanted."""
    skipped: Counts
    """Inputs that are no pages, by the reason: ("HTTP status 404", 12), the most frequent first."""
    failed: int
    """How many inputs gave no page though they should have."""
    failures: tuple[Failed, ...]
    """The first of them, at most a thousand; all are in `failures_file`."""
    failures_file: str | None
    """The file with all failures, as JSON Lines of `source` and `reason`; `None` where there are none."""
    characters: int
    """How many visible characters the sources have."""
    chrome_characters: int
    """How many of them were the site's and not the pages'."""

    @property
    def pages(self) -> int:
        """How many pages there are in the corpus."""
        return self.description.pages
