import { applyAppearance, readAppearance } from '../../view/appearance/appearance.ts';
import { APPEARANCE_KEY } from '../keeping/appearance-key.ts';

// The settings' own storage answers only after the first paint, which would be a white flash on dark paper. So each
// page starts with this script, alone in its head, and draws with what the last page left in `localStorage`.
const kept = readKept();
if (kept) applyAppearance(kept, document.documentElement);

function readKept() {
  try {
    return readAppearance(localStorage.getItem(APPEARANCE_KEY));
  } catch {
    // Forbidden: the style sheets' defaults follow the system.
    return null;
  }
}
