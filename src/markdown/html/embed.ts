/** What a frame becomes: a link to the page that it would have shown. */
export interface Embed {
  readonly href: string;
  readonly title: string;
  /** Whether it is a video of a service that this project knows. */
  readonly video: boolean;
}

const youtube = /^(?:www\.)?youtube(?:-nocookie)?\.com$/;

/** Reads the address of a frame; undefined when it leads nowhere. */
export function embedOf(src: string, title: string | undefined): Embed | undefined {
  const address = /^\/\//.test(src.trim()) ? `https:${src.trim()}` : src.trim();
  if (!/^https?:\/\//i.test(address)) {
    const local = address !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(address);
    return local ? { href: address, title: title || address, video: false } : undefined;
  }
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const [, id] = /^\/(?:embed|v|video)\/([\w-]+)/.exec(pathname) ?? [];
  const href =
    youtube.test(hostname) && id
      ? youtubeAddress(id, searchParams.get('list'))
      : hostname === 'player.vimeo.com' && id
        ? `https://vimeo.com/${id}`
        : undefined;
  const target = href ?? address;
  return { href: target, title: title || target.replace(/^https?:\/\/(?:www\.)?/, ''), video: href !== undefined };
}

function youtubeAddress(id: string, list: string | null): string {
  if (id === 'videoseries' && list) return `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
  return `https://www.youtube.com/watch?v=${id}`;
}
