import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { plain, plainLabel } from './escape.ts';

const markdown = new MarkdownIt({ html: false });

const noWidth = '\uFEFF';

/** What a reader sees, line by line, and which tags stand around it. */
function shown(source: string): { lines: string[]; tags: string[] } {
  const tokens = markdown.parse(source, {});
  const inner = tokens.flatMap((token) => token.children ?? []);
  return {
    lines: tokens
      .filter((token) => token.type === 'inline')
      .map((token) => (token.children ?? []).map((child) => child.content).join(''))
      .map((line) => line.replaceAll(noWidth, '').trim())
      .filter((line) => line !== ''),
    tags: [...tokens, ...inner].map((token) => token.tag).filter((tag) => tag !== '' && tag !== 'p'),
  };
}

const asTyped = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

// biome-ignore lint/suspicious/noTemplateCurlyInString: that is what somebody typed
const hostile = '*Fed* [x](javascript:1) <at>alle</at> ${1+1} {{DATE(2020-01-01T00:00:00Z,SHORT)}} # _a_ 1. ~~b~~ &lt;';

describe('the label of an input', () => {
  it('shows no date where somebody wrote the word for one', () => {
    const label = plainLabel('Til {{DATE(2020-01-01T00:00:00Z,SHORT)}} *og* {videre}');
    expect(label).not.toContain('{{');
    expect(label.replaceAll(noWidth, '')).toBe('Til {{DATE(2020-01-01T00:00:00Z,SHORT)}} *og* {videre}');
  });
});

describe('text that people wrote', () => {
  it.each([
    hostile,
    '# Overskrift',
    '1. punkt',
    '1.',
    '2) punkt',
    '- punkt',
    '-',
    '+ punkt',
    '---',
    '===',
    '~~~',
    '> citat',
    '    indrykket',
    '\tindrykket',
    'Linje\n---\nLinje',
    'Linje\r\n- a\r\n- b\r\n\r\n1. c',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '![billede](http://sted.example/a.png)',
    '<https://sted.example>',
    '[a]: https://sted.example',
    'C:\\mappe\\*.txt\\',
    '\\*stjerner\\*',
    '`kode` ``kode``',
    '&amp; &#42; &copy;',
    '__init__ og snake_case_navn',
  ])('shows as typed: %j', (text) => {
    expect(shown(plain(text))).toEqual({ lines: asTyped(text), tags: [] });
  });

  it('shows as typed whatever it is', () => {
    const pieces = fc.constantFrom(
      ...'*_[]()<>~`#+-=|\\{}&;!.:1aå "\'\t\n$@/?^'.split(''),
      ...['at', '</', '{{', '}}', '&lt;', '1. ', '- ', '    ', 'http://', '**', '~~', '\r\n'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        expect(shown(plain(text))).toEqual({ lines: asTyped(text), tags: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('shows as typed between words of ours', () => {
    expect(shown(`**Aftale:** ${plain(hostile)}, senest 1. maj`)).toEqual({
      lines: [`Aftale: ${hostile}, senest 1. maj`],
      tags: ['strong', 'strong'],
    });
  });

  it.each(['Unge <18 år', '5 < 6 > 4', 'ca. ~20 unge', 'Skole & fritid', 'Kl. 8.30 (se bilag)', 'pris: 5 % + moms'])(
    'leaves everyday text alone: %s',
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );

  it('gives each line of a text a line of its own', () => {
    expect(plain('Første\r\nAnden')).toBe('Første\n\nAnden');
  });
});
