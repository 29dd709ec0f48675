"""Words and patterns of what sites print around a page besides the menu."""

from osce_corpus.vocabulary.keys import key

SITE_SUFFIX_PATTERN = r" (?:[|–—-]|::) (?:OSCE|Organization for Security and Co-operation in Europe)$"
"""What the browser's window adds to a title."""

COOKIE_PATTERN = r"\b(?:use|uses|using|accept|with the help of|by means of|sets?|stores?|agree to)\b.{0,40}\bcookies?\b"
"""What notices about cookies say, wherever they stand."""

NOTE_PATTERN = (
    r"(?:added|created|posted|uploaded) (?:by\b|:).*|(?:edited|submitted) (?:by|:)(?: \S+| .*\d.*)"
    r"|(?:this page was )?last (?:changed|edited|modified|updated)(?: ?:.*| by\b.*| (?:on|at)\b.*\d.*)"
    r"|for immediate release|check against delivery|(?:strictly )?(?:under )?"
    r"embargo(?:ed)?(?: ?:? ?(?:(?:until|till|for)\b|\d)[^.–—]{0,60})?"
    r"|(?:(?:estimated )?read(?:ing)? time ?:? ?)?(?:about |approx\. )?\d{1,2}(?: ?[-–] ?\d{1,2})? ?min(?:ute)?s?\.?"
    r"(?: (?:to )?read(?:ing)?(?: time)?)?"
)
"""What stands above a text besides it: who typed it in, how long it takes to read, until when it is not to be used."""

MAIL_HEADER_PATTERN = r"(?:To|From|Cc|Bcc|Reply-To|Sender|List-\w+|X-[\w-]+|In-Reply-To|Message-ID) ?:[^\d]*"
"""Lines above a message of a mailing list, besides its subject and its day."""

ERROR_TITLE_PATTERN = (
    r"(?:error |http )?(?:4\d\d|50\d)"
    r"(?:$|:| (?:-|–|error|not|page|bad|forbidden|unauthori[sz]ed|service|internal|gateway))"
    r"|(?:the )?(?:requested )?(?:page|file|document) (?:was )?(?:not found|cannot be found|could not be found)"
    r"|not found$|access denied|forbidden$|unauthori[sz]ed|bad gateway|gateway time-?out|internal server error"
    r"|service (?:temporarily )?unavailable|(?:site )?under maintenance|log ?in$|sign ?in$|user (?:log ?in|account)$"
    r"|just a moment|attention required|checking your browser|are you (?:a )?(?:human|robot)|before you continue"
    r"|enable (?:cookies|javascript)|request (?:rejected|blocked)"
)
"""Titles of what servers answer in place of a page."""

SHARE_PATTERN = (
    r"(?:share|post|send|follow us|find us)(?: (?:this|it))?(?: (?:page|article|story))? (?:on|via|by|to|with|in) "
    r"(?:Facebook|Twitter|X|LinkedIn|WhatsApp|Telegram|YouTube|Instagram|Flickr|VK|e-?mail|a friend)"
)
"""Links for sharing, above a title or below a text."""

_PARTS_OF_A_SITE = (
    r"(?:top|home|start|index|menu|list|overview|search|results?|page|site|section|archives?|calendar"
    r"|news\w*|press|events?|documents|resources|publications|press releases|OSCE)\b[^.:]{0,40}"
)
LAST_LINE_PATTERN = (
    r"(?:©|\(c\) (?=\d|OSCE|Copyright|by )|Copyright (?:©|\d{4}(?!.* (?:is|are|was|were) ))).*"
    r"|(?:Page )?last (?:updated|modified|changed)\b.*|Source URL ?:.*|Powered by (?:[^ ,]+ ?){1,4}"
    r"|(?:.{0,90}\. )?Best viewed (?:at|in|on|using|with) .*(?:\d|browser|Explorer|Netscape|Firefox).*"
    r"|(?:Page URL|Permanent link|Permalink) ?: ?https?://\S+"
    r"|Page \d+(?: of |/)\d+|\d{1,3}|-? ?ENDS?(?: ?-)?|Wallnerstr(?:asse|aße|\.) 6\b.*"
    r"|(?:<-|<<|«|←|‹) ?(?:back|return) to\b ?:?(?:[^.:]|\.\w){0,60}|(?:back|return) to ?: ?[^.:]{0,60}"
    rf"|(?:back|return) to (?:the |our |all )?(?:previous |main |full )?{_PARTS_OF_A_SITE}"
    r"|share ?:|(?:web ?)?site (?:designed|developed|built|created|hosted) by [^.,]{1,40}"
    rf"|{SHARE_PATTERN}"
)
"""The lines with which a site closes a page."""

BESIDE_LAST_LINES_PATTERN = (
    r"(?:previous|next)(?: (?:article|post|story|page|item|news))? ?: .{1,100}"
    r"|(?:designed|developed|hosted) by [^.,]{1,40}"
)
"""Lines of a foot that are none without another one right above them."""

SKIP_LINK_PATTERN = (
    r"(?:skip|jump|go) (?:links?|navigation|(?:directly )?to (?:the )?"
    r"(?:main |page |primary )?(?:content|navigation|menu|search|footer|top))\.?"
    r"|back to (?:the )?top|(?:to (?:the )?)?top of (?:the )?page"
)
"""Links for keyboard users, which print as the first or last lines of a page."""

