/** What joins the words of a city's name, as a pattern: `Rio de Janeiro`, `Frankfurt am Main`, `Mexico city`. */
export const CITY_JOINT =
  '(?:al|am|an|city|d[aeiou]|das|del|della|der|dos|el|en|la|las|le|les|los|sur|upon|van)(?![\\p{L}])';
