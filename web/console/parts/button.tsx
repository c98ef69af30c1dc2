import { Button as Base, type ButtonProps, composeRenderProps } from 'react-aria-components';
import styles from './button.module.css';

interface Props extends ButtonProps {
  /** `main` is what most people do here; one a page. `bad` cannot be undone. `quiet` has no frame. */
  readonly tone?: 'main' | 'plain' | 'quiet' | 'bad';
  /** The key that does the same, shown beside the words. */
  readonly hotkey?: string | undefined;
}

/** A button. */
export function Button({
  tone = 'plain',
  hotkey,
  isPending = false,
  isDisabled = false,
  children,
  className,
  ...props
}: Props) {
  return (
    <Base
      {...props}
      isDisabled={isDisabled || isPending}
      aria-keyshortcuts={hotkey}
      className={composeRenderProps(className, (given) => `${styles.button} ${styles[tone]} ${given ?? ''}`)}
    >
      {composeRenderProps(children, (shown) => (
        <>
          {shown}
          {hotkey !== undefined && <kbd className={styles.key}>{hotkey}</kbd>}
        </>
      ))}
    </Base>
  );
}
