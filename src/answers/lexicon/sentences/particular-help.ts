/** What colleagues ask about particular help, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfParticularHelp = `
han eksploderer ved det mindste, kan han lære at tælle til ti | anger-management, behaviour
aggression replacement training, art, er der et hold | anger-management
kort lunte, knytnæver i væggen, fortryder altid bagefter | anger-management, behaviour
boksetræning som ventil for temperament | anger-management, popup-sport
far har selv svært ved at styre sit hidsige sind og beder om hjælp | anger-management, violence-at-home
dialog mod vold, tager de også unge på sytten | anger-management, partner-violence
low arousal, hvordan dæmper jeg gemytterne | anger-management, behaviour
my son goes from zero to a hundred and smashes doors, any course for that | anger-management
åndedræt, stopsignal og trafiklysmodel til en raserianfaldsramt tiårig | anger-management
hun nedsmelter i matematik, bider og kaster sakse | anger-management, adhd-autism
stratagier til at køle ned inden han slår | anger-management, violence
gruppeforløb for teenagere med hidsig adfærd over otte tirsdage | anger-management
dommeren mener han skal lære at kontrollere sig selv | anger-management, convicted
det koger i kroppen siger han, det starter i maven og skyder op i hovedet | anger-management
vredeshåndtering til dreng 14 | anger-management
kursus i at styre sin vrede | anger-management
aggressionshåndtering hvem laver det | anger-management
eleven eksploderer over småting og kaster med stole, findes der et forløb hvor han kan lære at styre det | anger-management, behaviour
vredesforløb unge kommunen | anger-management
ART træning | anger-management
aggression replacement training for pupils? | anger-management
han siger selv det sortner for øjnene og bagefter er han ked af det, hvor kan han få hjælp til temperamentet | anger-management
kort lunte | anger-management
far vil gerne lære at lade være med at råbe og smadre ting | anger-management
hidsig teenager tilbud | anger-management
vredeskursus for forældre | anger-management
anger management course for a 16 year old boy | anger-management
slår før han tænker, kan man øve det | anger-management, behaviour
samtaler om vrede til unge der har været oppe at slås | anger-management, violence
har I nogen der træner børn i at trække vejret og gå væk inden de slår | anger-management
hvem henviser til vredeshåndteringsforløb | anger-management
pige i 5. med voldsomme raserianfald, gruppeforløb | anger-management, behaviour
drengen blev bortvist for at slå og vil gerne tilbage. Vi synes han skal igennem noget træning med sit temperament først, hvem tilbyder den slags? | anger-management, exclusion
psykolog vrede barn | anger-management
aggresionskontrol | anger-management
træning i selvkontrol i indskolingen | anger-management
gruppe for unge mænd der har svært ved at styre raseriet | anger-management, boys
vilkår fra ungdomskriminalitetsnævnet om vredeshaandtering, hvem udbyder | anger-management, youth-crime-board
boksning som vredesterapi | anger-management
redskaber til at køle ned | anger-management
kan ssp-konsulenten lave vredessamtaler | anger-management, ssp-consultant
han får flip når han taber i fodbold, spytter og sparker, de andre tør ikke spille med ham | anger-management, behaviour
impulskontrol forløb | anger-management
ungt par, hun smadrer tallerkener når de skændes og vil selv gerne have hjælp | anger-management, partner-violence
venteliste til vredeshåndtering | anger-management
konsulent i konflikt og vrede til enkeltelev | anger-management, conflict
aggressiv dreng med adhd, hjælper vredesforløb | anger-management, adhd-autism
hvad hedder det der kursus hvor de tegner et vredestermometer | anger-management
han kræver hendes kode til telefonen og går amok hvis hun ikke svarer | partner-violence
kæresten på nitten har tag på hendes hals på billedet | partner-violence
gravid og bange for sin mand, hvem skjuler hende | partner-violence, pregnancy
hun har fået forbud mod at se sine veninder | partner-violence
han slår ikke, han straffer med tavshed og truer med at tage livet af sig | partner-violence
her ex sits outside the club in his car every evening and she no longer dares take the bus | partner-violence
polititilhold, overfaldsalarm, hvordan får man det | partner-violence
blåt øje under brillerne, gled i badet siger hun | partner-violence
sporer hende med en app og dukker op på arbejdet | partner-violence
mor flygtede i nattøj til krisecenter med to børn og en plysgiraf, hvem skal have adressen og hvem må absolut ikke | partner-violence, crisis-centre
she says her boyfriend grabs her wrist when he is angry but he loves her | partner-violence
de er kun seksten, men han vælger hendes bluse, sletter hendes kontakter og henter hende før pausen er forbi | partner-violence
psykisk vold er strafbar, kan skolen vejlede hende | partner-violence
manden bliver også slået, hvem kan han tale med | partner-violence
han ydmyger hende foran vennerne og kalder hende fed gris | partner-violence
sidste gang fløj tallerkenerne, i går var det en brødkniv, i morgen ved hun ikke om hun står op | partner-violence
stalking efter bruddet, tredive beskeder i timen | partner-violence
roser den ene dag, huller i døren den næste, og hver gang pakker hun kufferten ud igen | partner-violence
skolegården kogte, ekskæresten kom i bil og tog kvælertag på hans nye, telefonen blev smadret og gårdvagten fik en albue | partner-violence
hun bliver, fordi lejekontrakten, hunden og mobilabonnementet står i hans navn | partner-violence
far banker sin nye kone mens ungerne ligger i værelset ved siden af | partner-violence, violence-at-home
kontrolerende forhold, findes der rådgivning om kærestevold for 15 til 24 | partner-violence
kæresten på 17 holder fast i hende så hun får mærker | partner-violence, violence
kæreste tæver hende, hun er 17 | partner-violence, violence-at-home
pigen på 16 bliver slået af sin kæreste | partner-violence
kærestevold blandt unge | partner-violence
han tjekker hendes telefon hele tiden | partner-violence
voldelig kæreste hvor får hun hjælp | partner-violence, crisis-centre
mor bliver tævet af far | partner-violence, violence-at-home
Hvordan taler jeg med en elev om et usundt forhold? | partner-violence
min veninde er bange for sin mand | partner-violence
psykisk vold i parforhold | partner-violence
lev uden vold | partner-violence
ekskæresten bliver ved med at dukke op ved skolen | partner-violence, threats
stalking fra eks | partner-violence
hun må ikke se sine venner mere efter hun har fået kæreste | partner-violence
kæreste med snapmap slået til så han altid ved hvor hun er | partner-violence, online
jaloux kæreste i 9. klasse | partner-violence
blå mærker på halsen og hun siger det var for sjov | partner-violence
boyfriend controls everything she does and who she talks to | partner-violence
domestic violence hotline for a mother | partner-violence, crisis-centre
dialog mod vold | partner-violence, anger-management
hustruvold | partner-violence
en far fortæller at han bliver slået af sin kone | partner-violence
voldsramte mænd | partner-violence, crisis-centre
truer med at dele nøgenbilleder hvis hun går fra ham | partner-violence, sextortion
presset til sex af sin kæreste | partner-violence, sexual-abuse
kæresten på 22 låser døren | partner-violence
hun har fået et kontaktforbud mod eksen, hvad betyder det på skolen? | partner-violence
polititilhold | partner-violence, local-police
faderen har fået tilhold mod at nærme sig, og nu står han ved hegnet | partner-violence, acute
gaslighting og nedgørelse fra manden | partner-violence
økonomisk vold, han styrer dankortet og hun må bede om penge til mad | partner-violence, money
Moderen kommer med solbriller hver gang der er noget med barnet, og hun undskylder for ham. Hvordan åbner man den samtale? | partner-violence, violence-at-home
tegn på at en ung er i et voldeligt forhold | partner-violence, signs
han skriver 80 beskeder i døgnet og bliver tosset når hun ikke svarer | partner-violence
ung dreng slår sin kæreste og vil gerne have hjælp til at stoppe | partner-violence, anger-management
kærestevold undervisningsmateriale til udskolingen | partner-violence, teaching
sunde kæresteforhold | partner-violence, sexuality
kvinderådgivning | partner-violence, crisis-centre
ung mor og voldelig eks deler barn | partner-violence, divorce
han bestemmer hvad tøj hun har på | partner-violence
hun har forladt ham tre gange og gået tilbage | partner-violence
kan ambulant rådgivning gives til voldsudsatte uden at flytte på krisecenter? | partner-violence, crisis-centre
hvem hjælper unge i voldelige forhold under 18 | partner-violence
skubbet ned ad trappen af sin kæreste | partner-violence
slaar sin kaereste | partner-violence
hvad gør man når offeret nægter at anmelde sin mand | partner-violence, police-report
lesbisk par hvor den ene er voldelig | partner-violence, lgbt
vold i nære relationer | partner-violence, violence-at-home
kvælningsgreb i parforhold, hvor farligt er det | partner-violence
familien flygtede fra faren sidste år, og nu går børnene hos os under skjult adresse. Hvad må vi oplyse? | partner-violence, confidentiality
skjult adresse | partner-violence, confidentiality
veninderne er bekymrede for pigen i 10. klasse med den ældre fyr | partner-violence
hun siger at hun elsker ham, men går med tørklæde om halsen hele sommeren | partner-violence
hvor kan en 17 årig med en voldelig fyr ringe hen anonymt | partner-violence
min student's boyfriend hit her at a party, she wont report it | partner-violence
drengen er flov over at hans kæreste slår ham | partner-violence
graffiti med luder på hendes skab, det er eksen der har gjort det | partner-violence, vandalism
ulykkelig kærlighed eller vold, hvor går grænsen? | partner-violence
overvågnings app på kærestens mobil | partner-violence, online
Hun er 15, og hendes kæreste henter hende hver dag præcis når det ringer ud. Hvis hun står og snakker med nogen, bliver han kold, og hun siger undskyld hele vejen hen til bilen. | partner-violence
en af de andre mødre fra klassen har betroet mig at hendes mand tager hende hårdt i armene, når han er sur. hun vil ikke have at nogen får det at vide. hvor kan jeg sende hende hen | partner-violence, confidentiality
Pigen har slået op, men han står foran hendes arbejde og ringer til hendes søster. Er det noget, politiet tager alvorligt? | partner-violence, police-report
Vi underviser 9. klasse i følelser og forelskelse. Flere synes, at det er sødt, når han vil have hendes kode. Har I noget, vi kan bruge til at vende det? | partner-violence, teaching
A father at our kindergarten has a black eye again and finally said that his wife did it. Where can men get help? | partner-violence
he threatens to kill himself if she breaks up with him | partner-violence, suicide
fylder atten i maj og plejeforældrene er bekymrede for dagen derpå | aftercare
kontaktpersonen holder op, og så er der ingen | aftercare
skal lære at betale husleje, vaske tøj og bestille tandlæge | aftercare
fortsat døgnophold til hun er 22, hvem beslutter det | aftercare
ung på vej ud af opholdssted uden et menneske i verden | aftercare
han kom fra børneteamet til voksenafdelingen, og i flytningen forsvandt både epikrisen og den eneste han talte med | aftercare
efterværn bevilges efter hvilken paragraf | aftercare
støtte efter barnets lov stopper, hvad kan serviceloven tilbyde | aftercare
indskud, gardinstænger, forsikring og en brugt sofa, hvem går med ham rundt når han får sit eget | aftercare
teenageren siger selv at han er klar, men han ringer stadig hjem for at spørge hvordan man koger kartofler | aftercare
den tidligere plejemor vil gerne blive ved med at være der, men kan hun få lidt for kørslen og søndagsmiddagene | aftercare
what help does a young person get when she turns eighteen and leaves care | aftercare
fra børnesag til ungesag til jobcenter, tre sagsbehandlere på et halvt år | aftercare
trænet i at bo for sig selv, men ikke i at være alene | aftercare
han får hybel med vejleder på gangen i tre måneder, og så slippes snoren, kan vi bevilge lidt mere luft under vingerne | aftercare
mister misbrugsbehandling på sin fødselsdag | aftercare, drug-treatment
seks måneder før myndighedsalderen burde vi vel have lagt en plan, men rådgiveren er skiftet og mappen er tom | aftercare
hvem bager kagemand til en nittenårig uden familie, hun spørger om hun må holde jul på sit gamle opholdssted | aftercare
må hun vende tilbage hvis det går galt, genetablering | aftercare
hvem følger op på en ung der flyttede ud i maj og nu ikke åbner sin post | aftercare, mentor
voksenlivets papirbunker: forsikring, el, skat | aftercare
efterværnn eller ej, afgørelsen kan ankes | aftercare, complaint
efterværn til ung der fylder 18 | aftercare
hvad sker der når en anbragt ung fylder 18 | aftercare, placement
18 år om tre uger og ingen plan | aftercare
kan støtten fortsætte efter de 18 | aftercare
Hvor længe kan man få ungestøtte? | aftercare
ungestøtte til 23 år | aftercare
udslusning fra opholdssted | aftercare, placement
pigen skal flytte fra plejefamilien og har ingen steder at bo | aftercare, homelessness
kontaktperson efter det fyldte 18. år | aftercare, mentor
hvem følger en ung over i voksensystemet | aftercare
overgang til voksen | aftercare
kan han blive boende hos plejeforældrene til han er færdig på gymnasiet? | aftercare, placement
hjælp til at få nøgle, egen bolig og budget som tidligere anbragt | aftercare
han står helt alene den dag han bliver myndig | aftercare
aftercare for young people leaving foster care | aftercare, placement
what support does an 18 year old get after living in an institution | aftercare
efterværnet blev stoppet, kan vi få det startet igen | aftercare
ung på 20 vil tilbage til støtten han sagde nej til | aftercare
barnets lov ungestøtte kriterier | aftercare
fast kontaktperson eller opretholdt anbringelse | aftercare
sagsbehandler siger at sagen lukker på fødselsdagen | aftercare, social-worker
hvornår skal man lave plan for voksenlivet, er det som 16 årig? | aftercare
voksenlivet begynder | aftercare
en ung med plejeforanstaltninger der gerne vil lære at lave mad, betale regninger og vaske tøj | aftercare
snart 18 og skal ud af døgninstitutionen, hvem hjælper med indskud | aftercare, money
sidste møde på opholdsstedet, hvad skal være på plads når hun flytter | aftercare
det er som om kommunen slipper dem på 18 års dagen | aftercare
eftervaern hvem bestemmer | aftercare
handicappet ung bliver voksen, barnets plan eller ungeplan | aftercare
afslag på efterværn, kan man klage | aftercare, complaint
ung tidligere anbragt, nu 19, sover på sofaer | aftercare, homelessness
Hun har boet hos en plejefamilie siden hun var fire. Nu er hun 17 1/2 og spørger om hun må komme hjem til jul, når hun er flyttet. Hvilke rettigheder har hun? | aftercare, placement
støtte i egen bolig efter børnehjem | aftercare
mentorordning til unge der har forladt anbringelse | aftercare, mentor
tidligere anbragte netværk café | aftercare
efterværn for kriminel ung efter sikret institution | aftercare, convicted
ungepakke til 18-22 årige | aftercare
hjemløs som 18 årig fordi plejefar ikke vil have ham uden betaling | aftercare, homelessness
hvad er forskellen på børneafdelingen og voksenafdelingen ved de 18 | aftercare
kan en ung selv bede om at fortsætte hos sin kontaktperson | aftercare
hybel | aftercare, placement
egen hybel som anbragt 17 årig | aftercare, placement
skal kommunen tilbyde efterværn | aftercare
han mister sin støttekontaktperson til sommer | aftercare, mentor
hvordan forbereder man en ung på at bo selv? | aftercare
flytte for sig selv uden forældre i ryggen | aftercare
uddannelsesplan og bolig for en ung der forlader opholdsstedet efter 10. klasse | aftercare, youth-education
pigen fylder rundt og støtten forsvinder | aftercare
does support stop when he turns eighteen | aftercare
efterværn og kontanthjælp | aftercare, money
ung med angst som ikke er klar til at stå på egne ben selvom dåbsattesten siger 18 | aftercare, anxiety
sagen overgår til voksenrådgivningen, hvordan laver man en god overlevering | aftercare
venskabsfamilie efter endt anbringelse | aftercare, volunteering
unge der har fået hjælp hele livet og pludselig ingenting får | aftercare
når plejebarnet bliver voksent | aftercare, placement
SU, kontanthjælp eller noget helt andet til en 18 årig, der lige er flyttet ud af et opholdssted? | aftercare, money
fortrød at jeg sagde nej til at beholde min kontaktperson | aftercare
overgangsplan til det kommunale voksensystem for en 17 årig med udviklingshæmning | aftercare
Vores plejesøn bliver 18 til efteråret og vil gerne blive boende, til han har fået sin svendeprøve. Kommunen har ikke sagt noget endnu. Hvornår skal der være styr på det? | aftercare, placement
han har haft en kontaktperson siden han var 14 og det er den eneste voksne han stoler på. nu siger de at ordningen slutter fordi han bliver myndig. kan det være rigtigt | aftercare, mentor
Jeg er vejleder på en ungdomsuddannelse og har en elev, der bor alene efter mange år på institution. Hun åbner ikke sin post og spiser havregryn resten af måneden. | aftercare, youth-education
Hun takkede nej til mere hjælp, da hun flyttede ud, fordi hun var træt af kommunen. Et halvt år efter har hun gæld og er alene. Kan døren åbnes igen? | aftercare
A boy I used to teach has just left his foster home and has no one to call. Is there any follow-up for former foster kids? | aftercare
transition plan for a 17 year old in care | aftercare, placement
bedsteforældre, onkler, gudmor og naboen samles og finder selv løsningen | family-conference
slægt og venner lægger en plan for drengen, mens rådgiveren går uden for døren | family-conference
uafhængi samordner indkalder hele netværket | family-conference
privat tid, mad på bordet og spørgsmål fra sagsbehandleren | family-conference
kan man bruge storfamilien frem for at fjerne barnet | family-conference, placement
metoden fra new zealand | family-conference
drengens egen talsperson taler for ham foran alle tanterne | family-conference
hvem inviterer man når mor og far har hver sin lejr | family-conference, divorce
can the relatives themselves make the plan for my niece | family-conference
rådslagning i slægten om hvem pigen kan bo hos | family-conference, placement
farmor vil gerne tage ansvar, og mosteren kan hente; hvordan får vi det sat i system | family-conference
lørdag i forsamlingshuset med tyve pårørende og en facilitator | family-conference
skal kommunen godkende det familien når frem til | family-conference
opfølgende familiemøde efter tre måneder, er aftalerne holdt | family-conference
familierådslagning hvad er det | family-conference
hvem kan arrangere en familierådslagning | family-conference
samle hele familien om en plan for barnet | family-conference
netværksrådslagning bestilling | family-conference
mormor, onkler og naboen vil gerne hjælpe, er der en metode hvor de selv laver planen | family-conference
rådslagning samordner | family-conference
kan bedsteforældre blive inddraget så barnet ikke skal anbringes | family-conference, placement
Is there a family group conference scheme here? | family-conference
inddragelse af netværket omkring en sårbar familie | family-conference
slægten mødes og finder løsninger | family-conference
koster en familierådslagning noget for kommunen | family-conference
familieråd ved skolefravær | family-conference, school-absence
møde hvor fagfolkene går ud af rummet og familien taler selv | family-conference
mor er alene og slidt, men der er en stor familie rundt om. Kan man få nogen til at lede et møde hvor de fordeler opgaverne? | family-conference, family-support
skal socialrådgiver godkende familierådslagning | family-conference, social-worker
hvor mange kan deltage i en rådslagning | family-conference
netværket skal på banen | family-conference
ung vil have sin træner og sin faster med til at lave en plan, hvad hedder sådan et møde | family-conference
erfaringer med familierådslagninger | family-conference
børn med til familierådslagning støtteperson | family-conference
the relatives want to work out their own plan for the boy, who facilitates? | family-conference
uvildig mødeleder til familie | family-conference
Moster har tilbudt at han kan bo der i weekenderne, farfar vil køre, hvem hjælper dem med at få det sat i system | family-conference, family-support
samarbejde med privat netværk i sager | family-conference
familieraadslagning tolk | family-conference
inddrage familiens egne kræfter | family-conference
efter skilsmissen er begge familier i krig, kan et stort familiemøde med en udefra hjælpe | family-conference, divorce
hvem indkalder de pårørende | family-conference
metode til at mobilisere netværk omkring ung kriminel | family-conference, crime
familien vil selv bestemme løsningen | family-conference
rådslag i familien om hvem der tager lillebror | family-conference
forskel på netværksmøde og familierådslagning | family-conference
før vi anbringer ham skal slægten høres | family-conference, placement
ssp foreslog et møde for alle dem omkring drengen, både familie og venner af huset | family-conference
bruger kommunen stadig familierådslagning | family-conference
alle de andre må, siger hun, men det passer jo ikke | social-norms
elever tror at alle drikker, men tallene siger noget andet | social-norms
sociale overdrivelser, er der et forløb med flertalsmisforståelser | social-norms
han var med for at bevise at han turde | social-norms
gruppepres på chatten, gør det, din kylling | social-norms
pigen fulgte flokken op på siloens tag selv om hun har højdeskræk, for ellers var hun den kedelige | social-norms
moden er at snuse, ellers er man ikke med | social-norms, nicotine
hvad de tror om hinanden og hvad der er sandt, afstemning på tavlen | social-norms
en challenge går rundt om hvem der tør besvime længst, og tre er allerede blevet filmet på gulvet | social-norms
hun lod sig tatovere fordi de tre andre gjorde det | social-norms
én fører ordet, og de andre fem hopper i havnen med tøjet på selv om to af dem ikke kan svømme | social-norms
hvad hedder det på fagsprog når alle overvurderer hvor vilde de andre er og selv skruer op for ikke at falde igennem | social-norms
how do we show pupils that most of them do not smoke | social-norms
sandheden om hvor mange der har prøvet, undersøgelse af ottende | social-norms
rigtige sko, forkerte sko, den slags jakke og ikke den anden, og hun tør ikke tage mormors gave på | social-norms
he did not want to throw the stone but the others were chanting his name | social-norms
hvem bestemmer egentlig at hue er pinligt, at madpakke er barnligt, og at man skal have været kæreste inden jul | social-norms
ringmodellen, mit eget værdisæt og de andres, øvelse | social-norms
træne at sige nej uden at tabe ansigt | social-norms
alle flokkes om ham der tør mest, de stille griner med for en sikkerheds skyld | social-norms
lokal livsstilsundersøgelse viser at ni ud af ti aldrig har prøvet, kan jeg fremvise tallet til et forældremøde | social-norms, parents-meeting
hun regnede med at hele årgangen havde været i seng med nogen, og blev lettet da tallet kom på tavlen, flertallsmisforståelse | social-norms
social pejling i 7. klasse | social-norms
flertalsmisforståelser hvad er det | social-norms
alle de andre må, siger han | social-norms
eleverne tror at alle ryger | social-norms, nicotine
de overdriver hvor meget de andre drikker | social-norms, alcohol
Hvem holder oplæg om sociale overdrivelser for udskolingen? | social-norms, theme-afternoon
undervisning i gruppepres | social-norms, teaching
gruppepres i 8. klasse | social-norms
hun tør ikke sige nej når veninderne gør noget dumt | social-norms
han gør hvad som helst for at være med i gruppen | social-norms
de tror at de er de eneste der ikke har prøvet det | social-norms
trykprøve klassens forestillinger om hinanden | social-norms
øvelse hvor man gætter hvor mange der har prøvet at drikke og ser de rigtige tal | social-norms, teaching
det gamle forsøg hvor elevernes gæt blev holdt op mod de ægte tal | social-norms
sociale overdrivelser materiale | social-norms, teaching
tænker du at alle gør det? det gør de ikke, vi vil gerne have klassen til at opdage det selv | social-norms
spørgeskema om vaner og forestillinger om de andres vaner | social-norms
peer pressure lessons for grade 7 | social-norms, teaching
students believe everyone vapes, how do we correct that | social-norms, nicotine
tal på hvor mange i 9. klasse der rent faktisk har røget hash | social-norms, cannabis
hvordan får vi forældrene til at indse at de andre forældre heller ikke køber alkohol | social-norms, parents-meeting
mor siger at hele klassen har snapchat og derfor skal han også | social-norms, online
drengene presser hinanden til at tage snus | social-norms, nicotine
turde ikke være den eneste uden øl i hånden | social-norms, alcohol
falsk billede af hvad der er normalt blandt unge | social-norms
nej-hatten på, lære børn at stå imod | social-norms
hvad er normen i vores klasse? | social-norms, class-climate
vil gerne være cool | social-norms
Alle lyver om hvor meget de har prøvet, og pigerne i klassen føler sig bagud. Findes der en time man kan lave om det? | social-norms, teaching
kæden af væddemål og dumme udfordringer i 6. kl | social-norms
tiktok challenge hvor de skal stjæle noget | social-norms, theft
presset til at stjæle for at komme ind i gruppen | social-norms, shoplifting
social pejling forældreaften | social-norms, parents-meeting
kan man købe en omgang social pejling til 5. årgang | social-norms
flertalsmisforstaaelser foraeldre | social-norms, parents-meeting
hvilken indsats ændrer unges forventninger til hinanden | social-norms
gruppetvang | social-norms
dreng i 9. prøvede hash fordi han ikke ville fremstå som tøs | social-norms, cannabis
det er kun de højlydte der fester, resten sidder hjemme og tror de er mærkelige | social-norms
normkritisk øvelse rusmidler | social-norms, substances
Hvornår er børnene modne til at arbejde med flertallets normer? | social-norms
resultater fra ungeprofilen skal bruges i klassen til at aflive myter | social-norms
ungeprofilundersøgelse | social-norms
myter om hvor mange der har haft sex i 8. | social-norms, sexuality
perfekthedskultur og alle andre er gladere end mig | social-norms, wellbeing
min datter tror hun er den eneste der ikke har en kæreste | social-norms
medløbere | social-norms
følgagtig dreng lader sig lokke med til alt | social-norms
hun bliver let påvirket af de andre og går med på den værste | social-norms
en lærer sagde i timen at alle unge jo drikker, er det klogt at sige den slags? | social-norms, alcohol
pejling | social-norms
at hoppe på vognen fordi man tror at flokken gør det | social-norms
how to teach kids to say no to friends | social-norms
statistik på rigtige alkoholvaner hos de 14 årige | social-norms, alcohol
forældrene i klassen tror de andre forældre er mere large | social-norms, parents-meeting
vi vil vende snakken fra 'alle gør det' til 'de fleste gør det ikke' | social-norms
hvilke lærere er uddannet i pejlingsmetoden | social-norms
eleverne griner af dem som ikke har prøvet noget | social-norms, class-climate
social pejling i 4. kl eller er de for unge til det | social-norms
unge lader som om de har prøvet mere end de har | social-norms
Da vi spurgte klassen anonymt, havde to ud af tyve prøvet at ryge. Da vi spurgte, hvor mange de troede, sagde de femten. Hvordan arbejder vi videre med det? | social-norms, teaching
min søn påstår at alle i 8. må være ude til klokken to. jeg tror ikke på det men jeg kender ikke de andre forældre godt nok til at spørge. hvad er mest almindeligt? | social-norms, parents-meeting
Han fortalte bagefter, at han slet ikke havde lyst. Men de stod fem rundt om ham og filmede, og så tog han et hvæs. | social-norms, nicotine
I lærerværelset siger vi selv, at den årgang drikker meget. Men passer det, eller er det bare de tre, der larmer om det mandag morgen? | social-norms, alcohol
Everyone in my class claims the others have tried it, but in private they all tell me they haven't. Is there a method to work with that gap? | social-norms
she only smokes because her friends do | social-norms, nicotine
fireårig siger tun i stedet for kun, og ingen andre end mor forstår ham | speech-therapist, kindergarten
stammer så han helst ikke læser op | speech-therapist
kan barnet have nedsat hørelse siden han altid siger hvad | speech-therapist, health
logopæd, hvordan henviser dagplejen | speech-therapist, kindergarten
sprog vurdering viser særli indsats | speech-therapist, kindergarten
læbespalte, hæshed og næselyd | speech-therapist
tosproget pige taler hverken det ene eller det andet rent | speech-therapist, language-refugees
høreapparat og teleslynge i klasselokalet | speech-therapist
she is silent in danish but chatty in polish, who can examine her language | speech-therapist, language-refugees
tegn til tale og billedkort, hvem instruerer os | speech-therapist
selektiv mutisme, siger ikke et kvæk i børnehaven | speech-therapist, anxiety
jeg bider mærke i at han forveksler r og l stadig i anden klasse | speech-therapist
hvem kommer og leger med lyde og mundmotorik | speech-therapist
væske i mellemøret hele vinteren og nu er ordforrådet lille | speech-therapist, health
talepædagog til børnehavebarn | speech-therapist, kindergarten
tale-hørekonsulent kontakt | speech-therapist
barn på 4 siger næsten ingen ord | speech-therapist
hvordan henviser man til talepædagog | speech-therapist
dreng i 1. klasse stammer og bliver grinet ad | speech-therapist, bullying
læspen skal den behandles | speech-therapist
logopæd | speech-therapist
tale hørelærer på ppr | speech-therapist, ppr
Who assesses speech delay in a three-year-old? | speech-therapist
sprogvurdering viser særlig indsats, hvem ringer jeg til | speech-therapist
de andre børn forstår ikke hvad hun siger, kun mor gør | speech-therapist
barnet taler ikke i institutionen men snakker derhjemme | speech-therapist
selektiv mutisme | speech-therapist, anxiety
høreapparat elev vejledning til lærer | speech-therapist
udtalevanskeligheder k og t | speech-therapist
forældre vil have talepædagog på, hvor lang ventetid | speech-therapist
kan talekonsulenten komme ud og se paa en gruppe sprogsvage børn | speech-therapist, kindergarten
tosproget dreng, jeg er i tvivl om det er dansk han mangler eller om der er noget med sproget generelt. Hvem kan undersøge det? | speech-therapist, language-refugees
sproglige vanskeligheder 0. klasse | speech-therapist, school-start
hæs stemme hos barn hele tiden | speech-therapist
barn med cochlear implant starter hos os | speech-therapist
talepæd tirsdag? | speech-therapist
kan man få øvelser til sproget fra tale-hørepædagogen | speech-therapist
hun hører ikke når man kalder bagfra, og hun råber selv | speech-therapist, health
speech therapist for bilingual child | speech-therapist
tegn til tale kursus | speech-therapist
dreng 3 år bruger kun enkeltord og bliver gal når vi ikke forstår | speech-therapist
sprogkonsulent dagtilbud | speech-therapist, kindergarten
ordblind eller sprogforstyrrelse hvem afgør | speech-therapist, learning-difficulties
DLD udviklingsmæssig sprogforstyrrelse hjælp | speech-therapist
elev i 6. har aldrig fået lært r-lyden og vil ikke læse højt | speech-therapist
skal egen læge eller skolen henvise til tale høre | speech-therapist, doctor
Sutten er stadig i munden, sproget er utydeligt og han er snart fem. Hvem kan kigge på det? | speech-therapist
hørenedsættelse i klassen, akustik | speech-therapist
stammegruppe for unge | speech-therapist
hvem i kommunen tager sig af en på nitten med gæld, sofasurf og ingen uddannelse | youth-social-worker, homelessness
hun har fyldt atten og falder mellem to stole, hvem er hendes nye rådgiver | youth-social-worker, aftercare
koordinerende ungevejleder med én plan | youth-social-worker
den socialrådgiver på ungecentret som svarer på sms | youth-social-worker
uddannelseshjælp, bolig og samtaler, hvem samler det hele for ham | youth-social-worker, unemployment
17,5 år og overgangsmøde mellem børneafdeling og voksen | youth-social-worker, aftercare
who is the grown-up at the council for young ones over eighteen without family | youth-social-worker, aftercare
han vil gerne have en kvinde som ungerådgiver, kan man bytte | youth-social-worker
ungeenheden har overtaget sagen fra familieafsnittet i januar | youth-social-worker, social-worker
rådgiver, bostøtte og efterværn samlet under samme tag | youth-social-worker, aftercare
hjælp til at finde et værelse, et nem-id og en læge | youth-social-worker, homelessness
jeg har mistet tilliden til mor og vil gerne selv tale med en i kommunen om mit liv, jeg er 16 | youth-social-worker
hun går med en ung til banken, jobcentret og tandlægen | youth-social-worker
kan de besøge den unge på cafe frem for et kontor | youth-social-worker
ungeenheden telefon | youth-social-worker
ungesektionen hvem har min elev | youth-social-worker
rådgiver i ungeafdelingen | youth-social-worker
hvem er socialrådgiver for unge over 15 | youth-social-worker, social-worker
hvornår skifter sagen fra børn til unge | youth-social-worker
ungerådgiver myndighed | youth-social-worker
hvem i kommunen tager sig af en 17-årig der ikke kan bo hjemme mere | youth-social-worker, placement
ungegruppen familieafdelingen kontakt | youth-social-worker
Which department handles social cases for 15 to 18 year olds? | youth-social-worker
pige på 16 vil selv have hjælp af kommunen uden om forældrene | youth-social-worker
ungeteam sagsbehandler skiftet ud igen | youth-social-worker
han fylder snart 18 og har støtte, hvem planlægger hvad der sker bagefter | youth-social-worker, aftercare
ungeafd. møde om elev på fgu | youth-social-worker, youth-education
hvem har ansvaret for at lave ungeplan og overgang til voksen | youth-social-worker, aftercare
den unges rådgiver svarer ikke | youth-social-worker
hvordan finder jeg ud af hvem der er sagsbehandler på en i 10. klasse | youth-social-worker, social-worker
kontaktperson til en ung bevilges hvor | youth-social-worker, mentor
ungeenhed åben rådgivning | youth-social-worker, youth-counselling
en dreng på 16 har boet på venners sofaer siden august. Hvem i forvaltningen har unge i den alder, det er vel ikke børnegruppen? | youth-social-worker, homelessness
ungesagsbehandlere fordeling efter cpr dag | youth-social-worker
kan ungesektionen deltage i vores møde paa erhvervsskolen | youth-social-worker
efterskoleophold bevilget af kommunen, hvem taler jeg med | youth-social-worker
myndighedsrådgiver ung | youth-social-worker
youth section caseworker phone hours | youth-social-worker
ung på eget værelse hvem giver tilladelse | youth-social-worker, placement
17 år, gravid og smidt ud | youth-social-worker, pregnancy
hvem kan den unge selv gå hen til på rådhuset om problemer derhjemme | youth-social-worker, family-problems
ungefamilierådgiver | youth-social-worker, family-counsellor
overlevering fra børneafdelingen til de unge, er vi som skole med | youth-social-worker
har ungeafdelingen en modtagevagt | youth-social-worker
behov for møde med hans sociale sagsbehandler på ungeområdet inden jul | youth-social-worker
sektionsleder unge | youth-social-worker
hun er 15, skolen er træt af hende, mor er træt af hende og hun ryger for meget. hvem har ungesagerne? | youth-social-worker
socialrådgiver til ung på stu | youth-social-worker
den kommunale rådgiver for de 15-23 årige | youth-social-worker, aftercare
familien pakkede sammen midt i sagen og er rejst til sjælland | inter-municipal-notification
skal vi give besked til tilflytterkommunen | inter-municipal-notification
de flytter hver gang nogen begynder at stille spørgsmål | inter-municipal-notification
hvem sender sagen videre når adressen ændres | inter-municipal-notification
barnet er meldt ud, og den nye skole ved ingenting om overgrebene | inter-municipal-notification, school-start
barnets lov § 138 om underretning mellem kommuner | inter-municipal-notification
igangværende undersøgelse følger med over kommunegrænsen? | inter-municipal-notification
they moved to another town last week and we were in the middle of helping | inter-municipal-notification
flyttekarrusel, otte adresser på fem år, tråden ryger hver gang | inter-municipal-notification
gravid med misbrug flytter til en anden del af landet inden fødslen | inter-municipal-notification, pregnancy
kopi af akterne til modtagende myndighed, hvilket materiale | inter-municipal-notification, record-keeping
far har meldt flytning til tyskland og tager pigen med, hvad så | inter-municipal-notification
opholds- eller handlekommune, hvem har bolden nu | inter-municipal-notification
skal forældrene orienteres om at den nye kommune får sagens kerne | inter-municipal-notification, parent-involvement
mellemkommunal underretning hvad er det | inter-municipal-notification
familie flytter til en ny kommune hvad gør vi med bekymringen | inter-municipal-notification
skal den nye kommune have besked | inter-municipal-notification
mellemkommunale underretninger regler | inter-municipal-notification
de er flyttet tre gange på et år og hver gang starter sagen forfra | inter-municipal-notification
elev flytter midt i en sag | inter-municipal-notification
hvem sender sagen videre når barnet flytter over kommunegrænsen | inter-municipal-notification
Family is moving to another municipality, do we have to inform them? | inter-municipal-notification
flytteunderretning | inter-municipal-notification
flygter fra kommunen hver gang nogen bliver bekymrede | inter-municipal-notification
må vi ringe til den nye skole i den anden kommune om bekymringen | inter-municipal-notification, confidentiality
barnet bor i nabokommunen men går i skole her, hvor skal underretningen hen | inter-municipal-notification, notification
underretning til anden kommune | inter-municipal-notification, notification
Forældrene har lige meldt drengen ud og siger de flytter til den anden ende af landet på fredag. Vi stod midt i at få dem undersøgt. Mister vi ham nu, eller følger sagen med? | inter-municipal-notification
oversendelse af sag fraflytning | inter-municipal-notification
hvad hvis familien rejser ud af landet med børnene | inter-municipal-notification
barnets lov underretning ved flytning § 137 | inter-municipal-notification
hvilken kommune er handlekommune | inter-municipal-notification
ny elev fra anden kommune, ingen papirer fulgte med, var der en sag | inter-municipal-notification
opholdskommune betaler hvem har ansvar for anbragt barn i anden kommune | inter-municipal-notification, placement
tilflyttere med børnesag hvornår får vi besked | inter-municipal-notification
mor siger hun skal bo hos sin søster i en anden by, men vi er bekymrede for børnene | inter-municipal-notification
mellemkommunal samarbejde gravid misbruger flytter | inter-municipal-notification, pregnancy
how do we pass a child case on to the new town | inter-municipal-notification
fraflyttet uden at give ny adresse | inter-municipal-notification
de pakkede flyttebilen dagen efter vi havde snakket med dem om mærkerne | inter-municipal-notification, violence-at-home
gaar underretningen tabt ved flytning | inter-municipal-notification, notification
er det min opgave eller sagsbehandlerens at advisere nabokommunen | inter-municipal-notification
kriminel ung flytter, skal ssp i den nye by have noget at vide | inter-municipal-notification, ssp
pligt for kommunen til at orientere tilflytningskommune | inter-municipal-notification
flyttemønster bekymring | inter-municipal-notification
barn skifter kommune under igangværende børnefaglig undersøgelse | inter-municipal-notification
efterskoleelev fra en anden kommune bekymrer os | inter-municipal-notification, notification
kan en kommune slippe en familie bare fordi de flytter | inter-municipal-notification
hvad så hvis han kun er flyttet midlertidigt ind hos faren på den anden side af kommunegrænsen | inter-municipal-notification, divorce
`;
