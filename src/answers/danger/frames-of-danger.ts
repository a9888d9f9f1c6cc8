import type { DangerGroup } from './danger-signs.ts';
import { CHILD, FAMILY, NIGHT, OFTEN, PLAY, SMALL_CHILD, SOON } from './words-of-danger.ts';

/**
 * A scene of danger in general terms: who, with what, does what, where and when. A frame stands when every part is
 * named somewhere in the sentence, in whatever order. On folded text (see fold.ts).
 */
export interface DangerFrame {
  readonly id: DangerGroup['id'];
  readonly parts: readonly RegExp[];
  readonly unless?: readonly RegExp[];
  /** Stands also when it is told of yesterday: somebody is still gone, or was hurt last night. */
  readonly certain?: true;
}

// With what.
const STRIKING =
  /\b(?:\w*kniv(?:e|en|ene)?|\w*saks(?:e|en)?|skalpel\w*|skruetraekker\w*|syl|glasskaar\w*|\w*oekse\w*|machete\w*|dolk\w*|braekjern\w*|hammer\w*|\w*koelle[rn]?|knip+(?:el|ler)|\w*roer|\w*bat|stok\w*|kaede\w*|mursten|\w*flaske\w*|stroempistol\w*|peberspray|syre|\w*pistol\w*|gevaer\w*|knojern\w*|scissors|screwdriver|knife|hammer|axe|bat|crowbar|chain|gun)\b/;
const FIRE = /\b(?:benzin|sprit|lighter\w*|taendstik\w*|ild|fyrvaerkeri|kanonslag\w*|petrol|gasoline|fire)\b/;
const EXPLOSIVE =
  /\b(?:\w*bombe[nrt]?\b(?! \w*karakter)|spraengstof\w*|molotov\w*|haandgranat\w*|explosives?|bombs?)\b/;
const DEADLY_PLACE =
  /\b(?:\w*bro|\w*broen|\w*tag(?:et)|\w*skinner\w*|\w*toget?|\w*jernbane\w*|\w*station\w*|\w*perron\w*|havnekaj\w*|kajen|klint\w*|\w*vindue\w*|\w*motorvej\w*|altan\w*|bridge|roof|tracks|train|railway|cliff|window|motorway)\b/;
const MEANS_TO_DIE =
  /\b(?:reb|rebet|loekke\w*|\w*barberblad\w*|snor|\w*piller(?:ne)?|tabletter\w*|rope|noose|razor\w*|pills)\b/;

// What is done.
const GOES_FOR =
  /\b(?:stikke[rs]?|stak|jage[rs]?|jagter|loeber (?:rundt )?efter|gaar efter|render efter|hugge[rs]?|true[rs]?|truede|vil (?:\w+ )?(?:slaa|skade|draebe|smadre|angribe)|smadre (?:ham|hende|dem)|angriber|overfalder|svinger|vifter|stab\w*|chas\w*|threaten\w*|attack\w*|going after|swinging)\b/;
const SETS_FIRE =
  /\b(?:haeldt|haelder|overhaeldt|saette[r]? (?:\w+ )?ild|sat (?:\w+ )?ild|antaender|antaendt|taender|braende[r]?|braendt|pour\w*|light\w*|burn\w*|set (?:\w+ )?on)\b/;
const KILLS =
  /\b(?:slaa\w* (?:\w+ ){0,3}ihjel|draebe\w*|draebt|myrde\w*|doer (?:i|alle)|skal (?:alle |\w+ )?doe|blodbad|massakre|ingen (?:\w+ )?overlever|kvaele[rs]?|kvalt|kill\w*|murder\w*|massacre|strangl\w*)\b/;
const STRIKES =
  /\b(?:slaa[rs]?|slaaet|sparke[rs]?|sparket|banke[rs]?|taeve[rs]?|taever|smadre[rs]?|kvaele[rs]?|tramper|tamper|gennembanker|overfalde[rs]?|hitting|beating|kicking|punching|stamping)\b/;
const HOLDS =
  /\b(?:bundet|binder|spaerret inde|spaerrer|laast inde|holder (?:\w+ )?fast|holder (?:\w+ )?nede|tapet|gidsel\w*|tied|locked (?:him|her) in|holding (?:him|her))\b/;
const DIES =
  /\b(?:doe|doer|doed|leve|livet|springe[r]?|hoppe[r]?|haenge[r]? sig|ihjel|selvmord|forsvinde[r]? for (?:altid|evigt)|die|dying|dead|jump\w*|hang|suicide|(?:kill|hurt) (?:himself|herself)|(?:goer|goere|ved) sig (?:selv )?noget|goere noget ved sig)\b/;
