const independent = ['directory', 'official-website', 'licensing-register', 'partner-employer'];

/** Whether a contact point from this source was found without the party's help. */
export function isIndependent(source: string): boolean {
  return independent.includes(source);
}
