import type { WebhookSettings } from '../../adapters/webhooks/signed-webhook.js';
import type { Settings } from '../settings.js';

/** Where the lender's system is told, if it is. */
export function webhookIn({
  RINGBACK_WEBHOOK_URL: url,
  RINGBACK_WEBHOOK_SECRET: secret,
}: Settings): WebhookSettings | undefined {
  return url === undefined || secret === undefined ? undefined : { url, secret };
}
