import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words-provider.js';
import styles from './attestation-signs.module.css';
import { teamQuery, trainingQuery } from './training-query.js';
import { trainingWords as words } from './words.js';

/** Says on every page that one's own attestation lapses, before the queue is closed for it. */
export function OwnAttestation() {
  const { say } = useWords();
  const { data } = useQuery(trainingQuery);
  const isOff = data?.state === 'lapsed' || (data?.state === 'missing' && data.isRequired);
  if (!data || (data.state !== 'due' && !isOff)) return null;
  return (
    <Link to="/training" className={styles.sign}>
      {say(isOff ? words.signOff : words.signDue)}
    </Link>
  );
}

/** Tells a lead how many of the team have to practise again. */
export function TeamAttestations() {
  const { say } = useWords();
  const { data = [] } = useQuery(teamQuery);
  const count = data.filter(({ state }) => state === 'due' || state === 'lapsed').length;
  if (count === 0) return null;
  return (
    <Link to="/training" className={styles.sign}>
      {say(words.signTeam, { count })}
    </Link>
  );
}
