import { limits } from '../../limits.js';
import { dueBy, inDeskHours } from '../../policy/business-time.js';
import { whenInWords } from '../asking/when-in-words.js';
import type { Session } from '../state.js';
import type { Turn } from '../turn.js';
import { hangUp } from './hang-up.js';

/**
 * Brings a person into the call: whoever is on duty, one after the other, then the lender's desk. Where nobody is left, a
 * promise with a time, which is kept as a task.
 */
export function bringPerson(turn: Turn): void {
  const { brief, session } = turn.state;
  const transfer = session?.transfer;
  const { agentPhone } = brief.lender;
  const person = nextOnDuty(turn);
  if (person !== undefined) return putThrough(turn, person);
  if (agentPhone && !transfer?.desk && inDeskHours(turn.input.at, brief.market)) {
    sayOnce(turn);
    turn.record({ kind: 'transfer-begun', data: {} });
    return turn.effect({ kind: 'transfer', to: agentPhone });
  }
  turn.say('no-agent', { time: whenInWords(turn, dueBy('P2', turn.input.at, brief.market)) });
  turn.say('goodbye');
  hangUp(turn, 'to-person');
}

/** Rings one person for the call; `by`: who wanted it, where that was not the party. */
export function putThrough(turn: Turn, person: string, by?: string): void {
  sayOnce(turn);
  turn.record({ kind: 'transfer-begun', data: { person, ...(by !== undefined && { by }) } });
  turn.effect({ kind: 'put-through', person });
}

/** Whether somebody is rung for this call, or the lender's desk, and nobody has taken it yet. */
export function isRinging({ leaving, transfer }: Session): boolean {
  return leaving === 'to-person' && transfer !== undefined && !transfer.over && transfer.takenBy === undefined;
}

/** Rings on where the party speaks in the moment in which they are put through: what they said came too late, and nobody hangs up on them. */
export function ringOn(turn: Turn): void {
  const { session, brief } = turn.state;
  const { rung = [], desk } = session?.transfer ?? {};
  const person = rung.at(-1);
  const { agentPhone } = brief.lender;
  if (desk && agentPhone) turn.effect({ kind: 'transfer', to: agentPhone });
  else if (person !== undefined) turn.effect({ kind: 'put-through', person });
}

/** Whoever waits while the next one is rung was told already. */
function sayOnce(turn: Turn): void {
  if (turn.input.kind !== 'transfer-ended') turn.say('transfer');
}

function nextOnDuty(turn: Turn): string | undefined {
  const rung = turn.state.session?.transfer?.rung ?? [];
  const onDuty = ('onDuty' in turn.input && turn.input.onDuty) || [];
  return rung.length < limits.rungForCall ? onDuty.find((name) => !rung.includes(name)) : undefined;
}
