import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'es',
  name: 'Español',
  direction: 'ltr',
  readingSpeed: 210,

  commonest: 'el la los las de que y en un una por con para del se su es al lo como fue',
  abbreviations: words('Sr|Sra|Srta|Dr|Dra|Prof|Gral|Ud|Uds|D|Dña|Av|núm|art|pág|EE.UU|EE|UU|etc'),
};

export const page: PageWords = {
  skip: attested('Ir al contenido', 'Ir al menú principal', 'Ir a más sitios de DW'),
  advertisement: attested('Publicidad'),
  imageCredit: [...attested('Imagen'), ...likely('Foto')],
  readMore: likely('Lea también', 'Lea más', 'Leer más', 'Lea además', 'Vea también'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Editado por', 'Edición'),
  author: likely('Autor', 'Autora'),
  note: likely('Este artículo fue', 'Este texto fue'),
  withAgencies: ['con …', 'con información de …'],
  kinds: { opinion: 'Opinión|Columna|Comentario', interview: 'Entrevista' },
  classicLabels: { author: ['Autor', 'Autora'], date: [] },
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'dijo|dijeron|dice|dicen|decía|ha dicho|afirmó|afirmaron|afirma|afirman|afirmaba|señaló|señalaron|señala|señalan|aseguró|aseguraron|asegura|aseguran|explicó|explicaron|explica|explican|añadió|añadieron|añade|agregó|agregaron|agrega',
    'declaró|declararon|declara|indicó|indicaron|indica|indican|apuntó|apunta|sostuvo|sostiene|sostienen|subrayó|subraya|destacó|destaca|destacaron|manifestó|manifestaron|manifiesta|expresó|expresa|expresaron|comentó|comenta|comentaron',
    'advirtió|advierte|advirtieron|advierten|anunció|anunciaron|anuncia|informó|informaron|informa|reconoció|reconoce|reconocieron|admitió|admite|escribió|escribe|escribieron|preguntó|pregunta|respondió|responde|respondieron|contestó|reiteró|reitera|insistió|insiste|recordó|recuerda|precisó|precisa|aclaró|aclara',
    'denunció|denuncia|denunciaron|lamentó|lamenta|confirmó|confirma|confirmaron|concluyó|concluye|contó|cuenta|cuentan|pidió|pide|pidieron|exigió|exige|propuso|criticó|critica|criticaron|acusó|prometió|promete|relató|relata|aseveró|puntualizó|opinó|opina|opinan|consideró|considera|consideran|resaltó|resalta|remarcó|enfatizó|enfatiza|tuiteó|publicó|argumentó|argumenta|alegó|negó|niega|matizó|zanjó|sentenció|espetó|exclamó|desveló|reveló|detalló|sugirió|celebró|rechazó|condenó|proclamó|reclamó|citó|leyó|reza|dicho|afirmado|asegurado|señalado|explicado|añadido|declarado|indicado|anunciado|advertido|reconocido|subrayado|destacado|manifestado|escrito|informado|confirmado|denunciado|pedido|insistido|admitido|lamentado|agregado|apuntado|comentado|recordado|sostenido|expresado|avisado|concluido',
  ),
  saying: list(
    'diciendo|afirmando|añadiendo|asegurando|señalando|explicando|agregando|declarando|indicando|subrayando|destacando|advirtiendo|preguntando|escribiendo|insistiendo|recordando|argumentando|según dijo|según explicó|según afirmó',
  ),
  bare: list('dijo|dijeron|dice|dicen|afirmó|aseguró|señaló|explicó|añadió|agregó|declaró|sostuvo|indicó'),
  judge: list(
    'llamó|llamaron|llama|llaman|calificó|calificaron|califica|tachó|tilda|tildó|describió|describe|describieron|definió|define|definieron|habló|habla|acusó|acusa|acusaron|elogió|tachan|denominó|defendió|defiende|ve|vio|considera|consideró|criticó|condenó',
  ),
  judging: list('llamando|calificando|describiendo|tachando|acusando|calificado|llamado'),
  utterances: list('declaración|declaraciones|palabras|afirmación|comentario|comentarios|mensaje|discurso'),
  accordingTo: list(
    'según|de acuerdo con|de acuerdo a|en palabras de|a juicio de|en opinión de|conforme a|para',
  ),
  that: list('que|si|cómo|por qué'),
  fillers: list(
    'ha|han|había|habían|he|hemos|también|además|luego|después|ya|ayer|hoy|no|se|le|les|me|nos|lo|así|siempre|entonces|sin embargo|por su parte|por otra parte|asimismo|recientemente|hace|poco|una vez|este lunes|este martes|este miércoles|este jueves|este viernes|este sábado|este domingo|a su vez|en tanto',
  ),
  fillerEndings: list('mente'),
  passive: list('fue|fueron|es|son|ser|sido|era|eran|está|están'),
  by: list('por'),
  negations: list('no|nunca|jamás|ni'),
  determiners: list(
    'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|esos|esas|aquel|otro|otra|otros|otras|varios|varias|muchos|muchas|algunos|algunas|dos|tres|cuatro|cinco|mi|nuestro|nuestra|cada|ningún|ninguna|ambos',
  ),
  indefinite: list(
    'un|una|unos|unas|otro|otra|otros|otras|varios|varias|muchos|muchas|algunos|algunas|dos|tres|cuatro|cada',
  ),
  prepositions: list(
    'de|del|a|al|en|con|por|para|sobre|desde|hasta|entre|sin|contra|ante|tras|durante|mediante|bajo|hacia|como|junto',
  ),
  coordinators: list('y|e|o|u|pero|sino|ni'),
  subordinators: list('cuando|mientras|porque|si|aunque|donde|como|pues|ya que|después de que|que|tras'),
  relatives: list('que|quien|quienes|cual'),
  pronouns: [
    ...pronouns('él', 'male'),
    ...pronouns('ella', 'female'),
    ...pronouns('ellos|ellas|yo|nosotros|nosotras|usted|ustedes|quien|quienes|alguien|todos', null),
  ],
  sources: list(
    'portavoz|portavoces|presidente|presidenta|ministro|ministra|ministros|canciller|secretario|secretaria|director|directora|jefe|jefa|líder|líderes|alcalde|alcaldesa|senador|senadora|diputado|diputada|gobernador|gobernadora|vicepresidente|vicepresidenta',
    'fiscal|fiscalía|juez|jueza|abogado|abogada|abogados|policía|general|comandante|oficial|funcionario|funcionaria|funcionarios|experto|experta|expertos|expertas|analista|analistas|investigador|investigadora|investigadores|científico|científicos|profesor|profesora|economista|embajador|embajadora|representante|representantes',
    'gobierno|ministerio|organización|agencia|empresa|compañía|banco|partido|comisión|tribunal|corte|universidad|estudio|informe|comunicado|documento|periódico|diario|medios|medio|fuentes|fuente|testigo|testigos|vecinos|activista|activistas|oposición|autoridades|autor|autora|autores|entrenador|jugador|candidato|candidata|papa|rey|reina|príncipe|sindicato|asociación|ong|policías|víctimas|víctima|familia|padre|madre|hijo|hija|hermano|hermana|mujer|hombre|periodista|periodistas|mandatario|mandataria|premier|dirigente|grupo|equipo|instituto|fundación|ejército|iglesia|texto|carta|mensaje|médico|médicos',
  ),
  titles: list('sr|sra|dr|dra|señor|señora|don|doña|general|presidente|presidenta|ministro|ministra|papa'),
  notSpeech: list(
    'llamado|llamada|llamados|llamadas|denominado|denominada|titulado|titulada|supuesto|supuesta|apodado|apodada|película|libro|canción|novela|serie|álbum|disco|revista|periódico|programa|obra|operación|título|lema|término|palabra|conocido como|conocida como',
  ),
  freeOrder: true,
  dropsSubject: true,
};
