import fc from 'fast-check';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { apply } from '../../../dialogs/engine/apply.js';
import { type Brief, briefFor } from '../../../dialogs/engine/brief.js';
import { type Decision, decide } from '../../../dialogs/engine/decide.js';
import type { EngineEvent } from '../../../dialogs/engine/event.js';
import type { Input } from '../../../dialogs/engine/input.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { loadLibrary } from '../../../dialogs/script/library.js';
import type { Script } from '../../../dialogs/script/script.js';
import { locales, markets } from '../../../dialogs/vocabulary.js';
import { type Happening, happeningOn, openings, willing } from './random-inputs.js';

const { scripts } = loadLibrary(['dialogs/scripts']);
const runnable = scripts.all().filter((script) => script.placedBy === 'bot');

/** Values on file that no prompt, no example and no party of these runs ever names by chance. */
const filed = {
  employer: { name: '砚池重工有限公司', aliases: ['Obsidian Foundry'], formerNames: [] },
  title: '锁匠',
  startDate: '2011-08',
  workAddress: '栖霞别院',
  property: '栖霞别院',
  monthlyIncome: 14_603,
  loanAmount: 860_007,
  monthlyPayment: 4_381,
  rate: 7.77,
  guaranteeAmount: 523_001,
  contactPhone: '+85251239999',
};
const spokenForms = /砚池|Obsidian|锁匠|2011|栖霞|14,?603|860,?007|4,?381|7\.77|523,?001|51239999|0724/u;
const loanWords = /loan|mortgage|debt|payment|overdue|贷款|房贷|逾期|欠款|还款/iu;
const callInputs: readonly Input['kind'][] = ['call-connected', 'speech', 'keys', 'silence'];

interface Step {
  readonly input: Input;
  readonly before: ConversationState | undefined;
  readonly decision: Decision;
}

interface Run {
  readonly script: Script;
  readonly brief: Brief;
  readonly channel: 'voice' | 'sms';
  readonly opened: boolean;
  /** How many answers a willing party gives before anything may happen. */
  readonly answers: number;
  readonly happenings: readonly { readonly what: Happening; readonly after: number }[];
}

const runOn = (channel: 'voice' | 'sms'): fc.Arbitrary<Run> =>
  fc
    .record({
      script: fc.constantFrom(...runnable),
      locale: fc.constantFrom(...locales),
      market: fc.constantFrom(...markets),
      tier: fc.constantFrom('standard' as const, 'enhanced' as const),
      opened: fc.constantFrom(true, true, true, false),
      answers: fc.integer({ min: 0, max: 28 }),
      happenings: fc.array(
        fc.record({ what: happeningOn(channel), after: fc.constantFrom(1, 5, 5, 5, 60, 90_000, 400_000) }),
        { minLength: 1, maxLength: 40, size: 'max' },
      ),
    })
    .map(({ script, locale, market, tier, ...rest }) => ({
      ...rest,
      channel,
      script,
      brief: distinctiveBrief(script, locale, market, tier),
    }));

const run = fc.oneof(runOn('voice'), runOn('sms'));

function distinctiveBrief(script: Script, locale: Brief['locale'], market: Brief['market'], tier: string): Brief {
  const file = sampleCase(market, locale, 'before-disbursement');
  const party = file.parties.find((one) => one.role === script.party);
  if (!party) throw new Error(`no ${script.party}`);
  const brief = briefFor(file, { ...party, birthDate: '1988-07-24', onFile: { ...party.onFile, ...filed } });
  return { ...brief, tier, lender: { ...brief.lender, agentPhone: market === 'us' ? '+14155550199' : undefined } };
}

function play({ script, brief, channel, opened, answers, happenings }: Run, judge: (step: Step) => void): void {
  let state: ConversationState | undefined;
  let now = Date.parse('2026-11-23T16:00:00Z');
  let count = 0;
  const take = (what: Happening, seconds: number) => {
    now += seconds * 1_000;
    count += 1;
    const input = { ...what, key: `k${count}`, at: new Date(now).toISOString() } as Input;
    const decision = decide(script, state, input);
    judge({ input, before: state, decision });
    const log: readonly EngineEvent[] = decision.events.map((event) => JSON.parse(JSON.stringify(event)));
    state = log.reduce<ConversationState | undefined>(apply, state);
    expect(JSON.stringify(state)).toBe(JSON.stringify(decision.state));
  };
  const chosen = { id: script.id, version: script.version };
  take({ kind: 'start', script: chosen, conversationId: 'c', channel, brief }, 0);
  for (const what of opened ? openings[channel] : []) take(what, 5);
  for (let given = 0; opened && given < answers && state?.open; given += 1) take(willing(state, script), 5);
  for (const { what, after } of happenings) take(what, after);
}

