import { demoCases, demoLine, demoPrefix } from '../../../bot/demo/demo-cases.js';

const parties = demoCases.flatMap((file) => file.parties);

describe('the demo cases', () => {
  it('use only numbers that are kept for fiction, each once', () => {
    const points = parties.flatMap(({ contactPoints }) => contactPoints);
    const numbers = points.filter(({ kind }) => kind !== 'email').map(({ value }) => value);
    for (const { kind, value } of points) if (kind === 'email') expect(value).toMatch(/@example\.com$/);
    const lenders = demoCases.map(({ lender }) => lender.agentPhone);
    for (const number of [...numbers, ...lenders, demoLine]) expect(number).toMatch(/^\+1[2-9]\d{2}55501\d{2}$/);
    expect(new Set([...numbers, demoLine]).size).toBe(numbers.length + 1);
  });

  it('are marked, and show both languages, both markets and both stages', () => {
    expect(demoCases.every(({ id }) => id.startsWith(demoPrefix))).toBe(true);
    expect(new Set(parties.map(({ locale }) => locale)).size).toBe(2);
    expect(new Set(demoCases.map(({ market }) => market)).size).toBe(2);
    expect(new Set(demoCases.map(({ stage }) => stage)).size).toBe(2);
    expect(demoCases.some(({ tier }) => tier === 'enhanced')).toBe(true);
  });

  it('may be contacted: a birth date to check, a zone, and consent to texts and calls', () => {
    for (const party of parties) {
      const channels = party.contactPoints.flatMap(({ consents }) => consents.map(({ channel }) => channel));
      expect({ channels, zone: party.zone !== undefined, birthDate: party.birthDate !== undefined }).toEqual({
        channels: ['sms', 'voice'],
        zone: true,
        birthDate: true,
      });
    }
  });
});
