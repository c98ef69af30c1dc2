/** The types whose value is the party's own words. */
export const wordTypes: readonly string[] = ['organization', 'role', 'address', 'contact', 'text'];
