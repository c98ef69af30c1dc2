import { loadScripts } from '../../bot/scripts/own-scripts.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import { type Decision, decide } from '../../dialogs/engine/decide.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { Script } from '../../dialogs/script/script.js';
import { birthday, caseOf } from './eight-questions.js';

/** The script that is asked. */
export function scriptAsked(): Script {
  const script = loadScripts().latest('borrower-before');
  if (!script) throw new Error('the script borrower-before is not there');
  return script;
}

/** A conversation up to the first question, as the engine decides it: begun, greeted, identity checked. */
export function opening(script: Script, index: number, now: number): Decision {
  const file = caseOf(index);
  const [borrower] = file.parties;
  if (!borrower) throw new Error('a case has a borrower');
  const at = new Date(now).toISOString();
  const inputs: readonly Input[] = [
    {
      kind: 'start',
      conversationId: `conversation-${index}`,
      script: { id: script.id, version: script.version },
      channel: 'sms',
      brief: briefFor(file, borrower),
      inbound: true,
      key: `start:${index}`,
      at,
    },
    { kind: 'text', text: 'Hello', attachments: 0, key: `hello:${index}`, at },
    { kind: 'text', text: birthday, attachments: 0, key: `birthday:${index}`, at },
  ];
  const decisions: Decision[] = [];
  for (const input of inputs) decisions.push(decide(script, decisions.at(-1)?.state, input));
  const last = decisions.at(-1);
  if (last?.state.open?.kind !== 'question') throw new Error('the opening does not lead to the first question');
  return {
    state: last.state,
    events: decisions.flatMap((one) => one.events),
    effects: decisions.flatMap((one) => one.effects),
  };
}

/** The same, of somebody who then asked for a person. */
export function waiting(script: Script, now: number): Decision {
  const before = opening(script, 0, now);
  const at = new Date(now).toISOString();
  const asked = decide(script, before.state, {
    kind: 'text',
    text: 'I want to talk to a person',
    attachments: 0,
    key: 'person',
    at,
  });
  if (Object.keys(asked.state.reviews).length === 0) throw new Error('nobody waits for a person');
  return { state: asked.state, events: [...before.events, ...asked.events], effects: asked.effects };
}
