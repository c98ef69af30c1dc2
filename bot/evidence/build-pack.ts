import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { LogEvidence, Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { openLogFile, writeLogFile } from './log-file.js';
import type { Manifest, ManifestLog } from './manifest.js';
import { packWords } from './pack-words.js';
import { transcriptText } from './transcript-text.js';

/** What packs are made from. */
export interface PackParts {
  readonly store: Pick<Store, 'getCase' | 'conversationIds' | 'evidenceOf'>;
  readonly scripts: ScriptLibrary;
}

/** Makes the evidence pack of a case, as a zip archive. Rejects with `case-unknown`. `at` is ISO 8601. */
export async function buildPack(
  caseId: string,
  by: string,
  at: string,
  { store, scripts }: PackParts,
): Promise<Buffer> {
  const file = await store.getCase(caseId);
  if (!file) throw new AppError('case-unknown', `There is no case ${caseId}. Import it first.`);
  const files = new Map<string, string>([
    ['README.txt', packWords],
    ['case.json', `${JSON.stringify(file, null, 2)}\n`],
  ]);
  const logs: ManifestLog[] = [];
  for (const evidence of await logsOf(
    caseId,
    file.parties.map(({ id }) => id),
    store,
  ))
    logs.push(addLog(files, evidence, logs.length + 1, scripts));
  const manifest: Manifest = {
    format: 1,
    caseId,
    madeAt: at,
    madeBy: by,
    files: [...files].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
    logs,
  };
  return await zipped(new Map([['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`], ...files]), new Date(at));
}

async function logsOf(
  caseId: string,
  partyIds: readonly string[],
  store: PackParts['store'],
): Promise<readonly LogEvidence[]> {
  const ids = partyIds.map((partyId) => dossierIdOf(caseId, partyId));
  for await (const id of store.conversationIds({ caseId })) ids.push(id);
  const found = await Promise.all(ids.map((id) => store.evidenceOf(id)));
  return found.filter((one) => one !== undefined);
}

function addLog(files: Map<string, string>, evidence: LogEvidence, place: number, scripts: ScriptLibrary): ManifestLog {
  const { logId, caseId, partyId, seq, hash, key, commits } = evidence;
  const path = `logs/${place}.jsonl`;
  files.set(path, writeLogFile(commits));
  const log = { path, logId, caseId, partyId, seq, hash };
  if (!key) return log;
  const events = openLogFile(logId, commits, key);
  const transcript = `transcripts/${place}.txt`;
  files.set(transcript, transcriptText(logId, events));
  const script = addScript(files, events[0]?.data.script, scripts);
  return { ...log, transcript, key: key.toString('base64'), ...(script && { script }) };
}

/** The script as it was asked; one that was changed since under the same version is not the one. */
function addScript(files: Map<string, string>, named: unknown, scripts: ScriptLibrary): string | undefined {
  const { id, version, hash } = (named ?? {}) as { id?: string; version?: number; hash?: string };
  const script = id === undefined || version === undefined ? undefined : scripts.get(id, version);
  if (!script || script.hash !== hash) return undefined;
  const path = `scripts/${id}.v${version}.json`;
  files.set(path, script.source);
  return path;
}

async function zipped(files: ReadonlyMap<string, string>, mtime: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, text] of files) zip.addBuffer(Buffer.from(text), path, { mtime, mode: 0o100600 });
  zip.end();
  return await buffer(zip.outputStream);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
