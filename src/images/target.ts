/**
 * The SSIMULACRA 2 score that a file is held to, from how flat its picture is. Photographs are held to 70, where a
 * reader who compares finds faults but one who reads does not; a smear on flat colour shows long before it does among
 * leaves, and the score forgives it too easily, so that a screenshot or a drawing is held to 80.
 */
export function targetOf(flatness: number): number {
  return 70 + 10 * Math.min(1, Math.max(0, (flatness - 0.1) / 0.7));
}
