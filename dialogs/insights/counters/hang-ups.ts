import type { Open } from '../../engine/state.js';
import type { Counter } from '../counter.js';
import { countName } from '../counts.js';
import { type Found, type Moment, type Place, placeOf } from '../moment.js';

interface Call {
  readonly place: Place;
  /** What stood open in it at any time. */
  readonly put: Set<string>;
}

/** No word was left to say why a call ended: nobody can tell at what. */
const untold = ['lost', 'failed'];

/** Calls with people, what was put to them, and where they hung up. A mailbox hangs up on nobody. */
export const countHangUps: Counter = (moments) => {
  const found: Found[] = [];
  let call: Call | undefined;
  for (const moment of moments) {
    const { event } = moment;
    if (event.kind === 'call-connected') call = { place: placeOf(moment), put: new Set() };
    if (event.kind === 'prompted' && event.data.open && !event.data.aside) call?.put.add(stepIn(event.data.open));
    if (event.kind !== 'call-ended' || !call) continue;
    found.push(...foundIn(call, moment, event.data.status));
    call = undefined;
  }
  return found;
};

/** What stood open: a question by its id, any other step by its kind. */
function stepIn(open: Open): string {
  return 'questionId' in open ? open.questionId : open.kind;
}

function foundIn({ place, put }: Call, { before }: Moment, status: string): readonly Found[] {
  const leaving = before?.session?.leaving;
  if (leaving === 'voicemail' || leaving === 'machine' || untold.includes(status)) return [];
  const at = leaving === undefined && before?.open ? stepIn(before.open) : undefined;
  const names = [
    'call',
    ...[...put].map((step) => countName('put', step)),
    ...(leaving === undefined ? ['call-hung-up'] : []),
    ...(at !== undefined && put.has(at) ? [countName('hung-up', at)] : []),
  ];
  return names.map((name) => ({ name, place }));
}
