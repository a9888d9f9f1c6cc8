/** What colleagues ask about violence and crime, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfViolenceAndCrime = `
hvad kan der ske med et barn på 13 der begår noget ulovligt, når man er under den kriminelle lavalder | crime
han er kendt af ordensmagten allerede i syvende | crime
knægten er røget ud på et skråplan og næste skridt er straffeloven | crime
udviklingen i ungdomskriminaliteten de sidste år, har I tal og statistik | crime
min dreng er sigtet, hvad betyder det for ham i skolen | crime
afhøring på stationen i morgen, skal en voksen med som bisidder | crime
kan en 14-årig få plettet sin straffeattest | crime, first-offence
begynder som drengestreger og ender i retten | crime
de er snuptage på fersk gerning alle fire | crime
hvem følger op når en ung er pågrebet i weekenden | crime, ssp
he got arrested last night and his mum called me crying, what happens next | crime, family-support
søskendeflokken er alle sammen kommet i karambolage med loven | crime, family-problems
medskyldig selvom hun kun stod og kiggede på? | crime
han praler med at have stået i døgnrapporten og siger det giver street credit | crime
kriminalitetstruet dreng, mangler plan for hans fritid | crime, leisure
recidiv blandt unge lovovertrædere i udskolingen | crime
har været med på røverstreger med de store og nu banker politiet på hos en på ti | crime
en fra holdet har fået en bøde og et tilhold, skal klubben vide mere | crime, leisure
hælervarer, kobber og stjålne pladedele i garagen, sønnen er blandet ind i det | crime, theft
er det strafbart at hjælpe sin fætter med at gemme sig | crime
gerningsmanden viser sig at være en af vores egne elever | crime
kommer i uføre hver gang han er sammen med fætrene, sidst var det bilbrugstyveri og falsk forklaring | crime
what is the age of criminal responsibility in this country | crime
anholdt, løsladt, anholdt, siger hans storesøster med et suk | crime
ransagning hjemme hos eleven i morges, han kom i skole alligevel | crime
straffesag mod et barn, forsvarer og grundlovsforhør, det er helt nyt land for os forældre | crime
på vej ud i kriminalitet | crime
en 12 årig er blevet taget af politiet for tredje gang | crime, youth-crime-board
kriminalitetstruet dreng, hvad kan kommunen tilbyde | crime, youth-crime-worker
hvordan forebygger man at unge begår noget ulovligt | crime
kriminel lavalder | crime
Han hænger ud med nogle der er fem år ældre, har fået ny telefon og kommer hjem klokken to. Jeg er bange for han er ved at rode sig ud i noget. | crime, signs
bekymret for min søns nye venner, de har alle en plettet straffeattest | crime
politiet har haft fat i ham igen | crime, local-police
er det her noget for ssp | crime, ssp
indbrud, hærværk og andre småforbrydelser i gruppen af 13 årige | crime
what happens when a child under 15 commits a crime | crime
hælervarer i depotet på ungdomsklubben | crime, theft
ungdomskriminalitet tal for kommunen | crime
elev praler af hvad han har lavet i weekenden med de store | crime
kan man få en ung ud af et kriminelt miljø | crime, youth-crime-worker
handleplan for ung der begår kriminalitet | crime, social-worker
to drenge fra 8. er blevet sigtet for noget, hvad må skolen vide | crime, confidentiality
hvad er forskellen på sigtet og dømt | crime, convicted
gråzone mellem drengestreg og forbrydelse | crime
hvad skal jeg gøre når en elev fortæller mig om noget strafbart | crime, confidentiality
småkriminalitet i boligområdet, det er altid de samme fem | crime, groups-hanging-out
risikofaktorer for kriminalitet hos børn | crime, signs
lømmelstreger eller starten på noget værre | crime
lovovertrædelser begået af 13-årig, hvem tager over | crime, youth-crime-board
a boy in our club is getting mixed up with criminals | crime, youth-crime-worker
de har fundet ud af at tjene nemme penge, siger de, men ikke hvordan | crime, signs
anholdt i skoletiden foran hele klassen | crime, local-police
kan en 14 årig få en plet på straffeattesten | crime
kriminalitetsforebyggelse i 6. klasse undervisning | crime, teaching
drengen stjæler, sælger og slås, og mor siger hun har givet op | crime, family-support
biltyveri og hastighed med venner på 15 | crime, theft
hvem er der efter skoletid når en ung er i farezonen | crime, street-team
han er 11 og har allerede tre bekymringsbreve fra betjenten | crime, local-police
dokumentfalsk, en elev har lavet falske busfribeviser og solgt dem | crime
mener i man skal anmelde småting | crime, police-report
hvilken indsats virker over for unge lovovertrædere | crime
søskende følger i storebrors kriminelle spor | crime
Vi er et lærerteam der har talt om en dreng i 7., som bliver set sammen med en gruppe der laver indbrud. Ingen af os har sikre beviser, men vi sover ikke godt om natten. | crime, ssp-consultant
hun dækker over sin kærestes ulovligheder | crime, vulnerable-girls
må man kontakte ssp uden samtykke når det handler om kriminalitet | crime, confidentiality
der er gang i noget med stjålne cykler og hurtige penge ude ved hallen | crime, theft
jeg vil bare gerne snakke med nogen om en dreng der er ved at havne et dumt sted | crime, ssp-consultant
anklager unge for noget de ikke har gjort | crime
our pupil was arrested on saturday, what now | crime, local-police
hacket sig ind på skolens system, er det kriminelt | crime, online
de er under 15 og ved godt at politiet ikke kan gøre noget ved dem | crime
straffelov børn | crime
a friend group that keeps getting into trouble with the law | crime
jeg er saa bange for at min dreng ender i spjaeldet som sin faetter | crime, family-support
Han var en sød og lidt genert dreng, da han gik i fjerde. Nu er han fjorten, politiet kender ham ved fornavn, og hver mandag er der en ny historie om noget, han har været med til. | crime, youth-crime-worker
hvad kan kommunen tilbyde når en dreng begår den ene ulovlighed efter den anden? | crime, youth-crime-board
kriminaltet i udskolingen, vi vil gerne have en snak om hvad vi kan gøre forebyggende | crime, ssp-consultant
tæskehold ventede på ham efter svømning | violence
hun fik en flad så læben flækkede | violence
drenge slår hinanden i skridtet som en leg, hvornår er det legemsangreb | violence
slagsmål filmet og lagt på snap med musik til | violence, online
to piger røg i totterne på hinanden i gården, blod og hårtotter | violence, conflict
sparket i hovedet mens han lå ned | violence
eleven kaster med stole og rammer de andre børn | violence, behaviour
hvad gør skolen når en elev har fået bank af en fra parallelklassen på vej hjem | violence, victims
knytnæve i ansigtet, brækket næse, skadestuen har sendt journal | violence
boy punched another boy on the bus, parents want to know if it counts as assault | violence, police-report
aftalt slåskamp kl. 20 bag kirken, flere har hørt om det | violence
umotiveret overfald på stationen, han så bare forkert på dem | violence, victims
skaller, albuer og kvælertag, det er blevet hverdag i 5. b | violence, behaviour
mærker på halsen efter at nogen tog hårdt fat i frikvarteret | violence
straf for simpel og grov vold efter paragraf 244 og 245 | violence, crime
bokser sin egen hånd i stykker mod væggen og går så løs på kammeraten | violence, anger-management
de har lavet en fightclub i cykelkælderen med tilskuere og væddemål | violence
hun blev skubbet ned ad trappen med vilje | violence
dommeren blev nikket en skalle af en junior på fjorten til stævnet | violence, leisure
han ryger op i det røde felt og så falder der lussinger | violence, anger-management
gruppevold, seks mod én | violence, groups-hanging-out
blå mærker på overarmene og han siger at han faldt, men de andre fniser | violence, bullying
a fight club in the park every friday, the whole year group knows when and where | violence
han hamrede hovedet på den anden ind i en radiator | violence
fik et knæ i mellemgulvet og kunne ikke få luft, ingen greb ind | violence, victims
voldsparat dreng, vi går alle på listefødder | violence, anger-management
slag i ansigtet i frikvarteret | violence
en elev har slået en anden bevidstløs | violence, acute
vold på skolen hvad skal vi gøre | violence, concern-procedure
lærer sparket af elev i 2. klasse | violence, work-environment
skal man anmelde vold mellem elever | violence, police-report
slagsmål efter skole ved busstoppet | violence
Der er blevet aftalt et slagsmål på fodboldbanen kl. 15 og alle skal filme. Hvordan standser vi det i tide? | violence, image-sharing
hvornår er det vold og hvornår er det drengeleg | violence
han fik en flad foran hele holdet | violence
de tæskede en fra 7. bag centret | violence
nævekamp mellem to grupper | violence, conflict
pige-slåskamp i cykelskuret | violence
knockoutslag på diskoteket ung på 17 | violence
elev bider og spytter på personalet | violence, behaviour
vi er bange for ham, han er stor og har slået en vikar | violence, work-environment
slået ned på vej hjem fra træning | violence, victims
kvaltag i gangen | violence, acute
voldssag ung 16 år hvem hjælper | violence, youth-crime-worker
a student hit a teacher, do we report it | violence, police-report
de filmer når de slår de svage og lægger det op | violence, image-sharing
gruppevold mod enkelt dreng | violence
hvad er straffen for vold når man er 15 | violence
drengen ramte læreren med en stol | violence, work-environment
hvordan underviser jeg om vold og gruppepres | violence, teaching
skal skolen dokumentere alle voldelige episoder | violence, record-keeping
albuestød, spark og kradsen hver eneste time i 3. b | violence, behaviour
Han er ni år og har et temperament som en vulkan. I går væltede han to borde og slog ud efter en pædagog, så hun fik hjernerystelse. | violence, anger-management
kan man bortvise efter vold | violence, exclusion
blodtud og en løs tand efter spisefrikvarter | violence
afmægtige forældre: sønnen slår sin søster | violence, family-problems
unge der overfalder andre for sjov | violence
pigen blev overfaldet i skoven af tre jævnaldrende | violence, victims
happy slapping | violence, image-sharing
fysisk vold mod personale arbejdsskadeanmeldelse | violence, work-environment
en dreng tog kvælertag på sin ven som en tiktok-leg | violence, online
two groups fought outside the school gate, should I call police | violence, acute
han er blevet meget voldelig efter skilsmissen | violence, divorce
vold på sociale medier videre delt | violence, image-sharing
elev slår sin mor | violence, family-problems
tre elever sparkede hjemløse mand | violence
hvem samler op på klassen når de har set et overfald | violence, crisis
nakkeslag og skub hele vejen gennem køen, ingen siger det til os før de grædende står på kontoret | violence
volden i klubben er steget siden jul | violence
hvordan skriver jeg en anmeldelse efter en slåskamp | violence, police-report
he keeps punching other kids on the playground | violence, behaviour
en dreng blev sparket ned af trappen af to fra ottende og laereren saa ingenting | violence
Pigen i 6. har revet hår af en anden og slået hende med en drikkedunk. Begge forældrepar ringer til mig og vil have at den anden bliver straffet. Hvad er skolens opgave og hvad er politiets? | violence, police-report
er det vold når en elev skubber en lærer så hun falder? | violence, work-environment
to brødre på vores skole går altid sammen om at banke en enkelt, og bagefter siger de at det var leg | violence, bullying
hvordan reagerer vi som personale når en forælder slår en anden forælder i garderoben | violence, school-management
min elev bliver slået af drengene på vej hjem, det er ikke på skolens grund, er det så stadig vores sag | violence
"jeg smadrer dig hvis du sladrer" stod der på sedlen | threats
drengen tør ikke gå hjem alene fordi de har lovet ham tæv | threats, victims
hun får dødstrusler i indbakken fra en falsk profil | threats, online
er det strafbart at skrive at man vil slå nogen ihjel når det bare er for sjov | threats, crime
betal inden fredag ellers kommer vi hjem til din lillesøster | threats, robbery
vidnet trækker sig fordi han er bange for repressalier | threats, victims
ekskæresten skriver at han vil brænde hendes hus ned | threats, partner-violence
de truer med at komme efter familien hvis han går til politiet | threats, gangs
en far råbte af en anden fars søn at han skulle passe på sig selv | threats, conflict
someone sent my son a voice message saying they know where we live | threats
halsoverskæringstegn tværs over klasselokalet | threats
hvordan sikrer vi beviset, skal vi tage skærmbilleder af de grimme beskeder | threats, police-report
pigen ryster og viser mig en sms: snitches get stitches | threats
afpresset for sin frikadellemad og sine lommepenge hver tirsdag | threats, bullying
polititilhold mod en jævnaldrende, kan det overhovedet lade sig gøre | threats, local-police
de står udenfor vinduet om aftenen og fløjter for at skræmme ham | threats
han siger han har nogen der kan "ordne" mig | threats, work-environment
intimideret til at tage skylden for noget storebrors venner havde gjort | threats, gangs
truende adfærd i klubben, de lukker os inde bag disken | threats, work-environment
kugle i en kuvert gennem brevsprækken | threats, weapons
alvorligt ment eller bare drengesnak, hvordan vurderer man en trussel | threats
en i syvende har lavet en dødsliste over klassekammeraterne | threats, school-threat
they told her brother they would slit her tires and then her face | threats
han fik trusseler over playstation chatten og sover nu hos sin mormor | threats, gaming
"vent du bare til bussen kommer" hver eftermiddag | threats, bullying
hævnaktion varslet i story, med klokkeslæt | threats, gangs
en far har truet med at slå en lærer | threats, violence
truet med tæv | threats
elev siger han slår mig ihjel | threats, acute
trusler på snap mod en pige i 8. | threats, online
en far sender truende sms'er til klasselæreren | threats, work-environment
hvornår er en trussel strafbar | threats, police-report
jeg tør ikke gå ud af døren efter det han skrev | threats
drengene siger de kommer og brænder huset ned | threats, arson
Min søn på 13 har fået at vide at hvis han ikke betaler 1.000 kr inden fredag, så ved de hvor hans lillesøster går i skole. | threats, robbery
skal jeg anmelde at en elev truer | threats, police-report
skærer hals-tegn med fingeren hver gang de mødes i gangen | threats
a parent threatened our teacher on the phone | threats, work-environment
bliver mødt af seks store udenfor døren | threats
anonyme opkald med vejrtrækning og grimme ord | threats
hun får besked på at holde kæft ellers | threats
afpresning af en 7. klasse elev for lommepenge | threats, money
hvordan vurderer vi om en trussel er alvorlig | threats, concern-procedure
ved du hvem min fætter er, siger han til læreren | threats, gangs
trussel om vold mod vikar | threats, work-environment
dødstrusler i gruppechat | threats, online
eleven siger han kender nogen der kan "ordne" dig | threats
han står udenfor hvert eneste frikvarter og stirrer på hende | threats
kan vi politianmelde en 12 årig for trusler | threats, police-report
vi har modtaget en mail hvor der står at vi skal passe på | threats, acute
en mor føler sig utryg pga beskeder fra en anden forælder | threats
mundtlige trusler fra en gruppe unge ved kiosken | threats, groups-hanging-out
elev sagde lige 'du er død efter skole' | threats, acute
er det en trussel når det er en joke | threats
bekymret: min elev er truet og vil ikke fortælle af hvem | threats
hvad gør vi når en forælder råber og truer på kontoret | threats, school-management
skræmt pige flytter plads i bussen pga nogle drenge | threats
what counts as a threat and should we call the police | threats, police-report
truende adfærd overfor personalet i klubben | threats, youth-club
han smadrede døren og sagde at næste gang var det mig | threats, work-environment
skriver i en kommentar at hun skal have en kniv i ryggen | threats, weapons
vidnet tør ikke fortælle mere til politiet | threats, victims
drengen blev presset til at stjæle for dem | threats, theft
sikkerhedsplan efter trussel mod medarbejder | threats, work-environment
det er kommet på tryk over hele skolen at ham fra 8. skal tæskes fredag | threats, violence
lokket ned i parken og advaret mod at sladre | threats, victims
ubehagelige breve i skabet | threats
hvor går grænsen mellem drilleri og trusler | threats, bullying
lærerens bil blev fulgt hjem | threats, work-environment
skal forældrene kontaktes når deres barn har truet | threats, parent-involvement
stalket af en fra parallelklassen | threats
En kollega har fået besked på messenger om at nogen vil finde ham derhjemme. Skal han have politibeskyttelse? | threats, work-environment
de truer ham til at tage skylden | threats, crime
some boys told my son they would stab him | threats, weapons
truet til at holde mund om noget han så | threats, victims
han skriver at han ved hvor jeg bor, skal jeg gaa til politiet | threats, police-report
En pædagog i vores sfo har tre gange fået at vide af den samme far, at hun "skal passe på sig selv på vej til bilen". Hun griner det væk, men hun er begyndt at parkere et andet sted. | threats, work-environment
drengen tør ikke fortælle hvem der har sagt at de vil smadre ham | threats, victims
bombetrussel ringet ind til kontoret kl 8.10 | school-threat, acute
opslag på snap: kom ikke i skole på onsdag | school-threat
elev tegner massakren i kantinen i sit hæfte med navne og pile | school-threat
rygte om skoleskyderi spreder sig mellem forældrene på facebook | school-threat
skal vi evakuere eller barrikadere os i klasserne | school-threat, action-card
ham den stille i 9. c ser op til columbine-drengene | school-threat, radicalisation
anonym mail til rektor om at nogen vil møde op og skyde løs | school-threat, school-management
forældre holder børnene hjemme af frygt for at der sker noget i morgen | school-threat
lockdown og varslingssignal, hvem har øvet det | school-threat, action-card
he posted a picture of a gun with our school name on it | school-threat, weapons
"i skal alle sammen dø på fredag" skrevet med tusch på toiletdøren | school-threat, vandalism
hvornår er en joke om at sprænge gymnasiet i luften strafbar | school-threat, threats
betjente i gården hele dagen, hvad siger vi til de yngste | school-threat, crisis
efterlignere på tiktok, igen en trend om at true sin folkeskole | school-threat, online
eleven har spurgt flere hvor mange der plejer at sidde i aulaen til morgensang | school-threat
risikovurdering af mulig skolegerningsmand, hvem sidder med ekspertisen | school-threat, radicalisation-contact
en ukendt voksen ringede og sagde at han ville komme forbi med en økse | school-threat, weapons
klasselærer fandt et manifest på elevens computer om hævn mod lærerne | school-threat, radicalisation
indskolingen låst inde, politiet beder os blive væk fra vinduerne | school-threat, acute
efter masseskyderiet i udlandet skriver han at han fatter ham godt | school-threat
hoax, men halvdelen af eleverne er bange for at komme tilbage | school-threat, anxiety
hvem informerer pressen når skolen er afspærret | school-threat, press
rumours of an attack tomorrow, half my class stays home | school-threat
nogen har skrevt at de vil skyde 8. b, hvor hurtigt skal vi handle | school-threat, acute
beredskabsplan ved livsfarlig person på grunden, hvor finder jeg den | school-threat, action-card
optaget af skoleattentater, går i lang sort frakke og tæller udgange | school-threat, signs
nogen har skrevet at der kommer en skydning på torsdag | school-threat, acute
bombetrussel mod skolen | school-threat, acute
opslag på tiktok om at vores skole bliver angrebet | school-threat, online
tegning af en plan over skolen med kryds og navne | school-threat
han taler hele tiden om skoleskytter og siger at han forstår dem | school-threat
Vi har fundet en besked på pigetoilettets dør hvor der står "i morgen dør i alle". Vi ved ikke om det er pjat, men forældrene er allerede begyndt at ringe. | school-threat, acute
hvordan evakuerer man ved trussel mod skolen | school-threat, action-card
skoleskyderi – hvem skal vi kontakte først | school-threat, acute
vores elev siger han vil skyde hele klassen | school-threat, threats
lockdown øvelse procedure | school-threat, action-card
rygte om at en dreng tager gevær med i skole | school-threat, weapons
a note said there is a bomb in the school | school-threat, acute
falsk bombe i en rygsæk i kantinen | school-threat
liste med elever der skal dø fundet i kladdehæfte | school-threat, signs
screenshot cirkulerer: "kom ikke i skole på mandag" | school-threat, online
hvornår lukker man skolen ved en trussel | school-threat, school-management
hvad siger vi til forældrene efter en trussel om skyderi | school-threat, parent-involvement
jeg er bange for at vi har en potentiel skoleskytte | school-threat, concern-procedure
handlekort skoleskydning | school-threat, action-card
er der en beredskabsplan for gerningsmand på skolen | school-threat, action-card
min elev skriver stil om at dræbe sine lærere | school-threat, signs
trussel via airdrop til en hel årgang | school-threat, online
alarmen går og nogen råber at han har et våben på gangen | school-threat, acute
efterbearbejdning når truslen viste sig at være en joke | school-threat, crisis
nogen ringer til sekretæren og siger der ligger noget sprængfarligt | school-threat, acute
a pupil wrote online that he will shoot up the school | school-threat, online
unge der beundrer skolemassakrer | school-threat, radicalisation
klassen er rystede, nogen skrev at blok c sprænger | school-threat, class-climate
barrikadere døre øvelse med børn | school-threat
hvor alvorligt tager vi sådan en besked når eleven siger det var for sjov? | school-threat
skolelederen vil have at vi holder lukket fredag efter det der blev lagt op på snap | school-threat, school-management
politiets råd ved trusler mod uddannelsessted | school-threat, local-police
angrebsplan fundet på en elevs computer | school-threat, signs
han var længe stille, isolerede sig, lagde sort tøj og skydevåben op på sin profil og sagde så "i skal nok se" | school-threat, signs
drengen har tegnet sig selv med en ak47 i skolegården | school-threat
skal vi sende børnene hjem? der er kommet en anonym trussel | school-threat, acute
en trussel mod gymnasiet er sat op på opslagstavlen | school-threat
masseskyderi som emne i en elevs julegave-ønskeliste | school-threat
elever tør ikke møde op i dag pga det der går rundt på nettet | school-threat, wellbeing
kan en 13-årig straffes for at true med bombe for sjov | school-threat, threats
evakuering gemmested klasselokale vinduer | school-threat
we got an anonymous email saying students will die tomorrow | school-threat, acute
hvem beslutter om politiet skal stå ved døren mandag | school-threat, school-management
fortalte sin ven at han ville blive kendt ligesom ham i finland | school-threat
efterskole fået brev med trussel om sprængning | school-threat
en "vittighed" i klassechatten om at bombe kantinen | school-threat, online
vi vil gerne øve hvad vi gør hvis en bevæbnet person går ind på skolen uden at skræmme de mindste | school-threat
telefontrussel mod børnehave | school-threat, kindergarten
jeg overhørte to i 9. tale om at "gøre det til sommer inden ferien" og de grinede ikke | school-threat, concern-procedure
elev fortalte en ven at han vil brænde skolen ned | school-threat, arson
der gaar en besked rundt om at nogen vil skyde paa skolen i morgen, hvem ringer vi til | school-threat, acute
Tre forældre har skrevet i nat. Deres børn har set en video hvor en dreng med maske siger vores skoles navn og en dato. Åbner vi i morgen, og hvem bestemmer det? | school-threat, school-management
hvad siger man til de små klasser når politiet står ved indgangen på grund af en trussel? | school-threat, crisis
foldekniv i strømpen til idræt | weapons
må en spejder have dolk med i bussen | weapons
knojern fundet i rygsækken | weapons, searching
hvor langt må bladet være før det er ulovligt at gå med | weapons
de bærer stikvåben fordi de andre også gør, siger de | weapons, social-norms
hardballpistol der ligner en rigtig, leget med på boldbanen | weapons
min søn har købt en machete på en hjemmeside | weapons
peberspray i tasken, hun føler sig utryg når hun går hjem om aftenen | weapons, victims
køkkenkniv svunget i hjemkundskab, han mente det som fis | weapons, threats
teleskopstav og baseballbat i bagagerummet på mc'en | weapons, gangs
pupil showed me a blade in his sleeve, do we ring the police at once | weapons, acute
knivforbud i nattelivet, bødens størrelse for førstegangsforseelse | weapons, first-offence
må lærere visitere en elev som måske har noget skarpt på sig | weapons, searching
han snittede i bordet med en hobbykniv og pegede så med den | weapons, behaviour
3d-printede skydevåben, hvem tager den på teknisk skole | weapons
fars jagtgevær står frit fremme og knægten er langt nede | weapons, suicide
butterfly og springknive solgt som julegave på marked | weapons
pigen blev stukket i låret udenfor biografen | weapons, violence
slangebøsse og stålkugler mod busruderne | weapons, vandalism
lovlig grund til at have værktøj som kniv på sig, tømrerlærling spørger | weapons
patroner til en 9 mm lå i pennalhuset | weapons
et skud hørt i området i nat, de unge taler om hvem der havde pistolen | weapons, gangs
kitchen knife between the schoolbooks, he says it is for protection | weapons
fandt et kniv i græset hvor de sad i går | weapons
samurai-sværd på væggen og kastestjerner i lommen | weapons
har set ham vise et jern frem bag containeren, en skarpladt revolver tror jeg | weapons, gangs
kniv i skoletasken | weapons, acute
en elev tog en foldekniv frem i frikvarteret | weapons, acute
må man gå med kniv i skoletiden | weapons
peberspray i lommen | weapons
fundet luftpistol i klubben | weapons
hvordan tager vi en kniv fra en 12-årig | weapons, searching
han går med noget i ærmet siger de andre | weapons
pigen har en køkkenkniv med fordi hun er bange for at gå hjem | weapons, threats
machete under jakken | weapons
kan skolen gennemsøge tasker hvis vi har mistanke om våben | weapons, searching
Jeg fandt en kasse med legetøjsvåben der ligner ægte pistoler i sfo'en. Er det noget vi skal bekymre os om? | weapons, sfo
skruetrækker brugt som våben | weapons, violence
a student brought a knife to school | weapons, acute
knojern købt på ferie | weapons
skydevåben derhjemme, barnet fortæller om det i 1. klasse | weapons, notification
hvad gør man hvis en dreng viser en pistol på snap | weapons, online
våbenloven for unge | weapons
strøm-pistol fundet | weapons
børn der leger med hobbykniv hele dagen | weapons
han fortæller at de fleste af hans venner nu har en kniv på sig | weapons, social-norms
lommekniv på spejdertur vs skole | weapons
en kasteklinge i en 10 årigs lomme | weapons
sommerfuglekniv forbudt? | weapons
truet med et sværd på gangen | weapons, threats
knivstikkeri hvem ringer jeg til | weapons, acute
skal vi politianmelde at eleven havde en kniv med | weapons, police-report
hvor mange unge bærer egentlig kniv | weapons, social-norms
oplæg om våben og hvorfor man ikke skal gå med kniv | weapons, teaching
knive på efterskolen til svampetur men de blev ikke afleveret tilbage | weapons
is pepper spray legal for a teenage girl in Denmark | weapons
jernrør og baseballbat i bagagerummet, kom og hentede en fra 9. | weapons, gangs
smed den i skraldespanden da læreren kom, den var lang og smal | weapons
skudt med hardball på naboens hund | weapons, animal-cruelty
softgun i skoletasken | weapons
konfiskation af farlige genstande | weapons, searching
metaldetektor til ungdomsfest | weapons
drengen sagde at uden noget på sig kunne han ikke føle sig tryg | weapons
laserpointer på piloter | weapons
han blev visiteret og de fandt en totenschläger | weapons, local-police
kniven lå gemt bag cisternen | weapons
knivholdere til bælte i mode hos de yngste | weapons
knivlov regler for børn under 15 år | weapons
bue og pile ved klubben, er det tilladt? | weapons, youth-club
slog en anden med en kæde | weapons, violence
forældrene syntes det var helt ok at han havde en dolk med som gave fra bedstefar | weapons
carrying a blade for protection, how do we talk to him | weapons, preventive-talk
bar en kølle under jakken i ungdomsskolen | weapons, youth-school
armbrøst fra nettet hos 15-årig | weapons
våben til skade for andre, elev planlægger? | weapons, school-threat
kniven var nok bare for show men en mor ringer rasende | weapons, parent-involvement
en dreg i 5. har en foldkniv i sin pennalhus | weapons
Under oprydning i omklædningsrummet faldt der en lang kniv ud af en sportstaske. Ejeren siger at den er til at skære frugt med, men han rystede på stemmen, og hans storebror er kendt af politiet. | weapons, signs
hvad siger loven om at baere kniv paa en skole eller i en klub | weapons
skal vi tale med hele årgangen når en enkelt er fundet med et knojern | weapons, preventive-talk
airpods væk fra omklædningen hver onsdag | theft
hvem har nallet kageformen og klassekassens 400 kr | theft
han tager af min pung, det er nok tusind kroner nu | theft, family-problems
cykeltyve på stationen, alle er 14-15 år | theft
ipad forsvundet fra depotet, kamera viser en elev | theft, police-report
indbrud i klubben, døren brudt op og playstation væk | theft
lange fingre i garderoben til gymnastik | theft
hugget jakke, elev går selv rundt i den dagen efter | theft
de bryder ind i kolonihaver og sommerhuse om vinteren | theft
stjal mormors smykker og solgte dem på den blå avis | theft
my wallet disappeared from the staff room, and I suspect one of the boys | theft
hæleri, han købte en mobil alt for billigt og den viste sig varm | theft, crime
lommetyve på strøget, piger på 13 i hold af tre | theft
kan forældre komme til at betale for det deres barn har snuppet | theft
biltyveri, knægten er ikke engang gammel nok til kørekort | theft, mopeds
han rapser fra de andres madpakker og penalhuse | theft, poverty
tømt samtlige skabe på gangen med en boltsaks | theft
benzin suget ud af naboernes plæneklippere | theft
hun benægter selvom armbåndet lå i hendes lomme | theft
koden til mobilepay aflurt over skulderen og pengene overført | theft, scam
siger han fandt det, men alle ved det er tyvekoster | theft
en hel liga af langfingrede lærlinge på teknisk skole, værktøj forsvinder i kassevis | theft, crime
my bike was taken from the rack, cctv shows two of our own boys | theft
mistænker en elev for at stjæle fra lærernes tasker, hvordan griber jeg det an uden at beskylde nogen | theft
tyvri af hjelme og handsker i ishallen | theft, leisure
forsvundne nøgler, tomme pengekasser, samme dreng i nærheden hver gang | theft
ting forsvinder fra garderoben | theft
stjålet cykel udenfor skolen | theft
hvem har taget mine penge i personalerummet | theft
en elev stjæler fra de andre igen og igen | theft, behaviour
3 jakker på tre uger er væk | theft
han har fingrene i andres tasker | theft
Vi har haft en række småtyverier i omklædningsrummene, og alle peger på den samme dreng, men vi har ikke set det selv. Hvad må vi? | theft, searching
mobiler forsvinder i idræt | theft
skal jeg anmelde at en elev har stjålet min pung | theft, police-report
indbrud i klubben i nat | theft, police-report
hun har taget penge fra sin mor siden hun var 9 | theft, family-problems
scooter nappet foran hallen | theft, mopeds
lange fingre | theft
nogen har brudt sig ind i skolens depot og taget computere | theft, police-report
hjemmetyveri, teenagesøn sælger forældrenes ting | theft, money
stealing from classmates, what do we do | theft
stjæler mad fra andres madpakker hver dag | theft, poverty
fundet en hel taske med andres høretelefoner under hans seng | theft, signs
cykeltyve i flok | theft, groups-hanging-out
hvad sker der når en 13 årig bliver taget for indbrud | theft, youth-crime-board
hælervarer sælges i skolegården | theft, crime
biltyv 15 | theft, mopeds
kasser fra kantinen er væk | theft
airpods væk igen | theft
pige kommer med ny taske som tilhører en anden og siger hun har fundet den | theft, signs
rapserier i ungdomsklubbens kiosk | theft, youth-club
min søn har taget 2.000 kr fra bedstemors pung | theft, family-problems
tyveri af ipads | theft
hvordan taler man med et barn der lyver om at have taget noget | theft, preventive-talk
hjælp til forældre hvis barn stjæler hjemme | theft, parenting-course
lommetyveri i bussen, to elever var med | theft
Our school safe was broken into by former pupils | theft, police-report
unge der rydder skure og haver i kvarteret om aftenen | theft, groups-hanging-out
et barn i børnehaven tager andres legetøj med hjem i lommerne | theft, kindergarten
en 10-årig lirker låse op på cykler for sjov | theft
han mangler alt, låner og afleverer aldrig | theft
knuste ruder og en stjålen højttaler fra hallen | theft, vandalism
har fundet ud af at en dreng i vores klasse har en lille handel med andres sneakers, som ikke er hans | theft, drug-dealing
købt brugt telefon som viste sig at være stjålet | theft, scam
erstatning når et barn har stjålet | theft, money
hvad er straffen for tyveri 15 år | theft
tyv i klassen | theft, class-climate
mærkelig cykelhandel på skolens p-plads | theft
han sagde han bare lånte det, men det lå pakket ind i papir bag radiatoren | theft
er tyveri under 15 noget politiet gør noget ved | theft, local-police
keys and bags stolen in the locker room | theft
drengen har taget en knallert uden at ejeren vidste det | theft, mopeds
kassen til klassefesten er tom | theft
to piger fra femte låser sig inde hos naboen og tager slik og smykker | theft
kobbertyveri ved byggepladsen, unge på 16 | theft
der er blevet stjaalet fra tre tasker i dag mens vi var i hallen | theft
Jeg har en dreng i tredje klasse, som hver uge går hjem med noget, der ikke er hans. En gang var det en lineal, sidst var det en mobil. Mor griner og siger at han er en lille skade. | theft, parent-involvement
hvem betaler når en elevs cykel bliver stjålet i skoletiden? | theft, money
taget i netto med en energidrik i ærmet | shoplifting
købmanden ringer at fire piger fra 7. har stjålet mascara og læbestift | shoplifting
centervagt holder min datter tilbage, kontrolafgift og politi | shoplifting
udfordring på tiktok om at gå ud af forretningen uden at betale | shoplifting, online
forbudt adgang til h&m i et år, er det lovligt over for et barn | shoplifting
selvscanner snyd ved kassen | shoplifting
slik i lommerne fra rema hver dag klokken 12 | shoplifting
alarmlåsen klippet af en trøje i prøverummet | shoplifting
hvad gør man som mor når barnet har hugget for 60 kr i tiger | shoplifting, first-offence
personalet i matas genkender dem, de kommer i flok og fylder håndtaskerne | shoplifting, groups-hanging-out
pigen skammer sig, vil gerne tilbage og sige undskyld til butikschefen | shoplifting
sølvfoliepose i rygsækken som snyder bommen | shoplifting
er det dummebøde eller sag når værdien er under hundrede kroner | shoplifting, first-offence
shoplifter aged 11, store manager wants to let it go if school talks with her | shoplifting
storcenteret klager over at vores skole tømmer hylderne i spisefrikvarteret | shoplifting, groups-hanging-out
han tog en bøf og et stykke ost til familien, siger han | shoplifting, poverty
købmandstyveri på bestilling, de store sender de små ind efter cigaretter | shoplifting, gangs
hun siger det kilder i maven, det er ikke fordi hun mangler noget | shoplifting
tilbageholdt af en butiksdetektiv, må han tage fat i en på tolv | shoplifting
bilka, sportmaster, føtex, samme tre drenge hver gang | shoplifting
uekspederede varer under barnevognen, ung mor på sytten | shoplifting, poverty
bortvist fra indkøbscentret, og nu skal klassen på tur netop derind | shoplifting, exclusion
vi fik opkald fra elgiganten, drengen havde en højttaler under frakken | shoplifting
caught stealing lip gloss at the mall, her parents are furious, mine would be too | shoplifting, first-offence
prismærker byttet om og pantboner forfalsket i supermarkedet | shoplifting
nappet chips og cola i kiosken paa vej til svømning | shoplifting
taget i at tage parfume i matas | shoplifting
butiksdetektiven ringede kl 14 | shoplifting
hvad sker der når en 14 årig er taget i butikstyveri | shoplifting, first-offence
pigerne stjæler makeup i centeret | shoplifting
må en butik holde en elev tilbage | shoplifting, local-police
rapset slik i supermarkedet | shoplifting
Min datter på 12 er lige blevet ringet hjem fra en tøjbutik, hvor hun havde taget en top. Jeg er flov og ved ikke om det skal anmeldes, eller om der er en snak vi kan få. | shoplifting, preventive-talk
de kalder det at "klippe tags af" | shoplifting
bøde for butikstyveri ung | shoplifting
drengene laver væddemål om hvem der kan tage mest i netto | shoplifting, social-norms
han går ind ad den ene dør og ud ad den anden med en jakke på | shoplifting
butikkerne klager over vores elever i frikvarteret | shoplifting, school-management
et helt kompagni af 6. klasser fylder lommerne i kiosken | shoplifting
forbud mod at komme i butikken i et år | shoplifting
what happens if a 13-year-old is caught shoplifting | shoplifting
er der en fast snak med butikstyve første gang | shoplifting, preventive-talk
butikstyv | shoplifting
elev har fået besøg af vagten og politiet | shoplifting, local-police
butikken vil ikke anmelde hvis forældrene kommer | shoplifting, police-report
alarmen bippede da hun gik ud ad h&m | shoplifting
er det tyveri når de spiser slikket inde i butikken uden at betale | shoplifting
de har foliebelagte tasker med | shoplifting, signs
skolens nærmeste butik har sat skilt op: max 2 elever ad gangen | shoplifting
hvordan stopper vi trenden med at stjæle sminke | shoplifting, social-norms
tager ikke stregkoden med i selvbetjeningen | shoplifting
scanner kun halvdelen i kassen og griner af det bagefter | shoplifting
3 unge piger sigtet efter tur til storcenteret | shoplifting
a shop owner called about pupils stealing during lunch | shoplifting, school-management
snuppet energidrikke og chokolade på vej til træning | shoplifting
klassen skal vide noget om butikstyveri | shoplifting, teaching
børn uden lommepenge stjæler mad i butikken | shoplifting, poverty
forældre siger "det var jo kun en læbepomade" | shoplifting, parent-involvement
hun er blevet taget to gange i samme måned i samme butik | shoplifting
byttepenge og returvarer, en dreng returnerer ting han ikke har købt | shoplifting, scam
butiksmanden truer med at hænge et foto op af min elev | shoplifting, photo-sharing
en flok gik ind, én snakkede med ekspedienten mens to tog tøj | shoplifting
jeg er far til en dreng på 10 som har stjålet kort i en legetøjsbutik, og han lyver om det selv når vi har set videoen | shoplifting, family-problems
er butikstyveri noget ssp skal underrettes om | shoplifting, ssp
hvad skal en kiosk gøre når en elev fra vores skole stjæler | shoplifting
snuppede hjelm i sportsbutikken | shoplifting
tyverialarm | shoplifting
my daughter stole earrings from a mall, first time ever | shoplifting, first-offence
piger fra 7. har fået tøj de ikke kan betale, med hul efter mærkat | shoplifting, signs
udspionerer butikker for hvor der ikke er kamera | shoplifting
røverhul i lommen på jakken til ting fra sportsafdelingen | shoplifting
han bliver sendt ind af de store for at hente noget uden at betale | shoplifting, threats
har i en fast samtale for unge taget i at rapse | shoplifting, preventive-talk
mor er blevet indkaldt til centerets sikkerhedskontor | shoplifting, parent-involvement
sodavand og pokemonkort uden bon i lommen | shoplifting, signs
vores dater er taget i at stjaele i bilka sammen med sin veninde, er hun saa registreret nu | shoplifting, first-offence
Butikschefen over for skolen siger at han mister varer for flere tusinde hver måned i vores spisepause. Han vil ikke anmelde børn, men han vil gerne have at vi gør noget ved det i klasserne. | shoplifting, teaching
hvad siger jeg til en elev i 7. som er taget i en butik med en lipgloss i ærmet | shoplifting, preventive-talk
"giv mig din jakke" og så tog de hans moncler | robbery
rullet for mobil og sneakers på vej hjem fra træning | robbery, victims
kniv mod maven og krav om koden til telefonen | robbery, weapons
drenge på 13 plyndrer andre drenge ved havnebadet | robbery, groups-hanging-out
skal sønnen afhøres på video efter at være blevet røvet | robbery, victims
kioskrøver med elefanthue viste sig at gå i niende | robbery
afpresset til at overføre 500 kr mens de holdt ham fast | robbery, threats
de stod tre om ham i viadukten og tømte hans lommer | robbery
ydmygelsesrøveri, han måtte kysse deres sko bagefter | robbery, victims
tog hendes guldhalskæde med magt og stak af på løbehjul | robbery
mugged at the bus stop, he is too ashamed to tell his dad | robbery, victims
strafferammen i § 288 når gerningsmanden kun er femten | robbery, crime
pizzabud overfaldet og tasken med byttepenge væk | robbery
lokket ind i en port af en pige og så ventede hendes venner | robbery
designertøj gør de unge til mål, skal vi fraråde dyre mærker | robbery
de holder børn op udenfor hallen og tager det de har på sig af værdi | robbery
håndtaskerøver, ældre dame væltet, mistænkt er elev på specialskolen | robbery
tankstationen blev truet med pistolattrap i går aftes | robbery, weapons
gerningsfolkene går stadig rundt på skolen og ham der fik taget sin telefon tør ikke komme | robbery, victims
hjemmerøveri hos en klassekammerat hvor de ledte efter kontanter og stoffer | robbery, drug-dealing
er det tyveri eller noget værre når man truer for at få en cykel | robbery, theft
de kalder det at "jacke" nogen og deler trofæerne på instagram | robbery, online
boys in masks took my nephew's watch at knifepoint | robbery, weapons
de tvang ham ned paa knae og fik hans rygsaek | robbery, victims
omringet af fem på gangbroen, de ville have hans apple watch | robbery
han var den der holdt udkig mens de andre rullede offeret | robbery, crime
frarøvet sin telefon på vej hjem | robbery
røveri mod dreng på 14 | robbery, victims
de tog hans jakke og airtags under trusler om tæv | robbery, threats
hvad gør vi når en elev er blevet røvet | robbery, victims
tre store drenge tvang ham til at overføre penge på mobilepay | robbery
unge der begår røveri mod andre unge | robbery
en fra 9. har været med til at røve en kiosk | robbery, crime
røvet ved stationen | robbery
min søn blev omringet og måtte aflevere sine nye sko | robbery
Det er anden gang på en måned at en af vores elever får frataget sin telefon under trussel om kniv på stien bag skolen. Forældrene er rasende. | robbery, weapons
tvunget til at tage tøjet af og give det fra sig | robbery, violence
a boy was robbed of his jacket on the way to school | robbery, victims
gaderøveri på mindreårige | robbery
tager mobil og løber | robbery, theft
hvad er forskellen på tyveri og røveri | robbery, theft
gerningsmanden er en 13-årig, ofret er 12 | robbery, youth-crime-board
røveri mod pizzeria, elev sigtet | robbery, crime
afkræver de små for lommepenge ved automaten | robbery, threats
hvis ikke han gav jakken ville de brække hans arm | robbery, threats
drenge lokket i park via app og derefter udplyndret | robbery, grooming
røver fra 8. klasse | robbery
maskeret med elefanthue ved kassen, sagt at det var en på 15 | robbery
hvad er straffen for røveri under 18 | robbery
tør ikke gå med sit nye ur fordi nogle tog det i sidste uge | robbery, victims
hvordan taler vi med klassen når to er blevet udplyndret | robbery, class-climate
lørdag aften: tre drenge krævede tøj og lommepenge af min nevø, han vil ikke anmelde | robbery, police-report
røveriforsøg i kiosken af to elever fra 9. klasse | robbery
trukket ned af cyklen og tømt for alt | robbery
han har fået bank og måtte give koden til sin telefon | robbery, violence
how do we support pupils who were mugged | robbery, victims
en taske nuppet under trusler på gymnasiet | robbery
ydmyget og filmet mens de tog hans sko | robbery, image-sharing
straksbetaling via mobilepay under tvang | robbery
unge røvere fra nabobyen kører rundt på el-løbehjul og tager telefoner | robbery, groups-hanging-out
skal skolen fortælle forældre om røveri i området | robbery, parent-involvement
fik frarøvet sin knallert | robbery, mopeds
de stjal ikke bare, de holdt ham fast | robbery
hjemmerøveri med ung som medgerningsmand | robbery, crime
betaler beskyttelsespenge til de ældre elever | robbery, threats
røveriramt familie søger hjælp | robbery, victim-support
sagt til at han skulle aflevere alt eller mærke kniven | robbery, weapons
en gruppe fra bandemiljøet tager mærketøj fra unge drenge | robbery, gangs
afpresset på vej til fritidsjob | robbery, threats
one of our kids took part in a robbery, he is 16 | robbery, crime
han ville ikke sige hvorfor han gik hjem uden jakke og telefon i frostvejr | robbery, signs
røvet for et guldkæde | robbery
når drengen nu er taget for groft røveri, kan han så gå i klasse med ofret? | robbery, exclusion
de større tager bussens drenge i en ring og kræver penge, ham den yngste løb hele vejen hjem i strømpesokker | robbery
voldeligt tyveri i parken | robbery, violence
røveri med hammer | robbery, weapons
de tog hans hue, hans sko og hans penge og sagde at de ville finde ham hvis han sladrede | robbery, threats
Min bror på 13 sad i bussen, da nogle drenge satte sig rundt om ham og bad om at se hans telefon. Da han steg af, havde de den, og hans kode. | robbery, victims
roeveri begaaet af elev fra vores skole mod en yngre elev, hva er vores rolle | robbery, school-management
tags på gavlen og tusch over det hele i elevatoren | vandalism
ruderne på skolen er knust for tredje gang i efterårsferien | vandalism
de har væltet samtlige skraldespande og hældt maling ud over legepladsen | vandalism
hvem skal betale erstatning når barnet har ridset en bil | vandalism
spraydåser i rygsækken og sorte fingre | vandalism
bænke sparket til pindebrænde i parken | vandalism, groups-hanging-out
toilettet stoppet med papir så hele etagen svømmede | vandalism
min søn har smadret busskuret, kan han gøre det godt igen ved at rydde op | vandalism
gravsten væltet på kirkegården | vandalism, hate
nogen har skåret dækkene op på cyklerne under halvtaget | vandalism
kids keep breaking the lights by the basketball court | vandalism, groups-hanging-out
lovlig væg til gadekunst, findes sådan en her | vandalism, leisure
togvogne bombet med bogstaver, han er med i et crew | vandalism
forsikringen dækker ikke når en elev ødelægger med forsæt | vandalism
mønter i lakken, knækkede sidespejle langs hele vejen | vandalism
kasserede æg mod facaden halloweenaften | vandalism
forældrehæftelse for skader op til 7500 kr, gælder det stadig | vandalism
børnehavens skur er oversmurt med hagekors og tissemænd | vandalism, hate
de hoppede på biltagene efter byfesten | vandalism, festivals
håndvaske revet ned, døre sparket ind, lysarmaturer flået ud | vandalism
malede "bøsserøv" på rektors bil | vandalism, hate
sender boligforeningen regningen til familien for det smadrede vaskeri | vandalism, housing
who pays when pupils smash our bus windows | vandalism
grafitti på den nymalede mur igen, samme signatur som sidst | vandalism
legehuset pillet fra hinanden og brugt til bål | vandalism, arson
gymnastiksalens tæppe skåret i strimler, kaffe hældt i klaveret | vandalism
smadrede ruder på skolen | vandalism
graffiti på gymnastiksalen | vandalism
hærværk i weekenden, hvem skal betale | vandalism, money
tags på hele klubbens facade | vandalism
cykelskuret er blevet smadret for tredje gang | vandalism
nogen har proppet toiletterne med papir så de oversvømmer | vandalism
elev ødelagde en computer i vrede | vandalism, behaviour
Vi har haft hærværk i tre uger i træk. Rudeglas, borde skåret i stykker og et blomsterbed der er brændt af. Hvordan får vi stoppet det? | vandalism, school-management
de river sideruderne af bilerne på p-pladsen | vandalism
lampen i tunnellen er slået i stykker igen | vandalism
hvem skal have regningen for ødelagt inventar | vandalism, money
hvad må vi gøre ved en dreng der sparker døre ind | vandalism, behaviour
sprayet på kirkemuren af to fra 6. klasse | vandalism
knækkede træer på legepladsen | vandalism
ruder | vandalism
hvordan anmelder man hærværk til politiet | vandalism, police-report
youths smashed our greenhouse | vandalism
unge der ødelægger stopskilte og busskure om aftenen | vandalism, groups-hanging-out
skåret hul i hoppeborgen til sommerfesten | vandalism
elever ridser i bordene og skriver på væggene | vandalism
ødelagde alt i teknikrummet, computerne flød | vandalism
overvågning efter hærværk på skolen | vandalism, data-protection
skjulte lærernes bilnøgler og stak hul i dækkene | vandalism, work-environment
drengestreger eller hærværk? vand i alle ruder og malet på asfalten | vandalism
han har sparket bagruden ud på en parkeret bil | vandalism
hærværk og erstatningspligt for forældre | vandalism, money
skal vi anmelde når vi ved hvem det var | vandalism, police-report
den samme gruppe hælder vand i postkasser og river buskene op | vandalism, groups-hanging-out
klasselokalet ligner en slagmark efter festen | vandalism
klubbens nye fodboldmål er savet over | vandalism, youth-club
elev tegner kønsdele over hele skolebussen | vandalism
saltet i tekøkkenet og ketchup på lærredet – skal det tages alvorligt? | vandalism
a group of teens paints over our walls each weekend | vandalism, groups-hanging-out
konfirmandgruppe væltede gravsten | vandalism, blue-monday
hærværk på køretøj tilhørende lærer | vandalism, work-environment
ville ikke sige undskyld for den ødelagte cykel | vandalism
brosten gennem vinduet i børnehaven søndag nat | vandalism, kindergarten
sidst på året går de amok på toiletterne med farve og skum | vandalism, last-school-day
ødelæggelser i ungdomsboligen | vandalism, housing
De kaster sten fra motorvejsbroen. Det er ikke sjovt længere, der er nogen der kan dø. | vandalism, crime
kan en 11 årig straffes for at smadre ruder | vandalism
graffitivæg som lovligt sted at male | vandalism, leisure
kommunens regler om hærværk | vandalism
svinet til med æg hos en pensionist i nærheden | vandalism
pedellens skur er sparket ind og låsen brækket | vandalism
who pays when a pupil breaks a window on purpose | vandalism, money
hejste en cykel op i flagstangen og knækkede den | vandalism
ungt par sparkede vandhaner af på toilettet | vandalism
frivilligt arbejde som alternativ til at betale for skaden | vandalism, volunteering
indboet på botilbuddet bliver smadret hver gang han skal i seng | vandalism, anger-management
der er igen smadret ruder i skuret og sprayet paa doeren, hvem skal jeg sige det til | vandalism
Hver mandag starter jeg med at feje glas op foran indgangen. Vi har hængt lamper op, vi har snakket med de unge i klubben, og alligevel sker det igen og igen. | vandalism, local-police
naboerne siger det er vores elever der vælter skraldespande og knækker hække på vej hjem | vandalism
kanonslag i postkassen | fireworks
kaster kinesere efter hunde og barnevogne | fireworks
romerlys skudt vandret ned ad villavejen | fireworks
fra hvilken dato må man fyre af og hvor gammel skal man være | fireworks
hjemmelavede krysantemumbomber i garagen | fireworks
raketter affyret mod brandbilen nytårsaften | fireworks, groups-hanging-out
han har mistet to fingre, kammeraterne så på | fireworks, crisis
ulovlige bomber fra polen gemt under sengen | fireworks
knaldperler, stjernekastere og bordbomber, hvad er okay til de mindste | fireworks
sikkerhedsbriller i december, hvem deler ud | fireworks
skraldespanden sprængt i stumper og stykker med en heksehyler | fireworks, vandalism
fusing fireworks inside the stairwell every night since november, neighbours are scared | fireworks, groups-hanging-out
krudt hældt sammen til ét stort rør | fireworks
en øjenskade på skolen efter at der blev smidt noget i gården | fireworks
drengene sælger batterier og vulkaner i smug til de yngre | fireworks
må vi på skolen beslaglægge det de har i tasken i ugen op til nytår | fireworks, searching
det brager hver aften fra boldburet og de ældre tør ikke gå ud | fireworks, groups-hanging-out
oplæg om nytårsløjer og krudtpjat til 6. årgang | fireworks, teaching
han tændte lunten i klasselokalet | fireworks, behaviour
bombede betjentene med nytårskrudt | fireworks, violence
postkassesprængning, hvilken straf vanker der for en konfirmand | fireworks, vandalism
brandsår på hænderne fra en fuser | fireworks, health
rockets aimed at people's balconies, when does the season legally start | fireworks
fyverkeri købt over grænsen og gemt i klubbens skur | fireworks
fontæner og skud i en øde viadukt, de filmer hinanden | fireworks, online
børnene samler blindgængere op nytårsmorgen | fireworks
kanonslag på toilettet | fireworks
fyrværkeri i skoletiden | fireworks
de kaster krysantemumbomber efter hinanden | fireworks
hvem skal man ringe til om ulovligt fyrværkeri hos en elev | fireworks, police-report
små knald i skolegården hele december | fireworks
elev 12 år sælger romerlys til klassekammerater | fireworks
Der er købt en kasse med bomber over grænsen, og drengene har dem liggende i en container. Hvad gør vi inden nytår? | fireworks
en hundehvisler, er det tilladt? | fireworks
knaldperler i klassen | fireworks
fik sprængt en finger nytårsaften | fireworks, crisis
hvornår må unge skyde raketter | fireworks
forældreoplysning om nytårskrudt | fireworks, parents-meeting
fyret af ind i cykelskuret | fireworks, vandalism
hvordan snakker jeg med 7. klasse om nytår og fyrværkeri | fireworks, teaching
noget hedder "cobra" og lugter af svovl | fireworks
a student brought illegal fireworks to school | fireworks, searching
bange hund, børn ligger og skyder for at drille den | fireworks, animal-cruelty
raketter mod brandbilen | fireworks, local-police
drengen samlede en fuser op i skoven og fik forbrændinger i hånden | fireworks
hvad er straffen for at have ulovlig fyrværkeri når man er 14 | fireworks
nytår med unge på gaden, hvem går vi ud med | fireworks, night-ravens
postkasse sprængt i luften | fireworks, vandalism
hjemmelavede knaldere af tændstikhoveder | fireworks
bombe af køkkenrulle og krudt vist på tiktok | fireworks, online
drengestreg: kanonslag smidt ind gennem brevsprækken hos pensionist | fireworks
rygte om fyrværkeri til sidste skoledag | fireworks, last-school-day
affyret lyskugler mod gæsterne | fireworks
høreskade efter en knaldert | fireworks, doctor
må vi ransage tasken for krudt | fireworks, searching
sikkerhedsbriller nytår indskoling | fireworks
fyrværkeri hos klubben, hvem skal godkende | fireworks, youth-club
kids are throwing bangers at cars near our club | fireworks, groups-hanging-out
hver eftermiddag i de sidste to uger før jul kan vi høre høje brag fra stierne, og børnene i sfo'en tør ikke gå ud | fireworks, sfo
sprængt en skraldespand | fireworks, vandalism
bundter af lunter fundet i skabet | fireworks
han kalder det hårde bomber fra polen | fireworks
hvor afleverer man ulovligt krudt uden at få problemer | fireworks
to elever skød mod en bus fuld af mennesker | fireworks
heksehyl tændt bagerst i bussen | fireworks
kan vi få brandvæsenet til at komme og fortælle om nytårskrudt | fireworks, teaching
nytårsambassadør | fireworks
brændte jakke efter en raket | fireworks
raketkrig mellem to boligblokke | fireworks, groups-hanging-out
skal forældre betale når barnet har skudt naboens skur op | fireworks, money
is there a lesson plan about new year fireworks safety | fireworks, teaching
mistede synet på et øje nytårsaften | fireworks
smeltet plast og sort sod på legeskabet, det lugter af krudt | fireworks, signs
drengene gemmer poser med noget der brager i busken ved boldbanen | fireworks
han fik et knald tæt på øret og hører ikke på det ene øre | fireworks, doctor
kl 12 knalder det på hver eneste hjørne, er det lovligt at de er 10-11 år | fireworks
boern i 4 klasse koeber bomber af en storebror, er det noget politiet vil vide | fireworks, police-report
Hvert år i december bliver vi kimet ned af naboer, fordi drengene fra klubben kaster kanonslag ind i opgangene. Er der nogen der har haft held med at gøre noget ved det? | fireworks, groups-hanging-out
er der regler for hvor gammel man skal være for at købe bordbomber og stjernekastere | fireworks
hun leger med lighter og sætter ild til papir på wc | arson
containerbrand bag brugsen for fjerde gang på en måned | arson
børn og ild, findes der et tilbud om brandsamtaler | arson
pyroman i tredje klasse? | arson
stråtaget gik op i flammer og to drenge løb væk | arson
høstakken brændte, det var nogen fra efterskolen | arson
har fundet svedne dukker og tændstikker under madrassen | arson, signs
biler sat i brand om natten i kvarteret | arson, gangs
nysgerrig på bål eller noget mere alvorligt, hvordan vurderer man det | arson
sodsværtet gulv i depotet, nogen har hældt benzin | arson
he keeps burning things, grass, plastic, his own jacket | arson
brandmænd måtte slukke i skolens kælder, det lugtede af sprit | arson
skoven nedbrændt under tørken, drengene legede med brændglas | arson
påsat ildebrand, barnet er ni | arson, crime
scooter stukket i brand på marken | arson, mopeds
svider håret på de andre med en tændt gaslighter | arson, violence
redningsberedskabet vil gerne tale med klassen om flammer og røg | arson, teaching
futtede en avisstak af i opgangen så alle måtte ned på gaden | arson, housing
fascineret af bål og eksplosioner siden forældrene gik fra hinanden | arson, divorce
mordbrand eller uagtsomhed, hvor går grænsen | arson, crime
tændte op i en papircontainer tæt på muren, hele fløjen kunne være brændt | arson, vandalism
gardinet antændt med tilsigt i skolekøkkenet | arson
fire starter aged seven, his mum sleeps with the matches under her pillow | arson
brandstiffter i boligblokken, alle kigger på den samme knægt | arson, housing
halmballer, postkasser, nu en campingvogn, det eskalerer | arson
papirshåndklæder lå og ulmede i skraldespanden på drengetoilettet | arson
brand i skraldespanden bag skolen | arson
elev tænder ild på toilettet | arson
ildspåsættelse i skuret | arson
hvorfor leger han med ild hele tiden | arson
barn på 8 har sat ild til gardinet hjemme | arson
røg fra papirsækken, lighter i lommen | arson
Vi har fået tre små brande i løbet af en uge i containerne. Politiet mener det er børn. Kan vi tale med klasserne om det? | arson, teaching
påsat brand i klubben | arson, police-report
pyromantendens hos 12 årig | arson
han fortæller at det er hyggeligt at se flammer | arson
lightere ved skolen igen | arson
somebody set fire to the recycling behind our school | arson
brændte bordet i teknikrummet med vilje | arson, vandalism
skovbrand startet af drenge med bål | arson
hvem rådgiver om børn der er fascineret af ild | arson
kan brandvæsenet komme og snakke med en dreng der tænder ild | arson
tændte ild til papirkurven i bussen | arson
unge mistænkt for at sætte ild til biler | arson, crime
brandstiftelse er alvorligt men eleven er kun 13, hvad nu | arson, youth-crime-board
brændemærker på borde og stole i kælderrummet | arson, signs
ild i et gammelt skur ved sportspladsen, nogle elever filmede det | arson, image-sharing
hun lugter brændt og har hår der er svedet | arson, signs
afbrændt cykel foran hoveddøren | arson, vandalism
skal skolen politianmelde en brand som eleven selv slukkede | arson, police-report
en dreng brændte sin lærers planlægningskalender | arson
tændstikkerne ligger i pedelens skab men forsvinder | arson
småbrande på legepladsen | arson
børn og ild undervisning 4 klasse | arson, teaching
pyroman | arson
kan man få samtaler til en 10-årig som sætter ild til ting | arson, family-counsellor
spray og lighter som flammekaster | arson
husbrand hvor et barn er mistænkt, hvad må vi sige i klassen | arson, confidentiality
brændte sedler og hår i frikvarteret | arson
hvordan håndterer vi brande i boligområdet når de er under 15 | arson, housing
a boy keeps playing with matches in the woods | arson
røgalarm i kælderen hver fredag efter ungdomsklubben, nogen har brændt pap af | arson, youth-club
flammerne slog op af bænken | arson
brand på høloft | arson
den unge siger at han ikke var der da det brændte, men hænderne er sorte | arson, signs
hvad er straffen for at sætte ild til noget når man er 15 | arson
tændte bål i et indendørs depot | arson
benzin og klude i en cykelkurv | arson
hele klassen har set en brænde sin skolebog af i gården, og nu prøver de yngste det samme derhjemme | arson
brændt græs og tændstikker bag legehuset | arson
shelteren brændte ned, var det bevidst? | arson
fire at the bike shed, we suspect pupils | arson
gløder i legehuset efter aften med unge | arson, groups-hanging-out
sat ild i postkasse | arson, fireworks
forældrene gemmer alle lightere, han finder dem altid | arson
mistænkelig brand på ungdomsskolens lokale | arson, youth-school
vores soen paa 9 stikker ild til alting, papir, blade og i gaar et taeppe | arson, family-counsellor
Først brændte en skraldespand, så en sofa på genbrugspladsen, og i fredags var det redskabsskuret. Vi har en idé om hvem, men de er alle sammen omkring tolv år og siger ingenting. | arson, crime
kan man få nogen ud og snakke om hvor farligt det er at lege med lighter? | arson, teaching
tunet scooter der kører 80 på cykelstien | mopeds
tre på ét løbehjul uden hjelm | mopeds
må man have kørekort til lille knallert som femtenårig | mopeds
de laver wheelies på stien mellem børnehaven og skolen | mopeds, groups-hanging-out
politiet har konfiskeret hans crosser | mopeds
utrygge skoleveje, bilerne drøner forbi | mopeds
nummerpladen pillet af og udstødningen boret ud | mopeds
kører uden forsikring og lyd så hele byen vågner | mopeds
styrtede på el-løbehjul, hjernerystelse, han var fjorten | mopeds, health
vanvidskørsel i fars bil på industrikvarterets parkeringsplads | mopeds
underage kids driving e-scooters through the pedestrian street, who enforces it | mopeds, local-police
hvordan får vi dem til at bruge cykelhjelm i udskolingen | mopeds
hold med færdselslære og kørelærer på ungdomsskolen | mopeds, youth-school
påvirket bag styret på sin motorcykel | mopeds, substances
knægten har stjålet en vespa og brændt gummi af hele natten | mopeds, theft
snart prøve til AM, er der plads | mopeds, youth-school
farlige overhalinger ved afsætningspladsen hver morgen kl otte | mopeds
ulovlig fatbike, er det en cykel eller noget andet | mopeds
spritkørsel i fredags med fire i kabinen på en mopedbil | mopeds, alcohol
han fik et klip og en bøde selvom han er sytten | mopeds
elcykel trimmet til at gøre 50, forældrene aner det ikke | mopeds
jeg blev nær kørt ned af en flok på speedway ved fodgængerfeltet | mopeds
is a helmet mandatory on electric scooters and how old must you be | mopeds
knalert uden plader kører ræs om skolen i spisefrikvarteret | mopeds
min pige sidder bagpå hos en kæreste som kører som død og helvede | mopeds
lysregulering, skolepatrulje og gul vest, hvem uddanner de nye | mopeds
kører på knallert på fodgængerstien | mopeds
13 årig på scooter uden hjelm | mopeds
unge ræser rundt på knallert kl 23 | mopeds, groups-hanging-out
hvornår må man køre knallert | mopeds
knallertkort hos ungdomsskolen | mopeds, youth-school
elev kører på en tunet scooter | mopeds
de kører på baghjul gennem skolegården | mopeds
Vi har fem drenge der hver eftermiddag kører frem og tilbage på stien så børnene må springe til side. De har ingen nummerplade og bærer elefanthuer. | mopeds, groups-hanging-out
ulovlig knallertkørsel i boligområde | mopeds, housing
elløbehjul med to på | mopeds
støj og fræs fra motorcrossere på sportspladsen | mopeds
hun fik lov at sidde bag på uden hjelm | mopeds
knallertbanden | mopeds, gangs
beslaglægger politiet en ulovligt tunet knallert | mopeds, local-police
køre uden kørekort 14 år straf | mopeds
far har skruet på motoren til sin søn på 15 | mopeds
knallertuheld med to elever | mopeds, crisis
kids on dirt bikes terrorise our playground | mopeds, groups-hanging-out
er fatbikes ulovlige for børn | mopeds
fatbikes i skolegården | mopeds
drengen på 12 kører scooter hjem fra træning | mopeds
bråk med scootere ved hallen hver fredag | mopeds
hvordan lærer vi eleverne om knallerter og hjelm | mopeds, teaching
hvem ringer jeg til når de kører om kap på skolens område | mopeds, local-police
hvor kan unge lovligt køre motocross og crosser | mopeds, leisure
stjålen knallert fundet i vores cykelkælder | mopeds, theft
hans speedpedelec kan komme op på 60 | mopeds
crossere på markvejen, ejer klager | mopeds
knallertværksted som fritidstilbud | mopeds, leisure
de har skrællet pladen af og sprayet den sort | mopeds, signs
en 15-årig kørte galt i weekenden med spiritus i blodet | mopeds, alcohol
spritkørsel på knallert | mopeds, alcohol
flugt fra politiet på scooter | mopeds, crime
hjelmen ligger altid på styret | mopeds
må skolen forbyde el-løbehjul på grunden | mopeds
a student without a licence drives a moped to school | mopeds
tre på en knallert | mopeds
vi kan ikke holde sfo udenfor fordi de kører 50 i timen gennem porten | mopeds, sfo
reservedele og olie flyder på parkeringspladsen | mopeds
ungdomsskolens knallertundervisning tilmelding | mopeds, youth-school
drengene bytter motorer og sælger dem til de yngste | mopeds
15 årig vil have knallert, mor er bekymret | mopeds
brummer og hyler rundt om blokken til midnat, ingen tør sige noget til dem | mopeds, groups-hanging-out
brændt gummi og hjulspor på boldbanen | mopeds, vandalism
bøder til unge for el-løbehjul | mopeds, money
kan man få en snak fra politiet om scootere til 8. klasse | mopeds, local-police
påkørt af en elev på elcykel i skoletiden | mopeds
jeg er far, og min dreng låner vennens crosser selvom han kun er 13, jeg tror ikke andre voksne ved det | mopeds
we need someone to talk about moped safety in grade 8 | mopeds, teaching
knalerter paa stien igen igen, politiet kommer aldrig | mopeds, local-police
En dreng fra ottende henter sin lillebror i sfo på en scooter, som kan køre firs. Den lille sidder bagpå uden hjelm og mor siger, at det er praktisk. | mopeds, parent-involvement
må skolen tage nøglerne fra en elev der kører uden kort? | mopeds
han er begyndt at gå med deres trøje og hilser på en særlig måde | gangs
rekruttering i boldburet, de store giver de små burger og sko | gangs
fætter er fuldgyldigt medlem, nu vil han selv være prospect | gangs
bandeexit, hvem taler man med hvis man vil ud | gangs
rygmærker holder til i garagen overfor skolen | gangs
tørklæde over næsen, håndtegn og postnummer i bio'en | gangs, signs
rockerne har lagt billet ind på en af vores drenge | gangs
brødreskab, loyalitet og ære, sådan taler han om dem | gangs
my nephew runs errands for the brothers on the corner and is afraid to stop | gangs
er der konflikt mellem to grupperinger lige nu, skal vi passe ekstra på | gangs, local-police
gældsat til bagmændene og må nu gøre som de siger | gangs, money
visitationszone omkring boligblokken, hvad betyder det for klubbens børn | gangs, weapons
han er hangaround og kun seksten | gangs
skyderi i går, de unge siger at der kommer hævn | gangs, weapons
storebror sidder inde for at have været med i det organiserede | gangs, convicted
hvordan taler vi med forældrene om at knægten er ved at blive suget ind i miljøet | gangs, parent-involvement
de får opgaver over krypterede apps og penge for at kaste en granat | gangs, crime
hvervet til svensk netværk som barnesoldat | gangs
han er stolt af ar og fængselstatoveringer hos de ældre | gangs
lillebror bruges som kurer og udkigspost | gangs, drug-dealing
drengene har givet deres flok et navn og kræver respekt i kvarteret | gangs, groups-hanging-out
hun er kæreste med en fra grupperingen og kommer ikke længere i skole | gangs, vulnerable-girls
they give my pupil free trainers and call him little brother, it scares me | gangs
banderelateret dreng flyttes til ny skole, hvad gør vi i modtagelsen | gangs, network-group
hans venner har alle monogram på kasketten og han må ikke vise sig i nabokvarteret | gangs, housing
gruperingen styrer hvem der må spille bold hvor | gangs
er han ved at blive rekrutteret til en bande | gangs
bandemedlem henter en elev i bil | gangs
bander i vores område | gangs
hvem hjælper en ung ud af bandemiljøet | gangs, youth-crime-worker
exit program bande | gangs
storebror er kendt i miljøet og lillebror i 6. er begyndt at kopiere ham | gangs
min elev taler om respekt, loyalitet og at man aldrig sladrer, og går kun i sort | gangs, signs
rygmærker og farver på skolen | gangs
En dreng på 13 har fået 500 kroner for at stå på et hjørne og skrive når politiet kommer. Han synes det er fedt, vi synes det er forfærdeligt. | gangs, drug-dealing
rocker som far | gangs
de siger at han er med nu | gangs
bandekonflikt hvad betyder det for skolen | gangs, school-management
kan vi forbyde bandetøj | gangs
skudepisode i kvarteret, elever er bange | gangs, crisis
hvervet på snapchat til at løse opgaver for nogen | gangs, online
opgaver på telegram, "tjen 50.000 på en aften" | gangs, online
håndtegn og tørklæder i klassen | gangs, signs
how do gangs recruit 12-year-olds | gangs
tilknytning til bandemiljø, 16 år | gangs
skylder bandefolk penge | gangs, threats
hun er kæreste med et bandemedlem på 22 | gangs, vulnerable-girls
crime as a service børn lejes til skyderier | gangs, crime
child soldiers er begrebet vi hører i sverige, hvad med her | gangs
far sidder inde og onklen styrer gruppen, drengen er næste i rækken | gangs, parent-in-prison
ungdomsbande | gangs
hvem er bandekoordinator i kommunen | gangs, youth-crime-worker
optrapning mellem to grupper på hver sin side af banen | gangs, conflict
det er en gruppering der kalder sig noget med tal og har egen hashtag | gangs
hvad er forskellen på en bande og en vennegruppe | gangs
de har fået kælenavne og nye kæder | gangs, signs
unge i randen af bandemiljøet | gangs
lægger videoer ud med maskerede venner og store bundter penge | gangs, online
lokket med dyrt tøj og løfter om en familie | gangs
pupil is afraid of gang members waiting outside | gangs, threats
drengene rapper om bander og poserer med hætter | gangs
hvordan taler man med forældre der ikke tror på at sønnen er med i noget | gangs, parent-involvement
bandefar truer skolen | gangs, threats
visitationszone hos os | gangs, local-police
opsøgende indsats over for bandeparate unge | gangs, street-team
fik et "job" af en på 25 og tør nu ikke sige nej | gangs, threats
hans telefon ringer konstant og han løber så snart der kommer et bestemt kald | gangs, signs
oplæg om rekruttering til bander for personalet | gangs, theme-afternoon
opbevarer våben for nogen, siger hans bror | gangs, weapons
grooming til bander, er der et materiale til 7. klasse | gangs, teaching
vil gerne ud men er bange for hævn mod familien | gangs, threats
bandekriminel 17 årig starter i klassen efter sommerferien | gangs, aftercare
rocker-gruppe har åbnet klubhus tæt på skolen | gangs
my student wants to leave a gang, who can he call | gangs, youth-crime-worker
han er en af dem, siger de små, og så går de over på det andet fortov | gangs, groups-hanging-out
søn set sammen med folk vi kender fra avisen | gangs, signs
der kommer nogle store maend og henter drengene i bil efter klubben, vi tror det er bande | gangs, acute
Hans mor kom grædende ind på kontoret. Hun har fundet en skudsikker vest under sengen og siger, at han ikke tør sove derhjemme mere, fordi nogen er efter ham. | gangs, acute
hvordan ser man om en dreng er ved at glide ind i et bandemiljø? | gangs, signs
tyve knægte foran kiosken, råber ad folk der går forbi | groups-hanging-out
fester på stranden med hundredvis fra nabobyerne | groups-hanging-out
beboere klager over larm og affald ved skaterrampen | groups-hanging-out
ældre tør ikke gå gennem tunnelen om aftenen | groups-hanging-out
de hænger ud på biblioteket og skræmmer personalet | groups-hanging-out
opslag i lokalgruppen om utilpassede unge på torvet | groups-hanging-out
hvem kører runde derude fredag aften når de samles ved stationen | groups-hanging-out, street-team
spytter, sparker til skraldespandene og generer buschaufføren | groups-hanging-out
p-kælderen er blevet deres varmestue | groups-hanging-out
utryghedsskabende adfærd i det offentlige rum | groups-hanging-out
kids gathering on our school roof after hours, loud music, broken bottles | groups-hanging-out
butiksindehaver vil have dem væk fra indgangen, hvad kan kommunen | groups-hanging-out
musik fra soundboks til klokken to om natten ved søen | groups-hanging-out, alcohol
opholdsforbud, kan man forbyde en flok at stå et bestemt sted | groups-hanging-out, local-police
de kommer fra fire skoler og mødes på mcdonalds | groups-hanging-out
mangler et sted at være, så de sidder på trappen i centeret | groups-hanging-out, youth-club
naboen har talt dem til 35 sidste weekend ved multibanen | groups-hanging-out
hættetrøjer i mørket, tomme dåser og skodder, men ingen har gjort noget | groups-hanging-out
halinspektøren kan ikke få dem ud når der lukkes | groups-hanging-out
de små efteraber de store der driver rundt i gågaden | groups-hanging-out
områdets hotspot er flyttet fra rutebilstationen til havnen | groups-hanging-out, street-team
uro i kvarteret siden sommerferien, hvem kortlægger hvem de er | groups-hanging-out, housing
teenagers block the stairs in front of our flat and laugh when i ask them to move | groups-hanging-out
ungdomsflok i midtbyen med rappe replikker og spark til cykler | groups-hanging-out
ved legehuset i parken sidder de til over midnat, småbørnsforældre skræmmes væk | groups-hanging-out, night-ravens
der er utrykt ved indgangen til svømmehallen, mange i en klump | groups-hanging-out
unge samles ved stationen og spærrer for folk | groups-hanging-out
beboere er utrygge ved de unge foran netto | groups-hanging-out
flok af drenge råber efter forbipasserende | groups-hanging-out
hvem går ud til de unge om aftenen | groups-hanging-out, street-team
de hænger bare ud, men folk er bange | groups-hanging-out
utryghed på stien | groups-hanging-out
en gruppe på 15-20 sidder i læskuret hver aften med høj musik | groups-hanging-out
biblioteket ringer: store drenge larmer og smider med stole | groups-hanging-out
Vi er en børnehave der hver morgen må samle flasker og skår op efter aftenens unge på legepladsen. Nu er forældrene begyndt at spørge hvad kommunen gør. | groups-hanging-out, kindergarten
klagen kommer fra boligforeningen | groups-hanging-out, housing
de voksne går en stor bue udenom kiosken | groups-hanging-out
hvad gør vi ved gruppen ved p-huset | groups-hanging-out
utryghedsskabende adfærd unge | groups-hanging-out
teens hang out behind our school at night and scare residents | groups-hanging-out
ungdomsflok spytter og råber af ældre damer | groups-hanging-out
det begyndte med fem men nu er der omkring tredive | groups-hanging-out
skolegården efter lukketid | groups-hanging-out
svømmehallen har problemer med en drengegruppe | groups-hanging-out, leisure
hænger ved busterminalen fra 16 til 22 | groups-hanging-out
opholdsforbud på bestemt sted | groups-hanging-out, local-police
de har ingen steder at være siger de selv | groups-hanging-out, leisure
bekymret borger vil vide hvem der tager sig af ungegruppen i parken | groups-hanging-out, street-team
samles på taget af hallen | groups-hanging-out
musik fra bluetooth-højtaler og skrald overalt om søndagen | groups-hanging-out
kan klubben holde længere åbent så de har et sted | groups-hanging-out, youth-club
a crowd of boys blocks the entrance to the library every day | groups-hanging-out
uro | groups-hanging-out
drengene sidder på rækværket og kommenterer pigers tøj når de går forbi | groups-hanging-out, sexuality
butikker i centeret har hyret vagt pga unge | groups-hanging-out, shoplifting
fællesmøde om utryghed i kvarteret | groups-hanging-out, network-group
tryghedsvandring | groups-hanging-out
efter fodboldkampene samler de sig og kaster ting efter biler | groups-hanging-out, vandalism
udendørs samlingssted for unge med lys og bænke | groups-hanging-out
hvordan møder man en gruppe man ikke kender på gaden | groups-hanging-out, street-team
skrigende scootere og store flokke på skaterbanen om sommeren | groups-hanging-out, mopeds
hvorfor skal de altid stå lige der | groups-hanging-out
politiet bortviser dem og så kommer de igen en time senere | groups-hanging-out, local-police
sfo-børnene tør ikke bruge multibanen mere | groups-hanging-out, sfo
de er ikke kriminelle, de er bare mange og larmende | groups-hanging-out
pedel føler sig truet af aftenens gæster i cykelkælderen | groups-hanging-out, threats
nye ansigter på torvet, de er helt nede i 5. klasse og bliver til over midnat | groups-hanging-out
unge der laver bål og holder fest i skoven | groups-hanging-out, alcohol
elderly neighbours feel unsafe because of youngsters by the shops | groups-hanging-out
klynger i opgangen der ryger og ikke vil flytte sig | groups-hanging-out, housing
hvordan måler man tryghed i et område | groups-hanging-out
en mor tør ikke sende sin datter til spejder fordi der altid står en flok i tunnelen | groups-hanging-out
forsamles i aften via snap ved stranden, flere hundrede | groups-hanging-out, online
de unge ved kiosken raaber af mig hver gang jeg gaar forbi med min hund | groups-hanging-out
Der er kommet en ny gruppe ved skaterbanen. De er ældre end dem vi kender, de siger ikke goddag, og vores egne unge er begyndt at blive væk fra klubben om fredagen. | groups-hanging-out, street-team
vi er en idrætsforening hvor unge uden for klubben fylder gangene og skræmmer de mindste medlemmer væk | groups-hanging-out, leisure
hvem tager kontakt til de unge der samles hver aften, så det ikke bliver politiet først | groups-hanging-out, street-team
han hylder kalifatet og siger vi andre er vantro | radicalisation
ser timevis af propaganda på en lukket kanal | radicalisation, online
dreng i 8. med sort sol på telefonen og snak om racekrig | radicalisation, hate
er bekymret for at hun vil rejse til syrien | radicalisation
konspirationsteorier om staten, mor har taget ham ud af folkeskolen | radicalisation
incel-sprog, foragt for kvinder og hyldest af drabsmænd | radicalisation, hate
hjemmelavet bombeopskrift i browserhistorikken | radicalisation, weapons
martyr er noget man skal stræbe efter, skrev han i sin stil | radicalisation
taler kun om rigtigt og forkert, har brudt med alle gamle venner | radicalisation, signs
yderste højre, klistermærker på lygtepæle og nazihilsen til morgensamling | radicalisation, hate
he has started following extremist preachers and won't shake hands with female staff | radicalisation
hvornår er det bare religiøst og hvornår skal jeg bekymre mig | radicalisation
venstreradikal gruppe har inviteret eleverne til gadekamp | radicalisation
terrorsympati i en historieopgave, skal PET ind over | radicalisation, radicalisation-contact
accelerationisme, siege og telegram, har hørt ordene men ved intet om dem | radicalisation, online
den ekstreme fløj lokker med fællesskab og en sag at kæmpe for | radicalisation, loneliness
efter koranafbrændingen sagde han at nogen burde dø | radicalisation, threats
han omvendte sig, lagde musikken fra sig og vil ikke spise med os | radicalisation
økoterrorist kalder hun sig, vil sabotere slagteriet | radicalisation
tankegodset kommer fra en onkel der er hjemvendt fremmedkriger | radicalisation, family-problems
forebyggelse af antidemokratiske holdninger i ungdomsuddannelserne | radicalisation, teaching
dyrker massemordere som idoler i et onlineforum for drenge der hader alle | radicalisation, school-threat
my brother shares videos of fighters and says voting is a sin | radicalisation
sortklædt, læser manifester, hylder en norsk massedrabsmand | radicalisation, school-threat
exstremistiske holdninger i samfundsfag, er det debat eller alarm | radicalisation
hun har skiftet navn, brændt sine gamle tegninger og venter på dommedag | radicalisation
elev roser terrorangreb | radicalisation
er en dreng i 9. ved at blive radikaliseret | radicalisation, signs
mistanke om ekstremisme | radicalisation, radicalisation-contact
taler om at hans land er i krig mod vesten og nægter at give hånd til lærerinder | radicalisation, signs
nazistiske hagekors i kladdehæftet | radicalisation, hate
han ser ekstreme videoer hele natten og citerer dem i samfundsfag | radicalisation, online
infohus hvad er det | radicalisation, radicalisation-contact
incel-snak i drengegruppen | radicalisation, boys
hvem kontakter man ved bekymring for radikalisering | radicalisation, radicalisation-contact
Over et halvt år har en stille elev skiftet alt ud: tøj, venner og meninger. Han siger at demokrati er for svage og at der snart kommer et opgør. | radicalisation, signs
højreekstrem gruppe hverver på discord | radicalisation, online
vil rejse til udlandet for at kæmpe | radicalisation, acute
a pupil praises a terrorist attack in class | radicalisation
antidemokratiske holdninger hos teenager | radicalisation
konspirationsteorier og had mod staten | radicalisation
min søn er blevet meget religiøs på kort tid, er det noget? | radicalisation
hvor går grænsen mellem religion og ekstremisme | radicalisation
han kalder os vantro | radicalisation
datteren har giftet sig religiøst online og vil væk | radicalisation, forced-marriage
klistermærker med white power ved cykelparkeringen | radicalisation, hate
fortæller om en leder på nettet der kender sandheden | radicalisation, grooming
is there a prevent programme in Denmark for schools | radicalisation, radicalisation-contact
venstreekstreme aktioner, 17 årig pige deltager i hærværk for sagen | radicalisation, vandalism
nægter musik, idræt og billeder fra den ene dag til den anden | radicalisation, signs
skal man underrette ved ekstremistiske ytringer | radicalisation, notification
mentor til unge i ekstreme miljøer | radicalisation, mentor
gamere der deler memes med hitler, er det bare for sjov | radicalisation, gaming
forældre bekymrede over sønnens nye forbilleder fra nettet | radicalisation, parent-involvement
han har tegnet et flag fra is på sin skoletaske | radicalisation
teaching about extremism in 8th grade | radicalisation, teaching
hader kvinder og skriver lange indlæg om det | radicalisation, hate
accelerationisme, telegram og 764, hvad er det for noget | radicalisation, online
polarisering i klassen om krigen i mellemøsten | radicalisation, conflict
han mener at vold er nødvendig for at redde landet | radicalisation
lærer ønsker sparring: elev forsvarer selvmordsbombere | radicalisation, radicalisation-contact
rekrutteret af ekstremister via spil | radicalisation, gaming
klubben har fået besøg af nogle der deler pjecer om kalifatet | radicalisation, youth-club
han er gået fra at være klassens klovn til at sidde alene og skrive manifester | radicalisation, signs
hvordan taler man med en ung der har sorthvidt verdensbillede | radicalisation, preventive-talk
afradikalisering | radicalisation
pige på 15 følger ekstrem prædikant | radicalisation
tegn på radikalisering liste | radicalisation, signs
er Jihad-snakken i skolegården farlig? | radicalisation
han afviser alle sine gamle venner som urene | radicalisation, signs
tilbagevendt barn fra lejr i syrien starter i 2. klasse | radicalisation, language-refugees
I think a boy is being drawn into a far-right group online | radicalisation, online
ekstrem klimagruppe vil have skoleelever til at lænke sig | radicalisation
fjendebilleder og dommedagssnak | radicalisation
vi er flere der har bidt mærke i at han kun vil tale om at dø for noget større, og at han har fundet nogen på nettet som lover ham det | radicalisation, suicide
han siger at alle der ikke tror som ham skal doe, han er 14 | radicalisation, acute
Jeg underviser i historie, og en elev har i flere uger rakt hånden op for at sige at folkemordet er opspind. Nu har han tre tilhængere, som klapper, og de mødes på en lukket server om aftenen. | radicalisation, online
er der nogen jeg kan sparre med om en ung med ekstreme holdninger uden at det bliver en sag? | radicalisation, radicalisation-contact
perker, neger og jøde bruges som skældsord hver dag | hate
de spyttede efter hende på grund af tørklædet | hate
jødisk elev gemmer sin kæde under trøjen nu | hate
"skrid hjem hvor du kommer fra" skrevet på skabet | hate
hadforbrydelse, hvordan skal den registreres når den meldes | hate, police-report
homofobi i omklædningsrummet, han bliver kaldt svans | hate, lgbt
chatten er fuld af memes der håner muslimer | hate, online
dørmanden afviser dem pga hudfarve | hate
my daughter is black and the other kids touch her hair and make monkey sounds | hate, bullying
sigøjner-jokes i personalerummet, hvem siger man det til | hate, school-management
de efteraber hans spasticitet og griner | hate, bullying
heilede til fotograferingen | hate, radicalisation
forældrene vil ikke have deres pige på hold med "de brune" | hate, parent-involvement
færøske elever får smidt fiskehoveder efter sig | hate
konflikten i mellemøsten splitter 9. a, råb på gangene om palæstina og israel | hate, conflict
grønlandsk dreng hører at han nok er fuld, han drikker slet ikke | hate
forskelsbehandling på praktikpladsen, han fik nej efter at have sagt sit navn | hate, youth-education
transpigen fik revet parykken af i bussen | hate, lgbt
hvad siger § 266 b om at håne folk offentligt for deres tro eller oprindelse | hate, crime
abelyde fra sidelinjen til u14-kampen | hate, leisure
handicappede pige bliver kaldt misfoster på aula-væggen | hate, bullying
fordomme om romaer efter tyverierne i byen | hate
someone drew a swastika on the locker of a jewish girl | hate, vandalism
rasisme på fodboldbanen, modstanderens mor råbte værst | hate, leisure
de siger at han skal bade fordi han er fra somalia | hate, bullying
nedladende bemærkninger om min accent når jeg henter i institutionen | hate, kindergarten
n-ordet bliver brugt i klassen | hate
racistiske kommentarer i 6. | hate
hadforbrydelse mod elev med tørklæde | hate, police-report
jøde som skældsord på gangen | hate
de efteraber hans hudfarve og laver abelyde | hate, bullying
hvordan håndterer vi racisme blandt elever | hate
perkersvin skrevet på skabet | hate, vandalism
en pige fik revet sit tørklæde af i bussen | hate, violence
kaldt abekat på fodboldbanen | hate, leisure
Vi har en dreng i 4. klasse der spørger om han kan vaske den brune farve af, fordi de andre ikke vil sidde ved siden af ham. Hvor starter vi? | hate, bullying
homohad på skolen | hate, lgbt
a pupil is called slurs because of his skin colour | hate, bullying
hitlerhilsen i skolefotoet | hate
hvornår er en racistisk ytring ulovlig | hate, police-report
diskriminationssag mod lærer | hate, complaint
vores elever hader de nye fra asylcentret | hate, language-refugees
forældre vil have deres barn væk fra klasse med mange tosprogede | hate
sagt til at rejse hjem hvor hun kom fra | hate
svastika ridset i bordet | hate, vandalism
antisemitisme efter krigen | hate
grønlandsk elev får jokes om druk hver dag | hate, bullying
memes om sorte i klassechatten | hate, online
lærerinden sagde noget nedladende om muslimer | hate, complaint
skal vi anmelde når en dreng er spyttet på pga sin tro | hate, police-report
hatecrime | hate
hadtale i kommentarsporet | hate, online
min datter vil ikke sige hun er jøde mere | hate
undervisning om racisme og fordomme 7. årgang | hate, teaching
muslimske elever føler sig udenfor | hate, exclusion
vandals wrote "foreigners out" on our wall | hate, vandalism
bøsse-råb hver gang han går forbi | hate, lgbt
chikaneret i bussen på grund af deres accent | hate
fyret fra fritidsjob pga navn | hate, leisure-job
fordomme om romaer i skolegården | hate
kan man klage over racistisk behandling på en skole | hate, complaint
hån og efterligninger af elev i kørestol | hate, bullying
transpige udsat for chikane på toilettet | hate, lgbt
grim tone om danskere, også den anden vej | hate, class-climate
tørklædeforbud kommentar fra kollega, sårer eleverne | hate, work-environment
er det racisme at efterligne en dialekt for sjov | hate
de får ikke lov til at være med fordi de er brune | hate, exclusion
abelyde | hate
we hear swastika jokes every day, how to react | hate, teaching
et barn kaster sten efter moskeen | hate, vandalism
mor siger at hendes børn bliver kaldt terrorister, det har stået på siden børnehaven og skolen svarer ikke | hate, complaint
kvindehad i drengegruppe, en influencer med sportsvogne er deres helt | hate, boys
kollega med anden etnisk baggrund bliver råbt ad af en far | hate, work-environment
de synger slagsange om indvandrere i omklædningen | hate
hvad er hadforbrydelse | hate
en sort dreng bliver altid taget først når noget er ødelagt, synes hans forældre | hate
hvad goer jeg naar drengene siger det er for sjov at raabe racistiske ting | hate, class-climate
Min kollega bærer tørklæde, og i går fik hun at vide af en elev i 9., at hun ikke burde have lov til at undervise danske børn. Ledelsen mener, at det er en enlig svale. | hate, work-environment
vi hører ord om romaer, jøder og bøsser hver eneste dag, hvor starter man med at få det stoppet | hate, teaching
ring 114 eller gå ned på stationen – hvordan gør jeg det formelt at drengen blev slået ned | police-report, violence
pigens mor tor ikke ga til betjentene fordi hun frygter hævn | police-report, victims
har skolen pligt til at melde det når en lærer får en på kassen af en elev | police-report, work-environment
kan man trække sagen tilbage igen hvis man fortryder | police-report
journalnummeret fra politiet mangler, forsikringen vil ikke betale for den stjålne cykel | police-report, theft
er det os eller forældrene der står som anmelder når telefonen er blevet taget i skolegården | police-report, robbery
frist på 72 timer for erstatning til voldsofre, hvad tæller som start | police-report, victims
han er kun tolv, giver det overhovedet mening at melde ham | police-report
drengen der blev filmet nøgen vil gerne have det gjort ved lov, hvordan starter vi | police-report, image-sharing
do I need to speak danish to file a crime with the cops online | police-report
skal jeg gemme skærmbilleder og beskeder som bevis inden jeg går til ordensmagten | police-report, threats
kan man tibbe politiet uden at opgive navn | police-report
bagatelgrænse: hvornår klarer vi det selv med en undskyldning og hvornår skal det være en sag | police-report, first-offence
boligforeningen vil politianmelde de store drenge for knuste lamper i kælderen | police-report, vandalism
hvornår skal vi politianmelde en elev | police-report
skal skolen anmelde når en elev slår en anden | police-report, violence
anmeldelse af tyveri i klubben hvordan | police-report, theft
Er det os eller forældrene der skal gå til politiet? | police-report
må en lærer selv anmelde en elev for vold mod sig, eller er det lederen der gør det | police-report, violence
kan vi anmelde en på 12 | police-report, crime
hvad sker der efter man har meldt noget til politiet | police-report, local-police
min søn er blevet slået ned på vej hjem, skal vi anmelde det selv om vi kender ham der gjorde det | police-report, violence
anmelde digitalt overgreb hvor henne | police-report, image-sharing
pigen er bange for hævn hvis hun går på stationen og fortæller det | police-report, threats
hærværk for 40.000 på skolen i weekenden hvem ringer til 114 | police-report, vandalism
kan en anmeldelse trækkes tilbage | police-report
må man være anonym når man tipper politiet om hashsalg | police-report, drug-dealing
har vi pligt til at anmelde strafbare forhold | police-report
how do I report a crime against one of my pupils to the police | police-report
politianmeldelse eller bekymringssamtale først? | police-report, preventive-talk
eleverne har delt billederne og forældrene vil have at skolen melder det, er det vores opgave | police-report, image-sharing
En forælder har truet mig på intra og siger han ved hvor jeg bor. Min leder tøver med at gå videre med det. Kan jeg selv gå til politiet? | police-report, threats
frist for anmeldelse af vold på arbejdet så jeg kan få erstatning fra nævnet | police-report, work-environment
72 timer anmeldelse erstatning | police-report, victims
skal vi have forældrenes ja før vi melder en sag hvor deres barn er offer | police-report, consent
anmeldelsesnummer journalnr hvor får vi det | police-report
er det en anmeldelse bare fordi jeg snakker med vores betjent om det | police-report, local-police
hvad med at tage den med en mindelig snak i stedet for at blande loven ind i det? drengen har stjålet en mobil | police-report, theft
politianmleder vi altid knive på skolen | police-report, weapons
min datter tør ikke vidne, kan sagen stadig anmeldes | police-report, victims
kommer det på drengens straffeattest hvis vi går videre med sagen | police-report, first-offence
vi overvejer om vi vil køre sagen formelt efter slagsmålet i hallen, hvem beslutter | police-report, school-management
cykel stjålet fra skolen hvor melder jeg det online | police-report, theft
skal kommunen eller den enkelte institution stå som anmelder ved indbrud | police-report
Forældrene til den anden dreng vil have os til at lade være med at anmelde og klare det internt. Kan vi det, når der er brækket en næse? | police-report, violence
anmelde en voksen der skriver til børn på snap | police-report, grooming
can the school file charges on behalf of the child | police-report
gå til politiet eller ej – hvem kan jeg sparre med | police-report, ssp-consultant
anmelder ikke oplyst, må navnet hemmeligholdes | police-report
jeg skal sidde over for en knægt og hans far på torsdag om det de lavede ved stationen, hvordan åbner jeg | preventive-talk
betjenten vil tage hjem til familien og drikke en kop kaffe, hvad skal der ud af det | preventive-talk, local-police
er det frivilligt at møde op når politiet indkalder min søn til snak uden sigtelse | preventive-talk
sporgeguide til den svaere dialog med en ung på vej ud på et sidespor | preventive-talk
hvordan siger jeg til hende at vi er urolige uden at hun lukker af | preventive-talk
hvem deltager: lærer, forælder, socialrådgiver, betjent? og hvor lang tid sætter man af | preventive-talk
vi overvejer en løftet pegefinger, altså en advarsel med alvor bag, før det går helt galt | preventive-talk
politiets bekymringsbrev kom i e-boks i går, hvad betyder det at vi skal til møde | preventive-talk
can the officer speak with my son before anything has actually happened | preventive-talk
løsningsfokuserede spørgsmål, skalaer og ingen skældud, er det sådan man gør | preventive-talk
han har fået en snak på stationen efter opløbet i weekenden, hvordan følger vi op på skolen | preventive-talk
skal der laves referat når jeg tager et barn til side for at høre om noget trykker | preventive-talk, record-keeping
forebyggende indsats over for to brødre der er set med forkerte typer, første skridt er vel at tale med dem | preventive-talk, gangs
bisidder med til samtalen, tolk, vand på bordet – gode råd før mødet modtages | preventive-talk
kriminalpræventiv samtale hvordan foregår den | preventive-talk, crime
bekymringssamtale efter første tyveri | preventive-talk, first-offence
bekymringssamtale hvad er det | preventive-talk
hvem holder bekymringssamtalen, politi eller ssp | preventive-talk, ssp-consultant
kan vi få politiet til at tage en alvorlig snak med en dreng og hans forældre på stationen før det går helt galt | preventive-talk, local-police
invitation til bekymringssamtale forældre nægter at komme | preventive-talk
er bekymringssamtalen frivillig? | preventive-talk
min søn er indkaldt til samtale hos politiet uden at være sigtet, hvad betyder det | preventive-talk, local-police
hvordan forbereder man sig til en forebyggende samtale med en 13-årig og forældrene | preventive-talk
forskel på bekymringssamtale og afhøring | preventive-talk, local-police
what is a "bekymringssamtale" and who can call one | preventive-talk
drengen hænger ud med de forkerte og er set ved stationen om natten. Han har ikke lavet noget endnu. Kan nogen sætte sig ned med ham og mor? | preventive-talk, groups-hanging-out
skabelon til ungesamtale | preventive-talk
hvor gammel skal man være for at blive kaldt til bekymringssamtale | preventive-talk
må en lærer sidde med ved bekymringssamtalen | preventive-talk
hjemmebesøg fra politi og ssp efter butikstyveri | preventive-talk, shoplifting
bliver det skrevet ned et sted at min dreng har vaeret til bekymringssamtale | preventive-talk, record-keeping
vi vil gerne nå at råbe ham op inden der ryger en sag på ham | preventive-talk, first-offence
kan skolen bede om en bekymringssamtale på en hel gruppe drenge | preventive-talk, groups-hanging-out
tager man samtalen uden forældre hvis den unge er 16 | preventive-talk, consent
hvad følger der efter bekymringssamtalen, er der opfølgning | preventive-talk
forebyggelsessamtale med unge på scootere | preventive-talk, mopeds
bekymringsbrev til forældrene fra politiet | preventive-talk, local-police
En pige i 7. er set sammen med folk fra bandemiljøet i storcentret. Jeg hørte at man kan tage fat i familien tidligt med en samtale i uniformens selskab? | preventive-talk, gangs
politilovens bekymringssamtaler hjemmel | preventive-talk
har effekt? bekymringssamtaler erfaringer | preventive-talk
hvordan får jeg taget en snak med den unge og hans far om retningen han er på vej i, med nogen der har vægt bag ordene | preventive-talk
tolk til bekymringssamtale hvem bestiller | preventive-talk
kan forældre selv bede om at politiet tager en snak med deres teenager | preventive-talk, local-police
ringet op af betjent der gerne vil mødes med os om vores datter, ikke fordi hun har gjort noget | preventive-talk, local-police
gruppesamtale med forældre til fem drenge der laver ballade, er det noget ssp gør | preventive-talk, ssp-consultant
løftet pegefinger fra betjenten på kontoret efter fyrværkeri | preventive-talk, fireworks
bekymrings samtale ml. skole, ssp og hjem | preventive-talk, ssp
samtykke før bekymringssamtale? | preventive-talk, consent
Can police invite a child and parents for a talk even if no crime has been committed? | preventive-talk
dialog med den unge inden der er tale om kriminalitet | preventive-talk
forebyggende samtale med søskendeparret inden storebror trækker lillebror med | preventive-talk
knægten på 13 stak en jævnaldrende med en skruetrækker, hvilken instans afgør hvad der skal ske | youth-crime-board, violence
en dommer, en betjent og en fra kommunen sidder i panelet, men hvad kan de pålægge | youth-crime-board
straksreaktion og forbedringsforløb, hvad er forskellen | youth-crime-board
han skal vaske brandbiler som konsekvens, hvem har bestemt det | youth-crime-board
skal forældrende møde op når drengen under den kriminelle lavalder er indkaldt | youth-crime-board
nævnet har truffet afgørelse om to års forløb, hvem holder øje med at den bliver fulgt | youth-crime-board, youth-crime-worker
kan man anke en afgørelse om anbringelse på sikret institution truffet efter loven om ungdomskriminalitet | youth-crime-board, placement
aldersgruppen 10 til 17 og personfarlig kriminalitet, er det betingelserne | youth-crime-board
hvor mange dage har kommunen til at lave den ungefaglige undersøgelse inden mødet | youth-crime-board, youth-crime-worker
my nephew got a letter about a hearing with a judge although he is eleven | youth-crime-board
kriminalforsorgen fører tilsyn med en 15-årig, er det efter en nævnssag | youth-crime-board, convicted
ungdomskriminalitetsnævnet har bedt skolen om en udtalelse om elevens dagligdag | youth-crime-board
røveri, grov vold, våben – hvad skal der til før politiet henviser videre dertil | youth-crime-board
beskiket advokat til knægten inden høringen, betaler staten | youth-crime-board
drengen har været til afhøring to gange uden hans mor forstod hvad der blev sagt, der kom en venlig mand fra kommunen med, men han efterlod ikke noget kort, og nu er der kommet en indkaldelse til noget med en dommer og et panel | youth-crime-board, youth-crime-worker
pligt til at møde for ungdomskriminalnævnet | youth-crime-board, convicted
ungdomskriminalitetsnævnet alder | youth-crime-board
hvad er en nævnssag | youth-crime-board
Hvem sidder i nævnet og træffer beslutning om den unge? | youth-crime-board
elev på 14 skal for nævnet i næste uge, hvad skal skolen bidrage med | youth-crime-board
forbedringsforløb hvad går det ud på | youth-crime-board
straksreaktion fra ukn, han skal rydde op på havnen – hvem holder øje med at han gør det | youth-crime-board
kan man klage over en afgørelse i ungdomskriminalitetsnævnet | youth-crime-board, complaint
hvilke lovovertrædelser bliver henvist til nævnet | youth-crime-board
sagsoplysning til ukn frist | youth-crime-board, social-worker
min søn på 12 har begået røveri og kan jo ikke straffes, men vi har fået brev om et møde med en dommer | youth-crime-board, robbery
at which age can a child be brought before the youth crime board | youth-crime-board
må klasselæreren deltage i nævnets møde | youth-crime-board
har den unge ret til advokat i nævnet | youth-crime-board
ungekriminalforsorgen tilsyn hvad gør de | youth-crime-board, youth-crime-worker
Drengen er dømt for vold og jeg har fået at vide at byretten sender sagen videre til et andet organ der bestemmer hvad han skal lave i to år. Hvad er det og hvad betyder det for os i klubben? | youth-crime-board, convicted
hvad sker der hvis forældrene udebliver fra nævnsmødet | youth-crime-board
forældrepålæg i nævnet | youth-crime-board
lov om bekæmpelse af ungdomskriminalitet | youth-crime-board
kan ukn anbringe et barn uden for hjemmet | youth-crime-board, placement
skal skolen lave en udtalelse til nævnssekretariatet | youth-crime-board
12-årig har stukket en anden med kniv, hvilken instans tager sig af så små | youth-crime-board, weapons
han overholder ikke sit forløb som dommeren og de to andre bestemte, hvem melder vi det til | youth-crime-board, youth-crime-worker
ukn kort fortalt | youth-crime-board
hvor længe kan et forbedringsforløb vare | youth-crime-board
afgørelse fra nævnet, skal vi i sfo kende den? | youth-crime-board, confidentiality
ungdomskriminalitetsnævn personfarlig kriminalitet 10-14 år | youth-crime-board
hvad er børneungeudvalget kontra ungdomskriminalitetsnævnet | youth-crime-board
vores pige på 13 skal møde op foran en dommer, en politimand og en fra kommunen. hvordan kan vi støtte hende | youth-crime-board
den unge er pålagt at møde i skole hver dag som en del af sin afgørelse, hvem indberetter fravær | youth-crime-board, school-absence
nævnet har bestemt at han skal have en kontaktperson, hvem finder denne | youth-crime-board, mentor
ungefaglig undersøgelse før ukn? | youth-crime-board, social-worker
Who decides about a 13-year-old offender in Denmark when he is too young to be punished? | youth-crime-board
hvornår går sagen i nævnet og hvornår klarer kommunen den selv | youth-crime-board, social-worker
første møde i ungdomskrimnævnet hvad skal man forvente | youth-crime-board
samfundsnyttigt arbejde til unge under 15 efter hærværk | youth-crime-board, vandalism
nævnets afgørelse er to år gammel gælder den stadig | youth-crime-board
han kommer ud fra sikret institution på mandag og skal starte i klassen | convicted
betinget dom med vilkår, hvem holder øje med at han møder op | convicted, youth-crime-worker
fodlænke til en elev på 17, hvad skal skolen vide | convicted
ungdomssanktion, hvem er tilsynsførende | convicted, youth-crime-worker
samfundstjeneste i en genbrugsbutik, kan en ung på femten få det | convicted
hun er prøveløsladt og har ingen steder at bo | convicted, homelessness
kriminalforsorgen ringede om en handleplan, jeg forstod ikke halvdelen | convicted
en snak om hvordan vi får ham tilbage på sporet efter afsoning | convicted, mentor
løslades fra arresten uden penge, job eller telefon | convicted
koordinerende møde mellem kommune, fængsel og politi inden han lukkes ud | convicted
released from youth prison next week, who meets him at the gate | convicted, mentor
varetaegtsfaengslet siden august, faar han undervisning derinde | convicted
forbedringsforløb fastsat af nævnet, han gider ikke | convicted, youth-crime-board
vil en plettet straffeattest spænde ben for hans praktikplads | convicted, leisure-job
de andre elever ved godt hvad han blev dømt for, og forældrene vil have ham flyttet | convicted, exclusion
udslusning til egen bolig for en 18-årig der lige er kommet ud af spjældet | convicted, aftercare
brudt sine vilkår, ikke mødt hos tilsynet tre gange i træk | convicted
retten gav ham ti måneder, heraf to ubetinget | convicted
my student has a probation officer, can i contact that person about his timetable | convicted
skal kontaktpersonen følge med når han aflægger urinprøver i kif | convicted, drug-treatment
opholder sig på rømmen fra den lukkede afdeling | convicted, runaway
god løsladelse, findes der en køreplan for det | convicted
sentenced at sixteen, now he wants to finish ninth grade, what are his options | convicted, youth-education
kriminalforsorgn spørger om han har fast fritidstilbud | convicted, leisure
overvåget hjemmesoning med afgangsprøve, hvordan planlægger man det | convicted
efter dommen er det som om alle døre er smækket i for ham | convicted
har en elev en dom må vi vide det | convicted, confidentiality
dømt for vold og skal starte i min klasse | convicted, violence
hvem følger op når en ung er løsladt | convicted, aftercare
betinget dom 16 år | convicted
ungdomssanktion hvad er det | convicted
samfundstjeneste hos os i klubben | convicted, youth-club
han kommer ud af fængslet på mandag, hvor skal han bo | convicted, housing
Der kommer en ny elev fra en sikret institution. Hvordan tager vi bedst imod ham uden at alle ved hvorfor? | convicted, aftercare
domsanbragt | convicted, placement
kriminalforsorgen har ringet | convicted
fodlænke i skoletiden | convicted
afsonet, og nu vil ingen i klassen sidde ved ham | convicted, class-climate
ung i varetægt, skal han have undervisning | convicted, dropping-out
the court sentenced my pupil to community service | convicted
fået en bøde han ikke kan betale | convicted, money
straffeattest til fritidsjob, pletter der forhindrer | convicted, leisure-job
mentor til løsladt ung | convicted, mentor
hvad betyder konfliktråd i stedet for straf | convicted, conflict
han har siddet inde i seks måneder | convicted
sidste retsmøde var i fredags, og nu mangler der en plan for skolegangen | convicted, dropping-out
børneattest kontra straffeattest for frivillige | convicted, volunteering
dømt for sædelighed, elev på 15, placering i klasse med ofret | convicted, sexual-abuse
lillebror til den dømte får drillerier | convicted, bullying
prøveløsladt | convicted
må skolen afvise en elev med dom | convicted, exclusion
tilsyn fra kriminalforsorgen hver uge, skal han have fri | convicted
a former inmate wants to volunteer with kids | convicted, volunteering
han siger selv at han bare skal vente på sin dato i retten | convicted
ungefængsel hvad sker der bagefter | convicted, aftercare
udslusning efter sikret | convicted, aftercare
klubben vil gerne hjælpe med job når han er færdig med straffen | convicted, job-guide
straffet men ikke glemt, klassekammeraternes forældre skriver til mig | convicted, parent-involvement
opfølgning hos sagsbehandler efter dom | convicted, social-worker
vilkår om at gå i skole, han pjækker | convicted, truancy-duty
dommen lød på 40 timers samfundstjeneste | convicted
en 17 årig har fået tre måneder betinget, hvilken støtte er der nu | convicted, youth-crime-worker
advarsel eller dom? | convicted
kan en dom fra da man var 15 blive slettet | convicted
ung mand der har fået forbud mod at komme i området | convicted, groups-hanging-out
stemplet for livet siger han | convicted
hvordan taler man med en dreng der lige er dømt og bare griner | convicted, preventive-talk
Mor spørger hvad der sker nu hvor sønnen er kendt skyldig. Hun forstår ikke brevet og jeg kan heller ikke læse det. | convicted
må vi ansætte en med en gammel narkodom i klubben | convicted, drug-dealing
behandlingsdom | convicted, psychiatry
under the new youth sanction he must meet every week, who pays transport | convicted, youth-crime-worker
løsladelse og boplan | convicted, aftercare
hun er dømt for at dele billeder | convicted, image-sharing
ingen vil tage imod ham i praktik fordi han er straffet | convicted, job-guide
tilbage fra lukket institution, holdt sig ude af ballade i to uger | convicted, aftercare
en ny dreg er loesladt i sidste uge og skal i gang med skole igen hvem hjaelper | convicted, aftercare
Jeg er kontaktperson for en på sytten, der har fået en dom for røveri. Han holder aftalerne, men han er sikker på at ingen nogensinde vil ansætte ham. Hvad findes der af hjælp? | convicted, job-guide
skal arbejdspladsen have at vide at den unge praktikant har en dom bag sig? | convicted, confidentiality
løsladt fra ungdomsfængsel hvem møder ham ved porten | convicted, aftercare
god løsladelse | convicted, aftercare
hun tør ikke tage bussen efter det der skete ved stoppestedet | victims
hvem tager sig af drengen der fik bank, alle taler kun om gerningsmanden | victims, violence
kan han få erstatning for de ødelagte briller og svien og smerten | victims
forurettet skal vidne i byretten, hun er tolv og rystet | victims
bistandsadvokat, hvornår har et barn ret til det | victims
ligger vågen om natten og hører skridt siden indbruddet | victims, anxiety
han vil hverken ud, spille bold eller se nogen efter røvertogtet | victims, robbery
flashback når hun lugter hans aftershave | victims, sexual-abuse
mødes offer og gerningsmand hos politiet, konfliktråd hedder det vist | victims, conflict
mit barn har været udsat for noget strafbart, hvem kan vi tale med gratis | victims, victim-support
afhøres over video i stedet for at stå i retten, kan man det som barn | victims, child-house
where can a 15-year-old get help after being attacked on the street | victims, victim-support
familien er chokeret, der var fremmede i huset mens børnene sov | victims, crisis
han møder dem der gjorde det hver dag på gangen | victims, school-management
hun bebrejder sig selv og synes det var hendes egen skyld at de slog | victims
erstatningsnævnet har en frist, hvem hjælper med skemaet | victims
genoplever overgrebet hver gang telefonen bipper | victims
psykologtimer betalt af lægen til den der er kommet til skade ved vold | victims, doctor
vidne til et knivstikkeri på fjorten, reagerer først nu to måneder senere | victims, crisis
vil ikke pege nogen ud, bange for at blive stemplet som stikker | victims, threats
was robbed last year and still carries keys between the fingers | victims
den skadelidte familie får intet at vide om hvordan sagen går | victims, police-report
our son was beaten and the case was dropped, we feel alone | victims
hvem tager imod en ung der lige har været udsat for knivvold og ikke vil tale med sine forældre | victims, victim-support
forurettedes mor graeder i telefonen, hun vil vide om han bliver straffet | victims
rystet ekspedient på seksten efter et overfald i forretningen hvor hun har job | victims, leisure-job
han blev overfaldet, hvem hjælper ham nu | victims
offerrådgivning nummer | victims, victim-support
pigen tør ikke gå forbi stedet hvor det skete | victims
erstatning til offer for vold | victims, money
voldsoffer 15 år | victims, violence
psykolog efter røveri | victims, crisis
hun skal vidne i retten og er rædselsslagen | victims
Min elev blev røvet i sidste uge. Han spiser ikke, sover ikke og vil have sin far til at følge ham overalt. Hvad kan vi gøre i skolen? | victims, aftercare
konfrontation med den der slog ham i samme klasse | victims, violence
hvor får man hjælp når man har været udsat for noget | victims, victim-support
bistandsadvokat til mindreårig | victims
hvad har et offer krav på | victims
støtte til vidner | victims
hun gemmer sig på toilettet hver gang de to fra 9. kommer forbi | victims, signs
drengen er bange for at møde gerningsmanden på gangen | victims
my student was attacked and has nightmares | victims, crisis
anmeldt men der sker intet, vi hører ikke fra politiet | victims, police-report
ofret er kun 7 år | victims
gratis psykologhjælp efter overfald | victims, crisis
hele klassen så det og to drømmer om det hver nat | victims, crisis
skal den udsatte eller den skyldige flyttes | victims, exclusion
pigen siger det var hendes egen skyld | victims
søster til en dræbt | victims, grief
forældre til et offer er rasende og vil til pressen | victims, press
efterværn for ofre | victims, aftercare
traumatiseret af at være vidne til knivstikkeri | victims, crisis
konfliktråd møde mellem offer og gerningsmand | victims, conflict
hvad siger man til en der har været udsat for vold | victims, preventive-talk
erstatningsnævnet ansøgning ung | victims, money
en kollega blev overfaldet af en elev, hvem støtter os | victims, work-environment
psykisk førstehjælp til den udsatte | victims, crisis
blev slået ned og ligger vågen, han vil ikke tale med nogen | victims
offer for svindel | victims, scam
udsat for noget ubehageligt på vej hjem, hun ryster | victims, acute
who supports young victims in the municipality | victims, victim-support
den ene pige er færdig med skolen i dag, hun kan ikke være i rum med ham | victims
klassen skal lære at passe på den der blev overfaldet | victims, class-climate
hans mor er blevet dræbt og han går i 7. | victims, grief
victim | victims
tilhold mod en dreng fra 2.g | victims, threats
må vi tale om sagen i klassen når offeret går der | victims, confidentiality
afhøring af et barn, hvem er med | victims, child-house
forurettet | victims
sikring af pigens vej hjem efter overfaldet | victims
den gamle dame der fik tasken flået, hun vil gerne snakke med dem der gjorde det | victims, conflict
gruppe for unge der har oplevet vold | victims
hun blev truet på vej i skole og går nu omveje på en halv time | victims, threats
hvordan laver vi en plan så begge elever kan være på skolen | victims, school-management
ventetid på hjælp til ofre for kriminalitet | victims, victim-support
after the assault he refuses to attend PE | victims, school-absence
hun blev overfaldet i toget og vil ikke tage det mere, hvem kan tale med hende | victims, victim-support
Vores elev er vidne i en voldssag og skal i retten i næste måned. Hun er 14, har ondt i maven hele tiden og har hørt at de andre sidder og kigger på hende derinde. | victims, violence
pigen der blev slaaet gaar i samme klasse som ham der gjorde det, hvordan passer vi på hende | victims, class-climate
to forældrepar taler ikke sammen efter børnenes strid om en cykel | conflict
de er ragget uklar og nu er hele årgangen delt i to lejre | conflict, class-climate
kan nogen udefra komme og mægle | conflict
pigerne i 6. har kørt på hinanden i ugevis over en tabt veninde | conflict
uvenskab fra weekenden bæres ind i skolen mandag | conflict
konfliktrådet, hvordan fungerer det for en ung der har slået | conflict, victims
nabostridigheder i opgangen, børnene bliver blandet ind | conflict, housing
de skændes om hvem der må være med på banen i spisepausen | conflict
konflikttrappen og girafsprog, er der et kursus for legepatruljen | conflict, theme-afternoon
en forælder kom farende ind på skolen og skældte en anden elev ud | conflict, work-environment
a dispute between two families has gone on since ramadan, the kids are caught in the middle | conflict
drengene vil ikke give hånd, sagen er gået i hårdknude | conflict
genoprettende samtale efter håndgemæng, hvem er uddannet i det | conflict
hver gang de spiller sammen ryger de i totterne, uden nogen egentlig er ond | conflict
lærer og elev er kørt fast og kan ikke holde hinanden ud | conflict, behaviour
noget med en kæreste der var sammen med den andens eks, rygter i alle chats | conflict
fjendskab mellem to klaner i byen | conflict, gangs
skal vi tage en forsoningsseance med drengene og deres fædre | conflict, parent-involvement
neutral tredjepart søges til samtale mellem klub og forældre | conflict
de kan ikke blive enige om reglerne i kongespil og det ender i gråd | conflict
hvad gør man når begge parter siger at den anden startede | conflict
de er blivet uvenner over en skærm der gik i stykker, mødrene skriver grimt til hinanden | conflict
can someone neutral sit down with two boys who hate each other | conflict
mægler søgess til et hold hvor to søskendepar er i krig | conflict
skældud, smækkede døre og tavshed, sådan er det i gruppen siden lejren | conflict, class-climate
hun vil have en undskyldning, han mener ikke han har gjort noget | conflict
pigegruppen er gået i stykker | conflict, class-climate
konfliktmægling mellem to drenge | conflict
forældrene er raget uklar over en fødselsdag | conflict, parent-involvement
skænderier i klassechatten hver aften | conflict, online
hvordan mægler man mellem elever | conflict
de taler ikke sammen siden lejrskolen | conflict, class-climate
konfliktråd | conflict
To veninder i 5. klasse var uadskillelige, nu sender de onde blikke og deler resten af klassen i to hold. Jeg bruger hver time på at rydde op. | conflict, class-climate
elevmæglere uddannelse | conflict
lærer og forælder kan ikke blive enige, hvem kan hjælpe | conflict, parent-involvement
fodboldstrid i frikvarteret | conflict
de to klasser er i krig om boldbanen | conflict
uenighed mellem pædagog og skoleleder | conflict, work-environment
hvordan trapper jeg ned når en elev eksploderer | conflict, anger-management
konflikttrappen | conflict
two girls in my class fight constantly and I am out of ideas | conflict, class-climate
han råber, hun græder, og bagefter er det modsat | conflict
gamle familiefejder fortsætter i skolegården | conflict
et kursus i konflikthåndtering til vores team | conflict, theme-afternoon
rollespil om uvenner | conflict, teaching
uvenskab der startede med et tabt halsbånd | conflict
girafsprog | conflict
er mobning det samme som konflikt | conflict, bullying
forsoning efter slagsmål | conflict, violence
ligger i krig med sin klasselærer | conflict
svigerfamilier i samme klasse råber ved afhentning | conflict, divorce
sekretæren får skældud af en vred far hver uge | conflict, work-environment
klassens drenge kan ikke tabe uden at nogen skal af banen med tudende øjne | conflict, boys
fastlåst sag mellem hjem og skole | conflict, complaint
hvem kan komme ind udefra og mægle | conflict, akt
de har delt sig i to lejre efter en kæreste-historie | conflict
restorative practice in schools, do we use it | conflict
stridigheder mellem unge fra to boligblokke | conflict, groups-hanging-out
undskyld-snak der ikke virker | conflict
personalet er uenige om hvordan vi skal håndtere en dreng | conflict, work-environment
sfo-børn bliver uvenner om samme gynge hver dag | conflict, sfo
skriger af hinanden i madkundskab | conflict
pigedramaer | conflict, class-climate
jalousi om en dreng i 8. klasse | conflict
hun vil have den anden pige ud af gruppen, ellers går hun | conflict, exclusion
konflikt | conflict
teenager og mor skændes så naboerne banker på | conflict, family-problems
hvilken samtale holder jeg med to der har slået hinanden ud | conflict, preventive-talk
vi vil gerne undgå at eskalere, men de står overfor hinanden på gangen med knyttede hænder og ti tilskuere | conflict, violence
parents of two pupils are shouting at each other in the car park | conflict, parent-involvement
værelseskammerater på efterskolen kan ikke finde ud af det | conflict
hold pauser, lyt og gentag, findes der et lille skema til det | conflict, action-card
en misforståelse på snap voksede til klassekrig | conflict, online
børnehavebørn der bider ved uenighed | conflict, kindergarten
hvordan får man to familier i samme opgang til at tale sammen igen | conflict, housing
to saet foraeldre er oppe at skaendes om hvem der startede, og boernene er for laengst venner igen | conflict, parent-involvement
Efter klassefesten har drengene delt sig i dem der sladrede og dem der ikke gjorde. De nægter at arbejde i grupper, og i går gik tre hjem midt i timen. | conflict, class-climate
hvem kan hjælpe os med at mægle mellem to elever som vi ikke selv kan få til at tale sammen? | conflict, akt
de stak til en fugleunge til den var død | animal-cruelty
nabokatten er fundet med knækket hale, drengene grinede | animal-cruelty
han trak ben af frøer i skolehaven og smilte | animal-cruelty
video hvor en hund bliver sparket deles i klassechatten | animal-cruelty, online
hvem kontakter jeg når et barn plager kæledyr, dyreværn eller jer | animal-cruelty
hamsteren i klassen blev klemt til døde | animal-cruelty
hun har taget livet af sin kanin, og mor er rædselsslagen | animal-cruelty
pigen hælder salt på snegle, er det noget jeg skal tage alvorligt | animal-cruelty, signs
pindsvin brugt som fodbold på stien bag hallen | animal-cruelty
boy, 8, drowned a kitten in a bucket at his grandmother's | animal-cruelty
dyrplageri kan være et tegn på at barnet selv bliver slået, siger en kollega | animal-cruelty, violence-at-home
ponyen på ridestalden er blevet stukket med en hegnspæl | animal-cruelty
skyder efter måger og egern med luftgevær | animal-cruelty, weapons
marsvinet blev kastet ud fra altanen | animal-cruelty
heste vanrøgtes på familiens gård, børnene lugter og sulter vist også | animal-cruelty, notification
drengen fortæller stolt at han satte ild til en mus | animal-cruelty, arson
far truer med at aflive barnets hund hvis hun siger noget | animal-cruelty, violence-at-home
fisk taget op af akvariet og lagt på radiatoren i klublokalet | animal-cruelty
grum over for dyr, mangler medfølelse, hvad kan ligge bag | animal-cruelty, mental-health
maltreated a dog in the park and posted it, should the police hear about it | animal-cruelty, police-report
de bandt en dåse i halen på koen og jog den rundt på marken | animal-cruelty
dyrenes beskyttelse har været der, men hvad med barnet der gjorde det | animal-cruelty
he laughs when the dog yelps, is that a red flag | animal-cruelty, signs
drengene skød efter duer med slangebøsse og jublede da en faldt ned i skolegården med brækket vinge | animal-cruelty
praktikanten på gården pisker kalvene og stikker dem med strøm | animal-cruelty, leisure-job
katekillinger i en pose ved aaen, to drenge set loebe derfra | animal-cruelty
dreng sparker til katte | animal-cruelty
elev fortæller at han har dræbt en fugl for sjov | animal-cruelty, signs
dyremishandling hos en familie | animal-cruelty, notification
de puttede knaldere i en tudse | animal-cruelty, fireworks
video hvor en hund bliver slået, sendt rundt i klassen | animal-cruelty, image-sharing
river vingerne af fluer og griner | animal-cruelty
hamster smidt i væggen | animal-cruelty
Hun er ni år og fortæller helt roligt at hun har kastet killinger i åen sammen med sin fætter. Skal vi gøre mere end at tale med hende? | animal-cruelty, notification
hvem anmelder man dyreplageri til | animal-cruelty, police-report
kaniner i skolens bur er fundet døde mandag morgen | animal-cruelty, vandalism
dyrevold | animal-cruelty
hjemme er der seks hunde i bur uden vand, siger drengen | animal-cruelty, notification
is hurting animals a sign of something deeper | animal-cruelty, signs
børn der er onde mod dyr, hvad betyder det | animal-cruelty, signs
binder snore om andens hals og trækker | animal-cruelty
han trykkede på marsvinet til det peb | animal-cruelty
slog hunden med en cykelpumpe for øjnene af sfo-børnene | animal-cruelty, sfo
søm gemt i æbler og lagt ud til hestene | animal-cruelty
elever kaster sten efter ænderne i åen | animal-cruelty
en kat fundet med afklippet hale ved legepladsen | animal-cruelty
er det strafbart at plage dyr når man er 12 | animal-cruelty
klatrer ind til ponyerne og jager dem | animal-cruelty
de unge brænder myrer af med lup | animal-cruelty
storesøster siger at lillebror piner familiens kat når ingen ser på | animal-cruelty, family-counsellor
drengen skyder efter måger med luftgevær | animal-cruelty, weapons
en dreng snakker om at sende sin hund i kamp | animal-cruelty, gangs
kamphunde | animal-cruelty
video af mishandlede dyr i 6. klasses gruppechat | animal-cruelty, online
hundehvalpe der sulter i en lejlighed i boligområdet | animal-cruelty, housing
a child tortured a cat, who do I talk to | animal-cruelty, family-counsellor
han fniser når dyr bliver påkørt | animal-cruelty, signs
hvad gør vi når børn mishandler insekter og frøer | animal-cruelty
dyrlægen har ringet til os om en elevs hund | animal-cruelty
klippede i hestens man og stak den med en gren | animal-cruelty
i klubben var det to drenge der lukkede en kat inde i en kasse og rystede den | animal-cruelty, youth-club
parents laugh when their kid kicks the dog | animal-cruelty, family-problems
en fælde med ståltråd fundet i skovbrynet nær skolen | animal-cruelty
pindsvin som fodbold | animal-cruelty
giftige kugler lagt ud i hundeskoven, mistanke om unge | animal-cruelty
spiddet frøer på pinde | animal-cruelty
han nyder at høre dem skrige, siger han, og mener det ikke som sjov | animal-cruelty, signs
vores skolehund er blevet slået af en elev | animal-cruelty, behaviour
dyreværn for skolebørn undervisning | animal-cruelty, teaching
druknede en rotte og filmede det | animal-cruelty, image-sharing
dyrenes vagtcentral eller politiet? | animal-cruelty, police-report
Det er tredje kæledyr der dør på mystisk vis hos samme familie, og pigen på 8 virker ligeglad. Jeg har en dårlig fornemmelse. | animal-cruelty, signs
rev en fuglerede ned og trampede på ungerne | animal-cruelty
stikker øjnene ud på en død due og viser den frem | animal-cruelty
lærer så en far sparke sin hund ved aflevering, barnet frøs | animal-cruelty, violence-at-home
pupils kicked a hedgehog around the yard | animal-cruelty
der er en dreg i 2 klasse der slaar skolens kaniner naar han tror ingen ser det | animal-cruelty, signs
Nogle store drenge fandt en syg måge på stranden, og i stedet for at hente hjælp brugte de den som mål for sten. Pigerne fra min gruppe græd hele vejen hjem. | animal-cruelty, boys
hvor henvender man sig hvis et barn har gjort skade på en hund med vilje? | animal-cruelty
`;
