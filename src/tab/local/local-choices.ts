import { type Language, languageOf } from '../api/language.ts';
import { sessionMemory } from '../parts/session-memory.ts';
import type { HostTheme } from '../teams/host.ts';

/** What one chooses for oneself where the page runs outside Teams, on a developer's machine. Kept until the browser tab closes. */
export interface LocalChoices {
  readonly personId: string | null;
  readonly language: Language;
  readonly theme: HostTheme;
}

const keys = { personId: 'tovholder.person', language: 'tovholder.language', theme: 'tovholder.theme' } as const;
export const themes: readonly HostTheme[] = ['default', 'dark', 'contrast'];

export function localChoices(): LocalChoices {
  const read = (key: string): string | null => sessionMemory.getItem(key);
  return {
    personId: read(keys.personId),
    language: languageOf(read(keys.language) ?? 'da'),
    theme: themes.find((theme) => theme === read(keys.theme)) ?? 'default',
  };
}

export function keepLocalChoices(choices: LocalChoices): void {
  if (choices.personId !== null) sessionMemory.setItem(keys.personId, choices.personId);
  sessionMemory.setItem(keys.language, choices.language);
  sessionMemory.setItem(keys.theme, choices.theme);
}
