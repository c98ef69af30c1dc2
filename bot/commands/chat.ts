import { createInterface } from 'node:readline';
import type { Case } from '../../dialogs/case.js';
import { type Brief, briefFor } from '../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import { loadLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import { allCases } from '../cases/all-cases.js';
import { faultLine } from '../cases/fault-line.js';
import { readJsonCases } from '../cases/read-json-cases.js';
import { sourceOfFile } from '../cases/text-source.js';
import type { Act, Reply } from '../rehearsal/act.js';
import { endOf } from '../rehearsal/end-of.js';
import { Rehearsal } from '../rehearsal/rehearsal.js';
import { renderForPerson } from '../rehearsal/render-for-person.js';
import { sampleCase } from '../rehearsal/sample-case.js';
import { waitIn } from '../rehearsal/wait-in.js';
import { scriptFolder } from './lint.js';
import { unreadable } from './with-file.js';

/** What a conversation in the terminal starts with. */
export interface ChatOptions {
  readonly script?: string;
  readonly locale?: Locale;
  /** A case as JSON; without one a fictional case is used. */
  readonly caseFile?: string;
  /** A telephone call: a line with `#` in front is keys, an empty line is silence. */
  readonly voice?: boolean;
}

/**
 * `ringback chat`: a conversation in the terminal, or with lines from a pipe. Commands: `/wait 1 day`, `/hangup`,
 * `/state`, `/quit`. A script that a person reads is printed as a sheet. Gives the exit code.
 */
export async function chatCommand(
  options: ChatOptions,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<number> {
  const print = (line: string) => void output.write(`${line}\n`);
  const { scripts } = loadLibrary([scriptFolder]);
  const id = options.script ?? 'borrower-before';
  const script = scripts.latest(id);
  if (!script) {
    print(
      `There is no script ${id}. There are: ${scripts
        .all()
        .map((one) => one.id)
        .join(', ')}.`,
    );
    return 1;
  }
  const brief = await briefOf(script, options);
  if (typeof brief === 'string') {
    print(brief);
    return 1;
  }
  if (script.placedBy === 'agent') {
    print(renderForPerson(script, brief));
    return 0;
  }
  await talk(script, brief, options.voice ?? false, input, print);
  return 0;
}

/** The brief to talk with, or what is wrong with the case. */
async function briefOf(script: Script, { caseFile, locale }: ChatOptions): Promise<Brief | string> {
  const stage = script.stage === 'any' ? 'before-disbursement' : script.stage;
  const file = caseFile
    ? await caseIn(caseFile)
    : sampleCase(locale === 'en-US' ? 'us' : 'cn', locale ?? 'zh-CN', stage);
  if (typeof file === 'string') return file;
  // Who only reads a sheet needs the case, not a party of it.
  const party =
    file.parties.find((one) => one.role === script.party) ??
    (script.placedBy === 'agent' || !caseFile ? file.parties[0] : undefined);
  if (!party) return `The case ${file.id} has no ${script.party}.`;
  const brief = briefFor(file, party);
  return locale ? { ...brief, locale } : brief;
}

/** The first case of a file, read as an import reads it, or everything that is wrong with the file. */
async function caseIn(path: string): Promise<Case | string> {
  const source = await sourceOfFile(path);
  if (typeof source === 'string') return `${path} ${unreadable[source]}`;
  const { cases, faults } = await allCases(readJsonCases(source));
  const [first] = cases;
  if (faults.length > 0) return faults.map((fault) => faultLine(path, fault)).join('\n');
  return first ?? `${path} holds no case — see docs/examples/cases.json`;
}

async function talk(
  script: Script,
  brief: Brief,
  voice: boolean,
  input: NodeJS.ReadableStream,
  print: (line: string) => void,
): Promise<void> {
  const rehearsal = new Rehearsal({
    script,
    brief,
    channel: voice ? 'voice' : 'sms',
    start: new Date().toISOString(),
    watch: (_input, { events }) => {
      for (const event of events) for (const note of notesOn(event)) print(dim(note));
    },
  });
  print(dim(howTo(brief, voice)));
  for (const line of rehearsal.begin().map(shown)) print(line);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '/quit') return;
    if (line.trim() === '/state') print(dim(JSON.stringify(endOf(rehearsal.state), null, 2)));
    else for (const reply of actIn(line, voice, rehearsal, print)) print(shown(reply));
  }
}

/** Who one speaks as, and what may be typed. */
function howTo({ name, birthDate, locale }: Brief, voice: boolean): string {
  const commands = '/wait 1 day, /hangup, /state, /quit';
  if (locale === 'zh-CN') {
    const born = birthDate ? `，生日${birthDate}` : '';
    return `您扮演${name}${born}。${voice ? '以#开头的一行算按键，如#1；空行算没出声。' : ''}命令：${commands}`;
  }
  const born = birthDate ? `, born ${birthDate}` : '';
  return `You are ${name}${born}. ${voice ? 'A line like #1 presses keys, an empty line is silence. ' : ''}Commands: ${commands}`;
}

function actIn(line: string, voice: boolean, rehearsal: Rehearsal, print: (line: string) => void): readonly Reply[] {
  const act = line.startsWith('/') ? command(line.trim()) : utterance(line, voice && onCall(rehearsal));
  if (act) return rehearsal.play(act);
  if (line.startsWith('/')) print(dim('/wait 1 day, /hangup, /state, /quit'));
  return [];
}

const onCall = (rehearsal: Rehearsal) => rehearsal.state?.session?.channel === 'voice';

function command(line: string): Act | undefined {
  if (line === '/hangup') return { kind: 'hang-up' };
  const ms = line.startsWith('/wait ') ? waitIn(line.slice('/wait '.length)) : undefined;
  return ms === undefined ? undefined : { kind: 'wait', ms };
}

function utterance(line: string, onPhone: boolean): Act | undefined {
  if (!onPhone) return line.trim() === '' ? undefined : { kind: 'words', text: line };
  if (line.trim() === '') return { kind: 'silence' };
  return line.startsWith('#') ? { kind: 'keys', keys: line.slice(1).trim() } : { kind: 'words', text: line };
}

function shown(reply: Reply): string {
  switch (reply.kind) {
    case 'say':
      return `🔊 ${reply.text}`;
    case 'text':
      return `✉ ${reply.text}`;
    case 'transfer':
      return dim(`transfer ${reply.to}`);
    case 'restrict':
    case 'unrestrict':
      return dim(`${reply.kind} ${reply.channel}`);
    case 'at':
      return dim(reply.time);
    default:
      return dim(reply.kind);
  }
}

function notesOn(event: EngineEvent): readonly string[] {
  switch (event.kind) {
    case 'verdict-reached':
      return [`${event.data.questionId} ${event.data.clarity} ${event.data.codes.join(', ')}`];
    case 'review-opened':
      return [`review ${event.data.priority} ${event.data.reason} ${event.data.questionId ?? ''}`.trimEnd()];
    case 'flag-raised':
      return [`flag ${event.data.flag} ${event.data.questionId}`.trimEnd()];
    case 'conversation-closed':
      return [`closed: ${event.data.outcome}`];
    default:
      return [];
  }
}

function dim(text: string): string {
  return `\u001b[2m${text}\u001b[22m`;
}
