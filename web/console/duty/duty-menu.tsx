import { useQuery } from '@tanstack/react-query';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay, Button as Trigger } from 'react-aria-components';
import { useWords } from '../words/words-provider.js';
import { DutyForm } from './duty-form.js';
import styles from './duty-menu.module.css';
import { type Duty, dutyQuery } from './duty-query.js';
import { useStaying } from './use-staying.js';
import { dutyWords as words } from './words.js';

/** Whether one is there for work, and who else is. */
export function DutyMenu() {
  const { say } = useWords();
  useStaying();
  const { data } = useQuery(dutyQuery);
  if (!data) return null;
  const state = say(words[data.own.state]);
  return (
    <DialogTrigger>
      <Trigger
        aria-label={say(words.menu, { state })}
        className={styles.trigger ?? ''}
        data-away={data.own.state === 'away' || undefined}
        data-missed={data.own.missedCall}
      >
        {state}
      </Trigger>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="stack">
            {({ close }) => (
              <>
                <Heading slot="title">{say(words.title)}</Heading>
                <DutyForm own={data.own} onSaved={close} />
                <p className="hint">{teamIn(data)}</p>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );

  function teamIn({ team }: Duty): string {
    if (team.length === 0) return say(words.nobody);
    const names = team.map(({ name, takesCalls, inCall }) => {
      if (inCall) return say(words.inCall, { name });
      return takesCalls ? say(words.takesCalls, { name }) : name;
    });
    return say(words.team, { names: names.join(' · ') });
  }
}
