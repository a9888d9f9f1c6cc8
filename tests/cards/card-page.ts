import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Card } from '../../src/cards/card.ts';
import { packagedFonts } from '../support/chromium.ts';
import { palettes, type Theme, teamsHostConfig } from './teams-host-config.ts';

export interface PageSettings {
  /** In pixels, of the card with its frame; about 320 on a phone. */
  readonly width: number;
  readonly theme: Theme;
  /** Pixels of a picture for each pixel of the page. */
  readonly scale?: number;
}

/** An empty page in a browser, in which Microsoft's renderer stands ready to draw cards as Teams does. */
export async function openCardPage(browser: Browser, { width, theme, scale = 2 }: PageSettings): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: width + 32, height: 400 }, deviceScaleFactor: scale });
  await page.setContent(
    `<!doctype html><html lang="da"><style>${await styles(width, theme)}</style><main></main></html>`,
  );
  const require = createRequire(import.meta.url);
  await page.addScriptTag({ path: require.resolve('markdown-it/browser') });
  await page.addScriptTag({
    path: fileURLToPath(new URL('../../node_modules/adaptivecards/dist/adaptivecards.min.js', import.meta.url)),
  });
  return page;
}

/** Draws a card, in place of the one before. Hidden elements stay hidden unless all are asked for. */
export async function drawCard(
  page: Page,
  card: Card,
  theme: Theme,
  hidden: 'hidden' | 'shown' = 'hidden',
): Promise<void> {
  const json: unknown = JSON.parse(JSON.stringify(card), (key, value) => {
    // Teams finds people by itself; the renderer would only show their ids.
    if (key === 'choices.data') return undefined;
    return key === 'isVisible' && hidden === 'shown' ? true : value;
  });
  await page.evaluate(drawInPage, { json, hostConfig: teamsHostConfig(theme) });
}

/** What the page's two scripts put on `window`. */
interface Renderer {
  readonly AdaptiveCards: {
    readonly GlobalSettings: { useMarkdownInRadioButtonAndCheckbox: boolean };
    readonly HostConfig: new (settings: object) => object;
    readonly AdaptiveCard: {
      new (): { hostConfig: object; parse(json: unknown): void; render(): HTMLElement | undefined };
      onProcessMarkdown: (text: string, result: { outputHtml?: string; didProcess: boolean }) => void;
    };
  };
  readonly markdownit: (settings: { html: boolean }) => { render(text: string): string };
}

/** Runs in the page. */
function drawInPage({ json, hostConfig }: { json: unknown; hostConfig: object }): void {
  const { AdaptiveCards, markdownit } = window as unknown as Renderer;
  const markdown = markdownit({ html: false });
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  // In Teams a choice is not Markdown.
  AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  drawn.parse(json);
  document.querySelector('main')?.replaceChildren(drawn.render() ?? '');
}

async function styles(width: number, theme: Theme): Promise<string> {
  const palette = palettes[theme];
  const fonts = await packagedFonts();
  const face = async (file: string, weight: string) => {
    const data = (await readFile(join(fonts, file))).toString('base64');
    return `@font-face { font-family: 'Open Sans'; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
  };
  const field = theme === 'light' ? '#f5f5f5' : '#1f1f1f';
  const border = theme === 'light' ? '#d1d1d1' : '#666666';
  return `
    ${await face('OpenSans-Regular.ttf', '400')}
    ${await face('OpenSans-Bold.ttf', '600 700')}
    body { margin: 0; padding: 16px; background: ${theme === 'light' ? '#f5f5f5' : '#1f1f1f'}; }
    main { width: ${width}px; border: 1px solid ${palette.separator}; border-radius: 6px; overflow: hidden;
      box-sizing: border-box; background: ${palette.backgrounds.default}; color: ${palette.text};
      box-shadow: 0 2px 4px rgb(0 0 0 / 14%); font: 14px/20px 'Segoe UI', 'Open Sans', sans-serif; }
    .ac-textBlock p { margin: 0; }
    .ac-textBlock p + p { margin-top: 6px; }
    .ac-input { width: 100%; box-sizing: border-box; min-height: 32px; padding: 5px 10px; font: inherit;
      color: ${palette.text}; background: ${field}; border: 1px solid transparent; border-bottom-color: ${border};
      border-radius: 4px; color-scheme: ${theme}; }
    .ac-input::placeholder { color: ${palette.subtle}; }
    .ac-multichoiceInput { min-height: 32px; }
    .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { background: none; border: 0; padding: 0; }
    textarea.ac-input { height: 76px; }
    .ac-pushButton { font: inherit; font-weight: 600; padding: 5px 12px; border: 1px solid ${border}; border-radius: 4px;
      background: ${palette.backgrounds.default}; color: ${palette.text}; }
    .ac-pushButton.style-positive { background: ${theme === 'light' ? palette.accent : '#4f52b2'}; border-color: transparent; color: #fff; }
    .ac-pushButton.style-destructive { color: ${palette.attention}; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  `;
}
