import type { town } from '../sample/town.ts';

/** People and places as the Agents Playground's config file names them. */
export type PlaygroundTown = Pick<
  typeof town,
  'tenantId' | 'bot' | 'people' | 'team' | 'steering' | 'personalChatId' | 'groupChat'
>;

const userFrom = ({ personId, teamsId, name }: PlaygroundTown['people'][number]) => {
  const address = `${teamsId}@fjordby.example`;
  return {
    id: teamsId,
    name,
    aadObjectId: personId,
    givenName: name,
    surname: name,
    email: address,
    userPrincipleName: address,
  };
};

/**
 * The content of `.m365agentsplayground.yml` for a town. The Playground's own default is of no use: its ids are not
 * GUID-shaped. It wants exactly five users beside the one in front of the screen, and a team with one channel beside General.
 */
export function playgroundConfig({ tenantId, bot, people, team, steering, personalChatId, groupChat }: PlaygroundTown) {
  const [currentUser, ...users] = people.map(userFrom);
  const config = {
    version: '0.1.1',
    tenantId,
    bot,
    currentUser,
    users,
    personalChat: { id: personalChatId },
    groupChat,
    team: { ...team, channels: [{ id: steering.channelId, name: steering.channelName }] },
  };
  // Every JSON text is YAML.
  return JSON.stringify(config, null, 2);
}
