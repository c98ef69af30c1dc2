import { createHash } from 'node:crypto';

/** Of a hundred conversations that the bot closed alone, so many are assessed. Source: policies.md §8, "QA". */
const botOnlyPercent = 2;
/** Conversations of an agent that are assessed in a month. Source: policies.md §8, "QA". */
const agentSessions = 5;

/**
 * Where a conversation stands among those of a month, 0 to 1: it follows from the ids alone, so that nobody chooses what is
 * assessed and anybody can check it.
 */
export function lotOf(month: string, conversationId: string): number {
  const digest = createHash('sha256').update(`${month} ${conversationId}`).digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

/** Whether the lot fell on one that the bot closed alone. */
export function isDrawnOfBot(month: string, conversationId: string): boolean {
  return lotOf(month, conversationId) < botOnlyPercent / 100;
}

/** How many of an agent’s conversations are drawn by a day of a month: they grow with it, so that they come from all of it. */
export function agentShare(month: string, today: string): number {
  if (today.slice(0, month.length) > month) return agentSessions;
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Math.ceil((agentSessions * Number(today.slice(-2))) / days);
}

/** Which of an agent’s conversations are drawn now: those on which the lot fell, among what was not drawn before. */
export function drawnOfAgent(
  month: string,
  today: string,
  { sessions, drawn }: { readonly sessions: readonly string[]; readonly drawn: readonly string[] },
): readonly string[] {
  const left = Math.max(0, agentShare(month, today) - drawn.length);
  return sessions
    .filter((id) => !drawn.includes(id))
    .toSorted((one, other) => lotOf(month, one) - lotOf(month, other))
    .slice(0, left);
}
