/** Asks for each thing once. A failure is not remembered: a reader on a bad line tries again. */
export function askedOnce<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const asked = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = asked.get(key) ?? ask(key);
    asked.set(key, known);
    known.catch(() => asked.delete(key));
    return known;
  };
}
