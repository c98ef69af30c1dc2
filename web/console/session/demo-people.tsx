import { useMutation, useQuery } from '@tanstack/react-query';
import { get, post } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { useWords } from '../words/words-provider.js';
import styles from './demo-people.module.css';
import { enter } from './enter.js';
import { sessionWords as words } from './words.js';

/** In the demo: its fictional people, each one click away. Elsewhere nothing, since there are none. */
export function DemoPeople() {
  const { say } = useWords();
  const people = useQuery({ queryKey: ['demo-people'], queryFn: () => get('/api/session/demo'), retry: false });
  const signIn = useMutation({
    mutationFn: (id: string) => post('/api/session/demo', { body: { id } }),
    onSuccess: enter,
  });
  if (!people.data) return null;
  return (
    <section className={styles.people}>
      <h2>{say(words.demo)}</h2>
      <p className="hint">{say(words.demoWhy)}</p>
      <div className={styles.list}>
        {people.data.map(({ id, name, roles }) => (
          <Button key={id} onPress={() => signIn.mutate(id)} isPending={signIn.isPending}>
            <span>{name}</span>
            <span className="hint">{roles.map((role) => say(words[role])).join(' · ')}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}
