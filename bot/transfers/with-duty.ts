import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Callers } from '../casework/calls/callers.js';
import { isInCall } from '../duty/is-in-call.js';
import type { Duty, OnDuty } from '../duty/on-duty.js';
import type { Holds } from '../reviews/holds.js';
import type { TurnPath } from '../turn/turn-path.js';

/** What knows who can be put through to. */
export interface WithDutyParts {
  readonly turns: Pick<TurnPath, 'state' | 'took'>;
  readonly duty: OnDuty;
  readonly holds: Holds;
  readonly callers: Pick<Callers, 'isCalling'>;
}

/** An input of a call, with who takes calls in the party's language: whoever works on this conversation before all others. */
export async function withDuty(
  id: string,
  input: Extract<Input, { kind: 'speech' | 'keys' | 'silence' | 'transfer-ended' }>,
  { turns, duty, holds, callers }: WithDutyParts,
): Promise<Input> {
  if (input.kind === 'transfer-ended' && !input.bridged && !(await turns.took(id, input.key)))
    await noteMissed(await turns.state(id), input.callId, duty);
  const available = await duty.available();
  const state = available.length > 0 ? await turns.state(id) : undefined;
  if (!state) return input;
  const taking = available.filter(({ phone, speaks }) => phone !== undefined && speaks.includes(state.locale));
  const isBusy = async (one: Duty) => (await isInCall(one, turns)) || (await callers.isCalling(one.name));
  const free = await Promise.all(taking.map(async (one) => ((await isBusy(one)) ? [] : [one.name])));
  const holder = (await holds.of(id))?.by;
  const onDuty = free.flat().sort((one, other) => Number(other === holder) - Number(one === holder));
  return { ...input, onDuty };
}

/** Whoever was rung and did not take it is away until they say that they are back. */
async function noteMissed(state: ConversationState | undefined, callId: string, duty: OnDuty): Promise<void> {
  const { session } = state ?? {};
  const { rung = [], takenBy, desk } = session?.transfer ?? {};
  const person = rung.at(-1);
  if (!state || session?.callId !== callId || person === undefined || takenBy || desk) return;
  await duty.missed(person, { conversationId: state.id, callId });
}
