import { createHash } from 'node:crypto';
import { digestOf, factOf, findChainFault } from '../../data/log/chain.js';
import { readLines } from '../../data/log/log-line.js';
import { openLogFile, type PackedCommit, readLogFile } from './log-file.js';
import { type Manifest, type ManifestLog, manifestSchema } from './manifest.js';
import { transcriptText } from './transcript-text.js';

/** What checking a pack found. A fault names the file. */
export interface PackReport {
  readonly caseId: string;
  readonly logs: number;
  readonly events: number;
  /** Logs without their key: what is sealed in them opens for nobody who has this pack alone. */
  readonly closed: number;
  readonly faults: readonly string[];
}

/** Checks a pack with nothing but itself: hashes, chains, seals, transcripts, scripts. Throws when it is no pack. */
export function verifyPack(files: ReadonlyMap<string, Buffer>): PackReport {
  const manifest = manifestSchema.parse(JSON.parse(textOf(files, 'manifest.json')));
  const read = manifest.logs.map((log) => checkLog(log, files));
  return {
    caseId: manifest.caseId,
    logs: manifest.logs.length,
    events: read.reduce((sum, { events }) => sum + events, 0),
    closed: manifest.logs.filter(({ key }) => key === undefined).length,
    faults: [...fileFaults(manifest, files), ...caseFaults(manifest, files), ...read.flatMap(({ faults }) => faults)],
  };
}

function fileFaults({ files: listed }: Manifest, files: ReadonlyMap<string, Buffer>): readonly string[] {
  const faults = listed.flatMap(({ path, bytes, sha256 }) => {
    const file = files.get(path);
    if (!file) return [`${path}: is gone.`];
    return file.length === bytes && sha256Of(file) === sha256 ? [] : [`${path}: is not the file that was packed.`];
  });
  const known = new Set(['manifest.json', ...listed.map(({ path }) => path)]);
  return [...faults, ...[...files.keys()].filter((path) => !known.has(path)).map((path) => `${path}: was not packed.`)];
}

/** The manifest could name another case, or leave a log out that lies in the pack. */
function caseFaults({ caseId, logs, files: listed }: Manifest, files: ReadonlyMap<string, Buffer>): readonly string[] {
  const told = new Set(logs.map(({ path }) => path));
  const left = listed.filter(({ path }) => path.startsWith('logs/') && !told.has(path));
  return [
    ...(caseIn(files) === caseId ? [] : [`case.json: is of another case than ${caseId}.`]),
    ...logs.filter((log) => log.caseId !== caseId).map(({ path }) => `${path}: is of another case than ${caseId}.`),
    ...left.map(({ path }) => `${path}: the manifest tells of no such log.`),
  ];
}

function caseIn(files: ReadonlyMap<string, Buffer>): unknown {
  try {
    return (JSON.parse(textOf(files, 'case.json')) as { readonly id?: unknown }).id;
  } catch {
    return undefined;
  }
}

interface CheckedLog {
  readonly events: number;
  readonly faults: readonly string[];
}

function checkLog(log: ManifestLog, files: ReadonlyMap<string, Buffer>): CheckedLog {
  try {
    const commits = readLogFile(textOf(files, log.path));
    const lines = commits.flatMap((commit) => readLines(commit.lines));
    const chain = findChainFault(log, lines);
    const transcript = transcriptFault(log, commits, files);
    const faults = [
      chain && `${log.path} event ${chain.seq}: ${chain.message}`,
      (lines.length !== log.seq || (lines.at(-1)?.hash ?? log.hash) !== log.hash) &&
        `${log.path}: ends with event ${lines.length}; the manifest says ${log.seq}.`,
      sealFault(log, commits),
      transcript,
      // What does not open with its key was told already.
      ...(transcript === undefined ? documentFaults(log, commits, files) : []),
      scriptFault(log, lines.map(factOf)[0]?.data, files),
    ];
    return { events: lines.length, faults: faults.filter((fault) => typeof fault === 'string') };
  } catch {
    return { events: 0, faults: [`${log.path}: cannot be read.`] };
  }
}

function sealFault({ path }: ManifestLog, commits: readonly PackedCommit[]): string | undefined {
  for (const { lines, sealed } of commits) {
    const digest = sealed && digestOf(sealed);
    const fact = readLines(lines)
      .map(factOf)
      .find((one) => one.sealed !== undefined && one.sealed !== 'erased' && one.sealed !== digest);
    if (fact) return `${path} event ${fact.seq}: what was sealed with it is gone or was changed.`;
  }
  return undefined;
}

function transcriptFault(
  { path, transcript, logId, key }: ManifestLog,
  commits: readonly PackedCommit[],
  files: ReadonlyMap<string, Buffer>,
): string | undefined {
  if (transcript === undefined || key === undefined) return undefined;
  try {
    const text = transcriptText(logId, openLogFile(logId, commits, Buffer.from(key, 'base64')));
    return text === textOf(files, transcript) ? undefined : `${transcript}: does not say what ${path} says.`;
  } catch {
    return `${path}: does not open with its key.`;
  }
}

/** Every paper that came is there as it came, unless it was gone when the pack was made. */
function documentFaults(
  { path: logPath, logId, key, documents = [] }: ManifestLog,
  commits: readonly PackedCommit[],
  files: ReadonlyMap<string, Buffer>,
): readonly string[] {
  if (key === undefined) return [];
  const events = openLogFile(logId, commits, Buffer.from(key, 'base64'));
  return events
    .filter(({ kind }) => kind === 'document-came')
    .flatMap(({ seq, data, personal }) => {
      const listed = documents.find(({ documentId }) => documentId === data.documentId);
      if (!listed) return [`${logPath} event ${seq}: the paper that came is not in the pack.`];
      if (listed.path === undefined) return [];
      const bytes = files.get(listed.path);
      return bytes && sha256Of(bytes) === personal?.sha256 ? [] : [`${listed.path}: is not the paper that came.`];
    });
}

function scriptFault(
  { script }: ManifestLog,
  started: Readonly<Record<string, unknown>> | undefined,
  files: ReadonlyMap<string, Buffer>,
): string | undefined {
  if (script === undefined) return undefined;
  const { hash } = (started?.script ?? {}) as { hash?: string };
  return sha256Of(Buffer.from(textOf(files, script))) === hash ? undefined : `${script}: is not what was asked.`;
}

function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is not in the pack.`);
  return file.toString('utf8');
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
