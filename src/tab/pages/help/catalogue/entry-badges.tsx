import { Badge, makeStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';

const useStyles = makeStyles({ badge: { height: 'auto', whiteSpace: 'normal', textAlign: 'start' } });

/** What kind of entry it is, its step and area, and whether it is out of date. */
export function EntryBadges({ shown: { entry, stale, retired } }: { readonly shown: ShownEntry }) {
  const { badge } = useStyles();
  const { kinds, form } = useWords().catalogue;
  return (
    <>
      <Badge appearance="tint" className={badge}>
        {kinds[entry.kind]}
      </Badge>
      {entry.level !== null && (
        <Badge appearance="outline" className={badge}>
          {form.levels[entry.level]}
        </Badge>
      )}
      {entry.area !== null && (
        <Badge appearance="outline" className={badge}>
          {entry.area}
        </Badge>
      )}
      {retired && <Badge color="important">{form.isOut}</Badge>}
      {stale !== null && !retired && (
        <Badge appearance="tint" color="warning" icon={<WarningRegular />} className={badge}>
          {stale}
        </Badge>
      )}
    </>
  );
}
