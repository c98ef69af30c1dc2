import { DateTime } from 'luxon';
import { type Case, caseSchema, type Party } from '../../dialogs/case.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import type { Resolution } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import type { AnswerValue } from '../../dialogs/vocabulary.js';
import type { Act, Reply } from './act.js';
import { endOf } from './end-of.js';
import { Rehearsal, type RehearsalSetup } from './rehearsal.js';
import { renderForPerson } from './render-for-person.js';
import { sampleCase } from './sample-case.js';
import type { Transcript, TranscriptEnd, TranscriptLine, TranscriptReply } from './transcript.js';
import { waitIn } from './wait-in.js';

/** A golden conversation as it was played: what the bot did after each line, and how it ended. */
export interface Played {
  readonly replies: readonly (readonly TranscriptReply[])[];
  readonly end: TranscriptEnd;
  readonly state: ConversationState | undefined;
}

/** Plays a golden conversation against the engine. */
export function playTranscript(
  transcript: Transcript,
  scripts: ScriptLibrary,
  watch?: RehearsalSetup['watch'],
): Played {
  const script = scripts.latest(transcript.script);
  if (!script) throw new Error(`there is no script ${transcript.script}`);
  if (script.placedBy === 'agent')
    throw new Error(`${script.id} is read by a person, not played by the bot:\n\n${sheetOf(script, transcript)}`);
  const { file, party } = caseOf(transcript, script);
  const rehearsal = new Rehearsal({
    script,
    brief: briefFor(file, party),
    channel: transcript.channel,
    inbound: transcript.inbound,
    start: instant(transcript.start, party.zone ?? 'utc'),
    watch,
  });
  const replies = transcript.lines.map((line) => {
    const act = actOf(line, rehearsal.state);
    return (act ? rehearsal.play(act) : rehearsal.begin()).map(written);
  });
  return { replies, end: endOf(rehearsal.state), state: rehearsal.state };
}

function sheetOf(script: Script, { market, locale }: Transcript): string {
  const { lender, parties } = sampleCase(market, locale, 'before-disbursement');
  return renderForPerson(script, { market, locale, lender, name: parties[0]?.name ?? '' });
}

/** The sample case with the changes that the conversation asks for, and the party who is spoken to. */
function caseOf(transcript: Transcript, script: Script): { readonly file: Case; readonly party: Party } {
  const stage = script.stage === 'any' ? 'before-disbursement' : script.stage;
  const sample = sampleCase(transcript.market, transcript.locale, stage);
  const parties = sample.parties.map((one) => (one.role === script.party ? merged(one, transcript.party) : one));
  const file = caseSchema.parse({ ...merged(sample, transcript.case), parties });
  const party = file.parties.find((one) => one.role === script.party);
  if (!party) throw new Error(`the sample case has no ${script.party}; that script is read by a person`);
  return { file, party };
}

function merged(base: object, changes: object): object {
  const result: Record<string, unknown> = { ...base };
  for (const [name, change] of Object.entries(changes)) {
    const old = result[name];
    if (change === null) delete result[name];
    else result[name] = isRecord(old) && isRecord(change) ? merged(old, change) : change;
  }
  return result;
}

const isRecord = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one);

function instant(local: string, zone: string): string {
  return DateTime.fromISO(local, { zone }).toUTC().toISO() ?? local;
}

/** What a line lets happen; undefined for the first one. */
function actOf(line: TranscriptLine, state: ConversationState | undefined): Act | undefined {
  if ('start' in line) return undefined;
  if ('they' in line) return { kind: 'words', text: line.they, confidence: line.confidence, late: line.late };
  if ('text' in line) return { kind: 'texts', texts: [line.text].flat(), attachments: line.attachments };
  if ('keys' in line) return { kind: 'keys', keys: line.keys, late: line.late };
  if ('silence' in line) return { kind: 'silence' };
  if ('hang up' in line) return { kind: 'hang-up' };
  if ('they call' in line) return { kind: 'call' };
  if ('again' in line) return { kind: 'again' };
  if ('next calls' in line) return { kind: 'next-calls', fate: line['next calls'] };
  if ('contact' in line) return { kind: 'contact', channel: line.contact };
  if ('carrier' in line) return { kind: 'carrier-word', word: line.carrier };
  if ('supplement' in line) return { kind: 'supplement', ...line.supplement };
  if ('resolve' in line) return resolveAct(line.resolve, state);
  return { kind: 'wait', ms: waitIn(line.wait) ?? 0 };
}

function resolveAct(
  wish: Extract<TranscriptLine, { resolve: object }>['resolve'],
  state: ConversationState | undefined,
): Act {
  const review = Object.values(state?.reviews ?? {}).find(
    (one) =>
      !one.resolved &&
      (wish.question === undefined || one.questionId === wish.question) &&
      (wish.reason === undefined || one.reason === wish.reason),
  );
  if (!review) throw new Error(`no review is open for ${wish.question ?? wish.reason}`);
  return { kind: 'resolve', reviewId: review.id, resolution: resolutionOf(wish) };
}

function resolutionOf(wish: Extract<TranscriptLine, { resolve: object }>['resolve']): Resolution {
  switch (wish.with) {
    case 'accept':
    case 'ask-again':
    case 'close':
      return { kind: wish.with, cause: wish.cause };
    case 'correct':
      return { kind: 'correct', value: wish.value as AnswerValue, cause: wish.cause };
  }
}

function written(reply: Reply): TranscriptReply {
  switch (reply.kind) {
    case 'say':
      return { say: reply.text };
    case 'text':
      return { text: reply.text };
    case 'transfer':
      return { transfer: reply.to };
    case 'restrict':
      return { restrict: reply.channel };
    case 'unrestrict':
      return { unrestrict: reply.channel };
    case 'at':
      return { at: reply.time };
    default:
      return reply.kind;
  }
}
