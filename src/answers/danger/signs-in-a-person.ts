import { CHILD, type IndirectSign, OFTEN, PILLS, PLAY } from './words-of-danger.ts';

/** Signs in what somebody carries, takes, does or says: weapons, poisoning and injuries, suicide. */
export const signsInAPerson: readonly IndirectSign[] = [
  // Weapons that are felt, heard or announced.
  {
    id: 'weapon',
    all: [
      /\b(?:noget (?:\w+ )?(?:skarpt|spidst|blankt|haardt|langt|af metal|metallisk|der ligner)|(?:skarp|spids) genstand|klinge\w*|skaft\w*|something sharp)\b/,
      /\b(?:\w*lomme\w*|\w*taske\w*|jakke\w*|aerme\w*|bukse\w*|trøje\w*|troeje\w*|under toejet|gemmer|skjuler|pocket|bag|sleeve|hiding)\b/,
    ],
  },
  {
    id: 'weapon',
    all: [
      /\b(?:nogen|en|der|han|hun|de|vil|skal|somebody|someone|he|they) (?:\w+ ){0,4}(?:skyder|skyde|skydes|skudt|spraenge\w*|shoot\w*)\b(?! (?:paa at|genvej|skylden|hinanden|maal|i vejret|penge|op\b))/,
      /\b(?:skole\w*|klasse\w*|klub\w*|os|alle|elev\w*|laerer\w*|folk|i morgen|school|everyone|us|tomorrow)\b/,
    ],
    unless: PLAY,
  },
  {
    id: 'weapon',
    all: [
      /\b(?:hoerer|hoerte|har hoert|kan hoere|der lyder|der loed|heard|hear) (?:\w+ ){0,3}(?:skud\w*|skyderi|gunshots?|shots?)\b/,
    ],
    unless: PLAY,
  },
  {
    id: 'weapon',
    all: [
      /\b(?:tag ikke|kom ikke|bliv vaek fra|hold jer vaek fra) (?:\w+ ){0,2}(?:skole\w*|i skole)\b/,
      /\b(?:i morgen|mandag|fredag|advar\w*|skriver|skrev|opslag|besked\w*)\b/,
    ],
  },
  // Bodies that fail.
  {
    id: 'overdose',
    all: [/\blaeber\w*\b.{0,25}\bblaa\b|\bblaa\b.{0,15}\blaeber\w*|\blips\b.{0,15}\bblue\b|\bblue lips\b/],
  },
  {
    id: 'overdose',
    all: [
      PILLS,
      /\b(?:vaek|tom|tomt|tomme|mangler|forsvundet|spist|slugt|taget|haandfuld|hele|alle|for mange|gone|empty|missing|took|taken|swallowed|whole|handful)\b/,
      /\b(?:oejne\w*|sloev\w*|doesig\w*|soevnig\w*|doeser\w*|vaekke|vaagn\w*|snoevl\w*|svarer ikke|kaster op|ligger|ryster|svimmel|underlig|omtaaget|vaklende|vakler|daarlig|ondt|fjern|eyes|sleepy|drowsy|dizzy|vomiting|slurr\w*|time siden|minut\w* siden|lige (?:taget|slugt|spist)|har lige)\b/,
    ],
  },
  {
    id: 'overdose',
    all: [
      /\b(?:drukket|drak|taget|roeget|slugt|snuset|fuld|paavirket|stoffer|svampe|vodka|sprut|drink\w*|bedoevet|spik\w*|drank|drunk|took|smoked|drugs)\b/,
      /\b(?:kan (?:\w+ ){0,2}ikke (?:\w+ )?(?:staa (?:paa benene|oprejst)|holde sig vaagen|holde oejnene|holde hovedet|tale)|helt slap|savler|fraade\w*|frader|hjertet (?:hamrer|banker)|brystet|ser syner|ruller med oejnene|ikke til at (?:vaekke|faa kontakt)|reagerer\w* ikke|svarer ikke paa tiltale|can'?t stand|can'?t stay awake|foaming|limp)\b/,
    ],
  },
  {
    id: 'overdose',
    all: [
      /\b(?:blod (?:over det hele|overalt|paa (?:gulv\w*|vaeg\w*|arm\w*|haend\w*|toej\w*|toilet\w*|badevaerelse\w*)|ud af)|blodet (?:loeber|vaelter|stroemmer|drypper|spr\w*)|smurt ind i blod|fuld af blod|daekket af blod|blodpoel\w*|blood (?:everywhere|all over|on))\b/,
    ],
  },
  {
    id: 'overdose',
    all: [
      /\b(?:paakoert|koert ned|koert over|faldet ned fra|styrtet ned|gaaet gennem isen|falder i vandet|faldet i (?:vandet|havnen|soeen)|hul i hovedet|faaet stroem|epipen|allergisk (?:chok|reaktion)|anafyla\w*|halsen (?:haever|snoerer)|tungen haever|hit by a car|fell (?:off|from)|allergic reaction)\b/,
      /\b(?:nu|lige|ligger|bevaeger|bloeder|skriger|svarer|vejret|hjaelp\w*|bevidst\w*|ambulance|now|just|moving|help)\b/,
    ],
  },
  {
    id: 'overdose',
    all: [
      PILLS,
      /\b(?:slugt|sluger|spist|spiste|taget|indtaget|tog|swallowed|taken|took)\b/,
      /\b(?:alle|hele|mange|haandful\w*|glas|glasset|pakke|pakken|masse|aeske\w*|\d{2,}|all|whole|many|bottle|lots)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'overdose',
    all: [
      /\b(?:slugt|sluger|drukket|spist|swallowed|drank)\b/,
      /\b(?:\w*batteri\w*|knapcelle\w*|klorin|\w*rens|vaskekapsel\w*|vaskepulver|opvaske\w*|frostvaeske|terpentin|benzin|gift\w*|giftige?|bleach|battery)\b/,
    ],
  },
  {
    id: 'overdose',
    all: [
      /\bikke (?:\w+ )?(?:faa |komme i |have )?kontakt\b|\b(?:reagerer|svarer) (?:\w+ )?ikke\b|\bno response\b/,
      /\b(?:ligger|ryster|gulv\w*|aander|bevidst\w*|vaagn\w*|slap|bleg|kold|toilettet|vejrtraekning\w*|lying|floor|shaking)\b/,
    ],
    unless: /\b(?:mail\w*|telefon\w*|foraeld\w*|raadhus\w*|besked\w*)\b/,
  },
  // Farewells and places to die.
  {
    id: 'suicide',
    all: [
      /\b(?:skaaret|skaerer|snittet|cuttet|cut|cutting)\b/,
      /\b(?:sidder|laast|toilet\w*|badevaerelse\w*|loeber ned|drypper|siver|dybt|nu|lige|stopper ikke|bathroom|locked)\b/,
      /\b(?:sig|arm\w*|haandled\w*|laar\w*|hals\w*|himself|herself|wrist\w*)\b/,
      /\b(?:loeber|drypper|siver|laast|sidder (?:\w+ ){0,3}toilet\w*|lige nu|har lige|stopper ikke|dybt|bathroom|locked)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'suicide',
    all: [
      /\b(?:ude paa|ud paa|oppe paa|op paa|helt ude|yderst paa|nede paa|on (?:the|a)) (?:\w+ ){0,2}(?:tag\w*|bro\w*|\w*skinner\w*|jernbane\w*|togbane\w*|\w*kran|kranen|\w*taarn\w*|klint\w*|kant\w*|vindueskarm\w*|altan\w*|\w*gelaender\w*|raekvaerk\w*|mast\w*|p-hus\w*|tracks|railway|rails|roof\w*|bridge|ledge|edge)\b/,
      /\b(?:staar|sidder|gaaet|er|kravlet|klatret|gaar|loebet|standing|sitting|climbed|is)\b/,
      CHILD,
    ],
    unless:
      /\b(?:billed\w*|hyggede|fisker|fiske|legepladsen|klatrevaeg\w*|dem|de unge|flok\w*|gruppe\w*|hver|ofte|tit)\b/,
  },
  {
    id: 'suicide',
    all: [
      /\b(?:seddel\w*|brev\w*|besked\w*|sms\w*|dagbog\w*|snap\w*|opslag\w*|note|letter|message)\b/,
      /\b(?:farvel\w*|undskyld til|tilgiv\w*|ikke min skyld|ikke jeres skyld|goodbye|forgive)\b/,
      /\b(?:hendes|hans|hun|han|pige\w*|dreng\w*|elev\w*|datter\w*|soen\w*|her|his|she|he|girl|boy|student|pupil)\b/,
    ],
    unless: /\b(?:fest\w*|flytter|pension\w*|dimission\w*|gave|kolleg\w*|ny skole)\b/,
  },
  {
    id: 'suicide',
    all: [
      /\b(?:overstaaet|er slut|slut med alt|er forbi|faar fred|slipper for (?:mig|ham|hende)|fri for (?:mig|ham|hende)|ikke til besvaer|ude af jeres liv|finally over)\b/,
      /\b(?:siger|sagt|sagde|skriver|skrev\w*|skrevet|says|said|wrote)\b/,
      /\b(?:snart|i morgen|i aften|i nat|soon|tonight|tomorrow)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      /\b(?:barberblad\w*|kniv\w*|saks\w*|glasskaar\w*|skaar|razor|blade)\b/,
      /\b(?:mod|imod|ved|paa|til|against|to) (?:sin |sit |egen |hans |hendes |his |her )*(?:hals\w*|strube\w*|haandled\w*|pulsaare\w*|sig selv|throat|wrist|neck)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      /\bstemmer\b|\bvoices\b/,
      /\b(?:befaler|beordrer|siger|tell\w*)\b/,
      /\b(?:doe|draebe\w*|slaa\w*|skade\w*|springe|hurt|kill|die)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      /\b(?:reb\w*|snor\w*|tov\w*|loekke\w*|baelte\w*|ledning\w*|lagen\w*|rope|noose|belt)\b/,
      /\b(?:hals|halsen|loftet|bjaelk\w*|traeet|om sig|haenger|haengt|neck|ceiling)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      /\b(?:haenger|laener|klatret|klatrer|kravlet|kravler|staar|sidder|balancerer|er gaaet|hanging|standing|sitting|climbed)\b.{0,30}\b(?:ud over|ud ad|ud af|over|oppe paa|ude paa|helt ude|yderst|ud paa|on the (?:edge|ledge)|out of)\b.{0,25}\b(?:vindue\w*|altan\w*|gelaend\w*|raekvaerk\w*|bro\b|broen\w*|tag\b|taget|kant\w*|etage|sal|window|balcony|roof|bridge|edge|ledge)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      /\b(?:farvelbesked\w*|farvel-besked\w*|farvelhilsen|afskedshilsen|farvelvideo\w*|farvel (?:for altid|for evigt|verden)|god ?nat for (?:altid|evigt)|sover for altid|tak for alt|undskyld for alt|pas (?:godt )?paa (?:min|mine|mor|lillebror|lillesoester) (?:\w+ )?naar|(?:ser|faar|moeder) (?:mig|ham|hende) (?:ikke|aldrig) (?:mere|igen)|ses (?:ikke|aldrig) (?:mere|igen)|goodbye forever|last (?:message|goodbye)|(?:han|hun|jeg|de) kommer (?:ikke|aldrig) (?:\w+ )?(?:tilbage|hjem mere|igen)|(?:is|am) (?:not|never) coming back)\b/,
    ],
    unless:
      /\b(?:fest\w*|flytter|ferie\w*|rejs\w*|skole|timen|pension\w*|9\. ?klasse\w*|sang|gave|kolleg\w*|dimission\w*)\b/,
  },
  {
    id: 'suicide',
    all: [
      /\b(?:givet|giver|foraeret|foraerer|delt|deler|skaenket|giving|gave|given)\b.{0,70}\b(?:vaek|bort|sine ting|sine yndlingsting|alle sine|alt han ejer|alt hun ejer|away)\b/,
      /\b(?:slut|forbi|faerdig|ikke (?:\w+ )?brug for|behoever\w* (?:\w+ )?ikke|farvel|ligegyldigt|mening\w*|doed|leve|over|anymore|goodbye)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      /\b(?:det hele|alt|alting|livet|smerten) (?:\w+ ){0,2}(?:er |bliver |vaere )?(?:\w+ )?(?:slut|forbi|overstaaet)\b|\b(?:over soon|all be over|it ends)\b/,
      /\b(?:i morgen|i aften|i nat|snart|i dag|efter weekenden|om lidt|tomorrow|tonight|soon)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      /\b(?:ikke|aldrig) (?:\w+ ){0,2}(?:vaagne\w*|er her (?:i morgen|mere|laengere)|vaere her (?:i morgen|mere|laengere)|i live|finde(?:r|s)? (?:mig|ham|hende))\b|\b(?:never wake up|not be here)\b/,
      /\b(?:siger|sagde|skriver|skrev\w*|sendt|oensker|haaber|vil|lovet|says|wrote|wants|hopes)\b/,
    ],
  },
  {
    id: 'suicide',
    all: [
      PILLS,
      /\b(?:samler|samlet|hamstrer|hamstret|gemmer|gemt|koebt|hoarding|saving up)\b/,
      /\b(?:sig|mange|nok til|under (?:sengen|puden)|plan|doe|slut|himself|herself|enough)\b/,
    ],
  },
];
