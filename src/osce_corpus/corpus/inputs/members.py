"""Names of members of archives."""

_OF_MACINTOSH = "__MACOSX"
OF_HTTRACK = "hts-cache"
"""The folder in which HTTrack keeps what it fetched, once more."""


def is_passed_over(name: str) -> bool:
    """Return whether a member is passed over as a hidden file in a folder is; "." and ".." hide nothing."""
    parts = name.replace("\\", "/").split("/")
    return any(
        part in (_OF_MACINTOSH, OF_HTTRACK) or (part.startswith(".") and part not in (".", "..")) for part in parts
    )
