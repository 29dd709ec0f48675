"""Documents that pages refer to, by name, by number or by symbol, as pages print them.

In a name, `*` stands for the endings that a language gives a word.
"""

NUMBER_PATTERN = r"(?:(?:[Nn][or]|NO|NR|№)\.? ?\d{1,4}(?:[/-]\d{2,4})?|\d{1,4}/\d{2,4})"
"""The number of a release in its year: "No. 12/2012"."""

SYMBOL_LINE_PATTERN = (
    rf"[A-Z]{{2,6}}(?:\.[A-Z]{{2,6}})+/\d{{1,4}}(?:/\w{{1,6}}){{0,3}}|Original ?: ?[A-Z]{{4,}}|{NUMBER_PATTERN}"
)
"""The symbol or number under which a document is filed, alone on its line, and its language: "SEC.PR/31/11"."""

OSCE_DOCUMENTS: tuple[tuple[str, ...], ...] = (
    (
        "Helsinki Final Act",
        "Final Act of Helsinki",
        "Schlussakte von Helsinki",
        "Helsinki-Schlussakte",
        "Acte final de Helsinki",
        "Acte final d'Helsinki",
        "Хельсинкск* заключительн* акт*",
        "Хелсиншк* завршен акт",
        "Helsinšk* završn* akt*",
        "Završn* akt* iz Helsinkija",
    ),
    (
        "Charter of Paris for a New Europe",
        "Charter of Paris",
        "Paris Charter",
        "Charta von Paris",
        "Charte de Paris",
        "Парижск* харти*",
        "Париск* повелб*",
        "Parisk* povelj*",
        "Parišk* povelj*",
    ),
    (
        "Copenhagen Document",
        "Kopenhagener Dokument*",
        "Dokument* von Kopenhagen",
        "Document de Copenhague",
        "Копенгагенск* документ*",
        "Документ* од Копенхаген",
        "Dokument* iz Kopenhagena",
        "Kopenhašk* dokument*",
    ),
    (
        "Moscow Document",
        "Document of the Moscow Meeting",
        "Moskauer Dokument*",
        "Document de Moscou",
        "Московск* документ*",
    ),
    (
        "Vienna Document",
        "Vienna Document on Confidence- and Security-Building Measures",
        "Wiener Dokument*",
        "Document de Vienne",
        "Венск* документ*",
        "Виенск* документ*",
        "Bečk* dokument*",
    ),
    ("Vienna Concluding Document",),
    ("Madrid Concluding Document",),
    ("Madrid Declaration on Environment and Security",),
    ("Helsinki Document",),
    ("Stockholm Document",),
    ("Budapest Document",),
    ("Lisbon Document",),
    ("Bonn Document",),
    ("Cracow Document",),
    ("Istanbul Document",),
    (
        "Istanbul Charter for European Security",
        "Charter for European Security",
        "Istanbul Charter",
        "Стамбульск* харти*",
        "Харти* европейской безопасности",
    ),
    ("Istanbul Summit Declaration",),
    ("Astana Commemorative Declaration",),
    ("Berlin Declaration",),
    ("Platform for Co-operative Security",),
    ("Consolidated Framework for the Fight against Terrorism", "Consolidated Framework"),
    ("Charter on Preventing and Combating Terrorism",),
    ("Bucharest Plan of Action for Combating Terrorism", "Bucharest Plan of Action"),
    ("Document on Small Arms and Light Weapons", "Document on Small Arms", "SALW Document"),
    ("Document on Stockpiles of Conventional Ammunition",),
    ("Code of Conduct on Politico-Military Aspects of Security", "Verhaltenskodex zu politisch-militärischen Aspekten"),
    ("Principles Governing Non-Proliferation",),
    ("Principles Governing Conventional Arms Transfers",),
    ("Border Security and Management Concept",),
    ("Strategic Framework for Police-Related Activities",),
    ("Strategy Document for the Economic and Environmental Dimension", "Maastricht Strategy Document"),
    ("Strategy to Address Threats to Security and Stability in the Twenty-First Century", "Maastricht Strategy"),
    (
        "Action Plan on Improving the Situation of Roma and Sinti within the OSCE Area",
        "Action Plan on Improving the Situation of Roma and Sinti",
        "Action Plan on Roma and Sinti",
    ),
    ("Action Plan to Combat Trafficking in Human Beings", "Action Plan on Combating Trafficking in Human Beings"),
    ("Action Plan for the Promotion of Gender Equality", "Action Plan on the Promotion of Gender Equality"),
    ("Guidelines on Freedom of Peaceful Assembly",),
    ("Bolzano/Bozen Recommendations", "Bolzano Recommendations"),
    ("Hague Recommendations",),
    ("Oslo Recommendations",),
    ("Lund Recommendations",),
    ("Graz Recommendations",),
    ("Ljubljana Guidelines",),
    ("Tallinn Guidelines",),
)
"""Documents of the OSCE, the CSCE and its institutions: the name, then what else stands for it."""

