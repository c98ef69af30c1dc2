import { DateTime } from 'luxon';
import { briefFor } from '../../dialogs/engine/brief.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Reply } from './act.js';
import { actOf } from './act-of.js';
import { caseOf } from './case-of.js';
import { type Changes, changesIn } from './desk/changes-in.js';
import type { Standing } from './desk/standing-of.js';
import type { Happened, Story } from './desk/story.js';
import { endOf } from './end-of.js';
import { Rehearsal, type RehearsalSetup } from './rehearsal.js';
import { renderForPerson } from './render-for-person.js';
import { sampleCase } from './sample-case.js';
import type { Transcript, TranscriptEnd } from './transcript.js';
import type { DeskLine, TranscriptLine, TranscriptReply } from './transcript-lines.js';
import { Unplayable } from './unplayable.js';

/** What followed a line: what the bot did, why the desk refused it, and what the file of the case says since then. */
export interface PlayedLine {
  readonly we: readonly TranscriptReply[];
  readonly refused?: string;
  readonly file?: Changes;
}

/** A transcript as it was played: what followed each line, and how it ended. */
export interface Played {
  readonly lines: readonly PlayedLine[];
  readonly end: TranscriptEnd;
  readonly state: ConversationState | undefined;
}

/**
 * Plays a transcript against the engine and, where people do something in it or its file is looked at, the desk. Rejects
 * with what is wrong where it cannot be played.
 */
export async function playTranscript(
  transcript: Transcript,
  scripts: ScriptLibrary,
  watch?: RehearsalSetup['watch'],
): Promise<Played> {
  const script = scripts.latest(transcript.script);
  if (!script) throw new Error(`there is no script ${transcript.script}`);
  if (script.placedBy === 'agent')
    throw new Error(`${script.id} is read by a person, not played by the bot:\n\n${sheetOf(script, transcript)}`);
  const { file, party } = caseOf(transcript, script);
  const inputs: Input[] = [];
  const rehearsal = new Rehearsal({
    script,
    brief: briefFor(file, party),
    channel: transcript.channel,
    inbound: transcript.inbound,
    plan: transcript.plan,
    start: instant(transcript.start, party.zone ?? 'utc'),
    watch: (input, decision, before) => {
      inputs.push(input);
      watch?.(input, decision, before);
    },
  });
  const isAlone = !transcript.lines.some(isDeskLine) && transcript.ends?.file === undefined;
  if (isAlone) return conversationAlone(transcript, rehearsal);
  const [{ RehearsedDesk }, { Story }] = await Promise.all([
    import('./desk/rehearsed-desk.js'),
    import('./desk/story.js'),
  ]);
  const { employers } = transcript;
  const desk = await RehearsedDesk.open({ file, employers, scripts, start: rehearsal.at });
  try {
    const story = new Story(rehearsal, desk, inputs, briefFor(file, party).number);
    const played = await besideDesk(transcript, rehearsal, story, () => desk.standing());
    if (!(await desk.holds(rehearsal.events)))
      throw new Error('the store holds another conversation than was played: a turn was decided otherwise there');
    return played;
  } finally {
    await desk.close();
  }
}

function conversationAlone({ lines }: Transcript, rehearsal: Rehearsal): Played {
  const played = lines.map((line, index): PlayedLine => {
    try {
      const act = isDeskLine(line) ? undefined : actOf(line, rehearsal.state);
      return { we: (act ? rehearsal.play(act) : rehearsal.begin()).map(written) };
    } catch (error) {
      throw Unplayable.atLine(index, error);
    }
  });
  return { lines: played, end: endOf(rehearsal.state), state: rehearsal.state };
}

/** The file is looked at around what people do, and at the end: what an answer alone changes is shown with the next look. */
async function besideDesk(
  { lines }: Transcript,
  rehearsal: Rehearsal,
  story: Story,
  look: () => Promise<Standing>,
): Promise<Played> {
  const played: PlayedLine[] = [];
  let file: Standing = {};
  for (const [index, line] of lines.entries()) {
    const { replies, refused } = await happenedAt(line, rehearsal, story).catch((error: unknown) => {
      throw Unplayable.atLine(index, error);
    });
    const next = lines[index + 1];
    const before = file;
    if (isByPeople(line) || next === undefined || isByPeople(next)) file = await look();
    const changes = changesIn(before, file);
    played.push({
      we: replies.map(written),
      ...(refused && { refused: `${refused.code}: ${refused.words}` }),
      ...(changes && { file: changes }),
    });
  }
  return { lines: played, end: { ...endOf(rehearsal.state), file }, state: rehearsal.state };
}

async function happenedAt(line: TranscriptLine, rehearsal: Rehearsal, story: Story): Promise<Happened> {
  return isDeskLine(line) ? story.step(line.step, line.written) : story.converse(actOf(line, rehearsal.state));
}

function isByPeople(line: TranscriptLine): boolean {
  return isDeskLine(line) || 'resolve' in line || 'supplement' in line;
}

function isDeskLine(line: TranscriptLine): line is DeskLine {
  return 'step' in line;
}

function sheetOf(script: Script, { market, locale }: Transcript): string {
  const { lender, parties } = sampleCase(market, locale, 'before-disbursement');
  return renderForPerson(script, { market, locale, lender, name: parties[0]?.name ?? '' });
}

function instant(local: string, zone: string): string {
  return DateTime.fromISO(local, { zone }).toUTC().toISO() ?? local;
}

function written(reply: Reply): TranscriptReply {
  switch (reply.kind) {
    case 'say':
      return { say: reply.text };
    case 'text':
      return { text: reply.text, ...(reply.to !== undefined && { to: reply.to }) };
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
