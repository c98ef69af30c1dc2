/** Milliseconds after which is looked again whether a person has lifted what stops something. */
export const lookAgainMs = 30 * 60_000;
