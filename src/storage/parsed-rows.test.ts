import { expect, it } from 'vitest';
import { ParsedRows } from './parsed-rows.ts';

it('reads the JSON of a row once as long as its etag stays, and anew when the row has changed', () => {
  const rows = new ParsedRows();
  const first = rows.parse('group meeting', '1', '{"title":"Netværksmøde"}');
  expect(first).toEqual({ title: 'Netværksmøde' });
  expect(rows.parse('group meeting', '1', '{"title":"Netværksmøde"}')).toBe(first);
  expect(rows.parse('group meeting', '2', '{"title":"Flyttet møde"}')).toEqual({ title: 'Flyttet møde' });
  expect(rows.parse('other meeting', '1', '{"title":"Et andet"}')).toEqual({ title: 'Et andet' });
});

it('lets nobody change what others read too', () => {
  const value = new ParsedRows().parse('group meeting', '1', '{"items":[{"title":"Referater"}]}');
  const { items } = value as { items: { title: string }[] };
  expect(() => items.push({ title: 'Ny' })).toThrow(TypeError);
  expect(() => Object.assign(items[0]!, { title: 'Ny' })).toThrow(TypeError);
});
