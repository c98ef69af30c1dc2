import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { knownPoints } from '../../dialogs/casework/points/known-points.js';
import { conversationUnknown } from '../turn/known-state.js';
import { route } from './api-route.js';
import { placeIn } from './casework/command-answer.js';
import { freeText } from './free-text.js';
import { json } from './takes.js';

/** Values on file that come covered. */
const fields = [
  'name',
  'birthDate',
  'workAddress',
  'property',
  'monthlyIncome',
  'employerPhone',
  'contactPhone',
] as const;
const reason = freeText(300).min(4).describe('Why it is needed: it stands in the audit log, without numbers in it.');
const fieldSchema = z.strictObject({
  field: z
    .union([z.enum(fields), z.string().regex(/^point:.{1,80}$/u)])
    .describe(`One of ${fields.join(', ')}, or \`point:\` and the id of a contact point.`),
  reason,
});
const wordsSchema = z.strictObject({
  seq: z.number().int().min(1).describe('Which event of its log: the `seq` of an entry of its timeline.'),
  reason,
});
const revealedSchema = z.object({ value: z.string().describe('As it is kept.') });

/** One value in the clear, for a reason. */
export const revealRoutes = [
  route({
    method: 'POST',
    path: '/api/cases/:case/parties/:party/reveal',
    does: 'Gives one value of a party in the clear. Who, what and why are in the audit log before it is answered.',
    right: 'reveal',
    reveals: true,
    takes: json(fieldSchema),
    gives: revealedSchema,
    answers: '200 and `{ "value" }`; 404 when there is none',
    async handle({ params, body: { field } }, { desk }) {
      const { caseId, partyId } = placeIn(params);
      const { party } = await desk.place(caseId, partyId);
      const point = field.startsWith('point:') ? field.slice('point:'.length) : undefined;
      const points = point === undefined ? [] : knownPoints(party, await desk.dossier(caseId, partyId));
      const { name, birthDate, onFile } = party;
      const kept: Readonly<Record<string, unknown>> = { ...onFile, name, birthDate };
      const value = point === undefined ? kept[field] : points.find(({ id }) => id === point)?.value;
      return { status: 200, body: { value: shown(value) } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/reveal',
    does: 'Gives the words of one event of a conversation in the clear. Who, which and why are in the audit log before it is answered.',
    right: 'reveal',
    reveals: true,
    takes: json(wordsSchema),
    gives: revealedSchema,
    answers: '200 and `{ "value" }`; 404 when there are none',
    async handle({ params: { id }, body: { seq } }, { turns, store }) {
      const stored = (await turns.state(id)) && (await store.load(id));
      if (!stored) throw conversationUnknown(id);
      const personal = stored.events.find((event) => event.seq === seq)?.personal;
      return { status: 200, body: { value: shown(personal?.text ?? personal?.said ?? personal?.note) } };
    },
  }),
] as const;

function shown(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new AppError('value-unknown', 'Nothing is kept there. Load the page again.');
  return String(value);
}
