const layouts = 'belongs in a layout; this site’s layouts do its work. Remove it.';

/** Tags of well-known Jekyll plugins, each with what to do instead. */
export const pluginTags: ReadonlyMap<string, string> = new Map([
  ['avatar', 'comes from the plugin jekyll-avatar, which this site does not have. Use a picture instead.'],
  ['octicon', 'comes from the plugin jekyll-octicons, which this site does not have. Remove it.'],
  ['github_edit_link', 'comes from the plugin jekyll-github-metadata, which this site does not have. Write the link.'],
  ['seo', layouts],
  ['feed_meta', layouts],
]);
