/**
 * The chores of a school, a club or an office, which the quick door does not answer; how to read a line stands in
 * everyday-scenes.ts.
 */
export const workplaceChores: Readonly<Record<string, string>> = {
  'outside-building': `
holde/holder/stille/sætte/parkere/parkerer/lade bil/bilen/bilerne/elbilen/elbil/cyklen/bussen, hvor må jeg holde, hvor kan jeg holde, p-hus, p-kælderen parkere, tidsbegrænset parkering
bogsæt, bogsættet, bogsættene, klassesæt, klassesættet, bøgerne, lærebog, lærebøger, skolebøger, bogkælder, bogdepot, udlån, udlåne, udlåner, udlånt, låne bøger, aflevere bøger, afleverer bøger, ?låner, lånerkort, skolebiblioteket åbent
bestiller bussen, bestille bus, bestille busser, bestiller bus til, booke bus, busbestilling, busbilletter til turen, ?hytte, ?hytten, lejrskolehytte, booker en, booke en sal, booker salen, ?optaget, reservere salen, aulaen optaget, festsal, festsalen, gymnastiksalen ledig, lokalebookning
dækker bord, dække bord, borddækning, borde og stole, stille stole op, stille borde op, rydde op efter, oprydning, pynte op, pynter op, juletræ, juletræet, juleklip, fastelavn, fastelavnsfest, tønder, sommerfest, sommerfesten, julekoncert, skolekomedie, kostumer, kulisser, scenelys, lydanlæg, lydanlægget, mikrofonen, pavilloner, havemøbler, ?grill, ?grillen, kul
sliber, slibe, slibes, slibe knive, symaskine, symaskinen, ovnen, komfuret, køkkenknive, køkkengrej, madkundskabslokalet, fysiklokalet, sløjdlokale, håndværk og design, limpistol, saven, boremaskine, 3d-printer, laserskærer, mobilskab nøgle
?vaskemaskine, ?vaskemaskinen, tørretumbler, tørretumbleren, opvaskeren, mikrobølgeovn, ?fryser, fryseren, støvsuger, støvsugeren, moppe, ?klude, affaldssække, ekstra stole, kontorstole, skriveborde, ?gardin, ?persienne, ?persienner, ?sofaen, reol, ?reolen, ?tæppe
reparere, reparerer, repareres, ?gået i stykker, utæt, ?skimmel, ?skimmelsvamp, indeklima, støjmåling, asbest, radon, tagrende, kælderen oversvømmet, rottefælder, myrer, hvepse, hvepsebo, bænken er knækket, gyngen, klatrestativ, ?sandkassen, boldhegn, ?hegnet, ?låsen, ?låse, dørlåsen, cykelskuret lås, alarmen hyler, ?alarmen, alarmkode
brandmandsbesøg, brandbil, ?brandøvelse, brandøvelsen, brandslukker, brandslukkere, ?brandalarm, ?brandalarmen, evakueringsøvelse, flugtvej, hjertestarter batteri, førstehjælpskasse, førstehjælpskassen, ?plaster, ?plastre
madplan, madplanen, skolemad, skolemaden, skolemælk, frugtordningen, madpakkekøleskab, automaten, sodavandsautomat, kaffebønner, kagemand, brunsviger, morgenbrød, kørsel af mad, catering, smørrebrød, ?vandflasker
`,
  'outside-pay': `
vikar i, vikar til, ?vikar på, vikar i morgen, mangler vikar, vikartimer, vikarliste, vikardækker, tager timen, dækker min time, dækker timerne, bytte time, bytte timer, skemalægger, skemalægning, tilsyn i frikvarteret skema, ?gårdvagt, ?gårdvagten, gårdvagtsskema
?arbejdsskade, ?arbejdsskader, arbejdsskadeforsikring, arbejdsulykke, tandskade forsikring, ulykkesforsikring, forsikret, ?forsikring, ?forsikringen, dækker forsikringen, skadesanmeldelse, erstatning for briller, ødelagte briller
for ansatte, til ansatte, noget for ansatte, for medarbejdere, jeg selv vil, jeg vil selv, jeg er selv, til mig selv, medarbejdertilbud, personaletilbud, rygestop for ansatte, sundhedsordning, firmaidræt, medarbejderkort, id-kort, idkort, adgangskort, navneskilt, uniform, ?arbejdstøj, sikkerhedssko
påskefri, lukkedag, lukkedage, lukkedagene, feriekalender, feriekalenderen, helligdag lukket, åbent i påsken, åbent mellem jul og nytår, fri til begravelse, tjenestefri, kursusafgift, kursusudgifter, efteruddannelse tilmelding, konferencebillet, hotel til konference, rejseafregning
`,
  'outside-citizen': `
biblioteket åbner, biblioteket åbent, åbner biblioteket, bibliotekets åbningstider, ?bibliotekets, åbningstider, åbningstid, hvornår åbner, hvad tid åbner, hvornår lukker, hvad tid lukker, genbrugsbutik, loppemarked, lægevagt, lægevagten, lægevagtens, skadestuen ventetid, brækket arm, ?apotek, ?apoteket
min mand, min kone, min voksne søn, min voksne datter, min søn på, min datter på, min nabo, naboen larmer, mine forældre er gamle, min gamle mor, min mor på plejehjem, min svigermor, min hund, vores hund, min kat, hundepension, dyrlæge, dyrlægen
lejer, lejere, udlejer, udlejeren, ?huslejen, ?husleje, opsigelse af lejemål, ?vicevært, ?viceværten, beboerlicens, lejekontrakt, andelsbolig, boliglån, byggeri, vejskilt, parkeringsregler i byen, letbane, ?toget, togtider, rejsekortet
`,
  'outside-chat': `
romeo og julie, karakterbog, ?karakterer, karakter i, giver karakter, retter opgaver, rette opgaver, rette stile, stilen, opgavesæt, prøvesæt, ?terminsprøver, ?terminsprøve, eksamensplan, eksamensplanen, afleveringsfrist for opgaver, årsplan, årsplaner, læseplan, fagplan, undervisningsportal, matematikbog, danskbog, tysklærer, engelsk bog, litteraturliste
studietur, studieturen, skoletur til, klassen skal til berlin, klassetur til, tur til berlin, tur til tyskland, skituren, skitur, zoologisk have, museumsbesøg, billetter til, ?bio, ?biografen
`,
  'outside-it': `
?kamera, ?kameraet, skolens kamera, overvågningskamera adgang, rettigheder til, adgangsrettigheder, brugerrettigheder, administratorrettigheder, brugeradgang, opret bruger, oprette bruger, ny bruger, badge, medarbejderbadge, skærmdeling, infoskærm, infoskærmen, hjemmesiden nede, hjemmesiden virker, ?tablets, chromebooks, lån af ipads, oplader, opladere, digital signatur, sikker mail virker
`,
};

/** The same in English. */
export const workplaceChoresInEnglish: Readonly<Record<string, string>> = {
  'outside-building': `set of books, textbooks, book the hall, order a bus, washing machine, dishwasher, broken chair, fire drill, fire extinguisher, sharpen knives, first aid kit, tables and chairs`,
  'outside-pay': `employee badge, staff badge, id card, work injury, insurance, cover my lesson, cover a lesson, day off, staff discount, business trip`,
  'outside-citizen': `library opening hours, library open, opening hours, my husband, my wife, my adult son, my dog, landlord, rent, train times`,
  'outside-chat': `grade the essays, exam timetable, reading list, museum trip, school trip to`,
  'outside-it': `access rights, user account, security camera, badge, chromebook, charger`,
};
