import type { Applier } from '../applier.js';
import type { Claim, ClaimEvents, TypedClaims } from './claim.js';

/** What claims' events change. What was corrected stays, so that each field has its history. */
export const claimAppliers: { readonly [K in keyof ClaimEvents]: Applier<K> } = {
  'claim-typed': ({ claims }, { at, data: { claimId: id, corrects, ...data }, personal }) => {
    const claim: Claim = { id, ...data, ...personal, at };
    const before = corrects === undefined ? claims : changed(claims, corrects, { correctedBy: id });
    return { claims: { ...before, typed: [...before.typed, claim] } };
  },
  'claim-confirmed': ({ claims }, { at, data: { claimId, by } }) => ({
    claims: changed(claims, claimId, { confirmed: { by, at } }),
  }),
  'source-set-aside': ({ claims }, { at, data: { ref, by, because } }) => ({
    claims: { ...claims, setAside: { ...claims.setAside, [ref]: { by, at, because } } },
  }),
  'set-aside-confirmed': ({ claims }, { at, data: { ref, by } }) => {
    const before = claims.setAside[ref];
    if (!before) return {};
    return { claims: { ...claims, setAside: { ...claims.setAside, [ref]: { ...before, confirmed: { by, at } } } } };
  },
};

function changed(claims: TypedClaims, id: string, change: Partial<Claim>): TypedClaims {
  return { ...claims, typed: claims.typed.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)) };
}
