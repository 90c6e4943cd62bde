/** The words of the hours in Spanish. */
export const hours = {
  closedDay: 'Cerrado',
  exceptions: 'Próximos días con otro horario',
  live: {
    open: 'Abierto ahora',
    openUntil: 'Abierto ahora, hasta {time} (tu hora)',
    openUntilDay: 'Abierto ahora, hasta el {day} a {time} (tu hora)',
    closed: 'Cerrado ahora',
    opens: 'Cerrado ahora. Abre {in}, a {time} (tu hora)',
    opensOn: 'Cerrado ahora. Abre {in}, el {day} a {time} (tu hora)',
    /** The time by its hour, for languages in which one o'clock takes another article. */
    time: { one: 'la {time}', other: 'las {time}' },
  },
  answer: 'Si escribes ahora, tendrás respuesta a más tardar el {time}',
  plans: {
    channel: 'Cómo llegar a nosotros',
    included: 'Incluido',
    notIncluded: 'No incluido',
  },
};
