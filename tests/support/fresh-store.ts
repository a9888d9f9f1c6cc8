import { randomUUID } from 'node:crypto';

/** A name for tables and queues that nobody else uses; a tenant's id goes behind it in a table's name of 63 characters. */
export const freshStore = (): string => `t${randomUUID().replaceAll('-', '').slice(0, 24)}`;
