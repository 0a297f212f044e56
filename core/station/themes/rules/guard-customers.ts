import { list } from './list.ts';

/**
 * Customers, whose own traits are no remark on staff: relatives of who writes, and those who are cared for. In four
 * languages at once.
 */
export const CUSTOMERS: readonly string[] =
  list(`my|our ~ mum|mums|mom|mam|mother|mothers|dad|dads|father|fathers|parents|husband|wife|partner|son|sons|daughter|daughters|child|kid|kids|children|baby|grandma|grandmother|grandpa|grandfather|gran|nan|nana|granny|grandson|granddaughter|grandchild|sister|brother|aunt|uncle|nephew|niece|cousin|friend|friends|neighbour|neighbor|relative|family|girl|boy|lad|in law,
  mum, mam, mummy, patient, patients, relative, relatives, service users, other guests, fellow guests, guest, guests, customer, customers, passenger, passengers, visitors, residents, resident, clients, people who, people with, person with, persons with, those with, somebody with, someone with, on behalf of, families, couples, children, visitor*, students, teens, i have, i suffer, i live, im a, i am a, am ~ years old, care home ~ resident*|we|ring|called, working in a care home, daughter in law,
  mein*|unser* ~ mutter|vater|eltern|mann|frau|sohn|tochter|kind|kinder|oma|opa|großmutter|großvater|mama|papa|schwester|bruder|tante|onkel|enkel|enkelin|enkelkind|freund|freundin|nachbar|nachbarin|familie|partner|partnerin|schwiegermutter|schwiegervater|baby|begleitung, patient*, bewohner*, angehörig*, kunden, gäste, fahrgäste, mitreisende*, menschen mit, personen mit, jugendliche*, ich gehe, ich bin, bin ich, als rentner*, ich habe eine|einen, schüler*,
  ma|mon|mes|notre|nos ~ mere|pere|parents|mari|femme|fils|fille|enfant|enfants|grand mere|grand pere|mamie|papi|soeur|frere|tante|oncle|ami|amie|voisin|voisine|famille|bebe|conjoint|compagne|compagnon|belle mere|beau pere, patients, clients, residents, usagers, voyageurs, vacanciers, personnes qui, j ai, je suis, groupe de jeunes, des adolescents, demande* ~ nationalite,
  mi|mis|nuestro|nuestra|nuestros ~ madre|padre|padres|marido|mujer|esposa|esposo|hijo|hija|hijos|abuela|abuelo|hermana|hermano|tia|tio|amiga|amigo|vecino|vecina|familia|pareja|bebe|nino|nina|suegra|suegro, pacientes, clientes, huespedes, residentes, viajeros, familias, parejas, grupo de, personas con, gente con, viaje|vacaciones|fin de semana ~ con, familia, amigos, tengo, voy en, con ninos, con nuestros`);

/** Where somebody serves: who is there is no customer. */
export const POSTS: readonly string[] = list(
  `desk, counter, reception, till, checkout, hotline, helpline, phones, schalter, empfang, rezeption, kasse, theke, tresen, hotline, accueil, guichet, caisse, comptoir, recepcion, mostrador, caja, ventanilla`,
);

/** Who hires whom: a trait that follows is a remark on staff ("they only hire ..."). */
export const HIRES: readonly string[] = list(
  `hire, hires, hired, hiring, employ, employs, employed, employing, recruit, recruits, einstellen, stellen ~ ein, stellt ~ ein, eingestellt, beschäftigt, beschäftigen, embauche, embauches, embauchent, embaucher, recrutent, recruter, contratan, contrata, contratar, contratado, contratados`,
);
