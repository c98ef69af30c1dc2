import type { ConversationReference } from 'botbuilder';
import type { Inbound, Outbound } from '../activities.js';
import { toTwilioError } from './errors.js';
import { readVoice } from './read-voice.js';
import type { TwilioSettings } from './settings.js';
import { voiceTwiml } from './to-twiml/voice-twiml.js';
import { type ErrorListener, TwilioAdapter } from './twilio-adapter.js';
import type { TwilioClient } from './twilio-client.js';
import type { TwilioWebhook } from './webhook.js';

// https://www.twilio.com/docs/api/errors/21220
const callIsOver = 21220;

/**
 * Calls over Twilio: what the bot says to a party goes back with the webhook; what it says upon a status (a machine was
 * detected) or by itself makes the live call go on with it, over the REST API.
 */
export class TwilioVoiceAdapter extends TwilioAdapter {
  protected readonly by = 'voice';
  readonly #settings: TwilioSettings;
  readonly #client: Pick<TwilioClient, 'redirectCall'>;

  constructor(settings: TwilioSettings, client: Pick<TwilioClient, 'redirectCall'>, onError: ErrorListener = () => {}) {
    super(onError);
    this.#settings = settings;
    this.#client = client;
  }

  protected read(webhook: TwilioWebhook): Inbound | undefined {
    return readVoice(webhook);
  }

  protected async answer(inbound: Inbound, replies: readonly Outbound[]): Promise<string> {
    if (!isRead(inbound)) {
      if ('callSid' in inbound) await this.#goOn(inbound.callSid, replies, inbound.ours);
      return voiceTwiml([], this.#settings, inbound.ours);
    }
    return voiceTwiml(replies, this.#settings, inbound.ours);
  }

  protected async deliver(reference: Partial<ConversationReference>, replies: readonly Outbound[]): Promise<string[]> {
    await this.#goOn(reference.conversation?.id ?? '', replies, reference.bot?.id ?? '');
    return [];
  }

  async #goOn(callSid: string, replies: readonly Outbound[], ours: string): Promise<void> {
    if (replies.length === 0) return;
    try {
      await this.#client.redirectCall(callSid, voiceTwiml(replies, this.#settings, ours));
    } catch (error) {
      // Nobody is left to hear it, and no repetition would change that.
      if (toTwilioError(error).providerCode !== callIsOver) throw error;
    }
  }
}

/** Whether Twilio carries out the TwiML that answers this webhook. */
function isRead({ kind }: Inbound): boolean {
  switch (kind) {
    case 'call-connected':
    case 'spoken':
    case 'silence':
    case 'transfer-ended':
      return true;
    case 'call-status':
    case 'answering-machine':
    case 'recording-status':
    case 'text':
    case 'message-status':
      return false;
  }
}
