import { DateTime } from 'luxon';
import type { Party } from '../../case.js';
import type { CaseworkTurn } from '../casework-turn.js';
import type { Agreement } from '../comparison/agreement.js';
import { compareEmployers } from '../comparison/compare-employers.js';
import type { Employer } from '../employer.js';
import type { Handler } from '../handler.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import type { StepCommands } from './step.js';

/** Looking at papers, noting what an employer confirmed, and approving. */
export const stepHandlers: { readonly [K in keyof StepCommands]: Handler<K> } = {
  'see-document': (turn, { documentId: wanted, type, status, known, by, ...told }) => {
    const { documents } = turn.dossier.steps;
    const before = documents.find(({ id }) => id === wanted);
    if (wanted !== undefined && !before)
      return { code: 'document-unknown', words: `There is no paper ${wanted}. Choose one from the case.` };
    // Who says how a paper stands need not repeat what is on it.
    const { period = before?.period, issuer = before?.issuer, employerName = before?.employerName } = told;
    const documentId = wanted ?? `d${documents.length + 1}`;
    const agreement = employerName === undefined ? undefined : withFile(employerName, turn.party, known);
    turn.record({
      kind: 'document-seen',
      data: { documentId, type, status, period, agreement, by },
      personal: { issuer, employerName },
    });
    turn.effect({ kind: 'observe' });
    const about = `documents:${documentId}`;
    const isDoubt = status !== 'rejected' && agreement !== undefined && agreement !== 'agree';
    if (isDoubt) openTask(turn, { kind: 'look-into-step', about, priority: 'P3' });
    else closeTask(turn, 'look-into-step', about, 'outdated');
    return undefined;
  },
  'confirm-employer': (turn, { kind: _, key: _key, at: _at, ...check }) => {
    const { on, callId, askedParty } = check;
    if (on > localDay(turn))
      return { code: 'date-ahead', words: `${on} is still to come. Give the day on which the employer confirmed.` };
    const { employerChecks } = turn.dossier.steps;
    if (callId !== undefined && employerChecks.some((one) => one.callId === callId && one.askedParty === askedParty))
      return { code: 'call-used', words: 'This call is noted as a confirmation already. See the steps of the case.' };
    const { foundInDetail, verifierName, verifierTitle, title, startDate, address, ...shown } = check;
    const checkId = `e${employerChecks.length + 1}`;
    turn.record({
      kind: 'employer-confirmed',
      data: { checkId, ...shown },
      personal: { foundInDetail, verifierName, verifierTitle, title, startDate, address },
    });
    turn.effect({ kind: 'observe' });
    return undefined;
  },
  'approve-case': (turn, { open, by }) => {
    const before = turn.dossier.steps.approval;
    if (before && !before.overtaken) return { code: 'case-approved', words: `${before.by} has approved it already.` };
    if (open.length > 0) return { code: 'not-resolved', words: `Settle first what is open: ${open.join(', ')}.` };
    turn.record({ kind: 'case-approved', data: { by } });
    closeTask(turn, 'look-at-approval', 'approval', 'done');
    return undefined;
  },
  'look-at-approval': (turn, { open }) => {
    const { approval } = turn.dossier.steps;
    if (!approval || approval.overtaken || open.length === 0) return undefined;
    turn.record({ kind: 'approval-overtaken', data: { because: open } });
    openTask(turn, { kind: 'look-at-approval', about: 'approval', priority: 'P1' });
    return undefined;
  },
};

/** The day that it is where the party is. */
function localDay({ party, command: { at } }: CaseworkTurn): string {
  return DateTime.fromISO(at, { zone: party.zone ?? 'UTC' }).toISODate() ?? at.slice(0, 10);
}

/** How an employer's name stands to the one on file; nothing to compare with is no doubt. */
function withFile(name: string, { onFile }: Party, known: readonly Employer[]): Agreement | undefined {
  return onFile.employer && compareEmployers({ name }, onFile.employer, known);
}
