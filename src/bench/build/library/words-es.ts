import type { FeatureWords, Words } from './words.ts';

/** From "title | summary | objects". */
const feature = (text: string): FeatureWords => {
  const [title = '', summary = '', objects = ''] = text.split(' | ');
  return { title, summary, objects: objects.split(', ') };
};

export const es: Words = {
  verbs:
    'crear cambiar borrar buscar exportar importar compartir imprimir copiar archivar recuperar aprobar revisar programar renombrar'.split(
      ' ',
    ),
  contexts: [
    '',
    'desde el teléfono',
    'para todo el equipo',
    'antes de fin de mes',
    'en una cuenta compartida',
    'sin perder el historial',
    'para varios alojamientos',
    'en otra moneda',
    'con una plantilla',
    'después de un reembolso',
  ],
  features: [
    feature(
      'Facturas | Lo que cobras y lo que pagas. | una factura, un abono, un impuesto, una oferta',
    ),
    feature('Pagos | El dinero que entra y sale. | un pago, un reembolso, un depósito, un ingreso'),
    feature(
      'Calendario | Días, noches y bloqueos. | un bloqueo, una temporada, un festivo, una vista',
    ),
    feature(
      'Reservas | Tus huéspedes y sus estancias. | una reserva, una estancia, una solicitud, un huésped',
    ),
    feature(
      'Mensajes | Habla con tus huéspedes. | un mensaje, una respuesta, un borrador, una firma',
    ),
    feature('Equipo | Tu gente y lo que puede hacer. | un miembro, un rol, un turno, un grupo'),
    feature('Tareas | Limpieza y arreglos. | una tarea, una lista, un arreglo, una limpieza'),
    feature('Precios | Lo que cuesta una noche. | un precio, un descuento, un cargo, un cupón'),
    feature('Canales | Dónde te anuncias. | un canal, un anuncio, un mapa, un enlace'),
    feature(
      'Informes | Las cifras de tu negocio. | un informe, un gráfico, un filtro, un objetivo',
    ),
    feature(
      'Sitio web | Tu propia página de reservas. | una página, un dominio, una foto, un menú',
    ),
    feature('Cuenta | Tu plan y tus datos. | un plan, una contraseña, una clave, una copia'),
  ],
  definite: (thing) => thing.replace(/^una /, 'la ').replace(/^un /, 'el '),
  joined: (text) => text.replace(/\bde el\b/g, 'del').replace(/\b([aA]) el\b/g, '$1l'),
  menus: [
    'Inicio',
    'Ajustes',
    'Resumen',
    'Detalles',
    'Más',
    'Historial',
    'Útiles',
    'Bandeja',
    'Listas',
  ],
  headings: [
    ['Antes de empezar', 'Qué necesitas', '¿Quién puede {verb} {object}?', 'Cuándo hacerlo'],
    ['Paso a paso', 'Cómo {verb} {object}', 'Hazlo en la web', 'Hazlo en {menu}'],
    ['Qué significa cada estado', 'Estados de {object}', 'Límites y estados', 'Qué muestra {menu}'],
    ['Qué pasa después', 'Qué ven los demás', 'Dónde aparece {other}', 'Cómo sigue {other}'],
    ['Si no funcionó', 'Cuando falta {object}', 'Errores que puedes ver', '¿Sigues sin poder?'],
  ],
  summaries: [
    'Abre {menu}, elige {object} y listo. El resto tarda unos {number} minutos.',
    'Lo haces tú en {menu}, donde está {object}. Nadie lo ve hasta que guardas.',
    'Ve a {menu} y busca {object}. Puedes volver atrás durante {number} días.',
  ],
  questions: [
    '¿dónde puedo {verb} {object}?',
    'no puedo {verb} {object} con {name}',
    '¿Puede un colega {verb} {object} por mí?',
    'cuánto tarda en aparecer {object}',
    'ya no veo {object} en {menu}',
    '¿Puedo volver atrás en {number} días?',
  ],
  sentences: [
    'Casi todo el mundo lo hace una vez por semana y tarda unos {number} minutos.',
    'Encuentras {object} en {menu}, justo debajo de {other}.',
    'Si trabajas con {name}, {object} se envía allí al final del día.',
    'No se pierde nada: el historial guarda {object} durante {number} días.',
    'Un colega con el rol correcto puede hacerlo por ti cuando quieras.',
    'Cuando {other} tiene una fecha pasada, {object} se queda como está.',
    'El cambio vale desde que lo guardas, y tus huéspedes reciben un correo.',
    'Guardamos una copia de {object}, así que puedes volver a como estaba antes.',
    'Si {name} te pide un código, búscalo en la carta del primer día.',
    'En pantallas chicas el botón está detrás de los tres puntos de {menu}.',
    'Solo quien creó la cuenta puede {verb} {object} después del cierre.',
    'Mira dos veces el importe, porque {name} redondea a {number} centavos.',
    'La lista muestra primero lo más nuevo, con {number} líneas por página.',
    'Tus huéspedes nunca ven {object}; solo ven {other} y su precio.',
    'Puedes filtrar por fecha, por nombre o por el color que le diste a {other}.',
    'Una vez al mes ponemos orden, y {other} sin nombre pasa al final.',
    'Funciona igual en la web y en la aplicación para teléfonos y tabletas.',
    'Si dos personas guardan a la vez, vale lo último y la otra recibe un aviso.',
  ],
  needs: [
    'Un rol que pueda ver {menu}.',
    'El número de {object}, por ejemplo {number}-{number}.',
    'Una cuenta de banco a nombre del dueño.',
    'La última versión de la aplicación, o un navegador.',
    'Unos {number} minutos sin pausa.',
    'La dirección que {name} usa contigo.',
  ],
  steps: [
    'Abre **{menu}** y elige {object}.',
    'Haz clic en **{menu}**, arriba a la derecha.',
    'Escribe el importe, por ejemplo {number}, y la fecha.',
    'Elige {other} en la lista y mira su nombre.',
    'Lee el mensaje de {name} y acéptalo.',
    'Haz clic en **Guardar** y espera la marca verde.',
    'Carga la página otra vez para ver {object} en la lista.',
  ],
  notes: [
    'Si lo haces un viernes, {name} puede tardar hasta el lunes en ver {object}.',
    'No hay vuelta atrás después de {number} días, así que guarda una copia de {object}.',
    'Es más rápido con el teclado: pulsa la primera letra de {menu}.',
  ],
  pictures: [
    'La pantalla {menu} con {object} a la vista y el botón Guardar arriba',
    'Una lista de {number} líneas en {menu}, y en ella {object} con una marca',
  ],
  tableHead: ['Estado', 'Qué significa', 'Días'],
  tableRows: [
    ['En curso', 'Todavía puedes {verb} {object}', '{number}'],
    ['En revisión', '{name} lo está mirando', '{number}'],
    ['Pagado', 'El dinero está en camino', '{number}'],
    ['Cerrado', 'Solo el dueño lo abre otra vez', '{number}'],
    ['En espera', 'A {other} le falta una fecha', '{number}'],
    ['Con error', 'Mira `{name}` y prueba otra vez', '{number}'],
  ],
  seeAlso: [
    ['Hay más sobre esto en ', '.'],
    ['Si es nuevo para ti, empieza por ', ' y vuelve aquí.'],
    ['Para el camino contrario, lee ', '.'],
  ],
  code: [
    'GET /v2/{verb}?id={number}&to={name}\nAccept: application/json',
    '{\n  "nombre": "{name}",\n  "dias": {number},\n  "activo": true\n}',
    'fecha;nombre;importe\n2026-11-{number};{name};{number}.50',
  ],
};
