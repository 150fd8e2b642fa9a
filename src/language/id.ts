import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'id',
  name: 'Indonesia',
  direction: 'ltr',
  readingSpeed: 210,

  commonest:
    'yang dan di itu dengan untuk dari ini pada tidak dalam akan oleh ke telah juga mereka kepada adalah',
  abbreviations: words('Dr|Prof|dr|H|No|dll|dsb|Tn|Ny'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Iklan'),
  imageCredit: attested('Foto'),
  readMore: likely('Baca juga', 'Lihat juga', 'Simak juga'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Ed', 'Editor', 'Penyunting'),
  author: likely('Penulis'),
  note: likely('Artikel ini diadaptasi', 'Diadaptasi dari artikel', 'Artikel ini pertama kali'),
  withAgencies: [],
  kinds: { opinion: 'Opini|Kolom', interview: 'Wawancara' },
  classicLabels: { author: ['Penulis'], date: [] },
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'katanya|ujarnya|ungkapnya|tuturnya|ucapnya|jelasnya|tambahnya|tegasnya|terangnya|sebutnya|paparnya|imbuhnya|tulisnya|cuitnya|serunya|pungkasnya|sambungnya|lanjutnya|tanyanya|jawabnya|akunya|klaimnya|kata|ujar|ungkap|tutur|ucap|jelas|tambah|tegas|terang|sebut|papar|imbuh|tulis|cuit|seru|klaim|lapor|baca|pungkas|sambung|lanjut|tanya|jawab|cetus|beber|urai|mengatakan|berkata|menyatakan|mengungkapkan|menjelaskan|menambahkan|menegaskan|menyebut|menyebutkan|menyampaikan|menuturkan|memaparkan|menulis|menuliskan|melaporkan|mengumumkan|memperingatkan|mengklaim|mengakui|mengaku|membantah|menilai|meminta|mendesak|menyerukan|menekankan|mengingatkan|bertanya|menjawab|membenarkan|mengonfirmasi|mengkritik|menuduh|berjanji|berpendapat|bilang|menceritakan|bercerita|mengejek|berbunyi|ejek|tuding|nyata|menanggapi|menyarankan',
  ),
  saying: list('sambil mengatakan|seraya mengatakan|dengan mengatakan|sambil menambahkan|seraya menambahkan'),
  bare: list('mengatakan|menyatakan'),
  judge: list('menyebut|menjuluki|menggambarkan|mengecam|menuduh|memuji|mengkritik|menilai|menganggap'),
  accordingTo: list('menurut|berdasarkan keterangan|seperti dikatakan|sebagaimana dikatakan|berdasarkan'),
  that: list('bahwa|agar|supaya|apakah|jika'),
  fillers: list(
    'juga|telah|sudah|kemudian|lalu|lagi|masih|akan|pernah|hari|kemarin|sebelumnya|sementara itu|selain itu|tidak|itu|pada senin|pada selasa|pada rabu|pada kamis|pada jumat|pada sabtu|pada minggu|dengan',
  ),
  passive: list('disebut|dikatakan|dinyatakan'),
  by: list('oleh'),
  negations: list('tidak|tak|belum|bukan'),
  determiners: list('para|seorang|sebuah|beberapa|banyak|dua|tiga|semua|setiap|sang|si'),
  indefinite: list('seorang|sebuah|beberapa|banyak|dua|tiga|setiap'),
  prepositions: list(
    'di|ke|dari|pada|dengan|untuk|oleh|tentang|dalam|kepada|terhadap|bagi|sejak|sampai|hingga|antara|tanpa|saat|ketika|selama|setelah|sebelum|atas|seperti|melalui|lewat',
  ),
  coordinators: list('dan|atau|tetapi|tapi|namun|serta'),
  subordinators: list(
    'karena|jika|kalau|ketika|saat|setelah|sebelum|meskipun|walaupun|sehingga|bahwa|sementara|sambil',
  ),
  relatives: list('yang'),
  pronouns: [
    ...pronouns(
      'dia|ia|beliau|katanya|ujarnya|ungkapnya|tuturnya|ucapnya|jelasnya|tambahnya|tegasnya|terangnya|sebutnya|paparnya|imbuhnya|tulisnya|cuitnya|serunya|pungkasnya|sambungnya|lanjutnya|tanyanya|jawabnya|akunya|klaimnya',
      'any',
    ),
    ...pronouns('mereka', null, true),
    ...pronouns('saya|aku|kami|kita|seseorang', null),
  ],
  sources: list(
    'juru bicara|presiden|wakil|menteri|perdana menteri|kepala|ketua|direktur|sekretaris|pemimpin|pejabat|polisi|kepolisian|jaksa|hakim|pengacara|jenderal|komandan|gubernur|wali kota|bupati|anggota|senator|profesor|peneliti|ilmuwan|ahli|pakar|pengamat|analis|ekonom|duta besar|perwakilan|pemerintah|kementerian|organisasi|lembaga|badan|perusahaan|bank|partai|komisi|pengadilan|universitas|studi|laporan|pernyataan|dokumen|surat kabar|media|sumber|saksi|warga|penduduk|aktivis|oposisi|penulis|pelatih|pemain|kandidat|calon|paus|raja|ratu|pangeran|serikat|asosiasi|korban|keluarga|ayah|ibu|anak|istri|suami|perempuan|wanita|pria|laki-laki|wartawan|jurnalis|kelompok|tim|institut|yayasan|militer|tentara|gereja|surat|dokter|asisten|pendiri|postingan|manajer|pengusaha|mahasiswa|petugas',
  ),
  titles: list('tuan|nyonya|pak|bapak|ibu|dr|prof|jenderal|presiden|menteri|paus'),
  notSpeech: list(
    'yang disebut|apa yang disebut|disebut|berjudul|bertajuk|bernama|dijuluki|film|buku|lagu|novel|serial|album|majalah|acara|operasi|istilah|kata',
  ),
  freeOrder: true,
  dropsSubject: true,
};
