import { suggest } from '../../schema/suggest.ts';
import type { FilterCall, FilterChain } from '../expressions/expression.ts';
import { FilterFault, type LiquidFilter } from '../filters/filter.ts';
import { LimitReached } from '../limits.ts';
import { Missing, settle } from '../values/missing.ts';
import { sizeOf } from '../values/size-of.ts';
import type { RenderRun } from './render-run.ts';

/**
 * The value of `{{ value | filter: … | … }}`. An unknown variable stays one until something is done with it; `default`
 * anywhere after it makes it nil. A filter that is unknown or fails is reported and passes its input on.
 */
export function applyFilters(chain: FilterChain, run: RenderRun): unknown {
  let value = chain.value ? run.evaluate(chain.value) : null;
  for (const [index, call] of chain.filters.entries()) {
    const forgiven = chain.filters.slice(index).some(({ name }) => name === 'default');
    value = applyFilter(call, value, forgiven, run);
  }
  return value;
}

function applyFilter(call: FilterCall, input: unknown, forgiven: boolean, run: RenderRun): unknown {
  const { token } = run;
  const filter = filterOf(call, run);
  if (!filter) return input;
  const settled = (value: unknown) => {
    if (value instanceof Missing && !forgiven) value.report();
    return settle(value);
  };
  const args = call.args.map((argument) => {
    const value = run.evaluate(argument);
    return filter.keepsMissing ? value : settled(value);
  });
  const named = new Map([...call.named].map(([key, argument]) => [key, settle(run.evaluate(argument))]));
  run.meter.step();
  for (const value of [input, ...args]) run.meter.look(sizeOf(value));
  try {
    const value = filter.apply(filter.keepsMissing ? input : settled(input), args, run, named);
    run.meter.grow(sizeOf(value));
    return value ?? null;
  } catch (error) {
    if (error instanceof FilterFault) {
      run.reporter.report('liquid-filter', token, `The filter “${call.name}” ${error.message}`, call.name);
      return null;
    }
    // The platform's own limits on texts and lists, met before ours.
    if (error instanceof RangeError) throw new LimitReached(`The filter “${call.name}” makes too long a text here.`);
    throw error;
  }
}

/** The filter that is called; undefined, and a problem, where there is none or it is given too few or too many values. */
function filterOf(call: FilterCall, run: RenderRun): LiquidFilter | undefined {
  const { filters } = run.library;
  const report = (message: string) => run.reporter.report('liquid-filter', run.token, message, call.name);
  const filter = filters.get(call.name);
  if (!filter) {
    const nearest = suggest(call.name, filters.keys());
    report(`There is no filter “${call.name}”. ${nearest ? `Did you mean “${nearest}”?` : 'Remove it.'}`);
    return undefined;
  }
  const [least, most] = filter.takes;
  const given = call.args.length + (call.named.size > 0 ? 1 : 0);
  if (given >= least && given <= most) return filter;
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  report(`The filter “${call.name}” takes ${wanted} ${most === 1 ? 'value' : 'values'} after its colon, not ${given}.`);
  return undefined;
}
