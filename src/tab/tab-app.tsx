import { languageOf } from './api/language.ts';
import { LocalTab } from './local/local-tab.tsx';
import { BarePage } from './parts/bare-page.tsx';
import { Loading } from './parts/states.tsx';
import { Look } from './shell/look.tsx';
import { OutsidePage } from './shell/outside-page.tsx';
import { useWhereOpen } from './shell/where-open.ts';
import { TeamsTab } from './teams/teams-tab.tsx';

/** The whole page: finds out where it is open, and shows what belongs there. */
export function TabApp() {
  const where = useWhereOpen();
  if (where.place === 'teams') return <TeamsTab host={where.host} />;
  if (where.place === 'local') return <LocalTab people={where.people} />;
  return (
    <Look theme="default" language={languageOf(where.place === 'outside' ? navigator.language : 'da')}>
      {where.place === 'outside' ? (
        <OutsidePage />
      ) : (
        <BarePage>
          <Loading />
        </BarePage>
      )}
    </Look>
  );
}
