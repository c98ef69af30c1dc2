import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { useWords } from '../words/words-provider.js';
import { AccountRow } from './account-row.js';
import { accountsQuery } from './accounts-query.js';
import { type Given, GivenPassword } from './given-password.js';
import { MakeAccount } from './make-account.js';
import { accountWords as words } from './words.js';

/** Who may sign in, and as what. */
export function AccountsPage() {
  const { say } = useWords();
  const { data, error } = useQuery(accountsQuery);
  const [isMaking, setMaking] = useState(false);
  const [given, setGiven] = useState<Given>();
  const made = (one: Given) => {
    setGiven(one);
    setMaking(false);
  };
  return (
    <>
      <PageTitle title={say(words.title)}>
        <Button tone="main" onPress={() => setMaking(true)} isDisabled={isMaking}>
          {say(words.make)}
        </Button>
      </PageTitle>
      <div className="stack">
        {given && <GivenPassword given={given} onTold={() => setGiven(undefined)} />}
        {isMaking && <MakeAccount onMade={made} onLeave={() => setMaking(false)} />}
        {error && <ProblemNotice problem={error} />}
        {!data && !error && <Loading />}
        {data && (
          <Table columns={[say(words.name), say(words.roles), say(words.state), say(words.actions)]}>
            {data.map((account) => (
              <AccountRow key={account.id} account={account} onGiven={setGiven} />
            ))}
          </Table>
        )}
      </div>
    </>
  );
}
