package org.openinternship.core.internal;

import java.util.List;

/**
 * What people write for a time zone instead of its id: abbreviations, which most countries share
 * with others, names in words, the names that Windows gives to zones, and large cities that have no
 * zone of their own. Each stands for one or more ids that every release of the time zone database
 * of the last years has.
 */
final class ZoneNames {
  private static final NameTable IDS =
      NameTable.of(
          """
          Etc/GMT+12=AoE|anywhere on Earth
          Asia/Kolkata,Europe/Dublin,Asia/Jerusalem=IST
          Asia/Kolkata=India Standard Time|Indian Standard Time|India Time
          Asia/Jerusalem=IDT|Israel Standard Time|Israel Daylight Time
          America/Los_Angeles,Asia/Manila=PST
          America/Los_Angeles=PDT|PT|Pacific Time|Pacific Standard Time|Pacific Daylight Time
          America/Denver,America/Phoenix=MST|Mountain Standard Time
          America/Denver=MDT|MT|Mountain Time|Mountain Daylight Time
          America/Chicago,Asia/Shanghai,America/Havana=CST
          America/Chicago,America/Havana=CDT
          America/Chicago=CT|Central Time|Central Standard Time|Central Daylight Time
          America/New_York,America/Panama=EST
          America/New_York=EDT|ET|Eastern Time|Eastern Standard Time|Eastern Daylight Time
          America/Halifax,Asia/Riyadh=AST
          America/Halifax=ADT|Atlantic Time|Atlantic Standard Time
          America/St_Johns=NST|NDT|Newfoundland Time|Newfoundland Standard Time
          America/Anchorage=AKST|AKDT|Alaska Time|Alaskan Standard Time
          Pacific/Honolulu=HST|HT|Hawaii Time|Hawaiian Standard Time
          America/Sao_Paulo=BRT|BRST|E. South America Standard Time
          America/Argentina/Buenos_Aires=ART|Argentina Standard Time
          America/Santiago=CLT|CLST
          America/Bogota=COT
          America/Lima=PET
          America/Caracas=VET
          America/Montevideo=UYT
          Atlantic/Reykjavik=Greenwich Standard Time
          GMT,Europe/London=Greenwich Mean Time
          Europe/London,Asia/Dhaka=BST
          Europe/London=GMT Standard Time|British Summer Time|UK Time|London Time
          Europe/Lisbon=WEST
          WET=Western European Time
          CET=Central European Time
          EET=Eastern European Time
          Europe/Berlin=CEST|MEZ|MESZ|W. Europe Standard Time|Central European Summer Time
          Europe/Paris=HNEC|HEC|Romance Standard Time
          Europe/Budapest=Central Europe Standard Time
          Europe/Warsaw=Central European Standard Time
          Europe/Athens=EEST|OEZ|OESZ|Eastern European Summer Time|GTB Standard Time
          Europe/Istanbul=TRT|TSI|Turkey Standard Time
          Europe/Moscow=MSK|MSD|Moscow Time|Russian Standard Time
          Africa/Lagos=WAT|W. Central Africa Standard Time
          Africa/Harare=CAT
          Africa/Nairobi=EAT|E. Africa Standard Time
          Africa/Johannesburg=SAST|South Africa Standard Time
          Asia/Tehran=IRST|Iran Standard Time
          Asia/Dubai,Atlantic/South_Georgia=GST
          Asia/Dubai=Gulf Standard Time|Arabian Standard Time
          Asia/Riyadh=Arab Standard Time
          Asia/Karachi=PKT|Pakistan Standard Time
          Asia/Kathmandu=NPT|Nepal Standard Time
          Asia/Dhaka=BDT|Bangladesh Standard Time
          Asia/Colombo=SLST|Sri Lanka Standard Time
          Asia/Yangon=MMT
          Asia/Bangkok=ICT|SE Asia Standard Time
          Asia/Jakarta=WIB
          Asia/Makassar=WITA
          Asia/Jayapura=WIT
          Asia/Manila=PHT|PHST
          Asia/Singapore=SGT|Singapore Standard Time
          Asia/Kuala_Lumpur=MYT
          Asia/Hong_Kong=HKT
          Asia/Shanghai=China Standard Time|China Time|Beijing Time|Beijing
          Asia/Taipei=Taipei Standard Time
          Asia/Tokyo=JST|Japan Standard Time|Tokyo Standard Time
          Asia/Seoul=KST|Korea Standard Time
          Asia/Tashkent=UZT
          Asia/Almaty=ALMT
          Australia/Perth=AWST|W. Australia Standard Time
          Australia/Adelaide=ACST|ACDT
          Australia/Brisbane=E. Australia Standard Time
          Australia/Sydney=AEST|AEDT|AET|AUS Eastern Standard Time
          Pacific/Auckland=NZST|NZDT|New Zealand Standard Time
          Asia/Kolkata=Mumbai|Bombay|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|Madras|Hyderabad|Pune
          Asia/Karachi=Islamabad|Lahore
          Asia/Dubai=Abu Dhabi
          Asia/Qatar=Doha
          Asia/Riyadh=Jeddah|Mecca
          Asia/Shanghai=Shenzhen|Guangzhou|Wuhan
          Asia/Tokyo=Osaka|Kyoto|Nagoya
          Asia/Seoul=Busan
          Asia/Ho_Chi_Minh=Hanoi
          America/Los_Angeles=San Francisco|San Diego|Seattle|Las Vegas|Portland|San Jose
          America/New_York=Boston|Washington|Washington DC|Philadelphia|Miami|Atlanta|New York City|NYC
          America/Chicago=Houston|Dallas|Austin|Minneapolis
          America/Toronto=Ottawa
          America/Edmonton=Calgary
          America/Mexico_City=Guadalajara
          America/Sao_Paulo=Rio de Janeiro|Brasilia
          America/Bogota=Medellin
          America/Guayaquil=Quito
          Europe/Berlin=Munich|München|Frankfurt|Hamburg|Cologne|Köln|Stuttgart
          Europe/Zurich=Geneva|Bern|Basel
          Europe/Amsterdam=The Hague|Rotterdam
          Europe/Brussels=Antwerp|Ghent|Gent|Antwerpen
          Europe/Paris=Lyon|Marseille
          Europe/Madrid=Barcelona|Valencia|Seville
          Europe/Rome=Milan|Milano|Naples|Turin
          Europe/Warsaw=Krakow|Gdansk|Wroclaw
          Europe/London=Edinburgh|Manchester|Glasgow|Birmingham
          Europe/Moscow=Saint Petersburg|St. Petersburg
          Africa/Johannesburg=Cape Town|Durban|Pretoria
          Africa/Lagos=Abuja
          Africa/Casablanca=Rabat
          Asia/Jerusalem=Tel Aviv
          Europe/Istanbul=Ankara|Izmir
          Pacific/Auckland=Wellington|Christchurch
          Z=z|zulu time|zulu
          UTC=ut|coordinated universal time|universal time
          """);

  private ZoneNames() {}

  /** Returns the ids that may be meant; none if it is no such name. */
  static List<String> ids(CharSequence name) {
    return IDS.codes(name.toString());
  }
}
