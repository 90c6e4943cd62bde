/** The words of the chat in Spanish. */
export const chat = {
  button: 'Chat en vivo',
  websiteButton: 'Chat de la página web',
  close: 'Cerrar',
  open: 'Abierto ahora: el {team} está en línea.',
  openUntil: 'Abierto ahora: el {team} está en línea. Cierra: {time}, tu hora.',
  closed: 'Ahora no hay nadie en línea.',
  closedUntil: 'Ahora no hay nadie en línea. Abre: {time}, tu hora.',
  closedAdvice: 'Escríbenos con el formulario y te respondemos dentro de {n} horas.',
  urgent:
    'Este es el chat de la página web. Si es urgente, usa el chat en vivo dentro de {product}.',
  question: '¿De qué se trata?',
  questionHint: 'Te mostramos los artículos que lo responden mientras escribes.',
  passAlong: 'Contarle al equipo qué artículo leo y cuál fue mi última pregunta',
  passed: 'Vería: {what}',
  quoted: '«{question}»',
  start: 'Empezar el chat',
  starting: 'Abriendo…',
  again: 'Intentar de nuevo',
  contact: 'Ir al formulario',
  failed:
    'El chat no se pudo abrir: lo bloquea tu navegador o falló la conexión. Lo que escribiste va contigo al formulario.',
};