FURNITURE: frozenset[str] = frozenset(
    map(
        key,
        (
            "Menu",
            "Home",
            "Home page",
            "Startseite",
            "Accueil",
            "Inicio",
            "Главная",
            "Главная страница",
            "Головна",
            "Početna",
            "Početna stranica",
            "Почетна",
            "Почетна страна",
            "Main menu",
            "Main navigation",
            "Toggle navigation",
            "Open menu",
            "Close menu",
            "Close",
            "Search",
            "Site search",
            "Language",
            "Languages",
            "Log in",
            "Login",
            "Share",
            "Share this page",
            "Share this",
            "Print",
            "Print this page",
            "Print version",
            "Printer-friendly version",
            "Printable version",
            "Download as PDF",
            "Download PDF",
            "PDF version",
            "Save as PDF",
            "Send by e-mail",
            "Send by email",
            "E-mail",
            "Email",
            "WhatsApp",
            "Telegram",
            "Copy link",
            "Comments are closed.",
            "Back",
            "Top",
            "To the top",
            "Recommend this page",
            "Send to a friend",
            "Send this page",
            "Printer friendly page",
            "Printer friendly version",
            "Print page",
            "Post a comment",
            "Permalink",
            "Send this",
            "Print this",
            "E-mail this page",
            "Tweet",
            "Facebook",
            "Twitter",
            "X",
            "LinkedIn",
            "YouTube",
            "Instagram",
            "Flickr",
            "Follow us",
            "RSS",
            "RSS feeds",
            "Subscribe",
            "Subscribe to our newsletter",
            "Newsletter",
            "Copyright",
            "Cookie policy",
            "Cookie settings",
            "Accept",
            "I accept",
            "OK",
            "Got it",
            "Allow all",
            "Allow all cookies",
            "Reject all cookies",
            "Necessary cookies only",
            "Manage preferences",
            "Cookie preferences",
            "More options",
            "More information",
            "Learn more",
            "Accept all",
            "Accept all cookies",
            "Accept cookies",
            "Decline",
            "Reject",
            "Reject all",
            "I agree",
            "Cookies",
            "Disclaimer",
            "Privacy",
            "Privacy policy",
            "Privacy notice",
            "Privacy statement",
            "Accessibility",
            "Contact us",
            "Imprint",
            "Legal notice",
            "Site map",
            "Sitemap",
            "Terms of use",
            "Terms and conditions",
            "All rights reserved",
            "Breadcrumb",
            "English",
            "Русский",
            "Français",
            "Deutsch",
            "Español",
            "Italiano",
            "Українська",
            "Organization for Security and Co-operation in Europe",
            "OSCE",
        ),
    )
)
"""Whole lines above the title that belong to the site and not to the page."""

NAVIGATION: frozenset[str] = frozenset(
    map(
        key,
        (
            "Home",
            "Home page",
            "About us",
            "News",
            "Events",
            "Calendar",
            "Resources",
            "Publications",
            "Documents",
            "Library",
            "Media",
            "Multimedia",
            "Links",
            "Jobs",
            "Employment",
            "Menu",
            "Search",
            "Contact",
            "Contacts",
            "Contact us",
        ),
    )
)
"""Entries of short menus, which are told by standing beside each other above the page."""

FOOT: frozenset[str] = NAVIGATION | frozenset(
    map(
        key,
        (
            "Who we are",
            "What we do",
            "Where we are",
            "Where we work",
            "Our work",
            "Careers",
            "Vacancies",
            "Procurement",
            "Tenders",
            "Newsroom",
            "Media centre",
            "Stay connected",
            "Sign up for our newsletter",
            "Find us on",
            "Tags",
        ),
    )
)
"""Entries that the foot of a site may have above others that are nothing else."""

FURNITURE_BELOW: frozenset[str] = FURNITURE - {key("OSCE"), key("Organization for Security and Co-operation in Europe")}
"""The same below the body, where the name of the OSCE may be a word of the page."""

ITEM_LINKS: frozenset[str] = frozenset(
    map(key, ("More info", "More info...", "More info…", "Read more", "Read more...", "Read more…", "More...", "More…"))
)
"""Links at the end of each item of a list of pages, which lead to it."""

FACTS_HEADINGS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Details",
            "Event details",
            "Article details",
            "Key facts",
            "Facts",
            "In brief",
            "At a glance",
            "Information",
            "About this page",
            "Properties",
            "Page properties",
        ),
    )
)
"""Headings over a page's labels and values."""

CONTACT_WORDS: frozenset[str] = frozenset(map(key, ("Contact", "Contacts", "Press contacts", "Media contacts")))
"""Headings over those to turn to."""

SECTION_NAMES: frozenset[str] = frozenset(map(key, ("Newsroom", "News and press releases", "Resources")))
"""Names of site sections that print above a title."""

PARTS_OF_SECTIONS: frozenset[str] = frozenset(
    map(key, ("About", "About us", "Activities", "Our people", "Our work", "Overview", "What we do", "Who we are"))
)
"""Names of the parts of a structure's own pages, which print between its name and the title, or for its name."""

NEVER_TITLES: frozenset[str] = frozenset(
    map(
        key,
        (
            "OSCE",
            "OSCE Home",
            "OSCE - Home",
            "OSCE.org",
            "www.osce.org",
            "Home",
            "Organization for Security and Co-operation in Europe",
            "The Organization for Security and Co-operation in Europe",
            "OSCE Organization for Security and Co-operation in Europe",
            "OSCE - Organization for Security and Co-operation in Europe",
            "Organization for Security and Co-operation in Europe (OSCE)",
        ),
    )
)
"""The names of the whole site, which no page of it has."""

SITE_NAMES: frozenset[str] = NEVER_TITLES | frozenset(
    map(key, ("ODIHR", "OSCE Office for Democratic Institutions and Human Rights", "OSCE Parliamentary Assembly"))
)
"""What stands in the logo, and before or behind the title of the browser's window."""

PHOTO_LINK = "Photo details"
"""The words of a link behind a caption, which leads to the photograph."""
