import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { DutyMenu } from '../duty/duty-menu.js';
import { OwnCall } from '../duty/own-call.js';
import { Loading } from '../parts/loading.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { LanguageSwitch } from './language-switch.js';
import { LiveSign } from './live-sign.js';
import { pages } from './pages.js';
import { PersonMenu } from './person-menu.js';
import styles from './shell.module.css';
import { Urgent } from './urgent.js';
import { shellWords as words } from './words.js';

/** What stands around every page. */
export function Shell() {
  const { say } = useWords();
  const { may } = useSession();
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {say(words.skip)}
      </a>
      <header className={styles.top}>
        <Link to="/" className={styles.brand}>
          <img src={icon} alt="" width={26} height={26} />
          Ringback
        </Link>
        <nav aria-label={say(words.pages)} className={styles.pages}>
          {pages
            .filter(({ rights }) => rights.some(may))
            .map(({ to, name }) => (
              <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
                {say(name)}
              </Link>
            ))}
        </nav>
        {may('queue') && <Urgent />}
        {may('queue') && <OwnCall />}
        <LiveSign />
        <LanguageSwitch />
        {may('queue') && <DutyMenu />}
        <PersonMenu />
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

const icon = new URL('../theme/icon.svg', import.meta.url).href;
