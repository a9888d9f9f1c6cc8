import type { Page } from 'playwright-core';
import { tabPaths } from '../../../src/tab-api/paths.ts';

const ofMeeting = new RegExp(`${tabPaths.meeting.replaceAll(/:\w+/g, '[^/]+')}$`);

/**
 * How often a page has looked at its meeting. What takes two looks takes two of them on any machine, while the time that
 * a look takes is the machine's.
 */
export class Looks {
  readonly #at: number[] = [];

  constructor(page: Page) {
    page.on('request', (request) => {
      if (request.method() === 'GET' && ofMeeting.test(new URL(request.url()).pathname)) {
        this.#at.push(performance.now());
      }
    });
  }

  /** How many begin until something is there; fails where it never comes. */
  async until(look: Promise<unknown>): Promise<number> {
    const before = this.#at.length;
    await look;
    return this.#at.length - before;
  }

  /** The least time between two of them, in milliseconds: what the page means to wait. */
  get everyMs(): number {
    return Math.min(...this.#at.slice(1).map((at, index) => at - this.#at[index]!));
  }
}
