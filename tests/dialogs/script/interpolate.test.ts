import { fill, placeholdersOf } from '../../../dialogs/script/interpolate.js';

it('puts values in, as often as they are named', () => {
  expect(fill('{lender}: call {phone}. {lender}', { lender: 'Harbor Lending', phone: '100' })).toBe(
    'Harbor Lending: call 100. Harbor Lending',
  );
});

it('leaves visible what it has no value for, and inherited names alone', () => {
  expect(fill('Hello {name}, {toString} {} {', { phone: '100' })).toBe('Hello {name}, {toString} {} {');
});

it('does not fill in what a value brings along', () => {
  expect(fill('{name}', { name: '{phone} $& $1', phone: '100' })).toBe('{phone} $& $1');
});

it('lists the names in braces, each once', () => {
  expect(placeholdersOf('{a} {b c} {a} {')).toEqual(['a', 'b c']);
});
