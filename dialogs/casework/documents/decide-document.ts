import { coverNumbers } from '../../private-numbers/cover-numbers.js';
import type { CaseworkTurn } from '../casework-turn.js';
import { isRefusal, wayTo } from '../education/way-to.js';
import type { Handler, Refusal } from '../handler.js';
import { tellByText } from '../messages/tell-by-text.js';
import { writeTo } from '../messages/write-to.js';
import { knownPoints } from '../points/known-points.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import { askingWords } from './asking-words.js';
import type { Document, DocumentCommands, ForItem } from './document.js';
import { fileWords, mediaMissed } from './file-words.js';
import { wasBrought } from './was-brought.js';

const askingTemplate = 'papers-wanted';
const dayMs = 24 * 3_600_000;

/** Documents: how they come in, and how a person decides about them. */
export const documentHandlers: { readonly [K in keyof DocumentCommands]: Handler<K> } = {
  'note-media': (turn, { media, number, key }) => {
    turn.record({ kind: 'media-came', data: { count: media.length }, personal: { media, number } });
    media.forEach((one, index) => {
      turn.effect({ kind: 'fetch-media', mediaKey: `${key}:${index}`, media: one, number });
    });
    return undefined;
  },
  'miss-media': (turn, { mediaKey, number }) => {
    turn.record({ kind: 'media-missed', data: { mediaKey } });
    openTask(turn, { kind: 'media-missing', about: 'mms', priority: 'P3' });
    tellByText(turn, { number, template: 'media-missed', words: mediaMissed });
    return undefined;
  },
  'refuse-file': (turn, { way, fault, number, by }) => {
    turn.record({ kind: 'file-refused', data: { way, fault, by } });
    if (number !== undefined) tellByText(turn, { number, template: fault, words: fileWords[fault] });
    return undefined;
  },
  'tell-rejected': (turn, { documentId, number, text }) => {
    const point = knownPoints(turn.party, turn.dossier).find(
      ({ kind, value }) => kind === 'mobile' && value === number,
    );
    if (point) writeTo(turn, { point, template: 'document-rejected', text, about: documentId });
    return undefined;
  },
  'add-document': (turn, { file, sha256, name, way, handedOver, for: wanted, asked, by }) => {
    if (wanted !== undefined && !wasAsked(wanted, asked)) return notAsked(wanted);
    // Of several things that were asked for nobody but a person can tell which this is.
    const [only, ...more] = asked;
    const meant = wanted ?? (more.length === 0 ? only : undefined);
    const twin = twinOf(turn, file.stored, meant);
    if (twin) return { code: 'document-known', words: `This very file is here already, as ${twin.id}.` };
    const documentId = `d${Object.keys(turn.dossier.documents).length + 1}`;
    turn.record({
      kind: 'document-came',
      data: { documentId, ...file, way, handedOver, by, ...(meant && { for: namesOf(meant) }) },
      personal: { sha256, ...(name !== undefined && { name: coverNumbers(name).text }) },
    });
    openTask(turn, { kind: 'look-at-document', about: documentId, priority: 'P3' });
    if (meant) tell(turn, documentId, meant, 'came');
    return undefined;
  },
  'ask-for-papers': (turn, { papers, canMail, at }) => {
    if (papers.length === 0)
      return { code: 'nothing-missing', words: 'Nothing is missing from this party that has not come.' };
    const recent = Object.values(turn.dossier.messages).find(
      (one) =>
        one.template === askingTemplate &&
        !['undelivered', 'refused'].includes(one.status) &&
        Date.parse(at) - Date.parse(one.at) < dayMs,
    );
    if (recent) return { code: 'just-asked', words: `${recent.by} has asked already in the last 24 hours.` };
    const point = wayTo(turn, 'email', { proven: [], canMail });
    if (isRefusal(point)) return point;
    writeTo(turn, { point, template: askingTemplate, ...askingWords(turn.file, turn.party, papers) });
    return undefined;
  },
  'sort-document': (turn, { documentId, for: wanted, asked, by }) => {
    const refusal = notOpen(turn, documentId);
    if (refusal) return refusal;
    if (!wasAsked(wanted, asked)) return notAsked(wanted);
    const before = turn.dossier.documents[documentId]?.for;
    turn.record({ kind: 'document-sorted', data: { documentId, for: wanted, by } });
    if (before && !isSame(before, wanted) && !isWaiting(turn, before)) tell(turn, documentId, before, 'not-come');
    tell(turn, documentId, wanted, 'came');
    return undefined;
  },
  'look-at-document': (turn, { documentId, by }) => {
    if (!turn.dossier.documents[documentId]) return unknownDocument(documentId);
    turn.record({ kind: 'document-looked-at', data: { documentId, by } });
    return undefined;
  },
  'accept-document': (turn, { documentId }) => decide(turn, documentId, { how: 'accepted' }),
  'reject-document': (turn, { documentId, reason, words }) => {
    if (reason === 'other' && words === undefined)
      return { code: 'words-missing', words: 'Say in a few words what is wrong with it: the party will read them.' };
    return decide(turn, documentId, { how: 'rejected', reason, words });
  },
};

