import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../dialogs/clock.js';
import { type AskedParts, missingOf } from '../../documents/asked-of.js';
import type { Desk } from '../dossiers/desk.js';

/** Tells a party's dossier which papers are missing by now. What is known already changes nothing. */
export async function seeAwaited(
  caseId: string,
  partyId: string,
  { desk, clock, ...parts }: AskedParts & { readonly desk: Desk; readonly clock: Clock },
): Promise<void> {
  const awaited = await missingOf(caseId, partyId, parts);
  const before = (await desk.dossier(caseId, partyId)).legalNotice.awaited;
  if (awaited.length === 0 && before.length === 0) return;
  const at = new Date(clock.now()).toISOString();
  await desk.take(caseId, partyId, { kind: 'see-awaited', awaited, key: randomUUID(), at, by: 'ringback' });
}
