import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';
import { AppError } from '../../dialogs/app-error.js';
import { cookieFor } from '../access/session-cookie.js';
import type { Log } from '../log.js';

/**
 * What a handler answers: a status, and a body that is sent as JSON, or as it is where its type is told. A body that is
 * made while it is sent comes in pieces of JSON.
 */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  /** The content type of a body in pieces that is no JSON. */
  readonly stream?: string;
  /** The content type of a body that is bytes, and the name it is saved under. */
  readonly file?: { readonly type: string; readonly name: string };
  /** What a browser keeps from now on to show who is signed in; empty makes it forget. */
  readonly session?: string;
  /** What it keeps while its owner signs in elsewhere; empty makes it forget. */
  readonly signingIn?: string;
  /** Where a browser goes on. */
  readonly location?: string;
}

const json = 'application/json; charset=utf-8';

/** Makes a restify handler of a function that answers or throws an AppError. */
export function answering(
  log: Log,
  handle: (request: Request) => Promise<Answer>,
): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    const answer = await handle(request).catch((error: unknown) => failure(error, log));
    if (isInPieces(answer.body)) return await sendPieces(answer, answer.body, response, log);
    const { file } = answer;
    const body = file && Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body));
    response.writeHead(answer.status, {
      'content-type': file?.type ?? json,
      'x-content-type-options': 'nosniff',
      ...(file && { 'content-disposition': `attachment; filename="${file.name}"` }),
      'content-length': body.length,
      ...(answer.location !== undefined && { location: answer.location }),
      ...cookiesOf(answer, request),
      'cache-control': 'no-store',
    });
    response.end(body);
  };
}

function cookiesOf({ session, signingIn }: Answer, request: Request) {
  const cookies = [
    ...(session === undefined ? [] : [cookieFor('session', session, request)]),
    ...(signingIn === undefined ? [] : [cookieFor('signingIn', signingIn, request)]),
  ];
  return cookies.length === 0 ? {} : { 'set-cookie': cookies };
}

/** Whether a body is made while it is sent. */
export function isInPieces(body: unknown): body is AsyncIterable<string> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** As fast as the other side reads. What fails on the way ends the connection, so that a part is never taken for the whole. */
async function sendPieces(
  { status, stream = json }: Answer,
  pieces: AsyncIterable<string>,
  response: Response,
  log: Log,
): Promise<void> {
  response.writeHead(status, { 'content-type': stream, 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  await pipeline(Readable.from(pieces), response).catch((error: unknown) => {
    const leftEarly = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!leftEarly) log.error('request-failed', { defect: error instanceof Error ? error.name : 'unknown' });
  });
}

const statuses: Readonly<Record<string, number>> = {
  'signed-out': 401,
  'sign-in-refused': 401,
  'account-locked': 401,
  'password-lapsed': 401,
  'too-many-tries': 429,
  'not-yours': 403,
  'foreign-page': 403,
  'not-here': 403,
  'account-unknown': 404,
  'elsewhere-unknown': 404,
  'password-weak': 400,
  'reason-needed': 400,
  'case-unknown': 404,
  'party-unknown': 404,
  'conversation-unknown': 404,
  'review-unknown': 404,
  'script-unknown': 404,
  'point-unknown': 404,
  'notice-unknown': 404,
  'call-unknown': 404,
  'flag-unknown': 404,
  'rule-unknown': 404,
  'task-unknown': 404,
  'claim-unknown': 404,
  'source-unknown': 404,
  'document-unknown': 404,
  'document-gone': 404,
  'recording-gone': 404,
  'value-unknown': 404,
  'link-unknown': 404,
  'campaign-unknown': 404,
  'sample-unknown': 404,
  'practice-unknown': 404,
  'practice-first': 403,
  'synonym-unfit': 400,
  'sheet-incomplete': 400,
  'letter-unsent': 400,
  'hours-never-open': 400,
  'script-twice': 400,
  'file-empty': 422,
  'file-too-large': 413,
  'file-type-not-accepted': 415,
  'file-infected': 422,
  'supplement-unknown': 404,
  'body-wrong': 400,
  'correction-unreadable': 400,
  'correction-negative': 400,
};

function failure(error: unknown, log: Log): Answer {
  if (error instanceof AppError) {
    const status = statuses[error.code] ?? (error.code.startsWith('store-') ? 503 : 409);
    return { status, body: { error: { code: error.code, message: error.message } } };
  }
  log.error('request-failed', { defect: error instanceof Error ? error.name : 'unknown' });
  return {
    status: 500,
    body: { error: { code: 'defect', message: 'Something is wrong on our side. It was noted; please try again.' } },
  };
}
