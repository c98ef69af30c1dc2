import { type Case, caseSchema, type Party } from '../../dialogs/case.js';

/** Numbers kept for fiction. */
export const ours = '+12125550199';
export const dana = '+12125550141';
export const nobody = '+12125550149';
export const agent = '+12125550198';

/** Monday 2 March 2026, 10:00 in New York: everybody may be called and texted. */
export const monday = Date.parse('2026-03-02T15:00:00Z');

const consent = { at: '2026-01-05T15:00:00Z', source: 'application form', wording: 'Agrees to texts and calls' };

/** A case after disbursement with one borrower, Dana, who agreed to texts and calls. */
export function caseOf(changes: Partial<Case> = {}, party: Partial<Party> = {}): Case {
  return caseSchema.parse({
    id: 'case-dana',
    market: 'us',
    stage: 'after-disbursement',
    lender: {
      name: { 'zh-CN': '试验银行', 'en-US': 'Trial Bank' },
      phone: '212-555-0199',
      agentPhone: agent,
    },
    parties: [borrower(party)],
    ...changes,
  });
}

/** Dana, with what stands on file. */
export function borrower(changes: Partial<Party> = {}) {
  return {
    id: 'dana',
    role: 'borrower',
    name: 'Dana Trialname',
    locale: 'en-US',
    zone: 'America/New_York',
    birthDate: '1987-06-21',
    contactPoints: [reachable(dana)],
    onFile: { dueDay: 15, monthlyPayment: 2143, repaymentMethod: 'autopay', lastPaymentMade: true },
    ...changes,
  } as const;
}

/** A mobile number with consents for these channels. */
export function reachable(value: string, channels: readonly ('sms' | 'voice')[] = ['sms', 'voice']) {
  return { kind: 'mobile' as const, value, consents: channels.map((channel) => ({ channel, ...consent })) };
}
