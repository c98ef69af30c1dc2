import type { StoredLog } from '../../data/store.js';
import { openQuestions } from '../../dialogs/engine/asking/applicable.js';
import { shown } from '../../dialogs/engine/asking/ask.js';
import type { ConversationState, Session } from '../../dialogs/engine/state.js';
import { numberWarning } from '../../dialogs/engine/takeover/number-warning.js';
import type { CompiledQuestion, Script } from '../../dialogs/script/script.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import type { Standing } from '../reviews/standing.js';
import { logLine } from './log-line.js';
import { reviewView } from './review-view.js';
import { choicesOf } from './review-words.js';
import { sayingView } from './saying-view.js';

const linesShown = 60;

/** A conversation in a list. */
export function conversationSummary(state: ConversationState) {
  return {
    id: state.id,
    caseId: state.brief.caseId,
    partyId: state.brief.partyId,
    role: state.brief.role,
    script: state.script,
    status: state.status,
    outcome: state.outcome,
    channel: state.session?.channel,
    startedAt: state.startedAt,
  };
}

/** A conversation with everything that is known of it, for the pages and for those who ask over HTTP. */
export function conversationView(
  state: ConversationState,
  stored: Pick<StoredLog, 'events'>,
  script: Script | undefined,
  standing: Standing,
) {
  const { locale } = state;
  const nameOf = (item: string, language: Locale) => script?.supplements[item]?.name[language] ?? item;
  const questionOf = (id: string | undefined) => script?.questions.find((one) => one.id === id);
  return {
    ...conversationSummary(state),
    name: state.brief.name,
    locale,
    market: state.brief.market,
    open: state.open && openView(state, script),
    answers: Object.entries(state.answers).map(([questionId, record]) => {
      const question = questionOf(questionId);
      const { value } = record;
      const inLanguages = inEach((language) => ({
        goal: question?.goal?.[language],
        value: question && value !== undefined ? shown(question, value, { ...state, locale: language }) : undefined,
      }));
      return {
        questionId,
        ...inLanguages[locale],
        inLanguages,
        status: record.status ?? 'open',
        clarity: record.clarity,
        by: record.by,
        sayings: record.sayings.map((saying) => sayingView(saying, question, state)),
      };
    }),
    stillOpen: script && state.status === 'open' ? openQuestions(script, state).map(stillOpenView) : [],
    ...(state.takeover && {
      takeover: {
        by: state.takeover.by,
        until: goesOnAt(state, standing),
        news: (state.takeover.news ?? []).map(({ item, rejected }) => ({
          item,
          inLanguages: inEach((language) => ({ name: nameOf(item, language) })),
          status: rejected ? ('rejected' as const) : ('received' as const),
        })),
        wishedLocale: state.takeover.wishedLocale,
        ...(state.takeover.numberSent && { numberWarning: (script && numberWarning(script, state)) ?? '' }),
        botIsDone: state.exit !== undefined,
      },
    }),
    identified: state.session?.identified ?? state.identity.passedAt !== undefined,
    ...(state.session?.transfer && { transfer: transferView(state.session) }),
    reviews: Object.values(state.reviews).map((review) =>
      reviewView(review, state, { script, events: stored.events }, standing),
    ),
    supplements: Object.values(state.supplements).map((one) => {
      const inLanguages = inEach((language) => ({ name: nameOf(one.item, language) }));
      return { ...one, ...inLanguages[locale], inLanguages };
    }),
    flags: state.flags,
    timers: Object.entries(state.timers).map(([name, at]) => ({ name, at })),
    recording: state.session?.recording,
    recordings: Object.entries(state.recordings ?? {}).map(([callId, recording]) => ({
      callId,
      standing: recording.standing,
      ...(recording.standing === 'kept' && { seconds: recording.seconds }),
    })),
    optedOut: state.optedOut,
    optedOutOf: state.optedOutOf,
    log: stored.events.slice(-linesShown).map(logLine),
  };
}

/** What a conversation looks like, for those who ask over HTTP. */
export type ConversationView = ReturnType<typeof conversationView>;

function openView(state: ConversationState, script: Script | undefined) {
  const { open, locale } = state;
  const questionId = open && 'questionId' in open ? open.questionId : undefined;
  const question = script?.questions.find((one) => one.id === questionId);
  const inLanguages = inEach((language) => ({ goal: question?.goal?.[language] }));
  return {
    kind: open?.kind,
    questionId,
    ...inLanguages[locale],
    inLanguages,
    type: question?.type,
    choices: question?.choices?.map((choice) => ({ id: choice.id, key: choice.key, label: choice.label[locale] })),
    text: state.lastText ?? '',
  };
}

function transferView({ transfer, leaving }: Session) {
  const to = transfer?.desk ? undefined : transfer?.rung.at(-1);
  // Nobody took it, and the bot has gone on.
  const standing = transfer?.takenBy !== undefined ? 'taken' : leaving === 'to-person' ? 'rings' : 'not-taken';
  return { to, standing } as const;
}

/** When the bot goes on unless the person does something: a page that only keeps the hold moves it without a fact. */
function goesOnAt({ timers, takeover }: ConversationState, { hold }: Standing): string {
  if (hold && hold.by === takeover?.by) return new Date(hold.until).toISOString();
  return timers.takeover ?? '';
}

function stillOpenView(question: CompiledQuestion) {
  const { id, type, goal } = question;
  const inLanguages = inEach((language) => ({ goal: goal?.[language], choices: choicesOf(question, language) }));
  return { questionId: id, type, inLanguages };
}

/** Words in each of our languages: who looks at a conversation need not read the party's. */
function inEach<T>(words: (language: Locale) => T): Readonly<Record<Locale, T>> {
  return { 'zh-CN': words('zh-CN'), 'en-US': words('en-US') };
}
