import type { DangerFrame } from './frames-of-danger.ts';
import { OFTEN, PLAY, SOON } from './words-of-danger.ts';

const RECENTLY =
  /\b(?:lige|netop|i nat|i gaar|i aftes|i morges|i dag|i eftermiddags|i weekenden|i (?:fre|loer|soen)dags|for (?:\w+ ){1,3}(?:time\w*|minut\w*) siden|paa vej (?:hertil|til skole|hjem)|last night|yesterday|just|this morning|tonight)\b/;
const JUST_BEEN =
  /\b(?:(?:er|blev|blevet) (?:lige|netop)|(?:lige|netop) (?:nu )?(?:er )?blevet|just (?:been|got)|(?:was|is|has) just|for (?:\w+ ){1,3}(?:minut\w*|lidt) siden)\b/;
const VICTIM =
  /\b(?:ham|hende|dem|os|mig|hinanden|en (?:af (?:\w+ )?(?:unge|elever|drenge|piger|boern\w*|vores|dem)|elev|dreng|pige|ung|anden|laerer|kollega)|elev\w*|dreng\w*|pige\w*|barn\w*|boern\w*|de unge|moren|mor|soester\w*|someone|somebody|him|her|us|me|girls?|boys?|student|pupil)\b/;

// Who comes or waits.
const STRANGERS =
  /\b(?:(?:\w+ )?(?:maend|fyre|typer|gutter|gaester|personer|mand|fyr|type|bil(?:en|er)?|varevogn|scooter\w*|bande\w*|flok\w*|gruppe\w*|rockere?|hashhandlere|men|guys|gang|car)|far|faren|stedfar\w*|bror|broedre\w*|faetre\w*|kaereste\w*|ekskaereste\w*|brothers?|father|boyfriend)\b/;
const ARE_HERE =
  /\b(?:venter|holder|staar|kommet|kommer|dukket op|moedt op|er her|paa vej|cirkler|samler sig|leder|ude foran|udenfor|uden for|ved (?:indgangen|porten|doeren|hegnet|bussen|stoppestedet)|waiting|outside|coming|showed up|looking)\b/;
const OUT_TO_HARM =
  /\b(?:vil (?:\w+ ){0,3}(?:have fat|slaa|taeve|banke|taeske|smadre|stikke|skyde|draebe|skade|tage|hente|ha fat)|(?:for at|og) (?:\w+ ){0,2}(?:slaa|taeve|banke|taeske|smadre|stikke|skyde|draebe|hente (?:ham|hende|en|dem)|afregne|straffe|tage haevn|smadrer|slaar|taever|banker|stikker|skyder|draeber|tager)|leder efter (?:ham|hende|en|dem)|efter (?:ham|hende|dem|os)|skylder|haevn\w*|gaeld|maskere\w*|maske\w*|haetter|elefanthue\w*|koller|koelle\w*|bat|vaaben|looking for (?:him|her)|wants? to (?:beat|hurt|get)|masked|revenge)\b/;

// What is done.
const CHOKES =
  /\b(?:kvaelertag|halsgreb|kvaeler|tager (?:\w+ )?(?:om|i) (?:hendes|hans) hals|om halsen paa|puden over|under vand(?:et)?|choking|strangling|chokehold)\b/;
const MANY_ON_ONE =
  /\b(?:to|tre|fire|fem|seks|syv|otte|ti|flere|mange|alle|\d+) mod en\b|\b(?:stopper|holder) ikke (?:op|igen)?\b.{0,30}\b(?:slaa\w*|spark\w*|bank\w*)|\b(?:slaa\w*|spark\w*|bank\w*|tramp\w*)\b.{0,40}\bstopper ikke\b/;
const FIGHT_WITH =
  /\b(?:slaas|slaar|slog|gaar (?:\w+ )?(?:til angreb|loes)|fighter|tæver|taever|fighting|hitting|beating) (?:\w+ ){0,3}(?:med|with) (?:\w+ ){0,2}(?:flasker?|kaeder?|koeller?|koelle|kniv\w*|koelle|bat\w*|stok\w*|sten|jern\w*|roer|hammer\w*|oekse\w*|brædder|braedder|bottles?|knives|chains?|sticks?|bats?|stones)\b/;
