import { DateTime } from 'luxon';
import type { CaseworkTurn } from '../casework-turn.js';
import type { Handler, Refusal } from '../handler.js';
import { closeTask } from '../tasks/open-task.js';
import { openTaskAbout } from '../tasks/open-tasks.js';
import type { Flag, FlagCommands } from './flag.js';
import { flagRules } from './flag-rules.js';
import { nextFlagId, observe, openFlagTask } from './observe.js';
import { isOpen } from './open-flags.js';

/** Raising flags, planning what is done about them, and closing them. */
export const flagHandlers: { readonly [K in keyof FlagCommands]: Handler<K> } = {
  observe: (turn, { facts, shadowed }) => {
    observe(turn, facts, shadowed);
    return undefined;
  },
  'set-flag': (turn, { flag, words, questionId, by }) => {
    const rule = flagRules.find((one) => one.flag === flag);
    if (!rule || rule.find)
      return { code: 'flag-computed', words: `${flag} is raised by its rule. People set RF-17, RF-18 and RF-31.` };
    const flagId = nextFlagId(turn);
    const { severity } = rule;
    turn.record({
      kind: 'flag-set',
      data: { flagId, flag, severity, by, ...(questionId !== undefined && { questionId }) },
      personal: { words },
    });
    openFlagTask(turn, flagId, severity);
    return undefined;
  },
  'plan-flag': (turn, { flagId, action, owner, due, by, at }) => {
    const flag = openFlag(turn, flagId);
    if ('code' in flag) return flag;
    const today = DateTime.fromISO(at, { zone: turn.party.zone ?? 'UTC' }).toISODate() ?? at.slice(0, 10);
    if (due < today) return { code: 'due-past', words: `${due} is past. Choose today or a later day.` };
    turn.record({ kind: 'flag-planned', data: { flagId, action, owner, due, by } });
    const task = openTaskAbout(turn.dossier, 'look-into-flag', flagId);
    if (task && task.owner !== owner) turn.record({ kind: 'task-assigned', data: { taskId: task.id, owner, by } });
    return undefined;
  },
  'close-flag': (turn, { flagId, verdict, note, by }) => {
    const flag = openFlag(turn, flagId);
    if ('code' in flag) return flag;
    if (!flag.plan)
      return {
        code: 'flag-without-action',
        words: 'Say first what is done about it, by whom and until when. That may be: close without action.',
      };
    turn.record({
      kind: 'flag-closed',
      data: { flagId, verdict, by },
      personal: note === undefined ? {} : { note },
    });
    closeTask(turn, 'look-into-flag', flagId, verdict === 'upheld' ? 'done' : 'nothing-found');
    if (flag.key !== undefined)
      turn.effect({ kind: 'count-verdict', flagId, flag: flag.flag, upheld: verdict === 'upheld' });
    return undefined;
  },
};

function openFlag({ dossier }: CaseworkTurn, flagId: string): Flag | Refusal {
  const flag = dossier.flags[flagId];
  if (!flag || flag.shadow)
    return { code: 'flag-unknown', words: `There is no flag ${flagId}. Choose one from the case.` };
  if (flag.closed) return { code: 'flag-closed', words: `${flag.closed.by} was faster: this flag is closed.` };
  if (!isOpen(flag))
    return { code: 'flag-outdated', words: 'What raised this flag is no longer so. Nothing is to do.' };
  return flag;
}
