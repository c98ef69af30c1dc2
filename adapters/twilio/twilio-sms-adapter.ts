import type { ConversationReference } from 'botbuilder';
import type { Inbound, Outbound } from '../activities.js';
import { readSms } from './read-sms.js';
import type { TwilioSettings } from './settings.js';
import { longestMessage, smsTwiml } from './to-twiml/sms-twiml.js';
import { splitText } from './to-twiml/split-text.js';
import { type ErrorListener, TwilioAdapter } from './twilio-adapter.js';
import type { TwilioClient } from './twilio-client.js';
import type { TwilioWebhook } from './webhook.js';

/** Text messages over Twilio: an answer to a message goes back with its webhook, all else over the REST API. */
export class TwilioSmsAdapter extends TwilioAdapter {
  protected readonly by = 'sms';
  readonly #settings: TwilioSettings;
  readonly #client: Pick<TwilioClient, 'sendMessage'>;
  readonly #onAnswer: (text: string) => void;

  /** `onAnswer` hears of texts that went out with the answer to a webhook, past the client. */
  constructor(
    settings: TwilioSettings,
    client: Pick<TwilioClient, 'sendMessage'>,
    onError: ErrorListener = () => {},
    onAnswer: (text: string) => void = () => {},
  ) {
    super(onError);
    this.#settings = settings;
    this.#client = client;
    this.#onAnswer = onAnswer;
  }

  protected read(webhook: TwilioWebhook): Inbound | undefined {
    return readSms(webhook);
  }

  protected async answer(inbound: Inbound, replies: readonly Outbound[]): Promise<string> {
    if (inbound.kind === 'text') {
      for (const reply of replies) if (reply.kind === 'text') this.#onAnswer(reply.text);
      return smsTwiml(replies, this.#settings);
    }
    // Twilio does not read the answer to a status callback.
    await this.#send(inbound.party, replies);
    return smsTwiml([], this.#settings);
  }

  protected deliver(reference: Partial<ConversationReference>, replies: readonly Outbound[]): Promise<string[]> {
    return this.#send(reference.user?.id ?? '', replies);
  }

  async #send(to: string, replies: readonly Outbound[]): Promise<string[]> {
    const sids: string[] = [];
    for (const reply of replies) {
      if (reply.kind !== 'text') continue;
      const { effect = '', validity } = reply;
      const parts = splitText(reply.text, longestMessage);
      const options = validity === undefined ? {} : { validity };
      const sent: string[] = [];
      for (const body of parts) sent.push((await this.#client.sendMessage({ to, body, effect, ...options })).sid);
      sids.push(sent[0] ?? '');
    }
    return sids;
  }
}
