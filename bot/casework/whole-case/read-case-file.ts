import type { Case } from '../../../dialogs/case.js';
import { type CauseView, causeView } from '../../../dialogs/casework/causes/cause-view.js';
import { type Field, type FieldsFrom, fieldsOf } from '../../../dialogs/casework/fields/fields-of.js';
import { openBeforeApproval } from '../../../dialogs/casework/steps/open-before-approval.js';
import { type CauseParts, causeFactsOf } from '../flags/cause-facts-of.js';
import { fieldsFrom } from './fields-from.js';
import { type GatheredCase, type GatherParts, gatherCase } from './gather-case.js';

/** All that a case's file is told from. */
export interface CaseFile {
  readonly gathered: GatheredCase;
  readonly from: FieldsFrom;
  /** How the facts about each party stand, by the party's id. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  /** Why the employer of a party of the loan could not be confirmed, by the party's id. */
  readonly causes: Readonly<Record<string, CauseView>>;
  /** What has to be settled before the case is approved, and speaks against an approval that was given before. */
  readonly open: readonly string[];
}

/** What a case's file is read with. */
export interface CaseFileParts extends GatherParts, CauseParts {
  readonly store: GatherParts['store'] & CauseParts['store'];
}

const ofTheLoan = ['borrower', 'co-borrower', 'guarantor'];

/** Reads everything about a case, each log once. */
export async function readCaseFile(file: Case, parts: CaseFileParts): Promise<CaseFile> {
  const gathered = await gatherCase(file, parts);
  const from = await fieldsFrom(gathered, parts);
  const fields = new Map(file.parties.map((party) => [party.id, fieldsOf(party, from)]));
  const parties = file.parties.filter(({ role }) => ofTheLoan.includes(role));
  const views = await Promise.all(
    parties.map(async (party) => [party.id, causeView(await causeFactsOf(gathered, party, parts))] as const),
  );
  const wrong = views.flatMap(([id, { open }]) => (open ? [`${id} cause of a wrong employer`] : []));
  const open = [...wrong, ...openBeforeApproval(from, fields)];
  return { gathered, from, fields, causes: Object.fromEntries(views), open };
}
