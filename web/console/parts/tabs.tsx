import type { ReactNode } from 'react';
import { Tabs as Base, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './tabs.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** `count`: how much of it waits, where something does. */
  readonly tabs: readonly {
    readonly id: Id;
    readonly name: string;
    readonly count?: number;
    readonly shown: () => ReactNode;
  }[];
}

/** Parts of a page, one at a time; arrow keys go from one to the next. */
export function Tabs<Id extends string>({ label, chosen, onChoose, tabs }: Props<Id>) {
  return (
    <Base selectedKey={chosen} onSelectionChange={(id) => onChoose(id as Id)}>
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map(({ id, name, count = 0 }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {name}
            {count > 0 && <span className={styles.count}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, shown }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {id === chosen && shown()}
        </TabPanel>
      ))}
    </Base>
  );
}
