/** Waits for something no longer than so many milliseconds; undefined when it did not come, or failed. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), milliseconds);
    const settle = (value: T | undefined) => {
      clearTimeout(late);
      resolve(value);
    };
    work.then(settle, () => settle(undefined));
  });
}
