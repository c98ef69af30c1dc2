import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { Circuit, type CircuitState } from '../../../adapters/twilio/circuit.js';
import { faultOf, notSent, TwilioError, tooManyRequests } from '../../../adapters/twilio/errors.js';

const broken = new TwilioError({ kind: 'unknown', mayHaveHappened: true }, 20_500);
const second = 1_000;

describe('a circuit', () => {
  let clock: ManualClock;
  let states: CircuitState[];
  let circuit: Circuit;
  let asked: number;
  beforeEach(() => {
    clock = new ManualClock(1_000_000);
    states = [];
    asked = 0;
    circuit = new Circuit({ clock, onState: (state) => states.push(state) });
  });

  /** Asks once; what the answer was. */
  const request = (error?: TwilioError) =>
    circuit
      .run(async () => {
        asked += 1;
        if (error) throw error;
        return 'done';
      })
      .catch((failure: TwilioError) => failure);
  const fail = async (times: number, error = broken) => {
    for (let at = 0; at < times; at += 1) await request(error);
  };

  it.each([
    ['an answer that never came or a fault of theirs', broken],
    ['a connection that nobody took', notSent()],
  ])('opens after five of %s in a row', async (_, error) => {
    await fail(4, error);
    expect(circuit.state).toBe('closed');
    await fail(1, error);
    expect(circuit.blockedUntil()).toBe(1_000_000 + 10 * second);
    expect(await request()).toMatchObject({ facts: { unsent: true, waitMs: 10 * second } });
    expect(asked).toBe(5);
  });

  it('opens after five in a row however long they take, and not when one between them is answered', async () => {
    for (let at = 0; at < 4; at += 1) {
      await fail(1);
      await clock.advance(5 * 60 * second);
    }
    await request();
    await fail(4);
    expect(circuit.state).toBe('closed');
    await clock.advance(5 * 60 * second);
    await fail(1);
    expect(circuit.state).toBe('open');
  });

  it.each([
    ['a request too many', tooManyRequests(20_429)],
    ['a wrong number', new TwilioError(faultOf(21_211), 21_211)],
    ['a party that opted out', new TwilioError(faultOf(21_610), 21_610)],
    ['a refusal that we do not know', new TwilioError(faultOf(1), 1)],
  ])('takes %s for an answer', async (_, error) => {
    await fail(30, error);
    expect([circuit.state, asked]).toEqual(['closed', 30]);
  });

  it('opens when ten in a minute fail and that is half of them, not when they are few among many', async () => {
    for (let at = 0; at < 12; at += 1) for (const error of [broken, undefined, undefined]) await request(error);
    expect(circuit.state).toBe('closed');
    await clock.advance(61 * second);
    for (let at = 0; at < 10; at += 1) for (const error of [undefined, broken]) await request(error);
    expect(circuit.state).toBe('open');
  });

  it('lets one request through after a while, and all when that is answered', async () => {
    await fail(5);
    await clock.advance(10 * second);
    expect(circuit.blockedUntil()).toBeUndefined();
    let answer = (_: string) => {};
    const answered = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const probe = circuit.run(() => answered);
    expect(await request()).toMatchObject({ facts: { unsent: true } });
    answer('done');
    expect(await probe).toBe('done');
    expect(await request()).toBe('done');
    expect(states).toEqual(['open', 'probing', 'closed']);
    expect(asked).toBe(6);
  });

  it('stays open for longer each time that fails, a minute at most, and begins anew once it was closed', async () => {
    await fail(5);
    const waits: number[] = [];
    for (let at = 0; at < 5; at += 1) {
      const until = circuit.blockedUntil() ?? 0;
      waits.push((until - clock.now()) / second);
      await clock.advanceTo(until);
      await fail(1);
    }
    expect(waits).toEqual([10, 20, 40, 60, 60]);
    expect(asked).toBe(10);
    await clock.advance(60 * second);
    await request();
    await fail(5);
    expect(circuit.blockedUntil()).toBe(clock.now() + 10 * second);
  });

  it('does not wait for a probe that nobody ever answers', async () => {
    await fail(5);
    await clock.advance(10 * second);
    void circuit.run(() => new Promise(() => {}));
    expect(circuit.blockedUntil()).toBe(clock.now() + 2 * second);
    await clock.advance(36 * second);
    expect(await request()).toBe('done');
    expect(circuit.state).toBe('closed');
  });
});
