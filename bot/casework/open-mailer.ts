import type { Mailer } from '../../adapters/email/mailer.js';
import { smtpMailer } from '../../adapters/email/smtp-mailer.js';
import type { Settings } from '../settings.js';

/** The mail server of the settings; undefined where none is set up. */
export function openMailer({ RINGBACK_SMTP_URL: url, RINGBACK_MAIL_FROM: from }: Settings): Mailer | undefined {
  return url === undefined || from === undefined ? undefined : smtpMailer({ url, from });
}
