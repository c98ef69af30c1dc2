import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { csvColumns } from '../../../bot/cases/csv-columns.js';
import { type ImportOptions, importCases as importFrom } from '../../../bot/cases/import-cases.js';
import { jsonValues } from '../../../bot/cases/json-values.js';
import { sourceOfText, type TextSource } from '../../../bot/cases/text-source.js';
import { loadScripts } from '../../../bot/scripts/own-scripts.js';
import { type Case, onFileSchema } from '../../../dialogs/case.js';
import { filesUnder, type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';

let home: LowdbUnderTest;
beforeAll(async () => {
  home = await openInTemporaryHome();
});
afterAll(async () => await home.dispose());

const names = [
  'case_id',
  'market',
  'stage',
  'lender_name_zh',
  'lender_name_en',
  'lender_phone',
  'party_id',
  'role',
  'name',
  'locale',
];
const row = {
  case_id: 'C-1',
  market: 'us',
  stage: 'before-disbursement',
  lender_name_zh: '示例银行',
  lender_name_en: 'Demo Bank',
  lender_phone: '212-555-0100',
  party_id: 'p1',
  role: 'borrower',
  name: 'Sam Sample',
  locale: 'en-US',
};

type CaseStore = Parameters<typeof importFrom>[2];
const importCases = (text: string, format: 'csv' | 'json', store: CaseStore, options?: ImportOptions) =>
  importFrom(inPieces(text), format, store, options);

/** A text as a file brings it: cut anywhere, also inside a character. */
function inPieces(text: string, size = 7): TextSource {
  const whole = sourceOfText(text);
  return {
    bytes: whole.bytes,
    async *chunks() {
      for await (const chunk of whole.chunks())
        for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
    },
  };
}

/** CSV of rows that differ from a sound one. */
function csv(...rows: readonly Readonly<Record<string, string>>[]): string {
  const header = [...new Set([...names, ...rows.flatMap((one) => Object.keys(one))])];
  const cell = (text: string) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((one) => header.map((name) => cell({ ...row, ...one }[name] ?? '')).join(','));
  return [header.join(','), ...lines].join('\n');
}

/** Takes cases without keeping them. */
function shelf() {
  const kept: Case[] = [];
  return {
    kept,
    putCase: async (file: Case) => (kept.push(file) > 0 ? ('stored' as const) : ('unchanged' as const)),
    expectParties: async () => undefined,
    isErased: async () => false,
  };
}

describe('the examples', () => {
  it('import cleanly into a real store, and a second time change nothing', async () => {
    const text = readFileSync('docs/examples/cases.csv', 'utf8');
    expect(await importCases(text, 'csv', home.store)).toEqual({ stored: 2, unchanged: 0, faults: [], warnings: [] });
    expect(await importCases(text, 'csv', home.store)).toEqual({ stored: 0, unchanged: 2, faults: [], warnings: [] });
    const store = await home.reopen();
    const file = await store.getCase('EXAMPLE-1');
    expect(file?.parties.map((party) => [party.role, party.locale, party.name])).toEqual([
      ['borrower', 'en-US', 'Avery Placeholder'],
      ['guarantor', 'zh-CN', '范例文'],
      ['employer-hr', 'en-US', 'Acme Example Tools, Inc.'],
    ]);
    expect(file?.parties[0]?.contactPoints[0]).toMatchObject({
      kind: 'mobile',
      value: '+12125550111',
      source: 'application',
      asOf: '2026-01-05',
      consents: [{ channel: 'sms' }, { channel: 'voice' }],
    });
    expect(file?.parties[0]?.onFile.employer).toEqual({
      name: 'Acme Example Tools, Inc.',
      aliases: ['Acme Example Tools', 'Acme Example'],
      formerNames: ['Example Hardware Company'],
    });
    expect(file?.parties[1]?.onFile).toMatchObject({ otherGuarantees: false, guaranteeAmount: 403250 });
  });

  it('import a thousand cases twice, the second time changing nothing', async () => {
    const cases = Array.from({ length: 1_000 }, (_, at) => ({ case_id: `K-${at}`, party_id: `k-${at}` }));
    const store = await home.reopen();
    const text = csv(...cases, ...cases.map((one) => ({ ...one, party_id: `${one.party_id}-g`, role: 'guarantor' })));
    const seen: number[] = [];
    const first = await importFrom(sourceOfText(text), 'csv', store, {
      onProgress: ({ share }) => void seen.push(share),
    });
    expect(first).toEqual({ stored: 1_000, unchanged: 0, faults: [], warnings: [] });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(0);
    const keyFiles = async () => (await filesUnder(join(home.home, 'keys'))).size;
    const files = await keyFiles();
    expect(files).toBeLessThan(25);
    expect(await importCases(text, 'csv', store)).toEqual({ stored: 0, unchanged: 1_000, faults: [], warnings: [] });
    expect(await keyFiles()).toBe(files);
  });

  it('say the same in JSON', async () => {
    const [table, list] = [shelf(), shelf()];
    await importCases(readFileSync('docs/examples/cases.csv', 'utf8'), 'csv', table);
    const report = await importCases(readFileSync('docs/examples/cases.json', 'utf8'), 'json', list);
    expect(report).toEqual({ stored: 2, unchanged: 0, faults: [], warnings: [] });
    expect(list.kept).toEqual(table.kept);
  });
});

describe('CSV', () => {
  it('has a column for every value on file', () => {
    const paths = new Set(csvColumns.map((column) => column.at.split('.').slice(0, 2).join('.')));
    for (const key of Object.keys(onFileSchema.shape)) expect(paths).toContain(`onFile.${key}`);
  });

  it.each([
    [
      'columns in any order, with a byte-order mark',
      `\uFEFF${csv({})
        .split('\n')
        .map((line) => line.split(',').reverse().join(','))
        .join('\r\n')}\r\n\r\n`,
    ],
    ['semicolons', csv({}).replaceAll(',', ';')],
    ['tabs', csv({}).replaceAll(',', '\t')],
    ['capitals and spaces in the header', csv({}).replace('case_id', ' Case_ID ')],
  ])('reads %s', async (_, text) => {
    const store = shelf();
    expect(await importCases(text, 'csv', store)).toEqual({ stored: 1, unchanged: 0, faults: [], warnings: [] });
    expect(store.kept[0]?.parties[0]?.name).toBe('Sam Sample');
  });

  it.each([
    ['monthly_income', '5,200', 'monthly_income cannot be read.', 'write a plain number, like 5200 or 4375.50'],
    ['monthly_income', '-1', 'monthly_income is too small.', 'write a plain number, like 5200 or 4375.50'],
    ['other_loans', 'maybe', 'other_loans cannot be read.', /^write yes or no/u],
    ['mobile', '212-555-0111', 'mobile is not written as it must be.', /^write a number in international form/u],
    [
      'birth_date',
      '4/12/1988',
      'birth_date is not written as it must be.',
      'write year, month and day, like 1988-04-12',
    ],
    ['zone', 'Beijing', 'zone is not a time zone.', /^write an IANA time zone/u],
    ['role', 'friend', 'role is none of the values that are known.', /^write one of: borrower/u],
    ['exclusions', 'deceased|moved', 'exclusions is none of the values that are known.', /^write any of/u],
    ['employer_aliases', 'Acme', 'employer is missing.', 'write the name as it is registered'],
    [
      'sms_consent_at',
      '2026-01-05T15:00:00Z',
      'sms_consent_at is a consent without a number that it is for.',
      'write the number under mobile, or clear the consent',
    ],
    ['name', '', 'name is missing.', 'write the name'],
    ['email_as_of', '2026-02-20', 'email_as_of is said of nothing.', 'write what it is about under email, or clear it'],
    ['purposes', 'verify-everything', 'purposes is none of the values that are known.', /^write any of/u],
    ['disburse_by', 'tomorrow', 'disburse_by is not written as it must be.', /^write date, time and offset/u],
  ])('names row and column of a bad %s, and keeps the other case', async (column, value, message, remedy) => {
    const store = shelf();
    const report = await importCases(csv({ case_id: 'C-0' }, { [column]: value }), 'csv', store);
    expect(report.stored).toBe(1);
    expect(store.kept.map((file) => file.id)).toEqual(['C-0']);
    expect(report.faults).toHaveLength(1);
    expect(report.faults[0]).toMatchObject({ row: 3, caseId: 'C-1', message, remedy: expect.stringMatching(remedy) });
  });

  it('never repeats a value, for it may be personal', async () => {
    const report = await importCases(
      csv({ mobile: '212-555-0111', birth_date: '1988.04.12', rate: '六' }),
      'csv',
      shelf(),
    );
    expect(report.faults).toHaveLength(3);
    expect(JSON.stringify(report)).not.toMatch(/555-0111|1988\.04|六/u);
  });

  it.each(['x'.repeat(5_000), 'p\0', 'p\n1'])(
    'keeps the others when a store cannot take the id of a party (%#)',
    async (id) => {
      const store = shelf();
      const result = await importCases(csv({}, { case_id: 'C-2', party_id: id }, { case_id: 'C-3' }), 'csv', store);
      expect(result.faults).toMatchObject([{ row: 3, caseId: 'C-2', column: 'party_id' }]);
      expect(result.stored).toBe(2);
    },
  );

  it('leaves a case out whole when one of its parties is bad', async () => {
    const store = shelf();
    const report = await importCases(
      csv({}, { party_id: 'p2', role: 'guarantor', pay_day: '40' }, { case_id: 'C-2' }),
      'csv',
      store,
    );
    expect(store.kept.map((file) => file.id)).toEqual(['C-2']);
    expect(report.faults).toMatchObject([{ row: 3, column: 'pay_day', caseId: 'C-1' }]);
  });

  it('takes what is said of a case from any of its rows, and tells a contradiction', async () => {
    const store = shelf();
    const second = { party_id: 'p2', role: 'co-borrower', market: '', stage: '', lender_phone: '' };
    expect((await importCases(csv({}, second), 'csv', store)).faults).toEqual([]);
    expect(store.kept[0]?.parties).toHaveLength(2);
    const report = await importCases(csv({}, { ...second, market: 'cn' }), 'csv', shelf());
    expect(report).toMatchObject({
      stored: 0,
      faults: [{ row: 3, column: 'market', message: 'market is not what an earlier row of the same case says.' }],
    });
  });

  it('says once of a row with too few cells that they may stand under the wrong columns', async () => {
    const short = csv({ case_id: 'C-1' }, { case_id: 'C-2' }).replace(/,Sam Sample,en-US$/u, '');
    const store = shelf();
    const report = await importCases(short, 'csv', store);
    expect(store.kept.map((file) => file.id)).toEqual(['C-1']);
    expect(report.faults).toMatchObject([
      { row: 3, caseId: 'C-2', message: expect.stringMatching(/^There are fewer cells/u) },
    ]);
  });

  it('R-CASE-1 warns of a purpose about which nobody in the case is asked, once for all such cases', async () => {
    const later = { stage: 'before-disbursement', purposes: 'verify-income|post-loan-check|verify-identity' };
    const report = await importCases(csv({ case_id: 'C-1', ...later }, { case_id: 'C-2', ...later }), 'csv', shelf(), {
      scripts: loadScripts(),
    });
    expect(report).toMatchObject({ stored: 2, faults: [] });
    expect(report.warnings).toEqual([
      {
        caseId: 'C-1',
        column: 'purposes',
        message:
          'purposes names post-loan-check, about which nobody in the case is asked before disbursement; so in 2 cases.',
        remedy: 'take it out, see that the stage is right, or add a question that serves it to a script',
      },
    ]);
    const fits = csv({ ...later, stage: 'after-disbursement' });
    expect((await importCases(fits, 'csv', shelf(), { scripts: loadScripts() })).warnings).toEqual([]);
  });

  it('brings the rows of a case together wherever they stand', async () => {
    const store = shelf();
    const report = await importCases(
      csv(
        { case_id: 'C-1' },
        { case_id: 'C-2' },
        { case_id: 'C-3' },
        { case_id: 'C-1', party_id: 'p2', role: 'guarantor' },
      ),
      'csv',
      store,
    );
    expect(report).toMatchObject({ stored: 3, faults: [] });
    expect(store.kept.map((file) => [file.id, file.parties.length])).toEqual([
      ['C-2', 1],
      ['C-3', 1],
      ['C-1', 2],
    ]);
  });

  it('tells the same party twice, rows without a case, and rows with too many cells', async () => {
    const report = await importCases(
      `${csv({}, {}, { case_id: '' }, { case_id: 'C-3' })},one too many\n`,
      'csv',
      shelf(),
    );
    expect(report.stored).toBe(0);
    expect(report.faults.map((fault) => [fault.row, fault.caseId, fault.column])).toEqual([
      [3, 'C-1', 'party_id'],
      [4, undefined, 'case_id'],
      [5, 'C-3', undefined],
    ]);
  });

  it('tells a wrong zone and a party twice beside what the schema refuses', async () => {
    const report = await importCases(csv({ zone: 'Mars/Base', mobile: '555' }, { pay_day: '40' }), 'csv', shelf());
    expect(report.faults.map((fault) => [fault.row, fault.column])).toEqual(
      expect.arrayContaining([
        [2, 'mobile'],
        [2, 'zone'],
        [3, 'pay_day'],
        [3, 'party_id'],
      ]),
    );
  });

  it.each(['', '\uFEFF', '\n \n'])('says once that a file is empty (%j)', async (text) => {
    for (const format of ['csv', 'json'] as const)
      expect((await importCases(text, format, shelf())).faults).toMatchObject([{ message: 'The file is empty.' }]);
  });

  it('keeps the cases with a column that it does not know, and tells it', async () => {
    const report = await importCases(csv({ monthly_incom: '5200' }), 'csv', shelf());
    expect(report).toMatchObject({ stored: 1, faults: [{ column: 'monthly_incom' }] });
  });

  it('reads nothing without the columns that it needs, and names them all', async () => {
    const report = await importCases('case_id,market\nC-1,us\n', 'csv', shelf());
    expect(report.stored).toBe(0);
    expect(report.faults.map((fault) => fault.column)).toEqual([
      'stage',
      'lender_name_zh',
      'lender_name_en',
      'lender_phone',
      'party_id',
      'role',
      'name',
      'locale',
    ]);
  });

  it('keeps the whole cases before a quotation mark that is never closed', async () => {
    const store = shelf();
    const text = csv(
      { case_id: 'C-1' },
      { case_id: 'C-2' },
      { case_id: 'C-3', name: 'OPEN' },
      { case_id: 'C-2', party_id: 'p2' },
    ).replace('OPEN', '"Sam');
    const report = await importCases(text, 'csv', store);
    expect(store.kept.map((file) => file.id)).toEqual(['C-1']);
    expect(report.faults).toMatchObject([
      { row: 3, caseId: 'C-2' },
      { row: 4, message: expect.stringContaining('never closed') },
    ]);
  });
});

it('takes any text without an exception, and stores nothing that is no case', async () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', ';', "'", '=', 'a', '中', ' ', '|') });
  const table = fc
    .array(fc.array(cell, { maxLength: 12 }))
    .map((lines) => [names.join(','), ...lines.map((line) => line.join(','))].join('\n'));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(cell, table, fc.json()),
      fc.constantFrom('csv' as const, 'json' as const),
      async (text, format) => {
        expect((await importCases(text, format, shelf())).stored).toBe(0);
      },
    ),
  );
});

