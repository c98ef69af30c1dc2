import { LanguageSwitch } from '../shell/language-switch.js';
import { useWords } from '../words/words-provider.js';
import { enter } from './enter.js';
import { ElsewhereFailure, OtherWays } from './other-ways.js';
import { SignInForm } from './sign-in-form.js';
import styles from './sign-in-page.module.css';
import { sessionWords as words } from './words.js';

/** The first page for who is not signed in. */
export function SignInPage() {
  const { say } = useWords();
  return (
    <main className={styles.page}>
      <title>{`${say(words.title)} · Ringback`}</title>
      <div className={styles.card}>
        <header className={styles.head}>
          <h1>{say(words.welcome)}</h1>
          <LanguageSwitch />
        </header>
        <ElsewhereFailure />
        <SignInForm onSignedIn={enter} />
        <OtherWays />
      </div>
    </main>
  );
}
