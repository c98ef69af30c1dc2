import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { htmlOf } from './html-of.js';
import type { Mailer } from './mailer.js';
import { readRefusal } from './read-refusal.js';

/** Which mail server, and from which address. */
export interface SmtpOptions {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  readonly from: string;
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Hands letters to a mail server over SMTP, encrypted unless it is on this machine. A letter's id is made from its key,
 * so that a repeat after a crash is known as one.
 */
export function smtpMailer({ url, from }: SmtpOptions): Mailer {
  const transport = createTransport({
    url,
    requireTLS: !loopback.includes(new URL(url).hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    send: async ({ key, to, sender, subject, text, locale }) => {
      try {
        await transport.sendMail({
          messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`,
          from: { name: sender, address: from },
          to: { name: '', address: to },
          subject,
          text,
          html: htmlOf(text, locale),
          textEncoding: 'quoted-printable',
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
        });
        return { kind: 'accepted' };
      } catch (error) {
        const posting = readRefusal(error);
        if (posting) return posting;
        throw error;
      }
    },
  };
}
