import { z } from 'zod';

/** An object id as it was typed; the use case says what is wrong with it. */
const personId = z.string().trim().max(100).catch('');

/** What the card of a person's data shows: the question for whom, what stands, or that and the question whether to erase it. */
export const personScreens = ['ask', 'found', 'erase'] as const;
export type PersonScreen = (typeof personScreens)[number];

/** The part of the card contract that belongs to a person's data. */
export const personContract = {
  'person.view': z.object({ personId, show: z.enum(personScreens).catch('ask') }),
  'person.export': z.object({ personId, orderId: z.string().max(100).optional().catch(undefined) }),
  'person.erase': z.object({ personId, confirmed: z.literal('true').optional().catch(undefined) }),
} as const;

export type PersonVerb = keyof typeof personContract;
export type PersonInput<V extends PersonVerb> = z.infer<(typeof personContract)[V]>;

export const isPersonVerb = (text: string): text is PersonVerb => Object.hasOwn(personContract, text);
