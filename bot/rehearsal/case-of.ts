import { type Case, caseSchema, type Party } from '../../dialogs/case.js';
import type { Script } from '../../dialogs/script/script.js';
import { issueInWords, writtenPath } from '../issue-words.js';
import { sampleCase } from './sample-case.js';
import type { Transcript } from './transcript.js';
import { type TranscriptFault, Unplayable } from './unplayable.js';

/** The sample case with the changes that a transcript asks for, and the party who is spoken to. */
export function caseOf(transcript: Transcript, script: Script): { readonly file: Case; readonly party: Party } {
  const { market, locale, without, parties: further } = transcript;
  const stage = script.stage === 'any' ? 'before-disbursement' : script.stage;
  const sample = sampleCase(market, locale, stage);
  const zone = sample.parties[0]?.zone;
  const kept = sample.parties.filter(({ role }) => !without.some((left) => left === role));
  const parties = [
    ...kept.map((one) => (one.role === script.party ? merged(one, transcript.party) : one)),
    ...further.map((one) => ({ id: one.role, locale, zone, ...one })),
  ];
  const parsed = caseSchema.safeParse({ ...merged(sample, transcript.case), parties });
  if (!parsed.success)
    throw new Unplayable(
      parsed.error.issues.flatMap(issueInWords).map(({ path: inCase, problem, how }) => {
        const path = placeOf(inCase, kept.length);
        return { path, words: `${writtenPath(path, 'case')} ${problem}${how ? ` — write ${how}` : ''}` };
      }),
    );
  const file = parsed.data;
  const party = file.parties.find((one) => one.role === script.party);
  if (!party) throw new Error(`the sample case has no ${script.party}; that script is read by a person`);
  return { file, party };
}

/** Where that stands in the transcript which is so in the case that it makes. */
function placeOf(path: readonly PropertyKey[], kept: number): TranscriptFault['path'] {
  const [part, index, ...rest] = path.map((one) => (typeof one === 'number' ? one : String(one)));
  if (part !== 'parties' || typeof index !== 'number') return ['case', ...path.map(String)];
  return index < kept ? ['party', ...rest] : ['parties', index - kept, ...rest];
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
