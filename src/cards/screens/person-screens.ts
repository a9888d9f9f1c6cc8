import type { Language } from '../../errors/refusal.ts';
import type { FoundPerson } from '../../privacy/person/keep-person-data.ts';
import { keptLines, personData, treatmentLines } from '../../texts/person-data.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { type FormButton, formCard } from '../form-card.ts';

/** Asks whose data it is about. */
export function whoseScreen({
  language,
  notice,
  typed,
}: {
  readonly language: Language;
  readonly notice?: string;
  readonly typed?: string;
}): Card {
  const words = personData[language];
  return formCard({
    language,
    heading: words.heading,
    lines: [words.whose],
    notice,
    typed: { personId: typed },
    fields: [{ kind: 'text', id: 'personId', label: words.personId, maxLength: 100 }],
    buttons: [{ title: words.look, verb: 'person.view', data: { show: 'found', language }, style: 'positive' }],
  });
}

const nameOf = ({ name, personId }: FoundPerson): string => (name === null ? personId : `${name} · ${personId}`);

const another = (language: Language): FormButton => ({
  title: personData[language].another,
  verb: 'person.view',
  data: { show: 'ask', language },
  sendsInputs: false,
});

/** What stands of a person, with the ways to have it and to erase it. `orderId` was minted for the file. */
export function foundScreen(found: FoundPerson, orderId: string, language: Language): Card {
  const words = personData[language];
  const { personId, rows } = found;
  const ways: FormButton[] = [
    { title: words.get, verb: 'person.export', data: { personId, orderId, language }, sendsInputs: false },
    {
      title: words.toErasure,
      verb: 'person.view',
      data: { personId, show: 'erase', language },
      style: 'destructive',
      sendsInputs: false,
    },
  ];
  return formCard({
    language,
    heading: words.heading,
    context: nameOf(found),
    lines: rows.length === 0 ? [words.nothing] : [words.stands, ...treatmentLines(rows, language)],
    fields: [],
    buttons: [...(rows.length === 0 ? [] : ways), another(language)],
  });
}

/** Asks once more before an erasure: whom it is about, what goes, what gets a pseudonym, and what stays, and why. */
export function erasureScreen(found: FoundPerson, language: Language, notice?: string): Card {
  const words = personData[language];
  const { personId, rows } = found;
  return formCard({
    language,
    heading: words.erasure,
    context: nameOf(found),
    notice,
    lines: [...treatmentLines(rows, language), ...keptLines(rows, language), words.cannotBeTakenBack],
    fields: [{ kind: 'toggle', id: 'confirmed', label: words.confirm }],
    buttons: [
      { title: words.erase, verb: 'person.erase', data: { personId, language }, style: 'destructive' },
      {
        title: texts[language].prepare.back,
        verb: 'person.view',
        data: { personId, show: 'found', language },
        sendsInputs: false,
      },
    ],
  });
}

/** The erasure is done; what had to stay is named. */
export const erasedScreen = (found: FoundPerson, language: Language): Card =>
  formCard({
    language,
    heading: personData[language].heading,
    context: found.personId,
    notice: personData[language].isErased,
    noticeIsGood: true,
    lines: keptLines(found.rows, language),
    fields: [],
    buttons: [another(language)],
  });
