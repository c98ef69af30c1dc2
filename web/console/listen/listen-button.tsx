import { Button } from '../parts/button.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { useListening } from './listening.js';
import { listenWords as words } from './words.js';

interface Props {
  readonly conversation: string;
  readonly callId: string;
  readonly second: number;
}

/** Plays the recording of a call from a second on. Not there for who may not listen. */
export function ListenButton({ second, ...where }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const listen = useListening();
  if (!listen || !may('listen')) return null;
  const time = clock(second);
  return (
    <Button tone="quiet" aria-label={say(words.listenFrom, { time })} onPress={() => listen({ ...where, second })}>
      ▶ {time}
    </Button>
  );
}

/** As players show it: 1:05. */
function clock(second: number): string {
  const whole = Math.floor(second);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
