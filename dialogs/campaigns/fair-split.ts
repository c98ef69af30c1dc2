import { createHash } from 'node:crypto';

/**
 * Which of several arms the next of a group gets, by how many of the group have one already. Each round gives every arm
 * once, in an order of its own that follows from the seed: two arms never differ by more than one, the same plan splits
 * the same way again, and what alternates in a list of cases does not end up on one side.
 */
export function fairArm(arms: number, already: number, seed: string): number {
  if (arms < 2) return 0;
  const order = shuffled(arms, `${seed} ${Math.floor(already / arms)}`);
  return order[already % arms] ?? 0;
}

/** Fisher and Yates, by the bytes of a digest. */
function shuffled(count: number, seed: string): readonly number[] {
  const digest = createHash('sha256').update(seed).digest();
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = digest.readUInt16BE((at * 2) % (digest.length - 1)) % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
