import { agreements } from './catalogue/agreements.ts';
import { clicks } from './catalogue/clicks.ts';
import { entries } from './catalogue/entries.ts';
import { groups } from './catalogue/groups.ts';
import { items } from './catalogue/items.ts';
import { meetings } from './catalogue/meetings.ts';
import { minutes } from './catalogue/minutes.ts';
import { questions } from './catalogue/questions.ts';
import { shell } from './catalogue/shell.ts';
import { tab } from './catalogue/tab.ts';

/**
 * Every sentence with which Tovholder refuses something: the code, and in Danish and English what is wrong and
 * what to do about it. `{name}` is filled from the refusal's details. Codes are stable; logs carry only the code.
 */
export const catalogue = {
  ...clicks,
  ...groups,
  ...meetings,
  ...items,
  ...agreements,
  ...minutes,
  ...questions,
  ...entries,
  ...tab,
  ...shell,
};

export type RefusalCode = keyof typeof catalogue;
