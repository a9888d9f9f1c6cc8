/** What colleagues also ask and the quick door does not answer; how to read a line stands in everyday-scenes.ts. */
export const outsideScenes: Readonly<Record<string, string>> = {
  'outside-it': `
esdh, esdh-system, sbsys, ?acadre, journalsystem, fagsystem, adgang til systemet, min kode virker, pivottabel, regneark, wifi nede, nettet er nede, teams-licens, ny skærm, ?headset, sms-kode
wifi kode, wifi-kode, wifi koden, netværkskode, koden til nettet, gæstenet, internet, internettet, netforbindelse, dockingstation, ipad vil ikke, ipad'en, tablet vil ikke, pc, pc'en
skærmkort, kablet, stikkontakt, hdmi, højttaler, mikrofon, webcam, kamera virker ikke, printkø, udskrift, udskrive, toner, blækpatron, pdf, word-dokument
unilogin, uni-login, mitid virker ikke, tofaktor, to-faktor, kodebrik, brugernavn, aula login, adgang til aula, adgang til mappe, tabulex, minuddannelse, kmd, sap, opus, prisme
opdatere computer, computeren er langsom, computeren går ned, computeren fryser, min computer, min pc, min skærm, mit tastatur, skærmen er sort, itslearning, adgang til system
outlook kalender, autosvar, fraværsbesked i outlook, sms-tjeneste, distributionsliste, ?postkasse, spam, virusprogram, teams kanal oprette, oprette et team, slå lyden til
`,
  'outside-pay': `
tage min vagt, bytte vagt, vagtplan, vagtplanen, vagtskema, arbejdstid, indberette arbejdstid, indberette min, timeseddel, timesedler, kørselsbilag, refusion, få refunderet, refundere, udlæg, barsel, søge barsel, medarbejderforhold, overenskomst, overarbejde, ferieplanlægning, lønsystem, bryllup fri, jeg skal til bryllup, seniordage, omsorgsdage, med-udvalg, personalehåndbog
?lønnen, lønsedlen, løntrin, løncheck, feriepenge, ferieplan, ferie i uge, holde ferie, fri på fredag, fridag, fridage, 6. ferieuge, sjette ferieuge, skemafri, afspadseringstimer, overtid
registrere kørsel, registrerer min kørsel, kørselsregnskab, kørselsrefusion, befordring, kørselsgodtgørelse, arbejdstid, arbejdstidsaftale, mødepligt, syg i dag, sygemelding, sygemelder mig
raskmelder, lægeerklæring til arbejdsgiver, barn syg, barnets første sygedag, graviditetsgener medarbejder, barselsorlov, vikar til, vikarbooking, vikarkontor, vikar på torsdag, mangler en vikar
?skemaet, skemaændringer, lokaleskema, timefordeling, årsnorm, tillidsmand, tillidsmanden, fagforeningen, generalforsamling, kontingent til fagforening, dlf, bupl, foa, a-kasse
pensionsindbetaling, sundhedsforsikring, massage, personalefrugt, personaletur, julefrokost, julefrokosten, sommerfest for ansatte, jubilæumsgave, afskedsreception, stillingsbetegnelse, ansøge om stilling, jobsamtale
`,
  'outside-building': `på lager, ?lageret, depot, depotet, nøglen til depotet, ?bordfodbold, bordfodboldbolde, poolbord, køer til, bålsted, lån af bålsted, ?låne, udlån af, ?telt, pavillon, pøller, ?opvask, rengøres, ?gulvet, taget utæt, utæt tag, taget på gymnastiksalen, ventilationen støjer, ?skraldespande, ?skraldespanden, ?tømt, ?tømmes, toner, visitkort, firmabil, tjenestekørsel, leasing, ?pizza, bestille pizza, bestille bøger, bestiller bøger, fax, mødelokale, ?reservation af, ?reservere, frugtordning, viceværten kommer, stige, stigen, låne en stige, ?whiteboard, whiteboardtusser, tavlepen, skifte dæk, åbningstid i kantinen, ?kantinen, basketkurv, basketkurven, fodboldmål i stykker, gynge i stykker, legeredskab, reparere, reparerer, reparation, termokop, kop, ?karklude, ?karklud, viskestykker, vagtbytte, bytte vagt, byttet min vagt
lukker svømmehallen, svømmehallen åben, hvornår åbner hallen, ?svømmehallens
nøgle, nøglen, nøglen til, nøgle til hallen, nøglekort, adgangsbrik, brik, ?alarmen, alarmkoden, tyverialarm koden, ?lås op, låst ude, dørpumpe, døren binder, dørhåndtag
toilettet er stoppet, stoppet toilet, toilet stoppet, toilettet løber, afløb, afløbet, vasken løber, vandhanen drypper, ?sæbe, sæbe til, håndsprit, papirhåndklæder, køkkenrulle, rengøringsmidler, støvsugning
kopipapir, bestil kopipapir, papirkurve, tusser, tavletusser, ?hæfter, ?blyanter, ?kuverter, laminator, laminering, bestilling af bøger, bestille bøger, nye matematikbøger, lærebøger, møbler, ?stole, borde, ?gardiner
lokale, ledigt lokale, ledige lokaler, plads i lokale, lokalet er optaget, booke lokale, lokale klokken, mødelokalet, hvor ligger lokalet, ?etage, elevatoren sidder fast
lampen blinker, lysstofrør, lyset i gangen, varmen, for varmt, for koldt, ?radiatoren, træk fra vinduet, ventilationen, maling af væg, farve skal væggene, væggene males, flagstang, græsslåning, snerydning
kaffemaskinen, kaffen er sluppet op, mælk til kaffe, frugtordning, madordning, kantinens åbningstid, hvad er der til frokost, menuen, ?sandwich, kage til møde, forplejning, projektor låne, låne en projektor, låne projektor, låne en bil
parkeringsplads, parkeringsbøde, p-skive, parkerer jeg, parkere ved, cykelparkering, cykelkælder, cykelstativ, ladestander, tjenestebil, puljebil, bilnøgler, benzinkort
`,
  'outside-citizen': `
vinterdæk, skifte dæk, cykelslange, punktering, lappe, ?tivoli, bustur, bustur til, busbillet, zoo, ?svømmehal, ?svømmehallen, åbner svømmehallen, svømmehallen åbner, skolefoto, vuggestueplads, opskrivning til, børnehaveplads, klage over naboen, nabos hæk, hækken, hundeluftning, byggetilladelse, skur i haven, park my bike
bus til, hvilken bus, bussen til, hvilket tog, toget til, busrute, rutevejledning, ?køreplanen, rejsekort, rejseplanen, taxa til rådhuset, flextrafik, hvor ligger rådhuset, rådhusets adresse
nyt pas, få pas, forny pas, børnepas, nyt sygesikringsbevis, lægeskift, skifte læge, navneskifte, dåb, vielse, folkeregister, flytning, byggeri, carport, hæk, ?hegn, naboens hæk, ?skur, hus til salg
affaldsbeholder, skraldespand tømmes ikke, storskrald, genbrug, vandmåler, elmåler, fjernvarme, kloaklugt, huller i vejen, vejbelysning, fortovet er glat, saltning, hundelort, løs hund, rotter, hvepsebo
barnevognsplads, dagplejeplads, børnehaveplads, opskrivning til børnehave, pladsanvisningen, biblioteket åbent, åbningstid biblioteket, svømmehallens åbningstider, byrådet møde, politiker, valg
tandlæge tid til min egen, min egen søn, min egen datter, mit eget barn tandlæge
`,
  'outside-chat': `
fck, brøndby, agf, superligaen, hvornår spiller, landsholdet, sommerferie starter, hvornår er det sommerferie, hvornår er der ferie, hvornår er der efterårsferie, påskeferie, julefest, julefrokost, hovedstaden i, hvad hedder hovedstaden, hvor højt er, hvor høj er, vandt kampen, anbefale en bog, opskrift på pandekager, hej, hallo, tak, tak for hjælpen, farvel, ?goddag
vejrudsigten, bliver det regn, skal jeg tage regntøj, hvad er klokken, hvilken dag er det, hvilken uge er det, ugenummer, opskrift, opskrift på, ?pizza, kage opskrift, lav mad, vinder champions league, resultatet af kampen, landskampen
skriv en sang, skriv en tale, fødselsdagssang, lav et digt, fortæl en vits, gåde, hvem er klogest, er du et menneske, kvadratroden, regn ud, valutakurs
anbefal en serie, god film, spotify, krydsord, lottotal, horoskopet, sommerhus til leje, billige flybilletter, gaveidé, gaveidéer, strikke, hækle
`,
  'outside-admin': `
faktura, regning, ?regningen, kreditor, ean, ?konto, kontostreng, bogføre, indkøbskort, rekvisition, ?rekvirere, bestille varer, leveringsadresse, returnere vare, kvittering, tilbudsgivning, gdpr-fri, kommunens logo, powerpoint skabelon, visitkort, skilt til døren, navneskilt
`,
};

/** The same in English. */
export const outsideInEnglish: Readonly<Record<string, string>> = {
  'outside-it': `computer is frozen, my computer, my laptop, laptop, screen is black, wifi code, wifi password, internet is down, keyboard, mouse, reset my password, cannot log in, log on, username, software update, ?usb, monitor, printing`,
  'outside-pay': `salary, wage, payslip, vacation days, day off, sick leave, sick day, overtime, substitute teacher for, schedule change, timetable change, union, parental leave`,
  'outside-building': `where do i park, parking space, parking lot, parking ticket, bike parking, ?canteen, lunch menu, meeting room, room booking, key to the, locked out, toilet is blocked, copy paper, light bulb, heating, coffee machine`,
  'outside-citizen': `which bus, bus to, train to, new passport, driving licence, garbage collection, building permit, town hall opening hours, change address`,
  'outside-chat': `weather forecast, tell me a joke, write a song, recipe for, who won, what time is it, how much is, percent of, translate this`,
};
