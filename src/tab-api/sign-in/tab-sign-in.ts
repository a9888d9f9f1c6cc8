import { Refusal } from '../../errors/refusal.ts';
import type { Clock } from '../../meetings/ports.ts';
import { resourceOf } from './app-resource.ts';
import { entraSignIn } from './entra-sign-in.ts';
import { type LocalPeople, localSignIn } from './local-sign-in.ts';
import type { SignIn } from './signed-in.ts';

export interface SignInSettings {
  readonly mode: 'local' | 'production';
  /** '' where the bot has none: then no token can be for it. */
  readonly appId: string;
  readonly publicUrl: string | null;
  readonly tenants: readonly string[] | null;
  readonly authority: string;
}

const nobody: SignIn = async () => {
  throw new Refusal('sign-in.refused');
};

/** How people prove to the tab who they are. In local mode alone one can be whom one likes, of those there are. */
export function tabSignIn(
  settings: SignInSettings,
  clock: Clock,
  whoThereIs: (() => LocalPeople) | undefined,
): { readonly signIn: SignIn; readonly localPeople: (() => LocalPeople) | null } {
  const { appId, publicUrl, tenants, authority } = settings;
  const resource = publicUrl === null ? null : resourceOf(publicUrl, appId);
  const signIn = appId === '' ? nobody : entraSignIn({ appId, resource, tenants, authority, clock });
  if (settings.mode !== 'local' || whoThereIs === undefined) return { signIn, localPeople: null };
  return { signIn: localSignIn(whoThereIs, signIn), localPeople: whoThereIs };
}
