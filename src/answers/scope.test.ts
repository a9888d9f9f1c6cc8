import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readJsonCatalogue } from '../catalogue/read-catalogue.ts';
import { ask, openQuickDoor } from './ask.ts';

const door = openQuickDoor(
  readJsonCatalogue(readFileSync(new URL('../../sample/catalogue.json', import.meta.url), 'utf8')),
);

it.each([
  'bandeord i diktat, er det ok at stave fandeme',
  'volden omkring den gamle fæstning, årstal til turen',
  'knivskarp konkurrence i håndboldligaen, hvem fører',
  'kan jeg få udbetalt mine feriedage',
])('answers nothing to what only looks like its subject: %s', (question) => {
  expect(ask(door, question).outcome).toBe('none');
});

it.each([
  'han gemmer en kniv i skabet ved garderoben',
  'de unge sidder i sofaen i klubben og ryger hash',
  'en elev har glemt alt om lektier og sælger piller fra sin computer',
])('answers what is told of people among things: %s', (question) => {
  expect(ask(door, question).outcome).not.toBe('none');
});
