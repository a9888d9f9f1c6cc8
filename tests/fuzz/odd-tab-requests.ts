import fc from 'fast-check';
import { type TabPath, tabPaths } from '../../src/tab-api/paths.ts';
import { type FuzzTown, senderOf } from './fuzz-town.ts';
import { dataOf, oddVerb } from './likely-data.ts';
import type { OddRequest } from './odd-request.ts';
import { mostly, oddText, oddValue } from './odd-words.ts';

type Headers = Readonly<Record<string, string>>;

const names = Object.keys(tabPaths) as TabPath[];
const isPosted = (name: TabPath): boolean => name === 'deed' || name === 'question';

/** Half a character cannot be escaped, and is sent as browsers send it. */
const escaped = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
/** What an HTTP client lets through in a line of a header, or of an address. */
const printable = (text: string): string => text.replaceAll(/[^\u0021-\u007e]/g, '');

/** A part of an address: what stands there, or odd words, escaped or not. */
const part = (usual: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  mostly(
    usual,
    fc.oneof(
      fc.uuid(),
      oddText.map(escaped),
      oddText.map((text) => printable(text).replaceAll(/[?#]/g, '')),
      fc.constantFrom('%', '%zz', '%ff', '%00', '..', '.', '%2e%2e', '%2f', ';a=b', ''),
    ),
  );

const addressOf = (name: TabPath, verb: string, { ids }: FuzzTown): fc.Arbitrary<string> =>
  fc
    .record({
      groupId: part(fc.constant(ids.groupId)),
      meetingId: part(fc.constantFrom(...ids.meetings.map(({ meetingId }) => meetingId))),
      verb: part(fc.constant(escaped(verb))),
    })
    .map((parts) =>
      tabPaths[name].replaceAll(/:(groupId|meetingId|verb)/g, (_, key: keyof typeof parts) => parts[key]),
    );

const queryName = fc.constantFrom(
  'q',
  'query',
  'text',
  'year',
  'version',
  'show',
  'group',
  '__proto__',
  'a[b][c]',
  'a[]',
);

const oddQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(queryName, oddText), { minLength: 1, maxLength: 4 })
      .map((pairs) => `?${pairs.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('?year=2020', '?year=-1', '?year=1e9', '?q=%', '?%ff=%ff', '?&&==&', '?q&q&q'),
  },
  { weight: 1, arbitrary: oddText.map((text) => `?${printable(text)}`) },
);

/** Signed in as one of the town, or badly. */
const signedIn = ({ cast }: FuzzTown): fc.Arbitrary<Headers> =>
  fc.oneof(
    { weight: 30, arbitrary: senderOf(cast).map(({ objectId }) => ({ authorization: `Local ${objectId}` })) },
    { weight: 1, arbitrary: fc.uuid().map((id) => ({ authorization: `Local ${id}` })) },
    { weight: 1, arbitrary: oddText.map((text) => ({ authorization: `Bearer ${printable(text)}` })) },
    { weight: 1, arbitrary: fc.constant({}) },
  );

const oddTag: fc.Arbitrary<Headers> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('*', '""', 'W/""', '"a", "b"', '"').map((tag) => ({ 'if-none-match': tag })),
  },
  { weight: 1, arbitrary: oddText.map((text) => ({ 'if-none-match': printable(text) })) },
);

const language: fc.Arbitrary<Headers> = mostly(
  fc.constantFrom('da', 'en-GB').map((tag) => ({ 'accept-language': tag })),
  oddText.map((text) => ({ 'accept-language': printable(text) })),
);

const contentType: fc.Arbitrary<Headers> = mostly(
  fc.constant({ 'content-type': 'application/json' }),
  fc.oneof(
    fc.constant({}),
    fc
      .constantFrom(
        'application/json; charset=utf-16',
        'application/json;',
        'application/jsonp',
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'multipart/form-data',
      )
      .map((type) => ({ 'content-type': type })),
    oddText.map((text) => ({ 'content-type': printable(text) })),
    fc.constant({ 'content-type': 'application/json', 'content-encoding': 'gzip' }),
  ),
);

const bodyOf = (name: TabPath, verb: string, town: FuzzTown): fc.Arbitrary<string> => {
  const usual = name === 'deed' ? dataOf(verb, town) : fc.record({ text: oddText });
  return mostly(
    usual.map((data) => JSON.stringify(data)),
    fc.oneof(
      oddText,
      oddValue.map((value) => JSON.stringify(value)),
      usual.map((data) => JSON.stringify(data).slice(0, -2)),
      usual.map((data) => JSON.stringify([data])),
      fc.constant(''),
      fc.constant('{"groupId":'.repeat(5_000)),
      fc.constant('['.repeat(100_000)),
      fc.constant(JSON.stringify({ text: 'x'.repeat(300_000) })),
    ),
  );
};

/** What is asked of the tab's API: each of its addresses, read and posted to, by everybody, with something odd about it. */
export const oddTabRequest = (town: FuzzTown): fc.Arbitrary<OddRequest> =>
  fc
    .tuple(
      fc.oneof(
        { weight: names.length, arbitrary: fc.constantFrom(...names) },
        { weight: 15, arbitrary: fc.constant('deed' as const) },
      ),
      oddVerb,
    )
    .chain(([name, verb]) =>
      fc
        .record({
          method: mostly(
            fc.constant(isPosted(name) ? 'POST' : 'GET'),
            fc.constantFrom('GET', 'POST', 'PUT', 'HEAD', 'DELETE'),
          ),
          address: addressOf(name, verb, town),
          query: oddQuery,
          headers: fc.tuple(signedIn(town), oddTag, language, contentType),
          body: bodyOf(name, verb, town),
        })
        .map(({ method, address, query, headers, body }) => ({
          method,
          path: `${address}${query}`,
          headers: Object.fromEntries(headers.flatMap((some) => Object.entries(some))),
          body: method === 'GET' || method === 'HEAD' ? '' : body,
        })),
    );
