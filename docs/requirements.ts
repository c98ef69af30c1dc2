/** A requirement of the field, where it lives, and what it waits for when it is not all there. */
export interface Requirement {
  readonly id: string;
  /** `must` is built; `hook` has its interface and a working part of our own; `changed` is deliberately not built as it was asked. */
  readonly kind: 'must' | 'hook' | 'changed';
  readonly what: string;
  /** Files or folders. */
  readonly lives: readonly string[];
  /** What of it comes with a later part of the product. */
  readonly waits?: string;
}

type Row = readonly [id: string, kind: Requirement['kind'], what: string, lives: string, waits?: string];

const outreach = 'outreach';
const consolePages = 'the console';

const rows: readonly Row[] = [
  ['R-CASE-1', 'must', 'A case has purposes; each has its questions and its result', 'dialogs/case.ts'],
  [
    'R-CASE-2',
    'must',
    'Stage and deadline; an open employer mismatch the day before the payout comes first',
    'dialogs/case.ts dialogs/engine/settling/review.ts',
  ],
  [
    'R-FLOW-1',
    'must',
    'Step 1, documents: a paper that says otherwise is told, and blocks no call',
    'dialogs/casework/steps',
  ],
  [
    'R-FLOW-2',
    'must',
    'Step 2, employer: outcome with the verifier’s name and title, and the number dialled',
    'dialogs/casework/steps dialogs/casework/calls',
  ],
  ['R-FLOW-3', 'must', 'Step 3, income and stability', 'dialogs/casework/steps'],
  [
    'R-FLOW-4',
    'must',
    'Step 4, colleague: never by itself, with a reason, an approval and the borrower’s leave',
    'dialogs/casework/steps',
  ],
  [
    'R-ERR-1',
    'must',
    'A wrong employer is an outcome of its own, and nothing is verified until its cause is known',
    'dialogs/casework/causes',
  ],
  ['R-ERR-2', 'must', 'Causes W1 to W9, and a desk’s own', 'dialogs/casework/causes'],
  [
    'R-ERR-W1',
    'must',
    'Stale data: contact points have a source and a day; old ones warn',
    'dialogs/casework/checks/rules/staleness.ts',
  ],
  [
    'R-ERR-W2',
    'must',
    'The employer changed: former names, successors, departments',
    'dialogs/casework/employer.ts dialogs/casework/causes',
  ],
  ['R-ERR-W3', 'must', 'Recording error: double entry, and the history of each field', 'dialogs/casework/points'],
  ['R-ERR-W4', 'must', 'Misdial: the number dialled comes from the provider', 'dialogs/casework/calls'],
  ['R-ERR-W5', 'must', 'Suspected falsehood: people only, after W1 to W4', 'dialogs/casework/causes'],
  ['R-ERR-W6', 'must', 'A refusal for privacy is an answer, and another way is offered', 'dialogs/engine'],
  ['R-ERR-W7', 'must', 'Any other refusal', 'dialogs/casework/causes'],
  ['R-EXP-1', 'must', 'Results field by field, never a bare pass or fail', 'bot/results'],
  ['R-MET-1', 'must', 'Second verifications: how many, how long, by cause', 'dialogs/insights'],
  [
    'R-REC-1',
    'must',
    'A complaint at any point; a legal hold keeps everything',
    'dialogs/engine/commands dialogs/casework',
  ],
  [
    'R-CON-1',
    'must',
    'Two kinds of contact point; with one alone the bot asks for another',
    'dialogs/casework/checks/rules/kinds.ts dialogs/scripts',
  ],
  ['R-CON-2', 'hook', 'Partner employers are asked again on a schedule', 'dialogs/casework/employer.ts'],
  ['R-PRE-1', 'must', 'The check before every attempt', 'dialogs/casework/checks bot/casework/calls/check-point.ts'],
  ['R-PRE-2', 'must', 'No call without a passed check younger than a day', 'dialogs/casework/checks'],
  ['R-Q-1', 'must', 'The position, and in their own words what they do', 'dialogs/scripts'],
  ['R-Q-2', 'must', 'After the payout: use of the loan, ability to repay, plans', 'dialogs/scripts'],
  ['R-Q-3', 'must', 'Every question has a goal', 'dialogs/script/lint/missing-goal.ts'],
  [
    'R-Q-4',
    'must',
    'Approved wording by version; what was played is in the log',
    'dialogs/script dialogs/engine',
    consolePages,
  ],
  ['R-TRN-1', 'hook', 'Training and its proof', 'dialogs/training bot/training'],
  ['R-LOG-1', 'must', 'Every attempt has a record that nobody can take away', 'data'],
  ['R-LOG-2', 'must', 'A hash chain that survives an erasure', 'data/log data/seal'],
  ['R-LOG-3', 'must', 'What happens in a call is there while it runs', 'bot/turn'],
  ['R-CRM-1', 'hook', 'Import, results and signed webhooks for a CRM', 'bot/cases bot/results'],
  ['R-ASR-1', 'must', 'Recognised speech with its confidence and hints', 'adapters/twilio dialogs/understanding'],
  ['R-AUTO-1', 'hook', 'Verifiers behind one port', 'dialogs/casework/pulls adapters/verifiers'],
  [
    'R-AUTO-2',
    'hook',
    'Social insurance, housing fund, payroll; each pull needs consent',
    'dialogs/casework/pulls adapters/verifiers',
  ],
  [
    'R-ERR-3',
    'must',
    'After three failed attempts on two days: look at the number, not at the client',
    'dialogs/casework/calls',
  ],
  ['R-DUAL-1', 'must', 'Key fields need two independent sources, or two people', 'dialogs/casework/fields'],
  ['R-QA-1', 'must', 'Scorecards and sampling', 'dialogs/quality bot/quality'],
  ['R-CH-1', 'must', 'The same questions by voice and by text', 'dialogs/engine'],
  ['R-OPS-1', 'must', 'Script versions compared by their figures', 'dialogs/insights web/console/scripts'],
  ['R-POL-1', 'must', 'Policies are data, by market', 'dialogs/policy/profiles'],
  [
    'R-PARTY-1',
    'must',
    'Each party has a set and an identity check of its own, and hears nothing of the others',
    'dialogs/scripts bot/channels',
  ],
  [
    'R-AMB-0',
    'must',
    'Omitted, unclear, evasive; and apart from them what the machine did not hear',
    'dialogs/vocabulary.ts',
  ],
  ['R-AMB-1', 'must', 'What was left out is asked for, and then explained or asked for by text', 'dialogs/engine'],
  ['R-AMB-2', 'must', 'What is unclear is probed once neutrally, then with bands or choices', 'dialogs/engine'],
  ['R-AMB-3', 'must', 'Silence on one sensitive question alone may be evasion, and goes to a person', 'dialogs/engine'],
  ['R-AMB-4', 'must', 'Whether somebody meant it is for people to say', 'dialogs/engine'],
  ['R-AMB-5', 'must', 'Signals while the call runs, with the words that caused them', 'dialogs/casework/flags'],
  [
    'R-AUTO-3',
    'must',
    'Signals come from rules that can be read, one a file, each with its words',
    'dialogs/casework/flags/rules',
  ],
  ['R-MET-2', 'must', 'Ambiguity by question, type, version and locale', 'dialogs/insights'],
  ['R-REV-1', 'must', 'A queue by urgency and deadline', 'bot/api/reviews.ts'],
  ['R-REV-2', 'must', 'No flag is closed without a next action, an owner and a day', 'dialogs/casework/flags'],
  ['R-CARE-1', 'must', 'Trouble with paying is a call for help', 'dialogs/engine/ending/exits.ts'],
  ['R-REC-2', 'must', 'An evidence pack that is checked offline', 'bot/results'],
  [
    'R-EDU-1',
    'must',
    'A guide and a notice of risk, delivered, acknowledged, and asked again',
    'dialogs/engine/asking/educate.ts dialogs/casework/education dialogs/guides',
  ],
  ['R-TIER-1', 'must', 'Enhanced cases go to a team of their own', 'dialogs/case.ts dialogs/casework'],
  [
    'R-TIER-2',
    'must',
    'Low risk is taught instead of called; frequency by tier',
    'dialogs/casework/tiers dialogs/casework/education',
    outreach,
  ],
  [
    'R-SUP-1',
    'must',
    'What is missing is asked for by message; a part of it may come',
    'dialogs/engine/following-up/supplements.ts',
  ],
  [
    'R-INC-1',
    'changed',
    'No price follows from an answer. A neutral notice tells when all was verified at first contact',
    'dialogs/casework',
  ],
  [
    'R-INC-2',
    'changed',
    'No threat in any wording, and no adverse step by the system',
    'dialogs/script/lint/threatening.ts',
  ],
  ['R-PRIV-1', 'must', 'Why we ask, at any question', 'dialogs/engine/commands'],
  ['R-PRIV-2', 'must', 'A third party hears no word of a loan', 'dialogs/script/lint/loan-words.ts'],
  ['R-CASE-S1', 'must', 'The borrower who did not read the contract', 'tests/transcripts'],
  ['R-CASE-S2', 'must', 'The co-borrower who knows of nothing', 'tests/transcripts'],
  ['R-CASE-S3', 'changed', 'The vague guarantor: vague is stored as vague, never as consent', 'tests/transcripts'],
  ['R-STD-1', 'must', 'A script without a required disclosure is refused', 'dialogs/script/lint/missing-disclosure.ts'],
];

/** Every requirement. */
export const requirements: readonly Requirement[] = rows.map(([id, kind, what, lives, waits]) => ({
  id,
  kind,
  what,
  lives: lives === '' ? [] : lives.split(' '),
  ...(waits && { waits }),
}));
