import type { FlagCode } from '../../../red-flag.js';
import type { PartyRole } from '../../../vocabulary.js';
import type { CaseFacts } from '../case-facts.js';
import type { FlagFinding } from '../flag-rule.js';

/** Which of the signals under a flag's name count. */
export interface SignalFilter {
  readonly because?: readonly string[];
  readonly roles?: readonly PartyRole[];
}

/** The signals that turns raised under a flag's name, one finding for each question. */
export function fromTurns(
  { signals, party }: CaseFacts,
  flag: FlagCode,
  { because, roles }: SignalFilter = {},
): readonly FlagFinding[] {
  const counted = signals.filter(
    (signal) =>
      signal.flag === flag && (because?.includes(signal.because) ?? true) && (roles?.includes(signal.role) ?? true),
  );
  const byKey = new Map<string, FlagFinding>();
  for (const { partyId, from, questionId, because: code, said } of counted) {
    const words = partyId === party.id && said !== undefined ? { words: said } : {};
    const evidence = { code, partyId, from, ...(questionId !== '' && { questionId }), ...words };
    byKey.set(`${questionId || code}@${from}`, { key: `${questionId || code}@${from}`, evidence: [evidence] });
  }
  return [...byKey.values()];
}
