import { Badge } from '../parts/badge.js';
import { Empty } from '../parts/empty.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import type { CaseFile, CaseParty } from './case-query.js';
import { named } from './codes.js';
import { PartyHeading } from './party-heading.js';
import { SourceItem } from './source-item.js';
import { caseWords as words } from './words.js';

type Field = CaseParty['fields'][number];

const tones = {
  verified: 'good',
  mismatch: 'bad',
  ambiguous: 'warn',
  unknown: 'warn',
  refused: 'warn',
  'single-source': 'brand',
  'not-asked': 'calm',
} as const satisfies Record<Field['status'], string>;

/** Every fact with all its sources side by side; what does not fit comes first. */
export function Facts({ file }: { readonly file: CaseFile }) {
  const { say } = useWords();
  const parties = file.parties.filter(({ fields }) => fields.length > 0);
  if (parties.length === 0) return <Empty title={say(words.noFacts)} />;
  return (
    <div className="stack">
      {parties.map((party) => (
        <section key={party.id} className="panel">
          <PartyHeading party={party} />
          <dl className={styles.facts}>
            {[...party.fields]
              .sort((one, other) => urgency(one) - urgency(other))
              .map((field) => (
                <FieldRow key={field.name} field={field} locale={party.locale} />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

const order: readonly Field['status'][] = ['mismatch', 'ambiguous', 'refused', 'unknown', 'single-source', 'not-asked'];

function urgency({ status, key }: Field): number {
  const at = order.indexOf(status);
  return (at < 0 ? order.length : at) * 2 + (key ? 0 : 1);
}

function FieldRow({ field, locale }: { readonly field: Field; readonly locale: string }) {
  const { say } = useWords();
  const { name, key, status, sources } = field;
  return (
    <div className={styles.fact}>
      <dt>
        <span>{say(named('field', name))}</span> {key && <span className="hint">{say(words.key)}</span>}
        <div>
          <Badge tone={tones[status]}>{say(named('fieldStatus', status))}</Badge>
        </div>
      </dt>
      <dd>
        {sources.length === 0 && <span className="hint">{say(words.noSources)}</span>}
        <ul className={styles.sources}>
          {sources.map((source) => (
            <SourceItem key={source.ref} source={source} locale={locale} />
          ))}
        </ul>
      </dd>
    </div>
  );
}
