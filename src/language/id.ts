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

export const names: NameWords = {
  headFirst: true,
  titles:
    'presiden|wakil presiden|wapres|perdana menteri|pm|menteri|menteri luar negeri|menlu|kanselir|sekretaris jenderal|sekjen|raja|ratu|pangeran|paus|kardinal|uskup|jenderal|kolonel|kapten|laksamana|gubernur|wali kota|walikota|bupati|senator|duta besar|dubes|hakim|jaksa|jaksa agung|ketua|ketua umum|juru bicara|jubir|direktur|direktur jenderal|direktur eksekutif|pelatih|kepala|komisaris|pemimpin|kapolri|kapolda|panglima|kiai|kyai|habib|ustaz|imam',
  addressMale: 'bapak|tuan|pak',
  addressFemale: 'ibu|nyonya|bu',
  address: 'dr|prof|profesor',
  roles:
    'aktivis|aktor|aktris|analis|arsitek|atlet|dokter|ekonom|pakar|pengacara|pengamat|peneliti|penulis|penyanyi|politisi|politikus|psikolog|sejarawan|seniman|sutradara|wartawan|jurnalis|guru besar|dosen|pendiri|anggota|ilmuwan|epidemiolog|pengusaha|koordinator|ahli|guru|warga|petani|nelayan|mahasiswa|relawan|perawat|sopir|ahli vulkanologi|guru sekolah dasar|sekretaris|pilot|korban',
  modifiers:
    'mantan|amerika serikat|as|jerman|indonesia|rusia|cina|jepang|prancis|inggris|australia|malaysia|ukraina|israel|iran|turki|uni eropa|pbb|dpr|partai|luar|negeri|pertahanan|keuangan|kesehatan',
  organisationNouns:
    'kementerian|universitas|partai|bank|dewan|komisi|komite|badan|lembaga|institut|akademi|asosiasi|federasi|organisasi|yayasan|uni|persatuan|perusahaan|grup|kelompok|klub|gereja|pengadilan|mahkamah|parlemen|senat|kongres|kepolisian|polisi|tentara|angkatan|front|gerakan|majelis|pt|rumah sakit|koalisi|aliansi|kantor|pusat|persekutuan|ikatan|harian|majalah',
  organisations:
    'Negara Islam|ISIS|Kremlin|Tentara Merah|Gedung Putih|Pentagon|Uni Eropa|UE|Komisi Eropa|Parlemen Eropa|PBB|WHO|IMF|Bank Dunia|Dewan Keamanan|Uni Afrika|Liga Arab|Taliban|Hamas|Hizbullah|Al Qaeda|DPR|MPR|DPD|KPK|MK|MA|KPU|Bawaslu|BNPB|BMKG|BPOM|BPS|BIN|BNPT|TNI|Polri|PDIP|PDI-P|Golkar|Gerindra|PKS|PKB|PAN|PPP|NasDem|Demokrat|PSI|NU|Nahdlatul Ulama|Muhammadiyah|MUI|FPI|Pertamina|Garuda Indonesia|PLN|Gojek|Tokopedia|Freeport|Kompas|Tempo|Antara|Detik|Walhi|ICW|LBH|Komnas HAM|Kontras|Imparsial|Setara Institute|LIPI|BRIN|UI|UGM|ITB',
  placeNounsFirst:
    'pulau|kepulauan|sungai|danau|gunung|laut|selat|teluk|samudra|jalan|bandara|pelabuhan|kabupaten|kota|provinsi|kecamatan|desa|semenanjung|lapangan|jembatan|istana',
  places:
    'AS|Amerika Serikat|Amerika|Inggris|Skotlandia|Belanda|Korea Selatan|Korea Utara|Korea|Cina|China|Tiongkok|Palestina|Gaza|Jalur Gaza|Tepi Barat|Krimea|Donbas|Timur Tengah|Uni Soviet|Yugoslavia|Eropa Timur|Asia Tenggara|Timor Timur|Laut Cina Selatan|Jakarta|Surabaya|Bandung|Medan|Semarang|Makassar|Palembang|Denpasar|Yogyakarta|Solo|Bogor|Depok|Bekasi|Tangerang|Malang|Aceh|Banda Aceh|Padang|Pekanbaru|Pontianak|Banjarmasin|Balikpapan|Samarinda|Manado|Ambon|Kupang|Mataram|Palu|Jayapura|Papua|Papua Barat|Maluku|Sulawesi|Kalimantan|Sumatra|Sumatera|Jawa|Jawa Barat|Jawa Tengah|Jawa Timur|Bali|Lombok|Flores|Nusa Tenggara Timur|NTT|NTB|Riau|Lampung|Banten|Borneo|Nusantara|IKN|Berlin|Munchen|Hamburg|Frankfurt|Wina|Brussel|Den Haag|Paris|London|Roma|Athena|Moskow|Kiev|Kyiv|Washington|New York|Beijing|Shanghai|Tokyo|Seoul|New Delhi|Canberra|Kuala Lumpur|Singapura|Bangkok|Manila|Hanoi|Yangon|Rakhine|Yerusalem|Kairo|Damaskus|Bagdad|Teheran|Kabul|Riyadh|Mekah|Madinah',
  ambiguous: 'Solo|Malang|Padang|Roma|Medan|Palu|Mali|Chad|Van|Split',
  kinds:
    'perusahaan|maskapai|produsen|operator|organisasi|kelompok|partai|harian|majalah|situs|media|lembaga|yayasan|bank|grup',
  locative: 'di|dari|ke|dekat|menuju|hingga',
  events: 'perang|piala|liga|kejuaraan|penghargaan|hadiah|perjanjian|pakta|undang-undang|revolusi|olimpiade',
  peoples:
    'Allah|Tuhan|Natal|Ramadan|Idul Fitri|Lebaran|Islam|Kristen|Muslim|Katolik|Hindu|Buddha|Rohingya|Internet|PDB|TV|COVID-19|Covid-19|AIDS|HIV|KTT|UU|RUU|HAM|LGBT|WNI|LSM|KTP',
  common:
    'yang|dan|di|dari|ke|ini|itu|dengan|untuk|pada|adalah|tidak|akan|dalam|juga|telah|sudah|oleh|karena|atau|ada|bahwa|sebagai|para|saat|namun|tetapi|tapi|kami|kita|saya|dia|ia|mereka|anda|sebuah|seorang|satu|dua|tiga|empat|beberapa|semua|setiap|lain|setelah|sebelum|sejak|ketika|jika|kalau|bila|maka|sementara|meski|meskipun|selain|menurut|hari|kini|sekarang|kemarin|besok|lalu|kemudian|pun|hanya|bahkan|masih|lebih|sangat|sekitar|antara|terhadap|tentang|bagi|agar|supaya|hingga|sampai|seperti|apa|siapa|mengapa|bagaimana|kapan|mana|jadi|oleh|selama|berdasarkan|akibat|pemerintah|polisi|negara|warga|sumber|foto',
  joiners: '',
  says: 'mengatakan|kata|ujar|menyatakan|menegaskan|menambahkan|menjelaskan|menulis|menyebut|mengungkapkan|tutur|menilai',
  who: 'yang',
  is: 'adalah',
  of: 'untuk|dari|bidang|di|pada',
  small: 'dan|atau|yang|dengan|untuk|pada|ini|itu|tidak',
  male: "joko|prabowo|anies|basuki|ganjar|mahfud|gibran|sandiaga|ridwan|airlangga|luhut|budi|agus|bambang|susilo|hidayat|rizieq|jusuf|tito|moeldoko|hadi|andika|muhaimin|zulkifli|surya|hasto|yusril|wiranto|ma'ruf|novel|firli|tjahaja|abdurrahman|iwan|eko|dedi|dwi|hendra|rudi|yusuf",
  female:
    'megawati|retno|sri|puan|susi|khofifah|tri|siti|dewi|yenny|risma|nadiem|aung|najwa|dian|rini|titi|veronica|ayu',
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
