import { ask, emptyLine, type Lane, type Line, type Place, shareAt, slow } from '../../../dialogs/pace/line.js';

interface Job {
  readonly id: string;
  readonly lane: Lane;
  readonly cost: number;
  readonly at: number;
  readonly place?: Place;
  readonly asked: number;
}

interface Out {
  readonly id: string;
  readonly at: number;
  readonly asked: number;
}

/** Jobs that ask when they are due, and again when they were told to; what happens to the line in between. */
class Street {
  line: Line = emptyLine;
  readonly out: Out[] = [];
  #jobs: Job[] = [];
  closedUntil = 0;
  readonly ahead: number;

  constructor(ahead = 0) {
    this.ahead = ahead;
  }

  add(count: number, lane: Lane, at: number, name: string = lane, cost = 1_000): void {
    for (let n = 1; n <= count; n += 1) this.#jobs.push({ id: `${name} ${n}`, lane, cost, at, asked: 0 });
  }

  /** Lets time go on to `end`; nobody asks while `away`, and then all who were due do. */
  run(end: number, away?: { readonly from: number; readonly to: number }): void {
    for (;;) {
      const job = this.#jobs.toSorted((a, b) => a.at - b.at)[0];
      if (!job || job.at > end) return;
      this.#jobs = this.#jobs.filter((one) => one !== job);
      const isAway = away && job.at >= away.from && job.at < away.to;
      const now = Math.max(isAway ? away.to : job.at, this.line.seenAt);
      const notBefore = this.closedUntil > now ? this.closedUntil : undefined;
      const { line, turn } = ask(this.line, { ...job, now, ahead: this.ahead, notBefore });
      this.line = line;
      const asked = job.asked + 1;
      if (turn.kind === 'go') this.out.push({ id: job.id, at: now, asked });
      else this.#jobs.push({ ...job, at: turn.until, place: turn.place, asked });
    }
  }

  get ids(): readonly string[] {
    return this.out.map(({ id }) => id);
  }

  times(name = ''): readonly number[] {
    return this.out.filter(({ id }) => id.startsWith(name)).map(({ at }) => at);
  }

  get mostAsked(): number {
    return Math.max(...this.out.map(({ asked }) => asked));
  }
}

const numbered = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);

