import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../../bot/api/asking.js';
import { get, post } from '../../api/ask.js';

export type NotUnderstoodList = GivenBy<'GET', '/api/scripts/:script/not-understood'>;
export type QuestionRow = NotUnderstoodList['questions'][number];
export type AnswerRow = QuestionRow['answers'][number];
export type Course = GivenBy<'POST', '/api/scripts/:script/draft/replay-answers'>['answers'][number]['before'];

/** Logs are opened for it: it is not asked for at each look. */
const staleTime = 60_000;

/** Answers to a script, or to one of its questions, that were not understood. */
export function notUnderstoodQuery(script: string, question: string | undefined) {
  return queryOptions({
    queryKey: ['not-understood', script, question],
    staleTime,
    queryFn: ({ signal }) =>
      get('/api/scripts/:script/not-understood', {
        params: { script },
        ...(question !== undefined && { query: { question } }),
        signal,
      }),
  });
}

/** What an edition of the draft makes of a question in these conversations. */
export function answersReplayQuery(
  script: string,
  edition: number,
  { questionId, conversations }: { readonly questionId: string; readonly conversations: readonly string[] },
) {
  return queryOptions({
    queryKey: ['answers-replay', script, edition, questionId, conversations],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      post('/api/scripts/:script/draft/replay-answers', {
        params: { script },
        body: { questionId, conversations: [...conversations] },
        signal,
      }),
  });
}
