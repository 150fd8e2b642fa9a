import { detectArticle } from '../../sites/dw/detect.ts';
import { type DetectionPage, watchPage } from './detection.ts';
import { tellBackground } from './tell-background.ts';

// The one script that runs on every DW page. It only tells the background whether the page shows an article, and
// must stay small.
watchPage(window as unknown as DetectionPage, tellBackground, detectArticle);
