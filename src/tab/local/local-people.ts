import { tabPaths } from '../../tab-api/paths.ts';
import type { People } from '../../tab-api/schema.ts';

export type LocalPeople = People['people'];

/** Who one can be on a developer's machine; null everywhere else, and where nothing answers. */
export async function localPeople(): Promise<LocalPeople | null> {
  try {
    const response = await fetch(tabPaths.people, { cache: 'no-store' });
    if (!response.ok) return null;
    const { people } = (await response.json()) as People;
    return people;
  } catch {
    return null;
  }
}
