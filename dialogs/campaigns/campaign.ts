import { AppError } from '../app-error.js';
import type { Public } from '../fact.js';
import type { CampaignPlan } from './campaign-plan.js';

/** How a campaign stands. */
export type CampaignStatus = 'being-planned' | 'planned' | 'running' | 'paused' | 'stopped' | 'ended';

/** Why a campaign ended by itself: everybody's turn has come, or its last day is over. */
export type EndReason = 'all-done' | 'window-over';

/** What happens to a campaign. */
export type CampaignEvent =
  | ({ readonly kind: 'campaign-drawn-up' } & Public<{ plan: CampaignPlan; by: string }>)
  | ({ readonly kind: 'campaign-planned' } & Public<{ members: number; leftOut: number }>)
  | ({ readonly kind: 'campaign-started' | 'campaign-resumed' | 'campaign-stopped' } & Public<{ by: string }>)
  | ({ readonly kind: 'campaign-paused' } & Public<{ by: string; because?: string }>)
  | ({ readonly kind: 'campaign-ended' } & Public<{ because: EndReason }>);

/** A campaign at one moment. */
export interface Campaign {
  readonly id: string;
  readonly plan: CampaignPlan;
  readonly status: CampaignStatus;
  /** Why it is paused or has ended, where it was not a person's wish. */
  readonly because?: string;
  /** Who did what was done last. */
  readonly by: string;
}

/** What people, and the campaign's own course, do with it. */
export type CampaignCommand =
  | { readonly kind: 'plan'; readonly members: number; readonly leftOut: number }
  | { readonly kind: 'start' | 'resume' | 'stop'; readonly by: string }
  | { readonly kind: 'pause'; readonly by: string; readonly because?: string }
  | { readonly kind: 'end'; readonly because: EndReason };

/** The campaign after an event. */
export function applyToCampaign(id: string, before: Campaign | undefined, event: CampaignEvent): Campaign {
  if (event.kind === 'campaign-drawn-up') return { id, status: 'being-planned', ...event.data };
  if (!before) throw new Error(`the first event of a campaign is campaign-drawn-up, not ${event.kind}`);
  const { plan, by } = before;
  switch (event.kind) {
    case 'campaign-planned':
      return { id, plan, by, status: 'planned' };
    case 'campaign-started':
    case 'campaign-resumed':
      return { id, plan, status: 'running', by: event.data.by };
    case 'campaign-paused':
      return { id, plan, status: 'paused', ...event.data };
    case 'campaign-stopped':
      return { id, plan, status: 'stopped', by: event.data.by };
    case 'campaign-ended':
      return { id, plan, by, status: 'ended', because: event.data.because };
  }
}

type Kind = CampaignCommand['kind'];

const from: Readonly<Record<Kind, readonly CampaignStatus[]>> = {
  plan: ['being-planned'],
  start: ['planned'],
  pause: ['running'],
  resume: ['paused'],
  stop: ['being-planned', 'planned', 'running', 'paused'],
  end: ['running'],
};

const standing: Readonly<Record<CampaignStatus, string>> = {
  'being-planned': 'was not planned to its end. Plan it anew under another name',
  planned: 'is planned, and was not started yet',
  running: 'is running',
  paused: 'is paused',
  stopped: 'was stopped. Plan another for those who were not contacted',
  ended: 'has ended. Plan another for those who were not contacted',
};

/** What follows from a command. Throws an AppError that says why when it cannot be done as the campaign stands. */
export function decideCampaign({ id, status }: Campaign, command: CampaignCommand): CampaignEvent {
  if (!from[command.kind].includes(status))
    throw new AppError('campaign-not-so', `The campaign ${id} ${standing[status]}.`);
  switch (command.kind) {
    case 'plan':
      return { kind: 'campaign-planned', data: { members: command.members, leftOut: command.leftOut } };
    case 'start':
      return { kind: 'campaign-started', data: { by: command.by } };
    case 'resume':
      return { kind: 'campaign-resumed', data: { by: command.by } };
    case 'stop':
      return { kind: 'campaign-stopped', data: { by: command.by } };
    case 'pause': {
      const { by, because } = command;
      return { kind: 'campaign-paused', data: { by, ...(because !== undefined && { because }) } };
    }
    case 'end':
      return { kind: 'campaign-ended', data: { because: command.because } };
  }
}
