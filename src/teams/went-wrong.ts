import { errorForLog } from '../errors/error-for-log.ts';
import type { Language } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';

/** The person sees one sentence with a number, and the log has the same number. */
export function wentWrong(
  world: Pick<BotWorld, 'ids' | 'log'>,
  event: 'click.failed' | 'message.failed' | 'search.failed' | 'document.failed',
  error: unknown,
  language: Language,
  sentence = texts[language].wentWrong,
): string {
  const reference = world.ids();
  world.log(event, { reference, ...errorForLog(error) });
  return sentence(reference);
}
