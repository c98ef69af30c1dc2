import { Empty } from '../parts/empty.js';
import { useWords } from '../words/words-provider.js';
import { queueWords as words } from './words.js';

/** Beside the list, until something is chosen. */
export function NothingChosen() {
  const { say } = useWords();
  return <Empty title={say(words.choose)}>{say(words.chooseHint)}</Empty>;
}
