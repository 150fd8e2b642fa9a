import { expect, test } from 'vitest';
import { isTrick } from '../../src/dom/unseen-style.ts';

test.each([
  'font-size:0',
  'font-size: 1px',
  'font-size:.05em !important',
  'opacity:0.01',
  'color:#fff;background:white',
  'color: rgb(255, 255, 255); background-color: #FFF',
  'color:rgb(100%, 100%, 100%);background:white',
  'color:hsl(0, 0%, 100%);background:#fff',
  'color:hsl(120deg 100% 25% / 1);background:rgb(0 128 0)',
  'color:hsl(0 100% 50%);background:#f00',
  'color:hsl(-120 100% 50%);background:blue;background-color:#00f',
  'color:transparent',
  'color:rgba(0,0,0,0)',
  'position:absolute;left:-9999px',
  'text-indent:-9999px',
  'position:absolute;clip:rect(0,0,0,0)',
  'position: absolute; clip: rect(1px 1px 1px 1px)',
  'clip-path:inset(100%)',
  'width:1px;height:1px;overflow:hidden',
  'transform:scale(0)',
])('%s hides words', (style) => {
  expect(isTrick(style)).toBe(true);
});

test.each([
  '',
  'font-size:18px',
  'font-size:0.9em',
  'font-size:100%',
  'opacity:0',
  'opacity:1',
  'color:#fff',
  'color:#000;background:#fff',
  'color:#000;background:rgba(0, 0, 0, 0.1)',
  'color:hsl(240 100% 50%);background:hsl(0 100% 50%)',
  'color:rgb(from black r g b);background:rgb(from white r g b)',
  'color:transparent;background-image:linear-gradient(red,blue);background-clip:text',
  'position:absolute;left:-20px',
  'margin-left:-15px',
  'text-indent:2em',
  'width:100%;height:1px;overflow:hidden',
  'transform:translateY(-50%)',
])('“%s” does not', (style) => {
  expect(isTrick(style)).toBe(false);
});
