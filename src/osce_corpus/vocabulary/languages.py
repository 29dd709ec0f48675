"""Words, letters and scripts of languages, enough to tell which of them a page is written in."""

from osce_corpus.vocabulary.serbo_croatian import in_cyrillic

_WORDS: dict[str, frozenset[str]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": (
            "the of and to in a is that for on with as by at from it this are be was which an have their they will who"
        ),
        "fr": (
            "le la les de des du et à en un une que qui dans pour sur par est sont au aux avec ont se plus cette pas"
        ),
        "de": (
            "der die das und in den von zu mit ist im für auf des ein eine dem nicht als auch um sich an wie sie er zum"
        ),
        "es": "el la los las de del y en que un una por con para se es al como su lo más este sus fue son entre no",
        "it": (
            "il la le gli di del della e in che un una per con non è al dei delle da ha si sono nel come dal i alla"
        ),
        "pt": "o a os as de do da dos das e em que um uma por com para se é ao no na nos não mais foi como",
        "ro": "și în de la din pe cu o un au a fost este care să nu ce mai pentru prin sau că ale al lor sunt fi iar",
        "nl": "de het een van en in is dat op te voor met zijn aan niet om door ze die bij naar ook als er tot",
        "sv": "och att det i en ett som på är av för med den till har de inte om från för sig",
        "da": (
            "og at det i en et som på er af for med den til har de ikke om fra blev sig mere efter hvad meget"
            " igen deres kunne hvordan nye"
        ),
        "no": (
            "og å det i en et som på er av for med den til har de ikke om fra ble seg mer etter hva mye igjen"
            " sine kunne hvordan nye"
        ),
        "fi": "ja on ei se että oli ovat mutta kun niin joka myös hän sen ne jotka mitä siitä tai",
        "et": "ja on ei see et oli mis kui ka oma nad kes selle ning aga või mida enne kuid",
        "lv": "un ir no ar uz par ka tas kas lai pie to arī bija tika pēc gan vai kā līdz",
        "lt": "ir kad į su iš kaip yra buvo tai už apie bet jos jų jo ar po kas prie iki kuris",
        "pl": "i w na z do że się nie to o jest jak po od dla za przez by aby oraz są ich przed tym który",
        "cs": "a v na se je že s z do o pro jak by za ve při od jsou které jako po byl budou které který před aby",
        "sk": "a v na sa je že s z do o pre ako by za vo pri od sú ktoré po bol budú ktorý pred aby",
        "sl": "in v na je se da so za z s o po pri kot ki bi ali tudi pa bo do od iz pred kako bodo",
        "sh": (
            "i je u na se da su za od o s sa što koji koja koje kao ali ili do iz po ne nije bi biti će te već kako"
            " prema bez ove koje ona oni također takođe kod zbog nakon"
        ),
        "hu": "a az és hogy nem egy is meg volt ez azt el ki mint de csak már ha még vagy két akik amely",
        "sq": "të e në i për dhe që me një nga është u më si nuk do së se janë ka ishin tyre kjo ky deri",
        "tr": (
            "ve bir bu için ile da de olarak daha çok olan gibi en kadar sonra ne göre olduğunu her ya nasıl hiç"
            " iki yeni dedi olduğu bin yıl ise"
        ),
        "az": (
            "və bir bu üçün ilə da də olan kimi daha ən çox qədər sonra hər ki haqqında isə onlar necə heç deyə"
            " edir barədə olduğu etdi iki il"
        ),
        "uz-Latn": (
            "va bilan uchun bu ham bir o‘z hech dedi bo‘yicha edi qanday haqidagi haqida yil kerak deb yana ular"
            " hamda har"
        ),
        "tk": "we bilen üçin bu hem bir boýunça bolan ol her diýip üçin ýene olar baradaky nähili baada",
        "ru": "и в на с по что для не о к от как из за это при также его был все или же их которые бы чтобы до во",
        "uk": (
            "і в на з що для не до як від та у за це про його також є під її які й або щоб бути яку цього із яких"
            " ній ньому році року"
        ),
        "be": "і ў на з што для не да як ад у за гэта пра яго таксама ёсць яе які якія каб больш аб або ці іх",
        "bg": "и в на с за от да се по не че до към са е ще като при както това му му бъде през със които във",
        "mk": (
            "и на во за од да се со не што по до е ќе ги го ја како кои при тоа беше бидејќи му или дека ова"
            " треба кој како ќе можат може ги нив од сите ни"
        ),
        "kk": (
            "және мен бен пен үшін бұл бір туралы де да деп екі болып қайта дейін бойынша ол олар өз қалай қандай"
            " деді керек арналған кейін жаңа барлық осы сондай-ақ үлкен өзінің жылы қатысты көп"
        ),
        "ky": (
            "жана менен үчүн бул бир жөнүндө да деп эки болуп кайра чейин боюнча ал алар өз эле кандай эмес деди"
            " керек кийин жаңы бардык ошондой анын эч ар бир ачык болгон тууралуу"
        ),
        "tg": (
            "ва дар аз ба ки бо барои ин то ҳар чӣ гуна онҳо як низ шуд буд мекунанд бораи он ё барои бояд гуфт"
            " аст кард шаванд тавр бошад"
        ),
        "uz-Cyrl": (
            "ва билан учун бу ҳам бир ўз қандай деди бўйича эди қандай ҳақидаги ҳақида йил керак деб яна улар ҳамда ҳар"
        ),
        "mn": (
            "нь бол ба болон энэ нэг байна байв юм гэж талаар хоёр өмнө хүртэл бөгөөд хийх дахь тухай уг мөн"
            " хэрхэн тулд болох ямар үеэр хэлэв гэсэн байсан зэрэг тул тэд шинэ хамт гарагт"
        ),
    }.items()
}
COMMON_WORDS: dict[str, frozenset[str]] = _WORDS | {"sh-Cyrl": frozenset(in_cyrillic(word) for word in _WORDS["sh"])}
"""Words that make up a good part of any prose in a language, by its BCP 47 tag.

"sh" and "sh-Cyrl" are Bosnian, Croatian, Montenegrin and Serbian, in one script and the other."""

