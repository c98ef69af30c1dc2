import type { FlagRule } from './flag-rule.js';
import { rf01 } from './rules/rf-01.js';
import { rf02 } from './rules/rf-02.js';
import { rf03 } from './rules/rf-03.js';
import { rf04 } from './rules/rf-04.js';
import { rf05 } from './rules/rf-05.js';
import { rf06 } from './rules/rf-06.js';
import { rf07 } from './rules/rf-07.js';
import { rf08 } from './rules/rf-08.js';
import { rf09 } from './rules/rf-09.js';
import { rf10 } from './rules/rf-10.js';
import { rf11 } from './rules/rf-11.js';
import { rf12 } from './rules/rf-12.js';
import { rf13 } from './rules/rf-13.js';
import { rf14 } from './rules/rf-14.js';
import { rf15 } from './rules/rf-15.js';
import { rf16 } from './rules/rf-16.js';
import { rf17 } from './rules/rf-17.js';
import { rf18 } from './rules/rf-18.js';
import { rf19 } from './rules/rf-19.js';
import { rf20 } from './rules/rf-20.js';
import { rf21 } from './rules/rf-21.js';
import { rf22 } from './rules/rf-22.js';
import { rf23 } from './rules/rf-23.js';
import { rf24 } from './rules/rf-24.js';
import { rf25 } from './rules/rf-25.js';
import { rf26 } from './rules/rf-26.js';
import { rf27 } from './rules/rf-27.js';
import { rf28 } from './rules/rf-28.js';
import { rf29 } from './rules/rf-29.js';
import { rf30 } from './rules/rf-30.js';
import { rf31 } from './rules/rf-31.js';
import { rf32 } from './rules/rf-32.js';
import { rf33 } from './rules/rf-33.js';
import { rf34 } from './rules/rf-34.js';
import { rf35 } from './rules/rf-35.js';
import { rf36 } from './rules/rf-36.js';

/** Every red flag, by its number. */
export const flagRules: readonly FlagRule[] = [
  rf01,
  rf02,
  rf03,
  rf04,
  rf05,
  rf06,
  rf07,
  rf08,
  rf09,
  rf10,
  rf11,
  rf12,
  rf13,
  rf14,
  rf15,
  rf16,
  rf17,
  rf18,
  rf19,
  rf20,
  rf21,
  rf22,
  rf23,
  rf24,
  rf25,
  rf26,
  rf27,
  rf28,
  rf29,
  rf30,
  rf31,
  rf32,
  rf33,
  rf34,
  rf35,
  rf36,
];
