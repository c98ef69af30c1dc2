import { type Case, caseSchema } from '../../dialogs/case.js';
import { type IssueWords, issueInWords } from '../issue-words.js';
import { isZone } from './is-zone.js';

/** Checks a case against the schema, and what the schema cannot say. Everything that will not do is told at once. */
export function checkCase(raw: unknown): { readonly file?: Case; readonly issues: readonly IssueWords[] } {
  const read = caseSchema.safeParse(raw);
  const issues = [
    ...(read.error?.issues ?? []).flatMap(issueInWords).map(withList),
    ...unknownZones(raw),
    ...partiesTwice(raw),
  ];
  return issues.length > 0 ? { issues } : { file: read.data, issues };
}

function withList(issue: IssueWords): IssueWords {
  if (issue.problem !== 'is not known') return issue;
  return { ...issue, how: 'it as docs/reference/cases.md lists it, or remove it' };
}

function unknownZones(raw: unknown): readonly IssueWords[] {
  return each(raw, 'zone').flatMap((zone, index) =>
    zone === undefined || isZone(zone)
      ? []
      : [
          {
            path: ['parties', index, 'zone'],
            problem: 'is not a time zone',
            how: 'an IANA time zone, like America/New_York',
          },
        ],
  );
}

function partiesTwice(raw: unknown): readonly IssueWords[] {
  const ids = each(raw, 'id');
  return ids.flatMap((id, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [{ path: ['parties', index, 'id'], problem: 'is there twice in this case' }],
  );
}

/** A text field of every party, also in a case that the schema refuses for another reason. */
function each(raw: unknown, field: 'zone' | 'id'): readonly (string | undefined)[] {
  const parties = fieldOf(raw, 'parties');
  if (!Array.isArray(parties)) return [];
  return parties.map((party: unknown) => {
    const value = fieldOf(party, field);
    return typeof value === 'string' ? value : undefined;
  });
}

function fieldOf(from: unknown, field: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, field) : undefined;
}
