import { freshAccount } from '../../../bot/access/account.js';
import { Accounts } from '../../../bot/access/accounts.js';
import type { Role } from '../../../bot/access/role.js';
import { Sessions } from '../../../bot/access/sessions.js';
import type { RunningBot } from '../running-bot.js';

/** The token of who runs the installation under test. */
export const apiToken = 'the token of who runs it';

/** What somebody in a test chooses for themselves. */
export const ownPassword = 'seven grey herons at noon';

/** A browser of somebody: it keeps its cookie, and says what our pages say. */
export class Browser {
  readonly #url: string;
  #cookie = '';
  csrf = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** The browser of somebody who signed in before. */
  static signedIn(url: string, cookie: string, csrf: string): Browser {
    const browser = new Browser(url);
    browser.#cookie = cookie;
    browser.csrf = csrf;
    return browser;
  }

  /** The same browser, at another server. */
  at(url: string): Browser {
    const moved = new Browser(url);
    moved.#cookie = this.#cookie;
    return moved;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async ask<T = { error: { code: string; message: string } }>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    more: Readonly<Record<string, string>> = {},
  ) {
    const response = await fetch(this.#url + path, {
      method,
      headers: { 'content-type': 'application/json', cookie: this.#cookie, 'x-csrf-token': this.csrf, ...more },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.#cookie = cookie.split(';')[0] ?? '';
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    // A stream goes on for as long as somebody listens.
    if (!isJson) await response.body?.cancel();
    return { status: response.status, cookie, body: (isJson ? await response.json() : undefined) as T };
  }

  async signIn(name: string, password: string) {
    const answer = await this.ask<{ csrf: string; error?: { code: string } }>('POST', '/api/session', {
      name,
      password,
    });
    this.csrf = answer.body.csrf;
    return answer;
  }
}

/** Makes an account, and gives its first password. */
export async function giveAccount(url: string, id: string, roles: readonly Role[], token = apiToken): Promise<string> {
  const response = await fetch(`${url}/api/accounts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ by: 'who runs it', id, name: `The ${id}`, roles }),
  });
  if (response.status !== 201) throw new Error(`no account: ${await response.text()}`);
  return ((await response.json()) as { password: string }).password;
}

/** Somebody who has signed in and chosen a password of their own. */
export async function browserOf(url: string, id: string, ...roles: readonly Role[]): Promise<Browser> {
  const current = await giveAccount(url, id, roles);
  const browser = new Browser(url);
  await browser.signIn(id, current);
  const { body } = await browser.ask<{ csrf: string }>('POST', '/api/session/password', {
    current,
    chosen: ownPassword,
  });
  browser.csrf = body.csrf;
  return browser;
}

/** Somebody who signed in before: no password is made for it, which would take a while. */
export async function signedInAs(bot: RunningBot, id: string, ...roles: readonly Role[]): Promise<Browser> {
  const { records } = bot.served.store;
  await new Accounts(records).make({ ...freshAccount, id, name: `The ${id}`, roles: [...roles] });
  return await signedInAgain(bot, id);
}

/** The same person with another session. */
export async function signedInAgain(bot: RunningBot, id: string): Promise<Browser> {
  const { secret, session } = await new Sessions(bot.served.store.records, bot.clock).begin(id);
  return Browser.signedIn(bot.url, `ringback-session=${secret}`, session.csrf);
}
