/** Whether less than a day is left before the money goes out: then everything about the case is urgent. */
export function isUrgent(disburseBy: string | undefined, at: string): boolean {
  if (!disburseBy) return false;
  const left = Date.parse(disburseBy) - Date.parse(at);
  return left > 0 && left < 86_400_000;
}
