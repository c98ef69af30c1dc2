import { asks, perQuestion } from '../../per-question.js';
import { Sieve } from '../../sieve/sieve.js';
import type { Polarity } from '../language.js';
import { putOff } from './ahead.js';
import { amongOffered } from './alternatives.js';
import { bothWays } from './both-ways.js';
import { chineseClauses } from './clauses.js';
import { doubts, fillers, hedge } from './doubts.js';
import { signed } from './echo.js';
import { ironyIn } from './irony.js';
import { limitOfYes } from './limits.js';
import { overSubjects, pointing, request } from './over-subjects.js';
import { ofThePaper, onlyOfAnother } from './papers.js';
import { plainlyNo } from './plain-words.js';
import { has, lacks, no, pointed, yes } from './pointed.js';
import { exceptFor, qualified } from './qualified.js';
import { formOf, type QuestionForm } from './question-form.js';
import { tellingIn } from './tellings.js';

/** 又退回来了: what was done is undone. */
const undoes = /^(?:又|后来又?|结果(?:又)?)(?:被|给)?(?:退|收|拿|换|改|要|划|转)(?:回|掉)/;
const takesBack = /^(不对|不是|等等|哦不|啊不|说错|错了|不不)/;
/** 还了还了. */
const doubled = /^(.{2,4}?)(?:[,，\s]*\1)+(?=[的了啊呀]*(?:[,，。!！\s]|$))/;
const rhetorical =
  /[,，\s]*(?:要)?不然(?:呢|还能咋)[?？!！]*$|[,，\s]*(?:这|那)?还用(?:说|问|讲|教)[吗嘛啊]?[?？!！]*$|[,，\s]*不(?:同意|愿意|知道|清楚|是|签|还)[^,，]{0,3}(?:能|会|怎么)[^,，]{1,8}[吗么呢]?[?？]?$/;

/** 我能不知道吗, 怎么会不同意: to ask how it could be otherwise is to say that it is so. */
const couldNotBut =
  /(?:我|他|她|他们|人家)?(?:都|也|还)?(?:哪(?:里|儿)?(?:能|会|敢)|怎么(?:能|会|可能|敢)|咋(?:能|会)|能|会|敢)不(知道|晓得|清楚|明白|同意|愿意|还|签|认|收到?|在)(?:的)?(?:[吗么嘛呢啊呀]*[?？!！。]*)$/;
/** 不是我签的难道是你签的, 不在那儿还能在哪儿. */
const whoElse =
  /(?<=^|[,，。\s])不((?:是|在|给|用|跟|找|靠|签|住)[^,，。没不]{1,8}?)[,，\s]*(?:难道|那?还能|还会)(?:是|在|给|用|跟|找|靠|有|住)?(?:你|您|别人|谁|哪(?:里|儿|个)?|鬼)[^,，。没不]{0,4}[?？!！]*$/;
/** 我自己的房子还要人教？ is no question, whatever its mark. */
const needless = /((?:还|哪)(?:里|儿)?(?:用|要|需要|用得着)(?:别)?(?:人|谁)(?:来)?教)[吗嘛啊呀]*[?？]+$/;

/** 除了我还能有谁. */
const nobodyElse =
  /^除(?:了|开)我(?:自己|本人)?(?:之外|以外)?[,，]?(?:还)?(?:能|会)?(?:是|有)(?:谁|哪个|别人)[呀啊呢]?[?？]?$/;
/** 担保？我没做过: what was asked, asked back before it is answered. */
const askedAgain = /^([^,，。!！?？]{1,8}?)[了过呀啊吗]*[?？]+\s*(?=[^?？\s]{2})/;

const mayAskAgain = new Sieve([askedAgain], (words) => words);

/** 那还用说吗: of course. */
const ofCourse = /^((?:这|那)?还用(?:说|问|讲))[吗嘛么][?？]?$/;

function withoutEcho(whole: string, question: string): string {
  if (!mayAskAgain.mayMatch(whole)) return whole;
  const echoed = askedAgain.exec(whole);
  const words = echoed?.[1] ?? '';
  return words.length > 1 && [...words].every((one) => question.includes(one))
    ? whole.slice(echoed?.[0].length)
    : whole;
}

