/** The words of the hours in Spanish. */
export const hours = {
  closedDay: 'Cerrado',
  exceptions: 'Próximos días con otro horario',
  openingHours: 'Horario de atención',
  live: {
    open: 'Abierto ahora',
    openUntil: 'Abierto ahora, hasta {time}',
    closed: 'Cerrado ahora',
    opens: 'Cerrado ahora. Abre {in}, a {time} de tu hora',
    opensOn: 'Cerrado ahora. Abre {in}, el {day} a {time} de tu hora',
    dayTime: 'el {day} a {time}',
    /** The time by its hour, for languages in which one o'clock takes another article. */
    time: { one: 'la {time}', other: 'las {time}' },
    answer: 'Si escribes ahora, tendrás respuesta antes {time}',
  },
  plans: {
    caption: 'Qué incluye cada plan',
    channel: 'Cómo llegar a nosotros',
    included: 'Incluido',
    notIncluded: 'No incluido',
  },
};
