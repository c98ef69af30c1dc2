import { useState } from 'react';
import { post } from '../api/ask.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { sessionWords } from '../session/words.js';
import { useWords } from '../words/words-provider.js';
import styles from './accounts.module.css';
import { type Account, type Role, useAccountChange } from './accounts-query.js';
import type { Given } from './given-password.js';
import { RoleBoxes } from './role-boxes.js';
import { accountWords as words } from './words.js';

interface Props {
  readonly account: Account;
  readonly onGiven: (given: Given) => void;
}

/** Somebody who may sign in, and what can be done about it. */
export function AccountRow({ account, onGiven }: Props) {
  const { say } = useWords();
  const { id, name, roles, closed, login, hasPassword } = account;
  const [chosen, setChosen] = useState<readonly Role[]>();
  const params = { account: id };
  const give = useAccountChange(() => post('/api/accounts/:account/password', { params, body: {} }), onGiven);
  const close = useAccountChange(() => post('/api/accounts/:account/close', { params, body: {} }));
  const open = useAccountChange(() => post('/api/accounts/:account/open', { params, body: {} }));
  const change = useAccountChange(
    (to: readonly Role[]) => post('/api/accounts/:account/roles', { params, body: { roles: [...to] } }),
    () => setChosen(undefined),
  );
  const problem = give.error ?? close.error ?? open.error ?? change.error;
  return (
    <tr>
      <th scope="row">
        {name} <span className="hint">{login ?? id}</span>
      </th>
      <td>
        {chosen === undefined ? (
          roles.map((role) => say(sessionWords[role])).join(' · ')
        ) : (
          <div className="stack">
            <RoleBoxes chosen={chosen} onChange={setChosen} />
            <div className={styles.actions}>
              <Button
                tone="main"
                isDisabled={chosen.length === 0}
                isPending={change.isPending}
                onPress={() => change.mutate(chosen)}
              >
                {say(words.save)}
              </Button>
              <Button onPress={() => setChosen(undefined)}>{say(words.cancel)}</Button>
            </div>
          </div>
        )}
      </td>
      <td>
        <State of={account} />
      </td>
      <td>
        {problem && <ProblemNotice problem={problem} />}
        <div className={styles.actions}>
          {login === undefined && !closed && chosen === undefined && (
            <Button onPress={() => setChosen(roles)}>{say(words.change)}</Button>
          )}
          {hasPassword && !closed && chosen === undefined && (
            <Button onPress={() => give.mutate(undefined)} isPending={give.isPending}>
              {say(words.newPassword)}
            </Button>
          )}
          {closed ? (
            <Button onPress={() => open.mutate(undefined)} isPending={open.isPending}>
              {say(words.open)}
            </Button>
          ) : (
            <Button tone="bad" onPress={() => close.mutate(undefined)} isPending={close.isPending}>
              {say(words.close)}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

function State({ of: { closed, passwordIsGiven, lockedUntil, login } }: { readonly of: Account }) {
  const { say } = useWords();
  if (closed) return <Badge tone="calm">{say(words.closed)}</Badge>;
  if (lockedUntil !== undefined) return <Badge tone="bad">{say(words.locked)}</Badge>;
  if (login !== undefined) return <Badge tone="brand">{say(words.elsewhere)}</Badge>;
  return passwordIsGiven ? (
    <Badge tone="warn">{say(words.fresh)}</Badge>
  ) : (
    <Badge tone="good">{say(words.active)}</Badge>
  );
}
