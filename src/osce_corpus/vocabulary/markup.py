"""Words in the markup of pages: what class names, ids and roles say of the part of a page that they stand on."""

from osce_corpus.rules import Rule
from osce_corpus.vocabulary.keys import key

MENU_NAMES = frozenset(
    (
        "nav navigation navbar menu menus menubar megamenu mainmenu topnav sitenav tablist pager pagination toc"
        " catlinks"
    ).split()
)
"""Words of class names and ids that stand on menus."""
BREADCRUMB_NAMES = frozenset("breadcrumb breadcrumbs crumbs crumb pathway site-sub".split())
SHARE_NAMES = frozenset(
    "share sharing social socials sharethis addthis addtoany a2a service-links print-page toolbox".split()
)
LANGUAGE_NAMES = frozenset("language languages lang langs language-switcher locale".split())
SEARCH_NAMES = frozenset("search searchbox searchform login signin newsletter subscribe".split())
COOKIE_NAMES = frozenset("cookie cookies consent gdpr".split())
RELATED_NAMES = frozenset(
    "related similar teaser teasers promo promos recommended recommendations recirculation latest trending popular"
    " suggestions more-news also-like may-like".split()
)
FOOTER_NAMES = frozenset("footer printfooter print-links colophon bottom-bar copyright".split())
COMMENT_NAMES = frozenset("comments disqus respond commentlist".split())
POPUP_NAMES = frozenset("popup modal lightbox toast snackbar chat chatbot".split())
"""Names of what lies over a page."""
SKIP_NAMES = frozenset("skip skiplink skip-link skip-links skiplinks".split())
ARCHIVE_NAMES = frozenset("wm-ipp wm-ipp-base wm-ipp-print donato wm-ipp-inside".split())
"""Ids of the toolbar that a web archive puts on a page."""
CONTACT_NAMES = frozenset("contact contacts press-contact press-contacts media-contact media-contacts".split())
SIDE_NAMES = frozenset("aside side sidebar sidebars secondary complementary rail widget".split())
"""Names of what stands beside a text."""
READ_ALOUD_NAMES = frozenset("visually-hidden visuallyhidden sr-only screen-reader-text element-invisible".split())
"""Class names of what is off the screen, and is there for those who have it read to them."""
HIDDEN_NAMES = READ_ALOUD_NAMES | frozenset(
    "element-hidden d-none is-hidden hidden invisible w-condition-invisible".split()
)
"""Class names that take an element off the screen."""
SHOWN_PATTERN = (
    r"(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):!?|visible-(?:sm|md|lg))"
    r"(?:inline-)?(?:block|flex|grid|inline|contents|table|visible)?(?:$|\s)"
)
"""Class names that put such an element back on the screen, where there is room or on paper."""
PANEL_NAMES = frozenset(
    "tab tabs tabpanel panel pane accordion collapse collapsible expandable readmore disclosure".split()
)
"""Words of class names of parts that a click opens: what is in them is the page's, shown or not."""
WINDOW_NAMES = frozenset(
    (
        "modal dialog toast snackbar popup lightbox navbar nav navigation menu dropdown offcanvas drawer loading loader"
        " spinner login signin gdpr consent cookie cookies search newsletter subscribe share social language languages"
        " icon icons"
    ).split()
)
"""Words of class names of parts that stay the site's when a click shows them."""


ROLES = {
    "navigation": Rule.MENU,
    "menu": Rule.MENU,
    "menubar": Rule.MENU,
    "search": Rule.SEARCH,
    "contentinfo": Rule.FOOTER,
    "alertdialog": Rule.COOKIES,
    "dialog": Rule.COOKIES,
}
"""What the role of an element makes it."""

TAG_RULES = {"nav": Rule.MENU, "footer": Rule.FOOTER}
"""What an element is by its tag."""

_NEW = "latest recent newest related other further more popular top similar recommended upcoming older".split()
_THINGS = (
    "news stories story headlines posts items articles pages releases links content contents events topics publications"
    " documents reading features videos photos updates"
).split()
RELATED_WORDS = frozenset((*_NEW, "our", "the", "news", "elsewhere"))
"""Words with which headings above links to other pages begin."""
RELATED_PATTERN = (
    rf"(?:more |our |the )?(?:{'|'.join(_NEW)})(?: \w+){{0,2}} (?:{'|'.join(_THINGS)})"
    r"(?: (?:in|from|on|about) .{1,40})?"
    r"|(?:more|news|latest|recent|elsewhere) (?:from|in|on|about) (?:the |our |this )?[\w ]{2,30}"
)
"""Headings above what leads to other pages, in more general terms."""

RELATED_HEADINGS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Related",
            "News",
            "Comments",
            "Related news",
            "Related stories",
            "Related pages",
            "Related content",
            "Related items",
            "Related links",
            "Related articles",
            "Related press releases",
            "You may also like",
            "You might also like",
            "See also",
            "Latest",
            "Latest news",
            "Latest press releases",
            "Latest stories",
            "Latest from the newsroom",
            "More news",
            "More stories",
            "More on this topic",
            "More from the newsroom",
            "More press releases",
            "Most read",
            "Most popular",
            "Recent",
            "In focus",
            "In the spotlight",
            "Recent news",
            "Recent posts",
            "Recommended",
            "Other news",
            "Read also",
            "Read more",
            "Read next",
            "Keep reading",
            "More like this",
            "Recently published",
            "Up next",
            "More to read",
            "Similar",
            "In the same section",
            "What's new",
            "Upcoming events",
            "Share",
            "Share this",
            "Share this page",
            "Follow us",
            "Tags",
        ),
    )
)
"""Headings above what leads to other pages."""
SURELY_RELATED = (
    *("related", "you may", "you might", "latest", "most ", "recommended", "other news"),
    *("more news", "more stories", "more press", "more like", "more to read", "more from", "keep reading"),
)
"""How those begin that hardly head a part of a text."""
