import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { DocumentStore } from '../../data/documents/document-store.js';
import type { LogEvent, LogEvidence, Store } from '../../data/store.js';
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
  readonly documents: Pick<DocumentStore, 'get'>;
}

/** Makes the evidence pack of a case, as a zip archive. Rejects with `case-unknown`. `at` is ISO 8601. */
export async function buildPack(caseId: string, by: string, at: string, parts: PackParts): Promise<Buffer> {
  const { store } = parts;
  const file = await store.getCase(caseId);
  if (!file) throw new AppError('case-unknown', `There is no case ${caseId}. Import it first.`);
  const files: Files = new Map<string, string | Buffer>([
    ['README.txt', packWords],
    ['case.json', `${JSON.stringify(file, null, 2)}\n`],
  ]);
  const logs: ManifestLog[] = [];
  for (const evidence of await logsOf(
    caseId,
    file.parties.map(({ id }) => id),
    store,
  ))
    logs.push(await addLog(files, evidence, logs.length + 1, parts));
  const manifest: Manifest = {
    format: 1,
    caseId,
    madeAt: at,
    madeBy: by,
    files: [...files].map(([path, held]) => ({ path, bytes: Buffer.byteLength(held), sha256: sha256(held) })),
    logs,
  };
  return await zipped([['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`], ...files], new Date(at));
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

/** The files of a pack by their paths. */
type Files = Map<string, string | Buffer>;

async function addLog(
  files: Files,
  evidence: LogEvidence,
  place: number,
  { scripts, documents }: PackParts,
): Promise<ManifestLog> {
  const { logId, caseId, partyId, seq, hash, key, commits } = evidence;
  const path = `logs/${place}.jsonl`;
  files.set(path, writeLogFile(commits));
  const log = { path, logId, caseId, partyId, seq, hash };
  if (!key) return log;
  const events = openLogFile(logId, commits, key);
  const transcript = `transcripts/${place}.txt`;
  files.set(transcript, transcriptText(logId, events));
  const script = addScript(files, events[0]?.data.script, scripts);
  const papers: NonNullable<ManifestLog['documents']> = [];
  for (const event of events.filter(({ kind }) => kind === 'document-came'))
    papers.push(await addDocument(files, event, `documents/${place}`, (stored) => documents.get(partyId, stored)));
  return {
    ...log,
    transcript,
    key: key.toString('base64'),
    ...(script && { script }),
    ...(papers.length > 0 && { documents: papers }),
  };
}

async function addDocument(
  files: Files,
  { data, personal }: LogEvent,
  folder: string,
  bytesOf: (stored: string) => Promise<Buffer | undefined>,
): Promise<{ documentId: string; path?: string }> {
  const documentId = String(data.documentId);
  // A file whose seal is broken is as good as gone; its digest still stands in the log.
  const bytes = await bytesOf(String(data.stored)).catch(() => undefined);
  if (!bytes) return { documentId };
  const named = extname(String(personal?.name ?? '')).toLowerCase();
  const path = `${folder}-${documentId}${/^\.[a-z0-9]{1,5}$/u.test(named) ? named : ''}`;
  files.set(path, bytes);
  return { documentId, path };
}

/** The script as it was asked; one that was changed since under the same version is not the one. */
function addScript(files: Files, named: unknown, scripts: ScriptLibrary): string | undefined {
  const { id, version, hash } = (named ?? {}) as { id?: string; version?: number; hash?: string };
  const script = id === undefined || version === undefined ? undefined : scripts.get(id, version);
  if (!script || script.hash !== hash) return undefined;
  const path = `scripts/${id}.v${version}.json`;
  files.set(path, script.source);
  return path;
}

async function zipped(files: readonly (readonly [string, string | Buffer])[], mtime: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, held] of files) zip.addBuffer(Buffer.from(held), path, { mtime, mode: 0o100600 });
  zip.end();
  return await buffer(zip.outputStream);
}

function sha256(held: string | Buffer): string {
  return createHash('sha256').update(held).digest('hex');
}
