import type { Checks, Problem } from '../problems/problem.ts';
import type { Output } from '../site/output.ts';
import { createBuilder } from './builder.ts';
import { deliverOriginal } from './preview-pictures.ts';

export interface PreviewSettings {
  readonly root: string;
  readonly cache: string;
  readonly now: () => number;
  /** Told after every round what is wrong and how long it took, in milliseconds. */
  readonly onRound: (round: Round) => void;
}

export interface Round {
  readonly problems: readonly Problem[];
  readonly checks: Checks;
  readonly pages: number;
  readonly changed: number;
  /** The pages that the last round had and this one has not, by their path in the output. */
  readonly removed: readonly string[];
  readonly milliseconds: number;
  /** The path that the site is published under: `/`, or `/blog/`. */
  readonly base: string;
}

/** A site as its editor sees it while writing: everything is shown, drafts included, and nothing stops it. */
export interface Preview {
  /** The pages whose HTML differs from the last round's. */
  changed(): Promise<readonly Output[]>;
}

export function createPreview({ root, cache, now, onRound }: PreviewSettings): Preview {
  const written = new Map<string, string>();
  const builder = createBuilder({
    root,
    cache,
    preview: true,
    thorough: false,
    showing: { now: now(), drafts: true, future: true, unpublished: true, untranslated: true },
    deliver: deliverOriginal,
    report: () => {},
  });
  return {
    async changed() {
      const started = performance.now();
      const { outputs, problems, settings } = await builder.prepare();
      const changed: Output[] = [];
      for (const { path, content } of outputs) {
        const text = await content();
        if (written.get(path) === text) continue;
        written.set(path, text);
        changed.push({ path, content: () => text });
      }
      const present = new Set(outputs.map(({ path }) => path));
      const removed = [...written.keys()].filter((path) => !present.has(path));
      for (const path of removed) written.delete(path);
      onRound({
        problems,
        checks: settings.checks,
        pages: outputs.length,
        changed: changed.length,
        removed,
        milliseconds: performance.now() - started,
        base: settings.addresses[0].root,
      });
      return changed;
    },
  };
}
