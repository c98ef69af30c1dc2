import type { Case, Party } from '../../dialogs/case.js';
import type { CommandBodies, CommandKind } from '../../dialogs/casework/command.js';
import type { CarriedEffect } from '../../dialogs/casework/effect.js';
import type { RefusedContact } from '../../dialogs/casework/refusals/refusal.js';
import type { Place } from '../../dialogs/pace/line.js';

/** What became of an effect: done, with what the dossier is to be told of it, to be tried again (epoch ms), refused by the policy, or not its turn yet, which is no try. */
export type Carried =
  | { readonly kind: 'done'; readonly tell?: Told }
  | { readonly kind: 'again'; readonly dueAt: number }
  | { readonly kind: 'refused'; readonly refused: RefusedContact }
  | { readonly kind: 'later'; readonly dueAt: number; readonly place?: Place };

/** A command without who, when and which. */
export type Told = { [K in CommandKind]: { readonly kind: K } & CommandBodies[K] }[CommandKind];

/** What a carrier knows beside the effect. */
export interface Carrying {
  readonly file: Case;
  readonly party: Party;
  /** How often it was tried before. */
  readonly tries: number;
  /** Epoch ms. */
  readonly now: number;
  /** Where it waited for its turn with the provider. */
  readonly place?: Place;
  /** When a process that has stopped since was to carry it out: it may have been done. */
  readonly leftBehind?: Date;
}

/** Carries out effects of one kind. What it rejects with is tried again later. */
export type Carrier<K extends CarriedEffect['kind']> = (
  effect: Extract<CarriedEffect, { readonly kind: K }>,
  carrying: Carrying,
) => Promise<Carried>;

/** Who carries out which effects of dossiers. */
export type Carriers = { readonly [K in CarriedEffect['kind']]: Carrier<K> };
