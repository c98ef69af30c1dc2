import { Fact, Facts } from '../parts/facts.js';
import { Notice } from '../parts/notice.js';
import { Reveal } from '../parts/reveal.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import type { CaseFile } from './case-query.js';
import { named } from './codes.js';
import { PartyHeading } from './party-heading.js';
import { revealed } from './revealed.js';
import { caseWords as words } from './words.js';

/** Who is in the case, and how they can be reached. */
export function People({ file }: { readonly file: CaseFile }) {
  const { say } = useWords();
  return (
    <div className={styles.people}>
      {file.parties.map((party) => (
        <section key={party.id} className="panel stack">
          <PartyHeading party={party} file={file.id} />
          {party.exclusions.length > 0 && (
            <Notice tone="warn">
              {say(words.excluded)}: {party.exclusions.map((one) => say(named('exclusion', one))).join(' · ')}
            </Notice>
          )}
          <Facts>
            <Fact name={say(words.language)}>{say(called('locale', party.locale))}</Fact>
            <Fact name={say(words.points)}>
              <ul>
                {party.points.map(({ id, kind, value, source, asOf, failedAt }) => (
                  <li key={id}>
                    <Reveal
                      covered={value}
                      what={say(named('point', kind))}
                      show={(words) => <span>{words}</span>}
                      reveal={(reason) => revealed(file.id, party.id, `point:${id}`, reason)}
                    />{' '}
                    <span className="hint">
                      {[
                        say(named('point', kind)),
                        source && source !== 'unknown' && say(named('source', source)),
                        asOf && say(words.asOf, { day: asOf }),
                        failedAt && say(words.failed),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </Fact>
          </Facts>
        </section>
      ))}
    </div>
  );
}
