import type { Party } from '../../dialogs/case.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { offeredChoices } from '../../dialogs/questions/offered-choices.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Channel } from '../../dialogs/vocabulary.js';
import type { PersonaOpen, PersonaView } from './personas/persona.js';

/** Shows a conversation to the persona that plays its party; undefined when nothing is expected of the party. */
export function personaView(
  state: ConversationState,
  script: Script,
  party: Party,
  channel: Channel,
): PersonaView | undefined {
  const open = openOf(state, script);
  if (state.status === 'closed' || !open) return undefined;
  return { conversationId: state.id, open, locale: state.locale, market: state.brief.market, channel, party };
}

function openOf({ open, locale, brief }: ConversationState, script: Script): PersonaOpen | undefined {
  if (open?.kind !== 'question') return open && { kind: open.kind };
  const question = script.questions.find((one) => one.id === open.questionId);
  if (!question) return undefined;
  return {
    kind: 'question',
    questionId: question.id,
    type: question.type,
    sensitivity: question.sensitivity,
    choices: offeredChoices(question, locale, brief.market),
    ...(question.compare && { compare: question.compare.with }),
    ...(question.expect !== undefined && { expect: question.expect }),
  };
}
