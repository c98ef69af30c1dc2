import { randomUUID } from 'node:crypto';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { CampaignMark } from '../../dialogs/campaigns/campaign-mark.js';
import type { Case, Party } from '../../dialogs/case.js';
import { knownPoints } from '../../dialogs/casework/points/known-points.js';
import { tierOf } from '../../dialogs/casework/tiers/tier-of.js';
import type { Clock } from '../../dialogs/clock.js';
import { wordingOf } from '../../dialogs/engine/asking/wording-of.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import { isHold } from '../../dialogs/engine/ending/exits.js';
import type { OutreachPlan } from '../../dialogs/engine/outreach/plan.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Channel, PartyRole } from '../../dialogs/vocabulary.js';
import { campaignConversationId } from '../campaigns/campaign-id.js';
import type { Desk } from '../casework/dossiers/desk.js';
import { comparePartyRecords } from '../casework/whole-case/compare-records.js';
import { withEmployerNames } from '../casework/whole-case/with-employer-names.js';
import type { Gate } from '../gate.js';
import { handOverIfWithdrawn } from '../scripts/hand-over-withdrawn.js';
import { refuseWithdrawn } from '../scripts/refuse-withdrawn.js';
import type { StopList } from '../stops/stop-list.js';
import { stoppedFor } from '../stops/stopped-for.js';
import { stableId } from '../turn/stable-id.js';
import type { TurnPath } from '../turn/turn-path.js';
import { ContactRefused } from './contact-refused.js';
import { passablePlan } from './passable-plan.js';

/** Whom to contact, about what, and how. */
export interface ContactWish {
  readonly caseId: string;
  readonly party: PartyRole;
  /** Which one, where a case has several of a kind; the first unless told. */
  readonly partyId?: string;
  readonly channel: Channel;
  /** A script other than the latest for this party and stage. */
  readonly scriptId?: string;
  /** Which version of it; the latest unless told. */
  readonly scriptVersion?: number;
  /** The order in which ways to reach the party are tried; the usual one for the channel unless told. */
  readonly plan?: OutreachPlan;
  /**
   * The campaign that the conversation belongs to; kept in its first event. It begins one conversation with a party and
   * no more, joins none that others began, and leaves to itself when to try again.
   */
  readonly campaign?: CampaignMark;
}

/** What contacting works with. */
export interface ContactParts {
  readonly store: Store;
  readonly scripts: ScriptLibrary;
  readonly turns: TurnPath;
  readonly desk: Desk;
  readonly gate: Gate;
  readonly stops: Pick<StopList, 'against'>;
  readonly clock: Clock;
}

/**
 * Starts a conversation, or makes a further attempt in one that is open. Rejects with an AppError that says why not; a
 * refusal by the policy is also recorded in the conversation.
 */
export async function contactParty(
  wish: ContactWish,
  parts: ContactParts,
): Promise<{ readonly conversationId: string }> {
  const file = await parts.store.getCase(wish.caseId);
  if (!file) throw new AppError('case-unknown', `There is no case ${wish.caseId}. Import it first.`);
  const party = file.parties.find(
    ({ id, role }) => role === wish.party && (wish.partyId === undefined || id === wish.partyId),
  );
  const named = wish.partyId === undefined ? wish.party : `${wish.party} ${wish.partyId}`;
  if (!party) throw new AppError('party-unknown', `Case ${wish.caseId} has no ${named}.`);
  const ours = wish.campaign && campaignConversationId(wish.campaign.id, file.id, party.id);
  const begun = ours === undefined ? undefined : await parts.turns.state(ours);
  if (begun && begun.attempts > 0) return { conversationId: begun.id };
  await parts.scripts.refresh?.();
  const script = scriptFor(file, wish, parts.scripts);
  if (script.placedBy === 'agent') {
    throw new AppError(
      'placed-by-agent',
      `The bot does not call this party (${wish.party}); a person does: check a contact point, then POST /api/cases/${file.id}/parties/${party.id}/calls. The script to read stands beside it.`,
    );
  }
  // Only the party can open a chat; a number is no address there.
  if (wish.channel === 'chat')
    throw new AppError('party-writes-first', 'In a chat the party writes first. Choose sms or voice.');
  await comparePartyRecords({ file, party }, parts);
  const dossier = await parts.desk.dossier(file.id, party.id);
  const tier = tierOf(file, dossier);
  const contactKinds = new Set(knownPoints(party, dossier).map(({ kind }) => kind)).size;
  const brief = { ...briefFor({ ...file, tier }, await withEmployerNames(party, parts.store)), contactKinds };
  const mine = await openConversation(file, party, { number: brief.number, ours }, parts);
  // A campaign waits for its first words; a person's own contact goes another way instead.
  const wording =
    ours === undefined ? undefined : wordingOf({ name: 'first-notice' }, { script, locale: brief.locale });
  const ask = async (over: 'sms' | 'voice') => {
    const outgoing = { channel: over, number: brief.number, ...(over === 'sms' && { wording }) };
    const intention = { purpose: 'opener', countries: script.countries } as const;
    return stoppedFor(await parts.gate.permit({ brief }, over, intention), outgoing, parts);
  };
  const { plan, channel, permission } = wish.plan
    ? await passablePlan(wish.plan, ask)
    : { plan: undefined, channel: wish.channel, permission: await ask(wish.channel) };
  // Nothing waits for a person: guides are sent, and nobody is asked.
  if (permission.kind === 'refused' && permission.reason === 'low-tier-education') throw new ContactRefused(permission);
  if (ours !== undefined && permission.kind === 'refused' && permission.until !== undefined)
    throw new ContactRefused(permission);
  const at = new Date(parts.clock.now()).toISOString();
  const refused = permission.kind === 'refused';
  const held =
    refused && (isHold(permission.reason) || permission.reason === 'excluded')
      ? await latestConversation(file, party, parts)
      : undefined;
  const known = begun?.id ?? mine ?? held;
  const conversationId = known ?? ours ?? (await nextConversationId(file.id, party.id, parts));
  if (!known) {
    const start = {
      kind: 'start',
      conversationId,
      script: { id: script.id, version: script.version },
      channel,
      brief,
      inbound: refused,
      plan,
      campaign: wish.campaign,
    } as const;
    await parts.turns.take(conversationId, { ...start, key: `start:${conversationId}`, at }, 'later');
    await handOverIfWithdrawn(conversationId, start.script, parts);
  } else if (!refused) {
    await parts.turns.take(
      conversationId,
      { kind: 'contact', channel, plan, key: `contact:${ours ?? randomUUID()}`, at },
      'later',
    );
  }
  if (!refused) return { conversationId };
  const { kind: _, ...refusal } = permission;
  await parts.turns.take(
    conversationId,
    {
      kind: 'contact-refused',
      channel,
      ...refusal,
      key: `refused:${ours ?? randomUUID()}`,
      at,
    },
    'later',
  );
  throw new ContactRefused(permission, conversationId);
}

