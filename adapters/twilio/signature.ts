import twilio from 'twilio';
import { withoutSlash } from './addresses.js';
import type { TwilioSettings } from './settings.js';
import { type FormParams, readForm } from './webhook.js';

/** A request as it came over the wire. */
export interface RawRequest {
  /** Path and query, exactly as requested. */
  readonly url: string;
  readonly body: string;
  readonly contentType?: string;
  readonly signature?: string;
}

/**
 * Checks that Twilio sent a request, over our public address (behind a proxy, the request's own host is another) and
 * with the current or the previous token. Returns the form's fields, or undefined when the signature is wrong.
 * Forms are signed with their fields; JSON by the digest of the body in the signed address (`bodySHA256`).
 */
export function checkSignature(request: RawRequest, settings: TwilioSettings): FormParams | undefined {
  const { signature } = request;
  if (!signature) return undefined;
  const url = withoutSlash(settings.publicUrl) + request.url;
  const tokens = [settings.authToken, settings.previousAuthToken ?? ''].filter((token) => token !== '');
  if (request.contentType?.startsWith('application/json')) {
    if (!url.includes('bodySHA256=')) return undefined;
    const signed = tokens.some((token) => twilio.validateRequestWithBody(token, signature, url, request.body));
    return signed ? readJson(request.body) : undefined;
  }
  const params = readForm(request.body);
  return tokens.some((token) => twilio.validateRequest(token, signature, url, params)) ? params : undefined;
}

function readJson(body: string): FormParams {
  try {
    const content: unknown = JSON.parse(body);
    const fields = Object.entries(content ?? {}).map(([name, value]) => [name, String(value)]);
    return Object.fromEntries(fields);
  } catch {
    return {};
  }
}
