/**
 * What the tab's API answers, and the one source of the page's types. Dates are `YYYY-MM-DD`, times `HH:MM`, moments
 * ISO 8601. What a person may not read is not there at all. What is sent in is the card contract's, verb by verb.
 */

export * from './schema/agreements.ts';
export * from './schema/answers.ts';
export * from './schema/catalogue.ts';
export * from './schema/decisions.ts';
export * from './schema/deeds.ts';
export * from './schema/groups.ts';
export * from './schema/hand-offs.ts';
export * from './schema/meeting.ts';
export * from './schema/overview.ts';
export * from './schema/settings.ts';
