import type { z } from 'zod';
import type { Right } from '../access/right.js';
import type { Answer } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { BodyOf, Takes } from './takes.js';

/** The names that stand in an address after a colon. */
export type NamesIn<Path extends string> = Path extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | NamesIn<`/${More}`>
    : Rest
  : never;

/** What somebody asks of a route, read and checked. */
export interface Asked<Path extends string = string, Query = unknown, Body = unknown, By = string | undefined> {
  /** What stands in the address in the place of its names. */
  readonly params: Readonly<Record<NamesIn<Path>, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Who asks, where the route wants a signature. */
  readonly by: By;
  /** Who is signed in, where somebody is: the account’s id, and what their browser keeps. */
  readonly signedIn?: { readonly accountId: string; readonly name: string; readonly secret: string };
  /** From where, as far as that is known. */
  readonly address?: string;
  /** What their browser keeps while somebody signs in elsewhere. */
  readonly signingIn?: string;
  /** The last event that a page heard of a stream, when it asks for the stream again. */
  readonly lastEventId: string | undefined;
  /** Of the body, as it was sent; empty where none was. */
  readonly contentType: string;
}

/** A route of the API: what it is for, who may use it, what it takes, and what it does. The reference is made of it. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly does: string;
  /** The kind of work that it is; who has no right to it is refused. `anybody` is for signing in alone. */
  readonly right: Right | 'anybody';
  /** Answers to this machine alone. */
  readonly hereAlone?: boolean;
  /** What it gives leaves the installation: it is in the audit log before it is sent. */
  readonly takesOut?: boolean;
  /** It gives one value in the clear: the audit log says whose and why before it is sent. */
  readonly reveals?: boolean;
  /** It lets go of what somebody holds: nobody is kept from that for want of practice. */
  readonly letsGo?: boolean;
  /** It tells somebody of themselves: what they wrote comes as they wrote it. */
  readonly ofOneself?: boolean;
  readonly query?: z.ZodObject;
  readonly takes?: Takes;
  /** What the signature means, like "Who decides."; without it nobody signs. */
  readonly signs?: string;
  /** The status and the body of success, in words. */
  readonly answers: string;
  /** The body of success, where it is JSON. */
  readonly gives?: z.ZodType;
  handle(asked: Asked, parts: ApiParts): Promise<Answer>;
}

interface RouteSpec<Method, Path extends string, Query, T, Signs, Gives> extends Omit<ApiRoute, 'handle'> {
  readonly method: Method & ('GET' | 'POST');
  readonly path: Path;
  readonly query?: Query & z.ZodObject;
  readonly takes?: T & Takes;
  readonly signs?: Signs & string;
  readonly gives?: Gives & z.ZodType;
  handle(
    asked: Asked<
      Path,
      Query extends z.ZodType ? z.output<Query> : undefined,
      BodyOf<T>,
      Signs extends string ? string : undefined
    >,
    parts: ApiParts,
  ): Promise<Answer<Gives extends z.ZodType ? z.input<Gives> : unknown>>;
}

/** A route with the types of what it takes and gives, which pages take over. */
export interface TypedRoute<Method, Path extends string, Query, T, Gives> extends ApiRoute {
  readonly method: Method & ('GET' | 'POST');
  readonly path: Path;
  /** Never there: types alone. */
  readonly types?: { readonly query: Query; readonly takes: T; readonly gives: Gives };
}

/** A route whose handler gets what its schemas read, and gives what its schema tells. */
export function route<
  const Method,
  const Path extends string,
  Query = undefined,
  T = undefined,
  const Signs = undefined,
  Gives = undefined,
>(spec: RouteSpec<Method, Path, Query, T, Signs, Gives>): TypedRoute<Method, Path, Query, T, Gives> {
  return spec;
}
