import { useMutation } from '@tanstack/react-query';
import { askAnew } from '../api/changes.js';

/** Does something about a case, and has the case asked for anew, also when somebody else was faster. */
export function useAct<T>(caseId: string, act: (body: T) => Promise<unknown>, onDone?: () => void) {
  return useMutation({
    mutationFn: act,
    ...(onDone && { onSuccess: onDone }),
    onSettled: () => askAnew('case', [caseId]),
  });
}
