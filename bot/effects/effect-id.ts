/** Messages are numbered from here on, by their prompt; everything else from nought. */
const firstMessage = 1_000;

/** The conversation whose turn decided an effect; its id leads the effect's: `<conversation>.<version>.<n>`. */
export function conversationOfEffect(effectId: string): string | undefined {
  return /^(.+)\.\d+\.\d+$/u.exec(effectId)?.[1];
}

/** The id of a message that is a conversation's so-and-so-many-th prompt. */
export function messageEffectId(conversationId: string, version: number, prompt: number): string {
  return `${conversationId}.${version}.${firstMessage + prompt}`;
}

/** Which prompt an effect was; undefined for what was none. */
export function promptOfEffect(effectId: string | undefined): number | undefined {
  const n = Number(/\.(\d+)$/u.exec(effectId ?? '')?.[1] ?? 0);
  return n > firstMessage ? n - firstMessage : undefined;
}
