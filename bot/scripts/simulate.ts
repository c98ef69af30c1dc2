import { briefFor } from '../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Fault } from '../../dialogs/script/fault.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Clarity, Locale, Market } from '../../dialogs/vocabulary.js';
import type { Reply } from '../rehearsal/act.js';
import { Rehearsal } from '../rehearsal/rehearsal.js';
import { renderForPerson } from '../rehearsal/render-for-person.js';
import { sampleCase } from '../rehearsal/sample-case.js';
import type { ScriptBook } from './script-book.js';
import { checkDraft } from './script-desk.js';

/** What somebody does who tries a script out in the place of a party. */
export type TriedAct =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'wait'; readonly hours: number };

/** How a script is tried out. */
export interface Trial {
  readonly text: string;
  readonly market: Market;
  readonly locale: Locale;
  readonly channel: 'sms' | 'voice';
  readonly acts: readonly TriedAct[];
}

/** A line of a trial: what the bot did, what was said, what was understood of it. */
export type TrialLine =
  | { readonly kind: 'bot'; readonly text: string; readonly isSpoken: boolean }
  | { readonly kind: 'party'; readonly text: string; readonly form: TriedAct['kind'] }
  | {
      readonly kind: 'understood';
      readonly questionId: string;
      readonly clarity: Clarity;
      readonly reasons: readonly { readonly code: string; readonly words: string }[];
    }
  | { readonly kind: 'noted'; readonly what: 'review' | 'flag'; readonly code: string }
  /** What else the bot did: a call, its end, a look at the party's clock. */
  | { readonly kind: 'did'; readonly what: Exclude<Reply['kind'], 'say' | 'text'>; readonly about?: string };

/** A script that was tried out. */
export interface TriedOut {
  readonly faults: readonly Fault[];
  readonly lines: readonly TrialLine[];
  /** What stands open. */
  readonly open?: string;
  readonly outcome?: string;
}

/** Plays a text from its beginning with a fictional party. Nothing is kept, and nobody is contacted. */
export function simulate(id: string, trial: Trial, scripts: ScriptBook): TriedOut {
  const { script, faults } = checkDraft(id, trial.text, scripts);
  return script ? played(script, trial) : { faults, lines: [] };
}

function played(script: Script, { market, locale, channel, acts }: Trial): TriedOut {
  const stage = script.stage === 'any' ? 'before-disbursement' : script.stage;
  const file = sampleCase(market, locale, stage);
  const party = file.parties.find(({ role }) => role === script.party) ?? file.parties[0];
  if (!party) return { faults: [], lines: [] };
  const brief = briefFor(file, party);
  // What a person reads out is a sheet, and no talk of the bot's.
  if (script.placedBy === 'agent')
    return { faults: [], lines: [{ kind: 'bot', text: renderForPerson(script, brief), isSpoken: false }] };
  const lines: TrialLine[] = [];
  let noted: TrialLine[] = [];
  const rehearsal = new Rehearsal({
    script,
    brief,
    channel,
    start: begins[market],
    watch: (_input, { events }) => {
      noted.push(...events.flatMap(noteOn));
    },
  });
  const take = (replies: readonly Reply[]) => {
    lines.push(...noted, ...replies.map(lineOf));
    noted = [];
  };
  take(rehearsal.begin());
  for (const act of acts) {
    lines.push({ kind: 'party', form: act.kind, text: wordsOf(act) });
    take(rehearsal.play(act.kind === 'wait' ? { kind: 'wait', ms: act.hours * 3_600_000 } : act));
  }
  const { open, outcome } = rehearsal.state ?? {};
  const on = open && 'questionId' in open ? open.questionId : open?.kind;
  return { faults: [], lines, ...(on && { open: on }), ...(outcome && { outcome }) };
}

/** A weekday in the morning where the fictional parties live. */
const begins = { us: '2026-03-02T15:00:00.000Z', cn: '2026-03-02T02:00:00.000Z' } as const;

function wordsOf(act: TriedAct): string {
  switch (act.kind) {
    case 'words':
      return act.text;
    case 'keys':
      return act.keys;
    case 'silence':
      return '';
    case 'wait':
      return String(act.hours);
  }
}

function lineOf(reply: Reply): TrialLine {
  switch (reply.kind) {
    case 'say':
    case 'text':
      return { kind: 'bot', text: reply.text, isSpoken: reply.kind === 'say' };
    case 'at':
      return { kind: 'did', what: 'at', about: reply.time };
    default:
      return { kind: 'did', what: reply.kind };
  }
}

function noteOn(event: EngineEvent): readonly TrialLine[] {
  switch (event.kind) {
    case 'verdict-reached': {
      const { questionId, clarity, codes } = event.data;
      const words = event.personal?.words ?? [];
      return [
        {
          kind: 'understood',
          questionId,
          clarity,
          reasons: codes.map((code, at) => ({ code, words: words[at] ?? '' })),
        },
      ];
    }
    case 'review-opened':
      return [{ kind: 'noted', what: 'review', code: event.data.reason }];
    case 'flag-raised':
      return [{ kind: 'noted', what: 'flag', code: event.data.flag }];
    default:
      return [];
  }
}