TAGS_OF_WORDS: dict[str, tuple[str, ...]] = {
    word: tuple(tag for tag, words in COMMON_WORDS.items() if word in words)
    for words in COMMON_WORDS.values()
    for word in words
}
"""The languages of which a word is one of the commonest."""

_NOT_RUSSIAN = "іїєґўјљњђћџѓќѕәғқңөүұһӣӯҷҳ"
_NOT_SOUTH_SLAVIC = "ыэёъьщюяйіїєґўәғқңөүұһӣӯҷҳ"
LETTERS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    tag: (frozenset(needed), frozenset(foreign))
    for tag, (needed, foreign) in {
        "es": ("", "ãõàèùìòçêôșțąęłđćčšžőűəß"),
        "pt": ("", "ñßąęłđćčšžșțőűə"),
        "ro": ("ăâîșțşţ", "ñßąęłđćčőűə"),
        "sv": ("åäö", "æøßõ"),
        "da": ("æøå", "äöõß"),
        "no": ("æøå", "äõß"),
        "fi": ("äö", "æøõßü"),
        "et": ("äöõü", "æøåß"),
        "lv": ("āčēģīķļņšūž", "ąęłėįų"),
        "lt": ("ąčęėįšųūž", "āēģīķļņ"),
        "pl": ("ąćęłńóśźż", "ěřůčšžđäñõ"),
        "cs": ("ěřůčšžýáíé", "ľĺŕôäđćąęł"),
        "sk": ("ľĺŕôäčšžýáíé", "ěřůđćąęł"),
        "sl": ("čšž", "đćáéíýěřůľ"),
        "sh": ("čćšžđ", "áéíýěřůľąęłëāē"),
        "hu": ("őűáéíóöúü", "ãõåæøčđ"),
        "sq": ("ëç", "ñßąłđćčšžșțőűəãõ"),
        "tr": ("ğışçöü", "əxqwñßąłđćčšžýň"),
        "az": ("ə", "wñßąłđćčšžýň"),
        "tk": ("ýňžäşüöç", "əğıßqxv"),
        "ru": ("ыэ", _NOT_RUSSIAN),
        "uk": ("іїє", "ыэъёўјљњђћџѓќѕәғқңөүұһӣӯҷҳ"),
        "be": ("ўі", "ищъїєґјљњђћџѓќѕәғқңөүұһӣӯҷҳ"),
        "bg": ("ъщюяй", "ыэё" + _NOT_RUSSIAN),
        "mk": ("јљњќѓѕџ", "ђћ" + _NOT_SOUTH_SLAVIC),
        "sh-Cyrl": ("јљњђћџ", "ѓќѕ" + _NOT_SOUTH_SLAVIC),
        "kk": ("әғқұһі", "їєўјљњђћѓќӣӯҷҳ"),
        "ky": ("ңөү", "әғқұһіїєўјљњђћѓќӣӯҷҳ"),
        "tg": ("ӣӯҷҳқғ", "ыщіїєўјљњђћѓќәңөүұһ"),
        "uz-Cyrl": ("ўҳқғ", "ыщіїєјљњђћѓќәңөүұһӣӯҷ"),
        "mn": ("өү", "ңәғқұһіїєўјљњђћѓќӣӯҷҳ"),
    }.items()
}
"""Letters of which any longer text has one, none where a text may do without, and letters that no text has."""

SCRIPTS: dict[str, str] = {
    "Latn": "aeio",
    "Cyrl": "аеиоі",
    "Geor": "აეიო",
    "Armn": "աեոն",
    "Arab": "اليم",
    "Grek": "αεοι",
}
"""The commonest letters of each script, by its code in ISO 15924."""

LANGUAGES_OF_SCRIPTS: dict[str, tuple[str, frozenset[str]]] = {
    "Geor": ("ka", frozenset()),
    "Armn": ("hy", frozenset()),
    "Arab": ("ar", frozenset("پچژگکیےٹڈ")),
    "Grek": ("el", frozenset()),
}
"""The language that a script is enough to tell, with letters that only other languages write in it."""
