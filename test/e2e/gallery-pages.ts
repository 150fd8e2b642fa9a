import type { Answer } from '../../src/cli/site.ts';
import { ARTICLE, dwPage } from './pages.ts';

/** Pages that pictures are taken of: one for each script that is set in its own way. */
export const GALLERY = {
  en: ARTICLE,
  'en-2': 'www.dw.com/en/what-the-lakes-lose/a-90000030',
  ar: 'www.dw.com/ar/ميناء-فارنو-يحتفظ-بعبارته-الليلية/a-90000031',
  zh: 'www.dw.com/zh/法尔诺港决定保留夜间渡轮/a-90000032',
  hi: 'www.dw.com/hi/varno-ki-raat-ki-nauka-chalti-rahegi/a-90000033',
} as const;

const figure = (id: string, alt: string, caption: string, credit: string): string =>
  `<figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="${id}" data-url="https://static.dw.com/image/${id}_\${formatId}.jpg" alt="${alt}" src="https://static.dw.com/image/${id}_\${formatId}.jpg"><figcaption class="img-caption">${caption}<small class="copyright">${credit}</small></figcaption></figure>`;

export const GALLERY_ROUTES: Readonly<Record<string, Answer>> = {
  [GALLERY['en-2']]: { body: lakes() },
  [GALLERY.ar]: { body: arabic() },
  [GALLERY.zh]: { body: chinese() },
  [GALLERY.hi]: { body: hindi() },
};

/** Everything that an article's body can hold, with long words, wide tables and many voices. */
function lakes(): string {
  return dwPage({
    address: GALLERY['en-2'],
    language: 'en',
    direction: 'ltr',
    kicker: 'Nature and Environment',
    title: 'What the lakes lose: Harvestmoor’s water keepers count every centimeter, and argue about each',
    standfirst:
      'For 40 years the lakes of Harvestmoor have been sinking. A new treaty between three countries, two power stations and one beaver is meant to stop that.',
    body: `<p>The level of Lake Orrin has fallen by 2.4 meters since 1986, the Harvestmoor Lakes Authority said on Monday. In the spring of 2026 alone, 31 centimeters were lost. "We have run out of shore to move our jetties to," said Ingrid Sollis, who heads the authority.</p>
${figure('90000011', 'A ferry leaves a harbor', 'The last ferry of the day leaves Port Orrin, where the harbor wall was lowered twice within ten years because the ships no longer reached it', 'Image: Getty Images/AFP/P. Lindqvist')}
<p>On May 4, 2026, ministers of Harvestmoor, Ostland and Veria signed a treaty on who may take how much. "This is the first time that anybody has written down a number," said Ostland's Environment Minister Karel Brandt. "Until now there were only wishes." Veria's envoy Lucia Moreno called the treaty "a beginning with holes in it."</p>
<h2>Who takes how much</h2>
<table><caption>Water taken from the lakes, in millions of cubic meters</caption><thead><tr><th>Country</th><th>1986</th><th>2006</th><th>2026</th><th>Allowed from 2030</th><th>Use</th></tr></thead><tbody><tr><td>Harvestmoor</td><td>120</td><td>190</td><td>240</td><td>180</td><td>Fields, Wasserkraftwerksgesellschaft</td></tr><tr><td>Ostland</td><td>80</td><td>140</td><td>210</td><td>150</td><td>Cooling of two power stations</td></tr><tr><td>Veria</td><td>15</td><td>60</td><td>130</td><td>120</td><td>Cities</td></tr></tbody></table>
<p>The Wasserstraßenverwaltungsgesellschaft mbH & Co. KG, which keeps the canal, sees it with other eyes. According to its spokesman Piet Achterberg, "a canal without water is a ditch with a history." The company expects losses of €12.5 million a year, or 8% of its turnover. Its figures are at https://canal.example/reports/2026/annual-report-on-navigation-and-water-levels-in-the-northern-basin.pdf.</p>
<aside><h3>The beaver of Lake Orrin</h3><p>Since 2019 a family of beavers has dammed the Small Orrin. Their dam holds 40,000 cubic meters, as much as 16 swimming pools.</p></aside>
<h3>'Nobody asked us'</h3>
<p>Farmers along the shore are angry. "Nobody asked us, and we are the ones who will be thirsty," farmer Tom Vahl told the news agency Reuters on Tuesday. Hydrologist Amina Diallo of Orrin University says that the treaty comes ten years too late. "Lakes do not negotiate," she added. "They just go."</p>
<blockquote><p>A lake is a promise that the mountains make to the valley.</p><p>— Ingrid Sollis</p></blockquote>
${figure('90000012', 'A woman at a ship’s rail', 'Hydrologist Amina Diallo', 'Image: Jonas Reuter/dpa/picture alliance')}
<p>What comes next:</p>
<ol><li>The parliaments vote by September 2026.<ul><li>Ostland first, on June 12</li><li>Veria last</li></ul></li><li>Gauges are built at 14 places.</li><li>From January 1, 2030, who takes more pays €0.80 a cubic meter.</li></ol>
<p>"If it works, my grandchildren will swim where I swam," Sollis said. Whether it works will be known on May 4, 2036: then the treaty ends.</p>
<p>ml/rb (Reuters, dpa)</p><p><em>Edited by: Carla Wendt</em></p>`,
  });
}

