import { describe, expect, it } from 'vitest';
import { catalogue, type RefusalCode } from '../errors/catalogue.ts';
import { isOvertaken, statusOfRefusal } from './status-of-refusal.ts';

/** The shell's own are never answered over HTTP. */
const ofTheShell =
  /^(ask|audit|cli|lexicon|package|person)\.|^catalogue\.(kind|format|out)|^minutes\.(write|format|no-such)/;
const codes = (Object.keys(catalogue) as RefusalCode[]).filter((code) => !ofTheShell.test(code));
const named = (pattern: RegExp) => codes.filter((code) => pattern.test(code));

describe('the status of a refusal', () => {
  it.each(named(/-not-yours$|^question\.not-a-consultant$|not-a-member$|chair-only$|not-for-you$/))(
    'of %s is 403',
    (code) => {
      // Somebody named in a form who is no member is a form to be put right.
      expect(statusOfRefusal(code)).toBe(code === 'attendance.not-a-member' ? 400 : 403);
    },
  );

  it.each(named(/\.unknown$|\.gone$/))('of %s is 404', (code) => {
    expect(statusOfRefusal(code)).toBe(404);
  });

  it.each(named(/-meanwhile$|newer-version$|taken-by-other$|busy$/))(
    'of %s is 409, with the meeting as it stands',
    (code) => {
      expect([statusOfRefusal(code), isOvertaken(code)]).toEqual([409, true]);
    },
  );

  it.each(named(/-missing$|-wrong$|-too-long$|^input\./).filter((code) => !code.startsWith('sign-in')))(
    'of %s is 400: a field to be put right',
    (code) => {
      expect(statusOfRefusal(code)).toBe(400);
    },
  );
});
