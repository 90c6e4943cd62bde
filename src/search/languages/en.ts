/** Words that carry no meaning in an English question: articles, prepositions, pronouns, question words, politeness. */
export const stopWords =
  `a about above after again all also am an and any anyone anything are aren as at be because been before being both
but by can cannot cant could d did didn do does doesn doesnt doing don dont down each else ever every for from get gets getting give
go goes going got had has have having he hello help her here hers hi him his how i if im in into is isn isnt it its ive just know let ll like
m make many may maybe me mean might more most much must my need never no nor not now of off ok okay on once one only or other our ours
out over own please possible really re s same say see shall she should show so some somebody someone something still such t tell than thank thanks that thats the
their them then there these they thing things this those through to too trying try under until up us use using ve very want wants was wasn way we
were what whats when where which while who whom why will with within without won would yet you your yours`.split(
    /\s+/,
  );
