import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { door } from '../api/ask.js';
import { Problem } from '../api/problem.js';
import { queries } from '../api/queries.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { ChoosePasswordPage } from './choose-password-page.js';
import { sessionQuery } from './session.js';
import { SignInAgain } from './sign-in-again.js';
import { SignInPage } from './sign-in-page.js';

/** Lets in who is signed in. Whose session ends later signs in over the page, which stays as it is. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const session = useQuery(sessionQuery);
  const [isAgain, setAgain] = useState(false);
  const name = session.data?.account.id;
  useEffect(() => {
    if (name !== undefined) return letSignInAgain(() => setAgain(true));
  }, [name]);

  if (session.isPending) return <Loading />;
  if (!session.data) {
    if (session.error instanceof Problem && session.error.status === 401) return <SignInPage />;
    return <ProblemNotice problem={session.error} />;
  }
  if (session.data.account.passwordIsGiven) return <ChoosePasswordPage />;
  return (
    <>
      {children}
      {isAgain && name !== undefined && (
        <SignInAgain
          name={name}
          onSignedIn={async () => {
            await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
            setAgain(false);
            for (const goOn of waiting.splice(0)) goOn();
          }}
        />
      )}
    </>
  );
}

/** Requests that wait for somebody to sign in again. */
const waiting: (() => void)[] = [];

function letSignInAgain(open: () => void): () => void {
  const before = door.signInAgain;
  door.signInAgain = () => {
    open();
    return new Promise((resolve) => waiting.push(resolve));
  };
  return () => {
    door.signInAgain = before;
  };
}
