import { ann, line, response, startTestBed, type TestBed } from './test-bed.js';

let bed: TestBed;
const start = async (fragment = '') => {
  bed = await startTestBed(fragment);
};
afterEach(() => bed.close());

const text = (body: string) => bed.phone.handset(ann).text(body);
const bodies = () => bed.at('/sms').map(({ fields }) => fields.Body);
const tokens = () => new Set(bed.arrived.map(({ token }) => token)).size;

describe('a webhook on a bad network', () => {
  it('is repeated with the same token, and only the first answer counts', async () => {
    await start();
    bed.on('/sms', response('<Message>Thanks</Message>'));
    bed.phone.faults.repeat('message', 2);
    await text('hello');
    expect(bodies()).toEqual(['hello', 'hello', 'hello']);
    expect(tokens()).toBe(1);
    expect(bed.phone.handset(ann).thread.filter(({ direction }) => direction === 'in')).toHaveLength(1);
  });

  it('is delayed by the clock without holding up the next', async () => {
    await start();
    bed.phone.faults.delay('message', 4_000);
    await text('first');
    await text('second');
    expect(bodies()).toEqual(['second']);
    await bed.clock.advance(4_000);
    expect(bodies()).toEqual(['second', 'first']);
  });

  it('is held until the others are there, and then they come in reverse', async () => {
    await start();
    bed.phone.faults.reorder('message-status', 3);
    await bed.client.messages.create({ to: ann, from: line, body: 'Hello', statusCallback: `${bed.base}/status` });
    await bed.phone.settle();
    expect(bed.at('/status').map(({ fields }) => fields.MessageStatus)).toEqual(['delivered', 'sent', 'queued']);
  });

  it('is let go when the others never come', async () => {
    await start();
    bed.phone.faults.reorder('message', 2);
    await text('alone');
    expect(bodies()).toEqual([]);
    bed.phone.faults.release();
    await bed.phone.settle();
    expect(bodies()).toEqual(['alone']);
  });

  it('is dropped without retry or fallback', async () => {
    await start('#rc=3&rp=all');
    bed.phone.faults.drop('message');
    await text('lost');
    expect(bed.arrived).toEqual([]);
  });

  it('is tried again with the same token as often as its address asks', async () => {
    await start('#rc=2&rp=all');
    let failures = 2;
    bed.on('/sms', () => (failures-- > 0 ? { status: 500 } : response('<Message>At last</Message>')));
    await text('hello');
    expect(bed.at('/sms')).toHaveLength(3);
    expect(tokens()).toBe(1);
    expect(bed.at('/sms').every(({ signatureValid, url }) => signatureValid && !url.includes('#'))).toBe(true);
    expect(bed.phone.handset(ann).thread.at(-1)?.body).toBe('At last');
  });

  it('is not tried again for an error that its address does not name', async () => {
    await start('#rc=2&rp=ct');
    bed.on('/sms', { status: 500 });
    await text('hello');
    expect(bed.at('/sms')).toHaveLength(1);
    expect(bed.at('/sms/fallback')).toHaveLength(1);
  });

  it('is tried again when its answer is lost', async () => {
    await start('#rc=1&rp=rt');
    bed.on('/sms', response('<Message>Thanks</Message>'));
    bed.phone.faults.loseAnswer('message');
    await text('hello');
    expect(bodies()).toEqual(['hello', 'hello']);
    expect(tokens()).toBe(1);
    expect(bed.phone.handset(ann).thread.filter(({ direction }) => direction === 'in')).toHaveLength(1);
  });

  it('arrives twice at the same moment, with one token, and is answered once', async () => {
    await start();
    bed.on('/sms', response('<Message>Thanks</Message>'));
    bed.phone.faults.echo('message');
    await text('hello');
    expect(bodies()).toEqual(['hello', 'hello']);
    expect(tokens()).toBe(1);
    expect(bed.phone.handset(ann).thread.filter(({ direction }) => direction === 'in')).toHaveLength(1);
  });

  it('finds no connection and then does', async () => {
    await start();
    bed.phone.faults.breakConnection('message');
    await text('hello');
    expect(bodies()).toEqual(['hello']);
    expect(bed.phone.ledger.filter(({ kind }) => kind === 'webhook')).toMatchObject([
      { attempt: 0, outcome: 'no-connection' },
      { attempt: 1, outcome: 200 },
    ]);
  });

  it('gives up when no answer comes in the time that its address allows', async () => {
    await start('#rt=100&rc=0');
    bed.on('/sms', 'never');
    await text('hello');
    expect(bed.at('/sms/fallback')[0]?.fields.Body).toBe('hello');
  });

  it('misbehaves by the same chances for the same seed', async () => {
    const outcomes: string[] = [];
    for (const _ of [1, 2]) {
      await start();
      bed.phone.faults.atRandom(7, ['message'], { drop: 0.3, repeat: 0.3 });
      for (let sent = 0; sent < 12; sent += 1) await text(String(sent));
      outcomes.push(bodies().join(' '));
      if (outcomes.length === 1) await bed.close();
    }
    expect(outcomes[0]).toBe(outcomes[1]);
    expect(outcomes[0]).not.toBe([...Array(12).keys()].join(' '));
  });
});

describe('a creation', () => {
  it('is refused on demand', async () => {
    await start();
    bed.phone.faults.refuseCreate({ status: 429, code: 20_429 });
    const create = () => bed.client.calls.create({ to: ann, from: line, url: `${bed.base}/answer` });
    await expect(create()).rejects.toMatchObject({ status: 429, code: 20_429 });
    await expect(create()).resolves.toMatchObject({ status: 'queued' });
  });
});

describe('creations by chance', () => {
  it('fail, or happen though their answer is lost, the same for the same seed', async () => {
    await start();
    const create = (body: string) =>
      bed.client.messages.create({ to: ann, from: line, body }).then(
        () => 'made',
        ({ status }) => (status === 500 ? 'failed' : 'lost'),
      );
    const outcomes: string[][] = [];
    for (const _ of [1, 2]) {
      bed.phone.faults.createsAtRandom(4, { lost: 0.3, failed: 0.3 });
      const round: string[] = [];
      for (let nth = 0; nth < 12; nth += 1) round.push(await create(`${outcomes.length} ${nth}`));
      outcomes.push(round);
    }
    await bed.phone.settle();
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(new Set(outcomes[0])).toEqual(new Set(['made', 'lost', 'failed']));
    const there = bed.phone.handset(ann).thread.length;
    expect(there).toBe(outcomes.flat().filter((outcome) => outcome !== 'failed').length);
  });

  it('show in the lists only after a while', async () => {
    await start();
    bed.phone.faults.listLagMs = 5_000;
    await bed.client.messages.create({ to: ann, from: line, body: 'Hello' });
    await bed.client.calls.create({ to: ann, from: line, url: `${bed.base}/answer` });
    const listed = async () => [(await bed.client.messages.list()).length, (await bed.client.calls.list()).length];
    expect(await listed()).toEqual([0, 0]);
    await bed.clock.advance(5_000);
    expect(await listed()).toEqual([1, 1]);
  });
});

describe('a creation whose answer is lost', () => {
  it('has happened all the same', async () => {
    await start();
    bed.phone.faults.loseCreateAnswer();
    await expect(bed.client.messages.create({ to: ann, from: line, body: 'Hello' })).rejects.toThrow();
    await bed.phone.settle();
    expect((await bed.client.messages.list({ to: ann })).map(({ body }) => body)).toEqual(['Hello']);
    expect(bed.phone.handset(ann).thread).toHaveLength(1);
  });
});
