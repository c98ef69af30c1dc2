import { Gate } from '../../../bot/gate.js';
import { silentLog } from '../../../bot/log.js';
import { ScriptBook } from '../../../bot/scripts/script-book.js';
import { TurnPath } from '../../../bot/turn/turn-path.js';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, reachable } from '../trial-case.js';

interface Draft {
  readonly edition: number;
  readonly text: string;
  readonly step: string;
  readonly faults: readonly { readonly line: number; readonly rule: string; readonly message: string }[];
}
interface Script {
  readonly current: number;
  readonly versions: readonly { readonly version: number; readonly withdrawn?: { readonly handed?: number } }[];
  readonly draft?: Draft;
}
interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

const other = '+12125550188';
const second = caseOf(
  { id: 'case-robin' },
  { id: 'robin', name: 'Robin Trialname', contactPoints: [reachable(other)] },
);

describe('scripts that people write', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  const id = 'borrower-after';
  const post = <T = Draft>(what: string, body: object, by = 'Olive') =>
    bot.api<T>('POST', `/api/scripts/${id}/${what}`, { by, ...body });
  const ask = <T>(what: string, body: object) => bot.api<T>('POST', `/api/scripts/${id}/${what}`, body);
  const script = async () => (await bot.api<Script>('GET', `/api/scripts/${id}`)).body;
  const versionOf = async (conversation: string) => (await bot.view(conversation)).script.version;
  const asked = 'Did the notice of the payout reach you';

  /** A draft that asks the first question in other words. */
  async function drafted(): Promise<Draft> {
    const begun = (await post('draft', {})).body;
    const text = begun.text.replace(/Did you get our notice\?/gu, `${asked}?`);
    expect(text).not.toBe(begun.text);
    return (await post('draft/text', { edition: begun.edition, text })).body;
  }

  async function published(): Promise<void> {
    const sent = (await post('draft/send', { edition: (await drafted()).edition })).body;
    const approve = { edition: sent.edition, judgement: { kind: 'approve' } };
    const approved = (await post('draft/judge', approve, 'Robin')).body;
    const { status, body } = await post<Script>('draft/publish', { edition: approved.edition });
    expect(status).toBe(200);
    expect(body.current).toBe(101);
  }

  it('begin as the next version of what is there, and are checked as they are written', async () => {
    const begun = (await post('draft', {})).body;
    expect(begun).toMatchObject({ step: 'draft', faults: [] });
    expect(begun.text).toMatch(/^version: 101$/mu);
    const threat = begun.text.replace('Did you get our notice?', 'Answer, or we sue you.');
    const { faults } = (await ask<Draft>('draft/check', { text: threat })).body;
    expect(faults).toMatchObject([{ rule: 'threatening', line: expect.any(Number) }]);
    const kept = (await post('draft/text', { edition: begun.edition, text: threat })).body;
    expect(kept.faults).toEqual(faults);
    expect((await post<Refused>('draft/send', { edition: kept.edition })).body.error.code).toBe('draft-faulty');
    const another = begun.text.replace('version: 101', 'version: 7');
    expect((await ask<Draft>('draft/check', { text: another })).body.faults).toMatchObject([{ rule: 'version' }]);
  });

  it('lose nothing when two write at once', async () => {
    const begun = (await post('draft', {})).body;
    await post('draft/text', { edition: begun.edition, text: `${begun.text}# Olive\n` });
    const late = await post<Refused>('draft/text', { edition: begun.edition, text: `${begun.text}# Robin\n` }, 'Robin');
    expect([late.status, late.body.error.code]).toEqual([409, 'draft-changed']);
    expect(late.body.error.message).toContain('Olive');
    expect((await script()).draft?.text).toMatch(/# Olive\n$/u);
    expect((await post<Refused>('draft', {}, 'Robin')).body.error.code).toBe('draft-changed');
  });

  it('are agreed with as they were seen, also where one was thrown away and another begun', async () => {
    const send = async () => (await post('draft/send', { edition: (await drafted()).edition })).body;
    const seen = await send();
    await post('draft/discard', { edition: seen.edition });
    await bot.advance(1_000);
    await send();
    const approve = { edition: seen.edition, judgement: { kind: 'approve' } };
    expect((await post<Refused>('draft/judge', approve, 'Robin')).body.error.code).toBe('draft-changed');
    expect((await bot.api<Refused>('GET', '/api/scripts/constructor/text?version=1')).body.error.code).toBe(
      'script-unknown',
    );
  });

  it('are published when a second person agrees, who has not written in them', async () => {
    const draft = await drafted();
    const publish = (edition: number) => post<Refused>('draft/publish', { edition });
    expect((await publish(draft.edition)).body.error.code).toBe('draft-not-approved');
    const judge = (edition: number, by: string) =>
      post<Refused>('draft/judge', { edition, judgement: { kind: 'approve' } }, by);
    expect((await judge(draft.edition, 'Robin')).body.error.code).toBe('draft-not-sent');
    const sent = (await post('draft/send', { edition: draft.edition }, 'Sam')).body;
    for (const by of ['Olive', 'olive ', 'Sam'])
      expect((await judge(sent.edition, by)).body.error.code).toBe('second-person-needed');
    const no = { edition: sent.edition, judgement: { kind: 'reject', words: 'too long' } };
    const back = (await post<Draft & { rejected: object }>('draft/judge', no, 'Robin')).body;
    expect(back).toMatchObject({ step: 'draft', rejected: { by: 'Robin', words: 'too long' } });
    expect((await publish(back.edition)).body.error.code).toBe('draft-not-approved');
  });

  it('have to be agreed with anew once somebody wrote in them', async () => {
    const sent = (await post('draft/send', { edition: (await drafted()).edition })).body;
    const approved = (await post('draft/judge', { edition: sent.edition, judgement: { kind: 'approve' } }, 'Robin'))
      .body;
    const changed = (await post('draft/text', { edition: approved.edition, text: `${approved.text}\n` })).body;
    expect(changed.step).toBe('draft');
    const refused = await post<Refused>('draft/publish', { edition: changed.edition });
    expect(refused.body.error.code).toBe('draft-not-approved');
  });

  it('are used by new conversations, while those under way stay on theirs, also after a restart', async () => {
    const before = await bot.openThread();
    await published();
    await bot.served.store.putCase(second);
    const { id: after } = await bot.contact('sms', 'case-robin');
    expect([await versionOf(before), await versionOf(after)]).toEqual([1, 101]);
    await bot.restart();
    await bot.text('1');
    await bot.advance(4_000);
    expect((await bot.view(before)).open?.questionId).toBe('B3');
    await bot.text('1', other);
    await bot.advance(4_000);
    await bot.text('0621', other);
    await bot.advance(4_000);
    expect(bot.received(other).at(-1)).toContain(asked);
  });

  it('go back to an earlier version, and are withdrawn at once', async () => {
    await published();
    const words = 'the old one was clearer';
    expect((await post<Script>('return', { version: 1, words })).body.current).toBe(1);
    expect((await post<Script>('return', { version: 101, words })).body.current).toBe(101);
    const withdrawn = await post<Script>('withdraw', { version: 101, words, conversations: 'stay' });
    expect(withdrawn.body.current).toBe(1);
    const last = await post<Script>('withdraw', { version: 1, words, conversations: 'stay' });
    expect([last.status, last.body.current]).toEqual([200, undefined]);
    // Nobody new is asked by it, until another version is there or one of them is used again.
    expect((await bot.contact()).error).toMatchObject({ code: 'script-withdrawn' });
    expect((await post<Script>('return', { version: 1, words })).body.current).toBe(1);
    expect((await bot.contact()).status).toBe(201);
    expect((await post<Refused>('return', { version: 7, words })).body.error.code).toBe('script-unknown');
  });

  it('give their conversations to a person where that was chosen', async () => {
    await published();
    const conversation = await bot.openThread();
    expect(await versionOf(conversation)).toBe(101);
    await post('withdraw', { version: 101, words: 'it asks too much', conversations: 'to-person' });
    // It is done beside the answer, which waits for no hundred thousand of them.
    const handed = async () => (await script()).versions.at(-1)?.withdrawn?.handed;
    while ((await handed()) === undefined);
    await bot.settle();
    expect(await bot.view(conversation)).toMatchObject({ status: 'closed', outcome: 'handed-over' });
    const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${conversation}/reviews`)).body;
    expect(reviews).toMatchObject([{ reason: 'to-person', priority: 'P2' }]);
    expect(await handed()).toBe(1);
  });

  const isHandedOver = async () => {
    while ((await script()).versions.at(-1)?.withdrawn?.handed === undefined);
    await bot.settle();
  };
  /** Does something right before a commit of this turn, once; it may throw, as a store does that is away. */
  const before = (turn: RegExp, act: () => Promise<void>) => {
    const { store } = bot.served;
    const commit = store.commit.bind(store);
    let isDone = false;
    store.commit = async (wanted) => {
      if (!isDone && turn.test(wanted.turn?.key ?? '')) {
        isDone = true;
        await act();
      }
      return await commit(wanted);
    };
  };
  const withdrawal = { version: 101, words: 'it asks too much', conversations: 'to-person' };

  it('count all that were given to a person, also those before a stop in the middle', async () => {
    await published();
    await bot.served.store.putCase(second);
    const both = [(await bot.contact()).id, (await bot.contact('sms', 'case-robin')).id];
    let seen = 0;
    const { store } = bot.served;
    const commit = store.commit.bind(store);
    store.commit = async (wanted) => {
      if (/^withdrawn:/u.test(wanted.turn?.key ?? '') && ++seen === 2) throw new Error('the disk is full');
      return await commit(wanted);
    };
    await post('withdraw', withdrawal);
    while (seen < 2) await bot.settle();
    await bot.restart();
    await isHandedOver();
    for (const one of both) expect(await bot.view(one)).toMatchObject({ status: 'closed', outcome: 'handed-over' });
    expect((await script()).versions.at(-1)?.withdrawn?.handed).toBe(2);
  });

  it('leave a conversation to the person who has taken it over, and say nothing beside or after them', async () => {
    await published();
    const conversation = await bot.openThread();
    const act = async (what: string, body: object = {}) => {
      await bot.api('POST', `/api/conversations/${conversation}/${what}`, { by: 'Kim', ...body });
      await bot.settle();
    };
    await act('takeover');
    const sent = bot.received().length;
    await post('withdraw', withdrawal);
    await isHandedOver();
    expect(bot.received()).toHaveLength(sent);
    const { status, outcome, takeover, reviews } = await bot.view(conversation);
    expect({ status, outcome }).toEqual({ status: 'closed', outcome: 'handed-over' });
    expect(takeover).toMatchObject({ by: 'Kim', botIsDone: true });
    expect(reviews).toMatchObject([{ reason: 'to-person' }]);
    await act('messages', { text: 'I will see to the rest myself.' });
    await bot.text('thank you');
    await bot.advance(16 * 60_000);
    expect((await bot.view(conversation)).takeover).toBeUndefined();
    expect(bot.received()).toHaveLength(sent + 1);
  });

  it('give a conversation to a person, too, that begins in the moment of the withdrawal', async () => {
    await published();
    before(/^start:/u, async () => {
      await post('withdraw', withdrawal);
      while ((await script()).versions.at(-1)?.withdrawn?.handed === undefined);
    });
    const { id: conversation } = await bot.contact();
    await bot.settle();
    expect(await bot.view(conversation)).toMatchObject({
      script: { version: 101 },
      status: 'closed',
      outcome: 'handed-over',
    });
    expect((await bot.queue()).flatMap(({ reviews }) => reviews)).toMatchObject([{ reason: 'to-person' }]);
  });

  it('begin nothing more in a campaign that was planned on a version that is withdrawn, until it is used again', async () => {
    await published();
    const plan = { id: 'spring', by: 'Kim', filter: { stage: 'after-disbursement' }, order: ['notice-sms'] };
    expect((await bot.api('POST', '/api/campaigns', plan)).status).toBe(201);
    await post('withdraw', { ...withdrawal, conversations: 'stay' });
    await bot.api('POST', '/api/campaigns/spring/start', { by: 'Kim' });
    await bot.advance(60_000);
    expect(await bot.conversationIds()).toEqual([]);
    const { progress } = (await bot.api<{ progress: object }>('GET', '/api/campaigns/spring')).body;
    expect(progress).toMatchObject({ waiting: { members: 1, by: { 'script-withdrawn': 1 } } });
    const named = { ...plan, id: 'summer', scripts: [`${id}.v101`] };
    expect((await bot.api<Refused>('POST', '/api/campaigns', named)).body.error.code).toBe('script-withdrawn');
    await post('return', { version: 101, words: 'it was right after all' });
    await bot.advance(31 * 60_000);
    expect(bot.received()).toHaveLength(1);
  });

  it('are replayed page by page on one edition of a draft', async () => {
    await bot.openThread();
    const draft = await drafted();
    const first = (await ask<{ edition: number }>('draft/replay', {})).body;
    expect(first.edition).toBe(draft.edition);
    await post('draft/text', { edition: draft.edition, text: `${draft.text}\n` });
    const next = await ask<Refused>('draft/replay', { after: 'a', edition: first.edition });
    expect([next.status, next.body.error.code]).toEqual([409, 'draft-changed']);
  });

  it('are replayed on past conversations', async () => {
    const conversation = await bot.openThread();
    await bot.answer({ B6: 'my robot does it' });
    const draft = await drafted();
    const same = (await ask<{ replayed: number; compared: number; differences: object[] }>('draft/replay', {})).body;
    expect(same).toMatchObject({ examined: 1, replayed: 1, differences: [] });
    expect(same.compared).toBeGreaterThan(5);
    const text = draft.text.replace('[automatic, direct debit', '[my robot does it, automatic, direct debit');
    await post('draft/text', { edition: draft.edition, text });
    expect((await ask<{ differences: object[] }>('draft/replay', {})).body.differences).toEqual([
      {
        conversationId: conversation,
        questionId: 'B6',
        before: { status: 'ambiguous', clarity: 'evasive' },
        after: { status: 'verified', clarity: 'clear' },
        isOtherValue: false,
      },
    ]);
  });

  it('can be talked to before anybody hears them', async () => {
    const { text } = await drafted();
    const say = (...words: string[]) => words.map((one) => ({ kind: 'words', text: one }));
    const trial = { text, market: 'us', locale: 'en-US', channel: 'sms', acts: say('1', '0315', 'not sure') };
    const { lines, open } = (await ask<{ lines: { kind: string; text?: string }[]; open: string }>('simulate', trial))
      .body;
    expect(lines.filter(({ kind }) => kind === 'bot').some((one) => one.text?.includes(asked))).toBe(true);
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'understood', questionId: 'B1', clarity: 'omitted' }));
    expect(open).toBe('B1');
    const call = { ...trial, channel: 'voice', acts: [{ kind: 'silence' }, { kind: 'wait', hours: 30 }] };
    const spoken = (await ask<{ lines: object[] }>('simulate', call)).body;
    expect(spoken.lines).toContainEqual({ kind: 'did', what: 'call' });
    expect((await ask<{ faults: object[] }>('simulate', { ...trial, text: 'id: [' })).body.faults).toHaveLength(1);
    expect(await bot.conversationIds()).toEqual([]);
  });

  it('are found by a server that heard nothing of them, when a conversation needs them', async () => {
    const { store } = bot.served;
    const { clock } = bot;
    const scripts = await ScriptBook.open({ store, clock });
    scripts.close();
    await published();
    const conversation = await bot.openThread();
    expect(scripts.get(id, 101)).toBeUndefined();
    const turns = new TurnPath({
      store,
      scripts,
      clock,
      gate: new Gate(store, clock),
      log: silentLog,
      onJobs: () => {},
    });
    const at = new Date(clock.now()).toISOString();
    await turns.take(conversation, { kind: 'note', by: 'Kim', text: 'on another server', key: 'note', at }, 'later');
    expect(scripts.get(id, 101)?.version).toBe(101);
    expect(scripts.latest(id)?.version).toBe(101);
  });

  it('keep what was published in a log that shows when it was touched', async () => {
    await published();
    const { faults } = await bot.served.store.verify();
    expect(faults).toEqual([]);
  });
});
