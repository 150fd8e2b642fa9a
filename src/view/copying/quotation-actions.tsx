import type { JSX } from 'preact';
import type { Quotation } from '../../article.ts';
import { useWords } from '../words.ts';
import { quotationsCopy } from './copies.ts';
import { useCopying } from './copying.tsx';

/** Copies a quotation, or picks it to be copied with others. */
export function QuotationActions({ quotation }: { quotation: Quotation }): JSX.Element | null {
  const words = useWords();
  const { copy, reading, picked, pick } = useCopying();
  if (reading === null) return null;
  return (
    <span class="quotation-actions">
      <label>
        <input
          type="checkbox"
          checked={picked.includes(quotation)}
          onChange={(event) => pick(quotation, event.currentTarget.checked)}
        />
        {words('pickQuotation')}
      </label>
      <button
        type="button"
        class="small-button"
        title={words('copyQuotationTitle')}
        onClick={() => copy(quotationsCopy([quotation], reading))}
      >
        {words('copyQuotation')}
      </button>
    </span>
  );
}
