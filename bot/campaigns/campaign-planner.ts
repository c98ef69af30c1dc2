import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../dialogs/app-error.js';
import type { Campaign } from '../../dialogs/campaigns/campaign.js';
import type { CampaignPlan, CampaignWish } from '../../dialogs/campaigns/campaign-plan.js';
import { fits } from '../../dialogs/campaigns/case-filter.js';
import { minutesADay } from '../../dialogs/campaigns/estimate.js';
import { fairArm } from '../../dialogs/campaigns/fair-split.js';
import type { CampaignMember } from '../../dialogs/campaigns/member.js';
import { MemberHours } from '../../dialogs/campaigns/member-hours.js';
import { nextInWindow } from '../../dialogs/campaigns/window.js';
import type { Case, Party } from '../../dialogs/case.js';
import { tierOf } from '../../dialogs/casework/tiers/tier-of.js';
import { lastZones } from '../../dialogs/casework/whereabouts/last-zones.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import { capabilitiesOf } from '../../dialogs/policy/countries/registry.js';
import { zoneOfMarket } from '../../dialogs/policy/zones/zone-of-market.js';
import { isPlanned } from '../../dialogs/understanding/numbering-plans.js';
import { passablePlan } from '../contact/passable-plan.js';
import { Gate } from '../gate.js';
import type { BeginParts } from './begin-member.js';
import { armsOf } from './campaign-arms.js';
import type { CampaignBook } from './campaign-book.js';
import { refuseClosed, whyClosed } from './closed-hours.js';
import { dueAgain } from './due-again.js';

/** What planning works with. */
export interface CampaignPlannerParts extends BeginParts {
  readonly book: CampaignBook;
}

/** Somebody who may become a member: whom, and why not. */
type Candidate = Pick<CampaignMember, 'caseId' | 'partyId' | 'why' | 'dueAt'> & {
  /** Whose fair share counts: the same market, language and stage. Absent where they are left out. */
  readonly group?: string;
  /** The places of the arms that may be theirs. */
  readonly fitting?: readonly number[];
  /** Minutes of a day in which the first contact may be made. */
  readonly minutes?: number;
};

/** A party, and where they were last known to be. */
interface Whom {
  readonly party: Party;
  readonly zones: readonly string[];
}

/** What is planned, and the hours that its members have. */
interface Course {
  readonly plan: CampaignPlan;
  readonly hours: MemberHours;
}

/** So many cases are looked at side by side; others have their turn in between. */
const together = 50;

/** Plans campaigns: finds who is to be contacted, asks the policy what it says now, and splits scripts fairly. */
export class CampaignPlanner {
  readonly #parts: CampaignPlannerParts;

  constructor(parts: CampaignPlannerParts) {
    this.#parts = parts;
  }

