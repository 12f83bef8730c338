import { zonedTime } from './zoned-time.ts';

/** `formatIso(1719793800000, 'Europe/London')` is `2024-07-01T01:30:00+01:00`. */
export function formatIso(instant: number, timeZone: string): string {
  const time = zonedTime(instant, timeZone);
  const date = `${pad(time.year, 4)}-${pad(time.month)}-${pad(time.day)}`;
  const offset = Math.abs(time.offsetMinutes);
  const sign = time.offsetMinutes < 0 ? '-' : '+';
  const zone = `${sign}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
  return `${date}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}${zone}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