/** What is said in a roundabout way, and the plain words for it. */
const roundabout: readonly (readonly [RegExp, string])[] = [
  [couldNotBut, ',$1'],
  [whoElse, '$1'],
  [needless, '$1'],
  [ofCourse, '$1'],
  [nobodyElse, '是我自己'],
  [/了都(?=$|[,，。!！])/g, '了'],
];
const mayBeRoundabout = new Sieve([rhetorical, ...roundabout.map(([words]) => words)], (words) => words);

function inPlainWords(answered: string): string {
  if (!mayBeRoundabout.mayMatch(answered)) return answered;
  const stated = answered.replace(rhetorical, '') || answered;
  return roundabout.reduce((text, [words, plain]) => text.replace(words, plain), stated);
}

/** Opening sounds tell nothing, unless they are all that was said. */
function withoutOpening(text: string, said: string): string {
  const opening = fillers.exec(text)?.[0] ?? '';
  const isAll = opening.length >= said.length && /^[嗯恩诶]/.test(opening);
  return isAll ? text : text.slice(opening.length);
}

/** Which way a Chinese answer points; 有, 没有 and 是 are taken in the form of the question. */
export function polarity(whole: string, put: string, probe = put): Polarity {
  const question = asObjection(put);
  const asked = probe === put ? question : asObjection(probe);
  const answered = withoutEcho(whole, question);
  const plain = inPlainWords(answered);
  const spoken = withoutOpening(plain.replace(doubled, '$1'), plain);
  const form = formOf(question);
  const { offers } = formOf(asked);
  const option = offers === undefined ? undefined : amongOffered(spoken, offers);
  if (option !== undefined) return option;
  const sound = onlyASound(whole, form);
  if (sound !== undefined) return sound;
  const ironic = ironyIn(spoken);
  if (ironic !== undefined) return { points: 'hedged', code: 'in-irony', words: ironic };
  if (aValueAlone.test(spoken) && !asksWithValue(question))
    return { points: 'nowhere', code: 'answers-another-form', words: spoken };
  const twofold = bothWays(spoken);
  if (twofold !== undefined) return { points: 'both', code: 'says-yes-and-no', words: twofold };
  if (asksObjection(question) && agreesToObject.test(spoken))
    return { points: 'both', code: 'says-yes-and-no', words: spoken };
  const besides = form.asksAny ? exceptFor(spoken) : undefined;
  if (besides !== undefined) return { points: 'hedged', code: 'with-an-exception', words: besides };
  const clauses = chineseClauses(spoken);
  const parts = ofThePaper(clauses, question);
  const text = parts.length === clauses.length ? spoken : parts.join('，');
  const astray = onlyOfAnother(parts, question);
  if (astray !== undefined) return { points: 'hedged', code: 'in-part', words: astray };
  const first = parts[0] ?? '';
  const found =
    /不是没有?|并非没有/.exec(first) && form.asksAny ? yes(first, 'double-negative') : pointed(first, question, form);
  if (found.code === 'agrees-to-a-negative') {
    const denied = deniedAfter(parts, question, form);
    return denied === undefined ? found : committed(denied, whole, parts.slice(1), text, question, form);
  }
  const bySignature = found.points === 'nowhere' ? signed(text, question) : undefined;
  if (bySignature !== undefined && !hedge.test(text))
    return bySignature
      ? committed(yes(text, 'signed'), whole, parts, text, question, form)
      : no(text, 'signed-by-another');
  if (found.points === 'nowhere' || found.code === 'answers-another-form') {
    const later = told(found, parts, question, form);
    if (later === undefined && found.code === 'of-the-past') return { ...found, points: 'hedged' };
    return later === undefined ? found : committed(later, whole, parts, text, question, form);
  }
  if (found.points === 'no' && asksToConfirm(question) && parts.length > 1 && parts.slice(1).every(isMeant))
    return found;
  return committed(found, whole, parts, text, question, form);
}

