"""Pages as columns: Arrow tables, Parquet and Arrow files, frames of pandas and Polars.

One schema has room for the pages of all types; `shapes` derives it from the models, so that nothing is written twice.
"""

from osce_corpus.formats.arrow.files import ARROW, PARQUET
from osce_corpus.formats.arrow.frames import from_pandas, from_polars, to_pandas, to_polars
from osce_corpus.formats.arrow.tables import from_arrow, to_arrow

__all__ = ["ARROW", "PARQUET", "from_arrow", "from_pandas", "from_polars", "to_arrow", "to_pandas", "to_polars"]
