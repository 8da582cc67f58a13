/** Does a thing once for a key. A failure is not kept, so that a lost connection can come back. */
export function oncePerKey<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
