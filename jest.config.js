/** Tests run as native ES modules; SWC strips the types. */
const config = {
  roots: ['<rootDir>/tests'],
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  // Tests of the whole bot take a second each; machines that do other things besides take several.
  testTimeout: 30_000,
  // Both cores, and a process of their own for the tests: what one changes in Node's own modules stays there.
  maxWorkers: 2,
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

export default config;