/** Where a party said what nothing is begun for now: why it is not begun belongs there. */
async function latestConversation(
  file: Case,
  party: Party,
  { store, turns }: ContactParts,
): Promise<string | undefined> {
  let latest: ConversationState | undefined;
  for await (const id of store.conversationIds({ caseId: file.id })) {
    const state = await turns.state(id);
    if (state?.brief.partyId === party.id && state.startedAt >= (latest?.startedAt ?? '')) latest = state;
  }
  return latest?.id;
}

/** The same for two who press the button at the same moment, so that the party is contacted once. */
async function nextConversationId(caseId: string, partyId: string, { store }: ContactParts): Promise<string> {
  let before = 0;
  for await (const _ of store.conversationIds({ caseId })) before += 1;
  return stableId(caseId, partyId, String(before));
}

function scriptFor(file: Case, wish: ContactWish, scripts: ScriptLibrary): Script {
  const fitting = scripts
    .all()
    .filter((one) => one.party === wish.party && (one.stage === 'any' || one.stage === file.stage));
  const id = wish.scriptId ?? fitting[0]?.id;
  if (id !== undefined && wish.scriptVersion !== undefined) return scriptOf(id, wish.scriptVersion, scripts);
  // Where all its versions were withdrawn, the last says so.
  const script = id === undefined ? undefined : (scripts.latest(id) ?? fitting.findLast((one) => one.id === id));
  if (script) refuseWithdrawn(script, scripts);
  else
    throw new AppError('script-unknown', `There is no script for a ${wish.party} ${file.stage.replaceAll('-', ' ')}.`);
  return script;
}

function scriptOf(id: string, version: number, scripts: ScriptLibrary): Script {
  const script = scripts.get(id, version);
  if (!script) throw new AppError('script-unknown', `There is no version ${version} of the script ${id}.`);
  refuseWithdrawn(script, scripts);
  return script;
}

/**
 * The open conversation with this party, if there is one. One with somebody else on the same number makes this one wait,
 * and in a campaign so does what may bar contact, until a person has looked.
 */
async function openConversation(
  file: Case,
  party: Party,
  { number, ours }: { readonly number: string; readonly ours: string | undefined },
  parts: ContactParts,
): Promise<string | undefined> {
  if (number === '') return undefined;
  for (const id of await parts.store.conversationsWith(number)) {
    const state = await parts.turns.state(id);
    // Who contacts them by hand knows what was said; a campaign does not.
    if (state && ours !== undefined && isUnsettled(state))
      throw new AppError(
        'exclusion-unsettled',
        `Somebody said over this number what may bar all contact (case ${state.brief.caseId}). A person has to decide that review first.`,
      );
    if (state?.takeover)
      throw new AppError(
        'taken-over',
        `${state.takeover.by} is writing with this party. Wait until they hand it back.`,
      );
    if (state?.status !== 'open') continue;
    const isMine = state.brief.caseId === file.id && state.brief.partyId === party.id;
    if (isMine && state.session?.channel === 'voice')
      throw new AppError('call-under-way', 'A call with this party is under way. Wait for its end.');
    if (isMine && (ours === undefined || ours === id)) return id;
    // Refused at the start, so nobody was ever spoken to: it holds nothing up.
    if (state.attempts === 0 && !state.session) continue;
    throw new AppError(
      'number-busy',
      `Another conversation is open on this number (case ${state.brief.caseId}). It has to end first.`,
    );
  }
  return undefined;
}

/** It was left to a person because of what was said, and nobody has looked yet: nobody is tried who may have died. */
function isUnsettled({ status, reviews }: ConversationState): boolean {
  return (
    status === 'closed' &&
    Object.values(reviews).some(({ reason, resolved }) => reason === 'maybe-excluded' && !resolved)
  );
}
