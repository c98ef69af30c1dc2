import type { PlacedCall } from '../../../dialogs/casework/calls/call.js';
import type { CauseView } from '../../../dialogs/casework/causes/cause-view.js';
import type { Claim } from '../../../dialogs/casework/claims/claim.js';
import type { Document } from '../../../dialogs/casework/documents/document.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import type { Lesson } from '../../../dialogs/casework/education/lesson.js';
import type { Field } from '../../../dialogs/casework/fields/fields-of.js';
import type { Flag } from '../../../dialogs/casework/flags/flag.js';
import { shownFlags } from '../../../dialogs/casework/flags/open-flags.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import type { CaseFile } from '../../casework/whole-case/read-case-file.js';
import { caseFileView } from '../../views/case-file-view.js';

/** What a case's file says, as a transcript writes it: by party and thing, in a few words each. */
export type Standing = { readonly [name: string]: string | readonly string[] | Standing };

/** What the file of a case says at this moment. What nothing is known of is left out. */
export function standingOf(read: CaseFile): Standing {
  const { parties } = caseFileView(read);
  const { dossiers } = read.gathered;
  const standings = parties.map((party) => {
    const dossier = dossiers.find(({ partyId }) => partyId === party.id);
    return [party.id, dossier ? partyStanding(dossier, party) : {}] as const;
  });
  return filled(Object.fromEntries(standings));
}

type PartyView = ReturnType<typeof caseFileView>['parties'][number];

function partyStanding(dossier: Dossier, { fields, points, steps, cause }: PartyView): Standing {
  const { calls, claims, education, flags, tasks } = dossier;
  return filled({
    facts: named(
      fields.filter(isTold),
      ({ name }) => name,
      ({ status }) => status,
    ),
    points: named(
      points.filter(({ id, check }) => check || id.startsWith('added')),
      ({ id }) => id,
      pointWords,
    ),
    claims: named(claims.typed, ({ field }) => field, claimWords),
    papers: named(
      steps?.documents.documents ?? [],
      ({ type }) => type,
      ({ status, by }) => `${status} by ${by}`,
    ),
    brought: named(Object.values(dossier.documents), (document) => document.for?.item ?? 'not sorted', broughtWords),
    steps: steps ? stepsStanding(steps) : {},
    calls: named(calls.placed, ({ id }) => id, callWords),
    cause: cause ? causeStanding(cause) : {},
    flags: named(shownFlags(dossier), flagName, flagWords),
    tasks: named(Object.values(tasks), (task) => taskName(task, flags), taskWords),
    lessons: named(education.lessons, ({ guide }) => guide, lessonWords),
    gaps: named(
      education.gaps,
      ({ cause: what }) => what,
      ({ questionIds }) => questionIds.join(', '),
    ),
  });
}

/** Key facts always; others only where something is amiss. */
function isTold({ key, status }: Field): boolean {
  return (key && status !== 'not-asked') || ['mismatch', 'ambiguous', 'refused'].includes(status);
}

function pointWords({ value, source, check }: PartyView['points'][number]): string {
  const found = (check?.findings ?? []).map(({ rule, detail }) => (detail ? `${rule} ${detail}` : rule));
  const passed = check ? [check.passed ? 'passed' : 'not to be used'] : [];
  return [`${value} from ${source}`, ...passed, ...found].join('; ');
}

/** Only where something was done, or has to be looked into. */
function stepsStanding({
  documents,
  employer,
  income,
  colleague,
  approval,
}: NonNullable<PartyView['steps']>): Standing {
  const lacking = employer.confirmations.flatMap(({ lacks }) =>
    lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : [],
  );
  const states = { documents, income, colleague, approval };
  return {
    ...named(
      Object.entries(states).filter(([, { state }]) => state !== 'open' && state !== 'not-needed'),
      ([name]) => name,
      ([, { state }]) => state,
    ),
    ...(employer.confirmations.length > 0 && { employer: [employer.state, ...lacking].join('; ') }),
  };
}

