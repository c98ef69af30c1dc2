import { clauses } from '../../../clauses.js';
import type { Likeness } from '../../language.js';
import type { FiledNames } from './compare.js';
import { isBranch, plain, stem } from './name.js';
import { partsOf } from './parts.js';
import { placed } from './places.js';
import { beneath, beside, denied, goesOn, leads, notMine, organizationEnd, served, worksThere } from './telling.js';

/** A filed name found as it stands in a clause, and what the words round it make of it. */
export interface Mention {
  readonly name: string;
  readonly clause: string;
  readonly made: Likeness | 'denied' | 'not-mine';
}

/** The first clause that holds one of the filed names whole. */
export function mentionOf(text: string, filed: FiledNames): Mention | undefined {
  const candidates = [...partsOf(text), ...clauses(text)];
  const names = [...filed.names].sort((a, b) => stem(b).length - stem(a).length);
  const found = candidates.flatMap((clause) => names.map((name) => within(clause, name, filed)));
  const telling = found.filter((one) => one !== undefined);
  return telling.find((one) => typeof one.made === 'object') ?? telling[0];
}

function within(clause: string, name: string, filed: FiledNames): Mention | undefined {
  const wanted = stem(name);
  if (wanted.length < 2) return undefined;
  const heard = plain(clause);
  const at = heard.indexOf(wanted);
  if (at < 0) return undefined;
  const made = judge(heard.slice(0, at), afterName(heard.slice(at + wanted.length), wanted), name, filed, clause);
  return made === undefined ? undefined : { name, clause, made };
}

/** Said twice, it is said once; its legal form says nothing. */
const afterName = (after: string, wanted: string) =>
  after.replace(/^(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|股份|公司)+/, '').replace(wanted, '');

function judge(
  before: string,
  after: string,
  name: string,
  filed: FiledNames,
  clause: string,
): Mention['made'] | undefined {
  const words = clause.trim();
  if (denied.test(before)) return 'denied';
  if (notMine.test(before)) return 'not-mine';
  if (served.test(before) && !worksThere.test(after)) return { stands: 'maybe', code: 'through-another', words };
  const lead = before.replace(leads, '');
  if (lead !== '' && !/(?:在|叫|是|系|的|为|到|归|进|从|给)$/.test(before)) {
    const { place } = placed(`${lead}${stem(name)}`, filed.places);
    if (place === '' || !lead.startsWith(place) || lead.replace(/[省市县区]/g, '').length > place.length + 3)
      return undefined;
    if (!filed.places.includes(place)) return undefined;
  }
  if (beside.test(after)) return { stands: 'maybe', code: 'through-another', words };
  if (beneath.test(after)) return { stands: 'maybe', code: 'branch', words };
  if (isBranch(after) && !isBranch(name)) return { stands: 'maybe', code: 'branch', words: after };
  if (after !== '' && (goesOn.test(after) || organizationEnd.test(after))) return undefined;
  const wanted = stem(name);
  return { stands: 'same', code: 'same-name', words: clause.includes(wanted) ? wanted : words };
}
