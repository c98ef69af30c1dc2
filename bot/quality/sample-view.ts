import { agreementOf } from '../../dialogs/quality/agreement.js';
import { scoreOf } from '../../dialogs/quality/score.js';
import { scoreSheet } from '../../dialogs/quality/score-sheet.js';
import type { KeptSample, Sheet } from './sample.js';

/** A sample in a list, as `viewer` sees it. */
export function sampleSummary(sample: KeptSample, viewer: string) {
  const { sheets, ...rest } = sample;
  const handedIn = Object.values(sheets).filter(({ handedIn }) => handedIn);
  const own = ownSheet(sample, viewer);
  return {
    ...rest,
    handedIn: handedIn.length,
    mine: own ? (own.handedIn ? ('handed-in' as const) : ('begun' as const)) : ('none' as const),
    scores: shownSheets(sample, viewer).flatMap(({ score }) => score ?? []),
  };
}

/** A sample with its sheets, as `viewer` sees it: in a calibration those of others only once their own stands. */
export function sampleView(sample: KeptSample, viewer: string) {
  const sheets = shownSheets(sample, viewer);
  const own = ownSheet(sample, viewer);
  return {
    ...sampleSummary(sample, viewer),
    items: scoreSheet.map((item) => ({ ...item })),
    own: own && { marks: own.marks, notes: own.notes, handedIn: own.handedIn },
    sheets,
    agreement: agreementOf(sheets.map(({ marks }) => marks)),
  };
}

/** A sample as an assessor counts it: one that they are to mark unseen counts as one that nobody assessed. */
export function asAssessorSees(sample: KeptSample, viewer: string): KeptSample {
  return isUnseen(sample, viewer) ? { ...sample, sheets: {} } : sample;
}

/** The sheets that stand and that this viewer may see. */
function shownSheets(sample: KeptSample, viewer: string) {
  if (isUnseen(sample, viewer)) return [];
  return Object.entries(sample.sheets)
    .filter(([, { handedIn }]) => handedIn)
    .map(([by, { marks, notes, at }]) => ({ by, at, marks, notes, score: scoreOf(marks) }));
}

function isUnseen(sample: KeptSample, viewer: string): boolean {
  return sample.calibration && !ownSheet(sample, viewer)?.handedIn;
}

function ownSheet({ sheets }: KeptSample, viewer: string): Sheet | undefined {
  return Object.hasOwn(sheets, viewer) ? sheets[viewer] : undefined;
}
