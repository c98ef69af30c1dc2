import { randomUUID } from 'node:crypto';
import { AppError } from '../../../dialogs/app-error.js';
import type { CommandBodies, CommandKind } from '../../../dialogs/casework/command.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import type { ApiParts } from '../api-parts.js';

/** The names that an address gives to a case and a party. */
export interface PlaceParams {
  readonly case: string;
  readonly party: string;
}

/** The case and party that an address names. */
export function placeIn(params: PlaceParams): { readonly caseId: string; readonly partyId: string } {
  return { caseId: params.case, partyId: params.party };
}

/** Takes a person's command to the party that the address names. A refusal is rejected with its code and words. */
export async function takeCommand<K extends CommandKind>(
  params: PlaceParams,
  kind: K,
  body: CommandBodies[K] & { readonly by: string },
  { desk, clock }: Pick<ApiParts, 'desk' | 'clock'>,
): Promise<Dossier> {
  const { caseId, partyId } = placeIn(params);
  const at = new Date(clock.now()).toISOString();
  const command = { ...body, kind, key: randomUUID(), at };
  const { dossier, refusal } = await desk.take(caseId, partyId, command as never);
  if (refusal) throw new AppError(refusal.code, refusal.words);
  return dossier;
}

/** What a command that was taken has made or changed. Throws where there is none: a command without an effect is a defect. */
export function changed<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('a command that was taken changed nothing');
  return one;
}
