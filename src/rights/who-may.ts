/** What somebody is to a group, a meeting, a question or an entry at the moment of asking. */
export const holders = [
  /** Everybody in the host tenants, guests among them. */
  'anyone',
  /** In the roster now, and in the group where it is fewer than its channel. */
  'member',
  'chair',
  /** Of the group, or of this meeting. */
  'deputy',
  'minuteTaker',
  /** Who made this meeting. */
  'creator',
  /** A member who may read what is closed here: no outsider, not disqualified, among those it is limited to. */
  'closedReader',
  /** Who installed the bot, and who owns the team: before there is a group. */
  'installer',
  'owner',
  /** Who is to do what was agreed. */
  'agreementOwner',
  /** Who sent the file. */
  'sender',
  /** Who asked the question. */
  'asker',
  /** Who was asked whether an entry is still right, as long as the entry has that address. */
  'contact',
  'consultant',
  /** A consultant who has sent the catalogue that waits. */
  'consultantWhoSent',
  /** A consultant who is a member of the group. */
  'consultantInGroup',
  /** A member of the group where it is the steering group. */
  'steeringMember',
] as const;
export type Holder = (typeof holders)[number];

/**
 * Who may do what: every verb of the cards, word, file, document and search. Decided at the click from the verified sender, the
 * roster and the group; never from the card. Where several stand, one of them is enough.
 */
export const whoMay = {
  'group.setup': ['installer', 'owner'],
  'group.roles': ['chair'],
  'group.template': ['chair'],
  'group.settings': ['chair'],

  'meeting.create': ['chair'],
  'meeting.create.acute': ['member'],
  'meeting.call': ['creator', 'chair'],
  'meeting.edit': ['creator', 'chair'],
  'meeting.cancel': ['creator', 'chair'],
  'meeting.view': ['member'],
  'meeting.lead': ['chair', 'deputy', 'minuteTaker', 'creator'],
  'meeting.deputise': ['chair'],
  'meeting.start': ['chair', 'deputy'],
  'meeting.close': ['chair', 'deputy'],
  'meeting.reopen': ['chair', 'deputy'],

  'attendance.answer': ['member'],
  'attendance.record': ['chair', 'deputy', 'minuteTaker'],
  'attendance.person': ['chair', 'deputy', 'minuteTaker'],
  'attendance.substitute': ['chair', 'deputy', 'minuteTaker'],
  'attendance.guest': ['chair', 'deputy', 'minuteTaker'],
  'attendance.disqualify': ['chair', 'deputy', 'minuteTaker'],

  'item.propose': ['member'],
  'item.accept': ['chair'],
  'item.decline': ['chair'],
  'item.merge': ['chair'],
  'item.add': ['chair', 'minuteTaker'],
  'item.edit': ['chair', 'minuteTaker'],
  'item.move': ['chair', 'minuteTaker'],
  'item.remove': ['chair', 'minuteTaker'],
  'item.attach': ['chair', 'minuteTaker'],
  'item.conceal': ['chair', 'minuteTaker'],
  'item.reveal': ['chair', 'minuteTaker'],
  'item.open': ['chair', 'deputy', 'minuteTaker'],
  'item.reopen': ['chair', 'deputy', 'minuteTaker'],
  'item.draft': ['chair', 'deputy', 'minuteTaker'],
  'item.close': ['chair', 'deputy', 'minuteTaker'],
  'item.correct': ['chair', 'minuteTaker'],
  'item.read': ['member'],
  'item.read.closed': ['closedReader'],

  'minutes.edit': ['chair', 'minuteTaker'],
  'minutes.send': ['chair', 'minuteTaker'],
  'minutes.approve': ['member'],
  'minutes.comment': ['member'],
  'minutes.reply': ['chair', 'minuteTaker'],
  'minutes.correct': ['chair', 'minuteTaker'],
  'minutes.file': ['chair', 'minuteTaker'],
  'minutes.get': ['member'],
  'minutes.get.full': ['closedReader'],

  'agreement.add': ['chair'],
  'agreement.done': ['chair', 'agreementOwner'],
  'agreement.reopen': ['chair', 'agreementOwner'],
  'agreement.move': ['chair', 'agreementOwner'],
  'agreement.give': ['chair', 'agreementOwner'],

  // Files sent to the bot, and what was read of them.
  'import.send': ['chair'],
  'import.save': ['chair'],
  'import.discard': ['sender'],
  'catalogue.send': ['consultant'],
  'catalogue.save': ['consultantWhoSent'],
  'catalogue.discard': ['consultantWhoSent'],
  'catalogue.get': ['consultant'],

  'entry.list': ['anyone'],
  'entry.view': ['consultant', 'contact'],
  'entry.new': ['consultant'],
  'entry.add': ['consultant'],
  'entry.edit': ['consultant', 'contact'],
  'entry.confirm': ['consultant', 'contact'],
  'entry.retire': ['consultant', 'contact'],
  'entry.restore': ['consultant', 'contact'],

  // A person's data, by object id.
  'person.view': ['consultant'],
  'person.export': ['consultant'],
  'person.erase': ['consultant'],

  'question.choose': ['asker'],
  'question.area': ['asker'],
  'question.rate': ['asker'],
  'question.handOff': ['asker'],
  'question.take': ['consultant'],
  'question.reply': ['consultant'],
  'question.toAgenda': ['consultantInGroup'],

  // One's own, whoever one is.
  'reminders.set': ['anyone'],

  // Words said in a chat.
  'say.newMeeting': ['chair'],
  'say.acuteMeeting': ['member'],
  'say.agenda': ['member'],
  'say.minutes': ['member'],
  'say.myMeetings': ['member'],
  'say.myAgreements': ['member'],
  'say.newAgreement': ['chair'],
  'say.group': ['member'],
  'say.contacts': ['anyone'],
  'say.staleContacts': ['anyone'],
  'say.catalogue': ['consultant'],
  'say.topics': ['consultant'],
  'say.personData': ['consultant'],
  'say.help': ['anyone'],

  // What is fetched by a link: whoever holds it, for as long as the person who ordered it may still have it.
  'document.open': ['member'],
  'document.full': ['closedReader'],
  'document.catalogue': ['consultant'],
  'document.person': ['consultant'],

  // The tab's picture of a group's year.
  'overview.view': ['chair', 'deputy', 'minuteTaker', 'consultantInGroup', 'steeringMember'],

  // Questions and searches.
  'ask.door': ['anyone'],
  'ask.decisions': ['member'],
  'ask.decisions.closed': ['closedReader'],
  'search.findDoor': ['anyone'],
  'search.findDecisions': ['member'],
} as const satisfies Record<string, readonly Holder[]>;

/** Something that not everybody may do. */
export type Deed = keyof typeof whoMay;
