import type { Texts } from './da.ts';
import { agenda } from './en/agenda.ts';
import { agreements } from './en/agreements.ts';
import { answers } from './en/answers.ts';
import { group } from './en/group.ts';
import { leading } from './en/leading.ts';
import { minutes } from './en/minutes.ts';
import { words } from './en/words.ts';

export const en: Texts = { ...words, ...agenda, ...leading, ...minutes, ...agreements, ...group, ...answers };
