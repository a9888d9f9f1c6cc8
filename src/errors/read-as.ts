import type { z } from 'zod';
import { catalogue, type RefusalCode } from './catalogue.ts';
import { Refusal } from './refusal.ts';

const isRefusalCode = (text: string): text is RefusalCode => Object.hasOwn(catalogue, text);

/** Reads data in that form, or throws the refusal for the first field that is wrong: a schema's messages are refusal codes. */
export function readAs<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const message = parsed.error.issues[0]?.message ?? '';
  throw new Refusal(isRefusalCode(message) ? message : 'input.invalid');
}
