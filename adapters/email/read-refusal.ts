import { z } from 'zod';
import type { Posting } from './mailer.js';

/** What nodemailer tells of a letter that was not taken. */
const failureSchema = z.object({
  code: z.string(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
  command: z.string().optional(),
});

/** RFC 3463: bad mailbox, bad system, bad syntax, moved, no mail accepted; and a mailbox that was closed. */
const goneCodes = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'];
/** RFC 5321, where no enhanced code tells more. */
const goneReplies = [550, 551, 553];

/**
 * Reads why a letter was not taken; undefined for what is no answer of a mail server. A lasting no (5xx) to the recipient
 * or the letter is the end of it; some servers look for the mailbox when the letter is there, and say so by its code. Everything else is tried again: also a sender or a password that is refused, since that
 * is for us to put right.
 */
export function readRefusal(error: unknown): Posting | undefined {
  const read = failureSchema.safeParse(error);
  if (!read.success) return undefined;
  const { code, responseCode, response = '', command = '' } = read.data;
  const reply = responseCode === undefined ? code : String(responseCode);
  const isOfRecipient = command === 'RCPT TO';
  const isLasting = responseCode !== undefined && responseCode >= 500;
  if (!isLasting || !(isOfRecipient || command === 'DATA')) return { kind: 'later', code: reply };
  const enhanced = /\b5\.\d{1,3}\.\d{1,3}\b/u.exec(response)?.[0];
  const isGone = enhanced === undefined ? goneReplies.includes(responseCode) : goneCodes.includes(enhanced);
  return {
    kind: 'refused',
    code: enhanced ?? reply,
    isAddressGone: isGone && (isOfRecipient || enhanced !== undefined),
  };
}
