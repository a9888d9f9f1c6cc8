import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { useWords } from '../../../words.ts';
import { ItemEditor } from '../item/item-editor.tsx';
import { ItemReading } from '../item/item-reading.tsx';
import { ReasonLines } from '../item/reason-lines.tsx';

interface Props {
  readonly item: ItemView;
  /** Shown to be read first: in the meeting itself it is seldom written. */
  readonly folded: boolean;
}

/** An item for whoever may write it. */
export function EditingPart({ item, folded }: Props) {
  const words = useWords(meetingWords);
  if (!folded) {
    return (
      <>
        <ReasonLines reasons={item.reasons} />
        <ItemEditor item={item} />
      </>
    );
  }
  return (
    <>
      <ItemReading item={item} />
      <Disclosure label={words.edit}>{() => <ItemEditor item={item} />}</Disclosure>
    </>
  );
}
