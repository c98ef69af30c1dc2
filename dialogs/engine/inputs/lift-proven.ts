import type { Turn } from '../turn.js';

/** Whoever writes from a number has it, and texts reach it. */
export function liftProven(turn: Turn): void {
  const { failures } = turn.state.outreach;
  if (failures['takes-no-texts'])
    turn.effect({ kind: 'restrict', channel: 'sms', reason: 'takes-no-texts', on: false });
  if (failures['invalid-number'])
    turn.effect({ kind: 'restrict', channel: 'all', reason: 'number-invalid', on: false });
}