function claimWords({ value, source, by, confirmed, correctedBy }: Claim): string {
  const typed = typeof value === 'object' && 'amount' in value ? value.amount : value;
  const words = typeof typed === 'object' && 'name' in typed ? typed.name : String(typed);
  return [
    `${words} from ${source}, typed by ${by}`,
    ...(confirmed ? [`confirmed by ${confirmed.by}`] : []),
    ...(correctedBy === undefined ? [] : ['corrected']),
  ].join('; ');
}

function broughtWords({ by, decided }: Document): string {
  const reason = decided?.reason === undefined ? '' : `, ${decided.reason}`;
  return decided ? `${decided.how} by ${decided.by}${reason}` : `brought in by ${by}`;
}

function callWords({ by, pointId, number, dialled, legs, outcome }: PlacedCall): string {
  const network = legs.party?.status;
  return [
    `${by} to ${pointId}`,
    ...(dialled && !dialled.agrees ? [`misdialled: ${dialled.number} instead of ${number}`] : []),
    ...(outcome ? [outcome.outcome] : network ? [network] : []),
    ...(outcome?.verifierName ? [`${outcome.verifierName}, ${outcome.verifierTitle ?? ''}`] : []),
  ].join('; ');
}

function causeStanding({ open, questions, chosen, causes }: CauseView): Standing {
  const speaking = causes.filter(({ speaks, ruledOut }) => speaks.length > 0 || ruledOut);
  return filled({
    asked: open ? questions.map(({ because, partyId }) => `${because} (${partyId})`) : [],
    speaks: named(
      speaking,
      ({ cause }) => cause,
      ({ speaks, ruledOut }) =>
        [
          ...speaks.map(({ code, detail }) => (detail === undefined ? code : `${code} ${detail}`)),
          ...(ruledOut ? [`ruled out by ${ruledOut.by}`] : []),
        ].join('; '),
    ),
    chosen: chosen
      ? `${chosen.cause} by ${chosen.by}${chosen.approved ? `, approved by ${chosen.approved.by}` : ''}`
      : {},
  });
}

function flagName({ flag, evidence }: Flag): string {
  return `${flag} ${evidence[0]?.questionId ?? ''}`.trim();
}

function flagWords({ severity, plan, closed, outdatedAt }: Flag): string {
  if (closed) return `${closed.verdict} by ${closed.by}`;
  if (outdatedAt !== undefined) return 'no longer so';
  return [severity, ...(plan ? [`${plan.action} by ${plan.owner} until ${plan.due}`] : [])].join('; ');
}

function taskName({ kind, about }: Task, flags: Dossier['flags']): string {
  const flag = flags[about]?.flag;
  return flag === undefined ? kind : `${kind} ${flag}`;
}

function taskWords({ priority, closed }: Task): string {
  return closed ? `${closed.how} by ${closed.by}` : `${priority} open`;
}

function lessonWords({ because, by, recheckAt, acknowledgedAt }: Lesson): string {
  return [
    because === 'person' ? `given by ${by}` : `given because of the ${because}`,
    ...(recheckAt === undefined ? [] : [`looked at again on ${recheckAt.slice(0, 10)}`]),
    ...(acknowledgedAt === undefined ? [] : ['read']),
  ].join('; ');
}

/** Things by their names; of several with one name, the later ones are numbered. */
function named<T>(things: readonly T[], nameOf: (one: T) => string, wordsOf: (one: T) => string): Standing {
  const result: Record<string, string> = {};
  for (const one of things) {
    const name = nameOf(one);
    const before = Object.keys(result).filter((other) => other === name || other.startsWith(`${name} #`)).length;
    result[before === 0 ? name : `${name} #${before + 1}`] = wordsOf(one);
  }
  return result;
}

function filled(standing: Standing): Standing {
  return Object.fromEntries(Object.entries(standing).filter(([, one]) => typeof one === 'string' || !isEmpty(one)));
}

function isEmpty(one: readonly string[] | Standing): boolean {
  return Object.keys(one).length === 0;
}
