import type { Language } from '../errors/refusal.ts';
import { da, type Texts } from './da.ts';
import { en } from './en.ts';

export type { Texts };

export const texts: Record<Language, Texts> = { da, en };
