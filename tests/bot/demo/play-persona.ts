import { demoCases } from '../../../bot/demo/demo-cases.js';
import { personaView } from '../../../bot/demo/persona-view.js';
import type { PersonaAct } from '../../../bot/demo/personas/persona.js';
import { type PersonaName, personas } from '../../../bot/demo/personas/registry.js';
import { briefFor } from '../../../dialogs/engine/brief.js';
import { decide } from '../../../dialogs/engine/decide.js';
import type { Input } from '../../../dialogs/engine/input.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { loadLibrary } from '../../../dialogs/script/library.js';
import type { Script } from '../../../dialogs/script/script.js';

const { scripts } = loadLibrary(['dialogs/scripts']);
const longest = 120;

type Doing<I> = I extends unknown ? Omit<I, 'key' | 'at'> : never;

/** Plays one demo party's whole conversation against the engine, with a persona in the party's place. */
export function playPersona(partyId: string, name: PersonaName, channel: 'sms' | 'voice'): ConversationState {
  const file = demoCases.find(({ parties }) => parties.some(({ id }) => id === partyId));
  const party = file?.parties.find(({ id }) => id === partyId);
  if (!file || !party) throw new Error(`no demo party ${partyId}`);
  const script = scriptFor(party.role, file.stage);
  const from = Date.parse('2026-03-03T16:00:00Z');
  let turns = 0;
  let state: ConversationState | undefined;
  const take = (doing: Doing<Input>): ConversationState => {
    const input = { ...doing, key: `k${turns}`, at: new Date(from + turns * 8_000).toISOString() } as Input;
    turns += 1;
    state = decide(script, state, input).state;
    return state;
  };
  let now = take({
    kind: 'start',
    script: { id: script.id, version: script.version },
    conversationId: 'c1',
    channel,
    brief: briefFor(file, party),
  });
  if (channel === 'voice') now = take({ kind: 'call-connected', callId: 'CA1', direction: 'outbound' });
  const asked = new Map<string, number>();
  for (let view = personaView(now, script, party, channel); view && turns < longest; ) {
    const key = `${view.open?.kind} ${view.open?.questionId ?? ''}`;
    const times = asked.get(key) ?? 0;
    asked.set(key, times + 1);
    now = take(inputFor(personas[name](view, times), channel));
    // A short text may be the first half of an answer; nothing follows it here.
    if (now.timers['join-texts']) now = take({ kind: 'timer', name: 'join-texts' });
    view = personaView(now, script, party, channel);
  }
  return now.status === 'open' && channel === 'voice'
    ? take({ kind: 'call-ended', callId: 'CA1', status: 'completed' })
    : now;
}

function scriptFor(role: string, stage: string): Script {
  const script = scripts
    .all()
    .find((one) => one.party === role && (one.stage === undefined || one.stage === 'any' || one.stage === stage));
  if (!script) throw new Error(`no script for ${role}`);
  return script;
}

function inputFor(act: PersonaAct, channel: 'sms' | 'voice'): Doing<Input> {
  switch (act.kind) {
    case 'words':
      return channel === 'sms'
        ? { kind: 'text', text: act.words }
        : { kind: 'speech', text: act.words, confidence: 0.9 };
    case 'keys':
      return { kind: 'keys', keys: act.keys };
    case 'silence':
      return { kind: 'silence' };
    case 'hang-up':
      return { kind: 'call-ended', callId: 'CA1', status: 'completed' };
  }
}