function decide(
  turn: CaseworkTurn,
  documentId: string,
  { words, ...decision }: Omit<NonNullable<Document['decided']>, 'by' | 'at'>,
): Refusal | undefined {
  const refusal = notOpen(turn, documentId);
  if (refusal) return refusal;
  const document = turn.dossier.documents[documentId];
  const { by } = turn.command;
  turn.record({
    kind: 'document-decided',
    data: { documentId, ...decision, by },
    personal: { ...(words !== undefined && { words }) },
  });
  closeTask(turn, 'look-at-document', documentId, 'done');
  const { how, reason } = decision;
  // A second copy that will not do takes nothing away from the one that does.
  const isNeedless = how === 'rejected' && document?.for && wasBrought(turn.dossier, document.for);
  if (document?.for && !isNeedless) {
    const status = how === 'accepted' ? 'received' : 'rejected';
    turn.effect({ kind: 'tell-conversation', documentId, for: document.for, status, reason, words, by });
  }
  return undefined;
}

/** The same bytes for the same thing, unless they were turned down: who taps twice has sent one paper. */
function twinOf({ dossier }: CaseworkTurn, stored: string, meant: ForItem | undefined): Document | undefined {
  return Object.values(dossier.documents).find(
    (one) => one.stored === stored && one.decided?.how !== 'rejected' && isSame(one.for, meant),
  );
}

function tell(turn: CaseworkTurn, documentId: string, meant: ForItem, status: 'came' | 'not-come'): void {
  turn.effect({ kind: 'tell-conversation', documentId, for: namesOf(meant), status, by: turn.command.by });
}

function isSame(one: ForItem | undefined, other: ForItem | undefined): boolean {
  return one?.conversationId === other?.conversationId && one?.item === other?.item;
}

/** Whether a document for this waits for a person. */
function isWaiting({ dossier }: CaseworkTurn, meant: ForItem): boolean {
  return Object.values(dossier.documents).some((one) => one.decided === undefined && isSame(one.for, meant));
}

function notOpen({ dossier }: CaseworkTurn, documentId: string): Refusal | undefined {
  const document = dossier.documents[documentId];
  if (!document) return unknownDocument(documentId);
  const { decided } = document;
  return decided && { code: 'document-decided', words: `${decided.by} has already ${decided.how} this document.` };
}

function unknownDocument(documentId: string): Refusal {
  return { code: 'document-unknown', words: `There is no document ${documentId}. Choose one from the list.` };
}

function namesOf({ conversationId, item }: ForItem): ForItem {
  return { conversationId, item };
}

function wasAsked(wanted: ForItem, asked: readonly ForItem[]): boolean {
  return asked.some(({ conversationId, item }) => conversationId === wanted.conversationId && item === wanted.item);
}

function notAsked({ item }: ForItem): Refusal {
  return { code: 'supplement-unknown', words: `Nobody is waiting for ${item} in that conversation.` };
}
