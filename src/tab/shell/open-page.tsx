import { Button } from '@fluentui/react-components';
import { type ComponentType, useEffect, useState } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { type PageName, routeFrom, useRoute } from '../api/route.ts';
import { useGroup, useMe } from '../api/who.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Empty, Loading } from '../parts/states.tsx';
import { useWords } from '../words.ts';

const files: Readonly<Record<PageName, () => Promise<{ default: ComponentType }>>> = {
  meeting: () => import('../pages/meeting/meeting-page.tsx'),
  minutes: () => import('../pages/minutes/minutes-page.tsx'),
  agreements: () => import('../pages/agreements/agreements-page.tsx'),
  decisions: () => import('../pages/decisions/decisions-page.tsx'),
  help: () => import('../pages/help/help-page.tsx'),
  overview: () => import('../pages/overview/overview-page.tsx'),
  settings: () => import('../pages/settings/settings-page.tsx'),
};

/** The pages whose files have come. */
const pages = new Map<PageName, ComponentType>();

async function load(page: PageName): Promise<ComponentType> {
  const { default: Page } = await files[page]();
  pages.set(page, Page);
  return Page;
}

// The page that will be shown is fetched while Teams and the server are still asked who this is; where it fails, it is
// asked for again when it is to be shown, and that is told.
load(routeFrom(window.location.search).page).catch(() => undefined);

/**
 * A page as soon as its file is there. React's own `lazy` waits once for every file, be it there or not, and whoever has
 * waited is then shown a page 300 ms later at the earliest.
 */
function usePageFile(page: PageName): ComponentType | undefined {
  const [come, setCome] = useState<ComponentType | undefined>(() => pages.get(page));
  useEffect(() => {
    if (come !== undefined) return;
    load(page).then(
      (Page) => setCome(() => Page),
      (error: unknown) =>
        setCome(() => {
          throw error;
        }),
    );
  }, [page, come]);
  return come;
}

/** Pages that show something to whoever is in no group. */
const withoutGroup: readonly PageName[] = ['help'];

/** The page that is chosen, where the person has a group to show there. */
export function OpenPage() {
  const { page } = useRoute();
  const group = useGroup();
  const Page = usePageFile(page);
  if (group === undefined && !withoutGroup.includes(page)) return <NoGroup />;
  return Page === undefined ? <Loading /> : <Page />;
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
