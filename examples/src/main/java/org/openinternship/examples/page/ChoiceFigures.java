package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.UnplacedIntern;

/** How many interns got which choice, and why the others got none. */
record ChoiceFigures(Words words, AllocationRecord record) {
  /** Choices from here on share a bar. */
  private static final int LAST_CHOICE = 10;

  Bars placements() {
    List<Bars.Bar> bars = new ArrayList<>();
    int choices = record.profile().byChoice().size();
    int later = 0;
    List<Outcomes.Counted> counts = new Outcomes(words).of(record);
    for (int i = 0; i < counts.size(); i++) {
      Outcomes.Counted each = counts.get(i);
      if (i >= LAST_CHOICE - 1 && i < choices && choices > LAST_CHOICE) {
        later += each.count();
        if (i == choices - 1) {
          bars.add(bar(words.say(PageText.LATER_CHOICE, LAST_CHOICE), later, false));
        }
      } else {
        boolean unplaced = i == counts.size() - 1 && !record.unplaced().isEmpty();
        bars.add(bar(each.outcome(), each.count(), unplaced));
      }
    }
    return new Bars("choices", words.say(PageText.CHOICES), words.say(PageText.CHOICES_NOTE), bars);
  }

  Bars unplaced() {
    Map<PageText, Integer> counts = new EnumMap<>(PageText.class);
    for (UnplacedIntern intern : record.unplaced()) {
      counts.merge(why(intern.reason().code()), 1, Integer::sum);
    }
    List<Bars.Bar> bars =
        counts.entrySet().stream()
            .map(each -> bar(words.say(each.getKey()), each.getValue(), true))
            .toList();
    return new Bars("unplaced", words.say(PageText.UNPLACED_WHY), "", bars);
  }

  private Bars.Bar bar(String label, int count, boolean hatched) {
    String share = words.share(count, record.interns());
    return new Bars.Bar(label, share, hatched ? 0 : count, hatched ? count : 0);
  }

  private static PageText why(ReasonCode code) {
    if (!(code instanceof MatchReason reason)) {
      return PageText.ANOTHER_REASON;
    }
    return switch (reason) {
      case ASKED_FOR_NOTHING -> PageText.ASKED_FOR_NOTHING;
      case NO_LISTED_PROJECT -> PageText.NO_BID_CONSIDERED;
      case ALL_LISTED_TAKEN -> PageText.OTHERS_FIRST;
      case ALL_LISTED_AGREED -> PageText.AGREED_FIRST;
      case LISTED_TAKEN_OR_AGREED -> PageText.OTHERS_OR_AGREED;
      case NO_SEAT_LEFT, LISTED_TAKEN_OR_CLOSED -> PageText.NO_SEAT;
      case NO_SEAT_AT_TURN -> PageText.NO_SEAT_AT_TURN;
      default -> PageText.ANOTHER_REASON;
    };
  }
}
