"""What the address of a page says."""

from attrs import field, frozen
from attrs.validators import ge, optional

from osce_corpus.checking import checked


@frozen(kw_only=True, field_transformer=checked)
class PageUrl:
    """An address, and what it says of the page: nothing that the page itself has to confirm."""

    printed: str
    """The address as it was given."""
    canonical: str
    """The one form in which addresses of the same page are equal: "https://www.osce.org/yerevan/56884". Without the
    prefix of an archive or mirror, fragment, tracking and `download=true`, and without any query where a node stands
    at the end. An address that is not the OSCE's stays as it is behind an archive's prefix."""
    host: str | None = None
    """The host of the canonical form, in lower case: "www.osce.org", "odihr.osce.org"; `None` where there is none."""
    language: str | None = None
    """BCP 47 tag of the language prefix: "uk" of "/uk/node/340786", "cnr" of "/me/…", "sh" of "/hbs/…". The text of
    the page is often in another language."""
    slug: str | None = None
    """The section of the site, the first part of the path behind the language, in lower case: "yerevan"; `None` for
    "/node/56884", for a file and for a home page. "eea" of "/eea/21st_eef_2013", "odihr" of "/odihr/elections"."""
    node_id: int | None = field(default=None, validator=optional(ge(0)))
    """The number of the page on the site: 56884. The same page may have it under several slugs and languages."""
    structure_id: str | None = None
    """The structure whose section the slug is, else whose sub-site the host is: "office-in-yerevan", "odihr"; `None`
    where neither stands for one. That is where a page was put; who wrote it is another matter."""
