import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real identity provider on this machine, at which whoever is told signs in. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who sits before the browser: what they are there, or `undefined` for somebody who goes away. */
  person: Readonly<Record<string, unknown>> | undefined;
  close(): Promise<void>;
}

const clientId = 'ringback';
const clientSecret = 'what Ringback and the provider know';

/** Starts it; `callback` is where it may send people back to. */
export async function startIdentityProvider(callback: string): Promise<IdentityProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const running: IdentityProvider = {
    issuer,
    clientId,
    clientSecret,
    person: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const { warn } = console;
  // It warns that it wants a newer Node, and that what it keeps is gone with it, which is what tests want.
  console.warn = () => {};
  const { Provider: OidcProvider } = await import('oidc-provider');
  const oidc = new OidcProvider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [callback],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['for tests alone'] },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups', 'realm'] },
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...running.person, sub }) }),
    // Nobody is asked whether Ringback may know: at a bank it may.
    async loadExistingGrant({ oidc: { client, session } }) {
      const grant = new oidc.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  console.warn = warn;
  const callbackOf = oidc.callback();
  handle = async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return await callbackOf(request, response);
    const { person } = running;
    const result = person ? { login: { accountId: String(person.sub) } } : { error: 'access_denied' };
    await oidc.interactionFinished(request, response, result);
  };
  return running;
}