UN_DOCUMENTS: tuple[tuple[str, ...], ...] = (
    ("Global Counter-Terrorism Strategy",),
    (
        "Universal Declaration of Human Rights",
        "Universal Declaration on Human Rights",
        "Allgemeine* Erklärung der Menschenrechte",
        "Déclaration universelle des droits de l'homme",
        "Всеобщ* деклараци* прав человека",
        "Универзалн* декларациј* за човековите права",
        "Univerzaln* deklaracij* o ljudskim pravima",
    ),
    (
        "Charter of the United Nations",
        "Charter of the UN",
        "United Nations Charter",
        "UN Charter",
        "Charta der Vereinten Nationen",
        "Charte des Nations Unies",
        "Устав* ООН",
        "Повелб* на ОН",
        "Povelj* Ujedinjenih nacija",
        "Povelj* UN",
    ),
    ("International Covenant on Civil and Political Rights", "ICCPR"),
    ("International Covenant on Economic, Social and Cultural Rights",),
    ("Convention on the Elimination of All Forms of Discrimination against Women", "CEDAW"),
    ("Convention on the Elimination of All Forms of Racial Discrimination",),
    ("Convention on the Rights of the Child",),
    ("Convention on the Rights of Persons with Disabilities",),
    (
        "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
        "Convention against Torture",
    ),
    ("Convention against Corruption",),
    ("Convention against Transnational Organized Crime", "Palermo Convention"),
    ("Protocol to Prevent, Suppress and Punish Trafficking in Persons", "Palermo Protocol"),
    ("Convention on the Prevention and Punishment of the Crime of Genocide", "Genocide Convention"),
    ("Convention for the Suppression of the Financing of Terrorism",),
    ("Convention relating to the Status of Refugees", "Refugee Convention"),
    ("Declaration on Human Rights Defenders",),
    ("Declaration on the Elimination of Violence against Women",),
    ("Guiding Principles on Business and Human Rights",),
    ("Madrid Guiding Principles",),
    ("2030 Agenda for Sustainable Development",),
    ("Global Compact for Safe, Orderly and Regular Migration", "Global Compact for Migration"),
    ("Sendai Framework for Disaster Risk Reduction",),
    (
        "Plan of Action on the Safety of Journalists and the Issue of Impunity",
        "Plan of Action on the Safety of Journalists",
    ),
    ("Beijing Declaration and Platform for Action", "Beijing Platform for Action"),
    (
        "Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons",
        "Programme of Action on Small Arms and Light Weapons",
        "Programme of Action on Small Arms",
    ),
    ("Arms Trade Treaty",),
)
"""Documents of the United Nations: the name, then what else stands for it."""

