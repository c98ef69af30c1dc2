/**
 * Stops, but waits for what is in hand no longer than so many milliseconds; then `end` is told what came of it. Whoever
 * runs the server would end it soon after by force, and then nobody would have been told.
 */
export async function stopInTime(
  stop: () => Promise<void>,
  patience: number,
  end: (how: 'stopped' | 'failed' | 'overdue') => void,
): Promise<void> {
  let cancel = () => {};
  const overdue = new Promise<'overdue'>((resolve) => {
    const late = setTimeout(() => resolve('overdue'), patience);
    cancel = () => clearTimeout(late);
  });
  const stopped = stop().then(
    () => 'stopped' as const,
    () => 'failed' as const,
  );
  const how = await Promise.race([stopped, overdue]);
  cancel();
  end(how);
}
