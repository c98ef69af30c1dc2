import { join } from 'node:path';
import { playTranscript } from '../../../bot/rehearsal/play-transcript.js';
import { readTranscript } from '../../../bot/rehearsal/read-transcript.js';
import { loadScripts } from '../../../bot/scripts.js';
import type { EngineEvent } from '../../../dialogs/engine/event.js';
import { countConversation } from '../../../dialogs/insights/count-conversation.js';
import type { Counts } from '../../../dialogs/insights/counts.js';

const scripts = loadScripts();

/** What the conversation of a transcript counts for, by cell. */
export async function countedIn(name: string): Promise<Readonly<Record<string, Counts>>> {
  const { transcript } = readTranscript(join('tests/transcripts', `${name}.yaml`));
  const events: EngineEvent[] = [];
  await playTranscript(transcript, scripts, (_input, decision) => events.push(...decision.events));
  const questions = scripts.latest(transcript.script)?.questions ?? [];
  return countConversation(events, {
    isCore: (id) => questions.some((question) => question.id === id && question.require === 'core'),
  });
}
