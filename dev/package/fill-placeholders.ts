import { Refusal } from '../../src/errors/refusal.ts';
import type { Environment } from './read-environment.ts';

/**
 * Fills every `${{NAME}}` in a JSON text from the environment's variables; values are escaped as JSON strings.
 * Refuses a variable that is missing or empty.
 */
export function fillPlaceholders(text: string, environment: Environment): string {
  return text.replace(/\$\{\{(\w+)\}\}/g, (_placeholder, variable: string) => {
    const value = environment.variables.get(variable);
    if (value === undefined) {
      throw new Refusal('package.variable-missing', { variable: sourceOf(variable), environment: environment.name });
    }
    return JSON.stringify(value).slice(1, -1);
  });
}

/** The host is derived, so what is missing when it is missing is the address. */
function sourceOf(variable: string): string {
  return variable === 'TOVHOLDER_PUBLIC_HOST' ? 'TOVHOLDER_PUBLIC_URL' : variable;
}
