import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileVerifier } from '../../adapters/verifiers/file-verifier.js';
import { httpVerifier } from '../../adapters/verifiers/http-verifier.js';
import { type Verifier, verifierSources } from '../../dialogs/casework/pulls/verifier.js';
import type { Settings } from '../settings.js';

/** The sources that can be asked: a file in the home's `verifiers` folder, else the address in the settings. */
export function openVerifiers(settings: Settings): readonly Verifier[] {
  const { RINGBACK_HOME: home, RINGBACK_VERIFIERS_URL: url, RINGBACK_VERIFIERS_TOKEN: token } = settings;
  return verifierSources.map((source) => {
    const path = join(home, 'verifiers', `${source}.csv`);
    return url === undefined || existsSync(path) ? fileVerifier(source, path) : httpVerifier({ source, url, token });
  });
}
