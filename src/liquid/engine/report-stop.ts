import { AssertionError, LiquidError } from 'liquidjs';
import { LimitReached } from '../limits.ts';
import type { RenderRun } from './render-run.ts';

/** Reports the limit that stopped a run, at the tag where it stopped; throws on whatever is no limit. */
export function reportStop(error: unknown, run: RenderRun): void {
  const cause = LiquidError.is(error) ? (error.originalError ?? error) : error;
  const message = messageOf(cause);
  if (message === undefined) throw error;
  run.reporter.report('liquid-limit', run.token, message);
}

function messageOf(cause: unknown): string | undefined {
  if (cause instanceof LimitReached) return cause.message;
  if (cause instanceof AssertionError) return 'This takes too long to work out. Loop over fewer things.';
  if (cause instanceof RangeError) return 'Too much stands inside each other here. Take some of it apart.';
  return undefined;
}
