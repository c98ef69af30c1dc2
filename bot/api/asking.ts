import type { z } from 'zod';
import type { demoSessionRoutes } from './access/demo-session.js';
import type { NamesIn } from './api-route.js';
import type { apiRoutes } from './api-routes.js';

// Types alone: what pages may ask of the API and what they get, as the routes' schemas have it.

type Routes = (typeof apiRoutes)[number] | (typeof demoSessionRoutes)[number];
type Method = Routes['method'];

/** The addresses that take a method. */
export type PathOf<M extends Method> = Extract<Routes, { readonly method: M }>['path'];

type TypesOf<M extends Method, P> = NonNullable<Extract<Routes, { readonly method: M; readonly path: P }>['types']>;

/** What stands in the address in the place of its names. */
export type ParamsOf<P extends string> = Readonly<Record<NamesIn<P>, string>>;

/** The fields of the query. */
export type QueryOf<M extends Method, P> = TypesOf<M, P>['query'] extends z.ZodType
  ? z.input<TypesOf<M, P>['query']>
  : undefined;

/** The body, as it is written. Who is signed in does not sign. */
export type BodyFor<P> = TypesOf<'POST', P>['takes'] extends { readonly schema: infer S extends z.ZodType }
  ? z.input<S>
  : undefined;

/** What comes back. */
export type GivenBy<M extends Method, P> = TypesOf<M, P>['gives'] extends z.ZodType
  ? z.output<TypesOf<M, P>['gives']>
  : unknown;
