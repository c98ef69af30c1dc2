import type { Request, Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import type { CauseCode } from '../../dialogs/casework/causes/cause.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Team } from '../../dialogs/casework/tasks/task.js';
import { teamOf, tierOf } from '../../dialogs/casework/tiers/tier-of.js';
import type { Resolution } from '../../dialogs/engine/input.js';
import { acceptableValue } from '../../dialogs/engine/settling/review.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';
import { type Urgency, urgencyAt } from '../../dialogs/policy/urgency-at.js';
import type { AnswerValue } from '../../dialogs/vocabulary.js';
import { causeOf, keepCause, type ReviewDecision } from '../casework/flags/review-cause.js';
import { readBody } from '../http/read-body.js';
import { readCorrection } from '../reviews/read-correction.js';
import { maskedName } from '../views/masked.js';
import { readReviewId, reviewView } from '../views/review-view.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import { causeSchema } from './cause-schema.js';
import { viewOf } from './conversations.js';
import { freeText } from './free-text.js';
import { who } from './who.js';

/** The body of `POST /api/reviews/:id/claim`. */
export const claimSchema = z.strictObject({ by: who.describe('Who takes it.') });

const by = who.describe('Who decides.');
const accept = z.literal('accept').describe('What was understood holds.');
const correct = z.literal('correct').describe('Another value holds.');
const askAgain = z.literal('ask-again').describe('The party is asked once more.');
const value = z
  .union([z.boolean(), z.number(), z.string().min(1).max(1_600), z.object({ amount: z.number() }), z.array(z.string())])
  .describe('The right value; words are read as an answer to the question would be.');
const questionId = z.string().max(40).describe('An item of the read-back.');
const cause = causeSchema
  .optional()
  .describe(
    'Why the employer differs, W1 to W9 or one of the desk’s own; needed where it does, unless the case has it already.',
  );

/** The body of `POST /api/reviews/:id/resolve`. */
export const resolveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ by, kind: accept, cause }),
  z.strictObject({ by, kind: correct, value, cause }),
  z.strictObject({ by, kind: askAgain }),
  z.strictObject({
    by,
    cause,
    kind: z.literal('each').describe('Of what was read back, each item is decided by itself.'),
    items: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ questionId, kind: accept }),
          z.strictObject({ questionId, kind: correct, value }),
          z.strictObject({ questionId, kind: askAgain }),
        ]),
      )
      .min(1)
      .max(9)
      .describe('A decision for every item, once.'),
  }),
  z.strictObject({
    by,
    kind: z.literal('close').describe('Nothing more is done about it.'),
    cause,
    note: freeText(2_000).optional().describe('Anything else; kept sealed.'),
  }),
]);

