import type { Polarity } from '../language.js';
import { pointed, yes } from './pointed.js';
import type { QuestionForm } from './question-form.js';
import { isOneOfSeveral, subjectOf } from './subject.js';

/** 电话没变，住址变了: each clause answers for the thing it names, and what holds of one does not hold of all. */
export function overSubjects(
  found: Polarity,
  [first = '', ...rest]: readonly string[],
  question: string,
  form: QuestionForm,
): Polarity | undefined {
  const others = rest
    .map((clause) => ({ clause, ...pointed(clause, question, form) }))
    .filter(({ clause, points, code }) => pointing.has(code) && points !== found.points && !request.test(clause));
  const subject = subjectOf(first, question) ?? subjectOf(asNamed(first, question), question);
  const alone = subject !== undefined && isOneOfSeveral(subject, question);
  const agreeing = others.find((one) => one.points === 'yes');
  if (form.asksAny && found.points === 'no' && agreeing !== undefined && alone)
    return yes(agreeing.clause, 'names-one');
  if (form.asksAny && found.points === 'yes') return undefined;
  const wanted = found.points === 'no' && form.asksConsent ? rest.find((clause) => request.test(clause)) : undefined;
  if (wanted !== undefined) return { points: 'both', code: 'says-yes-and-no', words: wanted };
  const other = others.find((one) => one.points === 'yes' || one.points === 'no');
  if (other !== undefined) return { points: 'both', code: 'says-yes-and-no', words: other.clause };
  const told =
    found.points === 'no' && /^(?!我没|都没|还没)[^没不]{2,4}没/.test(first)
      ? rest.find((clause) => /^[^没不]{1,6}(?:到|上|好|完|过|变|换|搬)(?:了|过)$/.test(clause))
      : undefined;
  if (told !== undefined) return { points: 'both', code: 'says-yes-and-no', words: told };
  const notAll = rest.find(
    (clause) => found.points === 'yes' && /(?:不是|没有|没|还没|不)$/.test(clause) && subjectBefore(clause, question),
  );
  if (notAll !== undefined) return { points: 'both', code: 'says-yes-and-no', words: notAll };
  const forAll = form.asksAny ? 'no' : 'yes';
  // A workplace that is still the old one holds the department and the post.
  const holdsTheRest = found.code === 'unchanged' && /^(?:单位|公司).*(?:原来|原先|以前|之前|老)/.test(first);
  return alone && !holdsTheRest && found.points === forAll
    ? { points: 'hedged', code: 'in-part', words: first }
    : undefined;
}

/** 号码 is the 电话 that was asked about, and 职位 the 岗位. */
function asNamed(clause: string, question: string): string {
  const found = alsoCalled.find(([name, said]) => question.includes(name) && said.test(clause));
  return found === undefined ? clause : clause.replace(found[1], found[0]);
}

const alsoCalled: readonly (readonly [string, RegExp])[] = [
  ['电话', /^(?:我)?(?:的)?(?:手机号码?|电话号码?|号码|手机|号)/],
  ['住址', /^(?:我)?(?:的)?(?:家庭住址|地址|住的地方|住处|家)/],
  ['单位', /^(?:我们?)?(?:公司|厂子?)/],
  ['岗位', /^(?:我)?(?:的)?(?:职位|职务|工种)/],
];

/** 给我副本, 发一份: asks for something rather than tells. */
export const request = /^(?:请|麻烦|就|只|你们?|您)*(?:给|发|寄|要)(?!.*[没不别])/;

/** What a clause says of the thing asked about, rather than a bare yes or no that may belong to anything. */
export const pointing: ReadonlySet<string> = new Set([
  'repeats-the-question',
  'denies-the-question',
  'names-one',
  'changed',
  'unchanged',
  'tells-yes',
  'tells-no',
]);

const subjectBefore = (clause: string, question: string) => {
  const noun = clause.replace(/(?:还|都)?(?:不是|没有|没|不)$/, '');
  return noun.length >= 2 && question.includes(noun);
};
