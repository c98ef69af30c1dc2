import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Empty } from '../parts/empty.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { called } from '../words/domain.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import { type CaseFile, refusalsQuery } from './case-query.js';
import { named } from './codes.js';
import { caseWords as words } from './words.js';

/** Whom we spoke with and wrote to, and why somebody was not contacted. */
export function Contact({ file }: { readonly file: CaseFile }) {
  const { say, language } = useWords();
  const { data, error } = useQuery(refusalsQuery(file.id));
  const nameOf = (id: string) => file.parties.find((party) => party.id === id)?.name || id;
  const when = (at: string) => <time dateTime={at}>{moment(at, serverNow(), language)}</time>;
  const each = file.parties;
  const talks = each.flatMap(({ conversations }) => conversations);
  const calls = each.flatMap((party) => party.calls.map((call) => ({ ...call, partyId: party.id })));
  const messages = each.flatMap((party) => party.messages.map((message) => ({ ...message, partyId: party.id })));
  const refusals = data?.refusals ?? [];
  const isEmpty = talks.length + calls.length + messages.length + refusals.length === 0;
  return (
    <div className="stack">
      {error && <ProblemNotice problem={error} />}
      {isEmpty && data && <Empty title={say(words.noContact)} />}
      <Rows title={say(words.refusals)}>
        {refusals.map(({ partyId, at, channel, reason, words: told, until, rule }, n) => (
          <li key={n}>
            {when(at)}
            <span className={styles.wide}>
              {nameOf(partyId)}: <span title={told}>{say(called('code', reason))}</span>
            </span>
            <span className="hint">
              {[
                say(named('over', channel)),
                until && say(words.until, { time: moment(until, serverNow(), language) }),
                rule && say(words.rule, { rule }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </Rows>
      <Rows title={say(words.conversations)}>
        {talks.map(({ id, partyId, startedAt, status, outcome, channel }) => (
          <li key={id}>
            {when(startedAt)}
            <span className={styles.wide}>
              <Link to="/conversations/$conversation" params={{ conversation: id }}>
                {nameOf(partyId)}
              </Link>
            </span>
            <span className="hint">{channel && say(named('over', channel))}</span>
            <Badge tone={status === 'open' ? 'brand' : 'calm'}>
              {say(outcome === undefined ? called('status', status) : called('outcome', outcome))}
            </Badge>
          </li>
        ))}
      </Rows>
      <Rows title={say(words.calls)}>
        {calls.map(({ id, partyId, at, by, outcome }) => (
          <li key={id}>
            {when(at)}
            <span className={styles.wide}>{nameOf(partyId)}</span>
            <span className="hint">{by}</span>
            {outcome && <Badge tone="calm">{say(named('callOutcome', outcome.outcome))}</Badge>}
          </li>
        ))}
      </Rows>
      <Rows title={say(words.messages)}>
        {messages.map(({ id, partyId, at, over, status, code, template }) => (
          <li key={`${partyId} ${id}`}>
            {when(at)}
            <span className={styles.wide}>
              {nameOf(partyId)} <span className="hint">{template}</span>
            </span>
            <span className="hint">
              {[say(named('over', over)), code && say(called('code', code))].filter(Boolean).join(' · ')}
            </span>
            <Badge tone={status === 'undelivered' || status === 'refused' ? 'bad' : 'calm'}>
              {say(named('message', status))}
            </Badge>
          </li>
        ))}
      </Rows>
    </div>
  );
}

function Rows({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}
