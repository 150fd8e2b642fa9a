import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'pt',
  name: 'Português',
  direction: 'ltr',
  readingSpeed: 210,

  commonest: 'o a os as de que e em um uma por com para do da no na não se foi ao dos',
  abbreviations: words(
    'Dr|Dra|Sr|Sra|Prof|Profa|Gen|Cel|Av|nº|art|etc|Ltda|jan|fev|mar|abr|jun|jul|ago|set|out|nov|dez',
  ),
};

export const page: PageWords = {
  skip: attested('Pular para o conteúdo', 'Pular para o menu principal', 'Ver mais sites da DW'),
  advertisement: likely('Publicidade', 'Anúncio'),
  imageCredit: [...attested('Foto'), ...likely('Imagem')],
  readMore: likely('Leia também', 'Leia mais', 'Saiba mais', 'Ler mais'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Edição', 'Editado por'),
  author: likely('Autor', 'Autora'),
  note: likely('Este artigo foi', 'Este texto foi'),
  withAgencies: ['com …', 'com informações de …'],
  kinds: { opinion: 'Opinião|Coluna|Comentário', interview: 'Entrevista' },
  classicLabels: { author: ['Autor', 'Autora'], date: [] },
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
    'segundo|segundo o|segundo a|segundo os|segundo as|de acordo com|de acordo com o|de acordo com a|de acordo com os|de acordo com as|conforme|nas palavras de|na opinião de|na avaliação de|na avaliação do|na opinião do|para o|para a',
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
