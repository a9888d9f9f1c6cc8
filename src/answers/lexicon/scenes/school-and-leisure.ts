/** School, transitions and spare time as staff describe them; how to read a line stands in everyday-scenes.ts. */
export const schoolAndLeisureScenes: Readonly<Record<string, string>> = {
  'school-absence': `
fravær, ulovligt fravær, bekymrende fravær, højt fravær, fraværet, fraværsprocent, 10 procent fravær, 15 procent fravær, fraværende, sygefravær, fraværssamtale
skolevægring, skolevægrer, skolevægrende, ufrivilligt skolefravær, skolefobi, skoletræt, skoletræthed, skolelede, hader skolen, vil ikke i skole
vil ikke afsted, vil ikke afsted om morgenen, kommer ikke afsted, få hende afsted, få ham afsted, kan ikke komme i skole, kommer ikke i skole, kommer ikke mere i skole
kommer aldrig i skole, holdt op med at gå i skole, været væk siden, ikke været i skole, ikke set ham i skolen, ikke set hende, dukker ikke op, udebliver
ligger i sengen, ud af sengen og i skole, bliver hjemme, hjemme igen i dag, hovedpine hver dag, mavepine hver morgen, græder ved aflevering, græder når hun skal
vil hjem igen, ringer hjem hver dag, vil hentes, for sent hver dag, kommer for sent, møder for sent, sover over sig, pjæk, pjækker, pjækkede, skipper, skipper timer
skulker, smutter fra timerne, smuttet fra timerne, tager fri, går før tid, forlænget ferie, ferie uden fri, hjemmeundervisning, hente hende derhjemme, køre ud og hente
`,
  'truancy-duty': `fraværsregistrering, ungeydelse, børneydelse stoppet, børnecheck fravær, 15 procent ulovligt, underretning ved fravær, regler for fravær, procedure fravær, procedure ved fravær, fraværsprocedure, fraværsregler`,
  'school-start': `skolestart, skoleudsættelse, starte i 0., brobygning fra børnehave, skoleskift, skifter skole, ny skole, modtageklasse, overgang til skole, overgang til sfo, start på mellemtrinnet`,
  'dropping-out': `droppet ud, droppede ud, dropper ud, frafald, frafaldstruet, stoppet på gymnasiet, stoppet på hf, stoppet på erhvervsskolen, smidt ud af gymnasiet, meldt ud af, afbrudt uddannelse, afbryder sin uddannelse, ligger derhjemme uden uddannelse`,
  'youth-education': `
ungdomsuddannelse, ungdomsuddannelser, erhvervsuddannelse, eud, gymnasium, hf, hhx, htx, stx, eux, fgu, efterskole, tiende klasse, 10. klasse, stu, læreplads, elevplads
uddannelsesvalg, studievalg, efter 9., efter 9. klasse, efter niende, efter tiende, efter folkeskolen, ved ikke hvad han vil, ved ikke hvad hun vil, i tvivl om uddannelse
uddannelsesparat, ikke uddannelsesparat, uddannelsesparathed, parathedsvurdering, erhvervspraktik, praktikplads, praktik, introkurser, brobygning efter
overgang til ungdomsuddannelse, overgang fra specialklasse, optagelse.dk, karriere, karrierelæring, uddannelsesplan
`,
  unemployment: `hverken job eller skole, hverken i job eller uddannelse, ingen uddannelse intet job, uden job og uddannelse, uden uddannelse og job, uddannelseshjælp, jobcenter, ungeindsats, kommunal ungeindsats, laver ingenting, går derhjemme og laver ingenting, neet, ledig, arbejdsløs, ledige unge, unge på kontanthjælp`,
  'learning-difficulties': `
ordblind, ordblinde, ordblindhed, dysleksi, talblind, læsevanskeligheder, læsevanskelighed, læseproblemer, halter bagud, halter bagefter, bagud i læsning, forsinket sprog
sent sprog, sprogvanskeligheder, stammer, stammen, talepædagog, tale-høre, talehørekonsulent, logopæd, specialundervisning, specialklasse, specialbarn, særlig støtte
støttetimer, indlæringsvanskeligheder, tungnem, svag elev, fagligt svag, begavelse, højtbegavet, kognitiv test, test af barn, børnepsykologisk vurdering, laver vurdering
pædagogisk vurdering, ppv, indstilling til ppr, visitation til specialskole, inklusion, mellemform, mellemformer, nest, lektiehjælp, lektier, lektiecafé, hjælp til lektier
`,
  behaviour: `finde ud af at være sammen med de andre, kan ikke være sammen med de andre, kan ikke samarbejde, ender i slagsmål, ender altid i konflikt, svært ved det sociale, svært ved samvær, sociale kompetencer, kan ikke indgå i leg, ødelægger legen, impulsiv, urolig elev, urolige elever, kan ikke sidde stille, sidder aldrig stille, forstyrrer alle, larmer i timerne, råber i timen, kaster med ting, kaster rundt, vælter borde
løber fra timerne, stikker af fra skolen, nægter alt, nægter at arbejde, trodsig, trods, svarer igen, uforskammet, taler grimt, bander ad læreren, provokerer
vredesudbrud, raseriudbrud, raserianfald, udadreagerende, udadrettet reaktion, konfliktfyldt, ingen grænser, ustyrlig, umulig elev, ødelægger undervisningen
`,
  exclusion: `
karantæne, karantæner, bortvist, bortvisning, bortvises, udelukket, udelukkelse, udelukke, udelukkes, smidt ud, smidt ud af klubben, smidt ud af foreningen
karantæne i/fra klub/klubben/ungdomsklubben/sfo/skolen/foreningen/hallen, give/givet/fået/får/giver karantæne, må ikke komme i klubben mere, forbud mod at komme
udmeldt af klubben, klubforbud, adgangsforbud, klubregler
`,
  'use-of-force': `magtanvendelse, fastholde, fastholdt, holde fast i en elev, føre ud af lokalet, fysisk guidning, indgribe fysisk, må jeg holde en elev, magtanvendelser, indberetning af magt`,
  'work-environment': `arbejdsmiljø, arbejdsskade, arbejdsskader, anmelde vold, nærved, nær-ved, trusler mod medarbejder, vold mod ansatte, amr, arbejdstilsynet, udbrændt, psykologhjælp til ansatte, supervision`,
  'language-refugees': `
flygtning, flygtninge, flygtningebarn, flygtningebørn, flygtningefamilie, ukraine, ukrainsk, ukrainske, syrien, syrisk, afghansk, afghanistan, somalisk, somali, eritrea
nyankommen, nyankommet, nyankomne, nytilkommen, nytilkomne, ny i danmark, lige kommet til danmark, asyl, asylansøger, opholdstilladelse, familiesammenført
taler ikke dansk, kan ikke dansk, forstår ikke dansk, ikke-dansktalende, tolk, tolke, tolken, tolkning, tolkebistand, fremmøde tolk, tosproget, tosprogede, modersmål
dansk som andetsprog, basisdansk, modtageklasse, modtagelsesklasse, kulturforskelle, kulturmøde, indvandrer, indvandrerfamilie, etnisk minoritet, tolk til samtale
`,
  'last-school-day': `sidste skoledag, karamelkast, karameldag, karameller, kaste karameller, afgangselever fejring, afslutning for 9., afslutning for 9. klasserne, fulde 9. klasser, udklædte 9., sidste dag i skolen, sidste dag for afgangsklasserne, dimission med druk, løbesedler sidste skoledag, barberskum`,
  'blue-monday': `blå mandag, blåmandag, konfirmand, konfirmander, konfirmanderne, konfirmation, konfirmationen, konfirmation mandag, konfirmanddag, nonfirmation, en tur i byen mandag, konfirmander i byen`,
  festivals: `byfest, havnefest, festival, halloween, halloweenaften, ?nytår, nytårsaften, fastelavn, sommerfest, sankt hans, tivoli, ungdomsfestival, j-dag, kulturnat, puttefest, ?marked`,
  teaching: `oplæg, oplægsholder, undervisningsforløb, undervisningstilbud, klasseoplæg, temauge, emneuge, foredrag, underviser, undervise, undervisning om, undervisning i, kan nogen komme og fortælle, gæstelærer, materialer, materiale, forløb for, forløb til klassen, klasseforløb, workshop`,
  leisure: `
fritid, fritidsliv, fritidsaktivitet, fritidsinteresse, forening, foreninger, foreningsliv, idrætsforening, gå til noget, går ikke til noget, noget at gå til, spejder, spejderne
fodbold, håndbold, badminton, svømning, gymnastik, dans, karate, judo, boksning, kampsport, ridning, skak, musikskole, teater, rollespil, volleyball, basket, klatring
følge ham til, følge hende til, følges med, første gang til træning, tage med første gang, genert og vil starte til, ny på holdet, finde et hold, det rigtige hold
sommeraktiviteter, sommerferieaktivitet, sommerferieaktiviteter, ferieaktiviteter, noget at lave i ferien, keder sig, laver ikke noget i fritiden
`,
  'leisure-money': `
fritidspas, fritidskort, fritidstilskud, fritidsstøtte, kontingent, kontingentet, kontingentstøtte, kontingenthjælp, tilskud til fritid, tilskud til sport, støtte til kontingent
tilskud/støtte/hjælp/penge/råd til fodbold/håndbold/svømning/dans/ridning/idræt/sport/støvler/fodboldstøvler/udstyr/gymnastik/musikskole
ikke råd til fodbold/håndbold/sport/fritid/kontingent, ikke penge til svømning/sport/fritid, fodboldstøvler, sportsudstyr, udstyr til sport, har ikke råd til at gå til
betale kontingent, broen danmark, familien har ikke råd
`,
  'leisure-job': `
fritidsjob, fritidsjobbet, fritidsarbejde, lommepengejob, spejderjob, ungarbejder, unge i arbejde, ?bager, ?bageren, bagerjob, avisbud, avisrute, opvasker, flaskedreng, servicemedarbejder
sommerjob, feriejob, weekendjob, juniormedarbejder, arbejde efter skole, job efter skole, tjene penge, tjene sine egne penge, tjene lidt penge, egne penge, første job
må/kan/regler en 13/14/15 årig/arbejde, børnearbejde regler, arbejdstilsynets regler for unge, jobansøgning, skrive ansøgning, cv, jobsøgning, job til en 14-årig, søge job
`,
  'youth-club': `
ungdomsklub, ungdomsklubben, fritidsklub, fritidsklubben, klub, klubben, klubaften, klubaftener, klubpædagog, klubleder, klubmedarbejder, klubtilbud, juniorklub
aftenklub, ungehus, ungdomshus, ungdomscafé, værested, værestedet, åbningstider i klubben, åbent i klubben, hvornår har klubben åbent, klubbens åbningstid
`,
  'youth-school': `ungdomsskole, ungdomsskolen, ungdomsskolehold, valghold, ungdomsskoleleder, ungdomsskoleinspektør, kurser på ungdomsskolen, hold på ungdomsskolen, knallerthold, knallertundervisning`,
  'street-team': `
gadeteam, gadeteamet, gademedarbejder, gademedarbejdere, gadeplansmedarbejder, gadeplansmedarbejdere, gadeplansarbejde, gadeplan, opsøgende, opsøgende medarbejder, opsøgende team
opsøgende arbejde, ungeteam, ude hvor de unge er, går på gaden og taler med unge, går rundt blandt de unge, ungeindsatsen på gaden, taler med unge på gaden
`,
  'night-ravens': `
natteravn, natteravne, natteravnene, frivillige voksne om natten/aftenen/i weekenden/byen, voksne i byen om natten, voksne i nattelivet, forældre der går rundt, gule jakker
går ture om aftenen, forældre går ture, forældrevandring, nattevandring, nattevandrer, voksne til festen, frivillige til halbal, holder øje med de unge om aftenen
`,
  'popup-sport': `pop-up sport, popup sport, pop up, gratis sport, sport uden tilmelding, gratis idræt, gadeidræt, gadefodbold, asfaltsport, idræt i boligområdet, mobil idræt, sport i boligområdet, uden tilmelding, drop in sport`,
  housing: `sidder i trappen, sætter sig i trappen, på trappen hos beboerne, i opgangen hos, boligområde, boligområdet, boligblok, boligblokken, blokken, opgang, opgangen, opgange, trappeopgang, beboere, beboerne, beboer, ?naboer, naboklager, boligforening, boligforeningen, udlejer, helhedsplan, helhedsplanen, ghetto, parallelsamfund, vicevært, gårdmand, beboerhus, beboerhuset, larm i opgangen`,
  volunteering: `frivillig, frivillige, blive frivillig, frivilligcenter, frivilligt arbejde, ungefrivillig, røde kors, red barnet, børns vilkår, mødrehjælpen, ungdommens røde kors`,
};
