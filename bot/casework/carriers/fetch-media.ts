import { TwilioError } from '../../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../../adapters/twilio/twilio-client.js';
import type { Media } from '../../../dialogs/casework/documents/document.js';
import { type AskedParts, missingOf } from '../../documents/asked-of.js';
import { longestFile } from '../../documents/inspect-file.js';
import { type TakeInParts, takeIn } from '../../documents/take-in.js';
import type { Carrier } from '../carriers.js';

/** Minutes before a file that could not be fetched is tried again. */
const waits = [1, 10, 60];

/** Fetches a file that came with a text, checks it and keeps it. What cannot be fetched is tried a few times. */
export function fetchMedia(
  client: Pick<TwilioClient, 'downloadMedia'>,
  parts: TakeInParts & AskedParts,
): Carrier<'fetch-media'> {
  return async ({ mediaKey, media, number }, { file, party, tries, now }) => {
    const bytes = await download(client, media);
    if (bytes === undefined) {
      const wait = waits[tries];
      if (wait !== undefined) return { kind: 'again', dueAt: now + wait * 60_000 };
      return { kind: 'done', tell: { kind: 'miss-media', mediaKey, number } };
    }
    const rules = { partyId: party.id, declared: media.declared, longest: longestFile.mms };
    const taken = await takeIn(bytes, rules, parts);
    if (taken.kind === 'fault')
      return { kind: 'done', tell: { kind: 'refuse-file', way: 'mms', fault: taken.fault, number } };
    const asked = await missingOf(file.id, party.id, parts);
    return {
      kind: 'done',
      tell: { kind: 'add-document', file: taken.file, sha256: taken.sha256, way: 'mms', asked },
    };
  };
}

async function download(client: Pick<TwilioClient, 'downloadMedia'>, media: Media): Promise<Buffer | undefined> {
  try {
    // One byte more than is taken tells a file that is too large from one that just fits.
    return Buffer.from(await client.downloadMedia(media, longestFile.mms + 1));
  } catch (error) {
    if (error instanceof TwilioError) return undefined;
    throw error;
  }
}
