import type { Settings } from '../settings.js';
import { homeToken } from './home-token.js';
import type { Key } from './key.js';
import { everyRight } from './role.js';

/** The keys of who runs the installation: RINGBACK_API_TOKEN, and the one that lies in the home, for this machine. */
export async function openKeys(
  settings: Pick<Settings, 'RINGBACK_HOME' | 'RINGBACK_API_TOKEN'>,
): Promise<readonly Key[]> {
  const { RINGBACK_HOME: home, RINGBACK_API_TOKEN: token } = settings;
  const ofThisMachine = { token: await homeToken(home), rights: everyRight, hereAlone: true };
  return token === undefined ? [ofThisMachine] : [{ token, rights: everyRight, hereAlone: false }, ofThisMachine];
}
