import { patterns } from './patterns.ts';

/** Spanish patterns of the default taxonomy, by theme; accents may be left out. */
export const ES = {
  waiting: patterns({
    any: `tiempo de espera, minutos ~ linea, lista de espera, plazo*, duracion`,
    complaint: `espera, esperas, esperar, espere, esperando, esperado, esperamos, cola, colas, en espera, musica de espera, demasiado tiempo, tarda*, tardaron, tardo, tardan, tardado, lento, lenta, lentos, lentitud, interminable*, eterno, eterna, horas ~ espera*|telefono|cola, muchisimo tiempo, mucho tiempo, larga espera, muy lento, sigo esperando`,
    praise: `sin espera*, sin esperar, sin colas, sin cola, poca espera, apenas ~ espera*, espera ~ corta|minima, no ~ esperar, no tuve que esperar, no tardaron, no tardo`,
  }),
  reachability: patterns({
    any: `localizar, contactar, contacto ~ telefon*, comunicar, telefono, linea ~ ocupada, horario*, atencion telefonica, accesible ~ telefono, contestador, coge* ~ telefono, numero ~ atencion`,
    complaint: `nadie ~ coge|contesta|responde|atiende|descuelga, no ~ cogen|coge|contestan|contesta|responden|atienden|descuelgan ~ telefono|llamada*, imposible ~ contactar|hablar|localizar|comunicar, dificil ~ contactar|hablar|localizar, siempre ~ comunica|comunicando|ocupado, linea ocupada, cuelgan, colgaron, me colgo, se corta*, se corto, contestador, buzon de voz, solo ~ robot, un robot, un bot, hablar con ~ humano|persona, ilocalizable*, inaccesible*, no hay manera de hablar`,
    praise: `facil ~ contactar|localizar|hablar, siempre disponibles ~ telefono|llamada*, contestan ~ rapido|enseguida|inmediatamente, atendieron ~ enseguida|inmediatamente|rapido, cogieron ~ enseguida|rapido|inmediatamente, disponibilidad`,
  }),
  'call-back': patterns({
    any: `devol* ~ llamada*, devuel* ~ llamada*, volvieron a llamar, vuelven a llamar, promesa*, prometi*, prometen, palabra, compromiso*, cumpl*, respuesta ~ candidatura|entrevista|correo|queja, segun lo acordado, acordado, quedaron en, seguimiento`,
    complaint: `no ~ responden|contestan|responde|contesta|respondieron|contestaron ~ correo*|mail*|email*|mensaje*, sin respuesta, nunca ~ respondi*|contestaron ~ correo*|mail*|email*|mensaje*, nadie ~ llama|llamo|llamado|devolvi*|devuelto|contesto|contactado|respondi*, nunca ~ llamaron|llamo|llaman|devolvieron|devuelven|contestaron|respondieron|cumpl*, no ~ devolvieron|devuelven|devuelto|devolvio ~ llamada, no ~ llamaron|llamado|devolvieron, no ~ contestado|contestaron|respondido|respondieron, no ~ cumpl*, incumpl*, sin respuesta, ninguna respuesta, sin noticias, no hay respuesta, sigo ~ sin ~ respuesta|noticias|llamada, falsas promesas, promesas ~ vacias|incumplidas|rotas, prometi* ~ pero|nunca|nadie|nada, quedaron en ~ llamar, llamada ~ prometida, jamas ~ llamaron|contestaron|respondieron, tuve que ~ insistir|reclamar, ni una llamada, ningun seguimiento, sin respuesta tras, poco fiable*`,
    praise: `como prometi*, como acord*, segun lo acordado, segun lo prometido, cumpl* ~ palabra|prometido|promesa*|plazo*|siempre|todo, cumplieron, cumplidor*, devolvieron ~ llamada ~ rapido|enseguida|puntual, llamaron ~ enseguida|rapidamente|como, respuesta rapida, fiable*, formal, formales, buen seguimiento, excelente seguimiento`,
  }),
  'first-time': patterns({
    any: `a la primera, primera vez, primera visita, primera llamada, de una vez, primer intento`,
    complaint: `volver a llamar, volvi a llamar, llamar ~ veces, llame ~ veces, llamado ~ veces, varias veces, otra vez ~ averia*|roto|rota|problema|estropead*|mismo, de nuevo ~ averia*|roto|rota|problema|estropead*, segunda|tercera|cuarta ~ vez|visita|intervencion, mismo problema, misma averia, sigue* ~ igual|roto|rota|fallando|sin funcionar|sin arreglar|goteando|perdiendo, no ~ resuelto|solucionado|resolvieron|solucionaron|arreglaron|arreglado|resolvio|soluciono|arreglo, nunca ~ resolvieron|solucionaron|arreglaron, sin ~ solucion|resolver|solucionar|arreglar, ninguna solucion, no supieron ~ arreglar|resolver, no pudo ~ arreglar|resolver|ayudar, problema ~ persiste|sigue|continua, volvio a fallar, volvio a estropearse, tuvo que volver, tuvieron que volver`,
    praise: `a la primera, resuelto ~ rapido|rapidamente|enseguida|primera|inmediatamente, resolvi* ~ rapido|rapidamente|enseguida|primera|inmediatamente|problema|todo, solucion* ~ rapido|rapidamente|rapida|enseguida|primera|inmediatamente|problema|todo, arregl* ~ rapido|rapidamente|enseguida|primera|todo, problema ~ resuelto|solucionado|arreglado, vuelve a funcionar, funciona de nuevo, todo solucionado, todo resuelto, resolutiv*`,
  }),
  'passed-on': patterns({
    any: `transfirieron, departamento*, otro departamento, transferi*, pasaron ~ con|a, pasan ~ con|a, derivar*, derivaron, interlocutor*, persona ~ contacto`,
    complaint: `de un departamento, de un lado ~ otro, de uno a otro, de persona en persona, pasan la pelota, pasaron la pelota, se pasan ~ pelota, me pasaron ~ veces, me pasan ~ otro, marear*, mareando, marean, nadie ~ responsable|hace cargo|se hace, no ~ responsables, repetir ~ todo|historia|caso|veces, explicar ~ otra vez|veces|nuevo|cada, contar ~ otra vez|veces|nuevo, empezar de cero, cada vez ~ persona ~ distinta|diferente, departamento ~ equivocado, ping pong, peloteo, transferi* ~ veces`,
    praise: `una sola persona, misma persona, un unico interlocutor, persona ~ contacto ~ unica|fija, siempre la misma persona`,
  }),
  knowledge: patterns({
    any: `conocimiento*, competen*, expert*, experiencia ~ tecnic*|profesional, formacion, formad*, asesor*, asesoramiento, preparad*, preparacion, capacitad*, cualificad*, informacion ~ correcta|incorrecta|erronea`,
    complaint: `incompeten*, no ~ sabia*|sabian|saben|sabe ~ nada|que|como|responder|del|de, no tenia* ~ idea, no tienen ~ idea, ni idea, no conocia* ~ mi|caso|contrato|nada, sin idea, desconoc*, mal ~ asesorad*|informad*|formad*|preparad*, informacion ~ incorrecta|erronea|falsa|contradictoria|equivocada, contradictori*, cada uno ~ dice|dijo, falta de ~ conocimiento*|formacion|preparacion|profesionalidad, no estan preparad*, poco preparad*, inexpert*, no supieron ~ responder|contestar|decir, respuestas distintas`,
    praise: `muy preparad*, bien ~ asesorad*|preparad*|formad*|informad*, buen asesoramiento, excelente asesoramiento, gran asesoramiento, muy competente*, competente*, sabia* ~ exactamente|perfectamente|hacia|todo, conocia* ~ caso|contrato|bien, gran conocimiento, domina* ~ tema|oficio, expert*, buenos consejos, buen consejo, gran profesional, grandes profesionales, buenos profesionales, buen profesional`,
  }),
  explaining: patterns({
    any: `explic*, comprensible*, incomprensible*, claridad, claro, clara, claramente, ensen* ~ como, paso a paso, tecnicismos`,
    complaint: `no ~ explic*, nadie ~ explic*, nada ~ explic*, ninguna explicacion, sin explicacion*, sin explicar, mal explicad*, explic* ~ mal|fatal|nada, incomprensible*, poco clar*, no ~ entendi*|entiende, no quedo claro, confus*, tecnicismos`,
    praise: `explic* ~ bien|todo|claramente|calma|paciencia|claro|detalle|perfectamente|tranquil*|clara, explicacion* ~ clara*|buena*|tranquila*|detallada*|perfecta*, buenas explicaciones, buena explicacion, paciente*, paciencia, con calma, con tranquilidad, con claridad, muy clar*, paso a paso, se tomo ~ tiempo, se tomaron ~ tiempo, dedico ~ tiempo, me enseno, nos enseno`,
  }),
  empathy: patterns({
    any: `empatia, trato, tono, actitud, respeto, respetuos*, comprension, escuch*, modales, educacion, en serio, cercania, humano, humana`,
    complaint: `maleducad*, grosero*, grosera*, borde, bordes, antipatic*, desagradable*, arrogan*, prepotent*, chulo, chulesc*, despectiv*, desprecio, mala educacion, malos modales, mal trato, trato ~ malo|pesimo|horrible|fatal|nefasto|inhumano|frio, pesimo trato, sin respeto, falta de ~ respeto|educacion|empatia|interes|tacto|consideracion, ninguna empatia, cero empatia, nada de empatia, no ~ escucha*|escucho|escucharon, nadie ~ escucha, no ~ en serio, no ~ amable*|educad*|simpatic*, poco amable*, nada amable*, me despach*, despacharon, quitarme de encima, se quitan de encima, indiferen*, pasota*, pasotismo, como un numero, un numero mas, no les importa, no le importa, les da igual, gritaron, grito, mala actitud, mal tono, de malas maneras, de mala gana, se rieron, me tomaron por tonto, ignoraron`,
    praise: `atendido|atendida|tratado|tratada ~ bien|mejor, tomo ~ en serio, tomaron ~ en serio, me escuch*, nos escuch*, escuch* ~ atent*|bien|paciencia, muy comprensiv*, comprensiv*, empatic*, mucha empatia, gran empatia, con empatia, respetuos*, con respeto, trato ~ humano|cercano|excelente|exquisito|inmejorable|personalizado|familiar|perfecto|buen|bueno|amable|genial, buen trato, excelente trato, gran trato, trato muy bueno, trato cercano, muy cercan*, cercan* ~ amable*|trato|personal|profesional*, muy human*, calidad humana, tranquiliz*, atento ~ necesidades`,
  }),
  billing: patterns({
    any: `factur*, pago, pagos, pague, cobr*, cargo, cargos, domicili*, reembols*, devolucion ~ dinero|importe, recibo*, abono*, cuota*, deuda*, adeudo*, cuenta bancaria, recordatorio ~ pago`,
    complaint: `factur* ~ mal|erronea*|equivocad*|incorrect*|error*|doble|incomprensible*|excesiv*|inflad*, error* ~ factur*, cobr* ~ mas|doble|dos|de mas|indebid*|mal|veces, cobro indebido, cobros indebidos, doble cargo, cargo* ~ indebid*|doble, no ~ reembols*|devuelto|devuelven ~ dinero, devuelvan ~ dinero, no ~ han reembols*, sin reembols*, costes ocultos, reclam* ~ deuda|pago, pago reclamado, nunca ~ reembols*`,
    praise: `factur* ~ clara*|correcta*|transparente*|detallada*, reembols* ~ rapido|rapidamente|inmediat*, devolucion rapida, cobro justo`,
  }),
  arrival: patterns({
    any: `tecnico*|instalador*|operario*|fontanero*|electricista*|paquete*|pedido*|repartidor*|envio*|mensajero*|carta|pieza* ~ lleg*, llego|llegaron ~ tecnico*|instalador*|paquete*|pedido*|repartidor*|hora|antes|retraso, entreg*, envio*, paquete*, mensajer*, reparto, franja horaria, franja, puntual*, impuntual*, retras*, a tiempo, a la hora, horario ~ entrega, vino|vinieron|vino ~ tecnico*|operario*|fontanero*|electricista*|instalador*|reparar|arreglar|instalar|hora|revisar`,
    complaint: `vino|vinieron|entrega*|entregaron|envio*|pedido*|paquete* ~ tarde, demasiado tarde, llego ~ tarde|retraso, llegaron ~ tarde|retraso, retras*, horas ~ tarde|retraso|despues, con retraso, no ~ llego|llegaron|vino|vinieron|aparecio|aparecieron|presento|presentaron|entregaron|entregado, nunca ~ llego|llegaron|vino|vinieron|aparecio|aparecieron|presento, nadie ~ vino|aparecio|presento|llego, impuntual*, no ~ puntual*, todo el dia ~ esperando, esperando ~ todo el dia|toda la manana, fuera de la franja, pieza* ~ falta*|equivocad*, falta* ~ pieza*, paquete ~ perdido|danado|roto|equivocado, entrega ~ mal|tarde|equivocad*|incompleta`,
    praise: `puntual*, a tiempo, a la hora, lleg* ~ puntual*|antes|hora|rapido|pronto|enseguida|tiempo, vin* ~ puntual*|rapido|enseguida|pronto, entrega ~ rapida|perfecta|puntual, envio rapido, entreg* ~ rapido|antes|tiempo, dentro de la franja`,
  }),
  'product-quality': patterns({
    any: `producto*, aparato*, caldera*, radiador*, bomba de calor, termo, termostato*, calentador, material, materiales, pieza*, repuesto*, calidad ~ producto*|material*, garantia*, defectuos*, averia*, ruido*, ruidos*, maquina, calefaccion, equipo ~ averiado|nuevo|instalado`,
    complaint: `averia*, estropead*, se estropea*, se estropeo, defectuos*, defecto*, no ~ funciona*, deja de funcionar, dejo de funcionar, funciona ~ mal|fatal, mala calidad, baja calidad, pesima calidad, calidad ~ mala|pesima|baja, se rompio, se rompe, pierde agua, gotea*, fuga*, ruidos*, no calienta, sin calefaccion, sin agua caliente`,
    praise: `buena calidad, gran calidad, alta calidad, excelente calidad, calidad ~ excelente|buena|superior, funciona ~ perfect*|bien|genial|maravilla, buen producto, gran producto, excelente producto, producto* ~ excelente*|buen*|genial*|calidad, robust*, silencios*, duradero*`,
  }),
  workmanship: patterns({
    any: `trabajo, trabajos, obra, obras, instalacion, instal*, montaje, reparacion*, acabado*, limpio, limpia, limpieza, suciedad, mano de obra, ejecucion, intervencion`,
    complaint: `chapuza*, chapucer*, mal ~ hecho|instalad*|montad*|reparad*|colocad*|rematad*, trabajo ~ mal|malo|chapucero|inacabado|sucio, mal trabajo, dejaron ~ sucio|suciedad|sucia|escombros|desorden|medias|perdido, dejo ~ sucio|suciedad|sucia|medias|perdido, no ~ limpi*|termin*|acab*, sin ~ terminar|limpiar|acabar|rematar, a medias, inacabad*, rayaron, rayad*, rompieron ~ azulejo*|pared|suelo, danaron, descuidad*, torcid*, negligen*, acabado* ~ mal*|pesim*`,
    praise: `buen trabajo, gran trabajo, excelente trabajo, trabajo ~ bien|excelente|limpio|perfecto|impecable|profesional|esmerado|fino|estupendo|magnifico, bien ~ hecho|instalad*|montad*|reparad*|rematad*, impecable*, muy limpi*, todo limpio, dejaron ~ limpio|limpia|recogido|impecable|perfecto, dejo ~ limpio|limpia|recogido|impecable|perfecto, cuidados*, esmer*, minucios*, limpi* ~ ordenad*, trabajo limpio`,
  }),
  website: patterns({
    any: `web, pagina, app, aplicacion, reservar|pagar|comprar|pedir|contratar|tramitar ~ online, banca online, area online, portal, area de cliente*, area cliente*, contrasena*, iniciar sesion, acceso ~ web|cuenta|online, formulario*, por internet, usuario ~ contrasena`,
    complaint: `web|app|aplicacion|pagina|portal ~ mal|lenta|lento|caida|falla*|funciona|error*|complicad*|desastre|confus*|no, no ~ cargar|carga, no ~ iniciar sesion|entrar|acceder, mensaje* de error, se cuelga, se bloquea, formulario ~ error*|funciona|complicado`,
    praise: `web|app|aplicacion|pagina|portal ~ facil*|clara|claro|buena|bien|intuitiv*|comod*|genial|practic*|sencill*, intuitiv*, facil de usar, facil de manejar, comodidad ~ online|app|web`,
  }),
  price: patterns({
    any: `precio, precios, caro, cara, caros, caras, carisim*, coste*, cuesta, costo, costoso*, barat*, economic*, tarifa*, importe, mucho dinero, tanto dinero, mi dinero, el dinero, gratis, subida*, descuento*, presupuesto ~ caro|alto|precio, calidad precio, asequible*`,
    complaint: `muy caro|cara|caros|caras, demasiado caro|cara|caros|caras, carisim*, precio* ~ alto*|excesivo*|abusivo*|desorbitado*|elevado*|subi*|exagerado*, tarifa* ~ alta*|excesiva*|abusiva*|elevada*|subi*, subida* ~ precio*|tarifa*, un robo, estafa*, timo, clavada, sablazo, desorbitad*, abusiv*, cobran ~ mucho|demasiado, no vale ~ precio|cuesta|dinero, caro, cara, caros, mas caro`,
    praise: `buen precio, buenos precios, precio* ~ razonable*|justo*|ajustado*|bueno*|competitivo*|asequible*|correcto*|economico*|imbatible*, calidad precio ~ buena|excelente|inmejorable|genial, buena relacion calidad, excelente relacion calidad, barato, barata, economic*, asequible*, mas barato, no es caro`,
  }),
  policy: patterns({
    any: `norma*, politica*, condicion*, contrato*, permanencia, baja ~ contrato|servicio|dar, darme de baja, cancel*, burocra*, papeleo, tramite*, letra pequena, clausula*, procedimiento*, flexib*, rescind*, penalizacion*, garantia ~ rechaz*|cubre`,
    complaint: `burocra*, papeleo, tramite* ~ largo*|complicado*|eterno*, nada flexible*, poco flexible*, no ~ flexible*, ninguna flexibilidad, falta de flexibilidad, inflexib*, rigid*, letra pequena, clausula* abusiva*, no ~ dar* de baja, imposible ~ baja|cancelar|rescindir, no ~ dejan ~ cancelar|baja, penalizacion*, permanencia ~ abusiva|obligatoria, rechaz* ~ garantia|reclamacion|devolucion, se niegan, se negaron`,
    praise: `flexible*, flexibilidad, sin papeleo, sin permanencia, facilidad* ~ cancelar|baja|cambio|tramite*, facil ~ cancelar|baja, sin burocracia, comprensivos con`,
  }),
  privacy: patterns({
    any: `datos personales, mis datos, proteccion de datos, rgpd, lopd, privacidad, publicidad, spam, correos ~ publicitarios, llamadas comerciales, llamadas ~ publicidad|comerciales, newsletter*, boletin*, consentimiento, cookies, filtracion de datos`,
    complaint: `datos ~ vendid*|vendieron|filtrad*|cedid*|robad*|compartid*, filtracion*, spam, llamadas comerciales, publicidad ~ no|sin|demasiada|constante, sin ~ consentimiento|permiso|autorizacion, acoso telefonico`,
  }),
  staff: patterns({
    praise: `amable*, amabilidad, amabilisim*, simpatic*, simpatia, educad*, agradable*, atent*, cordial*, servicial*, encantador*, majo, maja, majos, majas, profesional, profesionales, profesionalidad, profesionalismo, buen servicio, gran servicio, excelente servicio, buena atencion, excelente atencion, gran atencion, magnifica atencion, atencion ~ excelente|inmejorable|perfecta|estupenda|buena|genial|exquisita, gran equipo, buen equipo, excelente equipo, gran persona, personal ~ excelente|estupendo|encantador|muy, buenisim*, dispuest* ~ ayudar, felicit*, enhorabuena, un diez, un encanto, servicio ~ excelente|estupendo|inmejorable|perfecto|genial, implicad*, entregad* ~ trabajo, voluntad`,
  }),
  speed: patterns({
    praise: `rapido, rapida, rapidos, rapidas, rapidamente, rapidez, rapidisim*, veloz, velocidad, enseguida, en seguida, inmediat*, inmediatamente, al momento, al instante, agil, agiles, agilidad, eficaz, eficaces, eficacia, eficiente*, eficiencia, mismo dia, el mismo dia, dia siguiente, en minutos, en una hora, sin demora, pronto, prontitud`,
  }),
  appointment: patterns({
    any: `cita, citas, cita previa, reserva*, reservar, agenda, agendar, programar, programad*, fecha ~ visita|cita, visita ~ concertada|programada, concert*, aplaz*`,
    complaint: `cita* ~ cancel*|cambi*|aplaz*|olvid*|anul*|perdi*|semanas|meses|no|nunca|tarde, visita ~ cancel*|aplaz*|anul*, cancel* ~ cita*|visita|ultima hora, aplaz* ~ veces|otra|cita|visita, anul* ~ cita*|visita, no ~ cita*, sin cita*, semanas ~ cita*, meses ~ cita*, no respeta* ~ cita*, imposible ~ cita*, cambiaron ~ cita|fecha|hora, olvid* ~ cita*`,
    praise: `cita* ~ rapid*|facil*|flexible*|puntual*|enseguida|pronto|respet*, facil ~ cita, cita para ~ dia siguiente|manana, dieron cita, conseg* ~ cita ~ rapid*|enseguida, pedir cita ~ facil|sencillo|comodo`,
  }),
  informed: patterns({
    any: `inform*, avis*, comunicacion, comunic* ~ cambio|retraso|cliente, al tanto, al corriente, notific*, actualiz* ~ estado, estado ~ pedido|reparacion|averia, seguimiento ~ pedido|averia|caso, transparen*, mensaje* ~ antes, noticias`,
    complaint: `no ~ inform*|avis*|notific*|comunic*|dijeron, nadie ~ inform*|avis*|notific*|dijo|comunic*, nunca ~ inform*|avis*|notific*, sin ~ avisar|informar|aviso|noticias|informacion|previo aviso|comunicar, ninguna informacion, ninguna comunicacion, falta de ~ informacion|comunicacion|transparencia, mala comunicacion, pesima comunicacion, poca informacion, poca comunicacion, comunicacion ~ mala|pesima|nula|inexistente, no sabia nada de, desinform*`,
    praise: `bien informad*, inform* ~ siempre|momento|puntual*|bien|antes|todo, mantuvieron ~ informad*|tanto|corriente, mantuvo ~ informad*|tanto|corriente, avis* ~ antes|antelacion|tiempo|previamente|pronto|retraso, buena comunicacion, excelente comunicacion, gran comunicacion, comunicacion ~ buena|excelente|fluida|clara, con antelacion, transparente*, transparencia, llamaron antes`,
  }),
};
