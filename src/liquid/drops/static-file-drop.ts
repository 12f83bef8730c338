import type { LiquidStaticFile } from '../site.ts';
import { Drop } from './drop.ts';
import type { DropFactory } from './drop-factory.ts';

const own = ['name', 'extname', 'modified_time', 'basename', 'path', 'collection'];

/** Each of `site.static_files`. */
export class StaticFileDrop extends Drop {
  readonly file: LiquidStaticFile;
  readonly #drops: DropFactory;

  constructor(file: LiquidStaticFile, drops: DropFactory) {
    super();
    this.file = file;
    this.#drops = drops;
  }

  get(key: string): unknown {
    const name = this.file.path.slice(this.file.path.lastIndexOf('/') + 1);
    const extension = /.(\.[^.]*)$/.exec(name)?.[1] ?? '';
    switch (key) {
      case 'name':
        return name;
      case 'extname':
        return extension;
      case 'basename':
        return name.slice(0, name.length - extension.length).replace(/\.+$/, '');
      case 'modified_time':
        return this.#drops.zone.at(this.file.modified.getTime());
      case 'path':
        return this.file.path;
      case 'collection':
        return null;
      default:
        return this.#drops.hash(this.file.data).get(key);
    }
  }

  keys(): Iterable<string> {
    return new Set([...own, ...this.#drops.hash(this.file.data).keys()]);
  }

  text(): string {
    return 'Jekyll::Drops::StaticFileDrop';
  }
}
