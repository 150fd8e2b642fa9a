import type { JSX } from 'preact';

/** The drawings of the first-run page, in the icon's manner: its quotation mark, lines of type, one accent. */
function Drawing({ children }: { children: JSX.Element | JSX.Element[] }): JSX.Element {
  return (
    <svg class="drawing" viewBox="0 0 160 100" aria-hidden="true">
      <rect x=".5" y=".5" width="159" height="99" rx="8" class="paper" />
      {children}
    </svg>
  );
}

/** A line of type. */
function Line({
  x,
  y,
  width,
  kind = 'type',
}: {
  x: number;
  y: number;
  width: number;
  kind?: string;
}): JSX.Element {
  return <rect x={x} y={y} width={width} height="4" rx="2" class={kind} />;
}

/** The icon's quotation mark, 17 wide and 14 high. */
function QuotationMark({ x, y }: { x: number; y: number }): JSX.Element {
  return (
    <g transform={`translate(${x - 7} ${y - 6.6})`} class="accent">
      <path d="M14 6.6c-4.4 1.4-7 4.700-7 8.900 0 2.900 1.700 4.700 4 4.700 2.100 0 3.700-1.500 3.700-3.500 0-1.900-1.300-3.300-3.200-3.300-.3 0-.6 0-.8.1.4-1.900 1.900-3.600 4.300-4.700z" />
      <path d="M24.300 6.600c-4.400 1.400-7 4.700-7 8.900 0 2.900 1.700 4.700 4 4.700 2.100 0 3.700-1.500 3.700-3.500 0-1.900-1.300-3.300-3.200-3.300-.3 0-.6 0-.8.1.4-1.900 1.900-3.600 4.300-4.700z" />
    </g>
  );
}

/** A headline, a picture with its caption, and text. */
export function ArticleDrawing(): JSX.Element {
  return (
    <Drawing>
      <rect x="16" y="14" width="92" height="7" rx="2" class="ink" />
      <rect x="16" y="30" width="58" height="38" rx="2" class="accent" />
      <Line x={16} y={72} width={40} kind="faint" />
      <Line x={84} y={30} width={60} />
      <Line x={84} y={40} width={60} />
      <Line x={84} y={50} width={52} />
      <Line x={84} y={60} width={60} />
      <Line x={84} y={70} width={34} />
      <Line x={16} y={84} width={128} />
    </Drawing>
  );
}

/** Facts, each tied to its marked words in the text. */
export function FactsDrawing(): JSX.Element {
  return (
    <Drawing>
      <rect x="16" y="18" width="36" height="12" rx="6" class="outlined" />
      <rect x="16" y="44" width="36" height="12" rx="6" class="outlined" />
      <rect x="16" y="70" width="36" height="12" rx="6" class="outlined" />
      <path d="M52 24h26M52 50h26M52 76h26" class="tie" />
      <Line x={78} y={22} width={34} kind="accent" />
      <Line x={116} y={22} width={28} />
      <Line x={78} y={35} width={66} />
      <Line x={78} y={48} width={46} kind="accent" />
      <Line x={128} y={48} width={16} />
      <Line x={78} y={61} width={58} />
      <Line x={78} y={74} width={24} kind="accent" />
      <Line x={106} y={74} width={38} />
    </Drawing>
  );
}

/** A quotation and, under it, who said it. */
export function AttributionsDrawing(): JSX.Element {
  return (
    <Drawing>
      <QuotationMark x={18} y={18} />
      <Line x={46} y={20} width={98} />
      <Line x={46} y={32} width={84} />
      <circle cx="53" cy="60" r="7" class="ink" />
      <rect x="66" y="53" width="44" height="5" rx="2" class="ink" />
      <Line x={66} y={62} width={62} kind="faint" />
      <Line x={18} y={84} width={40} kind="faint" />
      <Line x={62} y={84} width={24} kind="accent" />
    </Drawing>
  );
}
