import { type RetentionKind, reasonFor, retentionKinds } from '../../retention/periods.ts';

/** Why each kind of data is kept for so long. */
const reasons = Object.fromEntries(retentionKinds.map((kind) => [kind, reasonFor(kind)])) as Record<
  RetentionKind,
  string
>;

/** What the page with the settings says, in Danish. */
export const da = {
  readOnly: 'Det er formanden, der ændrer gruppens indstillinger. Du kan se dem her.',
  people: 'Medlemmer og roller',
  peopleHint: 'Alle i kanalen er med. Vælg medlemmer fra, hvis gruppen er mindre end kanalen.',
  chair: 'Formand',
  chairLeaves: 'Når du gemmer, er du ikke længere formand, og kun den nye formand kan ændre det.',
  deputy: 'Stedfortræder',
  minuteTaker: 'Referent',
  outsider: 'Uden for det offentlige (ser ikke lukkede punkter)',
  inGroup: 'Med i gruppen',
  notInGroup: 'Ikke med i gruppen',
  guest: 'Gæst',
  none: 'Ingen',
  saveRoles: 'Gem rollerne',
  agendaItems: 'Punkter',
  meetings: 'Møder og referat',
  proposalDays: 'Frist for forslag, dage før mødet',
  reminders: 'Påmindelser, dage før mødet',
  remindersHint: 'fx 7, 1',
  retention: 'Opbevaring',
  retentionHint: 'Så længe bliver data gemt. It-afdelingen bestemmer tallene.',
  days: (days: number) => {
    const years = Math.floor(days / 365);
    const inYears = years === 0 ? '' : ` (${years} år)`;
    return `${days === 1 ? '1 dag' : `${days} dage`}${inYears}`;
  },
  mine: 'Mine påmindelser',
  mineOn: 'Mind mig om møder, jeg ikke har svaret på, og om mine aftaler',
  saved: 'Det er gemt.',
  notNumber: 'Skriv et helt tal fra 0 til 999.',
  why: reasons,
};

/** The same in English. */
export const en: typeof da = {
  readOnly: 'The chair changes the group’s settings. You can see them here.',
  people: 'Members and roles',
  peopleHint: 'Everybody in the channel belongs. Leave members out if the group is smaller than the channel.',
  chair: 'Chair',
  chairLeaves: 'When you save, you are no longer the chair, and only the new chair can change that.',
  deputy: 'Deputy',
  minuteTaker: 'Minute-taker',
  outsider: 'Outside public authority (does not see closed items)',
  inGroup: 'Belongs to the group',
  notInGroup: 'Does not belong to the group',
  guest: 'Guest',
  none: 'None',
  saveRoles: 'Save the roles',
  agendaItems: 'Items',
  meetings: 'Meetings and minutes',
  proposalDays: 'Deadline for proposals, days before the meeting',
  reminders: 'Reminders, days before the meeting',
  remindersHint: 'such as 7, 1',
  retention: 'Retention',
  retentionHint: 'Data is kept for so long. The IT department sets the numbers.',
  days: (days) => {
    const years = Math.floor(days / 365);
    const inYears = years === 0 ? '' : years === 1 ? ' (1 year)' : ` (${years} years)`;
    return `${days === 1 ? '1 day' : `${days} days`}${inYears}`;
  },
  mine: 'My reminders',
  mineOn: 'Remind me of meetings that I have not answered and of my agreements',
  saved: 'It has been saved.',
  notNumber: 'Write a whole number from 0 to 999.',
  why: {
    questions: 'The words of a question are used only while the buttons of its answer can be pressed.',
    handOffs: 'A question sent to the consultant must be answered; after that it is of no use.',
    receipts:
      'A click that comes again must be recognised; Teams repeats it within minutes, queues and failures within days.',
    answers: 'An answer to a call has done its work when the meeting is held and attendance stands in the minutes.',
    drafts: 'An agenda that was never sent out is a working paper and no part of the case.',
    ratings: 'A rating is used to mend the catalogue and was counted among the topics long ago.',
    notHeld: 'A meeting that was cancelled or never held has no minutes; a year is enough to look back at the plan.',
    proposals: 'A proposal has become an item or been answered; after that the agenda says what is to be remembered.',
    comments: 'Comments and clicks on minutes are worked in when they are approved at the next meeting.',
    reminderNotes:
      'Who was reminded of what serves only not to remind twice; after a year the meeting or date is past.',
    shutOut:
      'That Teams has shut the bot out of a conversation is remembered so that it does not go on; after a year it may try again.',
    removedGroup: 'When the bot is taken out of the team there is a year to fetch and file the minutes.',
    agreements: 'An agreement that is done is used to follow up on the action plan, which runs for two years.',
    carried: 'An item that has waited two years for a meeting comes onto no agenda.',
    closedText:
      'A child’s case belongs in the case system; the group follows up for two years. Deleted only when the minutes are filed.',
    topics: 'Topics are compared over the two years of the action plan; they do not say who asked.',
    catalogueHistory: 'Earlier versions of a contact can be looked up for one plan period; the latest stays.',
    minutes:
      'The group looks things up for five years. Archive law: deleted only when the minutes are in the archive system.',
    audit: 'Who read closed items can be checked for as long as a claim is not out of time.',
    proof: 'The proof of a deletion is kept as long as the trail it may be asked about.',
  },
};
