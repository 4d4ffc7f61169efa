import type { PageTemplates } from './template.ts';

/** The templates in Spanish. */
export const spanishTemplates: PageTemplates = {
  about: {
    title: 'Quiénes somos',
    text: `[¿Sobre qué informan, para quién y desde dónde?]

## Cómo empezamos

[¿Cuándo se fundó la redacción y quién la fundó?]

## Cómo trabajamos

[¿Cómo eligen los temas? ¿Cómo los comprueban antes de publicar?]

## Cómo nos financiamos

[¿Qué paga su periodismo? Enlacen la página sobre propiedad y financiación.]

## Contacto

[¿Cómo pueden contactarles los lectores?]`,
  },
  imprint: {
    title: 'Aviso legal',
    text: `## Editor

[¿Cuáles son el nombre legal completo y la forma jurídica del editor?]

[¿Cuál es su dirección postal?]

[¿Quién lo representa?]

## Contacto

[¿Cuáles son el correo electrónico y el teléfono?]

## Registro

[¿En qué registro está inscrito y con qué número? ¿Cuál es su número de identificación fiscal, si lo tiene?]

## Responsable del contenido

[¿Quién responde del contenido según la ley de prensa? Indiquen nombre y dirección.]

## Supervisión

[¿Qué autoridad o consejo de prensa les supervisa, si lo hay?]`,
  },
  privacy: {
    title: 'Privacidad',
    text: `## Quién es responsable

[¿Quién responde de los datos de sus lectores? Indiquen nombre, dirección y correo electrónico.]

[¿Tienen delegado de protección de datos? ¿Cómo se le contacta?]

## Qué recogemos

- [¿Qué registra su servidor de las visitas y durante cuánto tiempo?]
- [¿Qué datos dan los lectores al crear una cuenta o suscribirse al boletín?]
- [¿Qué cookies usan y para qué?]
- [¿Cuentan cómo se leen los artículos? Este programa guarda solo totales por día: sin cookies ni direcciones de red, y no cuenta los navegadores que piden no ser rastreados. Se puede desactivar en los ajustes.]

## Para qué y con qué base legal

[Para cada uno de estos datos: ¿para qué lo usan y con qué base legal?]

## Quién los recibe

[¿Qué empresas tratan datos por ustedes, como las de alojamiento o correo? ¿En qué países?]

## Cuánto tiempo los guardamos

[¿Cuándo se borra cada tipo de dato?]

## Sus derechos

[¿Cómo pueden los lectores ver, corregir, llevarse o borrar sus datos, u oponerse?]

[¿Ante qué autoridad pueden reclamar?]

## Fuentes y contactos

[¿Cómo protegen la identidad de quienes contactan con sus periodistas?]`,
  },
  corrections: {
    title: 'Política de correcciones',
    text: `## Cómo corregimos

[¿Qué hacen cuando un artículo contiene un error? ¿Dónde ve el lector que se ha corregido?]

[¿Cómo distinguen una corrección de una aclaración o una actualización?]

[¿Cuándo retiran o eliminan un artículo, si es que lo hacen?]

## Avísenos de un error

[¿Cómo pueden los lectores avisar de un error? ¿Cuánto tardan en responder?]

## Si no está de acuerdo

[¿Quién decide sobre las quejas? ¿A qué consejo de prensa o defensor del lector se puede acudir?]`,
  },
  ethics: {
    title: 'Ética y normas',
    text: `[¿Qué código deontológico siguen? Enlácenlo.]

## Fuentes

[¿Cuántas fuentes necesitan antes de publicar? ¿Cuándo usan fuentes anónimas y quién tiene que autorizarlo?]

## Derecho de réplica

[¿Cuándo y cómo piden su versión a las personas sobre las que informan?]

## Independencia

[¿Qué regalos, viajes o trabajos externos pueden aceptar sus periodistas? ¿Cómo declaran los conflictos de interés?]

## Publicidad y opinión

[¿Cómo señalan la publicidad, el contenido patrocinado y la opinión?]

## Inteligencia artificial

[¿Para qué usan la inteligencia artificial y quién revisa el resultado? ¿Cómo se lo dicen a los lectores?]

## Imágenes

[¿Qué se puede cambiar en una imagen? ¿Cómo señalan las ilustraciones y las imágenes generadas?]`,
  },
  ownership: {
    title: 'Propiedad y financiación',
    text: `## De quién somos

[¿Cuál es el nombre legal del editor y dónde se le puede contactar?]

[¿De quién es, directa o indirectamente, con participaciones que permitan influir en sus decisiones? Indiquen nombres y porcentajes.]

[¿Quiénes son sus titulares reales?]

[¿Es, directa o indirectamente, de un Estado o de una autoridad pública? ¿De cuál?]

## Quién nos paga

[¿De dónde vinieron sus ingresos en el último ejercicio? Indiquen importes o porcentajes.]

[¿Qué donantes o financiadores dieron más de una cantidad fijada? Indiquen nombres e importes.]

[¿Cuánto dinero de publicidad institucional recibieron el último año y de quién?]

[¿Cuánto vino de autoridades públicas de otros países o de fuera de la UE?]

## Independencia editorial

[¿Qué impide que propietarios y financiadores influyan en lo que publican?]

[¿Tienen los propietarios o directivos otros intereses económicos o políticos que los lectores deban conocer?]`,
  },
  contact: {
    title: 'Contacto',
    text: `## Redacción

[¿Cómo pueden los lectores contactar con la redacción por correo electrónico y por teléfono?]

[¿Cuál es la dirección postal? ¿Cuándo hay alguien?]

## Envíenos una pista

[¿Cómo se les pueden enviar documentos de forma segura? ¿Con qué aplicación o clave, a qué dirección?]

## Correcciones

[¿Cómo pueden los lectores avisar de un error?]

## Todo lo demás

[¿Quién responde sobre suscripciones, publicidad y derechos de reproducción?]`,
  },
  accessibility: {
    title: 'Accesibilidad',
    text: `[¿Qué norma quieren cumplir, como WCAG 2.2 nivel AA? ¿Hasta qué punto la cumplen?]

## Qué no funciona todavía

[¿Qué partes del sitio son difíciles de usar, para quién y por qué? ¿Cuándo lo arreglarán?]

## Cómo lo hemos probado

[¿Quién probó el sitio, cómo y cuándo?]

## Avísenos

[¿Cómo pueden los lectores avisar de un problema o pedir contenidos en otro formato? ¿Cuánto tardan en responder?]

[¿A qué autoridad se puede acudir si no responden?]`,
  },
  masthead: {
    title: 'Equipo',
    text: `## Dirección

- [¿Quién dirige la redacción? ¿Nombre y forma de contacto?]
- [¿Quiénes son los demás responsables y de qué se ocupa cada uno?]

## Periodistas

- [¿Quién informa para ustedes, sobre qué y desde dónde?]

## Datos y producción

- [¿Quién trabaja en datos, diseño, imágenes y tecnología?]

## Gestión

- [¿Quién dirige la organización?]`,
  },
};
