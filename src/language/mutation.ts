/**
 * What the first sound of a Welsh word becomes after certain words: softened, nasal, with breath; `''` stands for
 * nothing before a vowel, l, r or n (`gwasanaeth`, `wasanaeth`), and takes an h (`ysgol`, `hysgol`).
 */
const mutations: Readonly<Record<string, readonly string[]>> = {
  p: ['b', 'mh', 'ph'],
  t: ['d', 'nh', 'th'],
  c: ['g', 'ngh', 'ch'],
  b: ['f', 'm'],
  d: ['dd', 'n'],
  g: ['', 'ng'],
  m: ['f'],
  ll: ['l'],
  rh: ['r'],
  '': ['h'],
};

const vowels = 'aeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ';
const firstSound = new RegExp(`^(?:ngh|ng|mh|nh|ch|dd|ff|ll|ph|rh|th|[^${vowels}])?`);
const vowel = new RegExp(`^[${vowels}]`);
const vowelOrLiquid = new RegExp(`^(?:[${vowels}]|l(?!l)|r(?!h)|n(?![gh]))`);

/** The forms that a Welsh word in small letters takes after other words, itself first: `cymru`, `gymru`, `nghymru`, `chymru`. */
export function mutatedForms(radical: string): string[] {
  const sound = soundOf(radical);
  const rest = radical.slice(sound.length);
  return [radical, ...(isBeginning(sound, rest) ? (mutations[sound] ?? []) : []).map((form) => form + rest)];
}

/** The words that a Welsh word in small letters may be a form of, itself first: `gymru` may be `gymru` or `cymru`. */
export function radicalsOf(word: string): string[] {
  const sound = soundOf(word);
  const rest = word.slice(sound.length);
  const changed = (radicalSounds.get(sound) ?? []).filter((radical) => isBeginning(radical, rest));
  const lost = sound === '' ? [] : (radicalSounds.get('') ?? []).filter((radical) => isBeginning(radical, word));
  return [word, ...changed.map((radical) => radical + rest), ...lost.map((radical) => radical + word)];
}

/**
 * Every word to look for when a reader searches for a Welsh word, folded: its radicals and all their forms, the word
 * itself first. Runs in the reader's browser too.
 */
export function formsToSearch(word: string): string[] {
  return [...new Set([word, ...radicalsOf(word).flatMap(mutatedForms)])];
}

/** Whether a Welsh word that changes can begin so: a vowel follows, or l, r or n after a single consonant. */
function isBeginning(sound: string, rest: string): boolean {
  return (sound === '' || sound === 'll' || sound === 'rh' ? vowel : vowelOrLiquid).test(rest);
}

function soundOf(word: string): string {
  return firstSound.exec(word)?.[0] ?? '';
}

/** The table above, read backwards. */
const radicalSounds = new Map<string, string[]>();
for (const [radical, forms] of Object.entries(mutations)) {
  for (const form of forms) radicalSounds.set(form, [...(radicalSounds.get(form) ?? []), radical]);
}
