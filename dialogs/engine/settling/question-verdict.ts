import { limits } from '../../limits.js';
import { offeredChoices } from '../../questions/offered-choices.js';
import { questionTypes } from '../../questions/registry.js';
import { currencyCodes } from '../../questions/sum-in-words.js';
import type { CompiledQuestion } from '../../script/script.js';
import type { Probe } from '../../script/wording.js';
import { spanOf } from '../../understanding/amounts/span.js';
import type { Answer } from '../../understanding/answer.js';
import { understand } from '../../understanding/understand.js';
import type { AnswerType, Band, Verdict } from '../../vocabulary.js';
import { wallClock } from '../../wall-clock.js';
import type { Brief } from '../brief.js';
import { resembles } from '../hearing/resembles.js';
import type { Heard } from '../input.js';
import type { ConversationState } from '../state.js';
import { zoneOf } from '../zone-of.js';

/** What a verdict looks at beside the answer: the language, the market, and what stands on file. */
export interface AnswerPlace extends Pick<ConversationState, 'locale' | 'answers' | 'session'> {
  readonly brief: Pick<Brief, 'market' | 'zone' | 'number' | 'onFile'>;
}

/** What a question's answer means, given what stands on file and what the last probe offered. */
export function verdictOn(
  question: CompiledQuestion,
  heard: Heard,
  state: AnswerPlace,
  probe: Probe | undefined,
  at: string,
): Verdict {
  if (heard.kind === 'nothing') return { clarity: 'unheard', reasons: [{ code: 'silence', words: '' }] };
  const said = saidIn(heard);
  const taken = takenBand(heard, probe, state);
  const own = taken === undefined ? valueVerdict(question, heard, state, probe, at) : undefined;
  const band = taken ?? bandAround(own, said, probe, state);
  const verdict = band === undefined ? own : bandVerdict(band, question, state, said);
  return checked(question, verdict ?? { clarity: 'unclear', reasons: [] }, state, said);
}

/** The party's own words or keys. */
export function saidIn(heard: Heard): string {
  if (heard.kind === 'words') return heard.text;
  return heard.kind === 'keys' ? heard.keys : '';
}

/** The local time of the party, `YYYY-MM-DDTHH:MM:SS`. */
export function localNow(state: AnswerPlace, at: string): string | undefined {
  return wallClock(at, zoneOf(state.brief));
}

function valueVerdict(
  question: CompiledQuestion,
  heard: Exclude<Heard, { kind: 'nothing' }>,
  state: AnswerPlace,
  probe: Probe | undefined,
  at: string,
): Verdict {
  const choices = offeredChoices(question, state.locale, state.brief.market);
  const keys =
    heard.kind === 'keys'
      ? heard.keys
      : /^\d{1,6}$/.test(heard.text.trim())
        ? heard.text.normalize('NFKC').trim()
        : undefined;
  const type = questionTypes[question.type as AnswerType];
  const keyed = keys === undefined ? undefined : type.fromKeys(keys, choices);
  if (keyed && 'value' in keyed) return { clarity: 'clear', value: keyed.value, reasons: [] };
  if (heard.kind === 'keys' && !keyed)
    return { clarity: 'unheard', reasons: [{ code: 'no-such-key', words: heard.keys }] };

  const answer: Answer = {
    locale: state.locale,
    type: question.type as AnswerType,
    question: question.wording[state.locale].ask,
    asked: probe && !evadedLast(question, state) ? askedIn(probe, state) : undefined,
    text: keyed && 'text' in keyed ? keyed.text : saidIn(heard),
    alternatives: heard.kind === 'words' && heard.alternatives ? [...heard.alternatives] : undefined,
    confidence: heard.kind === 'words' ? heard.confidence : undefined,
    now: type.calendar ? localNow(state, at) : undefined,
    approximate: question.approximate,
    choices: choices.length > 0 ? choices.map((choice) => ({ ...choice, synonyms: [...choice.synonyms] })) : undefined,
    meansYes: question.meansYes?.[state.locale],
    meansNo: question.meansNo?.[state.locale],
    currency: currencyCodes[state.brief.market],
    length: question.length,
    onFile: onFileValue(question, state),
    tolerance: question.compare?.tolerance,
  };
  return (question.acceptsNone || question.type === 'contact' ? none(answer) : undefined) ?? understand(answer);
}

/** "No other", "this one", "nothing": where that is an answer, it settles the question. */
function none({ text }: Answer): Verdict | undefined {
  if (!nothingElse.test(text.trim())) return undefined;
  return { clarity: 'clear', value: 'none', reasons: [{ code: 'no-other', words: text }] };
}