/** 是20号, 应该是两千一: the value of another question, where this one named none that 是 could agree to. */
const aValueAlone =
  /^(?:[^，,。]{0,6}(?:说错|搞错|弄错|记错)了?[，,。\s]*)?(?:我?说的|应该|其实|实际)*是(?:每个?月)?[\d零一二三四五六七八九十百千万两点.]+(?:块钱?|[号日元块万千])?(?:还款?|扣款?|付)?的?[。！!]?$/;
const asksWithValue = asks(/[\d零一二三四五六七八九十百千万两]+(?:块|[号日元万千月年点])|\d/);

/** 不是，我说的是八千: what was meant instead takes nothing of the no. */
const asksToConfirm = asks(/您?(?:说|讲|报)的是|复述|核对一下|记的是/);
const isMeant = (clause: string) =>
  /^(?:我)?(?:刚才|刚刚|本来|其实)?(?:要)?(?:说|讲|报|想说)?的?(?:应该)?(?:是|叫)(?![的不]?$)(?!.*[吗吧?？])/.test(
    clause,
  );

/** 您有不同意的地方吗 asks for objections: 同意 denies it, as it denies 您有异议吗. */
const asObjection = perQuestion((question) =>
  question.replace(/有(?:什么|任何)?(?:不同意见?|反对|不愿意?)的?(?:地方|意见)?(?=[吗么?？，]|$)/, '有异议'),
);
const asksObjection = asks(/异议/);

/** 是的，我同意 to "do you object?": the yes is to the loan, not to an objection. */
const agreesToObject = /^(?:是|对|嗯|好)的?[，,。\s]*(?:我|都)*(?:同意|愿意|没有?意见|没有?问题|自愿|认可)/;

/** 那你们呢; but 还欠着呢 and 没来呢 only dwell on what is so. */
const asksBack = /[?？]\s*$|(?:吗|(?<!(?:着|还|没|正|在|可|才)[^,，]{0,6})呢)\s*$/;

/** 都知道，并且自己同意了吗: to know is half of it. */
const asksBoth = asks(/知道.*(?:并且|而且|也).*同意/);
const agreed = /同意|愿意|自愿|点头|签|答应/;

/** 不核实行不行: asks whether the other way would do. */
const asksLeave = /(?:行不行|好不好|可不可以|能不能|(?:可以|行|成|好)吗)[?？]?$/;

/** 嗯 opens many answers, and is one only when nothing else is said; asked whether there is any, it may yet open one. */
function onlyASound(whole: string, form: QuestionForm): Polarity | undefined {
  const words = whole.trim();
  if (!/^[嗯恩]+[,，。.!！\s]*$/.test(words)) return undefined;
  if (form.negated) return { points: 'hedged', code: 'agrees-to-a-negative', words };
  return /^.[,，。.!！\s]*$/.test(words) && (form.asksAny || form.asksChange)
    ? { points: 'hedged', code: 'only-a-sound', words }
    : yes(words, 'says-yes');
}

/** A longer answer tells more than a yes or no. */
const mostClauses = 12;

/**
 * Where the opening says neither, or answers another form of question, later clauses may tell: 钱不够，没扣成;
 * 没有，是我爸替我签的. They must agree, and may not turn a 没有 into a yes.
 */
function told(opening: Polarity, parts: readonly string[], question: string, form: QuestionForm): Polarity | undefined {
  if (parts.length > mostClauses || parts.some((clause) => unknown.matches(clause) || /[?？]$|[吗么]$/.test(clause)))
    return undefined;
  const signs = parts
    .slice(1)
    .filter((clause) => !request.test(clause))
    .map((clause) => pointed(clause.replace(turn, ''), question, form))
    .filter(({ points }) => points === 'yes' || points === 'no');
  const [first] = signs.filter(
    ({ code, words }) => pointing.has(code) || lacks.test(words) || opening.code === 'of-the-past',
  );
  if (first === undefined || signs.some(({ points }) => points !== first.points)) return undefined;
  if (first.points === 'no' && tight.test(parts[0] ?? '')) return undefined;
  const opened = opening.points === 'nowhere' ? first.points : lacks.test(opening.words) ? 'no' : 'yes';
  return opened === first.points ? first : undefined;
}

