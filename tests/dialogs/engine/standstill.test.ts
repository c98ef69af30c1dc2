import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { apply } from '../../../dialogs/engine/apply.js';
import { briefFor } from '../../../dialogs/engine/brief.js';
import { decide } from '../../../dialogs/engine/decide.js';
import type { Input } from '../../../dialogs/engine/input.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { loadLibrary } from '../../../dialogs/script/library.js';
import type { Happening } from './random-inputs.js';

const script = loadLibrary(['dialogs/scripts']).scripts.latest('borrower-after');

/** Plays inputs five seconds apart, each from the state that the events left. */
function after(...inputs: readonly Happening[]): ConversationState {
  if (!script) throw new Error('no borrower-after');
  let state: ConversationState | undefined;
  inputs.forEach((body, index) => {
    const at = new Date(Date.parse('2026-11-23T16:00:00Z') + index * 5_000).toISOString();
    const { events } = decide(script, state, { ...body, key: `k${index}`, at } as Input);
    state = events.reduce<ConversationState | undefined>(apply, state);
  });
  if (!state) throw new Error('nothing happened');
  return state;
}

const file = sampleCase('cn', 'zh-CN', 'after-disbursement');
const [party] = file.parties;
if (!party) throw new Error('no party');
const brief = { ...briefFor(file, party), birthDate: '1988-07-24' };
const start = {
  kind: 'start',
  script: { id: 'borrower-after', version: 1 },
  conversationId: 'c',
  channel: 'voice',
  brief,
} as const;
const connected = { kind: 'call-connected', callId: 'c1', direction: 'outbound' } as const;
const one = { kind: 'keys', keys: '1' } as const;
const inVain = { kind: 'attempt-failed', channel: 'voice', failure: 'no-answer' } as const;
const nextCall = { kind: 'timer', name: 'next-attempt' } as const;

describe('a conversation that nobody must forget', () => {
  it('keeps its watch over the call that is being placed when another is refused', () => {
    const refused = {
      kind: 'contact-refused',
      channel: 'voice',
      reason: 'outside-hours',
      words: 'It is late.',
    } as const;
    const { timers } = after(start, { ...refused, until: '2026-11-24T01:00:00.000Z' });
    expect(Object.keys(timers)).toEqual(['call-watch']);
  });

  it('takes up what is left when a person has decided all before the call was over', () => {
    const { timers } = after(
      start,
      connected,
      one,
      one,
      one,
      { kind: 'keys', keys: '0724' },
      { kind: 'fault', code: 'turn-failed' },
      { kind: 'resolve', reviewId: 'r1', by: 'agent', resolution: { kind: 'accept' } },
      { kind: 'call-ended', callId: 'c1', status: 'completed' },
    );
    expect(Object.keys(timers)).toEqual(['follow-up']);
  });

  it('ends when the number was found wanting while the third call was still with the mailbox', () => {
    const mailbox = { ...connected, answeredBy: 'machine_start' } as const;
    const ended = { kind: 'call-ended', callId: 'c1', status: 'completed' } as const;
    const { status, outcome } = after(
      start,
      inVain,
      nextCall,
      inVain,
      nextCall,
      mailbox,
      { kind: 'resolve', reviewId: 'r1', by: 'agent', resolution: { kind: 'accept' } },
      ended,
    );
    expect({ status, outcome }).toEqual({ status: 'closed', outcome: 'unreachable' });
  });

  it('ends when a person took over a text while the call was placed, and the call reached nobody', () => {
    const asked = { kind: 'text', text: '0', attachments: 0 } as const;
    const decided = { kind: 'resolve', reviewId: 'r1', by: 'agent', resolution: { kind: 'accept' } } as const;
    const failed = { kind: 'attempt-failed', channel: 'voice', failure: 'no-answer' } as const;
    for (const lost of [failed, { kind: 'timer', name: 'call-watch' } as const])
      expect(after(start, asked, decided, lost).status).toBe('closed');
  });

  it('reminds again who writes after a carrier said that their telephone takes no texts', () => {
    const { timers } = after(
      { ...start, channel: 'sms' },
      { kind: 'contact', channel: 'voice' },
      inVain,
      nextCall,
      inVain,
      nextCall,
      inVain,
      { kind: 'text', text: '1' },
      { kind: 'text', text: '0724' },
      { kind: 'attempt-failed', channel: 'sms', failure: 'takes-no-texts' },
      { kind: 'text', text: '是' },
    );
    expect(Object.keys(timers)).toEqual(['reminder-1']);
  });
});
