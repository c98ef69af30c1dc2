import { route } from '../api-route.js';
import { empty } from '../takes.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/notices';

/** What the lender's system was told. */
export const noticeRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'What the lender’s own system was told about a party, and whether it was there to hear it.',
    right: 'cases',
    answers: '200 and a list of notices',
    async handle({ params }, { desk }) {
      const { caseId, partyId } = placeIn(params);
      await desk.place(caseId, partyId);
      return { status: 200, body: Object.values((await desk.dossier(caseId, partyId)).notices) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:notice/again`,
    does: 'Sends a notice once more, under the same id.',
    right: 'casework',
    takes: empty,
    signs: 'Who asks for it.',
    answers: '202 and the notice; 409 while it is still being tried',
    async handle({ params, by }, parts) {
      const { notices } = await takeCommand(params, 'send-notice-again', { noticeId: params.notice, by }, parts);
      return { status: 202, body: notices[params.notice] };
    },
  }),
] as const;
