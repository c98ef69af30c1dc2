import { randomUUID } from 'node:crypto';
import type { Inbound } from '../../adapters/activities.js';
import { type Brief, unknownCase } from '../../dialogs/engine/brief.js';
import type { Input } from '../../dialogs/engine/input.js';
import { stableId } from '../turn/stable-id.js';

/** How the house presents itself to somebody whom no case knows. */
export interface House {
  /** Any script: only its common words are used. */
  readonly script: { readonly id: string; readonly version: number };
  readonly lender: Brief['lender'];
}

/** A message or a call from a number that no case knows; undefined for everything else that such a number may cause. */
export function strangerInput(inbound: Inbound, at: string, house: House): Input | undefined {
  const called = inbound.kind === 'call-connected' && inbound.direction === 'inbound';
  const written = inbound.kind === 'text' && (inbound.optOut === undefined || inbound.optOut === 'stop');
  if (!called && !written) return undefined;
  const text = inbound.kind === 'text' ? inbound.text : '';
  return {
    kind: 'stranger',
    key: inbound.key,
    at,
    script: house.script,
    conversationId: stableId(inbound.key),
    channel: called ? 'voice' : 'sms',
    brief: strangerBrief(inbound.party, text, house.lender),
    text,
    ...(called && { callId: inbound.callSid }),
    ...(inbound.kind === 'text' && inbound.optOut && { carrierWord: 'stop' }),
  };
}

/** A message from a chat user whom no conversation knows. */
export function strangerInputFromChat(address: string, text: string, key: string, at: string, house: House) {
  const brief = strangerBrief(address, text, house.lender);
  return {
    kind: 'stranger',
    key,
    at,
    script: house.script,
    conversationId: stableId(key),
    channel: 'chat',
    brief,
    text,
  } as const;
}

/** What is known of a stranger: the number, and the language they wrote in. */
function strangerBrief(number: string, text: string, lender: Brief['lender']): Brief {
  return {
    caseId: unknownCase,
    partyId: `stranger-${randomUUID()}`,
    role: 'borrower',
    name: '',
    locale: /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en-US',
    market: 'us',
    product: '',
    stage: '',
    tier: 'standard',
    number,
    onFile: {},
    parties: [],
    lender,
  };
}
