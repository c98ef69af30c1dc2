import { readdirSync, readFileSync } from 'node:fs';
import { type Answer, answerSchema } from '../../../dialogs/understanding/answer.js';
import {
  type AnswerType,
  type AnswerValue,
  answerTypes,
  type Clarity,
  type Intent,
} from '../../../dialogs/vocabulary.js';

const folder = new URL('../../cases/understanding/', import.meta.url);

/** One written case: an answer, and what is to be understood of it. */
export interface Case {
  readonly answer: Answer;
  readonly expect: {
    readonly clarity: Clarity;
    readonly value?: AnswerValue;
    readonly intent?: Intent;
    readonly codes?: readonly string[];
  };
}

/** The names of the written tables. */
export const tables: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

const isType = (name: string): name is AnswerType => answerTypes.some((type) => type === name);

/** The cases of one table; a table that is not named after a type says the type in every case. */
export function casesOf(table: string): readonly Case[] {
  const rows: readonly (Record<string, unknown> & Pick<Case, 'expect'>)[] = JSON.parse(
    readFileSync(new URL(`${table}.json`, folder), 'utf8'),
  );
  return rows.map(({ expect, ...row }) => ({
    answer: answerSchema.parse(isType(table) ? { type: table, ...row } : row),
    expect,
  }));
}
