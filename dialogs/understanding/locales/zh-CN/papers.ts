import { perQuestion } from '../../per-question.js';

const kinds = [/合同/, /申请(?:表|书)?|(?<!还款|时间|[一图])表(?:格)?/, /担保(?:文件|书|函)/];

/** The one paper that a question about signing names; none where it names several. */
const signedPaper = perQuestion((question) => {
  if (!/签/.test(question)) return null;
  const named = kinds.filter((kind) => kind.test(question));
  return (named.length === 1 ? named[0] : undefined) ?? null;
});

const opens = /^(?:但是?|不过|就|那|只有|这|那|个|份)*/;

const names = (part: string, kind: RegExp) => part.replace(opens, '').search(kind) === 0;

/** The clauses of an answer without those about another paper: 合同我签，申请表代签 to a question about the contract. */
export function ofThePaper(parts: readonly string[], question: string): readonly string[] {
  const asked = signedPaper(question);
  if (asked === null || parts.length < 2 || !parts.some((part) => asked.test(part))) return parts;
  return parts.filter((part) => asked.test(part) || !ofAnother(part, asked));
}

/** The clause about another paper, where nothing is told of the one that was asked about: 申请表是我签的. */
export function onlyOfAnother(parts: readonly string[], question: string): string | undefined {
  const asked = signedPaper(question);
  if (asked === null || parts.some((part) => asked.test(part))) return undefined;
  return parts[0] !== undefined && ofAnother(parts[0], asked) ? parts[0] : undefined;
}

const ofAnother = (part: string, asked: RegExp) => kinds.some((kind) => kind !== asked && names(part, kind));
