import { readRolePairs, rolesInClaims } from '../../../../bot/access/elsewhere/roles-in-claims.js';

it.each([
  ['bank-agents=agent', [['bank-agents', 'agent']]],
  [
    ' cn=a,dc=bank = agent ;it=admin; ',
    [
      ['cn=a,dc=bank', 'agent'],
      ['it', 'admin'],
    ],
  ],
  ['bank-agents', undefined],
  ['=agent', undefined],
  ['bank-agents=boss', undefined],
  ['it=admin; bank', undefined],
  [';', undefined],
])('reads %s', (text, pairs) => {
  expect(readRolePairs(text)).toEqual(pairs);
});

it.each([
  [{ roles: ['agent', 'boss'] }, 'roles', undefined, ['agent']],
  [{ roles: 'ops' }, 'roles', undefined, ['ops']],
  [{ 'https://bank.example/roles': ['admin'] }, 'https://bank.example/roles', undefined, ['admin']],
  [{ realm_access: { roles: ['quality'] } }, 'realm_access.roles', undefined, ['quality']],
  [{ groups: ['g1', 'g2'] }, 'groups', 'g1=agent; g1=reviewer; g3=admin', ['agent', 'reviewer']],
  [{ groups: ['admin'] }, 'groups', 'g3=admin', []],
  [{ groups: [7, null, { admin: true }] }, 'groups', undefined, []],
  [{}, 'constructor.name', undefined, []],
  [{ groups: ['g1'] }, 'roles', 'g1=agent', []],
])('finds in %j at %s by %s', (claims, claim, pairs, roles) => {
  expect(rolesInClaims(claims, claim, pairs === undefined ? undefined : readRolePairs(pairs))).toEqual(roles);
});
