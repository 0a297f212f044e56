import type { PhraseBank } from './bank.ts';

export const spanish: PhraseBank = {
  themes: {
    waiting: {
      complaint: [
        '{min} minutos de espera al teléfono',
        'El tiempo de espera es demasiado largo',
        'Me tuvieron en espera {min} minutos',
        'Demasiado tiempo en espera',
      ],
      praise: ['Casi sin espera'],
    },
    reachability: {
      complaint: [
        'Es imposible contactar con ustedes',
        'Nadie coge el teléfono',
        'La línea siempre está ocupada',
      ],
      praise: ['Fácil de contactar'],
    },
    'call-back': {
      complaint: [
        'Nadie me devolvió la llamada',
        'Prometieron devolver la llamada y no lo hicieron',
        'Dijeron que me llamarían y nunca me llamaron',
        'Sigo esperando que me devuelvan la llamada',
      ],
      praise: ['Me devolvieron la llamada como prometieron'],
    },
    'first-time': {
      complaint: [
        'Tuve que llamar {n} veces por el mismo problema',
        'El problema sigue sin resolverse',
        'Tuve que volver a llamar por lo mismo',
      ],
      praise: ['Problema resuelto en la primera llamada', 'Todo resuelto a la primera'],
    },
    'passed-on': {
      complaint: [
        'Me pasaron de un departamento a otro',
        'Me transfirieron {n} veces',
        'Me pasan de una persona a otra',
      ],
    },
    knowledge: {
      complaint: [
        'El agente no conocía mi contrato',
        'Me dieron información equivocada',
        'No tenía ni idea de mi contrato',
      ],
      praise: ['Personal muy competente', 'Un asesor muy profesional y competente'],
    },
    explaining: {
      complaint: ['Nadie me explicó lo que pasa después', 'La explicación fue confusa'],
      praise: [
        'Me lo explicó todo con calma y claridad',
        'Una explicación clara y paciente',
        'Se tomó el tiempo de explicarme todo',
        'Muy bien explicado',
      ],
    },
    empathy: {
      complaint: [
        'No me escucharon',
        'No me tomaron en serio',
        'Ninguna empatía',
        'Me despacharon sin escucharme',
      ],
      praise: ['Me tomaron en serio', 'Me escucharon de verdad', 'Mucha empatía'],
    },
    billing: {
      complaint: ['La factura está mal otra vez', 'Me cobraron dos veces', 'Error en la factura'],
      praise: ['Factura clara y correcta'],
    },
    arrival: {
      complaint: [
        'El técnico llegó {n} horas tarde',
        'El técnico llegó tarde',
        'El {day} el técnico no se presentó',
        'Otra vez llegaron con retraso',
      ],
      praise: ['El técnico llegó puntual', 'Muy puntuales'],
    },
    'product-quality': {
      complaint: ['La bomba se estropeó a las {n} semanas', 'El termostato es defectuoso', 'Mala calidad'],
      praise: ['Producto de buena calidad', 'La caldera funciona perfectamente'],
    },
    workmanship: {
      complaint: ['Trabajo mal hecho', 'Dejaron el sótano sucio', 'Una chapuza'],
      praise: ['Trabajo limpio y cuidadoso', 'Lo dejó todo limpio', 'Un trabajo muy bien hecho'],
    },
    website: {
      complaint: [
        'La página web no funciona',
        'La aplicación se cierra sola',
        'No puedo entrar en el área de clientes',
      ],
      praise: ['La aplicación es fácil de usar'],
    },
    price: {
      complaint: ['Demasiado caro', 'El precio subió sin motivo', 'Muy caro'],
      praise: ['Buena relación calidad-precio', 'Precio justo'],
    },
    policy: { complaint: ['Dicen que las normas no lo permiten', 'Las condiciones son injustas'] },
    privacy: { complaint: ['Me preocupa la protección de mis datos personales'] },
    staff: {
      praise: ['Muy amables', 'Personal amable y atento', 'El técnico fue muy amable', 'Trato muy agradable'],
    },
    speed: {
      praise: ['Rápido y sencillo', 'Servicio muy rápido', 'Ayuda rápida el {day}'],
    },
    appointment: {
      complaint: [
        'Cambiaron la cita {n} veces',
        'Cancelaron la cita a última hora',
        'Otra vez aplazaron la cita',
      ],
      praise: ['Me dieron cita para el día siguiente'],
    },
    informed: {
      complaint: [
        'Nadie me informó del retraso del pedido',
        'Sin noticias de mi pedido',
        'No me mantuvieron informado',
      ],
      praise: ['Me mantuvieron siempre informada', 'Siempre bien informado'],
    },
  },
  appointmentDesk: ['La oficina de citas no me devolvió la llamada'],
  planningMoved: ['La planificación cambió mi cita {n} veces'],
  interview: {
    silence: [
      'Después de la entrevista nadie me devolvió la llamada',
      'Prometieron devolver la llamada tras la entrevista y no lo hicieron',
    ],
    other: ['Una entrevista agradable', 'Las preguntas fueron justas'],
  },
  colleagues: {
    payroll: ['Las horas extra se pagaron tarde'],
    planning: ['La ruta era demasiado justa', 'Dos citas a la misma hora el {day}'],
    praise: ['Respuesta rápida, gracias'],
  },
  setAside: ['No entendía su acento', 'Una chica con velo en el mostrador'],
  neutral: ['Nada que añadir', 'Sin comentarios', 'Como esperaba', 'Ya veremos', 'Correcto'],
  details: ['Mi pedido es TW-{order}', 'Un saludo, {name}', 'Mi correo: {mail}'],
  but: ', pero ',
  otherwise: { good: 'Por lo demás todo bien', bad: 'el resto decepcionante' },
  lowerable: [
    'el',
    'la',
    'los',
    'las',
    'nadie',
    'me',
    'muy',
    'todo',
    'sin',
    'no',
    'demasiado',
    'otra',
    'dijeron',
    'tuve',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  names: ['Carmen Ortega', 'Sr. Molina', 'Lucía Navarro'],
};
