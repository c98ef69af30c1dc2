import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/words-provider.js';
import { ElsewhereAgain } from './other-ways.js';
import { SignInForm } from './sign-in-form.js';
import { sessionWords as words } from './words.js';

interface Props {
  readonly name: string;
  readonly onSignedIn: () => void;
}

/** Over the page, which keeps everything typed. Another person begins with a page of their own. */
export function SignInAgain({ name, onSignedIn }: Props) {
  const { say } = useWords();
  return (
    <ModalOverlay isOpen className="overlay">
      <Modal className="modal">
        <Dialog className="stack">
          <Heading slot="title">{say(words.again)}</Heading>
          <p>{say(words.againWhy)}</p>
          <SignInForm name={name} onSignedIn={onSignedIn} />
          <ElsewhereAgain onSignedIn={onSignedIn} />
          <a href="/">{say(words.otherPerson)}</a>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
