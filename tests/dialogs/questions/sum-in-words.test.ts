import { sumInWords } from '../../../dialogs/questions/sum-in-words.js';

describe('a sum that is said back', () => {
  it('has the currency of the market in either language', () => {
    expect(sumInWords({ amount: 2950 }, 'en-US', 'us')).toBe('$2,950');
    expect(sumInWords({ amount: 2950 }, 'zh-CN', 'us')).toBe('2950美元');
    expect(sumInWords({ amount: 860_000 }, 'zh-CN', 'cn')).toBe('86万元');
    expect(sumInWords({ amount: 4380 }, 'en-US', 'cn')).toBe('4,380 yuan');
  });

  it('keeps the currency that was said', () => {
    expect(sumInWords({ amount: 2950, currency: 'USD' }, 'zh-CN', 'cn')).toBe('2950美元');
    expect(sumInWords({ amount: 2950, currency: 'EUR' }, 'en-US', 'us')).toBe('2,950 EUR');
  });

  it('is said of a band once or twice, as the language has it', () => {
    expect(sumInWords({ from: 3000, to: 6000 }, 'en-US', 'us')).toBe('$3,000 to $6,000');
    expect(sumInWords({ from: 5000, to: 10_000 }, 'zh-CN', 'cn')).toBe('5000到1万元');
    expect(sumInWords({ from: 20_000 }, 'zh-CN', 'cn')).toBe('2万元以上');
  });
});
