import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './alerts.module.css';
import { type Alert, alertsQuery } from './insights-query.js';
import { questionName, stepName } from './named.js';
import { percent } from './numbers.js';
import { insightWords as words } from './words.js';

/** What somebody has to look at, each with where to. */
export function Alerts() {
  const { say } = useWords();
  const { data, error } = useQuery(alertsQuery);
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return null;
  if (data.alerts.length === 0) return <Notice tone="good">{say(words.noAlerts)}</Notice>;
  return (
    <section className={`panel ${styles.alerts}`} aria-labelledby="alerts">
      <h2 id="alerts">{say(words.alerts)}</h2>
      <p className="hint">{say(words.alertsHint, { from: data.from, to: data.to })}</p>
      <ul className={styles.list}>
        {data.alerts.map((alert) => (
          <li key={JSON.stringify(alert)} className={styles.alert}>
            <One alert={alert} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ alert }: { readonly alert: Alert }) {
  const { say, language } = useWords();
  const told = (part: number) => percent(part, language);
  switch (alert.kind) {
    case 'filtered':
      return say(words.alertFiltered, { count: alert.count });
    case 'rule-shadowed': {
      const { flag, upheld, rejected } = alert;
      return say(words.alertShadowed, { flag, name: say(called('flag', flag)), upheld, rejected });
    }
    case 'opt-out':
      return say(words.alertOptOut, { ...alert, rate: told(alert.rate) });
    case 'hang-up': {
      const { script, step, count, of, rate } = alert;
      return (
        <>
          {say(words.alertHangUp, { name: stepName(alert, language), count, of, rate: told(rate) })}
          <Ways script={script} what="hung-up" at={step} name={stepName(alert, language)} />
        </>
      );
    }
    case 'ambiguity':
    case 'ambiguity-risen':
    case 'unheard': {
      const { script, version, questionId, count, of, rate } = alert;
      const name = questionName(alert, questionId, language);
      const values = { name, count, of, rate: told(rate) };
      return (
        <>
          {alert.kind === 'ambiguity' && say(words.alertAmbiguity, values)}
          {alert.kind === 'unheard' && say(words.alertUnheard, values)}
          {alert.kind === 'ambiguity-risen' &&
            say(words.alertRisen, { ...values, before: told(alert.before), versionBefore: alert.versionBefore })}
          <Ways
            script={script}
            version={version}
            what={alert.kind === 'unheard' ? 'unheard' : 'ambiguous'}
            at={questionId}
            name={name}
          />
        </>
      );
    }
  }
}

interface WaysProps {
  readonly script: string;
  readonly version?: number;
  readonly what: 'ambiguous' | 'unheard' | 'hung-up';
  readonly at: string;
  readonly name: string;
}

function Ways({ script, version, what, at, name }: WaysProps) {
  const { say } = useWords();
  return (
    <span className={styles.ways}>
      <Link to={scriptAddress(script)} aria-label={say(words.toScriptOf, { name })}>
        {say(words.toScript)}
      </Link>
      <Link
        to="/insights/conversations"
        search={{ what, at, script, version }}
        aria-label={say(words.toTalksOf, { name })}
      >
        {say(words.toTalks)}
      </Link>
    </span>
  );
}

/** Where a script is looked after. */
export function scriptAddress(script: string): string {
  return `/scripts/${encodeURIComponent(script)}`;
}
