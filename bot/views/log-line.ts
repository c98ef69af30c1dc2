import type { LogEvent } from '../../data/store.js';

/** An event as one line of a readable log: what happened, to which question, and the words, if there were any. */
export function logLine(event: LogEvent) {
  const { data, personal } = event;
  const about = [
    data.questionId,
    data.on,
    data.intent,
    data.clarity,
    data.status,
    data.outcome,
    data.timer,
    data.reason,
    data.reviewId,
  ].filter((one) => typeof one === 'string');
  const words = personal === null ? '(erased)' : (personal?.text ?? personal?.said);
  return {
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    about: about.join(' · '),
    text: typeof words === 'string' ? words : undefined,
  };
}
