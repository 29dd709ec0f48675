"""Names of members of archives."""

_OF_MACINTOSH = "__MACOSX"
_OF_HTTRACK = "hts-cache"


def is_passed_over(name: str) -> bool:
    """Return whether a member is passed over as a hidden file in a folder is; "." and ".." hide nothing."""
    parts = name.replace("\\", "/").split("/")
    return any(
        part in (_OF_MACINTOSH, _OF_HTTRACK) or (part.startswith(".") and part not in (".", "..")) for part in parts
    )
