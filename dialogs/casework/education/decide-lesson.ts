import { DateTime } from 'luxon';
import type { CaseworkTurn } from '../casework-turn.js';
import type { Command } from '../command.js';
import type { Handler, Refusal } from '../handler.js';
import { writeTo } from '../messages/write-to.js';
import { knownPoints } from '../points/known-points.js';
import type { KnownPoint } from '../points/point.js';
import { openTask } from '../tasks/open-task.js';
import { tierOf } from '../tiers/tier-of.js';
import { type GuideId, guideIds } from './guide.js';
import type { LessonCommands } from './lesson.js';
import { recheckAt } from './recheck-at.js';
import { isRefusal, wayTo } from './way-to.js';

const ofTheLoan = ['borrower', 'co-borrower', 'guarantor'];
const dayMs = 24 * 3_600_000;

/** Explaining to parties what they should know, and hearing that it came across. */
export const lessonHandlers: { readonly [K in keyof LessonCommands]: Handler<K> } = {
  'give-lesson': (turn, command) => {
    const refusal = mayBeTaught(turn, command);
    if (refusal) return refusal;
    const found = command.over.map((over) => wayTo(turn, over, command.reach));
    const missing = found.find(isRefusal);
    if (command.because === 'person' && missing) return missing;
    const points = found.filter((one): one is KnownPoint => !isRefusal(one));
    give(turn, command, command.because === 'person' ? points : points.slice(0, 1));
    return undefined;
  },
  'answer-lesson': (turn, { lessonId, messageId, reply, promise }) => {
    const lesson = turn.dossier.education.lessons.find(({ id }) => id === lessonId);
    if (!lesson) return undefined;
    if (reply === 'received') {
      if (lesson.acknowledgedAt === undefined)
        turn.record({ kind: 'lesson-acknowledged', data: { lessonId: lesson.id } });
      return undefined;
    }
    openTask(turn, { kind: 'help-asked', about: lesson.id, priority: 'P2' });
    const { pointId } = turn.dossier.messages[messageId] ?? {};
    const point = knownPoints(turn.party, turn.dossier).find(({ id }) => id === pointId);
    if (point) writeTo(turn, { point, template: 'to-person', text: promise, about: lesson.id });
    return undefined;
  },
  'stop-lessons': (turn, { guide, by }) => {
    if (turn.dossier.education.planned[guide] === undefined)
      return { code: 'lesson-not-planned', words: 'This guide is not planned. Nothing is to be stopped.' };
    turn.record({ kind: 'lessons-stopped', data: { guide, by } });
    turn.effect({ kind: 'cancel', timer: `teach:${guide}` });
    return undefined;
  },
};

/** A guide speaks of the loan, and two people may send it in the same minute. */
function mayBeTaught(
  { party, dossier, command: { at } }: CaseworkTurn,
  { guide, because, over }: Command<'give-lesson'>,
): Refusal | undefined {
  if (!ofTheLoan.includes(party.role))
    return { code: 'not-of-the-loan', words: 'Only borrowers, co-borrowers and guarantors get guides about the loan.' };
  if (because !== 'person') return undefined;
  const recent = dossier.education.lessons.find(
    (lesson) =>
      lesson.guide === guide &&
      Date.parse(at) - Date.parse(lesson.at) < dayMs &&
      lesson.messageIds.some((id) => {
        const message = dossier.messages[id];
        return message && over.includes(message.over) && !['undelivered', 'refused'].includes(message.status);
      }),
  );
  return recent && { code: 'lesson-just-given', words: `${recent.by} has sent it already in the last 24 hours.` };
}

function give(turn: CaseworkTurn, command: Command<'give-lesson'>, points: readonly KnownPoint[]): void {
  const { file, party, dossier } = turn;
  const { guide, version, texts, because, conversation, yearly, at, by } = command;
  const lessonId = `l${dossier.education.lessons.length + 1}`;
  const messageIds = points.map((point) => {
    const [text, subject] = point.kind === 'email' ? [texts.mail, texts.subject] : [texts.sms, undefined];
    return writeTo(turn, { point, template: `${guide}.v${version}`, text, subject, about: lessonId });
  });
  if (because === 'yearly' && points.length === 0)
    openTask(turn, { kind: 'teach-by-person', about: guide, priority: 'P4' });
  else {
    const recheck = conversation && recheckAt(at, file, party);
    turn.record({
      kind: 'lesson-given',
      data: { lessonId, guide, version, because, by, messageIds, conversationId: conversation?.id, recheckAt: recheck },
    });
    if (recheck) turn.effect({ kind: 'schedule', timer: `recheck:${lessonId}`, at: recheck });
  }
  if (conversation && guide === 'repayment-guide') {
    const { id: conversationId, questionIds } = conversation;
    turn.record({ kind: 'gap-noted', data: { cause: 'contract-not-read', conversationId, questionIds } });
  }
  if (yearly || because === 'yearly' || tierOf(file, dossier) === 'low') planNext(turn, guide, at);
}

function planNext(turn: CaseworkTurn, guide: GuideId, at: string): void {
  const next = DateTime.fromISO(at, { zone: turn.party.zone ?? 'utc' })
    .plus({ years: 1 })
    .toUTC()
    .toISO();
  if (next === null) return;
  turn.record({ kind: 'lesson-planned', data: { guide, for: next } });
  turn.effect({ kind: 'schedule', timer: `teach:${guide}`, at: next });
}

/** Before the next due date a person looks whether what was explained has stayed. */
export function openRecheck(turn: CaseworkTurn, timer: string): void {
  openTask(turn, { kind: 'recheck-understanding', about: timer.slice('recheck:'.length), priority: 'P4' });
}

/** A year has gone by. */
export function teachAgain(turn: CaseworkTurn, timer: string): void {
  const guide = guideIds.find((id) => timer === `teach:${id}`);
  if (guide) turn.effect({ kind: 'teach', guide });
}
