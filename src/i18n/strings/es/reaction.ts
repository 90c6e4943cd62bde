/** The words of the reaction in Spanish. */
export const reaction = {
  question: '¿Respondió esto a tu pregunta?',
  happy: 'Sí',
  neutral: 'En parte',
  sad: 'No',
  send: 'Enviar',
  thanks: 'Gracias. Tu respuesta nos ayuda a mejorar este artículo.',
  ask: '¿Esto no respondió a tu pregunta? Escríbenos',
  later: {
    failed: 'No pudimos enviar tu respuesta. Sigue aquí: prueba otra vez en un momento.',
    sorry: 'Gracias por decírnoslo. Sentimos que no te sirviera.',
    reason: '¿Qué falló?',
    old: 'Está desactualizado',
    missing: 'Falta algo',
    unclear: 'No se entiende bien',
    wrong: 'Tiene un error',
    translation: 'Está mal traducido',
    reasonThanks: 'Gracias. Ahora sabemos qué corregir.',
    still: '¿Todavía necesitas una respuesta?',
    chat: 'Hablar por chat',
    contact: 'Escribirnos',
  },
};
