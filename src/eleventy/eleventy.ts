// @ts-expect-error Eleventy ships no types for its class.
import { Eleventy as UntypedEleventy } from '@11ty/eleventy';

/** The calls this project makes of Eleventy 3.1, which ships no usable types. */
export interface EleventyConfig {
  readonly globalData: Record<string, unknown>;
  addTemplate(virtualPath: string, content: string | VirtualTemplate, data?: Record<string, unknown>): void;
  addGlobalData(name: string, data: unknown): void;
  addWatchTarget(path: string): void;
  setChokidarConfig(options: { awaitWriteFinish: { stabilityThreshold: number; pollInterval: number } }): void;
  setWatchJavaScriptDependencies(watch: boolean): void;
  setWatchThrottleWaitTime(milliseconds: number): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  setServerOptions(options: ServerOptions): void;
}

/** A template made by code: Eleventy asks for its data once and renders it once for every page of its pagination. */
export interface VirtualTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  render(data: Readonly<Record<string, unknown>>): string | Promise<string>;
}

interface ServerOptions {
  readonly port: number;
  readonly middleware: readonly Middleware[];
  /** The line that is printed once the server listens. */
  readonly messageOnStart: (started: { readonly hosts: readonly string[] }) => string;
}

export type Middleware = (
  request: { url?: string },
  response: { statusCode: number; setHeader(name: string, value: string): void; end(body?: string | Uint8Array): void },
  next: () => void,
) => void;

export interface Eleventy {
  init(): Promise<void>;
  write(): Promise<unknown>;
  /** Forgets what the last run read; `init` and `write` begin the next one. */
  restart(): Promise<void>;
  watch(): Promise<unknown>;
  /** chokidar's, there once `watch` is done. */
  readonly watcher: {
    on(event: 'unlink' | 'unlinkDir', listener: (path: string) => void): unknown;
    emit(event: 'change', path: string): unknown;
    add(path: string): unknown;
    unwatch(path: string): unknown;
    /** The names of what is watched, by the absolute path of their folder. */
    getWatched(): Readonly<Record<string, readonly string[]>>;
  };
  serve(port: number): Promise<void>;
  stopWatch(): Promise<void>;
  disableLogger(): void;
}

interface EleventyConstructor {
  new (
    input: string,
    output: string,
    options: {
      configPath: string;
      quietMode: boolean;
      runMode: 'build' | 'serve';
      config: (config: EleventyConfig) => void;
    },
  ): Eleventy;
}

/** Eleventy's own class, as far as this project uses it. */
export const Eleventy: EleventyConstructor = UntypedEleventy;
