import { detect, detectByAddress } from '../../extract/detect/detect.ts';
import { type DetectionPage, watchPage } from '../detection/detection.ts';
import { tellBackground } from '../detection/tell-background.ts';

/**
 * The script that runs on the sites that the reader has added: it only tells the background whether the page shows
 * an article. Where an address is that of a list, the page itself is not looked at.
 */
function detectArticle(document: Document, { href }: Pick<URL, 'href'>): boolean | 'later' {
  const address = new URL(href);
  if (detectByAddress(address).verdict === 'other') return false;
  return detect(document, address).verdict === 'article' || 'later';
}

watchPage(window as unknown as DetectionPage, tellBackground, detectArticle);