function arabic(): string {
  return dwPage({
    address: GALLERY.ar,
    language: 'ar',
    direction: 'rtl',
    kicker: 'مجتمع',
    title: 'ميناء فارنو يحتفظ بعبارته الليلية بعد ثلاث سنوات من الجدل',
    standfirst:
      'قرر مجلس المدينة أن تواصل العبارة الأخيرة الإبحار ليلا، لكن بعض السكان غير راضين عن التكلفة.',
    body: `<p>ستحتفظ مدينة فارنو بعبارتها الليلية. فبعد جلسة طويلة صوت مجلس المدينة يوم الأربعاء 14 أكتوبر 2026 بأغلبية 23 صوتا مقابل 18 لصالح تمويل الخط خمس سنوات أخرى.</p>
${figure('90000011', 'عبارة تغادر الميناء', 'العبارة "Ilse Brandt" تغادر ميناء فارنو في رحلة الساعة 22:15', 'Getty Images/AFP/P. Lindqvist')}
<p>وقالت رئيسة البلدية هنريكه أولسن: "مدينة تعيش على الماء لا يمكنها أن تغلقه في الثامنة مساء". وأضافت: "الناس يعملون ليلا ويمرضون ليلا".</p>
<h2>تكلفة صغيرة أم كبيرة؟</h2>
<p>تبلغ التكلفة 4.6 مليون يورو في السنة، وهو أكثر من تكلفة المكتبتين والمسبح معا. وقال عضو المجلس أندرس فوس لوكالة رويترز: "في معظم الليالي عددت ثلاثة ركاب وكلبا". ووفقا لدراسة من Institute for Coastal Transport فإن الحافلة تحتاج إلى 48 دقيقة أكثر.</p>
<blockquote><p>البحر ليس حدودا هنا، بل هو شارعنا الرئيسي.</p></blockquote>
<p>وصرح وزير النقل كريم حداد بأن الوزارة ستوقع العقد في نوفمبر 2026. وأكد حداد أن المحركات الجديدة ستصل قبل صيف 2028.</p>
<ul><li>تبحر العبارة كل يوم حتى ديسمبر 2031.</li><li>يرتفع سعر التذكرة من 6 إلى 7.50 يورو.</li><li>السفر مجاني لمن هم دون 18 عاما.</li></ul>
<table><caption>الركاب في السنة</caption><thead><tr><th>السنة</th><th>الركاب</th><th>السفينة</th></tr></thead><tbody><tr><td>2019</td><td>318000</td><td>Ilse Brandt</td></tr><tr><td>2025</td><td>212000</td><td>Ilse Brandt</td></tr></tbody></table>
<p>ع.م/ي.ب (رويترز، أ ف ب)</p>`,
  });
}

