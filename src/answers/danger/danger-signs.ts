/**
 * The signs of danger to life or health now, on folded text (see fold.ts). Each group says what the danger is.
 * `certain` signs count whatever else is written; `signs` count unless the question is about teaching, rules or the
 * past (see `calm`).
 */
export interface DangerGroup {
  readonly id: 'weapon' | 'overdose' | 'suicide' | 'violence' | 'home' | 'outOfHours';
  readonly certain: readonly RegExp[];
  readonly signs: readonly RegExp[];
}

const WEAPON =
  '(?:\\w*kniv(?:e|en|ene)?|\\w*vaaben(?:et)?|pistol\\w*|gevaer\\w*|jagtgevaer\\w*|machete\\w*|dolk\\w*|oekse\\w*|knojern\\w*|haandgranat\\w*|peberspray\\w*|baseballbat|koelle|jernroer|flaskehals\\w*|hammer|knife|knives|gun|guns|weapon|weapons|blade|axe)';
const NOW =
  '(?:lige nu|netop nu|i dette sekund|i dette minut|ude foran nu|nu her|i dette oejeblik|oejeblikkeligt|her og nu|akut|i skrivende stund|right now|at the moment|happening now|as we speak|is happening|this minute|this very moment|straks|med det samme|i gang lige)';
const SOMEBODY =
  '(?:han|hun|de|en|et|der|dreng\\w*|pige\\w*|elev\\w*|ung\\w*|fyr\\w*|barn\\w*|boern\\w*|mand\\w*|person|nogen|far|faren|mor|moren|stedfar\\w*|he|she|they|boy|girl|pupil|student|kid|man|someone|somebody)';

