import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import type { Permission } from '../../../dialogs/policy/permission.js';
import type { Place } from '../dossiers/place.js';
import { type CheckParts, checkPoint } from './check-point.js';

/** An attempt that the bot is about to make. */
export interface BotAttempt {
  readonly caseId: string;
  readonly partyId: string;
  /** E.164: the number that the conversation began with. */
  readonly number: string;
  /** What the policy says to it. */
  readonly permission: Permission;
}

/**
 * The check before an attempt of the bot's own, kept like those that people ask for. Gives what the policy said, or
 * why the number is not to be used whatever the policy says.
 */
export async function checkAttempt(attempt: BotAttempt, parts: CheckParts): Promise<Permission> {
  const { caseId, partyId, number, permission } = attempt;
  const place = await parts.desk.find(caseId, partyId);
  if (!place || number === '') return permission;
  const point = knownPoints(place.party, await parts.desk.dossier(caseId, partyId)).find(
    ({ value }) => value === number,
  );
  if (!point) return isOnFile(place, number) ? refused('not-in-use') : permission;
  const { findings } = await checkPoint({ caseId, partyId, pointId: point.id, by: 'ringback', permission }, parts);
  const found = findings.find(({ severity, rule }) => severity === 'blocks' && !rule.startsWith('policy-'));
  return found ? refused(found.rule) : permission;
}

function isOnFile({ party }: Place, number: string): boolean {
  return party.contactPoints.some(({ value }) => value === number);
}

const words: Readonly<Record<string, string>> = {
  'not-in-use': 'This number was taken out of use. Choose another contact point.',
  'not-a-number': 'No numbering plan has this number. Correct it in the case.',
};

function refused(rule: string): Permission {
  return {
    kind: 'refused',
    reason: 'check-failed',
    words: words[rule] ?? 'The check before the attempt found what speaks against this number. See the contact point.',
  };
}
