import { fileURLToPath } from 'node:url';

/** What a new process is given to run a TypeScript file of this project, with the file as its first argument. */
export const runner = fileURLToPath(new URL('../run.mjs', import.meta.url));
