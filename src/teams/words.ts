import type { Language } from '../errors/refusal.ts';

export type CommandName =
  | 'newMeeting'
  | 'acuteMeeting'
  | 'agenda'
  | 'minutes'
  | 'myMeetings'
  | 'myAgreements'
  | 'newAgreement'
  | 'group'
  | 'contacts'
  | 'staleContacts'
  | 'catalogue'
  | 'topics'
  | 'personData'
  | 'help';

export interface Command {
  readonly name: CommandName;
  /** The language of the word: a personal answer follows it. */
  readonly language: Language;
}

/** What can be said in a chat: the whole message and nothing more. Anything else is a question. */
const words: Record<CommandName, Record<Language, readonly string[]>> = {
  newMeeting: { da: ['nyt møde', 'nyt moede'], en: ['new meeting'] },
  acuteMeeting: { da: ['akutmøde', 'akutmoede'], en: ['acute meeting'] },
  agenda: { da: ['dagsorden'], en: ['agenda'] },
  minutes: { da: ['referat'], en: ['minutes'] },
  myMeetings: { da: ['mine møder', 'mine moeder'], en: ['my meetings'] },
  myAgreements: { da: ['mine aftaler', 'aftaler'], en: ['my agreements', 'agreements'] },
  newAgreement: { da: ['ny aftale'], en: ['new agreement'] },
  group: { da: ['gruppe'], en: ['group'] },
  contacts: { da: ['kontakter'], en: ['contacts'] },
  staleContacts: { da: ['forældede', 'foraeldede'], en: ['out of date'] },
  catalogue: { da: ['katalog', 'kataloget'], en: ['catalogue'] },
  topics: { da: ['emner'], en: ['topics'] },
  personData: { da: ['persondata', 'personoplysninger'], en: ['personal data', 'person data'] },
  help: { da: ['hjælp', 'hjaelp', 'hej'], en: ['help', 'hi', 'hello'] },
};

const commands = new Map<string, Command>(
  (Object.keys(words) as CommandName[]).flatMap((name) =>
    (['da', 'en'] as const).flatMap((language) =>
      words[name][language].map((word): [string, Command] => [word, { name, language }]),
    ),
  ),
);

/** The text without mentions of the bot, its white space collapsed. */
export const spokenText = (text: string): string =>
  text
    .replace(/<at[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<\/?p>|&nbsp;|[\s\u200B\uFEFF]+/gi, ' ')
    .trim();

export const commandIn = (spoken: string): Command | undefined =>
  commands.get(
    spoken
      .toLocaleLowerCase('da')
      .replace(/^[\s,:;“”"'–-]+|[\s.!?,:;“”"']+$/g, '')
      .normalize('NFC'),
  );
