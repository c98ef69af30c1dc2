import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { DutyMenu } from '../duty/duty-menu.js';
import { OwnCall } from '../duty/own-call.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { useSession } from '../session/session.js';
import { OwnAttestation, TeamAttestations } from '../training/attestation-signs.js';
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
  const { pathname } = useLocation();
  const page = pages.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const isAllowed = page === undefined || page.rights.some(may);
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
        {may('queue') && <OwnAttestation />}
        {may('training') && <TeamAttestations />}
        {may('queue') && <OwnCall />}
        <LiveSign />
        <LanguageSwitch />
        {may('queue') && <DutyMenu />}
        <PersonMenu />
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        <Suspense fallback={<Loading />}>{isAllowed ? <Outlet /> : <PageTitle title={say(words.notYours)} />}</Suspense>
      </main>
    </div>
  );
}

const icon = new URL('../theme/icon.svg', import.meta.url).href;
