import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';

type Heard = Extract<EngineEvent, { kind: 'input-received' }>;
type HeardBody = Input extends infer I
  ? I extends Input & { kind: 'speech' | 'keys' | 'silence' | 'text' | 'carrier-word' }
    ? Omit<I, 'key' | 'at'>
    : never
  : never;

/** Words that stop this much. */
const stopWords = { all: 'STOP', sms: 'stop texting me', voice: 'stop calling me' } as const;
/** Four digits that are nobody's birthday. */
const wrongDigits = '0000';

/**
 * What a party did, made anew from its event. What is masked is made anew from what followed: the right digits where the
 * identity passed, wrong ones where it failed, else the words that a command was found in. Undefined when it is erased.
 */
export function heardInput(
  event: Heard,
  turn: readonly EngineEvent[],
  before: ConversationState | undefined,
): HeardBody | undefined {
  const { data, personal } = event;
  if (personal === null) return undefined;
  const carrier = /^carrier-(stop|start|help)$/u.exec(data.on ?? '')?.[1];
  if (carrier === 'stop' || carrier === 'start' || carrier === 'help') return { kind: 'carrier-word', word: carrier };
  const text = data.masked ? maskedText(turn, before) : (personal.text ?? '');
  if (data.channel !== 'voice')
    return { kind: 'text', text: withoutHeld(text, before), attachments: data.attachments, channel: data.channel };
  switch (data.form) {
    case 'words':
      return { kind: 'speech', text, confidence: data.confidence };
    case 'keys':
      return { kind: 'keys', keys: text };
    case 'nothing':
      return { kind: 'silence' };
  }
}

function maskedText(turn: readonly EngineEvent[], before: ConversationState | undefined): string {
  const birthDate = before?.brief.birthDate ?? '';
  for (const event of turn) {
    if (event.kind === 'identity-passed') return birthDate.slice(5, 7) + birthDate.slice(8, 10);
    if (event.kind === 'identity-failed') return wrongDigits;
    if (event.kind === 'opted-out') return stopWords[event.data.scope];
    if (event.kind === 'command-recognised') return event.personal?.words ?? '';
    if (event.kind === 'verdict-reached') return event.personal?.said ?? '';
  }
  return '';
}

/** The log has a message together with the ones that waited for it; they come in again by themselves. */
function withoutHeld(text: string, before: ConversationState | undefined): string {
  const held = before?.held.join('\n') ?? '';
  return held !== '' && text.startsWith(`${held}\n`) ? text.slice(held.length + 1) : text;
}
