import { z } from 'zod';

const date = z.iso.date('YYYY-MM-DD');

/**
 * What is known of an employer apart from any borrower: from directories, registers and the employer itself. Nothing in
 * it is personal.
 */
export const employerSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  formerNames: z.array(z.string().min(1)).default([]),
  successor: z.string().min(1).optional(),
  /** A department under its name, with names it had before. */
  departments: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        formerNames: z.array(z.string().min(1)).default([]),
        from: date.optional(),
      }),
    )
    .default([]),
  /** Numbers found independently of any borrower, and where. */
  numbers: z
    .array(
      z.strictObject({
        value: z.string().regex(/^\+[1-9]\d{6,14}$/, 'a number in international form, like +14155550123'),
        of: z.enum(['switchboard', 'hr', 'other']).default('switchboard'),
        source: z.enum(['directory', 'official-website', 'licensing-register', 'partner-employer']),
        /** Which directory or page, so that somebody else can look it up again. */
        sourceDetail: z.string().min(1),
        asOf: date,
      }),
    )
    .default([]),
  address: z.string().min(1).optional(),
  /** An employer that confirms its people by agreement; asked again every so many days. */
  partner: z.strictObject({ everyDays: z.int().min(1).max(730).default(180) }).optional(),
});

/** What is known of an employer. */
export type Employer = z.infer<typeof employerSchema>;
