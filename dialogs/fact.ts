/** The body of a fact with nothing personal in it. */
export type Public<D> = { readonly data: D; readonly personal?: undefined };

/** The body of a fact with something of the party's own, which is sealed, and `null` once the party was erased. */
export type Personal<D, P> = { readonly data: D; readonly personal: P | null };
