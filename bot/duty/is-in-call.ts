import type { TurnPath } from '../turn/turn-path.js';
import type { Duty } from './on-duty.js';

/** Whether somebody is rung for a call right now, or talks in it. */
export async function isInCall({ name, call }: Duty, turns: Pick<TurnPath, 'state'>): Promise<boolean> {
  const session = call && (await turns.state(call.conversationId))?.session;
  return session?.callId === call?.callId && session?.transfer?.rung.at(-1) === name;
}