ISSUERS_PATTERN = r"(?:(?:(?:OSCE|CSCE|UN|U\.N\.|United Nations|OSZE|ОБСЕ)(?:[’']s)? )?(?:International )?)"
"""Whose document it is, in front of its name, and "International" where a treaty has it in its full name only."""

OF_PATTERN = r"(?:of|from|von|vom Jahr|aus dem Jahr|de|iz|od|от|од)"
"""Words between a document and its year."""

YEAR_WORDS_PATTERN = r"(?: (?:годин[аи]|года?|г\.)|\. godine)"
"""Words behind a year."""

ADOPTED_PATTERN = (
    r",? (?:which |that )?(?:was |were )?(?:first |unanimously )?"
    r"(?:adopted|signed|agreed|passed|endorsed|approved|launched)(?: unanimously)?"
    r"(?: (?:by|in|at) [^\d.;:()]{1,60}?)? (?:in|on) (?:\d{1,2} )?(?:[A-Z]\w{2,8} )?"
)
"""Words that tell, behind a document, when it was adopted."""

COUNCILS: dict[str, str] = {
    "Ministerial Council": "MC",
    "Ministerial": "MC",
    "Council of Ministers": "MC",
    "Permanent Council": "PC",
    "Forum for Security Co-operation": "FSC",
    "Forum for Security Cooperation": "FSC",
    "MC": "MC",
    "PC": "PC",
    "FSC": "FSC",
}
"""The bodies whose decisions are numbered, and how their symbols begin."""

NUMBERED_BY_YEAR: frozenset[str] = frozenset(("MC", "FSC"))
"""Those that begin anew each year: without the year a number is no symbol."""

ORGANS: tuple[str, ...] = tuple(
    "MC PC FSC CIO SEC SUM RC CSO ODIHR HCNM RFOM FOM EEF EF EEDIM HDIM HDS HDC AIAM ASRC CPC OCEEA PA SG".split()
)
"""How symbols of the OSCE's documents begin."""

SYMBOL_WORDS: tuple[str, ...] = tuple(".DEC/ .DD/ .DOC/ .GAL/ .JOUR/ .DEL/ .INF/ .NGO/ .IO/ .STA/ .FR/ .PR/".split())
"""The kinds of documents in symbols: decisions, documents, general distribution, journals, delegations and so on."""

DECISION_WORDS: tuple[str, ...] = ("Decision", "decision")
RESOLUTION_WORDS: tuple[str, ...] = ("esolution", "ésolution", "UNSCR", "ezolucij", "езолюци", "езолуци", "S/RES/")
"""Parts of words, one of which every resolution has."""
ASSEMBLY_WORDS: tuple[str, ...] = ("General Assembly", "UNGA", "A/RES/")
"""Words, one of which stands in or beside every resolution of the General Assembly."""

RESOLUTION_PATTERN = (
    r"(?:[Rr]esolution(?:s|en)?|[Rr]ésolutions?|[Rr]ezolucij\w{0,4}|[Рр]езолюци\w{0,4}|[Рр]езолуци\w{0,4})"
)

SECURITY_COUNCIL_PATTERN = (
    r"(?:Security Council|Sicherheitsrat(?:e?s)?|Conseil de sécurité|Совет\w{0,3} Безопасности|СБ(?= ООН)"
    r"|Совет\w{0,3} за безбедност|(?:Savet|Savjet|Vijeć)\w{0,2} (?:bezbj?ednosti|sigurnosti))"
)
"""How pages name the United Nations Security Council."""

UNITED_NATIONS_PATTERN = r"(?:UN|U\.N\.|United Nations|VN|ООН|ОН|Vereinten Nationen|Nations Unies|Ujedinjenih nacija)"

OTHER_BODIES_PATTERN = (
    r"\b(?:Assembly|Parliament|Parliamentary|PACE|Council of Europe|Municipal|City Council|Congress|Senate|Bundestag"
    r"|constitutional|Constitutional|Court)\b"
)
"""Bodies that number resolutions of their own."""
