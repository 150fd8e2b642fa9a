import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'pt',
  name: 'Português',
  direction: 'ltr',
  readingSpeed: 210,

  commonest: 'o a os as de que e em um uma por com para do da no na não se foi ao dos',
  reasons: 'porque|devido a|devido à|devido ao|por causa de|por causa da|por causa do',
  courses: 'depois que|depois de|após',
  abbreviations: words(
    'Dr|Dra|Sr|Sra|Prof|Profa|Gen|Cel|Av|nº|art|etc|Ltda|jan|fev|mar|abr|jun|jul|ago|set|out|nov|dez',
  ),
};

export const imageCredit: readonly Phrase[] = [...attested('Foto'), ...likely('Imagem')];

export const page: PageWords = {
  skip: attested('Pular para o conteúdo', 'Pular para o menu principal', 'Ver mais sites da DW'),
  advertisement: likely('Publicidade', 'Anúncio'),
  imageCredit,
  readMore: likely('Leia também', 'Leia mais', 'Saiba mais', 'Ler mais'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Edição', 'Editado por'),
  author: likely('Autor', 'Autora'),
  note: likely('Este artigo foi', 'Este texto foi'),
  withAgencies: ['com …', 'com informações de …'],
  byline: { by: ['(?:por|de|texto)'], and: ['e'] },
  calls: [
    'newsletters?',
    'inscreva-se',
    'assine (?:já|agora|a|o)',
    'siga(?:-nos)? (?:o|a|no|na)',
    'receba (?:as|no)',
    'baixe o app',
    'canal (?:do|no) whatsapp',
    'clique aqui e',
  ],
  disclosures: ['todos os direitos reservados', 'links? de afiliad'],
  kinds: { opinion: 'Opinião|Coluna|Comentário', interview: 'Entrevista' },
  classicLabels: { author: ['Autor', 'Autora'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'aiatolá|almirante|arcebispo|barão|bispo|capitão|cardeal|chanceler|chefe|comandante|comissário|conde|coronel|delegada|delegado|deputada|deputado|diretor|diretora|ditador|duque|embaixador|embaixadora|ex-ministro|ex-presidente|general|governador|governadora|imperador|juiz|juíza|líder|marquês|ministra|ministro|padre|papa|porta-voz|prefeita|prefeito|presidenta|presidente|primeira-ministra|primeiro-ministro|princesa|procurador|procuradora|príncipe|rainha|rei|santa|santo|secretária|secretário|secretário-geral|senador|senadora|são|tenente|treinador|treinadora|técnico|vice-presidente',
  addressMale: 'senhor|sr|dom|lord|sir',
  addressFemale: 'senhora|sra|dona|lady',
  address: 'dr|dra|doutor|doutora|prof|professor|professora',
  roles:
    'advogada|advogado|agricultor|agricultora|ambientalista|analista|antropóloga|antropólogo|apresentador|apresentadora|arquiteto|artista|assessor|assessora|atacante|ativista|atleta|ator|atriz|autor|autora|baixista|baterista|biólogo|candidata|candidato|cantor|cantora|cardeal|cientista|cientista político|cineasta|climatologista|compositor|conselheira|conselheiro|coordenador|coordenadora|correspondente|diplomata|dirigente|ecologista|economista|empresária|empresário|enfermeira|enfermeiro|engenheiro|epidemiologista|escritor|escritora|especialista|esposa|estudante|filha|filho|filósofo|fotógrafo|fundador|fundadora|futebolista|geólogo|goleiro|guitarrista|hidrólogo|historiador|historiadora|investigador|irmã|irmão|jogador|jogadora|jornalista|lutador|marido|membro|meteorologista|militar|morador|moradora|mulher|mãe|médica|médico|músico|oceanógrafo|opositor|opositora|pai|pesquisador|pesquisadora|piloto|pintor|pintora|poeta|política|político|produtor|produtora|programador|programadora|relator|representante|roteirista|sargento|socióloga|sociólogo|soldado|subsecretário|tenista|vereador|vereadora|virologista|viúva|vocalista|zagueiro',
  staff: 'porta-voz',
  modifiers:
    'alemã|alemão|americana|americano|angolano|argentina|argentino|atual|brasileira|brasileiro|britânica|britânico|chinesa|chinês|conservador|cubano|então|espanhol|espanhola|estadual|europeia|europeu|ex|famosa|famoso|federal|francesa|francês|geral|interino|iraniano|israelense|italiana|italiano|jovem|moçambicano|norte-americano|nova|novo|portuguesa|português|russa|russo|socialista|turco|ucraniana|ucraniano|venezuelano',
  organisationNouns:
    'academia|agência|aliança|assembleia|associação|banco|biblioteca|bolsa|centro|clube|coalizão|colégio|comissão|comitê|companhia|confederação|conferência|congresso|conselho|corporação|corte|câmara|departamento|direção|diário|ec|editora|empresa|escola|esporte|exército|faculdade|fc|federação|força|forças|frente|fundação|grupo|guarda|hospital|igreja|instituto|jornal|liga|marinha|ministério|movimento|museu|ordem|organização|orquestra|parlamento|partido|polícia|procuradoria|real|rede|revista|rádio|sc|secretaria|senado|serviço|sindicato|sociedade|sport|supremo|televisão|tribunal|tv|universidade|união',
  organisations:
    'Al Qaeda|Al-Qaeda|Anistia Internacional|Anvisa|BCE|Banco Central Europeu|Banco Mundial|Casa Branca|Comissão Europeia|Congresso|Conselho Europeu|Conselho de Segurança|Cruz Vermelha|Câmara dos Deputados|DEM|Defesa Civil|EI|Estado Islâmico|Estadão|Exército|Exército Vermelho|FMI|Fiocruz|Folha de S. Paulo|Frelimo|Funai|Fundo Monetário Internacional|Globo|IBGE|Ibama|Inpe|Itamaraty|Kremlin|Liga Árabe|MDB|MPLA|Mercosul|Médicos Sem Fronteiras|Nações Unidas|O Globo|OEA|OMS|ONU|OTAN|Organização Mundial da Saúde|Otan|PAIGC|PF|PMDB|PSDB|PSL|PSOL|PT|Parlamento Europeu|Pentágono|Planalto|Polícia Federal|Rede Globo|Renamo|STF|Senado|Supremo Tribunal Federal|TSE|Talibã|Tribunal Penal Internacional|UE|Unita|União Africana|União Europeia',
  placeNounsFirst:
    'ilha|ilhas|rio|lago|lagoa|monte|serra|golfo|estreito|província|porto|cabo|vale|mar|oceano|península|cordilheira|baía|praça|rua|avenida|aeroporto|estádio|ponte|palácio|castelo|catedral|vulcão|santa|são|santo|vila|república|reino|deserto|parque|teatro|torre|estação|morro|praia|nova|campo',
  placesOf:
    'cidade|localidade|província|região|estado|ilha|distrito|município|capital|departamento|república|freguesia|bairro|condado|vila|concelho',
  places:
    'Acre|Alagoas|Alentejo|Algarve|Alpes|Amapá|Amazonas|Amazônia|Amsterdã|América|América Central|América Latina|América do Norte|América do Sul|Andaluzia|Andes|Antuérpia|Aracaju|Argel|Atenas|Atlântico|Aveiro|Açores|Bagdá|Bahia|Basileia|Baviera|Belgrado|Benguela|Berlim|Berna|Birmânia|Braga|Bretanha|Bruxelas|Bucareste|Bálcãs|Báltico|Cabul|Califórnia|Campinas|Campo Grande|Caribe|Carolina do Norte|Carolina do Sul|Catalunha|Caxemira|Ceará|Chechênia|Cidade do México|Cisjordânia|Colônia|Copenhague|Coreia|Crimeia|Cuiabá|Curdistão|Cáucaso|Córsega|Damasco|Distrito Federal|EUA|Escócia|Espírito Santo|Estados Unidos|Estocolmo|Faixa de Gaza|Filadélfia|Flandres|Florença|Florianópolis|Flórida|Fortaleza|Galiza|Gaza|Genebra|Geórgia|Goiás|Goiânia|Grã-Bretanha|Gênova|Haia|Hamburgo|Havaí|Holanda|Inglaterra|Istambul|Iugoslávia|Jerusalém|João Pessoa|Jugoslávia|Leiria|Leste Europeu|Londres|Macapá|Maceió|Madeira|Mar Negro|Maranhão|Mato Grosso|Mato Grosso do Sul|Mediterrâneo|Milão|Minas Gerais|Moscou|Moscovo|Munique|Médio Oriente|Natal|Nordeste|Normandia|Nova Déli|Nova Iorque|Nova Jersey|Nova Orleans|Nova York|Nápoles|Oriente Médio|Pacífico|Palestina|Paraná|Paraíba|Pará|Patagônia|País de Gales|Pensilvânia|Pequim|Pernambuco|Piauí|Porto Velho|Praga|Prússia|Rio Branco|Rio Grande do Norte|Rio Grande do Sul|Roma|Rondônia|Roraima|Sahel|Santa Catarina|Santos|Sardenha|Saxônia|Sergipe|Setúbal|Seul|Sevilha|Sibéria|Sicília|Sudeste|São Petersburgo|Tchecoslováquia|Teerã|Teresina|Tocantins|Toscana|Trípoli|Turim|Tóquio|Túnis|URSS|União Soviética|Varsóvia|Vaticano|Veneza|Viena|Virgínia|Vitória|Washington|Xangai|Évora',
  ambiguous:
    'Acre|Bari|Bath|Braga|Charlotte|Colônia|Florence|Fortaleza|Java|Madeira|Mendoza|Nancy|Natal|Porto|Reading|Regina|Roma|Rosario|Salvador|Santander|Santos|Split|Valencia|Van|Victoria|Vitória',
  locative: 'em|no|na|nos|nas|perto de|desde|até|para|entre',
  inside: 'em|no|na',
  kinds:
    'associação|banda|companhia|construtora|consultoria|cooperativa|emissora|empresa|facção|grupo|milícia|mineradora|montadora|ong|petroleira|plataforma|portal|revista|site|startup',
  events:
    'acordo|batalha|campeonato|copa|dia|festival|grande prêmio|guerra|jogos|lava|lei|operação|prémio|prêmio|revolução|semana|taça|torneio|tratado',
  peoples: 'AIDS|CD|COVID-19|Covid-19|DNA|DVD|Deus|EP|Estado|Estados|HIV|Internet|LP|Natal|PIB|Páscoa|TV',
  common:
    'a|agora|ainda|algumas|alguns|além|amanhã|ante|antes|ao|aos|apesar|após|aquela|aquele|aqui|as|assim|através|atualmente|até|cada|cinco|com|como|conforme|contra|contudo|da|das|de|dentro|depois|desde|desta|deste|devido|do|dois|dos|duas|durante|e|ela|elas|ele|eles|em|embora|enquanto|entre|então|era|essa|essas|esse|esses|esta|estas|este|estes|está|estão|eu|finalmente|foi|fora|hoje|há|isso|isto|junto|já|lá|mais|mas|me|meu|minha|muitas|muito|muitos|na|nas|nesta|neste|no|nos|num|numa|não|nós|o|onde|ontem|os|ou|outra|outras|outro|outros|para|pela|pelo|pois|por|porque|porém|posteriormente|primeira|primeiro|quando|quatro|que|quem|se|segundo|sem|seu|seus|sob|sobre|sua|suas|são|também|toda|todas|todavia|todo|todos|três|tu|um|uma|umas|uns|você|vocês|várias|vários|à|às|é',
  joiners: 'de|do|da|dos|das|para|para a|para o',
  possessives: 'seu|sua|nosso|nossa|meu|minha',
  articles: 'o|a|os|as|um|uma|uns|umas',
  says: 'disse|afirmou|declarou|assegurou|explicou|anunciou|indicou|acrescentou|diz|afirma|ressaltou|destacou|escreveu|comentou|avaliou|informou|criticou',
  who: 'quem|cujo|cuja',
  is: 'é|foi|era',
  of: 'de|do|da|dos|das|para|em|no|na|por|ao|à',
  small: 'e|ou|que|com|sem|sobre|entre|desde|como|seu|sua|se|não|por|após|mas',
  weekdays:
    'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  and: 'e',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'disse|disseram|diz|dizem|dizia|afirmou|afirmaram|afirma|afirmam|afirmava|declarou|declararam|declara|explicou|explicaram|explica|explicam|acrescentou|acrescenta|acrescentaram|informou|informaram|informa|informam|contou|conta|contam|contaram|destacou|destaca|destacaram',
    'admitiu|admite|admitem|anunciou|anunciaram|anuncia|ressaltou|ressalta|concluiu|conclui|alertou|alerta|alertam|comentou|comenta|comentam|revelou|revela|lembrou|lembra|observou|observa|avaliou|avalia|avaliam|defendeu|defende|defendem|garantiu|garante|garantem|criticou|critica|criticam|escreveu|escreve|escreveram',
    'perguntou|pergunta|respondeu|responde|responderam|reiterou|reitera|confirmou|confirma|confirmaram|negou|nega|alegou|alega|alegam|argumentou|argumenta|argumentam|apontou|aponta|apontam|relatou|relata|relatam|frisou|frisa|salientou|salienta|sublinhou|sublinha|referiu|refere|adiantou|adianta|assegurou|assegura|considerou|considera|consideram|completou|completa|continuou|continua|questionou|questiona|reclamou|reclama|desabafou|desabafa|ironizou|ironiza|lamentou|lamenta|pediu|pede|pedem|prometeu|promete|sugeriu|sugere|reconheceu|reconhece|enfatizou|enfatiza|esclareceu|esclarece|indicou|indica|indicam|opinou|opina|disparou|emendou|brincou|brinca|avisou|avisa|acusou|ponderou|pondera|analisou|analisa|reagiu|reforçou|reforça|postou|publicou|tuitou|declarado|dito|afirmado|previu|prevê|recordou|recorda|reafirmou|rebateu|retrucou|exclamou|gritou|especificou|especifica|elogiou|citou|cita|recomendou|assinalou|resumiu|resume|pontuou|denunciou|relembrou|justificou|justifica|acredita|acreditam|comemorou|celebrou|frisaram|manifestou|expressou|proclamou',
  ),
  saying: list(
    'dizendo|afirmando|acrescentando|explicando|declarando|alegando|argumentando|destacando|ressaltando|informando|lembrando|alertando|avisando|escrevendo|perguntando|garantindo|admitindo|segundo disse|conforme disse',
  ),
  bare: list('disse|disseram|diz|dizem|afirmou|declarou|explicou|acrescentou|informou'),
  judge: list(
    'chamou|chamaram|chama|chamam|qualificou|classificou|classifica|descreveu|descreve|definiu|define|falou|fala|falam|acusou|acusa|elogiou|considerou|considera|considerava|apelidou|tratou|condenou|repudiou|vê|viu|comparou',
  ),
  judging: list('chamando|qualificando|classificando|descrevendo|acusando|criticando|elogiando'),
  utterances: list(
    'declaração|declarações|palavras|afirmação|comentário|comentários|mensagem|discurso|frase',
  ),
  accordingTo: list(
    'segundo|segundo o|segundo a|segundo os|segundo as|de acordo com|de acordo com o|de acordo com a|de acordo com os|de acordo com as|conforme|nas palavras de|na opinião de|na avaliação de|na avaliação do|na opinião do',
  ),
  that: list('que|se|como|por que'),
  fillers: list(
    'tem|têm|tinha|havia|ainda|também|depois|então|já|ontem|hoje|não|se|lhe|lhes|nos|me|o|assim|sempre|além disso|por sua vez|recentemente|na segunda-feira|na terça-feira|na quarta-feira|na quinta-feira|na sexta-feira|no sábado|no domingo|nesta segunda-feira|nesta terça-feira|nesta quarta-feira|nesta quinta-feira|nesta sexta-feira|neste sábado|neste domingo',
  ),
  fillerEndings: list('mente'),
  passive: list('foi|foram|é|são|ser|sido|era|eram|está|estão'),
  by: list('por|pelo|pela|pelos|pelas'),
  negations: list('não|nunca|jamais|nem'),
  determiners: list(
    'o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|este|esta|estes|estas|esse|essa|aquele|aquela|outro|outra|outros|outras|vários|várias|muitos|muitas|alguns|algumas|dois|duas|três|quatro|meu|minha|nosso|nossa|cada|nenhum|nenhuma|ambos',
  ),
  indefinite: list(
    'um|uma|uns|umas|outro|outra|outros|outras|vários|várias|muitos|muitas|alguns|algumas|dois|duas|três|cada',
  ),
  prepositions: list(
    'de|do|da|dos|das|a|ao|à|aos|às|em|no|na|nos|nas|num|numa|com|por|pelo|pela|pelos|pelas|para|sobre|desde|até|entre|sem|contra|após|durante|sob|perante|ante|como|junto|neste|nesta|nesse|nessa',
  ),
  coordinators: list('e|ou|mas|nem'),
  subordinators: list('quando|enquanto|porque|se|embora|onde|como|pois|já que|depois que|que|caso'),
  relatives: list('que|quem|qual|quais'),
  pronouns: [
    ...pronouns('ele', 'male'),
    ...pronouns('ela', 'female'),
    ...pronouns('eles|elas|eu|nós|você|vocês|quem|alguém|todos', null),
  ],
  sources: list(
    'porta-voz|presidente|presidenta|ministro|ministra|ministros|chanceler|secretário|secretária|diretor|diretora|chefe|líder|líderes|prefeito|prefeita|senador|senadora|deputado|deputada|governador|governadora|vereador|vice-presidente|premiê|primeiro-ministro|primeira-ministra',
    'procurador|procuradora|procuradoria|promotor|juiz|juíza|advogado|advogada|advogados|polícia|delegado|delegada|general|comandante|coronel|capitão|oficial|funcionário|funcionários|especialista|especialistas|analista|analistas|pesquisador|pesquisadora|pesquisadores|cientista|cientistas|professor|professora|economista|economistas|embaixador|embaixadora|representante|representantes|assessor|assessora|assessoria',
    'governo|ministério|organização|agência|empresa|companhia|banco|partido|comissão|tribunal|universidade|estudo|relatório|nota|comunicado|documento|jornal|imprensa|fontes|fonte|testemunha|testemunhas|vizinhos|moradores|morador|ativista|ativistas|oposição|autoridades|autor|autora|autores|técnico|treinador|jogador|atacante|goleiro|zagueiro|meia|volante|candidato|candidata|papa|rei|rainha|príncipe|sindicato|associação|ong|vítimas|vítima|família|pai|mãe|filho|filha|irmão|irmã|mulher|homem|jornalista|jornalistas|petista|tucano|relator|dirigente|grupo|equipe|instituto|fundação|exército|igreja|texto|carta|mensagem|médico|médica|médicos|brasileiro|brasileira|atleta|nadador|piloto|engenheiro|capitã|empresário|ex-presidente|ex-ministro|polícias|bombeiros|infraero|senado|câmara|defesa|parlamentar|parlamentares',
  ),
  titles: list(
    'sr|sra|dr|dra|senhor|senhora|dom|dona|general|presidente|presidenta|ministro|ministra|papa|senador|deputado',
  ),
  notSpeech: list(
    'chamado|chamada|chamados|chamadas|denominado|denominada|intitulado|intitulada|suposto|suposta|apelidado|apelidada|filme|livro|canção|música|romance|série|álbum|disco|revista|jornal|programa|novela|operação|título|lema|termo|palavra|conhecido como|conhecida como',
  ),
  freeOrder: true,
  dropsSubject: true,
};

export const dates: DateWords = {
  small: true,
  weekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', '', ''],
  doubtful: 'segunda|terça|quarta|quinta|sexta',
  evidence:
    'em|desde|até|de|do|da|entre|e|para|ano|anos|a|por|durante|antes|após|verão|outono|inverno|primavera|ou|na|no|nesta|última|próxima|à',
  order: 'dmy',
  units: {
    S: 'segundo;segundos',
    MIN: 'minuto;minutos',
    H: 'hora;horas',
    D: 'dia;dias',
    W: 'semana;semanas',
    WE: 'fim de semana;fins de semana',
    M: 'mês;meses',
    Q: 'trimestre;trimestres',
    Y: 'ano;anos',
    E: 'década;décadas',
    C: 'século;séculos',
  },
  one: 'um|uma',
  vague: 'vários|várias|alguns|algumas|muitos|muitas|poucos|poucas|uns|umas',
  parts: { MO: 'manhã|madrugada', MI: 'meio - dia', AF: 'tarde', NI: 'noite' },
  seasons: { SP: 'primavera', SU: 'verão', FA: 'outono', WI: 'inverno' },
  ordinalSuffix: 'º|o|°',
  decades: {
    20: 'anos vinte',
    30: 'anos trinta',
    40: 'anos quarenta',
    50: 'anos cinquenta',
    60: 'anos sessenta',
    70: 'anos setenta',
    80: 'anos oitenta',
    90: 'anos noventa',
  },
  ordinals: 'primeiro/primeira|segundo/segunda|terceiro/terceira|quarto/quarta',
  modifiers: [
    'no início de',
    'no fim de',
    'no final de',
    'em meados de',
    'início de',
    'final de',
    'fim de',
    'meados de',
    'no início do',
    'no final do',
  ],
  future: 'vai|vão|previsto|prevista|próximo|próxima|até|amanhã|deve|devem|deverá|planeja|planejam|prevê',
  futureEnding: 'rá|rão',
  past: 'foi|foram|era|havia|tinha|tem|disse|há|após|desde|esteve|houve|teve|fez|morreu',
  pastEnding: 'ou|aram|eram|iram|ava|avam|ia|iam|eu|iu',
  list: 'e|a|ou|até',
  circumstance: 'após|depois|quando|enquanto|porque|antes|devido|que|onde',
  phrases: [
    [
      'not',
      '{n} {unit} de idade; de {n} anos ,; pela primeira vez; em segunda mão; segunda guerra; quinta - coluna',
    ],
    ['day 0', 'hoje'],
    ['day -1', 'ontem'],
    ['day -2', 'anteontem'],
    ['day 1', 'amanhã'],
    ['day 2', 'depois de amanhã'],
    ['unit -1', '{unit} passado|passada; último|última {unit}; {unit} anterior'],
    ['unit 0', 'este|esta|neste|nesta|deste|desta {unit}; {unit} atual|corrente'],
    ['unit 1', 'próximo|próxima {unit}; {unit} que vem; {unit} seguinte'],
    ['fixed Y 0', 'fim|final do ano'],
    ['away -1', 'há {n} {unit}; {n} {unit} atrás; há {n} {unit} atrás'],
    ['away 1', 'dentro de {n} {unit}; daqui a {n} {unit}; em {n} {unit}'],
    ['after -1', '{n} {unit} antes'],
    ['after 1', '{n} {unit} depois; {n} {unit} mais tarde'],
    [
      'span',
      '{n} {unit}; {n} a|ou {n} {unit}; últimos|últimas|próximos|próximas|primeiros|primeiras {n} {unit}',
    ],
    ['span half', '{n} {unit} e meio|meia'],
    ['span 0.5', 'meia {unit}'],
    ['vague', '{vague} {unit}; há {vague}? {unit}; durante {unit}; últimos|últimas|próximos|próximas {unit}'],
    ['weekday', '{weekday} - feira; {weekday}'],
    ['weekday -1', '{weekday} -? feira? passada; última {weekday} -? feira?; {weekday} passado'],
    ['weekday 0', 'nesta|esta|desta {weekday} -? feira?; neste|este {weekday}'],
    ['weekday 1', 'próxima {weekday} -? feira?; próximo {weekday}'],
    ['month', '{month}'],
    ['month -1', '{month} passado; último {month}'],
    ['month 1', 'próximo {month}; próximo mês de {month}'],
    ['monthin -1', '{month} do ano passado'],
    ['monthin 0', '{month} deste ano'],
    ['monthin 1', '{month} do próximo ano; {month} do ano que vem'],
    ['date', '{day} de {month} de|do {year}; {day} de {month}; {month} de|do {year}; {day} {month} {year}?'],
    ['date', '{ord} de {month}; {ord} de {month} de {year}'],
    ['numeric', '{numeric}'],
    ['year', '{year}; ano de? {year}'],
    ['decade', '{decade}; anos {n}; anos {year}; década de {n}; década de {year}'],
    ['century', 'século {roman}'],
    ['quarter', '{ord} trimestre; {ord} trimestre de|do {year}; {ord} trimestre deste ano'],
    ['season', 'no|na|do|da {season}; {season} de {year}'],
    ['season -1', 'último|última {season}; {season} passado|passada'],
    ['season 1', 'próximo|próxima {season}'],
    ['clock', '{hour} h {minute}; {clock} {zone}; às {clock}; {hour} h {zone}?'],
    ['part', 'à|da|na|de {part}; ao meio - dia'],
    ['partof 0', 'nesta|esta|desta {part}'],
    ['partof -1', 'ontem à {part}'],
    ['sameday 0', 'mesmo dia; naquele|nesse dia'],
    ['sameday -1', 'dia anterior; véspera'],
    ['sameday 1', 'dia seguinte'],
    ['sameyear 0', 'mesmo ano; naquele|nesse ano'],
    ['sameyear 1', 'ano seguinte'],
    ['ref PRESENT', 'agora; atualmente; hoje em dia; no momento'],
    ['ref PAST', 'recentemente; no passado'],
    ['ref FUTURE', 'no futuro; em breve'],
    ['weekend', 'fim de semana'],
    ['set', 'cada {unit}; a cada {n} {unit}; por {unit}; todos|todas os|as {unit}'],
    ['set D', 'diariamente'],
    ['feast 12-25', 'natal; dia de natal'],
    ['feast 12-31', 'réveillon'],
    ['feast 1-1', 'ano novo'],
    ['feast easter', 'domingo de páscoa; páscoa'],
    ['feast easter-2', 'sexta - feira santa'],
    ['feast easter-47', 'terça - feira de carnaval'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    more: {
      cem: 100,
      cento: 100,
      duzentos: 200,
      duzentas: 200,
      trezentos: 300,
      trezentas: 300,
      quatrocentos: 400,
      quinhentos: 500,
      seiscentos: 600,
      setecentos: 700,
      oitocentos: 800,
      novecentos: 900,
      mil: 1000,
      dezena: 10,
      dúzia: 12,
    },
    scales: { mil: 1e3, 'milhão|milhões|mi': 1e6, 'bilhão|bilhões|bi': 1e9, 'trilhão|trilhões': 1e12 },
    and: 'e',
    half: ['e meio', 'e meia'],
    decimal: ',',
  },
  currencies: {
    reais: 'R$|BRL|real|reais',
    euros: '€|EUR|euro|euros',
    dólares: 'US$|$|USD|dólar|dólares|dólares americanos',
    libras: '£|GBP|libra|libras|libras esterlinas',
    pesos: 'peso|pesos',
    ienes: '¥|iene|ienes',
    yuans: 'yuan|yuans|iuanes',
    rublos: '₽|rublo|rublos',
    kwanzas: 'kwanza|kwanzas',
    meticais: 'metical|meticais',
    escudos: 'escudo|escudos',
    'francos suíços': 'CHF|francos suíços',
    rupias: '₹|rupias',
    centavos: 'centavo|centavos|cêntimos',
  },
  percent: 'por cento|pontos percentuais',
  measures: {
    quilômetros: 'km|quilômetro|quilômetros|quilómetro|quilómetros',
    'quilômetros quadrados': 'quilômetros quadrados|quilómetros quadrados|km²|km2',
    'quilômetros por hora': 'km/h|quilômetros por hora|quilómetros por hora',
    metros: 'm|metro|metros',
    'metros quadrados': 'metros quadrados|m²|m2',
    'metros cúbicos': 'metros cúbicos|m³',
    centímetros: 'cm|centímetro|centímetros',
    milímetros: 'mm|milímetro|milímetros',
    hectares: 'ha|hectare|hectares',
    quilos: 'kg|quilo|quilos|quilograma|quilogramas',
    gramas: 'g|grama|gramas',
    toneladas: 't|tonelada|toneladas',
    litros: 'litro|litros',
    barris: 'barril|barris',
    '°C': '°C|graus Celsius|graus|grau',
    megawatts: 'MW|megawatt|megawatts',
    gigawatts: 'GW|gigawatt|gigawatts',
  },
  measuresBefore: { magnitude: 'magnitude|magnitude de' },
  partOf: 'dos|das|de|de seus',
  people:
    'pessoas|pessoa|homens|homem|mulheres|mulher|crianças|criança|menores|civis|civil|soldados|soldado|militares|policiais|policial|agentes|combatentes|rebeldes|terroristas|manifestantes|refugiados|migrantes|imigrantes|habitantes|cidadãos|moradores|funcionários|trabalhadores|empregos|passageiros|tripulantes|estudantes|alunos|professores|jornalistas|presos|prisioneiros|reféns|vítimas|pacientes|eleitores|membros|deputados|senadores|suspeitos|apoiadores|ativistas|especialistas|médicos|famílias|sobreviventes|turistas|visitantes|espectadores|usuários|clientes|agricultores|jogadores|mortos|mortes|feridos|detidos|desaparecidos|deslocados|prisões|jovens|bombeiros|indígenas',
  things:
    'votos|cadeiras|assentos|casos|ataques|atentados|tanques|mísseis|foguetes|drones|aviões|helicópteros|barcos|navios|veículos|carros|ônibus|trens|casas|prédios|edifícios|escolas|hospitais|aldeias|cidades|países|estados|empresas|fábricas|pontos|gols|golos|medalhas|jogos|exemplares|doses|assinaturas|árvores|animais|espécies|lojas|corpos|municípios',
  plural: 's',
  noNoun:
    'de|do|da|dos|das|os|as|o|a|e|ou|em|no|na|nos|nas|que|por|para|com|sem|mais|menos|anos|dias|horas|minutos|segundos|semanas|meses|décadas|séculos|após|depois|além|antes|vezes|seus|suas|é|se|um|uma|ao|aos|seu|não|foi|enquanto|estas|estes|essas|esses|segundo|desde|até|entre|contra|mas|duas|dois|três|pontos',
  sameFate: ['mortos|mortas|morreram|assassinados', 'feridos|feridas', 'presos|presas|detidos|detidas'],
  anybody: 'pessoas|pessoa',
  part: 'outros|outras|mais|cada|entre|incluindo|deles|delas|ambos',
  fate: 'mortos|mortas|feridos|feridas|presos|presas|detidos|detidas|desaparecidos|deslocados|resgatados|infectados|assassinados|desabrigados|morreram',
  strikes: {
    mortos: 'matou|mataram',
    feridos: 'feriu|feriram',
    presos: 'prendeu|prenderam',
    detidos: 'deteve|detiveram',
  },
  between: 'foram|ficaram|estão|pessoas|outras|outros|ter|sido|terem|e',
  definite: 'os|as|estes|estas|esses|essas|ambos|ambas|seus|suas|outros|outras|primeiros|últimos',
  qualifiers:
    'pelo menos|ao menos|mais de|menos de|cerca de|quase|até|aproximadamente|em torno de|no mínimo|um total de|por volta de|outros|outras|uns|umas',
  minus: 'menos',
  vague:
    'dezenas|centenas|milhares|dezenas de milhares|centenas de milhares|milhões|dezenas de milhões|bilhões|dúzias',
  of: 'de|do|da|dos|das',
  to: 'a|ou',
  from: 'entre',
  change: 'de|do',
  changeTo: 'para|a',
  and: 'e',
  fractions: {
    metade: 1 / 2,
    'a metade': 1 / 2,
    'um terço': 1 / 3,
    'dois terços': 2 / 3,
    'um quarto': 1 / 4,
    'três quartos': 3 / 4,
  },
  scores:
    'venceu|vence|venceram|vitória|derrotou|derrota|perdeu|perderam|empate|empatou|empataram|gol|gols|golos|jogo|partida|final|placar|goleou|goleada|pênaltis|set',
  names:
    'artigo|número|nº|página|capítulo|grupo|tipo|boeing|airbus|voo|fase|categoria|resolução|versão|rota|rodovia|fórmula|covid|agenda|sala|linha|nível|rodada|lei|pec',
};
