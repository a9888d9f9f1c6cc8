import { catalogueFormats } from '../../catalogue/catalogue-file.ts';
import type { CatalogueDifference } from '../../catalogue/difference.ts';
import type { Language } from '../../errors/refusal.ts';
import { differenceLines } from '../../texts/catalogue-difference.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { formCard } from '../form-card.ts';

/** What was understood of a file with a catalogue, for its consultant to save or not. */
export function catalogueImportScreen(
  difference: CatalogueDifference,
  importId: string,
  fileName: string,
  language: Language,
): Card {
  const words = texts[language].catalogue.import;
  const data = { importId, language };
  return formCard({
    language,
    context: fileName,
    heading: words.heading,
    lines: [...differenceLines(difference, language), words.old],
    fields: [],
    buttons: [
      { title: words.save, verb: 'catalogue.save', data, style: 'positive', sendsInputs: false },
      { title: words.discard, verb: 'catalogue.discard', data, style: 'destructive', sendsInputs: false },
    ],
  });
}

/** The file was saved as the catalogue, or it was not. */
export function catalogueSettledScreen(settled: 'saved' | 'discarded', language: Language): Card {
  const words = texts[language].catalogue;
  return formCard({
    language,
    heading: words.heading,
    notice: words.import[settled],
    noticeIsGood: true,
    fields: [],
    buttons: [{ title: words.form.back, verb: 'entry.list', data: { language }, sendsInputs: false }],
  });
}

/** Offers the catalogue as a file, with a way to its entries. `orderId` was minted for it. */
export function catalogueScreen(
  { entries, stale, orderId }: { readonly entries: number; readonly stale: number; readonly orderId: string },
  language: Language,
): Card {
  const words = texts[language].catalogue;
  return formCard({
    language,
    heading: words.heading,
    lines: [words.export.counts(entries, stale), words.export.how],
    fields: [],
    buttons: [
      ...catalogueFormats.map((format) => ({
        title: words.export.formats[format],
        verb: 'catalogue.get',
        data: { format, orderId, language },
        sendsInputs: false,
      })),
      { title: words.form.back, verb: 'entry.list', data: { language }, sendsInputs: false },
    ],
  });
}
