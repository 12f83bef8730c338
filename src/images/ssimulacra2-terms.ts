export type Channel = 'x' | 'y' | 'b';

/** How one kind of error in one channel at one scale counts, by its mean and by its fourth-power mean. */
export interface Term {
  readonly channel: Channel;
  /** 0 is full size, each next one half as wide. */
  readonly scale: number;
  readonly structure?: Weights;
  readonly ringing?: Weights;
  readonly blur?: Weights;
}

/** `[weight of the mean, weight of the fourth root of the mean fourth power]`. */
export type Weights = readonly [number, number];

/**
 * The published weights of SSIMULACRA 2.1 (https://github.com/cloudinary/ssimulacra2, BSD-3-Clause), all that exceed a
 * hundredth; the other 83 move a score by less than a tenth of a point between them.
 */
export const terms: readonly Term[] = [
  { channel: 'y', scale: 0, structure: [0, 7.466890328078848], blur: [0, 17.445833984131262] },
  { channel: 'y', scale: 1, structure: [0, 6.683678146179332], blur: [0, 1.027889937768264] },
  { channel: 'y', scale: 2, structure: [225.20515300849274, 19.213238186143016] },
  { channel: 'y', scale: 3, structure: [176.39317598450694, 24.43300999870476], ringing: [0, 0.28520802612117757] },
  { channel: 'y', scale: 4, structure: [0, 34.77906344483772], ringing: [0, 44.835625328877896] },
  { channel: 'x', scale: 1, structure: [0, 1.1041726426657346] },
  { channel: 'x', scale: 2, structure: [0, 1.8422455520539298], ringing: [0, 11.441172603757666] },
  { channel: 'x', scale: 3, structure: [0, 1.8787594979546387], ringing: [0, 10.94906990605142] },
  { channel: 'x', scale: 4, ringing: [0.9677937080626833, 0.9981766977854967] },
  { channel: 'b', scale: 3, structure: [0, 8.826982764996862], ringing: [0, 23.19243343998926] },
  {
    channel: 'b',
    scale: 4,
    structure: [95.1080498811086, 0],
    ringing: [0.9863978034400682, 171.2667255897307],
    blur: [0.9834382792465353, 0.9807858872435379],
  },
];

/** Turns the weighted sum of errors into a score: 100 is identical, 90 indistinguishable, 70 high quality, 50 medium. */
export function scoreOf(weighted: number): number {
  const sum = weighted * 0.9562382616834844;
  const cubic = 2.326765642916932 * sum - 0.020884521182843837 * sum ** 2 + 6.248496625763138e-5 * sum ** 3;
  return cubic > 0 ? 100 - 10 * cubic ** 0.6276336467831387 : 100;
}
