import { faultOf } from '../../adapters/twilio/errors.js';
import type { StopId } from '../../dialogs/stops/stop.js';
import { countryOf } from '../../dialogs/understanding/numbering-plans.js';
import { onTrial } from '../effects/failure-of.js';
import type { Outgoing } from './stop-list.js';

/** The token or key is wrong: nothing at all gets through. */
const notAuthenticated = 20003;

/** What must not be used any more until a person has seen to it, by what the provider said of something that went out. */
export function stopFor(
  code: number | undefined,
  { channel, number, wording }: Outgoing,
): { readonly id: StopId; readonly hint: string } | undefined {
  if (code === undefined || code === onTrial) return undefined;
  const fault = faultOf(code);
  if (fault.kind === 'filtered')
    return wording === undefined
      ? undefined
      : { id: `wording:${wording}`, hint: 'A carrier filtered these words: change them, or ask the carrier why.' };
  if (fault.kind !== 'config') return undefined;
  return { id: code === notAuthenticated ? 'account' : `${channel}:${countryOf(number)}`, hint: fault.hint };
}
