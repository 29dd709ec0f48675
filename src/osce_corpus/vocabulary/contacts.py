"""Words around contacts at the end of a page, in the languages in which pages have them.

Patterns are matched without regard to case, those of roles and organizations with it.
"""

from osce_corpus.vocabulary.keys import key

CONTACT_HEADINGS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Contact",
            "Contacts",
            "Contact information",
            "Contact details",
            "Contact person",
            "Contact persons",
            "Press contact",
            "Press contacts",
            "Media contact",
            "Media contacts",
            "For further information",
            "For further information contact",
            "For further information please contact",
            "For further information, please contact",
            "For more information contact",
            "For more information, please contact",
            "For additional information, please contact",
            "Kontakt",
            "Kontakti",
            "Kontakt osoba",
            "Kontakt za medije",
            "Контакт",
            "Контакти",
            "Контакт особа",
            "Контакт лице",
            "Контакти за медиуми",
            "Контакти для ЗМІ",
            "Контактна особа",
            "Контактна інформація",
            "Контакты",
            "Контакты для СМИ",
            "Контактное лицо",
            "Контактная информация",
            "Kontakte",
            "Kontaktet",
            "Kontakt për media",
            "Personi i kontaktit",
            "Kontaktperson",
            "Pressekontakt",
            "Ansprechpartner",
            "Ansprechpartnerin",
        ),
    )
)
"""Lines above contacts."""

_INFORMATION = r"(?:information|details|inquiries|enquiries|queries|questions)"
_ABOUT = r"(?P<about> (?:about|on|regarding|concerning) [^.:!?]{1,120}?)?"
_INTRODUCTIONS: tuple[str, ...] = (
    (
        rf"For (?:any )?(?:further|more|additional|media|press) {_INFORMATION}{_ABOUT},?"
        r" (?:please )?(?:contact|call|write to|e-?mail|get in touch with):?"
    ),
    r"(?:Press |Media )?Contacts?(?: information| details| persons?)?(?::|(?= [^\W\d_][\w.'’-]{0,30} [^\W\d_]))",
    (
        r"Za (?:sve )?(?:dodatne|daljnje|dalje|više|detaljnije|ostale) (?:informacij[ea]|obavijesti|upite),?"
        r"(?: (?:molimo|molimo vas|možete),?)?(?: da)?"
        r" (?:(?:se )?obratite(?: se)?(?: na)?|kontaktirajte|kontaktirate|kontaktirati|nazovite|pozovite):?"
    ),
    (
        r"За (?:све )?(?:додатне|даље|више|детаљније|остале) (?:информациј[еа]|упите),?"
        r"(?: (?:молимо|молимо вас|можете),?)?(?: да)?"
        r" (?:(?:се )?обратите(?: се)?(?: на)?|контактирајте|контактирате|контактирати|позовите):?"
    ),
    (
        r"За (?:повеќе|дополнителни|подетални|понатамошни) (?:информации|прашања),?(?: (?:ве )?молиме,?)?(?: да)?"
        r" (?:контактирајте|контактирате|обратете се|се обратите|јавете се)(?: (?:го|ја|ги|со|кај|до|на))?:?"
    ),
    (
        r"Për (?:më shumë|më tepër|çdo)? ?(?:informacione?|informata|hollësi|pyetje)(?: (?:të mëtejshme|shtesë))?,?"
        r"(?: (?:ju )?lutem[i]?,?)?(?: të)? (?:kontaktoni|drejtohuni)(?: (?:me|tek))?:?"
    ),
    (
        r"(?:За|Для получения) (?:дополнительной|более подробной|подробной)"
        r" (?:информацией|информации),?(?: (?:пожалуйста|просьба|просим),?)?"
        r" (?:обращайтесь|обращаться|свяжитесь|связывайтесь|связаться)(?:,? пожалуйста,?)?(?: (?:к|ко|с|в|по))?:?"
    ),
    (
        r"(?:За|Для отримання) (?:додатковою|додаткової|детальнішою|детальнішої|докладнішою)"
        r" (?:інформацією|інформації),?(?: (?:будь ласка|просимо|прохання),?)?"
        r" (?:звертайтеся|звертайтесь|звертатися|зверніться|зв['’ʼ]яжіться|контактуйте)"
        r"(?:,? будь ласка,?)?(?: (?:до|з|із|за))?:?"
    ),
    (
        r"(?:Für|Bei) (?:weitere[rn]? |nähere[rn]? )?(?:Informationen|Auskünften?|Fragen|Rückfragen)"
        r" (?:kontaktieren|wenden)(?: Sie)?(?: sich)?(?: bitte)?(?: Sie)?(?: sich)?(?: an)?:?"
    ),
)
INTRODUCTION_PATTERN = "|".join(_INTRODUCTIONS)
"""What leads to contacts, on a line of its own, before them on their line or inside a paragraph."""

