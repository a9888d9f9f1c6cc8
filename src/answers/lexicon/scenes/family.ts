/** What goes on at home, as staff describe it; how to read a line stands in everyday-scenes.ts. */
export const familyScenes: Readonly<Record<string, string>> = {
  'family-problems': `skænderierne fylder, skænderier fylder, skændes hele tiden derhjemme, konflikter fylder i familien, råber ad hinanden derhjemme, omsorgssvigt, vanrøgt, forsømt, forsømmes, overladt til sig selv, passer sig selv, laver selv mad, henter selv mad, lillevoksen, små søskende passer
går sulten i seng, ingen madpakke, aldrig madpakke, samme tøj hver dag, tøj der ikke passer til vejret, ingen vinterjakke, ikke hentet, hentes ikke
bliver ikke hentet, glemt i sfo, aldrig med til forældremøde, kaos derhjemme, rod derhjemme, beskidt hjem, højt konfliktniveau, skænderier hjemme
teenageoprør, kan ikke styre sin teenager, kan ikke styre sin søn/datter, magter ikke opgaven, forældre magtesløse, forældre rådvilde
forældre i tvivl, forældre er i tvivl, sætte grænser, sætter ingen grænser, grænsesætning hjemme, opdragelse, opdragelsen, konflikter hjemme
råber af børnene, råber ad sine børn, kold far, kold mor, forælder i fængsel, far i fængsel, mor i fængsel, anbragt søskende
familien har brug for nogen at snakke med, brug for nogen at tale med familien, gratis samtale familie, skænderier med teenager
`,
  'violence-at-home': `
vold i hjemmet, vold derhjemme, hjemlig vold, familievold, partnervold, fysisk afstraffelse, afstraffelse, revselse, psykisk vold, slår børnene
slår/slog/banker/tæver/tæsker/slår/bankede/sparker/rusker/lussinger far/mor/stefar/stedfar/papfar/forældre/bror/storebror/barnet/hende/ham/lillebror/lillesøster
slår med bælte/bæltet/sko/ledning/kæp/bøjle, får klø hjemme, får tæsk hjemme, får med bæltet, låst inde på værelset, låses inde, sulter som straf
mærker/striber/blå/blåt/rødt/hævelser/buler/brandmærker/brandsår på/efter ryggen/armen/kinden/halsen/lårene/slag/hånd/mærker/øje
blåt øje, blå øjne, blå mærker, striber på ryggen, aftryk af en hånd, forklaringen passer ikke, forklaring holder ikke, faldet ned ad trappen igen
dukker sig, krymper sig, farer sammen, farer sammen når, bange for far, bange for stedfar, bange for sin mor, vil ikke have at vi ringer hjem
slås om natten, far og mor slås, forældrene slås, gemmer sig når de skændes, gemmer sig med sine søskende, ser vold, vidne til vold
krisecenter, på krisecenter, flygtet fra faren, voldelig far, voldelig mor, voldelig kæreste, kæreste slår, kærestevold
mistanke om vold, tror de slår, tror han bliver slået, tror hun bliver slået, bliver slået, er blevet slået derhjemme, slået hjemme, får slag
`,
  'sexual-abuse': `
overgreb, overgrebet, seksuelt overgreb, seksuelle overgreb, incest, misbrugt seksuelt, krænket seksuelt, sexovergreb, pædofil, pædofili, blotter
rører/rørt/rørte/tager/tog/tage/pillede/pille/gnubbede ved/på/i hende/ham/barnet/trusserne/underbukserne/tissekone/tissemand/numse/bryster
rører hende i trusserne, trusserne, tissekonen, tissemanden, tissetrold, ondt i tissekonen, ondt forneden, hemmelig leg, hemmelige lege, vores hemmelighed
bedstefar/onkel/morfar/farfar/stedfar/papfar/storebror/fætter/nabo/træner/babysitter/kæreste rører/rørte/tager/krænker/misbruger/overgreb/tvang/kravlede
kommer ind på værelset om natten, sover i hendes seng, voldtægt, voldtaget, voldtog, voldtægten, voldtægtsforsøg, tvunget til sex, presset til sex
presset i seng, pressede hende i seng, ville ikke men gjorde det, sex mod sin vilje, festvoldtægt, fuld og udnyttet, udnyttet seksuelt, gruppevoldtægt
ved alt for meget om sex, seksualiseret adfærd, leger noget seksuelt, meget seksuelle lege, tegner kønsdele, børn der krænker børn
krænket af en voksen, krænkende voksen, ansat har krænket, mistanke mod en kollega, mistanke om overgreb
`,
  'child-house': `børnehus, børnehuset, børnehusene, videoafhøring, videoafhørt, børnehusmodel`,
  'parent-substance-abuse': `
far/mor/forældre/forældrene/stedfar/papfar/bedstemor drikker/drak/fuld/alkoholiker/misbruger/beruset/narkoman/stofmisbruger/ryger hash/druk/flasker
drikker i hjemmet, alkohol i hjemmet, stoffer i hjemmet, vokser op med misbrug/alkohol, alkoholfamilie, alkoholramt familie, familie med misbrug
barn af alkoholiker, børn af alkoholikere, barn af misbruger, barn af misbrugere, forældre med misbrug, mor lugter af sprut, far lugter af alkohol
lugter af alkohol når han henter, henter i beruset tilstand, tomme flasker i køkkenet, mor på piller, mor tager stoffer, far tager stoffer
tuba, novavi, alateen, pårørende til misbrug
`,
  'mentally-ill-parents': `
mor/far/forælder/forældre/stedfar psykisk/psyk/indlagt/deprimeret/depression/bipolar/skizofren/ptsd/psykose/angst/borderline/selvmordsforsøg/sindslidende
psykisk syg mor, psykisk syg far, psykisk syge forældre, psykiske problemer i familien, barn af psykisk syg, pårørende børn, unge pårørende, barn som pårørende
mor er indlagt, far er indlagt, mor ligger i sengen hele dagen, mor kan ikke stå op, far har ptsd, veteran far, krigsveteran i familien
vokser op hos/med syge/psykisk/sindslidende forældre/mor/far
`,
  divorce: `
skilsmisse, skilsmissen, skilsmissebarn, skilsmissebørn, skilt, skilte, skilles, skal skilles, gået fra hinanden, flyttet fra hinanden, brudt familie
samlivsophævelse, samlivsbrud, delebarn, delebørn, deleordning, samværsordning, samvær, samværssag, bopælsforælder
bopælsret, forældremyndighedssag, familieretshuset, familieretten, statsforvaltningen, højkonflikt, højkonfliktskilsmisse, to hjem, to lejligheder
hos far hver anden uge, skifte mellem, skifter mellem mor og far, skifte fra den ene til den anden, klemt mellem forældre, i klemme mellem, ballade mellem de voksne
forældre taler ikke sammen, bonusfamilie, bonusfar, bonusmor, papfar, papmor, sammenbragt familie, sammenbragte, ny kæreste hos far, ny mand hos mor
`,
  'negative-social-control': `
negativ social kontrol, social kontrol, æresrelateret, æresrelaterede, ære, æren, ærekær, æresvold, æresdrab, skam over familien, ry og rygte, familiens ære
overvåget af, overvåges af, følger hende overalt, tjekker hendes telefon
bror/brødre/storebror/fætter/fætre/far/onkel/familie følger/tjekker/overvåger/kontrollerer/bestemmer/holder telefon/efter/hende/øje/søster/over
må ikke have kæreste, må ikke have danske venner, må ikke komme med på lejr/lejrtur/overnatning, må ikke deltage, må ikke svømme, må ikke gå til
må ikke gå til fest, må ikke gå ud, skal lige hjem efter skole, skal direkte hjem, tvunget tørklæde, tvang til tørklæde, jomfru, jomfruhinde, dobbeltliv
fordi hun er pige, kontrollerende familie, strenge forældre, streng familie, religiøs tvang, patriarkalsk, genopdragelse, lever to liv, hemmelig kæreste
jehovas vidner, lukket religiøst miljø, udstødt af familien, udstødelse, omskæring, omskåret, kvindelig omskæring
`,
  'forced-marriage': `
tvangsægteskab, tvangsgifte, tvangsgiftes, tvangsgift, tvangsforlovet, arrangeret ægteskab, barnebrud, børneægteskab, skal giftes, giftes bort, bortgiftet
skal giftes til sommer, forlovet med fætter, fætterkusine, ægteskab under 18, imam vielse, muslimsk vielse, islamisk viet, nikah, genopdragelsesrejse
genopdragelsesrejser, genopdragelsesophold, sendt til hjemlandet, sendes til hjemlandet, sendt væk til familie i udlandet, kommer ikke hjem fra ferie
ikke kommet tilbage efter ferien, bange for at blive sendt, sendes på koranskole, koranskole, dumping, efterladt i udlandet, taget pas, pas frataget
`,
  runaway: `
stukket af, stak af, stikker af, stukket af hjemmefra, løbet hjemmefra, løber hjemmefra, løbet væk, rømmet, rømmer, på rømmen, forsvundet, savnet, efterlyst
bortløben, bortløbet, væk hjemmefra, ikke hjemme i nat, ikke kommet hjem, kom ikke hjem i nat, ikke været hjemme siden, ingen har set hende, ingen ved hvor
væk siden i går, er væk, sover hos skiftende venner, overnatter hos skiftende, overnatter rundt omkring, sover forskellige steder, vil ikke bo hjemme
kan ikke være derhjemme, kan ikke være hjemme, smidt ud hjemmefra, smidt ud af mor, smidt ud af far
`,
  homelessness: `sted at være, ikke noget sted at være, bor lidt her og der, bor rundt omkring, bor på skift hos venner, bor i sin bil, bor i telt, bor i kolonihave, intet hjem, har ikke et hjem, opsagt lejlighed, mistet sit værelse, smidt ud af sit værelse, hjemløs, hjemløse, hjemløshed, ung hjemløs, boligløs, sofasurfer, sofasurfere, sofasurfing, sover på sofaer, sover på sofa hos, intet sted at bo, ingen bolig
ikke noget sted at bo, ikke noget at bo i, uden tag over hovedet, uden bolig, uden fast bopæl, husvild, akutbolig, ungdomsbolig, ungebolig, boligsøgende
mangler bolig, mangler et sted at bo, mangler tag over hovedet, herberg, forsorgshjem, værelse at leje, flytte hjemmefra, boliganvisning, indskud
`,
  poverty: `?fattig, fattigdom, ?fattige, økonomisk trængt, trange kår, ingen råd, ikke råd, har ikke råd, ikke penge til, har ikke penge til, kontanthjælp, kontanthjælpsfamilie, lavindkomst, lav indkomst, madhjælp, julehjælp, tøj til børn, udsat lejemål, sættes ud af lejlighed, for dyrt, er for dyre`,
  money: `?gæld, lommepenge, kviklån, økonomi, økonomirådgivning, budget, gældsrådgivning, ung og gæld, dyre lån, låner penge`,
  'family-support': `
samtaler uden visitation, familiesamtaler, forældresamtaler, familieklinik, åben familierådgivning, fem samtaler, forældre til teenager, teenageforældre
teenagehjernen, kursus om teenagere, forældrekursus om, kursus for os forældre, forældreuddannelse, cos-p, de utrolige år, kærlighed i kaos, forældreakademi
`,
  placement: `anbragt, anbringelse, anbringes, opholdssted, døgninstitution, børnehjem, plejefamilie, plejebarn, plejebørn, netværkspleje, tvangsfjernet, tvangsanbringelse, formandsbeslutning, efterværn, hjemgivelse, familieanbragt, ungehjem`,
  mentor: `
voksenven, voksenvenner, fast voksen, en frivillig voksen, rollemodel, rollemodeller, mangler en far, dreng uden far, uden far, god rollemodel, mangler en rollemodel
besøgsven, makker, makkerordning, kontaktperson, støtteperson, ungestøtte, buddy, coach, ungecoach, lommevoksen, hverdagsstøtte, en der kan støtte ham
`,
  'parent-involvement': `skole-hjem, forældresamarbejde, forældreklage, forældre klager, forældre er vrede, forældre vil ikke, samarbejdet med forældrene, svær samtale, forældrene bakker ikke op`,
  'parents-meeting': `
forældremøde, forældremødet, emner til forældremøde, punkt til forældremøde, forældreaften, forældreaftener, forældrearrangement, oplæg for forældre, fælles aftaler
aftaler mellem forældre, forældreaftaler, fælles regler, fælles front, lommepenge og sengetider, sengetider, fredagsmys aftaler, forældrebrev, brev til forældre
aftaler om fester/alkohol/skærm/sengetid/lommepenge/hjemkomst, klasseforældre, klasseforældreråd, kontaktforældre, forældre der holder fest
`,
};
