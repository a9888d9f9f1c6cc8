import { useMemo, useState } from 'react';
import { da, en } from '../../texts/tab/shell.ts';
import type { Session } from '../api/calls.ts';
import { go } from '../api/route.ts';
import { BarePage } from '../parts/bare-page.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Statement } from '../parts/states.tsx';
import { Look } from '../shell/look.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { LocalBar } from './local-bar.tsx';
import { keepLocalChoices, type LocalChoices, localChoices } from './local-choices.ts';
import type { LocalPeople } from './local-people.ts';

/** The page on a developer's machine: as whoever one chooses to be. */
export function LocalTab({ people }: { readonly people: LocalPeople }) {
  const [choices, setChoices] = useState<LocalChoices>(() => {
    const kept = localChoices();
    const known = people.some(({ personId }) => personId === kept.personId);
    return known ? kept : { ...kept, personId: people[0]?.personId ?? null };
  });
  const { personId, language, theme } = choices;
  const session = useMemo<Session>(
    () => ({ language, authorization: () => Promise.resolve(`Local ${personId}`) }),
    [language, personId],
  );
  const words = { da, en }[language];
  const choose = (chosen: LocalChoices): void => {
    keepLocalChoices(chosen);
    // Another person has other groups.
    if (chosen.personId !== personId) go({ groupId: null, meetingId: null });
    setChoices(chosen);
  };
  return (
    <Look theme={theme} language={language}>
      <LocalBar people={people} choices={choices} onChoose={choose} />
      {personId === null ? (
        <BarePage>
          <PageHeading text={words.noGroup.heading} />
          <Statement text={words.local.nobody} />
        </BarePage>
      ) : (
        <SignedIn key={personId} session={session} channelId={null} />
      )}
    </Look>
  );
}
