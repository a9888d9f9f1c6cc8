import type { CueGroup } from './cues-of-danger.ts';

/** What makes a danger present, near or hard to meet; alone it is none. */
export const cuesOfCircumstance: readonly CueGroup[] = [
  // When.
  {
    cues: {
      0.8: `lige nu, netop nu, her og nu, i dette øjeblik, i skrivende stund, med det_samme, øjeblikkeligt, straks, er lige blevet, lige blevet, for minutter/lidt/kvarter/timer/time siden, right now, just now, at the moment, immediately, tonight, i gang nu, igang nu, haster, akut, skynd*`,
      0.6: `påskelørdag, påskesøndag, juleaften, juleaftensdag, nytårsaften, nytårsnat, fredag/lørdag/søndag aften/nat, i aften, i nat, i_aftes, om lidt, om minutter/time/timer, her nu, er her, tonight, today, siden i_går, i morges`,
      0.4: `på vej, nu, i dag, i_dag, i morgen, lige, i eftermiddag, efter skole, snart, på mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag, i weekenden, next week, i næste uge, now, just, tomorrow`,
    },
  },
  // Where.
  {
    cues: {
      0.3: `udenfor, herude, ude foran, foran skolen/klubben/hallen/døren, ved døren, i døren, i skolegården, i gården, på gangen, ved skolen/klubben/stationen/porten, ind i klassen/klubben/skolen, løber herind/ind, her i klubben/på skolen, i tasken, i lommen, i jakken, i rygsækken, på sig, på toilettet, på gulvet, i bilen, i bil, en bil, på gaden, i klassen, på skolen, i klubben, i skolen, i receptionen, på kontoret, i hånden, outside, at the door, in class, in school`,
    },
  },
  // Who is told of, and who is small.
  {
    cues: {
      0.5: `spædbarn*, baby, babyen, nyfødt*, toårig*, treårig*, fireårig*, femårig*, 1_årig, 2_årig, 3_årig, 4_årig, 5_årig, på 1/2/3/4/5 år, barn/dreng/pige på 1/2/3/4/5, små børn, småbørn, lille barn, lille dreng/pige, toddler`,
      0.35: `6_årig*, 7_årig*, 8_årig*, 9_årig*, seksårig*, syvårig*, otteårig*, niårig*, barn/dreng/pige/på på 6/7/8/9, de små, børnene, lillebror*, lillesøster*, indskoling*, sfo_barn`,
      0.15: `barn*, børn*, dreng*, pige*, elev*, ung, unge, knægten, fyr, hun, han, kollega*, child, boy, girl, student, pupil`,
    },
  },
  // Said, written, called.
  {
    cues: {
      0.25: `ringer, ringede, ringet, skriver, skrev, skrevet, siger, sagde, sagt, sms*, snap, snappet, besked*, opslag, fortæller, truer, lagt op, story, says, said, writes, wrote, texted, posted, calling`,
    },
  },
  // Nobody there to help.
  {
    cues: {
      0.4: `alene og, helt alene, er alene, står/går/ligger/sidder alene, ingen/ikke forældre/voksne/voksen svarer/hjemme, ingen svarer/tager/kommer, svarer ikke, kan/kunne ikke få fat/fat_i, ikke får fat, uden opsyn, uden voksne, kan ikke stoppe/styre/berolige/holde, ikke kan stoppe/styre, alene på arbejde/vagt, jeg er alene, home alone, no one answers, nobody answers, hvad gør vi/jeg nu, hjælp hurtigt, brug for hjælp, har brug for hjælp, hvad skal vi/jeg gøre nu, hjælp!, help now, please help, need help`,
      0.25: `alene, hjælp, help, hvem ringer jeg/vi, hvem kan jeg/vi`,
    },
  },
  // Cannot be borne, cannot be stopped.
  {
    cues: {
      0.4: `mærkeligt, underligt, ved at blive mørkt, vil ikke, imod sin vilje, nægter, græder, trygler, vildt, voldsomt, kraftigt, meget blod, stopper ikke, fosser, pisser, drypper, badly, heavily, a lot, så sker der noget, sker der noget, i ved hvad, kan ikke stå, ikke stå på_benene, kan dårligt gå`,
    },
  },
];
