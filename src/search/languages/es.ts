/** Words that carry no meaning in a Spanish question, folded: articles, prepositions, pronouns, question words, politeness. */
export const stopWords =
  `a al algo algun alguna alguno algunas algunos alguien ante antes aqui asi aun aunque bien cada como con cosa cosas
cual cuales cuando cuanto cuanta cuantos cuantas da dan de debo debe deberia decir deja dejan del desde despues dia donde e el ella ellas ellos en entonces
entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy etc favor fue gracias ha habia hace hacen hacer hago
haya han hasta hay he hemos hola igual ir la las le les lo los luego mas me mi mis mientras mio mucho muy nada necesito
ni no nos nosotros o otra otro otras otros para parece pero poco podemos poder podria por porque pude puede pueden puedo pues que quien
quiere quiero quisiera se sea seria ser si sido siempre sin sino sobre solo somos son soy su sus suyo tal tambien tampoco tan tanto te tendria tener
tengo ti tiene tienen toda todas todavia todo todos tu tus un una unas uno unos usted ustedes va vamos van ver vez voy y ya yo
ayuda ayudame buenas buenos dias tardes manera forma saber sabe alguien supuesto respecto tema acerca quisieran hice hizo hacerlo sirve posible`.split(
    /\s+/,
  );
