import { Redirect } from '../../_layouts/redirect.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import { redirectPolicy } from '../discovery/content-security-policy.ts';
import { type Address, absoluteUrl } from '../site/addresses.ts';
import type { Output } from '../site/output.ts';

/** The file at an old address that leads to `url`, a path on the host of `address` or an absolute address. */
export function redirectOutput(path: string, title: string, address: Address, url: string): Output {
  return {
    path,
    content: () =>
      renderDocument(
        <Redirect
          language={address.language}
          title={title}
          url={url}
          contentSecurityPolicy={redirectPolicy}
          canonical={url.startsWith('/') ? absoluteUrl(address, url) : url}
        />,
      ),
  };
}
