import type { Clarity } from '../../vocabulary.js';
import type { Counter } from '../counter.js';
import { countName } from '../counts.js';
import { type Found, type Moment, type Place, placeOf } from '../moment.js';

/** A question from when it is put until it is settled, or nobody is there any more to settle it. */
interface Ask {
  readonly place: Place;
  /** Of the answer that was heard last. */
  clarity?: Clarity;
  probed: boolean;
}

const ambiguous: readonly Clarity[] = ['omitted', 'unclear', 'evasive'];
/** An answer that can be taken at its word, though it may not be the one on file. */
const plain: readonly Clarity[] = ['clear', 'contradicts'];

/**
 * What became of questions that were put: heard or not, ambiguous or not after all probes. What the machine did not hear
 * is never the party's ambiguity; what was broken off before any answer counts in neither.
 */
export const countAsks: Counter = (moments) => {
  const open = new Map<string, Ask>();
  const found: Found[] = [];
  const end = (questionId: string, clarity?: Clarity) => {
    const ask = open.get(questionId);
    open.delete(questionId);
    const last = clarity ?? ask?.clarity;
    if (ask && last) found.push(...foundIn(questionId, ask, last));
  };
  for (const moment of moments) {
    put(moment, open);
    const { event } = moment;
    switch (event.kind) {
      case 'verdict-reached': {
        const ask = open.get(event.data.questionId);
        if (ask && event.data.clarity !== 'unheard') ask.clarity = event.data.clarity;
        break;
      }
      case 'answer-settled':
        end(event.data.questionId, event.data.by === 'party' ? event.data.clarity : undefined);
        break;
      case 'answer-reopened':
        if (event.data.because !== 'correction') end(event.data.questionId);
        break;
      case 'call-ended':
        for (const [id, { place }] of open) if (place.channel === 'voice') end(id);
        break;
      // What the party says from here on answers a person.
      case 'person-wrote':
      case 'conversation-closed':
        for (const id of open.keys()) end(id);
        break;
    }
  }
  return found;
};

function put(moment: Moment, open: Map<string, Ask>): void {
  const { event } = moment;
  if (event.kind !== 'prompted' || event.data.aside) return;
  const what = event.data.open;
  if (what?.kind !== 'question' && what?.kind !== 'confirm') return;
  const ask = open.get(what.questionId) ?? { place: placeOf(moment), probed: false };
  if (what.kind === 'question' && what.probe > 0) ask.probed = true;
  open.set(what.questionId, ask);
}

function foundIn(id: string, { place, probed }: Ask, clarity: Clarity): readonly Found[] {
  const isHeard = clarity !== 'unheard';
  const names = [
    countName('asked', id),
    countName(isHeard ? 'heard' : 'unheard', id),
    ...(ambiguous.includes(clarity) ? [countName('ambiguous', id)] : []),
    ...(isHeard && clarity !== 'clear' ? [countName('doubt', id, clarity)] : []),
    ...(probed ? [countName('probed', id)] : []),
    ...(probed && plain.includes(clarity) ? [countName('probe-helped', id)] : []),
  ];
  return names.map((name) => ({ name, place }));
}
