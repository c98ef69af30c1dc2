import fc from 'fast-check';
import { type ChainedFact, chainFact, type Fact, findChainFault, genesis } from '../../../data/log/chain.js';
import { readLines, writeLine } from '../../../data/log/log-line.js';

const owner = { logId: 'conv-1', caseId: 'case-1', partyId: 'party-1' };

const contents = fc.array(
  fc.record({
    at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    kind: fc.string(),
    version: fc.nat(),
    data: fc.dictionary(fc.string(), fc.jsonValue()),
    sealed: fc.string(),
  }),
  { minLength: 1, maxLength: 8 },
);

function logOf(facts: readonly Omit<Fact, 'conversationId' | 'seq'>[]): readonly ChainedFact[] {
  const log: ChainedFact[] = [];
  for (const fact of facts) {
    const place = { conversationId: owner.logId, seq: log.length + 1 };
    log.push(chainFact(log.at(-1)?.hash ?? genesis(owner), { ...fact, ...place }));
  }
  return log;
}

describe('the chain', () => {
  it('holds for any log, through its lines', () => {
    fc.assert(
      fc.property(contents, (facts) => {
        const lines = readLines(logOf(facts).map(writeLine).join(''));
        expect(lines).toEqual(logOf(facts));
        expect(findChainFault(owner, lines)).toBeUndefined();
      }),
    );
  });

  it('names the event in which any one character was changed', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.nat(), (facts, which, where) => {
        const log = logOf(facts);
        const seq = (which % log.length) + 1;
        const changed = log.map((each, at) => (at + 1 === seq ? { ...each, text: flip(each.text, where) } : each));
        expect(findChainFault(owner, changed)?.seq).toBe(seq);
      }),
    );
  });

  it('names the place from which any event was taken out, unless it was the last', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (facts, which) => {
        const log = logOf(facts);
        const taken = which % log.length;
        const fault = findChainFault(owner, log.toSpliced(taken, 1));
        expect(fault?.seq).toBe(taken === log.length - 1 ? undefined : taken + 1);
        if (fault) expect(fault.fault).toBe('moved-event');
      }),
    );
  });

  it('is bound to its conversation, case and party', () => {
    const log = logOf([{ at: '2026-01-01T00:00:00.000Z', kind: 'question-asked', version: 1, data: {} }]);
    expect(findChainFault({ ...owner, logId: 'conv-2' }, log)).toMatchObject({ seq: 1, fault: 'moved-event' });
    expect(findChainFault({ ...owner, caseId: 'case-2' }, log)).toMatchObject({ seq: 1, fault: 'changed-event' });
    expect(findChainFault({ ...owner, partyId: 'party-2' }, log)).toMatchObject({ seq: 1, fault: 'changed-event' });
  });
});

function flip(text: string, where: number): string {
  const at = where % text.length;
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
}
