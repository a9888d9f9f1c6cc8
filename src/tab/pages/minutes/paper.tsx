import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import { tabAddress } from '../../../tab-api/paths.ts';
import type { MeetingView, MinutesPage } from '../../../tab-api/schema.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useView } from '../../api/use-view.ts';
import { Failed, Offline } from '../../parts/states.tsx';
import { useWords } from '../../words.ts';
import type { Version } from './version-choice.tsx';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '20rem',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // Paper is white in every theme.
    backgroundColor: '#fff',
    boxShadow: tokens.shadow4,
  },
});

interface Props {
  readonly view: MeetingView;
  readonly version: Version;
}

/**
 * The paper with its table of contents leading within it. A link to a place is taken from the address of the page around,
 * and would put that page into the frame. All text is escaped, so that these are links and nothing else.
 */
const leadingWithin = (html: string): string => html.replaceAll('href="#', 'href="about:srcdoc#');

/** The minutes as they print, as tall as they are. Nothing in them runs: the frame is a sandbox without scripts. */
export function Paper({ view: { group, meeting, minutes }, version }: Props) {
  const words = useWords(minutesTexts);
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const parts = { groupId: group.groupId, meetingId: meeting.meetingId };
  const page = useView<MinutesPage>(`${tabAddress('minutes', parts)}?version=${version}`);
  const { refresh } = page;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the minutes is another paper.
  useEffect(refresh, [minutes.version, meeting.revision]);

  const fit = useCallback(() => {
    const { current } = frame;
    const height = current?.contentDocument?.documentElement.scrollHeight;
    if (current !== null && height !== undefined) current.style.height = `${height + 2}px`;
  }, []);

  useEffect(() => {
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [fit]);

  if (page.view === undefined) {
    if (page.refusal !== undefined) return <Failed refusal={page.refusal} onRetry={refresh} />;
    return page.offline ? <Offline /> : <Spinner label={words.making} />;
  }
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={words.frame(meeting.title, words.versions[page.view.version])}
      sandbox="allow-same-origin"
      srcDoc={leadingWithin(page.view.html)}
      onLoad={fit}
    />
  );
}
