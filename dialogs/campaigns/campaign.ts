import { AppError } from '../app-error.js';
import type { Public } from '../fact.js';
import type { Stop } from '../stops/stop.js';
import type { CampaignPlan } from './campaign-plan.js';

/** Who does what no person asked for. */
const itself = 'ringback';

/** How a campaign stands. */
export type CampaignStatus = 'being-planned' | 'planned' | 'running' | 'paused' | 'stopped' | 'ended';

/** Why a campaign ended by itself: everybody's turn has come, or its last day is over. */
export type EndReason = 'all-done' | 'window-over';

/** What happens to a campaign. */
export type CampaignEvent =
  | ({ readonly kind: 'campaign-drawn-up' } & Public<{ plan: CampaignPlan; by: string }>)
  | ({ readonly kind: 'campaign-planned' } & Public<{ members: number; leftOut: number; minutesADay?: number }>)
  | ({ readonly kind: 'campaign-started' | 'campaign-resumed' | 'campaign-stopped' } & Public<{ by: string }>)
  | ({ readonly kind: 'campaign-paused' } & Public<{ by: string; because?: string; heldBy?: Stop }>)
  | ({ readonly kind: 'campaign-ended' } & Public<{ because: EndReason }>);

/** A campaign at one moment. */
export interface Campaign {
  readonly id: string;
  readonly plan: CampaignPlan;
  readonly status: CampaignStatus;
  /** Why it is paused or has ended, where it was not a person's wish. */
  readonly because?: string;
  /** What stopped it, while it is paused for that: once a person lifts this, it goes on by itself. */
  readonly heldBy?: Stop;
  /** Who did what was done last. */
  readonly by: string;
  /** Minutes of a day in which its members may be contacted, as their hours were when it was planned. */
  readonly minutesADay?: number;
}

/** What people, and the campaign's own course, do with it. */
export type CampaignCommand =
  | { readonly kind: 'plan'; readonly members: number; readonly leftOut: number; readonly minutesADay?: number }
  | { readonly kind: 'start' | 'resume' | 'stop'; readonly by: string }
  | { readonly kind: 'pause'; readonly by: string }
  | { readonly kind: 'hold'; readonly stop: Stop }
  | { readonly kind: 'let-go' }
  | { readonly kind: 'end'; readonly because: EndReason };

/** The campaign after an event. */
export function applyToCampaign(id: string, before: Campaign | undefined, event: CampaignEvent): Campaign {
  if (event.kind === 'campaign-drawn-up') return { id, status: 'being-planned', ...event.data };
  if (!before) throw new Error(`the first event of a campaign is campaign-drawn-up, not ${event.kind}`);
  const { by } = before;
  const lasting = { id, plan: before.plan, ...minutesIn(before) };
  switch (event.kind) {
    case 'campaign-planned':
      return { ...lasting, by, status: 'planned', ...minutesIn(event.data) };
    case 'campaign-started':
    case 'campaign-resumed':
      return { ...lasting, status: 'running', by: event.data.by };
    case 'campaign-paused':
      return { ...lasting, status: 'paused', ...event.data };
    case 'campaign-stopped':
      return { ...lasting, status: 'stopped', by: event.data.by };
    case 'campaign-ended':
      return { ...lasting, by, status: 'ended', because: event.data.because };
  }
}

function minutesIn({ minutesADay }: Pick<Campaign, 'minutesADay'>): Pick<Campaign, 'minutesADay'> {
  return minutesADay === undefined ? {} : { minutesADay };
}

type Kind = CampaignCommand['kind'];

/** Held is paused for something that is stopped, and not by a person's wish. */
type Place = CampaignStatus | 'held';

const from: Readonly<Record<Kind, readonly Place[]>> = {
  plan: ['being-planned'],
  start: ['planned'],
  pause: ['running', 'held'],
  resume: ['paused', 'held'],
  hold: ['running'],
  'let-go': ['held'],
  stop: ['being-planned', 'planned', 'running', 'paused', 'held'],
  end: ['running'],
};

const standing: Readonly<Record<Place, string>> = {
  'being-planned': 'was not planned to its end. Plan it anew under another name',
  planned: 'is planned, and was not started yet',
  running: 'is running',
  paused: 'is paused',
  held: 'is held until a person lifts what stopped it',
  stopped: 'was stopped. Plan another for those who were not contacted',
  ended: 'has ended. Plan another for those who were not contacted',
};

/** What follows from a command. Throws an AppError that says why when it cannot be done as the campaign stands. */
export function decideCampaign({ id, status, heldBy }: Campaign, command: CampaignCommand): CampaignEvent {
  const place = heldBy ? 'held' : status;
  if (!from[command.kind].includes(place))
    throw new AppError('campaign-not-so', `The campaign ${id} ${standing[place]}.`);
  switch (command.kind) {
    case 'plan':
      return {
        kind: 'campaign-planned',
        data: { members: command.members, leftOut: command.leftOut, ...minutesIn(command) },
      };
    case 'start':
      return { kind: 'campaign-started', data: { by: command.by } };
    case 'resume':
      return { kind: 'campaign-resumed', data: { by: command.by } };
    case 'stop':
      return { kind: 'campaign-stopped', data: { by: command.by } };
    case 'pause':
      return { kind: 'campaign-paused', data: { by: command.by } };
    case 'hold':
      return { kind: 'campaign-paused', data: { by: itself, because: heldWords(command.stop), heldBy: command.stop } };
    case 'let-go':
      return { kind: 'campaign-resumed', data: { by: itself } };
    case 'end':
      return { kind: 'campaign-ended', data: { because: command.because } };
  }
}

/** What holds a campaign, since when, and what to do: for a person to read. */
function heldWords({ id, code, hint, since }: Stop): string {
  return `${id} has been stopped since ${since}, code ${code}. ${hint} Once that is seen to: ringback stops --lift ${id}; the campaign then goes on within half an hour`;
}
