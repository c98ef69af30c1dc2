import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import type { CaseParty } from './case-query.js';
import { named } from './codes.js';
import { valueWords } from './value-words.js';
import { caseWords as words } from './words.js';

/** What one source says of a fact. */
export type Source = CaseParty['fields'][number]['sources'][number];

/** What one source says of a fact, and what people did with it. */
export function SourceItem({ source, locale }: { readonly source: Source; readonly locale: string }) {
  const { say, language } = useWords();
  const { stands, value, said, place, asOf, confirmedBy, correctedBy } = source;
  const name = say(named('source', source.source));
  const notes = [
    asOf && say(words.asOf, { day: asOf }),
    confirmedBy && say(words.confirmedBy, { name: confirmedBy }),
    correctedBy && say(words.corrected),
  ].filter(Boolean);
  return (
    <li className={styles.source}>
      <span className="hint">
        {place?.conversationId === undefined ? (
          name
        ) : (
          <Link to="/conversations/$conversation" params={{ conversation: place.conversationId }}>
            {name}
          </Link>
        )}
      </span>
      <strong className={correctedBy ? styles.corrected : undefined} lang={locale}>
        {value === undefined ? say(named('stands', stands)) : valueWords(value, language)}
      </strong>
      {value !== undefined && stands !== 'given' && <span className="soft">{say(named('stands', stands))}</span>}
      {said !== undefined && (
        <q className="soft" lang={locale}>
          {said}
        </q>
      )}
      {notes.length > 0 && <span className="hint">{notes.join(' · ')}</span>}
    </li>
  );
}
