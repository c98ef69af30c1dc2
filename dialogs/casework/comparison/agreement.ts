/**
 * How two sources stand to each other. `maybe`: a person has to look, because the one lacks a part of the other, sounds
 * alike, or is written in another script.
 */
export type Agreement = 'agree' | 'maybe' | 'differ';

/** The worst of several: one that differs outweighs any that agree. */
export function worst(agreements: readonly Agreement[]): Agreement {
  if (agreements.includes('differ')) return 'differ';
  return agreements.includes('maybe') ? 'maybe' : 'agree';
}
