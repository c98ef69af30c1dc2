import { providerFaults, TwilioError } from '../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { End, Observer } from './observer.js';

/** The same client, whose requests are seen: which, how long, and how they ended. */
export function watchedClient(client: TwilioClient, observer: Observer): TwilioClient {
  return new Proxy(client, {
    get(target, name) {
      const request: unknown = Reflect.get(target, name);
      if (typeof request !== 'function') return request;
      return (...given: unknown[]) =>
        observer.watch(
          { kind: 'request', name: String(name) },
          async (): Promise<unknown> => request.apply(target, given),
          (ended) => ('error' in ended ? endOf(ended.error) : { result: 'done', code: 'none' }),
        );
    },
  });
}

/** Only codes that we know of by name: a provider could send any number. */
function endOf(error: unknown): End {
  if (!(error instanceof TwilioError)) return { result: 'failed', code: 'none' };
  const { fault, providerCode } = error;
  const code = providerCode === undefined ? 'none' : providerCode in providerFaults ? String(providerCode) : 'other';
  return { result: fault.kind, code };
}
