import type { Language } from '../errors/refusal.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type Texts = typeof da;

export const texts: Record<Language, Texts> = { da, en };
