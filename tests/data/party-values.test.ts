import fc from 'fast-check';
import { readParty, writeParty } from '../../data/party-values.js';
import { onFileSchema, partySchema } from '../../dialogs/case.js';
import { sampleCase } from '../contracts/store-contract.js';

const party = {
  name: '王小明',
  contactPoints: [{ id: 'mobile-1', kind: 'mobile', value: '+8613800000000', consents: [] }],
  exclusions: [],
  onFile: { payDay: 25, employer: { name: '云帆信息技术有限公司', aliases: ['云帆'] }, otherLoans: false, motto: null },
};

describe('the values of a party, as they are sealed', () => {
  it('come back as they were, whatever they are', () => {
    const key = fc.oneof(
      fc.constantFrom('name', 'onFile', 'kind'),
      fc.string().filter((name) => name !== '__proto__'),
    );
    const leaves = [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer())];
    fc.assert(
      fc.property(fc.object({ key, values: leaves }), (value) => expect(readParty(writeParty(value))).toEqual(value)),
    );
  });

  it('leave out names of fields, and what is not there', () => {
    const [borrower = party] = sampleCase.parties;
    expect(writeParty(borrower).length).toBeLessThan(JSON.stringify(borrower).length * 0.8);
    expect(writeParty({ name: 'Ana', zone: undefined })).toBe('[1,"Ana"]');
  });

  it('know every field that a party may have on file', () => {
    const names = [...Object.keys(onFileSchema.shape), ...Object.keys(partySchema.shape)];
    const written = writeParty(Object.fromEntries(names.map((name) => [name, 0])));
    expect(written.match(/[A-Za-z]+/gu)?.toSorted()).toEqual(['locale', 'role']);
  });

  it('are still read as earlier versions wrote them', () => {
    const numbered =
      '[1,"王小明",9,[-1,[0,"mobile-1",2,"mobile",3,"+8613800000000",8,[-1]]],10,[-1],' +
      '11,[31,25,23,[1,"云帆信息技术有限公司",24,[-1,"云帆"]],37,false,"motto",null]]';
    expect(readParty(numbered)).toEqual(party);
    expect(writeParty(party)).toBe(numbered);
    expect(readParty(JSON.stringify(party))).toEqual(party);
  });

  it('are refused when a later version wrote them', () => {
    expect(() => readParty('[9999,"x"]')).toThrow('A later version of Ringback stored this party.');
  });
});
