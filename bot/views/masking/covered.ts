import { partyRoles } from '../../../dialogs/vocabulary.js';
import { maskedName } from './masked-name.js';
import { incomeBand } from './masked-value.js';
import { type KnownValues, maskedWords, withoutSums } from './masked-words.js';

/** Who looks, and what is known of whom they look at. */
export interface Look {
  /** Who looks, by name. */
  readonly viewer: string;
  readonly known: KnownValues;
}

type Fields = Readonly<Record<string, unknown>>;

/** What names a thing is no value of anybody’s, and has to lead there. */
const naming = /^(?:id|ref|next|key|from|cases|at|asOf|seq|reviewId|\w+Id|\w+At|\w+Until|until)$/u;
const income = 'monthlyIncome';

/**
 * An answer as people see it: what is personal in it is covered wherever it stands, so that no view has to think of it.
 * What somebody compares in a review that they hold comes as it is. Source: policies.md §5.
 */
export function covered(body: unknown, look: Look): unknown {
  return coveredPart(body, { ...look, isIncome: false, name: '' });
}

/** Where a part stands: under which name, and whether it is about an income. */
interface Within extends Look {
  readonly isIncome: boolean;
  readonly name: string;
}

/** Of what is about an income, what tells how much it is. */
const telling = ['value', 'said', 'words', 'text', 'onFile', 'alternatives', 'claimed', income];

function coveredPart(part: unknown, within: Within): unknown {
  const tells = within.isIncome && telling.includes(within.name);
  if (typeof part === 'string') return maskedWords(tells ? withoutSums(part) : part, within.known);
  if (typeof part === 'number') return tells ? incomeBand(part) : part;
  if (Array.isArray(part)) return part.map((one) => coveredPart(one, within));
  // Who writes with a party reads what they answer.
  if (!isFields(part) || part.claimedBy === within.viewer || part.to === within.viewer) return part;
  if (tells && typeof part.amount === 'number') return incomeBand(part.amount);
  const isIncome = within.isIncome || isAboutIncome(part, within);
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, coveredField(part, value, { ...within, isIncome, name })]),
  );
}

function coveredField(fields: Fields, value: unknown, within: Within): unknown {
  const { name } = within;
  if (naming.test(name) && !isDeep(value)) return value;
  if (name === 'name' && typeof value === 'string' && isParty(fields)) return maskedName(value);
  if (name === 'birthDate' && typeof value === 'string') return '****-**-**';
  return coveredPart(value, { ...within, isIncome: within.isIncome || name === income });
}

/** A fact says so by its name, what was said by its question, and a line of a log by what it begins with. */
function isAboutIncome({ name, field, questionId, on, about }: Fields, { known: { incomeQuestions } }: Look): boolean {
  const question = typeof about === 'string' ? about.split(' · ')[0] : undefined;
  return (
    name === income || field === income || [questionId, on, question].some((id) => incomeQuestions.has(String(id)))
  );
}

/** A party’s name stands beside what they are in the case. */
function isParty({ role }: Fields): boolean {
  return partyRoles.some((one) => one === role);
}

/** Whether there are things in it with fields of their own. */
function isDeep(value: unknown): boolean {
  return isFields(value) || (Array.isArray(value) && value.some((one) => typeof one === 'object'));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
