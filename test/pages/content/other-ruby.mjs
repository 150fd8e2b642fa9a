import { figure, paragraph } from '../markup/expected.mjs';

/**
 * A page of an invented Japanese local paper: paragraphs are divided by double line breaks, names carry their reading
 * above them, one of them without brackets, the readers' comments are longer than the article and no name says what they are.
 */
const html = `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>古い灯台、駅になる 汐見町が工事始める｜汐見日報</title>
<link rel="canonical" href="https://www.shiomi-nippo.example/news/20260507-ab4811.html">
<meta property="og:type" content="article">
<meta property="og:title" content="古い灯台、駅になる 汐見町が工事始める">
<meta property="article:published_time" content="2026-05-07T09:00:00+09:00">
</head>
<body>
<header id="hd"><a href="/">汐見日報</a><ul class="gnav"><li><a href="/news">ニュース</a></li><li><a href="/sports">スポーツ</a></li><li><a href="/tenki">天気</a></li></ul></header>
<div id="wrap"><div id="main">
<p class="pan"><a href="/">トップ</a> &gt; <a href="/news">ニュース</a> &gt; 古い灯台、駅になる</p>
<h1>古い灯台、駅になる 汐見町が工事始める</h1>
<p class="hizuke">2026年5月7日 9時00分</p>
<div class="snsbtn"><a href="https://x.com/share">ポスト</a><a href="https://line.me/share">LINEで送る</a></div>
<div class="ph"><img src="https://img.shiomi-nippo.example/2026/todai.jpg" alt="白い灯台" width="640" height="420"><p class="ph-caption">駅に変わる白岬の灯台＝6日、汐見町</p></div>
<div class="honbun">
汐見町は六日、八年前に役目を終えた<ruby>白岬<rp>（</rp><rt>しらみさき</rt><rp>）</rp></ruby>の灯台を、町営鉄道の新しい駅に改める工事を始めた。総工費は三億二千万円で、来年の秋に開業する。<br><br>
灯台は一九二一年に建てられ、高さは二十四メートル。一階を待合室に、灯室を展望台にする。「光を送る場所から人を送る場所になる」と<ruby>真壁<rt>まかべ</rt></ruby>里子町長は話した。<br>
<br>
<b>一日に二本の列車</b><br><br>
町営鉄道は一九六八年に岬までの線路を廃止したが、町の人が線路跡を守ってきた。列車は当面、朝と夕方の二本だけ走る。運転士は二人で、うち一人は元の灯台守の孫だという。<br><br>
地元の漁師からは心配する声も出ている。組合長の<ruby>大浜<rt>おおはま</rt></ruby>健さんは「夜の明かりが残るなら、それでいい」と語り、町は灯室の明かりを残すと約束した。<br><br>
説明会は五月二十日、町の公民館で開かれる。
</div>
<p class="copy">© 汐見日報社 無断転載を禁じます</p>
<div id="voice"><h2>みんなの声（4）</h2>
<ul><li><b>海風</b><span>5月7日 9時31分</span><p>子どものころ、祖父に連れられて灯台の下まで歩いたことを思い出しました。あの長い坂を列車で行けるなら、足の悪い母にももう一度だけ海を見せてやれると思います。町の決断に感謝します。</p></li>
<li><b>のりば三番</b><span>5月7日 10時02分</span><p>三億円あれば小学校の屋根が直せるはずです。観光客は一年目だけ来て、二年目からは来なくなるのがいつもの話で、その後の維持費をだれが払うのか、町長はまだ一度も答えていません。</p></li>
<li><b>鉄の友</b><span>5月7日 11時45分</span><p>灯台を駅にするのは世界でも珍しいと思います。開業の日は必ず始発に乗りに行きますので、切符は硬い紙のものを用意していただけるとうれしいです。記念の判子もぜひお願いいたします。</p></li>
<li><b>岬の猫</b><span>5月7日 12時10分</span><p>夜の明かりを残すという約束を紙に書いてもらいたいです。前の町長も同じことを言いましたが、港の赤い灯りは三年で消えました。漁に出る家族は毎晩あの光を数えて帰りを待っています。</p></li></ul></div>
</div>
<div id="side"><h3>よく読まれている記事</h3><ol><li><a href="/news/20260506-ab4790.html">岬の風車、今年も回らず</a></li><li><a href="/news/20260505-ab4777.html">町の猫が二百匹を超える</a></li><li><a href="/news/20260504-ab4750.html">わかめの値段が下がる</a></li></ol></div>
</div>
<div id="ft"><a href="/company">会社案内</a><a href="/privacy">個人情報の取り扱い</a></div>
</body>
</html>
`;

export default {
  html,
  expected: {
    address: 'https://www.shiomi-nippo.example/news/20260507-ab4811.html',
    url: 'https://www.shiomi-nippo.example/news/20260507-ab4811.html',
    site: 'shiomi-nippo.example',
    language: 'ja',
    direction: 'ltr',
    kind: 'article',
    title: '古い灯台、駅になる 汐見町が工事始める',
    published: '2026-05-07T00:00:00.000Z',
    partial: null,
    blocks: [
      figure(
        'https://img.shiomi-nippo.example/2026/todai.jpg',
        '白い灯台',
        '駅に変わる白岬の灯台＝6日、汐見町',
      ),
      paragraph(
        '汐見町は六日、八年前に役目を終えた白岬（しらみさき）の灯台を、町営鉄道の新しい駅に改める工事を始めた。総工費は三億二千万円で、来年の秋に開業する。',
      ),
      paragraph(
        '灯台は一九二一年に建てられ、高さは二十四メートル。一階を待合室に、灯室を展望台にする。「光を送る場所から人を送る場所になる」と真壁里子町長は話した。',
      ),
      paragraph('一日に二本の列車'),
      paragraph(
        '町営鉄道は一九六八年に岬までの線路を廃止したが、町の人が線路跡を守ってきた。列車は当面、朝と夕方の二本だけ走る。運転士は二人で、うち一人は元の灯台守の孫だという。',
      ),
      paragraph(
        '地元の漁師からは心配する声も出ている。組合長の大浜健さんは「夜の明かりが残るなら、それでいい」と語り、町は灯室の明かりを残すと約束した。',
      ),
      paragraph('説明会は五月二十日、町の公民館で開かれる。'),
    ],
    attributions: { authors: [] },
    absent: [
      'まかべ',
      'トップ',
      'LINEで送る',
      'みんなの声',
      '海風',
      '鉄の友',
      'よく読まれている',
      '無断転載',
      '9時00分',
    ],
  },
};
