import { QueryClient } from '@tanstack/react-query';
import { offline, Problem } from './problem.js';

/** Asks again only where nobody answered: what the server refused, it refuses the next time too. */
function mayAskAgain(tries: number, problem: unknown): boolean {
  return tries < 3 && problem instanceof Problem && (problem.code === offline || problem.status >= 502);
}

/** What the console knows of the server. It is asked for anew when the server says that it changed (`changes.ts`). */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: mayAskAgain, staleTime: 30_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
