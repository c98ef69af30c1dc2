import { digitGroups } from '../understanding/amounts/digit-groups.js';
import { isTaxId, madeLike, type PrivateNumber } from './private-number.js';

/** A number that nobody should send us, and where it stands. */
export interface Found {
  readonly kind: PrivateNumber;
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Digits that follow each other, in the groups they are written in. */
type Run = readonly Group[];
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Every such number in an even text (`hear`), written or spoken, the first first. */
export function findNumbers(text: string): readonly Found[] {
  const found: Found[] = [];
  const all = [...writtenRuns(text), ...spokenRuns(text)].sort((one, other) => startOf(one) - startOf(other));
  for (const run of all)
    for (const one of [...numbersIn(run, text)]) if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
  return found;
}

const startOf = (run: Run) => run[0]?.start ?? 0;

/** Not the rest of an amount, of a name or of a telephone number; but what is named right before it, or stands behind a long number. */
const written =
  /(?:(?<![\d+*a-z]|\d\.|(?<!\d)\d{1,3},)|(?<=\b(?:id|ssn|itin|card|visa|mastercard|unionpay|amex)))\d(?:[ .-]?\d)*(?: ?x(?![a-z\d]))?(?![a-z%])/g;

function* writtenRuns(text: string): Generator<Run> {
  for (const { 0: run, index } of text.matchAll(written))
    yield [...run.matchAll(/\d+(?: ?x$)?/g)].map(({ 0: digits, index: at }) => ({
      digits: digits.replace(' ', ''),
      start: index + at,
      end: index + at + digits.length,
    }));
}

const maySpell =
  /[零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{4}|(?:\b(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple)\b\W*){4}/;
/** The last place of a resident ID, as it is said. */
const saidX = /^[ ,，]*(?:x|叉|埃克斯|ex)(?![a-z])/;

/** Spoken digits have pauses where they like, so that one run is one number or none. */
function* spokenRuns(text: string): Generator<Run> {
  if (!maySpell.test(text)) return;
  for (const { value, start, end } of digitGroups(text)) {
    if (/^[\d\s.-]*$/.test(text.slice(start, end))) continue;
    const x = value.length === 17 ? saidX.exec(text.slice(end))?.[0] : undefined;
    yield [x === undefined ? { digits: value, start, end } : { digits: `${value}x`, start, end: end + x.length }];
  }
}

/** How the digits of a card are grouped on it, or by a recogniser of speech. One telephone number after another is none. */
const onCards = /^(?:\d+|4,4,4,4(?:,[123])?|4,6,[45]|6,\d\d|8,8|1(?:,1)*|2(?:,2)*(?:,1)?)$/;
/** So many digits they have: a taxpayer's number, cards and a resident ID. */
const lengths: ReadonlySet<number> = new Set([9, 14, 15, 16, 17, 18, 19]);
const most = Math.max(...lengths);

function* numbersIn(run: Run, text: string): Generator<Found> {
  const said = saidBefore(run, text);
  if (said) return yield said;
  for (let from = 0; from < run.length; from += 1) {
    const one = longestFrom(run, from, text);
    if (one === undefined) continue;
    yield one.found;
    from = one.to;
  }
}

function longestFrom(run: Run, from: number, text: string): { found: Found; to: number } | undefined {
  let known: { found: Found; to: number } | undefined;
  let digits = '';
  for (let to = from; to < run.length; to += 1) {
    digits += run[to]?.digits;
    if (digits.length > most) break;
    if (!lengths.has(digits.length)) continue;
    const groups = run.slice(from, to + 1);
    const kind = kindOf(digits, groups, text);
    if (kind) known = { found: spanning(kind, groups), to };
  }
  return known;
}

function kindOf(digits: string, groups: Run, text: string): PrivateNumber | undefined {
  if (digits.length === 9)
    return /^\d{3}-\d{2}-\d{4}$/.test(text.slice(startOf(groups), groups.at(-1)?.end)) && isTaxId(digits)
      ? 'tax-id'
      : undefined;
  const kind = madeLike(digits);
  const sizes = groups.map((group) => group.digits.length).join(',');
  return kind !== 'card' || onCards.test(sizes) ? kind : undefined;
}

/** What is told to be one by the words right before it, though it may have been mistyped or misheard. */
const told: readonly { readonly kind: PrivateNumber; readonly lengths: readonly number[]; readonly before: RegExp }[] =
  [
    {
      kind: 'resident-id',
      lengths: [15, 18],
      before:
        /(?:(?:身份[证證]|[证證]件)(?:上?的)?(?:号[码碼]?)?(?:就是|是|为|呢|啊|[ :,()])*|\b(?:id card|(?:identity|resident|national) (?:id|card))(?: (?:number|no|num))?(?:[^\w$]+(?:is|was))?[^\w$]*)$/,
    },
    {
      kind: 'card',
      lengths: [14, 15, 16, 17, 18, 19],
      before:
        /(?:卡|[账帐帳]号)(?:号[码碼]?)?(?:就是|是|为|呢|啊|[ :,])*$|\b(?:debit|credit|bank|card)(?:'s|[^\w$]+(?:card|account|number|no|num|is|it's|its|was))*[^\w$]*$/,
    },
    {
      kind: 'tax-id',
      lengths: [9],
      before:
        /(?:社安号|社会安全号|税号)码?(?:就是|是|为|呢|啊|[ :,()])*$|\b(?:ssn|social(?: security)?|itin|tax ?(?:payer)?'?s? (?:id|number))(?:'s|[^\w$]+(?:number|no|num|is|it's|its|was))*[^\w$]*$/,
    },
  ];

function saidBefore(run: Run, text: string): Found | undefined {
  const before = text.slice(Math.max(0, startOf(run) - 40), startOf(run));
  for (const { kind, lengths, before: words } of told) {
    if (!words.test(before)) continue;
    const fitting = run
      .slice(0, most)
      .map((_, to) => run.slice(0, to + 1))
      .filter((groups) => lengths.includes(joined(groups).length));
    // What follows a whole number after a blank is something else.
    const groups = lengths.includes(run[0]?.digits.length ?? 0) ? run.slice(0, 1) : fitting.at(-1);
    if (groups && (kind !== 'tax-id' || isTaxId(joined(groups)))) return spanning(kind, groups);
  }
  return undefined;
}

const joined = (groups: Run) => groups.map(({ digits }) => digits).join('');

function spanning(kind: PrivateNumber, groups: Run): Found {
  return { kind, digits: joined(groups), start: startOf(groups), end: groups.at(-1)?.end ?? 0 };
}
