/** Browsers, several processes and faults by chance take minutes: jest.long.config.js has them, and whoever asks for browsers by name. */
const takesLong = ['tests/long/', 'tests/browser/'].filter(
  (folder) => !process.argv.some((one) => `${one}/`.startsWith(folder)),
);

/** esbuild compiles the tests as it does the bot; Node loads them as native ES modules, Jest runs them. */
const config = {
  roots: ['<rootDir>/tests'],
  globalSetup: '<rootDir>/tests/runner/compile.mjs',
  globalTeardown: '<rootDir>/tests/runner/clear-away.mjs',
  testRunner: '<rootDir>/tests/runner/run-compiled.mjs',
  testSequencer: '<rootDir>/tests/runner/longest-first.cjs',
  // Tests of the whole bot take a second each; machines that do other things besides take several.
  testTimeout: 30_000,
  // Both cores, and a process of their own for the tests: what one changes in Node's own modules stays there.
  maxWorkers: 2,
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: takesLong.map((folder) => `<rootDir>/${folder}`),
  transform: {},
};

export default config;
