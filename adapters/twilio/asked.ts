import { toTwilioError } from './errors.js';

/** Asks Twilio; rejects with a TwilioError that tells what a refusal means. */
export async function asked<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw toTwilioError(error);
  }
}
