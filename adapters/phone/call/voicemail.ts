import type { Call } from './call.js';

/** What a machine keeps of a call: the words after its beep. Words that the beep cuts into are kept from there on. */
export function keptByMachine(call: Call): string | undefined {
  const { beepAt, endedAt } = call;
  if (beepAt === undefined || endedAt === undefined) return undefined;
  const kept = call.played.flatMap(({ text, from, to, cutAt = endedAt }) => {
    const end = Math.min(endedAt, cutAt);
    const heardFrom = from >= beepAt ? 0 : Math.round((text.length * (beepAt - from)) / (to - from));
    const heardTo = to <= end ? text.length : Math.round((text.length * (end - from)) / (to - from));
    return text.slice(heardFrom, Math.max(heardFrom, heardTo)) || [];
  });
  return kept.length > 0 ? kept.join(' ') : undefined;
}
