import type { AnswerRecord } from '../../dialogs/engine/state.js';

/** How one field stands. It is reported field by field; there is no score of a case or a party. */
export type ResultStatus = 'verified' | 'mismatch' | 'ambiguous' | 'unknown' | 'refused' | 'not_asked';

/**
 * How an answer stands for those who read results. `verified` is a clear answer that nothing on file contradicts, or
 * one that a person set; `unknown` was asked and has no answer: not known, not heard, or still open.
 */
export function resultStatus(record: AnswerRecord | undefined, asked: boolean): ResultStatus {
  switch (record?.status) {
    case 'clear':
    case 'set-by-person':
      return 'verified';
    case 'refused':
      return 'refused';
    case 'doubtful':
      return doubtStatus(record);
    case 'unheard':
      return 'unknown';
    case 'skipped':
      return 'not_asked';
    case 'postponed':
    case 'reopened':
    case undefined:
      return asked || (record?.sayings.length ?? 0) > 0 ? 'unknown' : 'not_asked';
  }
}

function doubtStatus({ clarity }: AnswerRecord): ResultStatus {
  if (clarity === 'contradicts') return 'mismatch';
  return clarity === 'omitted' || clarity === 'unheard' ? 'unknown' : 'ambiguous';
}
