/** What askers and consultants read about questions that are handed on, in Danish. */
export const consultantDa = {
  handOff: 'Send til SSP-konsulenten',
  consent: {
    heading: 'Må vi sende dit spørgsmål til SSP-konsulenten?',
    sent: 'Det her bliver sendt:',
    who: (name: string) =>
      `Dit navn (${name}) følger med, så konsulenten kan svare dig. Kun konsulenten og stedfortræderen ser det, og svaret kommer i din chat med mig.`,
    masked:
      'Jeg har taget CPR-numre, navne og kontaktoplysninger ud. Læs teksten igennem: Kan man stadig se, hvem det handler om, så send den ikke.',
    kept: (days: number) => `Spørgsmål og svar slettes senest ${days} dage efter, at du har sendt det.`,
    yes: 'Ja, send det',
    no: 'Nej, send det ikke',
  },
  sent: {
    heading: 'Dit spørgsmål er sendt til SSP-konsulenten',
    next: 'Jeg skriver til dig her i chatten, når det er taget, og når der er svar.',
    nextElsewhere: 'Jeg skriver til dig i vores egen chat, når det er taget, og når der er svar.',
  },
  step: { waiting: 'Ikke taget', taken: 'Taget', answered: 'Besvaret' },
  asked: (words: string) => `Du spurgte: “${words}”`,
  toAsker: {
    waiting: 'SSP-konsulenten har fået dit spørgsmål, men har ikke taget det endnu.',
    passedOn: 'Ingen har taget dit spørgsmål inden for to arbejdsdage, så nu er det også sendt til stedfortræderen.',
    nobody:
      'Ingen har taget dit spørgsmål inden for fristen. Ring til kontakten i svaret, eller spørg din leder. Haster det, så vent ikke på mig.',
    taken: (name: string) => `${name} har taget dit spørgsmål og vender tilbage til dig.`,
    answered: (name: string) => `Svar fra ${name}:`,
  },
  card: {
    heading: (name: string) => `${name} spørger`,
    summary: 'Et spørgsmål til SSP-konsulenten',
    candidates: (titles: string) => `Det har jeg svaret: ${titles}`,
    noCandidates: 'Kataloget havde ikke noget svar.',
    deputy: 'Du får det som stedfortræder, fordi ingen har taget det inden for to arbejdsdage.',
    take: 'Tag den',
    takenByYou: 'Taget af dig. Spørgeren har fået det at vide.',
    takenBy: (name: string) => `Taget af ${name}.`,
    reply: 'Dit svar',
    send: 'Send svar',
    answered: (name: string) => `Besvaret af ${name}:`,
  },
  shutOut: {
    heading: 'Jeg er lukket ude',
    channel: (group: string) =>
      `Teams lader mig ikke skrive i kanalen hos ${group}. Kortene dér følger ikke længere med, og ingen får påmindelser i kanalen.`,
    person: 'En deltager har blokeret mig og får ingen påmindelser i sin chat.',
    cure: 'Det begynder igen, når Tovholder bliver installeret dér på ny.',
  },
  topics: {
    heading: (month: string) => `Emner uden et godt svar i ${month}`,
    intro: 'Det her er der blevet spurgt om, uden at kataloget havde et svar, eller uden at svaret hjalp.',
    none: 'Der er ingen emner: Kataloget har svaret på det, der er spurgt om.',
    times: (count: number) => (count === 1 ? '1 gang' : `${count} gange`),
    topic: 'Emne',
    group: 'Gruppe, der skal drøfte emnet',
    noGroups: 'Du er ikke med i en gruppe, hvor emnerne kan sættes på dagsordenen.',
    summary: 'Emner, der mangler et godt svar',
  },
  toAgenda: {
    button: 'Sæt på dagsordenen',
    done: (group: string, meeting: string, day: string) => `Foreslået til ${group}: ${meeting}, ${day}.`,
    title: (topic: string) => `Emne fra medarbejderne: ${topic}`,
    ofMonth: (count: number, month: string) =>
      `Medarbejdere har spurgt om emnet ${count === 1 ? '1 gang' : `${count} gange`} i ${month} uden at få et godt svar. Skal vi have en indsats, en kontakt eller en vejledning om det?`,
    ofQuestion:
      'En medarbejder har bedt SSP-konsulenten om hjælp med emnet. Skal vi have en indsats, en kontakt eller en vejledning om det?',
  },
  deleteOwn: 'Slet din besked',
  ownGroups: {
    heading: 'Det har dine grupper besluttet og aftalt om emnet',
    agreement: (owner: string, due: string) =>
      ['Aftale', owner, due === '' ? '' : `senest ${due}`].filter(Boolean).join(' · '),
  },
};

