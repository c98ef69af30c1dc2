import type { Question } from '../../script/question.js';
import { type FieldName, fieldNames } from './field.js';

/** Questions about a field that they are not compared with. */
const told: Readonly<Record<string, FieldName>> = {
  A0: 'inPost',
  B10a: 'employer',
  B10b: 'title',
  E4: 'inPost',
  E5: 'inPost',
  G2: 'guaranteeEvidence',
  G3: 'guaranteeEvidence',
  G5: 'guaranteeEvidence',
  G12: 'guaranteeEvidence',
  H5: 'inPost',
};

/** The field that an answer to a question tells of, if any. */
export function fieldOf({ id, compare }: Pick<Question, 'id' | 'compare'>): FieldName | undefined {
  return told[id] ?? fieldNames.find((name) => name === compare?.with);
}
