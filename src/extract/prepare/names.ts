/** What an element's own names say that it is. */
export interface JunkName {
  reason: string;
  /** Boxes whose text may be longer than the article's: consent dialogs, readers' comments. */
  certain: boolean;
}

/**
 * Names that developers give the parts of a page that are no article, as whole words of a class, an id or a test
 * id: `related-articles`, `RelatedArticles`, `js_related`. Words that may as well name the article itself or what
 * belongs to it (story, content, gallery, summary, paywall, widget) are not among them.
 */
const GROUPS: readonly [reason: string, certain: boolean, words: string][] = [
  [
    'consent dialog',
    true,
    'cookie|cookies|cookiebar|cookiebanner|consent|gdpr|ccpa|onetrust|ot sdk|didomi|qc cmp\\d*|truste|usercentrics|adblock|adblocker|privacy manager|cookielaw',
  ],
  [
    'readers’ comments',
    true,
    'comments|commentlist|comment list|comment thread|comment section|comments area|disqus|livefyre|viafoura|spot im|fb comments|respond|comment form|commentform|comment body|comment content|user comments',
  ],
  [
    'advertisement',
    false,
    'ad|ads|advert|adverts|advertisement|advertisements|advertising|adsense|adslot|adunit|adbox|adwrapper|ad\\w*container|banner ad|outbrain|taboola|teads|dianomi|nativo|revcontent|zergnet|plista|ligatus|sponsor|sponsored|sponsorship|promoted|dfp|gpt|adsbygoogle|leaderboard',
  ],
  [
    'related articles',
    false,
    'related|relateds|relatedposts|related\\w*articles|related\\w*stories|related\\w*links|recirc|recirculation|recommended|recommendation|recommendations|recommends|more on|more from|more stories|morefrom|morestories|read more|readmore|read also|also read|readalso|alsoread|read next|readnext|up next|upnext|next up|you may|youmay|may like|also like|see also|seealso|most read|mostread|most popular|mostpopular|most viewed|popular|trending|latest news|latest stories|top stories|topstories|further reading|suggested|teaser|teasers|onward|further articles|next article|previous article|prev next|post navigation|nav links|link list|linklist|crosslinks|crosslink',
  ],
  [
    'call to subscribe',
    false,
    'newsletter|newsletters|newsletterbox|nl signup|signup|sign up|subscribe|subscription|subscriptions|subscribebox|donate|donation|donations|support us|supportus|membership|call to action|calltoaction|cta|optin|opt in|mailchimp|mc4wp|inline offer|app promo|apppromo|download app|app banner|appbanner|promo|promos|promobox|promotion|inline promo|paid promo|follow us|followus|push notification|regwall',
  ],
  [
    'share buttons',
    false,
    'share|shares|sharing|sharebar|sharebuttons|sharetools|share\\w*tools|share\\w*buttons|sharethis|social|socials|socialshare|social\\w*links|sharedaddy|addthis|addtoany|a2a|jp relatedposts|sns',
  ],
  [
    'author box',
    false,
    'author bio|author box|author info|author card|author profile|author details|author description|authorbox|authorbio|authorinfo|about author|about the author|aboutauthor|author about|bio|biography|contributor bio|byline|bylines|authors|author|writer bio|post author|entry author|article author|article authors',
  ],
  [
    'date line',
    false,
    'timestamp|timestamps|publish date|published date|publication date|pub date|pubdate|publishdate|post date|postdate|posted on|posted date|article date|articledate|date published|datepublished|date modified|datetime|entry meta|post meta|postmeta|article meta|articlemeta|meta info|metadata|read time|readtime|reading time|readingtime|time to read|last updated|lastupdated|update time|date time',
  ],
  [
    'navigation',
    false,
    'nav|navbar|navigation|breadcrumb|breadcrumbs|crumbs|menu|submenu|subnav|topnav|dropdown|pagination|pager|masthead|skip link|skiplink|skip to|toc|table of contents|tableofcontents|site header|site footer|siteheader|sitefooter|footer links|toolbar|hamburger|sitemap|back to top|backtotop|search form|searchform|searchbar|login|signin',
  ],
  [
    'topic tags',
    false,
    'tags|taglist|tag list|tag cloud|tagcloud|post tags|entry tags|article tags|topics|topic list|keywords|tag links|cat links|categories|post categories|entry footer|post footer|article footer',
  ],
  [
    'overlay',
    false,
    'modal|modals|popup|pop up|popups|lightbox|dialog|tooltip|tooltips|tooltiptext|popover|hovercard|hover card|hover popup|toast|interstitial|offcanvas|flyout|snackbar',
  ],
  [
    'legal line',
    false,
    'copyright|copyrights|disclaimer|disclosure|disclosures|affiliate disclosure|affiliate disclaimer|legal|license info|reprints|corrections policy|trust principles|editorial standards',
  ],
  [
    'feedback, polls and players',
    false,
    'feedback|survey|poll|polls|opinary|listen|audio player|audioplayer|text to speech|speech|readspeaker|beyondwords|trinity player|player controls|video controls|vjs|jwplayer|google preferred|preferred source|print only|printonly|noprint only|gallery controls|error message|correction form|report error|article tools|articletools|story tools|utility bar|view count|viewcount|views count|post views|rating|ratings',
  ],
];

