/** What a frame becomes: a link to the page that it would have shown. */
export interface Embed {
  readonly href: string;
  readonly title: string;
  /** The name of the site that it leads to. */
  readonly site: string;
  /** Whether it is a video of a service that this project knows. */
  readonly video: boolean;
}

const youtube = /^(?:www\.)?youtube(?:-nocookie)?\.com$/;

/** Reads the address of a frame; undefined when it leads nowhere. */
export function embedOf(src: string, title: string | undefined): Embed | undefined {
  const address = /^\/\//.test(src.trim()) ? `https:${src.trim()}` : src.trim();
  if (!/^https?:\/\//i.test(address)) {
    const local = address !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(address);
    return local ? { href: address, title: title || address, site: address, video: false } : undefined;
  }
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const [, id] = /^\/(?:embed|v|video)\/([\w-]+)/.exec(pathname) ?? [];
  const video =
    youtube.test(hostname) && id
      ? { href: youtubeAddress(id, searchParams.get('list')), site: 'YouTube' }
      : hostname === 'player.vimeo.com' && id
        ? { href: `https://vimeo.com/${id}`, site: 'Vimeo' }
        : undefined;
  const { href, site } = video ?? { href: address, site: hostname.replace(/^www\./, '') };
  return { href, title: title || href.replace(/^https?:\/\/(?:www\.)?/, ''), site, video: video !== undefined };
}

function youtubeAddress(id: string, list: string | null): string {
  if (id === 'videoseries' && list) return `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
  return `https://www.youtube.com/watch?v=${id}`;
}
