import { LineCounter, parseDocument } from 'yaml';
import { locateIn } from '../../dialogs/script/locate.js';

/**
 * Finds the line of a path in JSON, counted from 1; undefined where it cannot be told. The text is gone through again
 * at the first question only, by a parser that keeps places: JSON reads as YAML.
 */
export function jsonLines(text: string): (path: readonly PropertyKey[]) => number | undefined {
  let locate: ReturnType<typeof locateIn> | undefined;
  return (path) => {
    try {
      locate ??= placesIn(text);
      return locate(path.filter((step) => typeof step !== 'symbol')).line;
    } catch {
      return undefined;
    }
  };
}

function placesIn(text: string): ReturnType<typeof locateIn> {
  const lines = new LineCounter();
  return locateIn(parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }), lines);
}

/** The line on which JSON stops to be JSON. */
export function brokenLine(text: string, error: unknown): number {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}
