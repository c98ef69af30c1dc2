import { type Case, caseSchema, type Party } from '../../dialogs/case.js';
import type { Script } from '../../dialogs/script/script.js';
import { issueInWords, writtenPath } from '../issue-words.js';
import { sampleCase } from './sample-case.js';
import type { Transcript } from './transcript.js';

/** The sample case with the changes that a transcript asks for, and the party who is spoken to. */
export function caseOf(transcript: Transcript, script: Script): { readonly file: Case; readonly party: Party } {
  const { market, locale, without, parties: further } = transcript;
  const stage = script.stage === 'any' ? 'before-disbursement' : script.stage;
  const sample = sampleCase(market, locale, stage);
  const zone = sample.parties[0]?.zone;
  const parties = [
    ...sample.parties
      .filter(({ role }) => !without.some((left) => left === role))
      .map((one) => (one.role === script.party ? merged(one, transcript.party) : one)),
    ...further.map((one) => ({ id: one.role, locale, zone, ...one })),
  ];
  const parsed = caseSchema.safeParse({ ...merged(sample, transcript.case), parties });
  if (!parsed.success)
    throw new Error(
      parsed.error.issues
        .flatMap(issueInWords)
        .map(
          ({ path, problem, how }) =>
            `in the case, ${writtenPath(path, 'it')} ${problem}${how ? ` — write ${how}` : ''}`,
        )
        .join('\n'),
    );
  const file = parsed.data;
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
