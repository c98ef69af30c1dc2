import type { Party } from '../../case.js';
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
    const about = `documents:${documentId}`;
    const isDoubt = status !== 'rejected' && agreement !== undefined && agreement !== 'agree';
    if (isDoubt) openTask(turn, { kind: 'look-into-step', about, priority: 'P3' });
    else closeTask(turn, 'look-into-step', about, 'outdated');
    return undefined;
  },
  'confirm-employer': (turn, { kind: _, key: _key, at: _at, ...check }) => {
    const { verifierName, verifierTitle, title, startDate, address, ...shown } = check;
    const checkId = `e${turn.dossier.steps.employerChecks.length + 1}`;
    turn.record({
      kind: 'employer-confirmed',
      data: { checkId, ...shown },
      personal: { verifierName, verifierTitle, title, startDate, address },
    });
    return undefined;
  },
  'approve-case': (turn, { open, by }) => {
    const before = turn.dossier.steps.approval;
    if (before) return { code: 'case-approved', words: `${before.by} has approved it already.` };
    if (open.length > 0) return { code: 'not-resolved', words: `Settle first what is open: ${open.join(', ')}.` };
    turn.record({ kind: 'case-approved', data: { by } });
    return undefined;
  },
};

/** How an employer's name stands to the one on file; nothing to compare with is no doubt. */
function withFile(name: string, { onFile }: Party, known: readonly Employer[]): Agreement | undefined {
  return onFile.employer && compareEmployers({ name }, onFile.employer, known);
}
