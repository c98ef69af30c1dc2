import type { Handler } from '../handler.js';
import { knownPoints } from '../points/known-points.js';
import { noteRefused } from '../refusals/decide-refusal.js';
import type { CheckCommands, Finding } from './check.js';
import { checkRules } from './check-rules.js';

/** Checking a contact point before it is used. What is found is kept, whether it passed or not. */
export const checkHandlers: { readonly [K in keyof CheckCommands]: Handler<K> } = {
  'check-point': (turn, { pointId, lookedUp, at, by, key }) => {
    const { file, party, rules } = turn;
    const points = knownPoints(party, turn.dossier);
    const point = points.find(({ id }) => id === pointId);
    if (!point)
      return { code: 'point-unknown', words: `There is no contact point ${pointId} in use. Choose one from the case.` };
    const checked = { file, party, point, points, lookedUp, rules, at };
    const findings = checkRules.map((rule) => rule(checked)).filter((one): one is Finding => one !== undefined);
    const passed = findings.every(({ severity }) => severity === 'warns');
    // What the bot was refused stands in its conversation.
    const { permission } = lookedUp;
    if (permission.kind === 'refused' && by !== 'ringback' && point.kind !== 'email')
      noteRefused(turn, { channel: 'voice', ...permission });
    const before = turn.dossier.checks.latest[pointId]?.findings ?? [];
    turn.record({
      kind: 'point-checked',
      data: { checkId: key, pointId, by, passed, findings },
      personal: { value: point.value },
    });
    if ([...before, ...findings].some(({ flag }) => flag !== undefined)) turn.effect({ kind: 'observe' });
    return undefined;
  },
};
