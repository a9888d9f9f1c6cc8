/** Crime, violence, groups and extremism as staff describe them; how to read a line stands in everyday-scenes.ts. */
export const crimeScenes: Readonly<Record<string, string>> = {
  crime: `
ungdomskriminalitet, ungekriminalitet, lovovertrædelse, lovovertrædelser, lovbryder, småkriminel, småkriminelle, gadekriminalitet
kriminalitetstruet, kriminalitetstruede, kriminel løbebane, straffeattest, plettet straffeattest, på kanten af loven, ud på et skråplan
sigtet, sigtede, sigtelse, sigtelser, ?mistænkt, afhørt, taget af politiet, anholdt, anholdelse, politisag, politianmeldt, straffesag
risikoadfærd, norm og lov, roder sig ud i, rodet ud i noget, laver ulovlige ting, noget ulovligt, kører i politibil, hjem af politiet
kørt hjem af politiet, stod på en politirapport, døgnrapporten, optrækkende problemer, på vej ud over kanten
`,
  violence: `
vold, voldelig, voldelige, voldeligt, voldsom, vold mod lærer, vold mod pædagog, vold mod personale, personvold, gadevold, blind vold
slagsmål, slagsmålene, slagsmålet, slåskamp, slåskampe, slåskampene, masseslagsmål, nævekamp, mudderkamp, fightclub, fight club
fight, fights, fighter, battle, tæv, tæsk, tærsk, klø, klask, flade, lussing, lussinger, nakkedrag, nikket en skalle, skalle, knytnæve
bankede ham, bankede hende, bankede dem, bank, gennemtævet, gennembanket, sparket ned, sparkede, spyttede på, nedslået, slået ned
kastede/kaster/kyler/smed en/et stol/stole/bord/saks/bog/ting efter/mod lærer/læreren/kollega/pædagog/os/mig/elev
slog/slår/bed/bider/sparker/sparkede/kradsede/skubbede/spyttede mig/læreren/lærer/pædagog/pædagogen/kollega/vikaren/personalet
aftalt/aftaler/aftale slagsmål/slåskamp/kamp, slagsmål efter skole, slagsmål på video, filmer slagsmål, lægger slagsmål ud
voldsepisode, voldsepisoder, voldsparat, hooligan, hooligans, knivoverfald, overfaldsmand, gruppevold, pigevold, uprovokeret vold
`,
  threats: `
trussel, trusler, trusselsbesked, dødstrussel, dødstrusler, truet på livet, truer med tæsk, truer med bank, i morgen får du, du er færdig
afpresning, afpresses, afpresser, pengeafpresning, beskyttelsespenge, ?bøder, ?bødet, gæld, ?renter, skylder penge, strafrenter
hævnaktion, hævntogt, vidnetrusler, presset til at tie, ?stikker, ?stikkere, snitch, snitches, angiver, bange for at blive kaldt stikker
`,
  'school-threat': `
dødsliste, dødslister, hitliste, liste over elever han vil, skoleskyderi, skoleskyderier, amok, massakre, columbine, bombetrussel
truer/truet/trussel mod/på skolen, opslag om at skyde, skriver at ingen skal komme i skole, kom ikke i skole i morgen
`,
  weapons: `
kniv, knive, knivene, foldekniv, sommerfuglekniv, springkniv, hobbykniv, køkkenkniv, knojern, totenschläger, peberspray, strømpistol
skarpladt, skydevåben, håndvåben, gangsterpistol, legetøjspistol, gaspistol, softgun, airsoft, hardball, luftgevær, machete, økse, kølle
baseballbat, jernrør, skruetrækker, knivlov, knivforbud, knive i skolen, bærer kniv, har kniv på sig, tasketjek, taskekontrol
kigge i tasker efter, ?visitation, ?visitere, visitationszone, visitationszoner, metaldetektor
`,
  theft: `
tyveri, tyverier, tyveriet, stjæle, hugst, hugge, hugger, huggede, nappe, nappede, ?negle, neglede, snuppe, ?nakke, pille ved, langfingret
lange fingre, lang fingre, tyvagtig, stjålet fra jakkerne, stjålet i garderoben, penge væk fra tasken, mobil væk, airpods væk
ting forsvinder, tingene forsvinder, forsvinder ting, kassen er tømt, cykeltyveri, cykeltyv, knallerttyv, biltyveri, brugstyveri
indbrud, indbruddet, indbrudstyv, brudt ind, brækket op, lommetyv, lommetyveri, hæleri, stjålne ting, tyvekoster
sælger billige airpods/jakker/telefoner/parfumer
`,
  shoplifting: `
butikstyveri, butikstyverier, butikstyv, butikstyve, rapseri, rapse, rapser, makeup i matas, stjæle i magasin/normal/matas/netto/h&m/sephora
stjæle/stjal/stjæler/hugger/nupper makeup/slik/tøj/parfume/energidrik/snus/vapes i/fra, taget af butikken, butiksforbud, forbud mod at komme i butikken
alarmchips, prisskift, selvscanner snyd, selvbetjeningskassen snyder
`,
  robbery: `
røveri, røverier, røveriet, røver, røvere, ?rullet, ?rullede, ?rulle, ?ruller, ruller folk, gaderøveri, gaderøverier, taskerøveri
børnerøveri, ungerøveri, unge røver unge, frarøvet, frarøver, jagt på jakker, måtte aflevere, tvunget til mobilepay, mobilepay overførsel tvang
mobil/jakke/telefon/sko/cykel/cap/kæde/ur taget/rullet/flået/frarøvet/hevet fra/på vej hjem
`,
  vandalism: `
hærværk, hærværksmænd, vandalisme, vandaliserer, graffiti, graffitien, graffitimaler, ?tag, tagger, tagger væggen, tags, taggede, spraydåse
spraydåser, spraymaler, spraymalet, overmaling, tegner på væggene, knuste ruder, smadrede ruder, smadrede lamper, rudeknuser
ruder smadret, rude smadret, smadret i weekenden, smadrer alt, ødelagt legeplads, ødelagt inventar, ridser i bilen, ridset bil
stenkast, kaster sten, sten fra broen, æggekast, kaster æg, væltede skraldespande, oversvømmer toilettet, revet vasken ned
`,
  fireworks: `kanonslag, kanonslagene, krudt, krudtet, fyrværkeri, fyrværkeriet, knaldperler, heksehyl, raketter, romerlys, bomberør, batteri, nitratbombe, hjemmelavet bombe, hættebombe, flaskebombe, tændsatser`,
  arson: `brandstiftelse, brandstifter, pyroman, pyromani, ildspåsættelse, påsat brand, påsatte brande, sat ild, sætter ild, ild til skraldespande, ild i papirkurv, containerbrand, containerbrande, leger med ild, lighter, tændstikker, brænder ting af, afbrænding`,
  mopeds: `
knallert, knallerter, knallerten, knallertkørsel, knallertbande, tunet knallert, boret knallert, uden plader, uden nummerplade, scooter
scootere, scooterkørsel, scooterræs, ræser forbi, ræser rundt, wheelie, wheelies, på baghjul, stunter, stuntkørsel, crossmaskine, crossere
minicrosser, atv, trehjulet knallert, elscooter, elløbehjul, elløbehjulet, løbehjul, løbehjulene, ulovlige elcykler, fatbike, fatbikes
speed pedelec, færdsel, færdselsloven, færdselsprøve, færdselslære, trafiksikkerhed, trafikundervisning, trafikpoliti, trafikprøve
cykelprøve, cyklistprøve, cykelhjelm, cykelhjelme, hjelm på, cykellygter, skolepatrulje, skolepatruljer, gå til skole, cykel til skole
knallertkort, knallertkørekort, knallertbevis, lille knallert, stor knallert, kørekort til knallert, køreskole, spritkørsel, joyride
kører uden kørekort, ung bilist, 17 år og køre bil, sele, skolevejspatrulje, mechanic, værksted knallert, reparere knallert, skrue på knallert
`,
  gangs: `
bande, bander, banden, bandemiljø, bandemiljøet, bandemedlem, bandemedlemmer, bandekriminalitet, banderelateret, banderekruttering
bandekonflikt, rocker, rockere, rockeren, rockermiljø, rockermiljøet, rockerklub, rockerborg, støttegruppe til rockere, x-team, crew
crewet, crewnavn, gruppering, grupperinger, grupperingen, gadebande, gadeorienteret gruppe, forgreninger, brødreskab, broderskab, loyal mod gruppen
hvervet, hverver, hvervning, hverves, rekrutteret, rekrutterer, rekruttering, rekrutteres, løberdreng, løbedreng, stikirenddreng, bud for
ældre gutter, ældre drenge, ældre fyre, ældre typer, større drenge, store gutter, gutter i dyre biler, drenge i dyre biler, sorte audi
kører pakker, køre pakker for, leverer for de store, transporterer, gør dem en tjeneste, skylder en tjeneste, ordrer fra, får ordrer
pludselig penge, nye sko, dyre sneakers, dyre mærkevarer, dyr jakke, canada goose, moncler, guldur, rolex, tyk kæde, stak sedler
penge/sko/jakke/ur/tøj han ikke kan forklare, har fået øgenavn, kaldenavn, territorium, kvarterer i krig, konflikt mellem kvarterer
skudepisode, skyderi, skyderier, skyderierne, skudsikker vest, crime as a service, hitman, opgaver på telegram, job på snap, snapjob
ud af banden, exit, exitprogram, exitindsats, exitforløb, exit-forløb, vil væk fra miljøet, vil gerne ud, hjælp til at komme ud af
`,
  'groups-hanging-out': `chikanerer kunderne, chikanerer kunder, generer kunder, chikanerer forbipasserende, ved torvet, foran butikken, foran butikkerne, sammenstimling, flokken, flokke, slænget, slæng, klike, kliker, gjalderen, utryghedsskabende, utryghed, utrygge, utrygt, tryghedsskabende
hænger ud, hænger ud ved, hænge ud, står og hænger, sidder og hænger, driver rundt, farter rundt, går på gaden, på gaden om aftenen
samles ved/på/bag/foran/i stationen/hallen/netto/skolen/parken/tanken/pladsen/kiosken/torvet/bænkene/legepladsen/trapperne
flok/gruppe/klynge/slæng af/på/unge/drenge/piger/store i/ved/med/foran/på sorte/hættetrøjer/dunjakker/stationen/torvet/netto/kiosken
overtaget bænkene, overtager pladsen, sidder på trapperne, unge på trapperne, unge i opgangen, larm fra unge, larm om natten, støj fra unge
folk tør ikke gå forbi, råber efter folk, råber efter piger, råber ad forbipasserende, uro ved, uro på stationen, uro om aftenen
ungdomsballade, ballade i byen, unge ude sent, ude om natten, natteroderi, unge uden ståsted, gadehjørne, gadehjørner, samlingssted, hang out sted
`,
  radicalisation: `
radikaliseret, radikaliseres, radikaliserede, radikalisering, radikale, ekstremist, ekstremister, ekstreme holdninger, ekstremistisk
islamist, islamisme, islamistisk, jihad, jihadist, salafist, salafisme, is kriger, islamisk stat, al-qaeda, kalifat, kalifatet, martyr
paradis som martyr, vantro, kuffar, omvendt, konverteret, konvertit, streng religiøs, pludselig religiøs, shariapoliti, sharia, haram hele tiden
nazi, nazist, nazister, nazisme, nynazist, nynazister, hagekors, hagekorset, heil, heiler, hitlerhilsen, hitler, sieg heil, white power
højreekstrem, højreekstreme, højreekstremisme, venstreekstrem, venstreekstreme, antifa, anarkist, antisemit, antisemitisme, antisemitisk
jødehad, jødehader, muslimhad, islamhad, fremmedhad, hvid magt, race krig, racekrig, racehygiejne, ultranationalist, manifest, manifester
incel, incels, incelvideoer, manosfære, manosfæren, alfahan, alfamænd, kvindehad, kvindehader, kvindehadende, hader kvinder
hader piger, piger fortjener det, red pill, black pill, accelerationisme, satanistisk netværk, com-netværk, 764, gore, goresider
halshugningsvideoer, voldsvideoer fra krig, terror, terrorist, terrorister, terrorplaner, hylder terror, hylder angreb, konspirationsteori
konspirationsteorier, konspiratorisk, suverænborger, staten er fjenden, demokratifjendtlig, hader staten, vil rejse til krig, fremmedkriger
`,
  hate: `hadtale, hadforbrydelse, hadforbrydelser, hadkriminalitet, racisme, racist, racistisk, racistiske, n-ordet, perker, perkere, neger, abe lyde, diskrimination, diskriminerer, homofobi, homofobisk, bøsserøv, hader homoer, islamofobi, tørklædet revet af`,
  'police-report': `politianmelde, politianmeldelse, anmeldelse til politiet, anmelde, anmelder, anmeldt, skal det anmeldes, skal vi anmelde, melde til politiet, ringe til politiet, kontakte politiet, 114, afhøring, afhøres, vidne, vidner, sigtelse, erstatning, strafbart, kriminel lavalder, den kriminelle lavalder, 15 år straf`,
  'preventive-talk': `bekymringssamtale, bekymringssamtaler, bekymringsbrev, politiets samtale, præventiv samtale, forebyggende samtale, opdragende samtale, politiet snakke med, betjent tale med, betjenten tale, politiet på besøg, besøg af en betjent, politi oplæg, oplæg fra politiet`,
  'youth-crime-board': `ungdomskriminalitetsnævn, ungdomskriminalitetsnævnet, ungdomskriminalitetsnævnets, nævnet, nævnssag, nævnsmøde, ukn, straksreaktion, straksreaktioner, forbedringsforløb, ungefaglig undersøgelse, sag i nævnet, til nævnet, indstilling til nævnet, oplysninger til nævnet`,
  convicted: `ungdomssanktion, sikret institution, sikret afdeling, sikret, surrogatfængsel, varetægt, varetægtsfængslet, fængslet, arresten, prøveløsladt, betinget dom, betinget, ubetinget, samfundstjeneste, fodlænke, tilsyn af kriminalforsorgen, ungdomskontrakt, ungdomsdom, kommer hjem fra sikret, afsonet, afsoner, afsoning, god løsladelse, på prøve`,
  victims: `forurettet, forurettede, offer, ofre, offer for vold, offer for røveri, udsat for noget voldsomt, udsat for overfald, chok efter overfald, bange efter overfald, bisidder, advokat til offer`,
  conflict: `
konflikt, konflikter, konflikten, konfliktråd, konfliktmægling, mægling, mægler, mæglere, mediering, genoprettende, restorative, forsoning
drengekonflikt, pigekonflikt, pigekonflikter, klassekonflikt, uvenner, uvenskab, skænderi, skænderier, skændes, kævles, toppes, rivaler, fejde
slås om, slås om hvem, ballade mellem klasser, to grupper mod hinanden, 8. mod 9., krig mellem klasserne, bearbejde, bearbejdet
slåskamp bearbejdes, følge op på slagsmål, gerningsmand og offer mødes, mødes med offeret, sige undskyld, gøre det godt igen
slagsmålet skal bearbejdes, efter slagsmålet, tale det igennem, nabokonflikt, nabostrid
`,
};
