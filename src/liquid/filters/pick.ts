/** `count` items of a list, seemingly at random but always the same for the same `seed`. */
export function pick(items: readonly unknown[], seed: string, count: number): unknown[] {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  const rest = [...items];
  const picked: unknown[] = [];
  while (rest.length > 0 && picked.length < count) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    picked.push(...rest.splice((state >>> 0) % rest.length, 1));
  }
  return picked;
}
