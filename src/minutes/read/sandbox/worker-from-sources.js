/** Starts worker.ts where the program runs from its sources: a thread does not take over the loader for TypeScript. */
import { tsImport } from 'tsx/esm/api';

await tsImport('./worker.ts', import.meta.url);