const nothingElse =
  /^((没有?|沒有)(了|别的|其他的?|其它的?|变化?|变)?|没了|(单位|公司|我们|我|这边|这里)?(都|也)?没有?(座机|总机|固定?电话|邮箱|其他号码?)(号码?)?(的|了)?|不用了?|没什么|没啥|挺好的?|都挺好|就(是)?(这|那)?个(号码?|电话|手机)?(就)?(行|可以|好)?|还是这个(号码?|电话)?|这个(号码?|电话)?(就)?(行|可以|好)(了)?|no|none|(there's|there is|there are|we have|i have|we've got|i've got) none|(i|we|they) (don't|do not) have (one|any|a landline|a main number)|there (isn't|is not) (one|any)|no (landline|main number|such number)|nope|nothing|not really|no thanks?( you)?|all good|no other|no others?|nothing else|(just )?this (one|number)( is fine)?|the same( one| number)?|same number)[。.!！\s]*$/iu;

function onFileValue(question: CompiledQuestion, state: AnswerPlace): Answer['onFile'] {
  const value = question.compare && state.brief.onFile[question.compare.with as keyof typeof state.brief.onFile];
  return question.type === 'organization' && typeof value === 'string' ? { name: value } : value;
}

function takenBand(
  heard: Exclude<Heard, { kind: 'nothing' }>,
  probe: Probe | undefined,
  state: AnswerPlace,
): Band | undefined {
  if (!probe?.bands) return undefined;
  const said = saidIn(heard).normalize('NFKC').trim();
  const byKey = probe.bands.find((band) => band.key === said);
  const chosen = byKey ?? (heard.kind === 'words' ? bandInWords(said, probe.bands, state) : undefined);
  return chosen && { from: chosen.from, ...(chosen.to === undefined ? {} : { to: chosen.to }) };
}

/** "Four or five thousand" names no sum, but where bands were offered it may lie within one of them. */
function bandAround(
  verdict: Verdict | undefined,
  said: string,
  probe: Probe | undefined,
  state: AnswerPlace,
): Band | undefined {
  const onlyVague = verdict?.reasons.every(({ code }) => code === 'range' || code === 'hedge');
  if (!probe?.bands || verdict?.clarity !== 'unclear' || !onlyVague) return undefined;
  const [low, high] = spanOf(said, state.locale) ?? [];
  if (low === undefined || high === undefined) return undefined;
  const found = probe.bands.find(({ from, to }) => from <= low && high <= (to ?? Number.POSITIVE_INFINITY));
  return found && { from: found.from, ...(found.to === undefined ? {} : { to: found.to }) };
}

/** After an evasion the question itself was put once more, not the probe. */
const evadedLast = (question: CompiledQuestion, state: AnswerPlace): boolean =>
  state.answers[question.id]?.sayings.at(-1)?.clarity === 'evasive';

/** The words of the probe that were last put to the party. */
const askedIn = (probe: Probe, { locale, session }: AnswerPlace): string =>
  (session?.channel === 'voice' ? undefined : probe.text?.[locale]) ?? probe.ask[locale];

function bandInWords(said: string, bands: NonNullable<Probe['bands']>, state: AnswerPlace) {
  const choices = bands.map((band) => ({ id: band.key, key: band.key, label: band.label[state.locale], synonyms: [] }));
  const verdict = understand({ locale: state.locale, type: 'choice', text: said, choices });
  return verdict.clarity === 'clear' ? bands.find((band) => band.key === verdict.value) : undefined;
}

function bandVerdict(band: Band, question: CompiledQuestion, state: AnswerPlace, said: string): Verdict {
  const onFile = onFileValue(question, state);
  const outside = typeof onFile === 'number' && (onFile < band.from || onFile >= (band.to ?? Number.POSITIVE_INFINITY));
  return outside
    ? { clarity: 'contradicts', value: band, reasons: [{ code: 'differs-from-file', words: said }] }
    : { clarity: 'clear', value: band, reasons: [] };
}

/** Types whose recognisers know nothing of the file, and what the script says must be. */
function checked(question: CompiledQuestion, verdict: Verdict, state: AnswerPlace, said: string): Verdict {
  const means = question.choices?.find((choice) => choice.id === verdict.value)?.means;
  if (means) return { clarity: means, reasons: [{ code: `chose-${means}`, words: said }], intent: verdict.intent };
  if (verdict.clarity !== 'clear') return verdict;
  const differs = (code: string): Verdict => ({
    ...verdict,
    clarity: 'contradicts',
    reasons: [{ code, words: said.slice(0, limits.answerCharacters) }],
  });
  if (question.expect !== undefined && verdict.value !== question.expect) return differs('not-as-expected');
  const onFile = onFileValue(question, state);
  const plain = question.type === 'yes-no' || question.type === 'choice';
  if (plain && onFile !== undefined && verdict.value !== onFile) return differs('differs-from-file');
  const inOwnWords = question.type === 'role' || question.type === 'address';
  const isOther = inOwnWords && typeof onFile === 'string' && !resembles(String(verdict.value), onFile);
  return isOther ? differs('differs-from-file') : verdict;
}
