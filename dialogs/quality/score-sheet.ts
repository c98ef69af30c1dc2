/** What is looked at in a conversation, by section. */
export const sections = ['compliance', 'accuracy', 'procedure', 'communication'] as const;
export type Section = (typeof sections)[number];

/** One item of the score sheet. */
interface Item {
  readonly id: string;
  readonly section: Section;
  /** What it counts where it is met. */
  readonly points: number;
  /** Where it is not met, the whole sheet counts nothing. */
  readonly fatal: boolean;
}

/**
 * The items that an assessor marks. Sections, their points and the fatal items: policies.md §8, "QA"; how accuracy,
 * procedure and communication are divided is ours.
 */
export const scoreSheet = [
  { id: 'identity-first', section: 'compliance', points: 6, fatal: true },
  { id: 'recording-choice', section: 'compliance', points: 6, fatal: true },
  { id: 'opt-out-honoured', section: 'compliance', points: 6, fatal: true },
  { id: 'no-threat', section: 'compliance', points: 6, fatal: true },
  { id: 'third-party-wording', section: 'compliance', points: 6, fatal: true },
  { id: 'state-matches', section: 'accuracy', points: 15, fatal: false },
  { id: 'cause-matches', section: 'accuracy', points: 15, fatal: false },
  { id: 'right-next-step', section: 'procedure', points: 10, fatal: false },
  { id: 'in-time', section: 'procedure', points: 5, fatal: false },
  { id: 'noted-for-others', section: 'procedure', points: 5, fatal: false },
  { id: 'plain-and-kind', section: 'communication', points: 10, fatal: false },
  { id: 'nothing-twice', section: 'communication', points: 10, fatal: false },
] as const satisfies readonly Item[];

/** An item of the score sheet. */
export type ItemId = (typeof scoreSheet)[number]['id'];
export const itemIds = scoreSheet.map(({ id }) => id) as [ItemId, ...ItemId[]];

/** How an item was found. */
export const marks = ['met', 'missed', 'not-applicable'] as const;
export type Mark = (typeof marks)[number];

/** What was marked so far. */
export type Marks = Readonly<Partial<Record<ItemId, Mark>>>;