const HELD =
  /\b(?:hold(?:es|t|er|te)|sidder|spaerret|laast|lukket|bundet|held|locked) (?:\w+ ){0,4}(?:fanget|indespaerret|inde i|inde hos|som gidsel|i (?:en |et |deres )?(?:kaelder\w*|lejlighed\w*|skab\w*|bil\w*|garage\w*|skur\w*)|captive|against)\b|\bkidnap\w*|\bbortfoer\w*|\btaget (?:ham|hende|en (?:dreng|pige|ung)) med i (?:en |deres )?bil|\bforced into a car\b/;
const FROM_FREE_WILL = /\b(?:hygge\w*|venter paa bussen|film|laeser|bager|sover|selv inde|computer\w*|spiller)\b/;
const STRANGER =
  /\b(?:fremmed\w*|ukendt\w*|aeldre|voksen|unknown|strange) (?:\w+ )?(?:mand|maend|person\w*|bil|fyr|man|men|car)\b|\ben mand\b|\ba (?:strange )?man\b/;
const GRABS =
  /\b(?:foelger efter|foelger (?:\w+ )?efter|tager fat|tager paa|tog paa|gramser|befoeler|griber|haler|lokke[r]?|traekker|ind i (?:sin|en|bilen)|blotter|roerer|taget paa|following|grabs?|grabbing|luring)\b/;
const FORCED_SEX =
  /\b(?:voldtog|voldtaget|voldtaegt\w*|voldtager|tvunget til (?:\w+ )?sex|haft sex med (?:hende|ham)|forgreb sig|forgrebet|seksuelt overgreb|misbrugt seksuelt|krænket seksuelt|kraenket seksuelt|raped?|sexually assaulted|molested)\b/;
const ATTACKED =
  /\b(?:overfaldet|slaaet (?:ned|i hovedet|til blods)|stukket|stukket ned|roevet|rullet|banket|taevet|gennembanket|tævet|skudt|truet (?:\w+ ){0,2}med (?:kniv\w*|pistol\w*|vaaben)|attacked|stabbed|robbed|mugged|beaten|shot)\b/;
const WILL_HURT =
  /\b(?:will|going to|gonna|wants to|threatens to) (?:stab|shoot|kill|hurt|beat|burn|bomb) (?:\w+ )?(?:someone|somebody|him|her|them|everyone|people|us|me|the)\b|\b(?:vil|skal|har taenkt sig at|truer med at|siger han|siger hun|lover at) (?:\w+ ){0,4}(?:stikke|skyde|draebe|myrde|braende|kvaele|slaa (?:\w+ ){0,2}ihjel|skaere halsen over) (?:\w+ ){0,3}(?:ned|ham|hende|dem|os|alle|nogen|en (?:elev|laerer|dreng|pige|anden)|klassen|skolen|sin\w*|far|mor)\b/;
const WEAPON_CARRIED =
  /\b(?:(?:en|sin|har|med|den|der|hans) (?:\w+ )?(?:skyder|gun|goeb|blaffer|peacer|goenner)|pistol|revolver|gevaer|riffel|haglgevaer|maskinpistol|machete|oekse|sabel|svaerd|(?:\w*)kniv(?:en)?|skydevaaben|skarpladt|gun|rifle|knife)\b/;
const BRINGS =
  /\b(?:i (?:sin |hans |hendes )?(?:taske\w*|rygsaek\w*|lomme\w*|jakke\w*|aerme\w*|haand\w*|baelte\w*|skoletaske\w*)|paa sig|fremme|trukket|traekker|trak|hev|viser|viste|viftede|(?:kommet|gaaet|loebet|er|gaar|kom) (?:\w+ )?(?:ind i|inde i|ind paa|rundt) |in (?:his|her|the) (?:bag|backpack|pocket|hand))/;
const LAWFULLY =
  /\b(?:spejder\w*|jagt\w*|jaeger\w*|madkundskab|smoer\w*|kniv og gaffel|legetoej\w*|vandpistol\w*|limpistol\w*|hobby\w*|billedkunst|fundet en gammel|skuffe\w*|tegn\w*|i skoven|afleveret)\b/;
