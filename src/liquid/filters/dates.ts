import type { RenderRun } from '../engine/render-run.ts';
import { type Moment, offsetText } from '../time/moment.ts';
import { readMoment } from '../time/read-moment.ts';
import { strftime } from '../time/strftime.ts';
import { FilterFault, type FilterTable, filter } from './filter.ts';
import { text } from './text.ts';

/** Liquid's `date` and Jekyll's filters of dates, in the site's time zone. */
export const dateFilters: FilterTable = {
  /** `page.date | date: "%-d %B %Y"` is `7 July 2024`; what is no date is printed as it is. */
  date: filter(1, 1, (input, [format], run) => {
    const pattern = text(format);
    const moment = pattern === '' ? undefined : readMoment(input, run.clock);
    return moment ? strftime(moment, pattern) : input;
  }),
  /** `7 Jul 2024` with two digits for the day: `07 Jul 2024`; `"ordinal"`: `7th Jul 2024`; `"ordinal", "US"`: `Jul 7th, 2024`. */
  date_to_string: filter(0, 2, (input, [type, style], run) => written(input, '%b', type, style, run)),
  date_to_long_string: filter(0, 2, (input, [type, style], run) => written(input, '%B', type, style, run)),
  /** `2024-07-07T00:30:00+01:00` */
  date_to_xmlschema: filter(0, 0, (input, _, run) => {
    if (text(input) === '') return input;
    const moment = local(input, run);
    return `${strftime(moment, '%Y-%m-%dT%H:%M:%S')}${offsetText(moment.offset, ':')}`;
  }),
  /** `Sun, 07 Jul 2024 00:30:00 +0100` */
  date_to_rfc822: filter(0, 0, (input, _, run) =>
    text(input) === '' ? input : strftime(local(input, run), '%a, %d %b %Y %H:%M:%S %z'),
  ),
};

function written(input: unknown, month: string, type: unknown, style: unknown, run: RenderRun): unknown {
  if (text(input) === '') return input;
  const moment = local(input, run);
  if (type !== 'ordinal') return strftime(moment, `%d ${month} %Y`);
  const day = ordinal(moment.clock.getUTCDate());
  return strftime(moment, style === 'US' ? `${month} ${day}, %Y` : `${day} ${month} %Y`);
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

/** The moment as the site's clocks show it. */
function local(input: unknown, run: RenderRun): Moment {
  const moment = readMoment(input, run.clock);
  if (!moment) throw new FilterFault(`needs a date, such as 2024-07-06; “${text(input)}” is none.`);
  return run.clock.zone.at(moment.epoch);
}
