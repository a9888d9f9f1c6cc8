import type { Ending, HeldMeetingScript, MeetingScript, ScriptedItem } from './meeting-script.ts';
import { clubLeader, headteacher, minuteTaker, policeOfficer, socialWorker } from './town.ts';

/** The sections of a case, in the order that steering groups print them. */
const caseFor = (text: string, law: string, money: string, recommendation: string): ScriptedItem['sections'] => [
  { heading: 'Sagsfremstilling', text },
  { heading: 'Lovgrundlag', text: law },
  { heading: 'Økonomi', text: money },
  { heading: 'Sagen afgøres af', text: 'SSP-styregruppen.' },
  { heading: 'Indstilling', text: recommendation },
];

const account = (text: string): ScriptedItem['sections'] => [{ heading: 'Sagsfremstilling', text }];

const noCost = 'Holdes inden for de budgetter, der er.';

const heldItems: readonly (ScriptedItem & Ending)[] = [
  {
    title: 'Godkendelse af dagsorden',
    kind: 'approval',
    caseNumber: '00.22.04-P35-4-26',
    sections: caseFor(
      'Dagsordenen er sendt ud til alle medlemmer en uge før mødet.',
      'Styregruppens forretningsorden.',
      'Ingen udgifter.',
      'Formanden indstiller, at dagsordenen godkendes.',
    ),
    outcome: 'approved',
    decision: '',
  },
  {
    title: 'Beslutning om aftenvagter ved havnen',
    kind: 'decision',
    caseNumber: '00.16.00-A00-7-26',
    sections: caseFor(
      'Unge fra flere skoler samles ved havnen fredag aften. Klubben og gadeteamet foreslår, at to voksne er til stede fra kl. 19 til 23 i de lyse måneder.',
      'Retsplejelovens § 115.',
      'To medarbejdere flytter timer fra dag til aften. Der er ingen ekstra udgift.',
      'Formanden indstiller, at vagterne begynder den første fredag efter påske.',
    ),
    outcome: 'approved',
    decision: 'Vagterne prøves til og med september og ses efter på årets sidste møde.',
  },
  {
    title: 'Beslutning om forældremøder i 6. klasse',
    kind: 'decision',
    caseNumber: '27.25.00-P20-3-26',
    sections: caseFor(
      'Tre skoler har haft fælles forældremøde om grænser, telefoner og fester. Forældrene var glade for det, men ville gerne have haft mere tid ved bordene.',
      'Folkeskoleloven.',
      noCost,
      'Formanden indstiller, at alle skoler holder mødet fra næste skoleår.',
    ),
    outcome: 'approved',
    decision: '',
  },
  {
    title: 'Orientering om ungdomsfesten i hallen',
    kind: 'information',
    caseNumber: '27.25.00-A00-5-26',
    sections: caseFor(
      'Festen uden alkohol holdes for fjerde gang. Elevrådene står for musik og mad, og natteravnene følger de unge til bussen.',
      'Intet.',
      'Billetterne dækker udgifterne.',
      'Formanden indstiller, at orienteringen godkendes.',
    ),
    outcome: 'approved',
    decision: '',
  },
  {
    title: 'Orientering om trivselsmålingen i udskolingen',
    kind: 'information',
    caseNumber: '27.25.00-A00-6-26',
    sections: caseFor(
      'Målingen er gennemført i 7.–9. klasse. Færre har prøvet hash, men flere er blevet holdt uden for grupper på nettet. Tallene er vedlagt som bilag.',
      'Folkeskoleloven.',
      noCost,
      'Formanden indstiller, at orienteringen godkendes.',
    ),
    attachment: { title: 'Trivselsmålingen i tal', url: 'https://fjordby.example/trivsel.pdf' },
    outcome: 'approved',
    decision: '',
  },
  {
    title: 'Meddelelser fra politiet',
    kind: 'message',
    caseNumber: '00.22.04-P35-4-26',
    sections: account('Politiet fortalte om den nye lokale enhed, og hvornår den er på gaden.'),
    outcome: 'none',
    decision: '',
  },
  {
    title: 'Meddelelser fra Børne- og Ungeforvaltningen',
    kind: 'message',
    caseNumber: '00.22.04-P35-4-26',
    sections: account('Der gives meddelelse om fællesmødet til maj og om status på knallertkurserne.'),
    outcome: 'none',
    decision: 'Der blev også fortalt om et besøg fra nabokommunen, som vil se, hvordan vi arbejder sammen.',
  },
];

/**
 * A steering group's meeting as they really are: seven items with case numbers, three members absent, five items
 * approved, one message without any decision, and one with a text but no outcome.
 */
export const heldSteeringMeeting: HeldMeetingScript = {
  title: 'Møde i SSP-styregruppen',
  time: '16:30',
  until: '18:00',
  place: 'Rådhuset, mødelokale 3',
  items: heldItems,
  endings: heldItems,
  answers: [
    { by: minuteTaker, answer: 'attending' },
    { by: policeOfficer, answer: 'attending' },
    { by: headteacher, answer: 'absent' },
    { by: clubLeader, answer: 'absent' },
    { by: socialWorker, answer: 'absent' },
  ],
};

/** The next one, called and waiting. */
export const comingSteeringMeeting: MeetingScript = {
  title: 'Møde i SSP-styregruppen',
  time: '16:30',
  until: '18:00',
  place: 'Rådhuset, mødelokale 3',
  items: [
    {
      title: 'Godkendelse af dagsorden',
      kind: 'approval',
      caseNumber: '00.22.04-P35-5-26',
      sections: account('Dagsordenen er sendt ud en uge før mødet.'),
    },
    {
      title: 'Beslutning om handlingsplanen for de næste to år',
      kind: 'decision',
      caseNumber: '00.16.00-A00-9-26',
      sections: caseFor(
        'Planen har seks afsnit. Netværksgrupperne har haft den til høring, og deres ønsker er skrevet ind.',
        'Retsplejelovens § 115.',
        noCost,
        'Formanden indstiller, at planen godkendes og følges op om et år.',
      ),
    },
    {
      title: 'Beslutning om temaeftermiddag for medarbejdere',
      kind: 'decision',
      caseNumber: '27.25.00-P20-4-26',
      sections: caseFor(
        'Medarbejderne ønsker en eftermiddag om, hvornår man må dele oplysninger med hinanden.',
        'Retsplejelovens § 115 og forvaltningsloven.',
        'Oplæg og kaffe koster 12.000 kr.',
        'Formanden indstiller, at eftermiddagen holdes i efteråret.',
      ),
    },
    {
      title: 'Orientering om knallertkurserne',
      kind: 'information',
      caseNumber: '27.25.00-A00-8-26',
      sections: account('Ungdomsskolen fortæller, hvor mange der har været på kursus, og hvad de unge selv siger.'),
    },
    {
      title: 'Meddelelser fra politiet',
      kind: 'message',
      caseNumber: '00.22.04-P35-5-26',
      sections: account('Politiet giver meddelelser på mødet.'),
    },
    {
      title: 'Henvendelse fra en skole',
      kind: 'decision',
      caseNumber: '27.24.00-A00-2-26',
      closed: true,
      sections: account('Skolen beder om råd. Sagen gennemgås på mødet.'),
    },
  ],
  answers: [
    { by: minuteTaker, answer: 'attending' },
    { by: policeOfficer, answer: 'attending' },
    { by: socialWorker, answer: 'absent', substitute: 'Teamleder' },
  ],
};
