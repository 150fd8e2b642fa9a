import type { Block } from '../../article.ts';

/** The longest side of a picture in a file, in pixels. */
const LARGEST = 1600;

/** How long a picture is waited for, in milliseconds. */
const PATIENCE = 15_000;

/** The share of a photograph's detail that is kept. */
const QUALITY = 0.85;

/**
 * The article's pictures as `data:` addresses. A picture is asked for as the page itself asks, and drawn: its bytes are
 * given only where its site allows that for other pages (CORS). Those of other sites are left out.
 */
export async function loadPictures(blocks: readonly Block[]): Promise<Map<string, string>> {
  const addresses = [...new Set(pictureAddresses(blocks))];
  const loaded = await Promise.all(addresses.map(loadPicture));
  return new Map(
    addresses.flatMap((address, index): [string, string][] => {
      const data = loaded[index];
      return typeof data === 'string' ? [[address, data]] : [];
    }),
  );
}

export function pictureAddresses(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'figure' && block.image !== null ? [block.image] : []));
}

async function loadPicture(address: string): Promise<string | null> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = address;
  try {
    await Promise.race([image.decode(), new Promise((_, fail) => setTimeout(fail, PATIENCE))]);
    return drawn(image);
  } catch {
    return null;
  }
}

function drawn(image: HTMLImageElement): string | null {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, LARGEST / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  // JPEG knows no transparency.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', QUALITY);
}
