/** Further than this, in pixels, words are put aside, not moved. */
const ASIDE = -500;
/** Letters of this size, in pixels, are dots. */
const TINY = 1;
/** What is less opaque than this is seen by nobody. */
const FAINT = 0.05;

const NAMED_COLOURS: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

/**
 * Whether an inline style shows an element's words to nobody by a trick: dots for letters, the colour of the ground,
 * off the page, clipped to nothing. What is only not drawn (`display: none`) may be folded up, and is looked at elsewhere.
 *
 * @param style the text of a `style` attribute
 */
export function isTrick(style: string): boolean {
  const of = declarations(style);
  const number = (name: string): number => Number.parseFloat(of.get(name) ?? '');
  if (number('opacity') <= FAINT && of.get('opacity') !== '0') return true;
  if (isTiny(of.get('font-size'))) return true;
  if (isInGroundColour(of)) return true;
  if (number('text-indent') <= ASIDE) return true;
  const isLifted = /^(?:absolute|fixed)$/.test(of.get('position') ?? '');
  if (isLifted && ['left', 'right', 'top', 'bottom'].some((name) => number(name) <= ASIDE)) return true;
  if (['margin-left', 'margin-top', 'margin-inline-start'].some((name) => number(name) <= ASIDE)) return true;
  if (isLifted && isClippedAway(of.get('clip') ?? '')) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0|polygon\(0 0\))/.test(of.get('clip-path') ?? '')) return true;
  if (/scale[xy]?\(0(?:,\s*\d)?\)|translate[xy]?\(-\d{4,}px/.test(of.get('transform') ?? '')) return true;
  const isBox = number('width') <= 1 && number('height') <= 1;
  return isBox && /^(?:hidden|clip)/.test(of.get('overflow') ?? '');
}

function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of style.toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1).replace('!important', '');
    found.set(part.slice(0, colon).trim(), value.trim());
  }
  return found;
}

function isTiny(size: string | undefined): boolean {
  const [, number = '', unit = ''] = /^(\d{0,6}(?:\.\d{1,6})?)(px|pt|em|rem|%)?$/.exec(size ?? '') ?? [];
  if (number === '') return false;
  const pixels = Number(number) * ({ em: 16, rem: 16, '%': 0.16, pt: 1.33 }[unit] ?? 1);
  return pixels <= TINY;
}

function isInGroundColour(of: ReadonlyMap<string, string>): boolean {
  const letters = colour(of.get('color'));
  if (letters === '') return false;
  const ground = of.get('background') ?? '';
  // Letters that are cut out of a picture are transparent.
  if (isTransparent(letters)) return !/gradient|url\(/.test(ground + (of.get('background-image') ?? ''));
  return letters === colour(of.get('background-color') ?? ground);
}

function isTransparent(value: string): boolean {
  return value === 'transparent' || /^(?:rgb|hsl)a?\(.{1,30}[,/]\s?0(?:\.0+)?%?\)$/.test(value);
}

function colour(value: string | undefined): string {
  const plain = (value ?? '').replace(/\s+/g, ' ').trim();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(plain);
  if (short)
    return `#${short
      .slice(1)
      .flatMap((digit) => [digit, digit])
      .join('')}`;
  return NAMED_COLOURS[plain] ?? fromFunction(plain) ?? plain;
}

/** @returns what `rgb()` or `hsl()` gives as a number with a hash; null for what is none of them or lets light through */
function fromFunction(value: string): string | null {
  const [, model, inside = ''] = /^(rgb|hsl)a?\(([^()]{1,80})\)$/.exec(value) ?? [];
  const [first, second, third, opacity = '1'] = inside.split(/[\s,/]+/).filter((part) => part !== '');
  if (share(opacity, 1) < 1) return null;
  const channels =
    model === 'hsl'
      ? fromHsl(share(first, 360), share(second, 100), share(third, 100))
      : [first, second, third].map((part) => share(part, 255));
  if (!channels.every(Number.isFinite)) return null;
  const bytes = channels.map((one) => Math.round(255 * Math.min(1, Math.max(0, one))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** @returns a part of a colour as a share of `most`, which is what a part without a percent sign is counted in */
function share(part: string | undefined, most: number): number {
  return Number.parseFloat(part ?? '') / (part?.endsWith('%') ? 100 : most);
}

/** CSS Color 4, section 7.1: red, green and blue of hue, saturation and lightness; all of them from 0 to 1. */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const turn = (((offset + hue * 12) % 12) + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  });
}

function isClippedAway(clip: string): boolean {
  const sides = /^rect\(([^()]{1,80})\)$/.exec(clip)?.[1]?.split(/[\s,]+/) ?? [];
  return sides.length > 0 && sides.every((side) => Number.parseFloat(side) <= 1);
}
