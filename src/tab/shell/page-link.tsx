import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { type PageName, queryOf, routeAfter } from '../api/route.ts';
import { useRoute } from '../api/who.tsx';
import { useWords } from '../words.ts';

const useStyles = makeStyles({
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
});

/** A click that asks for a new window or tab is the browser's own. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey;

interface Props {
  readonly page: PageName;
  onFollowed(): void;
}

/** The link to one of the pages, with the group and the meeting that are chosen. */
export function PageLink({ page, onFollowed }: Props) {
  const styles = useStyles();
  const words = useWords(shell);
  const { go, ...route } = useRoute();
  const isCurrent = route.page === page;
  return (
    <a
      href={queryOf(routeAfter(route, { page }))}
      className={mergeClasses(styles.link, isCurrent && styles.current)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        go({ page });
        onFollowed();
      }}
    >
      {words.page[page]}
    </a>
  );
}
