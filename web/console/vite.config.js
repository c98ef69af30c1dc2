import { fileURLToPath } from 'node:url';

/** The console's build, and `npx vite web/console` while one works on it, beside a running `npm start`. */
export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    target: 'es2022',
    // Everything is a file of its own: the pages' policy lets in nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { port: 3979, proxy: { '/api': 'http://127.0.0.1:3978' } },
};
