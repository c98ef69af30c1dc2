import type { ScriptFile } from './schema.js';

/** Finds a script file by id and version. */
export type IncludeLookup = (id: string, version: number) => ScriptFile | undefined;

/** The scripts that a script includes, and theirs; each once, the nearest first. Those not found are left out. */
export function includedBy(file: ScriptFile, lookup: IncludeLookup): readonly ScriptFile[] {
  const seen = new Set([nameOf(file.id, file.version)]);
  const found: ScriptFile[] = [];
  const waiting = [...file.include];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const name = nameOf(next.script, next.version);
    if (seen.has(name)) continue;
    seen.add(name);
    const script = lookup(next.script, next.version);
    if (!script) continue;
    found.push(script);
    waiting.push(...script.include);
  }
  return found;
}

/** What a script of this id and version is called, and its file without the ending. */
export function nameOf(id: string, version: number): string {
  return `${id}.v${version}`;
}
