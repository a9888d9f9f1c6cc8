/** What colleagues ask about law and duties, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfLawAndDuties = `
efter sommerferien begyndte der en ny pige i 7.b, hun smiler og klarer sig fint i alle fag, men til idræt så jeg nogle striber på maven, og min leder siger vi skal vente til skolehjemsamtalen, må jeg gå uden om hende | notification, school-management
hvornår skal jeg sende noget til kommunen om et barn og hvordan gør man | notification
skærpet underretningspligt, gælder den også en vikar uden uddannelse | notification
chefen siger vi skal lade være, men jeg er bange for at bryde loven | notification, school-management
blå mærker formet som fingre på overarmen, hvor hurtigt skal jeg handle på papir | notification, violence-at-home
naboen hører børnegråd hver nat, kan hun gøre noget anonymt | notification
barnets lov § 133 | notification
kvittering inden seks hverdage, og hvad får jeg at vide bagefter | notification
kan man faa boede for at tie stille som fagperson | notification
hvad skriver jeg i felt fire om barnets ressourcer | notification, record-keeping
gælder det også frivillige trænere i håndboldklubben | notification
den personlige pligt kan ikke uddelegeres til lederen, vel | notification, school-management
forældrene bliver rasende, de læser jo hvert ord jeg har skrevet om dem | notification, parent-involvement
when am i legally obliged to tell social services about a child | notification
ufødt barn, mor ryger og drikker, skal jordemoderen reagere | notification, pregnancy
hvordan laver man en underretning | notification
underretningspligt lærer | notification
hvornår skal jeg underrette | notification
skal forældrene vide at jeg har underrettet | notification
kan man underrette anonymt som ansat | notification
underretning skema | notification
hvad skal der stå i en underretning | notification
hvor sender man den hen når man er bekymret for et barn hjemmefra | notification
skærpet underretningspligt hvad betyder det | notification
barn i børnehaven kommer i samme tøj hele ugen, sulten og uden madpakke, skal jeg skrive til kommunen | notification
Am I obliged to report my worry about a child to the municipality? | notification
hvor længe går der før man får svar på en underretning | notification
min leder siger vi skal vente men jeg synes vi har pligt til at melde det nu | notification, school-management
hun har fortalt mig at far slår. hvad er jeg forpligtet til at gøre inden jeg går hjem | notification, violence-at-home
underrettede for tre uger siden og har intet hørt | notification
mundtlig underretning gælder det | notification
hvem modtager underretninger i kommunen | notification
skal hver enkelt lærer selv underrette eller gør skolen det samlet | notification
er det 24 timer de har til at vurdere den | notification
underretning på et ufødt barn | notification, pregnancy
jeg er fodboldtræner og frivillig, gælder pligten ogsaa mig | notification
må jeg få at vide hvad der sker efter min underretning | notification, confidentiality
mor beder mig lade være med at sende noget til kommunen, hun siger de har styr på det nu. Men pigen kommer stadig med mærker. Kan jeg lade være? | notification, violence-at-home
underetning ved bekymrende fravær hvor meget skal der til | notification, school-absence
pædagogmedhjælper vil anmelde en familie til de sociale myndigheder | notification
what goes into a child protection report here | notification
bekymring for en elevs søskende som går på en anden skole | notification
kan en underretning trækkes tilbage | notification
vi har holdt to møder med hjemmet, intet er ændret, og nu siger kollegerne at det skal på skrift til forvaltningen | notification
klubmedarbejder: gælder underretningspligten også unge på 17 | notification
straf hvis man ikke underretter | notification
eksempel på en god underretning | notification
underretter jeg eller snakker jeg med socialrådgiveren først | notification, social-worker
vi har mistanke om at den lille ikke får mad og pleje | notification
vi har haft ham siden børnehaveklassen, han er god til matematik og hjælpsom over for de små, men nu er politiet begyndt at kontakte mig direkte på min mobil og spørge til hvem han går med, og jeg aner ikke om jeg overhovedet må svare | section-115, confidentiality
har jeg lov at drøfte ham med betjenten uden at forældrene ved det | section-115, confidentiality
paragraffen der giver skole, kommune og politi lov til at snakke sammen | section-115
kun i forebyggende øjemed, ikke til at opklare forbrydelser | section-115
betjenten spørger hvem der var med i røveriet, må jeg svare ham | section-115, confidentiality
gælder reglen også psykiatrien og kriminalforsorgen | section-115
gymnasier og friskoler, er de omfattet af § 115 | section-115
pligt til at videregive eller bare en mulighed | section-115
can we share a pupil's name with the officer under the justice act | section-115, confidentiality
er en træner i fodboldklubben inde under udvekslingen | section-115
rpl 115 stk. 2 om udsatte voksne | section-115
politiet vil have klasselister og telefonnumre til brug i efterforskningen | section-115, data-protection
undtagelsen fra tavshed når formålet er at holde unge ude af kriminalitet | section-115, confidentiality
hvor langt tilbage i tiden må man udveksle om en bestemt knægt til ssp-mødet | section-115, network-group
nødvendihed og propotionalitet – skriver jeg ned at jeg brugte reglen | section-115, record-keeping
§ 115 retsplejeloven | section-115
hvad må man dele efter § 115 | section-115
må politiet fortælle skolen om en elev | section-115, local-police
må jeg give navne på drengene til betjenten på ssp-mødet | section-115
paragraf 115 forklaret kort | section-115
må skole, kommune og politi tale om en ung uden samtykke | section-115, consent
gælder 115 også klubben | section-115
retsplejelovens §115 og privatskoler | section-115
hvilken lov siger at ssp må udveksle oplysninger | section-115, ssp
Can police and school share information about a pupil without parental consent? | section-115, consent
115 og psykiatrien (psp) | section-115, psychiatry
må oplysninger fra ssp bruges i en straffesag | section-115
kan ssp-kontaktlæreren sige videre til klasselæreren hvad politiet fortalte | section-115, confidentiality
skal forældrene informeres når vi har drøftet deres søn med politiet | section-115
må jeg ringe til betjenten og høre om en af mine elever var med i fredags | section-115, local-police
informationsudveksling i ssp-samarbejdet regler | section-115, ssp
er det lovligt at politiet sender navne til skolen på dem der blev taget med knallerter | section-115, mopeds
efterforskning og 115 går det an | section-115
Vi sad fem personer fra skole, politi og socialforvaltning og drøftede en dreng ved navn. Bagefter spurgte en kollega om vi overhovedet havde hjemmel til det. | section-115
må boligsocial medarbejder være med når der udveksles navne | section-115, housing-worker
§115 boligforeninger | section-115
hvor går grænsen for hvad man må fortælle hinanden på tværs i ssp | section-115, confidentiality
the section on sharing information between school, social services and police | section-115
må en efterskole deltage i udveksling efter 115 | section-115
er man forpligtet til at give oplysninger efter § 115 eller må man bare | section-115
kan jeg sige nej når politiet beder mig om oplysninger i ssp-regi | section-115, local-police
§ 115 stk 1 nr 2 | section-115
gadeplansmedarbejder må jeg give øgenavne og adresser videre til forebyggerne hos politiet | section-115, street-team
115-samtale | section-115
ssp-lov deling af personfølsomt | section-115, data-protection
kriminalforsorgen må de være med i udvekslingen | section-115
hvornaar er det kriminalitetsforebyggende nok til at vi må dele | section-115
fritidsklub, kommunal eller selvejende, forskel paa om de er omfattet af retsplejeloven | section-115
må man snakke åbent om en konkret 14-årig på mødet når det er for at forebygge at han bliver kriminel | section-115
hvad må vi sige til hinanden skole og politi imellem | section-115
en elev betroede mig noget og fik mig til at love ikke at sige det videre | confidentiality
må jeg fortælle min kollega på nabostuen om familiens situation | confidentiality
snak i omklædningsrummet om elevers private forhold, er det strafbart | confidentiality
straffelovens § 152 og forvaltningsloven § 27 | confidentiality
jeg bor i samme lille by, og folk spørger mig i brugsen | confidentiality
gælder det stadig når man er stoppet i stillingen | confidentiality
mor til en klassekammerat vil vide hvorfor drengen er væk | confidentiality
praktikanter og frivillige, hvad skal de skrive under på | confidentiality, volunteering
the teenager told me in secret that he sells, am i bound to keep quiet | confidentiality, drug-dealing
må skolelægen fortælle forældre til en 16-årig om p-piller | confidentiality, doctor
hvornår vejer hensynet til barnet tungere end mit løfte | confidentiality, notification
personalestuen er utæt som en si, ledelsen må minde os om hvad der er fortroligt | confidentiality, school-management
kan jeg nægte at vidne i retten om det en ung har sagt | confidentiality
taushedspligten over for stedforældre og bedsteforældre | confidentiality
tavshedspligt hvad gælder | confidentiality
må jeg sige det videre til min kollega | confidentiality
har jeg tavshedspligt som vikar | confidentiality
elev har betroet mig noget og bedt mig love ikke at sige det | confidentiality
må jeg fortælle forældrene hvad deres datter på 16 har sagt | confidentiality
fortrolighed i klubben | confidentiality
brud på tavshedspligt straf | confidentiality
en mor spørger ind til en anden elevs problemer, hvad må jeg svare | confidentiality
sundhedsplejerskens tavshedspligt over for skolen | confidentiality, health-nurse
Am I allowed to tell another teacher what a pupil told me in confidence? | confidentiality
gælder tavshedspligten efter man er stoppet i jobbet | confidentiality
praktikant erklæring om tavshed | confidentiality
må man tale om børn i lærerværelset | confidentiality
kollega fortæller om eleverne ved middagsbordet og i toget | confidentiality
hvornår må man bryde tavshedspligten | confidentiality
Er frivillige i lektiecaféen omfattet af tavshedspligt | confidentiality, volunteering
kan psykologen på ppr fortælle mig hvad der blev sagt | confidentiality, ppr
tidligere skole ringer og vil fortælle om drengen, må de det og må jeg lytte | confidentiality
videregivelse af fortrolige oplysninger forvaltningsloven | confidentiality, data-protection
straffelovens § 152 | confidentiality
jeg hørte noget på et ssp-møde om min elevs storebror. må jeg bruge det i samtalen med hjemmet, eller skal jeg lade som om jeg ikke ved det? | confidentiality, ssp
naboen spørger om det er rigtigt at politiet var hos os | confidentiality
duty of confidentiality for club staff | confidentiality
hvad må man sige til den nye skole | confidentiality
lovede hende det blev mellem os | confidentiality
far uden forældremyndighed ringer og vil have at vide hvordan det går | confidentiality
må tolken sige noget videre | confidentiality
fortrolige samtaler med unge regler | confidentiality
personalet sladrer om familierne i byen | confidentiality
hvilke ting maa jeg ikke sige til de andre foraeldre efter episoden i 3.c | confidentiality
diskretion på den åbne gang, samtaler kan høres af alle | confidentiality
må lægen fortælle skolen om barnets diagnose | confidentiality, doctor
kan jeg holde på en hemmelighed når det handler om stoffer | confidentiality, substances
tavshedspligten over for politiet når de ringer og spørger til en ung | confidentiality, section-115
bliver det vi siger her mellem os, spurgte han, og jeg vidste ikke hvad jeg måtte svare | confidentiality
hvem underskriver blanketten hvis forældrene er uenige | consent, divorce
han siger ja i telefonen, er det nok, eller skal det stå på skrift | consent
kan de fortryde tilladelsen bagefter | consent
teenageren på 15 siger nej til at vi taler med hendes læge | consent, doctor
vi vil gerne vende familien tværfagligt, hvad skal de sige ja til først | consent, section-115
hvor lang tid gælder en underskrift | consent
fuldmagt til at indhente oplysninger fra børnehaven | consent, kindergarten
er afkrydsning i aula juridisk gyldigt | consent, data-protection
mother doesn't read danish, is her signature worth anything | consent, language-refugees
stiltiene aksept kontra informeret og udtrykkeligt ja | consent
forældremyndighed hos den ene, må den anden give lov | consent, divorce
skal far med på råd når pigen er sytten og selv søger hjælp | consent, parent-involvement
formular til at dele noget med idrætsforeningen | consent, data-protection
uden tilladelse fra hjemmet kan ppr ikke gå i gang, men de svarer aldrig | consent, ppr
skal forældre give samtykke | consent
samtykkeerklæring skabelon | consent
kan en 15 årig selv give samtykke | consent
begge forældre samtykke delt forældremyndighed | consent
må vi tale med ppr uden samtykke | consent, ppr
samtykkeblanket til ssp | consent, ssp
hvor længe gælder et samtykke | consent
gælder et mundtligt ja fra moren eller skal vi have en underskrift | consent
kan forældre trække deres samtykke tilbage | consent
Do both parents have to sign before we refer the child? | consent
mor siger ja og far siger nej til at vi snakker med kommunen | consent
må jeg tage billeder af børnene på turen uden at spørge hjemme | consent, photo-sharing
samtykke til tværfagligt møde | consent
forældrene nægter at skrive under på at vi må udveksle oplysninger, hvad nu | consent
consent form in Arabic or English | consent
hvad skal der stå i en samtykkeerklæring for at den dur | consent
sundhedsplejersken vil tale med læreren om en elev. Moren svarer ikke på mails. Kan vi gå i gang uden hendes tilladelse? | consent, health-nurse
skal den unge selv sige ja når han er 17 | consent
hvornår behøver man ikke samtykke | consent
samtykke aula digitalt gyldigt | consent
barnets egen mening ved samtykke | consent
fotosamtykke fritidsklub | consent, photo-sharing
må jeg kontakte den gamle børnehave uden at have spurgt forældrene | consent
tilladelse hjemmefra til at drengen kan tale med en ssp-medarbejder | consent, ssp-consultant
kan en plejefamilie give samtykke på barnets vegne | consent, placement
informeret samtykke betydning | consent
er afkrydsning i skemaet nok, eller skal det vaere paa skrift med dato | consent
pige 13 vil i samtaler uden at hjemmet ved det | consent, confidentiality
underskrift fra forældre der ikke læser dansk | consent, language-refugees
samtykker gemmes hvor | consent, record-keeping
skal vi spørge forældrene om lov før ssp kommer og taler med sønnen på skolen | consent, preventive-talk
hvad gør vi når kun den ene har skrevet under og den anden bor i udlandet | consent
omvendt: må vi holde møde om ham med forvaltningen selv om familien siger nej tak | consent
permission slip before counselling session, what age | consent
ja eller nej fra hjemmet til at dele testresultater | consent, data-protection
mail med navn og fødselsdag, skal den sendes sikkert | data-protection
må jeg have en liste over urolige unge på mit skrivebord | data-protection
messenger-gruppe med kollegerne hvor vi skriver om drengene ved navn | data-protection, confidentiality
hvor længe må vi gemme noter fra et møde for tre år siden | data-protection, record-keeping
følsome oplysniger: etnisitet, helbred, tro, seksualitet | data-protection
er det i orden at smide elevens historie ind i chatgpt for at få hjælp | data-protection
usb-nøgle med udtalelser glemt i toget | data-protection, data-protection-officer
can i write a kid's full name in an outlook calendar invitation | data-protection
registerindsigt, ret til berigtigelse | data-protection, record-keeping
cpr på whiteboardet i personalerummet, hvad siger reglerne | data-protection
behandlingshjemmel efter artikel 6 og 9 | data-protection
udskrifter i makulator eller papirkurv | data-protection
må sms'er med unge slettes fra arbejdstelefonen | data-protection, record-keeping
opslag på intern hjemmeside med initialer, er det anonymiseret nok | data-protection
gdpr regler i klubben | data-protection
må jeg sende cpr i mail | data-protection
hvor længe må vi gemme oplysninger om elever | data-protection
persondata i ssp-sager | data-protection, ssp
er en liste med børnenes allergier på køleskabet ok | data-protection
må vi skrive om en elev i en messenger-gruppe mellem kolleger | data-protection
personoplysninger sikker mail | data-protection
forældre beder om indsigt i alt vi har om deres barn | data-protection
sletning af gamle elevmapper | data-protection
må navnene på de unge stå i emnefeltet | data-protection
Can I store pupil names in a private spreadsheet on my own laptop? | data-protection
følsomme oplysninger hvad tæller med | data-protection
må jeg bruge chatgpt til at skrive en udtalelse om et barn | data-protection
ligger med tre ringbind i et ulåst skab med sager helt tilbage fra 2009 | data-protection, record-keeping
hjemmel til at behandle personoplysninger i forebyggelsen | data-protection
kollega har klasseliste med adresser hængende i døren ud mod gangen | data-protection
må vi dele telefonliste til hele klassen | data-protection
databeskyttelse for små foreninger | data-protection
er helbredsoplysninger om et barn noget man må sende i aula | data-protection
videoovervågning på skolens område regler | data-protection
Vi fører en liste over hvem der hænger ud ved hallen, med kælenavne og hvad de har lavet. En forælder har hørt om den og er rasende. Er sådan en liste lovlig? | data-protection, groups-hanging-out
må jeg tage noter med hjem | data-protection, record-keeping
gdpr billeder på facebook | data-protection, photo-sharing
dataminimering ssp-referater | data-protection, record-keeping
gdpr rules when sending case notes to another town | data-protection, inter-municipal-notification
oplysningspligt når man registrerer noget om en ung | data-protection
maa man gemme skærmbilleder fra elevernes snap paa sin arbejdstelefon | data-protection, online
private telefoner og fotos af børn blandt personalet | data-protection, photo-sharing
må en studerende bruge rigtige cases med navne i sin opgave | data-protection
kryptering af dokumenter til politiet | data-protection
hvordan sender man fortrolige papirer til en privat psykolog | data-protection
aktindsigt fra faren i en sag om sønnen | data-protection, record-keeping
excelark med unge i risiko må vi have det | data-protection
databeskyttelsesforordningen kort for pædagoger | data-protection
glemt at logge ud af systemet og eleverne har set karakterer og noter om hinanden | data-protection
kort overblik over hvem gør hvad i de første tyve minutter | action-card
en lamineret side ved telefonen om hvad vi gør ved en bombetrussel | action-card, school-threat
skolens plan ved dødsfald trænger til at blive støvet af | action-card, grief
når en elev forsvinder på udflugt, trin for trin | action-card, runaway
tjekliste til vikaren hvis der bliver trukket kniv | action-card, weapons
flowchart ved mistanke om seksuelle krænkelser mellem børn | action-card, sexual-abuse
vi har pligt til at have procedurer for vold mod børn, hvor ligger de | action-card, violence-at-home
evakuring, lockdown, skyd-i-skolen scenarie | action-card, school-threat
is there a one page guide for what to do when something bad happens | action-card
ringekæde, samlingssted og ansvarlig | action-card
trivselsberedskab med tidsfrister ved mobning, ti dage | action-card, bullying
nyt kort mangler om deepfakes | action-card, online
hvor finder jeg kommunens samlede beredskabsplan for overgreb, jeg har brug for den inden mødet kl. 10 | action-card, sexual-abuse
vi øver sjældent det der står i mappen, så ingen kan det når alarmen går | action-card
handlekort ved trusler | action-card, threats
har vi et actioncard til stoffer på skolen | action-card, substances
trin for trin hvad gør jeg når en elev er påvirket | action-card, substances
hvor finder jeg handlekortene | action-card
action card selvmordstrussel | action-card, suicide
tjekliste når politiet kommer på skolen | action-card, local-police
actionkort brand | action-card, arson
procedure på en side til at hænge op i lærerværelset | action-card
Is there a one-page checklist for what staff do in the first hour? | action-card
hvem gør hvad i hvilken rækkefølge ved en voldsepisode | action-card, violence
handlekort bekymrende fravær | action-card, school-absence
vi vil gerne have en køreplan til vikarer, sådan helt kort, hvis nogen finder en kniv | action-card, weapons
handleguide vold mod børn | action-card, violence-at-home
lommekort til nattevagter | action-card
flowchart underretning | action-card, notification
opdaterede actioncards 2025 | action-card
beredskabsplan seksuelle overgreb kort version | action-card, sexual-abuse
hvad er de første fem ting man skal gøre ved billeddeling | action-card, image-sharing
Jeg står som nyuddannet alene med en 7. klasse og er bange for at gøre noget forkert den dag det sker. Findes der noget jeg kan have liggende i tasken med trinene? | action-card
huskeliste | action-card
actioncard rygning og vapes i skoletiden | action-card, nicotine
instruks til personalet om mobning step 1 2 3 | action-card, bullying
handlekortet er fra 2017, er der et nyt | action-card
print af handlekort til klubben | action-card
skabelon til eget actioncard | action-card
hvilke handlekort skal en skole have | action-card
handlevejledning dødsfald | action-card, grief
kort vejledning med telefonnumre i rækkefølge | action-card
action cards in English for our foreign staff | action-card
en simpel plan over hvem der ringer til hvem når noget går galt i weekenden | action-card, acute-line
beredskabskort skoletrussel | action-card, school-threat
handlekort radikalisering | action-card, radicalisation
vi har lange retningslinjer som ingen læser, vi vil bare have det på et kort | action-card
hvor haenger actioncardet for bortloebne boern | action-card, runaway
hjælpeark til personalet ved krænkelser online | action-card, online
barnet er i fare lige nu, skal jeg ringe 112 eller jer | acute
fredag eftermiddag klokken femten tredive, og kontoret er lukket | acute
han står på broen og græder | acute
hvem tager telefonen i weekenden når noget er galt med et barn | acute, acute-line
the mother is unconscious, the baby is screaming and i am alone here | acute
der er våben i hjemmet og børnene er lige kørt derhen | acute, weapons
jeg tør ikke sende hende hjem i dag, hvad gør jeg de næste to timer | acute
juleferie, skolen lukket, bekymringen eksploderede i aftes | acute
blod på gulvet, han er låst inde på toilettet | acute
a child just told me she will be beaten tonight, it is friday evening | acute
social bagvagt, hvad er nummeret | acute
far er på vej herover med et bat | acute
kan politiet køre en pige et sikkert sted hen i nat | acute
jeg kan ikke have det her på samvittigheden til mandag, hvem beslutter noget sent en lørdag | acute
skolen evakueres, hvem får besked først | acute, school-threat
hun ligger i svømmehallen og trækker ikke vejret | acute
tæt på at slå mig eller sig selv ihjel siger han i telefonen | acute, suicide
jeg står foran rækkehuset på aftalt besøg, der er skrig indenfor og ingen åbner, skal jeg sparke døren ind eller vente på en patrulje | acute
børnelægen vil ikke slippe den lille ud i weekenden, men far pakker allerede trøjen i tasken, hvem kan sætte foden ned nu | acute
klokken er ti i fire, min leder er i svømmehallen med sine egne og jeg har et grædende barn på kontoret som ikke kan tage hjem | acute
politiets 114 eller alarmcentralen, hvornår det ene og hvornår det andet | acute
livsfarlig sitation klokken to om natten paa institutionen | acute
ring 112 eller vente? | acute
hvornår ringer man 112 | acute
barn bevidstløst i skolegården hvad nu | acute
en elev trækker ikke vejret | acute
nogen er ved at blive banket lige nu udenfor | acute, violence
livsfare | acute
Der er en ung på taget af skolen, hvem ringer jeg til først? | acute, suicide
han står med en kniv i fællesrummet NU | acute, weapons
politi med det samme | acute
114 eller 112 hvad er forskellen | acute, local-police
akut hjælp til barn der bløder kraftigt | acute
skal jeg ringe til alarmcentralen når pigen har taget 20 panodiler | acute, suicide
giftlinjen nummer | acute
ambulance til skole | acute
hjerteløber og hjertestarter i klubben hvor hænger den | acute
drengen er faldet om til festen og skummer om munden | acute, overdose
emergency what number do i call | acute
a child is in danger right now | acute
brand i klubben | acute, arson
hele skolen skal ud fordi der lugter af gas | acute
overfald i gang på stationen | acute, violence
lægevagt eller skadestue? | acute, doctor
hvem kontakter man først ved en livstruende situation | acute
akut | acute
kan man sms'e til 112 | acute
alarm på skolen, hvad gør lærerne i klasserne | acute, school-threat
pige skåret sig så dybt at det ikke stopper med at bløde | acute, self-harm
elev truer med at springe ud fra broen lige nu | acute, suicide
krampeanfald i idræt | acute, health
skyderi ved skolen hvad gør vi | acute, school-threat
der lyder skrig og ting der knuses inde hos naboen, og børnene er derinde | acute, violence-at-home
akut fare for barnet hvem må handle | acute, acute-line
hvad siger jeg når jeg ringer efter en ambulance | acute
førstehjælp til ung som har drukket sig i koma | acute, alcohol
alkoholforgiftning hvornår er det alvorligt | acute, alcohol
ligger i stabilt sideleje og jeg kan ikke vække hende | acute
politiet nu eller bare en anmeldelse i morgen? | acute, police-report
mand filmer børn i skolegården og nægter at gå | acute, local-police
en fremmed har prøvet at lokke en pige ind i en bil udenfor skolen for lidt siden | acute, local-police
bortført | acute, runaway
faren er mødt op og vil tage barnet med magt | acute, conflict
ulykke på vej til skole, to elever er kørt ned | acute
hvem kalder forældre når et barn er hentet af ambulance | acute
akut psykose hos 17 årig i klubben | acute, psychiatry
psykiatrisk skadestue | acute, psychiatry
psykiatrisk akuttelefon åbent hele døgnet? | acute, psychiatry
Eleven hyperventilerer, har smerter i brystet og er gråbleg i ansigtet. Skal vi ringe, eller kan vi vente på forældrene? | acute, health
fundet pistol i skoletaske | acute, weapons
bombetrussel over telefonen | acute, school-threat
tasken kan være farlig, skal vi røre den | acute, school-threat
alarmcentral | acute
noedopkald fra mobil uden kredit | acute
druknet barn i svømmehallen | acute
barn har slugt et batteri | acute
fyrværkeri eksploderede i hånden på en dreng i parken | acute, fireworks
the pupil is unconscious and we dont know what he took | acute, overdose
nødsituation vejledning til nye vikarer | acute, action-card
allergisk chok efter jordnødder | acute, health
Vi står i hallen, og en dreng er faldet om uden nogen har rørt ham. Han svarer ikke. Jeg er alene med 20 andre, hvad gør jeg først? | acute
jeg har lige fået en snap fra en elev hvor han skriver farvel til alle. han svarer ikke når jeg ringer, og jeg ved ikke hvor han er | acute, suicide
En mand med en økse går rundt på vejen uden for sfo'en. Vi har låst dørene, børnene er bange, og forældre er på vej for at hente. | acute, weapons
Two boys are fighting with bottles outside the club and one of them is bleeding badly. Do I call the police or an ambulance? | acute, violence
which number for ambulance in denmark | acute
someone collapsed, help | acute
lørdag aften, barn alene hjemme og mor væk, hvem kan rykke ud | acute-line, acute
nummeret man ringer til når rådhuset er lukket | acute-line
kan en dreng blive anbragt i nat | acute-line, placement
juleaften, kæmpe skænderi med smadret porcelæn, de små gemmer sig under bordet | acute-line, violence-at-home
social vagt uden for kontortid | acute-line
vagthavende beder om en fra forvaltningen, hvem har bagvagten i weekenden | acute-line
who answers after five pm when a teen refuses to go home | acute-line, runaway
pige på femten står foran klubben kl. 22 og tør ikke gå hjem | acute-line, runaway
heligdage, sommerferie og nætter, er der altid bemandet | acute-line
akut overnatning til to søskende efter fars anholdelse | acute-line, placement
hospitalet ringer søndag om spædbarn med brud | acute-line, violence-at-home
politi og sociale myndigheder rykker sammen ud til lejligheden midt om natten | acute-line, acute
er det 112 eller jer jeg skal kontakte fredag kl. 19 når barnet ikke er i livsfare | acute-line, acute
kan man få fat i døgnvagten uden at skulle gennem vagtcentralen | acute-line
jeg står med et barn som ikke tør gå hjem, og klokken er 16.45 fredag. Hvem har vagten? | acute-line, acute
er nogen på vagt om natten hvis det er rigtig slemt | acute-line, acute
Klokken er 23 og pigen sidder grædende i min stue. Hun nægter at tage hjem, for stedfar er fuld og har smadret køkkenet. Hvem kan man få fat i nu? | acute-line, acute
social døgnvagt nummer | acute-line
hvem ringer man til efter kl 16 | acute-line
døgnvagten weekend | acute-line
kommunen har lukket og barnet kan ikke sendes hjem | acute-line
socialvagt telefon nat | acute-line
det er fredag aften og en dreng på 13 står i klubben og nægter at gå hjem, de er fulde derhjemme | acute-line, parent-substance-abuse
akut bekymring for et barn i påsken | acute-line
Out-of-hours number for child protection? | acute-line
hvordan får man fat i socialvagten, går det gennem politiet | acute-line, local-police
sociale døgnvagt må forældre selv ringe | acute-line
rådgiver uden for kontortid | acute-line
lillejuleaften ingen svarer i børne og ungeafdelingen | acute-line
nogen fra forvaltningen skal komme nu, klokken er 22 og babyen er alene hjemme | acute-line
kan døgnvagten finde en seng til en ung i nat | acute-line, runaway
bagvagt børn og unge | acute-line
gælder den sociale vagt hele døgnet eller kun aften | acute-line
barn skriver til mig på sms søndag nat at mor er blevet slået | acute-line, violence-at-home
hvad gør man hvis det er udenfor åbningstid | acute-line
vi er på lejrtur i en anden kommune, og en pige fortæller om overgreb kl halv elleve om aftenen. Hvilken vagt ringer jeg til, deres eller vores? | acute-line, sexual-abuse
akuttelefon kommunen | acute-line
ring 112 eller socialvagten? | acute-line
den kommunale vagt i ferier | acute-line
natteravne fandt en fuld 12 årig, hvem overtager når forældrene ikke tager telefonen | acute-line, night-ravens
vagttelefon socialrådgiver | acute-line, social-worker
who picks up the phone for social services on a Sunday | acute-line
døgnvagtens opgaver | acute-line
drengen kan ikke komme ind hos sin far og det er snart midnat | acute-line
hvor ringer pædagogen hen hvis begge foraeldre er faldet om og kommunen har fri | acute-line
politiet har bedt mig kontakte de sociale myndigheder i aften | acute-line
helligdag akut hjælp udsat barn | acute-line
Hvem kan træffe beslutning om akut anbringelse en lørdag | acute-line, placement
sociale vagt svarer ikke, plan b | acute-line
ungdomsklub lukker 21.30, den unge tør ikke tage hjem, vagtnummer? | acute-line
døgntelefon for fagpersoner om børn | acute-line
nummer man kan ringe til om natten når et barn er i fare | acute-line
hvad skal man kigge efter, hvornår bør alarmklokkerne ringe | signs
nyt dyrt tøj, ny omgangskreds og hemmelighedsfuld med mobilen, hvad kan det betyde | signs, crime
indikatorer på at et barn ikke har det godt i hjemmet | signs, family-problems
han har ændret sig på to uger, er det puberteten eller noget værre | signs, wellbeing
liste over symptomer på påvirkning: store pupiller, tør mund, sløret tale | signs, substances
karaktererene dykker, han sover på bordet og lugter surt | signs, wellbeing
how can you tell that a youngster is slipping into the wrong company | signs, gangs
hvad er normalt for en på tretten og hvornår er det risikoadfærd | signs
advarselslamper ved grooming | signs, grooming
trivselslinealen, grøn gul rød, hvor placerer jeg barnet | signs, wellbeing
små røde flag som jeg overså, siger jeg bagefter til mig selv | signs
koder, emojis og håndtegn de unge bruger, hvad betyder de | signs, online
beskyttelsesfaktorer og risikofaktorer i skemaform | signs
opmærksomhedspunkter når pædagogen kigger på de treårige | signs, kindergarten
tidlige tegn, hvornår skal vi reagere | signs, trivial-prevention
tegn på at et barn mistrives | signs, wellbeing
hvad skal jeg holde øje med | signs
faresignaler stofbrug | signs, substances
hvordan ser man om en elev tager noget | signs, substances
tegn på bandetilknytning | signs, gangs
signaler på vold i hjemmet børnehavebarn | signs, violence-at-home
liste over bekymringstegn | signs, concern-procedure
er det normalt teenageopførsel eller skal jeg være bekymret | signs
What warning signs should I look for? | signs
hvordan opdager man at nogen er ved at blive groomet | signs, grooming
kan man se på et barn at det bliver slået | signs, violence-at-home
han har pludselig dyrt tøj og to telefoner, er det et faresignal | signs, drug-dealing
adfærdsændringer hos unge hvad betyder de | signs
røde flag radikalisering | signs, radicalisation
hvilke tegn på spiseforstyrrelse ser man i idrætsomklædningen | signs, eating-disorder
pigen er gået fra snakkesalig til tavs på en måned, jeg ved ikke hvad det er udtryk for | signs, wellbeing
tidlig opsporing signaler 0-6 år | signs
symptomer på ludomani hos 16 årige | signs, gambling
hvordan kan jeg vide om det er alvorligt | signs
tegnliste vuggestue | signs
Han er træt, har store pupiller om morgenen, lugter sødligt og er holdt op med fodbold. Hver for sig er det ingenting, men tilsammen? | signs, cannabis
kendetegn på negativ social kontrol | signs, negative-social-control
hvordan ser jeg forskel på dårlig dag og depression | signs, depression
signs that a teenager is being used to carry drugs | signs, drug-dealing
trivselsbarometer gul rød grøn | signs, wellbeing
mavepine, tisseuheld og bider de andre, hvad kan det være tegn paa | signs
hvad kendetegner en ung i risiko for kriminalitet | signs, crime
seksualiseret leg hos 5 årige hvornår er det et tegn | signs, sexual-abuse
signaler man overser | signs
advarselstegn selvmord | signs, suicide
sundhedsplejerske: hvilke tegn på omsorgssvigt hos spædbørn skal jeg reagere på | signs, health-nurse
hvordan ved man om forældrene drikker | signs, parent-substance-abuse
opmærksomhedspunkter for ansatte i klub | signs
små ændringer som man tit lægger mærke til først bagefter | signs
journalist fra avisen står i skolegården og filmer | press
hvem må udtale sig når tv ringer om slåskampen | press
ekstra bladet har fået fat i videoen og vil have en kommentar | press, image-sharing
en reporter skriver til eleverne på instagram efter ulykken | press
ingen kommentarer, henvis til kommunikationschefen, er det linjen | press
jeg er blevet ringet op af radioen, hvad gør jeg | press
should we talk to reporters about the stabbing | press, weapons
pressemeddelelse om det nye samarbejde, hvem godkender ordlyden | press
læserbrev fra en sur nabo nævner vores unge ved navn | press
min ytringsfrihed som offentligt ansat | press
mediestorm, shitstorm og kommentarspor, hvordan holder vi hovedet koldt | press
dr vil lave et indslag om os med en glad historie | press
fotografer ved begravelsen af den dræbte dreng, kan vi holde dem væk | press, grief
kommunens presse ansvarlige, nummer uden for åbningstid | press
presse ringer om trusselssag på skolen | press, school-threat
journalist ringer hvad gør vi | press
må jeg udtale mig til pressen | press
tv står uden for skolen | press
pressen spørger om episoden i går | press
hvem tager imod journalister i kommunen | press
lokalavisen vil have en kommentar om slagsmålet | press, violence
pressechef nummer | press
A reporter is asking pupils questions at the gate, what do we do? | press
fotograf tager billeder af børn over hegnet | press
hvad må jeg sige til avisen som medarbejder, jeg har jo ytringsfrihed | press, confidentiality
kommunikationsafdelingen kontakt ved krise | press, crisis
pressehåndtering ved skoletrussel | press, school-threat
elever bliver ringet op af tv2 efter dødsfaldet | press, grief
skal vi henvise til politiet når medierne spørger | press, local-police
må de filme på skolens grund | press
vi er havnet på forsiden på grund af hash i 8. klasse, og nu ringer telefonen hele tiden. Hvem skal svare, og hvad siger vi til forældrene? | press, cannabis
pressemeddelelse ssp-projekt | press, ssp
vil gerne have avisen ud og skrive noget godt om vores natteravne | press, night-ravens
mediehåndtering retningslinjer | press
kan jeg afvise at svare på spørgsmål fra ekstrabladet | press
radioen vil have en klubleder i studiet om uro | press, groups-hanging-out
statement til presse hvem godkender | press, school-management
der er skrevet løgn om vores klub i avisen hvordan reagerer man | press
udtalelser til medierne om en elevsag | press, confidentiality
nogen med mikrofon ved boldbanen | press
godt ord fra ssp til et indslag i lokal-tv | press
can staff talk to newspapers about an incident | press
sms fra en der siger han er fra dr og kender sagen | press
skal lederen vide det hvis jeg bliver ringet op af en skribent | press, school-management
læserbrev om vores skole | press
hvem er pressekontakt i politikredsen | press, local-police
hvordan beskytter vi eleverne mod fotografer efter ulykken | press
journalisten siger at hun allerede har navnet på drengen, må jeg bekræfte | press, confidentiality
aktindsigt fra en avis i en sag fra skolen | press
medierne er der om ti minutter | press
first I thought it was just teenage mood, then she stopped seeing her friends, and last night she asked me, her coach, if I could be the one adult she calls when it gets too much, but I think she deserves somebody with training | concern-procedure, youth-counselling
jeg går med en mavefornemmelse om en pige, hvad er første skridt | concern-procedure
hvem skal jeg tale med først, min leder, en vejleder eller forvaltningen | concern-procedure, school-management
er det slemt nok til at gøre noget ved | concern-procedure
fra undren til handling, hvilke trin er der | concern-procedure
jeg har set noget på vej hjem fra træning, men kender kun drengen af udseende | concern-procedure
rækkefølgen: team, leder, forældre, tværfagligt forum, underretning? | concern-procedure, notification
hvad gør jeg nu | concern-procedure
i've got a bad feeling about a kid at football, where do i start | concern-procedure, leisure
hvor går grænsen mellem at være nysgerrig og at være bekymret | concern-procedure, signs
anonym sparring før jeg melder noget ind | concern-procedure, confidentiality
kollegaerne trækker på skuldrene, men jeg kan ikke slippe tanken om ham | concern-procedure
jeg har talt med teamet og hjemmet uden effekt, hvor bringer jeg det hen næste gang | concern-procedure
tidlig opsporing, tragtmodel, beslutningstrappe | concern-procedure
som mor til en klassekammerat har jeg hørt noget ubehageligt, hvem siger man det til | concern-procedure
bekymringsniveauer grøn gul rød | concern-procedure, trivial-prevention
bekymringssamtale hvordan | concern-procedure
hvordan holder man en bekymringssamtale med forældre | concern-procedure, parent-involvement
guide til bekymringsmøde | concern-procedure
hvad er vores procedure når vi er bekymrede for et barn | concern-procedure
bekymringsmodellen trin | concern-procedure
er bekymret for en elev hvad er første skridt | concern-procedure
jeg har en dårlig mavefornemmelse med et barn men kan ikke sætte fingeren på det, hvad gør man så hos os | concern-procedure
trappemodel bekymring | concern-procedure
bekymringsskema dagtilbud | concern-procedure, kindergarten
hvem deltager i bekymringsmøder | concern-procedure
What are the steps before we make a formal report on a child? | concern-procedure, notification
skal der skrives referat af bekymringssamtalen | concern-procedure, record-keeping
tips til at indlede den svære samtale med en mor | concern-procedure, parent-involvement
hvornår er vi gået fra undren til bekymring | concern-procedure
bekymringsbarometer | concern-procedure
vi har snakket om ham på teammødet i et år uden at der sker noget. hvad er egentlig gangen i det når man er bekymret, og hvem fører det videre? | concern-procedure
bekymringssamtale med den unge selv | concern-procedure
kan ssp være med til samtale om vores bekymring | concern-procedure, ssp
drøfte et barn tværfagligt inden underretning | concern-procedure, notification
tværfagligt møde om barn der bekymrer | concern-procedure
hvordan siger man til en far at man er urolig for hans søn uden at han går i forsvar | concern-procedure, parent-involvement
bekymringsbrev til hjemmet skabelon | concern-procedure
concern meeting with parents, how to prepare | concern-procedure
pædagogen ser noget andet end jeg gør, hvordan vurderer vi fælles hvor alvorligt det er | concern-procedure
handleplan ved begyndende mistrivsel | concern-procedure, wellbeing
politiets bekymringssamtale hjemme hos familien hvordan foregår det | concern-procedure, local-police, preventive-talk
bekymringssamtaler i udskolingen | concern-procedure
hvor længe kan man se tiden an | concern-procedure
dagsorden til moede om bekymring | concern-procedure
Hvem har ansvaret for at følge op efter et bekymringsmøde? | concern-procedure
samtaleguide | concern-procedure
et barn jeg undrer mig over | concern-procedure, signs
gul bekymring | concern-procedure
skal lederen sidde med når vi fortæller familien hvad vi ser | concern-procedure, school-management
fra mistanke til handling i vores kommune | concern-procedure
klubben har fået nye møbler for overskuddet fra loppemarkedet, og de unge har selv malet væggene, nu vil de holde en turnering mod nabobyen med burgere og præmier, og spørgsmålet er bare om nogen kan lægge de sidste fire tusind kroner | funding, youth-club
hvor kan vi søge penge til et projekt for drenge i kvarteret | funding, boys
femogtyve tusind til en trivselsdag, er der en kasse et sted | funding, wellbeing
ansøgningsfrist og skema til forebyggelsespuljen | funding
trygfonden, ole kirk og nordea, hvem skriver ansøgninger | funding
kan vi få dækket bus og billet til en tur med ni unge | funding
medfinansiering fra boligforeningen og staten | funding, housing
who pays if we invite a speaker for year nine | funding, teaching
sponsorat af fodboldtroejer fra den lokale elektriker | funding, popup-sport
der mangler midler til at køre kvindegruppen videre efter nytår | funding
regnskab og afrapportering for tilskuddet sidste år | funding
aktivitetsmidler til sommerferien, hvor mange kroner per barn | funding, leisure
bevilling fra styregruppen eller fonde udefra | funding, steering-group
legat til en enkelt elev der gerne vil på efterskole | funding, poverty
satspuljen lukkede, og nu dør indsatsen medmindre nogen finder finansiering | funding
pulje ssp ansøgning | funding
kan vi søge penge til et projekt | funding
ssp-puljen frist | funding
hvem giver tilskud til aktiviteter for unge | funding
hvor meget kan man søge i puljen | funding
vi vil gerne lave en fodboldturnering mod uro og mangler 8000 kr | funding, popup-sport
midler til foredragsholder | funding
fonde der støtter udsatte børn | funding
How do I apply for money for a youth project? | funding
ansøgningsskema præventiv pulje | funding
søge støtte til natteravnenes jakker | funding, night-ravens
penge til kriminalpraeventivt projekt | funding, crime
hvem betaler hvis vi inviterer en forfatter ud til forældremøde | funding, parents-meeting
får private skoler del i puljerne | funding
kan ssp dække udgiften til en klassetur for at ryste dem sammen | funding, class-climate
regnskab efter puljemidler | funding
bevilling til pigegruppe | funding, vulnerable-girls
puljer til sommerferieaktiviteter for unge på gaden | funding, street-team
hvornår uddeles midlerne næste gang | funding
Vi har fået en god idé sammen med boligforeningen om et værksted for de store drenge. Det eneste vi mangler er en pose penge. Hvor starter man? | funding, housing
økonomi til trivselsdag | funding, wellbeing
trygfonden eller kommunens egen pulje | funding
bliver vores projekt bevilget | funding
tilskud bus til museumstur om bander | funding
budget ssp-aktiviteter på skolen | funding, ssp
krav til ansøgning ssp-midler | funding
små beløb hurtigt, findes der en kvik-pulje | funding
grant deadline this spring | funding
kan man få refunderet pizza til en forældreaften | funding
hvor kan en klub søge om penge til nye computere mod at lave digital dannelse | funding, online
støttekroner til at leje en hal fredag aften | funding, popup-sport
medfinansiering kommunen projekt unge | funding
afslag på puljeansøgning hvorfor | funding
nogen der vil sponsorere fritidsudstyr | funding, leisure-money
hvem skriver jeg til med et budget paa vores projekt | funding
`;
