import { clauses } from '../../clauses.js';
import type { Polarity } from '../language.js';
import { doubts, fillers, hedge } from './doubts.js';
import { echo, signed } from './echo.js';
import { plainlyNo, plainlyYes } from './plain-words.js';
import { formOf, type QuestionForm } from './question-form.js';

const agrees =
  /^(是|对|嗯|恩|没错|没问题|不错|当然|肯定|确定|确认|确实|一定|必须|可以|行|好|中|成|要得|得(?!看|问)|同意|愿意|乐意|答应|ok|okay|yes|yeah|好嘞|是我|我就是|就是我|我是(?!他|她)|(我)?本人|正是|在听|请讲|请说|您说|没意见|不介意|妥|欧了|1|一|👌|👍|✅)+/i;
const denies =
  /^(不是(?!没|不)|不对|不行|不可以|不同意|不愿意|不用|不要|不想|不能|不会|不成|不中|不必|不需要|不好(?!说|意思)|不了|不(?!太|大|清|知|记|晓|确|一定|好说|好意|方便|便|错|介|说|告|懂|明|定|是没|是不|只|止|光|就|过|就是|算|得不)|否|否定|没门|哪有|哪能|无(?!所谓)|别(?!的)|no|nope|2$|二$|按2$|选2$)/i;
const lacks =
  /^(我|我们|这边|目前|现在|暂时|真的?|都|从来|压根|根本|完全|一直)*(没有|没|还没|还没有|没呢|并没有|并没|从没|从来没|从未|未曾|没得|冇|无|尚未|未|暂无|一(个|点|笔)(都|也)没)[的啊呀呢哦嘛啦了过吧哈]*(没有?)?$/;
const has = /^(我|我们|目前|现在|确实|真的?|是)*(有|有的|有过|有啊|有一些|有一点|有点|有一(个|笔))[的啊呀呢哦嘛啦哈]*$/;
const takesBack = /^(不对|不是|等等|哦不|啊不|说错|错了|不不)/;
const exception = /(就|只|除了|除非|不过|但是?|只是|另外|倒是).{0,4}(有|欠|剩|借|一(个|笔|点|些|张))/;

/** Which way a Chinese answer points; 有, 没有 and 是 are taken in the form of the question. */
export function polarity(whole: string, question: string): Polarity {
  const text = whole.replace(fillers, (heard) =>
    /^[嗯恩诶]/.test(heard) && heard.length >= whole.length ? heard : '',
  );
  const form = formOf(question);
  const parts = clauses(text.replace(/\s+/g, ',')).map((part) => part.replace(fillers, ''));
  const first = parts[0] ?? '';
  const found =
    /不是没有?|并非没有/.exec(first) && form.asksHaving
      ? yes(first, 'double-negative')
      : pointed(first, question, form);
  const bySignature = found.points === 'nowhere' ? signed(text, question) : undefined;
  if (bySignature !== undefined && !hedge.test(text))
    return bySignature ? yes(text, 'signed') : no(text, 'signed-by-another');
  if (found.points === 'nowhere') {
    // 嗯 opens many answers; it is one only when nothing else is said.
    if (/^[嗯恩]+[,。.!！\s]*$/.test(whole))
      return form.negated
        ? { ...found, points: 'hedged', code: 'agrees-to-a-negative' }
        : yes(whole.trim(), 'says-yes');
    return found;
  }
  return committed(found, parts, text, form);
}

function committed(found: Polarity, parts: readonly string[], text: string, form: QuestionForm): Polarity {
  const knowing = form.asksKnowing && /^(我)?(都|还|真|也|根本|压根|一点都|完全)?(不|没)/.test(parts[0] ?? '');
  const doubt = knowing ? undefined : hedge.exec(text);
  if (doubt !== null && doubt !== undefined) return { points: 'hedged', code: 'hedge', words: doubt[0] };
  for (const later of parts.slice(1)) {
    const unsure = doubts.find((cue) => cue.clarity !== 'evasive' && cue.words.test(later));
    if (unsure !== undefined && !knowing)
      return { points: 'hedged', code: 'hedge', words: unsure.words.exec(later)?.[0] ?? later };
    if (contradicts(found, later, form)) return { points: 'both', code: 'says-yes-and-no', words: later };
    if (found.points === 'no' && exception.test(later) && !/这|房贷|它/.test(later))
      return { points: 'hedged', code: 'with-an-exception', words: later };
  }
  if (/[?？]\s*$|(吗|呢)\s*$/.test(text) && parts.length === 1)
    return { points: 'hedged', code: 'counter-question', words: text };
  return found;
}

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
  if (/有/.test(question) && /^有(一|两|几|个|笔|点|些|的|过|张|台|在)/.test(clause) && !/[没不]/.test(clause))
    return yes(words, 'says-yes');
  if (has.test(clause))
    return form.asksBeing || form.asksConsent
      ? { points: 'hedged', code: 'answers-another-form', words }
      : yes(words, 'says-yes');
  if (plainlyYes(clause))
    return form.asksHaving ? { points: 'hedged', code: 'answers-another-form', words } : yes(words, 'says-yes');
  if (plainlyNo(clause))
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

/** Short answers whose sign hangs on what was asked: 没意见 consents, but it also denies an objection. */
function idiomatic(clause: string, question: string, form: QuestionForm): boolean | undefined {
  if (/^(我|都|完全)*没(有)?(什么|啥|任何)?(意见|异议|问题)[的啊呀呢]*$/.test(clause))
    return !/异议|意见|困难|压力|问题|影响|变/.test(question);
  if (
    /还在|在不在/.test(question) &&
    /^(我)?(一直|都|仍然|现在)?(还)?在(的|呢|啊|呀|这|那儿|那里|那|原单位|职)*(上班|干|做)?(着|呢|的)*$/.test(clause)
  )
    return true;
  if (
    /变|换/.test(question) &&
    /^(都)?(还是)?(跟|和|与)?(原来|以前|之前|原先|过去).{0,2}(一样|那样)?(的)?$|^(都)?(老样子|照旧|一样的?|不变)$/.test(
      clause,
    )
  )
    return false;
  if (
    /变|换/.test(question) &&
    /^(刚|已经|上个?月|今年|前阵子)?(跳槽|换(了)?(地方|单位|工作|公司|岗)|调(岗|走|动)|升职)(了)?$/.test(clause)
  )
    return true;
  if (/收到/.test(question) && /^(我)?(都|已经|早)?(看到|见到|看见|拿到|收着)(了|过)+(的)?$/.test(clause)) return true;
  if (/收到/.test(question) && /^(我)?(还|都)?(没|没有)(看到|见到|看见|拿到|收着|见着|看着)(过|呢|啊)*$/.test(clause))
    return false;
  if (
    /还上|扣|还款.{0,4}了吗/.test(question) &&
    /^(我)?(早就?|已经|都|自动|按时|昨天|月初)*(还|扣|交|付|划)(过|掉|清|完|走|款|上)*了(的)?$/.test(clause)
  )
    return true;
  if (!form.asksConsent) return undefined;
  if (/^(最好|还是|就|那就)?(不要|别|算了|免了|甭)(了|吧|问|打|联系)*$/.test(clause)) return false;
  return /^(你|您|你们|随时|尽管)*(打|问|查|核实|联系|录|去|说|发|转告|核)(吧|呗|就是|好了|就行)(了)?$/.test(clause) ||
    /^(想|要|愿意)(的|一份|要)?$/.test(clause)
    ? true
    : undefined;
}

const yes = (words: string, code: string): Polarity => ({ points: 'yes', code, words });
const no = (words: string, code: string): Polarity => ({ points: 'no', code, words });
