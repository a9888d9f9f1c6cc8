import type { TestProject } from 'vitest/node';
import { freePorts, startAzurite } from '../../dev/azurite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the one Azurite that all tests share; each makes what it needs under names of its own. */
    azurite: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const azurite = await startAzurite({ ports: await freePorts(), location: 'memory' });
  project.provide('azurite', azurite.connectionString);
  return () => azurite.stop();
}
