import { CrowdedBot } from '../pace/crowd.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, monday } from '../trial-case.js';

const ofDana = /Dana|Trialname|2125550141|555-?0141|0621|1987|06-21|lavender|2,?143|case-dana/u;

describe('what is counted for Prometheus', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  /** What stands behind a name with its labels, or undefined. */
  async function figure(name: string): Promise<number | undefined> {
    const response = await fetch(`${bot.url}/metrics`);
    const line = (await response.text()).split('\n').find((one) => one.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.slice(name.length + 1));
  }

  it('tells how texts, turns, requests and commits went', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({ B13: 'lavender, maybe' });
    expect(await figure('ringback_turns_total{channel="sms",input="text",result="done"}')).toBeGreaterThan(10);
    expect(await figure('ringback_webhook_duration_seconds_count{kind="sms",status="200"}')).toBeGreaterThan(10);
    expect(
      await figure('ringback_commit_duration_seconds_count{of="conversation",result="committed"}'),
    ).toBeGreaterThan(10);
    expect(await figure('ringback_job_duration_seconds_count{of="conversation",result="done"}')).toBeGreaterThan(0);
    expect(await figure('ringback_attempts_total{channel="sms",result="started"}')).toBe(1);
    expect(await figure('ringback_messages_sent_total{as="reply"}')).toBeGreaterThan(8);
    expect(await figure('ringback_messages_sent_total{as="request"}')).toBe(
      await figure('ringback_provider_requests_total{operation="sendMessage",result="done",code="none"}'),
    );
    expect(await figure('ringback_reviews_open{priority="P3"}')).toBe(1);
    expect(await figure('ringback_job_lag_seconds')).toBe(0);
    expect(await figure('nodejs_eventloop_lag_mean_seconds')).toBeDefined();
  });

  it('tells of a provider that fails or that it is too much for, and of what waits', async () => {
    const crowd = await CrowdedBot.start(2, { env: { RINGBACK_CALLS_PER_SECOND: '0.01' } });
    bot = crowd.bot;
    bot.phone.faults.refuseCreate({ status: 429, code: 20_429 });
    await crowd.begin('voice', 1, 1);
    await bot.advance(61_000);
    expect(await figure('ringback_provider_slowed_total{of="calls"}')).toBe(1);
    expect(await figure('ringback_pace_wait_seconds_count{of="calls"}')).toBe(1);
    expect(await figure('ringback_provider_circuit_open{of="messages"}')).toBe(0);
    bot.phone.faults.refuseCreate({ status: 503, code: 20_503 }, 20);
    await crowd.begin('sms', 2, 2);
    await bot.advance(4 * 60_000 + 1_000);
    expect(await figure('ringback_provider_circuit_open{of="messages"}')).toBe(1);
  });

  it('tells of calls, what became of them, and what the provider or the policy refused', async () => {
    bot = await RunningBot.start();
    await bot.contact('voice');
    await bot.handset().reject();
    await bot.settle();
    bot.phone.faults.refuseCreate({ status: 400, code: 21_211 });
    await bot.contact('sms');
    await bot.settle();
    expect(await figure('ringback_calls_placed_total{by="bot"}')).toBe(1);
    expect(await figure('ringback_attempts_total{channel="voice",result="busy"}')).toBe(1);
    expect(
      await figure('ringback_provider_requests_total{operation="sendMessage",result="invalid-number",code="21211"}'),
    ).toBe(1);
    expect(await figure('ringback_webhook_duration_seconds_count{kind="voice-status",status="200"}')).toBeGreaterThan(
      0,
    );
  });

  it('tells of contacts that the policy refused, by the reason', async () => {
    bot = await RunningBot.start({ at: monday + 12 * 3_600_000 });
    await bot.contact('voice');
    expect(await figure('ringback_policy_refusals_total{channel="voice",reason="outside-hours"}')).toBe(1);
  });

  it('counts a wrong signature, and jobs that cannot be done with how long they wait', async () => {
    bot = await RunningBot.start();
    await fetch(`${bot.url}/twilio/sms`, { method: 'POST', body: 'Body=lavender&From=%2B12125550141' });
    expect(await figure('ringback_signatures_refused_total{kind="sms"}')).toBe(1);
    const { store } = bot.served;
    const { load } = store;
    await bot.contact('sms');
    const due = (await store.nextJobAt()) ?? 0;
    await bot.clock.advanceTo(due - 1);
    store.load = () => Promise.reject(new Error('lavender'));
    await bot.clock.advanceTo(due + 20_000);
    expect(await figure('ringback_job_duration_seconds_count{of="conversation",result="failed"}')).toBeGreaterThan(1);
    expect(await figure('ringback_jobs_due')).toBe(1);
    expect(await figure('ringback_job_lag_seconds')).toBe(20);
    store.load = load.bind(store);
  });

  it('still tells what it has counted when the store does not answer', async () => {
    bot = await RunningBot.start();
    const { store } = bot.served;
    const { reviewRows } = store;
    store.reviewRows = () => Promise.reject(new Error('gone'));
    expect(await figure('ringback_store_answers')).toBe(0);
    expect(await figure('process_cpu_seconds_total')).toBeGreaterThan(0);
    store.reviewRows = reviewRows.bind(store);
  });

  it('holds nothing of a party, and no id', async () => {
    bot = await RunningBot.start({ cases: [caseOf()] });
    await bot.openThread();
    await bot.answer({ B13: 'lavender, maybe' }, 'B16');
    await bot.text('I am lavender', '+14155550177');
    const text = await (await fetch(`${bot.url}/metrics`)).text();
    // What was counted or took so many seconds may hold any digits, also a birthday's.
    expect(text.replaceAll(/ [\d.e+-]+$/gmu, '')).not.toMatch(ofDana);
    const values = [...text.matchAll(/="([^"]*)"/gu)].map(([, value = '']) => value);
    expect(values.length).toBeGreaterThan(50);
    // Words of the house, statuses, bounds of buckets and versions; ids and numbers are longer or have other signs.
    expect(values.filter((value) => !/^(\+Inf|v?[\d.]{1,9}|[a-zA-Z][a-zA-Z_-]{0,30}|P[1-4])$/u.test(value))).toEqual(
      [],
    );
  });
});
