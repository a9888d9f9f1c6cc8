import { v5 } from 'uuid';
import type { Ids } from '../meetings/ports.ts';
import type { Turn } from './turn.ts';

const namespace = '0f2b7a54-6d0e-4a3c-8d55-9f1f3c1d7e20';

/**
 * The id of what a form will make. It comes from the message that asked for the form, so that a message which Teams
 * delivers twice gives two forms of the same thing.
 */
export const formIdFor = ({ tenantId, activity }: Turn, ids: Ids): string =>
  activity.id === undefined ? ids() : v5(`${tenantId}|${activity.conversation.id}|${activity.id}`, namespace);
