import type { Polarity } from '../language.js';
import { amongOffered } from './alternatives.js';
import { bothWays } from './both-ways.js';
import { changeIn } from './change.js';
import { chineseClauses } from './clauses.js';
import { doubts, fillers, hedge } from './doubts.js';
import { echo, signed } from './echo.js';
import { havingIn } from './having.js';
import { idiomatic } from './idioms.js';
import { plainlyNo, plainlyYes } from './plain-words.js';
import { exceptFor, qualified } from './qualified.js';
import { formOf, type QuestionForm } from './question-form.js';
import { isOneOfSeveral, subjectOf } from './subject.js';

const agrees =
  /^(是|对|嗯|恩|没错|没问题|不错|当然|肯定|确定|确认|确实|一定|必须|可以|行|好|中|成|要得|得(?!看|问)|同意|愿意|乐意|答应|ok|okay|yes|yeah|好嘞|是我|我就是|就是我|我是(?!他|她)|(我)?本人|正是|在听|请讲|请说|您说|没意见|不介意|妥|欧了|1|一|👌|👍|✅)+/i;
const denies =
  /^(不是(?!没|不)|不对|不行|不可以|不同意|不愿意|不用|不要|不想|不能|不会|不成|不中|不必|不需要|不好(?!说|意思)|不了|不(?!太|大|清|知|记|晓|确|一定|好说|好意|方便|便|错|介|说|告|懂|明|定|是没|是不|只|止|光|就|过|就是|算|得不)|否|否定|没门|哪有|哪能|无(?!所谓)|别(?!的)|no|nope|2$|二$|按2$|选2$)/i;
const lacks =
  /^(我|我们|这边|目前|现在|暂时|真的?|都|从来|压根|根本|完全|一直|名下|手上|手头)*(没有|没|还没|还没有|没呢|并没有|并没|从没|从来没|从未|未曾|没得|冇|无|尚未|未|暂无|一(个|点|笔)(都|也)没)[的啊呀呢哦嘛啦了过吧哈]*(没有?)?$/;
const has = /^(我|我们|目前|现在|确实|真的?|是)*(有|有的|有过|有啊|有一些|有一点|有点|有一(个|笔))[的啊呀呢哦嘛啦哈]*$/;
const takesBack = /^(不对|不是|等等|哦不|啊不|说错|错了|不不)/;
const rhetorical = /[,，\s]*(?:要)?不然(?:呢|还能咋)[?？!！]*$|[,，\s]*(?:这|那)?还用(?:说|问)[吗嘛]?[?？!！]*$/;

/** Which way a Chinese answer points; 有, 没有 and 是 are taken in the form of the question. */
export function polarity(whole: string, question: string, asked = question): Polarity {
  const plain = whole.replace(rhetorical, '') || whole;
  const text = plain.replace(fillers, (heard) =>
    /^[嗯恩诶]/.test(heard) && heard.length >= plain.length ? heard : '',
  );
  const form = formOf(question);
  const { offers } = formOf(asked);
  const option = offers === undefined ? undefined : amongOffered(text, offers);
  if (option !== undefined) return option;
  const twofold = bothWays(text);
  if (twofold !== undefined) return { points: 'both', code: 'says-yes-and-no', words: twofold };
  const besides = form.asksAny ? exceptFor(text) : undefined;
  if (besides !== undefined) return { points: 'hedged', code: 'with-an-exception', words: besides };
  const parts = chineseClauses(text);
  const first = parts[0] ?? '';
  const found =
    /不是没有?|并非没有/.exec(first) && form.asksHaving
      ? yes(first, 'double-negative')
      : pointed(first, question, form);
  const bySignature = found.points === 'nowhere' ? signed(text, question) : undefined;
  if (bySignature !== undefined && !hedge.test(text))
    return bySignature
      ? committed(yes(text, 'signed'), whole, parts, text, question, form)
      : no(text, 'signed-by-another');
  if (found.points === 'nowhere') {
    // 嗯 opens many answers; it is one only when nothing else is said.
    if (/^[嗯恩]+[,，。.!！\s]*$/.test(whole))
      return form.negated
        ? { ...found, points: 'hedged', code: 'agrees-to-a-negative' }
        : yes(whole.trim(), 'says-yes');
    return told(parts.slice(1), question, form) ?? found;
  }
  return committed(found, whole, parts, text, question, form);
}

