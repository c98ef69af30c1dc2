import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useSession } from '../session/session.js';
import type { Words } from '../words/say.js';
import { useWords } from '../words/words-provider.js';
import { Button } from './button.js';
import { ProblemNotice } from './problem-notice.js';
import { TextField } from './text-field.js';

const words = {
  show: ['显示', 'Show'],
  showWhat: ['显示{what}', 'Show {what}'],
  title: ['显示个人信息', 'Show what is covered'],
  why: ['为什么要看', 'Why you need it'],
  whyHint: ['原因会和您的名字一起记下来，请不要写号码。', 'It is kept with your name. Leave numbers out.'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Words;

interface Props {
  /** As it comes covered. */
  readonly covered: string;
  /** What it is, in words, like "the number". */
  readonly what: string;
  /** How it is shown, covered or not. */
  readonly show: (words: string) => ReactNode;
  readonly reveal: (reason: string) => Promise<string>;
}

/** Something personal. Who may see it says why, and sees it until they leave the page. */
export function Reveal({ covered, what, show, reveal }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const [shown, setShown] = useState<string>();
  const [reason, setReason] = useState('');
  const ask = useMutation({ mutationFn: () => reveal(reason), onSuccess: setShown });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  if (shown !== undefined || !covered.includes('*') || !may('reveal')) return show(shown ?? covered);
  return (
    <>
      {show(covered)}{' '}
      <DialogTrigger>
        <Button tone="quiet" aria-label={say(words.showWhat, { what })}>
          {say(words.show)}
        </Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal">
            <Dialog className="stack">
              {({ close }) => (
                <>
                  <Heading slot="title">{say(words.title)}</Heading>
                  <Form onSubmit={submit} className="stack">
                    {ask.error && <ProblemNotice problem={ask.error} />}
                    <TextField
                      label={say(words.why)}
                      hint={say(words.whyHint)}
                      value={reason}
                      onChange={setReason}
                      isRequired
                      minLength={4}
                      maxLength={300}
                      autoFocus
                    />
                    <div>
                      <Button type="submit" tone="main" isPending={ask.isPending}>
                        {say(words.show)}
                      </Button>{' '}
                      <Button onPress={close}>{say(words.cancel)}</Button>
                    </div>
                  </Form>
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </>
  );
}
