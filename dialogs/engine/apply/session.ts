import type { EventKind } from '../event.js';
import { heldSince } from '../held-since.js';
import type { CallRecording } from '../recording.js';
import type { ConversationState } from '../state.js';
import type { Applier, Changes } from './applier.js';
import { inSession, nothingUnheard } from './in-session.js';
import { partyHeard } from './outreach.js';
import { partyWrote } from './takeover.js';

const fresh = {
  callId: undefined,
  inbound: undefined,
  disclosed: false,
  rightParty: false,
  recording: undefined,
  convenient: false,
  identified: false,
  keyed: false,
  commandsExplained: false,
  doubts: 0,
  heard: 0,
  ...nothingUnheard,
  silentOn: undefined,
  leaving: undefined,
  transfer: undefined,
};

/** Events of one call or thread: who is there, and what has been said to them. */
export const sessionAppliers = {
  'call-connected': (state, event) => ({
    agreedCall: undefined,
    open: undefined,
    tries: 0,
    session: {
      ...fresh,
      channel: 'voice',
      callId: event.data.callId,
      inbound: event.data.direction === 'inbound',
      startedAt: event.at,
    },
    outreach: {
      ...(event.data.direction === 'inbound' ? partyHeard(state.outreach, event.at) : state.outreach),
      voicemailAt: event.data.voicemailAt ?? state.outreach.voicemailAt,
    },
  }),
  'call-left': (state, event) => ({
    ...inSession(state, { leaving: event.data.because }),
    open: undefined,
    ...(event.data.because === 'voicemail' && { outreach: { ...state.outreach, voicemailAt: event.at } }),
  }),
  'transfer-begun': (state, { data: { person, by } }) => {
    const rung = state.session?.transfer?.rung ?? [];
    const transfer =
      person === undefined ? { rung, desk: true as const, wantedBy: by } : { rung: [...rung, person], wantedBy: by };
    return { ...inSession(state, { leaving: 'to-person', transfer }), open: undefined };
  },
  'transfer-taken': (state, { data: { by } }) =>
    inSession(state, { transfer: { rung: [], ...state.session?.transfer, takenBy: by } }),
  // Where nobody took it, the call is ours again.
  'transfer-ended': (state, { data: { bridged } }) =>
    inSession(state, {
      transfer: { rung: [], ...state.session?.transfer, over: true },
      ...(!bridged && { leaving: undefined }),
    }),
  'call-ended': () => ({ session: undefined, open: undefined, tries: 0, held: [] }),
  'thread-opened': (state, event) => ({
    open: undefined,
    tries: 0,
    session: {
      ...fresh,
      channel: event.data.channel,
      startedAt: event.at,
      identified: heldSince(state.identity.passedAt, event.at),
    },
  }),
  'caller-disclosed': (state, event) => ({
    ...inSession(state, { disclosed: true }),
    ...(event.data.channel === 'sms' && { introduced: true }),
  }),
  'right-party-confirmed': (state) => inSession(state, { rightParty: true, ...nothingUnheard }),
  'recording-chosen': (state, event) => ({
    ...inSession(state, { recording: event.data.choice }),
    ...(event.data.choice === 'accepted' && recordingOf(state, state.session?.callId, { standing: 'awaited' })),
  }),
  'recording-kept': (state, { at, data: { callId, stored, sha256, bytes, seconds } }) =>
    recordingOf(state, callId, { standing: 'kept', at, stored, sha256, bytes, seconds }),
  'recording-missed': (state, { data }) => recordingOf(state, data.callId, { standing: 'missed' }),
  'recording-forgotten': (state, { data }) => recordingOf(state, data.callId, { standing: 'forgotten' }),
  'time-found-convenient': (state) => inSession(state, { convenient: true, ...nothingUnheard }),
  'commands-explained': (state) => inSession(state, { commandsExplained: true }),
  'identity-passed': (state, event) => ({
    ...inSession(state, { identified: true, rightParty: true, ...nothingUnheard }),
    identity: { tries: 0, passedAt: event.at },
  }),
  'identity-failed': (state, event) => ({ identity: { ...state.identity, tries: event.data.tries } }),
  'identity-locked': (_state, event) => ({ identity: { tries: 0, lockedUntil: event.data.until } }),
  // What was texted during a call waits for its end.
  'input-received': (state, event) => ({
    ...(event.data.form === 'keys' && inSession(state, { keyed: true })),
    turns: state.turns + 1,
    held: event.data.channel === 'voice' ? state.held : [],
    ...(event.data.channel !== 'voice' && { outreach: partyHeard(state.outreach, event.at) }),
    ...partyWrote(state, event),
  }),
  'text-held': (state, event) => ({
    turns: state.turns + 1,
    outreach: partyHeard(state.outreach, event.at),
    held: [...state.held, event.personal?.text ?? ''],
  }),
  prompted: (state, event) => {
    if (event.data.aside) return { lastPromptAt: event.at };
    const { open } = event.data;
    const again = open !== undefined && state.open !== undefined && sameOpen(state.open, open);
    const asked =
      open?.kind === 'question' && !state.asked.includes(open.questionId)
        ? [...state.asked, open.questionId]
        : state.asked;
    return {
      open: open ?? state.open,
      tries: again ? state.tries : 0,
      step: state.step + 1,
      asked,
      lastPromptAt: event.at,
      waitingSince: event.data.purpose === 'reminder' ? state.waitingSince : event.at,
      lastText: event.personal?.asks ?? event.personal?.text ?? '',
    };
  },
  'command-recognised': (state, event) =>
    event.data.intent === 'doubt' ? inSession(state, { doubts: (state.session?.doubts ?? 0) + 1 }) : {},
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;

function recordingOf(state: ConversationState, callId: string | undefined, recording: CallRecording): Changes {
  return callId === undefined ? {} : { recordings: { ...state.recordings, [callId]: recording } };
}

function sameOpen(a: NonNullable<ConversationState['open']>, b: NonNullable<ConversationState['open']>): boolean {
  if (a.kind === 'question' && b.kind === 'question') return a.questionId === b.questionId;
  return a.kind === b.kind;
}
