import { samePerson } from '../../dialogs/casework/same-person.js';
import { type Score, scoreOf } from '../../dialogs/quality/score.js';
import { nothingKnown } from '../views/masking/known-values.js';
import { maskedWords } from '../views/masking/masked-words.js';
import type { KeptSample } from './sample.js';

/** With fewer assessed, a mean says more of one conversation than of the work. */
const fewest = 5;

/** What assessments come to, for one agent or one script. */
export interface Result {
  readonly assessed: number;
  /** Means in percent; hidden where fewer than five were assessed. */
  readonly total: number | 'too-few';
  readonly compliance: number | 'too-few';
  /** Conversations with a fatal item. */
  readonly fatal: number;
}

/** Results by agent and by script, the lowest mean first, and every fatal item. */
export function resultsOf(samples: readonly KeptSample[]) {
  const assessed = samples.flatMap((sample) => {
    const score = scoreOfSample(sample);
    return score ? [{ sample, score }] : [];
  });
  const groups = (keyOf: (sample: KeptSample) => string | undefined) => {
    const scores = new Map<string, Score[]>();
    for (const { sample, score } of assessed) {
      const key = keyOf(sample);
      if (key !== undefined) scores.set(key, [...(scores.get(key) ?? []), score]);
    }
    return [...scores].map(([key, all]) => ({ key, ...resultOf(all) }));
  };
  return {
    drawn: samples.length,
    assessed: assessed.length,
    agents: groups(({ agent }) => agent)
      .map(({ key, ...result }) => ({ agent: key, ...result }))
      .toSorted(lowestFirst),
    scripts: groups(({ script: { id, version } }) => `${id} ${version}`)
      .map(({ key, ...result }) => {
        const [script = '', version] = key.split(' ');
        return { script, version: Number(version), ...result };
      })
      .toSorted(lowestFirst),
    fatal: assessed
      .filter(({ score }) => score.fatal.length > 0)
      .map(({ sample: { id, agent, day, script }, score }) => ({ id, agent, day, script, items: [...score.fatal] })),
  };
}

/** An agent’s own assessments, the latest first. What they say is for them; who says it is not. */
export function ownResults(samples: readonly KeptSample[], name: string) {
  const own = samples.filter(({ agent }) => agent !== undefined && samePerson(agent, name));
  const scores = own.flatMap((sample) => scoreOfSample(sample) ?? []);
  return {
    ...resultOf(scores),
    sheets: own
      .flatMap(({ id, conversationId, sheets, day }) =>
        Object.values(sheets)
          .filter(({ handedIn }) => handedIn)
          .map(({ marks, notes, at }) => ({
            id,
            conversationId,
            day,
            at,
            marks,
            notes: maskedWords(notes, nothingKnown),
            score: scoreOf(marks),
          })),
      )
      .toSorted((one, other) => (one.at > other.at ? -1 : 1)),
  };
}

/** What a sample comes to: the mean of those who assessed it, and nothing where any of them found a fatal item. */
function scoreOfSample({ sheets }: KeptSample): Score | undefined {
  const scores = Object.values(sheets).flatMap(({ handedIn, marks }) => (handedIn ? (scoreOf(marks) ?? []) : []));
  if (scores.length === 0) return undefined;
  const compliance = scores.flatMap((score) => score.compliance ?? []);
  const fatal = [...new Set(scores.flatMap((score) => score.fatal))];
  const shared = (all: readonly number[]) => (fatal.length > 0 ? 0 : mean(all));
  return {
    total: shared(scores.map(({ total }) => total)),
    ...(compliance.length > 0 && { compliance: shared(compliance) }),
    fatal,
  };
}

function resultOf(scores: readonly Score[]): Result {
  const enough = scores.length >= fewest;
  const compliance = scores.flatMap((score) => score.compliance ?? []);
  return {
    assessed: scores.length,
    total: enough ? mean(scores.map(({ total }) => total)) : 'too-few',
    compliance: compliance.length >= fewest ? mean(compliance) : 'too-few',
    fatal: scores.filter(({ fatal }) => fatal.length > 0).length,
  };
}

function mean(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
}

function lowestFirst(one: Result, other: Result): number {
  const of = ({ total }: Result) => (total === 'too-few' ? 101 : total);
  return of(one) - of(other) || other.assessed - one.assessed;
}