describe('JSON', () => {
  const sound = {
    id: 'J-1',
    market: 'cn',
    stage: 'after-disbursement',
    lender: { name: { 'zh-CN': '示例银行', 'en-US': 'Demo Bank' }, phone: '95000' },
    parties: [{ id: 'p1', role: 'borrower', name: '林示例', locale: 'zh-CN' }],
  };

  it('may hold one case', async () => {
    const store = shelf();
    expect(await importCases(JSON.stringify(sound), 'json', store)).toEqual({
      stored: 1,
      unchanged: 0,
      faults: [],
      warnings: [],
    });
    expect(store.kept[0]?.tier).toBe('standard');
  });

  it('names every fault by its path, and keeps the sound cases', async () => {
    const bad = {
      ...sound,
      id: 'J-2',
      market: 'uk',
      colour: 'red',
      parties: [{ ...sound.parties[0], birthDate: '1985', onFile: { dueDay: 40 } }],
    };
    const report = await importCases(JSON.stringify([bad, sound, sound]), 'json', shelf());
    expect(report.stored).toBe(1);
    expect(report.faults.map(({ row, column, caseId }) => [row, column, caseId])).toEqual([
      [1, 'market', 'J-2'],
      [1, 'parties[0].birthDate', 'J-2'],
      [1, 'parties[0].onFile.dueDay', 'J-2'],
      [1, 'colour', 'J-2'],
      [3, 'id', 'J-1'],
    ]);
    expect(report.faults[2]?.remedy).toBe('write a day of the month, 1 to 31');
  });

  it('names the line of each fault, in a list and in one case alone', async () => {
    const bad = { ...sound, stage: 'soon', parties: [{ ...sound.parties[0], birthDate: '1985' }] };
    const lines = async (value: unknown) => {
      const text = `\uFEFF${JSON.stringify(value, null, '\t')}`;
      const { faults } = await importCases(text, 'json', shelf());
      return faults.map(({ line = 0 }) => text.split('\n')[line - 1]?.trim().split(':')[0]);
    };
    expect(await lines([sound, bad])).toEqual(['"stage"', '"birthDate"']);
    expect(await lines(bad)).toEqual(['"stage"', '"birthDate"']);
  });

  it.each([
    ['[ ]', 0, []],
    [
      '[{},]',
      0,
      [
        [1, 'id is missing.'],
        [1, 'The file is not JSON from here on; the rest was not read.'],
      ],
    ],
    ['[SOUND,\n\n  nonsense]', 1, [[3, 'The file is not JSON from here on; the rest was not read.']]],
    ['[SOUND]\n]', 1, [[2, 'The file is not JSON from here on; the rest was not read.']]],
    ['[SOUND', 0, [[1, 'The file is not JSON.']]],
    ['[}', 0, [[1, 'The file is not JSON.']]],
    ['["a \\" ] , [ b", SOUND]', 1, [[1, 'the case must be an object with fields.']]],
  ])('takes %j as far as it is JSON', async (text, stored, told) => {
    const report = await importCases(text.replace('SOUND', JSON.stringify(sound)), 'json', shelf());
    expect(report.stored).toBe(stored);
    const first = report.faults.filter(({ message }) => told.some(([, words]) => words === message));
    expect(first.map(({ line, message }) => [line, message])).toEqual(told);
  });

  it('reads every value of a list as JSON does, however it is cut into pieces', async () => {
    const list = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(list, fc.integer({ min: 1, max: 9 }), fc.nat(3), async (values, size, space) => {
        const found: unknown[] = [];
        for await (const one of jsonValues(inPieces(JSON.stringify(values, null, space), size)))
          found.push(one.kind === 'value' ? one.value : one);
        expect(found).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('says that it is no JSON', async () => {
    expect(await importCases('[\n{\n', 'json', shelf())).toMatchObject({
      stored: 0,
      faults: [{ line: 3, message: 'The file is not JSON.' }],
    });
  });
});
