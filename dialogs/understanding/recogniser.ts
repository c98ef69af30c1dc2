import type { Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';

/** Understands answers of one type, in every locale. Pure: the same answer always gets the same verdict. */
export type Recogniser = (answer: Answer) => Verdict;
