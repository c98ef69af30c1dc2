import { randomInt } from 'node:crypto';

/** Signs that nobody takes for one another, read out or written by hand. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 5;
const groupLength = 4;

/** A password for somebody else, who is to choose their own: 99 bits, in groups that can be read out. */
export function newGivenPassword(): string {
  const group = () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
