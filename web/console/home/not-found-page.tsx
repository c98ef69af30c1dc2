import { Link } from '@tanstack/react-router';
import { shellWords as words } from '../shell/words.js';
import { useWords } from '../words/words-provider.js';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { say } = useWords();
  return (
    <div className="stack">
      <h1>{say(words.notFound)}</h1>
      <p>
        <Link to="/">{say(words.goHome)}</Link>
      </p>
    </div>
  );
}
