import type { Case, Party } from '../../case.js';
import { verdictOn } from '../../engine/settling/question-verdict.js';
import type { Script } from '../../script/script.js';
import type { CallAnswer } from './call.js';

/** Whose words these are, and about whom. */
export interface Answering {
  readonly file: Pick<Case, 'market'>;
  readonly party: Pick<Party, 'locale' | 'zone'>;
  /** Whom the party was asked about, whose values on file the answers are compared with. */
  readonly about: Pick<Party, 'onFile'>;
  readonly script: Script;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * What the answers mean that a person typed while reading a script aloud: verdicts as in a conversation. Answers to
 * what the script does not ask are told in `unknown`.
 */
export function readCallAnswers(
  words: Readonly<Record<string, string>>,
  { file, party, about, script, at }: Answering,
): { readonly answers: readonly CallAnswer[]; readonly unknown: readonly string[] } {
  const place = {
    locale: party.locale,
    answers: {},
    // The number of a workplace, say, tells nothing of where whoever answers counts their days.
    brief: { market: file.market, zone: party.zone, number: '', onFile: about.onFile },
  };
  const questions = new Map(script.questions.filter(({ type }) => type !== 'say').map((one) => [one.id, one]));
  const answers = Object.entries(words).flatMap(([questionId, said]): CallAnswer[] => {
    const question = questions.get(questionId);
    if (!question) return [];
    const { clarity, value, reasons } = verdictOn(
      question,
      { kind: 'words', text: said, spoken: false },
      place,
      undefined,
      at,
    );
    const raised = question.flagsOn.some((kind) => kind === clarity) ? question.flags : [];
    return [
      {
        questionId,
        clarity,
        codes: reasons.map(({ code }) => code),
        flags: raised,
        said,
        value,
        words: reasons.map((reason) => reason.words),
      },
    ];
  });
  return { answers, unknown: Object.keys(words).filter((id) => !questions.has(id)) };
}
