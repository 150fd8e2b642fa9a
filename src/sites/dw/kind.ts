import type { Kind } from '../../article.ts';
import { kindOfLabel } from '../../language/page-labels.ts';
import type { Found, PageContext, SiteMetadata } from '../site-rule.ts';
import { parseDwAddress } from './address.ts';

const BY_TYPE: Readonly<Record<string, Kind>> = {
  live: 'liveblog',
  g: 'gallery',
  video: 'video',
  av: 'video',
  audio: 'audio',
};

/** What sort of page it is: its address tells some, a kicker or the word before the headline's colon others. */
export function readKind({ url, language }: PageContext, { kicker, title }: SiteMetadata): Found<Kind> {
  const byType = BY_TYPE[parseDwAddress(url)?.type ?? ''];
  if (byType) return { value: byType, source: 'url' };
  const beforeColon = /^([^:：]{2,25})[:：]/u.exec(title?.value ?? '')?.[1] ?? '';
  for (const label of [...(kicker?.value ?? []), beforeColon]) {
    const kind = kindOfLabel(label, language);
    if (kind) return { value: kind, source: 'dom' };
  }
  return { value: 'article', source: 'url' };
}
