import { textOf } from '../../dom/text.ts';
import type { Layout, PostsRule } from '../site-rule.ts';
import { modern } from './modern.ts';

/** The posts of a DW live blog, newest first as the page has them. */
const posts: PostsRule = {
  post: '.liveblog-post, [data-tracking-name="liveblog-post"]',
  text: '.rich-text',
  read(post) {
    const names = [...post.querySelectorAll('.author-link, .author')].map(textOf);
    return {
      title: textOf(
        [...post.querySelectorAll('h2, h3')].find((heading) => !heading.closest('.embed, .rich-text')) ??
          null,
      ),
      time: textOf(post.querySelector('time')) || null,
      authors: names.filter((name, index) => name !== '' && names.indexOf(name) === index),
      href: permalink(post),
    };
  },
};

/** A post's short address stands as text in its copy button, or as a link. */
function permalink(post: Element): string | null {
  const link = post.querySelector('a[href^="https://p.dw.com/"]')?.getAttribute('href');
  const text = /https:\/\/p\.dw\.com\/p\/\w+/.exec(link ?? post.textContent ?? '');
  return text?.[0] ?? null;
}

/** DW's live blogs since 2022: "what you need to know" first, then posts with a text each. */
export const liveblog: Layout = {
  ...modern,
  name: 'liveblog',
  body: '.liveblog-post .rich-text, [data-tracking-name="liveblog-post"] .rich-text',
  introduction: '.content-area .rich-text, .content-block:has(.rich-text)',
  posts,
};
