import type { Handler, Refusal } from '../handler.js';
import { closeTask } from '../tasks/open-task.js';
import { knownPoints } from './known-points.js';
import type { PointCommands } from './point.js';

/** Adding, hearing of, confirming and retiring contact points. */
export const pointHandlers: { readonly [K in keyof PointCommands]: Handler<K> } = {
  'add-point': (turn, { pointKind, value, again, source, sourceDetail, asOf, by }) => {
    if (value !== again)
      return { code: 'typed-differently', words: 'The two entries differ. Look at the source and type it again.' };
    if (knownPoints(turn.party, turn.dossier).some((point) => point.value === value))
      return { code: 'point-known', words: 'This contact point is on file already. Confirm it instead.' };
    const pointId = `added-${turn.dossier.points.added.length + 1}`;
    turn.record({
      kind: 'point-added',
      data: { pointId, kind: pointKind, source, asOf: asOf ?? turn.command.at.slice(0, 10), by },
      personal: { value, ...(sourceDetail !== undefined && { sourceDetail }) },
    });
    return undefined;
  },
  'hear-point': (turn, { pointKind, value, toldIn, at, by }) => {
    const { party, dossier } = turn;
    // One that was taken out of use comes back by nobody's repeating it.
    if ([...party.contactPoints, ...dossier.points.added].some((point) => point.value === value)) return undefined;
    const pointId = `added-${dossier.points.added.length + 1}`;
    turn.record({
      kind: 'point-added',
      data: { pointId, kind: pointKind, source: 'party', asOf: at.slice(0, 10), by },
      personal: { value, sourceDetail: toldIn },
    });
    return undefined;
  },
  'confirm-point': (turn, { pointId, at, by }) => {
    const refusal = unknownPoint(turn, pointId);
    if (refusal) return refusal;
    turn.record({ kind: 'point-confirmed', data: { pointId, by, on: at.slice(0, 10) } });
    closeTask(turn, 'confirm-number', pointId, 'done');
    return undefined;
  },
  'retire-point': (turn, { pointId, because, by }) => {
    const refusal = unknownPoint(turn, pointId);
    if (refusal) return refusal;
    turn.record({ kind: 'point-retired', data: { pointId, by, because } });
    closeTask(turn, 'confirm-number', pointId, 'outdated');
    return undefined;
  },
};

function unknownPoint(
  { party, dossier }: Parameters<Handler<'confirm-point'>>[0],
  pointId: string,
): Refusal | undefined {
  if (knownPoints(party, dossier).some(({ id }) => id === pointId)) return undefined;
  return { code: 'point-unknown', words: `There is no contact point ${pointId} in use. Choose one from the case.` };
}
