import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
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

export const imageCredit: readonly Phrase[] = attested('Foto');

export const page: PageWords = {
  skip: [],
  advertisement: likely('Iklan'),
  imageCredit,
  readMore: likely('Baca juga', 'Lihat juga', 'Simak juga'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Ed', 'Editor', 'Penyunting'),
  author: likely('Penulis'),
  note: likely('Artikel ini diadaptasi', 'Diadaptasi dari artikel', 'Artikel ini pertama kali'),
  withAgencies: [],
  byline: { by: ['(?:oleh|penulis)'], and: ['dan'] },
  calls: ['buletin', 'berlangganan', 'ikuti kami', 'gabung (?:di )?(?:saluran|grup)', 'unduh aplikasi'],
  disclosures: ['hak cipta dilindungi'],
  kinds: { opinion: 'Opini|Kolom', interview: 'Wawancara' },
  classicLabels: { author: ['Penulis'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'bupati|direktur|direktur eksekutif|direktur jenderal|dubes|duta besar|gubernur|habib|hakim|imam|jaksa|jaksa agung|jenderal|jubir|juru bicara|kanselir|kapolda|kapolri|kapten|kardinal|kepala|ketua|ketua umum|kiai|kolonel|komisaris|kyai|laksamana|menlu|menteri|menteri luar negeri|pangeran|panglima|paus|pelatih|pemimpin|perdana menteri|pm|presiden|raja|ratu|sekjen|sekretaris jenderal|senator|uskup|ustaz|wakil presiden|wali kota|walikota|wapres',
  addressMale: 'bapak|tuan|pak',
  addressFemale: 'ibu|nyonya|bu',
  address: 'dr|prof|profesor',
  titleEndings: 'nya|ku',
  roles:
    'ahli|ahli vulkanologi|aktivis|aktor|aktris|analis|anggota|arsitek|atlet|dokter|dosen|ekonom|epidemiolog|guru|guru besar|guru sekolah dasar|ilmuwan|jurnalis|koordinator|korban|mahasiswa|nelayan|pakar|pendiri|peneliti|pengacara|pengamat|pengusaha|penulis|penyanyi|perawat|petani|pilot|politikus|politisi|psikolog|relawan|sejarawan|sekretaris|seniman|sopir|sutradara|warga|wartawan',
  modifiers:
    'amerika serikat|as|australia|cina|dpr|indonesia|inggris|iran|israel|jepang|jerman|kesehatan|keuangan|luar|malaysia|mantan|negeri|partai|pbb|pertahanan|prancis|rusia|turki|ukraina|uni eropa',
  organisationNouns:
    'akademi|aliansi|angkatan|asosiasi|badan|bank|dewan|federasi|front|gerakan|gereja|grup|harian|ikatan|institut|kantor|kelompok|kementerian|kepolisian|klub|koalisi|komisi|komite|kongres|lembaga|mahkamah|majalah|majelis|organisasi|parlemen|partai|pengadilan|persatuan|persekutuan|perusahaan|polisi|pt|pusat|rumah sakit|senat|tentara|uni|universitas|yayasan',
  organisations:
    'Al Qaeda|Antara|BIN|BMKG|BNPB|BNPT|BPOM|BPS|BRIN|Bank Dunia|Bawaslu|DPD|DPR|Demokrat|Detik|Dewan Keamanan|FPI|Freeport|Garuda Indonesia|Gedung Putih|Gerindra|Gojek|Golkar|Hizbullah|ICW|IMF|ISIS|ITB|Imparsial|KPK|KPU|Komisi Eropa|Komnas HAM|Kompas|Kontras|Kremlin|LBH|LIPI|Liga Arab|MA|MK|MPR|MUI|Muhammadiyah|NU|Nahdlatul Ulama|NasDem|Negara Islam|PAN|PBB|PDI-P|PDIP|PKB|PKS|PLN|PPP|PSI|Parlemen Eropa|Pertamina|Polri|Setara Institute|TNI|Tempo|Tentara Merah|Tokopedia|UE|UGM|UI|Uni Afrika|Uni Eropa|Walhi',
  placeNounsFirst:
    'pulau|kepulauan|sungai|danau|gunung|laut|selat|teluk|samudra|jalan|bandara|pelabuhan|kabupaten|kota|provinsi|kecamatan|desa|semenanjung|lapangan|jembatan|istana',
  places:
    'AS|Ambon|Amerika|Amerika Serikat|Asia Tenggara|Athena|Balikpapan|Banjarmasin|Banten|Bekasi|Belanda|Bogor|Brussel|China|Cina|Denpasar|Depok|Donbas|Eropa Timur|Flores|Gaza|IKN|Inggris|Jalur Gaza|Jawa|Jawa Barat|Jawa Tengah|Jawa Timur|Jayapura|Kalimantan|Korea|Korea Selatan|Korea Utara|Krimea|Kupang|Lampung|Laut Cina Selatan|Lombok|Madinah|Malang|Maluku|Manado|Mataram|Medan|Mekah|Moskow|Munchen|NTB|NTT|Nusa Tenggara Timur|Nusantara|Padang|Palembang|Palestina|Palu|Papua Barat|Pekanbaru|Pontianak|Riau|Roma|Samarinda|Semarang|Singapura|Skotlandia|Solo|Sumatera|Tangerang|Tepi Barat|Timor Timur|Timur Tengah|Tiongkok|Uni Soviet|Washington|Wina|Yerusalem|Yogyakarta|Yugoslavia',
  ambiguous: 'Chad|Malang|Mali|Medan|Padang|Palu|Roma|Solo|Split|Van',
  kinds:
    'bank|grup|harian|kelompok|lembaga|majalah|maskapai|media|operator|organisasi|partai|perusahaan|produsen|situs|yayasan',
  locative: 'di|dari|ke|dekat|menuju|hingga',
  events: 'hadiah|kejuaraan|liga|olimpiade|pakta|penghargaan|perang|perjanjian|piala|revolusi|undang-undang',
  peoples:
    'AIDS|Allah|Buddha|COVID-19|Covid-19|HAM|HIV|Hindu|Idul Fitri|Internet|Islam|KTP|KTT|Katolik|Kristen|LGBT|LSM|Lebaran|Muslim|Natal|PDB|RUU|Ramadan|Rohingya|TV|Tuhan|UU|WNI',
  common:
    'ada|adalah|agar|akan|akibat|anda|antara|apa|atau|bagaimana|bagi|bahkan|bahwa|beberapa|berdasarkan|besok|bila|dalam|dan|dari|dengan|di|dia|dua|empat|foto|hanya|hari|hingga|ia|ini|itu|jadi|jika|juga|kalau|kami|kapan|karena|ke|kemarin|kemudian|ketika|kini|kita|lain|lalu|lebih|maka|mana|masih|mengapa|menurut|mereka|meski|meskipun|namun|negara|oleh|pada|para|pemerintah|polisi|pun|saat|sampai|sangat|satu|saya|sebagai|sebelum|sebuah|sejak|sekarang|sekitar|selain|selama|sementara|semua|seorang|seperti|setelah|setiap|siapa|sudah|sumber|supaya|tapi|telah|tentang|terhadap|tetapi|tidak|tiga|untuk|warga|yang',
  joiners: '',
  says: 'mengatakan|kata|ujar|menyatakan|menegaskan|menambahkan|menjelaskan|menulis|menyebut|mengungkapkan|tutur|menilai',
  who: 'yang',
  is: 'adalah',
  of: 'untuk|dari|bidang|di|pada',
  small: 'dan|atau|yang|dengan|untuk|pada|ini|itu|tidak',
  male: "joko|prabowo|anies|basuki|ganjar|mahfud|gibran|sandiaga|ridwan|airlangga|luhut|budi|agus|bambang|susilo|hidayat|rizieq|jusuf|tito|moeldoko|hadi|andika|muhaimin|zulkifli|surya|hasto|yusril|wiranto|ma'ruf|novel|firli|tjahaja|abdurrahman|iwan|eko|dedi|dwi|hendra|rudi|yusuf",
  female: 'aung|ayu|dewi|dian|khofifah|nadiem|najwa|puan|retno|rini|risma|siti|sri|susi|titi|tri|yenny',
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

export const dates: DateWords = {
  months: ['', '', 'maret', '', 'mei', '', '', '', '', '', '', ''],
  weekdays: ['', '', '', '', 'jumat|jum ’ at', '', 'ahad'],
  doubtful: 'maret|mei|selasa|minggu',
  evidence:
    'pada|sejak|hingga|sampai|tahun|dari|antara|dan|di|untuk|bulan|akhir|awal|pertengahan|tanggal|hari',
  order: 'dmy',
  units: {
    S: 'detik',
    MIN: 'menit',
    H: 'jam',
    D: 'hari',
    W: 'minggu|pekan',
    WE: 'akhir pekan|akhir minggu',
    M: 'bulan',
    Q: 'kuartal|triwulan',
    Y: 'tahun',
    E: 'dekade|dasawarsa',
    C: 'abad',
  },
  one: 'satu|sebuah',
  vague: 'beberapa|sejumlah',
  parts: { MO: 'pagi', AF: 'siang|sore', EV: 'petang', NI: 'malam' },
  seasons: { SU: 'musim panas', WI: 'musim dingin', SP: 'musim semi', FA: 'musim gugur' },
  ordinals: 'pertama|kedua|ketiga|keempat',
  future: 'akan|besok|mendatang|depan|rencananya|direncanakan',
  past: 'telah|sudah|lalu|kemarin|sejak|setelah|mengatakan|tewas',
  list: 'dan|hingga|sampai|atau',
  circumstance: 'setelah|ketika|saat|karena|sebelum|yang|sementara',
  phrases: [
    ['not', 'berusia {n} {unit}; berumur {n} {unit}'],
    ['day 0', 'hari ini'],
    ['day -1', 'kemarin'],
    ['day 1', 'besok'],
    ['unit -1', '{unit} lalu|silam; {unit} yang lalu'],
    ['unit 0', '{unit} ini'],
    ['unit 1', '{unit} depan|mendatang'],
    ['away -1', '{n} {unit} lalu|silam; {n} {unit} yang lalu'],
    ['away 1', '{n} {unit} lagi|mendatang'],
    ['span', '{n} {unit}; {n} {unit} terakhir'],
    ['vague', '{vague} {unit}; {vague} {unit} lalu'],
    ['weekday', '{weekday}; hari {weekday}'],
    ['weekday -1', '{weekday} lalu; {weekday} pekan lalu'],
    ['weekday 1', '{weekday} depan|mendatang'],
    ['month', '{month}; bulan {month}'],
    ['month -1', '{month} lalu'],
    ['month 1', '{month} mendatang|depan'],
    ['monthin -1', '{month} tahun lalu'],
    ['monthin 0', '{month} tahun ini'],
    ['date', '{day} {month} {year}?; {month} {year}'],
    ['numeric', '{numeric}'],
    ['year', '{year}; tahun {year}'],
    ['decade', 'tahun {year} - an; era {year} - an'],
    ['century', 'abad ke - {n}'],
    ['quarter', 'kuartal {ord}; kuartal {ord} {year}'],
    ['clock', 'pukul {clock}; {clock} wib|wita|wit'],
    ['part', '{part}'],
    ['sameday 0', 'hari yang sama'],
    ['sameday 1', 'hari berikutnya; keesokan harinya'],
    ['ref PRESENT', 'sekarang; saat ini; kini'],
    ['ref PAST', 'baru - baru ini'],
    ['weekend', 'akhir pekan'],
    ['set', 'setiap {unit}; setiap {weekday}; per {unit}'],
    ['feast 8-17', 'hari kemerdekaan'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    tens: '',
    more: { seratus: 100, seribu: 1000, puluh: 10, selusin: 12 },
    scales: {
      puluh: 10,
      ratus: 100,
      ribu: 1000,
      juta: 1000000,
      'miliar|milyar': 1000000000,
      triliun: 1000000000000,
    },
    decimal: ',',
  },
  currencies: {
    rupiah: 'Rp|IDR|rupiah',
    dolar: '$|US$|USD|dolar|dolar AS',
    euro: '€|euro',
    ringgit: 'ringgit',
    yuan: 'yuan',
    yen: 'yen',
    rubel: 'rubel',
    poundsterling: '£|poundsterling',
  },
  percent: 'persen|poin persentase',
  measures: {
    kilometer: 'km|kilometer',
    'kilometer persegi': 'kilometer persegi|km²',
    'kilometer per jam': 'km/jam|kilometer per jam',
    meter: 'm|meter',
    'meter persegi': 'meter persegi|m²',
    sentimeter: 'cm|sentimeter',
    hektare: 'ha|hektare|hektar',
    kilogram: 'kg|kilogram|kilo',
    gram: 'gram',
    ton: 'ton',
    liter: 'liter',
    barel: 'barel',
    '°C': '°C|derajat Celsius|derajat Celcius|derajat',
    megawatt: 'MW|megawatt',
  },
  people:
    'orang|warga|warga sipil|laki-laki|pria|perempuan|wanita|anak|anak-anak|bayi|tentara|prajurit|polisi|aparat|militan|demonstran|pengunjuk rasa|pengungsi|migran|penduduk|jiwa|karyawan|pekerja|buruh|penumpang|mahasiswa|siswa|guru|wartawan|jurnalis|tahanan|sandera|korban|korban jiwa|pasien|pemilih|anggota|pejabat|tersangka|aktivis|dokter|keluarga|wisatawan|penonton|pengguna|pelanggan|petani|pemain',
  things:
    'suara|kursi|kasus|serangan|tank|rudal|roket|drone|pesawat|helikopter|kapal|kendaraan|mobil|bus|kereta|rumah|gedung|sekolah|rumah sakit|desa|kota|negara|provinsi|perusahaan|poin|gol|medali|pertandingan|pohon|hewan|unit',
  anyNoun: true,
  noNoun:
    'yang|dan|di|ke|dari|pada|untuk|dengan|tahun|bulan|hari|jam|menit|adalah|akan|telah|dalam|persen|atau|oleh|lalu|serta|saat',
  sameFate: ['tewas|meninggal|korban jiwa', 'terluka|luka-luka|cedera', 'ditangkap|ditahan'],
  anybody: 'orang|jiwa',
  part: 'lain|lainnya|lagi|masing-masing|antaranya|mereka|termasuk',
  fate: 'tewas|meninggal|luka-luka|terluka|ditangkap|hilang|mengungsi|dievakuasi|diselamatkan|cedera|ditahan',
  strikes: { tewas: 'menewaskan', terluka: 'melukai' },
  between: 'orang|lainnya|dan|warga|telah',
  definite: 'para|kedua|semua',
  qualifiers:
    'sedikitnya|setidaknya|lebih dari|sekitar|hampir|kurang dari|hingga|sebanyak|kira-kira|mencapai|paling sedikit',
  vague: 'puluhan|ratusan|ribuan|jutaan|miliaran|puluhan ribu|ratusan ribu|puluhan juta',
  of: '',
  to: 'hingga|sampai',
  from: 'antara',
  and: 'dan',
  fractions: { setengah: 0.5 },
  scores: 'menang|mengalahkan|kalah|imbang|skor|gol|final|pertandingan|laga|unggul',
  names: 'pasal|nomor|halaman|bab|kelompok|grup|tahap|fase|resolusi|formula|covid|undang-undang',
};
