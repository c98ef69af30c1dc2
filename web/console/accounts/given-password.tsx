import type { GivenBy } from '../../../bot/api/asking.js';
import { Button } from '../parts/button.js';
import { useWords } from '../words/words-provider.js';
import styles from './accounts.module.css';
import { accountWords as words } from './words.js';

/** An account with the password that it was given. */
export type Given = GivenBy<'POST', '/api/accounts'>;

/** The password that was made for somebody, until it was told. */
export function GivenPassword({ given, onTold }: { readonly given: Given; readonly onTold: () => void }) {
  const { say } = useWords();
  return (
    <section className="panel stack" aria-live="polite">
      <h2>{say(words.password, { name: given.account.name })}</h2>
      <p className={styles.password}>{given.password}</p>
      <p>{say(words.passwordHint)}</p>
      <div>
        <Button onPress={onTold}>{say(words.told)}</Button>
      </div>
    </section>
  );
}
