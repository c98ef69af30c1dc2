import { answerAppliers } from './apply/answers.js';
import type { Applier } from './apply/applier.js';
import { conversationAppliers } from './apply/conversation.js';
import { followUpAppliers } from './apply/follow-ups.js';
import { nextState } from './apply/next-state.js';
import { reviewAppliers } from './apply/reviews.js';
import { sessionAppliers } from './apply/session.js';
import { takeoverAppliers } from './apply/takeover.js';
import type { EngineEvent, EventKind } from './event.js';
import { noOutreach } from './outreach/outreach.js';
import { usualPlan } from './outreach/plan.js';
import type { ConversationState } from './state.js';

type Appliers = { [K in Exclude<EventKind, 'conversation-started'>]: Applier<K> };

const appliers: Appliers = {
  ...conversationAppliers,
  ...sessionAppliers,
  ...answerAppliers,
  ...reviewAppliers,
  ...followUpAppliers,
  ...takeoverAppliers,
};

/**
 * The next state. The first event of a conversation is `conversation-started`; any other event without a state is a
 * defect and throws.
 */
export function apply(state: ConversationState | undefined, event: EngineEvent): ConversationState {
  if (event.kind === 'conversation-started') return started(event);
  if (!state) throw new Error(`the first event of a conversation is conversation-started, not ${event.kind}`);
  const applier = appliers[event.kind] as Applier<typeof event.kind>;
  return nextState(state, applier(state, event as never));
}

function started(event: Extract<EngineEvent, { kind: 'conversation-started' }>): ConversationState {
  const { conversationId, script, caseId, partyId, role, locale, market } = event.data;
  const first: ConversationState = {
    id: conversationId,
    script: { id: script.id, version: script.version },
    brief: event.personal?.brief ?? { ...erased, caseId, partyId, role, locale, market },
    startedAt: event.at,
    status: 'open',
    locale,
    slower: false,
    identity: { tries: 0 },
    tries: 0,
    step: 0,
    answers: {},
    asked: [],
    stated: [],
    readBack: [],
    readBackRejections: 0,
    reviews: {},
    supplements: {},
    recordings: {},
    withdrawn: [],
    flags: [],
    timers: {},
    held: [],
    optedOut: false,
    optedOutOf: undefined,
    silenced: undefined,
    outreach: noOutreach(event.data.plan ?? usualPlan(event.data.channel)),
    takeover: undefined,
    campaign: event.data.campaign,
    turns: 0,
    attempts: 0,
    failedAttempts: 0,
    callBacks: 0,
    agreedCall: undefined,
    reminded: {},
    refusals: 0,
  };
  return nextState(first, {});
}

const erased = {
  name: '',
  product: '',
  stage: '',
  tier: 'standard',
  number: '',
  onFile: {},
  parties: [],
  lender: { name: { 'zh-CN': '', 'en-US': '' }, phone: '' },
} as const;
