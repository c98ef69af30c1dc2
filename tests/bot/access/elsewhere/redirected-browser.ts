/** A browser that goes where it is sent, and keeps each place’s cookies apart. */
export class RedirectedBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** Goes to an address and on from there, until something is shown, or `until` stands in the address it is sent to. */
  async go(address: string, until = /^$/u): Promise<{ readonly status: number; readonly address: string }> {
    let at = address;
    for (let steps = 0; steps < 20; steps += 1) {
      const { origin } = new URL(at);
      const response = await fetch(at, { redirect: 'manual', headers: { cookie: this.#sentTo(origin) } });
      this.#keep(origin, response.headers.getSetCookie());
      await response.arrayBuffer();
      const next = response.headers.get('location');
      if (next === null) return { status: response.status, address: at };
      at = new URL(next, at).href;
      if (until.test(at)) return { status: response.status, address: at };
    }
    throw new Error('it goes round in circles');
  }

  async get<T>(address: string): Promise<{ readonly status: number; readonly body: T }> {
    const response = await fetch(address, { headers: { cookie: this.#sentTo(new URL(address).origin) } });
    return { status: response.status, body: (await response.json()) as T };
  }

  /** What it keeps of a place. */
  cookie(origin: string, name: string): string | undefined {
    return this.#cookies.get(origin)?.get(name);
  }

  #sentTo(origin: string): string {
    return [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(origin: string, given: readonly string[]): void {
    const kept = this.#cookies.get(origin) ?? new Map<string, string>();
    for (const cookie of given) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/iu.test(cookie)) kept.delete(name);
      else kept.set(name, value);
    }
    this.#cookies.set(origin, kept);
  }
}
