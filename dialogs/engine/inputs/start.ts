import type { Input } from '../input.js';
import type { Turn } from '../turn.js';
import { begin } from './begin.js';
import { attempt } from './contact.js';

type Start = Extract<Input, { kind: 'start' }>;

/** A conversation begins: with a call, with a first notice, or with a party who wrote or called first. */
export function start(turn: Turn, input: Start): void {
  begin(turn, input, input.inbound ?? false);
  if (!input.inbound) attempt(turn, input);
}
