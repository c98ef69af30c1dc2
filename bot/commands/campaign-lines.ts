import type { Progress, Tally } from '../../dialogs/campaigns/progress.js';
import type { CampaignView, MemberView } from '../views/campaign-view.js';

/** A campaign as the command line tells it. */
export function campaignLines(campaign: CampaignView): readonly string[] {
  const { id, status, because, by, plan, progress, arms, next } = campaign;
  const scripts = arms.map(({ script, version }) => `${script}.v${version}`);
  return [
    `${id}: ${statusWord(campaign)}${because === undefined ? '' : ` (${because})`}, by ${by}`,
    `  ${plan.order.join(', then ')}; ${plan.pace.perMinute} a minute, ${plan.pace.atOnce} at once`,
    `  ${progress.planned} to contact, ${progress.leftOut.members} left out${reasons(progress.leftOut)}`,
    ...(status === 'planned' || status === 'being-planned' ? [] : progressLines(progress)),
    ...waitingLines(campaign, next),
    ...(arms.length < 2 ? [] : arms.map(({ progress: one }, at) => `  ${scripts[at]}: ${inShort(one)}`)),
  ];
}

/** Paused, or held: then it waits for what is stopped, and not for a person's wish. */
export function statusWord({ status, heldBy }: Pick<CampaignView, 'status' | 'heldBy'>): string {
  return heldBy ? 'held' : status;
}

function progressLines({ begun, reached, inProgress, done, refused, withPeople }: Progress): readonly string[] {
  return [
    `  ${begun} begun, ${reached} reached, ${inProgress} in progress`,
    `  ${done.members} done${reasons(done)}`,
    `  ${refused.members} refused${reasons(refused)}`,
    `  ${withPeople.members} left to people${reasons(withPeople)}`,
  ];
}

function waitingLines({ progress: { waiting }, estimate, status }: CampaignView, next: string | undefined) {
  if (waiting.members === 0) return [];
  if (status === 'stopped' || status === 'ended') return [`  ${waiting.members} never contacted`];
  return [
    `  ${waiting.members} waiting${reasons(waiting)}; the next from ${next ?? 'now'}`,
    `  at least ${count(estimate.minutes, 'minute')} of contacting, on ${count(estimate.days, 'day')}`,
  ];
}

function inShort({ planned, begun, reached, done }: Progress): string {
  return `${planned} to contact, ${begun} begun, ${reached} reached, ${done.members} done${reasons(done)}`;
}

function reasons({ by }: Tally): string {
  const parts = Object.entries(by).map(([why, members]) => `${why} ${members}`);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function count(some: number, what: string): string {
  return `${some} ${what}${some === 1 ? '' : 's'}`;
}

/** A member as the command line tells it. */
export function memberLine({ caseId, partyId, state, why, dueAt, conversationId }: MemberView): string {
  const until = dueAt === undefined ? '' : ` until ${dueAt}`;
  return [caseId, partyId, `${state}${until}`, why, conversationId ?? ''].join('\t').trimEnd();
}
