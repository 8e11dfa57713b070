package org.openinternship.jackson.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.Sector;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Education;

/** Words for the constants that cells hold, in English and German, compared as headers are. */
final class CellWords<E extends Enum<E>> {
  static final CellWords<Education> EDUCATION =
      new CellWords<>(
          Education.class,
          "STUDENT=studying|undergraduate student|Studierende|Studierender|Studentin|im Studium",
          "GRADUATE=graduated|alumni|alumna|alumnus|Absolvent|Absolventin|abgeschlossen");

  static final CellWords<CompensationNeed> NEED =
      new CellWords<>(
          CompensationNeed.class,
          "NONE=no|none needed|keine|keiner|nein",
          "PAY_OR_CREDIT=pay or academic credit|credit|Vergütung oder Leistungspunkte",
          "PAY=yes|paid|Vergütung|Bezahlung|ja");

  static final CellWords<Channel> CHANNEL =
      new CellWords<>(
          Channel.class,
          "EMAIL=mail",
          "VIDEO_CALL=video|video conference|video meeting|Videoanruf|Videokonferenz",
          "MESSAGING_APP=messaging|Messenger",
          "INSTANT_MESSAGING=chat|instant messages",
          "PHONE=telephone|phone call|call|Telefon|Anruf",
          "WEBINAR=seminar",
          "PROJECT_MANAGEMENT_TOOL=project tool|Projektwerkzeug",
          "SMS=text message");

  static final CellWords<HostSize> SIZE =
      new CellWords<>(
          HostSize.class,
          "STARTUP=start-up|Gründung",
          "SMALL=klein",
          "MEDIUM=mid-size|medium-sized|mittel|mittelgroß",
          "LARGE=big|groß");

  static final CellWords<Sector> SECTOR =
      new CellWords<>(
          Sector.class,
          "BUSINESS=company|private|Wirtschaft|Unternehmen|Privatwirtschaft",
          "GOVERNMENT=public|public sector|Verwaltung|öffentlicher Dienst|Behörde",
          "NON_PROFIT=nonprofit|non-profit organisation|NGO|charity|gemeinnützig|Verein",
          "ACADEMIC=academia|university|school|research|Hochschule|Universität|Forschung");

  private final Map<String, E> words = new HashMap<>();

  private CellWords(Class<E> type, String... lines) {
    for (String line : lines) {
      int equals = line.indexOf('=');
      E constant = Enum.valueOf(type, line.substring(0, equals));
      words.put(HeaderKey.of(constant.name()).text(), constant);
      for (String word : line.substring(equals + 1).split("\\|", -1)) {
        words.put(HeaderKey.of(word).text(), constant);
      }
    }
  }

  Optional<E> find(String text) {
    return Optional.ofNullable(words.get(HeaderKey.of(text).text()));
  }
}
