import { AppError } from '../../dialogs/app-error.js';
import { longestPassword, shortestPassword } from './password.js';

/**
 * Throws `password-weak` for one that is too short, too long, the same few signs over and over, or mostly the name. No
 * other rules: they make passwords that are hard for people and easy for machines. Source: NIST SP 800-63B-4 §3.1.1.2.
 */
export function refuseWeak(password: string, account: { readonly id: string; readonly name: string }): void {
  const signs = [...password.normalize('NFKC')];
  if (signs.length < shortestPassword)
    throw weak(`Choose at least ${shortestPassword} characters; a few words in a row are easy to remember.`);
  if (signs.length > longestPassword) throw weak(`Choose ${longestPassword} characters at most.`);
  const plain = password.toLowerCase();
  const rest = [account.id, account.name, 'ringback', 'password', '1234567890'].reduce(
    (left, known) => left.replaceAll(known.toLowerCase(), ''),
    plain,
  );
  if (new Set(rest).size < 6)
    throw weak('Choose one that is harder to guess: not your name, and not the same few signs.');
}

function weak(message: string): AppError {
  return new AppError('password-weak', message);
}
