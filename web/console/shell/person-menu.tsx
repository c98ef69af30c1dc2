import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Button as Trigger,
} from 'react-aria-components';
import { post } from '../api/ask.js';
import { turnKeys, useKeysOn } from '../keys/single-keys.js';
import { useSession } from '../session/session.js';
import { sessionWords } from '../session/words.js';
import { keptTheme, type Theme, themes, wear } from '../theme/theme.js';
import { useWords } from '../words/words-provider.js';
import styles from './person-menu.module.css';
import { shellWords as words } from './words.js';

/** Who is signed in, how the console looks to them, and the way out. */
export function PersonMenu() {
  const { say } = useWords();
  const { account } = useSession();
  const [theme, setTheme] = useState(keptTheme);
  const keysOn = useKeysOn();
  // What was shown to one person is gone from the browser before the next sits down.
  const signOut = useMutation({
    mutationFn: () => post('/api/session/end', { body: {} }),
    onSettled: () => window.location.assign('/'),
  });
  const choose = (chosen: Theme) => {
    wear(chosen);
    setTheme(chosen);
  };
  return (
    <MenuTrigger>
      <Trigger aria-label={say(words.menu, { name: account.name })} className={styles.trigger ?? ''}>
        {account.name}
      </Trigger>
      <Popover placement="bottom end" className={styles.popover ?? ''}>
        <Menu className={styles.menu ?? ''} aria-label={say(words.menu, { name: account.name })}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => choose([...keys][0] as Theme)}
          >
            <Header className={styles.header ?? ''}>
              {account.roles.map((role) => say(sessionWords[role])).join(' · ')}
            </Header>
            {themes.map((one) => (
              <MenuItem key={one} id={one} className={styles.item ?? ''}>
                {say(words[one])}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={styles.line ?? ''} />
          <MenuItem className={styles.item ?? ''} onAction={() => turnKeys(!keysOn)}>
            {say(keysOn ? words.keysOn : words.keysOff)}
          </MenuItem>
          <MenuItem className={styles.item ?? ''} onAction={() => signOut.mutate()}>
            {say(words.signOut)}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
