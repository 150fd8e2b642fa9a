import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CITATION_FORMS, type CitationForm } from '../../export/citations/cite.ts';
import { MenuItem } from '../menu.tsx';
import { usePlatform } from '../platform.ts';
import { SettingsTrouble } from '../settings-trouble.tsx';
import { useShown } from '../shown.ts';
import { useInterface, useWords } from '../words.ts';
import { citationCopy, jsonCopy, markdownCopy, plainCopy, quotationsCopy } from './copies.ts';
import { useCopying } from './copying.tsx';
import { FILE_KINDS, type FileKind, makeFile } from './files.ts';
import { moveByKey } from './move-by-key.ts';
import { attributionSections } from './sections.ts';

/** The styles' own names, the same in every language. */
const STYLES: Readonly<Record<CitationForm, string>> = {
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

/** Everything that leaves: forms of the article, citations, picked quotations, files, print. */
export function CopyMenu(): JSX.Element {
  const words = useWords();
  const shown = useShown();
  const { settings, change, where } = usePlatform();
  const { copy, picked, reading } = useCopying();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows only move between the menu's own buttons
    <div class="copy-menu" onKeyDown={moveByKey}>
      <Group title={words('copyHeading')}>
        <MenuItem onClick={() => copy(plainCopy(shown, settings))}>{words('copyPlain')}</MenuItem>
        <MenuItem onClick={() => copy(markdownCopy(shown, settings))}>Markdown</MenuItem>
        {shown.reading && <JsonItem />}
        {picked.length > 0 && reading && (
          <MenuItem onClick={() => copy(quotationsCopy(picked, reading))}>
            {words('copyPicked', picked.length)}
          </MenuItem>
        )}
      </Group>
      <Group title={words('citationHeading')} inRow>
        {CITATION_FORMS.map((form) => (
          <MenuItem
            key={form}
            onClick={() => copy(citationCopy(shown, form, new Date().toISOString().slice(0, 10)))}
          >
            {STYLES[form]}
          </MenuItem>
        ))}
      </Group>
      <SaveGroup />
      <hr />
      <Tick checked={settings.captions} onChange={(captions) => change({ captions })}>
        {words('optionsCaptions')}
      </Tick>
      <Tick checked={settings.links} onChange={(links) => change({ links })}>
        {words('optionsLinks')}
      </Tick>
      <SettingsTrouble />
      {where === 'tab' && (
        <>
          <hr />
          <MenuItem onClick={() => window.print()}>{words('print')}</MenuItem>
        </>
      )}
    </div>
  );
}

function JsonItem(): JSX.Element | null {
  const { reading } = useShown();
  const { copy } = useCopying();
  return reading && <MenuItem onClick={() => copy(jsonCopy(reading))}>JSON</MenuItem>;
}

function SaveGroup(): JSX.Element {
  const words = useWords();
  const shown = useShown();
  const own = useInterface();
  const { settings, save } = usePlatform();
  const { tell } = useCopying();
  const [withPictures, setPictures] = useState(false);
  const [withAttributions, setAttributions] = useState(false);
  const saveAs = (kind: FileKind): void => {
    const sections =
      withAttributions && shown.reading ? attributionSections(shown.reading.attributions, words) : [];
    const { captions, links } = settings;
    tell(null);
    makeFile(kind, shown, { captions, links, withPictures, sections, interface: own })
      .then(({ name, type, content, missing }) => {
        save(name, type, content);
        tell({
          sentence: missing > 0 ? words('picturesMissing', missing) : words('saved'),
          good: true,
        });
      })
      // It could not be made, or the browser did not take it.
      .catch(() => tell({ sentence: words('saveFailed'), good: false }));
  };
  return (
    <>
      <Group title={words('saveHeading')} inRow>
        {FILE_KINDS.filter((kind) => kind !== 'json' || shown.reading !== null).map((kind) => (
          <MenuItem key={kind} onClick={() => saveAs(kind)}>
            <bdi dir="ltr">.{kind}</bdi>
          </MenuItem>
        ))}
      </Group>
      {settings.pictures && (
        <Tick checked={withPictures} onChange={setPictures}>
          {words('savePictures')} <small dir="ltr">.html, .epub</small>
        </Tick>
      )}
      {shown.reading && (
        <Tick checked={withAttributions} onChange={setAttributions}>
          {words('saveFacts')} <small dir="ltr">.html, .epub</small>
        </Tick>
      )}
    </>
  );
}

interface GroupProps {
  title: string;
  inRow?: boolean;
  children: ComponentChildren;
}

function Group({ title, inRow = false, children }: GroupProps): JSX.Element {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons with a name over them are no form
    <div role="group" aria-labelledby={id} class={`copy-group${inRow ? ' copy-row' : ''}`}>
      <p id={id} class="copy-heading">
        {title}
      </p>
      <div class="copy-items">{children}</div>
    </div>
  );
}

interface TickProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

function Tick({ checked, onChange, children }: TickProps): JSX.Element {
  return (
    <label class="copy-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