/** Holds a judgement in every step of random conversations. */
function always(judge: (step: Step) => void): void {
  fc.assert(
    fc.property(run, (one) => play(one, judge)),
    { numRuns: 30 },
  );
}

const textsOf = ({ effects }: Decision) =>
  effects.flatMap((effect) => (effect.kind === 'say' || effect.kind === 'send-message' ? [effect.text] : []));

describe('in every conversation, whatever happens', () => {
  it('the state is the sum of the events, also after JSON, and the same input decides the same', () => {
    fc.assert(
      fc.property(run, (one) => {
        const first: string[] = [];
        const second: string[] = [];
        play(one, ({ decision }) => first.push(JSON.stringify([decision.events, decision.effects])));
        play(one, ({ decision }) => second.push(JSON.stringify([decision.events, decision.effects])));
        expect(second).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('a call is never left silent: it listens, is transferred or ends', () => {
    always(({ input, decision }) => {
      const says = decision.effects.filter((effect) => effect.kind === 'say');
      const ends = decision.effects.some(({ kind }) => ['hang-up', 'transfer', 'put-through'].includes(kind));
      const listens = says.at(-1)?.listen !== undefined;
      if (callInputs.includes(input.kind)) expect(listens || ends).toBe(true);
      if (says.length > 0) expect(listens !== ends).toBe(true);
      expect(says.slice(0, -1).every((say) => say.listen === undefined)).toBe(true);
    });
  });

  it('no word about a loan is said or sent before the identity passed', () => {
    always(({ decision }) => {
      const { session, identity } = decision.state;
      const known = session?.channel === 'voice' ? session.identified : identity.passedAt !== undefined;
      if (!known) for (const text of textsOf(decision)) expect(text).not.toMatch(loanWords);
    });
  });

  it('the value on file is never told', () => {
    always(({ input, decision }) => {
      // Only what the party has just said may be repeated to them.
      const said = 'text' in input && input.text !== '' ? input.text : undefined;
      for (const text of textsOf(decision)) {
        expect(said === undefined ? text : text.replaceAll(said, '')).not.toMatch(spokenForms);
      }
    });
  });

  it('no placeholder reaches a party, and no empty text', () => {
    always(({ decision }) => {
      for (const text of textsOf(decision)) {
        expect(text.replaceAll('{lender}', '')).not.toMatch(/\{\w*\}/u);
        expect(text.trim()).not.toBe('');
      }
    });
  });

  it('after an opt-out nothing is sent and nobody is called, but for one confirmation', () => {
    always(({ before, decision }) => {
      const contacts = decision.effects.filter(
        (effect) => effect.kind === 'send-message' || effect.kind === 'place-call',
      );
      if (before?.optedOut && decision.state.optedOut) expect(contacts).toEqual([]);
      if (!before?.optedOut && decision.state.optedOut) {
        expect(contacts.length).toBeLessThanOrEqual(1);
        expect(contacts.every((effect) => effect.kind === 'send-message' && effect.purpose === 'confirmation')).toBe(
          true,
        );
      }
    });
  });

  it('an open conversation never stands still: a timer runs, or a person has it', () => {
    always(({ decision }) => {
      const { status, optedOut, attempts, step, timers, reviews } = decision.state;
      const begun = attempts > 0 || step > 0;
      if (status === 'closed' || optedOut || !begun) return;
      const withPerson = Object.values(reviews).some(({ resolved }) => !resolved);
      expect(Object.keys(timers).length > 0 || withPerson).toBe(true);
    });
  });

  it('a closed conversation waits for nothing but the end of its call', () => {
    always(({ decision }) => {
      const { status, open, timers, session, takeover } = decision.state;
      if (status === 'open') return;
      expect(open).toBeUndefined();
      const waits = session?.channel === 'voice' ? ['call-watch'] : takeover ? ['takeover'] : [];
      expect(Object.keys(timers)).toEqual(waits);
    });
  });

  it('while a person writes, the bot says nothing of itself, and goes on by itself should they walk away', () => {
    always(({ input, before, decision }) => {
      const { takeover, timers, optedOut } = decision.state;
      expect(timers.takeover !== undefined).toBe(takeover !== undefined);
      if (takeover) expect(optedOut).toBe(false);
      if (!before?.takeover || !takeover) return;
      const isOfPerson = input.kind === 'write' || input.kind === 'fill' || input.kind === 'resolve';
      if (isOfPerson || input.kind === 'supplement') return;
      expect(textsOf(decision)).toEqual([]);
      expect(decision.effects.filter((effect) => effect.kind === 'place-call')).toEqual([]);
    });
  });

  it('no call is without an end, reported or not', () => {
    always(({ decision }) => {
      const { session, timers } = decision.state;
      if (session?.channel === 'voice') expect(timers['call-watch']).toBeDefined();
    });
  });
});
