import type { Inbound } from '../../../adapters/activities.js';
import type { Store } from '../../../data/store.js';
import type { Case, Party } from '../../../dialogs/case.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { readLessonReply } from '../../../dialogs/casework/education/read-lesson-reply.js';
import type { Message } from '../../../dialogs/casework/messages/message.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import type { Clock } from '../../../dialogs/clock.js';
import { fill } from '../../../dialogs/script/interpolate.js';
import type { ScriptLibrary } from '../../../dialogs/script/library.js';
import type { TurnPath } from '../../turn/turn-path.js';
import type { Desk } from '../dossiers/desk.js';

/** What hearing works with. */
export interface HearReplyParts {
  readonly store: Pick<Store, 'partiesWith'>;
  readonly turns: Pick<TurnPath, 'state' | 'took'>;
  readonly desk: Desk;
  readonly scripts: ScriptLibrary;
  readonly clock: Clock;
}

/**
 * Takes a text that answers a guide: one that says "read" or asks for a person, from a number to which a guide was the
 * last thing that we wrote. False for everything else, which a conversation has to hear.
 */
export async function hearLessonReply(
  inbound: Inbound,
  conversationId: string | undefined,
  parts: HearReplyParts,
): Promise<boolean> {
  if (inbound.kind !== 'text' || inbound.optOut || inbound.attachments.length > 0) return false;
  const reply = readLessonReply(inbound.text);
  if (!reply) return false;
  const { turns, desk, scripts, clock } = parts;
  const conversation = conversationId === undefined ? undefined : await turns.state(conversationId);
  if (conversation?.status === 'open') return false;
  const last = await lastMessageTo(inbound.party, parts);
  if (!last || last.message.at <= (conversation?.lastPromptAt ?? '')) return false;
  const lesson = last.dossier.education.lessons.find(({ id }) => id === last.message.about);
  if (!lesson) return false;
  if (conversationId !== undefined && (await turns.took(conversationId, inbound.key))) return false;
  await desk.take(last.file.id, last.party.id, {
    kind: 'answer-lesson',
    lessonId: lesson.id,
    messageId: last.message.id,
    reply,
    promise: promiseTo(last, scripts),
    key: inbound.key,
    at: new Date(clock.now()).toISOString(),
    by: 'ringback',
  });
  return true;
}

interface Sent {
  readonly file: Case;
  readonly party: Party;
  readonly dossier: Dossier;
  readonly message: Message;
}

/** The last text outside of conversations that went to a number, in whatever case. */
async function lastMessageTo(number: string, { store, desk }: HearReplyParts): Promise<Sent | undefined> {
  const sent: Sent[] = [];
  for (const { caseId, partyId } of await store.partiesWith(number)) {
    const { file, party } = await desk.place(caseId, partyId);
    const dossier = await desk.dossier(caseId, partyId);
    const points = knownPoints(party, dossier).filter(({ value }) => value === number);
    for (const message of Object.values(dossier.messages)) {
      const isThere = points.some(({ id }) => id === message.pointId) && ['sent', 'delivered'].includes(message.status);
      if (isThere && message.over === 'sms') sent.push({ file, party, dossier, message });
    }
  }
  return sent.sort((one, other) => (one.message.at < other.message.at ? -1 : 1)).at(-1);
}

/** The words with which every script says that a person will be in touch. */
function promiseTo({ file: { lender }, party: { locale } }: Sent, scripts: ScriptLibrary): string {
  const words = scripts.all()[0]?.messages['to-person']?.[locale] ?? '';
  return fill(words, { lender: lender.name[locale], phone: lender.phone, number: '1' });
}
