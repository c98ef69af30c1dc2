import type { Applier } from '../applier.js';
import type { CallEvents, Calls, PlacedCall } from './call.js';

/** What calls' events change. */
export const callAppliers: { readonly [K in keyof CallEvents]: Applier<K> } = {
  'call-approved': ({ calls }, { at, data: { approvalId: id, by, reason } }) => ({
    calls: { ...calls, approvals: [...calls.approvals, { id, by, at, reason }] },
  }),
  'call-planned': ({ calls }, { at, data, personal }) => {
    const { callId: id, approvalId, ...rest } = data;
    const approval = calls.approvals.find((one) => one.id === approvalId);
    const call: PlacedCall = {
      id,
      at,
      ...rest,
      ...(approval && { approvedBy: approval.by }),
      number: personal?.number ?? '',
      legs: {},
      answers: [],
    };
    const approvals = calls.approvals.map((one) => (one.id === approvalId ? { ...one, usedBy: id } : one));
    return { calls: { ...calls, approvals, placed: [...calls.placed, call] } };
  },
  'call-leg-stood': ({ calls }, { data: { callId, leg, status, seconds } }) =>
    changed(calls, callId, ({ legs }) => ({
      legs: { ...legs, [leg]: { status, ...(seconds !== undefined && { seconds }) } },
    })),
  'number-dialled': ({ calls }, { data: { callId, agrees, source }, personal }) =>
    changed(calls, callId, () => ({ dialled: { number: personal?.number ?? '', agrees, source } })),
  misdialled: () => ({}),
  'call-noted': ({ calls }, { at, data: { callId, by, outcome }, personal }) =>
    changed(calls, callId, () => ({ outcome: { outcome, by, at, ...personal } })),
  'call-answer-noted': ({ calls }, { data: { callId, script, ...data }, personal }) =>
    changed(calls, callId, ({ answers }) => ({
      script,
      answers: [...answers, { ...data, said: '', words: [], ...personal }],
    })),
  'call-ended': ({ calls }, { at, data: { callId } }) => changed(calls, callId, () => ({ endedAt: at })),
  'other-number-proposed': ({ calls }, { at, data: { callIds } }) => ({
    calls: { ...calls, proposals: [...calls.proposals, { at, callIds }] },
  }),
};

function changed(
  calls: Calls,
  id: string,
  change: (call: PlacedCall) => Partial<PlacedCall>,
): { readonly calls: Calls } {
  return {
    calls: { ...calls, placed: calls.placed.map((call) => (call.id === id ? { ...call, ...change(call) } : call)) },
  };
}
