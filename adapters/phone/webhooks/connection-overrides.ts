/** Why an attempt at a webhook came to nothing: no connection, no answer in time, or an answer of 400 or 500 and up. */
export type Failure = 'ct' | 'rt' | '4xx' | '5xx';

/** How hard Twilio tries one webhook. */
export interface ConnectionOverrides {
  /** The address without its fragment, which is never sent and never signed. */
  readonly url: string;
  readonly retries: number;
  readonly retryOn: readonly Failure[];
  readonly readTimeoutMs: number;
}

const failures: readonly Failure[] = ['ct', 'rt', '4xx', '5xx'];

/**
 * Reads the settings that a webhook's address carries in its fragment, such as `#rc=2&rp=all`.
 * Source: twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
 */
export function connectionOverrides(address: string): ConnectionOverrides {
  const [url = '', fragment = ''] = address.split('#', 2);
  const settings = new URLSearchParams(fragment);
  const policy = (settings.get('rp') ?? 'ct').split(',');
  return {
    url,
    retries: between(0, Number(settings.get('rc') ?? 1), 5),
    retryOn: policy.includes('all') ? failures : failures.filter((failure) => policy.includes(failure)),
    readTimeoutMs: between(100, Number(settings.get('rt') ?? 15_000), 15_000),
  };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, Number.isFinite(value) ? value : most));
}
