import { useMemo } from 'react';
import { SWRConfig } from 'swr';
import { tabPaths } from '../../tab-api/paths.ts';
import type { Me } from '../../tab-api/schema.ts';
import { Calls, type Session } from '../api/calls.ts';
import { CallsContext } from '../api/calls-context.ts';
import { readAhead } from '../api/read-ahead.ts';
import { useView } from '../api/use-view.ts';
import { WhoProvider } from '../api/who.tsx';
import { BarePage } from '../parts/bare-page.tsx';
import { draftsBelongTo } from '../parts/kept-draft.ts';
import { Failed, Loading, Offline } from '../parts/states.tsx';
import { UndoPlace } from '../parts/undo-toast.tsx';
import { Frame } from './frame.tsx';

interface Props {
  readonly session: Session;
  /** Of the channel that the page is a tab of. */
  readonly channelId: string | null;
}

/** The page of one person. What was read as somebody else, or in another language, is forgotten. */
export function SignedIn({ session, channelId }: Props) {
  const calls = useMemo(() => {
    const made = new Calls(session);
    readAhead(made, channelId);
    return made;
  }, [session, channelId]);
  return (
    <SWRConfig key={session.language} value={{ provider: () => new Map() }}>
      <CallsContext value={calls}>
        <Known channelId={channelId} />
      </CallsContext>
    </SWRConfig>
  );
}

/** Everything, once the server has said who this is. */
function Known({ channelId }: Pick<Props, 'channelId'>) {
  const { view: me, refusal, offline, refresh } = useView<Me>(tabPaths.me);
  if (me === undefined) {
    return (
      <BarePage>
        {refusal !== undefined && <Failed refusal={refusal} onRetry={refresh} />}
        {refusal === undefined && (offline ? <Offline /> : <Loading />)}
      </BarePage>
    );
  }
  draftsBelongTo(me.person.personId);
  return (
    <WhoProvider me={me} channelId={channelId}>
      <UndoPlace>
        <Frame />
      </UndoPlace>
    </WhoProvider>
  );
}
