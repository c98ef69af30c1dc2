import type { Exchange } from '../exchange.js';
import { childElements, parseTwiml, type TwimlElement, TwimlError } from '../twiml/parse-twiml.js';
import type { WebhookAnswer } from '../webhooks/webhook.js';
import type { Call, TwimlSource } from './call.js';
import { callFields } from './call-fields.js';
import { endCall } from './end-call.js';
import { connectCall } from './ring.js';
import { transcribe } from './transcribe.js';
import { next, type Step } from './verb.js';
import { verbs } from './verbs.js';

interface Document {
  readonly url: string;
  readonly response: TwimlElement;
}

const leaveRinging = new Set(['Reject', 'Redirect', 'Pause']);

/** So many documents in a row, without anyone having waited for anything, are a circle. */
const mostDocumentsAtOneTime = 50;

/** Follows a call's instructions, document after document, until it is over. */
export async function runCall(exchange: Exchange, call: Call, first: TwimlSource): Promise<void> {
  const end = await followCall(exchange, call, first);
  if (end) endCall(exchange, call, end.kind === 'end' ? end.status : 'completed', call.quietAt);
}

/**
 * Follows instructions until nothing is left of them: then `next`, or `end` where they hang up. Undefined when the call
 * is over already.
 */
export async function followCall(
  exchange: Exchange,
  call: Call,
  first: TwimlSource,
): Promise<Exclude<Step, { kind: 'go-to' }> | undefined> {
  let source: TwimlSource | undefined = first;
  let [at, documents] = [exchange.now(), 0];
  while (source && !call.isOver) {
    source = takeReplacement(call) ?? source;
    [at, documents] = exchange.now() === at ? [at, documents + 1] : [exchange.now(), 1];
    const document = documents > mostDocumentsAtOneTime ? undefined : await load(exchange, call, source);
    if (call.isOver) return undefined;
    source = takeReplacement(call);
    if (source) continue;
    if (!document) {
      apologise(exchange, call);
      return undefined;
    }
    const step = await follow(exchange, call, document);
    source = takeReplacement(call);
    if (source || call.isOver) continue;
    if (step.kind !== 'go-to') return step;
    source = step.source;
  }
  return undefined;
}

async function follow(exchange: Exchange, call: Call, { response, url }: Document): Promise<Step> {
  for (const verb of childElements(response)) {
    // A call that comes in is answered by the first verb that needs it to be.
    if (!leaveRinging.has(verb.name)) connectCall(exchange, call);
    const carryOut = verbs[verb.name];
    if (!carryOut) transcribe(exchange, call, 'note', `<${verb.name}> is not known to the emulator.`);
    const step = carryOut
      ? await carryOut({
          exchange,
          call,
          verb,
          documentUrl: url,
          follow: (other, to) => followCall(exchange, other, to),
        })
      : next;
    if (step.kind !== 'next' || call.isOver || call.replacement) return step;
  }
  return next;
}

async function load(exchange: Exchange, call: Call, source: TwimlSource): Promise<Document | undefined> {
  if (source.kind === 'document') return read(exchange, { url: exchange.url, body: source.twiml });
  const fields = { ...callFields(exchange, call), ...source.fields };
  const { fallbackUrl } = call.settings;
  const address = { ...(fallbackUrl && { fallbackUrl }), ...source.address };
  const answer = await exchange.webhooks.ask('voice', address, fields, call.activity);
  if (answer.kind === 'failed') return undefined;
  const document = read(exchange, answer);
  if (document || !address.fallbackUrl) return document;
  const failed = { ...fields, ErrorCode: '12100', ErrorUrl: answer.url };
  const second: WebhookAnswer = await exchange.webhooks.ask(
    'voice',
    { url: address.fallbackUrl },
    failed,
    call.activity,
  );
  return second.kind === 'answered' ? read(exchange, second) : undefined;
}

function read(
  exchange: Exchange,
  { url, body }: { readonly url: string; readonly body: string },
): Document | undefined {
  try {
    return { url, response: parseTwiml(body) };
  } catch (error) {
    if (!(error instanceof TwimlError)) throw error;
    exchange.ledger.record({ kind: 'fault', at: exchange.now(), note: `${error.code} ${error.message}` });
    return undefined;
  }
}

function apologise(exchange: Exchange, call: Call): void {
  connectCall(exchange, call);
  transcribe(exchange, call, 'them', 'We are sorry, an application error has occurred. Goodbye.');
  endCall(exchange, call, 'completed');
}

function takeReplacement(call: Call): TwimlSource | undefined {
  const { replacement } = call;
  call.replacement = undefined;
  // Words that were still to be heard are cut off by what replaces them.
  if (replacement) call.hush();
  return replacement;
}
