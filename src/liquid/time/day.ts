/** A calendar day without a time, as YAML reads `2024-05-01`. */
export class Day {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
  constructor(year: number, month: number, day: number) {
    this.year = year;
    this.month = month;
    this.day = day;
  }
  /** `2024-05-01` */
  text(): string {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${String(this.year).padStart(4, '0')}-${two(this.month)}-${two(this.day)}`;
  }
}
