import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { keysOf } from '../../../parts/keys-of.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { limitedToOf, useMay, useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';
import { AttachLink } from './attach-link.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { ConcealOrReveal } from './conceal-or-reveal.tsx';
import { useItemSavers } from './item-savers.ts';
import { SavedText } from './saved-text.tsx';
import { headingsOf, sectionText } from './section-headings.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS },
  small: {
    display: 'grid',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    gridTemplateColumns: 'repeat(auto-fit, minmax(10rem, 1fr))',
  },
});

/** Everything that an item says, to be written: each field saves itself. */
export function ItemEditor({ item }: { readonly item: ItemView }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { prepare, itemKind } = useWords();
  const { sections } = useMeetingFrame();
  const may = useMay();
  const saverOf = useItemSavers(item);
  const { attempt, problem } = useAttemptHere();
  const { content, itemId, revision } = item;
  if (content === null) return null;
  const shared = { revision };
  const field = (name: string): string => `${itemId}.${name}`;
  const kinds = keysOf(itemKind);
  return (
    <div className={styles.fields}>
      <SavedText
        {...shared}
        label={prepare.title}
        lines="one"
        field={field('title')}
        saved={content.title}
        missing={words.titleMissing}
        save={saverOf('title')}
      />
      {headingsOf(item, sections).map((heading, n) => (
        <SavedText
          {...shared}
          key={heading}
          label={heading}
          lines="many"
          field={field(heading)}
          saved={sectionText(item, heading)}
          save={saverOf(`section-${n + 1}`)}
        />
      ))}
      <SavedText
        {...shared}
        label={prepare.subItems}
        lines="some"
        field={field('subItems')}
        saved={content.subItems.map(({ title }) => title).join('\n')}
        save={saverOf('subItems')}
      />
      <div className={styles.small}>
        <Choice
          label={prepare.kind}
          value={content.kind}
          options={kinds.map((value) => ({ value, label: itemKind[value] }))}
          onChoose={(kind) => void attempt('item.edit', { itemId, seen: revision, kind, ...limitedToOf(item) })}
        />
        <SavedText
          {...shared}
          label={prepare.caseNumber}
          lines="one"
          field={field('caseNumber')}
          saved={content.caseNumber ?? ''}
          save={saverOf('caseNumber')}
        />
        <SavedText
          {...shared}
          label={prepare.documentNumber}
          lines="one"
          field={field('documentNumber')}
          saved={content.documentNumber ?? ''}
          save={saverOf('documentNumber')}
        />
      </div>
      <Problem text={problem} />
      <AttachmentList attachments={content.attachments} />
      {may('item.attach') && <AttachLink item={item} />}
      {may(item.closed ? 'item.reveal' : 'item.conceal') && <ConcealOrReveal item={item} />}
    </div>
  );
}
