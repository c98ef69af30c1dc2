/** The words of the house, as types. Every layer speaks with these and adds no synonyms. */

export const locales = ['zh-CN', 'en-US'] as const;
/** The language a party hears and answers in. It says nothing about the market. */
export type Locale = (typeof locales)[number];

/** One wording in every locale. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export const markets = ['cn', 'us'] as const;
/** The market of the loan: its law, currency, bands and facts. It says nothing about the language. */
export type Market = (typeof markets)[number];

export const partyRoles = [
  'borrower',
  'co-borrower',
  'guarantor',
  'employer-hr',
  'colleague',
  'emergency-contact',
] as const;
/** Who a conversation is held with. */
export type PartyRole = (typeof partyRoles)[number];

export const channels = ['sms', 'voice', 'chat'] as const;
/** How a party is reached; `chat` is any other Bot Framework channel and the terminal. */
export type Channel = (typeof channels)[number];

export const answerTypes = [
  'yes-no',
  'choice',
  'multi-choice',
  'digits',
  'number',
  'money',
  'percent',
  'day',
  'month',
  'date',
  'years',
  'organization',
  'role',
  'address',
  'phone',
  'contact',
  'text',
] as const;
/** What kind of thing a question asks for. */
export type AnswerType = (typeof answerTypes)[number];

export const clarities = ['clear', 'omitted', 'unclear', 'evasive', 'refused', 'contradicts', 'unheard'] as const;
/** How far an answer can be taken at its word. `unheard` is the machine's failing, never the party's. */
export type Clarity = (typeof clarities)[number];

export const intents = [
  'repeat',
  'why',
  'slower',
  'help',
  'back',
  'later',
  'text-me',
  'agent',
  'stop',
  'doubt',
  'language',
  'hardship',
  'complaint',
  'denies-knowledge',
  'wrong-person',
] as const;
/** What a party wants instead of answering. */
export type Intent = (typeof intents)[number];

export const toldExclusions = ['deceased', 'bankruptcy', 'represented-by-attorney'] as const;
/** What bars automated contact with a party when it is said in a conversation; the same words as a case has for it. */
export type ToldExclusion = (typeof toldExclusions)[number];

/** The people who share a queue: the desk, and those who look after cases of the enhanced tier. */
export const teams = ['desk', 'enhanced'] as const;
/** The people who share a queue. */
export type Team = (typeof teams)[number];

export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
/** How soon a person must look: P1 15 minutes in hours, P2 4 business hours, P3 1 business day, P4 3 days. */
export type Priority = (typeof priorities)[number];

/** A sum of money. `amount` in the currency's main unit; `approximate` when the party said "about". */
export interface Money {
  readonly amount: number;
  readonly currency?: string;
  readonly approximate?: boolean;
}

/** A band that a probe offered and the party took: `from` inclusive, `to` exclusive; no `to` means open-ended. */
export interface Band {
  readonly from: number;
  readonly to?: number;
}

/** What was understood, in the shape that the answer type prescribes. */
export type AnswerValue = boolean | number | string | readonly string[] | Money | Band;

/** Why a verdict is what it is: a stable code, and the party's own words that caused it. */
export interface Reason {
  readonly code: string;
  readonly words: string;
}

/** What was understood of one answer. Only a `clear` verdict commits its value. */
export interface Verdict {
  readonly clarity: Clarity;
  readonly value?: AnswerValue;
  readonly reasons: readonly Reason[];
  readonly intent?: Intent;
}

/** Why a document will not do. */
export const rejectReasons = ['unreadable', 'wrong-document', 'incomplete', 'other'] as const;
/** Why a document will not do. */
export type RejectReason = (typeof rejectReasons)[number];