function chinese(): string {
  return dwPage({
    address: GALLERY.zh,
    language: 'zh',
    direction: 'ltr',
    kicker: '社会',
    title: '争论三年之后，法尔诺港决定保留夜间渡轮',
    standfirst: '市议会决定，最后一班夜间渡轮将继续航行。码头上并非人人满意。',
    body: `<p>港口城市法尔诺将保留其夜间渡轮。经过持续到深夜的辩论，市议会于2026年10月14日以23票对18票决定，在未来五年继续资助这条航线。</p>
${figure('90000011', '渡轮离开港口', '“伊尔莎·布兰特”号于22时15分离开法尔诺港', '图像来源：Getty Images/AFP/P. Lindqvist')}
<p>市长亨丽克·奥尔森表示：“一座靠水生活的城市不能在晚上八点关闭水路。”她说：“人们在夜里工作，也在夜里生病。”</p>
<h2>“三个人和一条狗”</h2>
<p>这条航线每年耗资460万欧元，超过两座图书馆和游泳馆费用的总和。议员安德斯·福斯对德国之声说：“大多数夜晚我只数到三个人和一条狗。”根据Institute for Coastal Transport的一项研究，夜间巴士需要多花48分钟。</p>
<blockquote><p>在这里，大海不是边界，而是我们的主街。</p></blockquote>
<p>交通部长李文海周四表示，交通部将于2026年11月签署合同。去年渡轮运送了21.2万名乘客，比2019年减少三分之一。</p>
<ul><li>夜间渡轮每天航行至2031年12月。</li><li>单程票价从6欧元涨至7.5欧元。</li><li>18岁以下的岛民免费。</li></ul>
<p>文山/李雨(综合报道)</p>`,
  });
}

function hindi(): string {
  return dwPage({
    address: GALLERY.hi,
    language: 'hi',
    direction: 'ltr',
    kicker: 'समाज',
    title: 'वार्नो की रात की नौका चलती रहेगी, तीन साल की बहस के बाद फैसला',
    standfirst: 'नगर परिषद ने तय किया है कि आखिरी रात्रि नौका चलती रहेगी. घाट पर हर कोई खुश नहीं है.',
    body: `<p>बंदरगाह शहर वार्नो अपनी रात की नौका को बनाए रखेगा. देर रात तक चली बहस के बाद नगर परिषद ने बुधवार, 14 अक्टूबर 2026 को 18 के मुकाबले 23 मतों से फैसला किया कि अगले पांच साल तक इस सेवा का खर्च उठाया जाएगा.</p>
${figure('90000011', 'नौका बंदरगाह छोड़ती हुई', 'रात सवा दस बजे “इल्से ब्रांट” वार्नो से रवाना होती हुई', 'तस्वीर: Getty Images/AFP/P. Lindqvist')}
<p>मेयर हेनरिके ओल्सेन ने कहा, "जो शहर पानी के सहारे जीता है, वह उसे रात आठ बजे बंद नहीं कर सकता." उन्होंने कहा, "लोग रात में काम करते हैं और रात में बीमार भी पड़ते हैं."</p>
<h2>"तीन लोग और एक कुत्ता"</h2>
<p>इस सेवा पर हर साल 46 लाख यूरो खर्च होते हैं, जो दोनों पुस्तकालयों और तरणताल के खर्च से ज्यादा है. परिषद सदस्य अंद्रेस वोस ने डीडब्ल्यू से कहा, "ज्यादातर रातों में मैंने तीन लोग और एक कुत्ता गिने हैं." Institute for Coastal Transport के एक अध्ययन के मुताबिक बस को 48 मिनट ज्यादा लगेंगे.</p>
<blockquote><p>समुद्र यहां सीमा नहीं है, वह हमारी मुख्य सड़क है.</p></blockquote>
<p>परिवहन मंत्री रमेश वर्मा ने गुरुवार को कहा कि मंत्रालय नवंबर 2026 में अनुबंध पर हस्ताक्षर करेगा. पिछले साल नौका से 2,12,000 यात्रियों ने सफर किया.</p>
<ul><li>रात की नौका दिसंबर 2031 तक हर दिन चलेगी.</li><li>टिकट 6 से बढ़कर 7.50 यूरो का होगा.</li><li>18 साल से कम उम्र के द्वीपवासी मुफ्त यात्रा करेंगे.</li></ul>
<p>एमएल/आरबी (रॉयटर्स, एएफपी)</p>`,
  });
}
