"""Words with which pages say who said something, and words for persons and for what is none, in eight languages."""

from osce_corpus.vocabulary.serbo_croatian import in_cyrillic

_ENGLISH = (
    "said says told tells added adds wrote writes stressed stresses emphasized emphasizes emphasised emphasises "
    "noted notes explained explains stated states underlined underlines underscored underscores remarked remarks "
    "commented comments concluded concludes continued continues declared declares announced announces warned warns "
    "argued argues recalled recalls reiterated reiterates insisted insists suggested suggests observed observes "
    "highlighted highlights urged urges asked asks replied replies responded responds answered answers countered "
    "counters acknowledged acknowledges admitted admits affirmed affirms maintained cautioned cautions confessed "
    "confesses confided recounted recounts reminded reminds agreed agrees joked jokes criticized criticised praised "
    "pledged tweeted posted welcomed welcomes condemned condemns congratulated thanked expressed commended hailed "
    "appealed promised vowed complained claimed testified quipped exclaimed whispered shouted laughed smiled sighed "
    "shrugged mused muttered lamented reflected conceded pleaded reasoned retorted interjected objected protested "
    "summarized summarised clarified elaborated enthused boasted apologized apologised echoed proposed recommended "
    "demanded advised assured informed reported revealed confirmed denied dismissed rejected repeated repeats wondered "
    "wonders remembered remembers"
)
_ENGLISH_PHRASES = (
    "called for", "called on", "put it", "puts it", "pointed out", "points out", "summed up", "sums up",
    "went on to say", "went on", "goes on",
)  # fmt: skip
_SERBIAN_PAST = (
    "rekao rekla kazao kazala izjavio izjavila naveo navela istakao istakla dodao dodala naglasio naglasila poručio "
    "poručila ocenio ocenila ocijenio ocijenila objasnio objasnila podsetio podsetila podsjetio podsjetila zaključio "
    "zaključila napomenuo napomenula upozorio upozorila pojasnio pojasnila napisao napisala odgovorio odgovorila "
    "našalio našalila primetio primetila primijetio primijetila priznao priznala ispričao ispričala"
)
_SERBIAN = "kaže ističe navodi dodaje poručuje naglašava objašnjava piše odgovara priznaje"
_SERBIAN_FORMS = (
    *_SERBIAN.split(),
    *(form for verb in _SERBIAN_PAST.split() for form in (f"{verb} je", f"je {verb}", verb)),
)
_MACEDONIAN = (
    "рече изјави истакна додаде нагласи посочи кажа потенцира порача оцени објасни забележа напиша одговори предупреди "
    "потсети заклучи призна раскажа вели истакнува додава нагласува посочува објаснува пишува"
)
_RUSSIAN_PAST = (
    "сказал заявил отметил добавил подчеркнул сообщил написал пояснил заметил напомнил рассказал ответил объяснил "
    "указал предупредил признал пошутил возразил спросил уточнил"
)
_RUSSIAN = "говорит отмечает подчёркивает подчеркивает заявляет пишет рассказывает добавляет поясняет"
_UKRAINIAN_PAST = (
    "сказав сказала заявив заявила зазначив зазначила наголосив наголосила підкреслив підкреслила додав додала пояснив "
    "пояснила повідомив повідомила написав написала нагадав нагадала розповів розповіла відповів відповіла"
)
_GERMAN = (
    "sagte erklärte betonte meinte schrieb ergänzte unterstrich fügte entgegnete erzählte berichtete antwortete "
    "erläuterte warnte mahnte erinnerte bemerkte scherzte rief fragte lobte sagt betont erklärt meint schreibt erzählt"
)
_FRENCH_PAST = (
    "déclaré dit ajouté souligné affirmé expliqué écrit indiqué rappelé précisé conclu répondu estimé noté raconté "
    "confié insisté relevé plaisanté demandé averti"
)
_FRENCH = "déclare dit ajoute souligne affirme explique écrit rappelle précise raconte conclut répond confie insiste"

VERBS: tuple[str, ...] = (
    *_ENGLISH.split(),
    *_ENGLISH_PHRASES,
    *_SERBIAN_FORMS,
    *map(in_cyrillic, _SERBIAN_FORMS),
    *_MACEDONIAN.split(),
    *_RUSSIAN.split(),
    *(form for verb in _RUSSIAN_PAST.split() for form in (verb, f"{verb}а")),
    *_UKRAINIAN_PAST.split(),
    *_GERMAN.split(),
    *(f"{has} {verb}" for verb in _FRENCH_PAST.split() for has in ("a", "a-t-il", "a-t-elle")),
    *_FRENCH.split(),
)
"""Words of attribution: what is said of somebody who speaks or writes."""

UNNAMED: frozenset[str] = frozenset(
    verb for verb in VERBS if verb.endswith((" je", " је")) or verb.startswith(("je ", "је ", "a-t-il ", "a-t-elle "))
)
"""Verbs that tell of one person, also where none is named."""