describe('a line', () => {
  it('lets two hundred out one behind the other at the pace, each asking twice at most', () => {
    const street = new Street();
    street.add(200, 'queue', 1_000, 'opener');
    street.run(1e9);
    expect(street.ids).toEqual(numbered(200, 'opener'));
    expect(street.times()).toEqual(Array.from({ length: 200 }, (_, at) => 1_000 + at * 1_000));
    expect(street.mostAsked).toBe(2);
  });

  it('takes longer over what takes more of the pace', () => {
    const street = new Street();
    street.add(1, 'queue', 0, 'long', 3_000);
    street.add(2, 'queue', 0, 'short');
    street.run(1e9);
    expect(street.times()).toEqual([0, 3_000, 4_000]);
  });

  it('lets an answer go before all who queue, who come that much later and in their order', () => {
    const street = new Street();
    street.add(50, 'queue', 0, 'opener');
    street.add(5, 'first', 10_500, 'reply');
    street.run(1e9);
    expect(street.times('reply')).toEqual([11_000, 12_000, 13_000, 14_000, 15_000]);
    expect(street.ids.filter((id) => id.startsWith('opener'))).toEqual(numbered(50, 'opener'));
    expect(street.times('opener').slice(10, 13)).toEqual([10_000, 16_000, 17_000]);
    expect(street.times('opener').at(-1)).toBe(54_000);
    expect(street.mostAsked).toBeLessThanOrEqual(3);
  });

  it('hands answers over at once, but no more than the provider can send before they are void', () => {
    const street = new Street(5_000);
    street.add(8, 'first', 0, 'reply');
    street.add(1, 'queue', 0, 'opener');
    street.run(1e9);
    expect(street.times('reply')).toEqual([0, 0, 0, 0, 0, 0, 1_000, 2_000]);
    expect(street.times('opener')).toEqual([8_000]);
  });

  it('lets a steady stream of answers take half the line, and nobody who queues starves or asks often', () => {
    const street = new Street();
    street.add(100, 'queue', 0, 'opener');
    for (let at = 0; at < 200; at += 1) street.add(1, 'first', at * 2_000, `reply ${at}`);
    street.run(1e9);
    expect(street.ids.filter((id) => id.startsWith('opener'))).toEqual(numbered(100, 'opener'));
    expect(street.times('opener').at(-1)).toBeLessThanOrEqual(202_000);
    expect(street.mostAsked).toBeLessThanOrEqual(9);
  });

  it('goes on in order after nobody could ask for a while, one behind the other', () => {
    const street = new Street();
    street.add(100, 'queue', 0, 'opener');
    street.run(1e9, { from: 20_000, to: 60_000 });
    expect(street.ids).toEqual(numbered(100, 'opener'));
    expect(street.times().slice(19, 23)).toEqual([19_000, 60_000, 60_750, 61_750]);
    expect(street.times().at(-1)).toBe(138_750);
    expect(street.mostAsked).toBeLessThanOrEqual(3);
  });

  it('gives new places to those who come much too late, still one behind the other', () => {
    const street = new Street();
    street.add(30, 'queue', 0, 'opener');
    street.run(1e9, { from: 1, to: 3_600_000 });
    expect(street.ids).toEqual(numbered(30, 'opener'));
    expect(street.times().slice(1)).toEqual(Array.from({ length: 29 }, (_, at) => 3_600_000 + at * 1_000));
  });

  it('is not thrown off by a few milliseconds early or late', () => {
    const first = ask(emptyLine, { now: 0, lane: 'queue', cost: 1_000, ahead: 0 });
    const second = ask(first.line, { now: 30, lane: 'queue', cost: 1_000, ahead: 0 });
    expect(second.turn).toEqual({ kind: 'wait', until: 1_000, place: { kind: 'queue', at: 1_000 } });
    const place = { kind: 'queue', at: 1_000 } as const;
    const third = ask(second.line, { now: 1_080, lane: 'queue', cost: 1_000, ahead: 0, place });
    expect(third.turn).toEqual({ kind: 'go' });
    const fourth = ask(third.line, { now: 1_100, lane: 'queue', cost: 1_000, ahead: 0 });
    expect(fourth.turn).toMatchObject({ until: 2_000 });
  });

  it('never lets more out in any stretch than the pace and what counts as in time', () => {
    const street = new Street();
    for (let at = 0; at < 60; at += 1) street.add((at * 7) % 4, at % 3 === 0 ? 'first' : 'queue', at * 900, `${at}`);
    street.run(1e9, { from: 20_000, to: 31_000 });
    const times = street.times();
    const excess = times.flatMap((start, from) => times.slice(from).map((end, more) => more * 1_000 - (end - start)));
    expect(Math.max(...excess)).toBeLessThanOrEqual(500);
    expect(times.length).toBeGreaterThan(80);
  });

  describe('that is held', () => {
    it('lets nobody out until then, and nobody asks more often the more there are', () => {
      const street = new Street();
      street.add(200, 'queue', 0, 'opener');
      street.add(3, 'first', 5_000, 'reply');
      street.run(4_900);
      for (let at = 5_000; at < 605_000; at += 60_000) {
        street.closedUntil = at + 60_000;
        street.run(at + 59_999);
      }
      expect(street.out.filter(({ at }) => at > 4_900)).toEqual([]);
      street.run(1e9);
      expect(street.ids.filter((id) => id.startsWith('opener'))).toEqual(numbered(200, 'opener'));
      expect(Math.max(...street.times('reply'))).toBeLessThan(612_000);
      expect(street.times('opener').at(-1)).toBeLessThan(605_000 + 210_000);
      // One minute after the other was held, and each of them asked about once a minute at most.
      expect(street.mostAsked).toBeLessThanOrEqual(14);
    });
  });

  describe('that was slowed', () => {
    it('lets half as many out, once for a burst of refusals, and comes back step by step', () => {
      let line = slow(emptyLine, 1_000_000);
      line = slow(line, 1_001_000);
      expect(shareAt(line, 1_001_000)).toBeCloseTo(0.5, 2);
      line = slow(line, 1_010_000);
      expect(shareAt(line, 1_010_000)).toBeCloseTo(0.26, 2);
      expect(shareAt(line, 1_010_000 + 300_000)).toBeCloseTo(0.76, 2);
      expect(shareAt(line, 1_010_000 + 600_000)).toBe(1);
    });

    it('does not stop altogether, however often it is told', () => {
      let line: Line = emptyLine;
      for (let at = 0; at < 20; at += 1) line = slow(line, 1_000_000 + at * 6_000);
      expect(shareAt(line, 1_000_000 + 19 * 6_000)).toBeGreaterThanOrEqual(1 / 16);
    });

    it('lets nothing out before the time that the provider named', () => {
      const line = slow(emptyLine, 1_000_000, 1_030_000);
      expect(ask(line, { now: 1_000_500, lane: 'first', cost: 1_000, ahead: 9_000 }).turn).toMatchObject({
        until: 1_030_000,
      });
    });

    it('spaces those who wait at the slower pace, in their order, each asking a few times', () => {
      const street = new Street();
      street.line = slow(emptyLine, 1_000_000);
      street.add(60, 'queue', 1_000_000, 'opener');
      street.run(1e9);
      expect(street.ids).toEqual(numbered(60, 'opener'));
      const times = street.times();
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_900);
      expect(times.at(-1)).toBeLessThanOrEqual(1_000_000 + 120_000);
      expect(street.mostAsked).toBeLessThanOrEqual(4);
    });
  });

  it('does not wait for the hours that come again when the clock is set back', () => {
    const { line } = ask(emptyLine, { now: 10_000_000, lane: 'queue', cost: 1_000, ahead: 0 });
    const back = ask(line, { now: 10_000_000 - 3_600_000, lane: 'queue', cost: 1_000, ahead: 0 });
    expect(back.turn).toEqual({ kind: 'wait', until: 10_000_000 - 3_600_000 + 1_000, place: expect.anything() });
  });
});
