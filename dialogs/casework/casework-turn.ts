import type { Case, Party } from '../case.js';
import { applyToDossier } from './apply.js';
import type { Command } from './command.js';
import type { DeskRules } from './desk-rules.js';
import type { Dossier } from './dossier.js';
import type { CaseworkEffect } from './effect.js';
import { type DossierEvent, type DossierFact, dossierEventVersions } from './event.js';

/** One command's turn in the making: handlers record facts and effects in it. */
export class CaseworkTurn {
  readonly events: DossierEvent[] = [];
  readonly effects: CaseworkEffect[] = [];

  constructor(
    readonly file: Case,
    readonly party: Party,
    readonly command: Command,
    private current: Dossier,
    readonly rules: DeskRules,
  ) {}

  get dossier(): Dossier {
    return this.current;
  }

  /** Records a fact; the dossier moves on at once. */
  record(fact: DossierFact): void {
    const event = {
      ...fact,
      version: dossierEventVersions[fact.kind] ?? 1,
      at: this.command.at,
    } as DossierEvent;
    this.events.push(event);
    this.current = applyToDossier(this.current, event);
  }

  /** Decides an effect. */
  effect(effect: CaseworkEffect): void {
    this.effects.push(effect);
  }
}
