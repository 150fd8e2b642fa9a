import { figure, paragraph } from '../markup/expected.mjs';

/**
 * A page of an invented paper from Taiwan: paragraphs are divided by double line breaks, names carry their reading
 * above them, one of them without brackets, the readers' comments are longer than the article and no name says what
 * they are.
 */
const html = `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>老燈塔變車站 汐見鄉動工｜汐見日報</title>
<link rel="canonical" href="https://www.xijian-daily.example/news/20260507-ab4811.html">
<meta property="og:type" content="article">
<meta property="og:title" content="老燈塔變車站 汐見鄉動工">
<meta property="article:published_time" content="2026-05-07T09:00:00+08:00">
</head>
<body>
<header id="hd"><a href="/">汐見日報</a><ul class="gnav"><li><a href="/news">新聞</a></li><li><a href="/sports">運動</a></li><li><a href="/tianqi">天氣</a></li></ul></header>
<div id="wrap"><div id="main">
<p class="pan"><a href="/">首頁</a> &gt; <a href="/news">新聞</a> &gt; 老燈塔變車站</p>
<h1>老燈塔變車站 汐見鄉動工</h1>
<p class="riqi">2026年5月7日 9:00</p>
<div class="snsbtn"><a href="https://x.com/share">轉發</a><a href="https://line.me/share">用LINE傳送</a></div>
<div class="ph"><img src="https://img.xijian-daily.example/2026/dengta.jpg" alt="白色的燈塔" width="640" height="420"><p class="ph-caption">將改建成車站的白岬燈塔</p></div>
<div class="zhengwen">
汐見鄉公所6日動工，要把八年前退役的<ruby>白岬<rp>（</rp><rt>ㄅㄞˊ ㄐㄧㄚˇ</rt><rp>）</rp></ruby>燈塔改建成鄉營鐵路的新車站。總工程費3億2000萬元，預計2027年秋天啟用。<br><br>
燈塔建於1921年，高24公尺。一樓將是候車室，燈室改為觀景台。鄉長<ruby>萬俟<rt>ㄇㄛˋ ㄑㄧˊ</rt></ruby>里子說：「從前送光的地方，以後送人。」<br>
<br>
<b>一天兩班車</b><br><br>
鄉營鐵路1968年停駛通往海岬的路段，居民一直守著舊路基。列車起初只在早晚各開一班。駕駛員有兩位，其中一位是最後一任燈塔守的孫子。<br><br>
漁民有些擔心。漁會理事長<ruby>大濱<rt>ㄉㄚˋ ㄅㄧㄣ</rt></ruby>健說：「夜裡的燈還在就好。」鄉公所答應保留燈室的燈光。<br><br>
說明會5月20日在鄉民活動中心舉行。
</div>
<p class="copy">© 汐見日報社 未經許可不得轉載</p>
<div id="voice"><h2>大家怎麼說（4）</h2>
<ul><li><b>海風</b><span>5月7日 9:31</span><p>想起小時候祖父牽著我走到燈塔下面的日子。那條長長的坡路以後可以坐火車上去，腳不方便的母親也能再看一次海了。謝謝鄉裡做了這個決定，希望票價不要太貴，也希望車上能放輪椅。</p></li>
<li><b>三號月台</b><span>5月7日 10:02</span><p>有三億元應該先修國小的屋頂吧。觀光客只有第一年會來，第二年就沒有人了，每次都是這樣。之後的維護費到底誰來付，鄉長到現在一次也沒有回答過，說明會上我一定會再問她一次。</p></li>
<li><b>鐵道迷</b><span>5月7日 11:45</span><p>把燈塔變成車站，全世界大概也沒有幾個。啟用那天我一定去坐第一班車，請鄉公所準備硬紙板的車票，也請準備紀念章。我會帶著父親留下來的剪票鉗去，讓它再剪一次真正的車票。</p></li>
<li><b>岬上的貓</b><span>5月7日 12:10</span><p>請把保留燈光的承諾寫在紙上。前任鄉長也說過一樣的話，港口的紅燈三年後還是熄了。出海的人家每天晚上都數著那道光等人回來，少了一道，就要多等一個小時才敢去睡覺。</p></li></ul></div>
</div>
<div id="side"><h3>熱門文章</h3><ol><li><a href="/news/20260506-ab4790.html">岬上的風車今年又不轉了</a></li><li><a href="/news/20260505-ab4777.html">鄉裡的貓超過兩百隻</a></li><li><a href="/news/20260504-ab4750.html">海帶價格下跌</a></li></ol></div>
</div>
<div id="ft"><a href="/company">公司簡介</a><a href="/privacy">個資保護</a></div>
</body>
</html>
`;

export default {
  html,
  expected: {
    address: 'https://www.xijian-daily.example/news/20260507-ab4811.html',
    url: 'https://www.xijian-daily.example/news/20260507-ab4811.html',
    site: 'xijian-daily.example',
    direction: 'ltr',
    kind: 'article',
    title: '老燈塔變車站 汐見鄉動工',
    published: '2026-05-07T01:00:00.000Z',
    partial: null,
    blocks: [
      figure('https://img.xijian-daily.example/2026/dengta.jpg', '白色的燈塔', '將改建成車站的白岬燈塔'),
      paragraph(
        '汐見鄉公所6日動工，要把八年前退役的白岬（ㄅㄞˊ ㄐㄧㄚˇ）燈塔改建成鄉營鐵路的新車站。總工程費3億2000萬元，預計2027年秋天啟用。',
      ),
      paragraph(
        '燈塔建於1921年，高24公尺。一樓將是候車室，燈室改為觀景台。鄉長萬俟里子說：「從前送光的地方，以後送人。」',
      ),
      paragraph('一天兩班車'),
      paragraph(
        '鄉營鐵路1968年停駛通往海岬的路段，居民一直守著舊路基。列車起初只在早晚各開一班。駕駛員有兩位，其中一位是最後一任燈塔守的孫子。',
      ),
      paragraph('漁民有些擔心。漁會理事長大濱健說：「夜裡的燈還在就好。」鄉公所答應保留燈室的燈光。'),
      paragraph('說明會5月20日在鄉民活動中心舉行。'),
    ],
    attributions: { authors: [] },
    absent: ['ㄇㄛˋ', '首頁', '用LINE傳送', '大家怎麼說', '海風', '鐵道迷', '熱門文章', '未經許可', '9:00'],
  },
};
