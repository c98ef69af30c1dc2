import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Withdrawal } from '../script-book/script-record.js';
import { compileScript } from './compile-script.js';
import { byPosition, type Fault } from './fault.js';
import { type IncludeLookup, nameOf } from './includes.js';
import { lintScript } from './lint/lint-script.js';
import { type ParsedScript, parseScript } from './parse-script.js';
import { neededToRun } from './read-script.js';
import type { Script } from './script.js';

/** The scripts that can be run. */
export interface ScriptLibrary {
  get(id: string, version: number): Script | undefined;
  /** The version of a script that new conversations use: the highest, unless people chose another. */
  latest(id: string): Script | undefined;
  /** Every version of every script, by id and version. */
  all(): readonly Script[];
  /** That a version was withdrawn: no new conversation uses it. */
  withdrawalOf?(id: string, version: number): Withdrawal | undefined;
  /** Looks for what was published elsewhere meanwhile. */
  refresh?(): Promise<void>;
}

interface Loaded {
  readonly scripts: ScriptLibrary;
  readonly faults: readonly Fault[];
}

/** What the same files were found to hold before: parsing and checking them takes longer than all else at a start. */
let last: { readonly texts: string; readonly loaded: Loaded } | undefined;

/**
 * Reads every `<id>.v<version>.yaml` in the folders and compiles those that name a party.
 * A script with a fault is left out and the fault is told; the others are there nevertheless.
 */
export function loadLibrary(folders: readonly string[]): Loaded {
  const files = textsAt(folders);
  const texts = JSON.stringify(files);
  if (last?.texts !== texts) last = { texts, loaded: loadedFrom(files.map(parsed)) };
  return last.loaded;
}

function loadedFrom(files: readonly ParsedScript[]): Loaded {
  const includes = lookupIn(files);
  const faults = files.flatMap((file) => file.faults);
  const scripts = files.flatMap((parsed): Script[] => {
    if (!parsed.script?.party) return [];
    const unsound = lintScript({ ...parsed, script: parsed.script }, includes, neededToRun);
    faults.push(...unsound);
    return unsound.length > 0 ? [] : [compileScript(parsed.script, includes)];
  });
  return { scripts: libraryOf(scripts), faults: faults.sort(byPosition) };
}

/** Reads and parses script files; a folder stands for the YAML files in it. */
export function readScripts(paths: readonly string[]): readonly ParsedScript[] {
  return textsAt(paths).map(parsed);
}

interface ScriptText {
  readonly file: string;
  readonly text: string;
}

function textsAt(paths: readonly string[]): readonly ScriptText[] {
  return paths.flatMap(yamlFilesAt).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

function parsed({ file, text }: ScriptText): ParsedScript {
  return checkName(parseScript(text, file));
}

/** Finds includes among parsed files. */
export function lookupIn(files: readonly ParsedScript[]): IncludeLookup {
  const byName = new Map(
    files.flatMap(({ script }) => (script ? [[nameOf(script.id, script.version), script] as const] : [])),
  );
  return (id, version) => byName.get(nameOf(id, version));
}

function yamlFilesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

function checkName(parsed: ParsedScript): ParsedScript {
  if (!parsed.script) return parsed;
  const name = `${nameOf(parsed.script.id, parsed.script.version)}.yaml`;
  if (basename(parsed.file) === name) return parsed;
  const fault = {
    file: parsed.file,
    ...parsed.locate(['id']),
    rule: 'file-name',
    message: 'the file is not named after its id and version',
    remedy: `name it ${name}`,
  };
  return { ...parsed, faults: [...parsed.faults, fault] };
}

function libraryOf(scripts: readonly Script[]): ScriptLibrary {
  const sorted = [...scripts].sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1));
  return {
    get: (id, version) => sorted.find((script) => script.id === id && script.version === version),
    latest: (id) => sorted.findLast((script) => script.id === id),
    all: () => sorted,
  };
}
