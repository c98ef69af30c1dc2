import { Rehearsal } from '../../../bot/rehearsal/rehearsal.js';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { briefFor } from '../../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../../dialogs/engine/event.js';
import { loadLibrary } from '../../../dialogs/script/library.js';

const script = loadLibrary(['dialogs/scripts']).scripts.latest('borrower-before');

/** When a borrower of whom no zone is on file is called who texts for a call tomorrow at three. It is Monday, 10:00 in New York. */
function calledAt(number: string): readonly string[] {
  const file = sampleCase('us', 'en-US', 'before-disbursement');
  const party = file.parties.find(({ role }) => role === 'borrower');
  if (!script || !party) throw new Error('no borrower, or nothing to ask them');
  const events: EngineEvent[] = [];
  const rehearsal = new Rehearsal({
    script,
    brief: { ...briefFor(file, party), zone: undefined, number },
    channel: 'sms',
    start: '2026-11-23T15:00:00Z',
    watch: (_, decision) => events.push(...decision.events),
  });
  rehearsal.begin();
  for (const text of ['2', 'tomorrow at 3 pm']) rehearsal.play({ kind: 'words', text });
  return events.flatMap((event) => (event.kind === 'call-back-agreed' ? [event.data.at] : []));
}

it.each([
  ['+13125550123', '2026-11-24T21:00:00.000Z', 'Chicago'],
  ['+12135550123', '2026-11-24T23:00:00.000Z', 'Los Angeles'],
  ['+18505550123', '2026-11-24T20:00:00.000Z', 'New York, since 850 has two zones'],
])('an hour that %s names without a zone on file is meant in %s (%s)', (number, at) => {
  expect(calledAt(number)).toEqual([at]);
});
