import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** For esbuild: a compiled file still finds what lies beside its source. */
export const atHome = {
  name: 'at-home',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};