ADDING: tuple[str, ...] = (
    "adding",
    "noting",
    "stressing",
    "saying",
    "emphasizing",
    "emphasising",
    "underlining",
    "explaining",
    "writing",
)
"""The same, of somebody who goes on."""

ACCORDING_PATTERN = (
    r"(?:[Aa]ccording to|[Ii]n the words of|[Пп]о словам|[Pp]rema rečima|[Pp]rema riječima|[Сс]поред|[Ll]aut|[Ss]elon) "
)
"""Words that attribute without a verb."""

PRONOUNS: frozenset[str] = frozenset("he she i он она ona on тој таа er sie il elle".split())

PERSONS: frozenset[str] = frozenset(
    (
        "посла послу послом mufti imam fisherman ferryman businessman businesswoman baker driver pilot sailor shepherd "
        "miner cook librarian pharmacist musician composer photographer singer architect economist scholar theologian "
        "actor activist administrator adviser advisor ambassador analyst archbishop artist attorney auditor "
        "auditor-general author beekeeper bishop boss brigadier captain chair chairman chairperson chairwoman champion "
        "chancellor chief citizen clerk colonel commander commissioner consultant coordinator co-ordinator "
        "correspondent counsel counsellor councillor deputy delegate deminer diplomat director doctor dr editor "
        "editor-in-chief engineer envoy executive expert farmer founder general governor handler head headteacher "
        "historian host inspector instructor investigator journalist judge king lady laureate lawyer leader lecturer "
        "lieutenant lord major manager mayor mediator member minister moderator mother father monitor mp mr mrs ms "
        "nurse observer officer official ombudsman ombudsperson organizer owner inmate migrant pensioner refugee "
        "shopkeeper parliamentarian participant patriarch "
        "partner physician poet policeman policewoman politician premier president priest prince princess principal "
        "producer prof professor prosecutor psychologist pupil queen rabbi rapporteur rector reporter representative "
        "researcher resident scholar scientist secretary secretary-general senator sergeant sheriff sir sister brother "
        "speaker specialist spokesman spokesperson spokeswoman student survivor teacher trainer treasurer "
        "under-secretary veteran vice-chair vice-president victim villager volunteer voter warden widow witness worker "
        "writer co-chair daughter son wife husband neighbour colleague šef šefica šefa šefu šefice шеф шефица шефицата "
        "шефот ministar ministarka ministra ministerin minister ministre maire chef cheffe wirt wirtin herr frau seine "
        "pfarrer lehrer lehrerin učenik učenica nastavnik nastavnica учител учителка"
    ).split()
)
"""What a person may be: the word that a role is built on."""

PERSON_STEMS: tuple[str, ...] = tuple(
    (
        "ambasador predsedni predsjedni gradonačelni načelni predstavni portparol koordinator savetni savjetni "
        "direktor zamenik zamenica zamjenik zamjenica sudij tužila profesor novinar амбасадор претседател градоначални "
        "началник начальник претставни портпарол координатор советник директор заменик министр министер министер "
        "судија обвинител професор новинар посол глав руководител представител председател спикер мэр президент "
        "участни эксперт журналист геолог библиотекар учител керівник речни заместител комиссар депутат botschafter "
        "leiter direktor präsident bürgermeister sprecher "
        "beauftragte vorsitzend generalsekretär koordinator ministerpräsident außenminister innenminister "
        "bundeskanzler vertreter ambassadeur ambassadrice directeur directrice présidente président porte-parole "
        "rédact représentant secrétaire coordinateur coordinatrice commissaire professeur"
    ).split()
)
"""How words for persons begin in languages that bend them."""

PERSON_ENDS: tuple[str, ...] = tuple(
    (
        "leiter leiterin sprecher sprecherin beauftragter beauftragte beauftragten vertreter vertreterin vorsitzender "
        "vorsitzende direktor direktorin koordinator koordinatorin präsident präsidentin botschafter botschafterin"
    ).split()
)
"""How German words for persons end that are made of two."""

TITLES: frozenset[str] = frozenset(
    (
        "ambassador dr mr mrs ms miss mme m prof professor judge captain colonel general brigadier major lieutenant "
        "sergeant sir lord lady dame herr frau"
    ).split()
)
"""Words for persons that are printed as a part of the name."""

