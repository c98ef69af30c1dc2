import { Link } from '@tanstack/react-router';
import { Badge } from '../parts/badge.js';
import { called } from '../words/domain.js';
import type { Pair } from '../words/say.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import type { CaseFile, CaseParty } from './case-query.js';
import type { CaseTab } from './case-tab.js';
import { named } from './codes.js';
import { openItemWords } from './open-item.js';
import type { Waiting } from './waiting.js';
import { caseWords as words } from './words.js';

const tones = { 'not-needed': 'calm', open: 'warn', mismatch: 'bad', done: 'good', overtaken: 'bad' } as const;

/** How a case stands, and what to do next. */
export function Summary({ file, waiting }: { readonly file: CaseFile; readonly waiting: Waiting }) {
  const { say, language } = useWords();
  const { id, stage, market, tier, disburseBy, openBeforeApproval: open } = file;
  const todo: readonly (readonly [CaseTab, Pair])[] = [
    ['documents', words.toDocuments],
    ['flags', words.toFlags],
    ['tasks', words.toTasks],
    ['facts', words.toFacts],
  ];
  const next = todo.filter(([tab]) => waiting[tab as keyof Waiting] > 0);
  const talks = file.parties.flatMap(({ id: party, name, conversations }) =>
    conversations
      .filter(({ status }) => status === 'open')
      .map(({ id: conversation }) => ({ conversation, name: name || party })),
  );
  const approval = file.parties.find(({ role }) => role === 'borrower')?.steps?.approval;
  return (
    <section className="panel stack" aria-label={say(words.next)}>
      <p className="soft">
        {[
          say(called('stage', stage)),
          say(called('market', market)),
          tier && say(called('tier', tier)),
          disburseBy && say(words.payout, { day: new Date(disburseBy).toLocaleDateString(language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={styles.sides}>
        <div>
          <h2>{say(words.next)}</h2>
          <ul className={styles.next}>
            {next.map(([tab, pair]) => (
              <li key={tab}>
                <Link to="/cases/$case" params={{ case: id }} search={{ tab }} resetScroll={false}>
                  {say(pair, { count: waiting[tab as keyof Waiting] })}
                </Link>
              </li>
            ))}
            {talks.map(({ conversation, name }) => (
              <li key={conversation}>
                <Link to="/conversations/$conversation" params={{ conversation }}>
                  {say(words.inConversation, { name })}
                </Link>
              </li>
            ))}
            {approval?.state === 'done' && <li>{say(words.approved, { name: approval.by ?? '' })}</li>}
            {next.length === 0 && <li className="soft">{say(words.settled)}</li>}
            {open.length === 0 && approval?.state === 'open' && <li>{say(words.readyToApprove)}</li>}
          </ul>
          {open.length > 0 && (
            <details className={styles.open}>
              <summary>{say(words.openBefore, { count: open.length })}</summary>
              <ul>
                {open.map((item) => (
                  <li key={item}>{openItemWords(item, file, language)}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <div>
          <h2>{say(words.steps)}</h2>
          {file.parties.map((party) => (
            <StepsOf key={party.id} party={party} />
          ))}
        </div>
      </div>
    </section>
  );
}

function StepsOf({ party: { id, name, role, locale, steps } }: { readonly party: CaseParty }) {
  const { say } = useWords();
  if (!steps) return null;
  return (
    <div className={styles.stepsOf}>
      <p>
        <span lang={locale}>{name || id}</span> <span className="hint">{say(called('role', role))}</span>
      </p>
      <ol className={styles.steps}>
        {(['documents', 'employer', 'income', 'colleague', 'approval'] as const).map((step) => (
          <li key={step}>
            <span>{say(named('step', step))}</span>
            <Badge tone={tones[steps[step].state]}>{say(named('stepState', steps[step].state))}</Badge>
          </li>
        ))}
      </ol>
    </div>
  );
}
