import { useQuery } from '@tanstack/react-query';
import { get } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import type { Pair } from '../words/say.js';
import { useWords } from '../words/words-provider.js';
import { DemoPeople } from './demo-people.js';
import { sessionWords as words } from './words.js';

const waysQuery = { queryKey: ['sign-in-ways'], queryFn: () => get('/api/session/ways'), retry: false } as const;

/** How to come in besides with a password: with a work account, or as one of the demo’s people. */
export function OtherWays() {
  const { say } = useWords();
  const ways = useQuery(waysQuery);
  return (
    <>
      {ways.data?.elsewhere && <a href="/api/session/oidc">{say(words.elsewhere)}</a>}
      {ways.data?.demo && <DemoPeople />}
    </>
  );
}

/** The same for who was in the middle of something: in another tab, so that this one stays as it is. */
export function ElsewhereAgain({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { say } = useWords();
  const ways = useQuery(waysQuery);
  if (!ways.data?.elsewhere) return null;
  return (
    <div className="stack">
      <a href="/api/session/oidc" target="_blank" rel="noreferrer">
        {say(words.elsewhereAgain)}
      </a>
      <Button onPress={onSignedIn}>{say(words.haveSignedIn)}</Button>
    </div>
  );
}

const failures: Readonly<Record<string, Pair>> = {
  'elsewhere-no-role': words.noRole,
  'elsewhere-closed': words.closed,
  'elsewhere-expired': words.expired,
  'elsewhere-failed': words.failed,
  'elsewhere-silent': words.silent,
};

/** Why somebody who came back from elsewhere is not signed in. */
export function ElsewhereFailure() {
  const { say } = useWords();
  const failure = failures[new URLSearchParams(window.location.search).get('sign-in') ?? ''];
  return failure ? <Notice tone="bad">{say(failure)}</Notice> : null;
}
