import config from './jest.config.js';

/** What takes long: pages in a real browser, servers of several processes, faults by chance, many passwords. One at a time, since each is several processes. */
export default {
  ...config,
  roots: ['<rootDir>/tests/long', '<rootDir>/tests/browser'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 120_000,
};
