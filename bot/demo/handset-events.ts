import type { Response } from 'restify';
import type { Phone } from '../../adapters/phone/start-phone.js';

/** Tells open pages that a handset has changed, as server-sent events; what has changed they ask for themselves. */
export class HandsetEvents {
  readonly #phone: Phone;
  readonly #pages = new Set<Response>();
  readonly #watched = new Map<string, () => void>();
  #told = false;

  constructor(phone: Phone) {
    this.#phone = phone;
  }

  /** Keeps a page told until it goes away. */
  connect(response: Response): void {
    this.#watchAll();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.#pages.add(response);
    response.on('close', () => this.#pages.delete(response));
  }

  /** Tells every page at the end of this turn of the event loop: one change often brings several. */
  changed(): void {
    if (this.#told) return;
    this.#told = true;
    setImmediate(() => {
      this.#told = false;
      this.#watchAll();
      for (const page of this.#pages) page.write('event: change\ndata: {}\n\n');
    });
  }

  /** Lets all pages go. */
  close(): void {
    for (const stop of this.#watched.values()) stop();
    for (const page of this.#pages) page.end();
    this.#pages.clear();
  }

  #watchAll(): void {
    for (const handset of this.#phone.handsets) {
      if (this.#watched.has(handset.number)) continue;
      this.#watched.set(
        handset.number,
        handset.subscribe(() => this.changed()),
      );
    }
  }
}