const SAYS_GOODBYE =
  /\b(?:farvel\w*|aldrig (?:\w+ )?(?:ser|se|kommer|vaere|moedes) (?:\w+ ){0,2}(?:igen|mere|tilbage)|ser (?:ham|hende|mig) (?:ikke|aldrig)|sidste gang|for altid|for evigt|ikke (?:\w+ ){0,3}til i morgen|goodbye|never see|last time|forever)\b/;
const SAYS =
  /\b(?:siger|sagt|sagde|skriver|skrev|skrevet|raaber|sender|sendt|ringer|lagt op|sms\w*|snap\w*|besked\w*|says|said|writes|wrote|texted|posted|sent)\b/;
const SHUT_AWAY =
  /\b(?:laast (?:sig|doeren)|laaser sig|barrikader\w*|gemt sig|slukket (?:sin |sine )?(?:tele\w*|mobil\w*)|telefonen er (?:slukket|doed)|vil ikke (?:aabne|lukke op|komme ud)|svarer ikke|locked (?:himself|herself|the door)|won'?t open|phone is off)\b/;
const ASSAULTS =
  /\b(?:voldtaget|voldtager|voldtaegt|forgrebet|forgriber|misbrugt|overgreb|antastet|raped?|assaulted|molested)\b/;

// How somebody is.
const FAILS =
  /\b(?:skummer|fraader?|fraadede|savler|blaa i (?:hovedet|ansigtet)|slap som|livloes\w*|ingen puls|kan ikke maerke pulsen|gisper|hiver efter vejret|(?:faar|kan) (?:\w+ )?ikke (?:faa )?(?:luft|vejret)|holdt op med at (?:aande|traekke)|vejrtraekning\w* (?:er|lyder)|ikke til at (?:vaekke|ruske liv)|(?:kan|kunne) (?:\w+ )?ikke vaekke|sover (?:og|men) (?:kan|vil) ikke|foaming|gasping|limp|lifeless|no pulse|not breathing|cannot wake|choking)\b/;
const BABY =
  /\b(?:baby\w*|spaedbarn\w*|nyfoedt\w*|(?:to|tre|fire|fem|seks|\d) (?:uger|maaneder)(?:s)? gam\w*|newborn|infant)\b/;
const BABY_FAILS =
  /\b(?:slap|ryster|rystet|blaa|graa|sloev|doven|tabt|faldet (?:ned|paa)|vil ikke vaagne|bevidst\w*|livloes\w*|shaken|limp|blue|dropped)\b/;
const ALONE =
  /\b(?:alene|helt alene|uden (?:\w+ )?voksne?|ingen (?:voksne|foraeldre|hjemme|at gaa til)|efterladt|forladt|alone|by (?:himself|herself)|abandoned|left)\b/;
const NO_ANSWER =
  /\b(?:laast|ingen (?:\w+ )?svarer|svarer ikke|doeren|ude paa gaden|staar (?:\w+ ){0,2}(?:her|udenfor|paa)|ringer paa|fryser|graeder|nobody answers|no one answers|locked|crying|freezing)\b/;
const NOT_HOME =
  /\b(?:(?:toer|vil|kan|maa|boer|skal) (?:\w+ ){0,3}ikke (?:\w+ ){0,3}hjem|naegter (?:\w+ ){0,4}hjem|bange for at (?:\w+ ){0,2}hjem|ikke (?:\w+ ){0,2}(?:sende|koere|lade) (?:\w+ ){0,2}hjem|(?:scared|afraid|terrified|refuses|cannot|can'?t|won'?t|not) (?:\w+ ){0,3}(?:to )?go(?:ing)? home)\b/;
const HARM_AT_HOME =
  /\b(?:slaa[rs]?|slaaet|slog|tæsk|taesk\w*|taev|bank|vold\w*|true[rs]?|truet|truede|venter|draebe\w*|ihjel|kniv|rasende|fuld|drikker|paavirket|voldtag\w*|roerer|laaser|smidt|blod\w*|maerker|hits?|hit|beat\w*|drunk|violent|threat\w*|kill\w*)\b/;
const DRUNK = /\b(?:fuld|beruset|stangstiv|ploeret|stiv|paavirket|skaev|drunk|high|intoxicated)\b/;
const DRIVES = /\b(?:koere[r]?|koert|bil|bilen|rattet|bag rattet|driv\w*|car)\b/;

// Where and when.
const NEAR =
  /\b(?:lige nu|nu|netop|herude|udenfor|uden for|ude foran|foran (?:skolen|klubben|hallen|os|mig)|nede (?:i|ved|foran)|porten|i doeren|ved doeren|paa gangen|i gangen|i gaarden|skolegaarden|bag (?:\w+)|i lokale\w*|i klassen nu|herinde|i receptionen|i garderoben|omklaedning\w*|parkeringsplads\w*|right now|outside|behind the|at the (?:door|gate)|in the (?:hall|yard|corridor))\b/;
const WAITS =
  /\b(?:venter|staar|holder|lurer|samlet|samler sig|leder efter|er paa vej|kommer efter|waiting|standing|looking for|coming for|on their way)\b/;
const AIMS = /\b(?:paa (?:ham|hende|os|dem|mig)|efter (?:ham|hende|os|dem|mig)|for (?:him|her|them|us))\b/;
const JUST =
  /\b(?:lige (?:nu )?(?:er |blevet )?|netop|nu|i nat|i aften|i dag|for (?:\w+ ){1,2}(?:time\w*|minut\w*|oejeblik) siden|just|tonight|today|hour ago|minutes ago)\b/;

// What makes it calm after all.
const BAD_MARKS = /\b(?:karakter\w*|dumpe\w*|eksamen\w*|lektier|afleverin\w*|terminsproev\w*|grades?|exam)\b/;
const THINGS =
  /\b(?:maager?|duer|traeer|katte|hund\w*|papir\w*|sne|snebold\w*|fugle|haandarbejde|billedkunst|haandvaerk|madkundskab|naturfag|fysik)\b/;

/** The frames, each said in one line: who or what, what is done, where or when. */
export const framesOfDanger: readonly DangerFrame[] = [
  { id: 'weapon', parts: [STRIKING, GOES_FOR], unless: [PLAY, THINGS] },
  { id: 'weapon', parts: [STRIKING, WAITS, AIMS], unless: [PLAY] },
  { id: 'weapon', parts: [FIRE, SETS_FIRE, CHILD], unless: [PLAY, THINGS, OFTEN] },
  {
    id: 'weapon',
    parts: [
      EXPLOSIVE,
      /\b(?:har|lavet|laver|bygger|bygget|taske\w*|lagt|placeret|vil|skolen|made|has|planted|bag)\b/,
      CHILD,
    ],
    unless: [PLAY],
  },
  {
    id: 'weapon',
    parts: [KILLS, SAYS, /\b(?:alle|skolen|klassen|jer|os|dem|everyone|school|us)\b/, SOON],
    unless: [PLAY],
  },
  { id: 'overdose', parts: [FAILS], unless: [PLAY, OFTEN] },
  { id: 'overdose', parts: [BABY, BABY_FAILS] },
  { id: 'suicide', parts: [SHUT_AWAY, SAYS_GOODBYE], unless: [PLAY] },
  { id: 'suicide', parts: [SHUT_AWAY, DIES, CHILD], unless: [PLAY] },
  { id: 'suicide', parts: [SHUT_AWAY, MEANS_TO_DIE] },
  { id: 'suicide', parts: [MEANS_TO_DIE, DIES, CHILD], unless: [PLAY] },
  { id: 'suicide', parts: [DEADLY_PLACE, DIES, CHILD], unless: [PLAY, /\b(?:toget til|lejrskole|tur|gym\w*)\b/] },
  { id: 'suicide', parts: [SAYS, SAYS_GOODBYE, CHILD, SOON], unless: [PLAY] },
  {
    id: 'suicide',
    parts: [SAYS, DIES, CHILD, /\b(?:i morgen|i aften|i nat|i dag|nu|snart|tonight|tomorrow|today|now)\b/],
    unless: [PLAY, /\b(?:af grin|af skam|doedtraet|kedsomhed|spring\w* (?:over|fra)|hopper (?:af|over)|i live)\b/],
  },
  {
    id: 'violence',
    parts: [
      STRIKES,
      NEAR,
      /\b(?:ham|hende|hinanden|dem|en|dreng\w*|pige\w*|elev\w*|him|her|each other)\b/,
      /\b(?:lige nu|nu|ude|udenfor|uden for|foran|bag|herude|right now|outside|behind)\b/,
    ],
    unless: [OFTEN, PLAY],
  },
  { id: 'violence', parts: [HOLDS, CHILD, STRIKES], unless: [PLAY] },
  {
    id: 'violence',
    parts: [WAITS, NEAR, /\b(?:taeve\w*|smadre\w*|slaa\w*|banke|draebe|ihjel|haevn\w*|beat|kill)\b/],
    unless: [OFTEN, PLAY],
  },
  {
    id: 'violence',
    parts: [
      KILLS,
      FAMILY,
      /\b(?:vil|siger|truer|leder|skal|going|will|wants|threat\w*)\b/,
      /\b(?:ham|hende|dem|pigen|drengen|mor\w*|far\w*|hinanden|boernene|her|him)\b/,
    ],
    unless: [PLAY],
  },
  { id: 'violence', parts: [ASSAULTS, JUST], unless: [PLAY] },
  { id: 'home', parts: [NOT_HOME, HARM_AT_HOME], unless: [OFTEN, PLAY, BAD_MARKS] },
  { id: 'home', parts: [SMALL_CHILD, ALONE, NO_ANSWER], unless: [OFTEN] },
  { id: 'home', parts: [SMALL_CHILD, ALONE, NIGHT], unless: [OFTEN, /\b(?:sove\w*|soevn|spiller|gamer|i moerket)\b/] },
  { id: 'home', parts: [FAMILY, DRUNK, DRIVES], unless: [OFTEN] },
  {
    id: 'home',
    parts: [
      FAMILY,
      /\b(?:ud af landet|hjemland\w*|udlandet|billet\w*|abroad|flight)\b/,
      /\b(?:gift\w*|genopdrag\w*|tvang\w*|tving\w*|marry|married|forced)\b/,
      SOON,
    ],
  },
  {
    id: 'overdose',
    parts: [
      /\b(?:hoved\w*|nakken|ryggen|head|neck)\b/,
      /\b(?:slaaet|slog|ramt|ramte|faldt|faldet|landede|hit|fell)\b/,
      /\b(?:snakker sort|taler sort|kaster op|svimmel|besvimet|bloeder|kan ikke (?:huske|maerke|bevaege|staa)|sover|sloev|vomiting|dizzy)\b/,
    ],
    unless: [OFTEN, PLAY],
  },
  {
    id: 'overdose',
    parts: [
      /\b(?:braendt|forbraendt|skoldet|brandsaar\w*|burned|scalded)\b/,
      /\b(?:hele|stor\w*|arm\w*|ansigt\w*|ben\w*|krop\w*|skadestue\w*|arms?|face|body)\b/,
      SMALL_CHILD,
    ],
    unless: [OFTEN],
  },
  {
    id: 'overdose',
    parts: [
      /\b(?:drukket|drikker|slugt|spist|drank|swallowed)\b/,
      /\b(?:rengoering\w*|afkalker\w*|saebe|lud|syre|maling|kemikalie\w*|cleaning|chemical\w*)\b/,
      CHILD,
    ],
  },
  {
    id: 'weapon',
    parts: [
      /\b(?:elefanthue\w*|maskeret|maskerede|maske|fremmed mand|balaclava|masked)\b/,
      /\b(?:gaar (?:fra|rundt|ind)|er (?:kommet|her|inde)|loeber|staar|trængt|traengt|inde paa|walking|inside)\b/,
      /\b(?:skole\w*|klass\w*|klub\w*|gang\w*|school|class\w*)\b/,
    ],
    unless: [PLAY, OFTEN],
  },
  {
    id: 'violence',
    parts: [
      /\b(?:slaebt|slaeber|trukket|traekker|haler|lokket|tvunget|dragged|forced)\b/,
      CHILD,
      /\b(?:kaelder\w*|\w*kaelderen|skur\w*|toilet\w*|busk\w*|skov\w*|laast|lukket doeren|basement|locked)\b/,
    ],
    unless: [PLAY, OFTEN],
  },
  {
    id: 'suicide',
    parts: [
      /\b(?:badekar\w*|laast inde|paa (?:toilettet|badevaerelset)|bathtub|bathroom)\b/,
      /\b(?:barberblad\w*|kniv\w*|skalpel\w*|blad|razor\w*|blade)\b/,
      CHILD,
    ],
    unless: [OFTEN],
  },
  {
    id: 'suicide',
    parts: [
      /\b(?:haenger|hanging|dingler|dangling)\b/,
      /\b(?:altan\w*|gelaender\w*|vindue\w*|raekvaerk\w*|balcony|railing?|window|bridge)\b/,
      CHILD,
    ],
    unless: [OFTEN, /\b(?:gardin\w*|plakat\w*|planter|pynt\w*)\b/],
  },
  {
    id: 'home',
    parts: [FAMILY, DRUNK, /\b(?:hentet|henter|har hentet|taget med|picked)\b/, CHILD],
    unless: [OFTEN],
  },
];