  /** Rejects with an AppError when the name is taken, no script fits, or the policy never opens in its hours. */
  async plan({ id, cases, scripts, ...wish }: CampaignWish, by: string): Promise<Campaign> {
    const { book, store } = this.#parts;
    const arms = armsOf({ ...wish, scripts }, this.#parts.scripts);
    refuseClosed(wish);
    const named = cases && new Set(cases);
    const plan: CampaignPlan = { ...wish, arms, ...(named && { named: named.size }) };
    await book.drawUp(id, plan, by);
    const split = new Map<string, number>();
    const counts = { members: 0, leftOut: 0 };
    const hours = new MemberHours(plan, this.#firstMoment(plan));
    const byMinutes = new Map<number, number>();
    let place = 0;
    for await (const ids of inGroups(named ?? store.caseIds())) {
      const looks = ids.map(async (caseId) =>
        this.#candidates(caseId, await store.getCase(caseId, plan.party), { plan, hours }),
      );
      const found = (await Promise.all(looks)).flat();
      const members = found.map((one) => this.#member(one, place++, { id, split }));
      for (const { minutes } of found)
        if (minutes !== undefined) byMinutes.set(minutes, (byMinutes.get(minutes) ?? 0) + 1);
      for (const { state } of members) counts[state === 'left-out' ? 'leftOut' : 'members'] += 1;
      await store.campaigns.add(id, members);
      await setImmediate();
    }
    return await book.take(id, { kind: 'plan', ...counts, minutesADay: minutesADay(byMinutes) });
  }

  /** By whose clocks hours are compared: those of its first day, or of now. */
  #firstMoment({ window: { from } }: CampaignPlan): string {
    const now = this.#parts.clock.now();
    return new Date(from === undefined ? now : Math.max(now, Date.parse(from))).toISOString();
  }

  async #candidates(caseId: string, file: Case | undefined, course: Course): Promise<readonly Candidate[]> {
    const { named, filter, party: role } = course.plan;
    const leftOut = (why: string, partyId = '') => (named === undefined ? [] : [{ caseId, partyId, why }]);
    if (!file) return leftOut('case-unknown');
    const parties = file.parties.filter((party) => party.role === role);
    if (parties.length === 0) return leftOut('party-unknown');
    const found = parties.map(async (party): Promise<readonly Candidate[]> => {
      const dossier = await this.#parts.desk.dossier(caseId, party.id);
      if (!fits(filter, file, tierOf(file, dossier))) return leftOut('filtered-out', party.id);
      return [await this.#asked(file, { party, zones: lastZones(dossier) }, course)];
    });
    return (await Promise.all(found)).flat();
  }

  /** What the policy says at present. It is asked again when the turn comes, and when anything is sent. */
  async #asked(file: Case, { party, zones }: Whom, { plan, hours }: Course): Promise<Candidate> {
    const { clock } = this.#parts;
    const one = { caseId: file.id, partyId: party.id, why: '' };
    const fitting = fittingArms(plan, file.stage, this.#parts);
    if (fitting.length === 0) return { ...one, why: 'script-does-not-fit' };
    const now = clock.now();
    const zone = party.zone ?? zoneOfMarket(file.market);
    const opens = nextInWindow(plan.window, zone, now);
    if (opens === undefined) return { ...one, why: 'window-over' };
    const brief = briefFor(file, party);
    // What no numbering plan has is refused by the check before every attempt.
    if (brief.number !== '' && !isPlanned(brief.number)) return { ...one, why: 'no-such-number' };
    const gate = this.#gateFor(file);
    const carried = fitting.filter((arm) => isFor(plan, arm, brief.number, this.#parts));
    // Where none of them is for the number's country, the policy says so in its own words.
    const countries = carried.length > 0 ? undefined : [];
    const intention = { purpose: 'opener', countries } as const;
    const ask = (channel: 'sms' | 'voice') => gate.permit({ brief }, channel, intention);
    const { permission, channel } = await passablePlan(plan.order, ask);
    const isRefused = permission.kind === 'refused';
    const until = isRefused ? dueAgain(permission, now) : now;
    if (until === undefined) return { ...one, why: isRefused ? permission.reason : '' };
    const who = { market: file.market, number: brief.number, party, zones };
    const closed = await whyClosed(hours, who, ask);
    if (closed) return { ...one, why: closed };
    return {
      ...one,
      why: until > opens && isRefused ? permission.reason : opens > now ? 'campaign-hours' : '',
      dueAt: nextInWindow(plan.window, zone, Math.max(opens, until)) ?? opens,
      group: `${file.market} ${party.locale} ${file.stage}${carried.length < fitting.length ? ` ${carried}` : ''}`,
      fitting: carried,
      minutes: hours.minutes(who, channel),
    };
  }

  /** The same policy, over the case as it was just read: reading it anew would open the seals of all its parties. */
  #gateFor(file: Case): Gate {
    const { store, clock } = this.#parts;
    const { contacts } = store;
    const restrictionsOf = (number: string) => store.restrictionsOf(number);
    const load = (logId: string) => store.load(logId);
    const partiesWith = (number: string) => store.partiesWith(number);
    return new Gate({ getCase: async () => file, contacts, restrictionsOf, partiesWith, load }, clock);
  }

  #member(
    { group, fitting, minutes: _, ...candidate }: Candidate,
    place: number,
    { id, split }: { readonly id: string; readonly split: Map<string, number> },
  ): CampaignMember {
    const member = { place, ...candidate, reached: false, version: 0 } as const;
    if (group === undefined || fitting === undefined) return { ...member, state: 'left-out' };
    const already = split.get(group) ?? 0;
    split.set(group, already + 1);
    const arm = fitting[fairArm(fitting.length, already, `${id} ${group}`)];
    if (arm === undefined) throw new AppError('script-unknown', 'No script fits.');
    return { ...member, state: 'waiting', arm };
  }
}

/** The places of the arms that fit cases of a stage. */
function fittingArms({ arms }: CampaignPlan, stage: Case['stage'], { scripts }: BeginParts): readonly number[] {
  return arms.flatMap(({ script, version }, at) => {
    const of = scripts.get(script, version)?.stage;
    return of === 'any' || of === stage ? [at] : [];
  });
}

/** Whether the script of an arm is for the telephones of this number's country. */
function isFor({ arms }: CampaignPlan, at: number, number: string, { scripts }: BeginParts): boolean {
  const arm = arms[at];
  const countries = arm && scripts.get(arm.script, arm.version)?.countries;
  return countries === undefined || countries.includes(capabilitiesOf(number)?.country ?? '');
}

async function* inGroups(ids: AsyncIterable<string> | Iterable<string>): AsyncGenerator<readonly string[], void> {
  let group: string[] = [];
  for await (const id of ids) {
    if (group.push(id) < together) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
