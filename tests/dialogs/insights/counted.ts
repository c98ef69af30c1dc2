import { join } from 'node:path';
import { playTranscript } from '../../../bot/rehearsal/play-transcript.js';
import { readTranscript } from '../../../bot/rehearsal/read-transcript.js';
import { Rehearsal } from '../../../bot/rehearsal/rehearsal.js';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { loadScripts } from '../../../bot/scripts/own-scripts.js';
import { briefFor } from '../../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../../dialogs/engine/event.js';
import { countConversation } from '../../../dialogs/insights/count-conversation.js';
import type { Counts } from '../../../dialogs/insights/counts.js';

const scripts = loadScripts();

/** What a text that a carrier filters counts for. */
export function countedWhereFiltered(): Readonly<Record<string, Counts>> {
  const file = sampleCase('us', 'en-US', 'before-disbursement');
  const [party, script] = [file.parties[0], scripts.latest('borrower-before')];
  if (!party || !script) throw new Error('no such party or script');
  const start = '2026-11-23T15:00:00Z';
  const rehearsal = new Rehearsal({ script, brief: briefFor(file, party), channel: 'sms', start });
  rehearsal.begin();
  rehearsal.play({ kind: 'not-delivered', failure: 'filtered' });
  return countConversation(rehearsal.events, { isCore: () => true });
}

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
