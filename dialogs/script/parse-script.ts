import { LineCounter, parseDocument } from 'yaml';
import { describeIssue } from './describe-issue.js';
import { byPosition, type Fault, type Locate } from './fault.js';
import { conditionCompiles, uncompiled } from './lint/condition-compiles.js';
import { conditionsIn } from './lint/conditions.js';
import { locateIn } from './locate.js';
import { type Mended, mend } from './mend.js';
import { isRecord, migrate } from './migrations.js';
import { type ScriptFile, scriptSchema } from './schema.js';

/** A script file that was read: the script unless something is wrong with it, and where its parts stand. */
export interface ParsedScript {
  readonly file: string;
  readonly script?: ScriptFile;
  /** What can be looked at of a script that the schema refuses. */
  readonly mended?: Mended;
  readonly faults: readonly Fault[];
  readonly locate: Locate;
}

/** Reads the text of a script file. Everything that is wrong with it is reported at once; nothing is thrown. */
export function parseScript(text: string, file: string): ParsedScript {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const locate = locateIn(document, lines);
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const faults = problems.map((problem): Fault => {
      const { line, col } = lines.linePos(problem.pos[0]);
      return {
        file,
        line,
        column: col,
        rule: 'yaml',
        message: problem.message,
        remedy: 'correct the YAML; indent with spaces and quote text that holds ": " or " #"',
      };
    });
    return { file, faults: firstOfEachLine(faults), locate };
  }
  return { file, locate, ...readDocument(() => document.toJS({ maxAliasCount: 100 }), file, locate) };
}

function readDocument(
  toJS: () => unknown,
  file: string,
  locate: Locate,
): Pick<ParsedScript, 'script' | 'mended' | 'faults'> {
  const fault = (path: Parameters<Locate>[0], rule: string, message: string, remedy: string): Fault => ({
    file,
    ...locate(path),
    rule,
    message,
    remedy,
  });
  let raw: unknown;
  try {
    raw = toJS();
  } catch (error) {
    return { faults: [fault([], 'yaml', `the YAML cannot be resolved: ${String(error)}`, 'use fewer aliases')] };
  }
  if (!isRecord(raw))
    return { faults: [fault([], 'schema', 'a script is a mapping of fields', 'begin with "format: 1"')] };
  const migration = migrate(raw);
  if (migration.kind === 'unknown-format')
    return { faults: [fault(['format'], 'format', migration.message, migration.remedy)] };
  const result = scriptSchema.safeParse(migration.script);
  if (result.success) return { script: result.data, faults: [] };
  const faults = result.error.issues
    .flatMap(describeIssue)
    .map(({ path, message, remedy }) => fault(path, 'schema', message, remedy));
  const conditions = uncompiled(conditionsIn(migration.script)).map(({ path, message, remedy }) =>
    fault(path, conditionCompiles.rule, message, remedy),
  );
  return { faults: [...faults, ...conditions].sort(byPosition), mended: mend(migration.script) };
}

/** One slip makes the YAML parser complain of everything behind it. */
function firstOfEachLine(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map(faults.toReversed().map((fault) => [fault.line, fault]));
  return faults.filter((fault) => first.get(fault.line) === fault);
}
