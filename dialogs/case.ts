import { z } from 'zod';
import { locales, markets, partyRoles } from './vocabulary.js';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM');
const date = z.iso.date('YYYY-MM-DD');
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'a number in international form, like +14155550123');
const day = z.int().min(1).max(31);
const money = z.number().positive();

/** The values on file that answers are compared with; `compare.with` in a script names one of these. */
export const onFileSchema = z.strictObject({
  employmentType: z.enum(['employed', 'self-employed', 'retired', 'not-working']).optional(),
  employer: z
    .strictObject({
      name: z.string().min(1),
      aliases: z.array(z.string()).default([]),
      formerNames: z.array(z.string()).default([]),
    })
    .optional(),
  title: z.string().optional(),
  startDate: month.optional(),
  workAddress: z.string().optional(),
  employerPhone: e164.optional(),
  monthlyIncome: money.optional(),
  payDay: day.optional(),
  contributionsPayer: z.string().optional(),
  payrollName: z.string().optional(),
  property: z.string().optional(),
  occupancy: z.enum(['self', 'family', 'rent', 'second-home', 'empty']).optional(),
  downPaymentSource: z.enum(['savings', 'family', 'home-sale', 'borrowed', 'other']).optional(),
  otherLoans: z.boolean().optional(),
  otherGuarantees: z.boolean().optional(),
  loanAmount: money.optional(),
  termYears: z.number().positive().max(50).optional(),
  rate: z.number().positive().max(100).optional(),
  rateType: z.enum(['fixed', 'adjustable']).optional(),
  dueDay: day.optional(),
  monthlyPayment: money.optional(),
  repaymentMethod: z.enum(['autopay', 'transfer', 'other']).optional(),
  lastPaymentMade: z.boolean().optional(),
  relation: z.string().optional(),
  emergencyContactRelation: z.string().optional(),
  guaranteeAmount: money.optional(),
  guaranteeType: z.enum(['collection', 'payment']).optional(),
  contactPhone: e164.optional(),
  registrationDone: z.boolean().optional(),
  insuranceActive: z.boolean().optional(),
});

/** Where a loan stands: before the money goes out, or after. */
export const stages = ['before-disbursement', 'after-disbursement'] as const;

/** What a party may consent to be contacted for. */
export const consentPurposes = ['verification', 'education'] as const;
/** What a party may consent to be contacted for. */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Whose it is and for which number tells the place where it stands. */
const consentSchema = z.strictObject({
  channel: z.enum(['sms', 'voice', 'chat']),
  at: z.iso.datetime({ offset: true }),
  source: z.string().min(1),
  /** As it was shown; for calls it says that an artificial voice calls. */
  wording: z.string().min(1),
  /** In which language it was shown. */
  locale: z.enum(locales).optional(),
  /** Everything about the loan unless told. */
  purpose: z.enum(consentPurposes).optional(),
  /** What finds the proof again, such as a document's number; kept for five years. */
  proof: z.string().min(1).optional(),
  expires: z.iso.datetime({ offset: true }).optional(),
});

const contactPointSchema = z.strictObject({
  kind: z.enum(['mobile', 'landline', 'email']),
  value: z.union([e164, z.email()]),
  source: z.string().optional(),
  asOf: date.optional(),
  consents: z.array(consentSchema).default([]),
});

/** What bars automated contact; a person takes over. */
export const exclusions = [
  'deceased',
  'represented-by-attorney',
  'bankruptcy',
  'cease-contact',
  'complaint-open',
  'legal-hold',
  'wrong-number',
  'past-due',
] as const;

/** What a record on file comes from. */
export const recordSources = [
  'application',
  'labour-contract',
  'employment-certificate',
  'pay-slip',
  'bank-statement',
  'tax-return',
  'social-insurance',
  'housing-fund',
  'payroll',
  'credit-report',
  'crm',
] as const;

