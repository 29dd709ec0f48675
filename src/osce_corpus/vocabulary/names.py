"""Names: fields of work, participating States, structures and field operations, as the site prints them."""

from osce_corpus.vocabulary.keys import key

FIELDS_OF_WORK: tuple[str, ...] = (
    "Arms control",
    "Border management",
    "Combating trafficking in human beings",
    "Conflict prevention and resolution",
    "Countering terrorism",
    "Cyber/ICT Security",
    "Democratization",
    "Economic activities",
    "Education",
    "Elections",
    "Environmental activities",
    "Gender equality",
    "Good governance",
    "Human rights",
    "Media freedom and development",
    "Migration",
    "National minority issues",
    "Policing",
    "Reform and co-operation in the security sector",
    "Roma and Sinti",
    "Rule of law",
    "Tolerance and non-discrimination",
    "Youth",
)
"""The fields of work of the site's menu."""

EARLIER_FIELDS_OF_WORK: tuple[str, ...] = (
    "Anti-trafficking",
    "Border management and security",
    "Combating terrorism",
    "Fighting terrorism",
    "Conflict prevention",
    "Freedom of the media",
    "Media freedom",
    "Military reform and co-operation",
    "Minority rights",
    "Security sector reform",
)
"""Names that a field of work had or has elsewhere on the site."""

SUB_TOPICS: tuple[str, ...] = (
    "Civil society",
    "Democratic governance",
    "Freedom of peaceful assembly",
    "Freedom of religion or belief",
    "Gender-based violence",
    "Hate crime",
    "Human rights and anti-terrorism",
    "Human rights and gender-responsive security sector",
    "Human rights and new technologies",
    "Human rights defenders",
    "Legislative support",
    "Media laws",
    "Media pluralism",
    "Migration and freedom of movement",
    "National human rights institutions",
    "People with disabilities",
    "Racism, xenophobia and discrimination",
    "Safety of journalists",
    "Torture",
    "Trafficking in human beings",
)
"""Narrower topics, printed in listings and on the pages of single institutions."""

STATES: tuple[str, ...] = (
    "Albania",
    "Andorra",
    "Armenia",
    "Austria",
    "Azerbaijan",
    "Belarus",
    "Belgium",
    "Bosnia and Herzegovina",
    "Bulgaria",
    "Canada",
    "Croatia",
    "Cyprus",
    "Czechia",
    "Czech Republic",
    "Denmark",
    "Estonia",
    "Finland",
    "France",
    "Georgia",
    "Germany",
    "Greece",
    "Holy See",
    "Hungary",
    "Iceland",
    "Ireland",
    "Italy",
    "Kazakhstan",
    "Kyrgyzstan",
    "Latvia",
    "Liechtenstein",
    "Lithuania",
    "Luxembourg",
    "Malta",
    "Moldova",
    "Monaco",
    "Mongolia",
    "Montenegro",
    "The Netherlands",
    "Netherlands",
    "North Macedonia",
    "Norway",
    "Poland",
    "Portugal",
    "Romania",
    "Russian Federation",
    "San Marino",
    "Serbia",
    "Slovakia",
    "Slovenia",
    "Spain",
    "Sweden",
    "Switzerland",
    "Tajikistan",
    "Turkey",
    "Türkiye",
    "Turkmenistan",
    "Ukraine",
    "United Kingdom",
    "United States",
    "United States of America",
    "Uzbekistan",
)
"""The participating States, with names of other years."""

STRUCTURES: tuple[str, ...] = (
    "Chairmanship",
    "Chairpersonship",
    "Conflict Prevention Centre",
    "Court of Conciliation and Arbitration",
    "Department of Human Resources",
    "Department of Management and Finance",
    "Documentation Centre in Prague",
    "Forum for Security Co-operation",
    "Gender Issues Programme",
    "High Commissioner on National Minorities",
    "Ministerial Council",
    "Office for Democratic Institutions and Human Rights",
    "Office of Internal Oversight",
    "Office of the Co-ordinator of OSCE Economic and Environmental Activities",
    "Office of the Secretary General",
    "Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
    "Opportunities for Youth",
    "Parliamentary Assembly",
    "Permanent Council",
    "Representative on Freedom of the Media",
    "Secretary General",
    "Transnational Threats Department",
)
"""Structures and institutions, and the departments of the Secretariat."""

FIELD_OPERATIONS: tuple[str, ...] = (
    "Presence in Albania",
    "Centre in Ashgabat",
    "Programme Office in Astana",
    "Programme Office in Bishkek",
    "Mission to Bosnia and Herzegovina",
    "Programme Office in Dushanbe",
    "Mission in Kosovo",
    "Mission to Moldova",
    "Mission to Montenegro",
    "Mission to Serbia",
    "Mission to Skopje",
    "Project Co-ordinator in Uzbekistan",
)
"""The field operations of the site's menu."""

FIELD_OF_WORK_KEYS: frozenset[str] = frozenset(map(key, FIELDS_OF_WORK + EARLIER_FIELDS_OF_WORK + SUB_TOPICS))
FIELD_OPERATION_KEYS: frozenset[str] = frozenset(map(key, FIELD_OPERATIONS))

FIELD_OPERATION_PATTERN = (
    r"(?:OSCE )?(?:Special Monitoring Mission|Observer Mission|Programme Office|Project Co-?ordinator"
    r"|Advisory and Monitoring Group|Presence|Centre|Mission|Office) (?:in|to|at) \S"
)
"""How the name of a field operation begins, open or closed: what is done, then where."""

STRUCTURE_KEYS: frozenset[str] = frozenset(
    key(f"{prefix}{name}") for name in STRUCTURES + FIELD_OPERATIONS for prefix in ("", "OSCE ")
)
"""The names of structures and open field operations, with the name of the OSCE before them or without."""

CLOSED_SUFFIX = " (closed)"
"""What the site prints behind the name of a structure that is no more."""

TOPIC_SECTIONS: dict[str, int] = {
    key("Our challenge"): 2,
    key("Our action"): 2,
    key("Our teams"): 2,
    key("Our institutions and offices"): 3,
    key("Our operations on the ground"): 3,
}
"""The fixed headings of a topic page, with the level at which they stand."""

OPERATIONS_HEADING = key("Our operations on the ground")
"""The heading over the cards of field operations."""

TOPIC_WORDS: frozenset[str] = frozenset(
    (
        "arms border trafficking conflict terrorism cyber security democratization economic education elections "
        "environmental gender governance rights media migration minority minorities policing police roma sinti "
        "tolerance discrimination youth"
    ).split()
)
"""Words that carry the meaning of a field of work's name, in whatever phrase."""
