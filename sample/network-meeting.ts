import type { HeldMeetingScript, MeetingScript } from './meeting-script.ts';
import { clubLeader, headteacher, minuteTaker, policeOfficer, socialWorker } from './town.ts';

const usual = { title: 'Netværksmøde i Fjordby Nord', time: '14:30', until: '16:00', place: 'Fjordskolen, lokale 12' };

/** A network group's meeting by its seven standard points, as it was held. */
export const heldNetworkMeeting: HeldMeetingScript = {
  ...usual,
  answers: [
    { by: minuteTaker, answer: 'attending' },
    { by: headteacher, answer: 'attending' },
    { by: policeOfficer, answer: 'attending' },
    { by: socialWorker, answer: 'attending' },
    { by: clubLeader, answer: 'absent', substitute: 'Klubmedarbejder' },
  ],
  endings: [
    { outcome: 'approved', decision: 'Formanden styrer ordet, og referenten skriver.' },
    { outcome: 'approved', decision: '' },
    {
      outcome: 'discussed',
      decision: 'Klubben holder åbent to aftener mere om ugen i vinterferien.',
      agreement: { task: 'Sende ferieplanen ud til skolerne', owner: 'Klubleder', dueInDays: 14 },
    },
    { outcome: 'noted', decision: 'Der er anmeldt færre tyverier af cykler ved stationen end i efteråret.' },
    { outcome: 'discussed', decision: 'De aftaler, der var, fortsætter.' },
    {
      outcome: 'noted',
      decision: 'Skolen får en ny vejleder i udskolingen, og politiet kommer til morgensamling i uge 12.',
      agreement: { task: 'Finde en dag til morgensamlingen', owner: 'Lokalbetjent', dueInDays: 21 },
    },
    { outcome: 'none', decision: 'Næste møde indkaldes i kanalen.' },
  ],
};

/** The next one, called and waiting. */
export const comingNetworkMeeting: MeetingScript = {
  ...usual,
  answers: [
    { by: headteacher, answer: 'attending' },
    { by: policeOfficer, answer: 'attending' },
    { by: clubLeader, answer: 'absent', substitute: 'Klubmedarbejder' },
  ],
};