const word = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?= |$)`);

const JUNK = GROUPS.map(([reason, certain, words]) => ({ junk: { reason, certain }, pattern: word(words) }));
const ANY_JUNK = word(GROUPS.map(([, , words]) => words).join('|'));

/** Names of what belongs to the article and stands apart from its text. */
const CAPTION = word(
  'caption|captions|captiontext|captioncredit|cutline|(?:photo|image|img|picture|media|pic|figure)s? ?(?:caption|captions|credit|credits|description|desc|legend|source|byline|copyright|info|text|meta)',
);
const PICTURE = word('image|images|photo|photos|picture|pictures|img|pic|imagebox|photobox|imagewrapper');
const STANDFIRST = word(
  'standfirst|dek|deck|subtitle|subheadline|sub headline|strapline|excerpt|(?:article|story|post|entry|page|content|headline) ?(?:summary|intro|introduction|lead|lede|excerpt|subtitle|dek|deck|description|standfirst|subhead|subheading|teaser)',
);
const INVISIBLE = word(
  'visually hidden|visuallyhidden|sr only|screen reader text|screen reader only|screenreader only|screenreader|screenreader text|a11y hidden|offscreen|off screen|assistive text|element invisible|hidden text|u hidden visually',
);

/** What an element's names say. */
export interface Names {
  junk: JunkName | null;
  part: 'caption' | 'standfirst' | 'invisible' | 'picture' | null;
}

/** What no names say. */
export const NAMELESS: Names = { junk: null, part: null };
const known = new Map<string, Names>();

/**
 * What an element's names say that it is.
 *
 * @param names its class, its id or its test id, as it stands
 */
export function readNames(names: string): Names {
  if (names === '') return NAMELESS;
  const before = known.get(names);
  if (before) return before;
  const plain = names
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  const junk = ANY_JUNK.test(plain) ? (JUNK.find(({ pattern }) => pattern.test(plain))?.junk ?? null) : null;
  const found = { junk, part: isOff(names) ? 'invisible' : partOf(plain) } as const;
  if (known.size > 5000) known.clear();
  known.set(names, found);
  return found;
}

/** What several names of one element say together: what is certain counts first, and that nobody sees it. */
export function joinNames(all: readonly Names[]): Names {
  const junks = all.flatMap(({ junk }) => junk ?? []);
  const parts = all.flatMap(({ part }) => part ?? []);
  return {
    junk: junks.find(({ certain }) => certain) ?? junks[0] ?? null,
    part: parts.includes('invisible') ? 'invisible' : (parts[0] ?? null),
  };
}

function partOf(plain: string): Names['part'] {
  if (INVISIBLE.test(plain)) return 'invisible';
  if (CAPTION.test(plain)) return 'caption';
  if (STANDFIRST.test(plain)) return 'standfirst';
  return PICTURE.test(plain) ? 'picture' : null;
}

/** A class that only switches its element off, without another that switches it on from some width of window on. */
function isOff(names: string): boolean {
  const classes = names.split(/\s+/);
  return (
    classes.some((one) =>
      /^(?:(?:is|u|js)-?)?(?:hidden|hide)$|^d-none$|^(?:no-?display|display-none|hide-?completely)$/i.test(
        one,
      ),
    ) &&
    !classes.some((one) =>
      /[:@](?:!?block|flex|grid|inline|table|contents)|^d-(?:sm|md|lg|xl|print)-/i.test(one),
    )
  );
}
