import { type ClaimSource, claimSources } from '../../claims/claim-source.js';
import type { EmployerCheck, SeenDocument, Steps } from '../../steps/step.js';
import type { Evidence } from '../evidence.js';

/** What papers that somebody found right say, and what an employer wrote. Its calls speak for themselves. */
export function evidenceOfSteps({ documents, employerChecks }: Steps): readonly Evidence[] {
  return [
    ...documents.filter(({ status }) => status === 'verified').flatMap(ofDocument),
    ...employerChecks.filter(({ over }) => over !== 'call').flatMap(ofConfirmation),
  ];
}

function ofDocument({ id, type, employerName, by, at, period }: SeenDocument): readonly Evidence[] {
  const source = claimSources.find((one): one is ClaimSource => one === type);
  if (source === undefined) return [];
  const entry = { source, stands: 'given', by, at, reference: [id, period].filter(Boolean).join(' ') } as const;
  if (source === 'signed-guarantee')
    return [{ ...entry, ref: `document:${id}:guaranteeEvidence`, field: 'guaranteeEvidence', value: 'signed' }];
  if (employerName === undefined) return [];
  return [{ ...entry, ref: `document:${id}:employer`, field: 'employer', value: { name: employerName } }];
}

function ofConfirmation({ id, by, on, over, status, title, startDate }: EmployerCheck): readonly Evidence[] {
  const values = [['inPost', status] as const, ['title', title] as const, ['startDate', startDate] as const];
  return values.flatMap(([field, value]) =>
    value === undefined
      ? []
      : [
          {
            ref: `confirmation:${id}:${field}`,
            field,
            source: 'employer-hr' as const,
            stands: 'given' as const,
            value,
            by,
            asOf: on,
            reference: over,
          },
        ],
  );
}
