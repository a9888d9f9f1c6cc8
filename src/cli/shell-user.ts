import { userInfo } from 'node:os';

/** Who is at the shell, for the audit trail. */
export const shellUser = (): string => `shell:${userInfo().username}`;
