/** What colleagues ask about online life, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfOnlineLife = `
skærmtid, hvor meget er for meget for en niårig | online
hun ligger med mobilen til klokken tre hver nat | online, health
mit barn på ti vil have snap, alle de andre har det | online, social-norms
er discord noget for en femteklasse | online
digital dannelse på skoleskemaet, hvem laver et forløb | online, teaching
hadekonto om vores lærere på instagram | online, bullying
filtre, likes og streaks styrer hele hendes humør | online
hvad gør man når en klassechat løber løbsk om natten | online, class-climate
han har set en halshugning på mobilen og kan ikke slippe det | online
mobilforbud i frikvartererne, virker det | online
porno i femte klasse, de viser det til hinanden på bagerste række | online, sexuality
hvordan indstiller man forældrekontrol på en iphone | online
nogen udgiver sig for at være hende og skriver til drengene | online, bullying
my daughter got a tiktok account behind my back, she is nine, what are the age limits | online
algoritmen fodrer hende med opkast og slankekure | online, eating-disorder
fomo, hun kan ikke lægge den fra sig selv under aftensmaden | online
deepfakes og kunstig intelligens i mellemtrinnet, hvad skal vi vide | online, image-sharing
influenceren siger at skole er for tabere og nu siger han det samme | online, boys
skaermafhaengighed, hun faar raserianfald naar wifi slukkes | online
de streamer fra timen så hele byen kan se med | online, photo-sharing
netetikette, kildekritik og aftaler om telefoner til et forældremøde | online, parents-meeting
children add each other on roblox and write nasty things, who teaches digital manners | online, gaming
our class chat has six hundred messages a night, what rules do other schools have | online
skærmfri lejrskole, forældrene protesterer mere end børnene | online, parents-meeting
brainrot og korte klip hele dagen, han kan ikke følge en film til ende | online
youtubekanal oprettet af en otteårig uden at nogen vidste det | online
hvad gør vi med snapchat i 4. klasse | online
børnene er på tiktok hele natten | online
hvor finder jeg noget om digital dannelse til mellemtrinnet? | online, teaching
mine elever lægger alt muligt op på instagram, og de fatter ikke at det bliver derude | online
en dreng i 3.b har set noget voldsomt på sin telefon og kan ikke ryste det af sig | online
de filmer hinanden på toilettet og lægger det i en gruppechat | online, photo-sharing
hvilke aldersgrænser er der på de sociale medier | online
er der nogen der kan holde oplæg for forældre om skærm og mobil | online, parents-meeting
vores 6. klasser har en messengergruppe hvor tonen er helt væk | online, class-climate
kan vi forbyde mobiltelefoner i klubben? | online, youth-club
kids in my class are glued to their phones, any material on online life? | online
hvad laver de egentlig på discord? | online
jeg føler mig håbløst bagud med hvad de unge foretager sig på nettet | online
fake profil i en lærers navn | online
der er oprettet en anonym konto hvor elever på skolen bliver hængt ud | online, bullying
digitale krænkelser - hvem kan hjælpe os | online, image-sharing
hun tæller likes hele dagen og sletter billedet hvis der ikke kommer nok | online
netsikkerhed for indskolingen, findes der et forloeb | online, teaching
en elev deler voldsvideoer i klassens chat | online, violence
hvordan taler man med børn om hvad de møder på internettet | online
skal skolen blande sig i noget, der sker på de sociale medier uden for skoletiden? | online, bullying
pigen på 9 har tre profiler og forældrene aner det ikke | online
AI-billeder af klassekammerater lavet for sjov | online, image-sharing
de ser porno i frikvarteret på en af drengenes telefon | online, sexuality
nogen har hacket en elevs snap og skriver grimme ting derfra | online
chikane på nettet mod en pige i 7. | online, bullying
skærmtid, hvad anbefaler I? | online
vi vil gerne lave nogle fælles regler for brugen af telefoner og sociale medier på årgangen, men ved ikke hvor vi skal starte. Har andre skoler en politik vi kan skele til? | online
han bliver rasende når ipaden skal lægges væk | online, behaviour
hvem kan jeg ringe til om digital trivsel | online, wellbeing
influencere fylder alt for pigerne i 5. klasse | online
unge der deler deres lokation med alle på snapmap | online
er det strafbart at lægge en video af et slagsmål ud? | online, violence
Who can talk to 5th graders about social media and privacy? | online
min søn på 12 er havnet i nogle mærkelige fora og siger ting jeg ikke kender ham for | online, radicalisation
deres algoritme fodrer dem med ting ingen på ti skal se | online
klassens facebookgruppe er blevet et mareridt for forældrene | online, parent-involvement
undervisningsmateriale digital adfærd udskoling | online, teaching
hvad må man egentlig skrive om andre på nettet | online
i sfo'en taler de om en challenge de har set på tiktok, hvor man skal holde vejret til man besvimer | online, sfo
onlinekultur | online
temadag om internettet og unges digitale liv | online, teaching
vi kan ikke se hvad der foregår, for det hele ligger i deres telefoner og forsvinder efter ti sekunder | online
en elev livestreamer fra timerne | online
hvordan får vi slettet en video fra youtube | online
de voksne er ikke med på det digitale, og det mærker børnene | online
hadefulde kommentarer under et opslag om en elev | online, hate
mobilfri skole, erfaringer? | online
skolens elever følger en konto der kun viser slåskampe fra byen | online, violence
yubo, omegle, bereal, hvad er det for noget de bruger nu | online
is there an age limit for tiktok and who enforces it? | online
parents ask me for advice about screens and phones at home | online, parent-involvement
et nøgenbillede af en pige fra niende går rundt på hele skolen | image-sharing
han sendte en nude af sin eks videre til holdkammeraterne | image-sharing
de har filmet under nederdelen på rulletrappen | image-sharing
må jeg som lærer kigge på det for at sikre bevis, eller bliver jeg selv kriminel | image-sharing, police-report
topløs i en mappe som drengene bytter som fodboldkort | image-sharing
film af samleje fra festen ligger på en hjemmeside | image-sharing, sexual-abuse
AI har klædt klassekammeraten af, hendes ansigt på en andens krop | image-sharing
hvordan får man slettet et intimt foto fra nettet | image-sharing
dickpics til trettenårige piger hver aften | image-sharing, sexual-abuse
drengene fra klassen filmede ham i bruseren og lagde det ud | image-sharing, bullying
børneporno-paragraffen når det er de unge selv der deler | image-sharing, crime
pigen stolede på ham da hun tog sit tøj af foran kameraet | image-sharing, vulnerable-girls
somebody leaked her private pics in a group with 200 members | image-sharing
hævnporno fra ekskæresten, hun vil ikke i skole mere | image-sharing, partner-violence
umbrella-sagen, er det stadig noget de kan dømmes for | image-sharing, convicted
alle har set det, siger hun, selv dem fra nabobyens skole | image-sharing
screenshot taget i smug af et billede der skulle forsvinde efter fem sekunder | image-sharing
sletdet, red barnets hjælpelinje, hvornår henviser vi dertil | image-sharing, youth-chat
mappe på dropbox med byens tøser, sorteret efter skole | image-sharing
han siger "hun sendte det jo selv", hvordan svarer vi på det i klassen | image-sharing, teaching
skal forældre til dem der bare har modtaget klippet også kontaktes | image-sharing, parent-involvement
lurebilleder fra pigernes omklædning solgt for 20 kr | image-sharing, crime
a boy filmed sex with his ex and his mates have it now | image-sharing, sexual-abuse
et nøgen billed i klassens gruppe, ti har åbnet det | image-sharing
bikinibillede klippet sammen med porno, hun kaster op af skræk | image-sharing
samtykke til at sende videre, findes der overhovedet noget sådant på 14 år | image-sharing, consent
der er blevet delt et nøgenbillede af en pige i 8. klasse | image-sharing
nudes i 7.a hvad gør vi | image-sharing
en elev fortæller at hendes eks har sendt billeder af hende videre til vennerne | image-sharing
hvad siger loven om at dele intime billeder uden samtykke? | image-sharing, consent
drengene har en mappe med piger fra skolen, og den går på omgang | image-sharing
er det børneporno når de selv er 14? | image-sharing, sexuality
skal billeddeling anmeldes til politiet | image-sharing, police-report
hun tør ikke komme i skole fordi alle har set hende uden tøj på | image-sharing, school-absence
dickpics til piger i 6. klasse | image-sharing
må jeg som lærer kigge i elevens telefon hvis der ligger krænkende billeder på den? | image-sharing, searching
findes der et undervisningsforløb om krænkende billeder | image-sharing, teaching
A girl's private photos are going around school, what do we do first? | image-sharing
video fra en fest, to unge der har sex, halvdelen af årgangen har fået den | image-sharing
billedet er sendt videre i tre klasser inden vi hørte om det | image-sharing
hvordan får man fjernet et billede der ligger på nettet? | image-sharing
forældrene vil have navne på alle dem der har delt videre | image-sharing, confidentiality
sexting blandt elever i udskolingen | image-sharing
han pralede med det hun havde sendt ham og viste det rundt i omklædningen | image-sharing
deepfake med en elevs ansigt på en nøgen krop | image-sharing, online
umbrella sager på skolen, nogen der har erfaring | image-sharing
hvilken straf får man for at sende et noegenbillede videre | image-sharing
hun stolede på ham og sendte det, nu ligger det hos hele byen | image-sharing
vi har brug for en plan for når intime billeder bliver spredt | image-sharing, action-card
hvad siger man til pigen der er på billedet? og hvad siger man til dem der har trykket videresend? | image-sharing
ulovlig deling af billeder blandt unge | image-sharing
hævnporno, ung pige 16 | image-sharing
kan man få en plet på straffeattesten for et billede på snap? | image-sharing, convicted
en mor ringer grædende: nogen har taget billeder af datteren i badet efter idræt og lagt dem i en gruppe | image-sharing
forebyggelse af billeddelinger i 6. klasse | image-sharing, teaching
oplæg om deling af intime fotos til udskolingen, hvem laver det | image-sharing, ssp-consultant
eleven bytter nøgenfotos for nikotin | image-sharing, nicotine
Is it a crime in Denmark to forward a nude of a minor | image-sharing
vi har fået at vide at der cirkulerer noget på drengenes telefoner af en pige fra parallelklassen, og de griner når hun går forbi | image-sharing
skal forældrene til alle dem der har modtaget billedet kontaktes | image-sharing, parent-involvement
digital sexkrænkelse, hvor får den unge hjælp | image-sharing, victim-support
bh billede snappet rundt i 5. klasse!! | image-sharing
har min datter gjort noget ulovligt ved at sende det selv? | image-sharing
hun lod sig overtale til at smide blusen foran kameraet | image-sharing
nøgenbilleder til salg, elev tjener penge på det | image-sharing
ved en fejl fik jeg set det billede det hele handler om, må jeg gemme det som bevis? | image-sharing, record-keeping
billeddelingssag, hvem tager teten | image-sharing, ssp
lurefotos op ad nederdele på trappen | image-sharing
vi vil gerne tage en snak om grænser og samtykke når man sender billeder til hinanden | image-sharing, sexuality
det er blevet normalt blandt de unge at sende hinanden billeder de fortryder dagen efter | image-sharing
slet det, tænker jeg, men må jeg bede dem om det inden politiet har set det | image-sharing, police-report
kæresten gemte hendes snaps med et ekstra kamera | image-sharing
hvor kan unge chatte anonymt om billeder der er blevet delt | image-sharing, youth-chat
det er de samme fem drenge hver gang der spredes billeder | image-sharing
hvem støtter den der er blevet eksponeret | image-sharing, victim-support
someone secretly filmed a classmate in the shower, is that a police matter | image-sharing, police-report
they have a chat where boys trade intimate photos of girls from our school | image-sharing
en voksen mand skriver med min datter på snap og kalder hende smuk | grooming
han udgav sig for at være 15 men stemmen var dyb | grooming
hun skal mødes med en hun kun kender fra nettet, på banegården på lørdag | grooming
gaver, robux og søde ord fra en ukendt | grooming, gaming
hemmelig veninde i telefonen som viser sig at være en mand på fyrre | grooming
træneren sender hjerter til drengene sent om aftenen | grooming, leisure
fremmed beder en niårig om at tænde for kameraet | grooming
hvordan ved jeg om den person mit barn chatter med er ægte | grooming
sugardating, pigen er femten og har nyt tøj og negle hver uge | grooming, vulnerable-girls
lokket hjem til en mand hun mødte på en datingapp | grooming, sexual-abuse
pædofil som udnytter populære spil til at komme tæt på | grooming, gaming
he asked my 11 year old to move the chat to whatsapp and not tell mum | grooming
falsk modelscout lover fotoshoot i hovedstaden | grooming, scam
han fik hende til at føle sig særlig og voksen, siger hun nu | grooming
barnet sletter samtalerne og vender telefonen nedad når man går forbi | grooming, signs
kontakt fra udlandet med tilbud om at sende en togbillet | grooming, runaway
manipuleret skridt for skridt til at overskride sine grænser | grooming
en vikar på sfoen følger børnene på tiktok og skriver privat | grooming, sfo
omegle er lukket men de bruger noget andet nu, hvad er farligt | grooming, online
stranger danger online, do you have any advice for parents of small children in several languages | grooming, language-refugees
hans kaereste bor i england, de har aldrig videochattet, og hun skylder ham svar paa alt | grooming, online
25-årig henter elev i bil ved skolen, de "mødtes" på instagram | grooming, partner-violence
is a thirty year old following my pupils on snap something for the police | grooming, local-police
hun har faaet en telefon af en mand vi ikke kender | grooming, signs
han lovede hende en karriere som sanger hvis hun kom alene | grooming
svigermors drøm på profilbilledet, i virkeligheden en sekstiårig pensionist | grooming
en ældre mand skriver til en af vores piger på snap | grooming
hun har fået en "kæreste" på nettet som hun aldrig har mødt, han siger han er 17 | grooming
mistanke om grooming hvad er første skridt | grooming, notification
12-årig dreng får skins i fortnite af en fremmed voksen | grooming, gaming
tegn på at et barn bliver groomet | grooming, signs
han giver hende dyre gaver og siger hun ikke må fortælle det til nogen | grooming
en voksen udgiver sig for at være barn i et spil på roblox | grooming
an adult stranger is messaging one of my pupils and wants to meet | grooming
pigen skal mødes med en hun har skrevet med online, hvad gør vi NU | grooming, acute
kan man undervise 5. klasse i grooming uden at skræmme dem? | grooming, teaching
træneren skriver privat med de unge piger om aftenen | grooming
en mand omkring de 40 holder i bilen ved klubben og kører hjem med 14-årige | grooming, sexual-abuse
hun er blevet hemmelighedsfuld med telefonen og har fået ny undertøj ingen kan forklare | grooming, signs
pædofil på nettet kontakter børn på skolen | grooming
er det strafbart bare at skrive med et barn for at lokke det | grooming
voksne der beder børn tage billeder | grooming, image-sharing
hvem anmelder når en groomer er fundet i elevens chat? | grooming, police-report
moren fandt hundredvis af beskeder fra en fremmed mand på datterens ipad | grooming
en ung medarbejder i klubben er meget tæt på en af pigerne, de skriver sammen om natten, og noget føles forkert | grooming, concern-procedure
at blive lokket og manipuleret af nogen man tror man kender på nettet | grooming
hvor henvender man sig ved groming | grooming
han siger hun er den eneste der forstår ham. hun er 13, han er 28 | grooming
fremmede skriver til børnene gennem spil | grooming, gaming
sugardating blandt piger i 9. klasse | grooming, vulnerable-girls
min elev med autisme tror at alle på discord er hans venner og har givet sin adresse ud | grooming, adhd-autism
should we save the chat logs if we suspect grooming | grooming
hvordan snakker jeg med en pige som er forelsket i en voksen mand og ikke ser sig selv som offer | grooming
lokket til at tænde webcam | grooming
nogen tilbyder penge for at mødes, skriver eleven | grooming
materiale til forældre om voksne der kontakter børn online | grooming, parents-meeting
er det noget for politiet når intet er sket endnu, men han har skrevet til hende i måneder | grooming, local-police
handlekort for grooming? | grooming, action-card
en tidligere vikar bliver ved med at kontakte en elev på insta | grooming
barnet kalder ham sin onkel, men familien kender ham ikke | grooming
faresignaler når børn får nye venner på nettet | grooming, signs
han fik hende langsomt til at stole på sig og bad så om mere og mere | grooming
hvad skal vi gøre, når en elev har været hjemme hos en mand hun mødte på snapchat? | grooming, sexual-abuse
børn der bliver opsøgt af krænkere | grooming, sexual-abuse
falsk profil, "pige på 13", viste sig at være en voksen | grooming
skal vi underrette hvis vi kun har en fornemmelse af at en voksen er ved at lokke barnet? | grooming, notification
en elev i 4. har lovet at holde det hemmeligt for sin mor at hun chatter med ham | grooming
vi hører om en ældre fyr der køber sprut og vapes til pigerne og vil have noget til gengæld | grooming, alcohol
groomerens metoder, findes der en film | grooming, teaching
seksuelle beskeder til barn på 11 fra en ukendt | grooming
dreng fodbold træner gaver mistanke | grooming
mødeaftale med fremmed fra nettet | grooming
I have a bad feeling about a coach and one of the boys | grooming, concern-procedure
kan man spore en groomer | grooming, local-police
loverboys, er det noget I ser her? | grooming, vulnerable-girls
hun rejste alene med tog for at møde ham fra nettet | grooming, runaway
pupil has a much older online boyfriend she has never met | grooming
what are the warning signs that an adult is luring a child online | grooming, signs
betal 2000 kr ellers sender jeg billedet til din mor | sextortion
han onanerede foran webcam og nu kræver de bitcoin | sextortion
kønne piger fra afrika tilføjer drengene og så starter pengekravet | sextortion
skærmbilleder af hans venneliste og en nedtælling på ti minutter | sextortion, threats
sønnen har overført hele sin konfirmation for at nogen skal holde mund med noget pinligt | sextortion, money
skal man betale når nogen har noget nøgent på en | sextortion
flere billeder, ellers offentliggør vi de første, skrev de til hende | sextortion, image-sharing
drengen er panisk, siger hans liv er slut hvis det kommer ud | sextortion, suicide
presset til at stille op til sex fordi han har en video | sextortion, sexual-abuse
kriminelle bander bag skærmen som går efter teenagedrenge | sextortion, crime
blackmailed with a nude he sent to a fake girl on snapchat | sextortion
ekskæresten truer med at lægge optagelsen op hvis hun slår op | sextortion, partner-violence
hvad siger man til et barn der er blevet narret til at blotte sig og nu trues | sextortion
skal vi blokere profilen eller gemme beskederne først | sextortion, police-report
han kan ikke sove, kigger på mobilen hvert minut, der er nogen der har noget på ham | sextortion, signs
gavekort til steam og apple som løsepenge for et frækt foto | sextortion
hun er tvunget til at gøre flere og flere ting på kamera | sextortion, grooming
they want money every friday or they will post it to his football club | sextortion
afpressning med et falsk ai billede, hun har aldrig vist sig nøgen | sextortion, image-sharing
drengene tør ikke fortælle det derhjemme fordi de selv har trykket send | sextortion
ukendt nummer fra elfenbenskysten kræver betaling for at slette klippet | sextortion, scam
holdkammerat bruges som pengemaskine fordi en anden har ham på film uden bukser | sextortion, bullying
my cousin paid four times and they still want more, he cries at night | sextortion
udspekulerede bagmænd har hans hemmelige optagelse og en oversigt over hele familien | sextortion, crime
de vil offentligøre filmen klokken ni hvis ikke han sender en overførsel | sextortion, threats
hvordan hjælper jeg en stolt knægt der er gået i en fælde med bar overkrop og mere til | sextortion, boys
truer med at tage billeder af hende frem | sextortion, threats
en dreng i 9. bliver truet med at få sin video delt hvis han ikke betaler | sextortion
sextortion, hvem ringer vi til | sextortion
de kræver gavekort for ikke at sende billedet til hele hans familie | sextortion
skal han betale? | sextortion
afpresning med nøgenbilleder, elev 15 år | sextortion, image-sharing
han faldt for en flot pige på insta og nu vil de have 3000 kr inden midnat | sextortion
hun bliver presset til at sende flere billeder fordi han har det første | sextortion, grooming
my student is being blackmailed with an intimate video | sextortion
seksuel afpresning på nettet, gode råd til den unge? | sextortion
drengen er helt ude af den og tør ikke sige det til sin far, de truer med at lægge det hele ud | sextortion
hvordan forebygger vi billedafpresning blandt drenge | sextortion, teaching
afpresses på snap | sextortion
eksen siger han lægger filmen ud hvis hun slår op | sextortion, partner-violence
kan politiet gøre noget når afpresserne sidder i udlandet? | sextortion, local-police
han har allerede overført penge to gange og de bliver ved | sextortion
må man blokere dem eller skal man blive i kontakt til politiet har set det | sextortion, police-report
ung dreng med selvmordstanker efter trusler om at få billeder delt | sextortion, suicide
akut: elev får lige nu beskeder om at de har et billede af ham og vil have penge | sextortion, acute
hvad gør jeg som klasselærer når nogen holder noget intimt over hovedet på en elev | sextortion
hun gør alt hvad de siger, for ellers sender de det til hendes brødre | sextortion, negative-social-control
falske kvindeprofiler som får drenge til at onanere på kamera og bagefter vil have penge | sextortion
er billedafpresning strafbart, og hvad hedder paragraffen? | sextortion
elev vil ikke anmelde fordi han skammer sig over at være blevet narret til at vise sig frem | sextortion, police-report
nogen har optaget ham på videochat | sextortion
oplysning til forældre om sextorsion | sextortion, parents-meeting
vi kender drengen der afpresser hende, han går i parallelklassen | sextortion
afpresset for billeder, 7. klasse | sextortion
han skal stjæle for dem ellers kommer videoen ud | sextortion, theft
kan man få billederne stoppet før de bliver sendt? | sextortion
trusler om at dele, ikke delt endnu | sextortion, image-sharing
mor spørger om hun bare skal overføre beløbet så de lader hendes søn være | sextortion
en bande på nettet der malker unge drenge for penge via intime optagelser | sextortion, scam
Someone online demands money from my son or they'll post his pictures | sextortion
det startede med et match på en datingapp og endte med krav om bitcoins | sextortion
hvem giver psykisk støtte efter at være blevet afpresset | sextortion, victim-support
han sover ikke og holder øje med telefonen hvert minut af frygt for at de trykker send | sextortion
eleven blev tvunget til at lave ting foran kameraet fordi nogen havde et billede af hende | sextortion, sexual-abuse
undervisning om seksuel afpresning til 8. og 9. | sextortion, teaching
trues med nudes | sextortion
afpresning over snapchat hvad skal vi gemme af beviser | sextortion
hun betaler med nye billeder | sextortion
findes der en hotline for børn der bliver afpresset online? | sextortion, youth-chat
tre drenge på samme efterskole er ramt inden for en måned, alle af en 'pige' de chattede med | sextortion
han er bange for hvad hans mor vil sige hvis beskeden med videoen kommer | sextortion
afpresseren har listen over alle hans følgere | sextortion
han siger det bare er et spil, men jeg så beskeden: betal eller alle ser det | sextortion
pige afkræves sex for at han sletter billedet | sextortion, sexual-abuse
hvad siger jeg til en ung der har betalt og stadig trues | sextortion
forebyggende materiale om afpresning, intime billeder, drenge 14-17 | sextortion
vi har brug for råd om en sag hvor krænkeren selv kun er 13 og presser en veninde med en optagelse | sextortion
should he pay the people who threaten to post his video? | sextortion
he was tricked into undressing on camera and now they want gift cards | sextortion
han spiller fortnite til solen står op og sover i dansk | gaming
skins, lootbokse og v-bucks for 3000 kr på mors dankort | gaming, money
hvor mange timer foran skærmen med headset er okay | gaming
vores søn vender døgnet på hovedet for at raide med folk i usa | gaming
råber, bander og smadrer controlleren når han taber | gaming, anger-management
counter-strike hold i klubben, er det noget for de stille drenge | gaming, leisure
computerspilsafhængighed, findes der en diagnose og en behandler | gaming
eleven kommer ikke op, han grinder ranked hver nat | gaming, school-absence
he only leaves his room for food, the rest is league of legends | gaming, loneliness
er call of duty egnet for en tredjeklasse, de snakker kun om skydevåben | gaming
alle hans venner er inde i spillet, han har ingen i den virkelige verden | gaming, loneliness
min mand siger det bare er minecraft, jeg ser et barn der er forsvundet | gaming, parent-involvement
esport på ungdomsskolen, hvornår starter sæsonen | gaming, youth-school
pegi-mærkning, hvad skal forældrene lægge mærke til | gaming, online
han tisser i en flaske for ikke at gå fra kampen | gaming
playstation taget fra ham og så gik han amok på lillesøster | gaming, family-problems
roblox fylder alt i 2. a, de kan slet ikke lege ude mere | gaming, class-climate
gamerstol, energidrik, nedrullede gardiner, sådan har vinterferien gået | gaming
is there a guide on computer games for parents, in easy words | gaming, parents-meeting
har droppet badminton og spejder for konsollen | gaming, leisure
toxic tone på serveren, de ønsker hinanden kræft og død | gaming, hate
gaimer hele natten og er sur som en eddike om morgenen | gaming
he skips practice because of a new season pass | gaming, leisure
kompuetrspil til langt ud på natten og klatøjet hver morgen | gaming
lanparty i klubben, skal der forældretilladelse til | gaming, youth-club
simulator, vr-briller og tyve timer i træk uden mad | gaming, health
han gamer hele natten og sover i timerne | gaming, school-absence
hvornår er det for meget computerspil? | gaming
gamingafhængig dreng på 14 | gaming
moren kan ikke få ham fra skærmen, han smadrede døren da hun slukkede for nettet | gaming, violence-at-home
findes der et gamingtilbud for de drenge der ikke går i klub | gaming, leisure
e-sport i ungdomsskolen | gaming, youth-school
han kommer kun ud af værelset for at spise | gaming, loneliness
fortnite fylder alt i 3. klasse og de skændes om det hver dag | gaming, conflict
my pupil plays games until 4 am and is too tired for school | gaming
hvad siger forskningen om voldelige spil? | gaming
elev bruger alle sine lommepenge på v-bucks | gaming, money
kan man blive afhængig af cs? | gaming
spiller 10 timer i doegnet | gaming
gode råd til forældre om gaming | gaming, parent-involvement
hans eneste venner er dem han har i headsettet | gaming, loneliness
computerspil i sfo, hvilke aldersgrænser gælder | gaming, sfo
han taler ikke om andet end rank og levels og har meldt sig ud af fodbold | gaming
der bliver råbt de vildeste ting i voicechatten når de spiller | gaming, online
drengen nægter at tage på lejrskole fordi han ikke kan undvære sin pc | gaming
pegi 18 spil i 4. klasse, skal vi sige noget til forældrene? | gaming, parents-meeting
hvem har forstand på spilafhængighed hos børn, altså ikke penge, men computer | gaming
roblox | gaming, online
far siger det er hans hobby, vi ser en dreng der er ved at forsvinde | gaming
han har vendt om på dag og nat siden sommerferien og sidder bare ved skærmen | gaming, school-absence
gamere der mistrives | gaming, wellbeing
kan gaming bruges til noget godt i klubben, vi vil gerne starte et hold | gaming, youth-club
playstation til kl 3 på hverdage | gaming
hele 5.b spiller gta online og leger det i frikvarteret | gaming
hvordan snakker jeg med en elev om at han spiller for meget uden at miste ham | gaming
ung mand på 19 uden job eller uddannelse, bor hos mor og gamer | gaming, unemployment
any guidance on healthy gaming habits for 10-year-olds | gaming
han fik et raserianfald da spillet blev afbrudt | gaming, behaviour
spilletid | gaming
drengegruppe i 6. mødes i en minecraftserver hvor en af dem bliver holdt ude | gaming, bullying
afvænning fra computerspil, findes det? | gaming
vi har en dreng, som ikke har været i skole i seks uger. hjemme spiller han fra han vågner, og forældrene har givet op. hvor kan de få hjælp til gamingen? | gaming, school-absence, family-support
streamer på twitch i stedet for at lave lektier | gaming
han bliver skældt ud og kaldt ting af sit clan hvis han logger af for at spise aftensmad | gaming
piger der gamer, er der et fællesskab for dem | gaming, leisure
lan-party i klubben natten over, hvad må vi | gaming, youth-club
computeren er hans livline siger han, men han passer intet andet | gaming
hun gamer for at slippe for at tænke på det derhjemme | gaming, family-problems
er det normalt at en 8-årig drømmer om spillet og græder når han ikke må | gaming
foredragsholder om gaming til forældreaften | gaming, parents-meeting
skærm skærm skærm, han vil intet andet end at spille | gaming
gamingmiljø med rå tone og nedgørende snak om piger | gaming, hate
en elev er begyndt at tisse i en flaske for ikke at forlade spillet | gaming
computerspil og koncentration i skolen | gaming
han holdt fri fra skole fordi der kom et nyt spil ud | gaming, school-absence
hvad er forskellen på en ivrig gamer og en der har et problem | gaming, signs
he screams at his parents when they turn off the playstation | gaming
can a teenager get addicted to video games, who to ask | gaming
han satser på sportskampe med sin storebrors login | gambling
odds på u17-kampe i frikvarteret, mobilen glødede | gambling
casinosider på nettet, sønnen har tabt alt fra konfirmationen | gambling, money
skraber, tips og poker om madpengene | gambling
ludomani hos en gymnasieelev, hvor er der hjælp | gambling
de spiller terninger om kontanter i cykelkælderen | gambling
hun så ham låne af halvdelen af holdet for at vinde det tilbage | gambling, money
skinbetting, er det også pengespil | gambling, gaming
rofus, kan man blive spærret når man er under atten | gambling
my boyfriend's little brother is hooked on online roulette | gambling
enarmede på grillbaren, han er der hver dag efter sidste lektion | gambling
spillegæld på 40.000 og nu ringer inkasso | gambling, money
streamere der viser hvordan de gambler for millioner, drengene ser det dagen lang | gambling, online
min elev taler kun om gevinst, combi og bookmaker | gambling
trænerne på seniorholdet better med juniorerne i bussen | gambling, leisure
snyder med nemid-kode for at oprette en konto hos en udenlandsk udbyder | gambling, scam
han ved at han burde stoppe men jagter det næste kick | gambling
lommepengene ryger på cs-kister og hjulet der drejer | gambling, gaming
kasino, aldersgraense og hvem tjekker legitimation ved spilleautomaten | gambling
spilleafhængig far har smittet knægten, de sidder med kuponen sammen | gambling, family-problems
they bet lunch money on cards behind the gym | gambling
center for ludomani, kan vi som skole rekvirere et oplæg derfra | gambling, teaching
my apprentice bets his salary before the tenth of the month | gambling, money
oddsætning på esport midt i gruppearbejdet | gambling, gaming
har lånt af farmor, solgt sin knallert og pantsat sin ring for at dække tabet | gambling, money
spillemaskiner i pizzeriaet og elever på 15 i rækken | gambling
drengene i 9. better på fodbold i timerne | gambling
ludomani hos unge, hvor kan de få hjælp | gambling
han har spillet sin konfirmationspenge op på nettet | gambling, money
skins og lootbokse, er det pengespil? | gambling, gaming
kortspil om penge i frikvarteret | gambling
en 16-årig der gambler på sin storebrors mitid | gambling
hvad er aldersgrænsen for at spille på odds? | gambling
eleven låner penge af alle og vi tror han spiller dem væk | gambling, money
underviser man i pengespil og risiko i udskolingen nogen steder | gambling, teaching
he is 17 and bets on football every day, who can help | gambling
onlinekasino | gambling
han tjekker kampresultater hvert andet minut og bliver kridhvid når det går galt | gambling, signs
unge og betting, tal og råd | gambling
faren sidder på spilleautomaterne og der er ikke mad i huset | gambling, poverty
han solgte sin cykel og sin mobil og siger der var en sikker kamp | gambling
poker i ungdomsklubben, må vi det? | gambling, youth-club
cs-skins på gamblingsider, 13 år gammel | gambling, gaming
ludoman mor, barnet går i 2. klasse | gambling, family-problems
behandling for spilleafhængighed under 18 | gambling
hele drengeflokken har en app hvor de satser mod hinanden | gambling
hvordan ser man at en ung har spilleproblemer | gambling, signs
han vandt 8000 på et kasino en gang og har jagtet det lige siden | gambling
gæld efter gambling, ung på 18 | gambling, money
skrabelodder købt af en 6. klasse | gambling
han stjæler fra sin mors pung for at kunne spille videre | gambling, theft
kan man spærre sin søn på spillesider? rofus? | gambling
influencer der reklamerer for betting til mine elever | gambling, online
drengen er helt væk når han ser spillehjulet dreje på telefonen | gambling
kontakt til ludomanirådgivning | gambling
der satses penge på fifakampe i klubben og nu skylder en dreng 1500 til en ældre | gambling, threats
spillede hele su'en op på en aften | gambling, money
er det ulovligt at lade mindreårige spille på ens konto | gambling
oplæg om spil og penge til 8. klasse | gambling, teaching
my student sells his things to pay for online casino | gambling
crypto og daytrading, han er 15 og siger han nok skal vinde det tilbage | gambling, scam
gamblingproblemer blandt lærlinge | gambling, youth-education
han lyver om hvor pengene er blevet af, og der er altid en ny kamp der skal redde det hele | gambling
skal vi ringe hjem fordi de spiller om penge | gambling, parent-involvement
terninger bag gymnastiksalen med tyvere i puljen | gambling
odds, odds og odds, de snakker ikke om andet | gambling
forebyggelse af pengespil hos børn og unge | gambling, teaching
storebror har lånt ham kontoen til at bette med | gambling
en ung fyr på produktionsskolen har rigtig ondt i økonomien. han har tre kviklån og kan ikke lade spillesiderne være | gambling, money
spillegæld | gambling, money
hvor går en ung hen som ikke kan holde op med at spille på maskiner | gambling
roulette på mobilen i matematik | gambling
mor er bange for at sønnen er ludoman, han er 15 | gambling
bettet for feriepengene | gambling
kan lootboxes give afhængighed ligesom spilleautomater, forældre spørger | gambling, gaming
de spiller plat og krone om rigtige penge hver dag i skolegården og de små er kommet med | gambling
teen gambling problem, any helpline? | gambling
our boys play cards for money behind the gym | gambling
udlånt sit hævekort til en bekendt mod 1000 kr | scam
hans konto bruges til at sende andres penge videre | scam, crime
muldyr, ved de unge at det er hvidvask | scam
falske mobilepay-skærmbilleder ved handel med sneakers | scam
hun har købt koncertbilletter som slet ikke findes | scam
fup-sms om pakke, pigen tastede alle fars oplysninger | scam
kontokort og pinkode afleveret i parken mod løfte om hurtige penge | scam, gangs
easy money on snapchat, all he has to do is lend out his bank account | scam
banken har lukket hendes konto og mistænker bedrageri, hun er sytten | scam, money
ringer til ældre og udgiver sig for at være fra politiet, en af vores drenge | scam, crime
henter konvolutter hos gamle damer for en bagmand | scam, gangs
phishing, kviklån i et andet navn, mitid misbrugt af kæresten | scam, partner-violence
kryptoguru lovede at fordoble opsparingen | scam, money
dba-svindel, sælger telefoner han ikke har | scam
kan barnet blive dømt når det selv er blevet narret til at stille kontoen til rådighed | scam, convicted
identitetstyveri, nogen har bestilt tøj i elevens navn på klarna | scam, victims
hacket instagram som beder alle om en kode | scam, online
de lokker de unge med designertasker og kontanter for at "låne" netbanken | scam
vores lærling har modtaget 18.000 fra en ukendt og skal haeve dem i dag | scam
pengene kom ind og røg ud igen samme time, han fik en tier for ulejligheden | scam
my mother tongue group is flooded with fake job offers for teenagers | scam, leisure-job
fiduser på vinted og falske pokemonkort | scam
is he a victim or a criminal if he let someone use his card | scam, victims
bedraget af en falsk ejendomsmægler, depositum tabt, atten år og uden værelse | scam, homelessness
svindl med studiekort og rabatkoder | scam
bagmand samler unge med rene papirer til at oprette abonnementer på dyre telefoner | scam, crime
en elev er blevet snydt på dba | scam
hans mobilepay er brugt af en anden | scam
svindel på nettet mod unge, hvad kan vi fortælle dem | scam, teaching
de unge låner deres konto ud til at sende penge igennem | scam, money
muldyr, muldyrskonto, elev i 9. klasse | scam
hvad sker der hvis man låner sit nemid eller mitid ud | scam
tilbudt 2000 kr for at nogen bruger hans kontonummer | scam
han har sendt penge til en fyr for en iphone der aldrig kom | scam
one of my students let someone use his bank account for a day | scam
phishing, falske beskeder fra post og bank | scam
vores drenge ringer til gamle mennesker og udgiver sig for at være fra banken | scam, crime
elev sælger koncertbilletter der ikke findes | scam, crime
en 17-årig er sigtet for bedrageri, hvad nu | scam, convicted
kan man få sine penge igen når man er blevet svindlet? | scam
kviklån taget i hendes navn af veninden | scam, money
nogen har misbrugt en elevs cpr | scam
de blev lovet hurtige penge på telegram | scam
hvidvask med unges konti, er det noget SSP arbejder med | scam, ssp
hun fik en sms om at hun skyldte penge og tastede koden ind | scam
falske sneakers solgt i skolegården | scam, crime
identitetstyveri ung pige | scam
er det strafbart at stille sin konto til rådighed | scam
netbutik snød en elev for konfirmationspengene | scam
han henter hævekort hos ældre damer for nogle større fyre, siger en kammerat | scam, gangs
oplæg om økonomisk kriminalitet på nettet til 9.-10. klasse | scam, teaching
en mor har opdaget store beløb ind og ud af sin søns ungdomskonto | scam
scammet for skins | scam, gaming
drengen på 15 købte fakede sedler på nettet og brugte dem i kantinen | scam, crime
it-kriminalitet, elev har hacket aula | scam, crime
bliver man dømt når man ikke vidste hvad pengene var til? | scam
veninden lånte hendes mobilepay og der var pludselig købt for 4000 | scam
elev snyder mindre elever, sælger dem ting og leverer aldrig | scam
A fake job ad asked for his ID and bank login | scam, leisure-job
snydt | scam
min søn har trykket på et link og nu er kontoen tom | scam
han praler af at tjene penge på 'fraud' og har guides på telefonen | scam, crime
hvem advarer de unge om at være pengekurer? | scam, gangs
afbetalingskøb i forældrenes navn, dreng 16 | scam
banken har spærret elevens konto pga mistænkelige overførsler, og familien forstår ikke hvorfor. Hvor kan de få rådgivning? | scam, money
crypto investering han så på tiktok var fup | scam
dokumentfalsk, forfalsket id for at komme ind på diskotek | scam, crime
datasvindel unge under 18 | scam
en elev har forfalsket morens underskrift på en seddel om fri | scam, school-absence
gavekorttrick | scam
hun tror hun har vundet en telefon og har sendt billede af sit pas | scam
de narrer klassekammerater til at logge ind på en falsk snapside | scam, online
unge der svindler på trendsales og facebook marketplace | scam
politiet siger at bedragerier blandt unge stiger, har vi noget materiale om det | scam, teaching
bedraget af en han troede var ven | scam
skal vi anmelde når en elev bruger en andens kort i kantinen | scam, police-report
fake seller took my daughter's birthday money | scam
is lending your bank account to a friend a crime here | scam
må jeg lægge klassebilledet på aula | photo-sharing
en mor vil ikke have sin datter på hjemmesiden, hvordan sikrer jeg mig det til fastelavn | photo-sharing, consent
vi filmede cuppen og vil gerne bruge klippet på klubbens facebook | photo-sharing
portræt eller situationsbillede, gør det en forskel | photo-sharing
skal vi slette gamle billeder fra sommerlejren i 2019 på drevet | photo-sharing, data-protection
forældre streamer skolekomedien live på insta uden at spørge nogen | photo-sharing
eleverne tager snaps af læreren i undervisningen og griner af det bagefter | photo-sharing
tilladelse til gruppefoto i lokalavisen, skriftlig eller er mundtlig nok | photo-sharing, consent
en dreng på hemmelig adresse kan ses i baggrunden på et opslag, hvor hurtigt kan det pilles ned | photo-sharing
fotograf kommer på mandag, hvem har sagt nej | photo-sharing
can I post pictures from the outing in the parents' whatsapp group | photo-sharing
maa sfo'en bruge private mobiler til at fotografere børnene | photo-sharing
plakat med unge fra gaden til kampagnen, skal de selv skrive under når de er 15 | photo-sharing, consent
overvågningskamera i cykelkælderen, må vi vise optagelsen til klassen for at finde synderen | photo-sharing, data-protection
hele fodboldholdet var til stævne på fyn med overnatning på en skole, alle havde det sjovt, men en af fædrene tog billeder i omklædningen som nu ligger i et album alle kan åbne, og to mødre er rasende over at ingen har spurgt dem | photo-sharing, consent
må vi lægge klassebilleder på aula | photo-sharing
skal vi have samtykke til fotos fra lejrskolen | photo-sharing, consent
regler for billeder på klubbens facebook | photo-sharing
En mor vil have sit barn slettet fra alle billeder på skolens hjemmeside. Skal vi gøre det? | photo-sharing, data-protection
portrætbillede eller situationsbillede hvad er forskellen | photo-sharing
må forældre filme til luciaoptoget og lægge det ud | photo-sharing
fotografering af børn i svømmehallen | photo-sharing
vi vil gerne vise på insta hvad vi laver i klubben, må de unges ansigter være med | photo-sharing, youth-club
adressebeskyttet elev med på klassebillede? | photo-sharing, data-protection
can I post pictures of the kids on our club's Instagram page? | photo-sharing
samtykkeerklæring billeder skabelon | photo-sharing, consent
må jeg tage billeder af børnene med min private mobil | photo-sharing, data-protection
hvem skal give lov, forældre eller den 15-årige selv, når vi bruger et foto i en folder | photo-sharing, consent
skolefotografen kommer på torsdag og to familier har sagt nej | photo-sharing
video fra idrætsdagen på youtube | photo-sharing
hvor længe må vi have billederne liggende | photo-sharing, data-protection
Far og mor er skilt og uenige: den ene siger ja til at barnet er på skolens side, den anden nej. Hvem bestemmer? | photo-sharing, consent
sletning af gamle billeder fra sfo-tur | photo-sharing, data-protection
journalist vil tage billeder i skolegården | photo-sharing, press
er det ok at streame forestillingen live for bedsteforældre | photo-sharing
må vi bruge elevfotos til plakat i byen | photo-sharing
billeder af grædende barn delt i forældregruppe af personalet | photo-sharing
tilbagetrække samtykke til fotos | photo-sharing, consent
vi vil hænge billeder op af alle elever med navn på gangen så vikarer kan kende dem | photo-sharing, data-protection
må en elev tage fotos af læreren i timen og lægge op | photo-sharing, online
datatilsynet billeder på nettet skole | photo-sharing, data-protection
overvågningsbilleder af hærværk, må vi dele dem på facebook for at finde de skyldige | photo-sharing, vandalism
foto samtykke 1. klasse ny elev | photo-sharing
gruppebillede fra turen hvor alle smiler, kræver det at vi spørger først | photo-sharing, consent
Do we need written permission from parents before using class photos? | photo-sharing, consent
pressebilleder ved åbning af ny legeplads, børn i baggrunden | photo-sharing, press
må frivillige i foreningen fotografere ungerne | photo-sharing, volunteering
gdpr fotos børnehave | photo-sharing, data-protection
forælder har taget billede af andres børn til fødselsdag og delt uden at spørge | photo-sharing
hvor skriver vi hvem der har sagt nej til at være med på billeder | photo-sharing, record-keeping
billeder fra omklædningsrummet taget af en vikar | photo-sharing
`;
