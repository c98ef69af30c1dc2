import type { Localized } from '../../vocabulary.js';
import { marksEn } from './marks-en.js';
import { marksZh } from './marks-zh.js';
import type { ValueMarks } from './value-marks.js';

/** The marks of each locale. */
export const marks: Localized<ValueMarks> = { 'zh-CN': marksZh, 'en-US': marksEn };
