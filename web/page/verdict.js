import { el } from './element.js';
import { say } from './language.js';
import { markedPieces } from './marked.js';

/** A badge that tells how far an answer can be taken at its word; its colour is never the only sign. */
export function clarityBadge(clarity) {
  return el(`span.badge.clarity-${clarity}`, {}, say('clarity', clarity));
}

/** What was said, with the words marked that the verdict rests on. */
export function quoted(said, reasons, lang) {
  const pieces = markedPieces(said, reasons).map(({ text, marked }) => (marked ? el('mark', {}, text) : text));
  return el('q.said', { lang }, ...pieces);
}

/** The reasons of a verdict, each in plain words with the words that caused it. */
export function reasonList(reasons, lang) {
  const rows = reasons.map(({ code, words }) =>
    el('li', {}, say('code', code), words ? el('span.because', { lang }, words) : undefined),
  );
  return el('ul.reasons', {}, ...rows);
}