/** What one paper or system says of a party; records are compared with each other before anybody is called. */
const recordSchema = z.strictObject({
  source: z.enum(recordSources),
  asOf: date.optional(),
  /** What finds it again: a document's or a query's number. */
  reference: z.string().min(1).optional(),
  values: onFileSchema,
});

/** What a party may allow others to be asked. */
export const authorisationScopes = ['employer', 'colleague', 'social-insurance', 'housing-fund', 'payroll'] as const;

/** A party's permission to ask others about them; a conversation can give one as well. */
const authorisationSchema = z.strictObject({
  id: z.string().min(1),
  scope: z.enum(authorisationScopes),
  at: z.iso.datetime({ offset: true }),
  source: z.string().min(1),
  wording: z.string().min(1),
  expires: z.iso.datetime({ offset: true }).optional(),
});

/** It is part of keys and stands in plain text: a store takes neither a long one nor signs that nobody can write. */
const partyId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'letters, digits and signs that can be seen');

/** One party of a case, with the values on file about them. */
export const partySchema = z.strictObject({
  id: partyId,
  role: z.enum(partyRoles),
  /** Whom an employer, a colleague or an emergency contact is asked about: a party's id; the borrower unless told. */
  about: z.string().min(1).optional(),
  name: z.string().min(1),
  locale: z.enum(locales),
  /** IANA zone where the party is; absent means unknown, and the narrow default hours apply. */
  zone: z.string().optional(),
  birthDate: date.optional(),
  contactPoints: z.array(contactPointSchema).default([]),
  exclusions: z.array(z.enum(exclusions)).default([]),
  onFile: onFileSchema.prefault({}),
  records: z.array(recordSchema).optional(),
  authorisations: z.array(authorisationSchema).optional(),
});

/** What a case is to find out. */
export const purposes = [
  'verify-identity',
  'verify-employment',
  'verify-income',
  'verify-documents',
  'repay-willingness',
  'post-loan-check',
  'collect-supplement',
] as const;

/** What a case is to find out. */
export type Purpose = (typeof purposes)[number];

/** Why a case is not handled as every other. */
export const tierReasons = ['first-time-buyer', 'unstable-finances', 'prior-ambiguity', 'manual'] as const;

/** One loan file to be checked. */
export const caseSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  market: z.enum(markets),
  product: z.enum(['personal-mortgage', 'other-personal', 'corporate-credit']).default('personal-mortgage'),
  stage: z.enum(stages),
  purposes: z.array(z.enum(purposes)).optional(),
  tier: z.enum(['standard', 'enhanced', 'low']).default('standard'),
  tierReasons: z.array(z.enum(tierReasons)).optional(),
  lender: z.strictObject({
    name: z.strictObject({ 'zh-CN': z.string().min(1), 'en-US': z.string().min(1) }),
    /** The official number that a party may call to check that we are who we say. */
    phone: z.string().min(3),
    /** Where a call is transferred when a person is asked for; absent means nobody is on duty. */
    agentPhone: e164.optional(),
    /** Whether the lender services the loan; in the US and Canada texts go out for the servicer alone. */
    servicesLoan: z.boolean().optional(),
  }),
  /** When the application was received; in the US the day that the notice of what is missing counts from. */
  applicationDate: date.optional(),
  /** Whether its parties may send papers over the private upload page, where the installation has one. */
  uploads: z.boolean().optional(),
  disburseBy: z.iso.datetime({ offset: true }).optional(),
  parties: z.array(partySchema).min(1),
});

/** One loan file to be checked. */
export type Case = z.infer<typeof caseSchema>;
/** One party of a case. */
export type Party = z.infer<typeof partySchema>;
/** The values on file about one party. */
export type OnFile = z.infer<typeof onFileSchema>;
/** A way to reach a party. */
export type ContactPoint = z.infer<typeof contactPointSchema>;
/** A party's permission to ask others about them. */
export type Authorisation = z.infer<typeof authorisationSchema>;
/** A permission to contact over one channel. */
export type Consent = z.infer<typeof consentSchema>;
