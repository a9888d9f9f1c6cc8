import { isCatalogueVerb } from '../../catalogue/contract.ts';
import { Refusal } from '../../errors/refusal.ts';
import { isVerb } from '../../meetings/contract.ts';
import { isQuestionVerb } from '../../quick-door/contract.ts';
import type { Deed } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { doCatalogueVerb } from './entry-deeds.ts';
import { doVerb } from './group-deeds.ts';
import { doQuestionVerb } from './question-deeds.ts';

/** Whether that is a verb of a card's button. */
export const isDeed = (verb: string): boolean => isQuestionVerb(verb) || isCatalogueVerb(verb) || isVerb(verb);

/** Does what somebody asks for by the verb of a card's button, with that button's data as the body. */
export async function doDeed(world: TabWorld, viewer: Viewer, verb: string, body: unknown): Promise<Deed> {
  if (isQuestionVerb(verb)) return doQuestionVerb(world, viewer, verb, body);
  if (isCatalogueVerb(verb)) return doCatalogueVerb(world, viewer, verb, body);
  if (!isVerb(verb)) throw new Refusal('verb.unknown');
  return doVerb(world, viewer, verb, body);
}
