import { z } from 'zod';
import type { Language } from '../errors/refusal.ts';
import type { Turn } from './turn.ts';

const keptPeople = 5_000;
const carried = z.object({ language: z.enum(['da', 'en']).optional() }).catch({});

/**
 * A personal answer follows the words that the person typed last; a card made from such words carries their language
 * on. Teams' locale decides only where there are none: many Danes run Teams in English.
 */
export class Languages {
  readonly #lastTyped = new Map<string, Language>();

  noteTyped(turn: Turn, language: Language): void {
    if (this.#lastTyped.size >= keptPeople) this.#lastTyped.clear();
    this.#lastTyped.set(keyOf(turn), language);
  }

  of(turn: Turn, data?: unknown): Language {
    const { language } = carried.parse(data ?? {});
    return language ?? this.#lastTyped.get(keyOf(turn)) ?? turn.locale;
  }
}

const keyOf = (turn: Turn): string => `${turn.tenantId}|${turn.actor.personId}`;