export const dangerGroups: readonly DangerGroup[] = [
  {
    id: 'weapon',
    certain: [
      new RegExp(`${WEAPON}[^.?!]{0,60}\\b${NOW}|\\b${NOW}[^.?!]{0,60}\\b${WEAPON}`),
      new RegExp(
        `\\b(?:staar|loeber|gaar rundt|render|kommer|sidder|is|standing|walking|running) [^.?!]{0,30}(?:med|og vifter med|with|holding|waving) (?:en |et |sin |a )?${WEAPON}`,
      ),
      new RegExp(
        `\\b(?:vifter|svinger|truede|stikker|stak|peger|sigter|skyder|truer|waving|pointing|threatening|stabbing)\\b[^.?!]{0,40}\\b(?:med|paa|with) (?:en |et |sin |a |the )?${WEAPON}`,
      ),
      /\b(?:er blevet stukket|er stukket ned|blev lige stukket|er blevet skudt|der bliver skudt|der skydes|has been stabbed|been shot|shots fired)\b/,
    ],
    signs: [
      /\b(?:pistol(?:er|en)?|gevaer\w*|jagtgevaer|machete\w*|koeller?|oekse|jernroer|haandgranat\w*|skydevaaben|rifle|handgun|shotgun)\b/,
      /\bder er (?:gaaet )?ild i|\b(?:skolen|klubben|huset|lejligheden) braender\b|\bbuilding is on fire\b/,
      /\b(?:stukket|skudt|stak|hugget) (?:\w+ )?(?:ned|af en|i maven|i ryggen|i benet|i armen|med en)\b/,
      /\b(?:skyder?|skyde|spraenge[rs]?|draebe[r]?|myrde[r]?|shoot|kill|murder|bomb) (?:\w+ ){0,2}(?:alle|nogen|os|klassen|skolen|laereren|laererne|paedagogen|ham|hende|dem|everyone|somebody|someone|us|the school|the class|the teacher|him|her)\b/,
      /\b(?:render|loeber|gaar|cykler|koerer) rundt med (?:en |et )?\w*(?:kniv|vaaben|pistol|machete|oekse|koelle|bat|jernroer|softgun)\w*/,
      /\bwith (?:a |an )?(?:bats?|knife|knives|gun|guns|axe|hammer|weapons?|machete|sticks?|bottles?)\b/,
      new RegExp(
        `\\b${SOMEBODY}\\b[^.?!]{0,50}\\b(?:har|har taget|medbringer|tager|baerer|gaar med|gemmer|viser|viste|trukket|trak|traekker|hiver|hev|svinger|fundet|fandt|fremviser|has|carries|carrying|brought|pulled|shows|showing|found|got)\\b[^.?!]{0,40}\\b${WEAPON}`,
      ),
      new RegExp(
        `\\b(?:trukket|trukket en|trak en|traekker en|har lige set|fundet|ligger|pulled)\\b[^.?!]{0,30}\\b${WEAPON}`,
      ),
      new RegExp(
        `\\b${WEAPON}\\b[^.?!]{0,25}\\b(?:paa sig|i tasken|i sin taske|i lommen|i sin lomme|i jakken|med i skole|med paa skolen|med i klubben|i skabet|in (?:his|her|the) (?:bag|pocket|locker)|to school|on (?:him|her))`,
      ),
      /\b(?:bombetrussel|(?:truer|planlaegger|trussel|laver|lave|begaa) (?:\w+ ){0,3}skoleskyderi|skyde skolen|skyde (?:alle|nogen|os)|school shooting|shoot up|bomb threat|(?:truer|truet|trusler?|threat\w*)[^.?!]{0,30}(?:skyde|bombe|shoot|bomb|draebe|slaa ihjel|kill))/,
      /\b(?:slaa|slaar) (?:\w+ ){0,3}ihjel\b/,
    ],
  },
  {
    id: 'overdose',
    certain: [
      /\b(?:bevidstloes\w*|unconscious|passed out|kan ikke (?:vaekkes|vaekke)|kan vi ikke (?:vaekke|faa kontakt)|ikke (?:faa |have |komme i )?kontakt (?:til|med) (?:ham|hende|eleven|pigen|drengen)|ikke kan (?:vaekkes|faa kontakt)|vaagner ikke|livloes\w*|traekker ikke vejret|ikke traekker vejret|(?:kan|faar) ikke (?:traekke )?vejret|not breathing|can'?t breathe|cannot breathe|won'?t wake|can'?t wake|does not wake|doesn'?t wake|not waking|blaa (?:om|i|paa) laeberne|reagerer ikke|isn'?t responding|not responding|unresponsive|besvimet|besvimer|collapsed|faldet om|falder om|er kollapset|har faaet kramper|faar kramper|ligger i kramper|krampeanfald\w*|kramper|having a seizure|bloeder (?:kraftigt|voldsomt|meget)|bleeding (?:heavily|badly|a lot)|skaaret pulsaare\w*)\b/,
      /\b(?:har|lige|netop|just|has|have)\b[^.?!]{0,20}\b(?:taget|slugt|spist|indtaget|taken|swallowed)\b[^.?!]{0,30}\b(?:overdosis|overdose|(?:en )?(?:masse|mange|hel haandfuld|haandfuld|hele (?:pakken|glasset|aesken)|for mange|alle|\d{2}|lots? of|bottle of|too many|handful of|a bunch of) (?:\w+ ){0,2}(?:piller|pillerne|panodil\w*|tabletter|medicin|sovepiller|pills|tablets|paracetamol|medicine)|hele (?:glasset|pakken|aesken)|(?:et |en )?(?:glas|pakke|aeske|haandfuld) (?:\w+ )?(?:panodil\w*|piller|tabletter|ipren|medicin|sovepiller))/,
      /\b(?:overdosis|overdose|forgiftet|forgiftning|alkoholforgiftning|poisoned)\b[^.?!]{0,40}\b(?:nu|lige|paa vej|i dag|now|just)\b/,
    ],
    signs: [
      /\b(?:taget|slugt|spist|took|taken|swallowed) (?:\w+ ){0,2}(?:to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|tredive|mange|flere|\d+|many|ten|twenty) (?:\w+ )?(?:panodil\w*|pille\w*|tablet\w*|ipren\w*|pamol\w*|sovepille\w*|pills?|tablets?)\b/,
      /\b(?:taget|roeget|drukket|faaet|slugt|taken) (?:noget|et eller andet|lattergas|stoffer|piller|something)\b[^.?!]{0,40}\b(?:hyperventilerer|ryster|kaster op|svarer ikke|reagerer ikke|vaagner|bleg|helt vaek|kramper|shaking|vomiting)\b|\b(?:hyperventilerer|ryster|svarer ikke|reagerer ikke|helt vaek)\b[^.?!]{0,40}\b(?:taget|roeget|drukket|faaet) (?:noget|et eller andet|lattergas|stoffer|piller)\b/,
      /\bdyb(?:t|e)? (?:\w+ )?(?:saar|rift\w*|snit|flaenge\w*|hul)\b/,
      /\b(?:bloeder?|bloede|bloedning|bleeds?|bleeding)\b(?!\s+(?:fra )?(?:naesen|naeseblod|tandkoed\w*|gums))/,
      /\b(?:traekker|faar|fik|har) (?:\w+ ){0,2}vejret (?:\w+ )?(?:overfladisk|daarligt|maerkeligt|tungt|besvaeret|hurtigt|underligt|ikke)\b/,
      /\b(?:faldet|falder|faldt|klappet|klapper|segnet|gaaet) (?:helt |lige |pludselig )?(?:sammen|om|omkuld|i gulvet|kold|ud som et lys)\b(?! (?:om|med|i)\b)/,
      /\b(?:faa |har |ser |er der )?(?:ikke )?(?:faa )?liv i (?:ham|hende|dem)\b|\bhelt (?:hvid|blaa|slap|vaek|kold|livloes|graa)\b(?! i (?:timen|timerne|skolen|sine|sit|sin))|\bligger (?:\w+ )?(?:i|paa) (?:buskene|gulvet|jorden|gaden|toilettet|vejen|graesset|fortovet|baenken)\b/,
      /\b(?:en hel|hele|halvanden|to|tre|2|3) (?:flasker?|kasser?) (?:\w+ )?(?:vodka|spiritus|sprut|whisky|rom|snaps)\b/,
      /\b(?:ambulance|hjerte(?:massage|stopper)|genoplivning|koma|giftlinjen|pulsen|kvaelningsanfald|er ved at kvaeles|kvaeles|drukner|er druknet|drowning|choking|collapsed|collapses|passed out|faints?|fainted|overdosed|overdosing)\b/,
      /\b(?:har taget|taget|tager|faaet|taken|took|has had|is having) (?:en |an )?(?:overdosis|overdose)\b/,
      /\b(?:er|bliver|virker|helt|is) (?:\w+ )?(?:forgiftet|poisoned)\b/,
      /\b(?:ligger|sidder)\b[^.?!]{0,40}\b(?:kaster op|helt vaek|bleg|siger ikke noget|svarer ikke|gusten|ukontaktbar\w*)\b/,
      /\b(?:har det )?meget daarligt (?:af|efter) (?:stoffer|piller|lattergas|at have|svampe|hash)\b/,
      /\b(?:ukontaktbar\w*|stabilt sideleje|hjertestop)\b/,
    ],
  },
  {
    id: 'suicide',
    certain: [
      /\b(?:staar|sidder|er gaaet|er paa vej|gaaet)\b[^.?!]{0,30}\b(?:paa broen|paa taget|ud paa (?:broen|taget|skinnerne)|paa (?:jernbane)?skinnerne|paa togskinnerne|on the (?:bridge|roof|tracks))\b/,
      /\b(?:farvel til (?:alle|os|sine|sin|mig|hele)|siger farvel|sagt farvel til|haenger sig|skyder sig|springer ud|drukner sig|goer (?:det|alvor af det) (?:nu|i nat|i aften|i dag|efter skole)|vil goere det (?:nu|i nat|i aften|i dag)|does it tonight|afskedsbrev\w*|farvelbrev\w*|afskedsbesked\w*|suicide note|goodbye (?:note|letter|message))\b/,
      /\b(?:vil|skal|har taenkt sig at|truer med at|siger|skriver|going to|will|wants to|threaten\w* to|about to)\b[^.?!]{0,50}\b(?:tage (?:sit|hans|hendes) (?:eget )?liv|tage livet af sig\w*|begaa selvmord|slaa sig selv ihjel|goere det (?:forbi|af med sig selv)|haenge sig|springe ud foran|kill (?:himself|herself|themselves)|end (?:his|her|their) life|take (?:his|her|their) own life|commit suicide)\b[^.?!]{0,40}\b(?:nu|i dag|i aften|i nat|i morgen|efter skole|lige|hjemme|now|today|tonight|tomorrow)\b/,
    ],
    signs: [
      /\b(?:end it (?:all|tonight|now|today)?|end everything|going to jump|about to jump|cut (?:his|her|their) wrists?|jump(?:s|ing)? (?:off|from|in front))\b/,
      /\b(?:skaaret|skaerer|snittet) (?:\w+ ){0,3}(?:dybt|pulsaare\w*|haandleddet op|halsen|i halsen|over)\b/,
      /\b(?:springer|springe|hopper|hoppe|kaster sig|kaste sig|stiller sig|gaa|gaar) (?:\w+ )?(?:ud (?:foran|fra (?:en|et|broen|taget|\w+ etage)|af vinduet)|foran (?:et )?tog(?:et)?|ned fra)\b/,
      /\b(?:skriver|siger|sagt|skrevet|ringer) (?:\w+ ){0,5}(?:farvel|undskyld for alt|det er slut|det hele er slut|det er forbi|ikke er her i morgen|vi ikke ses igen)\b/,
      /\b(?:staar|sidder|er) (?:\w+ )?(?:ude |oppe )?(?:paa|ved) (?:\w+ )?(?:broen|taget|skraenten|altanen|perronkanten|skinnerne|jernbanen)\b/,
      /\b(?:tage|tager|taget) (?:sit|mit|hans|hendes) (?:eget )?liv\b/,
      /\b(?:tage|tager) livet af sig\b/,
      /\b(?:han|hun|en (?:elev|pige|dreng|ung)|eleven|pigen|drengen|den unge|datter|soen|barnet|de) (?:\w+ ){0,8}(?:ikke (?:\w+ ){0,2}(?:leve|vaere her) (?:mere|laengere)|ikke (?:vil|oensker at|orker at|gider|gider at) (?:leve|vaere her)|(?:vil|oensker|lyst til|hellere|gerne) (?:at |ville )?(?:doe|vaere doed)|var doed)\b/,
      /\b(?:vil|oensker|gider|orker) (?:\w+ )?ikke (?:at )?(?:leve|vaere her) (?:mere|laengere)?\b/,
      /\b(?:lyst til at doe|vil gerne doe|vil bare doe|hellere vaere doed|hellere vil vaere doed|ville oenske (?:at )?(?:han|hun|jeg) var doed|oenske (?:han|hun) var doed)\b/,
      /\b(?:selvmordstruet|selvmordstrussel|truer med selvmord|suicidal|truer med at (?:tage|begaa|springe|haenge)|begaa selvmord|(?:proevet|forsoegt) (?:paa )?(?:at )?(?:begaa selvmord|tage (?:sit|sig af))|selvmordsforsoeg (?:lige|i dag|nu))\b/,
      /\b(?:han|hun|en (?:elev|pige|dreng|ung)|eleven|pigen|drengen|den unge|pupil|student|girl|boy|kid)\b[^.?!]{0,60}\b(?:selvmordstanker|selvmordsplaner|suicidal thoughts|wants? to (?:die|kill)|want to die|(?:doesn'?t|don'?t|does not|do not) want to live|going to kill (?:himself|herself)|kill (?:himself|herself)|end (?:his|her) life|planer om selvmord)\b/,
      /\b(?:goere en ende paa (?:det|livet|det hele)|gaa foran (?:et|toget)|springe ud (?:foran|fra)|hoppe ud (?:foran|fra)|haenge sig)\b/,
    ],
  },
  {
    id: 'violence',
    certain: [
      new RegExp(
        `\\b(?:slaas|slaaet|slaaskamp|slagsmaal\\w*|vold\\w*|overfald\\w*|banker|tæv|taev\\w*|taesk|sparker|slaar|fight\\w*|attack\\w*|beat\\w*|assault\\w*|hitting|kicking|truer|threatening|kvaeler)\\b[^.?!]{0,60}\\b${NOW}`,
      ),
      new RegExp(
        `\\b${NOW}[^.?!]{0,60}\\b(?:slaas|slagsmaal\\w*|vold\\w*|overfald\\w*|banker|taesk|sparker|slaar|fight\\w*|attack\\w*|beat\\w*|truer|threatening|hitting)\\b`,
      ),
      /\b(?:der er|vi har|er i) (?:\w+ ){0,2}(?:slagsmaal|masseslagsmaal|slaaskamp|overfald) (?:\w+ )?(?:i gang|med|i skolegaarden|udenfor|uden for|foran|ved|i gaarden|paa skolen|nu)\b/,
      /\b(?:er ved at|i gang med at|is|are) (?:\w+ ){0,2}(?:banket|slaaet|taevet|sparket|overfaldet|being (?:beaten|attacked|kicked|hit|strangled)|kvalt|slaa|banke|sparke|taeve|overfalde|kvaele|gaa loes paa|smadre|beating|attacking|strangling|fighting|kicking)\b(?![^.?!]{0,30}\bat home\b)[^.?!]{0,40}\b(?:ham|hende|hinanden|en|nogen|ned|paa|i|af|foran|beaten|attacked|kicked|laerer|paedagog|him|her|each other|someone|outside|in the|another)\b/,
      /\b(?:staar|stands?|is) (?:\w+ ){0,4}(?:udenfor|uden for|i doeren|i klubben|i receptionen|paa skolen|foran|outside|at the door) (?:\w+ ){0,6}(?:og )?(?:truer|raaber|slaar|vil ind|banker|threatening|shouting|screaming|hitting)\b/,
      /\b(?:voldtaegt|voldtaget|overgreb|raped?)\b[^.?!]{0,40}\b(?:lige nu|for lidt siden|for en time siden|lige sket|just now|an hour ago)\b/,
    ],
    signs: [
      /\b(?:faaet (?:taesk|taev|bank)|slaaet ned|overfaldet|sparket ned)\b[^.?!]{0,60}\bligger\b/,
      /\b(?:er|kommer|leder) (?:\w+ )?efter (?:ham|hende|dem|os|mig) (?:nu|lige nu|udenfor|uden for|i aften|med)\b/,
      /\b(?:moedt op|staar (?:her|udenfor|uden for|i (?:doeren|gaarden|skolegaarden|receptionen|klubben|gangen)|ved (?:doeren|indgangen)|paa (?:skolen|kontoret))|er (?:her|i skolegaarden|i klubben|paa skolen|i receptionen) (?:nu )?og)\b[^.?!]{0,50}\b(?:truer|truende|rasende|raaber|slaar|vil (?:tage|hente|ind)|proever at|med magt|aggressiv|smadrer)\b/,
      /\b(?:proever|forsoeger) (?:\w+ ){0,2}(?:at )?(?:tage|bortfoere|kidnappe|traekke) (?:\w+ )?(?:barnet|boernene|ham|hende|pigen|drengen|datteren|soennen) (?:\w+ ){0,2}(?:med (?:magt|sig)|vaek)\b|\b(?:bortfoer\w*|kidnap\w*)\b/,
      /\b(?:big|huge|massive|mass) fight\b|\bfight (?:\w+ )?(?:outside|going on|in the (?:yard|street|school|club))\b|\b(?:threatening|attacking|beating) (?:\w+ )?(?:staff|us|me|teacher|children|kids|everyone)\b/,
      /\b(?:rasende|fuld|paavirket|aggressiv|truende) (?:far|mor|mand|fyr|foraelder)\b[^.?!]{0,40}\b(?:her|i doeren|paa skolen|udenfor|uden for|i klubben|ved indgangen|i institutionen)\b/,
      /\b(?:gaar|gaaet|gik) (?:helt )?amok (?:\w+ ){0,3}(?:nu|lige|i klassen lige)\b/,
      /\b(?:flok|gruppe|bande|group|gang|de) (?:\w+ ){0,4}(?:er paa vej|on (?:the|their) way) (?:\w+ ){0,4}(?:for at|to|med)\b/,
      /\b(?:slaas|fighting)\b[^.?!]{0,30}\b(?:i gaarden|i skolegaarden|udenfor|uden for|paa gangen|foran|outside|in the (?:yard|hallway|school ?yard|playground|corridor))\b(?![^.?!]*\b(?:hver|tit|ofte|hele tiden|altid|i frikvarter\w*|every|often|always)\b)/,
      /\b(?:laast sig inde|barrikader\w*|har taget gidsler?|gidsel)\b/,
    ],
  },
  {
    id: 'home',
    certain: [
      /\b(?:kan|maa|toer|vil|har) (?:\w+ ){0,3}ikke (?:\w+ ){0,3}(?:hjem|sove hjemme|vaere hjemme|hjemme) (?:\w+ ){0,3}(?:i dag|i aften|i nat|i eftermiddag|efter skole|nu)\b/,
      /\b(?:i dag|i aften|i nat|nu|tonight|today)\b[^.?!]{0,50}\b(?:ikke (?:\w+ ){0,3}(?:gaa|tage|komme|vende|med|cykle) (?:\w+ )?hjem|ingen steder at (?:sove|vaere|bo)|ikke noget sted at (?:sove|vaere)|nowhere to (?:sleep|stay|go)|(?:not|cannot|can'?t|afraid to|scared to) go home)\b/,
      /\b(?:ingen steder at (?:sove|vaere|bo|gaa hen)|ikke noget sted at (?:sove|vaere)|nowhere to (?:sleep|stay|go)|smidt ud|kicked out|thrown out)\b[^.?!]{0,50}\b(?:i dag|i aften|i nat|nu|tonight|today|now)\b/,
    ],
    signs: [
      /\bikke (?:kan|maa|vil|toer|boer|skal|tager|oensker at) (?:\w+ ){0,2}(?:komme |vaere |sove |gaa |tage |sendes )?(?:hjem|hjemme)\b(?! (?:alene|fra ferie))/,
      /\b(?:kan|toer|boer|vil) (?:\w+ ){0,2}ikke (?:\w+ ){0,2}(?:vaere|sove|blive) hjemme\b(?! fra)/,
      /\b(?:sende|sender|sendes|skal|slippe|lade) (?:\w+ ){0,2}(?:ham|hende|barnet|pigen|drengen|dem) (?:\w+ )?(?:tage |gaa |komme )?hjem (?:til|med|nu|i dag)\b[^.?!]{0,40}\b(?:fuld|beruset|paavirket|vold\w*|slaar|far|mor|i dag|nu|truer)\b/,
      /\b(?:henter|hente|hentes)\b[^.?!]{0,40}\b(?:fuld|beruset|paavirket|skaev)\b[^.?!]{0,20}\b(?:nu|i dag|lige nu|koere|bil)\b/,
      /\b(?:toer|vover|kan|vil) (?:\w+ ){0,2}ikke (?:\w+ ){0,3}(?:gaa|tage|komme|cykle|koere|vende|tage med bussen|foelges|sendes|med)? ?(?:\w+ )?hjem\b(?! (?:fra (?:ferie|fest)|alene efter fest))/,
      /\bikke (?:toer|kan|vil|vover at) (?:\w+ ){0,2}(?:gaa|tage|komme|cykle|sendes|med|tage med) ?(?:\w+ )?hjem\b/,
      /\b(?:bange|raedsels?slagen|skraekslagen|angst|frygter|raed) (?:\w+ ){0,4}(?:for )?(?:at )?(?:\w+ )?(?:gaa|tage|komme|skulle|cykle) (?:\w+ )?hjem\b/,
      /\b(?:naegter|noegter|refuses|beder om ikke) (?:\w+ ){0,3}(?:at )?(?:\w+ )?(?:gaa|tage|komme|skulle|go) (?:med )?(?:\w+ )?(?:hjem|home)\b/,
      /\b(?:afraid|scared|terrified|frightened|too scared|does not dare|doesn'?t dare|dare not|refuses|can'?t|cannot|won'?t) (?:of |to )?(?:go|going|return|returning|be sent)(?: back)? home\b/,
      /\b(?:sendes|sende|send (?:ham|hende|barnet)) (?:\w+ ){0,2}hjem til (?:vold|en far|en mor|faren|moren)\b/,
      /\b(?:har ikke noget|ingen) sted\w* at sove\b|\bsove paa gaden i nat\b/,
    ],
  },
  {
    id: 'outOfHours',
    certain: [
      /\b(?:klokken|kl\.?) ?(?:er )?(?:1[7-9]|2[0-3]|0?[0-6])(?:[.:]\d{2})? ?(?:om (?:aftenen|natten)|fredag|loerdag|soendag)?\b[^.?!]{0,20}(?:\bog\b|,)[^?!]{0,80}\b(?:hjaelp|ringe\w*|kontakt\w*|barn|pige|dreng|elev|unge?)\b/,
      /\b(?:it is|it'?s) (?:\w+ )?(?:saturday|sunday|friday (?:night|evening)|midnight|late at night|the weekend)\b[^.]{0,80}\b(?:who|help|call|child|boy|girl)\b/,
    ],
    signs: [
      /\b\w*(?:forvaltningen|afdelingen|kommunen|kontoret|raadhuset|centret|modtagelsen|myndighed\w*) (?:har|er|holder) (?:\w+ )?lukket\b/,
      /\b(?:fredag|loerdag|soendag)(?:en)? ?(?:aften|nat|eftermiddag)?\b[^.?!]{0,60}\b(?:hvem kan (?:vi |jeg )?(?:hjaelpe|ringe|kontakte)|hvem (?:ringer|kontakter) (?:jeg|vi))\b/,
      /(?<!\b(?:til|indtil|fra|efter|mellem) )\b(?:klokken|kl\.?) (?:er )?(?:\w+ )?(?:halv )?(?:atten|nitten|tyve|enogtyve|toogtyve|treogtyve|syv|otte|ni|ti|elleve|tolv|1[6-9]|2[0-3]|0?[0-5])(?:[.:]\d\d)? ?(?:om (?:aftenen|natten)|aften|nat|fredag|loerdag|soendag)\b/,
      /\b(?:kommunen|raadhuset|familieafdelingen|forvaltningen|alle kontorer|alt) (?:er|har|holder) (?:\w+ )?lukket\b|\b(?:er|har) (?:raadhuset|kommunen|forvaltningen) (?:\w+ )?lukket\b/,
      /\b(?:hvem|hvilken) (?:\w+ )?(?:har|er paa|tager) (?:\w+ )?(?:vagt(?:en)?|bagvagt(?:en)?)\b(?! (?:\w+ )?(?:i|paa|ved) (?:\w+ )?(?:klub\w*|sfo\w*|hal\w*|gaard\w*|gang\w*|kantine\w*|koekken\w*|fest\w*|cafe\w*))|\bvagthavende\b/,
      /\b(?:late at night|in the middle of the night|middle of the night|it is night|nobody answers|offices? (?:is|are) closed|municipality is closed)\b/,
      /\b(?:det er|nu er det|her) (?:\w+ )?(?:loerdag|soendag|fredag aften|juleaften|nat|midnat|weekend|helligdag)\b[^?!]{0,80}\b(?:hvem|hjaelp|ring\w*|kontakt\w*)\b/,
      /\b(?:doegnvagt\w*|socialvagt\w*|sociale? (?:doegn)?vagt\w*|doegnaabn\w*|akutvagt\w*|weekendvagt\w*|vagttelefon\w*|bagvagt\w*|akuttelefon\w*|out[- ]of[- ]hours|after[- ]hours|duty officer|on[- ]call|emergency number)\b/,
      /\b(?:uden ?for|udover|out ?side) (?:\w+ ){0,2}(?:aabningstid\w*|kontortid\w*|arbejdstid\w*|telefontid\w*|skoletid(?:en)? akut|(?:office|opening|working|business) hours)\b/,
      /\b(?:naar|hvis|efter|at|og|men|fordi) (?:\w+ ){0,3}(?:kommunen|raadhuset|forvaltningen|familieafdelingen|kontoret|familieafsnittet|I|alt|alle kontorer) (?:\w+ )?(?:har lukket|er lukket|lukker|holder lukket|er gaaet hjem|is closed|have closed)\b/,
      /\b(?:alle (?:er )?(?:gaaet hjem|paa weekend)|alt er lukket|alting er lukket|ingen (?:tager|svarer) (?:telefonen )?(?:efter|i weekend)|everything is closed|everyone has gone home)\b/,
      /\b(?:ringe(?:r)?|kontakte(?:r|s)?|fat i|hjaelp|traeffe\w*|faar? fat|vagt|hvem har|hvem kan|hvem er der|hvem tager|faa hjaelp|call|reach|get help|contact)\b(?:(?! naar | der | som | fordi )[^.?!]){0,45}\b(?:i (?:\w+ )?weekend(?:en)?|om natten|om aftenen|(?:fredag|loerdag|soendag|hverdags|sent paa)\w* ?(?:aften|nat|eftermiddag)\w*|(?:paa (?:en )?)?(?:loerdag|soendag)e?n?|i helligdag\w*|i paasken|i julen|juleaften|efter (?:kl\.?|klokken) ?(?:1[5-9]|2\d)|efter (?:lukketid|fyraften)|midt om natten|at night|at the weekend|on (?:a )?(?:saturday|sunday|weekend)s?|this weekend|over the weekend|in the evening|after (?:closing|4|5|6) ?(?:pm|o'?clock)?)\b/,
      /\b(?:i weekenden|om natten|(?:fredag|loerdag|soendag) ?(?:aften|nat|eftermiddag)|loerdag|soendag|midt om natten|sent om aftenen|efter (?:lukketid|fyraften)|at night|on (?:saturday|sunday)|at the weekend)\b[^.?!]{0,25},? ?(?:hvem|hvor|who|where)\b(?:(?! laver | arrangerer | staar for ).)*\b(?:ringe\w*|kontakt\w*|hjaelp\w*|fat i|henvende\w*|call|help|contact)\b/,
    ],
  },
];

/** Marks of a question that is about teaching, prevention, rules or habits in general. */
export const generalMarks =
  /\b(?:forebyg\w*|undervis\w*|kurs(?:us|er|et)\w*|\w*oplaeg\w*|foredrag\w*|temadag\w*|temaaften\w*|temaeftermiddag\w*|foraeldremoede\w*|\w*materiale\w*|workshop\w*|kampagne\w*|politik\w*|statistik\w*|generelt|i almindelighed|laere (?:\w+ )?om|laere (?:boern\w*|elev\w*|de unge)|klogere paa|tegn(?:ene)? paa|faresignal\w*|signaler|uddannelse\w*|course\w*|lesson\w*|teach(?:es|ing)?|prevent\w*|training|trained|policy|policies|pjece\w*|emneuge\w*|forloeb\w*|projekt\w*|skal have om|tale (?:med (?:\w+ )?(?:klassen|eleverne|forael\w*) )?om|snakke (?:med (?:\w+ )?(?:klassen|eleverne|forael\w*) )?om|information om|viden om|har (?:vi|i|kommunen) (?:\w+ )?(?:et |en |noget |nogle )?(?:tilbud|forloeb|retningslinj\w*|plan|procedure)|maa man|maa elever\w*|maa de unge|er det (?:lovligt|ulovligt|tilladt|forbudt|strafbart)|hvad siger (?:loven|reglerne)|\w*lov(?:en|givning\w*)|regler(?:ne)?|forbudt|is it (?:legal|allowed|illegal)|the law|rules|brandoevelse|oevelse|foerstehjaelpskursus|in general|generally|beredskabsplan\w*|hvor mange|tendens\w*|bog om|film om|information about|signs of|efteruddan\w*)\b/;

/** Marks of something that is over. */
export const pastMarks =
  /\b(?:sidste (?:aar|uge|maaned|sommer|efteraar|vinter|foraar|jul|weekend|skoleaar|fredag|mandag|torsdag)|i (?:sommer|vinter|foraaret|efteraaret|sommerferien|efteraarsferien|juleferien|19\d\d|20\d\d) |i sidste uge|for (?:\w+ ){1,2}(?:aar|maaned(?:er)?|uger?|dage?) siden|i gaar|i forgaars|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|stadig (?:sygemeldt|rystet|ked)|i fredags|i mandags|i tirsdags|i onsdags|i torsdags|i loerdags|i soendags|i weekenden blev|forrige|dengang|tidligere (?:har|havde|haft|paa|i|forsoegt|proevet|blev|var)|last (?:year|week|month|summer|weekend|friday|monday|night)|years? ago|months? ago|weeks? ago|days? ago|yesterday|episoden|haendelsen|(?:efter|siden) (?:\w+ ){0,2}(?:overfaldet|knivstikkeriet|skyderiet|selvmordet|selvmordsforsoeget|overdosen|ulykken|episode|haendelse|incident)|mistet|mistede|doede|sorg\w*|da (?:han|hun|de|jeg|vi) (?:var|gik|boede)|som barn|som lille|havde engang|en gang havde|(?<!snart )(?:er|var) (?:nu )?overstaaet|har vaeret indlagt|udskrevet|back after|tilbage (?:i skole )?efter)\b/;

/** Marks of something that goes on at this moment; they outweigh the past. */
export const presentMarks = new RegExp(`\\b(?:${NOW.slice(3, -1)}|i dag|i aften|i nat|today|tonight)\\b`);

/** Marks of something that happens while it is written. */
export const happensNow =
  /\b(?:lige nu|netop nu|i dette oejeblik|i skrivende stund|i gang nu|ude foran|har lige (?:trukket|truet|slaaet|stukket|slugt|taget|faaet)|lige har (?:trukket|truet|slaaet|stukket|slugt|taget|faaet)|(?:er|blev|bliver|er blevet) lige (?:nu )?(?:blevet )?(?:slaaet|stukket|overfaldet|voldtaget|truet|banket)|lige (?:er )?blevet (?:\w+ )?(?:slaaet|stukket|overfaldet|voldtaget|truet|banket)|for (?:\w+ ){0,2}(?:minutter|kvarter|halv time|time|lidt) siden|minutes ago|right now|at this moment|as we speak|just now)\b/;

/** Marks of an event or of opening hours: then an evening or a weekend is no call for help. */
export const eventMarks =
  /\b(?:\w*fest(?:en|er|erne)?|arrangement\w*|staevne\w*|turnering\w*|natteravn\w*|frivillige|aabent|aaben|aabningstid\w* (?:i|for|paa) klub\w*)\b/;
