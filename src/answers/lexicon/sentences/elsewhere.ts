/** What the same colleagues ask, and what is none of the quick door's business: `sentence | concept`, where the lexicon has one. */
export const toldElsewhere = `
jeg kan ikke logge ind på min computer efter ferien | outside-it
printeren på lærerværelset tager ikke min kode | outside-it
hvordan nulstiller jeg adgangskoden til outlook | outside-it
aula viser ikke mine beskeder fra i går | outside-it
teams bliver ved med at hakke når vi holder onlinemøde | outside-it
wifi er nede i hele B-fløjen | outside-it
smartboardet er sort og pennen virker ikke | outside-it
en elev har glemt sit unilogin | outside-it
elevens password er spærret efter for mange forsøg | outside-it
hvordan slår jeg mikrofonen til i teams | outside-it
kan jeg få outlook på min private telefon | outside-it
my laptop won't connect to the projector | outside-it
skærmen flimrer når jeg sætter dockingstationen i | outside-it
hvor bestiller jeg en ny mus og tastatur | outside-it
mitid virker ikke på arbejdscomputeren | outside-it
chromebook vil ikke lade op, lampen blinker orange | outside-it
jeg har slettet en mappe på fællesdrevet ved en fejl | outside-it
hvordan laver jeg en gruppe i aula til forældrerådet | outside-it
har fået en phishingmail, skal jeg melde den til it | outside-it
excel siger at filen er låst af en anden bruger | outside-it
det lille hængelåsikon i aula beder om to trins bekræftelse hver gang | outside-it
jeg vil lave en genvej til intranettet på skrivebordet | outside-it
vikaren mangler et login til i morgen | outside-it
min signatur i mailen er forkert, den viser min gamle titel | outside-it
kan man sende sikker post med vedhæftet fil over 20 mb | outside-it
ipaden er gået i sort, er der en låneordning | outside-it
meebook hænger når jeg åbner årsplanen | outside-it
kalenderen synkroniserer ikke med mobilen | outside-it
toneren er tom på kopimaskinen ved kontoret | outside-it
lydkablet til højttaleren i musiklokalet er væk | outside-it
hvordan deler jeg en onenote med hele teamet | outside-it
vpn forbindelsen ryger hvert femte minut når jeg arbejder hjemme | outside-it
der kommer en blå skærm med en sur smiley | outside-it
hvem er superbruger i nexus på vores afdeling | outside-it
kan jeg få en større postkasse, min er fuld | outside-it
hvornår får vi løn i december | outside-pay
mit løntillæg mangler på lønsedlen | outside-pay
hvor mange feriedage har jeg tilbage | outside-pay
hvordan melder jeg mig syg på første dag | outside-pay
barns første sygedag, gælder den også for bonusbørn | outside-pay
jeg vil gerne på orlov et halvt år | outside-pay
pension, hvor meget indbetaler kommunen for en pædagogmedhjælper | outside-pay
omsorgsdage, kan de overføres til næste år | outside-pay
afspadsering efter koloni, hvordan regnes timerne | outside-pay
am I entitled to paternity leave when I'm only part time | outside-pay
hvem er tillidsrepræsentant for hk på rådhuset | outside-pay
kan jeg gå ned i tid til 32 timer | outside-pay
seniordage, fra hvilken alder | outside-pay
jeg har fået for lidt udbetalt for aftenvagten | outside-pay
feriepenge fra min gamle kommune | outside-pay
hvad er opsigelsesvarslet for en overenskomstansat lærer | outside-pay
fleksjob, hvordan indberetter jeg mine timer | outside-pay
min arbejdstid er blevet ændret uden varsel, er det ok ifølge overenskomsten | outside-pay
skattekortet er forkert, de trækker 55 procent | outside-pay
kan jeg få udbetalt 6. ferieuge i stedet for at holde den | outside-pay
hvordan søger man om lønforhøjelse til forhandlingerne i foråret | outside-pay
gravid, hvornår skal jeg give min chef besked om barsel | outside-pay
får man løn for at deltage i personalefest om aftenen | outside-pay
ulempetillæg for weekendarbejde i klubben | outside-pay
jeg skal til tandlæge i arbejdstiden, skal jeg flekse ud | outside-pay
strejker vi eller er der forlig nu | outside-pay
a-kassen vil have en arbejdsgivererklæring | outside-pay
hvor finder jeg min ansættelseskontrakt | outside-pay
sygesamtale efter 10 dage, må jeg have en bisidder fra fagforeningen med | outside-pay
har vi fri grundlovsdag | outside-pay
nøglen til kælderen er forsvundet | outside-building
radiatoren på kontoret er iskold | outside-building
hvad er alarmkoden til gymnastiksalen | outside-building
hvordan booker jeg mødelokale 3 | outside-building
der er ikke gjort rent på toiletterne siden fredag | outside-building
taget drypper ned i garderoben | outside-building
elevatoren sidder fast mellem stue og første | outside-building
pæren i skolegårdslampen er gået | outside-building
vinduet i 5.a kan ikke lukke | outside-building
parkeringstilladelse til medarbejdere på rådhuspladsen | outside-building
hvad er der i kantinen i dag | outside-building
kaffemaskinen brygger kun vand | outside-building
brandalarmen hyler uden grund hver gang vi rister brød | outside-building
vi mangler stole i festsalen til onsdag | outside-building
the heating in the staff room is broken again | outside-building
adgangskortet bipper rødt ved døren | outside-building
hvilken pedel har vagt på skolen | outside-building
ventilationen larmer så man ikke kan høre hvad børnene siger | outside-building
gulvet i hallen skal lakeres, hvornår er der lukket | outside-building
kan vi få en skraldespand mere ved cykelstativerne | outside-building
der er mus i køkkenet | outside-building
toilettet løber på handicaptoilettet | outside-building
persiennen er faldet ned | outside-building
må man sætte ladestander op til egen elbil på p-pladsen | outside-building
fluer i madkundskab, hele karmen er fuld | outside-building
hæve sænke bordet kan kun hæve | outside-building
opvaskemaskinen i personalekøkkenet lugter | outside-building
der skal snerydes foran børnehaven inden klokken seks | outside-building
hvornår kommer vinduespudseren | outside-building
sandkassen mangler sand | outside-building
mit pas er udløbet, hvor bestiller jeg tid | outside-citizen
byggetilladelse til en carport | outside-citizen
hvornår bliver der tømt papaffald på min vej | outside-citizen
hul i vejen ud for nummer 12 | outside-citizen
hvordan melder jeg flytning | outside-citizen
årsopgørelsen viser restskat, hvem kan hjælpe | outside-citizen
hvor skal jeg stemme til kommunalvalget | outside-citizen
åbningstider på genbrugspladsen i påsken | outside-citizen
min hund er løbet væk, har nogen fundet den | outside-citizen
jeg vil låne en bog på biblioteket men mit lånerkort er udløbet | outside-citizen
nyt kørekort efter synsprøve | outside-citizen
hvordan søger man boligstøtte | outside-citizen
where do I register my address when I move here from Germany | outside-citizen
nabo har bygget hegn på to meter, må han det | outside-citizen
rotter i haven, hvem kontakter jeg | outside-citizen
gadelygten ude foran vores hus er slukket | outside-citizen
skorstensfejeren er ikke kommet i år | outside-citizen
hvad koster en vielse på rådhuset lørdag | outside-citizen
folkepension og ældrecheck, min mor på 78 spørger | outside-citizen
grundskyld er steget helt vildt, hvordan klager jeg | outside-citizen
hjemmehjælp til min far efter hofteoperation | outside-citizen
skal jeg søge om lov til at fælde et træ på vejskel | outside-citizen
nyt sundhedskort og lægevalg | outside-citizen
hvornår åbner svømmehallen efter ombygningen | outside-citizen
bliver kloakken separeret på vores vej til næste år | outside-citizen
katten er kørt over, hvem henter den | outside-citizen
kolonihave venteliste | outside-citizen
navneændring til min nyfødte | outside-citizen
kan man få en ekstra grøn skraldespand | outside-citizen
bus 14 kommer altid for sent, hvor klager man | outside-citizen
hvad bliver vejret i weekenden | outside-chat
fortæl en vittighed om en lærer | outside-chat
hej | outside-chat
hvem vandt landskampen i går | outside-chat
opskrift på banankage uden sukker | outside-chat
hvad er hovedstaden i australien | outside-chat
oversæt 'i morgen er der forældremøde' til arabisk | outside-chat
er du et menneske eller en robot | outside-chat
hvad hedder du | outside-chat
hvor mange liter går der på en kubikmeter | outside-chat
tak for hjælpen, du er sød | outside-chat
what's the meaning of life | outside-chat
skriv et digt om efteråret | outside-chat
hvad skal jeg give min svigermor i fødselsdagsgave | outside-chat
kan du anbefale en god serie på netflix | outside-chat
hvordan løser man en andengradsligning | outside-chat
idé til en aktiv start på timen i brøkregning for 5. klasse | outside-chat
hvilke temaer er der i fluernes herre | outside-chat
mit realkreditlån skal omlægges, er det smart nu | outside-chat
bilen skal til syn og bremserne hviner | outside-chat
hvor skal vi holde ferie til sommer med tre børn | outside-chat
hvordan får man rødvin ud af en hvid dug | outside-chat
test test 123 | outside-chat
hvem opfandt telefonen | outside-chat
er hunde klogere end katte | outside-chat
årsplan i historie om vikingetiden til 4. klasse | outside-chat
hvordan bøjer man verbet at ligge | outside-chat
stiller du horoskop | outside-chat
god weekend | outside-chat
hvor lang tid skal et blødkogt æg have | outside-chat
hvordan konterer jeg en faktura fra boghandleren | outside-admin
ean nummer til skolen | outside-admin
skal jeg lave rejseafregning når jeg cykler til kursus | outside-admin
kørselsgodtgørelse for møder på rådhuset | outside-admin
hvem må godkende indkøb over 10.000 kr | outside-admin
kvitteringen er blevet væk, hvordan får jeg mine penge igen for juice til klassen | outside-admin
vi skal bruge vikardækning til torsdag | outside-admin
skolefotografen kommer i uge 37, hvem laver listen | outside-admin
hvornår er der indskrivning til 0. klasse | outside-admin
budgettet for klubben er overskredet | outside-admin
indkøbsaftale på kontorstole | outside-admin
a parent wants to pay for the school camp in two rates, who do I ask | outside-admin
hvordan journaliserer jeg en mail om udbud af mælkeordning | outside-admin
refusion af togbillet til konference i jylland | outside-admin
skabsnøgle til elev, hvem bestiller en ny | outside-admin
skemaet er lagt forkert, jeg har to timer samtidig | outside-admin
betalingskort til afdelingen, hvordan ansøger man | outside-admin
referat af mus-samtale, hvor lægges det | outside-admin
hvem står for kaffe og brød til bestyrelsesmødet | outside-admin
kan du sende mig ferieplanen for sfo, altså hvornår der er lukket | outside-admin
der skal bestilles bus til lejrskolen | outside-admin
momsfritagelse på faktura fra udlandet | outside-admin
hvilket kontonummer er det til gaver og repræsentation | outside-admin
glemt jakke på busturen, er der hittegods | outside-admin
en forælder spørger hvornår sfo-opkrævningen kommer | outside-admin
hvordan skyder jeg genvejen til fællesdrevet ind i menuen igen | outside-it
skyd genvej, hvor ligger filen med ferieplaner | outside-it
nogen har pillet ved printeren så den kun skriver rødt | outside-it
computeren er gået i koma og vil ikke vågne af dvale | outside-it
systemet smed mig ud midt i en karaktergivning og nu er jeg låst ude | outside-it
skærmen døde under forældremødet | outside-it
elevens brugernavn er blevet kapret og sender spam om gavekort | outside-it
min mail er blevet angrebet af en virus | outside-it
kan vi blokere for spilsider på elevernes chromebooks, hvem i it gør det | outside-it
aula har slået min notifikation ihjel | outside-it
hvordan dræber man en proces der hænger i windows | outside-it
pigen i 3. b kan ikke komme på matematikfessor | outside-it
filterprogrammet stopper siden om bier fordi der står stikke | outside-it
kodeviseren til mitid er løbet tør for strøm | outside-it
hvem har ret til at åbne en elevs mailkonto når hun har glemt koden | outside-it
jeg er offer for dobbeltbookinger i outlook | outside-it
en dreng har hældt saft i tastaturet | outside-it
misbrug af licens, står der, når jeg åbner adobe | outside-it
der mangler et stik til opladeren i klasseskabet | outside-it
tablets i vognen er udbrændte, batterierne holder ti minutter | outside-it
SSPs fællespostkasse i outlook er fuld, hvem rydder den | outside-it
skal jeg skifte kodeord fordi der var et hackerangreb i nyhederne | outside-it
underretningsblanketten kan ikke udskrives fra adobe, den siger manglende skrifttype | outside-it
hvordan deler jeg skærm når jeg holder oplæg for forældrene | outside-it
my camera shows a black picture in every teams meeting with the social workers | outside-it
nødopkald på telefonen bliver trykket ind ved en fejl, kan det slås fra i indstillingerne | outside-it
vi kan ikke se de nye elever i tabulex | outside-it
fraværsmodulet tæller forkert, det viser 113 procent | outside-it
hvor slår man låneafgiften på en defekt høretelefon op | outside-it
nedbrud på netværket hele formiddagen, hvem informerer | outside-it
drengen har glemt sin kode til wifi og græder over det | outside-it
usb-stik med drengens fremlæggelse kan ikke læses | outside-it
hotline melder optaget hele tiden, jeg mener it supporten | outside-it
kan jeg få en ekstra skærm for jeg er ved at blive skeløjet | outside-it
ransomware kursus, er det obligatorisk | outside-it
lønnen er et slag i ansigtet, kan den genforhandles | outside-pay
jeg har fået stjålet mine feriedage af det nye system | outside-pay
er det chefens pligt at underrette mig om lønændringer | outside-pay
stress blandt kolleger, jeg vil sygemeldes, hvordan gør jeg | outside-pay
vold fra en borger gav mig fri i to uger, tæller det som arbejdsskade på min lønseddel | outside-pay
flere fraværsdage end jeg troede, altså mine egne | outside-pay
kan jeg få fri til at køre min søn til hans konfirmationsforberedelse | outside-pay
fritidsjob ved siden af min lærerstilling, må man have bijob | outside-pay
sove på lejrskole, får man nattillæg | outside-pay
jeg har været offer for en fejludbetaling og skylder nu 4000 | outside-pay
hvordan finder jeg en vikar når mit eget barn er syg | outside-pay
afskedsreception for en kollega, er det arbejdstid | outside-pay
røveri at de trækker mig for frokostpausen | outside-pay
straffes jeg i pensionen hvis jeg går på deltid | outside-pay
min leder truer med at inddrage min afspadsering | outside-pay
får ssp-lærere ekstra timer i akkorden | outside-pay
forebyggende sygesamtale, hvad er det for noget | outside-pay
my contract says 37 hours but I do evening shifts at the club, is there a bonus | outside-pay
hvor lang prøvetid har en ny pædagogmedhjælper | outside-pay
forældelse af feriedage, hvornår fortabes de | outside-pay
fagforeningen vil have os i strejke den fjerde | outside-pay
graviditetsgener, må jeg gå tidligere på barsel fra skoleåret | outside-pay
bliver søgnehelligdage modregnet når man har fri i forvejen | outside-pay
kompetencefonden, kan jeg søge til en diplomuddannelse | outside-pay
omsorgspligt for min gamle mor, kan jeg få plejeorlov | outside-pay
klassens skab kan ikke låses op, nøglen er knækket | outside-building
nødudgangen er spærret af malerbøtter | outside-building
elevatoren er død igen | outside-building
brandslukkeren i gymnastiksalen er udløbet på dato | outside-building
lim og stoffer til gardiner i festsalen, hvor er nøglen til sykasserne | outside-building
ruden blev knust af stormen i nat | outside-building
afløbet i hjemkundskab stinker af æg, hvem renser det | outside-building
gulvtæppet giver stød når man går på det i strømpesokker | outside-building
hvepse angriber børnene ved skraldespanden, kan de fjernes | outside-building
skabe til elever i 7. klasse mangler numre | outside-building
myrer har overfaldet personalekøkkenet | outside-building
cykelpumpen er stjålet fra værkstedet, kan vi købe en ny | outside-building
låsen på det farlige skab med rengøringsmidler skal skiftes | outside-building
døren smækker så hårdt at børn kan få fingrene i klemme, kan i sætte en bremse på | outside-building
forældre der parkerer på fortovet, vi vil have malet en gul streg | outside-building
røgmelderen bipper, batteriet er dødt | outside-building
a parent has asked for a new locker key for her son | outside-building
gyngerne er blevet ustabile, hvem laver legepladseftersyn | outside-building
hærværksikret glas, hvad koster det pr kvadratmeter | outside-building
stikkontakten i børnehøjde mangler dæksel | outside-building
vi fryser ihjel på øverste etage | outside-building
kan jeg få tilladelse til at stille klassens skab ud på gangen | outside-building
alarmen går i gang når jeg låser om aftenen, koden er forkert | outside-building
lyset i mørkekammeret er eksploderet | outside-building
bænken i gården har sylespidse splinter | outside-building
hjertestarteren skal have nye elektroder | outside-building
sneen glider ned fra taget lige ved indgangen, kan området afspærres | outside-building
duge fra skolekøkkenet er plettet af blodappelsin | outside-building
borde og bænke til et fællesmøde om trivsel, hvem stiller dem op | outside-building
kan hallen lejes til boksestævne | outside-building
hvordan søger jeg om hundeafgift til min muskelhund | outside-citizen
dræbersnegle i parken, hvem bekæmper dem | outside-citizen
naboens søn spiller trommer midt om natten, kan man klage | outside-citizen
mit barn skal have pas inden vi rejser til sommer, skal begge forældre skrive under | outside-citizen
stjålet cykel, jeg skal bruge dokumentation til mit forsikringsselskab | outside-citizen
hvor mange penge må man have på en børneopsparing før skat | outside-citizen
bøden for for sent afleverede bøger er rystende høj | outside-citizen
falske mursten i haven, hvor afleverer man byggeaffald | outside-citizen
hvor henter jeg giftig maling på genbrugspladsen, altså hvor skal den stilles | outside-citizen
trafikdræbende vejbump, kan vi få nogle på villavejen | outside-citizen
kan jeg brevstemme på rådhuset inden kommunalvalget | outside-citizen
brandsår i asfalten efter fyrværkeri nytår, vejvæsenet skal lave det | outside-citizen
skadedyr, måren bor på mit loft | outside-citizen
I moved to Denmark, how do I get my kids a doctor and a yellow card | outside-citizen
adoption af en hund fra internatet | outside-citizen
forladt bil på vores vej, hvem fjerner vraget | outside-citizen
kan jeg få tilskud til min søns briller | outside-citizen
institutionsplads til min lille datter, hvor lang er ventelisten | outside-citizen
knallertkørekort til min 15 årige, hvor tilmelder man sig | outside-citizen
dødsattest og skifte efter min far, hvor henvender jeg mig | outside-citizen
udbrændt gadelampe ved stien | outside-citizen
snerydning, har grundejeren pligt til at gruse | outside-citizen
kasserer i grundejerforening vil vide noget om vejbidrag | outside-citizen
opkrævning af dagrenovation er sendt til min ekskone | outside-citizen
friplads i børnehaven når man er på su | outside-citizen
dræber-edderkop i natur og teknik, kan du finde fakta til børnene | outside-chat
hvordan staver man til bandit, det er til fredagens diktat | outside-chat
bandeord i en diktat, er det ok til 6. klasse at retstave fandeme | outside-chat
hvem slår hvem ihjel i hamlet | outside-chat
overfaldet i kapitel fire af romanen, hvad symboliserer det | outside-chat
lav en analyse af voldsscenen i novellen ned til hundene | outside-chat
en statistikopgave: 12 ud af 80 ryger, hvor mange procent er det | outside-chat
hvor mange unge er 15 procent af 640, til matematik | outside-chat
find tre synonymer for knivskarp | outside-chat
knivskarp konkurrence i håndboldligaen, hvem fører | outside-chat
det var et røverkøb på loppemarkedet, synes du ikke | outside-chat
holdet blev slagtet 5-0, hvem scorede | outside-chat
kan en edderkops gift slå et menneske ihjel | outside-chat
hvordan steger man en and uden at den tørrer ud | outside-chat
skarpe knive til køkkenet, hvilket mærke er bedst | outside-chat
jeg er dødtræt, fortæl mig noget sjovt | outside-chat
er banditter og sørøvere det samme, spørger min 1. klasse | outside-chat
gangbande hed de i gamle dage, hvem var egon olsens bande | outside-chat
hash browns opskrift | outside-chat
stofmønstre til patchwork, har du idéer | outside-chat
hvilke stoffer består luft af | outside-chat
grundstoffer i det periodiske system, giv mig en huskeremse | outside-chat
syre og base forsøg i kemi, hvad bliver farven | outside-chat
syrlige bolcher, hvordan laver man dem | outside-chat
hvornår bruger man pistolgreb i badminton | outside-chat
hvilken vold var det romerne byggede, og hvor højt var danevirke | outside-chat
volden omkring den gamle fæstning, årstal til turen | outside-chat
sexlivet hos bænkebidere, spørger fjerde klasse | outside-chat
hvilke følelser har farverne i maleriet skriget | outside-chat
write me a short story about a runaway dog | outside-chat
translate 'mobning' into Polish for my poster please | outside-chat
hvad betyder gerningsmand på engelsk | outside-chat
min egen teenager gider ikke rydde op, hvad gør du ved det, chatbot | outside-chat
hvilken rødvin passer til lam | outside-chat
jeg er så forelsket i min kollega | outside-chat
kan du vædde på hvem der vinder grand prix | outside-chat
spil sten saks papir med mig | outside-chat
forløb om den kolde krig til 9. klasse | outside-chat
hvorfor går solen ned senere om sommeren | outside-chat
dommeren stjal sejren fra os i går, hold da op en kamp | outside-chat
rottefælder og musefælder, sjove fakta | outside-chat
er en haj farligere end en løve | outside-chat
slagteren har tilbud på hakket oksekød, hvad kan jeg lave til tolv | outside-chat
hun blev skudt ud af kanonen i cirkus, hvordan virker det rent fysisk | outside-chat
skyd på hvor gammel jeg er | outside-chat
skal man sige 'ligge' eller 'lægge' i bilag til en rapport | outside-chat
hævn i islandske sagaer, kort resumé | outside-chat
kriminalroman til ferien, hvad anbefaler du | outside-chat
den kriminelt gode chokoladekage, opskrift | outside-chat
hvor lang er en skolopender og er den giftig, vi har et terrarium i klassen | outside-chat
parkeringsbøde til en elevs bedstefar, hvem betaler | outside-admin
forældre vil have byttet tid til skole-hjem-samtale | outside-admin
forsvundet jakke, den blå med pelskrave, hvor ligger hittegods | outside-admin
skolefoto: en mor vil have sin datter om til omfotografering | outside-admin
vikar til mandag, dansk i 4.a, ellers ringer jeg selv rundt | outside-admin
ssp-årsmødet skal afregnes, hvilket omkostningssted | outside-admin
hvem betaler for sandwich til netværksmødet | outside-admin
foredragsholderens honorar, hvordan udbetales b-indkomst | outside-admin
faktura for et foredrag om mobning er ikke betalt endnu | outside-admin
hvordan bestiller jeg klistermærker og plakater i indkøbssystemet | outside-admin
anmeldelse af stjålne ipads til vores forsikring, hvilken police | outside-admin
skal gældsposter i klubkassen føres som bilag | outside-admin
our class wants to sell cakes for a trip, who handles the cash box | outside-admin
udsættelse af skolestart for et barn der har fødselsdag i december, hvilken blanket | outside-admin
bustransport til skadestuen, kan vi få taxaen refunderet | outside-admin
vikarbudgettet bløder | outside-admin
kassedifference i skoleboden på 40 kroner | outside-admin
dækker skolens forsikring hvis en elev taber sine briller i svømning | outside-admin
tilmelding til sfo i vinterferien, sidste frist | outside-admin
gå-hjem-møde for administrative medarbejdere, hvor tilmelder man sig | outside-admin
hvem fører protokol ved skolebestyrelsesvalget | outside-admin
gaver til konfirmander i klubben, er det repræsentation eller uddannelse | outside-admin
kopi af et gammelt afgangsbevis til en tidligere elev | outside-admin
skal en praktikants fritagelse for transport godkendes af os | outside-admin
mælk og frugtordning, en mor vil framelde | outside-admin
tastaturet skriver æ i stedet for ø | outside-it
opdatering kørte hele natten og nu starter maskinen ikke | outside-it
bluetooth høretelefoner vil ikke parre | outside-it
onedrive siger at der er konflikt mellem to kopier | outside-it
konfliktmægling mellem to versioner af samme worddokument, hvordan fletter jeg dem | outside-it
hvordan truer man en printer til at skrive på begge sider | outside-it
mobilabonnementet på min arbejdstelefon er spærret | outside-it
min kamera app er forsvundet fra ipaden, den er nok kidnappet af it | outside-it
kan en elev få ny adgangskode selv om hun er flyttet fra en anden kommune | outside-it
sikkerhedsbrist i browseren, skal vi selv opdatere | outside-it
skal jeg anmelde en mystisk besked om en pakke til vores it-afdeling | outside-it
jeg får konstant bank på min dør i teams, altså notifikationslyden | outside-it
hvorfor fryser videoen når klassen ser filmfestival | outside-it
google classroom har mistet alle afleveringerne fra 7.c | outside-it
the pupil forgot her login for the reading app | outside-it
forældre kan ikke se billederne fra turen i aula | outside-it
hvordan fjerner jeg en tidligere kollega fra gruppen i aula | outside-it
sms-tjenesten i tandplejen sender dobbelt | outside-it
projektoren lugter brændt, pæren skal vel skiftes | outside-it
hvilken usb-c adapter passer til den gamle skærm | outside-it
login kø på test dagen, hele årgangen venter | outside-it
ny medarbejder skal have adgang til fagsystemet, hvem opretter | outside-it
deepl eller copilot, hvilket program har vi licens til | outside-it
den interne søgefunktion finder ingenting | outside-it
nedlukning af gamle konti, hvornår sker det | outside-it
lønsedlen i e-boks kan ikke åbnes og jeg tror der mangler et tillæg | outside-pay
hvad er fristen for at ønske sommerferie | outside-pay
jeg er langtidssygemeldt, hvornår kommer jeg på nedsat løn | outside-pay
tjenestefrihed til byrådsarbejde | outside-pay
hjemmearbejdsdage, hvor mange må jeg have | outside-pay
skadestue i arbejdstiden efter at have skåret mig på en konservesdåse, er det en arbejdsskade | outside-pay
jeg blev slået ud af influenza, hvem skal vide det hos os | outside-pay
anciennitet fra privat børnehave, tæller den | outside-pay
kan ens egen kollega tvinge en til at bytte vagt | outside-pay
når min chef er fraværende hvem godkender så min ferie | outside-pay
union meeting on wednesday, do we get time off | outside-pay
gruppelivsforsikring, hvordan ændrer jeg min begunstigede | outside-pay
lokalaftale om lejrtillæg | outside-pay
praktikløn for en pau elev | outside-pay
er fridage juleaftensdag betalt for timelønnede | outside-pay
briller til skærmarbejde, giver arbejdspladsen tilskud | outside-pay
massageordning for ansatte | outside-pay
jubilæumsgratiale 25 år | outside-pay
jeg har misbrugt min flekskonto, den står i minus 30 | outside-pay
hvad straffes man med i løn hvis man kommer for sent som vikar | outside-pay
arbejdsmiljørepræsentant, hvem er det hos os og hvornår er der valg | outside-pay
kontorstolen hos skolelederen er brækket i ryggen | outside-building
hvem åbner salen til forældremødet om mobning på onsdag | outside-building
lokale til samtale med en familie, hvordan booker jeg et med gardiner for | outside-building
flugtvejsskiltet lyser ikke | outside-building
der er en stram lugt i bygningen efter malerarbejdet, kan der luftes ud | outside-building
det trækker fra vinduerne så vi sidder med overtøj på i januar | outside-building
rengøringen har smidt klassens plancher om mobning ud | outside-building
skolens ur går ti minutter bagud | outside-building
kridtstøv, tavlerne trænger til en vask | outside-building
gæstetoilettet mangler sæbe og papir | outside-building
hvor skal den nye sofa til ungdomsklubben bæres op | outside-building
nøglebrik til vikaren | outside-building
madordning, hvornår åbner tallerkenbutikken | outside-building
vegetarret i kantinen var udsolgt igen | outside-building
flagstangen skal have ny snor | outside-building
hegnet er væltet ved boldburet efter blæsten | outside-building
lysstofrøret blinker så vi får hovedpine | outside-building
vandskade i skolekælderen, gamle arkivkasser er våde | outside-building
cykelskuret er overfyldt og cyklerne vælter | outside-building
skimmelsvamp i musikdepotet | outside-building
the fire drill on friday, which door do we use | outside-building
overvågningskameraet ved indgangen peger op i himlen | outside-building
tyggegummi under bordene, hvem skraber det af | outside-building
hanke på gryderne i skolekøkkenet er løse og man brænder sig | outside-building
dørtelefonen skratter | outside-building
hvor deponeres skrald fra klassens affaldsindsamling | outside-building
p-kælderen er fyldt kl 8, er der andre pladser | outside-building
græsset på banen skal slås inden stævnet | outside-building
hvem slår plænen, den er en halv meter høj | outside-building
skal malingen i trappeopgangen på drengenes toiletter betales af os | outside-building
kan jeg få aktindsigt i en byggesag om naboens altan | outside-citizen
underretning om eternittag, altså asbest, hvem skal vide det hos kommunen | outside-citizen
familieret, jeg skal selv skilles, hvor søger jeg | outside-citizen
rejsekort til pensionister | outside-citizen
parkeringsbøde jeg vil klage over | outside-citizen
tandlæge til voksne med lav indkomst | outside-citizen
støj fra motorvejen, kan der komme en skærm | outside-citizen
min mor er dement og skal på plejehjem | outside-citizen
invalideskilt til bilen | outside-citizen
hvordan stiller man op til byrådet | outside-citizen
lån af partytelt fra kommunen til vejfest | outside-citizen
fældning af gamle elmetræer i skoven | outside-citizen
vandprøver i badesøen, er der alger | outside-citizen
hvad koster en grav på kirkegården | outside-citizen
åbningstider i borgerservice mellem jul og nytår | outside-citizen
falck eller kommunen når en due sidder fast i tagrenden | outside-citizen
vagthund gøer hele dagen i haven ved siden af | outside-citizen
sovende politimand på vores villavej, hvordan søger vi om en | outside-citizen
jagttegn og våbentilladelse til mig selv, hvor søger jeg | outside-citizen
bøder for at bruge græsslåmaskine om søndagen | outside-citizen
hittegods på bussen, min taske med nøgler | outside-citizen
I want to borrow books in Ukrainian from the library | outside-citizen
kontanthjælp, hvornår kommer pengene | outside-citizen
vielsesattest på engelsk | outside-citizen
vandværket lukker for vandet på torsdag, hvor længe | outside-citizen
sommerhus, må jeg bo der hele året | outside-citizen
gebyr for rykker fra renovationen | outside-citizen
hvor skal jeg henvende mig om min egen lejekontrakt | outside-citizen
tilskud til varmepumpe | outside-citizen
lokalplanen for det gamle slagteri | outside-citizen
sølvbryllup, tale på vers | outside-chat
hvor langt er der til månen | outside-chat
hvem er statsminister i norge | outside-chat
kan du danse | outside-chat
hvad laver du når ingen skriver til dig | outside-chat
er det bedst at løbe om morgenen eller om aftenen | outside-chat
øl til fredagsbar, hvilken ipa anbefales | outside-chat
pebernødder uden æg | outside-chat
hvornår spiller landsholdet igen | outside-chat
mit sommerhus lugter muggent | outside-chat
sku have været i frisørstolen nu men hun aflyste, suk | outside-chat
hva så der | outside-chat
asdf | outside-chat
tak det var alt | outside-chat
du er ikke særlig klog hva | outside-chat
who are you and who made you | outside-chat
sig noget på fransk | outside-chat
sudoku til min klasse | outside-chat
kan du skrive min ansøgning til en stilling som viceleder | outside-chat
hvor mange knogler er der i kroppen | outside-chat
fotosyntese forklaret for en 3. klasse | outside-chat
læseforløb om 'drengen i den stribede pyjamas' | outside-chat
hovedstæder i sydamerika på remse | outside-chat
procentregning: trøjen koster 300 og er sat 20 procent ned | outside-chat
hvordan laver man et søjlediagram over elevernes kæledyr | outside-chat
sandsynligheden for at slå to seksere | outside-chat
at slå op, at slå til, at slå fra, hvad er forskellen, dansk som andetsprog | outside-chat
grammatik: er 'truet' navneord eller tillægsform | outside-chat
grænser i matematik, altså grænseværdi for en funktion | outside-chat
volden i macbeth, giv mig tre citater | outside-chat
mord i orientekspressen, hvem var det | outside-chat
gruppearbejde om truede dyrearter | outside-chat
hvilke planter er rovdyr | outside-chat
skilsmissen mellem henrik den ottende og katarina, årstal | outside-chat
bortløbne slaver på de vestindiske øer, kilder til historie | outside-chat
hvad er en blind vinkel i billedkunst | outside-chat
sorte huller for børn | outside-chat
den lille pige med svovlstikkerne, spørgsmål til teksten | outside-chat
gidseldramaet i filmen kapringen, hvilke virkemidler | outside-chat
kan man dø af at spise gulerødder hver dag, haha | outside-chat
kageknive og fade til personalets fødselsdag, hvem har min | outside-chat
jeg har stjålet en idé fra pinterest til juleklip, vil du se | outside-chat
hestekræfter i en gammel volvo | outside-chat
jeg overvejer at skifte job, hvad synes du | outside-chat
mit eget knæ gør ondt når jeg løber | outside-chat
skal jeg købe aktier eller obligationer | outside-chat
hvordan får man sin hamster til at slappe af | outside-chat
min kæreste glemte vores bryllupsdag, skal jeg være sur | outside-chat
bliver det snevejr til jul | outside-chat
hvad er kvadratroden af 1764 | outside-chat
quizspørgsmål til julefrokosten | outside-chat
kortspillet røvhul, hvad er reglerne | outside-chat
bandet til forårsfesten, kender du et godt et | outside-chat
rockere i musikhistorien, hvornår kom elvis frem | outside-chat
græs, hvilken slags skal jeg så i min have | outside-chat
snegifte og snefnug, hvad rimer på snefnug | outside-chat
coke eller pepsi | outside-chat
pot til fredsliljen, hvor stor skal den være | outside-chat
speed på mit bredbånd derhjemme er elendig | outside-it
joint venture, hvad betyder det i erhvervskundskab | outside-chat
piller du bare selv ved termostaten eller skal pedellen | outside-building
gangen trænger til maling og gangtøjet er slidt | outside-building
skal en vikar have børneforsikring på tur | outside-admin
fordeling af skoleskabe til de nye 7. klasser | outside-admin
en mor mangler en bon for køb af lejrskoletøj | outside-admin
hvem laver skema til eksamensvagterne | outside-admin
udbud på legepladsudstyr | outside-admin
rammeaftale på kopipapir, hvilket firma | outside-admin
substitute for the english lesson tomorrow, who arranges it | outside-admin
bilag til revisionen for klubbens loppemarked | outside-admin
der er sendt to rykkere for tolkeregningen | outside-admin
taxabon efter hjemmebesøg, hvordan får jeg den udlagt igen | outside-admin
hvor mange kopier må jeg printe til forebyggelsesugen på budgettet | outside-admin
elevtal pr 5. september indberettes hvor | outside-admin
skoleudsættelse, fritagelse for svømning og den slags blanketter | outside-admin
forældrebetaling til klubben er steget, en far er rasende over regningen | outside-admin
fotografen tog forkert klassebillede og pengene skal tilbage | outside-admin
overførsel af restbudget til næste år | outside-admin
debitor i systemet står forkert på lejen af hallen | outside-admin
kursustilmelding, hvem betaler når jeg melder afbud | outside-admin
kan jeg leje en minibus til fodboldholdet og hvem skriver under | outside-admin
dagsorden til mødet i skolebestyrelsen, deadline for punkter | outside-admin
gavekort til de frivillige, hvad er beløbsgrænsen | outside-admin
nyt visitkort og navneskilt | outside-admin
hvem bestiller blomster til en kollega der er stoppet | outside-admin
kasser med gamle elevmapper skal hentes til stadsarkivet | outside-admin
kan i ikke bare slå mit password tilbage til det gamle | outside-it
min elev har fået sin konto suspenderet fordi hun skrev koden forkert fem gange | outside-it
mobning-mappen på drevet er blevet skrivebeskyttet | outside-it
alkolås, nej caps lock, lyser hele tiden | outside-it
adgangen er misbrugt står der, men det er bare mig fra en ny pc | outside-it
der er hul i sikkerheden siger sophos, skal jeg trykke ok | outside-it
båndbredden er elendig i den nye bygning | outside-it
skærmtid på min egen arbejdstelefon kan ikke slås fra | outside-it
en forælder er låst ude af aula og råber ad mig i telefonen | outside-it
kan man spore en bortkommet ipad | outside-it
jeg har tabt telefonen i toilettet | outside-it
hvem administrerer skolens facebookside, jeg har ikke rettigheder | outside-it
skal børnenes tablets hentes hjem før ferien og opdateres | outside-it
lydproblemer i høresalen når foredraget om hash skal streames | outside-it
zoom link til forældremøde virker ikke | outside-it
robotstøvsugeren på kontoret er på wifi og irriterer netværket | outside-it
the password for the guest network please | outside-it
jeg kan ikke åbne vedhæftningen fra politiet, den er i et mærkeligt format | outside-it
kan man få sendt kode til min mobil i stedet for til den gamle | outside-it
digitale prøver fryser når 60 elever logger på | outside-it
hovedtelefonerne i sprogværkstedet giver kun lyd i den ene side | outside-it
ny chromebook til elev der har siddet paa den gamle | outside-it
nexus lukker mig ud hver gang jeg skal journalisere | outside-it
kan jeg ændre mit efternavn i systemerne efter brylluppet | outside-it
genvejstast til skærmbillede | outside-it
skal man skifte kode hver tredje måned | outside-it
hvornår falder lønnen | outside-pay
er jeg dækket af kommunens forsikring når jeg cykler på arbejde | outside-pay
jeg er udbrændt og vil vide hvor mange sygedage man må have | outside-pay
tidlig pension, hvem kan hjælpe mig med ansøgningen | outside-pay
hvor ligger blanketten til barsel for medmødre | outside-pay
ferie med fem dages varsel, går det | outside-pay
mit pensionsbidrag er halveret | outside-pay
vagtplanen er lavet om igen, jeg har tre aftener i træk | outside-pay
kan jeg få fri med løn til min egen skilsmisse i familieretshuset | outside-pay
sorgorlov, hvordan søger jeg den for mig selv | outside-pay
tillæg for at være vejleder på skolen | outside-pay
konflikt på arbejdsmarkedet, er vi udtaget til lockout | outside-pay
can I carry over my holidays to next year | outside-pay
arbejdsskade efter fald på isen, hvem anmelder | outside-pay
efterløn eller ej, hvad kan bedst betale sig | outside-pay
dagpenge når vikariatet stopper | outside-pay
jeg skal i retten som nævning, får jeg løn imens | outside-pay
prøvetid og opsigelse som nyansat klubmedarbejder | outside-pay
tilskud til fitness for ansatte | outside-pay
hvornår træder den nye overenskomst i kraft for socialrådgivere | outside-pay
hvem har pligt til at dække min vagt når jeg er syg | outside-pay
seks ugers selvvalgt uddannelse | outside-pay
udbetaling af overarbejde efter kolonien i maj | outside-pay
personalegoder, har vi rabat i svoemmehallen | outside-pay
kan jeg holde fri konfirmandmandag med mit eget barn | outside-pay
døren til depotet binder | outside-building
nogen har stjålet min parkeringsplads | outside-building
gerningsmanden bag den beskidte opvask i lærerkøkkenet må gerne melde sig | outside-building
slåen på lågen til legepladsen er knækket | outside-building
stoffet på stolene i aulaen er slidt igennem | outside-building
kæden på flaghejsen er røget | outside-building
sundhedsplejens kontor mangler en aflåst affaldsspand | outside-building
skarpe kanter på de nye borde, kan de slibes | outside-building
trappen er livsfarlig glat når den lige er vasket, hvem sætter skilt op | outside-building
skuret er brudt sammen under sneen, intet indeni | outside-building
varmt vand mangler i bruserne efter idræt | outside-building
lokalenummeret på skiltet passer ikke | outside-building
skabsnøgle knækket i låsen hos en elev i 6. | outside-building
the alarm code was changed and nobody told the evening staff | outside-building
kan vi få et ekstra bord ind i samtalerummet | outside-building
menuen i uge 48 | outside-building
fadøl til personalefesten, må den stå i kølerummet | outside-building
vinduerne i kælderen skal have tremmer | outside-building
ladcyklen er punkteret | outside-building
fuglerede i ventilationen | outside-building
malerne bliver færdige hvornår | outside-building
solafskærmning mod syd, vi koger | outside-building
juletræet til aulaen, hvem henter det | outside-building
kaffeordning, hvor lægger man penge | outside-building
der mangler haandsaebe paa toiletterne i indskolingen | outside-building
lyden fra byggepladsen forstyrrer prøverne | outside-building
vejen til skolen er farlig pga huller, hvem laver asfalten | outside-citizen
skolevejspatrulje eller ej, vi vil have et fodgængerfelt på vores vej | outside-citizen
overfald af dræbersnegle i køkkenhaven, har kommunen et middel | outside-citizen
knallerter larmer på stien, kan der sættes bomme op | outside-citizen
min ekskone har passet og jeg skal bruge et nyt til mig selv | outside-citizen
nabokatten tisser i sandkassen | outside-citizen
høring om vindmøller | outside-citizen
byttedag på genbrugspladsen | outside-citizen
kan man bestille vielse i naturen | outside-citizen
dobbelt opkrævning for daginstitution | outside-citizen
overgang til fjernvarme, hvornår graver de hos os | outside-citizen
fritidspas til mig selv som pensionist, findes det | outside-citizen
biblioteksbøde på et barns kort, kan den eftergives | outside-citizen
udlejning af forsamlingshuset til en 60 års fest | outside-citizen
how do I get a Danish driving licence when I have an Indian one | outside-citizen
skatteforvaltningen har taget penge fra min konto | outside-citizen
oversvømmet kælder efter skybrud, dækker kommunen | outside-citizen
skilsmisse og bodeling, hvor finder jeg en advokat til mig selv | outside-citizen
brugte batterier, hvor skal de hen | outside-citizen
flexbolig status | outside-citizen
rygning forbudt skilt på vores altangang, hvem bestemmer det | outside-citizen
byfornyelse, kan vi få tilskud til nye vinduer | outside-citizen
aktivitetscenter for min mormor, hvilken bus | outside-citizen
hundeskov med hegn | outside-citizen
valgkort kom ikke med posten | outside-citizen
søger lejlighed til mig selv, hvordan bliver jeg skrevet op | outside-citizen
bandeord på spansk, kender du nogen sjove | outside-chat
mobbedrengen hedder en bog, hvem skrev den | outside-chat
vold eller volde, hvad hedder flertal når det er en jordvold | outside-chat
i denne gåde er der en tyv, en løgner og en konge, hvem stjal guldet | outside-chat
hvad betyder udtrykket at slå to fluer med et smæk | outside-chat
hvor kommer udtrykket 'ond i sulet' fra | outside-chat
robin hood, var han egentlig kriminel, til drama i 3. klasse | outside-chat
politihunde og deres racer, fakta til projekt om hunde | outside-chat
tegn en bandit til plakaten | outside-chat
historien om al capone kort fortalt til engelsk | outside-chat
mordgåde til fredagshygge med kollegerne | outside-chat
hvor hurtigt flyver en pil fra en bue | outside-chat
vikingernes våben, en side tekst til fjerde klasse | outside-chat
knivkastning i cirkus, hvem opfandt det | outside-chat
skudår, hvornår er det næste | outside-chat
planten skyder, hvad gør jeg med de lange stængler | outside-chat
dræberhvaler spiser hvad | outside-chat
rødhætte og ulven, dialog til skuespil | outside-chat
er der en app der tæller skridt | outside-chat
quiz om trafikregler til min datters køreprøve | outside-chat
write a limerick about a school principal | outside-chat
mine tomater er angrebet af mider | outside-chat
hvor meget koster en brugt elcykel | outside-chat
bedste film med julia roberts | outside-chat
kan du synge | outside-chat
nuller og enere, hvordan skriver man 13 binært | outside-chat
danmarks længste å | outside-chat
sjove facts om pingviner til morgensamling | outside-chat
hvad er meningen med påske | outside-chat
gaekkebrev vers | outside-chat
hvordan bliver man af med en forkølelse | outside-chat
hvilken farve skal jeg male min entre | outside-chat
spil noget jazz | outside-chat
er det rigtigt at du er en ai | outside-chat
jeg fik en skæv pony hos frisøren | outside-chat
skæve tænder på min kat, skal den til dyrlæge | outside-chat
min opgave er at finde medianen af elevernes fravær i et regneark | outside-chat
hvem bestiller sygeplejersketasker og plastre | outside-admin
hvor meget må en julegave til en frivillig fodboldtræner koste | outside-admin
elevskab: far vil have depositum retur | outside-admin
vi mangler en vikar for pædagogen i morgen tidlig | outside-admin
skadeanmeldelse af ødelagt computer | outside-admin
tyveri af klubbens kontanter er anmeldt, hvordan bogføres tabet | outside-admin
restance på kontingent til ungdomsklubben | outside-admin
parents ask when the school photos will be delivered | outside-admin
indmeldelse af elev fra nabokommunen, hvilken blanket og hvem skriver under | outside-admin
kursusmoms på overnatning | outside-admin
aarsregnskab for foraeldreforeningen | outside-admin
hvem leverer frugt til mødet med politiet på tirsdag | outside-admin
betaling til en tidligere kriminel foredragsholder, kan vi bruge mobilepay | outside-admin
skal der eannummer på regningen for plakaterne om mobning | outside-admin
udfyldelse af timeregistrering for en praktikant | outside-admin
hvem opdaterer telefonlisten på intranettet | outside-admin
jeg har bestilt for mange bøger om alkohol til ugen, kan de returneres | outside-admin
bortkommet vanter, huer og en madkasse med rumraketter | outside-admin
skolebusskort til en dreng der er flyttet | outside-admin
lejrbetaling i rater | outside-admin
attestation af fakturaer i ferien | outside-admin
the wifi in the gym is dead again | outside-it
how do I mute a parent group in aula | outside-it
laptop died in the middle of a lesson, who repairs it | outside-it
someone hijacked the projector with his phone, how do I pair mine again | outside-it
I was kicked out of the system and locked out for an hour | outside-it
printern virker ik | outside-it
glemt kodeord igen igen | outside-it
pupil account abused by autoplay ads, can you reset the browser | outside-it
when is payday in december | outside-pay
my sick child, first day, do I call or write | outside-pay
the salary is a joke, who negotiates | outside-pay
pension contributions for part time teachers | outside-pay
injured my back lifting a table, is that a work injury form | outside-pay
sygemelding hvordan | outside-pay
feire dage tilbage?? | outside-pay
the toilet on second floor is blocked | outside-building
where can I park when I visit the town hall | outside-building
the killer heat in the classroom, no blinds | outside-building
locker keys for the new seventh graders | outside-building
is there vegan food in the canteen today | outside-building
varmen er gået | outside-building
rengørring glemte mit lokale | outside-building
how do I get a parking permit for my street | outside-citizen
my passport expires before my holiday | outside-citizen
wasps nest under the roof of my own house | outside-citizen
tax card for my daughter's summer job | outside-citizen
where is the polling station | outside-citizen
hvornaar er genbrugspladsen åben | outside-citizen
skraldemanden glemte os | outside-citizen
tell me a joke about teachers | outside-chat
who won the champions league final | outside-chat
killer whale facts for year three | outside-chat
a drug store is what in danish | outside-chat
who shot the sheriff, what song is that | outside-chat
knife and fork manners around the world, for food class | outside-chat
the stolen painting in the novel, what is it a symbol of | outside-chat
gang i den, god morgen | outside-chat
vejret imorgen | outside-chat
hvem er du | outside-chat
vil du gifte dig med mig | outside-chat
invoice from the bakery is wrong | outside-admin
travel claim for a course abroad | outside-admin
I need a substitute for friday, lesson four | outside-admin
lost jacket with a hood, blue, size 140 | outside-admin
when are the school photos | outside-admin
fakturra skal betales hvordan | outside-admin
hvem bestiler busser | outside-admin
hvor må jeg holde med bilen ved rådhuset
parkeringskort til ansatte
jeg har fået en p-bøde foran skolen selvom jeg har medarbejderlicens, hvem klager jeg til?
glemt kodeord
min adgangskode til computeren er udløbet og jeg kan ikke komme ind hjemmefra
printeren på lærerværelset siger papirstop, men der sidder ikke noget
hvordan får jeg printeren til at printe på begge sider
toner er tom
Kan nogen fortælle mig hvorfor Teams smider mig ud hver gang jeg deler skærm?
outlook kalender synkroniserer ikke
Aula er nede igen
hvordan laver jeg en ny gruppe i Aula til personaleforeningen
wifi koden til gæster
trådløst net virker ikke i bygning C efter sommerferien
hvad er der til frokost i kantinen i dag
er der vegetarret på torsdag
Jeg vil gerne afmelde frokostordningen fra næste måned.
hvornår går lønnen ind
Min lønseddel mangler tillæg for aftenarbejde i november, hvem skal jeg skrive til?
hvor mange feriedage har jeg tilbage
kan man overføre 6. ferieuge til næste år
how do I reset my password for the staff portal?
sygemelding af medarbejder, hvor gør jeg det
Jeg er syg i dag, hvordan melder jeg mig syg i systemet?
raskmelding efter influenza
registrere timer for i går
jeg har glemt at taste min arbejdstid ind for hele uge 42, og nu er perioden lukket i systemet, så hvordan får jeg den åbnet igen?
flekstid regler
barnets anden sygedag - har jeg ret til det som pædagogmedhjælper med barn på fire
HR telefonnummer
hvem er min tillidsrepræsentant
book mødelokale 3
er festsalen ledig den 14. til vores julefrokost
jeg har mistet min nøglebrik
alarmen hyler i gymnastiksalen og jeg har ikke koden, hvem ringer man til i driften
Rengøringen har ikke tømt skraldespande i to dage
det er hundekoldt i lokale 12 kan nogen skrue op for varmen
radiatoren drypper
hvordan bestiller jeg nye kontorstole
EAN nummer til skolen
faktura fra Lyreco er blevet afvist, hvad gør jeg
indkøbsaftale for legetøj
kørselsgodtgørelse sats
Jeg har kørt 84 km i egen bil til et kursus i Odense og vil gerne have pengene igen, hvor udfylder jeg skemaet?
hvor afleverer man storskrald
hul i vejen på Møllevej
tømning af madaffald er sprunget over hos mig privat
forny pas
tid til kørekort fornyelse
koster det ekstra at få pas som hasteekspedition
byggetilladelse carport
må jeg bygge et skur på 20 kvadratmeter uden tilladelse
forskudsopgørelse 2025
hvad er fradraget for befordring når man kører over 24 km
folkepensionsalder for en født i 1967
tidlig pension hvordan søger man
valgkort ikke modtaget
hvornår er der kommunalvalg
åbningstider biblioteket
svømmehallen søndag åben?
hvordan bliver vejret i morgen
regner det på fredag, vi skal på tur til stranden med indskolingen
hvad blev Brøndby-kampen
who won the match last night
opskrift på boller i karry
hvor længe skal en kalvesteg have i ovnen
hvordan siger man god bedring på tyrkisk
oversæt dette brev til polsk
hvad er 17 procent af 3450
forklar pythagoras
hvem opfandt dampmaskinen?
hvad hedder hovedstaden i Mongoliet
skriv et digt om efteråret til morgensamlingen
fortæl en vittighed
hvad er de seneste nyheder
hvornår kører toget til Aarhus
er der forsinkelser på Kystbanen i dag
tandlæge for voksne tilskud
min hund har diarre hvad skal den have at spise
hvad koster det at få en kat neutraliseret
hvornår skal min bil til syn
bremserne hviner på institutionens ladcykel, hvem reparerer sådan en
jeg har ondt i ryggen efter at have løftet borde
hvilke øvelser er gode mod museskulder
takst for vuggestue
søskenderabat i daginstitution
Hvordan skriver forældrene deres barn op til 0. klasse digitalt?
skolebus tider rute 3
hvad tid går skolebussen fra Nørre Alslev om eftermiddagen
skema for 7.b
kan jeg bytte mine timer mandag med en kollega i skemaprogrammet
tilmelding til folkeskolens prøver frist
prøveplan for mundtlig engelsk
vi mangler 12 matematikbøger i 5. klasse, hvor bestilles de?
skolefoto bestilling
Fotografen kommer på tirsdag, men hvad er rækkefølgen af klasserne?
personalefest tilmelding
hvem har sangene til sommerfesten
gave til kollega der fylder 50
hvor mange penge må man give i afskedsgave fra gavekassen
ny arbejdstelefon
min mobil fra kommunen har fået en revne i skærmen
skal vi have samtykke til at sende kantinens nyhedsbrev ud på mail
hej
hej bot
er du en robot
hvad kan du
tak for hjælpen
hvem har lavet dig
hello there
god morgen!
hvordan går det med dig i dag
kan du også synge
hvor gammel er du
python for loop eksempel
hvordan laver jeg en lopslag i excel
what is the difference between a list and a tuple in python
regneark summer kolonne hvis
kan du anbefale en god krimi til sommerferien
hvem er morderen i Agatha Christies Døden på Nilen
hvor køber man stoffer til at sy gardiner
slå græs på boldbanen, hvem gør det nu hvor pedellen er gået på pension
brødkniv til skolekøkkenet
de nye køkkenknive er sløve, kan man få dem slebet på kommunens regning
hvad er en hash funktion
md5 hash vs sha256
åbningstider politimuseet
Vi er otte kolleger der gerne vil en tur på Politimuseet i København, kan man bestille en rundvisning?
banden på skøjtebanen er gået løs
hvad gør man hvis en kollegas bil står med mit parkeringskort i ruden
hvad er kontingentet i oldboys fodbold
skakklub for voksne i byen
hvor ligger voldene i Fredericia og hvor lang er turen rundt
elevrådet skal bruge et lokale med projektor torsdag kl 12
første skoledag hvad tid møder børnehaveklassen
ideer til kollegas skilsmissefest
kriminalroman lydbog på biblioteket
hvem instruerede filmen Drabet
Hvad handler filmen Forbrydelser om?
skuddet fra midterlinjen i går, var det på mål
skudår er det 2028
hvornår er der skud på roserne og skal de klippes ned
gift i registret for rottebekæmpelse
er liljekonvaller giftige for katte
jeg skal giftes til sommer, får jeg en fridag
kæmpe brand film 2024
hvilken brandmand sam film er bedst
hvordan slår man et ord op i den danske ordbog
slå op i Retskrivningsordbogen: hedder det "i øvrigt" i et eller to ord
røver og soldater regler
røverkøb på kontorartikler, findes der tilbud lige nu
skoleteater Røverne fra Kardemomme by noder
hvem skrev Folk og røvere i Kardemomme by
hvem skrev musikken til Olsen-banden
Olsen Banden streaming
kan vi vise en Olsen Banden-film til personaleaften uden at betale licens
vold fra vikingetiden, hvor høj var Danevirke
Hvor mange porte var der i Københavns vold før den blev revet ned?
kastellets vold er det åbent om aftenen
misbruger mit systemkald for meget hukommelse? mit script går ned efter 10 minutter
afhængigheder i npm kan ikke installeres
how do i fix dependency conflicts in npm
trusselsbillede mod antivirus på min pc
pop op siger virus fundet i Outlook
hacke pesto eller købe den
hakket oksekød hvor mange gram pr person
sprængt and til mortensaften hvor lang tid
hvordan laver man en bombe af chokolade med is indeni
badebomber opskrift til julegaver
snus du ad blomsten, hvad hedder sangen
min kat snuser til alting siden vi flyttede, er det normalt
kan man få fjernet røglugt i en brugt bil
røget laks holdbarhed
ryge sild hjemme i haven hvordan
røgalarm bipper hvert minut på kontoret
skift batteri i røgmelder lokale 4
drukne mails, hvordan laver jeg regler i Outlook
fyld på brandmandens lift? nej altså liften ved biblioteket virker ikke
alkohol i risalamande, fordamper det
hvor mange genstande er der plads til i montren på museet
hvor lang tid kan hjemmelavet snaps holde sig
sprit til whiteboard
Vi er løbet tør for håndsprit i afdelingen, hvor bestilles det?
vandpistoler til sommerfesten indkøb
limpistol virker ikke i billedkunst
sømpistol udlån fra værkstedet
hvem var Jeanne d'Arc
hvem blev myrdet i Finderup Lade
hvornår blev Caesar dræbt og af hvem
I need a parking permit for the town hall
the copier on second floor is jammed
quiz spørgsmål til fredagsbar
hvad betyder det danske ord "krænge"
hvorfor hedder det et skældsord og ikke en skældeglose, sprogligt set
rim på måne
kan du rette kommaerne i min tekst
kan jeg lade min elbil ved materielgården
ladestander i parkeringskælderen er ude af drift
gælder p-skiven også om lørdagen på torvepladsen
cykelparkering under tag til personalet
MitID virker ikke på arbejdscomputeren
to-faktor kode kommer aldrig frem på min mobil
skærmen blinker sort når den sidder i dockingstationen
har brug for en hdmi adapter
hvor får vikaren et login fra
Kan IT installere Photoshop på min maskine, eller kræver det en godkendelse fra lederen?
skanneren sender ikke til min mail mere
follow me print pinkode
blækpatroner til den lille canon på sekretærens bord
mikrofonen er død i onlinemøder men fungerer fint ellers
hvordan optager man et teamsmøde
breakout rooms in Teams how to
autosvar i sommerferien
min indbakke er fuld
jeg kom til at slette en mail fra i fredags, kan den reddes?
delt postkasse til kontoret oprettes hvordan
kan man fortryde en sendt besked på aula
billedgalleri i Aula uploader ikke fra iPhone
aula viser forkert klasse efter oprykning
kalenderen i Aula viser møder en time for sent efter vi gik over til vintertid
eduroam opsætning android
netværket i hallen er så langsomt at storskærmen ikke kan vise noget
dagens ret
kantine lukket mellem jul og nytår?
glutenfri boller til mødet på onsdag, hvem bager
kaffemaskinen på 2. sal skal afkalkes
bestille forplejning til 25 personer
opvaskemaskinen lugter
mælkeordning tilmelding skoleåret
skolemad app kan ikke logge på
feriepenge udbetaling når man stopper
hvornår optjener man ferie som nyansat
Må min leder nægte mig at holde ferie i uge 29 når jeg søgte i januar?
seniordage hvor mange får jeg som 60 årig
omsorgsdage barn født i 2019
lønforhandling skabelon
anciennitet er indplaceret forkert på min kontrakt
pensionsbidrag hvor mange procent betaler kommunen
payslip in English
hvor kan jeg se min pensionsordning hos PKA
barsel regler for far
Hvornår skal jeg senest give besked om min graviditetsorlov, og skal det ske skriftligt til både leder og lønkontor?
delvis sygemelding mulighedserklæring skabelon
hvem indberetter refusion for langtidssyge kolleger
fraværsstatistik for personalegruppen
brugt min fridag men den står stadig på saldoen
overarbejde koloni hvordan honoreres det
vagtplan uge 12
tidsregistrering lærere A20
jeg stemplede ind men ikke ud
kan min arbejdstid lægges på fire dage
MUS skema
opsigelsesvarsel for pædagog ansat i 6 år
ansættelsesbrev til studentermedhjælper
nye stillinger i kommunen ledige job
jobopslag til rengøringsassistent skal på hjemmesiden
får man flyttegodtgørelse når arbejdspladsen rykker 40 kilometer, og hvor sender HR svaret hen
hvem vælger arbejdsmiljørepræsentant
jubilæum 25 år gratiale
lokale til forældrebestyrelse generalforsamling, er aulaen fri
aflys min bookning af musiklokalet
gymnastiksal udlejning privat fødselsdag
hvordan får vi adgang til aulaen i weekenden til teaterprøver
projektoren i byrådssalen mangler fjernbetjening
nøgle til depotet er knækket i låsen
adgangskort virker ikke efter kl 17
hvem har ekstranøglen til kælderen
tyverialarm batteri lav spænding på displayet i teknikrummet
vagtselskabets telefonnummer til fejl på alarmanlæg fordi teknikeren skal skifte en sensor
vinduespudser kommer hvornår
der er ikke flere papirhåndklæder på toilettet ved skuret
gulvet i hallen er glat efter de har brugt en ny slags sæbe
ventilationen larmer så meget i lokale 208 at man ikke kan høre sig selv
termostat defekt
fjernvarme aflæsning
The heating in our office has been off since Monday, who do I contact?
lyset i cykelkælderen blinker
toilettet løber
myrer i køkkenet
mus på loftet i børnehaven
rekvisition til byggemarked
hvilken konto skal jeg bruge til frugt
kreditnota modtaget uden ordrenummer
hvordan godkender jeg regninger som stedfortræder mens lederen er på ferie
udbudsgrænse ved køb af møbler
elektronisk faktura til privatperson?
budgetopfølgning 3. kvartal deadline
kvittering for taxa er væk
diæter ved studietur til Berlin
refund for train ticket to a conference
rejseafregning app crasher
må jeg købe 1. klasse når jeg skal holde oplæg i Aalborg
pap hvornår hentes det
genbrugspladsen åben pinsedag
hvor smider man gamle lysstofrør ud
brændeovnsaske i restaffald?
ny skraldespand til min adresse
snerydning på sidevejen sker aldrig før middag
gadelampe slukket ud for nr 14
bump på vejen ansøgning fra grundejerforening
pas til baby hvilke papirer
bliver det gamle pas klippet
internationalt kørekort til Japan
kørekort til trailer B/E pris
flytning adresse folkeregister
Kan man melde flytning tre dage efter man er flyttet eller koster det noget?
lejekontrakt på sommerhus helårsbeboelse
nedrivning af garage anmeldelse
nabohegn hvor højt må det være
skel mellem to grunde kort
må man sætte en pavillon op hele sommeren uden ansøgning
boligstøtte beregner
boligsikring til studerende
indskud lån
restskat hvornår opkræves den
grundskyld indefrysning
hvad er kommuneskatten her
how do I change my tax card
topskat grænse næste år
folkepension supplement ægtefælles indkomst
efterløn eller ratepension hvad er bedst at hæve først
brevstemme på biblioteket hvornår
hvem er borgmester i nabokommunen
stemmesteder i Vesterbro
hvor mange mandater har byrådet
tilforordnet ved valg honorar
forny lånte bøger
bibliotek gebyr for sent afleveret
kan man låne brætspil på hovedbiblioteket
lydbøger app virker ikke på tablet
babysvømning hold ledige
pris for 10 turs kort svømmehal
er varmtvandsbassinet lukket for renovering
hvornar abner friluftsbadet
sne i weekenden?
solnedgang klokken i dag
pollental birk
er det stormvarsel for Vestkysten i nat
hvilket hold rykkede op i superligaen
champions league finale stilling
who won the Tour de France in 2023
håndbold em kampprogram
hvornår spiller landsholdet næste gang og er det på tv2
brunsviger til personalemødet opskrift
pandekager til 24 børn hvor mange æg
vegansk lasagne
hvordan redder man en skilt sovs
surdej dør hele tiden
min mand vil kun spise lasagne, hvad kan jeg lave til aftensmad på 20 minutter
banankage uden sukker
fransk: hvordan bøjes være
what does 'hygge' mean
oversæt "tak for i aften" til arabisk
google translate ukrainsk ugebrev om idrætstøj
hvordan skriver man kvadratrod på tastaturet
omkreds af en cirkel med radius 4
brøker forklaret nemt
primtal under hundrede
løs ligningen 3x + 7 = 22
hvor mange liter er en kubikmeter
fotosyntese kort forklaret
hvad spiser et pindsvin
hvilke planeter har ringe
længste flod i verden
nabolande til Paraguay
hvor høj er Himmelbjerget
hvad blev der af de sønderjyder der kæmpede for Tyskland i første verdenskrig
hvornår fik kvinder stemmeret i Danmark
Hvad skete der i 1864?
vikingernes guder liste
Christian 4 bygninger
kold krig tidslinje
why did the Roman Empire fall
lejlighedssang til pedellens 60 års fødselsdag på melodien I østen stiger solen op
bryllupstale start
dad jokes please
gåde om en ko
haiku om mandag
historie om en drage der ikke kan flyve
skriv en julekalenderhistorie i 24 afsnit til mine egne unger derhjemme
børns vilkår i Game of Thrones hvor mange dør i sæson 1
spil: hvordan vinder man i matador
hvem dræbte Laura Palmer
Broen sæson 3 sammendrag
er Bron/Broen inspireret af en rigtig sag og hvor blev serien optaget
Den som dræber serie rækkefølge
fasandræberne film skuespillere
hvad hedder den krimi hvor liget ligger i en snemand
escape room med mordgåde til personaleudflugt
murder mystery dinner for twelve colleagues, any ideas
cluedo regler hvem starter
kan vi leje politiuniformer til fastelavn
politibil af pap til kostumefest
hvornår er fastelavn i år
slå katten af tønden: hvem laver tønder
hvor køber institutionen en tønde til fastelavn
slåsko
hvad hedder det når man slår en streg under tallene i regnskabet
slå smut med sten
slåbrok til damer tilbud
kan slåenbær fryses inden de kommer i snaps
Hvornår slår I græsset langs cykelstien ved skolen, det står en meter højt nu?
robotplæneklipper på institutionens legeplads
hækklipper lån
plukke svampe i kommunens skov lovligt?
spiselige svampe i danske skove
rørhatte opskrift
er fluesvampen på plænen farlig for hunden
kan man ryge en skinke i kuglegrill
bacon røget eller saltet
røgfarve på væggen kan den males over med almindelig maling
hvordan fjerner man fedtpletter i stof
møbelstof metervare
hvilke stoffer leder strøm
grundstoffer periodiske system
hvad er kemisk forbindelse mellem natrium og klor
stofskifte lavt symptomer
min læge siger jeg har for højt stofskifte, kan jeg stadig køre arrangementet på lejrskolen for mig selv som ansat
næringsstoffer i jord
brændstof prisen i dag
kunststof tagrender
byggestof nej byggemateriale til hulehus hvad koster brædder
blandet stof til en tale, har du citater?
klud til whiteboards hvor
ecstasy of gold musik hvem komponerede
speed på internettet måling
coke zero til mødet 12 stk
pot til en stor monstera
skunk dyr hvor lever de
græs på taget, kræver sedumtag byggetilladelse
kunstgræsbanen er frossen hvem lukker den
champagne, svampe og sne: hvad betyder emojis i vejrappen
snebold opskrift flødeboller
hvor meget sne faldt der i 1987
hestepiller dosis ormekur til islænder
pillefyr starter ikke
lattergasflaske til flødeskumssifon passer ikke i gevindet
hvilken flødeskumsmaskine er bedst til cafeen
linje 5A stoppested
skudt over målet, hvor kommer udtrykket fra
skydedøren til depotet sidder fast
skydeskive elektronisk pris til kommunens egen skytteforening for ansatte
bueskydning teambuilding
paintball for afdelingen rabat
laser tag pris personaleudflugt
kanon film til idrætsdag
kanonbold regler
gevær på museum fra treårskrigen hvor gammelt er det
patroner til fyldepen
magasin til hæftemaskine str 24/6
granatæble salat
hvordan åbner man et granatæble uden at svine
håndgranat latinsk ord for æble?
bombesikker kælder under rådhuset hvornår blev den bygget
sprængningen af granit ved motorvejen støjer
tvangsauktion hus
tvang i sproget: hvad er ubestemt artikel
overgreb på klaver teknik
indbrud i børnebogen Alfons Åberg hvilken
lommetyven Oliver Twist hvem skrev den
Robin Hood resume
hvad stjal Loke i nordisk mytologi
tyvstart i 100 meter løb regler
hvem lavede sangen Tyven tyven
tyverisikring på bibliotekets bøger, hvordan afmagnetiseres de
Mit login er blevet kapret af en opdatering så tastaturet skriver engelsk
fange på mælkekarton spil
fangeleg til indskolingen idræt, nej bare reglerne til ståtrold
fængslende bog til ferien
hvor ligger Horsens fængselsmuseum og kan vi holde seminar der
overnatning i gamle fængselsceller til teamdag
Prison Break hvor mange sæsoner
retten åbner kl 12 siger menuen, hvad er dagens ret så
ret og pligt, hvem skrev det
dommer i fodbold løn
dommerkursus håndbold for voksne trænere
straffespark regler
strafrente på for sent betalt faktura
bøde for at køre uden miljømærkat i Berlin
hastighedsgrænse med trailer på motorvej
fart bøde i udlandet skal jeg betale den
jeg er blevet blitzet af en stærekasse på vej til arbejde, hvor lang tid går der inden brevet kommer
stærekasse tegning til sløjd
stjæle showet tale til bruden
kniv og gaffel placering borddækning
hobbyknive til modelbygning, hvilken nål er bedst
knivskarp linse kamera anbefaling
økse til brænde hvad vejer en god
spejderkniv gravering til egen onkel
slagter i byen åbent lørdag
slagsmål mellem to haner i kommunens hønsegård, skal de skilles ad
slag ved Dybbøl dato
slaget på reden hvem malede det
slagtilbud flybilletter
slagtøj til orkester indkøb
slagsang
battle of Hastings year
krig og fred hvor mange sider
kampvogn tegning farvelæg
kamphund i dataspil hvordan tæmmes den
kampsport for voksne begynder
kampråb til firmaidræt
hvad er tilmeldingsfristen til DHL-stafetten og hvor meget betaler kommunen
motionsrabat i fitness
skridttæller konkurrence
banden i ishockey hvor høj skal den være
hvad koster det at sætte reklame på banden ved stadion
bandager til førstehjælpskassen
big band koncert
rockerbilletter Roskilde, altså rockkoncert
Roskilde festival program
rocker sang fra 60erne
motorcykelkørekort A2 krav
Harley servicebog
min knallert vil ikke starte når det er fugtigt
knallertværksted her i byen
EU-knallert dæktryk
løbehjul til kommunens medarbejdere som tjenestekøretøj
electric scooter battery charging time
jeg skal have min elcykel indregistreret hos forsikringen
graffiti font gratis download
spraydåse til havemøbler hvilken grunding
malet væg lugter stadig
tag på huset skal udskiftes
tagging af billeder i Photos
tags in HTML explained
grooming af puddel pris
hundeklipper i nærheden
klipning af marsvinets negle
groomer til border terrier ledige tider
phishing, nej fishing: fisketegn online
fiskekort til Gudenåen
catfish recipe
fiskeri i søen ved skolen hvad må man trække op
bait til karper
nettet i badmintonhallen er revnet
nettet er langsomt
blokere linje i vejbanen container tilladelse
blok i Minecraft der lyser hvad hedder den
hvordan bygger man en jernfarm i minecraft
sims 4 snyd koder
cheat codes GTA San Andreas
fortnite hvornår er næste sæson
steam gavekort virker ikke på min private konto
roblox: how do i script a door that opens
playstation controller driver
skin til word, mørkt tema
spilleplan teatret
spillemænd til grundlovsdag
spilleregler ludo
skak åbninger for begyndere
bridgeklub for pensionister
petanque mål på bane
bordfodbold reservedele til personalestuen
dart fra hvor langt skal man stå
lotto tal lørdag
vandt jeg i Landbrugslotteriet
banko plader print
bankospil tilladelse pensionistforening
poker hands ranking
odds for hvem der vinder melodi grand prix
Vi har fået nye pladser bag skolen, men der står ikke om gæster må holde der, så ved du om en oplægsholder skal have en seddel i forruden?
er det rigtigt at man ikke længere må parkere i skolegården efter kl 16
Min kone låner bilen om tirsdagen, kan kommunens p-licens dække to nummerplader?
jeg fik en afgift på 820 kr fordi skiven var stillet forkert, kan man klage digitalt
der holder altid varevogne på cykelstien ud for fritidshjemmet, hvem i Teknik og Miljø tager sig af skiltning?
Someone told me there is free parking for staff behind the library, is that true?
jeg har skiftet efternavn efter bryllupet og vil gerne have ændret mit brugernavn og min mailadresse så de passer
computeren genstarter sig selv midt i undervisningen hver eneste formiddag klokken ti
Min nye bærbare kan slet ikke finde printeren på kontorgangen, selv om de andres kan, og it-support har haft sagen liggende i ni dage uden at ringe.
hvor mange sider må vi printe i farver om måneden
kan du nulstille min adgangskode, jeg har tastet forkert fem gange
hvordan får jeg to skærme til at vise noget forskelligt
Tastaturet skriver ø som semikolon efter opdateringen og jeg bliver sindssyg af det.
my laptop fan is really loud after the latest windows update
kan jeg få vpn så jeg kan arbejde fra sommerhuset
hvem godkender at der bliver installeret et program til videoredigering på smartboardet
smartboardet reagerer en halv meter fra der hvor jeg trykker
jeg kan se mine kollegers kalendere men de kan ikke se min, er det noget i Outlook?
hvordan flytter jeg alle mine filer fra det gamle fællesdrev til OneDrive inden det lukker 1. juni
sharepoint siger at jeg ikke har rettigheder til vores egen mappe med referater fra kaffeudvalget
når jeg deltager i et Teams-møde kan de andre høre mig to gange som et ekko
kan man sætte en baggrund på i Teams så de ikke ser min rodede stue
Is there a way to schedule an email in Outlook so it goes out Monday at eight?
Mine mødeindkaldelser lander hos folk som "foreløbig", og så er der ingen der dukker op.
jeg har ved en fejl sendt et opslag om madpakker til hele kommunen i Aula, kan det trækkes tilbage
hvordan ændrer man profilbillede i Aula når man er vikar uden unilogin
Vi vil gerne lægge feriekalenderen ud i Aula så forældrene selv kan krydse af hvilke dage de holder fri, hvor ligger den funktion?
aula-appen beder om pinkode hver gang jeg åbner den og det gjorde den ikke før
pædagogerne på blå stue kan ikke tjekke ind på komme/gå-skærmen
nettet forsvinder når mikrobølgeovnen kører, er det en kendt fejl eller bilder jeg mig det ind
Hvilket netværk skal ipads på når vi er på besøg på en anden skole i kommunen?
hvad står der på menuen i næste uge og er der noget uden svinekød til os på kontoret
kan jeg bruge mit medarbejderkort til at betale for en sandwich i rådhuskantinen
Jeg er blevet trukket for frokost i juli selvom kantinen holdt lukket hele måneden.
vi er 40 til temadag på mandag og har brug for kaffe, frugt og noget sødt klokken halv ni, hvem kan levere med så kort varsel?
køleskabet på personalestuen stinker og ingen vil tage ansvar for at smide de gamle yoghurter ud
Can I bring my own lunch to the canteen or is it only for people who buy?
hvem har taget min kop
hvorfor er der trukket a-skat to gange på min seneste lønseddel
jeg skulle være steget et løntrin i april men der er ikke sket noget
Kan I fortælle mig om weekendtillægget også gælder når man er på koloni fra fredag til søndag?
hvordan skifter jeg nemkonto så lønnen ryger et andet sted hen
jeg har været ansat i to kommuner samtidig og nu siger borger.dk at jeg har optjent 41 feriedage, hvilket umuligt kan passe, så hvem retter den slags?
er store bededag stadig en arbejdsdag og får vi noget for det
When do I get my holiday allowance paid out?
Må man holde ferie i halve dage når man er timelønnet støttepædagog?
jeg vil gerne søge orlov uden løn i et halvt år for at sejle til Grækenland
hvordan skal jeg forholde mig til at min ferie er lagt i juni når resten af familien har fri i august
Jeg brækkede foden på ski i går og kan ikke møde før om fire uger, hvem skal have besked og skal der en lægeerklæring til?
skal jeg ringe eller skrive når jeg er syg om morgenen
bliver min feriedag til en sygedag hvis jeg får feber på Mallorca
min kollega har været væk i tre måneder med stress og vi mangler en vikar, hvilken konto betaler
I have a doctor's appointment tomorrow morning, is that paid time?
hvad gør man når man er blevet rask midt på ugen
Hvordan retter jeg min registrering når jeg har været til tillidsmandskursus en hel dag og systemet kun foreslår 3,7 time?
pauser tæller de med i arbejdstiden for kontorpersonale
årsnormen for lærere siger 1680 timer men mit ark viser 1712, hvor kommer de sidste fra
kan man få udbetalt sine afspadseringstimer i stedet for at holde dem
min leder har afvist mine timer fra skole-hjem-aftenerne uden at skrive hvorfor i systemet
hvem i personaleafdelingen sidder med nyansatte
Hvor finder jeg en skabelon til en tjenstlig samtale om at møde for sent? Det handler om en kontormedarbejder, som kommer kvart over ni hver dag, og jeg er ny leder.
Jeg har fået nyt job og skal sige op til den 1. august, så hvad er sidste frist for at aflevere opsigelsen og må den sendes på mail?
what is the notice period for teachers in Denmark
hvem betaler min efteruddannelse hvis jeg gerne vil tage en diplom i ledelse på halv tid
vi skal finde en dato til personalesamtaler og der skal bruges et mindre rum uden glasvægge i tre timer
systemet siger at biblioteksrummet er optaget men der er helt tomt derinde
Kan foreningen låne skolens køkken til loppemarked i september, og hvad koster det i rengøring?
elevrådet vil gerne holde møde hver anden onsdag, men mødelokalet er altid snuppet af regnskab, så hvordan laver man en fast booking?
can i book the sports hall for a staff volleyball game
vores nye kollega starter på mandag og skal bruge brik til hoveddøren, hvem bestiller den og hvor lang tid tager det
jeg har låst mig ude af kontoret og min jakke hænger derinde
Koden til alarmen er ændret uden at nogen har sagt noget, så jeg stod klokken seks i morges og ventede på pedellen.
hvor afleverer man sine nøgler når man fratræder
nøgleboksen ved indgang B binder i frostvejr
Den elektriske skydeport til materielgården lukker ikke helt i og står og hamrer i blæsten.
rengøringen kommer først efter vi er mødt ind, kan det rykkes til om aftenen
der er blevet spildt maling ud over hele linoleumsgulvet i billedkunst, hvordan får vi det af
hvem bestiller toiletpapir til pavillonen
Our office hasn't been vacuumed for two weeks, can someone please look at it?
støvsugeren i SFO'en lugter brændt og poserne passer ikke
det er 27 grader i klasselokalet og vinduerne kan ikke åbnes, er der en øvre grænse for temperatur
kan man sænke varmen automatisk i ferierne
Gulvvarmen i vuggestuen har været gået siden tirsdag, og de små kravler rundt i flyverdragter.
hvorfor er der fugt på indersiden af de nye vinduer
skal vi indhente tre tilbud når vi køber en ny sofa til personalerummet til under ti tusinde
leverandøren rykker for betaling på en regning der blev godkendt for en måned siden
Jeg sidder med en faktura på 2.340 kr for flagermuskasser, som ingen af os kan huske at have bestilt. Hvordan afviser jeg den i økonomisystemet, så den ryger tilbage til leverandøren med en forklaring?
hvilket betalingskort bruger vi til små indkøb i Netto
how do i get an invoice approved before christmas
må man bruge skolens konto til at købe blomster til en der er blevet mormor
moms på kage fra bageren, kan den trækkes fra
hvor gemmer man bilag i fem år
jeg cykler til tilsyn i hele kommunen og har hørt at man kan få penge for slid på cyklen
Mit hotel til konferencen kostede mere end satsen, og nu vil de kun dække 1.100 kroner.
bropenge over Storebælt, skal de lægges ud privat eller er der en brobizz i tjenestebilen?
hvordan booker man kommunens delebiler
Der ligger en stor gren på tværs af gangstien ned mod åen efter blæsten i nat, hvem fjerner den?
naboens affaldsstativ vælter ud på fortovet hver gang det blæser
hvilken spand skal pizzabakker i når de er fedtede
When is the garden waste collected in our street?
kan institutionen få hentet en udtjent klatrevæg som storskrald eller skal vi køre den selv
hvorfor er der vejarbejde på Ringvejen igen og hvor længe varer det
der mangler et spejl i svinget ved børnehaven så man kan se biler komme
vejbrønden ud for mit hus er stoppet af blade
jeg skal til Tyrkiet om ni dage og har lige opdaget at mit pas udløb i januar, kan man nå at få et nyt på borgerservice?
hvad må man have på af briller på et pasfoto
skal man aflevere sit gamle kørekort når man får det lyserøde plastikkort
Can I exchange my Brazilian driving licence for a Danish one here?
min mor er 86 og hendes kørekort skal fornyes, gør egen læge det
hvor lang tid er der ventetid på byggesager lige nu, vi søgte om en tilbygning i marts
Vi er i tvivl om vores havestue tæller med i bebyggelsesprocenten når den ikke er opvarmet?
må jeg leje mit værelse ud til en kollega
kræver det tilladelse at bo i kolonihave om vinteren
Jeg er lige blevet alene om huslejen efter at min bror flyttede ud, så hvordan beregnes det, om jeg kan få tilskud til lejligheden?
kan du forklare mig hvordan håndværkerfradraget virker når man bor i andelsbolig
jeg skylder skat 6.000 kr hvornår er det billigst at betale
I moved here in May, do I need to file a tax return for the whole year?
er gaver fra personaleforeningen skattepligtige
hvor gammel skal man være for at gå på delpension som sosu-assistent
Hvis jeg dør, hvem får så min kapitalpension når vi ikke er gift?
kan man arbejde ved siden af sin folkepension uden at blive modregnet
hvem kan jeg snakke med om hvad jeg får udbetalt når jeg stopper som 67-årig
skal jeg have legitimation med når jeg stemmer
Hvor tit er der egentlig valg til regionsråd, og ligger det altid samme dag som kommunens?
I'm an EU citizen, can I vote in the local election?
jeg er udlandsdansker i Malmø og pendler, kan jeg stemme til folketinget
hvor længe må jeg have en roman hjemme før den skal tilbage til biblioteket
er det gratis at printe på biblioteket for borgere
Svømmehallens hjemmeside siger kl. 6, men der stod en lang kø udenfor og ventede til halv syv i morges, hvad er det rigtige?
hvornår er der damedag i saunaen
Is the library open on Good Friday?
kan man komme ind på biblioteket om aftenen med sit sundhedskort
bliver det glat i nat, jeg skal cykle kl fem
hvor mange graders frost skal der til før søen kan bære
Skal vi aflyse personalets gåtur onsdag eftermiddag, eller når regnen at drive over?
will it be sunny in Skagen next weekend
hvad er ozonhul og er der stadig et
min søn på 42 spørger om hvem der scorede sejrsmålet i finalen i 92
hvilken kanal viser AGF på søndag
kan du huske hvad OB's hjemmebane hedder nu
jeg har kokosmælk, søde kartofler og en dåse kikærter, hvad kan jeg lave af det
hvordan får man flæskesvær til at poppe når ovnen kun har varmluft
Min kollega kom med en fantastisk drømmekage i fredags, og nu skal jeg stå for kagen, så hvor mange gram farin bruger man til en hel bradepande?
can you substitute yoghurt for sour cream in a cheesecake
er rosiner sunde
kan man fryse kartoffelmos
hvordan staver man til restaurant
er det nogle eller nogen når man skriver "der er ... der har glemt en paraply"
Vil du læse min ansøgning til en stilling som souschef igennem og rette de værste sprogfejl?
hvad betyder "conscientious" på dansk
kan du oversætte menuen til islandsk, vi får gæster fra venskabsbyen på torsdag
hvordan siger de "velkommen til personalefesten" på grønlandsk
hvad er forskellen på median og gennemsnit, sådan forklaret for en der aldrig har fattet det
hvor mange sekunder er der i et år
Hvis et tog kører 90 kilometer i timen og et andet 120, hvornår indhenter det ene så det andet efter et forspring på en halv time?
what is the derivative of sin x squared
omregn 350 fahrenheit
hvorfor er himlen blå
hvordan virker en varmepumpe rent fysisk
har edderkopper ører
hvor mange knogler er der i en hånd
Jeg skal undervise i vulkaner i morgen og mangler et forsøg med bagepulver, der ikke sviner alt for meget.
hvad er hovedtemaet i Den grimme ælling
hvem var Niels Bohr og hvad fik han nobelprisen for
Why is Pluto no longer a planet?
hvilken farve får man af at blande lilla og grøn
hvordan fletter man en kurv af pil
find et rim på september til en børnesang
Skriv en festlig velkomst på vers til den nye souschef, der elsker vinterbadning og hader mandage.
lav en sang om vores kopimaskine på melodien til Jeg er så glad for min cykel
tell me a joke about teachers
kan du finde på et navn til vores personaleband
hvad er dagens citat
er der sket noget i verden i dag
hvem er statsminister i Norge for tiden
hvorfor stiger prisen på kaffe
Hvad mener regeringen egentlig om den nye 10. klasse-reform, og hvornår skal den vedtages?
hvad var Jyske Lov, og hvorfor hænger der et citat fra den på retsbygningen
hvordan levede folk på landet under stavnsbåndet
Hvem vandt borgerkrigen i Spanien og hvor længe varede den?
tell me about the Battle of Copenhagen 1801
hvor ligger Burkina Faso henne
hvilke floder løber gennem Budapest
hvor langt er der fra Rønne til Svaneke
hvad hedder den mindste kommune i landet målt på areal
hvorfor hedder det Samsø
hvilken bus tager jeg fra stationen til rådhuset
Kan jeg nå toget 15.42 mod Fredericia, hvis bussen først er ved banegården 15.38?
my train was cancelled, how do I get a refund from DSB
er der cykelvogn i lokaltoget
hvad koster en pendlerkort over seks zoner
letbanen holder stille er der togbusser
kan man få dækket tandrensning når man er 45 og har mange gamle plomber
hvilken tandlæge har vagt i weekenden for os voksne
Jeg har fået et hul i en visdomstand og kan ikke få tid før om tre uger, er der akuttandlæge i nærheden?
må man have sin hund med på kontoret hvis den bare ligger under bordet
min kollega er allergisk over for kontorets kat, hvad gør vi
hvor mange gange om dagen skal en hundehvalp luftes
Our class guinea pig has stopped eating, which vet is open today?
hvordan holder man stuefugle varme på klassen i vinterferien
skal katte have halsbånd efter loven
kanin til salg i skolehaven, hvem kan aftage fire unger
motorlampen lyser gult i min Skoda, må jeg køre videre til værkstedet
hvornår skal man skifte til vinterdæk
Min bil blev påkørt på skolens p-plads af en varevogn med brød, og nu siger forsikringen, at jeg skal have vidner på, at den holdt stille.
what does a blinking battery light mean in a Renault
er det billigere at lease
jeg har fået tennisalbue af at løfte stole, er det en arbejdsskade
kan man få en hæve-sænkebord når man har diskusprolaps
hvad hjælper mod pollenallergi når man skal stå på legepladsen hele dagen
I have a terrible headache after staring at the screen all day, any tips?
hvor får kommunens ansatte vaccination mod influenza
briller til skærmarbejde betaler arbejdsgiveren
jeg sover elendigt i overgangsalderen, har du et godt råd
hvor meget koster en plads i dagpleje med frokost
hvornår får man svar på ansøgning om vuggestueplads
Hvordan beregnes den økonomiske fripladsgrænse når forældrene er selvstændige?
en familie vil skifte skoledistrikt fordi de flytter i maj, hvilken blanket skal de udfylde
can you tell me the deadline for enrolling in first grade
ventelister i børnehaver nord for åen
skal man betale for SFO i juli måned
Skolebussen kører forbi stoppestedet ved gadekæret uden at stoppe, fordi køreplanen på nettet er gammel, hvem kan rette den?
hvornår kører sidste skolebus fredag når alle har fri kl 12
har elever gratis buskort hvis de bor over seks kilometer væk
mit skema viser dobbeltlektion i tysk og gårdvagt på samme tid
Hvem lægger skema for næste år, og hvornår må man komme med ønsker til fridag?
hvilket lokale har 4.a til natur og teknik i morgen
skolestart efter sommeren: hvornår ringer det ind, og hvornår må de nye børn hentes?
hvor mange censorer skal der bruges til skriftlig dansk
karaktererne skal være tastet på fredag men systemet er låst for mig
Når en elev har glemt sin lommeregner til den skriftlige prøve i matematik, må tilsynet så låne ham en?
when is the written maths exam this year
hvordan trækker jeg prøvegrupper ud i det administrative system
hvor mange eksemplarer har vi af Fandango 6
bogkælderen er låst og jeg skal bruge et klassesæt inden første lektion
kan læsebøgerne købes brugt eller skal de gå gennem aftalen
portalen til geografi vil ikke tage mit unilogin
Fotofirmaet har sendt billeder af en helt forkert klasse ud til 3.y, hvordan får vi byttet dem?
hvornår er sidste bestilling af klassebilleder med rabat
How do parents order the school pictures online?
julefrokosten er flyttet men hvorhen
hvem sidder i festudvalget i år
er der nogen der har forslag til en leg hvor 60 voksne kan være med uden at flytte sig
Må man have sin mand med til sommerfesten, og koster det så dobbelt?
vi skal købe en fælles gave til sekretæren som går på pension, og der er samlet 1.450 kroner ind, men hun siger at hun har alt
hvad giver man en kollega i barselsgave som allerede har tre børn
må jeg tage imod en flaske vin fra en leverandør
what's the limit for receiving gifts as a public employee
min arbejdsmobil lader ikke op medmindre ledningen vender på en bestemt måde
hvordan viderestiller jeg min telefon til en kollega i sommerferien
kan jeg beholde mit private nummer når jeg får telefon af kommunen
telefonsvareren siger stadig navnet på hende der stoppede i 2021
er det i orden at skrive folks fødselsdage op på tavlen i kantinen i forhold til gdpr
hvor længe må vi gemme tilmeldingslisten til fredagscaféens nyhedsmail
Må kantinen bruge vores mailadresser til at sende ugens menu, når vi aldrig har sagt ja?
do we need a cookie banner on the canteen website
jeg keder mig
nå men hvad så
sover du aldrig
kan du lide kaffe
godnat
Er det dig der sidder i receptionen, eller taler jeg med en computer?
hvilken sprogmodel kører du på
du er sgu sød
hvad skal jeg have på i dag
test
asdf
123
kan du gentage det sidste du sagde
what's your name
are you human or a machine
who built you and where are your servers
jeg vil gerne tale med et menneske om min lønseddel
kan du ringe mig op kl 14
sæt en alarm til om ti minutter
hvad er meningen med livet
tror du på gud
hvor mange bogstaver er der i dit navn
lad os lege 20 spørgsmål til professoren
Jeg er med i en læseklub her på skolen, hvor vi kun læser kriminalromaner, og i denne måned skal vi læse en hvor morderen er en præst på Bornholm, men ingen kan huske titlen, kan du?
vi skal sy kostumer til musicalen, og jeg leder efter et sted hvor man kan købe billige stoffer i metermål, helst noget fløjl og en masse tyl i lilla
Til vores afdelingstur har vi overvejet politimuseet, men to af os sidder i kørestol, så er der elevator, og hvad koster det for en gruppe på fjorten?
pedellen plejer at sla graes om torsdagen men nu er plaeneklipperen i stykker og graesset gaar os til knaene inden sommerfesten pa fredag, hvem kan vi lane en maskine af
Der blev snittet gulerødder i tre timer i går i skolekøkkenet med en kniv, der ikke kan skære i smør, så nu vil jeg gerne vide, om vi har en aftale med en slibeservice.
mit program i Java skal sammenligne to hash-værdier, men equals giver altid false selvom strengene ser helt ens ud på skærmen, hvad overser jeg
Jeg spiller selv fodbold i en lille klub ved siden af arbejdet, og de vil have 1.900 kroner i kontingent for et halvt år uden bold eller bruser, er det normalt for herresenior?
Min nabo har en parkeringstilladelse til handicappladser som hans raske svigerdatter bruger hver lørdag når hun skal i Føtex, er det parkeringsvagten eller borgerservice der ser på misbrug af den slags kort?
På vores skøjtehal er plexiglasset over banden revnet lige bag målet, og ishockeyforeningen vil have det skiftet inden kampen på søndag, så hvem har serviceaftalen?
elevrådet har fået lov at holde filmaften med popcorn, men filmsalen står som reserveret til et kor, og koret siger at de er rykket til torsdag, så kan nogen ikke bare frigive den
Vi har holdt vold-rundgang i Fredericia med hele personalet, og nu diskuterer vi på kontoret om volden dér er ældre end fæstningen i Nyborg, ved du hvem der har ret?
min bedste veninde paa arbejdet er endelig blevet skilt og vil holde skilsmissefest, saa jeg leder efter en sjov kage tekst og et sted med plads til tredive
Hvad er den der film, hvor en mand bliver anklaget for et mord han ikke har begået og så flygter gennem et vandrør og springer ud fra en dæmning, vi diskuterer den over frokosten?
skolestarten er rykket en dag pga. planlægningsdage siger nogen, så hvornår møder lærerne ind, og hvornår skal klokkerne stilles?
I'm writing a small script that keeps track of substances in the chemistry storeroom for inventory, how do I export a pandas dataframe to Excel?
Jeg har tabt mit slag i bordtennis, forehanden altså, efter at jeg skiftede til et bat med langnoppet gummi, er det battet eller mig den er gal med?
kollegaerne paastaar at det hedder at slaa sig los og ikke at slaa sig loes, og nu staar der en kasse oel paa spil, saa hvad siger ordbogen
Vores skakklub for ansatte mødes onsdag efter fyraften, og nu mangler vi et stille lokale med ordentligt lys og helst stole, der ikke knirker, hvem spørger man?
Hvilken bog var det nu, hvor en detektiv med store overskæg løser en gåde om et kys af gift i en kop kakao på et hotel i Egypten?
Kan man tage hul på en tønde saltede sild, som har stået på lager i skolekøkkenet siden før jul, eller er det at lege med folks maver?
der staar i referatet at kassereren er blevet afsat som kaffemester, og det er for sjov, men skal vi saa skrive det om foer det laegges paa intranettet
Banden på legepladsens multibane har en skrue der stikker ud og river hul i jakkerne, det er leverandøren af banen jeg har brug for nummeret på.
fik en besked om at mit drev er "ved at blive angrebet af en gammel version af Office", det lyder som en dårlig oversættelse, men hvordan opdaterer jeg
Min svigerfar har arvet en gammel lygte og en stav fra en betjent i 1890'erne og vil give dem til et museum, ved I hvilket museum der samler på sådan noget?
jeg hakker mig igennem et tysk brev fra en producent af gynger, og de skriver noget med "Gift" og "Schlange", hvad betyder det på dansk
Vi dyrker chili i vindueskarmen på kontoret, men planten hænger og har små hvide fluer, hvilken gift må man bruge indendørs uden at det går ud over dem der sidder der?
Hvordan får jeg pletter af rødvin ud af den hvide dug fra festen, når der allerede er kommet salt på, og den har ligget i en pose hele weekenden?
i morgen skal jeg holde tale for en kollega, der har været her siden 1989 og altid taber sine nøgler, og jeg mangler en slutning der ikke er pinlig
Jeg kan ikke komme ind i lønsystemet, fordi det beder mig om et medarbejdernummer på seks cifre, og mit har kun fem, og på lønkontoret er der telefonsvarer til kl. 10.
Sidste år fik vi lov at holde fri juleaftensdag mod at arbejde ind, men i år siger den nye leder at det skal være en feriefridag, er der egentlig en kommunal linje for det?
Vi er to der deler en stilling, og vi vil gerne vide, om vi begge får fuld betaling for de timer vi var på kursus, eller om man kun regnes med efter brøk.
The payroll office says my tax card is missing, but SKAT says they sent it weeks ago, so who do I believe and will I get paid on the last banking day?
Når man er ansat på 32 timer og arbejder en lørdag på loppemarked for skolen, får man så timerne en til en eller halvanden, og skal det godkendes på forhånd i systemet?
Jeg var syg tre dage i min ferie i uge 30 med dokumentation fra vagtlægen i Kroatien på kroatisk, kan jeg få erstatningsferie og skal papiret oversættes af en autoriseret translatør?
Hej, jeg er ny skolesekretær og skal indberette fravær for det tekniske personale, men jeg kan kun se lærerne i oversigten, så er det en rettighed jeg mangler, eller er det et helt andet system?
Vores afgående leder har glemt at godkende sommerens kørsel for syv medarbejdere, og nu er hun stoppet, så hvem kan trykke på knappen i stedet?
Jeg har bestilt bord og stole til 120 mand i hallen på lørdag, men driften siger at gulvet skal dækkes af først, og at måtterne er udlånt til gymnasiet.
Der har været hyletone fra brandpanelet siden i morges, displayet skriver "sløjfe 4 jordfejl", og teknikeren siger at han tidligst kan komme i overmorgen, hvem betaler så for rundering?
mit nøglekort åbner hoveddøren men ikke elevatoren og jeg skal have tre kasser papir op på fjerde, så kan nogen give mig adgang bare i dag
I forgot my key card at home and the front desk is closed for lunch until one, is there another entrance?
Rengøringsassistenten har skrevet på en lap at hun ikke vasker gulv der hvor der står stole fremme, og ingen aner hvad der står i aftalen, så hvor finder man den?
Hver mandag er der 14 grader på kontoret fordi varmen har været slukket i weekenden, og først op ad formiddagen kan man tage halstørklædet af, kan det anlæg ikke programmeres om?
der er kommet en regning paa 48 ruller gaffatape og den er stilet til os, men vi er en vuggestue med 22 boern, saa mon ikke den skal til entreprenoergaarden
Er det stadig sådan at alt over et vist beløb skal igennem indkøbsafdelingen, også hvis det er en brugt trampolin fra en privat sælger, der kun vil have kontanter?
Jeg har været på studietur i Amsterdam med kolleger og lagt ud for otte sporvognsbilletter, men appen vil kun tage én kvittering pr. dag, hvad gør jeg med resten?
my flight to the conference in Vienna was delayed six hours, can the municipality claim the compensation or do I get it personally
Min mor på 79 får ikke tømt sin papirspand, fordi skraldemanden siger, at der er mere end 20 meter op til huset, og hun kan ikke selv trække den, hvor søger man om fritagelse?
Vejen ud til vores børnehave er så fuld af huller, at cykelanhængerne bumper, og nu vil jeg gerne tippe Vejafdelingen med et foto, er der en app?
Jeg har bestilt nyt pas til min datter, fordi vi skal på ferie i påsken, men brevet siger at begge forældremyndighedsindehavere skal møde op, og min mand er til søs, kan han give fuldmagt?
Jeg flyttede hertil fra Sverige for et halvt år siden og kører på svensk kørekort, skal det byttes, og beholder jeg så retten til stor trailer?
Vi har et gammelt udhus med fladt tag der står en meter fra skellet, og naboen siger det er ulovligt, men det har stået der siden 1962, så hvem har ret efter bygningsreglementet?
Hvordan søger man dispensation fra lokalplanen om røde tegltage, når solceller i sort både er billigere og kønnere, og hele vejen vil have dem?
I årsopgørelsen står der at jeg har fået udbetalt løn fra to kommuner, men den ene har jeg aldrig sat mine ben i, så skal jeg ringe til dem eller til Skattestyrelsen?
jeg fylder 63 og har arbejdet siden jeg var 16 først som slagterlærling og siden paa lager, saa kan jeg komme paa den tidlige pension og hvor meget er den paa foer skat
Kan man brevstemme på plejehjemmet, hvis ens far ikke længere kan holde på en blyant, og må jeg være med inde bag forhænget og hjælpe?
Biblioteket har sendt mig en regning for en bog jeg er sikker på jeg afleverede i sluseautomaten, den hed noget med brødbagning, og den står endda på hylden, jeg har set den.
Hvis vi tager hele personalet med i svømmehallen efter arbejde, er der så gruppepris, og må man spise medbragt kage i cafeteriet?
Kan du se om vinden lægger sig inden fredag aften, for vi skal rejse et telt på seks gange tolv meter på sportspladsen, og teltfirmaet vil ikke ved mere end ti sekundmeter?
Jeg har lovet min kollega at finde ud af hvilket år Danmark første gang var med til VM i fodbold for herrer, og hvem der lavede hattrick mod Uruguay.
Do you know a good recipe for Danish rye bread that doesn't need three days and a sourdough starter?
Jeg skal lave mad til fyrre mennesker på lørdag med et budget på 1.600 kroner, og seks spiser ikke kød, to tåler ikke løg, og en kun spiser noget, der er hvidt.
Kan du forklare mig, helt stille og roligt, hvordan man trækker en brøk fra en anden, når nævnerne er forskellige, for jeg skal vikariere i sjette i morgen og er selv dansklærer?
Jeg har skrevet et nyhedsbrev om vores nye cykelskur, og jeg vil gerne have det oversat til tyrkisk, farsi og polsk i en tone der ikke lyder som en maskine.
Skriv mig et digt i stil med Benny Andersen om en gul madkasse, der er blevet glemt i et vindue siden efterårsferien.
Jeg hørte i radioen på vej hjem noget om en minister der var trådt tilbage, men batteriet døde midt i det hele, hvem var det?
hvem var det nu der byggede Kronborg og hvorfor skulle skibene betale for at sejle forbi, jeg skal bruge det til en omvisning for vores venskabsby
Hvilke lande i Afrika har aldrig været koloni, og er det rigtigt at Liberia tæller med, selv om det blev grundlagt af amerikanere?
Hvis jeg tager toget 6.12 fra Struer, kan jeg så være i Ringsted til et møde klokken ti, eller skal jeg tage af sted aftenen før?
Jeg er 58 og har fået at vide, at en bro i overmunden koster 34.000, kan kommunen give tilskud til den slags, når man ikke er på kontanthjælp?
Vi har fået en skolehund på prøve, og den fælder over det hele, så nu spørger rengøringen, hvem der har godkendt den, og om der er en politik for dyr på arbejdspladsen.
Min gamle Toyota dumpede til syn på grund af rust i bagbroen, og værkstedet vil have 9.000, er det tid at sælge den til ophug?
hvor meget må man selv tage haand om en arbejdsskade, jeg klemte fingeren i kopimaskinens laage og neglen er blaa, skal det anmeldes naar jeg ikke var vaek en eneste dag
En mor spørger, hvorfor hun skal betale fuld pris for børnehaven i den måned hvor hendes dreng starter den 28., og jeg ved ikke hvad jeg skal svare om takstreglerne.
Parents from Romania ask when the enrolment for kindergarten class opens and whether they need a Danish CPR number first.
Der er kommet et nyt busselskab på ruten, og chaufføren vil se kort, som kontoret her ikke har fået leveret endnu, så kan vi selv printe noget midlertidigt?
I uge 47 har jeg fire timer i træk i sløjd på den ene matrikel og så hjemkundskab på den anden ti minutter efter, er det en fejl i skemaet?
Til sommerens mundtlige prøver mangler vi et rum med lukkede gardiner til fysik, en ekstra tilsynsførende og en vandhane, hvem koordinerer den slags i administrationen?
Jeg har bestilt 28 stk af en grammatikbog på tysk, men forlaget har sendt 28 lærervejledninger, og nu siger de, at returnering koster et gebyr.
Fotografen har klippet halvdelen af bageste række af på klassebilledet, og jeg vil gerne vide om man kan kræve et nyt eller bare pengene retur.
Vi har lejet et diskotek til personalefesten, men anlægget larmer over 90 dB, og naboerne til hallen har allerede sukket over sidste års fest, skal vi søge om noget?
Min makker går på barsel, og vi har samlet ind til en klapvogn, men nu har hun fået to i forvejen, så har I en god idé til noget, der ikke støver?
my work phone keeps asking for an Apple ID that belonged to the previous employee, how do I get it wiped
Jeg vil sende invitationer ud til personaleforeningens sommerfrokost, og nu mener den ene at vi skal spørge databeskyttelsesrådgiveren, er det ikke lidt at skyde gråspurve med kanoner?
Hvad er egentlig reglen for hvor længe vi må have de gamle kantinebestillinger med navn og allergi liggende i et regneark?
kan du lige tjekke om min ven hedder noget med rødt i hårfarven, nej glem det, hvad er klokken i Tokyo
hvad laver du når ingen skriver til dig
er du på arbejde om natten også eller holder du fri ligesom os andre
Jeg er bare nysgerrig: svarer du ud fra noget nogen har skrevet, eller finder du på det?
can you help me with literally anything
hvorfor svarer du så kort, er du sur
jeg prøver bare om det virker
kan jeg få svarene læst højt
hvordan ændrer jeg sproget i denne her boks til engelsk
Du minder mig om den der papirclips fra gamle dage i Word.
skriv en regex der finder danske telefonnumre
hvordan centrerer man en div
hvad betyder segmentation fault
sql join tre tabeller
Mit makro-ark i Excel stopper ved række 512 med "typer stemmer ikke overens", og jeg har stirret på det i to timer.
explain recursion like I'm five
git merge konflikt hjælp
hvordan dræber man en proces i linux
child process exited with code 1, what does that mean in node
Hvordan slår jeg en zombieproces ihjel, når den hænger på port 8080?
kan man tvinge et program til at lukke på mac
min api nøgle er blevet stjålet af git, altså jeg kom til at committe den, hvordan fjerner man den fra historikken
brute force løsning på sudoku i javascript
injection i Angular, hvornår bruger man inject fremfor constructor
hvad er en honeypot i honningproduktion, findes der sådan en krukke med låg
bier sværmer i skolehaven hvem henter dem
Hvepsene bor i udhuset igen, og vi skal have dem væk før høstfesten, er der en aftale med et skadedyrsfirma?
mishandlet violin, hvem kan reparere den til orkestret
knuste ruder på kontorets printerlåg
Ruden i døren til cykelskuret er trykket af frosten, hvem ringer man til for at få en ny termorude i?
hvordan overvåger jeg temperaturen i serverrummet
overvågning af hjertet med smartwatch godt nok?
pulsur test
vagttelefon til driftsafdelingen pga. strømsvigt
strømmen er gået i hele vest-fløjen og HPFI relæet slår fra hver gang vi tænder ovnen
hvad hedder nødråbet på morse
hvordan bliver man frivillig brandmand ved siden af jobbet
løn som politibetjent efter ti år
min nevø på 24 vil gerne søge ind på politiskolen, hvor hurtigt skal man løbe
politihund race hvalp pris
Politiken abonnement opsige
hvem står bag podcasten om Titanic
Hvad er god true crime på engelsk til en lang køretur, helst noget gammelt og støvet med togrøverier?
Great Train Robbery who masterminded it
Al Capone biografi film
var Bonnie og Clyde gift
gangsterkostume til polterabend
The Godfather part 2 running time
mafia selskabsleg regler tolv spillere
varulv kortspil roller
hvilket brætspil er det, hvor man er tyve og skal snige sig igennem et museum
maskerade til nytår
hvilken festsang passer til en pensioneret betjent der elsker orkideer
nytårskrudt rester hvor afleveres det
må jeg selv fyre raketter af den 2. januar
bengalsk lys til lagkage
Hvor langt fra stråtag skal man være, når man fyrer batterier af privat nytårsaften?
bål på stranden sankthans tilladelse til grundejerforening
hvem skriver båltalen
brænde heks sang tekst
brandøvelse for personalet hvor tit
brandtæppe størrelse køkken
hvor hænger hjertestarteren i rådhuset
førstehjælpskursus tilmelding for kontorfolk
er det farligt at spise rå bønner
mugne jordbær kan man skære det dårlige af
sodavand hvor meget sukker
hvor mange kopper kaffe er for meget for mig på en dag, jeg er oppe på elleve
rygestop kursus for mig selv som ansat
nikotinplaster til kollega der er 61 og vil holde op inden sin søns bryllup
hvilken rødvin passer til and
alkoholfri bobler til receptionen 60 gæster
Kan man få lov at servere en velkomstdrink ved byens nytårskur på rådhuset, eller er der en politik om øl i arbejdstiden for os ansatte?
fadølsanlæg leje weekend
cocktail opskrifter uden kokos
shots på engelsk, altså camera shots i filmkundskab, hvad hedder de forskellige
close up vs medium shot explained
kamera stativ lån
hvor står drejebænken henne efter ombygningen
Er der noget i vejen for at jeg maler reolen på kontoret grøn?
ergoterapeut til kontorstol indstilling
fodskammel
rollup banner trykkeri
visitkort
logo i høj opløsning
kommunens skabelon til powerpoint vil ikke åbne
Skal vi bruge den nye skrifttype på alle breve, eller må vi bruge de gamle brevark op?
hvem retter stavefejl på hjemmesiden
frimærker er blevet så dyre hvad koster et brev nu
pakken med blyanter er væk hos postnord
intern post bliver leveret til den forkerte bygning tre gange om ugen
digital post fra banken åbner ikke
hvordan sender jeg sikkert til en advokat om mit eget hus
laminator
hvem har lånt den store hulmaskine
Jeg skal bruge 300 kuverter med rude inden på tirsdag, og lageret er tomt, kan vi låne af en anden skole?
flyttekasser til kontorrokade
where do I get a new office chair, mine squeaks
vores forvaltning flytter til den gamle brandstation, men hvornår og hvem får vinduespladser
navneskilte til dørene
flag op i dag?
hvornår er der officielle flagdage i maj
kan vi få en dørklokke på administrationen
hvor mange indbyggere har kommunen
hvad hedder kommunaldirektøren
referat fra sidste byrådsmøde om havneplanerne
hvornår bygger de den nye hal
Hvem bestemte at rundkørslen skulle have en skulptur af en torsk i midten, og hvad har den kostet?
budgetforlig cykelstier
aktindsigt i rådhusets kunstindkøb
tillæg for at være teknisk superbruger
ny uddannelse som skolebibliotekar
svendebrev kopi
su til min datter på universitetet i Lund
efterskole priser til vores egen yngste, hun vil så gerne have heste og en svømmehal
højskoleophold for seniorer
aftenskole keramik
kor for ikke-sangere
yoga i frokostpausen
Er der stadig massage på tirsdage, og trækkes det over lønnen?
fysioterapi via sundhedsordning hvor mange gange
høreapparat tilskud min far
rollator til min mormor
hvem tømmer kaffegrums
can someone fix the coffee machine please
jordbærplanter i højbed hvornår
rosenbeskæring
Der vokser bjørneklo ned mod bækken på vores private grund, har vi pligt til at grave den op inden en bestemt dato?
dræbersnegle hvordan slipper man af med dem
snegledræber nematoder dosis til køkkenhave
mordersnegl eller vinbjergsnegl, jeg har taget et billede
rovdyr i Danmark ulve antal
ulven er set ved Oksbøl siger radioen, hvor langt går sådan en på en nat
hajer i Kattegat
er hugorm fredet
flåt på hunden
Hvordan vasker jeg en regnjakke uden at den bliver utæt?
wool sweater shrunk in the wash, can it be saved
hvor mange stik skal der til fire lanser, nej masker mener jeg, på en strikket babyhue
hæklet dyr mønster
symaskine spoler over
tråd i samme farve som kommunens byvåben
krystaller i honning hvorfor
hvordan gror man krystaller af sukker til en fysikfremvisning for kolleger
meth-od acting, hvad vil det sige
Breaking Bad rækkefølge med Better Call Saul
weed whacker battery replacement
ukrudt mellem fliserne, hjælper eddike
joint compound vs spackle
junkie XL hvilke film har han lavet musik til
svampetur for personalet i oktober, hvem har en guide
heroine på dansk: hedder det heltinde
hvem er heltinden i Ronja Røverdatter
røverhistorier til bålaften for personalegruppen
trussel mod biodiversitet hvilke arter er truede
truet fugl i engen ved renseanlægget
rød liste sommerfugle
Vi er en flok pensionerede lærere, der mødes over et spil whist, og vi vil høre om vi må bruge det gamle lærerværelse om fredagen mod selv at tage kaffe med.
Der holder en campingvogn på vores personaleparkering, som tilhører en håndværker der bygger kvisten på genboens hus, hvordan får man den pænt flyttet?
Can my sister use my staff parking badge while I am on maternity leave, or does it follow the car?
jeg fik at vide af en vagt at motorcykler skal betale ligesom biler nede ved havnen, passer det
min iPad fra kommunen staar og vil opdatere til noget som fylder mere end der er plads til, og saa gaar den i ring
Jeg har to konti efter at jeg skiftede fra børnehave til skole, og alt hvad jeg skriver i den ene forsvinder i den anden, kan de slås sammen?
the password rules say twelve characters but it rejects every single thing I type
printeren spytter 60 sider ud med et enkelt mærkeligt tegn på hver
Kan man få et ekstra tastatur til hjemmearbejdspladsen, når man kun er hjemme hver anden onsdag?
i teams chatten er alle mine gamle beskeder vaek fra foer paaske
Hvordan finder jeg ud af hvem der har læst min mail om den nye kaffeordning?
outlook keeps showing the wrong time zone after my trip to Lisbon
Aula sender mig notifikationer klokken tre om natten om glemte gummistøvler.
hvordan sletter jeg et album med udflugten til Zoo som jeg lagde op to gange
hvorfor skal jeg logge på gæstenettet igen hver eneste gang jeg går gennem døren
Kokken har spurgt om vi kan melde antal inden kl. 9, men hvor gør man det, når tavlen er pillet ned?
the soup today was amazing, could I get the recipe from the kitchen
jeg fik løn for 18 timer men har arbejdet 26
Hvorfor er mit ATP-bidrag lavere end min kollegas, når vi har præcis samme timetal og samme overenskomst?
I changed my bank last week, where do I update it so my salary ends up in the right place?
kan man købe ekstra feriefridage gennem en bruttolønsordning
Jeg sparer ferie op til en rundrejse i New Zealand og vil vide, hvor mange uger man må lægge til side fra år til år.
har vi fri grundlovsdag hele dagen eller kun fra tolv
Min pædagog-kollega er kommet tilbage på nedsat tid efter en blodprop, og jeg skal lave hendes optrapningsplan sammen med HR, men hvem hos dem?
skal jeg selv finde vikar når jeg har feber
how many sick days am I allowed before somebody calls me in for a meeting
nogen har godkendt min timeseddel for en uge jeg slet ikke var der
Må man skrive transporttid på, når man kører mellem to matrikler midt på dagen med en kasse fløjter på bagsædet?
weekend hours don't show up in my time sheet
hvordan laver jeg en god stillingsannonce til en gartner
Vores nye administrative elev skal have en mentor, og jeg har sagt ja, men hvad skal vi nå de første to uger?
Kan jeg få en udtalelse fra min tidligere leder, som nu er stoppet, eller skal det gå gennem personalekontoret?
kan vi rykke bordene i byrådssalen eller er de skruet fast
rummet med det runde bord lugter af maling hvornår kan det bruges igen
Mødelokalet hedder Bøgen i kalenderen og Egen på døren, så vi sad to hold folk og ventede på hinanden.
is there a whiteboard in the small meeting room upstairs
hvorfor går alarmen i gang når rengøringen lukker op om søndagen, de har da fået ny kode
Cylinderen i porten er skiftet, og nu passer ingen af de syv nøgler, som hænger på min ring.
elevatoren står mellem stuen og første, men der er heldigvis ikke nogen i
der er spindelvaev overalt i pavillonen og det er ikke en del af aftalen siger de
How often are the windows supposed to be washed on the outside?
kan solafskærmningen styres fra min computer
Det drypper fra et rør over serverskabet, og der står allerede en balje under, som jeg tømte før jeg gik hjem i går.
hvor varmt skal vandet i hanen være i vuggestuen
Jeg vil købe en brugt guitar på nettet til musiklokalet, men sælger kan ikke lave en e-faktura, så hvad gør man?
hvem har kreditkortet til skolens indkøb lige nu
the supplier delivered forty left-handed scissors instead of four
prisaftale på bleer
Er det billigst at tage fly eller nattog til en konference i Stockholm, når man tæller hotellet med?
jeg har smidt min parkeringsbillet ud fra kurset i Vejle og vil stadig gerne have de 64 kroner
bioposer hvor får man flere
Der er stjernekastere og gamle juletræer ved kirken, som ingen henter, og nu er det midt i februar.
hvem maler de hvide striber op på fodgængerfeltet
why is there a sink hole outside the bakery and when will it be fixed
saltning af fortovet, er det mig eller kommunen når jeg bor på hjørnet
pasfoto uden aftale
Kan man beholde sit pasnummer når man skifter navn?
Hvor lang tid må jeg køre på det midlertidige kørekort i papir, mens jeg venter på det rigtige?
do I need a permit to put a hot tub on my terrace
Huset jeg vil købe har en kælder med et køkken, der ikke står i BBR, og mægleren siger det er ligegyldigt, men er det nu også det?
fraflytning fra min lejelejlighed maling af vægge
hvad er skattefri kørsel for bestyrelsesmedlemmer i en andelsforening
gift person fradrag overføres automatisk?
Hvordan sætter jeg min trækprocent ned, når jeg går på halv tid fra september?
when can I start drawing my occupational pension
ATP livslang, er den stor nok til en flybillet
hvem stiller op til menighedsrådet
jeg har fået to valgkort
Hvor mange stemmer skulle der til for at få det sidste mandat ved forrige valg?
bibliotekets krimiafdeling er flyttet hvorhen
Har biblioteket den serie hvor en kvindelig retsmediciner løser gåder på Gotland, og er den på cd?
kan mine svømmebriller være blevet afleveret i svømmehallen i tirsdags
aqua fitness for over 60
sommertid skal uret frem eller tilbage
Bliver det en hvid jul i år?
forecast for the Faroe Islands
hvor kan jeg se dagens resultater fra serie 3
Hvilken målmand har flest straffe reddet i ligaens historie?
min bearnaise smager af eddike og ingenting andet
kagemand til en der fylder 40 hvor mange personer rækker den til
Jeg har to kilo rabarber fra skolehaven og en halv time inden bestyrelsesmødet, hvad kan jeg servere?
hvad er flertal af et kursus
Hvad er forskellen på at lægge og at ligge, jeg har aldrig lært det, og nu skal det stå på et skilt ved hylden?
how do you pronounce rødgrød med fløde
konverter 12 tommer til centimeter
er nul et lige tal
Hvor mange måder kan man stille seks stole op på en række, hvis to bestemte altid skal stå ved siden af hinanden?
hvorfor flyder is oven på vand
Kan du give mig en opgave om procent med facit, der handler om rabat på gummistøvler?
hvem malede Nattevagten og hvor hænger den
limerick om en mand fra Vejle
Skriv tre vers til min chefs sølvbryllup, hun sejler kajak og han samler på gamle telefoner.
knock knock
hvad fylder forsiderne i dag
Er strejken hos flypersonalet slut, jeg skal til Rom på søndag?
hvornår gik Titanic ned
Hvad betød det egentlig for almindelige bønder, at Danmark tabte Norge?
capital of Kazakhstan
er Island med i EU
hvilket land har flest øer
kører natbussen også onsdag
Hvor henne på stationen går 14.08-toget fra, når spor 3 er lukket for maling?
krone på tand pris
Min plombe faldt ud midt i en brunsviger, og min egen tandlæge er på golfferie, hvem kan tage mig i eftermiddag?
hvor meget motion skal en labrador have
undulaten fælder fjer
is it okay to feed ducks bread in the town pond
vægtafgift på en gammel folkevogn
Kan jeg trække en trailer på 750 kilo med min lille Citroën, hvis den er fyldt med brænde?
hvilken madras er god til ondt i hoften
my knee clicks when I climb the stairs at work
Hvor mange uger før skal jeg sige op, hvis min egen pige på to skal ud af vuggestuen og over i en privat pasning?
lukkedage i daginstitutioner næste år
Hvornår får de nye elever brev om hvilken klasse de kommer i, og hvem trykker på send?
busskolekort er gået itu
Chaufføren på rute 11 spiller så høj operamusik, at de voksne med ikke kan tale i telefon, kan man få ham til at skrue ned?
hvem har gårdvagt i dag
Kan idræt og håndarbejde bytte plads i uge 38, så vi kan nå ud til stranden ved højvande?
censor er blevet forsinket
how do we order extra paper for the written exams
facitliste til Kontext
atlas udgave 2015 er det stadig i orden at bruge
Klassebilledet skal op på væggen i rammer, men hvor køber vi nogle, der passer til 24 gange 30?
dresscode til nytårskuren
Jeg er kommet til at melde tolv til bowling, men vi er kun ni, kan det nå at ændres inden de kræver betaling?
barselsgave regler for beløb
sim-kort
hvordan slår man den irriterende lyd fra når man trykker på tasterne på en Samsung
GDPR: må menuplanen med kokkens fornavn hænge i vinduet
Vores filmklub for ansatte skal vise en gammel sort-hvid film, hvor en ung kvinde bliver dræbt i et brusebad på et motel, men vi kan ikke blive enige om, hvem der spillede moderen i vinduet.
Jeg skal sy gardiner til femten vinduer og har fået to stoffer hjem på prøve, et i hør og et i polyester, og nu spørger jeg bare hvilket der krymper mindst i vask ved 60 grader.
Køkkenet har fået en ny kniv med rillet skær til franskbrød, og den er blevet væk i opvasken for tredje gang, så måske skal vi bare have navn på skufferne?
Til vores hjemmelavede quiz om danske borge mangler jeg et spørgsmål om en vold med voldgrav på alle fire sider, og den må gerne ligge på Lolland, så vi kan drille lollikkerne lidt.
Jeg har lige købt en motorplæneklipper til eget brug, og den går i stå hver gang græsset er vådt, er det karburatoren eller er jeg bare for doven til at vente på tørvejr?
min bror har arvet en samling af gamle svaerd og et gevaer uden laas fra 1848, og han vil gerne vide hvad det er vaerd paa auktion, saa kender I en vurderingsmand?
I need to hash the employee numbers before I hand the survey data over to our statistics team, and I wonder whether adding a salt column in Excel is even possible.
På bibliotekets krimicafé fik vi at vide, at forfatteren selv ville komme og fortælle om sin ondskabsfulde hovedperson, men så blev hun syg, og nu vil jeg høre om billetten kan refunderes.
Curlingbanen har fået ny bande i skumgummi, som smitter af på tøjet, og jeg har ødelagt et par hvide bukser, så hvem i kultur og fritid sender jeg regningen til?
Jeg kom til at bruge kantinens kort til en kop kaffe på tankstationen, og nu står der "misbrug af betalingskort" i en automatisk mail fra økonomisystemet, hvordan betaler jeg bare de 28 kroner tilbage?
Hvert forår laver vi personale en fodboldturnering med hold på tværs af rådhuset, og i år vil Teknik stille med tre reserver, der alle har spillet i 2. division, findes der et reglement for det?
Jeg har lavet et regneark med opslag i en anden fane, men det finder altid den forkerte vare når der er mellemrum efter navnet, og jeg er ved at kyle skærmen ud ad vinduet.
Den gamle arrest ved torvet skal efter sigende laves om til vinbar, og vi på kontoret vil høre, hvornår den åbner, og om man kan holde reception for tredive i den.
I vores elevråd er der opstået tvivl om hvem der har nøglen til rummet med sækkestole, fordi kontaktlæreren er på orlov, og sekretæren kun har en til kopirummet.
jeg har haft min mobil til reparation, og nu er alle mine kontakter blevet til tal, saa jeg aner ikke om det er pedellen eller min tandlaege jeg ringer til
Vi vil gerne holde rundbold for ansatte mod ledelsen, men er i tvivl om reglen for, hvornår man er død, når bolden er grebet i luften bag stregen.
Hvem kan fortælle mig, om det er sandt at Gøngehøvdingen fandtes i virkeligheden, og om han virkelig stjal krigskassen i Vordingborg, for vi skal på cykelferie deromkring?
My husband and I are celebrating our divorce from sugar this month, and I am looking for a dessert without sweeteners that ten hungry accountants would actually eat.
Jeg er kasserer i min egen håndboldklub for motionister, og vi kan ikke få MobilePay til at stå på foreningens navn, selv om banken siger at alt er godkendt.
Sytøjet til juleværkstedet for pensionister er endt i det forkerte depot, og der ligger nu tolv meter rødt stof og to kasser nåle under en stak havestole, som ingen kan løfte alene.
Vi sidder og slås med et puslespil på 2.000 brikker i personalestuen, og der mangler et hjørne, så nu spørger jeg om forlaget sender reservebrikker.
Det er nok et dumt spørgsmål, men når man fryser rå kylling ned i skolekøkkenet og strømmen så har været væk i fem timer, skal det hele så kasseres?
Jeg har fået en stævning fra min udlejer om et depositum for en lejlighed i Horsens som jeg flyttede fra sidste år, dækker min private indboforsikring en advokat?
I min garage står en knallert fra 1974, som jeg vil have på gaden igen til sommer, men den har aldrig haft nummerplade, så hvad kræver synshallen?
Hvis man som voksen gerne vil lære at bokse for motionens skyld og har dårlige knæ, er det så bedre end løb, eller skal jeg hellere tage cyklen?
my grandmother's chess set is missing one bishop, and I would love to know if any shop in Jutland sells single pieces in boxwood
På personaleturen sejlede vi forbi en ø med et gammelt fort, som guiden sagde aldrig havde affyret et skud, men så faldt mikrofonen ud, hvilken ø kan det have været?
Der er blevet sat en stor gul container foran indgangen, og den fylder fire af de fem handicappladser, og firmaet siger at kommunen har givet dem en råden-over-vej-tilladelse.
Hvordan får jeg sendt 14 kasser udtjente skolebøger til genbrug, når vognmanden kun vil hente dem på paller, og vi ikke ejer en palleløfter?
Jeg er flyttet fra Fyn til Thy med min gravhund, og nu skal den omregistreres i hunderegistret, men mærket i øret kan ikke læses længere.
Vi laver et lille hæfte om byens historie til jubilæet og mangler at vide, hvornår den sidste bødel gik på pension, og hvad han egentlig fik i årsløn.
Kære bot, jeg har skrevet til løn, HR, it og min egen mor, og ingen kan svare på, hvorfor der står "fiktiv medarbejder" på min profil i vagtplanen.
I går eftermiddags ringede telefonen på kontoret hvert kvarter med en dame som ville sælge toner, og nu vil jeg gerne vide om vi overhovedet har lov at købe uden om aftalen.
Jeg skal holde oplæg om Holbergs komedier på aftenskolen og vil gerne have et kort resumé af den om bonden, der vågner op i en barons seng.
Kan man søge en pulje til at få renoveret klubhusets tagrender, når det er roklubben for seniorer, der ejer huset, og kommunen kun ejer grunden?
hej jeg er vikar og har faaet at vide at jeg skal aflevere et papir med mit kontonummer og skattekort til loenkontoret inden den 12, men deres doer er altid laast, saa ved du hvor deres postkasse er
Den nye barista-maskine i kantinen laver cappuccino med så meget skum at koppen vejer mindre bagefter, og jeg vil gerne vide hvem der har koden til indstillingerne.
Does anyone know how long the ferry to Samsø takes with a car, and if I need to book ahead for a staff seminar in the middle of May?
Jeg har en idé om at plante et æbletræ for hver kollega, der går på pension, men jorden bag rådhuset tilhører vist menighedsrådet, så hvem spørger man?
Min gamle klassekammerat er blevet dommer i ishockey og påstår, at et hold kan få straf for at læne sig ind over banden under en udskiftning, det lyder da som noget han finder på?
`;
