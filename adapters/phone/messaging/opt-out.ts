/** What an opt-out word asks for; sent to the webhook as `OptOutType`. */
export type OptOutType = 'STOP' | 'START' | 'HELP';

/** Twilio's own words. They count only as the whole message, in any case. */
const words: ReadonlyMap<string, OptOutType> = new Map([
  ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'].map(
    (word) => [word, 'STOP'] as const,
  ),
  ...['START', 'YES', 'UNSTOP'].map((word) => [word, 'START'] as const),
  ...['HELP', 'INFO'].map((word) => [word, 'HELP'] as const),
]);

const confirmations: Readonly<Record<OptOutType, string>> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/** Twilio's list of who does not want messages, per pair of handset and number, and its own answers to opt-out words. */
export class OptOuts {
  readonly #pairs = new Set<string>();

  /** Whether this handset has opted out of this number. */
  has(handset: string, number: string): boolean {
    return this.#pairs.has(pair(handset, number));
  }

  /** Takes note of an opt-out word; returns its type, and the words that Twilio answers by itself, if it does. */
  take(
    body: string,
    handset: string,
    number: string,
  ): { readonly type: OptOutType; readonly reply?: string } | undefined {
    const type = words.get(body.trim().toUpperCase());
    if (!type) return undefined;
    const wasOut = this.has(handset, number);
    if (type === 'STOP') this.#pairs.add(pair(handset, number));
    if (type === 'START') this.#pairs.delete(pair(handset, number));
    const changes = type === 'START' ? wasOut : !wasOut;
    return { type, ...(changes && { reply: confirmations[type] }) };
  }
}

function pair(handset: string, number: string): string {
  return `${handset} ${number}`;
}
