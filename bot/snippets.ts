import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../dialogs/app-error.js';
import { faultLines } from '../dialogs/script/fault.js';
import { parseSnippets, type Snippet } from '../dialogs/snippets/snippet.js';

const file = fileURLToPath(new URL('../dialogs/snippets/snippets.yaml', import.meta.url));

/** Reads the snippets, and says what is wrong with them. */
export function readSnippets(path = file): ReturnType<typeof parseSnippets> {
  return parseSnippets(readFileSync(path, 'utf8'), relative('.', path));
}

let own: readonly Snippet[] | undefined;

/** The snippets that Ringback brings, read once. Throws with every fault at once: what a check has not passed is offered to nobody. */
export function loadSnippets(): readonly Snippet[] {
  own ??= soundSnippets();
  return own;
}

function soundSnippets(): readonly Snippet[] {
  const { words, faults } = readSnippets();
  if (words) return words.snippets;
  throw new AppError('snippets-broken', `These snippets need attention:\n${faultLines(faults).join('\n')}`);
}
