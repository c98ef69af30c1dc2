import type { Circuit } from './circuit.js';
import { TwilioError } from './errors.js';
import type { TwilioClient } from './twilio-client.js';

/** What Twilio is asked to make, each paced and guarded by itself: its hosts for the two fail apart. */
export type Made = 'messages' | 'calls';

/** What the guard of a client works with. */
export interface GuardParts {
  readonly circuits: Readonly<Record<Made, Circuit>>;
  /** Hears that too much was asked; with the milliseconds that Twilio wants us to wait, where it says so. */
  readonly onTooMuch: (made: Made, waitMs: number | undefined) => Promise<void>;
}

/**
 * The same client, which asks for no more messages or calls while Twilio fails. What changes a call that is under way
 * or only looks something up is never held up.
 */
export function guardClient(client: TwilioClient, { circuits, onTooMuch }: GuardParts): TwilioClient {
  const guarded = async <T>(made: Made, request: () => Promise<T>): Promise<T> => {
    try {
      return await circuits[made].run(request);
    } catch (error) {
      if (error instanceof TwilioError && error.facts.tooMuch) await onTooMuch(made, error.facts.waitMs);
      throw error;
    }
  };
  return {
    ...client,
    sendMessage: (message) => guarded('messages', () => client.sendMessage(message)),
    placeCall: (call) => guarded('calls', () => client.placeCall(call)),
    bridgeCall: (call) => guarded('calls', () => client.bridgeCall(call)),
  };
}
