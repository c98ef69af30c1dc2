import type { Handler } from '../handler.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import { compareRecords } from './compare-records.js';
import type { ComparisonCommands } from './comparison.js';

/**
 * Comparing what is on file across its sources. What is found is kept when it is news; a person looks at what does not
 * agree, and again only when it is something else that does not.
 */
export const comparisonHandlers: { readonly [K in keyof ComparisonCommands]: Handler<K> } = {
  'compare-records': (turn, { known }) => {
    const compared = compareRecords(turn.party, known);
    const agreements = Object.fromEntries(compared.map(({ field, agreement }) => [field, agreement]));
    const seen = Object.fromEntries(compared.map(({ field, values }) => [field, JSON.stringify(values)]));
    const before = turn.dossier.comparison;
    if (same(agreements, before.agreements) && same(seen, before.seen)) return undefined;
    turn.record({ kind: 'records-compared', data: { agreements }, personal: { seen } });
    turn.effect({ kind: 'observe' });
    for (const { field, agreement } of compared) {
      if (agreement === 'agree') closeTask(turn, 'compare-records', field, 'outdated');
      else if (seen[field] !== before.seen[field] || agreements[field] !== before.agreements[field])
        openTask(turn, { kind: 'compare-records', about: field, priority: 'P3' });
    }
    return undefined;
  },
};

function same(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
