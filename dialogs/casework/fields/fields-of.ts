import type { Case, Party } from '../../case.js';
import { applies, conditionContext } from '../../engine/asking/applicable.js';
import type { ConversationState } from '../../engine/state.js';
import type { Script } from '../../script/script.js';
import { aboutWhom } from '../about-whom.js';
import type { PlacedCall } from '../calls/call.js';
import { isCauseOpen } from '../causes/is-cause-open.js';
import { saidOfEmployer } from '../causes/said-of-employer.js';
import { type Dossier, emptyDossier } from '../dossier.js';
import type { Employer } from '../employer.js';
import { isIndependent } from '../points/is-independent.js';
import { knownPoints } from '../points/known-points.js';
import { evidenceOfCalls, type QuestionIn } from './evidence/of-calls.js';
import { evidenceOfClaims } from './evidence/of-claims.js';
import { evidenceOfConversation } from './evidence/of-conversation.js';
import { evidenceOfFile } from './evidence/of-file.js';
import { evidenceOfPulls } from './evidence/of-pulls.js';
import { evidenceOfSteps } from './evidence/of-steps.js';
import type { Evidence } from './evidence.js';
import { type FieldName, fieldNames, keyFields } from './field.js';
import { type FieldStatus, fieldStatus } from './field-status.js';
import { fieldUses } from './field-uses.js';
import type { Held } from './held.js';
import { fieldOf } from './question-field.js';

/** All that is looked at to tell how a party's fields stand. */
export interface FieldsFrom {
  readonly file: Case;
  /** The dossiers of all parties of the case. */
  readonly dossiers: readonly Dossier[];
  /** The conversations of all parties, the oldest first. */
  readonly held: readonly Held[];
  /** What a party without a conversation would be asked; undefined when nothing. */
  readonly planned: (party: Party) => { readonly script: Script; readonly state: ConversationState } | undefined;
  readonly questionIn: QuestionIn;
  /** The employers that are known under a name that anybody gave. */
  readonly known: readonly Employer[];
}

/** A fact about a party: how it stands, and every source side by side. */
export interface Field {
  readonly name: FieldName;
  /** Nothing but two independent sources, or two people, verify it. */
  readonly key: boolean;
  /** What it is looked at for. */
  readonly usedFor: (typeof fieldUses)[FieldName];
  readonly status: FieldStatus;
  readonly sources: readonly Evidence[];
}

/**
 * How the facts about a party stand, each with all its sources: those on file, the party's own words, and what
 * employers, colleagues, papers and registers say. Nobody decides here; it is what a person decides by.
 */
export function fieldsOf(party: Party, from: FieldsFrom): readonly Field[] {
  const evidence = evidenceAbout(party, from);
  const asked = askedAbout(party, from);
  const isHeldBack = isCauseOpen(employerSaid(party, from));
  return fieldNames.flatMap((name) => {
    const sources = evidence.filter(({ field }) => field === name);
    if (sources.length === 0 && !asked.has(name)) return [];
    const told = fieldStatus(name, sources, from.known);
    const status = isHeldBack && told === 'verified' && ofEmployer.includes(name) ? 'ambiguous' : told;
    return [{ name, key: keyFields.includes(name), usedFor: fieldUses[name], status, sources }];
  });
}

/** What stays in doubt while nobody has found why an employer could not be confirmed. */
const ofEmployer: readonly FieldName[] = ['employer', 'inPost', 'title'];

/** What the party and those who were asked about them said of the employer. */
function employerSaid(party: Party, { file, dossiers, held }: FieldsFrom): Parameters<typeof isCauseOpen>[0] {
  const dossierOf = ({ id }: Party) => dossiers.find(({ partyId }) => partyId === id) ?? emptyDossier(file.id, id);
  return {
    party,
    dossier: dossierOf(party),
    asked: file.parties
      .filter((one) => one.id !== party.id && aboutWhom(file, one)?.id === party.id)
      .map((one) => ({ party: one, dossier: dossierOf(one) })),
    said: held
      .filter(({ state }) => state.brief.partyId === party.id)
      .flatMap(({ state, script }) => saidOfEmployer(state, script)),
  };
}

/** Everything that any source says about a party. */
function evidenceAbout(party: Party, { file, dossiers, held, questionIn, known }: FieldsFrom): readonly Evidence[] {
  const dossierOf = (id: string) => dossiers.find(({ partyId }) => partyId === id);
  const dossier = dossierOf(party.id);
  const asked = file.parties.filter((one) => aboutWhom(file, one)?.id === party.id);
  const said = asked.flatMap((one) => {
    const own = dossierOf(one.id);
    return latest([
      ...held
        .filter(({ state }) => state.brief.partyId === one.id)
        .flatMap((each) => evidenceOfConversation(each, party)),
      ...(own
        ? evidenceOfCalls(own.calls.placed, one.role, questionIn, (call) => wasFoundApart(call, one, own, known))
        : []),
    ]);
  });
  const all = [
    ...evidenceOfFile(party),
    ...said,
    ...(dossier
      ? [
          ...evidenceOfClaims(dossier.claims),
          ...evidenceOfPulls(dossier.pulls, party),
          ...evidenceOfSteps(dossier.steps),
        ]
      : []),
  ];
  const setAside = dossier?.claims.setAside ?? {};
  return all.map((one) => (setAside[one.ref] ? { ...one, setAside: setAside[one.ref] } : one));
}

/** Whether a call went to a number that was found without the help of whom it was about. */
function wasFoundApart(
  { pointId, number }: PlacedCall,
  called: Party,
  dossier: Dossier,
  known: readonly Employer[],
): boolean {
  const point = knownPoints(called, dossier).find(({ id, value }) => id === pointId && value === number);
  const listed = known.some(({ numbers }) => numbers.some(({ value }) => value === number));
  return listed || (point !== undefined && isIndependent(point.source));
}

/** Of several answers to one question the last counts; those before stand in their own conversations. */
function latest(said: readonly Evidence[]): readonly Evidence[] {
  const inTime = [...said].sort((one, other) => ((one.at ?? '') < (other.at ?? '') ? -1 : 1));
  return inTime.filter(
    (one, at) => !inTime.slice(at + 1).some((later) => later.place?.questionId === one.place?.questionId),
  );
}

function askedAbout(party: Party, { held, planned }: FieldsFrom): ReadonlySet<FieldName | undefined> {
  const own = held.filter(({ state }) => state.brief.partyId === party.id);
  const plan = own.length === 0 ? planned(party) : undefined;
  const all = plan ? [plan] : own;
  return new Set(
    all.flatMap(({ script, state }) => {
      const context = conditionContext(script, state);
      return script.questions.filter((question) => applies(question, state, context)).map(fieldOf);
    }),
  );
}
