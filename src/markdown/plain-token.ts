import MarkdownItClass, { type Token } from 'markdown-it';

/**
 * markdown-it’s token with a constructor that sets its fields one after the other. The library’s own sets most of them
 * through a helper of its compiler, by computed names, which takes ten times as long: a fiftieth of the time of a build
 * of 5,000 posts, which make a million tokens.
 */
export class PlainToken implements Token {
  type: string;
  tag: string;
  attrs: Token['attrs'] = null;
  map: Token['map'] = null;
  nesting: Token['nesting'];
  level = 0;
  children: Token[] | null = null;
  content = '';
  markup = '';
  info = '';
  meta: Token['meta'] = null;
  block = false;
  hidden = false;
  declare attrIndex: Token['attrIndex'];
  declare attrPush: Token['attrPush'];
  declare attrSet: Token['attrSet'];
  declare attrGet: Token['attrGet'];
  declare attrJoin: Token['attrJoin'];

  constructor(type: string, tag: string, nesting: Token['nesting']) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}

const { Token: LibraryToken } = new MarkdownItClass.StateBlock('', new MarkdownItClass(), {}, []);
Object.setPrototypeOf(PlainToken.prototype, LibraryToken.prototype);