/** The same in English. */
export const consultantEn: typeof consultantDa = {
  handOff: 'Send to SSP consultant',
  consent: {
    heading: 'May we send your question to the SSP consultant?',
    sent: 'This will be sent:',
    who: (name) =>
      `Your name (${name}) goes along, so that the consultant can answer you. Only the consultant and the deputy see it, and the answer comes in your chat with me.`,
    masked:
      'I have taken out CPR numbers, names and contact details. Read it through: if it still shows whom it is about, do not send it.',
    kept: (days) => `Question and answer are deleted ${days} days after you sent it at the latest.`,
    yes: 'Yes, send it',
    no: 'No, do not send it',
  },
  sent: {
    heading: 'Your question has been sent to the SSP consultant',
    next: 'I will write to you here when it has been taken and when there is an answer.',
    nextElsewhere: 'I will write to you in our own chat when it has been taken and when there is an answer.',
  },
  step: { waiting: 'Not taken', taken: 'Taken', answered: 'Answered' },
  asked: (words) => `You asked: “${words}”`,
  toAsker: {
    waiting: 'The SSP consultant has your question, but has not taken it yet.',
    passedOn: 'Nobody has taken your question within two working days, so it has now been sent to the deputy as well.',
    nobody:
      'Nobody has taken your question in time. Call the contact in the answer, or ask your manager. If it is urgent, do not wait for me.',
    taken: (name) => `${name} has taken your question and will get back to you.`,
    answered: (name) => `Answer from ${name}:`,
  },
  card: {
    heading: (name) => `${name} asks`,
    summary: 'A question for the SSP consultant',
    candidates: (titles) => `I answered: ${titles}`,
    noCandidates: 'The catalogue had no answer.',
    deputy: 'You get it as the deputy, since nobody has taken it within two working days.',
    take: 'Take it',
    takenByYou: 'Taken by you. The asker has been told.',
    takenBy: (name) => `Taken by ${name}.`,
    reply: 'Your answer',
    send: 'Send answer',
    answered: (name) => `Answered by ${name}:`,
  },
  shutOut: {
    heading: 'I am shut out',
    channel: (group) =>
      `Teams does not let me write in the channel of ${group}. The cards there no longer follow, and nobody is reminded in the channel.`,
    person: 'Somebody has blocked me and gets no reminders in their chat.',
    cure: 'It begins again when Tovholder is installed there anew.',
  },
  topics: {
    heading: (month) => `Topics without a good answer in ${month}`,
    intro: 'People asked about these, and the catalogue had no answer, or the answer did not help.',
    none: 'There are no topics: the catalogue has answered what was asked.',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    topic: 'Topic',
    group: 'Group that is to discuss the topic',
    noGroups: 'You belong to no group where the topics could be put on the agenda.',
    summary: 'Topics that lack a good answer',
  },
  toAgenda: {
    button: 'Put on the agenda',
    done: (group, meeting, day) => `Proposed to ${group}: ${meeting}, ${day}.`,
    title: (topic) => `Topic from staff: ${topic}`,
    ofMonth: (count, month) =>
      `Staff asked about this ${count === 1 ? 'once' : `${count} times`} in ${month} without a good answer. Do we need an initiative, a contact or guidance on it?`,
    ofQuestion:
      'A colleague asked the SSP consultant for help with this. Do we need an initiative, a contact or guidance on it?',
  },
  deleteOwn: 'Delete your message',
  ownGroups: {
    heading: 'What your groups have decided and agreed about this',
    agreement: (owner, due) => ['Agreement', owner, due === '' ? '' : `by ${due}`].filter(Boolean).join(' · '),
  },
};
