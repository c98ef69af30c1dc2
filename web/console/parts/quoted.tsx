import { markedPieces } from '../../page/marked.js';
import styles from './quoted.module.css';

interface Props {
  readonly said: string;
  readonly reasons: readonly { readonly words: string }[];
  /** The language of who said it. */
  readonly lang: string;
}

/** What was said, with the words marked that the verdict rests on. */
export function Quoted({ said, reasons, lang }: Props) {
  const pieces = markedPieces(said, reasons);
  return (
    <q lang={lang} className={styles.quoted}>
      {pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </q>
  );
}
