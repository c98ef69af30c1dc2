import { businessDaysBetween } from '../../policy/business-days.js';
import type { Market } from '../../vocabulary.js';
import { isIndependent } from '../points/is-independent.js';
import type { EmployerCheck } from './step.js';

/** What a confirmation by an employer still lacks. */
export type Lacks =
  | 'verifier-name'
  | 'verifier-title'
  | 'status'
  | 'independent-source'
  | 'source-detail'
  | 'date-of-note';

/** How far an employer's confirmation holds as evidence. */
export interface ConfirmationEvidence {
  readonly lacks: readonly Lacks[];
  /** YYYY-MM-DD: the day that it is measured against. */
  readonly noteDate?: string;
  /** Whether it is recent enough on that day; undefined while that day is not known. */
  readonly windowOk?: boolean;
}

/** Business days before the note within which an employer confirms; calendar days for the self-employed (Fannie Mae B3-3.1-07). */
const window = { businessDays: 10, selfEmployedDays: 120 } as const;

/** What a confirmation lacks, and whether it is within the window before the note date. */
export function confirmationEvidence(
  { verifierName, verifierTitle, status, foundIn, foundInDetail, on }: EmployerCheck,
  { noteDate, market }: { readonly noteDate?: string; readonly market: Market },
): ConfirmationEvidence {
  const lacks: readonly (Lacks | false)[] = [
    !verifierName && 'verifier-name',
    !verifierTitle && 'verifier-title',
    !status && 'status',
    !isIndependent(foundIn) && 'independent-source',
    isIndependent(foundIn) && !foundInDetail && 'source-detail',
    !noteDate && 'date-of-note',
  ];
  return {
    lacks: lacks.filter((one) => one !== false),
    ...(noteDate && { noteDate, windowOk: isWithin(on, noteDate, status === 'self-employed', market) }),
  };
}

function isWithin(on: string, noteDate: string, selfEmployed: boolean, market: Market): boolean {
  if (selfEmployed) {
    const days = (Date.parse(noteDate) - Date.parse(on)) / 86_400_000;
    return days >= 0 && days <= window.selfEmployedDays;
  }
  const days = businessDaysBetween(on, noteDate, market);
  return on <= noteDate && days <= window.businessDays;
}
