import type { TurnPath } from '../turn/turn-path.js';
import type { Duty } from './on-duty.js';

/** Whether somebody is rung for a call right now, or talks in it. */
export async function isInCall(
  { name, call }: Pick<Duty, 'name' | 'call'>,
  turns: Pick<TurnPath, 'state'>,
): Promise<boolean> {
  const session = call && (await turns.state(call.conversationId))?.session;
  if (!session || session.callId !== call?.callId || session.leaving !== 'to-person') return false;
  return !session.transfer?.desk && !session.transfer?.over && session.transfer?.rung.at(-1) === name;
}
