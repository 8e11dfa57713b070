package org.openinternship.examples.vsfs;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Country;

/**
 * A post abroad.
 *
 * @param country the country it is in
 * @param id a short name of the city, the key of its project
 * @param zone the time zone
 * @param region the bureau it belongs to
 * @param language the language of the place, where the work may need it
 */
record Post(Country country, String id, String zone, String region, Optional<String> language) {

  private static final String TABLE =
      """
      GB london Europe/London europe -
      FR paris Europe/Paris europe fr
      DE berlin Europe/Berlin europe de
      IT rome Europe/Rome europe it
      ES madrid Europe/Madrid europe es
      PT lisbon Europe/Lisbon europe pt
      BE brussels Europe/Brussels europe fr
      NL the-hague Europe/Amsterdam europe -
      CH bern Europe/Zurich europe de
      AT vienna Europe/Vienna europe de
      IE dublin Europe/Dublin europe -
      SE stockholm Europe/Stockholm europe -
      NO oslo Europe/Oslo europe -
      DK copenhagen Europe/Copenhagen europe -
      FI helsinki Europe/Helsinki europe -
      PL warsaw Europe/Warsaw europe -
      CZ prague Europe/Prague europe -
      HU budapest Europe/Budapest europe -
      GR athens Europe/Athens europe -
      RO bucharest Europe/Bucharest europe -
      BG sofia Europe/Sofia europe -
      RS belgrade Europe/Belgrade europe -
      HR zagreb Europe/Zagreb europe -
      AL tirana Europe/Tirane europe -
      EE tallinn Europe/Tallinn europe -
      LV riga Europe/Riga europe -
      LT vilnius Europe/Vilnius europe -
      TR ankara Europe/Istanbul europe -
      GE tbilisi Asia/Tbilisi europe -
      AM yerevan Asia/Yerevan europe -
      JP tokyo Asia/Tokyo east-asia ja
      CN beijing Asia/Shanghai east-asia zh
      KR seoul Asia/Seoul east-asia ko
      TW taipei Asia/Taipei east-asia zh
      MN ulaanbaatar Asia/Ulaanbaatar east-asia -
      VN hanoi Asia/Ho_Chi_Minh east-asia -
      TH bangkok Asia/Bangkok east-asia -
      KH phnom-penh Asia/Phnom_Penh east-asia -
      LA vientiane Asia/Vientiane east-asia -
      MY kuala-lumpur Asia/Kuala_Lumpur east-asia -
      SG singapore Asia/Singapore east-asia -
      ID jakarta Asia/Jakarta east-asia -
      PH manila Asia/Manila east-asia -
      BN bandar-seri-begawan Asia/Brunei east-asia -
      AU canberra Australia/Sydney east-asia -
      NZ wellington Pacific/Auckland east-asia -
      FJ suva Pacific/Fiji east-asia -
      PG port-moresby Pacific/Port_Moresby east-asia -
      IN new-delhi Asia/Kolkata south-asia -
      NP kathmandu Asia/Kathmandu south-asia -
      BD dhaka Asia/Dhaka south-asia -
      LK colombo Asia/Colombo south-asia -
      PK islamabad Asia/Karachi south-asia -
      KZ astana Asia/Almaty south-asia -
      UZ tashkent Asia/Tashkent south-asia -
      KG bishkek Asia/Bishkek south-asia -
      EG cairo Africa/Cairo near-east ar
      JO amman Asia/Amman near-east ar
      MA rabat Africa/Casablanca near-east ar
      TN tunis Africa/Tunis near-east ar
      AE abu-dhabi Asia/Dubai near-east -
      QA doha Asia/Qatar near-east -
      KW kuwait-city Asia/Kuwait near-east -
      IL tel-aviv Asia/Jerusalem near-east -
      ZA pretoria Africa/Johannesburg africa -
      KE nairobi Africa/Nairobi africa -
      NG abuja Africa/Lagos africa -
      GH accra Africa/Accra africa -
      SN dakar Africa/Dakar africa fr
      CI abidjan Africa/Abidjan africa fr
      CM yaounde Africa/Douala africa fr
      ET addis-ababa Africa/Addis_Ababa africa -
      UG kampala Africa/Kampala africa -
      TZ dar-es-salaam Africa/Dar_es_Salaam africa -
      RW kigali Africa/Kigali africa -
      ZM lusaka Africa/Lusaka africa -
      BW gaborone Africa/Gaborone africa -
      NA windhoek Africa/Windhoek africa -
      MZ maputo Africa/Maputo africa pt
      MG antananarivo Indian/Antananarivo africa fr
      CA ottawa America/Toronto americas -
      MX mexico-city America/Mexico_City americas es
      GT guatemala-city America/Guatemala americas es
      SV san-salvador America/El_Salvador americas es
      HN tegucigalpa America/Tegucigalpa americas es
      CR san-jose America/Costa_Rica americas es
      PA panama-city America/Panama americas es
      DO santo-domingo America/Santo_Domingo americas es
      JM kingston America/Jamaica americas -
      BB bridgetown America/Barbados americas -
      CO bogota America/Bogota americas es
      EC quito America/Guayaquil americas es
      PE lima America/Lima americas es
      CL santiago America/Santiago americas es
      AR buenos-aires America/Argentina/Buenos_Aires americas es
      UY montevideo America/Montevideo americas es
      BR brasilia America/Sao_Paulo americas pt
      """;

  /** All 97, each in another country, by region, and there the best known ones first. */
  static final List<Post> ALL = TABLE.lines().map(Post::parse).toList();

  /** The post with a project of this key. */
  static Post of(ProjectId project) {
    return ALL.stream().filter(post -> post.id().equals(project.value())).findFirst().orElseThrow();
  }

  private static Post parse(String line) {
    String[] part = line.split(" ", -1);
    return new Post(
        Country.of(part[0]),
        part[1],
        part[2],
        part[3],
        part[4].equals("-") ? Optional.empty() : Optional.of(part[4]));
  }
}
