import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';

const require = createRequire(import.meta.url);
const hooks = require('node:async_hooks');
const { AsyncLocalStorage } = hooks;

/** What knows of one file which test is running. Until it is disabled, every promise made in this process carries it. */
let whichTest;

/**
 * Runs a test file with Jest's own runner, but has Node load it as it was compiled, into the process rather than into a
 * context that begins empty. Loading the whole bot again for each file, and running it uncompiled each time, was half
 * of the time that the tests took. Files in one process share their modules, as the conversations of one bot do.
 */
export default function runCompiled(globalConfig, config, environment, runtime, path, send) {
  const instead = {
    requireInternalModule: afresh,
    setGlobalsForRuntime: (globals) => Object.assign(globalThis, globals, { console: environment.global.console }),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (file) => import(compiled(file, config.rootDir)),
  };
  const loader = new Proxy(runtime, {
    get(target, key) {
      if (key in instead) return instead[key];
      const value = target[key];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return circus.default(globalConfig, config, environment, loader, path, send);
}

/** What Jest keeps of one test file would be told again with the next. */
function afresh(file) {
  delete globalThis[Symbol.for('EVENT_HANDLERS')];
  delete require.cache[file];
  hooks.AsyncLocalStorage = OneAtATime;
  try {
    return require(file);
  } finally {
    hooks.AsyncLocalStorage = AsyncLocalStorage;
  }
}

class OneAtATime extends AsyncLocalStorage {
  constructor() {
    super();
    whichTest?.disable();
    whichTest = this;
  }
}

function compiled(file, rootDir) {
  const place = relative(join(rootDir, 'tests'), file).replace(/\.ts$/, '.js');
  return pathToFileURL(join(process.env.RINGBACK_COMPILED_TESTS, place)).href;
}
