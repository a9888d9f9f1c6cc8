import { AFRAID, CHILD, FAMILY, type IndirectSign, NIGHT, OFTEN, SMALL_CHILD, SOON } from './words-of-danger.ts';

/** Signs in what goes on around a child: violence, no safe home tonight, nobody to reach. */
export const signsAroundAChild: readonly IndirectSign[] = [
  // Violence that is heard or about to come.
  {
    id: 'violence',
    all: [
      /\b(?:holder|holdes|presser|trykker|pinning|holding) (?:\w+ ){0,3}(?:nede|fast|ned|mod (?:muren|jorden|gulvet)|down)\b/,
      /\b(?:sparker|slaar|banker|tramper|hopper|skrig\w*|kvaeler|toejet af|kicking|hitting|screaming|punching)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'violence',
    all: [
      /\b(?:skrig|skrige\w*|hyler|raab\w* (?:om|paa) hjaelp|trygler|screams?|screaming|crying for help)\b/,
      /\b(?:kan hoere|hoerer|hoeres|hear)\b/,
      /\b(?:nabo\w*|inde|ovenpaa|vaeg\w*|doer\w*|lejlighed\w*|opgang\w*|hus\w*|smadr\w*|kast\w*|slag|slaar|sparker|stykker|ham|hende|boern\w*|barn\w*|next door|inside|upstairs|child\w*)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'violence',
    all: [
      /\b(?:proever|forsoeger|vil|er ved at|i gang med|haler|hiver|traekker|slaeber|tvinger|lokker|tries|trying|is)\b/,
      /\b(?:haler?|hive\w*|traekke\w*|slaebe\w*|tvinge\w*|lokke\w*|tage|rive\w*|pull\w*|drag\w*|forc\w*|lur\w*)\b(?: \w+){0,4} (?:ind i|med (?:ind|ned|over|hen|ud|sig)|into|vaek fra)\b/,
      CHILD,
      /\b(?:bil\w*|varevogn\w*|kasse\w*|krat\w*|busk\w*|skov\w*|kaelder\w*|opgang\w*|toilet\w*|magt|fremmed\w*|car|van|woods|stranger)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'violence',
    all: [
      /\b(?:venter|staar|holder|sidder|lurer|waiting|standing)\b.{0,30}\b(?:ude|udenfor|uden for|ude foran|porten|indgang\w*|parkeringsplads\w*|hjoernet|nede|outside|gate|car park)\b/,
      AFRAID,
      /\b(?:broed\w*|bror\w*|far\w*|onk\w*|faett\w*|familie\w*|flok\w*|gruppe\w*|drenge|fyre|maend|mand|nogen|de|bil\w*|crew\w*|bande\w*|brothers?|father|uncle|men|boys|group|they)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'violence',
    all: [
      /\b(?:banker|taever|sparker|slaar|gaar|tamper|hamrer|gaaet) loes\b|\b(?:er mange|flere|alle sammen) (?:\w+ ){0,3}(?:slaar|sparker|banker)\b|\bganging up on\b/,
      CHILD,
    ],
    unless: OFTEN,
  },
  {
    id: 'violence',
    all: [
      /\b(?:raab|raaber|raaben|skrig|skriger|skaendes|skaenderi\w*|tumult\w*|shouting|yelling)\b/,
      /\b(?:knuses|knust|smadres|smadrer|bulder|brag|bragene|kastes|gaar i stykker|flyver|slag|bumper|breaking|smashing)\b/,
      /\b(?:nu|lige|igen er|hoerer|hoere|kan hoere|inde|naboen|hjemme|her|now|hear)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'violence',
    all: [
      /\b(?:banker|taever|slaar|sparker|kvaeler|overfalder|hits|beats|kicks)\b/,
      /\b(?:er her|staar her|herude|lige her|ude (?:paa|foran|i|ved)|foran (?:os|mig|skolen|klubben|boernene)|paa parkeringspladsen|udenfor|outside|in front of)\b/,
      /\b(?:ham|hende|hinanden|dem|os|en|moder\w*|mor\w*|fader\w*|dreng\w*|pige\w*|elev\w*|barn\w*|him|her|someone)\b/,
    ],
    unless: OFTEN,
  },
  // Children who cannot go home, or are left.
  {
    id: 'home',
    all: [
      /\b(?:faa det at foele|faa (?:\w+ )?(?:taesk|taev|bank|kloe|baeltet|smaek|klask|oerefigen)|slaa (?:ham|hende|dem) ihjel|slaar (?:ham|hende|dem) ihjel|draebe\w* (?:ham|hende|dem)|komme\w* til at fortryde|vente\w* (?:ham|hende|dem) derhjemme|bare vente\w*|kill (?:him|her)|beat (?:him|her))\b/,
      /\b(?:hjem|hjemme|derhjemme|ryster|bange|toer|graeder|i dag|i aften|lige|naar (?:han|hun|de) kommer|home|scared|afraid)\b/,
      FAMILY,
    ],
    unless: /\b(?:grin\w*|for sjov|joke\w*|lo|fnis\w*)\b/,
  },
  {
    id: 'home',
    all: [
      /\b(?:lufthavn\w*|flyet|flybillet\w*|graensen|ud af landet|ud af danmark|airport|flight|out of the country)\b/,
      /\b(?:hende|hun|ham|han|pige\w*|datter\w*|soester\w*|elev\w*|dreng\w*|she|her|him|girl|sister|pupil)\b/,
      FAMILY,
      SOON,
      /\b(?:naegter|bange|toer|gift\w*|imod|tving\w*|koere|sende\w*|tage|hente\w*|graeder|trygler|passet|married|marriage|afraid|forc\w*|refus\w*)\b/,
    ],
  },
  {
    id: 'home',
    all: [
      /\b(?:flyver|rejser|sendes|koeres|bortfoeres|sender|koerer|tager|flying|sending|taking)\b/,
      /\b(?:hende|ham|barnet|pigen|drengen|hun|han|her|him|she|he)\b/,
      /\b(?:hjemland\w*|udland\w*|lufthavn\w*|ud af landet|genopdragelse\w*|abroad|airport)\b/,
      /\b(?:i aften|i nat|i dag|i morgen|om lidt|nu|tonight|today|tomorrow|now)\b/,
      AFRAID,
    ],
  },
  {
    id: 'home',
    all: [
      /\b(?:smidt ud|kastet ud|sat ud|smidt paa gaden|laast ude|ikke (?:\w+ )?lukket ind|thrown out|kicked out|locked out)\b/,
      CHILD,
      /\b(?:staar|sidder|ringer|er her|er kommet|loerdag\w*|soendag\w*|aften\w*|nat|natten|i dag|nu|today|tonight|now)\b/,
    ],
    unless: /\b(?:klub\w*|skolen|sfo|gymnasi\w*|timen|klassen|bussen|forening\w*|holdet|butik\w*|class|school)\b/,
  },
  {
    id: 'home',
    all: [
      /\b(?:kan (?:\w+ )?ikke finde|forsvundet fra|loebet (?:vaek )?fra|can'?t find)\b/,
      SMALL_CHILD,
      /\b(?:ledt|leder|leget|minutter|halv time|lige nu|turen|legeplads\w*|stranden|soeen|looked|looking)\b/,
    ],
    unless: OFTEN,
  },
  {
    id: 'home',
    all: [
      /\b(?:ikke (?:blevet |bliver |er )?hentet|ingen (?:\w+ )?(?:hentet|henter|henter ham|kommer efter|svarer|tager telefonen)|ikke (?:kommet|dukket op) (?:for at|efter)|not been picked up|nobody has (?:come|picked))\b/,
      /\b(?:lukker|lukket|lukketid|minutter|kvarter|time\w*|klokken|kl|i dag|aften|alene|closing|closed|o'?clock)\b/,
      SMALL_CHILD,
    ],
    unless: OFTEN,
  },
  {
    id: 'home',
    all: [
      /\b(?:alene (?:hjemme|paa gaden|ude|i lejlighed\w*|i parken|i huset)|uden (?:en )?voksn\w*|ingen voksne|home alone|left alone)\b/,
      /\b(?:lige nu|nu|i aften|i nat|i dag|siden (?:i gaar|i morges|fredag)|natten over|loerdag aften|tonight|right now|since)\b/,
      SMALL_CHILD,
    ],
    unless: OFTEN,
  },
  {
    id: 'home',
    all: [
      /\b(?:staar|sidder|gaar|fundet|finder|vi har|moeder|found|standing|sitting|walking)\b/,
      /\b(?:paa gaden|i sneen|i kulden|i pyjamas|i nattoej|barfodet|bare foedder|uden (?:jakke|sko|overtoej)|on the street|barefoot|in pyjamas)\b/,
      SMALL_CHILD,
      NIGHT,
    ],
    unless: OFTEN,
  },
  {
    id: 'home',
    all: [
      /\b(?:fuld|stangstiv|ploeret|beruset|paavirket|skaev|drunk|high)\b/,
      /\b(?:kan ikke (?:staa|gaa|koere|tale|passe)|bil\w*|koere\w*|rattet|hente\w*|car|drive|driving|pick)\b/,
      /\b(?:nu|lige|her|minutter|i dag|staar|er kommet|paa vej|now|just|here)\b/,
      FAMILY,
    ],
    unless: OFTEN,
  },
  {
    id: 'home',
    all: [
      /\b(?:sove|overnatte|blive|vaere|sleep|stay)\b.{0,20}\b(?:paa skolen|i klubben|i sfo\w*|her|hos (?:mig|os|laereren)|at school|here|with me)\b/,
      /\b(?:beder|bedt|spoerger|spurgt|trygler|tigger|maatte|asks?|begs?|begging)\b/,
      /\b(?:rasende|vred|sur|drikker|fuld|bange|toer|slaa\w*|vold\w*|truer|angry|drunk|scared|afraid|hits?)\b/,
    ],
    unless: OFTEN,
  },
  // Help that cannot be reached.
  {
    id: 'outOfHours',
    all: [
      /\b(?:(?:kan|faar) (?:\w+ )?ikke (?:\w+ )?(?:fat i|faa fat|naa|kontakt\w*|komme i kontakt|komme igennem)|ingen (?:\w+ )?(?:svarer|tager (?:den|telefonen)|at ringe til|paa arbejde)|telefonsvarer\w*|kan ikke naa|can'?t (?:reach|get hold)|no one answers)\b/,
      NIGHT,
      CHILD,
    ],
    unless: /\b(?:foraeldremoede\w*|fest\w*|arrangement\w*)\b/,
  },
];
