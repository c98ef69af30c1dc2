import { Rehearsal } from '../../bot/rehearsal/rehearsal.js';
import { sampleCase } from '../../bot/rehearsal/sample-case.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import { loadLibrary } from '../../dialogs/script/library.js';
import type { Locale } from '../../dialogs/vocabulary.js';

const script = loadLibrary(['dialogs/scripts']).scripts.latest('borrower-before');

/** What a conversation in texts notes when a borrower who has proved who they are answers so, from the first question on. */
export function answeredByText(said: string, locale: Locale, ...next: readonly string[]): readonly EngineEvent[] {
  const file = sampleCase('us', locale, 'before-disbursement');
  const party = file.parties.find(({ role }) => role === 'borrower');
  if (!script || !party) throw new Error('no borrower, or nothing to ask them');
  const events: EngineEvent[] = [];
  const rehearsal = new Rehearsal({
    script,
    brief: { ...briefFor(file, party), birthDate: '1988-03-15' },
    channel: 'sms',
    start: '2026-11-23T15:00:00Z',
    watch: (_, decision) => events.push(...decision.events),
  });
  rehearsal.begin();
  for (const text of ['1', '0315', said, ...next]) rehearsal.play({ kind: 'words', text });
  return events;
}
