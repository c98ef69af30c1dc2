import type { Input } from '../input.js';
import type { Turn } from '../turn.js';

/** Records that a conversation began, with the copy of the case that it will work with. */
export function begin(turn: Turn, input: Extract<Input, { kind: 'start' | 'stranger' }>, inbound: boolean): void {
  const { brief, channel, conversationId } = input;
  const { caseId, partyId, role, locale, market } = brief;
  const script = { id: turn.script.id, version: turn.script.version, hash: turn.script.hash };
  const plan = input.kind === 'start' && input.plan ? { plan: input.plan } : {};
  const campaign = input.kind === 'start' && input.campaign ? { campaign: input.campaign } : {};
  turn.record({
    kind: 'conversation-started',
    data: { conversationId, script, channel, inbound, caseId, partyId, role, locale, market, ...plan, ...campaign },
    personal: { brief },
  });
}