const SENT_AWAY =
  /\b(?:ud af landet|hjemland\w*|udlandet|tyrkiet|somalia|pakistan|irak|iran|afghanistan|syrien|libanon|marokko|flyver|flyet|flybillet\w*|billetter\w*|pas|passet|abroad|flight|passport)\b/;
const AGAINST_WILL =
  /\b(?:gift\w*|tvang\w*|tving\w*|tvunget|genopdrag\w*|vil ikke|graeder|bange|trygler|imod sin vilje|married|forced|crying|scared)\b/;
const VERY_SOON =
  /\b(?:i dag|i aften|i nat|i morgen|i overmorgen|om (?:to|tre|faa) dage|paa (?:man|tirs|ons|tors|fre|loer|soen)dag|i weekenden|nu|snart|today|tonight|tomorrow|this weekend|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/;
const ABSENT = /\b(?:ferie\w*|fornye|forny|ans\w*gning|udloebet|kollega\w*)\b/;
const RULES = /\b(?:anmelde\w*|offer\w*|konfliktraad\w*|sidste aar|i sommer|haandbold\w*|kamp\w*|fodbold\w*)\b/;

const AT_THE_DOOR =
  /\b(?:hamrer|banker|sparker|dundrer|raaber|staar|pounding|banging)\b.{0,30}\b(?:doer\w*|port\w*|ruden|vinduet|udenfor|door|gate|outside)\b/;
const PARENT =
  /\b(?:far|faren|faderen|stedfar\w*|papfar\w*|mor|moren|moderen|manden|eks\w*|broedre\w*|onkel\w*|dad|father|mother|brothers?)\b/;
const ENRAGED =
  /\b(?:rasende|vred|fuld|beruset|truer|truende|aggressiv|vil have (?:\w+ )?(?:boern\w*|barnet|hende|ham) (?:ud|med)|drunk|angry|furious|threatening)\b/;
const HIDES =
  /\b(?:gemmer sig|gemt sig|hiding|hides|skjuler sig)\b.{0,60}\b(?:fuld|beruset|rasende|vred|truer|slaar|drunk|angry|furious)\b/;

const ONGOING =
  /\b(?:vold|voldtaegt|slagsmaal\w*|slaaskamp\w*|overfald\w*|roeveri|skyderi|knivstikkeri|knivslagsmaal|haerg\w*|fight|assault|violence|robbery|shooting)\b.{0,30}\b(?:i gang|igang|in progress|going on|lige nu|netop nu)\b|\b(?:i gang|igang|in progress|lige nu)\b.{0,30}\b(?:vold|slagsmaal\w*|slaaskamp\w*|overfald\w*|roeveri|skyderi)\b|\b(?:bliver|blev lige) (?:\w+ )?(?:slaaet|banket|taevet|sparket|kvalt|stukket|truet) (?:\w+ ){0,3}(?:nu|lige nu|herude|udenfor|uden for)\b|\bbliver (?:slaaet|banket|taevet|sparket) af\b.{0,20}\bnu\b|\b(?:ved at|i gang med at|igang med at) (?:\w+ ){0,2}(?:taeske|taeve|banke|smadre|sparke|slaa|kvaele|stikke|skyde|overfalde|voldtage|pryle|gennembanke)\b(?! (?:op|til|sig (?:sammen|loes|ned)|rekord))/;
const SHOTS =
  /\b(?:nogen|en|der|mand|person|elev|han|de) (?:\w+ ){0,3}(?:skyder|bliver skudt|har skudt|affyre\w*)\b(?! (?:paa maal|genvej|papegoej\w*|skylden|op|med (?:vand\w*|bold\w*)|fotos?|billeder|i vejret))|\bshots fired\b|\bactive shooter\b/;
const ARRIVES_ARMED =
  /\b(?:dukke[rt]? op|moede[r]? op|kommer|kom|kommet|ankommer|gaar|gaaet|staar|sidder|loeber|render|er|showed up|came|comes|walks|standing|brought) (?:\w+ ){0,5}(?:med|with|a|an) (?:en |et |a |an |sin )?(?:\w+ )?(?:\w*kniv|\w*pistol|\w*gevaer|riffel|machete|\w*oekse|skyder|gun|haandvaaben|vaaben|svaerd|knife|axe|rifle)\b/;
const OUT_OF_CONTROL =
  /\b(?:slaar|sparker|langer) (?:vildt )?(?:om sig|ud efter alle)\b|\b(?:gaar|gaaet|er gaaet) (?:helt )?(?:amok|bersaerk)\b.{0,40}\b(?:nu|lige|med|og slaar|og smadrer)\b/;
const IN_DANGER =
  /\b(?:akut|umiddelbar|overhaengende|stor|alvorlig|direkte) fare\b|\b(?:er|vaere|svaever) i (?:\w+ )?(?:fare|livsfare)\b|\blivsfare\w*|\bakut (?:\w+ )?(?:bekymr\w*|situation|hjaelp|beskyttelse)\b|\b(?:immediate|serious) danger\b|\bin danger\b|\blife[- ]threatening\b/;
const SAFE = /\b(?:hvad er|hvornaar er|definition\w*|kursus|betyder)\b/;

/** Who comes for whom, and what is done to whom; each line one scene. */
export const framesOfAssault: readonly DangerFrame[] = [
  { id: 'violence', parts: [STRANGERS, ARE_HERE, OUT_TO_HARM, VICTIM], unless: [OFTEN, PLAY, RULES] },
  {
    id: 'violence',
    parts: [STRANGERS, ARE_HERE, /\b(?:maskere\w*|haetter|elefanthue\w*|koller|koelle\w*|bat|vaaben|masked)\b/],
    unless: [OFTEN, PLAY, RULES],
  },
  { id: 'violence', parts: [PARENT, AT_THE_DOOR, ENRAGED], unless: [OFTEN, PLAY] },
  { id: 'violence', parts: [HIDES, PARENT], unless: [OFTEN, PLAY] },
  { id: 'violence', parts: [ONGOING], unless: [PLAY, OFTEN] },
  {
    id: 'weapon',
    parts: [SHOTS],
    unless: [PLAY, OFTEN, LAWFULLY, /\b(?:papir\w*|elastik\w*|snebold\w*|aerter?|vand\w*|bolde?)\b/],
  },
  { id: 'weapon', parts: [ARRIVES_ARMED], unless: [PLAY, OFTEN, LAWFULLY] },
  { id: 'violence', parts: [OUT_OF_CONTROL], unless: [PLAY, OFTEN] },
  { id: 'home', parts: [IN_DANGER], unless: [PLAY, SAFE] },
  { id: 'violence', parts: [CHOKES, VICTIM], unless: [OFTEN, PLAY] },
  { id: 'violence', parts: [MANY_ON_ONE], unless: [OFTEN, PLAY, RULES] },
  { id: 'weapon', parts: [FIGHT_WITH], unless: [OFTEN, PLAY] },
  { id: 'violence', parts: [HELD, VICTIM], unless: [OFTEN, PLAY, FROM_FREE_WILL] },
  {
    id: 'violence',
    parts: [/\b(?:er|bliver|holdes) (?:\w+ )?(?:indespaerret|spaerret inde)\b/],
    unless: [PLAY, OFTEN],
  },
  { id: 'violence', parts: [STRANGER, GRABS], unless: [PLAY] },
  { id: 'violence', parts: [FORCED_SEX, RECENTLY], unless: [PLAY], certain: true },
  { id: 'violence', parts: [ATTACKED, JUST_BEEN], unless: [PLAY, OFTEN], certain: true },
  { id: 'weapon', parts: [WEAPON_CARRIED, BRINGS], unless: [PLAY, LAWFULLY, OFTEN] },
  { id: 'weapon', parts: [WILL_HURT], unless: [PLAY, OFTEN] },
  { id: 'home', parts: [SENT_AWAY, AGAINST_WILL, VERY_SOON, SOON], unless: [PLAY, ABSENT, OFTEN] },
];
