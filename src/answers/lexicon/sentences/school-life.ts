/** What colleagues ask about school life, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfSchoolLife = `
søndag aften begynder opkastene, og mandag morgen låser hun sig inde på badeværelset til bussen er kørt | school-absence
han er ikke set siden efterårsferien, vi fører ham stadig i protokol | school-absence
38 procent og ingen ringer tilbage | school-absence
skolevægring, hun kommer til cykelskuret og vender om | school-absence
mor melder syg hver mandag uden forklaring | school-absence
hovedpine, kvalme, feber der forsvinder klokken ti | school-absence
han holder fast i sikkerhedsselen med begge hænder når vi holder foran indgangen, og jeg når aldrig mit møde | school-absence
pjækker i centeret med to fra parallelklassen | school-absence
kommer dryssende klokken halv elleve med en cola i hånden, siger vækkeuret er gået i stykker, tredje vækkeur siden august | school-absence
lægeerklæring, kan vi kræve det | school-absence
gaar hjem efter anden lektion uden at sige noget | school-absence
gymnastikskoene hænger stadig på hans knage, men nu ser vi ham to formiddage om måneden med hætten trukket ned over øjnene | school-absence
kan barnet hentes hjemme af en voksen om morgenen | school-absence
skånsom opstart, to timer om dagen med en fast voksen, hvem laver planen | school-absence, anxiety
a pupil who has been away for five weeks, her father says she is ill but she is on tiktok all day | school-absence
ferie uden for ferien, tre uger i thailand igen | school-absence, truancy-duty
først skulkede hun kun svømning, så engelsk, og efter vinterferien er jakkeknagen bare tom | school-absence
børneydelse trækkes, hvad er grænsen og hvem sender brevet | school-absence, truancy-duty
ufrivilligt fravær kalder forældrene det, vi kalder det noget andet | school-absence
han sidder hjemme og gamer til fem og sover til tre | school-absence, gaming
lad hende nu være syg i dag, skriver faren, for tiende gang denne måned | school-absence
pigen passer småsøskende når mor skal på hospitalet, og bliver derfor noteret som ulovlig hver anden onsdag | school-absence, family-problems
ondt i maven hver mandag | school-absence, anxiety
hun har ikke været i skole siden efterårsferien | school-absence
drengen pjækker fra de sidste to timer | school-absence
vi kan ikke få ham ud af sengen | school-absence
skolevægring hvem hjælper | school-absence, absence-worker
fraværsprocent 30 hvad siger reglerne | school-absence, truancy-duty
15 procent ulovligt fravær og børneydelsen | school-absence, truancy-duty
mor melder syg hver fredag og vi tror ikke på det | school-absence, truancy-duty
han vender om ved skoleporten hver morgen og cykler hjem igen | school-absence
bekymrende fravær udskoling handlevejledning | school-absence, action-card
a girl has been home with headaches for seven weeks | school-absence
skolenægter | school-absence
kommer altid for sent, aldrig til første lektion | school-absence
hun sidder i bilen på parkeringspladsen og mor kan ikke få hende ud | school-absence, anxiety
lang ferie midt i skoleåret, må de bare tage en måned til udlandet | school-absence
Han har en madpakke med og går hjemmefra hver dag klokken halv otte. Ingen her har set ham siden påske. Forældrene fik et chok da jeg ringede. | school-absence
gradvis tilbage i skole plan | school-absence
fraværsregler grundskolen | school-absence, truancy-duty
hun får det dårligt så snart hun ser bygningen | school-absence, anxiety
skal vi registrere sygdom og ulovligt fravær forskelligt? | school-absence, record-keeping
tom stol | school-absence
vi har seks elever i 8. der nærmest aldrig er her | school-absence
udebliver uden besked | school-absence, concern-procedure
forældrene tager ham med på arbejde i stedet for i skole | school-absence, parent-involvement
pjæk i udskolingen, sms til forældre virker ikke | school-absence
syg syg syg, men på instagram er hun på shopping | school-absence
hjemmeundervisning anmeldt, hvem fører tilsyn | school-absence, truancy-duty
nødundervisning sygt barn hjemme | school-absence
skolefobi psykolog | school-absence, ppr
hvornår er fravær alvorligt nok til underretning? | school-absence, notification
skolevaegring hos en pige i 5. klasse, mor er raadvild | school-absence
hun kom tilbage i dag efter tre måneder, hvordan tager vi imod | school-absence
how many days may a pupil miss before we must act | school-absence, truancy-duty
han spiller til klokken 5 om natten og kan ikke stå op | school-absence, gaming
elever som bliver hjemme for at passe søskende | school-absence, family-problems
skolefravær 0.-3. klasse forebyggende arbejde | school-absence
vi har ikke set eleven fysisk i seks uger og forældrene lukker ikke op | school-absence, notification
barnet kaster op af nervøsitet før skole | school-absence, anxiety
fritagelse til koloni med bedsteforældre i skoletiden | school-absence
social pædagog der banker på om morgenen, findes det? | school-absence, absence-worker
eleven er meldt flyttet men ingen ved hvortil | school-absence, concern-procedure
delvist skema til pige der er kørt ned | school-absence, wellbeing
fredagene er altid tomme i 9.b | school-absence
hun er i skole men sidder på toilettet hele dagen | school-absence, wellbeing
et par drenge hænger ud i centret i skoletiden | school-absence, groups-hanging-out
fraværssamtale hvordan gør man | school-absence, parent-involvement
undervisningspligt brud hvem rejser sagen | school-absence, truancy-duty
han siger han har hovedpine hver dag klokken ti og skal hentes | school-absence
fravaer 22% i aar, hvad goer vi som hold | school-absence
kronisk syg eller skoletræt? lægeerklæring | school-absence, doctor
barn der ikke trives hjemme i tre uger, ppr siger ventetid | school-absence, ppr
bror og søster på skift væk fra skole | school-absence, family-problems
skippe skole er blevet smart i klassen | school-absence, social-norms
My daughter refuses to go to school and cries at the door, who can help us? | school-absence
pludseligt fravær hos en ellers stabil dreng | school-absence, signs
bliver hjemme når der er idræt | school-absence
den stille elev ingen opdager er væk | school-absence
ungen lusker hjem i tredje frikvarter og sover | school-absence
Han møder til det sjove og er væk når der står dansk på skemaet. Til sammen er det blevet til 38 dage. Mor siger at han jo er syg, men hun kan aldrig huske hvad han fejlede. | school-absence, truancy-duty
Vi har prøvet med blødt skema, voksen ved døren, kakao og ros. Nu kommer hun slet ikke ud af bilen. Hvem kan vi trække på? | school-absence, absence-worker
chronic lateness in year 7, at what point is it counted as absence | school-absence
the pupil went abroad with his family weeks before the holidays and nobody has told us when he is back | school-absence
femten procent ulovligt i kvartalet, hvad sker der så med børneydelsen | truancy-duty, school-absence
skal jeg som skoleleder underrette når eleven har været væk uden lov hver anden dag | truancy-duty, notification
familien vil på ferie i marokko i fem uger midt i skoleåret, kan jeg sige nej | truancy-duty
registering af forsingelser, hvornår tæller det som en halv dag | truancy-duty
undervisningspligt kontra skolepligt, må de hjemmeskole fra på mandag | truancy-duty
mor har fået brev om at pengene bliver taget fra hende fordi sønnen pjækker | truancy-duty, school-absence
gælder grænsen også på privatskoler og efterskoler | truancy-duty
lægeerklæring på sygdom, kan skolen forlange det og hvem betaler | truancy-duty
what percentage of missed lessons triggers a letter from the council | truancy-duty
bekendtgørelsen om elevers fravær, hvor mange dage før vi kontakter hjemmet | truancy-duty
står der noget i loven om at forældre der holder barnet hjemme kan få bøde | truancy-duty
sygt, lovligt eller ulovligt fravaer – hvem bestemmer hvilken kode der sættes i tabulex | truancy-duty
ekstraordinær frihed til konkurrence i tennis, hvem giver lov | truancy-duty
eleven har ikke vist sig de første to uger efter sommer, må vi skrive ham ud | truancy-duty
undervisningspligt eller skolepligt hvad gælder | truancy-duty
hvornår skal skolen reagere på ulovligt fravær | truancy-duty, school-absence
15 procent fravær på et kvartal hvad skal lederen gøre | truancy-duty, school-absence
mister forældrene børnepengene når barnet ikke kommer i skole | truancy-duty, school-absence
fraværsregistrering i aula regler | truancy-duty
Skal vi føre protokol to gange om dagen i udskolingen? | truancy-duty
hvad er forskellen på lovligt og ulovligt fravær | truancy-duty, school-absence
må man tage barnet ud af skole til ferie tre uger i januar | truancy-duty, school-absence
familien er rejst til hjemlandet midt i skoleåret uden at sige noget | truancy-duty, school-absence
fraværsbekendtgørelsen grænse underretning | truancy-duty, notification
hjemmeundervisning hvad kræver loven og hvem fører tilsyn | truancy-duty
what are the legal rules on pupil absence and when must the school report it? | truancy-duty, school-absence
standsning af børne- og ungeydelse | truancy-duty
skoleleder indberetter fravær til kommunen frist | truancy-duty, school-management
en privatskole har meldt en elev ud, hvem holder øje med at han bliver skrevet ind et andet sted | truancy-duty
skal for sent komne minutter tælle med i fraværet? | truancy-duty
pligt til 10 års undervisning børnehaveklasse obligatorisk | truancy-duty, school-start
Pigen har været sygemeldt af mor 34 dage siden sommer. Kan vi forlange lægeerklæring, og tæller det som sygdom i papirerne? | truancy-duty, doctor
hvornår må vi give ekstraordinær fri | truancy-duty
er 16 årig i 9. stadig omfattet af pligten til at gå i skole | truancy-duty
elev udskrevet til udlandet, melding til bopælskommune | truancy-duty, inter-municipal-notification
hvordan koder vi fravær ved praktik og brobygning | truancy-duty
konsekvens for forældre ved ulovligt fravær | truancy-duty
elektronisk fraværsprotokol skoleleders ansvar | truancy-duty
må skolen afvise en anmodning om fri i højsæsonen | truancy-duty
barn der aldrig er begyndt i skole efter tilflytning, hvad siger loven | truancy-duty, school-absence
forældre vil tage ham ud af folkeskolen og undervise selv | truancy-duty
samtale med forældre om fravær lovkrav | truancy-duty, parent-involvement
fraværsreglerne for friskoler | truancy-duty
undervisningspligt for flygtningebørn | truancy-duty, language-refugees
Is homeschooling legal here and who checks on it | truancy-duty
fravær i 0.klasse samme regler? | truancy-duty, school-start
uopl. fravær: hvad skal vi skrive i systemet når ingen har ringet | truancy-duty, record-keeping
skal kommunen have besked når fraværet når 10% | truancy-duty
efterskoleelev smidt ud i marts, hvem har ansvaret for at han får undervisning resten af året | truancy-duty, exclusion
hvor mange fraværsdage før kommunen blander sig | truancy-duty, school-absence
blyant, penalhus og gråd i nulte klasse | school-start
overleveringsmøde mellem børnehave og skole, hvad må vi fortælle videre | school-start, data-protection
skoleudsættelse, forældrene er uenige | school-start
storegruppen starter i førsko i maj, han er slet ikke klar | school-start
fra sjette til syvende skifter de skole og halvdelen taber modet | school-start
ny i byen, kender ingen, begynder på mandag midt i året | school-start
modtagelse af nulte: hvem hjælper med den der ikke kan sidde stille | school-start
spor fra børnehaven, der lå en underretning vi aldrig fik at se | school-start, notification
overgangen til udskoling, nye lærere, ny bygning, gamle konflikter | school-start
brobygning, rød tråd og sommerfugle i maven, men hvem sidder egentlig med overleveringen af de skrøbelige | school-start
tissebukser, klatter i hjørnet og tårer over snørebånd, den første måned i indskolingen har været benhård for ham | school-start
mor vil blive siddende i klasseværelset hele første uge | school-start
how do we hand over a vulnerable child from kindergarten to year zero | school-start
skolemodenhed, sproget halter, går til august | school-start
han har gået på tre skoler på to år | school-start
hvem sætter legegrupper op i juni, så hun i det mindste har én at holde i hånden i august | school-start
hun tør ikke gå forbi de store ved fodboldburet, så hun venter i garderoben til klokken har ringet anden gang | school-start
skal en elev fra privatskole overflyttes med alle papirer | school-start
fra specialklasse til almen, det gik galt sidst | school-start
tiende klasse på efterskole, hvem siger noget til det nye sted | school-start
dagplejen sagde langsom, børnehaven sagde genert, og nu sidder hun her og kan ikke finde sin egen plads | school-start
foerste skoledag og ingen forældre dukkede op med hende | school-start
er han klar til 0. klasse? | school-start
skoleudsættelse ansøgning frist | school-start
født i december og meget lille af sin alder, kan hun vente et år | school-start
overlevering fra børnehave til skole skema | school-start, kindergarten
barnet kan ikke sidde stille og skal begynde i august | school-start
storegruppe førskole maj start | school-start, sfo
hvem afgør om et barn er skoleparat | school-start
mor vil have ham i skole men pædagogerne siger nej | school-start, parent-involvement
indskrivning skole dato | school-start
from kindergarten to school, what information may we pass on | school-start, consent
græder hver morgen i nul klasse | school-start, wellbeing
sprogvurdering i bh klasse | school-start, speech-therapist
brobygning dagtilbud skole | school-start, kindergarten
vi har et barn med sproglige vanskeligheder der skal starte i skole efter sommer. hvornår skal ppr ind over? | school-start, ppr
første skoledag | school-start
tryg overgang for et barn der er meget genert | school-start
5 år og kan læse, må hun starte tidligere? | school-start
tidlig skolestart kriterier | school-start
en seksårig der stadig bruger ble | school-start, health-nurse
hvilke børn skal vi snakke om på overgangsmødet i marts | school-start
Han kender alle bogstaverne men kan ikke tage jakke på, og han bryder sammen når de andre larmer. Børnehaven siger vent, far siger afsted. Hvem har det sidste ord? | school-start
specialklasse eller almindelig 0. klasse hvem vurderer | school-start, ppr
skoleudsat 7 årig keder sig i børnehaven | school-start, kindergarten
helbredsundersøgelse ved indskolingen hos sundhedsplejersken | school-start, health-nurse
ny elev midt i året efter flytning, hvordan får vi en god start | school-start
The child just arrived from abroad and turns six, does he start in the normal class? | school-start, language-refugees
vores folder om overgangen til skolen er forældet, har nogen en nyere | school-start
hvordan forbereder vi de kommende skolebørn på at sige farvel til stuen | school-start, kindergarten
forældremøde for kommende 0. klasser hvad skal det handle om | school-start, parents-meeting
hun kan slet ikke undvære sin mor endnu og nu ringer skoleklokken snart | school-start
skoleparathed tjekliste | school-start
børn der starter uden at kunne holde på en blyant | school-start
vores kommende børnehaveklasse har fire børn med autisme | school-start, adhd-autism
må vi videregive en bekymring fra børnehaven til skolen uden forældrenes ja? | school-start, consent
skolevalg andet distrikt | school-start
for gammel til børnehave, for umoden til skole | school-start
skolegenerte drenge sommerfødt | school-start
hvordan er 0. klasse obligatorisk | school-start, truancy-duty
besøgsdage på skolen inden sommerferien | school-start
forældrene har glemt at skrive deres barn op | school-start
mine tvillinger skal i hver sin klasse, den ene vil ikke | school-start
klassedannelse, hvem skal ikke gå sammen? erfaringer fra børnehaven | school-start
børnehaveklasseleder søger råd om barn der bider | school-start, behaviour
udsat skolestart et år mere lægelige grunde | school-start, doctor
sfo start i maj hvem passer på de små det første døgn | school-start, sfo
hun tissede i bukserne de første uger efter skift | school-start, wellbeing
skolemoden | school-start
pædagog følger barnet med over i 0. klasse den første måned, kan vi få timer til det | school-start, funding
kan man gå et år om i 0? | school-start
vi mistede vigtig viden om ham da han skiftede fra børnehave | school-start, record-keeping
storebørn klar til skole men ikke til pauserne | school-start
farvel børnehave goddag skole ritualer | school-start, teaching
barn med diabetes begynder efter ferien | school-start, health
hvad kan bedsteforældre gøre når barnebarnet er bange for at starte i skole | school-start
Does a five-year-old who speaks no Danish get language support before school begins? | school-start, language-refugees
skolestart uden madpakke, taske og tøj, familien kender ikke systemet | school-start, poverty
kommer fra friskole ind i 1. klasse med store huller | school-start, learning-difficulties
skoleskrivning, blanket, digital post | school-start
søvn og sengetid ved starten i skole, oplæg fra sundhedsplejen? | school-start, health-nurse
pædagogerne har udtalt sig om modenhed, skolelederen er uenig | school-start, school-management
Hun kan tælle til hundrede og skrive hele familiens navne, men hun siger ikke et ord til voksne uden for hjemmet. Skolen begynder om otte uger. Hvad skal de have at vide, og af hvem? | school-start, consent
delaying the first year of school, who decides and when is the deadline | school-start
Alle de andre løb ind på første dag. Han stod ved cykelstativet og holdt fast i sin lillesøsters klapvogn, og sådan har det været i fire uger nu. | school-start, wellbeing
school readiness checklist for a six-year-old with few friends | school-start
bider de andre på stuen | kindergarten
to-årig græder ved afhentning og klamrer sig til pædagogen | kindergarten
dagplejer: bleen fra i går aftes sidder stadig på når hun afleveres, og hun drikker tre kopper vand ud i ét | kindergarten
barnet taler ikke, tre et halvt, peger bare | kindergarten
vuggestuebarn i samme nattøj mandag til onsdag | kindergarten
legen er altid skyd, dø, politi og fængsel | kindergarten
forældrene kommer klokken halv seks hver dag og åbner ikke bilruden | kindergarten
småbørnspædagog: hvordan tager jeg en svær snak i garderoben | kindergarten, parent-involvement
sprogvurderingen viste huller, to ord ad gangen og ingen farver | kindergarten
rokker frem og tilbage og kigger ikke op når man siger hendes navn | kindergarten
de mindste bør også med i ssp, hvem har 0 til 6 år | kindergarten
falder i søvn i sandkassen klokken ni, propper sig med leverpostej og gemmer en bolle i flyverdragten | kindergarten
the toddler never smiles and flinches at the changing table | kindergarten, signs
hvornår er bekymringen stor nok til at skrive et notat når barnet er to | kindergarten, notification
leder i vuggestue søger sparring om en familie med pæn facade og et barn der aldrig ler | kindergarten
ipad i barnevognen fra han vågner til han sover | kindergarten
barselsbesøg: persienner nede, ingen krybbe, mor siger alting går fint og holder barnet ud fra kroppen som en pakke | kindergarten, health-nurse
uvasket numse, rød og sår, og skiftetøjet i kassen er fra i vinter | kindergarten
tilvaenning der aldrig rigtig lykkedes | kindergarten
vi er to voksne til sytten på stuen, og den eneste jeg når at trøste er den der græder højest, hvad med hende der er holdt op | kindergarten
en knægt på fem kaster stole og har sparket en medhjælper | kindergarten, behaviour
vores gæstedagplejer siger at han spiser sand, sæbe og farvekridt, og forældrene trækker på skuldrene og siger at det gjorde storebror også | kindergarten
barn i vuggestuen slår hovedet i gulvet | kindergarten, behaviour
børnehaven vil have besøg af SSP, kan man det | kindergarten, ssp
dagtilbud tidlig indsats | kindergarten
vores dagplejer er bekymret for en dreng på 2 | kindergarten, signs
forebyggelse i børnehøjde 3-6 år hvad findes der | kindergarten, teaching
hvordan arbejder vi med venskaber på blå stue | kindergarten, class-climate
pigen leger aldrig med nogen på legepladsen, 4 år | kindergarten, loneliness
institution personale mangler råd om bidebarn | kindergarten, behaviour
pladsgaranti vuggestue | kindergarten
sen sprogudvikling i børnehave | kindergarten, speech-therapist
hvem rådgiver pædagoger om et barn der aldrig sover | kindergarten, health-nurse
a three-year-old at nursery has stopped talking | kindergarten, signs
far henter altid påvirket af træthed og glemmer klapvognen | kindergarten
pædagogisk konsulent dagtilbud kontakt | kindergarten
børnehavebørn der leger krig hele tiden, er det noget vi skal stoppe | kindergarten
legegruppe eller åben børnehave for mødre der går hjemme | kindergarten, language-refugees
dagpleje | kindergarten
vi er ti voksne til hundrede børn og nu siger lederen at vi også skal skrive underretninger | kindergarten, notification
Et barn på tre kommer kun to dage om ugen, og ingen kan forklare hvorfor. Forældrene siger at det er koldt, men det er maj. Skal vi gå videre? | kindergarten, signs
trivselsvurdering 0-6 | kindergarten, wellbeing
obligatorisk læringstilbud krav for børn i udsatte boligområder | kindergarten
skal børnehaven have en handleplan mod mobning? | kindergarten, bullying
hvem hjælper os med at få ro på garderoben på rød stue når tyve børn skal ud samtidig | kindergarten
modersmål vuggestue nye familier | kindergarten, language-refugees
småbørn og skærme, oplæg til forældre | kindergarten, online
institutionen har mistet to medarbejdere og børnene mærker det | kindergarten, work-environment
kost i børnehaven sukkerpolitik | kindergarten, health
hvordan får vi fat i de forældre som altid står og kigger i telefonen ved hentning? | kindergarten, parent-involvement
specialpædagogisk støtte ressourcepædagog førskolebarn | kindergarten, ppr
motorik fin og grov barn på 4 | kindergarten
kravlegårdsbørn græder når mor går, er det tilknytning | kindergarten
lukning af en institution og børn flyttes | kindergarten
barnet fortalte i samling at far har en pistol | kindergarten, weapons
børnehave forældre uenige om kønsneutrale julegaver | kindergarten, sexuality
What support can a nursery get for a child with behaviour issues | kindergarten, behaviour
pædagogmedhjælper tvivl om tegn | kindergarten, signs
børnemiljøvurdering og tilsyn i dagtilbud | kindergarten
vi mangler et fast mødested mellem dagtilbud og SSP | kindergarten, ssp
barnet sutter på tøjet, ryster og vil ikke ind ad døren | kindergarten, signs
søskende må ikke være på samme stue siger de | kindergarten
hvem betaler støttetimer i dagplejen | kindergarten, funding
udflugt med 3-årige tæt på vandet | kindergarten
børnehaven tager ud hver dag i skoven, hvad gælder om forsikring og alarm | kindergarten
indkøring i vuggestue, hvor mange dage skal en forælder være med | kindergarten
kan institutionen sige nej til at modtage et sygt barn | kindergarten, health
førskolebørn og følelser undervisningsmateriale | kindergarten, teaching
legestue | kindergarten
integreret institution børn 0-6 åbningstider ferie | kindergarten
mistrivsel hos de mindste hvem ser den først | kindergarten, wellbeing
far truede en pædagog ved afhentningen | kindergarten, threats
børnehaveklassen deler hus med vuggestuen, lederen spørger om fælles retningslinjer | kindergarten
dagplejerne vil gerne vide, hvem de kontakter når et barn kommer med mærker | kindergarten, violence-at-home
barnet er begyndt at lege alene efter flytning | kindergarten, loneliness
forældre til et barn i børnehave truer med at tage det ud | kindergarten, parent-involvement
børnegruppe på tværs af institutioner hvem starter sådan en | kindergarten
my son is two and bites the others, whom does the daycare call? | kindergarten, behaviour
dagtilbudsleder | kindergarten
mange tosprogede børn i institutionen, få ord | kindergarten, language-refugees
barnet på 4 truer de andre med at slå dem ihjel med en kniv | kindergarten, behaviour
vikarpædagoger og tavshedspligt | kindergarten, confidentiality
Vi er en lille integreret institution, og vi har aldrig haft et barn der reagerer sådan her. Han på tre gemmer mad i lommerne og vågner med et skrig fra luren. Hvem kan komme ud og se på det sammen med os? | kindergarten, signs
preventive work for ages 3 to 6, do you have materials | kindergarten, teaching
Ny pædagog her. På min gamle arbejdsplads havde vi faste møder med sundhedsplejerske og socialrådgiver en gang om måneden. Har dagtilbuddene her noget tilsvarende? | kindergarten, social-worker
childminder worried about a toddler who never laughs | kindergarten, signs
stoppede på tømrerlinjen efter grundforløbet | dropping-out
hun har meldt sig ud af gymnasiet uden at sige det hjemme | dropping-out
først elektriker, så kontor, så pædagogisk assistent, hver gang er gejsten væk inden de første seks uger | dropping-out
mister læreplads fordi mester er træt af at vente på ham | dropping-out
orker ikke mere, skrev han til sin kontaktlærer og kom aldrig igen | dropping-out
frafaldstruede på htx, hvem sætter man i gang | dropping-out
sosu-eleven bliver væk fra praktikken på plejehjemmet | dropping-out
udmeldt på grund af for mange røde streger i lectio | dropping-out, school-absence
halvfærdig kok, knivsættet ligger i skuffen og køkkenchefen svarer ikke på hans undskyldning | dropping-out
studiesekretæren sendte tre rykkere om manglende afleveringer, og i fredags lukkede de hans login | dropping-out
fastholdelse, er der en kommunal indsats når erhvervsskolen slipper | dropping-out
he quit vocational college after two months and just stays in his room | dropping-out
to gange nul to og et minus tre, så ryddede hun skabet, afleverede computeren og sagde at skole ikke er hende | dropping-out
droppet ud af tiende, gemmer sig for vejlederen | dropping-out
lige ved at give op, mangler kun fire måneder til svendebrev | dropping-out
vi taber dem i overgangen, de starter i august og er væk til efterårsferien | dropping-out, school-start
først nedsat tid, så sygemelding, så et brev om at pladsen er givet videre | dropping-out
fire af mine gamle elever er droppit ud inden jul | dropping-out
han holdt i seks uger på fgu, så følte han sig dum, smed sikkerhedsskoene i containeren og cyklede hjem | dropping-out
skal en under 18 meldes nogen steder hen når hun forlader studiet | dropping-out
sagde op som lærling fordi svendene kastede med møtrikker efter ham | dropping-out
introturen med shots og nøgenløb skræmte hende så meget at hun aldrig satte sine ben på studiet igen, nu folder hun aviser | dropping-out
han vil droppe ud af gymnasiet | dropping-out, youth-education
frafaldstruet erhvervsskole hvem kan hjælpe | dropping-out
hun har meldt sig ud af hf uden at sige det hjemme | dropping-out
skiftet linje tre gange og nu slutter han helt | dropping-out
han kan ikke se meningen med skolen mere og sidder bare derhjemme | dropping-out, youth-counselling
der er mange der falder fra på grundforløbet | dropping-out
a vocational student stopped turning up after the autumn break | dropping-out, school-absence
fastholdelse af unge på uddannelse mentor | dropping-out, mentor
pludselig ingen elev at finde på tømrerlinjen | dropping-out
droppede fgu efter to uger | dropping-out
hvad gør vi når en ung afbryder sin læreplads | dropping-out
hun tæller dage til hun fylder 18 og kan stoppe | dropping-out
den første i familien på gymnasiet og nu er han ved at give op | dropping-out
afbrudt ungdomsuddannelse sms fra kommunen | dropping-out, youth-counselling
hvad gør man hvis man har fortrudt at man droppede ud? | dropping-out, youth-counselling
nej han kommer ikke tilbage siger hans mor, og han er 17 og har ikke afleveret noget siden januar | dropping-out
frafald | dropping-out
står uden uddannelse efter 3. g brud | dropping-out
handlepligt unge under 18 der falder fra | dropping-out, youth-counselling
Lærerne på grundforløbet siger at han er dygtig. Men han møder kun om torsdagen, og sidste gang sagde han farvel i stedet for vi ses. Hvem fanger ham op? | dropping-out
jeg vil gerne holde fast i en pige der er på vej ud af sosu | dropping-out, mentor
mister vi ham nu ser vi ham aldrig igen | dropping-out
frafaldsårsager drenge teknisk skole | dropping-out, boys
han er bedst til praktik men det kræver matematik, så han smed håndklædet i ringen | dropping-out, learning-difficulties
kan en elev der er smidt ud komme ind igen efter jul? | dropping-out, exclusion
forladt uddannelsen på grund af kærestesorg | dropping-out, mental-health
vores sprogskolelever forsvinder efter første modul | dropping-out, language-refugees
hun siger at de andre er så meget klogere og vil ud | dropping-out, wellbeing
uu vejleder skal have besked når nogen holder op, hvordan | dropping-out, uu-guide
kan vi tilbyde en pause i stedet for at stoppe | dropping-out
Is there a support team for students at risk of quitting? | dropping-out
10. klasse halvdelen holder op før vinterferien | dropping-out
uden uddannelse og job, 18 år, sidder på værelset | dropping-out, unemployment
at miste sin lærekontrakt | dropping-out
mor er ked af det, hun havde regnet med at han blev student | dropping-out
genoptag studie efter sygdom | dropping-out
exitsamtale med elev der stopper | dropping-out
hvem holder kontakten til den unge efter at han er stoppet | dropping-out, youth-counselling
stx droppet hvad nu | dropping-out, youth-education
ung far dropper skolen for at arbejde på lager | dropping-out, leisure-job
hun fik afslag på læreplads og mistede modet | dropping-out, unemployment
ghoster klassen og er slettet fra listen | dropping-out
frafald på efterskole hjemve hvad gør forældre | dropping-out
eleven på mekanikerlinjen siger han hellere vil køre bude ud, det giver penge nu | dropping-out, leisure-job
hun har tømt sit skab på gymnasiet og hilste ikke på nogen | dropping-out
kan skolen udskrive en elev på 17 på grund af fravær, og hvem får så besked? | dropping-out, school-absence
fastholdelsescoach eller fastholdelseskaravane, har vi sådan noget | dropping-out, mentor
we keep losing boys in the first term of vocational training, what works | dropping-out, boys
studievejlederen ringede, han har ikke været logget på i fem uger | dropping-out
han er hoppet fra murer til kok til ingenting | dropping-out
overvejer at stoppe midt i 10. og min mand siger bare lad hende | dropping-out
trækker sig fra eksamen og vil ikke gå om | dropping-out
skoletræt 16 årig på eud vil bare væk | dropping-out
hvor mange chancer får man på fgu før man er ude | dropping-out
ungen er stoppet på skolen og sover til klokken to | dropping-out, youth-counselling
hvordan opdager man tidligt at en ung er ved at slippe taget i sin uddannelse? | dropping-out, signs
droppe skolen for at blive rapper, han mener det | dropping-out
She quit high school last week and her parents do not know yet | dropping-out, confidentiality
efter anden advarsel om fravær gav han op og afleverede bøgerne | dropping-out, school-absence
ung med adhd ryger ud af den tredje uddannelse på to år, ingen samler ham op | dropping-out, adhd-autism
Jeg er praktikvejleder på et plejehjem. Vores elev er afholdt af alle, men skoleperioderne knækker hende, og i dag sagde hun at hun ikke tager derind mere. Hvem kan hun snakke med inden mandag? | dropping-out, mentor
he deleted the school app and took a job at the warehouse | dropping-out, leisure-job
Han nåede til anden måned i gymnasiet. Nu siger han at de andre har hytte og båd og snakker om rejser, og at han ikke hører til der. Kan man gøre noget før han skriver sig ud? | dropping-out, loneliness
hvad skal jeg blive, ved det ikke, siger halvdelen af niende | youth-education
brevet sagde ikke parat, og hun læste det som ikke god nok, hvem forklarer hende hvad det egentlig betyder | youth-education
brobygning til teknisk skole, kan han komme med selvom han er ottende | youth-education
fgu eller produktionsskole, hvad hedder det nu om stunder | youth-education
praktikplads som dyrepasser i uge 6, hvem hjælper med at finde en | youth-education
hvad er forskellen på hf, eux og hhx, og kan man få godskrevet fag fra en anden linje | youth-education
optagelsesprøve, ansøgning på optagelse.dk, frist i marts | youth-education
snittet er 3,8 og døren kræver fem komma nul, skal han tage tiende om eller til optagelsessamtale | youth-education
forældrene vil have læge eller advokat, hun vil være frisør | youth-education
vi besøger slagteri, gartneri og smedje med niende, hvem kan forklare dem adgangskrav og skolepraktik bagefter | youth-education
brobygning for ordblinde, er der særlige ordninger | youth-education
stu for en dreng med hjerneskade, hvem visiterer | youth-education
pige på opholdssted vil på efterskole, hvem betaler | youth-education
which education can a refugee of seventeen get into without grade nine | youth-education
alle til familiefesten spørger hvad jeg vil være, skrev eleven, og jeg får lyst til at låse mig inde på wc | youth-education
ekstra år i tiende eller direkte i lære, hvem snakker vi det igennem med | youth-education
uddannelsesparathedsvurdering på en der er dygtig men aldrig møder | youth-education
vil skrue i lastbiler men kan ikke læse manualen, findes der en vej ind på automekaniker for sådan én | youth-education
kommunal ungeindsats, er det én indgang nu | youth-education
kan hun skifte gren midt i 1.g uden at miste su | youth-education
praktisk valgfag, juniormesterlære, to dage ude i virksomhed | youth-education
nitten år, keder sig i butikken og spørger om enkeltfag, højskole eller noget med turbiner, hvem kan tegne mulighederne op for ham | youth-education
hvad kan man vælge efter 9. | youth-education, uu-guide
ikke uddannelsesparat 8 klasse hvad nu | youth-education
han vil være elektriker, hvor starter vi | youth-education, uu-guide
forskellen på eux og eud | youth-education
frist for ansøgning til gymnasiet | youth-education
optagelse.dk driller, forældrene kan ikke komme ind | youth-education
hun fik 3,8 i snit og drømmer om stx | youth-education
fgu målgruppe | youth-education
introkursus og brobygning uge 45 tilmelding | youth-education
er der åbent hus på teknisk skole snart? | youth-education
efterskole kontra 10. klasse for en umoden dreng | youth-education
Pigen er fagligt helt med, men i sin vurdering står der at hun ikke er parat på grund af det sociale. Hun græd hele vejen hjem. Hvordan kan man lave om på det? | youth-education, wellbeing
stu til ung med handicap ansøgning | youth-education
a newly arrived 16-year-old wants to become a nurse, which path is open to her | youth-education, language-refugees
uddannelsesplan for 17 årig der bare spiller | youth-education, youth-counselling
forældre presser sønnen til gymnasiet, han vil hellere arbejde med hænderne | youth-education, parent-involvement
erhvervspraktik i 9. klasse, hvem kontakter virksomheden | youth-education, job-guide
uddannelseshjælp krav om skole | youth-education, unemployment
han aner ikke hvad han vil | youth-education, uu-guide
valgfag karakterkrav sosu | youth-education
læreplads til dreng med dårlig straffeattest | youth-education, convicted
må uu få oplysninger fra ssp om en elev | youth-education, confidentiality
kan en 15 årig komme på produktionsskole eller hvad det hedder i dag | youth-education
vejledningssamtale til en tosproget familie med tolk | youth-education, language-refugees
klassen skal på besøg på en erhvervsskole, findes der en busordning | youth-education, funding
hvilke muligheder er der for unge uden afgangseksamen? | youth-education
hf enkeltfag som 18 årig | youth-education
uddannelsesvejleder til unge på opholdssted | youth-education, placement
skal der skrives studievalgsportfolio stadig | youth-education
hun er for sygemeldt til skole men vil gerne i gang med noget på nedsat tid | youth-education, health
spejder efter praktikplads som frisør | youth-education, job-guide
alle taler om gymnasiet men ingen fortæller dem om smedefaget | youth-education
Who advises on choosing an upper secondary school? My pupil is in 9th grade | youth-education, uu-guide
optagelsesprøve fik han ikke bestået | youth-education
kollektiv vejledning i udskolingen hvordan fordeler vi timerne | youth-education
10. klassecenter optag og profil | youth-education
ung kriminel vil tilbage på skolebænken, hvor kan han begynde | youth-education, convicted
forberedende grunduddannelse kontakt | youth-education
ungdomsudd efter modtageklasse, alder 17 | youth-education, language-refugees
parathedsvurdering forældre er rasende over den | youth-education, complaint
vi mangler en voksen der kan snakke fremtid med drengene i klubben | youth-education, uu-guide
kan man søge ind to steder på en gang? | youth-education
eleven har valgt det som kæresten har valgt | youth-education
hun spørger om gymnasiet giver su når man er 17 | youth-education, money
praktisk linje for skoletrætte unge fra 7. klasse og op | youth-education
mesterlære | youth-education
what does 'not ready for education' mean, I got a letter about my son | youth-education
uddannelsesmesse dato og tilmelding | youth-education
boglig svag stærk på værksted hvor passer han ind | youth-education, learning-difficulties
mor siger at datteren skal giftes og ikke have hue på | youth-education, negative-social-control
hvordan får vi piger til at vælge håndværk | youth-education
militæret eller politiskolen, hvad kræver det | youth-education
skolen slutter om fire måneder og tre i klassen har ikke skrevet sig op til noget | youth-education, uu-guide
fortrudt studieretning kan man skifte efter grundforløb | youth-education
egu | youth-education
vi vil gerne have en tidligere elev ud og fortælle om at gå på sosu | youth-education, teaching
han har lagt mange kræfter i sin motiverede ansøgning men aner ikke hvor den skal sendes hen | youth-education
Can a 17-year-old refugee go straight to vocational school or is there a language test? | youth-education, language-refugees
Eleven har fået at vide at hun mangler to karakterpoint, og nu er hun sikker på at livet er slut. Jeg kender ikke de nye optagelsesregler. Hvem kan forklare os dem? | youth-education, uu-guide
difference between a business college and the general gymnasium, in simple words | youth-education
Han har tømret legehus, hønsehus og halmbarrikade i klubben, men tror ikke at man kan blive noget uden at være god til tysk. Hvem kan vise ham vejene? | youth-education, uu-guide
apprenticeship as a carpenter, which grades do you need | youth-education
nitten år og ligger på sofaen, uden kontanthjælp og uden plan | unemployment
jobcenteret har stoppet ydelsen fordi han ikke mødte til samtale | unemployment
hun har sendt firs ansøgninger, ikke ét svar | unemployment
uddannelseshjælp, aktivitetstillæg, pålæg, hvad betyder det | unemployment
virksomhedspraktik i byggemarked, måske bliver det til løn | unemployment
han krydser af at han er jobsøgende hver uge, men hans vækkeur har ikke ringet siden pinse | unemployment
a-kasse eller ej når man lige har svendebrev | unemployment
unge uden for, neet-gruppen, hvem opsøger dem | unemployment
sønnen er 22, spiller om natten og aldrig haft et arbejde | unemployment, gaming
ingen cv, ingen kørekort, ingen selvtillid | unemployment
fyret fra lageret anden gang på et halvt år | unemployment
hans mor spørger om der findes et sted hvor man kan lære at møde til tiden | unemployment
job til en med straffeattest, hvem tør ansætte ham | unemployment, convicted
my son of 20 has no work and no school, does the municipality have anything | unemployment
fleksjob, ressourceforløb, mentor på arbejdspladsen | unemployment
sanktion på ydelsen, nu har han nul kroner til husleje | unemployment
han skulle luge bede bag rådhuset for sin ydelse, mødte op en enkelt gang og fik vabler og er ikke set siden | unemployment
vender nat og dag om, går ned efter en kebab ved femtiden og kalder det sin arbejdsdag | unemployment
robotten afviser alle hans ansøgninger om natten, siger han, så er det jo lige meget om jeg barberer mig | unemployment
hun får migræne efter to timer ved samlebåndet, kan man få undersøgt hvor meget hun holder til | unemployment
det eneste på hans cv er bilvask og en halv sæson med juletræer, hvem sætter sig ned og finder ud af hvad han dur til | unemployment
kan gaa i værksted om dagen og få frokost, er der sådan et tilbud | unemployment
ung på 19 uden job og uden planer | unemployment, youth-counselling
jobcentret ungeindsats åbningstid | unemployment
hvem hjælper en med at skrive cv | unemployment, job-guide
han står op klokken 14 og søger ingenting | unemployment
hvordan kommer en ledig ung i gang igen | unemployment, youth-counselling
kontanthjælp under 30 hvilke krav | unemployment, money
arbejdsløs far sidder hjemme og drengen vil ligne ham | unemployment, family-problems
praktikplads ung uden noget på papiret | unemployment, job-guide
nyttejob | unemployment
sanktion fordi hun ikke mødte til samtale på jobcenteret | unemployment, money
ungekonsulent beskæftigelse kontakt | unemployment, youth-counselling
Is there a job centre contact for unemployed youth over 18 | unemployment
han er fyret fra lageret for tredje gang, hvad kan vi finde til ham | unemployment, job-guide
virksomhedspraktik hvor lang tid må den vare? | unemployment
løntilskud eller skånejob til ung med angst | unemployment, anxiety
Jeg har en dreng i klubben på 20. Han har sendt halvtreds ansøgninger og fået nul svar, og nu er han begyndt at hænge ud med de forkerte. Hvem kan give ham noget at stå op til? | unemployment, street-team
ingen vil ansætte ham med den straffeattest | unemployment, convicted
sygedagpenge ung depression | unemployment, mental-health
hvor henvender man sig når man bliver ledig efter uddannelse | unemployment
gratis kurser til folk uden arbejde | unemployment
a-kasse spørgsmål fra 18 årig | unemployment
dimittend ikke noget job | unemployment
jobmesse for unge i boligområdet | unemployment, job-guide
mange unge mænd driver rundt om formiddagen fordi de ikke har noget at lave | unemployment, groups-hanging-out
helhedsorienteret indsats for familier uden for arbejdsmarkedet | unemployment, family-support
arbejdsloes mor til fem vil gerne i gang, sproget halter | unemployment, language-refugees
uddannelsespålæg hvad er det | unemployment, youth-education
skal en 17 årig tilmeldes jobcentret? | unemployment, youth-counselling
aktivering på genbrugspladsen | unemployment
han vil gerne arbejde men møder ikke op til samtalen | unemployment
my brother is 22 and sits in his room all day, no work and no school | unemployment, youth-counselling
får man penge når man siger op selv | unemployment, money
neet unge opsøgende arbejde i kommunen | unemployment, youth-counselling
bliver jeg trukket i ydelsen hvis jeg hjælper frivilligt i cafeen | unemployment, volunteering
førtidspension som 23 årig, er det virkelig den vej | unemployment
dagen er lang når man ikke har noget job | unemployment
ressourceforløb og rehabiliteringsteam | unemployment
kan jobcentret betale kørekort | unemployment, funding
hun blev opsagt fra bageriet og er bange for at miste lejligheden | unemployment, homelessness
unge på offentlig forsørgelse tal for vores område | unemployment
hvordan arbejder klubben sammen med jobcenter om de ældste | unemployment, youth-club
far mistede sit arbejde i forgårs, datteren i 4. er meget optaget af det | unemployment, wellbeing
ny i dagpengesystemet | unemployment
mangler kontaktperson på jobcenteret til elev der fylder 18 | unemployment, youth-counselling
bekræftelse til kommunen om at han deltager i vores projekt | unemployment
ufaglært ung pige 21 graviditet barsel ingen indtægt | unemployment, pregnancy
svendene fyres og lærlingen står uden plads | unemployment, dropping-out
hvem tager imod unge der kommer ud af fængsel og skal have noget at lave | unemployment, aftercare
jobsøgning workshop biblioteket | unemployment
jobcentret vil have ham i praktik men han tør ikke tage bussen | unemployment, anxiety
the youth lost his apprenticeship and has no income, where can he go first | unemployment
fleksjob til forælder, hvem taler hun med | unemployment
arbejdsprøvning ung med autisme | unemployment, adhd-autism
han siger at systemet har glemt ham, og der er gået fire måneder siden sidste brev | unemployment
hele opgangen er på overførselsindkomst og de unge tror det er normalt | unemployment, housing-worker
lommepengeprojekt virker, men hvad med dem over 18 som er uden arbejde | unemployment, leisure-job
ledighed blandt flygtninge unge mænd | unemployment, language-refugees
Where can a foreign spouse without work get help to write applications? | unemployment
Fire brødre, alle over 18, og ingen af dem har haft et job længere end en måned. Den yngste spørger nu mig hvordan man gør. Hvor sender jeg ham hen? | unemployment, job-guide
he turned 18 and lost his place at the workshop, is he entitled to benefits | unemployment, money
Hun blev student for halvandet år siden og har siden da ligget på sofaen, siger hendes far. Han betaler alt. Hun er ikke syg, hun ved bare ikke hvordan man begynder. | unemployment, youth-counselling
job club for young adults, any in our area | unemployment, job-guide
bogstaverne hopper, siger han, og smækker bogen i | learning-difficulties
ordblind? test, it-rygsæk, nota | learning-difficulties
kan ikke klokken, dage eller måneder i fjerde klasse | learning-difficulties
gemmer sig bag klovneri for ikke at skulle læse højt | learning-difficulties
talblind, plus og minus på fingrene stadig | learning-difficulties
kommunen har skruet op for inklusionen og ned for støtten, og i midten sidder en pige på tolv der ikke kan to-tabellen | learning-difficulties
han tegner i stedet for at skrive og løber når der er diktat | learning-difficulties
vi har fået bevilget en støttepædagog seks timer om ugen og hun bliver brugt som vikar hver eneste gang | learning-difficulties
hun fatter ikke beskeden når jeg giver tre på én gang | learning-difficulties
går i ottende, regner i en bog til fjerde med omslaget vendt så ingen skal se tallet | learning-difficulties
visitation til specialklasse, hvem sidder i udvalget | learning-difficulties, ppr
intelligenstest lå i den lave ende, forældrene er knust | learning-difficulties
she reads far below her grade, who can assess her | learning-difficulties
dum dum dum, skrev han på armen med kuglepen | learning-difficulties
holder fire minutter, så vipper han, nynner, piller strips af bordkanten og spørger om det snart er frikvarter | learning-difficulties
højt begavet og keder sig ihjel, løber ud på fodboldbanen | learning-difficulties
siger hvad hver gang, svarer ved siden af og kopierer naboens ark bogstav for bogstav, er det ørerne eller forståelsen | learning-difficulties
mellemformer, holddeling, inkluderet uden hjælp | learning-difficulties
kan bygge en bro af ispinde der holder en voksen mand, men at stave til bro tager fem minutter og en del bandeord | learning-difficulties
ppv sat i gang for et år siden, ingen svar | learning-difficulties
fritagelse fra prøverne for en elev med ordblindheed | learning-difficulties
brøker går an med en pizza foran sig, men på papir går hun i sort | learning-difficulties
ordblind og vil på handelsskole, hvilken hjælp kan han få der | learning-difficulties, youth-education
ordblind 5. klasse hvem tester | learning-difficulties, ppr
bogstaverne danser siger hun | learning-difficulties
han læser som en fra 1. og går i 6. | learning-difficulties
ordblindetest hvornår må man | learning-difficulties
talblind findes der hjælp | learning-difficulties
it-rygsæk ansøgning | learning-difficulties
Hun er god mundtligt, men når hun skal skrive, bliver der kun tre linjer og mange streger. Er det dovenskab eller noget andet? | learning-difficulties
dysleksi hjælpemidler | learning-difficulties
kommer aldrig videre end de første to opgaver | learning-difficulties
gangetabellen sidder stadig ikke i 7. | learning-difficulties
a bright boy in year 4 cannot spell the simplest words | learning-difficulties
nota abonnement til elev | learning-difficulties
læsevejleder kontakt | learning-difficulties
han klovner hver gang der skal læses højt | learning-difficulties, behaviour
specialundervisning eller støtte i klassen, hvem bevilger det | learning-difficulties, ppr
hvad gør vi med en elev der er to år bagud i dansk og matematik? | learning-difficulties
lav iq men ingen diagnose | learning-difficulties, ppr
hun glemmer alt hun lige har lært | learning-difficulties
dreng i 3. kan ikke klokken eller månederne endnu | learning-difficulties
svag læser tosproget, er det sproget eller ordblindhed | learning-difficulties, language-refugees
forældre kræver en ordblindetest men vi er i tvivl | learning-difficulties, parent-involvement
laesevanskeligheder 2. klasse hvad kan vi goere selv | learning-difficulties
læsekursus til ordblinde i ferien | learning-difficulties
afgangsprøve på særlige vilkår ekstra tid | learning-difficulties
hun gætter sig til ordene ud fra billederne | learning-difficulties
kan far få ordblindeundervisning, han kan ikke læse beskederne på aula | learning-difficulties, parent-involvement
generelle indlæringsvanskeligheder | learning-difficulties
mellemformer co-teaching til elever der har svært ved det faglige | learning-difficulties
han siger at han er dum, men jeg tror han ikke kan se forskel på b og d | learning-difficulties, wellbeing
Does the school have to test for dyslexia if the parents ask? | learning-difficulties
langsom bearbejdning, tung i opfattelsen | learning-difficulties
appwriter og oplæsning hvem sætter det op på computeren | learning-difficulties
arbejdshukommelse undersøgelse | learning-difficulties, ppr
eleven kan ikke følge en besked med mere end et led | learning-difficulties
gået i skole i ni år uden at lære at læse, nu sidder han hos os i ungdomsklubben og skammer sig | learning-difficulties
sprogforståelsesvanskeligheder og matematik i indskolingen | learning-difficulties, speech-therapist
hvordan støtter jeg en pige der går i stå så snart der er tekst på tavlen? | learning-difficulties
hun får en anden i klubben til at læse beskederne for sig | learning-difficulties, signs
har alle brødrene ordblindhed? den tredje kæmper nu også | learning-difficulties
ordblinderisikotest 0-1 klasse | learning-difficulties
svært ved at lære | learning-difficulties
vi venter på ppr i et halvt år mens barnet taber mere og mere terræn | learning-difficulties, ppr
eleven afleverer altid blankt i prøver | learning-difficulties, signs
ikke læsesvag men regner på fingre i 8. klasse | learning-difficulties
flytning fra specialskole til almen, hvem giver faglig støtte | learning-difficulties, exclusion
min søn hader skolen fordi han ikke kan læse | learning-difficulties, school-absence
koncentration ryger efter fem minutter, hverken larm eller uro, bare væk | learning-difficulties, adhd-autism
kan en ung få mentor på grund af ordblindhed på eud | learning-difficulties, youth-education
sps støtte | learning-difficulties, youth-education
alle de andre er færdige når han skriver sit navn | learning-difficulties
my pupil reads backwards and mixes up numbers, who can assess her | learning-difficulties, ppr
viden om udviklingshæmmede elever i almenklassen | learning-difficulties
hun kan huske alle sangtekster men ikke et eneste gloseark | learning-difficulties
skimmer, springer linjer over, mister pladsen med fingeren | learning-difficulties, signs
pædagogisk analyse faglige huller hele klassen | learning-difficulties
læseløft forløb hvem underviser | learning-difficulties
tør ikke bestille på menukortet, fordi han ikke kan læse det, og han er 15 | learning-difficulties
We think the boy is dyslexic in his own language too, is there a test in Arabic or Ukrainian | learning-difficulties, language-refugees
hold til svage regnere på mellemtrinnet, er der timer til det? | learning-difficulties, funding
Til musik kan han spille hvad som helst efter gehør, men noder og ord på papir siger ham ingenting. Mor var også sådan. Er han for gammel til at blive testet i 7.? | learning-difficulties, ppr
reading support for a pupil three years behind | learning-difficulties
Vi har givet hende ekstra timer siden 2. klasse, og hun arbejder hårdere end nogen anden. Alligevel står hun stille. Jeg vil gerne vide hvad næste skridt er, inden hun mister lysten helt. | learning-difficulties, ppr
he copies from his neighbour all the time because he does not understand the task | learning-difficulties, signs
hvilke rettigheder har en elev med ordblindhed til prøverne | learning-difficulties
hiver gardinerne ned og griner | behaviour
kalder mig kælling foran hele klassen | behaviour
laver grimme lyde i timerne, hujer og banker i bordet | behaviour
uro, papirkugler og tyggegummi på stolene, hvad er mit næste skridt | behaviour
eleven forlader lokalet når han vil og kommer tilbage når det passer ham | behaviour
bliver grebet på fersk gerning med snotkluden i min kaffekop, og hjemmet svarer at han aldrig kunne finde på sådan noget | behaviour
vælter skraldespande og sparker i døre ned ad gangen | behaviour
grænsesøgende dreng i anden, slår, river, spytter | behaviour
tre vikarer på en måned har forladt lokalet i tårer, hun efteraber deres dialekt og filer negle | behaviour
der er skrevet sedler, ringet hjem og flyttet pladser, hvad er trinnet efter det og hvem beslutter det | behaviour, school-management
boldbanen ender i skubben, grus i øjnene og brølende beskyldninger om snyd, og det er altid den samme lille general | behaviour
he swears at the caretaker, flips tables and laughs when we send him to the office | behaviour
kan eftersidning stadig bruges | behaviour
a third grader throws chairs when he loses a game, the others are scared | behaviour
jeg er nyuddannet, har tolv vilde i femte og et kor af forældre der siger at de aldrig er sådan derhjemme | behaviour
smileyskema, tegnsystem, timeglas og en krog til at køle af i, vi har prøvet det hele og han æder klistermærkerne | behaviour
saks kastet gennem rummet, heldigvis ramte den reolen | behaviour
kravler op på taget af cykelskuret, kaster kogler efter gårdvagten og kommer først ned når der lugter af frikadeller | behaviour
lærerens nøgler og computermus forsvinder, de fniser | behaviour
råber og afbryder, truer med at ringe til sin storebror | behaviour
impulsstyret, tænker efter han har gjort det | behaviour, adhd-autism
trodsig i timen men en engel på tomandshånd, kan en akt hjælpe | behaviour, akt
dreng i 2. kl vælter borde når han taber i spil | behaviour
hvad gør vi med elever der er meget udadreagerende | behaviour, akt
han kaster med stole | behaviour
udadreagerende pige i børnehaveklassen, hvem kan hjælpe | behaviour, akt
jeg har en elev som slår hver gang nogen siger nej til ham | behaviour, violence
adfærdsvanskeligheder i 4. klasse | behaviour
en knægt i klubben kan ikke være i sin egen krop, han river alting ned og svarer grimt igen. Vi har prøvet med ros og faste rammer, men intet bider på, så hvor går vi hen nu? | behaviour
problematisk adfærd sfo | behaviour, sfo
hvordan tackler man et barn der bider de andre | behaviour, kindergarten
uro i timerne hver dag og to drenge der styrer det hele | behaviour, class-climate
hun spytter på de andre børn | behaviour
eleven forlader klasselokalet midt i undervisningen og løber rundt på gangene | behaviour
Barn med eksplosive vredesudbrud, hvilke muligheder har skolen? | behaviour, anger-management
han er blevet helt umulig at have med at gøre efter sommerferien | behaviour
adfaerdsproblemer i indskolingen hvad findes der af hjaelp | behaviour, akt
vores søn får skældud hver eneste dag i skolen, og vi kan snart ikke mere. er der nogen der kan se på hvorfor han opfører sig sådan? | behaviour, ppr
opfører sig som en tyran overfor de andre | behaviour, bullying
7. klasses dreng provokerer alle voksne og nægter at lave noget | behaviour
råber pædagogerne op i hovedet og smækker med dørene | behaviour
elev der konstant forstyrrer undervisningen | behaviour, class-climate
konfliktskabende adfærd hos pige på 11 | behaviour, conflict
hvad står der om regler for god opførsel på skolen | behaviour
barn uden grænser for hvor langt det går mod andre | behaviour
Er der et forløb til børn som reagerer voldsomt når de bliver pressede? | behaviour, anger-management
child in year 3 keeps hitting classmates and throwing things, what support is there | behaviour, akt
student with challenging behaviour who do i contact | behaviour, akt
impulsstyret dreng på 9 der ødelægger al leg i frikvarteret | behaviour
adfærd som vi ikke forstår, skal vi til ppr med det? | behaviour, ppr
den der elev i 5.b der sparker døre ind | behaviour, vandalism
han kan ikke finde ud af at stå i kø uden at skubbe til nogen | behaviour
grænsesøgende unge i aftenklubben | behaviour, youth-club
vi har en gut på 14 der tester alle regler vi har i klubben | behaviour, youth-club
nedsmelter flere gange om ugen og må bæres ud | behaviour, use-of-force
trodsig, vred og afvisende over for alle lærere. Hjemme siger de at han er sød og rolig, så hvad skal vi stille op? | behaviour, parent-involvement
svært ved at indordne sig | behaviour
min datter er begyndt at rive de andre i håret i sfo'en | behaviour, sfo
Elevens adfærd går ud over resten af klassen, og forældrene er begyndt at klage | behaviour, class-climate
ny elev er flyttet tre skoler på grund af sin opførsel | behaviour
kalder lærerne for so og luder, 6. klasse | behaviour
udfordrende adfærd hos dreng med mange skift bag sig | behaviour
hvordan støtter jeg en elev som hele tiden kommer op at køre | behaviour
klippede en anden piges jakke i stykker, og det er ikke første gang hun gør sådan noget | behaviour, vandalism
dreng 8 år lyver og tager de andres ting og griner af det | behaviour
he disrupts every single lesson and runs off | behaviour
det er altid den samme der starter balladen | behaviour
ballademager i 3. klasse, hvad gør man | behaviour
vi går på listefødder for ikke at tænde ham af | behaviour, work-environment
skaber sig, når der er vikar | behaviour
pædagogen siger, at han har en kort lunte | behaviour, anger-management
adfærdsmæssige udfordringer, hvornår er det en underretning | behaviour, notification
en pige i 1. klasse gemmer sig under bordet og hvæser ad os | behaviour
børn der opfører sig seksuelt over for hinanden i skolegården | behaviour, sexuality
pludselig aggressiv, var ellers en stille dreng | behaviour
the kid swears at staff and wont follow any instructions | behaviour
han hyler som en ulv, kravler på reolerne og får hele rækken med sig | behaviour
hvilke redskaber er der til at arbejde med negativ adfærd | behaviour
Vi er to lærere på, og alligevel kan vi ikke styre ham. Ledelsen siger vi skal beskrive adfærden på skrift, men hvad er så næste skridt? | behaviour, school-management
opfoerer sig daarligt baade hjemme og i skole | behaviour
har svært ved at aflæse de andre og ender altid i slagsmål | behaviour, conflict
Vi har en dreng i 3. klasse, som er dejlig en-til-en. Så snart der er mere end fem børn i rummet, begynder han at skubbe, råbe og vælte ting. Hvem kan hjælpe os med at forstå det? | behaviour, akt
jeg er ny i klubben og overtager en gruppe på 10 drenge. de andre voksne advarer mig om den ene, fordi han ødelægger alt hvad man sætter i gang. hvordan griber jeg det an fra start | behaviour, youth-club
Hun er lige startet i 1. klasse og river tegninger ned, niver sidemanden og stikker af til legepladsen. Forældrene siger, at det må være os den er gal med. | behaviour, parent-involvement
efter vi fik nyt skema er to af eleverne konstant i krig med lærerne. de går når det passer dem, svarer igen og ryger uklar med alle voksne. | behaviour
We have a six year old who screams and kicks whenever we change activity. We have tried pictures and timers, nothing helps so far. | behaviour, ppr
karantæne i klubben, hvor længe må man give | exclusion
hjemsendt tre dage fordi han pegede med en kniv | exclusion, weapons
kan vi bortvise en elev i tiende klasse | exclusion
udmeldelse fra sfo på grund af vold mod personale, hvad er reglerne | exclusion, work-environment
partshøring før skoleflytning | exclusion
may the sports hall ban two brothers for good, or do they have a right to be heard | exclusion
fodboldklubben har smidt ham ud fordi han spyttede på dommeren | exclusion
må en skole skifte klassen for et barn mod forældrenes vilje | exclusion
bestyreren sagde smut og kom ikke igen før til foråret, uden at nogen havde lyttet til drengens udgave | exclusion
døren er smækket for ham i sfo, billard og bibliotek, resultatet er at han nu står ved tanken til ud på natten | exclusion, groups-hanging-out
han er suspenderet til på torsdag, men hvem står for opgaver og tilsyn når begge voksne er på fabrik | exclusion
opholdsforbud på biblioteket til to der svinede | exclusion
tvangsflytning til naboskole, forældre truer med klage | exclusion, complaint
the youth club banned him for a month, can they do that | exclusion
udelukket fra lejrturen, er det en lovlig sanktion | exclusion
når en bliver sat på porten i fritidscenteret, ringer i så rundt til de øvrige huse så han ikke bare dukker op dér | exclusion, data-protection
ordensbekendtgørelsen, højst en uge, altså skoledage | exclusion
formanden i skytteforeningen vil have stemt om hvorvidt en sekstenårig må beholde sit medlemskab, gælder der noget om høring først | exclusion
udelukke en gruppe på fem på én gang, er der klageadgang | exclusion
ungdomsklubben har uddelt gult og rødt kort, hvor skriver vi det ned | exclusion, record-keeping
hun måtte ikke komme med til gallafesten fordi hun havde drukket | exclusion
bortvisnig uden skriftlig begrundelse, er det gyldigt | exclusion
må vi sende en elev hjem resten af dagen | exclusion
bortvisning af elev regler | exclusion
hvor mange dage kan en elev få karantæne | exclusion
kan man smide en ung ud af klubben for altid | exclusion, youth-club
Hvem må træffe beslutning om at udelukke en elev fra undervisningen? | exclusion, school-management
udelukkelse fra undervisning i en uge, hvad siger loven | exclusion
vi vil ikke have ham her mere | exclusion
han er blevet sat uden for døren hver dag i denne uge, er det overhovedet lovligt? | exclusion
sat udenfor døren | exclusion
hjemsendt fordi han slog en lærer. hvad gør vi de dage, han er hjemme, og hvem skal have besked? | exclusion, violence
skal forældrene høres inden en elev udelukkes | exclusion, parent-involvement
suspendere elev | exclusion
suspenderet i tre dage for at filme på toilettet | exclusion, image-sharing
kan skolen flytte en elev til en anden skole mod forældrenes vilje | exclusion
tvangsflytning af elev til parallelklasse | exclusion
ung har fået forbud mod at komme i fritidsklubben resten af året | exclusion, youth-club
min søn må ikke komme i skole før mandag siger inspektøren | exclusion
må vi tage ham ud af klassen resten af ugen, når de andre er bange for ham | exclusion
hvordan laver man et brev til forældrene om bortvisning | exclusion, parent-involvement
elev smidt hjem | exclusion
can we suspend a pupil for bringing a knife | exclusion, weapons
how many days can a student be excluded from school | exclusion
hun er ikke velkommen på lejrskolen efter det der skete sidst | exclusion
må jeg nægte en elev at komme med på skovtur pga hans opførsel | exclusion, behaviour
kan en 9. klasses elev udskrives af skolen | exclusion
udskrivning af elev i 10. kl efter vold | exclusion, violence
eftersidning og hjemsendelse, hvad må vi egentlig | exclusion
sanktioner i skolen | exclusion
disciplinære midler efter bekendtgørelsen om god orden i folkeskolen | exclusion
Hvad kan lederen gøre over for en elev, der groft tilsidesætter skolens ordensregler? | exclusion, behaviour
fik karentæne fra ungdomsskolen for at ryge | exclusion, youth-school
karantæne i svømmehallen gælder den også for klubbens ture | exclusion
efterskole har sendt en ung hjem midt i året, og hun står nu uden skoletilbud | exclusion, youth-education
smidt ud af efterskolen pga hash | exclusion, cannabis
hans plads i klubben er opsagt | exclusion, youth-club
kan sfo'en sige et barn op | exclusion, sfo
hvor længe må en dreng holdes hjemme mens vi venter på møde | exclusion
opholdsforbud på skolens område for tidligere elev | exclusion
tidligere elev kommer og laver ballade, kan vi forbyde ham at være på grunden | exclusion, groups-hanging-out
Eleven har ret til undervisning selvom han er sendt hjem, eller hvad? | exclusion
er en hjemsendelse det samme som ulovligt fravær | exclusion, school-absence
skal en midlertidig udelukkelse noteres et sted | exclusion, record-keeping
klage over at mit barn blev bortvist | exclusion, complaint
forældre vil klage fordi deres datter blev sendt hjem uden varsel | exclusion, complaint
bortvist fra gymnasiet | exclusion, dropping-out
relegeret | exclusion
vi har slået hånden af ham og det duer jo ikke, hvor skal han være henne om eftermiddagen nu | exclusion, youth-club
hele gruppen fik en måned ude af klubben | exclusion, youth-club
my student got sent home for a week, is the school still responsible for teaching him | exclusion
hvad må en lærer straffe med | exclusion
kan de inddrage hans adgangskort og holde ham ude fra halfesten | exclusion
får de lov at nægte en elev at starte efter ferien pga trusler mod klassekammerater? | exclusion, threats
En 8. klasses dreng har taget kvælertag på en anden. Forældrene til offeret kræver ham væk med det samme, og vi vil gerne vide hvilke trin loven giver os. | exclusion, violence
udmelde elev pga opførsel | exclusion, behaviour
skolen vil af med vores dreng | exclusion
at blive vist bort fra timen | exclusion
hvad gør vi med den vrede unge, der står uden for klubben fordi han har fået forbud, og som nægter at gå | exclusion, youth-club
ordensregler og konsekvenser skabelon | exclusion
foraeldre skal vaere med naar elev kommer tilbage efter hjemsendelse | exclusion, parent-involvement
Drengen har slået to elever på en uge, og hans lærer magter ikke mere. Ledelsen overvejer at holde ham hjemme indtil videre. Kan man det uden slutdato? | exclusion, violence
en ung har taget hash med på ungdomsskolens tur. vi sendte ham hjem med toget for forældrenes regning. var det i orden, og må han komme igen næste onsdag | exclusion, youth-school
Vi har lukket døren for fire unge, fordi de skræmmer de andre. Nu går de rundt ude på parkeringspladsen i stedet, og problemet er bare flyttet. | exclusion, groups-hanging-out
Min datter på 12 blev taget ud af undervisningen i fem dage uden at vi blev spurgt. Skal skolen ikke give os en skriftlig grund? | exclusion, complaint
The head told a boy not to come back until further notice. As his class teacher I doubt that is legal, who can tell me the rules? | exclusion
banned from the youth club for life, can they do that | exclusion, youth-club
må jeg holde fast i en elev der er ved at hoppe på en kammerat | use-of-force
jeg tog ham i armen og førte ham ud, nu klager forældrene | use-of-force, complaint
fastholdelse af barn i indskolingen, skal det indberettes samme dag | use-of-force
noedvaerge og noedret, hvor langt kan en pædagog gå | use-of-force
drengen fik et blåt mærke da vikaren skilte dem ad | use-of-force
indberetningsskema efter jeg måtte bære en skrigende seksårig væk fra vejen | use-of-force
am I allowed to restrain a kid who is throwing chairs | use-of-force, behaviour
opholdssted har lagt en ung ned på gulvet, hvem fører kontrol med det | use-of-force
aflåst dør til stillerummet, er det frihedsberøvelse | use-of-force
er det afværgehjælp når man skubber en pige væk fra en slåskamp | use-of-force
guide til skånsomme greb og nedtrapning uden hænder | use-of-force, anger-management
kollegaen nev ham i øret, skal jeg gå til chefen | use-of-force
hvad siger voksenansvarsloven om at spærre vejen for en som vil stikke af | use-of-force
læreren rev mobilen ud af hånden på hende, var det for hårdt | use-of-force, searching
må jeg holde et barn fast | use-of-force
regler for magtanvendelse i folkeskolen | use-of-force
indberetning af magtanvendelse skema | use-of-force, record-keeping
eleven kastede med stole og jeg tog ham under armene og bar ham ud. Skal det skrives ned nogen steder? | use-of-force, behaviour
må vi låse døren så han ikke løber | use-of-force
magtanvendelse i sfo og klub | use-of-force, sfo
hvad er nødværge og nødret i skolen | use-of-force
jeg tog en dreng i armen for at stoppe et slagsmål og nu vil forældrene klage | use-of-force, complaint
hvor meget må man egentlig som lærer, fysisk, når to ryger i totterne på hinanden | use-of-force, conflict
Are teachers allowed to physically restrain a pupil? | use-of-force
skal forældrene orienteres samme dag efter en fastholdelse | use-of-force, parent-involvement
afværgehjælp børnehave | use-of-force, kindergarten
han slog sig selv i hovedet mod væggen og vi måtte holde hans hænder | use-of-force, self-harm
fysisk magt over for unge på opholdssted | use-of-force, placement
må en pædagogmedhjælper føre et barn væk med hånden på ryggen | use-of-force
registrering frist 24 timer magtanvendelse | use-of-force, record-keeping
kollega trak hårdt i en elev på gangen, vi er flere der så det. hvem siger vi det til | use-of-force, school-management
når han går amok mod de små, hvad har jeg lov til | use-of-force, behaviour
konflikter og guidning - hvornår bliver det til magt | use-of-force, conflict
må man tage telefonen ud af hånden på eleven | use-of-force, searching
Barnet stak af mod vejen, jeg greb fat i jakken og holdt ham til mor kom, han skreg. Nu er jeg i tvivl om det tæller som magt. | use-of-force
magtanvendelsescirkulære | use-of-force
lærer beskyldt for vold mod elev | use-of-force, complaint
skærmning og time out rum lovligt? | use-of-force
bekendtgørelse om fremme af god orden magt | use-of-force
fastholdning under toiletskift barn med handicap | use-of-force
jeg blev bidt og satte mig på ham til han faldt til ro | use-of-force, work-environment
hvem gennemgår vores magtanvendelser bagefter | use-of-force, school-management
vi bar en pige på 9 ud fra klassen imod hendes vilje | use-of-force, behaviour
how do I register that I had to hold a child who was hurting others | use-of-force
må dørmanden i ungdomshuset lægge hænder på de unge | use-of-force, youth-club
regler for at adskille to der slås | use-of-force, conflict
kursus i nænsom fastholdelse for personalet | use-of-force
magtanvendlse overfor unge i klubben, gælder barnets lov eller noget andet | use-of-force, youth-club
vikar har skubbet en elev op mod døren | use-of-force
må man holde en elev tilbage i klassen når timen er slut | use-of-force
fik en knytnæve i mellemgulvet af en elev | work-environment
moren ventede ved min bil med knyttede næver, og jeg måtte gå tilbage og låse mig inde på kopirummet | work-environment
hævet kæbe og et knust brilleglas, skal det på en arbejdsskadeblanket og inden hvor mange dage | work-environment
skal jeg selv melde eleven eller gør lederen det | work-environment, police-report
han har lagt mit billede op med grin og dødningehoved | work-environment
kollega sygemeldt efter at være blevet bidt | work-environment
jeg er bange for at gå på arbejde på tirsdag når den familie kommer | work-environment
someone's uncle told me he knows my street and my car, should the headteacher or i go to the police | work-environment, police-report
arbejdstilsynet, risikovurdering, alenearbejde om aftenen | work-environment
psykologhjælp til personalet efter et overfald | work-environment, crisis
skal spark, krads og bid fra en seksårig også indberettes som arbejdsskade, eller er det bare en del af jobbet | work-environment
faren stod i røret og bralrede i tyve minutter om min uduelighed, min vægt og hvad han ville gøre ved kontoret | work-environment
my colleague was spat on by a client, who do i tell in management | work-environment
arbejdsmiljørepræsentanten har spurgt efter en voldspolitik | work-environment
dæk skåret op på medarbejderens bil | work-environment
aflåst lokale, alarmknap og aldrig alene til hjemmebesøg | work-environment
pædagog trukket i håret og slæbt over gulvet | work-environment
en mor har oprettet en facebookgruppe om mig, med mine feriebilleder og opdigtede historier, og tredive har trykket på vred | work-environment, online
man vænner sig til at blive kaldt luder og fede so, og en dag opdager man at man selv er blevet hård og kort for hovedet | work-environment
jeg er gammel i gårde, men da han hvæsede at han kendte min datters børnehave gik jeg hjem og sagde op i hovedet | work-environment, threats
vikar blev skubbet ned ad trappen, hvem taler med vedkommende | work-environment
hvem ringer jeg til når en klients bror bliver ved at ringe på min privatadresse | work-environment
kollega er blevet sparket af en elev, hvad skal vi gøre | work-environment, violence
slået på arbejde | work-environment
skal et bid anmeldes som arbejdsskade | work-environment
jeg fik en stol i hovedet i dag | work-environment
vold mod lærer | work-environment, violence
Hvor registrerer vi vold og trusler mod medarbejdere? | work-environment
hvor finder jeg skemaet til magtanvendelse og arbejdsulykke | work-environment, use-of-force
arbejdsmiljørepræsentanten skal vel have besked når en pædagog bliver truet | work-environment, threats
psykologhjælp til ansatte efter en voldsom episode | work-environment, crisis
en far har råbt mig ind i ansigtet på parkeringspladsen | work-environment, threats
jeg tør ikke gå alene hen til min bil efter aftenvagten | work-environment
trues af forældre på nettet | work-environment, threats
mor skriver grimme ting om mig i facebookgruppen, kan skolen gøre noget for mig som ansat | work-environment, online
krisehjælp til medarbejder | work-environment, crisis
kollegaen er sygemeldt med stress efter det med den udadreagerende dreng. Vi andre er også ved at knække. Hvem tager ansvar for os? | work-environment, behaviour
Hvornår skal en arbejdsulykke senest anmeldes? | work-environment
voldspolitik på skolen | work-environment
retningslinjer for vold og trusler og chikane mod personalet | work-environment
elev spyttede mig i ansigtet og truede med at finde min adresse | work-environment, threats
alenearbejde i klubben om aftenen | work-environment, youth-club
må man arbejde alene i klubben med urolige unge | work-environment, youth-club
blå mærker på armene efter at have holdt en elev | work-environment, use-of-force
amr | work-environment
hvem er vores arbejdsmiljørepræsentant | work-environment
teacher was punched by a pupil, what do we do now | work-environment, violence
is there counselling for staff after a violent incident | work-environment, crisis
jeg bliver kaldt ting hver dag af 8. klasse og det er begyndt at gå mig på | work-environment
ansat udsat for chikane fra forældre der ringer om aftenen | work-environment
skal politiet ind over når en elev slår en pædagog? | work-environment, police-report
politianmeldelse af vold mod ansat hvem gør det, lederen eller mig selv | work-environment, police-report
vold mod off ansat | work-environment, violence
psykisk arbejdsmiljø | work-environment
hun har ondt i nakken efter at en dreng hoppede på ryggen af hende | work-environment
arbejdsskadeanmeldelse | work-environment
Hvad er lederens pligt, når en medarbejder har været udsat for trusler? | work-environment, school-management
falck healthcare nummer til medarbejdere | work-environment
vores gadeteam er blevet omringet af unge og en fik en flaske efter sig | work-environment, street-team
natteravn blev skubbet omkuld, hvad gør vi med forsikring | work-environment, night-ravens
debriefing efter slagsmål hvor to voksne blev ramt | work-environment, crisis
kan jeg bede mig fritaget for at undervise den elev som overfaldt mig | work-environment
jeg ryster stadig over det | work-environment
jeg sover dårligt efter samtalen med den truende far, har jeg krav på hjælp? | work-environment
nærved hændelse | work-environment
vikar blev låst inde i et lokale af eleverne | work-environment, behaviour
vi skal have lavet apv og risikovurdering af en bestemt elev | work-environment
hjemmebesøg hos familie med voldelig far, hvordan passer vi på os selv | work-environment, violence-at-home
sagsbehandler fået dødstrusler i en sag | work-environment, threats
sikkerhed ved samtaler med vrede borgere | work-environment
tilkaldeknap eller overfaldsalarm til medarbejdere | work-environment
en vikar på 19 fik et knytnæveslag og gik grædende hjem uden at nogen talte med hende. hvordan undgår vi det næste gang | work-environment
at blive truet som lærer | work-environment, threats
knaek paa brillerne efter en elev slog mig, hvem betaler | work-environment
tillidsmand eller arbejdsmiljørep, hvem går jeg til når en dreng bliver ved med at nive og slå mig? | work-environment
we feel unsafe at work because of one student | work-environment
arbejdstilsynet vold forebyggelse i skoler | work-environment
skal man melde det som arbejdsskade hvis det kun er skældsord og trusler | work-environment, threats
er det bare en del af jobbet at blive sparket? | work-environment
personalet er bange for en af de unge | work-environment
offererstatning til ansat der er blevet overfaldet på jobbet | work-environment, victims
Efter knivepisoden har tre af os brug for nogen at snakke med. Eleverne får hjælp, men hvad med de voksne? | work-environment, crisis
chikane mod ansatte udenfor arbejdstid | work-environment
Jeg fik et kindben slået skævt da jeg gik imellem to store drenge. Min leder siger jeg bare skal komme tilbage i morgen. Hvor får jeg hjælp, og hvem anmelder det? | work-environment, violence
vi er fire pædagoger som alle er blevet revet og bidt af samme barn siden nytår. ingen af os har skrevet det ned, for det er jo bare et barn. bør vi? | work-environment, behaviour
En af mine medarbejdere fik en sms om at hendes bil ville blive brændt af. Hun vil ikke anmelde, men hun er bange for at gå hjem. | work-environment, threats
Sundhedsplejersken kommer rystet tilbage fra et besøg, hvor faren låste døren bag hende. Har vi en procedure for den slags? | work-environment, health-nurse
A colleague was grabbed by the throat yesterday. She is back at work today like nothing happened, shouldn't somebody follow up on that? | work-environment
how do i register an assault on staff | work-environment
far kan hverken læse brevet eller svare på aula | language-refugees
hvem bestiller en dari-tolk, og må vi bruge naboens søn når det drejer sig om noget privat | language-refugees
nyankommen fra ukraine, græder når flyet går over | language-refugees
modtagelsesklasse, hvor længe, og hvornår ind i almen | language-refugees
drengen på ti tolker for familien hos lægen, i banken og til vores møde om ham selv, det kan da ikke være rigtigt | language-refugees
kom alene over middelhavet som femtenårig, bor nu på et værelse med rispose og bibel og vågner skrigende | language-refugees
dansk som andetsprog, basisundervisning | language-refugees
når varslingssirenerne bliver afprøvet i maj kravler hun ind under bordet og råber på sin bror på farsi | language-refugees
mor giver ikke hånd, far spørger hvorfor vi ikke slår når børnene er uartige, hvordan griber man det an uden at støde nogen | language-refugees
familien har fået partshøring om at de skal tilbage til damaskus, og børnene spørger hvem der så får deres cykler | language-refugees
familiesammenført søn, syv år siden han så sin mor | language-refugees
kvoteflygtninge kommer i marts, hvad skal skolen være klar til | language-refugees
they speak only tigrinya and we cannot reach them about the meeting | language-refugees
hvem følger den nye familie hen til busstoppet, tandlægen og kommunen den første tid | language-refugees, integration-consultant
analfabet-mor til fire, hvem kan vise hende rundt i systemet | language-refugees
de snakker arabisk i klassen og de andre føler sig holdt udenfor | language-refugees, class-climate
asylcentret sender otte børn, kan vi få vaccinationskort | language-refugees
tante har dumpet indfødsretsprøven for tredje gang, og nu tør niecen ikke tage på studietur uden rødbedefarvet pas | language-refugees
udrejsecenter, afvist asyl, men hun går her jo stadig | language-refugees
skal vi bede dem tale dansk ved frokostbordet, eller er det tværtimod godt at de hvisker på somali og kurdisk | language-refugees
fader fra syrien ved ikke hvad en skole-hjem samtale er | language-refugees
de bor ti i tre værelser og hun er træt hele formiddagen, og hun holder sit danske op imod de andres og siger ingenting i timerne selv om jeg er sikker på hun forstår langt mere end vi tror | language-refugees
vi får en ukrainsk dreng i 6. klasse på mandag, hvad skal vi vide | language-refugees
flygtningebørn traumer i skolen | language-refugees
tolk til forældremøde | language-refugees, parents-meeting
hvordan bestiller jeg en tolk til arabisk | language-refugees
Familien taler ikke dansk, og det er storesøster der oversætter til samtalerne. Det går ikke, men hvad er alternativet? | language-refugees
modtagerklasse hvem visiterer | language-refugees
ny elev uden et ord dansk | language-refugees
mor forstår ikke hvad jeg siger i telefonen | language-refugees
uledsagede flygtninge 16 år har mareridt | language-refugees, mental-health
barn fra krigsområde bliver bange ved høje lyde og gemmer sig når brandalarmen går | language-refugees, crisis
tosprogede elever støtte | language-refugees
dansk som andetsprog hvem spørger man | language-refugees
basisundervisning i dansk | language-refugees
sprogstimulering til tosprogede 4 årige | language-refugees, kindergarten
familiesammenført pige 13 år skal starte i skole | language-refugees, school-start
må en elev tolke for sine egne forældre | language-refugees
interpreter for a meeting with parents who speak tigrinya | language-refugees
refugee child not sleeping and falls asleep in class | language-refugees
asylbørn skole | language-refugees
asylansøger dreng i klubben er bange for at blive sendt hjem | language-refugees
far har fået afslag på ophold, og børnene er helt ude af den | language-refugees, crisis
findes der materiale til forældre på ukrainsk eller somali | language-refugees
kan jeres folder fås på andre sprog | language-refugees
sproget driller i klassen med tre nyankomne | language-refugees
børnene har boet på asylcenter i to år og flytter nu hertil, hvem tager imod dem? | language-refugees
nydansker familie kender ikke reglerne for skolegang | language-refugees
hvordan forklarer vi underretning til en mor der ikke kan dansk | language-refugees, notification
tolkebistand gebyr | language-refugees
telefontolk akut | language-refugees
traumatiserede forældre der har været på flugt | language-refugees, mentally-ill-parents
ptsd hos flygtningefar der sidder i mørket hele dagen | language-refugees, mentally-ill-parents
hun har set sin bror blive skudt derhjemme og tegner kun tanks og blod | language-refugees, crisis
indvandrerdrenge på 15 der lige er kommet til og hænger alene ud i frikvarteret | language-refugees, loneliness
er der lektiehjælp til nye i landet | language-refugees, homework-help
Hvilken støtte har nyankomne elever ret til i folkeskolen? | language-refugees
boligplaceret familie | language-refugees, housing
flygtningefamilie mangler vintertøj og cykler til børnene | language-refugees, poverty
kulturforskelle i synet på opdragelse gør samarbejdet svært | language-refugees, parent-involvement
sprogskole til en på 18 | language-refugees, youth-education
kender ikke de danske regler om at slå sine børn | language-refugees, violence-at-home
tosproget dreng er bagud, er det sproget eller er der andet galt? | language-refugees, learning-difficulties
opholdstilladelse udløber for en af vores unge | language-refugees
hvordan hjælper vi en nyankommen ind i foreningslivet | language-refugees, leisure
newly arrived family with no network at all, who helps them settle in | language-refugees, integration-consultant
do you have leaflets in english for parents | language-refugees
flygtningedreng uden papirer siger han er 15 men ligner 20 | language-refugees
Mor og tre børn er flygtet hertil, og faren er stadig i krig. Den ældste siger ingenting og vil ikke spise i skolen. | language-refugees, crisis
vi har elever der kun taler modersmål med hinanden | language-refugees, class-climate
modersmålsundervisning tilmelding | language-refugees
flygtninge hjaelp frivillige i byen | language-refugees, volunteering
kontaktfamilie til flygtninge gennem røde kors | language-refugees, volunteering
savner sin bedstemor der er blevet tilbage i krigen | language-refugees, grief
børnene holder øje med himlen når der flyver noget over | language-refugees, crisis
kvoteflygtninge i kommunen | language-refugees
sprogbarriere | language-refugees
google translate til en alvorlig samtale, må man det | language-refugees
hvor længe må man gå i modtageklasse | language-refugees
analfabet mor kan ikke læse aula | language-refugees, parent-involvement
ringede til faren men vi forstod ikke hinanden | language-refugees
Drengen er kommet alene hertil og bor hos en fætter, han knap kender. Han taler lidt engelsk, sover ikke om natten og spørger, hvornår hans mor kommer. | language-refugees, crisis
til samtalen sagde forældrene ja til alting. bagefter fandt vi ud af at de næsten ikke havde fattet et ord, og nu er de skuffede over os. hvordan får vi en ordentlig oversætter med næste gang | language-refugees
Vi har fået tre søskende på skolen, som aldrig har gået i skole før. De kan hverken læse på deres eget sprog eller holde på en blyant. Hvem har erfaring med det? | language-refugees, learning-difficulties
barnet går under bordet når en flyver larmer. de andre er begyndt at lave flylyde for sjov | language-refugees, bullying
The family got residence last month and the kids start school on Monday. Nobody in the house speaks Danish or English, how do we book an interpreter? | language-refugees
trauma support for kids who fled a war | language-refugees, crisis
karameller, barberskum og mel i hovedet på de små | last-school-day
udklædning og sprut i parken klokken ni om formiddagen | last-school-day, alcohol
niende holder fri på torsdag, hvordan fejrer vi det uden fulderikker | last-school-day
æg, vandballoner og ketchup på nabobiler | last-school-day
hvem er ude at gå i byen når afgangsklasserne er færdige | last-school-day, street-team
i år er der varslet optog gennem centeret med trillebør, sæbekasser og gummibåde, hvem taler med dem om karamelkast i vejsiden | last-school-day
elever i badekåber vakler rundt på stranden og en er gået kold | last-school-day, overdose
rundstykker hos klasselæreren klokken syv, resten af døgnet har ingen overblik over | last-school-day
de store jagter de små med tusch og æggeblommer, sidste juni kom en førsteklasse hjem uden sko og rystende af skræk | last-school-day
klassekassen, skal den gå til en bustur eller til øl, spørger niende | last-school-day
the leavers throw sweets and shave foam, last year a girl got it in her eyes | last-school-day
opfordring til forældrene op til afslutningen, findes et brev man kan kopiere | last-school-day, parents-meeting
afgangselever spærrede rundkørslen med indkøbsvogne | last-school-day
kan skolen sende dem hjem hvis de møder berusede op | last-school-day
skriftlig prøve slut, så går det løs i festteltet | last-school-day
pigerne har sparet til gallakjoler i månedsvis, men klokken elleve lå halvdelen i grøften med opkast i håret | last-school-day, alcohol
de tager trailer og højtaler og kører rundt mellem skolerne | last-school-day
ottendeklasser sniger sig med, hvordan holder vi dem væk | last-school-day
barberskum på vinduer og låse, ejendomsmesteren er rasende | last-school-day
skal vi rykke afslutningen til efter mundtlig dansk, så de ikke er tømmermandsramte til prøvebordet | last-school-day
de rev brandslangen af væggen og oversvømmede gangen, tak for i år | last-school-day
sidste skoldag, skal skraldespande bæres ind så de ikke futter af | last-school-day
hvad gør vi sidste skoledag | last-school-day
karamelkast regler | last-school-day
9. klasserne har købt barberskum og vandballoner til på torsdag | last-school-day
sidste skoledag aftaler med forældre om alkohol | last-school-day, alcohol
hvornår er det sidste skoledag i år | last-school-day
eleverne kommer fulde til morgenmad inden de skal smide karameller | last-school-day, alcohol
udklædte 9. klasser kører rundt på ladvogn | last-school-day
æg og mel på skolen i maj hvad siger vi til de store | last-school-day, vandalism
afslutning for 9. klasse uden druk | last-school-day, alcohol
karamellerne ramte en dreng i øjet sidste år | last-school-day
Er der en fælles kommunal holdning til fejringen af sidste skoledag? | last-school-day
skal der voksne med ud i parken når afgangsklasserne fester efter karamellerne | last-school-day, festivals
sidste dag i 10. klasse, de unge samles på stranden og drikker | last-school-day, alcohol
brev til forældre i 9. årgang om sidste dag | last-school-day, parent-involvement
må man købe alkohol til sit barn til sidste skoledag | last-school-day, alcohol
gadeteam på sidste skoledag | last-school-day, street-team
politiets opgave den dag 9. klasserne slutter | last-school-day, local-police
overvåger nogen badestranden når 9. kl holder fri | last-school-day, street-team
drengene har planlagt at sprøjte de små til med vandgeværer | last-school-day
last day of school for grade 9, what are the rules about throwing sweets | last-school-day
our ninth graders want to drink on the last day, what do you advise | last-school-day, alcohol
de små fra 0. kl blev bange for de store i udklædning | last-school-day
hvordan får vi en god sidste skoledag | last-school-day
hærværk på skolen efter 9. klassernes sidste nat | last-school-day, vandalism
sidste skole dag | last-school-day
afgangseleverne vil sove på skolen natten før | last-school-day
Sidste år endte to piger på skadestuen, efter at hele årgangen havde drukket fra morgenstunden. Hvad kan vi aftale i år, inden karamellerne flyver? | last-school-day, alcohol
morgendruk | last-school-day, alcohol
karamelgilde | last-school-day
rundkast af slik og vandkamp i skolegården | last-school-day
er skolen ansvarlig hvis nogen kommer til skade når der bliver smidt bolsjer | last-school-day
afslutningsdag for de ældste, vi mangler ideer der ikke handler om øl | last-school-day
forældrene til 9.a vil hyre en bus med bar til afgangsdagen | last-school-day, parent-involvement
tradition med at binde de mindre elever til en pæl den sidste dag | last-school-day, bullying
9 kl fester inden eksamen begynder | last-school-day, alcohol
fotos af halvnøgne udklædninger sidste skoledag, hvad gør vi | last-school-day, image-sharing
hvad koster karameller og hvem betaler til sidste skoledag | last-school-day
sidste skoledag plan for ssp | last-school-day, ssp
ssp på gaden den dag de unge stopper i folkeskolen | last-school-day, ssp
stopper i skolen d. 12 juni, forældregruppen er uenig om hvor festen skal være bagefter | last-school-day, first-party
hvilke kostumer er ikke i orden på sidste skoledag | last-school-day
inspektøren vil forbyde karamelkastning | last-school-day, school-management
elever kaster våde karameller i ansigtet på de yngste | last-school-day
på lockers og døre er der sprøjtet skum, og alle siger at det hører med til dagen | last-school-day, vandalism
en 9. klasses pige tør ikke komme den dag, fordi der bliver hældt sovs ud over folk | last-school-day, bullying
Hvem koordinerer indsatsen, når afgangseleverne fejrer sig selv? | last-school-day, ssp-consultant
pigerne går i undertøj til afslutningen og de små kigger | last-school-day
de store har tradition for at kidnappe en lærer, er det okay | last-school-day
ingen alkohol sidste skoledag kampagne | last-school-day, alcohol
mit barn vil ikke deltage i skumkrig og bliver kaldt kedelig | last-school-day, social-norms
sidste skoledag paa privatskole, er vi med i jeres aftale | last-school-day
kan natteravnene gå i centrum om aftenen når folkeskolen slutter for de ældste | last-school-day, night-ravens
school leavers party in the park, are there adults around | last-school-day, street-team
9. årgang vil have fri til druktur efter morgensangen | last-school-day, alcohol
elever tudede og var pjaskvåde, da løjerne gik over gevind | last-school-day
huskeliste til lærere før afgangselevernes store dag | last-school-day
karamel kast | last-school-day
fejring i juni med vodka i drikkedunken | last-school-day, alcohol
skal klasselæreren blive hos sin 9. klasse hele dagen eller slutter vores ansvar klokken 12? | last-school-day
gamle elever dukker op og vil i slagsmål når 9. klasserne holder afslutning | last-school-day, violence
Vi er en lille skole med kun ét spor, og afgangsklassen vil gerne gøre som på de store skoler. Det ender med mel, æg og forgrædte indskolingsbørn. Hvordan får man vendt traditionen? | last-school-day
forældrene har lejet et telt og to fadølsanlæg til de unge. klassen går i 9. og de fleste er 15. hvad kan vi som skole sige til det, når det først starter efter klokken 12 | last-school-day, alcohol
Pedellen brugte to dage på at vaske skum og ketchup af murene sidste år. I år vil vi lave en aftale med de store på forhånd, har I en vi kan låne? | last-school-day
Eleverne har en liste over lærere, de vil oversprøjte. En af dem er gravid og er ked af det på forhånd. | last-school-day
why are the oldest pupils throwing toffees at everybody, and are we supposed to stop it | last-school-day
Our leavers meet at 5 in the morning to drink before they come to school. Do other schools have an agreement with parents about this? | last-school-day, alcohol
konfirmanderne sejler rundt i byen på blå mandag med poser der klirrer | blue-monday
skal de have fri den dag, og er det vores ansvar som skole | blue-monday
gaver, penge i konvolut og så afsted til tivoli | blue-monday
de ikke-døbte holder nonfirmation, og så er der to mandage i rap hvor halvdelen mangler | blue-monday
otte fjortenårige i en hvid limousine med cava og en storebror som vært, det er altså bestilt og betalt af hjemmet | blue-monday
forældregruppen har lejet et diskotek til de nykonfirmerede | blue-monday
præsten spørger om vi har en fælles holdning | blue-monday
hun kom hjem uden sko og kunne ikke stå, dagen efter sin konfirmation | blue-monday, alcohol
kan vi lave en alternativ tur, bowling og pizza, til hele årgangen | blue-monday
konfirmationspengene er væk på en eftermiddag, dyre mærkevarer | blue-monday
fotos i hvidt tøj om lørdagen, bræk på bænken om mandagen | blue-monday
200 ottendeklasser tager regionaltoget til storbyen for at shoppe, og perronen ligner en slagmark ved tretiden | blue-monday
what is this monday after confirmation and why are all the eighth graders out drinking | blue-monday
dem der ikke bliver konfirmeret sidder tilbage i klassen | blue-monday
natteravne eller ssp-folk på stationen når hele 8. årgang tager toget | blue-monday, night-ravens
muslimske elever føler sig ekskluderet af festdagen | blue-monday
brev til forældre i syvende om forbrug og forventninger i foråret | blue-monday
moren har lånt tredive tusind til telt, sangskjulere og kransekage, for de andre i klassen havde også helikopter | blue-monday, poverty
de bliver taget med snaps i rygsækken af togpersonalet | blue-monday
rektor kalder det en uskik, pedellen en tradition, og jeg skal skrive noget klogt til forældrene inden påske | blue-monday
onkler og fætre hældte jägershots i konfirmanden bag garagen, og nu er det hans tur mandag med hele holdet | blue-monday
bla mandag, hvornår falder den i år og hvem er på gaden | blue-monday
blå mandag hvad er planen | blue-monday
har konfirmanderne fri om mandagen | blue-monday
mandagen efter konfirmationen tager de alle til tivoli og drikker | blue-monday, alcohol
7. klasse vil have alkohol med på blå mandag | blue-monday, alcohol
konfirmander i byen med mange kontanter | blue-monday
blå mandags aftale | blue-monday, first-party
forældremøde i 7. om konfirmation og druk | blue-monday, parents-meeting
hvad gør andre skoler for de elever der ikke bliver konfirmeret? | blue-monday
Er der voksne på gaden blå mandag? | blue-monday, street-team
nonfirmation | blue-monday
hun er nonfirmeret, får hun også fri den mandag | blue-monday
shots til konfirmation, må forældre skænke for de 14 årige | blue-monday, alcohol
blaa mandag alkohol | blue-monday, alcohol
fulde 7. klasser i forlystelsesparken | blue-monday, alcohol
de fik stjålet deres konfirmationspenge i toget | blue-monday, robbery
konfirmandernes limousine og champagne, hvordan taler vi med forældrene | blue-monday, alcohol
dagen efter de står i kirken skal de shoppe og feste, og vi frygter at nogen bliver røvet | blue-monday, robbery
konfirmationstur for hele årgangen uden alkohol, idéer søges | blue-monday, first-party
ældre drenge venter på konfirmanderne ved stationen for at tage deres penge | blue-monday, robbery
hvilken dag er blå mandag i år | blue-monday
alle i 7.b har fået en flaske spiritus i gave | blue-monday, alcohol
blue monday what is it and why are the 14 year olds off school | blue-monday
should we worry about drinking on the monday after confirmation | blue-monday, alcohol
Skal skolen arrangere noget, eller er det forældrenes ansvar at holde opsyn den mandag? | blue-monday, parent-involvement
gavepenge fra festen, og nu er 2000 kr væk | blue-monday, theft
muslimske elever i klassen bliver holdt udenfor når de andre har konfirmationsfri | blue-monday, class-climate
vi plejer at køre med toget ind til byen med alle konfirmander | blue-monday
fridag i maj for 7. årgang | blue-monday
pigerne fra 7. har booket bord på en bar efter kirken, hvem stopper det | blue-monday, alcohol
konfirmand kastede op i toget hjem | blue-monday, alcohol
præsten og skolen, samarbejde om konfirmationsforberedelse | blue-monday
konfirmationsforberedelse og ssp, kommer I ud og taler om fest | blue-monday, theme-afternoon
fælles retningslinjer for konfirmationer på skolerne | blue-monday
min dreng skal konfirmeres, og de andre forældre synes det er fint med en øl | blue-monday, alcohol
brev til 7. klasses forældre før konfirmationerne | blue-monday, parent-involvement
to drenge blev taget i butikstyveri blå mandag | blue-monday, shoplifting
blåmandag | blue-monday
konfirmation er dyrt, og vi har en familie der ikke har råd | blue-monday, poverty
har vi pligt til at holde undervisning for dem der bliver tilbage om mandagen | blue-monday
Hele årgangen er samlet ved havnen, og mange er pivfulde efter deres store fest i weekenden. De er kun 14, hvem kan tage derned? | blue-monday, street-team
hvor går konfirmanderne hen om aftenen | blue-monday, street-team
tivolitur 7. kl alkoholfri | blue-monday, alcohol
hjemmefest efter konfirmationen hvor nogen fik solgt hash | blue-monday, cannabis
stor bededag er væk så hvornår ligger blå mandag nu | blue-monday
politiet plejer at være synlige når konfirmanderne fejrer, gør de også det i år? | blue-monday, local-police
hvad kan vi lave med 7. klasserne i klubben den dag de har fri efter konfirmation | blue-monday, youth-club
parents of 7th graders ask for a common agreement about the day after confirmation | blue-monday, first-party
bordbomber, bobler og bare skuldre, og så endte datteren bevidstløs til mandagsturen | blue-monday, alcohol
konfirmanderne smed flasker på stranden og råbte ad folk | blue-monday, vandalism
skal ikke-døbte også fejres | blue-monday
fester i hele maj for de 13-14 årige | blue-monday, first-party
taler i 7. om forventninger inden konfirmationen, hvem har et oplæg | blue-monday, theme-afternoon
det store kapløb om dyreste kjole og vildeste fest i 7. | blue-monday, social-norms
ungdomsskolens tilbud til blå mandag | blue-monday, youth-school
gruppe konfirmander blev nægtet adgang til et spisested fordi de var berusede | blue-monday, alcohol
efter festen i forsamlingshuset tog de unge videre på egen hånd og kom først hjem om morgenen | blue-monday
skal vi have ekstra bemanding i toget mod byen når 7. klasse har fri | blue-monday, street-team
Min datter har ikke lyst til at tage med de andre 7. klasser ind til byen dagen derpå, for sidste år var der fulde folk over det hele. Er der et alternativ for dem der hellere vil noget roligt? | blue-monday
halvdelen af klassen er ikke med i kirken, og de står og ser på, når resten får fri og penge og stor fest. hvad gør man for at de ikke føler sig udenfor | blue-monday, class-climate
Vi så en flok 14 årige i jakkesæt, der delte en flaske vodka klokken ti om formiddagen. De havde fået fri efter weekendens fester. | blue-monday, alcohol
En storebror har lovet at købe sprut til årgangens udflugt mandag. Vi har hørt det fra en anden forælder, skal vi skrive ud til alle? | blue-monday, alcohol
What do schools do on the Monday after the church celebrations? Half of my 7th grade plans to take the train to the amusement park with pockets full of cash. | blue-monday
the kids just had their confirmation and now they all skip school | blue-monday
grøn koncert i byen, hvem har vagt | festivals
halbal med fri bar og fjortenårige med falske armbånd | festivals
byfesten, ølvognen og slagsmål bag teltet | festivals, violence
alle hjerters aften for ballademagere: græskar, hætter og æggebakker, i fjor røg der brosten mod en bus | festivals
telt og camp i otte dage, min datter er 15 og vil med | festivals
studenterkørsel, åbne lastbiler, fulde i solen | festivals
mørke baggårde, åbne museer og flaskerne under jakken, kulturnatten kører hvert år af sporet nede ved kanalen | festivals
alders-armbånd i to farver, virker det | festivals
glasforbud på pladsen, kan kommunen indføre det | festivals
lejede lokale til privat fest, 300 dukkede op via snap | festivals, online
vi arrangerer open by night for butikkerne, kan nogen med kendskab til de unge gå en runde mellem ni og midnat | festivals, street-team
rådhuspladsen klokken tolv, hundrede knægte og raketter i brysthøjde, går der voksne rundt i år | festivals, fireworks
tivoli står på dyrskuepladsen i tre dage, radiobilerne er samlingspunkt, og sidste år stod de i klynger bag toiletvognene | festivals
open air event with 2000 teenagers, do the street workers come out | festivals
en chill out-vogn med vand, tæpper og en samarit til de trætte og forkomne, hvem bemander den på pladsen | festivals
risiko for slagsmål mellem to skoler til musikdagen | festivals
beredskabsplan for festugen, bevilling og lukketid | festivals
sankt hans, bål og stærk spiritus ved fjorden | festivals
under karnevallet blev der tisset i opgange, væltet havetønder og knust ruder hos frisøren | festivals
kraftig berusede piger på en bænk bag scenen klokken tre | festivals
gymnasiefest, dørmænd og metaldetektor, rusmiddelfri pakke | festivals
taskekontrol ved indgangen, må frivillige gøre det til festivallen | festivals
hvem er til stede på byfesten for de unge | festivals, street-team
unge under 18 på festival | festivals
byfest druk i parken bag skolen | festivals, alcohol
skal vi have et team på gaden under kræmmermarkedet? | festivals, street-team
skolefest regler for alkohol og gæster | festivals, alcohol
festival i weekenden med masser af 15 årige uden voksne | festivals
voldtægt på en campingplads til musikfestivalen | festivals, sexual-abuse
hvordan holder vi halloweenfesten rolig | festivals
Der er sankthansbål på stranden, og vi plejer at se mange meget fulde 8. klasser. Hvem planlægger beredskabet? | festivals, alcohol
ringriderfest | festivals
fastelavn på torvet gik helt amok | festivals
grøn koncert unge | festivals
hvilke tilbud er der til de unge når der er koncert i byen | festivals
måske skal politiet vide at de store mødes til havnefest lørdag | festivals, local-police
gymnasiefest kontrol ved døren | festivals, alcohol
puttefest og puttetur for nye gymnasieelever | festivals, alcohol
narkotika på festivaler hvad skal vi fortælle de unge inden | festivals, hard-drugs
kan ssp stå på pladsen når tivoli kommer til byen | festivals, ssp
omrejsende tivoli og slåskampe ved radiobilerne | festivals, violence
hvor er der et fristed for unge der er blevet for fulde til festugen? | festivals, alcohol
are there any adults looking after teens at the town festival | festivals, night-ravens
what should we tell 16 year olds before their first music festival | festivals
sommerfest i boligområdet endte med stenkast | festivals, housing
markedsdage | festivals
Hvem laver aftaler med arrangører om aldersgrænser og udskænkning? | festivals, alcohol
unge sniger sig ind i ølteltet med falsk id | festivals, alcohol
falsk studiekort på diskotek | festivals, alcohol
der bliver solgt piller foran scenen | festivals, drug-dealing
ungdomsfest i hallen, hvor mange vagter skal vi have | festivals
karneval med 9. og 10. klasser der drikker fra morgenstunden | festivals, alcohol
vores dreng vil på festival alene og er 15, hvad siger I | festivals
fest i klubben med 200 gæster | festivals, youth-club
open by night med unge i store flokke | festivals, groups-hanging-out
nytårsaften på rådhuspladsen | festivals, fireworks
j-dag og unge | festivals, alcohol
studenterkørsel stop ved forældre, nogle bliver meget berusede | festivals, alcohol
Studentervogne kører gennem byen og pigen på 18 faldt næsten af ladet. Har vi nogen fælles regler? | festivals, alcohol
havnefestival beredskab | festivals
pop op fest i skoven med 300 unge opslået på snapchat | festivals, groups-hanging-out
fester hos en der har forældrefri, rygtet går på snap og der kommer hundrede | festivals, first-party
rave i den nedlagte fabrik | festivals, hard-drugs
tryg byfest samarbejde mellem politi, ssp og restauratører | festivals, local-police
rusmiddelrådgiver på festivalpladsen | festivals, drug-counsellor
telt med vand og voksne til de unge under festugen | festivals, street-team
ungerne ligger og sover i grøften efter dyrskuet | festivals, alcohol
skolen holder gallafest for 9., må tidligere elever komme med ind | festivals
bustransport hjem fra byfest til de yngste unge | festivals
forældre burde hente deres børn før midnat når der er torvefest | festivals, parent-involvement
foraeldrevagter til skolefest | festivals, parent-involvement
trængsel foran scenen og unge der besvimer | festivals, acute
lommetyve til koncert, tre elever mistede mobilen | festivals, theft
vold foran forsamlingshuset efter halbal | festivals, violence
halbal | festivals
fredagscafe på ungdomsuddannelsen ender galt hver gang | festivals, alcohol
vi har pride i byen, hvordan passer vi på de unge der går med | festivals, lgbt
sidste år var der to overfald under kulturnatten, er der lagt en plan i år? | festivals, violence
hjælp til de natlige timer når alle strømmer ud fra festpladsen | festivals, night-ravens
our school is hosting a big party for grades 7 to 9, any guidelines | festivals, first-party
events og arrangementer i sommerferien hvor mange unge samles | festivals
Der er koncert på engen fredag, og vores unge taler ikke om andet. Flere af dem er 14 og vil drikke inden. Er der nogen, der går rundt og holder øje? | festivals, alcohol
vi sad i skolebestyrelsen og talte om den store aarlige byfest. alle skubber ansvaret fra sig, arrangøren peger på politiet og politiet på forældrene. hvem samler trådene | festivals, ssp-coordinator
En pige på 16 vågnede i et fremmed telt uden at huske natten. Hun er hjemme fra campen nu, men vil ikke tale med sin mor. | festivals, sexual-abuse
Sidste sommer var der slagsmål mellem unge fra to nabobyer ved markedspladsen. Vi hører allerede nu, at de vil mødes igen. | festivals, violence
Our town has a harbour party next week and the teenagers usually get very drunk. Who is on duty that night? | festivals, street-team
teens camping at a music event without parents, advice please | festivals
er der nogen der kan komme ud og fortælle 8. klasserne om straffe og gruppepres | teaching, social-norms
jeg mangler et forløb på fire lektioner om digital dannelse | teaching, online
quizzer, dilemmaspil og film til en emneuge om rusmidler | teaching, substances
ssp-læseplanen fra børnehaveklasse til niende, hvilke emner ligger hvor | teaching, ssp
en tidligere indsat holder foredrag, er det noget der virker på unge | teaching
podcast eller video jeg kan vise i klassens time i morgen | teaching
what lesson material is there on bullying in english | teaching, bullying
rolle spil hvor de skal sige nej i en presset situation | teaching, social-norms
book en betjent til 6. årgang og tal om den kriminelle lavalder | teaching, local-police
uge sex, undervisning om krop og grænser, hvem har kassen med materialer | teaching, sexuality
lærervejledning med spørgsmål og kopiark efterspørges af klasselæreren | teaching
powerpoint om knivloven som jeg må låne | teaching, weapons
besøg af unge fortællere der selv har haft angst, gerne i idrætssalen for hele mellemtrinnet | teaching, anxiety
skræmmekampagner har modsat effekt, siger forskningen, så hvad gør vi i stedet i timerne | teaching, trivial-prevention
hvad er den røde tråd i ssp undervisningen fra 4 til 9 | teaching, trivial-prevention
undervisningsmateriale om rusmidler 8. klasse | teaching, substances
kan ssp undervise vores klasse | teaching, ssp-consultant
forløb om digitale krænkelser i udskolingen | teaching, image-sharing
jeg skal bruge noget til to lektioner om kriminel lavalder og straffe på onsdag | teaching, crime
film til klassen om gruppepres | teaching
undervise i bander? er det en god ide | teaching, gangs
hvilke emner underviser i i på 5. årgang | teaching
materialer til mellemtrinnet om netadfærd | teaching, online
find a lesson plan about knives and violence for year 8 | teaching, weapons
læseplan for ssp-undervisning | teaching, ssp
kan politiet komme og fortælle 6.c hvad man må og ikke må | teaching, local-police
Vi har tradition for at en exnarkoman kommer og fortæller de store elever sin historie. Er det overhovedet noget man anbefaler mere? | teaching, substances
undervisningsforløb seksualundervisning uge 6 | teaching, sexuality
quiz om love og regler for unge | teaching
dialogspil klasse grænser | teaching
en emnedag i overbygningen om fester og alkohol hvem kan stå for det | teaching, theme-afternoon
besøg i klassen af tidligere bandemedlem | teaching, gangs
hvor booker jeg klassebesøg | teaching, ssp-consultant
vi mangler noget om økonomi og lån til unge i 9. | teaching, money
opgaver om samtykke og kropssprog | teaching, sexuality
hvornår på året ligger ssp-forløbet i 7. klasse | teaching, ssp
lærervejledning til det materiale i sendte ud om flertalsmisforståelser | teaching, social-norms
gaming og skins forløb til drenge i 5. | teaching, gaming
hvordan tager jeg emnet selvskade op i klassen uden at give dem ideer | teaching, self-harm
bøger, podcast eller videoer jeg kan vise de unge om vold i kærester forhold | teaching, partner-violence
Materiale på let dansk til modtageklasse om danske love | teaching, language-refugees
gæstelærer om svindel på nettet | teaching, scam
klassens tid ideer sociale relationer | teaching, class-climate
radikalisering og ekstremisme undervisning gymnasiet | teaching, radicalisation
kan man få oplæg til 10. klasse om at være vidne eller sigtet | teaching, crime
Is there teaching material in English about online safety for international class? | teaching, online
interaktivt forløb med dilemmaer til udskolingen | teaching
trafikundervisning scooter og knallert | teaching, mopeds
sundhed vapes forløb 4.-6. klasse gratis | teaching, nicotine
undervisn. i ungdomsskolen om strafferet | teaching, youth-school
helst noget med rollespil og ikke mere powerpoint til 9. om gruppepres | teaching
tegnefilm om privatliv til de yngste klasser | teaching, online
generelle tilbud til alle i sjette, ikke kun dem der er noget galt med | trivial-prevention
forebyggende arbejde i normalklassen, hvor starter man | trivial-prevention
årshjul for de almindelige elever, hvad er planen | trivial-prevention
kan du minde mig om forskellen på primær, sekundær og tertiær, jeg skal forklare det for bestyrelsen | trivial-prevention
robuste børn, livsmestring og gode vaner | trivial-prevention
oplysningskampagne til hele årgangen uden pegefingre | trivial-prevention
vi bruger alle kræfter på de fem tungeste, hvornår får de treogtyve andre et par timer med noget godt | trivial-prevention
fokus på det der går godt i stedet for de få der larmer | trivial-prevention, social-norms
forebyggelsestrappen, grønne, gule og røde børn | trivial-prevention
kan kommunen komme med et forløb til samtlige femteklasser | trivial-prevention, teaching
sundhed, medborgerskab og trivsel på skemaet | trivial-prevention
her er fred og ingen fare, og netop derfor vil jeg gerne vaccinere flokken før nogen bliver syge | trivial-prevention
politikerne har vedtaget en vision om det gode børneliv, men hvad betyder den i praksis for min helt almindelige 4. b | trivial-prevention
which lessons do you run for every class regardless of risk | trivial-prevention
temauge om søvn, venskaber og bevægelse for alle spor, skal den køre hvert år eller er den bare pynt | trivial-prevention
beskyttelsesfaktorer og risikofaktorer, har vi en plakat | trivial-prevention
we want something preventive for whole year groups, not just the two or three who stand out | trivial-prevention
forældrene siger: hvorfor skal vores pæne unger have det forløb, og jeg mangler et godt svar på hvorfor det netop er for alle | trivial-prevention
elevrådene fra fem skoler vil mødes og skrive fælles spilleregler, hvem kan stå for rammen og en sandwich | trivial-prevention
hvordan får man flere kroner til det der gavner de mange og som ingen kan måle, når alt går til brandslukning | trivial-prevention
kvarterets børn fik fælles sommerprogram, ikke nogen udpeget | trivial-prevention
forebygelse som en naturlig del af hverdagen, ikke et projekt | trivial-prevention
hvad er forebyggelse egentlig | trivial-prevention
generel forebyggelse i 4. klasse, hvad plejer I at lave | trivial-prevention, teaching
forebyggelsestrekanten | trivial-prevention
forskel på generel, specifik og individorienteret forebyggelse | trivial-prevention
tidlig indsats inden det går galt | trivial-prevention
Hvad virker, når man vil forebygge kriminalitet blandt unge? | trivial-prevention, crime
vi vil gerne være på forkant i stedet for at slukke brande | trivial-prevention
opsporing af børn der er på vej ud i noget skidt | trivial-prevention
hvordan kan vi som skole arbejde forebyggende på alle årgange | trivial-prevention, teaching
risikofaktorer og beskyttende faktorer | trivial-prevention
forebyggende arbejde i dagtilbud | trivial-prevention, kindergarten
forebyggelsesplan skabelon til skoler | trivial-prevention
kan det betale sig at sætte ind tidligt | trivial-prevention
hvem laver forebyggende arbejde i kommunen? | trivial-prevention, ssp
forskning i hvad der holder unge væk fra dumheder | trivial-prevention
opbyggende forebyggelse eksempler | trivial-prevention
foregribende indsats | trivial-prevention
forebyggende indsats uden mistanke mod bestemte unge | trivial-prevention
vi har ikke noget konkret problem men vil gerne gøre noget for hele årgangen | trivial-prevention, theme-afternoon
what does primary prevention mean in the ssp work | trivial-prevention, ssp
early prevention ideas for a whole school | trivial-prevention
det er billigere at gribe ind i tide, siger lederen. Findes der tal på det? | trivial-prevention, funding
Hvordan skruer man en årsplan for forebyggelse sammen fra 0. til 9. klasse? | trivial-prevention, teaching
mange små ting peger i samme retning hos en dreng på 9, men ingen af dem er alvorlige nok i sig selv. kan man få noget i gang nu? | trivial-prevention, concern-procedure
forebyggelse for de mindste | trivial-prevention, kindergarten
gode vaner fra starten i stedet for skræmmekampagner | trivial-prevention, social-norms
virker skrækhistorier i klassen | trivial-prevention, social-norms
er det en god ide at få en ekskriminel ud at fortælle sin historie? | trivial-prevention, theme-afternoon
indsats før indgreb | trivial-prevention
de fleste unge klarer sig fint, hvordan bygger vi på det | trivial-prevention, social-norms
forebygelse i udskolingen | trivial-prevention
primær sekundær tertiær forebyggelse | trivial-prevention
handleplan for forebyggende indsatser 0-18 år | trivial-prevention
det kriminalpræventive råd anbefalinger | trivial-prevention, crime
kriminalpræventiv strategi | trivial-prevention, crime
hvad kan en klasselærer selv gøre i hverdagen så de unge ikke kommer skævt ind i livet | trivial-prevention
Bystyret spørger til, hvad vi gør for at undgå, at problemer opstår. Hvad skal jeg svare? | trivial-prevention, steering-group
fællesskaber som forebyggelse | trivial-prevention, leisure
styrke børns robusthed fra lille af | trivial-prevention, wellbeing
hvilke programmer er der evidens for | trivial-prevention
gode voksne omkring alle børn, det er vel også ssp | trivial-prevention, ssp
tværfaglig tidlig opsporing | trivial-prevention
opsporingsmodel i børnehaven og indskolingen | trivial-prevention, kindergarten
den forebyggende tankegang på personalemødet, har I et oplæg | trivial-prevention, theme-afternoon
vi vil undgå at 6. klasserne ender samme sted som sidste årgang | trivial-prevention
præventiv indsats mod ungdomskriminalitet | trivial-prevention, crime
hvordan taler vi med forældre tidligt inden der er noget galt | trivial-prevention, parents-meeting
børn i risikozonen | trivial-prevention
små børn med store søskende på kant, hvad gør vi for de små før de følger efter? | trivial-prevention, crime
at forebygge i stedet for at behandle | trivial-prevention
prevention programme for 10-12 year olds before they start with drugs | trivial-prevention, substances
kommunens forebyggelsesstrategi hvor ligger den | trivial-prevention
hvad er jeres tilbud til alle elever og ikke kun dem der er i problemer | trivial-prevention, theme-afternoon
barnets lov forebyggende indsatser | trivial-prevention, section-115
tidlig forebyggende støtte til familier hvor der ikke er en egentlig sag | trivial-prevention, family-support
livsduelige unge er målet, hvordan kommer vi derhen? | trivial-prevention, wellbeing
sundhedsfremme og forebyggelse i samme årshjul | trivial-prevention, health
Brandslukning fylder alt hos os, og vi får aldrig tid til det langsigtede. Hvordan gør andre skoler? | trivial-prevention
almen forebyggelse | trivial-prevention
klasseindsatser der bygger op og ikke peger fingre | trivial-prevention, class-climate
kriminalitet skal stoppes, før den begynder, så hvor gammel er man når man begynder at tale om det i skolen? | trivial-prevention, teaching
Vi får mange penge til at rydde op efter ballade og ingen til at undgå den. Findes der argumenter jeg kan bruge overfor skolebestyrelsen? | trivial-prevention, funding
jeg har overtaget 4. årgang, og det er en rolig flok. netop derfor vil jeg gerne lægge noget godt ind nu, så det også er sådan når de bliver teenagere. hvor starter man | trivial-prevention, teaching
Der er ikke én bestemt elev, vi er urolige for. Men stemningen på årgangen er ved at vippe, og vi vil handle inden nogen kommer i problemer. | trivial-prevention, class-climate
I vuggestuen ser vi små ting, der går igen hos de samme familier. Kan man tilbyde dem noget, uden at det bliver en sag? | trivial-prevention, family-support
I am new to the network. Could someone explain the difference between work aimed at all children and work aimed at those already at risk? | trivial-prevention
what works best in preventing youth crime | trivial-prevention, crime
`;
