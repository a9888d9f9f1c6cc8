import type { Answer } from '../../src/answers/answer.ts';
import { concepts } from '../../src/answers/lexicon/concepts.ts';
import { answerCard } from '../../src/cards/answer-card.ts';
import {
  consentScreen,
  handOffScreen,
  sentScreen,
  type ToldAsker,
  toldAskerCard,
} from '../../src/cards/screens/hand-off-screens.ts';
import { topicsCard } from '../../src/cards/topics-card.ts';
import type { Language } from '../../src/errors/refusal.ts';
import { replyLimit } from '../../src/quick-door/contract.ts';
import type { HandOff } from '../../src/quick-door/hand-off.ts';
import type { NamedCard, Said } from './every-card.ts';
import { guid, type Sample } from './sample-meetings.ts';

const told: readonly ToldAsker[] = ['waiting', 'passedOn', 'nobody', 'taken', 'answered'];

/** The cards of questions that are handed to the consultant, with a question and a reply as long as they get. */
export function questionCards({ state }: Sample, language: Language, { notice, typed }: Said): NamedCard[] {
  const { group } = state;
  const [consultant, other] = [guid(21), guid(22)];
  const groups = [{ tenantId: group.tenantId, groupId: group.groupId, name: group.name }];
  const waiting: HandOff = {
    questionId: guid(20),
    words: '“Hvem hjælper?” *spørger* [jeg] '.repeat(120).slice(0, 4000),
    language,
    topics: ['hash'],
    candidates: Array.from({ length: 5 }, (_, n) => `Indsats ${n} ${'x'.repeat(120)}`),
    asker: { personId: guid(23), teamsId: '29:1', serviceUrl: 'https://teams.example/', name: 'Klasselærer' },
    at: '2030-09-25T08:00:00.000Z',
    sentTo: [
      { personId: consultant, at: '2030-09-25T08:00:00.000Z' },
      { personId: other, at: '2030-09-27T08:00:00.000Z' },
    ],
    takenBy: null,
    reply: null,
  };
  const taken: HandOff = { ...waiting, takenBy: { personId: consultant, name: 'SSP-konsulent' } };
  const answered: HandOff = { ...taken, reply: 'Ring til PPR.\n- først\n- så '.repeat(200).slice(0, replyLimit) };
  const view = { personId: consultant, groups, language, notice, typed };
  const month = { month: '2030-09', groups, language, notice };
  const answer: Answer = {
    outcome: 'clarify',
    language,
    first: ['Ring 112.'],
    message: null,
    questionBack: { text: 'Hvilken skole?', about: 'place', choices: [{ value: 'nord', label: 'Nordby Skole' }] },
    door: null,
    initiatives: [],
    guidance: [],
    bestId: null,
  };
  const cards = {
    answer: answerCard(answer, waiting.questionId, { mayHandOff: true }),
    'answer, rated': answerCard(answer, waiting.questionId, { mayHandOff: true, rated: true }),
    consent: consentScreen({ ...waiting, askedBy: guid(23) }, waiting.asker.name),
    sent: sentScreen(waiting, 'elsewhere'),
    'handed off': handOffScreen({ ...view, handOff: { ...waiting, candidates: [] } }),
    'handed off to the deputy': handOffScreen({ ...view, handOff: waiting, personId: other }),
    'handed off and taken': handOffScreen({ ...view, handOff: taken }),
    'handed off and taken by another': handOffScreen({ ...view, handOff: taken, personId: other }),
    'handed off and answered': handOffScreen({ ...view, handOff: answered }),
    'handed off and answered, without groups': handOffScreen({ ...view, handOff: answered, groups: [] }),
    topics: topicsCard({ ...month, topics: concepts.map(({ id }, n) => ({ topic: id, count: 200 - n })) }),
    'topics without groups': topicsCard({ ...month, topics: [{ topic: 'other', count: 1 }], groups: [] }),
    'no topics': topicsCard({ ...month, topics: [] }),
  };
  return [
    ...Object.entries(cards).map(([name, card]) => ({ name, card })),
    ...told.map((what) => ({ name: `asker is told: ${what}`, card: toldAskerCard(answered, what) })),
  ];
}