/** 不核实行不行: asks whether the other way would do. */
const asksLeave = /(?:行不行|好不好|可不可以|能不能|(?:可以|行|成|好)吗)[?？]?$/;

/** Where the opening says neither, a later clause may still name what was asked for: 咋没有，两张卡都在分期. */
function told(later: readonly string[], question: string, form: QuestionForm): Polarity | undefined {
  const naming = later.filter((clause) => havingIn(clause, question, form) || changeIn(clause, question) === 'changed');
  const words = naming[0];
  if (words === undefined || later.some((clause) => hedge.test(clause) || lacks.test(clause))) return undefined;
  return yes(words, 'names-one');
}

function committed(
  found: Polarity,
  whole: string,
  parts: readonly string[],
  text: string,
  question: string,
  form: QuestionForm,
): Polarity {
  if (found.points !== 'yes' && found.points !== 'no') return found;
  const knowing = form.asksKnowing && /^(我)?(都|还|真|也|根本|压根|一点都|完全)?(不|没)/.test(parts[0] ?? '');
  const doubt = knowing ? undefined : (hedge.exec(text) ?? hedge.exec(parts[0] ?? ''));
  if (doubt !== null && doubt !== undefined) return { points: 'hedged', code: 'hedge', words: doubt[0] };
  for (const later of parts.slice(1)) {
    const unsure = doubts.find((cue) => cue.clarity !== 'evasive' && cue.words.test(later));
    if (unsure !== undefined && unsure.code !== 'middling' && !knowing)
      return { points: 'hedged', code: 'hedge', words: unsure.words.exec(later)?.[0] ?? later };
    if (contradicts(found, later, form)) return { points: 'both', code: 'says-yes-and-no', words: later };
  }
  const basically = /基本上?|大体上?/.exec(whole);
  if (basically !== null && !(found.points === 'yes' && form.asksAny))
    return { points: 'hedged', code: 'in-part', words: basically[0] };
  const weighed = overSubjects(found, parts, question, form);
  if (weighed?.points === 'yes') return weighed;
  const but = qualified(found.points, parts, question, form);
  if (but !== undefined) return { points: 'hedged', ...but };
  if (weighed !== undefined) return weighed;
  if ((/[?？]\s*$|(吗|呢)\s*$/.test(text) && parts.length === 1) || asksLeave.test(text))
    return { points: 'hedged', code: 'counter-question', words: text };
  return found;
}

/** 电话没变，住址变了: each clause answers for the thing it names, and what holds of one does not hold of all. */
function overSubjects(
  found: Polarity,
  [first = '', ...rest]: readonly string[],
  question: string,
  form: QuestionForm,
): Polarity | undefined {
  const others = rest.flatMap((clause) => {
    const { points, code } = pointed(clause, question, form);
    return !pointing.has(code) || request.test(clause) || points === found.points ? [] : [{ points, clause }];
  });
  const subject = subjectOf(first, question);
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
  return alone && found.points === forAll ? { points: 'hedged', code: 'in-part', words: first } : undefined;
}

/** 给我副本, 发一份: asks for something rather than tells. */
const request = /^(?:请|麻烦|就|只|你们?|您)*(?:给|发|寄|要)(?!.*[没不别])/;

/** What a clause says of the thing asked about, rather than a bare yes or no that may belong to anything. */
const pointing: ReadonlySet<string> = new Set([
  'repeats-the-question',
  'denies-the-question',
  'names-one',
  'changed',
  'unchanged',
]);

