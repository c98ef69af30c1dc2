import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fetchFile } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import styles from './player.module.css';
import type { Wish } from './wish.js';
import { listenWords as words } from './words.js';

/** Plays a recording from the second that was wished for. It is fetched once; it leaves the browser with the page. */
export function Player({ wish, onClose }: { readonly wish: Wish; readonly onClose: () => void }) {
  const { say } = useWords();
  const { conversation, callId } = wish;
  const { data, error } = useQuery({
    queryKey: ['recording', conversation, callId],
    queryFn: () => fetchFile('/api/conversations/:id/recordings/:call', { id: conversation, call: callId }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <section className={styles.player} aria-label={say(words.player)}>
      {error ? <ProblemNotice problem={error} /> : data ? <Audio audio={data} wish={wish} /> : <Loading />}
      <Button onPress={onClose}>{say(words.stop)}</Button>
    </section>
  );
}

function Audio({ audio, wish }: { readonly audio: Blob; readonly wish: Wish }) {
  const { say } = useWords();
  const player = useRef<HTMLAudioElement>(null);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(audio);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [audio]);
  useEffect(() => {
    const element = player.current;
    if (!element || url === undefined) return;
    const play = () => {
      element.currentTime = wish.second;
      // A browser may want a press of its own; its controls are there.
      void element.play().catch(() => undefined);
    };
    if (element.readyState >= HTMLMediaElement.HAVE_METADATA) play();
    else element.addEventListener('loadedmetadata', play, { once: true });
    return () => element.removeEventListener('loadedmetadata', play);
  }, [url, wish]);
  // biome-ignore lint/a11y/useMediaCaption: what was said stands in words beside it, the transcript of the call
  return <audio ref={player} src={url} controls aria-label={say(words.player)} />;
}
