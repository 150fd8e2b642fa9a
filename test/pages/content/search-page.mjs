import { renderOverview } from '../markup/no-article.mjs';

const { html, address } = renderOverview({
  id: 'search-page',
  lang: 'es',
  path: '/es/search/page-1?searchNavigationId=30684&languageCode=es&origin=gN&item=glaciares',
  title: 'Búsqueda: glaciares',
  headline: 'Búsqueda',
  introduction: '38 resultados para "glaciares"',
  sections: [
    [
      'Resultados',
      [
        [
          'Perú vuelve a contar sus glaciares',
          'De los 2.100 glaciares registrados en 1962 quedan menos de la mitad, según un nuevo inventario.',
          '/es/perú-vuelve-a-contar-sus-glaciares/a-79200319',
        ],
        [
          'El último heladero del Chimborazo',
          'Con un burro y una manta de paja, don Segundo baja hielo desde los 5.000 metros.',
          '/es/el-último-heladero/a-79200322',
        ],
        [
          'Así suena un glaciar',
          'Una científica graba desde hace 20 años la voz del hielo.',
          '/es/así-suena-un-glaciar/audio-79200330',
        ],
      ],
    ],
  ],
});

export default { html, expected: { article: false, address } };
