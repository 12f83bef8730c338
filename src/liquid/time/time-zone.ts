import { instantOfLocal, offsetAt } from '../../dates/time-zone.ts';
import { Moment } from './moment.ts';

export interface TimeZone {
  readonly name: string;
  /** The moment `epoch` (milliseconds since 1970 in UTC) as clocks in this zone show it. */
  at(epoch: number): Moment;
  /** The moment at which clocks in this zone show `reading`, a clock's face held in UTC milliseconds. */
  reading(reading: number): Moment;
}

/** The clocks of the zone `name` (`Europe/London`); throws RangeError for an unknown name. */
export function createTimeZone(name: string): TimeZone {
  const names = new Intl.DateTimeFormat('en-GB', { timeZone: name, timeZoneName: 'short' });
  const nameAt = (epoch: number) => names.formatToParts(epoch).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const at = (epoch: number) => new Moment(epoch, Math.trunc(offsetAt(epoch, name) / 60), () => nameAt(epoch));
  return { name, at, reading: (reading) => at(instantOfLocal(reading, name)) };
}
