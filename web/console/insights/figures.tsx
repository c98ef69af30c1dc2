import { Button as Base, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useWords } from '../words/words-provider.js';
import styles from './figures.module.css';
import type { Figure } from './insights-query.js';
import { percent, perThousand } from './numbers.js';
import { insightWords as words } from './words.js';

/** The rates that matter most, each with its definition a press away. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <li key={figure.id} className={styles.figure}>
          <One figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function One({ figure }: { readonly figure: Figure }) {
  const { say, language } = useWords();
  const { name, count, of, rate, per, numerator, denominator, note, source } = figure;
  const told = (part: number) => (per === 1_000 ? perThousand(part, language) : percent(part, language));
  return (
    <Disclosure>
      <div className={styles.head}>
        <Heading level={3}>{name[language]}</Heading>
        <Base slot="trigger" aria-label={say(words.definition, { name: name[language] })} className={styles.ask ?? ''}>
          ?
        </Base>
      </div>
      {rate === 'too-few' ? (
        <p className="soft">{say(words.hidden)}</p>
      ) : (
        <p className={styles.value}>
          {per === 1_000 ? say(words.perThousand, { value: told(rate.value) }) : told(rate.value)}
        </p>
      )}
      <p className="hint">
        {say(words.ofCount, { count, of })}
        {rate !== 'too-few' && (
          <>
            <br />
            {say(words.interval, { low: told(rate.low), high: told(rate.high) })}
          </>
        )}
      </p>
      <DisclosurePanel className={styles.definition ?? ''}>
        <dl>
          <dt>{say(words.numerator)}</dt>
          <dd>{numerator[language]}</dd>
          <dt>{say(words.denominator)}</dt>
          <dd>{denominator[language]}</dd>
          <dt>{say(words.source)}</dt>
          <dd>{source}</dd>
        </dl>
        {note && <p>{note[language]}</p>}
      </DisclosurePanel>
    </Disclosure>
  );
}
