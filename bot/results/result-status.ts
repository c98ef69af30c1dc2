import type { FieldStatus } from '../../dialogs/casework/fields/field-status.js';
import type { AnswerRecord } from '../../dialogs/engine/state.js';

/**
 * How an answer stands by itself. `verified` is a clear answer that nothing on file contradicts, or
 * one that a person set; `unknown` was asked and has no answer: not known, not heard, or still open.
 */
export function resultStatus(record: AnswerRecord | undefined, asked: boolean): FieldStatus {
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
      return 'not-asked';
    case 'postponed':
    case 'reopened':
    case undefined:
      return asked || (record?.sayings.length ?? 0) > 0 ? 'unknown' : 'not-asked';
  }
}

function doubtStatus({ clarity }: AnswerRecord): FieldStatus {
  if (clarity === 'contradicts') return 'mismatch';
  return clarity === 'omitted' || clarity === 'unheard' ? 'unknown' : 'ambiguous';
}
