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
    'cookie(?:s|bar|banner|law)?|consent|gdpr|ccpa|onetrust|ot sdk|didomi|qc cmp\\d*|truste|usercentrics|adblock(?:er)?|privacy manager',
  ],
  [
    'readers’ comments',
    true,
    'comments|comment ?(?:list|form)|comment (?:thread|section|body|content)|disqus|livefyre|viafoura|spot im|respond',
  ],
  [
    'advertisement',
    false,
    'ads?|advert(?:s|ising|isements?)?|ad(?:sense|slot|unit|box|wrapper|\\w*container)|outbrain|taboola|teads|dianomi|nativo|revcontent|zergnet|plista|ligatus|sponsor(?:ed|ship)?|promoted|dfp|gpt|adsbygoogle|leaderboard',
  ],
  [
    'related articles',
    false,
    'relateds?|related(?:posts|\\w*(?:articles|stories|links))|recirc(?:ulation)?|recommend(?:ed|s|ations?)|more on|more ?(?:from|stories)|read ?(?:more|also|next)|also ?read|up ?next|next up|you ?may|(?:may|also) like|see ?also|most ?read|(?:most)?popular|most viewed|trending|latest (?:news|stories)|top ?stories|further reading|suggested|teasers?|onward|(?:further|next) articles?|previous article|prev next|post navigation|nav links|link ?list|crosslinks?',
  ],
  [
    'call to subscribe',
    false,
    'newsletter(?:s|box)?|sign ?up|subscri(?:be(?:box)?|ptions?)|donat(?:e|ions?)|support ?us|membership|call ?to ?action|cta|opt ?in|mailchimp|mc4wp|inline offer|(?:app)?promo|promo(?:s|box|tion)|download app|app ?banner|follow ?us|push notification|regwall',
  ],
  [
    'share buttons',
    false,
    'shares?|sharing|share(?:bar|this|\\w*(?:tools|buttons))|socials?|social(?:share|\\w*links)|sharedaddy|addthis|addtoany|a2a|jp relatedposts|sns',
  ],
  ['author box', false, 'author(?:s|box|bio|info)?|aboutauthor|bio(?:graphy)?|bylines?'],
  [
    'date line',
    false,
    'timestamps?|publi(?:sh(?:ed)?|cation) ?date|(?:pub|post|article) ?date|posted (?:on|date)|date ?(?:published|time)|date modified|(?:entry|post|article) ?meta|meta info|metadata|read(?:ing)? ?time|time to read|last ?updated|update time',
  ],
  [
    'navigation',
    false,
    '(?:sub|top)?nav|navbar|navigation|breadcrumbs?|crumbs|(?:sub)?menu|dropdown|pagination|pager|masthead|skip ?link|skip to|toc|table ?of ?contents|site ?(?:header|footer)|footer links|toolbar|hamburger|sitemap|back ?to ?top|search ?form|searchbar|login|signin',
  ],
  [
    'topic tags',
    false,
    'tags|tag ?(?:list|cloud)|topics|topic list|keywords|(?:tag|cat) links|categories|(?:entry|post|article) footer',
  ],
  [
    'overlay',
    false,
    'modals?|pop ?ups?|lightbox|dialog|tooltip(?:s|text)?|popover|hover ?card|toast|interstitial|offcanvas|flyout|snackbar',
  ],
  [
    'legal line',
    false,
    'copyrights?|disclaimer|disclosures?|legal|license info|reprints|corrections policy|trust principles|editorial standards',
  ],
  [
    'feedback, polls and players',
    false,
    'feedback|survey|polls?|opinary|listen|audio ?player|speech|readspeaker|beyondwords|trinity player|(?:player|video|gallery) controls|vjs|jwplayer|google preferred|preferred source|print ?only|noprint only|error message|correction form|report error|(?:article|story) ?tools|utility bar|views? ?count|post views|ratings?',
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
