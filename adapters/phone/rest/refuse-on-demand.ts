import type { Faults } from '../faults.js';
import { RestError } from './rest-answer.js';

/** Refuses a creation if a fault asks for it. */
export function refuseOnDemand(faults: Faults): void {
  const refusal = faults.takeRefusal();
  if (refusal) throw new RestError(refusal.status, refusal.code, 'Refused, as was asked of the emulator.');
}
