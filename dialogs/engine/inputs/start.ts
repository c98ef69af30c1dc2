import type { Input } from '../input.js';
import type { Turn } from '../turn.js';
import { attempt } from './contact.js';

type Start = Extract<Input, { kind: 'start' }>;

/** A conversation begins: with a call, with a first notice, or with a party who wrote or called first. */
export function start(turn: Turn, input: Start): void {
  const { brief, channel } = input;
  turn.record({
    kind: 'conversation-started',
    data: {
      conversationId: input.conversationId,
      script: { id: turn.script.id, version: turn.script.version, hash: turn.script.hash },
      channel,
      inbound: input.inbound ?? false,
      caseId: brief.caseId,
      partyId: brief.partyId,
      role: brief.role,
      locale: brief.locale,
      market: brief.market,
    },
    personal: { brief },
  });
  if (!input.inbound) attempt(turn, channel);
}
