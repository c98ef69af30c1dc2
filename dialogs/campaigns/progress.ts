import type { MemberCount, MemberState } from './member.js';

/** How far a campaign has come. */
export interface Progress {
  /** All that fit it, also those who were left out. */
  readonly found: number;
  /** Left out when it was planned, by reason. */
  readonly leftOut: Tally;
  /** Who is to be contacted. */
  readonly planned: number;
  /** By what they wait for; `their-turn` where nothing else keeps them. */
  readonly waiting: Tally;
  readonly begun: number;
  readonly reached: number;
  readonly inProgress: number;
  /** By why a person has to look. */
  readonly withPeople: Tally;
  /** By outcome. */
  readonly done: Tally;
  /** By reason. */
  readonly refused: Tally;
}

/** How many by reason, the most first. */
export interface Tally {
  readonly members: number;
  readonly by: Readonly<Record<string, number>>;
}

const theirTurn = 'their-turn';

/** The progress that counts of members add up to; of one arm, where it is told. */
export function progressOf(counts: readonly MemberCount[], arm?: number): Progress {
  const mine = counts.filter((count) => arm === undefined || count.arm === arm);
  const sum = (...states: readonly MemberState[]) =>
    mine.filter(({ state }) => states.includes(state)).reduce((total, { members }) => total + members, 0);
  const tally = (state: MemberState) => tallyOf(mine.filter((count) => count.state === state));
  return {
    found: sum('left-out', 'waiting', 'in-progress', 'with-people', 'done', 'refused'),
    leftOut: tally('left-out'),
    planned: sum('waiting', 'in-progress', 'with-people', 'done', 'refused'),
    waiting: tally('waiting'),
    begun: sum('in-progress', 'with-people', 'done'),
    reached: mine.filter(({ reached }) => reached).reduce((total, { members }) => total + members, 0),
    inProgress: sum('in-progress'),
    withPeople: tally('with-people'),
    done: tally('done'),
    refused: tally('refused'),
  };
}

function tallyOf(counts: readonly MemberCount[]): Tally {
  const by = new Map<string, number>();
  for (const { why, members } of counts) by.set(why || theirTurn, (by.get(why || theirTurn) ?? 0) + members);
  const sorted = [...by].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return { members: sorted.reduce((total, [, members]) => total + members, 0), by: Object.fromEntries(sorted) };
}
