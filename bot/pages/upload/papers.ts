import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import type { FileFault } from '../../../dialogs/casework/documents/document.js';
import { fileWords } from '../../../dialogs/casework/documents/file-words.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { ScriptLibrary } from '../../../dialogs/script/library.js';
import type { Locale } from '../../../dialogs/vocabulary.js';
import type { Desk } from '../../casework/dossiers/desk.js';
import { missingOf } from '../../documents/asked-of.js';
import { longestFile } from '../../documents/inspect-file.js';
import { namedPapers, paperKey, waiting } from '../../documents/named-papers.js';
import { type TakeInParts, takeIn } from '../../documents/take-in.js';
import type { Upload } from '../../http/read-upload.js';
import type { TurnPath } from '../../turn/turn-path.js';
import type { Papers } from './upload-page.js';
import { uploadWords } from './upload-words.js';

/** What the papers of the upload page work with. */
export interface PaperParts {
  readonly store: Pick<Store, 'conversationIds' | 'load'>;
  readonly turns: Pick<TurnPath, 'state'>;
  readonly scripts: ScriptLibrary;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly files: TakeInParts;
}

/** What came of a file: kept, kept before, or why not, with the status of the answer and what the party reads. */
export type PaperTaken = { readonly kind: 'kept' } | { readonly kind: 'known' } | PaperFault;

interface PaperFault {
  readonly kind: 'fault';
  readonly status: number;
  readonly words: Readonly<Record<Locale, string>>;
}

/** Files of one party that may wait for a person. */
const mostWaiting = 30;

const statuses: Readonly<Record<FileFault, number>> = {
  'file-empty': 422,
  'file-too-large': 413,
  'file-type-not-accepted': 415,
  'file-infected': 422,
};

/** What a party still has to bring, in their language, with how many files came for each; and how many for none of it. */
export async function papersOf(
  {
    caseId,
    partyId,
    locale,
    dossier,
  }: { readonly caseId: string; readonly partyId: string; readonly locale: Locale; readonly dossier: Dossier },
  parts: PaperParts,
): Promise<Papers> {
  const missing = await namedPapers({ caseId, partyId, locale }, dossier, parts);
  return { missing, others: waiting(dossier).length - missing.reduce((sum, paper) => sum + paper.came, 0) };
}

/** Takes one file that a party sends, or says why not. */
export async function takePaper(
  { bytes, tooLarge, declared, name, fields }: Upload,
  { caseId, partyId, linkId }: { readonly caseId: string; readonly partyId: string; readonly linkId: string },
  parts: PaperParts,
): Promise<PaperTaken> {
  const { desk, clock, files } = parts;
  if (waiting(await desk.dossier(caseId, partyId)).length >= mostWaiting) return fault(429, said('tooMany'));
  if (tooLarge) return faultOf('file-too-large');
  // A form without a file sends an empty one that has no name.
  if (bytes.length === 0 && name === undefined) return fault(422, said('noFile'));
  const taken = await takeIn(bytes, { partyId, declared, longest: longestFile.upload }, files);
  if (taken.kind === 'fault') return faultOf(taken.fault);
  const asked = await missingOf(caseId, partyId, parts);
  const meant = asked.find((one) => paperKey(one) === fields.for);
  const { refusal } = await desk.take(caseId, partyId, {
    kind: 'add-document',
    file: taken.file,
    sha256: taken.sha256,
    name,
    way: 'upload',
    asked,
    ...(meant && { for: meant }),
    key: randomUUID(),
    at: new Date(clock.now()).toISOString(),
    by: `party (${linkId})`,
  });
  if (refusal?.code === 'document-known') return { kind: 'known' };
  return refusal ? fault(409, said('later')) : { kind: 'kept' };
}

function faultOf(why: FileFault): PaperFault {
  return fault(statuses[why], fileWords[why]);
}

function fault(status: number, words: PaperFault['words']): PaperFault {
  return { kind: 'fault', status, words };
}

function said(name: 'tooMany' | 'noFile' | 'later'): PaperFault['words'] {
  return { 'zh-CN': uploadWords['zh-CN'][name], 'en-US': uploadWords['en-US'][name] };
}
