import { readFileSync } from 'node:fs';
import { sourceOfText } from '../../../bot/cases/text-source.js';
import { importEmployers } from '../../../bot/employers/import-employers.js';
import type { Employer } from '../../../dialogs/casework/employer.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';

const header =
  'employer_id,name,aliases,partner_every_days,number,number_of,number_source,number_source_detail,number_as_of';
const acme = 'acme,Acme Inc.,Acme,180,+12125550180,hr,directory,Pages 2026,2026-01-02';

function shelf() {
  const kept: Employer[] = [];
  return {
    kept,
    putEmployer: async (employer: Employer) => (kept.push(employer) > 0 ? ('stored' as const) : ('unchanged' as const)),
  };
}
const imported = (text: string, format: 'csv' | 'json' = 'csv', store = shelf()) =>
  importEmployers(sourceOfText(text), format, store);

describe('importing employers', () => {
  let home: LowdbUnderTest;
  beforeAll(async () => {
    home = await openInTemporaryHome();
  });
  afterAll(async () => await home.dispose());

  it('takes the examples, in both forms the same, and a second time changes nothing', async () => {
    const example = (format: 'csv' | 'json') => sourceOfText(readFileSync(`docs/examples/employers.${format}`, 'utf8'));
    const store = home.store;
    expect(await importEmployers(example('csv'), 'csv', store)).toEqual({ stored: 2, unchanged: 0, faults: [] });
    expect(await importEmployers(example('json'), 'json', store)).toEqual({ stored: 0, unchanged: 2, faults: [] });
    const found = await store.employersWith({ number: '+12125550181' });
    expect(found.map(({ id, partner }) => [id, partner?.everyDays])).toEqual([['acme-example', 180]]);
    expect(await store.employersWith({ name: 'acme example' })).toHaveLength(1);
  });

  it('brings the rows of one employer together, each with its number', async () => {
    const store = shelf();
    const second = 'acme,,,,+12125550181,,official-website,acme.example.com,2026-01-03';
    expect(await imported(`${header}\n${acme}\nother,Other Ltd.,,,,,,,\n${second}`, 'csv', store)).toMatchObject({
      stored: 2,
      faults: [],
    });
    expect(store.kept[0]?.numbers.map(({ value, of }) => [value, of])).toEqual([
      ['+12125550180', 'hr'],
      ['+12125550181', 'switchboard'],
    ]);
    expect(store.kept[1]?.numbers).toEqual([]);
  });

  it.each([
    [acme.replace('+12125550180', '212-555-0180'), 3, 'number', /^write a number in international form/u],
    [acme.replace('directory', 'hearsay'), 3, 'number_source', /^write one of: directory/u],
    [acme.replace('Pages 2026', ''), 3, 'number_source_detail', /^write a few words/u],
    [acme.replace('180,', 'sometimes,'), 3, 'partner_every_days', /^write a whole number of days/u],
    [acme.replace('Acme Inc.', ''), 3, 'name', 'write the name as it is registered'],
    [acme.replace('acme,', ','), 3, 'employer_id', /^write letters, digits/u],
    [acme.replace(',2026-01-02', ''), 3, undefined, /^give every column a cell/u],
  ])('tells what is wrong in %j by row and column, and keeps the others', async (row, at, column, remedy) => {
    const store = shelf();
    const { stored, faults } = await imported(`${header}\nother,Other Ltd.,,,,,,,\n${row}`, 'csv', store);
    expect(stored).toBe(1);
    expect(faults).toMatchObject([{ row: at, remedy: expect.stringMatching(remedy) }]);
    expect(faults[0]?.column).toBe(column);
  });

  it('names the field and the line in JSON', async () => {
    const text = '[\n{ "id": "a", "name": "A" },\n{ "id": "b",\n"name": "" }\n]';
    expect(await imported(text, 'json')).toMatchObject({
      stored: 1,
      faults: [{ row: 2, line: 4, column: 'name', message: 'name is empty.' }],
    });
    expect(await imported('', 'json')).toMatchObject({ faults: [{ message: 'There is no employer in the file.' }] });
    expect(await imported('')).toMatchObject({ faults: [{ message: 'There is no employer in the file.' }] });
  });
});
