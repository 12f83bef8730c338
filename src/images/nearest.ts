/** The candidate closest to what was written, or undefined where none is close; case counts for nothing. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(written);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(nameOf(wanted).length / 3)) + 1;
  for (const candidate of candidates) {
    const folder = folderOf(folded(candidate)) === folderOf(wanted) ? 0 : 0.5;
    const distance = folder + editDistance(nameOf(folded(candidate)), nameOf(wanted), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function folded(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Levenshtein's distance, given up once it must reach `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1));
    }
    if (Math.min(...row) >= limit) return limit;
    above = row;
  }
  return above[b.length] ?? limit;
}
