import { setImmediate as breath } from 'node:timers/promises';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { CellFilter } from '../../dialogs/insights/cell-counts.js';
import { notUnderstoodIn } from '../../dialogs/learning/not-understood.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import { conversationsWith } from '../insights/found-in.js';
import type { InsightCounter } from '../insights/insight-counter.js';
import { engineEvent } from '../turn/read-state.js';
import { type GivenAnswer, groupAnswers, type QuestionGroup } from './answer-groups.js';
import { coverSaid } from './covered-said.js';

/** What looking for answers that were not understood works with. */
export interface LearningParts {
  readonly store: Pick<Store, 'load' | 'getCase' | 'records'>;
  readonly scripts: ScriptLibrary;
  readonly insights: Pick<InsightCounter, 'settled'>;
}

/** Answers to a script that were not understood. */
export interface AnswersNotUnderstood {
  /** Conversations that were opened for it. */
  readonly conversations: number;
  /** None that counted for it was left out. */
  readonly isAll: boolean;
  readonly questions: readonly QuestionGroup[];
}

/** Conversations that are opened at a time. */
const mostOpened = 300;

/**
 * Answers to a script that led to no value, by question. They are read from the logs each time, so that no words of a
 * party are kept anywhere else; which logs, what was counted of each tells. Throws with `script-unknown`.
 */
export async function readNotUnderstood(
  { script, question, ...rest }: CellFilter & { readonly script: string; readonly question?: string | undefined },
  parts: LearningParts,
): Promise<AnswersNotUnderstood> {
  const { store, scripts, insights } = parts;
  if (!scripts.all().some(({ id }) => id === script))
    throw new AppError('script-unknown', `There is no script ${script}.`);
  await insights.settled();
  const given: GivenAnswer[] = [];
  let conversations = 0;
  let isAll = true;
  const isSought = (counts: Readonly<Record<string, number>>) => Object.keys(counts).some(tellsOf(question));
  for await (const { id, version } of conversationsWith(store.records, { ...rest, script }, isSought)) {
    if (conversations === mostOpened) {
      isAll = false;
      break;
    }
    conversations += 1;
    const held = scripts.get(script, version);
    if (held) given.push(...(await answersIn(id, held, parts)));
    // Calls wait for nobody who looks back.
    await breath();
  }
  const wanted = given.filter((one) => question === undefined || one.questionId === question);
  const inLocale = wanted.filter(({ locale }) => rest.locale === undefined || locale === rest.locale);
  return { conversations, isAll, questions: groupAnswers(inLocale) };
}

/** What a conversation with such an answer counted for: a doubt that stayed, a question asked once more, or one not heard. */
function tellsOf(question: string | undefined): (name: string) => boolean {
  return (name) => {
    const [what = '', of, clarity = ''] = name.split(' ');
    if (question !== undefined && of !== question) return false;
    return what === 'probed' || what === 'unheard' || (what === 'doubt' && ['unclear', 'evasive'].includes(clarity));
  };
}

async function answersIn(id: string, script: Script, { store }: LearningParts): Promise<readonly GivenAnswer[]> {
  const stored = await store.load(id);
  if (!stored || stored.erased) return [];
  const found = notUnderstoodIn(stored.events.map(engineEvent));
  const file = found.some(({ isUnheard }) => !isUnheard) ? await store.getCase(stored.caseId) : undefined;
  const cover = file && coverSaid(file, script);
  return found.flatMap((one): GivenAnswer[] => {
    const question = script.questions.find((each) => each.id === one.questionId);
    const place = { conversationId: id, version: script.version };
    // Where the case is gone, so is what would cover its words.
    const covered = cover && !one.isUnheard ? cover(one.said) : '';
    return question ? [{ ...one, ...place, question, covered }] : [];
  });
}
