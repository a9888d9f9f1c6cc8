/** What colleagues ask about roles, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfRoles = `
hvad står de tre bogstaver egentlig for | ssp
skole, socialforvaltning og politi sidder ved samme bord, hvad er formålet | ssp
er det noget med kriminalitetsforebyggelse det hele eller tager i også mistrivsel | ssp
organisationsdiagram over det tværfaglige samarbejde om børn og unge | ssp
hvem kan bruge jer, også private skoler og foreninger | ssp
i'm new in denmark, what is this cooperation between the school and the cops | ssp
hvor gamle må de unge vær, er det ssp+ når de er over 18 | ssp
min søn er blevet en "ssp-sag", hvad indebærer det | ssp
hvad kan i gøre for mig som vanlig lærer på mellemtrinnet | ssp
historien bag: siden syvtiderne har kommunerne haft det tværgående forebyggende udvalg | ssp
generel, specifik og individorienteret – forebyggelsestrekanten | ssp, trivial-prevention
handleplan og virksomhedsplan for samarbejdet, hvor ligger den | ssp
kan man få jer ud på besøg til vores personalegruppe og præsentere hvad i laver | ssp, theme-afternoon
er i en slags kommunebetjente eller hvad | ssp
hvad er ssp | ssp
hvad står bogstaverne ssp for | ssp
ssp i vores kommune hvordan er det bygget op | ssp
hvornår er det en ssp-sag | ssp
what does SSP mean and who is in it? | ssp
samarbejdet mellem skole, socialforvaltning og politi | ssp
ssp+ hvad er forskellen | ssp
jeg er nyansat pædagog og har hørt I har et netværk på tværs med politiet. hvordan virker det | ssp
lokalråd ssp møder | ssp, ssp-coordinator
hvem er med i ssp-udvalget | ssp, steering-group
kan forældre kontakte ssp direkte | ssp
årshjul ssp | ssp
har klubben en plads i ssp samarbejdet | ssp, youth-club
hvad kan ssp hjælpe os med | ssp
hvad må man dele i ssp-regi | ssp, section-115
Vi sidder med fornemmelsen af at noget er på vej i ungemiljøet, men ingen enkeltsag. Er det noget for jeres samarbejde på tværs? | ssp
ssp tilbud til skoler pjece | ssp
ssp historie hvornår startede det | ssp
aldersgruppe for ssp op til 18 eller 25 | ssp
hvordan henviser vi en bekymring til ssp | ssp, concern-procedure
ssp sekretariat mail | ssp, ssp-coordinator
ssp-lokalmøde næste gang | ssp
generel, specifik og individorienteret indsats forklaret | ssp
hvad er forskellen på ssp, psp og ksp | ssp
jeg skal forklare en norsk kollega hvad det tværfaglige kriminalitetsforebyggende samarbejde går ud på | ssp
ssp gymnasier og erhvervsskoler | ssp, youth-education
Who does what in the Danish crime-prevention cooperation between school, social services and police? | ssp
det kriminalpræventive råd ssp håndbog | ssp
strategi og handleplan for forebyggelsen af ungdomskriminalitet i kommunen | ssp, steering-group
er privatskoler med i ssp | ssp
bliver eleven registreret noget sted hvis vi tager ham op i ssp | ssp, record-keeping
ssp organisering diagram | ssp
boligforeningen vil gerne have en plads ved bordet sammen med politi og skole | ssp, housing
Bruger man ssp når det kun er mobning eller skal der være noget kriminelt i det? | ssp, bullying
ssp arbejdet på skolen hvad forventes | ssp, ssp-contact-teacher
hvem på rådhuset er tovholder for vores skoledistrikt når en årgang kører skævt | ssp-consultant
jeg vil gerne sparre med en der kender de her drenge og har styr på paragrafferne | ssp-consultant
hun kører ud på skolerne, holder oplæg og tager kaffen med forældrene | ssp-consultant, teaching
den der binder skole, forvaltning og politi sammen i mit område | ssp-consultant
mobilnummer på den forebyggelseskonsulent der dækker nordbyen | ssp-consultant
han kan rådgive om hvad næste skridt er når en knægt er kommet i karambolage med loven | ssp-consultant, first-offence
uden at nævne navne vil jeg gerne vende en sag med jeres specialist | ssp-consultant, confidentiality
who at the council gives advice when a group of boys starts stealing | ssp-consultant, theft
konsulenten fra ssp sagde vi kunne ringe om alt mellem himmel og jord, men jeg har mistet kortet | ssp-consultant
en erfaren fagperson der kan lave social pejling i syvende | ssp-consultant, social-norms
kan du deltage på klassemøde når konflikten mellem de to pigegrupper skal vendes | ssp-consultant, class-climate
det er hende der koordinerer efter slagsmål mellem to skoler | ssp-consultant, conflict
paedagogisk sparing om risikoadfærd | ssp-consultant
hvem skal jeg ha fat i hvis jeg ike ved om det er alvorligt nok | ssp-consultant, concern-procedure
hvem er vores ssp-konsulent | ssp-consultant
ssp-konsulent telefon | ssp-consultant
kan ssp-konsulenten komme ud og sparre om en dreng i 7. | ssp-consultant
skal jeg ringe til ssp konsulenten eller til politiet | ssp-consultant, local-police
få besøg af ssp-konsulent i klassen | ssp-consultant, teaching
hvilken konsulent dækker vores distrikt | ssp-consultant
Jeg er i tvivl om mine observationer er noget. Kan jeg få vendt det med en der kender ungemiljøet og politiet, uden at nævne navne? | ssp-consultant, confidentiality
ssp-konsulenten er på ferie hvem tager over | ssp-consultant
can I talk to the ssp consultant about a boy I'm worried about? | ssp-consultant
hvad laver en ssp konsulent til daglig | ssp-consultant
konsulenten fra ssp skulle have ringet tilbage til os | ssp-consultant
vi vil gerne have sspkonsulenten med til klassemøde på torsdag | ssp-consultant
hvem fra forebyggelsen kan hjælpe mig med gruppen af drenge der sælger snus i skolegården | ssp-consultant, nicotine
ssp-konsulent til forældremøde bestilling | ssp-consultant, parents-meeting
kan klubben selv kontakte ssp konsulent eller skal det gå gennem leder | ssp-consultant, youth-club
har i en fast konsulent til 10. klassecentret | ssp-consultant
anonym sparring med ssp | ssp-consultant
Rygterne går om en gruppe der vil mødes til slagsmål på fredag. Hvem i kommunen kender de grupper og kan handle inden? | ssp-consultant, conflict
ssp medarbejder skole distrikt nord | ssp-consultant
må forældre ringe direkte til ssp-konsulenten | ssp-consultant
jeg savner nogen at tænke højt med om tre drenge og deres nye dyre jakker | ssp-consultant, signs
mail til ssp-konsulent sikker post | ssp-consultant, data-protection
ssp-konsulent deltage i netværksmøde | ssp-consultant, network-group
hvornår har konsulenten kontortid på skolen | ssp-consultant
who is the local prevention consultant for our school | ssp-consultant
er det ssp-konsulenten der laver trivselsundersøgelsen om rusmidler | ssp-consultant, social-norms
få en vurdering af om det er et bandetegn han går med | ssp-consultant, gangs
ssp-konsulentens rolle ved bekymringssamtale | ssp-consultant, preventive-talk
konsulent der kender til unge og kriminalitet, nummer? | ssp-consultant, crime
ny ssp konsulent præsentation | ssp-consultant
hvor hurtigt rykker konsulenterne ud når skolen kalder | ssp-consultant
vi har haft tre episoder på en uge og vil have en udefra til at kigge på det sammen med os | ssp-consultant
kan efterskolen bruge kommunens ssp-konsulent | ssp-consultant
den kriminalpræventive medarbejder i kommunen | ssp-consultant
sspkonsulent + politi på skolebesøg hvornår | ssp-consultant, local-police
hvem er øverste daglige leder for det forebyggende arbejde i kommunen | ssp-coordinator
jeg vil klage over en konsulents opførsel, hvem er hendes chef | ssp-coordinator, complaint
borgmesteren vil have en status på ungdomskriminaliteten, hvem leverer tallene | ssp-coordinator
aarsrapport, budget, bemanding og prioriteringer, det ligger hos hende | ssp-coordinator
nabokommunen ønsker at holde møde med vores pendant | ssp-coordinator
den samlede oversigt over indsatser, hvem holder den ajour | ssp-coordinator
han indkalder lokaludvalgene og skriver referat til cheferne | ssp-coordinator, steering-group
afdelingslederen for forebyggelse, fornavn og direkte linje tak | ssp-coordinator
who is in charge of the whole prevention team | ssp-coordinator
strategi for de næste fire år, hvem fører pennen | ssp-coordinator
når to skoledistrikter er uenige om hvem der har drengen, hvem skærer igennem | ssp-coordinator
politiet vil lave ny samarbejdsaftale, hvem forhandler på kommunens vegne | ssp-coordinator
kredsraadet og den lokale samordning, hvem repræsenterer os | ssp-coordinator
lederen af teamet er på barsel, hvem er stedfortræder | ssp-coordinator
hvem er ssp-koordinator | ssp-coordinator
ssp-koordinatoren kontakt | ssp-coordinator
hvem leder ssp i kommunen | ssp-coordinator
den øverst ansvarlige for det kriminalitetsforebyggende samarbejde hos os, hvem er det | ssp-coordinator
lederen af ssp bedes deltage i ledermøde | ssp-coordinator, school-management
ssp leder telefonnummer til pressen | ssp-coordinator, press
nabokommunen vil i dialog med vores ssp-koordinator | ssp-coordinator
vi vil foreslå et nyt fast møde på tværs af distrikterne. Hvem bestemmer den slags i ssp? | ssp-coordinator
who coordinates SSP in the municipality? | ssp-coordinator
hvem indkalder til ssp-møderne | ssp-coordinator
utilfreds med ssp-indsatsen, hvem er chefen | ssp-coordinator, complaint
koordinatoren for ssp barsel afløser | ssp-coordinator
sspkoordinator mailadresse | ssp-coordinator
hvor sender vi vores årsrapport om ssp-arbejdet på skolen | ssp-coordinator, ssp
kan koordinatoren lave et oplæg for byrådet | ssp-coordinator
uro i hele byen og alle tre skoler er ramt, hvem samler trådene | ssp-coordinator, groups-hanging-out
hvem har overblikket over alle konsulenter og hvem der har hvilke skoler | ssp-coordinator, ssp-consultant
ssp-koordinator rolle og ansvar | ssp-coordinator
Jeg er konsulent i en anden kommune og har en familie som flytter til jer. Hvem er min modpart på ledelsesniveau i SSP? | ssp-coordinator, inter-municipal-notification
spørgsmål til handleplanen ssp 2025 hvem svarer | ssp-coordinator
tovholder på forebyggelsen | ssp-coordinator
aftale om nye ssp-lærertimer, hvem forhandler vi med | ssp-coordinator, ssp-contact-teacher
who is in charge of the crime prevention network here, I need the head not a consultant | ssp-coordinator
søge penge hos ssp til projekt hvem godkender | ssp-coordinator, funding
invitere ssp lederen til skolebestyrelsesmøde | ssp-coordinator
studerende vil interviewe den der står i spidsen for ssp | ssp-coordinator
ssp-koordinatorens årlige temadag tilmelding | ssp-coordinator, theme-afternoon
hvem udsender nyhedsbrevet om ungemiljøet | ssp-coordinator
har vi ingen ssp-kontakt på vores skole længere, hvem skal tildele en ny | ssp-coordinator, ssp-consultant
kordinator ssp | ssp-coordinator
politikreds og kommune: hvem taler på kommunens vegne i ssp | ssp-coordinator, local-police
få os på maillisten til ssp-netværket | ssp-coordinator, ssp
ssp-chef / koordinator åbent brev fra forældre | ssp-coordinator
det tværgående overblik over kriminalitetstal for unge, hvem har det | ssp-coordinator
vikar for ssp-leder i uge 42 | ssp-coordinator
ssp koordinatoren skal vide at vi har set stickers fra en ny gruppe | ssp-coordinator, gangs
hvem på min egen skole har timer til at holde styr på det forebyggende | ssp-contact-teacher
kollegaen i udskolingen som er bindeled til politi og socialrådgiver | ssp-contact-teacher
jeg er lige blevet udpeget, hvad forventes der af mig udover møderne | ssp-contact-teacher
vor mange timer er der til opgavn i min årsnorm | ssp-contact-teacher
hun har hængt sit billede op på lærerværelset så alle kan se hvem der tager sig af den slags | ssp-contact-teacher
ressourcelærer med ansvar for læseplan og rusmiddelforløb | ssp-contact-teacher, teaching
den lærer der møder op til netværksmødet for vores matrikel | ssp-contact-teacher, network-group
skal en vejleder også repræsentere sfo'en eller har de deres egen | ssp-contact-teacher
our school needs to name a teacher for the prevention network, what is the job | ssp-contact-teacher
hvem i huset samler trådene når flere klasselærere ser det samme | ssp-contact-teacher
kontaktlæreren er sygemeldt, hvem dækker ind | ssp-contact-teacher
funktionsbeskrivelse til ny tovholder på skolen | ssp-contact-teacher
klasselæreren bør først snakke med en på gangen her inden der ringes til rådhuset, men hvem | ssp-contact-teacher
netværk for os der varetager opgaven ude på folkeskolerne | ssp-contact-teacher, network-group
ssp-lærer hvad er opgaven | ssp-contact-teacher
hvem er ssp-kontaktlærer på vores skole | ssp-contact-teacher
timer til ssp-læreren hvor mange | ssp-contact-teacher
jeg er lige blevet valgt som skolens ssp-person og aner ikke hvad jeg skal | ssp-contact-teacher
liste over ssp-kontaktlærere i kommunen | ssp-contact-teacher
møde for ssp-lærere i efteråret | ssp-contact-teacher, theme-afternoon
what is expected of the SSP contact teacher at a school | ssp-contact-teacher
hvem på lærerværelset er bindeled til politi og forvaltning | ssp-contact-teacher
funktionsbeskrivelse ssp-lærer | ssp-contact-teacher
Vores ssp-lærer er gået på pension i sommer og ingen har overtaget. Hvordan får vi udpeget en ny, og skal vedkommende på kursus? | ssp-contact-teacher
kursus for nye ssp kontaktlærere | ssp-contact-teacher
skal alle skoler have en ssp-lærer | ssp-contact-teacher
kan ssp-læreren være den der går videre med min bekymring | ssp-contact-teacher, concern-procedure
sspkontakt på skolen elever kan gå til | ssp-contact-teacher
jeg fik at vide jeg først skal tage den med vores egen ssp-ressourceperson | ssp-contact-teacher
ssp-lærerens opgaver i årets løb | ssp-contact-teacher
får man tillæg som ssp lærer | ssp-contact-teacher
ssp-kontaktpersoner på klubber hedder det også ssp-lærer | ssp-contact-teacher, youth-club
erfaringsudveksling mellem skolernes ssp-folk | ssp-contact-teacher, network-group
hvem underviser 8. årgang i ssp-emner, er det vores egen lærer | ssp-contact-teacher, teaching
må ssp-læreren tale med elever alene | ssp-contact-teacher
Which teacher at our school is the link to SSP? | ssp-contact-teacher
min kollega er ssp-lærer men har ingen tid, hvordan løser andre skoler det | ssp-contact-teacher
ssp lærernetværk aula gruppe | ssp-contact-teacher
en lærer på hver skole som kender proceduren og de rigtige numre | ssp-contact-teacher
tavshedspligt som ssp-lærer over for kolleger | ssp-contact-teacher, confidentiality
Skoleleder her. Jeg skal indmelde hvem der er kontaktlærer for ssp i kommende skoleår, hvor gør jeg det? | ssp-contact-teacher, ssp-coordinator
må pædagogen i indskolingen være ssp-kontakt | ssp-contact-teacher
ssp-lærer på privatskole | ssp-contact-teacher
hvad gør ssp-læreren når vi har mistanke om hash på 9. årgang | ssp-contact-teacher, cannabis
introduktion til rollen som skolens kontakt i det kriminalitetsforebyggende | ssp-contact-teacher
ssplærerne skal til fællesmøde på rådhuset hvornår | ssp-contact-teacher
velkomstmappe ny ssp-lærer | ssp-contact-teacher
vi er to der deler ssp-lærer funktionen mellem mellemtrin og udskoling | ssp-contact-teacher
lokal ressourcelærer ssp opgavebeskrivelse | ssp-contact-teacher
ssp-læreren og jeg er uenige om det skal meldes videre | ssp-contact-teacher, concern-procedure
hvem er vores faste betjent | local-police
den uniformerede der kender drengene og spiller fodbold med dem | local-police
nærpolitiet må gerne kigge forbi torvet lidt oftere | local-police, groups-hanging-out
ikke akut, men jeg vil gerne fortælle en betjent hvad der foregår i baggården | local-police
forebyggelsesafdelingen i politikredsen, direkte nummer | local-police
kan en i uniform komme til morgensamling uden at skræmme de små | local-police, teaching
patrulien kører bare forbi, hvem kan jeg tage en ordentlig snak med | local-police
nærbetjent med kontor i biblioteket, træffetid tirsdag | local-police
which officer covers our neighbourhood | local-police
bekymrende rygter om et opgør lørdag, hvem i kredsen skal vide det | local-police, conflict
1-1-4 er for bred, jeg vil have ham jeg plejer at tale med | local-police
han er kriminalassistent og sidder med de unge mellem 12 og 17 | local-police
tryghedsvandring sammen med ordensmagten og beboerrådet | local-police, housing
lokalpolitiet har travlt, men vi mangler deres øjne på scooterræset foran skolen | local-police, mopeds
politiet tlf ikke akut | local-police
hvem er vores lokalbetjent | local-police
kan politiet komme forbi klubben i aften | local-police, youth-club
nærbetjent | local-police
hvordan får jeg fat i den forebyggende betjent som plejer at komme på skolen | local-police
114 eller 112? | local-police, acute
må politiet hente en elev ud af timen til afhøring | local-police
to i uniform står i receptionen og vil tale med en dreng fra 8.x. Skal jeg ringe til forældrene først, og må de tale med ham alene? | local-police, parent-involvement
politiets forebyggelsesafdeling | local-police
fast lokal betjent på skolen hver anden uge, kan vi få det | local-police
who is our local police officer, the one who knows the kids | local-police
politibetjent på besøg i 3. klasse | local-police, teaching
hvad kan vores lokalpoliti gøre ved scooterne på stisystemet | local-police, mopeds
tale med en betjent uden at anmelde | local-police, police-report
landbetjenten | local-police
mobil politistation åbningstider | local-police
kan man få politiet til at køre forbi lidt oftere ved skolen efter mørkets frembrud | local-police, vandalism
ringe til stationen om en bil der følger efter børn | local-police, acute
jeg så en skikkelse med pistollignende ting ved cykelskuret, hvem alarmerer jeg | local-police, weapons
politiets ungeenhed kontakt | local-police
må vi give politiet oplysninger om hvem eleven hænger ud med | local-police, section-115
den flinke betjent med hunden, ungerne vil gerne have ham på besøg igen | local-police
har politiet ret til at få adgang til vores overvågning | local-police, data-protection
samarbejdsaftale skole og politi | local-police, ssp
Betjenten vi plejede at bruge er flyttet til en anden kreds. Hvem har overtaget vores område og hvad er nummeret? | local-police
politi på ungdomsuddannelse uanmeldt hashkontrol | local-police, cannabis
betjente ved gallafesten | local-police, last-school-day
politikredsens ssp-kontakt | local-police, ssp
police non-emergency number for a school | local-police
politimand til oplæg om knallert og hjelm | local-police, mopeds
kan jeg ringe til politet og bare høre om de kender en gruppe | local-police, groups-hanging-out
forhør af 13 årig i skoletiden regler | local-police, crime
får skolen besked fra politiet når en elev er sigtet | local-police, section-115
panserne kommer aldrig når vi ringer om larmen | local-police
lokalpolitiets vagttelefon weekend | local-police
en knallertsag med en fyr på 14, kan lokalpolitiet møde ham her på skolen i morgen | local-police, mopeds
hvem har barnets sag på forvaltningen | social-worker
myndighedsrådgiver, hun der laver den børnefaglige undersøgelse | social-worker
vi har sendt bekymringen ind for seks uger siden og ingen har kontaktet os | social-worker, notification
fjerde nye rådgiver på et år, drengen orker ikke fortælle det hele forfra | social-worker
hvilken afdeling på rådhuset bestemmer om en pige skal flytte hjemmefra | social-worker, placement
det er dem der bevilger, visiterer og træffer afgørelser om støtte til barnet | social-worker
mor vil gerne vide hvem hun kan ringe til om sin ansøgning om tabt arbejdsfortjeneste | social-worker
boernesamtale inden afgoerelsen, hvem tager den | social-worker
how do I reach the person handling a pupil's case at the town hall | social-worker
modtagelsen vurderer inden 24 timer, hvem sidder der | social-worker, notification
skolen er inviteret til opfølgning på barnets plan | social-worker
socialraadgiveren kom til skolen og sad med i et hjørne | social-worker
børn og unge-udvalget, tvang, hvem indstiller til det | social-worker, placement
den skolesocialrådgiver der har kontor på gangen tirsdag formiddag | social-worker
hvem er barnets sagsbehandler | social-worker
sagsbehandleren svarer ikke | social-worker
hvordan får jeg fat i rådgiveren på en elev i plejefamilie | social-worker, placement
er der en socialrådgiver på vores skole | social-worker
skolesocialrådgiver åben dør hvornår | social-worker
Vi har underrettet for fem uger siden og hører intet. Hvem på rådhuset kan fortælle mig om sagen overhovedet er fordelt til nogen? | social-worker, notification
må sagsbehandleren fortælle os hvad der sker i sagen | social-worker, confidentiality
ny sagsbehandler igen igen, den fjerde på et år | social-worker
modtagelsen børn og unge telefon | social-worker, notification
who is the caseworker for a child, how can I find out | social-worker
myndighedsrådgiver møde på skolen | social-worker
kan forældrene selv ringe og bede om en rådgiver | social-worker
børnefaglig undersøgelse hvem laver den | social-worker
vi skal have sagsbehandleren med til netværksmøde inden jul | social-worker, network-group
børne- og familieafdelingen hovednummer | social-worker
mor siger at "damen fra kommunen" har lovet dem et værelse til drengen, hvem er det | social-worker
skal jeg tale med socialrådgiver før jeg laver en underretning | social-worker, notification
sparring med en rådgiver om en elev uden navn | social-worker, confidentiality
familieafdelingen vagttelefon i dagtimerne | social-worker, acute
hvem handler på min underretning | social-worker, notification
fremskudt socialrådgiver i dagtilbud | social-worker, kindergarten
Jeg er klasselærer for en dreng som skal anbringes, og ingen har sagt noget til os. Jeg vil have kontakt til den der styrer sagen. | social-worker, placement
rådgiver for ung på 18 i efterværn | social-worker, aftercare
klage over sagsbehandler | social-worker, complaint
få aktindsigt i min søns sag hos kommunen hvem spørger jeg | social-worker, complaint
the boy already has a case open, which social worker should I call | social-worker
hvornår får en familie tildelt en fast sagsbehandler | social-worker
sagsbehandler på handicapområdet børn | social-worker
børnesamtale rådgiveren vil tale med barnet i skolen | social-worker
sagsbehandlr mangler status fra skolen | social-worker
hvem bestemmer om familien kan få hjælp fra kommunen | social-worker, family-support
distriktsrådgiver | social-worker
har i kontaktoplysninger på socialrådgiverne i børneafdelingen | social-worker
akut kontakt til myndighed når barnet ikke tør tage hjem kl 14 | social-worker, acute
udredende samtale med familien fra forvaltningen, hvem | social-worker
far er meget vred på sagsbehandleren og tager det ud på os | social-worker, threats
hvor finder jeg den forebyggende socialrådgiver til daginstitutionerne | social-worker, kindergarten
hun kommer hjem i stuen og hjælper forældrene med at få snakken i gang igen | family-counsellor, family-support
en terapeut der taler med både far, mor og teenager samtidig | family-counsellor
korte samtaleforløb, ingen visitation, bare ring og bestil tid | family-counsellor, family-support
vi slår hinanden i hovedet med ord, og vores datter gemmer sig; er der en klog fagperson i kommunen | family-counsellor, family-problems
han arbejder med mønstre, roller og ros derhjemme | family-counsellor
is there someone who can mediate between a stepfather and a teen at home | family-counsellor
forældrene er blevet skilt og kan ikke tale sammen uden at råbe, hvem kan sidde imellem | family-counsellor, divorce
efter at storesøster flyttede, er alt gået i stykker mellem mig og min søn, hvem kan vi gå til | family-counsellor
marte meo, video af samspil, små skridt | family-counsellor
familieterapi på kommunens regning | family-counsellor, family-support
hvad er forskellen på hende der rådgiver familien, og hende der afgør sagen | family-counsellor, social-worker
den blide dame fra familiehuset som mine elever holder så meget af | family-counsellor
rad om graenser til foraeldre hvis søn sparker døre ind | family-counsellor, parenting-course
familierådgiveren har åbent i sundhedshuset på torsdage uden aftale | family-counsellor
familierådgiver telefon | family-counsellor
hvem er familievejleder i vores område | family-counsellor
kan en familierådgiver deltage i mødet med mor | family-counsellor
en der kan rådgive forældrene om søvn, skærm og grænser uden det bliver til en sag | family-counsellor, family-support
familierådgiveren på skolen | family-counsellor
kan forældre selv bestille tid hos familierådgiver | family-counsellor
Jeg har en mor der græder på mit kontor fordi hun ikke kan styre sin søn. Hvem er den rådgiver hos jer som forældre kan tale med inden for en uge? | family-counsellor, family-problems
familiekonsulent børnehave | family-counsellor, kindergarten
is there a family counsellor the parents can see for free | family-counsellor
har familievejlederen tavshedspligt over for skolen | family-counsellor, confidentiality
forskellen mellem familierådgiver og socialrådgiver | family-counsellor, social-worker
anonyme samtaler hos familierådgiver | family-counsellor
hvor sidder familievejlederne henne i huset | family-counsellor
familierådgiver til skilsmisseramte familier | family-counsellor, divorce
vi vil gerne have en familievejleder til at komme i forældrecafeen | family-counsellor, parents-meeting
far og mor beder om råd til teenager der lyver og stjæler fra dem | family-counsellor, family-problems
familieraadgivere paa arabisk | family-counsellor, language-refugees
familierådgiver eller ppr hvem først | family-counsellor, ppr
hvor mange gange kan man komme hos familievejlederen | family-counsellor
må jeg give familierådgiverens nummer videre til en bekymret bedstemor | family-counsellor
familievejleder på integrationsområdet | family-counsellor, integration-consultant
de har brug for en, der kan sidde ved køkkenbordet og give gode råd, ikke en myndighedsperson | family-counsellor, family-support
familierådgiver ferieafløser | family-counsellor
en rådgiver til forældre med unge der har angst | family-counsellor, anxiety
familiebehandler søges til samtale med mor og datter | family-counsellor, family-support
Can the family advisor come to the kindergarten to talk to a couple about their daughter's tantrums? | family-counsellor, kindergarten
hvem kontakter familierådgiveren, pædagogen eller forældrene selv | family-counsellor
træffetid familierådgivere | family-counsellor
vi er plejefamilie og søger rådgivning om vores plejesøns vrede | family-counsellor, anger-management
familievejledning gravid ung | family-counsellor, pregnancy
fars alkohol fylder, børnene er 6 og 9, hvem kan mor få en fortrolig snak med om familien | family-counsellor, parent-substance-abuse
åben rådgivning for forældre drop in onsdag, hvem sidder der | family-counsellor, family-support
kan familierådgiveren komme hjem til os | family-counsellor
familievejledr til vores pædagogmøde | family-counsellor
forældre ønsker én at ringe til om deres pubertetsunge | family-counsellor
indstiling til psykolok på skolen, hvem underskriver | ppr
hvor lang er ventelisten på at få et barn testet | ppr, learning-difficulties
pædagogisk psykologisk vurdering af en dreng i 2. klasse | ppr
wisc-test og samtale om specialklasse | ppr, learning-difficulties
skolepsykologen er der kun hver tredje uge | ppr
vi skal have en ekstern til at observere i klassen inden vi indstiller | ppr
konsultativt møde om en pige der ikke siger noget i timerne | ppr
who does the assessment for special needs teaching here | ppr, learning-difficulties
børnehavebarn med sen sprogudvikling og raseri, hvem udreder i kommunen | ppr, kindergarten
forældrene vil se rapporten fra psykologen før vi taler om skoleskift | ppr
støttetimer, hvem kan bevilge flere end ni om ugen | ppr
er det jer eller hospitalet der afgør om han har ordblindhed | ppr, learning-difficulties
korte samtaleforløb til børn med let angst uden at komme i psykiatrien, gør psykologerne på forvaltningen det | ppr, anxiety
visitation til skoletilbud, hvad skal der med af bilag | ppr
indstilling til ppr faglige vanskeligheder skema | ppr, learning-difficulties
ppr kontakt | ppr
indstilling til ppr skema | ppr
hvornår kan vi bede om en psykolog fra ppr | ppr
skolepsykolog tid til samtale med barn | ppr
hun kan ikke bogstaverne i slutningen af 2. klasse og vi vil have hende undersøgt | ppr, learning-difficulties
ppr psykolog ventetid | ppr
skal forældre skrive under før ppr må se på barnet | ppr, consent
pædagogisk psykologisk vurdering (PPV) af elev | ppr
kan jeg få sparring fra ppr uden samtykke | ppr, consent
how do we refer a child to the school psychologist? | ppr
tale-høre eller psykolog hvem hos ppr | ppr, speech-therapist
Vi har prøvet alt i klassen. Han forstår ikke beskeder, bliver rasende og vælter borde, og der er ingen diagnose. Hvem kan lave en udredning fra skolens side? | ppr, behaviour
konsultativt møde ppr dato | ppr
revisitation specialklasse | ppr, learning-difficulties
hvem laver iq-test på elever | ppr, learning-difficulties
intelligenstest wisc skole | ppr, learning-difficulties
ppr i børnehaven for 4 årig uden sprog | ppr, kindergarten
psykologerne på kommunens skoler | ppr
er ppr inde over når elev skal i specialtilbud | ppr
let behandlingstilbud angst børn kommunen psykolog | ppr, anxiety
kan forældre selv henvende sig til ppr | ppr
ppr-rapport hvem må se den | ppr, confidentiality
psykolog på skolen træffetid onsdag | ppr
barnet er ikke i trivsel og vi har brug for en faglig vurdering af hendes behov før overgangen til mellemtrin | ppr, wellbeing
inklusionsvejleder fra ppr | ppr, akt
jeg venter svar på indstillingen fra oktober | ppr
ppc hedder det nu, hvem er vores psykolog | ppr
The boy may have a learning disability, who in the municipality assesses that? | ppr, learning-difficulties
støttetimer 9 timers grænse specialundervisning | ppr, learning-difficulties
henvisning til børnepsyk går den gennem ppr eller læge | ppr, psychiatry
ppr møde forældre uenige om undersøgelsen | ppr, divorce
skolepsykologen skal observere i klassen, hvordan bestiller jeg | ppr
psykologisk udredning ordblind og koncentration | ppr, learning-difficulties
har ppr noget for elever med bekymrende fravær | ppr, school-absence
pædagogisk psykologisk rådgivning åbningstid | ppr
skolepsykologens udtalelse mangler i sagen | ppr
vi har prøvet skema, belønninger, brev til hjemmet, ny plads i klassen, makker, hovedtelefoner og en tur rundt om søen, alligevel ender hver torsdag i tårer og væltede borde, så nu skal der en kollega ind over som har det her som fag | akt, behaviour
kollega med uddannelse i adfærd kommer ind og hjælper klassen der koger over | akt, behaviour
hvem på skolen kan lave en trivselsgruppe for de urolige drenge | akt
hun tager ham med ud i skolegården når det brænder på | akt, behaviour
obsevation af samspil i 3.c, legeaftaler og sociale historier | akt, class-climate
han river, spytter og kryber under bordet, hvem i huset kan støtte mig i morgen | akt, behaviour
vejleder med fokus på kontakt og relationer mellem elever og voksne | akt
legepatrulje i frikvarteret, hvem oplærer dem | akt
inklusionspædagogen er den der kan sætte sig ved siden af hende | akt
time out-kort, piktogrammer og en pause i hulen | akt
is there a colleague trained for kids who act out in class | akt, behaviour
den trivselsvejleder vi har på mellemtrinnet, har hun ledig tid | akt
sociogram og klassetrivsel, hvem kan lave det sammen med mig | akt, class-climate
skolens kompetencecenter, hvem er i det | akt
lav en adfærdsaftale med ham og mål på det hver fredag | akt, behaviour
hvad kan en adfærdsvejleder bidrage med | akt, behaviour
Hvem kan observere i klassen hos en elev med adfærdsproblemer? | akt, behaviour
is there someone who can observe a pupil that explodes several times a day | akt, behaviour
akt-vejleder til 3. klasse | akt, behaviour
hvem er akt på skolen | akt
akt-lærer hvad laver de | akt
vi har brug for en der kan tage en elev ud og køre små gruppeforløb om at styre sig | akt, behaviour
akt konsulent udefra | akt
adfærd kontakt trivsel vejleder | akt
vejleder der kan observere i klassen og give os redskaber til uro | akt, class-climate
akt forløb med fem piger i konflikt | akt, class-climate
is there a behaviour support teacher who can come and observe my class | akt, behaviour
akt-timer hvordan får vi bevilget | akt
Han er sød, men kan ikke være i et fællesskab i mere end ti minutter. Har vi ikke en på skolen med en uddannelse i adfærd, som kan træne det med ham? | akt, behaviour
akt-lærer samtaler elev alene | akt
inklusionsvejleder eller akt-vejleder | akt
skolens trivselsperson | akt, wellbeing
akt supervision til team | akt
må akt-læreren snakke med en elev uden at spørge hjemme | akt, consent
akt-pædagog i frikvartererne | akt
fire drenge i 1. b sparker, spytter og løber, og jeg er alene med 26. Hvem kan komme ind og hjælpe med struktur? | akt, behaviour
legegruppe for stille børn hvem kan lave det på skolen | akt, loneliness
akt teamets mødetid | akt
AKT henvendelsesskema | akt
kan akt'eren lave klassetrivselsforløb | akt, class-climate
social træning i lille gruppe på mellemtrinnet | akt, behaviour
ny akt vejleder efter ferien | akt
elev har brug for pauser og et rum med en voksen der kender ham | akt
who can help with social skills training at school level | akt, behaviour
akt udd. kursus lærere | akt
eleven låser helt når han skal skifte fra frikvarter til time, er der en vejleder på skolen med forstand på det | akt, adhd-autism
adfærdsvejleder sparring om børn der bider | akt, behaviour
akt og ppr hvem gør hvad | akt, ppr
skolens akt har sagt op, hvem dækker | akt
ressourceteam på skolen kontakt | akt
makkerskab mellem lærer og akt i urolig klasse | akt, class-climate
kontaktvejleder for elever der tit ender i slagsmål i boldburet | akt, conflict
støtte i klassen til barn med udadreagerende adfærd, intern vejleder | akt, behaviour
jeg vil have akt ind over inden jul | akt
hvem vejer og måler i indskolingen | health-nurse
pigen har ondt i hovedet hver dag og vil gerne tale med en om kroppen | health-nurse, health
ind- og udskolingssamtale med syns- og høretest | health-nurse
åben dør på kontoret ved biblioteket, man kan bare banke på og snakke om alt | health-nurse
nybagt mor er ked af det hele tiden, hvem kommer i hjemmet | health-nurse, pregnancy
lus, tisseuheld og menstruation, hvem kan tage det med børnene | health-nurse, health
hun kender familierne helt fra barselstiden | health-nurse
a girl asks about her period and there is no woman in my team, who could she see | health-nurse, health
vaccinationer i 12-års alderen, hvem oplyser om hpv | health-nurse
tykke boern og kosten hjemme, en der kan tale pænt om det med forældre | health-nurse, overweight
tvillingerne trives ikke på vægtkurven | health-nurse, kindergarten
funktionsundersøgelse af motorikken i 1. klasse | health-nurse
er skolens sygeplejerske forpligtet til at skrive under når hun ser mærker på ryggen | health-nurse, notification
hun afholder gruppe for skilsmissebørn i femte på sit kontor | health-nurse, divorce
sundhedsplejerske på skolen hvilke dage | health-nurse
hvem er vores sundhedsplejerske | health-nurse
sundhedsplejen telefon | health-nurse
en elev i 6. lugter og har fået utøj tit, kan nogen se på hende og tale med hjemmet | health-nurse, health
kan sundhedsplejersken veje og måle en elev vi er bekymret for | health-nurse, overweight
ind- og udskolingsundersøgelse sundhedsplejerske | health-nurse, school-start
hvor ofte kommer sundhedsplejersken i 8. klasse | health-nurse
pigen spørger til prævention og tør ikke spørge hjemme. Er der en på skolen, hun kan gå til? | health-nurse, sexuality
sundhedsplejerske for nyfødte familier | health-nurse
kan sundhedsplejersken tale med en elev om mad og krop | health-nurse, eating-disorder
tid hos sundhedsplejen skolebarn | health-nurse
school nurse contact – a pupil has stomach aches every day | health-nurse, health
sundhedssamtale 9. klasse | health-nurse
sengevædning 9 år hvem | health-nurse, health
ham der altid er træt og hoster, kan nogen kigge på ham her på skolen | health-nurse, health
er sundhedsplejersken under tavshedspligt når en elev betror sig | health-nurse, confidentiality
hørelse og syn test skole | health-nurse, health
mor til baby på 3 mdr virker helt nede, hvem besøger hende hjemme | health-nurse, mentally-ill-parents
få sundhedsplejersken til at undervise i pubertet | health-nurse, teaching
vacciner hpv spørgsmål i 7. | health-nurse, health
hvad gør sundhedsplejersken ved lus | health-nurse, health
snak om søvn og energidrik med elever | health-nurse, health
åben konsultation for unge hos sundhedsplejerske | health-nurse
sundhedsplejersken har set mærker på barnet | health-nurse, violence-at-home
Vi har en dreng i 0. som stadig bruger ble. Hvem kan rådgive os og forældrene, så han ikke bliver grinet af? | health-nurse, school-start
småbørnsteam sundhedsplejen | health-nurse
sundheds plejerske i modtageklassen | health-nurse, language-refugees
who is the health visitor for families with infants in our district? | health-nurse
kan sundhedsplejersken deltage i tværfagligt møde | health-nurse, network-group
sundhedsplejersken kontortid tirsdag aflyst? | health-nurse
menstruation og smerter hver måned hun går hjem fra skole | health-nurse, health
vægt og trivsel hos en pige i 3. kl, hvem tager den med mor | health-nurse, overweight
ung mor 17 besøg derhjemme | health-nurse, pregnancy
elev vil have tjekket noget på kroppen af en voksen kvinde hun kender | health-nurse
en fra sundhedsplejen til vores forældrekaffe i børnehaven | health-nurse, kindergarten
elev med hovedlus og sår i uger, mor svarer ikke | health-nurse, parent-involvement
hjemmebesøg hos enlig far med spæd | health-nurse, family-support
han har haft kvalme og svimmelhed i ugevis, hvem kan henvise til undersøgelse | doctor, health
hvordan får en på 16 en tid uden at mor ser det på sundhedskortet | doctor
er det egen praksis der sender videre til børne- og ungepsykiatrien | doctor, psychiatry
klinikken vil have en udtalelse fra skolen om koncentration | doctor
akut brandsår på en lejrtur, skadestue eller 1813 | doctor, acute
skal praktiserende også indberette når han ser blå mærker | doctor, notification
p-piller, klamydiatest og den slags, hvor går man hen når man er fjorten | doctor, sexuality
pigen er bleg, fryser og har ikke fået menses i fem måneder | doctor, eating-disorder
attest på rygproblemer til idræt | doctor
my pupil fainted twice this month, whom should the family see first | doctor, health
doktoren siger det bare er voksesmerter, men drengen humper stadig | doctor, health
lægen har tavshedspligt over for forældrene, fra hvilken alder | doctor, confidentiality
kan konsultationen komme med til netværksmøde over telefon | doctor
blodprover, vitamin mangel og træthed | doctor, health
skal eleven til læge først | doctor
egen læge henvisning psykiatri | doctor, psychiatry
hvem ringer lægen, skolen eller mor | doctor
kan en 15-årig gå til lægen uden forældre | doctor, consent
lægevagt telefon aften | doctor, acute
kan vi kræve en lægeerklæring ved langt fravær | doctor, truancy-duty
hovedpine og svimmelhed i ugevis, forældrene siger det går over. hvor skal hun ses | doctor, health
praktiserende læge med til møde | doctor
lægens underretningspligt | doctor, notification
hans puls løber løbsk og han sveder, jeg tror han skal tjekkes af nogen med forstand på det | doctor, health
can a teenager see a GP without the parents knowing? | doctor, confidentiality
må lægen fortælle forældrene om p-piller til en på 15 | doctor, confidentiality
læge til familie uden gult kort | doctor, language-refugees
Pigen har tabt sig meget siden sommerferien, fryser altid og er besvimet i idræt. Er det lægen eller sundhedsplejersken vi skal bede mor ringe til? | doctor, eating-disorder
vi mangler en diagnose, kan man gå direkte til egen læge | doctor, psychiatry
hvad koster en lægeattest og hvem betaler kommunen? | doctor
1813 | doctor, acute
forældre har ikke haft barnet til lægen i årevis | doctor, health
børneundersøgelse 5 år læge | doctor, school-start
gratis psykolog 18-24 henvisning fra læge | doctor, mental-health
elev har slået hovedet i hallen skal han ses af læge | doctor, acute
statusattest fra praktiserende læge til kommunen | doctor, social-worker
medicin til adhd i skoletiden aftale med læge | doctor, adhd-autism
ungen ringede selv og fik tid men turde ikke gå derhen | doctor
samarbejde mellem skole og almen praksis | doctor
skifte læge ung | doctor
abort hvem går man til | doctor, pregnancy
kønssygdom test anonymt | doctor, sexuality
do I need a doctor's note when a student has been sick for weeks | doctor, truancy-duty
henvisning til børneafdeling mavesmerter | doctor, health
mor har brug for at nogen vurderer om hun er deprimeret | doctor, mentally-ill-parents
lægen har sendt et brev om eleven, hvor opbevarer vi det | doctor, record-keeping
skal man have henvisning fra laege til psykolog under 18 | doctor, mental-health
tømmermænd eller sygdom? han kaster op hver morgen i anden time og vi synes en læge bør se på det | doctor, health
hans recept er løbet ud og han har ingen piller | doctor, adhd-autism
gratis tandeftersyn, hvornår bliver han indkaldt | dentist, dental
klinikassistenten så brækkede fortænder og gamle skader i munden | dentist, violence-at-home
udeblevet fra bøjle-tid fire gange | dentist, dental
knægten græder i stolen og vil ikke åbne | dentist, dental
hun spørger altid om sukkervaner og sodavand om aftenen | dentist, dental
skal tandplejeren underrette om huller og vanrøgt | dentist, notification
tandreguling på kommunens regning indtil 22 | dentist, dental
slået en tand ud på trampolinen, hvem ringer man til uden for åbningstid | dentist, dental
the girl's gums are bleeding and the parents cannot pay, where is it free | dentist, dental
omsorgstandpleje til børn med autisme | dentist, adhd-autism
syreskader på emaljen kan tyde på opkast, hvem skal vide det | dentist, eating-disorder
bussen med tandlægestol holder foran skolen i november | dentist
når familier ikke møder frem med rådne mælketænder, hvem følger så op | dentist, dental
de ser alle kommunens børn en gang om året og lægger mærke til meget | dentist
tandplejen nummer | dentist
barn med ødelagte tænder | dentist, dental
hvornår indkalder den kommunale tandpleje | dentist
elev har tandpine og mor kan ikke komme i telefonen | dentist, dental
udebliver fra tandlægen hver gang, skal tandplejen underrette | dentist, notification
tandlæge gratis til hvilken alder | dentist, dental
har børnetandplejen åbent i ferien | dentist
drengen holder sig for munden når han griner og siger det gør ondt at tygge | dentist, dental
en elev faldt i skolegården og knækkede en fortand, hvem ringer jeg til nu | dentist, acute
tandvagten weekend børn | dentist, acute
skal man have tid til tandregulering | dentist, dental
kan tandlægen komme på skolen | dentist
which dentist treats school children for free here? | dentist
Familien er nyankommen, og børnene har aldrig været til tandlæge. Sorte fortænder på den mindste. Hvem henviser vi dem til? | dentist, dental
omsorgstandpleje hvem kan få det | dentist
snus og tandkød, kan tandplejen tale med klassen | dentist, nicotine
skolens tandlæge ligger hvor | dentist
16-årig tandlæge efter privat eller kommunal | dentist
tandskræk hos barn | dentist, anxiety
kommunal tandklinik adresse | dentist
må eleven tage til tandlæge alene i skoletiden | dentist
sende besked til tandplejen om manglende tandbørstning i hjemmet | dentist, dental
tandplejens bekymring for barnet - hvem har de snakket med | dentist, notification
tandlægebrev kommer aldrig frem familien bor flere steder | dentist, homelessness
tandplejer børnehave besøg | dentist, kindergarten
skifte tandklinik ved flytning | dentist
bøjle gået i stykker hvor går man hen | dentist
caries hos 4 årig, forældrene giver sodavand i flaske | dentist, dental
the child has obvious tooth decay and parents say they can't afford it | dentist, dental
18 år tandlæge tilskud kontanthjælp | dentist, money
tandlægeangst 10. klasse ikke været der siden 4. | dentist
er tandplejen med i det tværfaglige samarbejde om børn vi er bekymrede for | dentist, network-group
hun mangler to tænder efter et slag i ansigtet og ingen har fulgt op | dentist, violence
tandpl. mail sikker | dentist
hvor får unge under 22 ordnet tænder gratis | dentist
tandplejen siger at familien har meldt fra tre gange i træk | dentist
børnetænder rådne og klassekammeraterne bemærker hans ånde | dentist, dental
hvem kan tage en uforpligtende snak med en der ryger for meget | drug-counsellor, cannabis
samtaler om hash på skolen i stedet for på rådhuset | drug-counsellor, cannabis
han har ekspertise i bong, bolsjer og bivirkninger | drug-counsellor, substances
motiverende interview med en der ikke selv synes han har et problem | drug-counsellor
læreren vil vide om øjnene tyder på mdma, kan man spørge en fagmand | drug-counsellor, hard-drugs
forældrerådgivning når ens datter er fuld tre gange om ugen | drug-counsellor, alcohol
hun laver screening af forbrug og sender videre hvis det er tungt | drug-counsellor, drug-treatment
can an expert tell us if her pills are dangerous | drug-counsellor, hard-drugs
misbrugskonsulenten har sin gang på produktionsskolen | drug-counsellor
undgå løftede pegefingre, bare en der kan forklare thc og hjernen | drug-counsellor, teaching
telefonrådgivning til mødre med en søn der skjuler lightergas under madrassen | drug-counsellor, inhalants
kan jeg få sparring før jeg snakker med klassen om lattergas | drug-counsellor, inhalants
hun holder skema over rygedage, udløsere og trang sammen med ham | drug-counsellor, cannabis
den rusmiddelfaglige i ungeenheden | drug-counsellor
rusmiddelkonsulent kontakt | drug-counsellor
hvem er rusmiddelvejleder for unge | drug-counsellor
kan en rusmiddelrådgiver komme ud på skolen | drug-counsellor
en samtale med nogen der ved noget om hash og unge, helst i denne uge | drug-counsellor, cannabis
rusmiddelkonsulenten på FGU | drug-counsellor
har vi en i kommunen der er ekspert i stoffer og kan svare på hvad det hvide pulver gør ved en teenager | drug-counsellor, hard-drugs
who can I call about a student smoking weed, is there a drug counsellor for youth | drug-counsellor, cannabis
hashvejleder | drug-counsellor, cannabis
misbrugskonsulent telefon | drug-counsellor
anonym samtale med rusmiddelrådgiver for forældre | drug-counsellor
Vi er i tvivl om en pige i 9. eksperimenterer eller er ude i noget fast. Kan vi få sparring fra en der arbejder med unge og stoffer til daglig? | drug-counsellor, substances
rusmiddelvejleder i ungdomsuddannelserne | drug-counsellor, youth-education
skal man have henvisning for at tale med rusmiddelkonsulenten | drug-counsellor
rusmiddelkonsulenten som oplægsholder i 8. klasse | drug-counsellor, teaching
hvornår sidder rusrådgiveren på gymnasiet | drug-counsellor
rus konsulent til personalemøde om lattergas | drug-counsellor, inhalants
far har fundet en pose i drengens jakke og vil snakke med en fagperson om hvad det er | drug-counsellor, substances
forskel på rusmiddelkonsulent og misbrugsbehandler | drug-counsellor, drug-treatment
kan han gå til rusmiddelrådgiver uden mor og far ved det? | drug-counsellor, consent
nogen der kan motivere en ung der ikke selv synes han har et problem med at ryge | drug-counsellor, cannabis
åben rådgivning om stoffer | drug-counsellor
rusmiddelkonsulent + netværksmøde | drug-counsellor, network-group
har i en som kender de nye designerdrugs | drug-counsellor, hard-drugs
unge og rusmidler sparring til klubpædagoger | drug-counsellor, youth-club
behandler på ungeområdet stoffer direkte nummer | drug-counsellor, drug-treatment
alkoholkonsulent til samtale med 17-årig der drikker hver weekend til han går ud | drug-counsellor, alcohol
hvem tager snakken med eleven om hans forbrug når vi lærere ikke er klædt på til det | drug-counsellor, substances
rusmidelkonsulenten ferie | drug-counsellor
kan rådgiveren komme hjem til familien | drug-counsellor
substance use counsellor for adolescents - contact details? | drug-counsellor
snus-afvænning konsulent unge | drug-counsellor, nicotine
rådgivning til kæreste til en der tager stoffer | drug-counsellor
en uvildig fagperson der kan spørge ind til vaner med piller og pulver uden at dømme | drug-counsellor, substances
kan rusmiddelkonsulenten tage en gruppe på fem drenge ad gangen | drug-counsellor
kommunens rusmiddelteam unge hvem er hvem | drug-counsellor
ikke uddannelsesparat siger papiret, hvem forklarer drengen hvad det betyder | uu-guide, youth-education
hvornår kommer vejlederen på 9. klasse og taler om eud, gym og 10. | uu-guide, youth-education
brobygning på teknisk skole, hvem bestiller pladsen | uu-guide, youth-education
aftagelsespligt, ansøgning i optagelse.dk den 1. marts, hvem hjælper forældrene | uu-guide, youth-education
han er 17 og sidder hjemme med playstation, hvem har pligt til at følge op | uu-guide, unemployment
udannelsesplan og paratheds vurdering | uu-guide, youth-education
kun uu kan godkende praktik i skoletiden siger de | uu-guide
she wants to be a hairdresser and quit school, who guides her | uu-guide, youth-education
sidder en af dem på skolen fast eller skal vi køre ind til byen | uu-guide
opkaldt af den kommunale ungeindsats fordi hun er droppet ud af hf | uu-guide, dropping-out
fgu-målgruppevurdering, hvem laver den | uu-guide, youth-education
erhvervspraktik i uge 44 hos en smed | uu-guide
bekymret far: min søn aner ikke hvad han vil efter sommerferien | uu-guide, youth-education
kollektiv og individuel vejledning, forskellen? | uu-guide, youth-education
hvem er vores uu vejleder | uu-guide, youth-education
uu-vejleder på skolen | uu-guide
uddannelsesparathedsvurdering hvem laver den | uu-guide, youth-education
elev i 9. ved overhovedet ikke hvad han skal efter sommer | uu-guide, youth-education
uu kontakt 10. klasse | uu-guide
kan uu-vejlederen tage en snak med en 8. klasse elev der er skoletræt | uu-guide, dropping-out
brobygning hvem tilmelder | uu-guide, youth-education
ikke-parat elev ekstra vejledning | uu-guide, youth-education
studievejleder for unge der er droppet ud | uu-guide, dropping-out
who advises the pupils about education after grade 9? | uu-guide, youth-education
optagelse.dk hjælp | uu-guide, youth-education
fgu målgruppevurdering | uu-guide, youth-education
Hun er stoppet på HF efter tre uger og ligger derhjemme. Hvem holder øje med sådan nogle under 18, og hvem kan hjælpe hende videre? | uu-guide, dropping-out
uu-vejleder til forældremøde 8. klasse | uu-guide, parents-meeting
erhvervspraktik uge hvem har vi kontakt til | uu-guide
uddannelsesvejleder unge med autisme | uu-guide, adhd-autism
mit barn vil være tømrer, men skolen siger han ikke er klar. hvem kan vejlede os | uu-guide, youth-education
uddannelsesplan mangler i sagen | uu-guide
ungdommens uddannelsesvejledning tlf | uu-guide
Er uu med i ungeindsatsen nu | uu-guide, youth-counselling
introkurser 8. klasse | uu-guide, youth-education
vejleder om stu | uu-guide, youth-education
valg af efterskole eller 10. hvem taler man med | uu-guide, youth-education
uuvejlederen mangler oplysninger om fravær på en elev | uu-guide, school-absence
praktikplads som alternativ til skole nogle dage om ugen, hvem i kommunen kan sætte det op for en 14-årig | uu-guide, dropping-out
job eller uddannelse pligt 15-17 årige | uu-guide, truancy-duty
career guidance counsellor for a 16-year-old newcomer | uu-guide, language-refugees
uu-vejlederens træffetid på skolen | uu-guide
han har fået nej alle steder på optagelsen og sommerferien starter fredag | uu-guide, youth-education
samtale om fremtiden efter folkeskolen | uu-guide, youth-education
kan uu hjælpe en på 19 som er blevet smidt ud af lære | uu-guide, dropping-out
KUI vejleder unge | uu-guide
uu centre nabokommune ved flytning | uu-guide
opsøgende vejledning til frafaldne | uu-guide, dropping-out
vejledningssamtale skema elev 7. | uu-guide
hvem passer de mindste fra klokken to til fem | sfo
pædagogerne efter skoletid ser sider af ham som vi aldrig ser i timerne | sfo
afhentning, hjemsendelse og madpakker efter klokken fjorten | sfo
morgenåbning klokken 6.30 for dem hvis forældre arbejder | sfo
hun leger kun alene nede på fritten og græder når de andre går | sfo, loneliness
forældre betaling og fripladstilskut til fritidsordningen | sfo, poverty
skiftet fra børnehave til førskole-sfo i april | sfo, school-start
kan pædagogen derfra komme med på teammødet om en elev i 1.a | sfo
who runs the afternoon club for the little ones | sfo
fodboldskole, perler, pandekager og bål på legepladsen | sfo
fritidspædagog har set at han slår mindre børn på cykelstien | sfo, bullying
når klokken er 16.45 og kun én unge sidder tilbage i garderoben | sfo, not-collected
udmeldelse til klub efter tredje klasse | sfo, youth-club
personalet i fritidshjemmet har ingen forberedelsestid til den her slags samarbejde | sfo
sfo leder telefon | sfo
hvem kontakter jeg i sfo'en om en elev fra 2. a | sfo
hvad koster sfo og kan man få friplads | sfo, leisure-money
morgenåbning sfo | sfo
skal sfoen vide det samme som skolen om barnet | sfo, confidentiality
hvad gør de i sfo når han slår de andre om eftermiddagen, gør de det samme som os i undervisningen | sfo, behaviour
sfo2 4. klasse | sfo
pædagogerne efter skoletid ser noget andet end vi gør, hvem hos dem kan jeg snakke med | sfo
sfo personale mangler viden om underretning | sfo, notification
does the after-school care have a contact person for SSP? | sfo, ssp
åbningstid sfo fredag | sfo
kan en 3. klasse pige komme i sfo midt i året | sfo
barnet bliver sidst hentet hver eneste dag | sfo, not-collected
fritidspædagog kontakt | sfo
indmeldelse sfo pladsanvisning | sfo
sfo ferieåbning sommer | sfo
Mor kan ikke betale for pasning efter skole, og barnet er nu alene hjemme fra kl 13. Er der en plads eller et tilskud i sfo? | sfo, leisure-money
SFO lukker, hvor går de små hen | sfo
kontaktpædagog i sfo til mit barn | sfo
sfo-kontakt til tværfagligt møde om to søskende | sfo, network-group
pædagog i fritten oplever trusler fra far | sfo, threats
skolefritidsordning støtteplads | sfo
leg og aktiviteter efter sidste time for 1.-3. klasse | sfo, leisure
sfo tur svømmehal samtykke | sfo, consent
after school club for 7 year old, where do I sign up | sfo
han er udmeldt af sfo pga restance | sfo, poverty
overlevering mellem børnehave og sfo maj | sfo, school-start
sfo'ens rolle i forebyggelse | sfo, trivial-prevention
vi er tre pædagoger i sfo og mangler nogen at tale med om et barns leg som virker seksuel | sfo, sexual-abuse
sfo vikar hvad må de | sfo
hvem må hente barnet i sfo | sfo, not-collected
tidlig sfo start i april | sfo, school-start
fritidshjem eller sfo hvad er forskel | sfo
de yngstes fritidstilbud på skolen, hvem er afdelingsleder | sfo, school-management
s.f.o nummer på vagttelefon | sfo
sfo pædagog vil vide hvem hun melder sin bekymring til | sfo, concern-procedure
har sfoen en ssp-ansvarlig | sfo, ssp
hvem følger drengen ned til håndboldhallen første gang | leisure-guide, leisure
finde en forening til en pige der er bange for nye mennesker | leisure-guide, leisure
hun ringer til træneren, låner udstyr og betaler første måned | leisure-guide, leisure-money
brobygger fra sofaen til spejderne | leisure-guide, leisure
han har aldrig gået til noget, hvem kan hjælpe med at prøve tre ting af | leisure-guide, leisure
fritidsvejledningen, hvem er det i vores del af byen | leisure-guide
ansoegning om kontigent, hvem udfylder den sammen med familien | leisure-guide, leisure-money
somebody who can introduce a newcomer boy to a judo club | leisure-guide, language-refugees
må en klasselærer henvise direkte til en der finder aktiviteter for børn | leisure-guide
opstart i fægtning, korsang eller dans, med en voksen i hånden | leisure-guide
mor kan ikke læse foreningens hjemmeside, så hvem hjælper hende | leisure-guide
ordning hvor nogen holder kontakten med klubben de første tre måneder | leisure-guide, leisure
oversigt over hvilke hold der har ledig plads til drenge med krudt i rumpen | leisure-guide, leisure
kajakroning, esport, ridning, kan i formidle kontakten | leisure-guide
fritidsvejledning til børn og unge hvor | leisure-guide, leisure
pupils with no hobbies at all, who matches them with a club | leisure-guide, leisure
Moren ved ikke hvordan man melder et barn ind i en forening, og alt foregår på nettet. Hvem sidder ned og hjælper hende? | leisure-guide, leisure
fritidsvejleder kontakt | leisure-guide
kan en fritidsvejleder hjælpe en dreng i gang med fodbold | leisure-guide, leisure
hvem følger et barn til træning de første gange | leisure-guide, leisure
fritidskonsulenten i kommunen | leisure-guide
fritidspas vejleder | leisure-guide, leisure-money
hun kender ikke nogen forening og mor kan ikke dansk. hvem kan hjælpe dem med at finde noget at gå til | leisure-guide, language-refugees
is there someone who helps kids find a sports club and sign up? | leisure-guide, leisure
fritidsvejledning til inaktive børn | leisure-guide
fritidsguide booking | leisure-guide
samtale om hvad eleven kunne have lyst til i sin fritid | leisure-guide, leisure
Drengen er i 5. klasse, går ikke til noget, og bevæger sig mellem sofaen og skærmen. Vi vil have en der sætter sig ned med ham og mor og finder en forening. | leisure-guide, leisure
fritidsvejlederen på skolen træffetid | leisure-guide
brobygger til foreningslivet | leisure-guide, volunteering
kan fritidsvejledere betale udstyr | leisure-guide, leisure-money
barn starter og stopper igen efter to gange, hvem kan holde ham i hånden lidt længere | leisure-guide, leisure
foreningsguide til børn fra boligområdet | leisure-guide, housing
hvordan henviser vi en elev til fritidsvejledning | leisure-guide
fritidsvejl. tlf | leisure-guide
kultur og fritid konsulent unge | leisure-guide
hvem ved hvilke hold der har plads til begyndere på 12 | leisure-guide, leisure
fritidskonsulent til vores temauge om foreninger | leisure-guide
anbragt barn skal have fritidsaktivitet hvem finder den | leisure-guide, placement
fritidsvejleder for handicappede børn | leisure-guide
who in the municipality can introduce a lonely girl to a hobby club | leisure-guide, loneliness
fritidsmentor der går med i hallen | leisure-guide, mentor
han vil gerne til kampsport men tør ikke møde op alene | leisure-guide, leisure
kan fritidsvejlederen komme i klubben og snakke med de unge om at gå til noget | leisure-guide, youth-club
fritidsvejlederne har de også voksne over 18 | leisure-guide
tilbud om at prøve fem forskellige sportsgrene og så vælge, hvem arrangerer | leisure-guide, leisure
mail fritidskonsulent idræt | leisure-guide
vi har 12 børn uden fritidsliv på årgangen, hvem kan tage den liste og gøre noget ved det | leisure-guide, leisure
fritidsvejledning efter skolevægring, små skridt ud igen | leisure-guide, school-absence
foreningskonsulent eller fritidsvejleder? | leisure-guide
fritids vejleder som taler somali | leisure-guide, language-refugees
en person der kender alle klubberne i byen og kan ringe til træneren for os | leisure-guide, leisure
hvem hjælper ham med at skrive en jobansøgning til bageren | job-guide, leisure-job
hun vil gerne tjene sine egne penge men ved ikke hvor hun starter | job-guide, leisure-job
jobkonsulenten der kender alle købmænd i omegnen | job-guide
lommepengeprojekt hvor unge samler skrald for løn, hvem driver det | job-guide, leisure-job
cv-værksted på biblioteket | job-guide, leisure-job
chefen i supermarkedet spørger om han kan ringe til nogen hvis det går skævt med drengen | job-guide, leisure-job
trettenårsregler og tilladte opgaver, hvem rådgiver butikkerne | job-guide, leisure-job
boys hanging around would rather have a paper round, who arranges it | job-guide, leisure-job
forste jobsamtale imorgen klokken ti og han har ingen skjorte | job-guide, leisure-job
match mellem unge og virksomheder i boligkvarteret | job-guide, housing
skattekort, nemkonto, kontrakt, hvem forklarer det for en på femten | job-guide, leisure-job
stop en kriminel løbebane med et job, siger de, hvem finder det | job-guide, crime
samarbejde med jobcentret om fritids- og feriejobs | job-guide, leisure-job
hvem tager kontakt til arbejdsgiveren, når hun er blevet fyret efter to vagter | job-guide, leisure-job
fritidsjobvejleder | job-guide, leisure-job
jobguide til unge | job-guide, leisure-job
hvem laver cv med de unge | job-guide, leisure-job
fritidsjobkonsulent telefon | job-guide
hvem hjælper unge med fritidsjob | job-guide, leisure-job
jobguide i boligområdet | job-guide, housing
han vil gerne tjene sine egne penge men aner ikke hvordan man skriver en ansøgning, hvem sætter sig med ham | job-guide, leisure-job
ungeguide kommunen | job-guide
kan jobkonsulenten komme på skolen og fortælle om lommepengejob | job-guide, leisure-job
is there a job advisor who can help a 15-year-old find part-time work? | job-guide, leisure-job
fritidsjobvejleder åben rådgivning | job-guide
hjælp til cv og jobsamtale for en pige på 16 | job-guide, leisure-job
jobkonsulent unge 18 uden uddannelse | job-guide, unemployment
Drengen fik sparket fra bageren efter en uge. Nu vil han prøve igen, men han har brug for en der holder fast i ham og taler med arbejdsgiveren. | job-guide, leisure-job
kontakt til virksomheder der tager unge på 14 | job-guide, leisure-job
ungecoach job | job-guide
hvem kan matche vores elev med et supermarked | job-guide, leisure-job
skal den unge henvises til jobguiden | job-guide
fritidsjob konsulent og lærlingepladser forskel | job-guide, leisure-job
jobcafe for unge hvornår | job-guide
ung lige ude fra sikret institution skal have arbejde | job-guide, convicted
jobkonsulent til unge i psykiatrien | job-guide, psychiatry
ung på kontanthjælp virksomhedspraktik hvem taler man med | job-guide, unemployment
vi har en der kun kan lave ting med hænderne og er skoletræt, kan en konsulent finde ham noget to eftermiddage om ugen | job-guide, leisure-job
jobvejleder for unge tosprogede | job-guide, language-refugees
de har brug for nogen til at åbne døren hos arbejdsgiverne | job-guide
fritidsjobkonsulenten ferielukket? | job-guide
who finds apprenticeships for young people with a record | job-guide, convicted
min søn får kun afslag på jobs, er der en i kommunen der kan se hans ansøgning igennem | job-guide, leisure-job
jobguiden kender vores unge fra gaden | job-guide
ungeguide eller uu vejleder til en på 17 uden job og skole | job-guide, uu-guide
fritidsjobindsats i klubben | job-guide, leisure-job
hjælp til at ringe til cheferne sammen med den unge | job-guide
vil have en jobkonsulent med til håndværkerdag i udskolingen | job-guide
feriejob kommunen hvem tager imod ansøgninger fra 13-årige | job-guide, leisure-job
jobformidler unge ssp samarbejde | job-guide, ssp
hvem kan følge med til samtale hos rema | job-guide, leisure-job
fritdisjobkonsulent i jobcentret | job-guide
hende i beboerhuset som alle mødrene i blokken kommer til med deres breve | housing-worker, housing
projektleder i den helhedsplan boligselskabet kører | housing-worker, housing
hvem arrangerer sommerfesten mellem opgangene og kender hver en unge | housing-worker, housing
vaskekælderen er blevet et tilholdssted, hvem hos boligforeningen kan gå i dialog med drengene | housing-worker, groups-hanging-out
lektiecafé, nørklekreds og fædregruppe i samme lokale, hvem står i spidsen | housing-worker, volunteering
beboerrådgiveren hjælper med huslejerestance inden fogeden kommer | housing-worker, poverty
landsbyggefonden betaler stillingen vist nok, men hvem er det | housing-worker
who is the person working for the residents in the social housing blocks | housing-worker, housing
ejendomsmesteren ser det hele fra sin kontorrude, men hvem skal han gå videre med det til | housing-worker
må en ansat hos almen bolig dele oplysninger om en lejers barn med skolen | housing-worker, confidentiality
viceværten og bydelsmødrene peger begge på opgang 14 | housing-worker, housing
en lokal ildsjæl på lønningslisten der banker på og inviterer de tilbageholdende familier ud | housing-worker, housing
ghettopakke, parallelsamfund, nedrivning – hvem støtter de børnefamilier der skal genhuses | housing-worker, housing
hun har kontor i stueetagen til højre med kaffe på kanden og døren på klem | housing-worker
boligsocial medarbejder i området | housing-worker, housing
hvem arbejder i blokkene | housing-worker, housing
who works with families in our social housing area | housing-worker, housing
kommer der nogen rundt og banker på dørene hos familierne? | housing-worker, housing
Jeg er klasselærer for en flok, der alle bor i den samme karré. Når der er ballade i gården om aftenen, starter vi dagen med at tage resterne. Hvem derude kan vi tale med? | housing-worker, housing
hvem er kontaktperson i den boligsociale indsats | housing-worker, housing
boligsocial medarbejder i vores område | housing-worker, housing
hvem er den boligsociale koordinator | housing-worker, housing
kontakt helhedsplanen | housing-worker, housing
der er ballade i opgangene hver aften, hvem fra boligselskabet arbejder med de unge | housing-worker, groups-hanging-out
boligrådgiver udsættelse familie | housing-worker, homelessness
kan den boligsociale komme med på møde om søskende i blokken | housing-worker, network-group
viceværten ser ting vi ikke ser, hvem er den i boligforeningen der har med børn og unge at gøre | housing-worker, housing
is there a social worker employed by the housing association? | housing-worker, housing
boligsocial vicevært | housing-worker
ansatte i beboerhuset telefon | housing-worker
beboerrådgiver hvad gør de | housing-worker
Familien har fået varsel om at blive sat ud den første og der er fire børn. Hvem hjælper med husleje, papirer og boligforeningen? | housing-worker, homelessness
boligsociale fritidsaktiviteter børn | housing-worker, leisure
hvordan får jeg fat i den boligsociale indsats ved skolen | housing-worker
projektmedarbejder i ghettoplan unge | housing-worker, housing
kan boligforeningens medarbejder hjælpe med at få drengene væk fra kælderen | housing-worker, groups-hanging-out
huslejerestance rådgivning gratis | housing-worker, money
koordinator for bydelens beboere og unge, navn og nummer | housing-worker
beboerhus mødregruppe hvem står for | housing-worker
kommunens boligsociale konsulent | housing-worker
naboklager over unge i gården, beboerformanden spørger hvem han skal ringe til | housing-worker, groups-hanging-out
boligsocial ungemedarbejder samarbejde med klub | housing-worker, youth-club
den der har kontor i stuen i blok 4 og kender alle familierne | housing-worker
housing project worker for our area, who? | housing-worker, housing
tryghedsmedarbejder i boligområdet | housing-worker, housing
boligsocialt team og ssp fælles møde | housing-worker, ssp
en familie bor seks mennesker i en toværelses og de skal have hjælp til ny bolig | housing-worker, housing
hjælp til at læse breve fra boligselskabet | housing-worker
er det boligforeningen eller kommunen der ansætter de boligsociale | housing-worker
fælleshus arrangement for børnefamilier i afdelingen, hvem kan åbne for os | housing-worker
boligsociale medarbejdere på arabisk | housing-worker, language-refugees
hærværk i vaskekælderen og postkasser brændt, hvem i området kan tage snakken med familierne | housing-worker, vandalism
Skolen vil have et makkerskab med indsatsen i det almene boligområde. Hvem er leder? | housing-worker
boligsocial kordinator mail | housing-worker
viceværten truer de unge, hvem er over ham og arbejder socialt i området | housing-worker, conflict
hendvisning afvist for anden gang, hvad nu | psychiatry, mental-health
han er under udredning for skizofreni og skolen har brug for at vide hvordan vi møder ham | psychiatry, mental-health
overlægen på ambulatoriet vil have skolens iagttagelser på skrift | psychiatry
indlagt på lukket afdeling efter jul, hvornår kommer hun tilbage | psychiatry, mental-health
ventetid på et halvt år til bup, kan man få privat betalt af regionen | psychiatry
kan ppr henvise direkte eller skal det være egen læge | psychiatry, ppr
medicin mod uro er lige startet op, hvem tager imod vores observationer af bivirkninger | psychiatry, adhd-autism
she hears voices telling her to do things, which hospital department takes teens | psychiatry, mental-health
det psykiatriske akuttelefonnummer i regionen | psychiatry, acute
en ocd-ramt pige på tolv der vasker fingrene til blods | psychiatry, anxiety
den let tilgængelige behandling i kommunen kontra specialiseret på sygehuset | psychiatry
tvangsindlæggelse af en femtenårig, hvem underskriver de røde papirer | psychiatry, mental-health
udskrivningskonference med børnepsykiater, forældre og skole | psychiatry
mani, paranoia, vrangforestillinger – det er over mit niveau | psychiatry, mental-health
børnepsykiatrien kontakt | psychiatry
hvordan bliver en ung henvist til psykiatrien | psychiatry, doctor
psykiatrisk skadestue børn | psychiatry, acute
ventetid udredning børne- og ungdomspsykiatri | psychiatry
skal skolen skrive noget til børnepsyk i forbindelse med udredning | psychiatry
hun hører stemmer og tør ikke gå alene ned ad gangen | psychiatry, mental-health
indlagt på ungdomspsykiatrisk afsnit, hvordan holder skolen kontakten | psychiatry
hvem kan henvise til BUP | psychiatry, doctor
afvist i psykiatrien hvad nu | psychiatry, mental-health
How does a referral to child and adolescent psychiatry work? | psychiatry
Drengen blev udskrevet i går og mødte op i skole i dag som om intet var hændt. Hvem fra afdelingen kan fortælle os hvad vi skal være opmærksomme på? | psychiatry
udskrivningsmøde fra bup | psychiatry
adhd udredning hvor | psychiatry, adhd-autism
ambulatorium for spiseforstyrrelser unge | psychiatry, eating-disorder
ringe til psykiatrisk akutmodtagelse når eleven vil skade sig selv | psychiatry, suicide
medicinsk behandling antidepressiv 16 år hvem styrer det | psychiatry, depression
autismeudredning gennem psykiatrien eller kommunen | psychiatry, adhd-autism
psykiater til ung uden cpr nummer i landet endnu | psychiatry, language-refugees
må psykiatrien give os journaloplysninger om eleven | psychiatry, confidentiality
hospitalsundervisning ved indlæggelse | psychiatry, teaching
han er overbevist om at naboerne sender signaler gennem væggen. Han sover ikke og mor er bange. Hvem vurderer sådan noget? | psychiatry, mental-health
overgang fra børne- til voksenpsykiatri 18 | psychiatry
regionens telefonrådgivning børnepsykiatri | psychiatry
netværksmøde med overlæge | psychiatry, network-group
diagnosepapirer fra psykiatrien hvem må læse dem | psychiatry, confidentiality
OCD behandling 12 årig | psychiatry, anxiety
psych ward teen admitted, what can the school do | psychiatry
traumebehandling flygtningebørn | psychiatry, language-refugees
psykose hos ung opus | psychiatry, mental-health
tvangstanker om at vaske hænder 60 gange om dagen, skal der specialister på | psychiatry, anxiety
er der en vej ind i psykiatrien uden om lægen | psychiatry, doctor
samarbejdsaftale region kommune børn psykisk sygdom | psychiatry
psykatrisk udredning af pige på 13 | psychiatry
opfølgning på skolen efter indlæggelse for selvmordsforsøg | psychiatry, suicide
ungdomspsyk åbningstider ambulant | psychiatry
hun er nitten og bare ked af det hele, hvor er der en lav dørtærskel | youth-counselling
gratis psykologsamtaler i kommunen til dem mellem 15 og 25 | youth-counselling, wellbeing
sted midt i byen med sofaer hvor man bare kan vade ind og få luft | youth-counselling
kæreste sorg, fremtids angst og roderi derhjemme, ingen diagnose og ingen sag | youth-counselling
kan hun booke selv uden forældres underskrift | youth-counselling, consent
åben rådgivning mandag 14 til 17, er det stadig der de holder til | youth-counselling
samtaleforløb uden journalpligt, max otte gange | youth-counselling
my student needs someone to talk things through with, no diagnosis, just life | youth-counselling, wellbeing
ventelisten er på tre uger, kan jeg følge hende derhen på første besøg | youth-counselling
de unge siger det er rart der fordi der dufter af kaffe og ikke af kontor | youth-counselling
rådgiver der forstår præstationspres og tolvtalspiger | youth-counselling, wellbeing
droppede ud, slog op og flyttede hjem til mor igen, hvem kan rede trådene ud med ham | youth-counselling
ungerådgivningen har både socialrådgiver og psykolog i samme hus | youth-counselling
findes der en chat eller sms-tid hos den kommunale ungdomsrådgivning | youth-counselling, youth-chat
hvor ligger den kommunale ungeindsats | youth-counselling, youth-education
ungevejen eller ungeporten hedder det noget i vores kommune? | youth-counselling, unemployment
headspace i byen | youth-counselling
ungerådgivningen adresse | youth-counselling
hvor kan en på 19 gå ind fra gaden og få en snak | youth-counselling
gratis samtaler for unge 12-25 | youth-counselling
kan man bare møde op i ungerådgivningen eller skal der bestilles tid | youth-counselling
hun er for rask til psykiatrien og for ked af det til bare at klare den selv | youth-counselling, wellbeing
ungdomsrådgivning anonymt | youth-counselling, confidentiality
Is there a walk-in place where young people can talk to someone for free? | youth-counselling
eleven vil ikke have forældre blandet ind men har brug for en at tale med om sorg, stress og kærester ansigt til ansigt | youth-counselling
ungerådgiver tlf | youth-counselling
aldersgrænse ungerådgivning | youth-counselling
psykolog gratis unge kommunen drop in | youth-counselling, mental-health
headspace henvisning nødvendig? | youth-counselling
Jeg arbejder på HG og ser mange der falder sammen op til eksamen. Kan man sende dem et sted hen uden ventetid hvor der sidder frivillige eller fagfolk? | youth-counselling, wellbeing
stedet for unge der har det svært | youth-counselling, wellbeing
hvem har åben rådgivning for unge om økonomi bolig og livet generelt | youth-counselling, money
ungerådgivningen og klubben samarbejde | youth-counselling, youth-club
rådgivere på ungdomsuddannelsen en dag om ugen | youth-counselling, youth-education
han græder i bilen hver morgen før praktik, hvor kan unge voksne få hjælp | youth-counselling, mental-health
ungeraadgivning 15-30 aar | youth-counselling
kan kærestepar komme i ungdomsrådgivningen sammen | youth-counselling, partner-violence
plakat fra ungerådgivningen til toiletdørene | youth-counselling
må man tage sin ven med ind | youth-counselling
hvor er der én voksen med tid når man er 17, forvirret og ikke vil kaldes klient | youth-counselling
youth counselling centre opening hours please | youth-counselling
kort samtaleforløb for unge med lavt selvværd | youth-counselling, wellbeing
åben anonym ungerådgivning hvem må komme | youth-counselling
elev i 2.g er flyttet hjemmefra uden penge eller plan, hvor kan han få råd om alt på én gang | youth-counselling, money
ungecenter kommunen kontakt rådgivning | youth-counselling
stresset gymnasiepige 12-taller og søvnløse nætter | youth-counselling, wellbeing
skal ungerådgivningen underrette når en på 16 fortæller om slag derhjemme | youth-counselling, notification
vi vil besøge ungerådgivningen med klassen så de har set stedet | youth-counselling
ungdomsrådgivningen ventetid første samtale | youth-counselling
frivillige rådgivere for unge hvor henne | youth-counselling, volunteering
hedspace chat eller fremmøde | youth-counselling, youth-chat
pårørende ung, mor har kræft, hvem snakker han med uden for skolen | youth-counselling, grief
mor er flygtet med tre børn og en taske i nat, hvor kan de sove | crisis-centre, violence-at-home
adressen er hemmelig, så hvordan sender vi skolepapirer | crisis-centre
barnet begynner i vores klasse midlertidit fordi de bor på et beskyttet sted | crisis-centre, violence-at-home
findes der også pladser til mænd der bliver banket af konen | crisis-centre, partner-violence
danner, er det kun for københavnere | crisis-centre
psykologtimer til børn under opholdet, er det lovpligtigt | crisis-centre
kan en teenager på sytten flytte ind alene når kæresten truer hende | crisis-centre, partner-violence
far leder efter dem og spørger os lærere hvor de er blevet af | crisis-centre, confidentiality
a mum needs a safe bed tonight away from her husband, where does she call | crisis-centre, violence-at-home
rød rehabilitering, kvindehjem på æresområdet | crisis-centre, negative-social-control
egenbetaling pr. døgn for en kvinde uden indtægt | crisis-centre
servicelovens § 109 | crisis-centre
drengen må ikke tage sin tablet med derind på grund af lokationssporing | crisis-centre, violence-at-home
lev uden vold, den nationale hotline | crisis-centre, partner-violence
krisecenter plads til mor og tre børn | crisis-centre, violence-at-home
krisecenter til mor med to børn | crisis-centre, partner-violence
krisecenter til en mor | crisis-centre
hvor ligger nærmeste kvindekrisecenter | crisis-centre
en mor i 1.b vil væk fra manden i dag, hvor kan hun sove med børnene | crisis-centre, violence-at-home
hemmelig adresse til mor og to børn | crisis-centre
hvordan kommer man ind på et krisecenter, skal kommunen visitere | crisis-centre
kan fædre ogsaa komme på krisecenter | crisis-centre
mandekrisecenter findes det | crisis-centre
moren står her i klubben med en taske og tør ikke gå hjem i aften | crisis-centre, violence-at-home
Where can a battered wife and her kids get a bed tonight? | crisis-centre, violence-at-home
shelter for women, who pays | crisis-centre
koster det noget at bo på kvindekrisecentret | crisis-centre, money
Vi har en elev der bor på krisecenter med sin mor. Må han blive i sin klasse her, og hvem på centeret snakker jeg med? | crisis-centre
en af vores forældre er flygtet hjemmefra og har brug for tag over hovedet et sted han ikke kan finde hende | crisis-centre, violence-at-home
telefonnummer kvindekrisecenter døgnet rundt | crisis-centre
hvem henviser man en voldsramt mor til hvis hun har brug for et sikkert sted at bo | crisis-centre, violence-at-home
er der plads på krisecenteret til en mor med fem børn | crisis-centre
børn på krisecenter, hvad tilbyder de dem | crisis-centre
pige på 19 fra ungdomsuddannelsen bliver slået af kæresten og vil bo et beskyttet sted | crisis-centre, partner-violence
§ 109 ophold, hvem kontakter jeg | crisis-centre
far ringer og vil vide om barnet bor på krisecenter, hvad svarer vi | crisis-centre, confidentiality
kan man ringe anonymt til et krisecenter bare for at få råd | crisis-centre
ny elev starter mandag, kommer fra krisecentret, adressebeskyttelse | crisis-centre
krisecentre for unge der flygter fra familien | crisis-centre, negative-social-control, honour-contact
sundhedsplejerske her: mor med spæd baby siger hun gerne vil flytte et sted hen hvor de passer paa hende | crisis-centre, health-nurse
hvor længe må man bo på sådan et hjem for voldsramte kvinder | crisis-centre
efterværn når familien flytter ud fra kvindehuset | crisis-centre
jeg skal følge en mor derhen i eftermiddag, hvad skal hun have med og skal vi ringe i forvejen | crisis-centre
tager krisecentrene imod kvinder uden opholdstilladelse | crisis-centre
nogen der kan hente en kvinde og hendes børn til et trygt sted nu | crisis-centre, acute-line
hun tør ikke tage hjem til ham, hun spørger om der er et hus for kvinder | crisis-centre, violence-at-home
does the women's refuge take boys over fifteen? | crisis-centre
gælder krisecenter også psykisk vold eller skal hun have blå mærker | crisis-centre, violence-at-home
mor har en hund og vil ikke på krisecenter uden den, er der steder der tager dyr | crisis-centre
eleven blev pludselig meldt flyttet og moren siger vi ikke må fortælle nogen hvor, de er på center. Hvordan gør vi med aula, klasselister og skolevej? | crisis-centre, data-protection
kvindekrisecenter kontakt | crisis-centre
gratis samtale med en frivillig efter man er blevet overfaldet på vej hjem | victim-support, victims
han tør ikke gå forbi kiosken længere hvor det skete, hvem kan han tale med | victim-support, victims
hjælp til at udfylde erstatningsskema til erstatningsnævnet | victim-support, victims
min nabos indbrud har fået børnene til at sove dårligt, er det noget der er støtte til | victim-support
kan pårørende og vidner til en skudepisode også ringe | victim-support, crisis
bistandsadvokat, hvem forklarer hvad det er før retssagen | victim-support, victims
hotline døgnet rundt for dem det er gået ud over | victim-support
rystet ekspident på sytten efter røveri mod tankstationen | victim-support, robbery
the lad was mugged last night, who listens to those who got hurt | victim-support, robbery
hvem følger hende ned i retten og holder i hånden som bisidder | victim-support
de er frivillige, gratis, anonyme og med tavshedspligt, men hvad er deres nummer her i politikredsen | victim-support, volunteering
konfliktråd: møde gerningsmanden ansigt til ansigt, hvem formidler | victim-support, conflict
ofrets side bliver altid glemt, hvem hanker op i ham der fik tæskene | victim-support, victims
forurettede er indkaldt som vidne og ryster over hele kroppen | victim-support, victims
offerrådgivning telefon | victim-support
hvem hjælper en der er blevet overfaldet | victim-support, victims
findes der en offerrådgiver for unge under 18 | victim-support
dreng fra 9. blev rullet i går og tør ikke tage bussen, er der nogen han kan tale med gratis | victim-support, robbery
støtte til voldsofre | victim-support
kan man få nogen med i retten som vidne, pigen er 16 og meget nervøs | victim-support
bisidder til afhøring på politistationen | victim-support
gratis samtaler efter indbrud | victim-support
Is there someone who talks to victims after an assault? | victim-support, victims
offerrådgivningen åbningstid | victim-support
skal man have anmeldt for at bruge offerraadgivningen | victim-support, police-report
forældrene til en forurettet elev spørger hvem der støtter dem, alle taler kun om gerningsmanden | victim-support, victims
hvem ringer man til bagefter når man har været udsat for noget kriminelt | victim-support
erstatning til ofre hvor søger man og hvem hjælper med skemaet | victim-support, victims
en kollega blev slået ned på vej hjem fra klubben, kan hun også bruge offerrådgivningen | victim-support
frivillige der taler med folk som har været udsat for vold | victim-support
pigen vågner om natten og ser knivmanden for sig. Hun vil ikke til psykolog, men måske til nogen som kender til det at være offer? | victim-support, victims
kontaktperson hos politiet for forurettede | victim-support, local-police
er offerrådgivning anonymt | victim-support
offerstøtte til 13-årig | victim-support
ham der blev slået skal i retten på torsdag og mødes med dem der gjorde det. hvem kan forberede ham på hvordan det foregår | victim-support
hvor kan pårørende til et offer få råd | victim-support
bistandsadvokat, hvordan får eleven sådan en | victim-support
hjælp til elev der fik stjålet alt med trusler | victim-support, robbery
how do I put a mugged student in touch with victim support | victim-support, robbery
mor er blevet truet af sin nabo og vil gerne tale med en om sine rettigheder som offer | victim-support, threats
ring til offerrådgivningen eller til psykolog? | victim-support
rådgivning til den der er gået ud over | victim-support
en af vores unge overværede et knivstikkeri, findes der støtte til vidner | victim-support
chauffør på skolebussen fik en flaske i hovedet, hvem hjælper ham videre bagefter | victim-support
hvem kontakter offeret efter en voldssag, politiet eller nogen andre | victim-support
offer for voldtægt, hvor kan hun få støtte | victim-support, sexual-abuse
drengen siger der ikke er nogen der har spurgt ham hvordan han har det siden røveriet | victim-support, victims
vil gerne have offerrådgivningen ud og fortælle hvad de laver på et personalemøde | victim-support
hjælp til dem det gik ud over | victim-support, victims
kan offerrådgivere komme ud på skolen og snakke med eleven her | victim-support
han er sød nok i sig selv og har aldrig gjort en flue fortræd, men siden hans kusine blev forlovet mod sin vilje har han fulgt efter søsteren hver dag til bussen, og jeg vil høre en med forstand på det før jeg siger et ord | honour-contact, negative-social-control
brødrene overvåger hendes telefon og jeg skal tale med en der har forstand på den slags | honour-contact, negative-social-control
hun er sikker på hun bliver gift bort til sommer, hvem har specialviden i kommunen | honour-contact, forced-marriage
jeg er bange for at gøre det værre hvis jeg ringer til familien, hvem sparrer jeg med om ære | honour-contact, negative-social-control
risikovurdering med patriark-skemaet, hvem kan lave den | honour-contact, negative-social-control
pigen har en hemmelig kæreste med forkert tro, og fætrene har opdaget det | honour-contact, negative-social-control
kommunal beredskabsperson for negativ social kontrol | honour-contact
en ven er blevet sendt på opdragelse hos farmor i udlandet, hvem reagerer | honour-contact, forced-marriage
who in the municipality knows about honour cases and can advise discreetly | honour-contact
omskaering i ferien, hun hvisker det til mig efter svømning | honour-contact, negative-social-control
etnisk ung, red center, er det dem eller kommunens egen der skal have et ring først | honour-contact
sikkerhedskonsulent, flugtplan og nyt simkort | honour-contact, negative-social-control
homoseksuel dreng fra streng religiøs slægt risikerer udstødelse, hvem kender sikkerheden | honour-contact, lgbt
tolken er en slægtning til faren, hvem kan rådgive om hvordan vi undgår rygter i miljøet | honour-contact, language-refugees
en gruppe onkler har holdt familieråd om hende og nu vil hun ikke hjem i aften | honour-contact, runaway
nøgleperson æresrelateret | honour-contact
hvem i kommunen ved noget om negativ social kontrol | honour-contact, negative-social-control
RED rådgivning telefonnummer | honour-contact
etnisk ung nummeret | honour-contact
en pige i 8. tør ikke komme hjem fordi brødrene har set hende med en dreng, er der en fagperson jeg kan spørge til råds | honour-contact, negative-social-control
kan jeg sparre anonymt med en æreskonsulent | honour-contact
specialkonsulent i ære og social kontrol | honour-contact
is there a specialist on honour-based conflicts I could consult | honour-contact
jeg er bange for at gøre ondt værre hvis jeg ringer hjem til familien, hvem kender til de her sager om ære | honour-contact, negative-social-control
re-spekt team kontakt | honour-contact
har vi en kommunal nøgleperson paa æresområdet | honour-contact
hun siger onklen bestemmer hvem hun skal giftes med til sommer, og jeg skal bruge en der har prøvet det før i dag | honour-contact, forced-marriage
konsulent tvangsægteskab | honour-contact, forced-marriage
hvem laver sikkerhedsvurdering når en ung trues af sin egen slægt | honour-contact
botilbud til unge piger på flugt fra familien, hvem spørger jeg | honour-contact, runaway
dreng 17 er homoseksuel og familien truer med at sende ham ud af landet, hvem har forstand på det | honour-contact, negative-social-control
nøglepersoner social kontrol på skolen? | honour-contact
hvem kan holde oplæg for lærerne om ære og skam med udgangspunkt i rigtige sager | honour-contact, negative-social-control
sags-sparring om æreskonflikt | honour-contact
dialogkorps forældre, hvem booker man | honour-contact
klubpædagog: to søstre bliver fulgt til og fra af en fætter hver dag. Vil gerne vende det med en der kender mønstrene før vi gør noget. | honour-contact, negative-social-control
skal en sag om social kontrol gaa gennem nøglepersonen først | honour-contact
who is the contact for girls at risk of being sent abroad by relatives | honour-contact, negative-social-control
hvem er kommunens tovholder på ære-sager | honour-contact
mægling mellem ung og familie efter brud pga ære | honour-contact
vi mangler en at ringe til som forstår hvorfor hun trækker det hele tilbage når far er med | honour-contact
respekt-konsulent til bekymring om genopdragelsesrejse | honour-contact, negative-social-control
sagsbehandler spørger: hvem skal jeg inddrage ved mistanke om planlagt ægteskab i udlandet | honour-contact, forced-marriage
kan nøglepersonen deltage i samtale med forældrene | honour-contact
national rådgivning for unge med æreskonflikter, findes der en hotline | honour-contact
hvem kan man ringe til hvis man er fagperson og frygter en ung pige bliver straffet for at have en kæreste | honour-contact, negative-social-control
hun får ikke lov at gå til fødselsdage, svømning eller lejrskole, jeg vil gerne tale med ham der arbejder med den slags i forvaltningen | honour-contact, negative-social-control
æresrelaterede konflikter kontaktperson | honour-contact
er det ssp eller en særlig nøgleperson der tager sager med social kontrol | honour-contact, ssp
elev skriver at hun hellere vil på gaden end hjem til ferien i hjemlandet, hvem har speciale i det | honour-contact, forced-marriage
eleven er begyndt at citere manifestet og tale om de rene, hvem i kredsen tager en vurdering | radicalisation-contact, radicalisation
pet, politiet og kommunen har en slags fælles kontor, hvad er mailen | radicalisation-contact
en konvertit på 16 taler om martyrer og vil rejse ud | radicalisation-contact, radicalisation
er det mig der ser spøgelser, eller er det værd at vende med en ekspert i yderliggående miljøer | radicalisation-contact, radicalisation
exit-programmet for dem der vil ud af en voldelig bevægelse | radicalisation-contact, radicalisation
nazi hilsner, runner og telegramgrupper, hvem analyserer symbolerne | radicalisation-contact, hate
hotline om ekstremisme for forældre der mister deres barn til en sekt af vrede | radicalisation-contact
who do i notify about a boy praising terror attacks, not the emergency line | radicalisation-contact, radicalisation
uddannede mentorer og forældrecoaches til unge i ekstremt tankesæt | radicalisation-contact, mentor
infohuset i østjylland har afholdt workshop, men hvem er vores indgang | radicalisation-contact
incel-snak, kvindehad og hyldest af skolemassakrer på discord | radicalisation-contact, radicalisation
klimaaktivist truer med sabotage, hører venstrefløjen også under jer | radicalisation-contact, radicalisation
bekymring om prædikant der samler drenge i en lejlighed efter bøn | radicalisation-contact, radicalisation
accelerationisme, 764 og satanistiske onlinemiljøer, hvem har viden om det | radicalisation-contact, online
radikaliseringskontakt | radicalisation-contact, radicalisation
infohus telefon | radicalisation-contact
hvem ringer man til ved bekymring for radikalisering | radicalisation-contact, radicalisation
hvad er infohuset for noget | radicalisation-contact
har kommunen en antiradikaliseringskonsulent | radicalisation-contact
elev hylder terrorangreb i klassen, hvem skal jeg tage kontakt til | radicalisation-contact, radicalisation
dreng i 2.g er på få måneder blevet meget yderliggående og vil ikke mere give hånd, hvem kan vurdere det | radicalisation-contact, radicalisation
kan infohuset bruges anonymt til sparring | radicalisation-contact
Who do I call about a student drifting into extremism? | radicalisation-contact, radicalisation
pet eller infohus? | radicalisation-contact
hvem sidder i infohuset fra vores kommune | radicalisation-contact
en far er bange for at sønnen er ved at blive hvervet på nettet til noget nazistisk, hvor kan han henvende sig | radicalisation-contact, radicalisation
mentor til en ung med ekstreme holdninger, hvem formidler det | radicalisation-contact, mentor
exit-forløb ud af ekstremistisk miljø | radicalisation-contact
infohuskontakten ønsker jeg et nummer på | radicalisation-contact
rygte om at en tidligere elev vil rejse ud og kæmpe. hvem skal vide det | radicalisation-contact, radicalisation
hotline for pårørende til radikaliserede | radicalisation-contact
hvor hurtigt reagerer infohuset paa en henvendelse | radicalisation-contact
vi fandt hagekors og manifest i hæftet på en stille dreng i 9. Jeg ved ikke om det er alvor. Hvem kan hjælpe med at vurdere, uden at det bliver en politisag med det samme? | radicalisation-contact, radicalisation
koordinator for forebyggelse af ekstremisme | radicalisation-contact
incel snak på fritidshjemmet, hvem har viden om det | radicalisation-contact, radicalisation
kan de komme ud og lave workshop om propaganda og ekstremisme for 8. årgang | radicalisation-contact, teaching
gymnasielærer: hvem er bindeleddet mellem os og politiets forebyggere om yderligtgående grupper | radicalisation-contact
skal bekymring om ekstremisme sendes til ssp eller infohus | radicalisation-contact, ssp
infohuse i politikredsen | radicalisation-contact
is the info house only for teachers or can a mother ring too | radicalisation-contact
han er begyndt at sige at demokrati er synd og har brudt med sine gamle venner, nogen jeg kan vende det med | radicalisation-contact, radicalisation
ung kalder sig accelerationist og deler manualer, infohus? | radicalisation-contact, radicalisation
hvad sker der med min henvendelse til infohuset, får familien det at vide | radicalisation-contact
fagperson i kommunen med forstand på militant islamisme og højreradikale | radicalisation-contact
antidemokratiske udtalelser fra ny elev, behov for sparring | radicalisation-contact, radicalisation
klubleder: voksne mænd uden for moskeen/foreningen er begyndt at hente to af vores drenge, hvem tager sig af sådan noget | radicalisation-contact, radicalisation
infohuset møde hvornår | radicalisation-contact
jeg vil gerne tale med en der ved noget om radikalisering inden jeg ringer hjem | radicalisation-contact, radicalisation
ring til hvem hvis en elev tegner masseskydninger og dyrker gerningsmændene | radicalisation-contact, school-threat
lmsos telefon, er der nogen ved den om aftenen | self-harm-helpline, eating-disorder
som fagperson vil jeg gerne spørge en ekspert hvordan jeg reagerer på plastre op ad låret | self-harm-helpline, self-harm
paaroerendegruppe for foraeldre til en pige der nægter at spise | self-harm-helpline, eating-disorder
anonym brevkasse hvor hun kan fortælle om barberbladet | self-harm-helpline, self-harm
mailrådgivning, chat og lokale samtaler om anoreksi, hvor finder eleven det | self-harm-helpline, eating-disorder
bulimi i smug gennem to år, hvem kan hun skrive til uden navn | self-harm-helpline, eating-disorder
landsforening mod det at skade sig selv og slankesyge | self-harm-helpline
is there a phone line for girls who cut | self-harm-helpline, self-harm
storebroren vil vide hvordan han taler med hende om maden, hvor kan søskende få råd | self-harm-helpline, eating-disorder
oplæg fra tidligere ramte der er kommet ud på den anden side af spisevægring | self-harm-helpline, teaching
veninderne er udmattede af at holde øje med hendes arme, hvor kan de ringe | self-harm-helpline, self-harm
åbningstider hos vide – spis – tal rådgivningen | self-harm-helpline
drenge der overtræner og tæller protein, gælder linjen også dem | self-harm-helpline, eating-disorder
hvem kan vejlede os inden vi går til forældrene om hendes ar | self-harm-helpline, self-harm
lmsos rådgivning | self-harm-helpline
landsforeningen mod spiseforstyrrelser og selvskade telefon | self-harm-helpline, eating-disorder
hvor kan en pige der skærer i sig selv skrive anonymt | self-harm-helpline, self-harm
hotline selvskade | self-harm-helpline, self-harm
forældre til datter med anoreksi vil snakke med andre forældre, er der en forening | self-harm-helpline, eating-disorder
chat for unge med spiseforstyrrelse | self-harm-helpline, eating-disorder
kan man få rådgivning når man er pårørende til en der selvskader | self-harm-helpline, self-harm
helpline for teenagers who cut themselves | self-harm-helpline, self-harm
en elev i 7. har fine røde streger på underarmene, jeg vil give hende et nummer hun selv kan ringe til | self-harm-helpline, self-harm
lms åbningstider chat | self-harm-helpline
støttegruppe spiseforstyrrelse unge | self-harm-helpline, eating-disorder
foredrag om selvskade fra den landsforening med ungementorer, hvordan booker man | self-harm-helpline
hvem kan vejlede mig som laerer om en pige der kaster op efter frokost | self-harm-helpline, eating-disorder
findes der en telefon man kan ringe til om cutting | self-harm-helpline, self-harm
hun vil ikke til læge og ikke til psykolog, men hun vil måske gerne skrive med en der selv har prøvet at have en spiseforstyrrelse | self-harm-helpline, eating-disorder
LMS' rådgivning for fagfolk | self-harm-helpline
brevkasse selvskade | self-harm-helpline
søster til en selvskadende dreng har brug for nogen at tale med om det | self-harm-helpline, self-harm
hvad hedder den forening der hjælper med spiseforstyrrelser og selvskade? | self-harm-helpline
koster det noget at ringe til lmsos | self-harm-helpline
Klubben har tre piger som tæller kalorier sammen og viser hinanden plastre på lårene. Hvor kan vi få gratis rådgivning og noget materiale til dem? | self-harm-helpline, self-harm, eating-disorder
pige 14 brænder sig med lighter, anonym rådgivning | self-harm-helpline, self-harm
mentorordning for unge med spiseforstyrrelser | self-harm-helpline, eating-disorder
er der et gratis tilbud til unge der gør skade på sig selv, uden henvisning | self-harm-helpline, self-harm
mor spørger hvem hun kan ringe til, hun fandt barberblade under madrassen | self-harm-helpline, self-harm
where could parents of an anorexic girl get advice over the phone | self-harm-helpline, eating-disorder
selvhjælpsgruppe for pårørende spiseforstyrrelser | self-harm-helpline, eating-disorder
rådgivning bulimi ung mand | self-harm-helpline, eating-disorder
den unge har selv bedt om et sted at skrive til når trangen til at skære kommer | self-harm-helpline, self-harm
sms rådgivning til en som skader sig selv | self-harm-helpline, self-harm
kontakt til spiseforstyrrelsesforeningen | self-harm-helpline, eating-disorder
jeg har lige fået betroet at hun river hår ud og kradser sig til blods, hvor kan hun få råd uden at forældrene ringes op | self-harm-helpline, self-harm
kan lmsos komme på skolen | self-harm-helpline
dreng der træner til han besvimer og ikke spiser, hvilken rådgivning kan jeg pege ham hen mod | self-harm-helpline, eating-disorder
hvem har specialistviden når en ung ytrer at hun ikke vil være her mere | suicide-prevention, suicide
klinik i regionen man kan henvises til inden for få døgn efter et forsøg | suicide-prevention, suicide
livslinjens nummer | suicide-prevention, suicide
sikkerhedsplan sammen med en elev: hvem ringer du til, hvad gør du af pillerne | suicide-prevention, suicide
må jeg spørge direkte om hun tænker på at tage sit eget liv | suicide-prevention, suicide
postvention i klassen efter at en dreng i parallelklassen har valgt at dø | suicide-prevention, grief
kursus i at opdage selvmordstruede, findes det for lærere | suicide-prevention, theme-afternoon
he wrote a goodbye note, who do I call this minute | suicide-prevention, suicide
center med ambulante samtaler efter overdosis af panodiler | suicide-prevention, overdose
risiko vurdering: planer, midler, tidspunkt | suicide-prevention, suicide
forældre som skal låse medicinskabet og tage snore væk, hvem vejleder dem | suicide-prevention, suicide
smittefare på sociale medier når nogen har kastet sig ud foran toget, hvordan forholder vi os | suicide-prevention, online
netværket af efterladte tilbyder besøg hos familien | suicide-prevention, bereavement-support
opfølgning fra sygehuset efter udskrivelse så hun ikke prøver igen | suicide-prevention, suicide
livslinien nummer | suicide-prevention
hvem ringer man til hvis en ung vil dø | suicide-prevention, suicide
livslinjen chat åbningstid | suicide-prevention
70 201 201 er det døgnåbent | suicide-prevention
klinik for selvmordsforebyggelse henvisning | suicide-prevention
hvordan henviser vi til center for selvmordsforebyggelse, skal det gå via egen læge | suicide-prevention
har en elev der har skrevet afskedsbrev, hvem kan rådgive mig lige nu | suicide-prevention, suicide
anonym telefon ved selvmordstanker | suicide-prevention, suicide
Suicide hotline in Denmark? Is there English? | suicide-prevention, suicide
kan pårørende ringe til livslinien | suicide-prevention
pige 15 siger verden er bedre uden hende, hvor kan hun ringe hen i weekenden | suicide-prevention, suicide
selvmordsforebyggende klinik unge ventetid | suicide-prevention
hvem har ekspertise i selvmordsforebyggelse på børn | suicide-prevention
min kollega har en i klassen som har samlet piller sammen derhjemme. er der et sted vi fagfolk kan ringe og få råd om hvad vi siger til ham? | suicide-prevention, suicide
nogen der tager imod når han er blevet udskrevet efter et forsøg | suicide-prevention, suicide
gratis samtaleforløb efter selvmordsforsøg | suicide-prevention, suicide
livslinien skrivetjeneste | suicide-prevention
tager selvmordsklinikken også 13-årige | suicide-prevention
forældre søger hjælp, sønnen taler om at hoppe ud foran toget | suicide-prevention, suicide
oplæg om at forebygge selvmord til ungdomsuddannelsen, hvem kan komme | suicide-prevention
rådgivning til efterladte efter selvmord | suicide-prevention, bereavement-support
han skrev i nat at han ikke orker at vågne mere. hvilket nummer giver jeg ham | suicide-prevention, suicide
livslinjen eller psykiatrisk skadestue? | suicide-prevention, psychiatry
er der et kursus i at spørge ind til selvmordstanker hos de selvmordsforebyggende | suicide-prevention
who can assess the risk when a pupil says she has a plan to end it | suicide-prevention, suicide
plakater med livsliniens nummer til klubben | suicide-prevention
hvor henvender man sig med en ung som ikke vil leve laengere | suicide-prevention, suicide
gratis hjælpelinje for livstrætte unge | suicide-prevention, suicide
Kan man ringe til livslinien på vegne af en anden | suicide-prevention
eleven har været indlagt efter en overdosis panodiler og skal tilbage i 9.b mandag, hvilket sted følger op på den slags | suicide-prevention, suicide
sikkerhedsplan selvmordstruet, hvem laver den med den unge | suicide-prevention, suicide
kommunens kontakt til selvmordsforebyggelse | suicide-prevention
hun har googlet metoder på skolens computer, jeg har brug for en fagperson med forstand på netop det | suicide-prevention, suicide
selvmordsforebyggelse telefon fagpersoner | suicide-prevention
far døde i påsken og hun vil gerne møde andre der har mistet | bereavement-support, grief
otte børn i rundkreds med lys og mindeæsker, hvem leder det | bereavement-support, grief
børn, unge og sorg, har de en afdeling tæt på | bereavement-support, grief
hvordan melder man en dreng på ni til samtaler om sin afdøde lillebror | bereavement-support, grief
mor har kræft i sidste stadie, kan han begynde allerede mens hun lever | bereavement-support, grief
kirken, kræftens bekæmpelse eller sundhedsplejen – hvem har hold til halvstore børn | bereavement-support, grief
hun sidder fast i savnet to år efter, er det for sent | bereavement-support, grief
a boy in my class lost his sister, is there a circle where he can meet others like him | bereavement-support, grief
hold for unge voksne over atten efter forældres bortgang | bereavement-support, grief
skolens egen gruppe hver anden onsdag med te og tegnepapir | bereavement-support
omsorgsplan, flag på halv og hvem der følger barnet bagefter | bereavement-support, action-card
kaninen døde, og det rev op i alt det med bedstefar, hvem taler med børn om døden | bereavement-support, grief
sorg gruppeleder soeges, hvilken uddannelse kræver det | bereavement-support
han går rundt med sin brors hættetrøje på hver dag siden ulykken | bereavement-support, grief
sorggruppe for børn | bereavement-support, grief
findes der sorggrupper i kommunen | bereavement-support, grief
elev i 4. har mistet sin mor, er der en gruppe han kan komme i | bereavement-support, grief
sorgkonsulent til skolen | bereavement-support
børn unge og sorg rådgivning | bereavement-support, grief
hvem tilbyder samtaler til unge der har mistet | bereavement-support, grief
hvem er sorgvejleder hos os | bereavement-support
sorggruppe tilmelding | bereavement-support
far døde i efteråret og drengen sidder bare og kigger ud, vi tænker han skulle møde andre børn som har prøvet det samme | bereavement-support, grief
Is there a grief group for teenagers | bereavement-support, grief
venteliste sorggruppen? | bereavement-support
hvor kan en pige hvis storebror kørte galt få hjælp, hun er 16 | bereavement-support, grief
sorgtelefon | bereavement-support
hvad gør kræftens bekæmpelse for børn af døende forældre | bereavement-support, grief
kan man komme i sorggruppe selv om det er to år siden | bereavement-support
morfar var den der passede ham altid. nu er han væk og han græder hver morgen i børnehaven, har vi nogen med særlig viden | bereavement-support, grief
gruppeforløb for børn med alvorligt syge forældre | bereavement-support, grief
omsorgsgrupper på skoler hvem leder dem | bereavement-support
sundhedsplejersken laver hun sorggrupper | bereavement-support, health-nurse
skal forældrene betale for sorggruppen | bereavement-support
hele klassen mistede en kammerat i sommerferien. Kan nogen der er vant til det komme ud og hjælpe læreren med den første uge? | bereavement-support, grief
gratis samtaler til efterladte børn | bereavement-support, grief
sorgrådgivning til en ung mand 20 år | bereavement-support, grief
hvem kan man ringe til naar et barn har mistet en soeskende | bereavement-support, grief
tilbud til søskende efter krybbedød | bereavement-support, grief
efterladte unge mødes et sted om torsdagen, hvor er det | bereavement-support
who supports a child whose father died, is there a counsellor | bereavement-support, grief
mor er terminal, hvem hjælper datteren med at sige farvel | bereavement-support, grief
sorggruppe for 6-9 år | bereavement-support
pårørende barn efter overdosis, findes særlig sorgstøtte | bereavement-support, grief
uddannelse til sorggruppeleder | bereavement-support
hun siger at de andre ikke forstår hvordan det er ikke at have en far mere, hun vil snakke med nogen der gør | bereavement-support, grief
sorghenvendelse kontaktperson kommunen | bereavement-support
Hvor lang tid går et forløb i børnegruppen for dem der har mistet | bereavement-support
nyankommen familie fra eritrea, hvem viser dem hvordan skole og aula virker | integration-consultant, language-refugees
ukrainsk pige forstår ingenting i timerne, hvem koordinerer modtageklasse | integration-consultant, language-refugees
kulturmøde: far vil ikke give hånd til den kvindelige lærer | integration-consultant, language-refugees
hvem bestiller tolk til samtalen og hvilken konto tager den | integration-consultant, language-refugees
introduktionsprogram og selvforsørgelses- og hjemrejseydelse, hvem forklarer forældrene det | integration-consultant, poverty
hun er brobygger mellem somaliske mødre og daginstitutionen | integration-consultant, language-refugees
uledsaget mindreårig, hvem er hans repræsentant | integration-consultant, language-refugees
familiesammenført på fjorten uden skolegang bag sig | integration-consultant, language-refugees
who at the town hall helps newly arrived refugee parents understand danish school | integration-consultant, language-refugees
bydelsmor eller ansat i kommunen med arabisk som modersmål | integration-consultant
traumer fra flugten gør at han kaster sig ned ved fly, hvem har viden om det | integration-consultant, crisis
opholds tilladelsen udløbe i marts og eleven er bange for at blive sendt ud | integration-consultant, language-refugees
ramadan, svømning og lejrskole, hvem kan tage dialogen med familierne | integration-consultant, parent-involvement
opholdskommune, boligplacering og flygtningeteamet | integration-consultant, language-refugees
integrationskonsulent hvornår skal de ind over | integration-consultant, language-refugees
integrationskonsulent nummer | integration-consultant
hvem er integrationskonsulenten for børnefamilier | integration-consultant
kontakt integrationsteamet | integration-consultant
nyankommen familie forstår ikke aula, madpakker og skolehjem, er der en der kan komme hjem til dem | integration-consultant, language-refugees
har vi integrationsvejledere til ukrainske unge | integration-consultant, language-refugees
hvem tager sig af flygtningefamilierne i kommunen | integration-consultant, language-refugees
brobygger til somaliske mødre | integration-consultant
ung på 17 kom til landet alene i marts, hvem er hans kontakt ud over skolen | integration-consultant, language-refugees
Who in the municipality helps newly arrived families settle in? | integration-consultant, language-refugees
integrationsmedarbejder med arabisk | integration-consultant
kan integrationskonsulenten tage med til forældresamtale | integration-consultant, parents-meeting
familien er lige blevet familiesammenført og drengen går hjemme, hvem hjælper dem i gang | integration-consultant, language-refugees
integrationsafdelingen åbningstid | integration-consultant
hvem booker jeg hvis forældrene ikke kender det danske skolesystem overhovedet | integration-consultant
bydelsmødre hvem koordinerer | integration-consultant
vi har en far som har boet her i otte år og stadig ikke har været inde på skolen. Jeg tror han er utryg ved systemet. Har I en med den kulturelle baggrund, der kan bygge bro? | integration-consultant, parent-involvement
sprogskole og praktik for flygtning under 25 hvem spørger man | integration-consultant, language-refugees
mentor til en nyankommen flygtningedreng, skal det gå gennem integrationskonsulenterne | integration-consultant, mentor
integrationsteam boligplacering | integration-consultant
Klubben får fem unge afghanere, hvem kan klæde os paa | integration-consultant, language-refugees
er der en der hjælper familier med opholdspapirer og breve fra kommunen | integration-consultant
kommunens integrationsfolk | integration-consultant
traumatiseret flygtningefamilie hvem har dem i integrationsprogrammet | integration-consultant, language-refugees
integrationskonsulenten er stoppet hvem er ny | integration-consultant
jeg mangler en kollega der kan forklare forældrene hvad et samarbejde med en dansk daginstitution går ud på | integration-consultant
is there a cultural mediator I can invite to the meeting | integration-consultant
selvforsørgelse og hjemrejse program familie kontaktperson | integration-consultant
pigen blev meldt ud af svømning af faren, han siger det er religion. kan integrationskonsulenten tage en snak | integration-consultant, negative-social-control
integration af roma børn hvem kender til det | integration-consultant
hvem hjælper med foreninger og fritid for flygtningebørn i landsbyerne | integration-consultant, leisure
lektor fra modtageklassen siger vi skal inddrage integration, men hvem er det? | integration-consultant
frivilligvenner til nye familier fra udlandet | integration-consultant, volunteering
etnisk konsulent | integration-consultant
forældre uden et ord dansk, kontrakt fra integrationskontoret, jeg skal finde deres sagsbehandler der | integration-consultant
unge fra modtagecenter | integration-consultant, language-refugees
hun har ikke sat sine ben på skolen siden efterårsferien, hvem kan komme hjem til hende | absence-worker, school-absence
en der henter børn ud af dynerne om morgenen | absence-worker, school-absence
kommunens tilbagevendingsteam til bekymrende fravær | absence-worker, school-absence
langsom optrappning: først parkeringspladsen, så biblioteket, så en time | absence-worker, school-absence
tallene i systemet lyser rødt for fem elever, hvem analyserer dem med os | absence-worker, school-absence
forældre som har givet op med at få sønnen ud af døren | absence-worker, school-absence
hvem laver hjemmebesøg når barnet nægter | absence-worker, school-absence
my seventh grader stays in bed all week, who can help get him back to class | absence-worker, school-absence
ssrk-skema og samtale om hvad der trækker og skubber | absence-worker, school-absence
hun sidder i forvaltningen og rådgiver ledelserne om pjæk og skolevægring | absence-worker, school-absence
back2school-forløb med psykolog, er det hos os | absence-worker, school-absence
hvad er prisen for at vente tre måneder mere, spørger klasselæreren, og hvem kan sætte skub i det | absence-worker, school-absence
fraværsvejlederen har allerede 30 sager | absence-worker
sygeundervisning derhjemme på computer, hvem sætter det i værk | absence-worker, school-absence
er der en fraværskonsulent man kan ringe til | absence-worker, school-absence
hvem kommer hjem til familien og henter barnet? | absence-worker, school-absence
fraværskonsulent kontakt | absence-worker, school-absence
har vi et fraværsteam | absence-worker, school-absence
hvem kommer hjem og banker på når en elev ikke dukker op | absence-worker, school-absence
hvordan får jeg fraværskonsulenten på en sag | absence-worker, school-absence
pige i 6. har ikke været her siden efterårsferien, hvem i kommunen arbejder med at få dem tilbage | absence-worker, school-absence
fraværskoordinator på skolen | absence-worker
hvornår må man bruge fraværsteamet, skal der være 15 procent | absence-worker, school-absence
Who works with pupils who refuse to come to school? | absence-worker, school-absence
skolevægringskonsulent | absence-worker, school-absence
henvisningsskema til fraværsteamet | absence-worker
nogen der kan følge en dreng i skole om morgenen | absence-worker, school-absence
drengen ligger under dynen til klokken ti og mor har givet op. Vi har prøvet alt her på skolen og har brug for en udefra der kan tage derhjem. | absence-worker, school-absence
fravaersteam sparring uden at noevne navn | absence-worker
hvem samler op på elever med bekymrende fravær på tværs af skolerne | absence-worker, school-absence
er fraværskonsulenten under ppr eller forvaltningen | absence-worker, ppr
kan fraværskonsulent også bruges i indskolingen | absence-worker
hente-bringe ordning ved skolevægring, hvem udfører | absence-worker, school-absence
morgenvækning til elev | absence-worker, school-absence
kommunens fraværsfolk telefontid | absence-worker
en i 9. kommer kun til idræt, resten af ugen er han væk, og jeg vil gerne have nogen til at lave en plan for tilbagevenden sammen med mig | absence-worker, school-absence
skolefraværsmedarbejder | absence-worker
Hvem skal kontaktes ved ulovligt fravær udover forældrene | absence-worker, truancy-duty
tilbagevendingsplan hjælp fra konsulent | absence-worker, school-absence
bliver fraværsteamet automatisk orienteret når protokollen er rød | absence-worker, school-absence
home visits for pupils with low attendance, who does that | absence-worker, school-absence
ambassadør for fravær på skolerne er det mig eller afdelingslederen | absence-worker
konsulent der har forstand på angst og skolegang til en elev vi ikke har set i 5 uger | absence-worker, school-absence, anxiety
forældre vil gerne selv ringe til fraværskonsulenten, må de det | absence-worker
ny fraværsvejleder på distriktet? | absence-worker
han er her to dage om ugen og siger at han har hovedpine resten, jeg tror det skal videre nu til hende der kun laver den slags sager | absence-worker, school-absence
fraværsteamet svarer ikke | absence-worker
hvad kan en fraværskonsulent gøre som vi ikke selv kan | absence-worker
kan de også hjælpe på privatskolen | absence-worker
sikre at en elev bliver hentet i gang igen efter lang tids pjæk, hvem har den opgave | absence-worker, school-absence
mødes fraværskoordinatoren med ssp-læreren | absence-worker, ssp-contact-teacher
dommen lyder på ungdomssanktion, hvem i kommunen følger ham | youth-crime-worker, convicted
hvem møder op på stationen når en på fjorten skal afhøres | youth-crime-worker, crime
kommunens repræsentant ved grundlovsforhøret | youth-crime-worker, crime
den rådgiver der kun har unge med lovovertrædelser | youth-crime-worker
han skal løslades fra sikret afdeling og hvem laver exitplan | youth-crime-worker, convicted
§ 82 i straffeloven, samfundstjeneste for en mindreårig, hvem holder opsyn | youth-crime-worker, convicted
døgnrapporterne fra politiet om børn og unge lander hos hvem på rådhuset | youth-crime-worker
handleplan inden syv dage efter vold begået af en 13-årig | youth-crime-worker, violence
hvem udarbejder indstillingen til nævnet om knægten | youth-crime-worker, youth-crime-board
my client got caught with a stolen scooter, which caseworker does the criminal stuff | youth-crime-worker, theft
tilsynsmøder hver uge, fodlænke og kontaktperson | youth-crime-worker, convicted
varetægtssurrogat, hvem finder pladsen | youth-crime-worker, convicted
ungdomskontrakt som alternativ til bøde, hvem forhandler indholdet | youth-crime-worker, first-offence
sigted for medvirkning til indbrud sammen med sin fætter, og nu venter vi på at nogen fra forvaltningen ringer | youth-crime-worker, crime
ungdomskriminalitetskoordinator hvem er det | youth-crime-worker
hvem er ungesagsbehandler på kriminelle unge | youth-crime-worker, crime
ungekoordinator i kriminalitetssager | youth-crime-worker
hvem tager med i grundlovsforhør når en 15 årig er anholdt | youth-crime-worker
hvem koordinerer løsladelsen når en ung kommer ud fra sikret institution | youth-crime-worker, convicted
ungekonsulent kriminelle | youth-crime-worker
dreng skal for ungdomskriminalitetsnævnet næste uge, hvem i kommunen laver indstillingen | youth-crime-worker, youth-crime-board
ungdomskonsulent på ham der har to røverisager | youth-crime-worker, robbery
hvem fører tilsyn med ungdomssanktion | youth-crime-worker, convicted
nogen fra forvaltningen skal sidde med ved afhøringen af en mindreårig | youth-crime-worker
Which caseworker handles juvenile offenders? | youth-crime-worker, crime
den unge har fået en dom med samfundstjeneste og spørger hvem der er hans kontaktperson | youth-crime-worker, convicted
ungefaglig rådgiver telefon | youth-crime-worker
hvem modtager døgnrapporterne om de unge | youth-crime-worker, local-police
Politiet har sigtet en af vores 16-årige, og han spørger hvem fra kommunen der er på hans sag. Kan jeg få navnet på den rette rolle? | youth-crime-worker, crime
sagsbehandler for unge lovovertrædere | youth-crime-worker
ungdomskriminalitetskoordinatoren og ssp, hvem gør hvad | youth-crime-worker, ssp
ungetilsynet hvem kontakter jeg | youth-crime-worker, youth-crime-board
plan for en ung der lige er kommet hjem fra varetægt | youth-crime-worker, convicted
hvem indkalder man når en elev kommer tilbage efter tre måneder på sikret afdeling | youth-crime-worker, convicted
han er idømt vilkår om skolegang, hvem skal jeg melde det til når han ikke møder | youth-crime-worker, convicted
koordinator for unge med domme | youth-crime-worker, convicted
ungerådgiver med ansvar for kriminalitetstruede | youth-crime-worker
børn under 15 som har lavet noget alvorligt, hvem i forvaltningen får sagen | youth-crime-worker, crime
er det den samme rådgiver efter han fylder 18 når han har en dom | youth-crime-worker, aftercare
kriminalforsorgen og kommunen, hvem er bindeled | youth-crime-worker
som klubleder vil jeg høre hvem der holder i traaden når en af drengene har fodlænke | youth-crime-worker, convicted
hvem ved hvad der er afgjort i nævnet om min elev | youth-crime-worker, youth-crime-board
who represents social services when a minor is questioned | youth-crime-worker
de ringede fra stationen kl 14 og spurgte efter kommunens vagt til afhøring af ung, hvem er det i dagtimerne | youth-crime-worker, acute-line
ungdomskriminalitetsmedarbejder | youth-crime-worker
handleplan kriminel ung hvem skriver | youth-crime-worker
storebroren sidder inde og lillebror på 14 er lige taget for indbrud, hvem i ungegruppen kører kriminalitetssagerne | youth-crime-worker, theft
ressourceperson der følger en kriminel ung tæt fra sigtelse til afsoning | youth-crime-worker, convicted
hvem i kommunen skal vide det når jeg er kommet til at sende en liste til forkert modtager | data-protection-officer, data-protection
dpo, kontaktmail tak | data-protection-officer
brud på persondatasikkerheden, 72 timer, hvem anmelder til tilsynet | data-protection-officer, data-protection
en far kræver alt slettet efter artikel 17, hvem rådgiver os om svaret | data-protection-officer, data-protection
kan jeg få juridisk vejledning om en ny app eleverne skal oprettes i | data-protection-officer, data-protection
uafhængig person der overvåger om kommunen behandler data lovligt | data-protection-officer
min mappe med elevsager blev stjålet ud af bilen | data-protection-officer, data-protection
konsekvens analyse foer vi tager kunstig intelligens i brug på ssp-området | data-protection-officer, data-protection
who deals with privacy questions if a parent is unhappy with our register | data-protection-officer, data-protection
borger vil tale med nogen om hvordan hendes barns data er brugt | data-protection-officer, data-protection
databehandleraftale med klubbens tilmeldingssystem, hvem godkender | data-protection-officer, data-protection
jeg tror der er sket et læk, hvem slår jeg alarm hos | data-protection-officer, data-protection
datatilsynet har skrevet til os | data-protection-officer, data-protection
er det juristen på rådhuset eller en ekstern som holder øje med vores databeskyttelse | data-protection-officer
hvem er kommunens dpo | data-protection-officer
databeskyttelsesrådgiver mail | data-protection-officer
hvem spørger man om gdpr | data-protection-officer, data-protection
vi har sendt elevlister til den forkerte mail, hvem skal have besked | data-protection-officer, data-protection
sikkerhedsbrud anmeldes til hvem internt | data-protection-officer, data-protection
gdpr ansvarlig i forvaltningen | data-protection-officer
har mistet min arbejdstelefon med billeder af børn | data-protection-officer, data-protection
informationssikkerhed kontakt | data-protection-officer
jeg kom til at lægge et referat med cpr-numre i den åbne mappe, hvem ringer jeg til | data-protection-officer, data-protection
hvem godkender en ny app inden vi bruger den med eleverne | data-protection-officer, data-protection
Whom do I tell about a data breach? | data-protection-officer, data-protection
data protection officer contact please | data-protection-officer
computer stjålet fra bilen med sager på, 72 timer? | data-protection-officer, data-protection
en mor vil have rettet noget forkert i sit barns journal og spørger hvem hun kan skrive til om databeskyttelse | data-protection-officer, data-protection
Er databeskyttelsesrådgiveren den samme som jurist | data-protection-officer
databehandleraftale hvem underskriver | data-protection-officer, data-protection
usb stik fundet i gården med klasselister | data-protection-officer, data-protection
borger er utilfreds med hvordan vi har håndteret hans data, hvem kan han klage til i kommunen | data-protection-officer, complaint
kan dpo'en komme på et møde og forklare reglerne | data-protection-officer, data-protection
hvem har styr på persondata hos os | data-protection-officer, data-protection
klubben vil bruge whatsapp med forældrene, hvem skal vi spørge om det er sikkert | data-protection-officer, data-protection
phishing mail kollega trykkede på linket | data-protection-officer
vi skal lave fortegnelse over behandling i ssp, hvem i huset hjælper med den | data-protection-officer, data-protection
konsekvensanalyse kamera på skolen hvem laver den | data-protection-officer, data-protection
dbr'en i kommunen | data-protection-officer
skal databeskyttelsesraadgiver høres når vi deler sager på tværs i ssp-grupperne | data-protection-officer, data-protection, ssp
nogen har haft adgang til en mappe de ikke skulle se. jeg opdagede det i morges og er i tvivl om hvem der registrerer den slags brud | data-protection-officer, data-protection
it-sikkerhed vagt telefon | data-protection-officer
hvem tager imod hvis en forælder beder om at få slettet alt om sit barn | data-protection-officer, data-protection
brud på persondatasikkerheden formular | data-protection-officer, data-protection
lærer har taget gruppebillede og delt det i forkert aula-gruppe, hvem indberetter | data-protection-officer, data-protection
dpo sparring om chatgpt og elevopgaver | data-protection-officer
who is responsible for gdpr questions in our school department | data-protection-officer, data-protection
persondataansvarlig | data-protection-officer
brev med følsomme oplysninger havnede hos naboen, hvem hos os skal vide det i dag | data-protection-officer, data-protection
hvem har det endelige ansvar på skolen når en sag eskalerer | school-management
skal inspektøren orienteres inden jeg underretter | school-management, notification
viceskoleleder, pædagogisk leder, afdelingsleder – hvem tager sig af trivsel | school-management
jeg føler ikke jeg får opbakning oppe fra kontoret | school-management, work-environment
kun rektor kan bortvise eller give en advarsel | school-management, exclusion
lederen siger vi skal se tiden an, men det synes jeg ikke | school-management, concern-procedure
which boss at the school decides about sending a pupil home | school-management, exclusion
partshøring inden en elev flyttes til parallelklassen, hvem skriver den | school-management, exclusion
presset skolechef skal svare bestyrelsen på voldsepisoden | school-management, violence
afsætte timer til vejlederen, hvem prioriterer det i fordelingen | school-management
mail fra en vred farmor, jeg videresender til chefen | school-management, complaint
hvem skriver ud til alle forældre på aula når noget voldsomt er sket | school-management, acute-group
sfo-lederen og souschefen er begge på kursus, hvem har bemyndigelsen i dag | school-management
ledelsens tilsyns pligt i frikvartererne | school-management
hvem er skoleleder | school-management
kontor skoleledelsen telefon | school-management
skal jeg sige det til lederen først | school-management
jeg er vikar og ved ikke hvem der bestemmer om en elev må sendes hjem | school-management
viceskoleleder hvad er hendes ansvar i ssp-sager | school-management
skolelederens pligt når en elev er til fare for andre | school-management
hvem beslutter om politiet må komme på skolen | school-management, local-police
afdelingsleder udskoling kontakt | school-management
hvem på skolen skal orienteres inden jeg sender en underretning | school-management, notification
Do I need the head teacher's permission to contact the police? | school-management, police-report
skoleinspektøren | school-management
mor vil tale med ledelsen om klasselæreren | school-management, complaint
min leder lytter ikke til min bekymring | school-management
hvem på skolen kan bortvise en elev for resten af dagen | school-management, exclusion
hvilken leder har tilsynsvagten i dag | school-management
pædagogisk leder i SFO hvem er det | school-management, sfo
der er optræk til slåskamp efter skole og jeg skal have fat i en der må træffe beslutninger | school-management, conflict
kan ledelsen kræve at se min elevs taske | school-management, searching
ledelsens rolle i mobbesager | school-management, bullying
souschefen er syg hvem så | school-management
Vi er tre lærere der ikke tør have klassen alene mere. Hvem er det der skal handle på det, tillidsmanden eller skolelederen? | school-management, work-environment
hvem er daglig leder paa specialskolen | school-management
skal rektor inddrages ved mistanke om hash paa gymnasiet | school-management, cannabis
brug for ledelsesopbakning i svær forældresag | school-management, parent-involvement
who runs the school when the principal is away | school-management
forvaltningen siger det er skolens egen leder der skal tage den | school-management
distriktsskoleleder kontaktoplysning | school-management
hvem har det sidste ord om klasseskift | school-management
ledelsen skal afgøre om lejrturen aflyses efter truslen | school-management, school-threat
hvem tager kontakten til forældrene, mig eller min chef | school-management, parent-involvement
en forælder spørger hvem der er øverste ansvarlige for at deres barn har det trygt hos os | school-management
klasseleder er ikke det samme som skoleleder vel? hvem skal have min bekymring om 5.a på skrift | school-management
hvem i skolens ledelse sidder med i ssp | school-management, ssp
ledelsesteam møde hvornår kan jeg få en sag på | school-management
har oplevet noget med en kollega over for et barn, går jeg til lederen eller uden om | school-management
`;
