import { createHmac } from 'node:crypto';

/**
 * The value of `X-Twilio-Signature`: base64 of HMAC-SHA1, keyed by the auth token, over the full URL followed by
 * each form field's name and value in the order of the names.
 * Source: twilio.com/docs/usage/webhooks/webhooks-security.
 */
export function sign(authToken: string, url: string, fields: Readonly<Record<string, string>>): string {
  const text = Object.keys(fields)
    .sort()
    .reduce((signed, name) => signed + name + fields[name], url);
  return createHmac('sha1', authToken).update(text, 'utf8').digest('base64');
}
