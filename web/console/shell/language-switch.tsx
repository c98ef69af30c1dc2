import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '../words/words-provider.js';
import styles from './language-switch.module.css';
import { shellWords } from './words.js';

const languages = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
] as const;

/** Chinese or English; each is called by its own name. */
export function LanguageSwitch() {
  const { language, speak, say } = useWords();
  return (
    <ToggleButtonGroup
      aria-label={say(shellWords.language)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={([chosen]) => {
        if (chosen === 'zh-CN' || chosen === 'en-US') speak(chosen);
      }}
      className={styles.switch ?? ''}
    >
      {languages.map(([id, name]) => (
        <ToggleButton key={id} id={id} className={styles.one ?? ''}>
          <span lang={id}>{name}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
