import type { Case, Party } from '../../case.js';
import { standingValues } from '../../engine/asking/standing-values.js';
import { fill } from '../../script/interpolate.js';
import type { Script } from '../../script/script.js';

/** A script as the person who calls reads it: its wording in the party's language, filled in. */
export interface CallScript {
  readonly id: string;
  readonly version: number;
  readonly questions: readonly {
    readonly id: string;
    readonly type: string;
    readonly ask: string;
    readonly help?: string;
    readonly why?: string;
    readonly note?: string;
    readonly choices: readonly { readonly id: string; readonly label: string }[];
  }[];
}

/** What a person reads aloud to a party, who is asked about somebody. */
export function callScript(
  script: Script,
  { lender, market }: Pick<Case, 'lender' | 'market'>,
  { locale }: Pick<Party, 'locale'>,
  about: Pick<Party, 'name'>,
): CallScript {
  const values = standingValues({ lender, market, name: about.name }, locale);
  const questions = script.questions
    .filter((question) => question.market === undefined || question.market === market)
    .map(({ id, type, wording, why, note, choices = [] }) => ({
      id,
      type,
      ask: fill(wording[locale].ask, values),
      help: wording[locale].help && fill(wording[locale].help, values),
      why: why?.[locale],
      note,
      choices: choices.map((choice) => ({ id: choice.id, label: choice.label[locale] })),
    }));
  return { id: script.id, version: script.version, questions };
}
