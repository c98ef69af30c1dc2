/**
 * The fields of a party, by their numbers: their names are a third of all that is sealed. Parties lie on disks under
 * these numbers, so that new names come last and none ever moves. A field that is not here is written out.
 */
const fields: readonly string[] = [
  ...['id', 'name', 'kind', 'value', 'channel', 'at', 'source', 'wording', 'consents', 'contactPoints', 'exclusions'],
  ...['onFile', 'zone', 'birthDate', 'about', 'records', 'authorisations', 'asOf', 'expires', 'scope', 'reference'],
  ...['values', 'employmentType', 'employer', 'aliases', 'formerNames', 'title', 'startDate', 'workAddress'],
  ...['employerPhone', 'monthlyIncome', 'payDay', 'contributionsPayer', 'payrollName', 'property', 'occupancy'],
  ...['downPaymentSource', 'otherLoans', 'otherGuarantees', 'loanAmount', 'termYears', 'rate', 'rateType', 'dueDay'],
  ...['monthlyPayment', 'repaymentMethod', 'lastPaymentMade', 'relation', 'emergencyContactRelation'],
  ...['guaranteeAmount', 'guaranteeType', 'contactPhone', 'registrationDone', 'insuranceActive'],
  ...['purpose', 'proof'],
];
const numbers = new Map(fields.map((field, number) => [field, number]));

/** No field has this number: what begins with it is a list. */
const listMark = -1;

/** A party's values as they are sealed: JSON, an object as the list of its fields and values in turn. */
export function writeParty(personal: object): string {
  return JSON.stringify(shortened(personal));
}

/** Reads them back, also as earlier versions wrote them. Throws when a later one did, with fields that this one does not know. */
export function readParty(written: string): unknown {
  const value: unknown = JSON.parse(written);
  return Array.isArray(value) ? spelledOut(value) : value;
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return [listMark, ...value.map(shortened)];
  if (typeof value !== 'object' || value === null) return value;
  const short: unknown[] = [];
  for (const [field, held] of Object.entries(value)) {
    if (held !== undefined) short.push(numbers.get(field) ?? field, shortened(held));
  }
  return short;
}

function spelledOut(short: unknown): unknown {
  if (!Array.isArray(short)) return short;
  if (short[0] === listMark) return short.slice(1).map(spelledOut);
  const value: Record<string, unknown> = {};
  for (let at = 0; at < short.length; at += 2) value[fieldOf(short[at])] = spelledOut(short[at + 1]);
  return value;
}

function fieldOf(written: unknown): string {
  const field = typeof written === 'number' ? fields[written] : written;
  if (typeof field !== 'string') throw new Error('A later version of Ringback stored this party.');
  return field;
}
