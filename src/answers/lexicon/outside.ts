import type { Concept } from './concept.ts';

/** What colleagues also ask a bot, and the quick door does not answer. */
export const outside: readonly Concept[] = [
  {
    id: 'outside-it',
    group: 'outside',
    da: 'It-drift',
    en: 'IT support',
    words: `password, passwordet, adgangskode, adgangskoden, kodeord, kodeordet, login, logge, wifi, wi-fi, netværksdrev, vpn, printer, printeren, printere, printe, kopimaskine, kopimaskinen, scanner, toner, projektor, smartboard, outlook, excel, word, ?powerpoint, sharepoint, onedrive, software, licens, opdatering, opdatere, windows, mac, tastatur, mus, ?headset, docking, it-support, itsupport, it-afdeling, it-afdelingen, helpdesk, servicedesk, mailboks, mailsignatur, ?signatur, videomøde, browser, chromebook, bærbar, sim-kort, ?simkort, opkobling, bluetooth, kabel, oplader, ?usb, ?skærmen, excelark, pivot, makro, mailkonto, teamsmøde, kalenderinvitation`,
    scenes: `glemt mit password, glemt min kode, nulstille kode, slette en fil, sletter en fil, gendanne en fil, computeren går i stå, min computer vil ikke starte, min computer virker ikke, min bærbare, min computer er langsom, min skærm, computeren vil ikke starte, internettet er nede, ny computer, ny telefon, ny arbejdstelefon, kan ikke logge på, kan ikke logge ind, printeren virker ikke, installere program, aula virker ikke, skifte adgangskode, koble på nettet, nettet er langsomt, teams virker ikke, lyden virker ikke, formel i excel`,
    english: `password, forgot my password, reset, login, log in, printer, print, wifi, vpn, it support, laptop, computer does not start, software, excel formula, spreadsheet, outlook, projector, charger`,
  },
  {
    id: 'outside-pay',
    group: 'outside',
    da: 'Løn og personale',
    en: 'Pay and HR',
    words: `løn, ?lønnen, lønseddel, lønsedlen, lønsedler, lønudbetaling, løntillæg, lønforhandling, lønkontor, tillæg, overarbejde, overarbejdsbetaling, afspadsering, afspadsere, flex, flekstid, pension, pensionsordning, pensionsalder, feriepenge, ?ferie, feriedage, ferieplan, ferieanmodning, ferieønsker, ?sommerhus, restferie, feriefridage, barsel, barselsorlov, orlov, forældreorlov, sygemelding, sygemelde, sygedagpenge, raskmelding, raskmelde, ansættelse, ansættelseskontrakt, ansættelsesbrev, ?kontrakt, opsigelse, ?fyret, jobopslag, stillingsopslag, ledig stilling, mus-samtale, medarbejdersamtale, tillidsrepræsentant, fagforening, overenskomst, kørselsgodtgørelse, kørepenge, kilometerpenge, udlæg, rejseafregning, diæter, ?skat, årsopgørelse, ?skattekort, forskudsopgørelse, hr, hr-afdeling, personalegode, personalegoder, personaleforening, firmafest, julefrokost, personalefest, ?gave, jubilæum, tjenestebil, barns første sygedag, omsorgsdage, omsorgsdag, seniordage, ?vikar, vikardækning, skemaændring, vagtplan, bruttolønsordning, ?vikarer`,
    scenes: `melde mig syg, jeg er syg i dag, jeg er syg, melder mig syg, hvor mange feriedage, holde ferie, søge ferie, hvornår får vi løn, min løn, barns sygedag, ansat som vikar, skifte arbejdstid, gå på pension, gå ned i tid, få mere i løn, bede om lønforhøjelse, køre i egen bil`,
    english: `salary, payroll, payslip, pay slip, vacation, holiday days, holidays, annual leave, sick leave, maternity leave, pension, expenses, reimbursement, mileage, contract, raise, overtime, call in sick, tax`,
  },
  {
    id: 'outside-building',
    group: 'outside',
    da: 'Bygninger og praktisk',
    en: 'Buildings and facilities',
    words: `parkering, parkere, parkerer, parkeringsplads, ?parkeringspladser, parkeringskort, p-plads, parkeringsbøde, p-bøde, ladestander, elbil, frokost, frokosten, frokostordning, ?kantine, ?kantinen, kantinemad, ?kaffe, kaffemaskine, kaffemaskinen, ?kaffen, te, mødelokale, mødelokaler, lokalebooking, booke lokale, nøgle, nøgler, nøglen, nøglekort, adgangskort, alarmkode, rengøring, rengøringen, toiletpapir, håndsæbe, opvaskemaskine, ?køleskab, køkkenet, ?elevator, ?elevatoren, ?varme, radiator, ?radiatoren, ventilation, aircondition, ?lampe, pære, vandhane, pedel, pedellen, teknisk service, kontorstol, hæve-sænke-bord, hævesænkebord, ?whiteboard, kontorartikler, kuglepenne, ?papir, ?post, postrum, ?pakke, rygeskur, rådhuset åbent, reception, receptionen, blomster, fødselsdagskage, kage, ?kantinens, dessert, buffet, vikarbil, nøgleboks, vandautomat, toilet mangler, isvand, ?pladser, ?skab, affaldssortering`,
    scenes: `hvad er der til frokost, hvad får vi at spise, booke et mødelokale, bestille et mødelokale, bestille mad til møde, bestille kaffe, bestille forplejning, hvor parkerer jeg, mangler en nøgle, ?glemt min nøgle, lyset virker ikke, fryser på kontoret, skifte en pære, rådhusets åbningstider, hvornår lukker rådhuset, hvornår åbner rådhuset, bestiller nye stole, nye stole, hvem har fødselsdag, vand i kælderen, vandskade, skifte lyspærer, skifter lyspærer, stemple ud, bestille visitkort, bestille kontorartikler, låne bilen, låne en bil, booke en bil, tømme skrald`,
    english: `parking, park my car, car park, ?lunch, ?canteen, cafeteria, coffee, coffee machine, meeting room, book a room, keys, key card, cleaning, heating, ?elevator, office supplies, catering, stapler, toilet paper`,
  },
  {
    id: 'outside-citizen',
    group: 'outside',
    da: 'Borgerservice og teknik',
    en: 'Citizen services',
    words: `?pas, ?passet, ?kørekort, kørekortet, sygesikringskort, sundhedskort, byggetilladelse, byggesag, lokalplan, ?skrald, ?affald, dagrenovation, genbrugsplads, genbrugspladsen, genbrugsstation, container, storskrald, kloak, vejhul, vejarbejde, snerydning, saltning, gadelys, grundskyld, ejendomsskat, ejendomsvurdering, boligstøtte, folkepension, førtidspension, hjemmehjælp, ?plejehjem, ældrepleje, valgkort, valgsted, byrådsvalg, ?borgmester, ?borgmesteren, byrådsmøde, hundetegn, hundeskov, rotter, rotte, skadedyr, vielse, navneændring, navneskifte, flytteanmeldelse, adresseændring, bibliotekskort, lånerkort, ?museum, turistkontor, busplan, busplaner, ?køreplan, flextrafik, varmeværk, vandværk, vielsesattest, dåbsattest, asfalt, cykelsti hul, mitid fornyelse, daginstitutionsplads, pladsanvisning, ventelistenummer, høreapparat`,
    scenes: `forny pas, forny kørekort, søge byggetilladelse, hvornår hentes skrald, tømmes skraldespanden, åbningstider på genbrugspladsen, hul i vejen, søge boligstøtte, skrive barnet op til vuggestue, skrive op til børnehave, plads i vuggestue, plads i børnehave, hvornår kører bussen, hvornår går bussen, melde flytning, cykel er punkteret, punkteret cykel, min cykel, hvem er borgmester, skifte adresse, betale ejendomsskat`,
    english: `passport, driving licence renewal, building permit, rubbish, garbage, trash, recycling, property tax, housing benefit, bus timetable, mayor, election, wedding`,
  },
  {
    id: 'outside-chat',
    group: 'outside',
    da: 'Småsnak og almen viden',
    en: 'Small talk and general knowledge',
    words: `vejr, vejret, vejrudsigt, vejrudsigten, regner, regnvejr, solskin, temperatur, temperaturen, vittighed, vittigheder, joke, jokes, opskrift, opskrifter, lasagne, ?frikadeller, pandekager, ?pizza, sushi, restaurant, restauranter, ?film, ?biograf, ?biografen, netflix, ?serie, horoskop, stjernetegn, lotto, aktie, aktier, bitcoinkurs, oversæt, digt, digte, limerick, hovedstad, hovedstaden, verdensmester, fodboldkamp, landskamp, superliga, landsholdet, ?kampen, eurovision, melodi, ?klokken, ?dato, ?datoen, rejse, flybillet, flybilletter, hotel, ferierejse, robot, gåde, quizspørgsmål, regnestykke, kvadratrod, matematikopgave, gangetabel, præsident, statsminister, statsministeren, ?konge, ?kongen, ?dronning, elpris, elpriser, benzinpris, bilkøb, cykelhandler, støvsuger, hundehvalp, stueplante, havearbejde, græsplæne, strikkeopskrift, måneformørkelse, planeter, tyskland, frankrig, paris, london, mallorca`,
    scenes: `hvordan bliver vejret, fortæl en joke, fortæl en vittighed, fortæl en sjov historie, skriv et digt, hvad er klokken, er du en robot, hvem vandt, vandt kampen, anbefale en restaurant, anbefal en film, god bog, opskrift på, hvordan laver man lasagne, bage en kage, hvad er meningen med livet, hovedstaden i, hvor mange indbyggere, hvem opfandt, oversæt til, kan du oversætte, oversætte det her, årskort til, hvad koster en billet, skriv en tale, skriv en sang, hvad er 2 plus 2, hvem er statsminister, vaske uld, plante tomater`,
    english: `weather, forecast, joke, jokes, recipe, recipes, movie, restaurant, capital of, translate, poem, what time is it, stock price, football match, who won, horoscope, lottery, flight, hotel, lasagna, song lyrics, meaning of life`,
  },
  {
    id: 'outside-admin',
    group: 'outside',
    da: 'Økonomi og indkøb',
    en: 'Finance and procurement',
    words: `faktura, fakturaer, ean, ean-nummer, ean-nummeret, kontering, kontonummer, indkøb, indkøbsaftale, leverandør, leverandører, udbud, ?bestilling, kvittering, kvitteringer, betalingskort, kreditnota, regnskab, budgetopfølgning, budgettal, cvr, cvr-nummer, momsfritagelse, moms, budgetkonto, bilag, ?logo, logoet, brevpapir, skabelon til powerpoint, designguide, arkivering, postliste, ?forsikring, ?forsikringen, forsikringssag`,
    scenes: `betale en faktura, sende en faktura, hvor sender jeg regningen, bestille nye, købe nye, indkøb af stole, kommunens logo, kommunens ean nummer`,
    english: `invoice, purchase, procurement, supplier, receipt, ?logo, accounting, vat, order new chairs`,
  },
];
