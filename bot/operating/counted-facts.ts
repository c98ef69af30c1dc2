import type { EventKind } from '../../dialogs/engine/event.js';
import type { RecordedFact } from './observer.js';

/** A counter that facts of the log move. */
export interface FactCounter {
  readonly name: string;
  readonly help: string;
  /** Fields of the fact that become labels; all of them come from lists in the code. */
  readonly labels: readonly string[];
  /** The facts that move it, and the labels that each gives; undefined where one is not counted. */
  readonly facts: Readonly<Partial<Record<EventKind, (data: RecordedFact['data']) => Labels | undefined>>>;
}

type Labels = Readonly<Record<string, string>>;

const word = (value: unknown): string => String(value ?? 'none');

/** What is counted of the facts that conversations record. */
export const factCounters: readonly FactCounter[] = [
  {
    name: 'ringback_conversations_started_total',
    help: 'Conversations begun, by the channel and by who began.',
    labels: ['channel', 'by'],
    facts: {
      'conversation-started': ({ channel, inbound }) => ({ channel: word(channel), by: inbound ? 'party' : 'us' }),
    },
  },
  {
    name: 'ringback_conversations_closed_total',
    help: 'Conversations closed, by their outcome.',
    labels: ['outcome'],
    facts: { 'conversation-closed': ({ outcome }) => ({ outcome: word(outcome) }) },
  },
  {
    name: 'ringback_attempts_total',
    help: 'Tries to reach a party: each counts as started, and later as what became of it.',
    labels: ['channel', 'result'],
    facts: {
      'attempt-started': ({ channel }) => ({ channel: word(channel), result: 'started' }),
      'attempt-failed': ({ channel, failure }) => ({ channel: word(channel), result: word(failure) }),
      'call-connected': ({ direction }) =>
        direction === 'outbound' ? { channel: 'voice', result: 'connected' } : undefined,
    },
  },
  {
    name: 'ringback_policy_refusals_total',
    help: 'Contacts that the policy did not allow, by the reason.',
    labels: ['channel', 'reason'],
    facts: { 'contact-refused': ({ channel, reason }) => ({ channel: word(channel), reason: word(reason) }) },
  },
  {
    name: 'ringback_reviews_opened_total',
    help: 'Reviews opened for people, by priority.',
    labels: ['priority'],
    facts: { 'review-opened': ({ priority }) => ({ priority: word(priority) }) },
  },
  {
    name: 'ringback_faults_total',
    help: 'Turns that met a defect and went to a person.',
    labels: ['code'],
    facts: { 'fault-met': ({ code }) => ({ code: word(code) }) },
  },
];
