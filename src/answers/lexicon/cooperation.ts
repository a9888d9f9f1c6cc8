import type { Concept } from './concept.ts';

/** Groups, meetings and training of those who work together. */
export const cooperation: readonly Concept[] = [
  {
    id: 'steering-group',
    group: 'role',
    da: 'Styregruppe, formand og beslutninger',
    en: 'Steering group, chair and decisions',
    near: 'network-group, ssp-coordinator',
    words: `styregruppe, styregruppen, styregruppeformand, ssp-styregruppe, ssp-udvalg, ssp-udvalget, lokaludvalg, beslutningskompetence, kompetence, strategi, ssp-strategi, handlingsplan, handlingsplanen, ssp-handlingsplan, kommissorium`,
    scenes: `hvem bestemmer, hvem beslutter, hvem afgør, hvem har det overordnede ansvar, hvem godkender, lægge retningen, ansvar for retningen, hvem sidder i styregruppen`,
    english: `steering group, who decides, steering committee, strategy, action plan`,
  },
  {
    id: 'network-group',
    group: 'role',
    da: 'Netværksgruppen og dens møder',
    en: 'The network group and its meetings',
    near: 'ssp, steering-group, acute-group',
    words: `netværksgruppe, netværksgruppen, netværksgrupper, netværksmøde, netværksmøder, lokalgruppe, lokalgruppen, ssp-gruppe, ssp-gruppen, mandagsgruppe, formand, formanden, forkvinde, mødeleder, referent, dagsorden, referat, ssp-møde, ssp-møder, funktionsbeskrivelse, funktionsbeskrivelser, lokalt ssp-team, netværk`,
    scenes: `formand for gruppen, formand for netværksgruppen, tage op på et møde, tage sagen op i gruppen, sætte på dagsordenen, punkt på dagsordenen, møde i netværksgruppen, hvornår mødes gruppen, indkalder til møde, næste møde i netværket, hvad skal jeg lave som formand, min rolle i gruppen, lokalt netværk, drøfte flere elever på tværs`,
    english: `network group, chair, chairperson, agenda, minutes, local group, network meeting`,
  },
  {
    id: 'acute-group',
    group: 'request',
    da: 'Akutmøde og akutgruppe',
    en: 'Acute meeting',
    near: 'network-group',
    words: `akutgruppe, akutgruppen, akutmøde, akutmøder, hastemøde, hasteindkalde, ekstraordinært møde, akutindkaldelse`,
    scenes: `indkalde hurtigt, møde med kort varsel, møde inden weekenden, møde i denne uge, samle folk hurtigt, mødes hurtigt, mødes med få dages varsel, alle kan indkalde, kalde sammen med få dages varsel, samle gruppen hurtigt, hurtigt møde, samles hurtigst muligt, kalde nogen sammen, mødes inden for få dage, kan jeg indkalde`,
    english: `acute meeting, emergency meeting, call a meeting quickly`,
  },
  {
    id: 'theme-afternoon',
    group: 'request',
    da: 'Temaeftermiddage og kurser for personale',
    en: 'Theme afternoons and staff training',
    near: 'teaching',
    words: `temaeftermiddag, temaeftermiddage, temadag for personale, fyraftensmøde, fyraftensmøder, kursus for personale, kompetenceudvikling, efteruddannelse, videndeling, netværksdag, fagdag, fagdage, inspirationsdag, konference, personalekursus, opkvalificering, kurser for medarbejdere, personaleoplæg`,
    scenes: `kursus for os ansatte, oplæg for personalet, kursus for lærere, lære mere om, blive klogere på, klæde personalet på, klædt på til, efteruddannelse af lærere, viden til personalet, oplæg til personalemøde, oplæg for lærerne, kursus i at spotte, dygtigere til at spotte`,
    english: `theme afternoon, staff training, training for staff, course for teachers, course for staff, professional development, seminar`,
  },
];
