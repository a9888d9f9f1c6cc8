import { describe, expect, it } from 'vitest';
import { withRestartedLists } from './docx-numbering.ts';

const definition = (id: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>`;
const list = (id: string, definedBy: string, restarts: boolean) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definedBy}"/>${restarts ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`;
const part = (inside: string) => `<w:numbering>${inside}</w:numbering>`;

describe('lists that start again', () => {
  it('get a definition of their own', () => {
    const made = withRestartedLists(part(definition('2') + list('1', '2', false) + list('2', '2', true)));
    expect(made).toBe(
      part(definition('2') + definition('9000002') + list('1', '2', false) + list('2', '9000002', true)),
    );
  });

  it('are none where nothing starts again', () => {
    const whole = part(definition('2') + list('1', '2', false) + list('2', '2', false));
    expect(withRestartedLists(whole)).toBe(whole);
  });

  it('are left as they are in a part whose elements do not end', () => {
    const open = `<w:numbering>${'<w:abstractNum w:abstractNumId="1">'.repeat(50_000)}`;
    expect(withRestartedLists(open)).toBe(open);
  });
});
