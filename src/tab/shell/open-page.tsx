import { Button } from '@fluentui/react-components';
import { type ComponentType, lazy } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { type PageName, routeFrom, useRoute } from '../api/route.ts';
import { useGroup, useMe } from '../api/who.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Empty } from '../parts/states.tsx';
import { useWords } from '../words.ts';

const loading: Readonly<Record<PageName, () => Promise<{ default: ComponentType }>>> = {
  meeting: () => import('../pages/meeting/meeting-page.tsx'),
  minutes: () => import('../pages/minutes/minutes-page.tsx'),
  agreements: () => import('../pages/agreements/agreements-page.tsx'),
  decisions: () => import('../pages/decisions/decisions-page.tsx'),
  help: () => import('../pages/help/help-page.tsx'),
  overview: () => import('../pages/overview/overview-page.tsx'),
  settings: () => import('../pages/settings/settings-page.tsx'),
};

const pages: Readonly<Record<PageName, ComponentType>> = {
  meeting: lazy(loading.meeting),
  minutes: lazy(loading.minutes),
  agreements: lazy(loading.agreements),
  decisions: lazy(loading.decisions),
  help: lazy(loading.help),
  overview: lazy(loading.overview),
  settings: lazy(loading.settings),
};

// The page that will be shown is fetched while Teams and the server are still asked who this is.
void loading[routeFrom(window.location.search).page]();

/** Pages that show something to whoever is in no group. */
const withoutGroup: readonly PageName[] = ['help'];

/** The page that is chosen, where the person has a group to show there. */
export function OpenPage() {
  const { page } = useRoute();
  const group = useGroup();
  const Page = pages[page];
  return group === undefined && !withoutGroup.includes(page) ? <NoGroup /> : <Page />;
}

function NoGroup() {
  const words = useWords(shell);
  const { groups } = useMe();
  const { go } = useRoute();
  const said = groups.length === 0 ? words.noGroup : words.notYourGroup;
  return (
    <>
      <PageHeading text={said.heading} />
      <Empty text={said.text}>
        {groups.length > 0 && (
          <Button appearance="primary" onClick={() => go({ groupId: null, meetingId: null })}>
            {words.notYourGroup.own}
          </Button>
        )}
      </Empty>
    </>
  );
}