/** The agents' queue over HTTP. A decision enters the conversation like any other input. */
export function mountReviews(server: Server, parts: ApiParts): void {
  const { log, store, turns, scripts, clock } = parts;

  server.get(
    '/api/reviews',
    answering(log, async () => {
      const rows = (await store.reviewRows()).filter(({ logId }) => !isDossierId(logId));
      const at = new Date(clock.now()).toISOString();
      const found = await Promise.all(
        rows.map(async (row) => {
          const [state, stored] = [await turns.state(row.logId), await store.load(row.logId)];
          if (!state || !stored) return undefined;
          const script = scripts.get(state.script.id, state.script.version);
          const open = Object.values(state.reviews).filter((review) => !review.resolved);
          const claimed = open.some((review) => review.claimedBy);
          return {
            conversationId: row.logId,
            caseId: row.caseId,
            role: state.brief.role,
            name: claimed ? state.brief.name : maskedName(state.brief.name),
            locale: state.locale,
            market: state.brief.market,
            status: state.status,
            outcome: state.outcome,
            team: await teamFor(row.caseId, state, parts),
            ...urgencyAt({ priority: row.priority, dueAt: new Date(row.dueAt).toISOString() }, state.brief, at),
            reviews: open.map((review) => reviewView(review, state, { script, events: stored.events })),
          };
        }),
      );
      const order = ({ priority, dueAt }: Urgency) => `${priority} ${dueAt}`;
      const body = found.filter((row) => row !== undefined);
      return { status: 200, body: body.sort((one, other) => order(one).localeCompare(order(other))) };
    }),
  );

  server.post(
    '/api/reviews/:id/claim',
    answering(log, async (request) => {
      const found = await find(request, parts);
      const { by } = await readBody(request, claimSchema);
      refuseDecided(found.review);
      if (found.review.claimedBy && found.review.claimedBy !== by) {
        throw new AppError('review-claimed', `${found.review.claimedBy} is working on this review.`);
      }
      const at = new Date(clock.now()).toISOString();
      const { state } = await turns.take(
        found.state.id,
        { kind: 'claim', reviewId: found.review.id, by, key: `claim:${found.review.id}:${by}`, at },
        'later',
      );
      const review = state.reviews[found.review.id] ?? found.review;
      refuseDecided(review);
      if (review.claimedBy !== by) throw new AppError('review-claimed', `${review.claimedBy} was a moment faster.`);
      const script = scripts.get(state.script.id, state.script.version);
      const events = (await store.load(state.id))?.events ?? [];
      return { status: 200, body: reviewView(review, state, { script, events }) };
    }),
  );

  server.post(
    '/api/reviews/:id/resolve',
    answering(log, async (request) => {
      const found = await find(request, parts);
      const { by, ...body } = await readBody(request, resolveSchema);
      const read = readResolution(body, found.review, found.state, parts);
      refuseDecided(found.review);
      if (found.review.claimedBy && found.review.claimedBy !== by)
        throw new AppError('review-claimed', `${found.review.claimedBy} is working on this review.`);
      const decided = decisionOn(body, by, found, parts);
      const because = await causeOf(decided, parts);
      const resolution = because === undefined ? read : { ...read, cause: because };
      const at = new Date(clock.now()).toISOString();
      const { state } = await turns.take(
        found.state.id,
        { kind: 'resolve', reviewId: found.review.id, by, resolution, key: `resolve:${found.review.id}`, at },
        'later',
      );
      const decidedBy = state.reviews[found.review.id]?.resolved?.by;
      if (decidedBy !== by) throw new AppError('review-resolved', `${decidedBy} was a moment faster.`);
      await keepCause(decided, at, parts.desk);
      return { status: 200, body: await viewOf(found.state.id, parts) };
    }),
  );
}

function decisionOn(
  body: { readonly kind: Resolution['kind']; readonly cause?: CauseCode; readonly note?: string },
  by: string,
  found: { readonly review: Review; readonly state: ConversationState },
  { scripts }: ApiParts,
): ReviewDecision {
  const { id, version } = found.state.script;
  const { kind, cause, note } = body;
  return { ...found, script: scripts.get(id, version), by, kind, cause, note };
}

function refuseDecided({ resolved }: Review): void {
  if (resolved) throw new AppError('review-resolved', `${resolved.by} has already decided this review.`);
}

/** A correction is read in the shape of its question; the other decisions are taken as they are. */
function readResolution(body: Resolution, review: Review, state: ConversationState, { scripts }: ApiParts): Resolution {
  const script = scripts.get(state.script.id, state.script.version);
  if (body.kind === 'accept' && script && review.questionId && acceptableValue(review, script) === undefined) {
    throw new AppError('nothing-to-accept', 'No value was understood here. Correct it, ask again, or close it.');
  }
  const read = (questionId: string | undefined, typed: AnswerValue) => {
    const question = script?.questions.find((one) => one.id === questionId);
    if (!question) throw new AppError('body-wrong', 'This review is not about a question: accept or close it.');
    return readCorrection(question, typed, state);
  };
  if (body.kind === 'correct') return { ...body, value: read(review.questionId, body.value) };
  if (body.kind !== 'each') return body;
  const decided = body.items.map((item) => item.questionId);
  if (!review.items || [...decided].sort().join() !== [...review.items].sort().join())
    throw new AppError('body-wrong', `Decide each item of the read-back once: ${(review.items ?? []).join(', ')}.`);
  const items = body.items.map((item) =>
    item.kind === 'correct' ? { ...item, value: read(item.questionId, item.value) } : item,
  );
  return { ...body, items };
}

/** Who looks after the party of a conversation. A number that no case knows is the desk's. */
async function teamFor(caseId: string, { brief }: ConversationState, { store, desk }: ApiParts): Promise<Team> {
  const file = await store.getCase(caseId);
  return teamOf(file ? tierOf(file, await desk.dossier(caseId, brief.partyId)) : brief.tier);
}

async function find(request: Request, { turns }: ApiParts) {
  const id = decodeURIComponent(String(request.params.id));
  const parts = readReviewId(id);
  const state = parts && (await turns.state(parts.conversationId));
  const review = parts && state?.reviews[parts.reviewId];
  if (!state || !review) throw new AppError('review-unknown', `There is no review ${id}.`);
  return { state, review };
}