CONNECTORS: frozenset[str] = frozenset(
    (
        "the at on by or and via under tel telephone phone ph mobile mob cell gsm e-mail email mail"
        " ili i na broj telefona telefon telefonom mobitel mobilni e-pošta putem"
        " или и на по тел телефон телефона телефону телефоном моб мобилен мобилни мобильный эл почте почта"
        " е-пошта е-маил имејл електронною поштою пошта або та за номером"
        " ose në nëpërmjet dhe nga numrin tel"
        " oder unter per und bei"
    ).split()
)
"""Words that join the parts of a contact and are none."""

NO_CONTACT: frozenset[str] = frozenset("fax faks telefax факс телефакс".split())
"""Words of what a contact has no place for."""

BUILDINGS: frozenset[str] = frozenset(
    "building tower towers house hotel centre center street st avenue square plaza floor palace mall block".split()
)
"""Words of addresses that may have a capital as names have."""

PHONE_WORDS_PATTERN = (
    r"(?:office|mobile|cell(?:ular)?|tel(?:ephone|efon)?|phone|mob|gsm|ured|kancelarija|mobitel|mobilni"
    r"|тел(?:ефон)?|моб(?:илен|илни|ильный|ільний)?|офис|офіс|канцеларија|рабочий|zyra|celular|büro)"
)
"""Words before a telephone number."""

ROLE_PATTERN = (
    r"(?:(?:Senior|Deputy|Chief|Acting|Principal|National|International|Regional|Local|Press|Media|Public|Information"
    r"|and|Communications?|Political|Legal|Affairs|Relations|Outreach|Project|Programme|Human|Dimension|Rights"
    r"|Election|Liaison|Reporting|Personal|Executive|Special|Co-?ordination|&) ){0,8}"
    r"(?:Officer|Spokes(?:person|man|woman)|Head|Chief|Director|Advis[eo]r|Assistant|Co-?ordinator|Manager|Secretary"
    r"|Ambassador|Expert|Attach[eé]|Representative|Editor|Consultant|Analyst|Associate|Deputy Head"
    r"|[Pp]ress-?[Ss]ekret[aä]r(?:in)?|(?:Presse)?[Ss]precher(?:in)?"
    r"|[Pp]ortparol\w{0,4}|[Gg]lasnogovorni[kc]\w{0,4}|[Ss]lužbeni[kc]\w{0,3}|[Zz]ëdhënës\w{0,3}"
    r"|[Пп]ортпарол\w{0,4}|[Гг]ласноговорни[кц]\w{0,4}|[Пп]ресс?-(?:секретар|атташе|аташе|офіцер|офицер)\w{0,3}"
    r"|[Рр]ечни[кц]\w{0,3}|[Сс]лужбени[кц]\w{0,3})(?![\w-])"
)
"""What somebody does."""

ORGANIZATION_PATTERN = (
    r"\b(?:OSCE|ODIHR|CSCE|OEBS|OESS|OSBE|OSZE|ОБСЕ|ОБСЄ|ОЕБС|БДИПЧ|БДІПЛ|Mission|Office|Centre|Center|Presence"
    r"|Secretariat|Section|Unit|Department|Division|Bureau|Delegation|Ministry|Assembly|Institut(?:e|ion)|Agency"
    r"|Chair(?:person|man)ship|Council|Presidency"
    r"|Misij[aeiu]|Ured[a]?|Kancelarij[aeu]|Sekretarijat[a]?|Misioni(?:t)?|Prezenca|Prania|Zyra"
    r"|Мисиј[аеу]|Мисија(?:та)?|Канцелариј[аеу]|Секретаријат[а]?|Мисси[яию]|Місі[яїю]|Офис[а]?|Офіс[у]?|Центр[ау]?"
    r"|Бюро|Секретариат[а]?|Секретаріат[у]?|Büro|Zentrum|Sekretariat)\b"
)
"""Words of the names of structures and offices."""

OFFICE_PATTERN = r"(?:OSCE )?(?:Office|Bureau|Department|Section|Unit|Delegation) (?:of|for|to) "
"""How the name of an office begins that may have somebody's title in it."""

REACHES_PATTERN = r"\w@\w|\+ ?\d|\(0\d{0,4}\)|\[email"
"""A telephone number or an e-mail address, whatever a site has made of it."""
OWN_NAME_PATTERN = r"\b(?:OSCE|ODIHR|OEBS|OESS|OSBE|OSZE|ОБСЕ|ОБСЄ|ОЕБС)\b"
"""The OSCE's own name: before it a person's name may end, and behind "of the" a structure's begin."""

NAME_PARTICLES: frozenset[str] = frozenset("de del della di da van von der den zu al el ben bin la le".split())
"""Words inside a person's name that may stand in lower case."""
