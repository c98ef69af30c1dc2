import { AppError } from '../../dialogs/app-error.js';
import { knownState } from '../turn/known-state.js';
import { route } from './api-route.js';

/** What was recorded of calls. */
export const recordingRoutes = [
  route({
    method: 'GET',
    path: '/api/conversations/:id/recordings/:call',
    does: 'What was recorded of a call whose party agreed to it, as it came from the provider: the party on one channel, the bot on the other. The log says who listened.',
    right: 'listen',
    answers: '200 and the audio (WAV); 404 when there is none',
    async handle({ params }, { turns, files }) {
      const { brief, recordings } = await knownState(params.id, turns);
      const recording = recordings?.[params.call];
      const audio =
        recording?.standing === 'kept' ? await files.documents.get(brief.partyId, recording.stored) : undefined;
      if (!audio)
        throw new AppError(
          'recording-gone',
          'There is no recording of this call: they did not agree to one, it is still on its way, or its time is over.',
        );
      return { status: 200, body: audio, file: { type: 'audio/wav', name: `${params.call}.wav` } };
    },
  }),
] as const;
