import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Fact, Facts } from '../parts/facts.js';
import { useSession } from '../session/session.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import type { CaseParty, Flag } from './case-query.js';
import { CloseFlag } from './close-flag.js';
import { named } from './codes.js';
import { PlanFlag } from './plan-flag.js';
import { caseWords as words } from './words.js';

interface Props {
  readonly flag: Flag;
  readonly caseId: string;
  readonly party: CaseParty;
}

const tones: Readonly<Record<string, 'bad' | 'warn'>> = { critical: 'bad', high: 'bad', medium: 'warn', care: 'warn' };

/** One signal: what raised it, what to rule out first, and what is done about it. */
export function FlagCard({ flag, caseId, party }: Props) {
  const { say, language } = useWords();
  const { may } = useSession();
  const [doing, setDoing] = useState<'plan' | 'close'>();
  const { id, plan, closed, outdatedAt, severity, evidence, name, ruleOut } = flag;
  const params = { case: caseId, party: party.id, flag: id };
  const leave = () => setDoing(undefined);
  const isOpen = closed === undefined && outdatedAt === undefined;
  return (
    <article className="panel" aria-label={name?.[language] ?? flag.flag}>
      <header className={styles.cardHead}>
        <h3>
          {flag.flag} · {name?.[language] ?? say(called('flag', flag.flag))}
        </h3>
        <Badge tone={tones[severity] ?? 'calm'}>{say(named('severity', severity))}</Badge>
      </header>
      <Facts>
        <Fact name={say(words.because)}>
          <ul>
            {evidence.map((one, at) => (
              <li key={at}>
                {say(called('code', one.code))}{' '}
                {one.words !== undefined && (
                  <q className="soft" lang={party.locale}>
                    {one.words}
                  </q>
                )}{' '}
                {one.from !== undefined && party.conversations.some((talk) => talk.id === one.from) && (
                  <Link to="/conversations/$conversation" params={{ conversation: one.from }}>
                    {say(words.conversation)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={say(words.ruleOut)}>{ruleOut?.[language]}</Fact>
        <Fact name={say(words.next)}>
          {plan && say(words.planned, { action: say(named('action', plan.action)), owner: plan.owner, due: plan.due })}
        </Fact>
      </Facts>
      {closed && (
        <p className="soft">
          {say(words.closed, { name: closed.by, verdict: say(named('verdict', closed.verdict)) })} {closed.note}
        </p>
      )}
      {outdatedAt !== undefined && <p className="soft">{say(words.outdated)}</p>}
      {isOpen && may('casework') && doing === undefined && (
        <div className={styles.ways}>
          <Button tone={plan ? 'plain' : 'main'} onPress={() => setDoing('plan')}>
            {say(plan ? words.planAgain : words.plan)}
          </Button>
          {plan && <Button onPress={() => setDoing('close')}>{say(words.close)}</Button>}
        </div>
      )}
      {doing === 'plan' && <PlanFlag params={params} plan={plan} onLeave={leave} />}
      {doing === 'close' && <CloseFlag params={params} onLeave={leave} />}
    </article>
  );
}
