import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import type { PlayedBorrower } from '../../dialogs/training/played-borrower.js';
import { locales, teams } from '../../dialogs/vocabulary.js';
import { playedBorrowers } from '../training/played-borrowers.js';
import { practiceView } from '../training/practice-view.js';
import { practise } from '../training/practise.js';
import { readReviewId } from '../views/review-id.js';
import { answerValue } from './answer-value.js';
import { route } from './api-route.js';
import { json } from './takes.js';
import { finishedSchema, practiceSchema, teamSchema, trainingSchema } from './training-answer.js';

const questionId = z.string().max(40);
const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['take-over', 'hand-back']) }),
  z.strictObject({
    kind: z.literal('write'),
    text: z.string().trim().min(1).max(320).describe('What the party reads.'),
  }),
  z.strictObject({ kind: z.literal('fill'), questionId, value: answerValue }),
  z.strictObject({
    kind: z.literal('decide'),
    reviewId: z.string().max(200).describe('As the practice names it.'),
    resolution: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['accept', 'ask-again', 'close']) }),
      z.strictObject({ kind: z.literal('correct'), value: answerValue }),
    ]),
  }),
  z.strictObject({ kind: z.literal('hand-on'), team: z.enum(teams) }),
]);
const playSchema = z.strictObject({
  locale: z.enum(locales).describe('The language of the played borrower.'),
  acts: z.array(actSchema).max(60).describe('All that the agent did so far.'),
});
type Play = z.output<typeof playSchema>;

/** Practising with played borrowers, and who has. */
export const trainingRoutes = [
  route({
    method: 'GET',
    path: '/api/training',
    does: 'The practices, and how one stands with them: each counts for a year from when it was passed.',
    right: 'self',
    gives: trainingSchema,
    answers: '200 and the practices',
    async handle({ signedIn }, { attestations }) {
      const { practices, until, state } = await attestations.of(signedIn?.accountId ?? '');
      const ends = new Map(practices.map((one) => [one.id, one.until]));
      const body = {
        state,
        until: written(until),
        isRequired: attestations.required,
        practices: playedBorrowers().map(({ id, title, situation }) => ({
          id,
          title,
          situation,
          until: written(ends.get(id)),
        })),
      };
      return { status: 200, body };
    },
  }),
  route({
    method: 'POST',
    path: '/api/training/:practice/play',
    does: 'Plays a practice from its beginning with the real engine and a fictional party. Nothing is kept, and nobody is contacted. What the last act may not do is refused as in earnest.',
    right: 'self',
    takes: json(playSchema),
    gives: practiceSchema,
    answers: '200 and the conversation as it stands then',
    async handle({ params, body, signedIn }, { scripts }) {
      const by = signedIn?.name ?? 'agent';
      return { status: 200, body: practiceView(practise({ ...played(params.practice, body), by }, scripts), by) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/training/:practice/finish',
    does: 'Tells what of a practice was good and what was missed. Where nothing was missed it is passed, which is kept.',
    right: 'self',
    takes: json(playSchema),
    gives: finishedSchema,
    answers: '200 and each goal with whether it was met',
    async handle({ params, body, signedIn }, { scripts, attestations }) {
      const { goals } = practise({ ...played(params.practice, body), by: signedIn?.name ?? 'agent' }, scripts);
      const passed = goals.every(({ isMet }) => isMet);
      if (passed && signedIn) await attestations.pass(signedIn.accountId, params.practice);
      return { status: 200, body: { passed, goals } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/training/team',
    does: 'How the agents stand with the practices, those first whose attestation is missing or lapses soonest.',
    right: 'training',
    gives: teamSchema,
    answers: '200 and a list',
    async handle(_asked, { accounts, attestations }) {
      const agents = (await accounts.all()).filter(({ closed, roles }) => !closed && roles.includes('agent'));
      const rows = await Promise.all(
        agents.map(async ({ id, name }) => ({ account: id, name, ...(await attestations.of(id)) })),
      );
      const body = rows
        .toSorted((one, other) => (one.until ?? 0) - (other.until ?? 0))
        .map(({ account, name, state, until }) => ({ account, name, state, until: written(until) }));
      return { status: 200, body };
    },
  }),
] as const;

/** A practice to be played. Throws `practice-unknown`. */
function played(id: string, { locale, acts }: Play) {
  return {
    borrower: borrowerCalled(id),
    locale,
    acts: acts.map((act) =>
      act.kind === 'decide' ? { ...act, reviewId: readReviewId(act.reviewId)?.reviewId ?? act.reviewId } : act,
    ),
  };
}

function borrowerCalled(id: string): PlayedBorrower {
  const borrower = playedBorrowers().find((one) => one.id === id);
  if (!borrower) throw new AppError('practice-unknown', `There is no practice ${id}. Choose one from the list.`);
  return borrower;
}

function written(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
