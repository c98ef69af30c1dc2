import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder';
import { type Inbound, inboundActivity, type Outbound, readOutbound } from '../activities.js';
import type { TwilioWebhook, WebhookReply } from './webhook.js';

/** What the bot does in a turn. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

/** Told of failures by a stable code alone, since errors may quote what a party said. */
export type ErrorListener = (code: string) => void;

const collected = Symbol('what is answered to the webhook');

/**
 * What SMS and voice share: a webhook becomes a turn, and the turn's replies become the webhook's answer. A turn that
 * failed is answered with 500, so that Twilio tries again.
 */
export abstract class TwilioAdapter extends BotAdapter {
  readonly #onError: ErrorListener;

  protected constructor(onError: ErrorListener) {
    super();
    this.#onError = onError;
  }

  /** How replies are read from activities. */
  protected abstract readonly by: 'voice' | 'sms';
  /** Undefined when the webhook is not one of ours. */
  protected abstract read(webhook: TwilioWebhook): Inbound | undefined;
  /** Answers the webhook with what the bot replied. */
  protected abstract answer(inbound: Inbound, replies: readonly Outbound[]): Promise<string>;
  /** Carries replies that answer no webhook; the ids of what was sent, as far as there are any. */
  protected abstract deliver(
    reference: Partial<ConversationReference>,
    replies: readonly Outbound[],
  ): Promise<string[]>;

  /** Runs the turn that a webhook starts. The webhook's signature must have been checked. */
  async process(webhook: TwilioWebhook, logic: TurnLogic): Promise<WebhookReply> {
    const inbound = this.read(webhook);
    if (!inbound) return this.#failed(400, 'twilio-webhook-unreadable');
    const replies: Outbound[] = [];
    const context = new TurnContext(this, inboundActivity(inbound, webhook.idempotencyToken));
    context.turnState.set(collected, replies);
    try {
      await this.#run(context, logic);
      return { status: 200, contentType: 'text/xml; charset=utf-8', body: await this.answer(inbound, replies) };
    } catch (error) {
      return this.#failed(500, codeOf(error));
    }
  }

  override async continueConversation(reference: Partial<ConversationReference>, logic: TurnLogic): Promise<void> {
    const activity = TurnContext.applyConversationReference(
      { type: 'event', name: 'ContinueConversation', channelId: reference.channelId },
      reference,
      true,
    );
    await this.#run(new TurnContext(this, activity), logic);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const replies = activities
      .map((activity) => readOutbound(activity, this.by))
      .filter((reply) => reply !== undefined);
    const collector: Outbound[] | undefined = context.turnState.get(collected);
    if (!collector) {
      const sids = await this.deliver(TurnContext.getConversationReference(context.activity), replies);
      return activities.map((_, index) => ({ id: sids[index] ?? '' }));
    }
    collector.push(...replies);
    return activities.map(() => ({ id: '' }));
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('What was said or sent by telephone cannot be changed; send another message.'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('What was said or sent by telephone cannot be taken back.'));
  }

  /** A listener on `onTurnError` hears of errors, but does not make a failed turn look done. */
  async #run(context: TurnContext, logic: TurnLogic): Promise<void> {
    let failure: { readonly error: unknown } | undefined;
    await this.runMiddleware(context, async (revocable) => {
      try {
        await logic(revocable);
      } catch (error) {
        failure = { error };
        throw error;
      }
    });
    if (failure) throw failure.error;
  }

  #failed(status: number, code: string): WebhookReply {
    this.#onError(code);
    return { status, contentType: 'text/plain', body: '' };
  }
}

/** Codes only: messages may quote a party. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : 'turn-failed';
}
