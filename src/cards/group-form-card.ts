import type { Language } from '../errors/refusal.ts';
import { groupKinds, templateNames } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { peopleChoices } from './people-choices.ts';

export interface GroupForm {
  readonly groupId: string;
  readonly roster: readonly Member[];
  readonly language: Language;
  readonly notice?: string;
  readonly typed?: Readonly<Record<string, unknown>>;
}

/** The greeting in a channel, which itself holds the form that sets up the group. */
export function groupFormCard(form: GroupForm): Card {
  const words = texts[form.language];
  const typed = (field: string, otherwise = '') => String(form.typed?.[field] ?? otherwise);
  return fill('group-form', {
    lang: form.language,
    heading: words.groupForm.heading,
    intro: words.groupForm.intro,
    notice: plain(form.notice ?? ''),
    labels: words.groupForm,
    typed: {
      name: typed('name'),
      kind: typed('kind', 'network'),
      template: typed('template', 'network'),
      chair: typed('chair'),
    },
    kinds: groupKinds.map((kind) => ({ title: words.groupKind[kind], value: kind })),
    templates: templateNames.map((template) => ({ title: words.template[template], value: template })),
    people: peopleChoices(form.roster),
    action: words.actions.setUpGroup,
    data: { groupId: form.groupId, language: form.language },
  });
}
