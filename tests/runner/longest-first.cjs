const { statSync } = require('node:fs');

const longest = ['/tests/bot/'];

/**
 * The order of the suites: those that start the whole bot come first, since left to the end one of them
 * would run alone. On a fresh checkout Jest knows no better than the size of a file.
 */
class LongestFirst {
  /** @param {readonly { path: string }[]} tests */
  sort(tests) {
    const rank = new Map(tests.map(({ path }) => [path, rankOf(path)]));
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => rank.get(a.path) - rank.get(b.path) || size.get(b.path) - size.get(a.path));
  }

  /** Nothing is remembered from one run to the next. */
  cacheResults() {}
}

/** @param {string} path */
function rankOf(path) {
  const found = longest.findIndex((folder) => path.includes(folder));
  return found < 0 ? longest.length : found;
}

module.exports = LongestFirst;
