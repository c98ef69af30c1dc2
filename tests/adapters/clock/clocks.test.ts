import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { OffsetClock } from '../../../adapters/clock/offset-clock.js';
import { SystemClock } from '../../../adapters/clock/system-clock.js';

describe('ManualClock', () => {
  it('runs what falls due in the order of time, each at its own time, and leaves the rest', async () => {
    const clock = new ManualClock(1_000);
    const ran: string[] = [];
    clock.schedule(1_030, () => ran.push(`late ${clock.now()}`));
    clock.schedule(1_010, () => ran.push(`early ${clock.now()}`));
    clock.schedule(2_000, () => ran.push('never'));
    await clock.advance(50);
    expect(ran).toEqual(['early 1010', 'late 1030']);
    expect(clock.now()).toBe(1_050);
  });

  it('runs a task that an earlier one scheduled after an await', async () => {
    const clock = new ManualClock();
    const ran: number[] = [];
    clock.schedule(10, async () => {
      await Promise.resolve();
      clock.schedule(20, () => ran.push(clock.now()));
    });
    await clock.advance(30);
    expect(ran).toEqual([20]);
  });

  it('forgets a cancelled task', async () => {
    const clock = new ManualClock();
    const ran: string[] = [];
    clock.schedule(5, () => ran.push('cancelled'))();
    clock.schedule(5, () => ran.push('kept'));
    await clock.advance(5);
    expect(ran).toEqual(['kept']);
  });

  it('does not overtake the work that it was told of', async () => {
    const clock = new ManualClock();
    const order: string[] = [];
    clock.settleWith(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`settled ${clock.now()}`);
    });
    clock.schedule(1, () => order.push('first'));
    clock.schedule(2, () => order.push('second'));
    await clock.advance(2);
    expect(order).toEqual(['settled 0', 'first', 'settled 1', 'second', 'settled 2']);
  });
});

describe('OffsetClock', () => {
  it('runs at once what a skip has made due and keeps the rest waiting', async () => {
    const base = new ManualClock(1_000);
    const clock = new OffsetClock(base);
    const ran: string[] = [];
    clock.schedule(61_000, () => ran.push('a minute on'));
    clock.schedule(121_000, () => ran.push('two minutes on'));
    clock.skip(60_000);
    expect(ran).toEqual(['a minute on']);
    await base.advance(60_000);
    expect(ran).toEqual(['a minute on', 'two minutes on']);
    expect(clock.now()).toBe(121_000);
  });

  it('refuses to go back', () => {
    expect(() => new OffsetClock().skip(-1)).toThrow('forward');
  });
});

describe('SystemClock', () => {
  it('runs a task that is already due, after the code that scheduled it', async () => {
    const clock = new SystemClock();
    const order: string[] = [];
    const done = new Promise<void>((resolve) => clock.schedule(0, () => resolve(void order.push('task'))));
    order.push('caller');
    await done;
    expect(order).toEqual(['caller', 'task']);
  });
});
