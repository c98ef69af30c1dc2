import type { Case, Party } from '../case.js';
import { callHandlers } from './calls/decide-call.js';
import { CaseworkTurn } from './casework-turn.js';
import { causeHandlers } from './causes/decide-cause.js';
import { checkHandlers } from './checks/decide-check.js';
import { claimHandlers } from './claims/decide-claim.js';
import type { Command, CommandKind } from './command.js';
import { comparisonHandlers } from './comparison/decide-comparison.js';
import { type DeskRules, usualRules } from './desk-rules.js';
import { documentHandlers } from './documents/decide-document.js';
import type { Dossier } from './dossier.js';
import { lessonHandlers } from './education/decide-lesson.js';
import type { CaseworkEffect } from './effect.js';
import type { DossierEvent } from './event.js';
import { exclusionHandlers } from './exclusions/decide-exclusion.js';
import { flagHandlers } from './flags/decide-flag.js';
import type { Handler, Refusal } from './handler.js';
import { legalNoticeHandlers } from './legal-notice/decide-legal-notice.js';
import { lookupHandlers } from './lookups/decide-lookup.js';
import { messageHandlers } from './messages/decide-message.js';
import { noticeHandlers } from './notices/decide-notice.js';
import { partnerHandlers } from './partners/decide-partner.js';
import { permissionHandlers } from './permissions/decide-permission.js';
import { pointHandlers } from './points/decide-point.js';
import { pullHandlers } from './pulls/decide-pull.js';
import { refusalHandlers } from './refusals/decide-refusal.js';
import { stepHandlers } from './steps/decide-step.js';
import { taskHandlers } from './tasks/decide-task.js';
import { tierHandlers } from './tiers/decide-tier.js';
import { timerHandlers } from './timers.js';
import { uploadHandlers } from './uploads/decide-upload.js';
import { whereaboutsHandlers } from './whereabouts/decide-whereabouts.js';

/** What follows from a command: facts, effects, and the refusal if there is one. */
export interface CaseworkDecision {
  readonly events: readonly DossierEvent[];
  readonly effects: readonly CaseworkEffect[];
  readonly dossier: Dossier;
  readonly refusal?: Refusal;
}

const handlers: { readonly [K in CommandKind]: Handler<K> } = {
  ...pointHandlers,
  ...checkHandlers,
  ...lookupHandlers,
  ...messageHandlers,
  ...refusalHandlers,
  ...lessonHandlers,
  ...taskHandlers,
  ...stepHandlers,
  ...pullHandlers,
  ...noticeHandlers,
  ...partnerHandlers,
  ...permissionHandlers,
  ...comparisonHandlers,
  ...callHandlers,
  ...flagHandlers,
  ...causeHandlers,
  ...claimHandlers,
  ...exclusionHandlers,
  ...tierHandlers,
  ...whereaboutsHandlers,
  ...documentHandlers,
  ...uploadHandlers,
  ...legalNoticeHandlers,
  'timer-fired': (turn, { timer }) => {
    timerHandlers[timer.split(':')[0] ?? '']?.(turn, timer);
    return undefined;
  },
};

/** Decides one command. Pure: time, ids and whatever was looked up come with it. */
export function decideCasework(
  { file, party }: { readonly file: Case; readonly party: Party },
  dossier: Dossier,
  command: Command,
  rules: DeskRules = usualRules,
): CaseworkDecision {
  const turn = new CaseworkTurn(file, party, command, dossier, rules);
  const refusal = (handlers[command.kind] as Handler<typeof command.kind>)(turn, command as never);
  return { events: turn.events, effects: turn.effects, dossier: turn.dossier, ...(refusal && { refusal }) };
}
