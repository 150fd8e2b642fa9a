/** Further up or left than this, in pixels, a line is put aside, not scrolled or slid away. */
const ASIDE = -500;

/** A picture may lie under the words that stand in the same box, or in the boxes around it: so many of them. */
const NEAR = 4;
const PICTURE = 'img, picture, video, canvas';

/** What lies behind the words of an element, as far as the element itself says. */
interface Ground {
  /** "" where the element lets through what is behind it. */
  color: string;
  /** It has a picture for its ground, or is put over others, which may be one. */
  unclear: boolean;
}

/**
 * Tells what a live page shows of its lines. Styles cost, so what is alike is asked once: lines of one parent with the
 * same names, and the grounds of the boxes around them.
 */
export class Sight {
  private readonly view: Window | null;
  private readonly hidden = new Map<Element | null, Map<string, boolean>>();
  private readonly grounds = new Map<Element, Ground>();
  /** Whether an element is not drawn, by its own style or that of what it stands in. */
  private readonly off = new Map<Element, boolean>();

  constructor(page: Document) {
    this.view = page.defaultView;
  }

  /** Whether an element is drawn, transparent or not. */
  draws(element: Element): boolean {
    if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true });
    return !this.isOff(element);
  }

  /**
   * Whether nobody sees a line: not drawn or transparent; clipped to nothing, put aside or in the colour of its ground.
   *
   * @param closely whether what costs more is looked at too: where the line stands and its colours
   */
  misses(line: Element, closely: boolean): boolean {
    if (!('checkVisibility' in line)) return this.isOff(line);
    const drawn = line.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      checkOpacity: true,
      checkVisibilityCSS: true,
    });
    return !drawn || (closely && this.hides(line));
  }

  private hides(line: Element): boolean {
    const names = `${line.tagName}.${line.getAttribute('class') ?? ''}#${line.id} ${line.getAttribute('style') ?? ''}`;
    const alike = this.hidden.get(line.parentElement) ?? new Map<string, boolean>();
    this.hidden.set(line.parentElement, alike);
    const known = alike.get(names);
    if (known !== undefined) return known;
    const hides = this.isAside(line) || this.isInGroundColour(line);
    alike.set(names, hides);
    return hides;
  }

  /** Whether a line or what it stands in is not drawn, by the styles alone. */
  private isOff(line: Element): boolean {
    const unknown: Element[] = [];
    let one: Element | null = line;
    for (; one && one.tagName !== 'BODY' && !this.off.has(one); one = one.parentElement) unknown.push(one);
    let off = one !== null && this.off.get(one) === true;
    for (const element of unknown.reverse()) {
      off ||= this.switchesOff(element);
      this.off.set(element, off);
    }
    return off;
  }

  private switchesOff(element: Element): boolean {
    try {
      const style = this.view?.getComputedStyle(element);
      return style?.display === 'none' || style?.visibility === 'hidden' || style?.opacity === '0';
    } catch {
      // Only asked outside of browsers: jsdom knows no style of what stands in MathML.
      return false;
    }
  }

  /** Clipped to a pixel, or far above or left of the page. */
  private isAside(line: Element): boolean {
    const { scrollX, scrollY } = this.view ?? { scrollX: 0, scrollY: 0 };
    const { width, height, right, bottom } = line.getBoundingClientRect();
    if (width === 0 && height === 0) return false;
    return (width <= 1 && height <= 1) || right + scrollX < ASIDE || bottom + scrollY < ASIDE;
  }

  /** Whether a line's letters are of the same colour as the plain ground behind them, and no picture is near. */
  private isInGroundColour(line: Element): boolean {
    const color = this.view?.getComputedStyle(line).color;
    let distance = 0;
    for (let one: Element | null = line; one; one = one.parentElement) {
      const ground = this.groundOf(one);
      if (ground.unclear) return false;
      if (ground.color !== '') return color === ground.color;
      if (distance++ < NEAR && color !== 'rgb(0, 0, 0)' && one.querySelector(PICTURE)) return false;
    }
    return false;
  }

  private groundOf(element: Element): Ground {
    const known = this.grounds.get(element);
    if (known) return known;
    const ground = this.view ? readGround(this.view.getComputedStyle(element)) : { color: '', unclear: true };
    this.grounds.set(element, ground);
    return ground;
  }
}

function readGround({ backgroundColor, backgroundImage, position }: CSSStyleDeclaration): Ground {
  const color = isTransparent(backgroundColor) ? '' : backgroundColor;
  // What is put over a picture has that picture for its ground.
  const isOver = color === '' && /absolute|fixed|sticky/.test(position);
  return { color, unclear: backgroundImage !== 'none' || isOver };
}

function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color);
}
