import { type Case, caseSchema } from '../../dialogs/case.js';

/** Our own number, and a person's at the bank; kept for fiction. */
export const ours = '+12125550199';
const agent = '+12125550198';

/** The number of one of the borrowers. */
export function numberOf(index: number): string {
  return `+1646${2_000_000 + index}`;
}

/** The id of the case of one of the borrowers. */
export function caseIdOf(index: number): string {
  return `chaos-${index}`;
}

const consent = { at: '2026-01-05T15:00:00Z', source: 'application form', wording: 'Agrees to texts and calls' };

/** The case of one of the borrowers: one in three speaks Chinese. */
export function caseOf(index: number): Case {
  return caseSchema.parse({
    id: caseIdOf(index),
    market: 'us',
    stage: 'after-disbursement',
    lender: {
      name: { 'zh-CN': '试验银行', 'en-US': 'Trial Bank' },
      phone: '212-555-0199',
      agentPhone: agent,
    },
    parties: [
      {
        id: `${caseIdOf(index)}-borrower`,
        role: 'borrower',
        name: 'Dana Trialname',
        locale: index % 3 === 2 ? 'zh-CN' : 'en-US',
        zone: 'America/New_York',
        birthDate: '1987-06-21',
        contactPoints: [
          {
            kind: 'mobile',
            value: numberOf(index),
            consents: ['sms', 'voice'].map((channel) => ({ channel, ...consent })),
          },
        ],
        onFile: { dueDay: 15, monthlyPayment: 2143, repaymentMethod: 'autopay', lastPaymentMade: true },
      },
    ],
  });
}

/** What stands open and what is said to it, in keys; nothing out of the ordinary. */
const usual: Readonly<Record<string, string>> = {
  identity: '0621',
  B3: '15',
  B4: '2143',
  B8: '2',
  B10: '2',
  B11: '2',
  B17: '2',
};

const vague = {
  'en-US': ['Maybe', 'I am not sure', 'Something like that', 'Hard to say', 'Why do you ask?', 'Say it again'],
  'zh-CN': ['可能吧', '不太清楚', '差不多吧', '不好说', '为什么问这个', '再说一遍'],
} as const;

/** The plain answer to what stands open, as keys or a text. */
export function clearAnswer(open: string | undefined): string {
  return usual[open ?? ''] ?? '1';
}

/** Words that commit to nothing. */
export function vagueAnswer(locale: 'en-US' | 'zh-CN', random: () => number): string {
  const words = vague[locale];
  return words[Math.floor(random() * words.length)] ?? words[0];
}
