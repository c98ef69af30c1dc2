import type { Case } from '../../../dialogs/case.js';
import { CaseworkTurn } from '../../../dialogs/casework/casework-turn.js';
import type { Command, CommandBodies, CommandKind } from '../../../dialogs/casework/command.js';
import { type CaseworkDecision, decideCasework } from '../../../dialogs/casework/decide.js';
import { usualRules } from '../../../dialogs/casework/desk-rules.js';
import { type Dossier, emptyDossier } from '../../../dialogs/casework/dossier.js';
import { deskCase } from '../../bot/casework/desk-case.js';

/** Monday 2 March 2026, 10:00 in New York. */
export const at = '2026-03-02T15:00:00.000Z';

/** A dossier that commands are given to, one after the other; nothing is stored. */
export class DossierSteps {
  dossier: Dossier;
  last: CaseworkDecision | undefined;
  #count = 0;

  constructor(
    readonly file: Case = deskCase(),
    readonly partyId: string = 'dana',
  ) {
    this.dossier = emptyDossier(file.id, partyId);
  }

  /** Gives a command, and returns the code of its refusal. */
  take<K extends CommandKind>(
    kind: K,
    body: CommandBodies[K],
    { by = 'amy', when = at }: { readonly by?: string; readonly when?: string } = {},
  ): string | undefined {
    this.#count += 1;
    this.last = decideCasework(this.place, this.dossier, this.#command(kind, body, by, when));
    this.dossier = this.last.dossier;
    return this.last.refusal?.code;
  }

  /** A turn in which a handler's parts can be tried by themselves. */
  turn(by = 'ringback', when = at): CaseworkTurn {
    const { file, party } = this.place;
    return new CaseworkTurn(
      file,
      party,
      this.#command('timer-fired', { timer: 'none' }, by, when),
      this.dossier,
      usualRules,
    );
  }

  get place() {
    const party = this.file.parties.find(({ id }) => id === this.partyId);
    if (!party) throw new Error(`no party ${this.partyId}`);
    return { file: this.file, party };
  }

  #command<K extends CommandKind>(kind: K, body: CommandBodies[K], by: string, when: string): Command {
    return { ...body, kind, key: `k${this.#count}`, at: when, by } as never;
  }
}
