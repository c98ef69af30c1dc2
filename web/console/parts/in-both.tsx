import { useWords } from '../words/words-provider.js';

interface Props {
  /** The words in the console's language. */
  readonly words: string;
  /** As they were, and in which language. */
  readonly original: string | undefined;
  readonly lang: string;
}

/** Words of a conversation: in the console's language, and below as they were where that is another. */
export function InBoth({ words, original, lang }: Props) {
  const { language } = useWords();
  const isSame = original === undefined || lang === language || original === words;
  return (
    <>
      <span lang={isSame && original !== undefined ? lang : language}>{words}</span>
      {!isSame && (
        <span lang={lang} className="hint">
          {' '}
          {original}
        </span>
      )}
    </>
  );
}
