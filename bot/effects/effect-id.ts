/** The conversation whose turn decided an effect; its id leads the effect's: `<conversation>.<version>.<n>`. */
export function conversationOfEffect(effectId: string): string | undefined {
  return /^(.+)\.\d+\.\d+$/u.exec(effectId)?.[1];
}
