import type { z } from 'zod';
import type { Path } from './fault.js';
import { isRecord, type RawScript } from './migrations.js';
import { type ScriptFile, scriptSchema } from './schema.js';

/** A script that the schema refuses, with stand-ins where it does, so that other checks can look at the rest. */
export interface Mended {
  readonly script: ScriptFile;
  /** Whether what stands here is a stand-in, or depends on one: nothing is to be said about it. */
  isStandIn(path: Path): boolean;
}

type Issue = z.core.$ZodIssue;
type Container = Record<string | number, unknown>;

/** Each round removes what is wrong or fills what is missing; a file that needs more is told about its schema first. */
const rounds = 8;

/** Puts stand-ins where the schema finds fault. Undefined where too little is left to be looked at. */
export function mend(raw: RawScript): Mended | undefined {
  const copy: unknown = structuredClone(raw);
  const standIns: Path[] = [];
  for (let round = 0; round < rounds; round++) {
    const result = scriptSchema.safeParse(copy);
    if (result.success) return { script: result.data, isStandIn: (path) => standIns.some((one) => isIn(path, one)) };
    for (const issue of result.error.issues) {
      const changed = placesOf(issue).flatMap((path) => mendAt(copy, path) ?? []);
      // Without its includes a script lacks half of what it names.
      if (changed.length === 0 || changed.some(([first]) => first === 'include')) return undefined;
      standIns.push(...changed.flatMap(withDependents));
    }
  }
  return undefined;
}

function placesOf(issue: Issue): readonly Path[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** Removes what stands at a place, or puts something where nothing is. Gives the places that were changed. */
function mendAt(copy: unknown, path: Path): readonly Path[] | undefined {
  const key = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((from, step) => (isContainer(from) ? from[step] : undefined), copy);
  if (key === undefined) return undefined;
  // It went with what stood around it.
  if (!isContainer(parent)) return [path];
  if (path.length === 2 && path[0] === 'questions') {
    parent[key] = standInQuestion(Number(key));
    return [path];
  }
  if (!Array.isArray(parent)) {
    if (key in parent && !required.includes(String(key))) {
      delete parent[key];
      return [path];
    }
    const standIn = standInFor(path, parent);
    if (standIn !== undefined) {
      parent[key] = standIn;
      return [path];
    }
  }
  // One of several cannot stand in for itself: they all go.
  return path.length > 2 ? mendAt(copy, path.slice(0, -1)) : undefined;
}

const required: readonly string[] = [
  'zh-CN',
  'en-US',
  'ask',
  'id',
  'type',
  'label',
  'title',
  'goal',
  'name',
  'why',
  'wording',
  'version',
  'party',
  'questions',
];

const inBoth = { 'zh-CN': '…', 'en-US': '…' };
const wording = { 'zh-CN': { ask: '…' }, 'en-US': { ask: '…' } };

function standInFor(path: Path, parent: Container): unknown {
  const [list, index] = path;
  const isInWording = path.includes('wording');
  switch (path.at(-1)) {
    case 'zh-CN':
    case 'en-US':
      return isInWording ? wording['zh-CN'] : listsWords(path) ? [] : '…';
    case 'ask':
      return isInWording ? '…' : inBoth;
    case 'label':
    case 'title':
    case 'goal':
    case 'name':
    case 'why':
      return inBoth;
    case 'wording':
      return wording;
    case 'id':
      return list === 'questions' && path.length === 3 ? `Q${Number(index)}` : list === 'id' ? 'script' : undefined;
    case 'type':
      // Only what is said has no goal.
      return parent.choices ? 'choice' : parent.goal ? 'text' : 'say';
    case 'version':
      return 1;
    case 'party':
      return 'borrower';
    default:
      return undefined;
  }
}

function listsWords(path: Path): boolean {
  return ['synonyms', 'meansYes', 'meansNo'].some((field) => path.includes(field));
}

function standInQuestion(index: number): Container {
  return { id: `Q${index}`, type: 'say', wording };
}

/** Nothing about a block holds whose part is not known, and what a value is compared with hangs on its type. */
function withDependents(path: Path): readonly Path[] {
  const question = path.slice(0, 2);
  if (path.length !== 3) return [path];
  if (path[2] === 'step') return [question];
  return path[2] === 'type' ? [path, [...question, 'compare'], [...question, 'expect']] : [path];
}

function isIn(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

function isContainer(value: unknown): value is Container {
  return isRecord(value) || Array.isArray(value);
}
