import type { Activity } from '../activity.js';
import type { Address, Fields, WebhookKind } from './webhook.js';
import type { Webhooks } from './webhooks.js';

/** Sends webhooks whose answers nobody waits for: in order for one subject, but one that is held back lets others pass. */
export class Notices {
  readonly #webhooks: Webhooks;
  readonly #activity: Activity;
  readonly #last = new Map<string, Promise<void>>();

  constructor(webhooks: Webhooks, activity: Activity) {
    this.#webhooks = webhooks;
    this.#activity = activity;
  }

  /** Sends one about a subject, such as the sid of a call. */
  send(subject: string, kind: WebhookKind, address: Address, fields: Fields): void {
    const previous = this.#last.get(subject);
    let letPass = () => {};
    const passed = new Promise<void>((resolve) => {
      letPass = resolve;
    });
    this.#last.set(subject, passed);
    const asleep = <T>(wait: Promise<T>): Promise<T> => {
      letPass();
      return this.#activity.asleep(wait);
    };
    this.#activity.start(async () => {
      await previous;
      await this.#webhooks.ask(kind, address, fields, { asleep });
      letPass();
      if (this.#last.get(subject) === passed) this.#last.delete(subject);
    });
  }
}
