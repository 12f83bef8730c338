import { themes } from '../themes.ts';
import type { HeadView } from '../view.ts';

interface HeadProps {
  readonly head: HeadView;
  readonly title: string;
}

/** The document's `<head>`. The policy comes before everything it governs, the character set before any text. */
export function Head({ head, title }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      {head.contentSecurityPolicy && <meta http-equiv="Content-Security-Policy" content={head.contentSecurityPolicy} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {head.description && <meta name="description" content={head.description} />}
      {head.robots && <meta name="robots" content={head.robots} />}
      <meta name="color-scheme" content="light dark" />
      {themes.map(({ scheme, ground }) => (
        <meta name="theme-color" media={`(prefers-color-scheme: ${scheme})`} content={ground} />
      ))}
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ language, url }) => (
        <link rel="alternate" hreflang={language} href={url} />
      ))}
      {head.feeds.map(({ type, text, url }) => (
        <link rel="alternate" type={type} title={text} href={url} />
      ))}
      {head.icons.map(({ rel, url, type, sizes }) => (
        <link rel={rel} href={url} type={type} sizes={sizes} />
      ))}
      {head.manifest && <link rel="manifest" href={head.manifest} />}
      {head.properties.map(({ attribute, key, content }) => (
        <meta {...{ [attribute]: key }} content={content} />
      ))}
      {head.styles && <style dangerouslySetInnerHTML={{ __html: head.styles }} />}
      {head.jsonLd && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: head.jsonLd.replaceAll('<', '\\u003c'),
          }}
        />
      )}
      {head.scripts.map((url) => (
        <script defer src={url} />
      ))}
    </head>
  );
}
