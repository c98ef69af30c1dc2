import type { Case, Party } from '../../../dialogs/case.js';
import type { Script } from '../../../dialogs/script/script.js';
import { maskedName } from './masked-name.js';
import { maskedNumber } from './masked-value.js';
import type { KnownValues } from './masked-words.js';

/** Where nothing is known of anybody: numbers and e-mail addresses are covered by their shape. */
export const nothingKnown: KnownValues = { hidden: new Map(), plain: new Set(), incomeQuestions: new Set() };

const covered = '***';

/** What a screen may not show of the parties of a case in any words, and what may stand there. */
export function knownValues(file: Case, script?: Script): KnownValues {
  const employers = new Set(file.parties.map(({ onFile }) => onFile.employer?.name));
  const hidden = file.parties.flatMap((party) => [
    // A company that answers for somebody is called as the employer is, which stays.
    ...(employers.has(party.name) ? [] : pair(party.name, maskedName(party.name))),
    ...daysOf(party),
    ...valuesOf(party).flatMap(({ workAddress, property, employerPhone, contactPhone }) => [
      ...pair(workAddress, covered),
      ...pair(property, covered),
      ...pair(employerPhone, maskedNumber(employerPhone ?? '')),
      ...pair(contactPhone, maskedNumber(contactPhone ?? '')),
    ]),
  ]);
  const { phone, agentPhone } = file.lender;
  const plain = [phone, agentPhone].flatMap((number) => (number === undefined ? [] : digitsOf(number)));
  const asks = script?.questions.filter(({ compare }) => compare?.with === 'monthlyIncome') ?? [];
  return {
    // The longest first: one may be a part of another.
    hidden: new Map(hidden.toSorted(([one], [other]) => other.length - one.length)),
    plain: new Set(plain),
    incomeQuestions: new Set(asks.map(({ id }) => id)),
  };
}

function valuesOf({ onFile, records = [] }: Party): readonly Party['onFile'][] {
  return [onFile, ...records.map(({ values }) => values)];
}

function daysOf({ birthDate }: Party): [string, string][] {
  if (birthDate === undefined) return [];
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const chinese = `${year}年${Number(month)}月${Number(day)}日`;
  return [...pair(birthDate, '****-**-**'), ...pair(`${year}${month}${day}`, '********'), ...pair(chinese, covered)];
}

function pair(value: string | undefined, instead: string): [string, string][] {
  return value === undefined || value.length < 2 ? [] : [[value, instead]];
}

/** As it stands, and without the country in front. */
function digitsOf(number: string): string[] {
  const digits = number.replaceAll(/\D/gu, '');
  return [digits, digits.replace(/^1(?=\d{10}$)/u, ''), `1${digits}`];
}
