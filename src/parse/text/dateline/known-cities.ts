/**
 * Cities that a dateline names without their country or state: those that stylebooks of agencies let stand alone, capitals, and others
 * that are said alone in their country's papers.
 */
const CITIES = `
  atlanta|austin|baltimore|boston|buffalo|chicago|cincinnati|cleveland|dallas|denver|detroit|fort worth|hartford|honolulu|houston|
  indianapolis|jacksonville|kansas city|las vegas|los angeles|memphis|miami|milwaukee|minneapolis|nashville|new orleans|new york|
  new york city|oakland|oklahoma city|omaha|orlando|philadelphia|phoenix|pittsburgh|sacramento|salt lake city|san antonio|san diego|
  san francisco|san jose|seattle|silicon valley|st louis|st paul|tampa|tulsa|united nations|wall street|washington|washington dc|
  calgary|edmonton|halifax|montreal|montréal|ottawa|quebec city|toronto|vancouver|winnipeg|
  bogota|bogotá|brasilia|brasília|buenos aires|caracas|guatemala city|havana|kingston|la paz|lima|managua|medellin|mexico city|monterrey|
  montevideo|nassau|panama city|port-au-prince|port of spain|quito|rio de janeiro|san juan|san salvador|santiago|santo domingo|sao paulo|
  são paulo|tegucigalpa|tijuana|
  aberdeen|amsterdam|andorra|antwerp|athens|barcelona|basel|belfast|belgrade|berlin|bern|bilbao|birmingham|bologna|bonn|bratislava|bristol|
  brussels|bucharest|budapest|cardiff|chisinau|cologne|copenhagen|dresden|dublin|dusseldorf|düsseldorf|edinburgh|frankfurt|gdansk|
  geneva|genoa|gibraltar|glasgow|gothenburg|hamburg|hanover|helsinki|istanbul|kaliningrad|kiev|krakow|kyiv|leeds|leipzig|leverkusen|
  lisbon|liverpool|ljubljana|london|luxembourg|lviv|lyon|madrid|manchester|marseille|milan|minsk|monaco|monte carlo|monte-carlo|moscow|
  munich|naples|nicosia|odessa|oslo|palermo|paris|podgorica|porto|prague|pristina|reykjavik|riga|rome|rotterdam|salzburg|sarajevo|
  seville|skopje|sofia|st petersburg|stockholm|strasbourg|stuttgart|tallinn|the hague|thessaloniki|tirana|turin|valencia|valletta|
  vatican|vatican city|venice|vienna|vilnius|warsaw|zagreb|zurich|zürich|
  bruxelles|brussel|brüssel|budapest|bucurești|den haag|firenze|genève|genf|gent|göteborg|københavn|köln|la haya|la haye|lausanne|lisboa|
  londres|londen|londra|lione|lyon|milano|moscou|moscú|moskau|mosca|münchen|napoli|nice|nürnberg|parijs|parigi|pariisi|praha|prag|rom|roma|
  torino|venezia|varsovie|warszawa|warschau|wien|vienne|athènes|atene|bâle|berne|lucerne|luzern|kraków|poznań|wrocław|beograd|
  ciudad de méxico|ciudad de mexico|méxico|la habana|ciudad de guatemala|ciudad de panamá|asunción|asuncion|córdoba|rosario|guayaquil|
  cali|medellín|barranquilla|guadalajara|puebla|valparaíso|pequim|pékin|pequín|pechino|peking|tokio|tóquio|jérusalem|jerusalén|
  jerusalem|le caire|el cairo|il cairo|kairo|alger|tunis|québec|washington dc|nova york|nueva york|belo horizonte|curitiba|fortaleza|
  porto alegre|recife|salvador|
  abidjan|abuja|accra|addis ababa|alexandria|algiers|antananarivo|asmara|bamako|bangui|banjul|benghazi|bissau|blantyre|brazzaville|
  bujumbura|bukavu|bulawayo|cairo|cape town|casablanca|conakry|dakar|dar es salaam|djibouti|dodoma|durban|entebbe|freetown|gaborone|
  goma|harare|johannesburg|juba|kampala|kano|khartoum|kigali|kinshasa|lagos|libreville|lilongwe|lome|lomé|luanda|lubumbashi|lusaka|malabo|
  maputo|marrakech|maseru|mbabane|mogadishu|mombasa|monrovia|nairobi|ndjamena|n'djamena|niamey|nouakchott|ouagadougou|port harcourt|
  port louis|porto-novo|pretoria|rabat|soweto|tripoli|tunis|windhoek|yaounde|yaoundé|
  abu dhabi|aden|aleppo|amman|ankara|baghdad|basra|beirut|bethlehem|damascus|diyarbakir|doha|dubai|erbil|falluja|fallujah|gaza|gaza city|
  homs|jeddah|jerusalem|kirkuk|kuwait|kuwait city|manama|mecca|mosul|muscat|najaf|ramallah|riyadh|sanaa|sharjah|tehran|tel aviv|
  agra|ahmedabad|allahabad|almaty|amritsar|astana|ashgabat|baku|bangalore|bengaluru|bhopal|bhubaneswar|bishkek|bombay|calcutta|chandigarh|
  chennai|chittagong|cochin|coimbatore|colombo|dehradun|delhi|dhaka|dushanbe|faisalabad|gurgaon|guwahati|hyderabad|imphal|indore|
  islamabad|jaipur|jaffna|jammu|kabul|kandahar|kanpur|karachi|kathmandu|kochi|kolkata|lahore|lucknow|ludhiana|madras|madurai|malé|
  mangalore|multan|mumbai|mysore|nagpur|new delhi|noida|panaji|patna|peshawar|pune|quetta|raipur|ranchi|rawalpindi|samarkand|shillong|
  shimla|srinagar|surat|tashkent|tbilisi|thimphu|thiruvananthapuram|trivandrum|ulan bator|ulaanbaatar|vadodara|varanasi|vijayawada|
  visakhapatnam|yerevan|
  bandar seri begawan|bangkok|beijing|busan|cebu|chengdu|chongqing|davao|dili|fukuoka|george town|guangzhou|hanoi|ha noi|ho chi minh city|hong kong|ipoh|
  jakarta|johor baru|johor bahru|kota kinabalu|kuching|petaling jaya|putrajaya|kobe|kuala lumpur|kyoto|lhasa|macau|manila|nagoya|nanjing|naypyidaw|osaka|penang|phnom penh|pyongyang|rangoon|saigon|sapporo|
  seoul|shanghai|shenzhen|singapore|surabaya|taipei|tianjin|tokyo|urumqi|vientiane|vladivostok|wuhan|yangon|yokohama|
  adelaide|apia|auckland|brisbane|canberra|christchurch|hobart|honiara|melbourne|nadi|noumea|nuku'alofa|papeete|perth|port moresby|
  port vila|suva|sydney|wellington`;

let known: ReadonlySet<string> | undefined;

/** Whether a dateline may name a city alone, in whatever case: `Berlin`, `NEW DELHI`, `St. Louis`. */
export function isKnownCity(name: string): boolean {
  known ??= new Set(CITIES.split('|').map((city) => city.trim()));
  return known.has(name.toLowerCase().replaceAll('’', "'").replace(/\./g, ''));
}
