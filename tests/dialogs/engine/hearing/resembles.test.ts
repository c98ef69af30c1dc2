import { resembles } from '../../../../dialogs/engine/hearing/resembles.js';

describe('a title or a place in own words', () => {
  it.each([
    ['杭州的春江花园', '杭州春江花园'],
    ['春江花园', '杭州春江花园'],
    ['主管会计', '会计'],
    ['Alder Street in Springfield', 'Alder Street, Springfield'],
    ['senior accountant', 'accountant'],
  ])('%s may be %s', (said, filed) => {
    expect(resembles(said, filed)).toBe(true);
  });

  it.each([
    ['绿城小区', '杭州春江花园'],
    ['出纳', '会计'],
    ['Main Street', 'Alder Street, Springfield'],
    ['driver', 'accountant'],
  ])('%s is not %s', (said, filed) => {
    expect(resembles(said, filed)).toBe(false);
  });

  it('holds nothing against who answers in another script than the file is written in', () => {
    expect(resembles('春田市主街', 'Main Street, Springfield')).toBe(true);
  });
});
