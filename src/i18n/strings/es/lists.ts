/** The words of long lists of articles in Spanish. */
export const lists = {
  byLetter: 'Por letra',
  byFeature: 'Por función',
  letters: 'Letras',
  groups: 'Grupos de artículos',
  signs: 'Números y signos',
  more: 'Más artículos',
  moreSlug: 'mas-articulos',
  title: '{list}: {part}',
  pageTitle: '{list}: {part}, página {n} de {total}',
  description: '{list}, {part}: de «{first}» a «{last}».',
  page: 'Página {n} de {total}',
  pages: 'Ir a otra página',
  pageFrom: '{n}. Desde «{title}»',
};
