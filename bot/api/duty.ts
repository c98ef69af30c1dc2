import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { locales } from '../../dialogs/vocabulary.js';
import { callAbout } from '../casework/calls/call-about.js';
import { isInCall } from '../duty/is-in-call.js';
import type { Duty } from '../duty/on-duty.js';
import { phoneNumber } from '../duty/phone-number.js';
import { takeCall } from '../transfers/take-call.js';
import { conversationSchema } from '../views/conversation-schema.js';
import { placedCallSchema } from '../views/placed-call-schema.js';
import type { ApiParts } from './api-parts.js';
import { route } from './api-route.js';
import { viewOf } from './conversations.js';
import { empty, json } from './takes.js';

const states = z.enum(['available', 'away']);
const own = z.object({
  state: states,
  phone: z.string().optional().describe('Where they take calls, E.164.'),
  speaks: z.array(z.enum(locales)).describe('The languages in which they take calls.'),
  missedCall: z.literal(true).optional().describe('Set to away because a call rang and nobody took it.'),
  call: z
    .object({ conversationId: z.string(), name: z.string(), taken: z.boolean() })
    .optional()
    .describe('The call that rings for them now, or that they have.'),
});
export const dutySchema = z.object({
  own,
  team: z
    .array(z.object({ name: z.string(), takesCalls: z.boolean(), inCall: z.boolean() }))
    .describe('Who is available.'),
});
const wishSchema = z.strictObject({
  state: states.describe('Whether they are there for work.'),
  phone: phoneNumber.optional().describe('Where they take calls; without one they take none.'),
  speaks: z.array(z.enum(locales)).min(1).describe('The languages in which they take calls.'),
});

/** Who is there, who takes calls, and calls that one takes or places. */
export const dutyRoutes = [
  route({
    method: 'GET',
    path: '/api/duty',
    does: 'Whether one is available oneself, on which telephone one takes calls, the call that rings, and who else is there.',
    right: 'queue',
    ofOneself: true,
    gives: dutySchema,
    answers: '200 and how it stands',
    async handle({ signedIn }, parts) {
      const { accountId } = personOf(signedIn);
      return { status: 200, body: await dutyOf(await parts.duty.of(accountId), parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/duty/stay',
    does: 'Keeps one as one said for ten minutes more: pages send it while somebody sits before them.',
    right: 'queue',
    ofOneself: true,
    letsGo: true,
    takes: empty,
    gives: dutySchema,
    answers: '200 and how it stands',
    async handle({ signedIn }, parts) {
      const { accountId } = personOf(signedIn);
      return { status: 200, body: await dutyOf(await parts.duty.stay(accountId), parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/duty',
    does: 'Says whether one is available, and on which telephone one takes calls. Who is not heard of for ten minutes counts as away.',
    right: 'queue',
    ofOneself: true,
    letsGo: true,
    takes: json(wishSchema),
    gives: dutySchema,
    answers: '200 and how it stands',
    async handle({ body, signedIn }, parts) {
      const { accountId, name } = personOf(signedIn);
      return { status: 200, body: await dutyOf(await parts.duty.say(accountId, { name, ...body }), parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/take-call',
    does: 'Puts the call that is on through to oneself: one’s telephone rings, says who is on the line, and a key connects. Nobody else is rung; where one does not take it the bot goes on.',
    right: 'queue',
    takes: empty,
    gives: conversationSchema,
    answers: '200 and the conversation; 409 without a telephone, without a call, or while somebody else holds it',
    async handle({ params, signedIn }, parts) {
      const person = personOf(signedIn);
      await takeCall(params.id, person, parts);
      return { status: 200, body: await viewOf(params.id, person.name, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/call',
    does: 'Has one call the party at the number that the conversation goes over: after the check before a call one’s own telephone rings, and with a key theirs.',
    right: 'casework',
    takes: empty,
    gives: placedCallSchema,
    answers: '201 and the call; 409 with what speaks against it',
    async handle({ params, signedIn }, parts) {
      return { status: 201, body: await callAbout(params.id, personOf(signedIn), parts) };
    },
  }),
] as const;

function personOf<P>(signedIn: P | undefined): P {
  if (!signedIn) throw new AppError('signed-out', 'Nobody is signed in here: this concerns a person, and no program.');
  return signedIn;
}

async function dutyOf(
  duty: Duty | undefined,
  { duty: everybody, turns }: ApiParts,
): Promise<z.input<typeof dutySchema>> {
  const team = await everybody.available();
  return {
    own: await ownView(duty, turns),
    team: await Promise.all(
      team.map(async (one) => ({
        name: one.name,
        takesCalls: one.phone !== undefined,
        inCall: await isInCall(one, turns),
      })),
    ),
  };
}

async function ownView(duty: Duty | undefined, turns: ApiParts['turns']): Promise<z.input<typeof own>> {
  if (!duty) return { state: 'away', speaks: [] };
  const { name, state, phone, speaks, missedCall, call } = duty;
  const inCall = call && (await isInCall(duty, turns)) ? await turns.state(call.conversationId) : undefined;
  return {
    state,
    speaks: [...speaks],
    ...(phone !== undefined && { phone }),
    ...(missedCall && { missedCall }),
    ...(inCall && {
      call: { conversationId: inCall.id, name: inCall.brief.name, taken: inCall.session?.transfer?.takenBy === name },
    }),
  };
}
