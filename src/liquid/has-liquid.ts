/** Whether a text holds any Liquid at all; one that does not is never shown to the engine. */
export function hasLiquid(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}
