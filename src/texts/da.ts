import { agenda } from './da/agenda.ts';
import { agreements } from './da/agreements.ts';
import { answers } from './da/answers.ts';
import { group } from './da/group.ts';
import { leading } from './da/leading.ts';
import { minutes } from './da/minutes.ts';
import { words } from './da/words.ts';

/** Everything that people read in Danish, apart from refusals. English has the same keys; the compiler and a test see to it. */
export const da = { ...words, ...agenda, ...leading, ...minutes, ...agreements, ...group, ...answers };

/** What every language must say. */
export type Texts = typeof da;