/** 对，没有用到别处: whoever agrees to a negative and says it over means it. */
function deniedAfter(parts: readonly string[], question: string, form: QuestionForm): Polarity | undefined {
  const said = parts.slice(1).map((part) => pointed(part, question, form));
  return said.length > 0 && said.every(({ points }) => points === 'no') ? said[0] : undefined;
}

/** 紧巴点，能还上: not without strain. */
const tight = /^(?:我们?|每个?月|有点儿?|稍微|是|挺|比较|就是)*紧(?:巴+|张)?(?:了?一?点儿?|的)?$/;

const turn = /^(?:不过|但是?|可是?|结果|后来|最后|还好|幸好|好在)[,，]?(?=.{2})/;

const unknown = new Sieve(
  doubts.filter(({ clarity }) => clarity === 'omitted' || clarity === 'refused'),
  ({ words }) => words,
);
const weakening = new Sieve(
  doubts.filter(({ clarity }) => clarity !== 'evasive'),
  ({ words }) => words,
);

function committed(
  found: Polarity,
  whole: string,
  parts: readonly string[],
  text: string,
  question: string,
  form: QuestionForm,
): Polarity {
  if (found.points !== 'yes' && found.points !== 'no') return found;
  const knowing =
    form.asksKnowing &&
    /^(我|他|她|他们|人家|对方)?(都|还|真|也|根本|压根|一点都|完全)?(不|没)|^(要不是)?(你们?|您)(要)?(不|没).{1,6}我(都|也|还|真|根本)*不/.test(
      parts[0] ?? '',
    );
  const doubt = knowing ? undefined : (hedge.exec(text) ?? hedge.exec(parts[0] ?? ''));
  if (doubt !== null && doubt !== undefined) return { points: 'hedged', code: 'hedge', words: doubt[0] };
  for (const later of parts.slice(1)) {
    const unsure = weakening.find(later, ({ code, words }) => {
      const heard = words.exec(later);
      return heard === null ? undefined : { code, words: heard[0] };
    });
    if (unsure !== undefined && unsure.code !== 'middling' && !knowing)
      return { points: 'hedged', code: 'hedge', words: unsure.words };
    if (contradicts(found, later, question, form)) return { points: 'both', code: 'says-yes-and-no', words: later };
  }
  const basically = /基本上?|大体上?/.exec(whole);
  if (basically !== null && !(found.points === 'yes' && form.asksAny))
    return { points: 'hedged', code: 'in-part', words: basically[0] };
  if (
    found.points === 'yes' &&
    asksBoth(question) &&
    /^[^,，同愿签]*(?:知道|晓得|清楚)/.test(text) &&
    !agreed.test(text)
  )
    return { points: 'hedged', code: 'in-part', words: found.words };
  const weighed = overSubjects(found, parts, question, form);
  if (weighed?.points === 'yes') return weighed;
  const but = qualified(found.points, parts, question, form);
  if (but !== undefined) return { points: 'hedged', ...but };
  if (weighed !== undefined) return weighed;
  const ahead =
    found.code === 'says-yes' || (form.asksConsent && found.points === 'yes')
      ? putOff(parts, { any: form.asksAny, consent: form.asksConsent })
      : undefined;
  if (ahead !== undefined) return { points: 'hedged', code: 'not-yet', words: ahead };
  const limit =
    found.points === 'yes'
      ? limitOfYes(parts, question, form.asksAny, found.code === 'repeats-the-question')
      : undefined;
  if (limit !== undefined) return { points: 'hedged', ...limit };
  if ((asksBack.test(text) && parts.length === 1) || asksLeave.test(text))
    return { points: 'hedged', code: 'counter-question', words: text };
  return found;
}

/** Only a plain yes or no takes back what came before it; 没有,都挺好的 does not. */
function contradicts(found: Polarity, later: string, question: string, form: QuestionForm): boolean {
  if (tellingIn(later, question) === (found.points === 'yes')) return false;
  if (takesBack.test(later) || undoes.test(later)) return true;
  const denied = plainlyNo(later) || lacks.test(later) || (form.asksKnowing && /^不(清楚|知道)/.test(later));
  const granted = has.test(later) || /^(是的?|对|有的?|同意|可以)$/.test(later);
  return found.points === 'yes' ? denied : granted;
}
