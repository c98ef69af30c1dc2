import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** In what manner a question is put. */
export const manners = ['ask', 'text', 'retry', 'help'] as const;
/** In what manner a question is put. */
export type Manner = (typeof manners)[number];
type Language = 'zh-CN' | 'en-US';

/** The words of one question, as far as they can be read. */
export interface WordedQuestion {
  readonly id: string;
  /** Its place among the questions. */
  readonly at: number;
  readonly goal: Readonly<Partial<Record<Language, string>>>;
  readonly wording: Readonly<Record<Language, Readonly<Partial<Record<Manner, string>>>>>;
}

/** The questions of a script as it is written; none where it cannot be read. */
export function questionsIn(text: string): readonly WordedQuestion[] {
  const list = parseDocument(text).get('questions');
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, at) => {
    if (!isMap(item)) return [];
    const id = item.get('id');
    if (typeof id !== 'string') return [];
    const wording = { 'zh-CN': wordingIn(item, 'zh-CN'), 'en-US': wordingIn(item, 'en-US') };
    const goal = { 'zh-CN': stringIn(item, ['goal', 'zh-CN']), 'en-US': stringIn(item, ['goal', 'en-US']) };
    return [{ id, at, goal, wording }];
  });
}

function wordingIn(item: YAMLMap, language: Language): WordedQuestion['wording'][Language] {
  const said = manners.map((manner) => [manner, stringIn(item, ['wording', language, manner])] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== undefined));
}

function stringIn(item: YAMLMap, path: readonly string[]): string | undefined {
  const found = item.getIn(path);
  return typeof found === 'string' ? found : undefined;
}

/** Where words of a question stand. */
export interface WordingPlace {
  readonly at: number;
  readonly language: Language;
  readonly manner: Manner;
}

/** The text with other words there. Only the words themselves are changed: comments and layout stay as they were. */
export function withWording(text: string, { at, language, manner }: WordingPlace, said: string): string {
  const document = parseDocument(text);
  const node = document.getIn(['questions', at, 'wording', language, manner], true);
  const range = rangeOf(node);
  if (!range) return text;
  const [from, to] = range;
  // A block of lines reaches over its last line’s end, which has to stay.
  const end = text[to - 1] === '\n' ? '\n' : '';
  return text.slice(0, from) + quoted(said) + end + text.slice(to);
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node as { readonly range?: Document['range'] };
  return range ? [range[0], range[1]] : undefined;
}

/** Quoted where YAML would read plain words as something else. */
function quoted(said: string): string {
  const isPlain =
    /^[\p{L}\p{N}][^#:\n"'{}[\],&*!|>%@`]*$/u.test(said) && !/\s$/u.test(said) && Number.isNaN(Number(said));
  return isPlain && !/^(?:true|false|null|yes|no|on|off|~)$/iu.test(said) ? said : JSON.stringify(said);
}
