import { readFileSync } from 'node:fs';
import { greetingIn } from '../../../dialogs/understanding/call-greeting.js';

const cases: readonly (readonly [string, string | null])[] = JSON.parse(
  readFileSync('tests/cases/outreach/greetings.json', 'utf8'),
);

describe('a recorded voice in a call', () => {
  it.each(cases)('%s: %s', (heard, told) => {
    expect(greetingIn(heard) ?? null).toBe(told);
  });
});
