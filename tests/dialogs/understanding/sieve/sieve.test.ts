import fc from 'fast-check';
import { languages } from '../../../../dialogs/understanding/locales/registry.js';
import { needsOf } from '../../../../dialogs/understanding/sieve/needs.js';
import { Sieve } from '../../../../dialogs/understanding/sieve/sieve.js';
import { casesOf, tables } from '../case-tables.js';

const itself = (pattern: RegExp) => pattern;

describe('what a pattern needs', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/unsubscribe/, ['bsc']],
    [/(?:stop|quit) (?:calling|texting)/, ['top', 'qui']],
    [/colou?r/, ['col', 'col']],
    [/投诉(?:你|他)?/, ['投诉你', '投诉他', '投诉']],
    [/STOP/i, ['top']],
    [/(?<!do not )stop(?! sign)/, ['top']],
    [/^\s*(?:\w+|x{2,})$/, undefined],
    [/\d{2}号/, [...'0123456789'].map((digit) => `${digit}号`)],
    [/hm+$/, ['hm']],
    [/(?:a|b)+cd/, ['acd', 'bcd']],
    [/(?<=不)要(?=.*合同)/, ['合同']],
    [/wasnt/, ['asn']],
    [/\d{4}[-.]\d/, ['-', '.']],
    [/\d+/, [...'0123456789']],
    [/(?:a|b)*c/, ['c']],
    [/[^a]b\.c/, ['b.c']],
    [/(?<who>他|她)不在\k<who>/, ['他不在', '她不在']],
    [/.*/, undefined],
    [/É/i, undefined],
  ])('%s: %j', (pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs);
  });
});

/** A pattern together with a text that it matches. */
interface Matched {
  readonly source: string;
  readonly text: string;
}

const { matched } = fc.letrec<{ matched: Matched }>((tie) => ({
  matched: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('a', 'B', 'stop', "don't ", '别', '打电话').map((text) => ({ source: text, text })),
    fc.constantFrom(['[xyz]', 'y'], ['\\d', '7'], ['.', '么'], ['[^q]', '好'], ['\\?', '?']).map(([source, text]) => ({
      source: source ?? '',
      text: text ?? '',
    })),
    fc.constantFrom('^', '\\b', '(?!q)', '(?<!q)', '(?=.|$)').map((source) => ({ source: `(?:${source}|)`, text: '' })),
    fc.array(tie('matched'), { maxLength: 3 }).map((parts) => ({
      source: `(${parts.map(({ source }) => source).join('')})`,
      text: parts.map(({ text }) => text).join(''),
    })),
    fc.tuple(tie('matched'), tie('matched'), fc.boolean()).map(([one, other, first]) => ({
      source: `(?:${one.source}|${other.source})`,
      text: first ? one.text : other.text,
    })),
    fc
      .tuple(tie('matched'), fc.constantFrom('?', '*', '{0,2}'), fc.boolean())
      .map(([{ source, text }, times, said]) => ({
        source: `(?:${source})${times}`,
        text: said ? text : '',
      })),
    fc.tuple(tie('matched'), fc.constantFrom('+', '{2}', '{1,3}?')).map(([{ source, text }, times]) => ({
      source: `(?:${source})${times}`,
      text: text + text,
    })),
  ),
}));

describe('a sieve', () => {
  it('lets every pattern pass that the text matches, whatever stands around', () => {
    fc.assert(
      fc.property(matched, fc.string(), fc.string(), fc.boolean(), ({ source, text }, before, after, loud) => {
        const pattern = new RegExp(source, loud ? 'i' : '');
        const said = `${before}${loud ? text.toUpperCase() : text}${after}`;
        const found = new Sieve([pattern], itself).find(said, (one) => one.exec(said)?.[0]);
        expect(found).toBe(pattern.exec(said)?.[0]);
      }),
    );
  });

  it('changes nothing about the cues of any language in any written case', () => {
    const texts = tables.flatMap((table) => casesOf(table).map(({ answer }) => answer.text));
    const families = Object.values(languages).flatMap(({ intents, doubts }) => [intents, doubts]);
    const missed = families.flat().flatMap(({ words }) => {
      const sieve = new Sieve([words], itself);
      return texts.filter((text) => words.test(text) && !sieve.find(text, (pattern) => pattern.test(text)));
    });
    expect(missed).toEqual([]);
  });

  it('gives the first of its patterns, in their order', () => {
    const sieve = new Sieve([/两/, /\d/, /a/], itself);
    expect(sieve.find('a1', (pattern) => (pattern.test('a1') ? pattern.source : undefined))).toBe('\\d');
    expect(sieve.find('b', (pattern) => (pattern.test('b') ? pattern.source : undefined))).toBeUndefined();
  });

  it('does not try what cannot match', () => {
    const tried: string[] = [];
    new Sieve([/lawyer/i, /police/i], itself).find('I will call the POLICE', ({ source }) => void tried.push(source));
    expect(tried).toEqual(['police']);
  });

  it('tells any number of patterns apart, and each of them in the order of all', () => {
    const digits = Array.from({ length: 90 }, (_, n) => new RegExp(`no ${n + 10}`));
    expect(new Sieve(digits, itself).passing('no 17').map(({ source }) => source)).toContain('no 17');
    expect(new Sieve([...digits, /x/], itself).passing('x').map(({ source }) => source)).toEqual(['x']);
  });

  it('knows patterns that are learnt after a text was looked at', () => {
    expect(new Sieve([/wxy/], itself).matches('wxyz')).toBe(true);
    expect(new Sieve([/xyz/], itself).matches('wxyz')).toBe(true);
  });
});
