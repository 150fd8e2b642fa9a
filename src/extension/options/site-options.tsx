import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { usePlatform } from '../../view/platform.ts';
import type { Settings } from '../../view/settings.ts';
import { useWords } from '../../view/words.ts';
import { isCovered, OWN_SITES, type Site, siteOf } from '../sites/site.ts';
import type { SitePermissions } from '../sites/site-permissions.ts';
import { withoutSites } from '../sites/sites.ts';

interface SiteOptionsProps {
  keep(changes: Partial<Settings>): Promise<boolean>;
  permissions: SitePermissions;
  /** The site that the reader came here to add, or "". */
  wanted: string;
}

/** The news sites on which articles are detected, and those whose articles always open in the reader. */
export function SiteOptions({ keep, permissions, wanted }: SiteOptionsProps): JSX.Element {
  const words = useWords();
  const { settings } = usePlatform();
  const [status, setStatus] = useState('');
  const sites = sitesOf(settings);
  const denied = useDenied(sites, permissions);

  const ask = async (site: Site): Promise<boolean> => {
    const given = await permissions.ask(site);
    if (!given) setStatus(words('siteRefused', site));
    return given;
  };
  const add = async (typed: string): Promise<boolean> => {
    const site = siteOf(typed);
    const problem =
      site === null ? words('siteInvalid') : isCovered(site, sites) ? words('siteKnown', site) : '';
    setStatus(problem);
    if (site === null || problem !== '' || !(await ask(site))) return false;
    const kept = await keep({ detect: [...settings.detect, site] });
    if (kept) setStatus(words('siteAdded', site));
    return kept;
  };
  const remove = async (site: Site): Promise<void> => {
    await keep(withoutSites(settings, new Set([site])) ?? {});
    await permissions.giveBack(site);
    setStatus(words('siteRemoved', site));
  };
  const openAlways = async (site: Site, always: boolean): Promise<void> => {
    setStatus('');
    if (always && !(await ask(site))) return;
    const others = settings.alwaysOpen.filter((host) => siteOf(host) !== site);
    await keep({ alwaysOpen: always ? [...others, site] : others });
  };

  return (
    <>
      <p class="options-explained">{words('sitesExplained')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <SiteRow
            key={site}
            site={site}
            always={settings.alwaysOpen.some((host) => siteOf(host) === site)}
            allowed={!denied.has(site) || !needsPermission(site, settings)}
            ask={() => void ask(site)}
            openAlways={(always) => void openAlways(site, always)}
            remove={OWN_SITES.includes(site) ? null : () => void remove(site)}
          />
        ))}
      </ul>
      <SiteForm add={add} wanted={isCovered(wanted, sites) ? '' : wanted} />
      <p class="site-status" role="status">
        {status}
      </p>
    </>
  );
}

/** Byline's own sites come first, then the reader's, in the order in which they were added. */
function sitesOf({ detect, alwaysOpen }: Settings): readonly Site[] {
  const own = [...detect, ...alwaysOpen].map(siteOf).filter((site) => site !== null);
  return [...new Set([...OWN_SITES, ...own])];
}

/** The manifest lets Byline detect articles on its own sites; to open them by itself it must read the page. */
function needsPermission(site: Site, { alwaysOpen }: Settings): boolean {
  return !OWN_SITES.includes(site) || alwaysOpen.some((host) => siteOf(host) === site);
}

/** @returns the sites that the browser, as far as it has answered, does not allow on this device */
function useDenied(sites: readonly Site[], permissions: SitePermissions): ReadonlySet<Site> {
  const [denied, setDenied] = useState<ReadonlySet<Site>>(new Set());
  // After each drawing, for the page is drawn again when a permission changes; the same answer draws nothing.
  useEffect(() => {
    let open = true;
    void Promise.all(sites.map((site) => permissions.has(site))).then((answers) => {
      if (!open) return;
      const now = sites.filter((_, index) => !answers[index]);
      setDenied((before) => (now.join() === [...before].join() ? before : new Set(now)));
    });
    return () => {
      open = false;
    };
  });
  return denied;
}

interface SiteRowProps {
  site: Site;
  always: boolean;
  allowed: boolean;
  ask(): void;
  openAlways(always: boolean): void;
  /** Null for a site that stays. */
  remove: (() => void) | null;
}

function SiteRow({ site, always, allowed, ask, openAlways, remove }: SiteRowProps): JSX.Element {
  const words = useWords();
  const id = useId();
  return (
    <li class="site">
      <span class="site-name" dir="ltr">
        {site}
      </span>
      <span class="toggle">
        <input
          id={id}
          type="checkbox"
          checked={always}
          aria-label={words('siteAlwaysOpenOf', site)}
          onClick={(event) => {
            // Drawn anew once the reader has answered the browser.
            event.preventDefault();
            openAlways(!always);
          }}
        />
        <label for={id}>{words('siteAlwaysOpen')}</label>
      </span>
      {remove && (
        <button type="button" class="plain-button" aria-label={words('siteRemoveOf', site)} onClick={remove}>
          {words('siteRemove')}
        </button>
      )}
      {!allowed && (
        <p class="site-missing">
          {words('siteNotAllowed')}{' '}
          <button type="button" class="plain-button" aria-label={words('siteAllowOf', site)} onClick={ask}>
            {words('siteAllow')}
          </button>
        </p>
      )}
    </li>
  );
}

interface SiteFormProps {
  /** Called within a click or a key press. @returns whether the site was added */
  add(typed: string): Promise<boolean>;
  wanted: string;
}

function SiteForm({ add, wanted }: SiteFormProps): JSX.Element {
  const words = useWords();
  const [typed, setTyped] = useState(wanted);
  const id = useId();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await add(typed)) setTyped('');
  };
  return (
    <form class="site-form" noValidate onSubmit={submit}>
      <div class="options-field">
        <label for={id}>{words('siteAddress')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="news.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="plain-button">
        {words('siteAdd')}
      </button>
    </form>
  );
}