const subjectBefore = (clause: string, question: string) => {
  const noun = clause.replace(/(?:还|都)?(?:不是|没有|没|不)$/, '');
  return noun.length >= 2 && question.includes(noun);
};

/** Only a plain yes or no takes back what came before it; 没有,都挺好的 does not. */
function contradicts(found: Polarity, later: string, form: QuestionForm): boolean {
  if (takesBack.test(later)) return true;
  const denied = plainlyNo(later) || lacks.test(later) || (form.asksKnowing && /^不(清楚|知道)/.test(later));
  const agreed = has.test(later) || /^(是的?|对|有的?|同意|可以)$/.test(later);
  return found.points === 'yes' ? denied : agreed;
}

function pointed(clause: string, question: string, form: QuestionForm): Polarity {
  const words = clause;
  if (clause === '') return { points: 'nowhere', code: 'no-value', words };
  const idiom = idiomatic(clause, question, form);
  if (idiom !== undefined) return idiom ? yes(words, 'says-yes') : no(words, 'says-no');
  const changed = form.asksChange ? changeIn(clause, question) : undefined;
  if (changed === 'not-yet') return { points: 'hedged', code: changed, words };
  if (changed !== undefined) return changed === 'changed' ? yes(words, changed) : no(words, changed);
  const having = havingIn(clause, question, form);
  if (having !== undefined) return having ? yes(words, 'names-one') : no(words, 'says-no');
  if (form.negated && (plainlyYes(clause) || /^(有|是)/.test(clause)))
    return { points: 'hedged', code: 'agrees-to-a-negative', words };
  const echoed = echo(clause, question, form);
  if (/^.{1,3}呗$/.test(clause) && !/^(随|就|算)/.test(clause) && form.asksConsent) return yes(words, 'agrees');
  if (echoed !== undefined) return echoed ? yes(words, 'repeats-the-question') : no(words, 'denies-the-question');
  if (lacks.test(clause)) {
    return form.asksBeing || form.asksConsent || form.asksKnowing
      ? { points: 'hedged', code: 'answers-another-form', words }
      : no(words, 'says-no');
  }
  if (/有/.test(question) && /^有(一|两|几|个|笔|点|些|的(?!话)|过|张|台|在)/.test(clause) && !/[没不屁]/.test(clause))
    return yes(words, 'says-yes');
  if (has.test(clause))
    return form.asksBeing || form.asksConsent
      ? { points: 'hedged', code: 'answers-another-form', words }
      : yes(words, 'says-yes');
  if (plainlyYes(clause))
    return form.asksHaving ? { points: 'hedged', code: 'answers-another-form', words } : yes(words, 'says-yes');
  if (plainlyNo(clause) && !(form.asksChange && /^不干/.test(clause)))
    return form.asksHaving && /^不是/.test(clause)
      ? { points: 'hedged', code: 'answers-another-form', words }
      : no(words, 'says-no');
  if (
    /^(是|对|嗯|恩|没错|好|行|可以|当然|肯定|确实|没问题|同意)/.test(clause) &&
    agrees.test(clause) &&
    !/[没不]/.test(clause.replace(/^(没错|没问题|不错)/, ''))
  ) {
    return form.asksHaving && !/有/.test(clause)
      ? { points: 'nowhere', code: 'no-value', words }
      : yes(words, 'says-yes');
  }
  if (
    denies.test(clause) &&
    (form.asksConsent || form.asksBeing || /^(不是|不对|否)/.test(clause)) &&
    !/^不是(我)?(不|没)/.test(clause)
  )
    return no(words, 'says-no');
  if (
    /^(我|目前|现在|真的?|从来|压根|根本)*(没有|没)(别的|其他|其它|任何|什么|啥|这|那)/.test(clause) &&
    !form.asksBeing &&
    !form.asksConsent
  )
    return no(words, 'says-no');
  return { points: 'nowhere', code: 'no-value', words };
}

const yes = (words: string, code: string): Polarity => ({ points: 'yes', code, words });
const no = (words: string, code: string): Polarity => ({ points: 'no', code, words });
