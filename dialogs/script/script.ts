import type { Question } from './question.js';
import type { ScriptFile, SupplementKind } from './schema.js';
import type { Step } from './steps.js';
import type { LocalizedText } from './wording.js';

/** What conditions can see. Every question of the script stands in `answers`, asked or not. */
export interface ConditionContext {
  readonly answers: Readonly<
    Record<string, { readonly asked: boolean; readonly clarity: string; readonly value: unknown }>
  >;
  readonly onFile: Readonly<Record<string, unknown>>;
  readonly case: { readonly market: string; readonly tier: string; readonly stage: string; readonly product: string };
  readonly party: { readonly role: string };
  /** The roles of all parties of the case. */
  readonly parties: readonly string[];
  readonly channel: string;
}

/** A condition, compiled. A value that is missing makes it false, never an exception. */
export type Condition = (context: ConditionContext) => boolean;

/** A question whose conditions are compiled. */
export interface CompiledQuestion extends Omit<Question, 'when' | 'branches'> {
  readonly when: Condition;
  readonly branches: readonly (Omit<Question['branches'][number], 'if'> & { readonly if: Condition })[];
}

/** A script with its includes merged and its conditions compiled: what the engine runs. */
export interface Script {
  readonly id: string;
  readonly version: number;
  /** SHA-256 over the canonical text of the file and its includes. */
  readonly hash: string;
  /** The file and what it includes, as the hash covers them. */
  readonly source: string;
  readonly title: LocalizedText;
  readonly party: NonNullable<ScriptFile['party']>;
  readonly stage: ScriptFile['stage'];
  readonly placedBy: ScriptFile['placedBy'];
  /** Countries (ISO 3166-1) whose telephones it is for; any, where it names none. */
  readonly countries?: readonly string[];
  /** The script's own questions in order, without the common blocks. */
  readonly questions: readonly CompiledQuestion[];
  /** The common blocks by the part they play. */
  readonly steps: Readonly<Partial<Record<Step, CompiledQuestion>>>;
  readonly messages: Readonly<Record<string, LocalizedText>>;
  readonly supplements: Readonly<Record<string, SupplementKind>>;
}
