import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** Pixels. */
const ICON_SIZES = [16, 32, 48, 128];

/** Draws the icon in the sizes that browsers and stores ask for. */
export async function drawIcons(outdir) {
  const { Resvg } = await import('@resvg/resvg-js');
  const svg = fs.readFileSync(path.join(ROOT, 'icons/icon.svg'), 'utf8');
  fs.mkdirSync(path.join(outdir, 'icons'), { recursive: true });
  for (const size of ICON_SIZES) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    fs.writeFileSync(path.join(outdir, 'icons', `${size}.png`), png);
  }
}
