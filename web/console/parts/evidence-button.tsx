import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { fetchFile } from '../api/ask.js';
import type { Words } from '../words/say.js';
import { useWords } from '../words/words-provider.js';
import { Button } from './button.js';
import { ProblemNotice } from './problem-notice.js';
import { saveFile } from './save-file.js';
import { TextField } from './text-field.js';

const words = {
  evidence: ['下载证据包', 'Evidence pack'],
  why: ['为什么需要', 'Why you need it'],
  whyHint: [
    '里面是这个案件的全部内容，姓名和号码都不遮盖。原因会和您的名字一起记下来。',
    'It holds everything about this case, names and numbers uncovered. The reason is kept with your name.',
  ],
  save: ['下载', 'Download'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Words;

/** Takes everything about a case out, for a reason that is written down. */
export function EvidenceButton({ caseId }: { readonly caseId: string }) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const pack = useMutation({
    mutationFn: () => fetchFile('/api/cases/:case/evidence', { case: caseId }, { reason }),
    onSuccess: (blob) => saveFile(blob, `evidence-${caseId}.zip`),
  });
  return (
    <DialogTrigger>
      <Button>{say(words.evidence)}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="stack">
            {({ close }) => (
              <>
                <Heading slot="title">{say(words.evidence)}</Heading>
                <Form
                  className="stack"
                  onSubmit={(event: FormEvent) => {
                    event.preventDefault();
                    pack.mutate(undefined, { onSuccess: close });
                  }}
                >
                  {pack.error && <ProblemNotice problem={pack.error} />}
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
                    <Button type="submit" tone="main" isPending={pack.isPending}>
                      {say(words.save)}
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
  );
}
