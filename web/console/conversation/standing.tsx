import { Link } from '@tanstack/react-router';
import { serverNow } from '../api/server-clock.js';
import { Recordings } from '../listen/recordings.js';
import { listenWords } from '../listen/words.js';
import { Badge } from '../parts/badge.js';
import { Fact, Facts } from '../parts/facts.js';
import { clarityTone } from '../review/clarity-tone.js';
import { called } from '../words/domain.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import type { Conversation } from './conversation-query.js';
import styles from './standing.module.css';
import { conversationWords as words } from './words.js';

/** How a conversation stands: what is asked, what was answered, what is missing, what comes next. */
export function Standing({ conversation }: { readonly conversation: Conversation }) {
  const { say, language } = useWords();
  const {
    open,
    outcome,
    answers,
    supplements,
    timers,
    flags,
    script,
    caseId,
    optedOut,
    status,
    recordings,
    recording,
  } = conversation;
  const goal = open?.inLanguages[language].goal;
  return (
    <aside className="panel" aria-label={say(words.standing)}>
      <h2>{say(words.standing)}</h2>
      <Facts>
        <Fact name={say(words.case)}>
          <Link to="/cases/$case" params={{ case: caseId }}>
            {caseId}
          </Link>
        </Fact>
        <Fact name={say(words.script)}>{`${script.id} v${script.version}`}</Fact>
        <Fact name={say(words.outcome)}>{outcome !== undefined && say(called('outcome', outcome))}</Fact>
        <Fact name={say(words.now)}>
          {status === 'open' && (goal ?? say(open?.kind ? called('step', open.kind) : words.nothingOpen))}
        </Fact>
        <Fact name={say(words.flags)}>
          {flags.length > 0 && [...new Set(flags.map(({ flag }) => say(called('flag', flag))))].join(' · ')}
        </Fact>
        <Fact name={say(listenWords.recording)}>
          {recordings.length > 0 && <Recordings conversation={conversation} />}
          {recordings.length === 0 && recording === 'declined' && say(listenWords.declined)}
        </Fact>
        {optedOut && <Fact name="">{say(words.optedOut)}</Fact>}
      </Facts>
      <h3 className={styles.part}>{say(words.answers)}</h3>
      {answers.length === 0 && <p className="soft">{say(words.noAnswers)}</p>}
      <dl className={styles.answers}>
        {answers.map(({ questionId, inLanguages, clarity, status: stands }) => (
          <div key={questionId}>
            <dt>{inLanguages[language].goal ?? questionId}</dt>
            <dd>
              {inLanguages[language].value ?? say(called('answer', stands))}{' '}
              {clarity !== undefined && clarity !== 'clear' && (
                <Badge tone={clarityTone[clarity]}>{say(called('clarity', clarity))}</Badge>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {supplements.length > 0 && (
        <>
          <h3 className={styles.part}>{say(words.supplements)}</h3>
          <ul>
            {supplements.map(({ item, inLanguages, status: stands }) => (
              <li key={item}>
                {inLanguages[language].name} <span className="hint">{say(called('supplement', stands))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {timers.length > 0 && (
        <>
          <h3 className={styles.part}>{say(words.timers)}</h3>
          <ul>
            {timers.map(({ name, at }) => (
              <li key={name}>
                {say(called('timer', name))} <span className="hint">{moment(at, serverNow(), language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
