import { useMutation } from '@tanstack/react-query';
import { post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import type { Conversation } from '../conversation/conversation-query.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Quoted } from '../parts/quoted.js';
import { useWords } from '../words/words-provider.js';
import { languageWords, takeoverWords as words } from './words.js';

interface Props {
  readonly conversation: Conversation;
}

/** What the bot would have seen to, for who writes in its place: each is one press. */
export function PartyWishes({ conversation: { id, locale, takeover } }: Props) {
  const { say } = useWords();
  const params = { id };
  const anew = { onSettled: () => askAnew('conversation', [id]) };
  const other = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
  const change = useMutation({
    mutationFn: () => post('/api/conversations/:id/language', { params, body: { locale: other } }),
    ...anew,
  });
  const warn = useMutation({
    mutationFn: () => post('/api/conversations/:id/number-warning', { params, body: {} }),
    ...anew,
  });
  const problem = change.error ?? warn.error;
  return (
    <div className="stack">
      {problem && <ProblemNotice problem={problem} />}
      {takeover?.numberWarning && (
        <>
          <Notice tone="warn">{say(words.numberSent)}</Notice>
          <Quoted said={takeover.numberWarning} reasons={[]} lang={locale} />
          <div>
            <Button onPress={() => warn.mutate()} isPending={warn.isPending}>
              {say(words.warn)}
            </Button>
          </div>
        </>
      )}
      {takeover?.wishedLocale === other && <Notice tone="warn">{say(languageWords[other].wished)}</Notice>}
      <div>
        <Button onPress={() => change.mutate()} isPending={change.isPending}>
          {say(languageWords[other].goOn)}
        </Button>
      </div>
    </div>
  );
}
