import type { CaseworkTurn } from './casework-turn.js';
import type { Command, CommandKind } from './command.js';

/** Why a command was not carried out: a stable code, and words that say what to do. Refusals are values, not failures. */
export interface Refusal {
  readonly code: string;
  readonly words: string;
}

/** Decides commands of one kind: records facts and effects in the turn, or says why not. Both may be. */
export type Handler<K extends CommandKind> = (turn: CaseworkTurn, command: Command<K>) => Refusal | undefined;
