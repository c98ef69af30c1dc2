import { z } from 'zod';

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time of day, like 09:00')
  .transform((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
const span = z
  .tuple([clockTime, clockTime])
  .refine(([from, to]) => from < to, 'it ends before it begins')
  .transform(([from, to]) => ({ from, to }));
/** In ascending order. */
const spans = z.array(span).min(1);
const count = z.int().positive();

/**
 * When, how often and over what the parties of a market's loans may be contacted. The keys are those of the table of
 * contact-time and frequency defaults (policies, section 1), so that a refusal names what it goes by.
 */
export const profileSchema = z.strictObject({
  market: z.string().min(2),
  hours: z.strictObject({ voice: spans, sms: spans, employer: spans }),
  /** What holds where nobody knows in which zone the party is. */
  unknownZone: z.strictObject({ zone: z.string(), voice: spans, sms: spans }),
  voice: z.strictObject({
    maxAttemptsPerDay: count,
    minGapHours: count,
    maxAttempts7d: count,
    coolOffAfterTalkDays: count,
    /** Calls in 30 days to a residential landline that nobody consented to; null: none without consent. */
    noConsentResidential30d: count.nullable(),
  }),
  sms: z.strictObject({ maxPerDay: count, remindersPerItem: count }),
  /** One in so many days; null: none is left. */
  voicemail: z.strictObject({ everyDays: count.nullable() }),
  /** Seconds. */
  ringTimeout: count,
  maxCallMinutes: count,
  contactThirdParty: z.boolean(),
  /** What a wish to hear no more over one channel ends: all automated contact, or what it names. */
  revocation: z.strictObject({ scope: z.enum(['all', 'as-said']) }).default({ scope: 'all' }),
  /** Days on which no call is begun. */
  noCallsOn: z.strictObject({ holidays: z.boolean(), sundays: z.boolean() }),
  /** Days after which a number has to be checked for a new owner before it is dialled; null: never. */
  reassignedAfterDays: count.nullable(),
});

/** When, how often and over what the parties of a market's loans may be contacted. */
export type PolicyProfile = Readonly<z.infer<typeof profileSchema>>;
/** Part of a day in which a party may be contacted, in minutes since midnight; `to` is exclusive. */
export type Span = PolicyProfile['hours']['voice'][number];
/** A profile as it is written down. */
export type ProfileData = z.input<typeof profileSchema>;

/** Checks a profile. Throws a ZodError that names what is wrong. */
export function readProfile(data: ProfileData): PolicyProfile {
  return profileSchema.parse(data);
}
