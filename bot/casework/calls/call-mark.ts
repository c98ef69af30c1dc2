import type { CallLeg } from '../../../dialogs/casework/calls/call.js';
import { effectMark } from '../jobs/effect-mark.js';

const legs: readonly CallLeg[] = ['person', 'party'];

/** Marks one leg of a bridged call, so that its reports find their way back. */
export function legMark(call: {
  readonly caseId: string;
  readonly partyId: string;
  readonly callId: string;
  readonly leg: CallLeg;
}): string {
  return effectMark(call.caseId, call.partyId, `${call.callId}:${call.leg}`);
}

/** The call and the leg that the thing in a mark names; undefined when it names a message. */
export function readLeg(thing: string): { readonly callId: string; readonly leg: CallLeg } | undefined {
  const [callId = '', name] = thing.split(':');
  const leg = legs.find((one) => one === name);
  return leg && { callId, leg };
}
