import { shellWords as words } from '../shell/words.js';
import { useWords } from '../words/words-provider.js';

/** For whose role has no page. */
export function NothingHerePage() {
  const { say } = useWords();
  return <h1>{say(words.nothingHere)}</h1>;
}
