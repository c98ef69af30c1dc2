import { say } from './language.js';

/** A refusal or failure, in words for the person at the page. */
export class ServerError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks the server for JSON, or sends it some.
 * @param {string} path
 * @param {unknown} [body] makes it a POST
 */
export async function askServer(path, body) {
  const sent = isByItself() ? { ...headers, 'x-by-itself': '1' } : headers;
  const init = body === undefined ? { headers: sent } : { method: 'POST', headers: sent, body: JSON.stringify(body) };
  const response = await fetch(path, init).catch(() => {
    throw new ServerError('offline', say('error', 'offline'));
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const { code = String(response.status), message = '' } = answer.error ?? {};
  throw new ServerError(code, plainWords(code, message));
}

/** @type {Record<string, string>} */
const headers = { 'content-type': 'application/json' };

let actedAt = Date.now();
for (const act of ['pointerdown', 'keydown']) addEventListener(act, () => (actedAt = Date.now()), { capture: true });

/** A page that is left open brings itself up to date, and must not keep somebody signed in who has walked away. */
function isByItself() {
  return Date.now() - actedAt > 60_000;
}

/** From now on the page acts for who is signed in. @param {string} csrf what only our pages know */
export function useSession(csrf) {
  headers['x-csrf-token'] = csrf;
}

/** From now on the page asks by itself, whoever is signed in. @param {string} key */
export function useKey(key) {
  headers.authorization = `Bearer ${key}`;
}

function plainWords(code, message) {
  const known = say('error', code);
  if (known === code) return message || code;
  // The policy's own words hold what ours do not: from when it may be tried again.
  return code === 'not-allowed' && message ? `${known} ${message}` : known;
}
