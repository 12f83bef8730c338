/**
 * A date or a time of day that stands unquoted in YAML, kept as it was written: only the site's time zone
 * (`parseDate`) can say which instant it is. Prints as its text.
 */
export class Timestamp {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}