NO_PERSONS: frozenset[str] = frozenset(
    (
        "academy act action administration affairs agency agreement alliance army article assembly assistance "
        "association authorities authority bank bar board border bureau business cabinet campaign catholic centre "
        "center chairmanship chairpersonship chamber charter church city civil club college commission committee "
        "community conference congress constitution convention co-operation cooperation council court culture daily "
        "declaration defence defense delegation democracy democratic department development dialogue directorate "
        "document economic education election elections embassy environment environmental equality europe european "
        "external federal federation finance firm force foreign forum foundation framework freedom fund gender "
        "government group guard health high home house human initiative institute institution institutions integration "
        "interior internal international investigation investigations journal justice labour law league local media "
        "ministerial ministry minorities mission monitoring movement municipality museum national network news "
        "newspaper observation office operation operations organization organisation panel parliament parliamentary "
        "partnership party peace permanent police policy post presence press programme project protection protocol "
        "prosecution public radio reform region regional relations report republic resolution rights rule school "
        "secretariat section security senate service services society special staff state states statement strategy "
        "supreme team telegraph television times treaty tribunal union unit united university watch women world youth "
        "january february march april may june july august september october november december moscow kyiv kiev "
        "washington brussels london paris berlin belgrade tbilisi baku yerevan minsk ankara beijing monday tuesday "
        "wednesday thursday friday saturday sunday the this that these those it we they you who what all both many "
        "most some several few one two three nobody everyone everybody somebody others greenpeace amnesty reuters "
        "interpol europol unicef unesco there here today yesterday tomorrow now then misija misije misiji centar "
        "centra мисија мисијата центар центарот миссия миссии центр центра бюро офиса совета министерства "
        "правительства парламента комитета организации"
    ).split()
)
"""Words with a capital that belong to no name of a person."""

PREPOSITIONS: frozenset[str] = frozenset(
    (
        "of for in on to at from with by against under within during Of For In On To At From With By Under Within "
        "During u za na od iz o pri у на за од во при в по с из о для U Na У На Во При В По С im von des der für am "
        "bei zu zum zur aus Im Am Bei Zu de du des à au aux en pour dans sur À En Dans"
    ).split()
)
"""After one of these stands what belongs to a role, not a name; "Au" may be a name."""

OF: frozenset[str] = frozenset("of des der de du von za за".split())
"""Prepositions behind which stands what a role is of."""
BESIDE_A_ROLE: frozenset[str] = frozenset("to for on kod при zu zur zum au aux".split())
"""Prepositions behind which a name that belongs to a role may stand."""
WITHIN: frozenset[str] = frozenset("in u у в во im en".split())
"""Prepositions behind which stands the place of what a role is of, or where somebody speaks."""

PARTICLES: frozenset[str] = frozenset("van von de der den del della di da dos du la le bin al el ten ter af zu".split())
"""Words inside a name that have no capital."""

ENGLISH_ARTICLES: frozenset[str] = frozenset("the a an one".split())
ARTICLES: frozenset[str] = ENGLISH_ARTICLES | frozenset("der die das ein eine le la un une".split())
POSSESSIVES: frozenset[str] = frozenset("his her their its my our".split())

OPENERS: frozenset[str] = frozenset(
    (
        "as but and while when if after before since so because although though however meanwhile moreover finally yet "
        "still both neither either then also once speaking addressing opening closing asked"
    ).split()
)
"""Words that have a capital only because a sentence begins with them."""

RANKS: frozenset[str] = frozenset("former retired acting outgoing incoming newly-elected senior deputy".split())
"""Words without a capital that begin a role."""

ADVERBS: frozenset[str] = frozenset(
    "also once further then later now today has had have again rightly himself herself subsequently je danas takođe "
    "также сегодня денес auch heute".split()
)
"""Words between a person and the verb."""

CONJUNCTIONS: frozenset[str] = frozenset("and but while as when where whereas i и und et dok а".split())
"""Words with which a clause begins."""

RELATIVES: frozenset[str] = frozenset("who whose which whom koji koja који која кој која который которая qui".split())
"""Words that only say more of somebody."""

AS: frozenset[str] = frozenset("as как kako како wie".split())
"""Words in front of a verb of attribution that stands with its person between commas."""

TOGETHER: frozenset[str] = frozenset("and und et i и".split())
"""Words between two who speak together."""

NAMING_WORDS: frozenset[str] = frozenset(
    (
        "titled entitled called named dubbed termed labelled so-called project projects programme campaign conference "
        "seminar workshop exhibition book brochure report film documentary slogan motto theme word words term terms "
        "phrase game guide handbook publication article initiative topic title sogenannter sogenannte sogenannten "
        "titel projekat projekt проект проекта проектот"
    ).split()
)
"""After one of these, quotation marks stand around a name."""

NOUNS: frozenset[str] = frozenset("remarks notes comments states answers claims jokes".split())
"""Verbs that are nouns, too: "said in his opening remarks"."""

_DOING = (
    "agreed agrees praised criticized criticised urged urges asked asks continued continues concluded concludes "
    "announced announces suggests pledged reminded reminds welcomed welcomes condemned condemns congratulated thanked "
    "expressed commended hailed appealed promised vowed shouted laughed smiled sighed shrugged lamented proposed "
    "recommended demanded advised assured informed reported confirmed denied dismissed rejected posted protested "
    "repeated repeats apologized apologised wondered wonders"
)
NEEDS_THAT: frozenset[str] = frozenset((*_DOING.split(), "called for", "called on"))
"""Verbs that say what somebody did, unless "that" follows."""

THAT: frozenset[str] = frozenset("that da дека что dass que qu'il qu'elle".split())
"""Words with which reported speech begins."""

OTHER_VOICES: frozenset[str] = frozenset(
    ("calls called describes described titled entitled dubbed labelled reads read ruled decided finds found").split()
)
"""After one of these, the words of somebody else may be quoted."""
