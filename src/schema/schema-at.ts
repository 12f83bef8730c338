import type * as z from 'zod';

/** The keys that a map at a path in a schema may have; none for what is no map. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const shape = shapeOf(schemaAt(schema, path));
  return shape === undefined ? [] : Object.keys(shape);
}

/** What `describe` says of the value at a path in a schema. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const at = schemaAt(schema, path);
  const text = at && typeof at === 'object' && 'description' in at ? at.description : undefined;
  return typeof text === 'string' ? text : undefined;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let at: unknown = schema;
  for (const step of path) at = childOf(at, String(step));
  return at;
}

/** The keys of a map, however often it is wrapped as optional or stands beside other forms. */
function shapeOf(schema: unknown): object | undefined {
  if (schema === null || typeof schema !== 'object') return undefined;
  if ('shape' in schema && schema.shape && typeof schema.shape === 'object') return schema.shape;
  if ('unwrap' in schema && typeof schema.unwrap === 'function') return shapeOf(schema.unwrap());
  if ('options' in schema && Array.isArray(schema.options)) {
    return schema.options.map(shapeOf).find((shape) => shape !== undefined);
  }
  return undefined;
}

function childOf(schema: unknown, key: string): unknown {
  let at = schema;
  while (at && typeof at === 'object') {
    if ('shape' in at && at.shape && typeof at.shape === 'object') return Reflect.get(at.shape, key);
    if ('valueType' in at) return at.valueType;
    if ('element' in at) return at.element;
    if ('unwrap' in at && typeof at.unwrap === 'function') at = at.unwrap();
    else return undefined;
  }
  return undefined;
}
