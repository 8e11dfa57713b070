package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.id.InternId;
import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationEvent.ApplicationMoved;
import org.openinternship.core.intake.ApplicationState;
import org.openinternship.core.intake.ApplicationTransition;

/** What a season is told about applications and verdicts, and a recount of what that forbids. */
final class Noted {
  private static final Instant AT = Instant.parse("2026-07-01T00:00:00Z");

  private Noted() {}

  static Application application(InternId intern, ApplicationTransition... moves) {
    Application application = Application.draft(intern, Set.of());
    for (ApplicationTransition move : moves) {
      application = application.after(new ApplicationMoved(AT, move));
    }
    return application;
  }

  static Application application(InternId intern, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> application(intern);
      case 1 -> application(intern, ApplicationTransition.SUBMIT);
      case 2 -> application(intern, ApplicationTransition.SUBMIT, ApplicationTransition.REJECT);
      case 3 -> application(intern, ApplicationTransition.WITHDRAW);
      default -> application(intern, ApplicationTransition.SUBMIT, ApplicationTransition.ADMIT);
    };
  }

  static Verdict verdict(Decision decision) {
    return switch (decision) {
      case ELIGIBLE -> new Verdict(List.of());
      case PENDING -> verdict(Outcome.pending("sanctions"));
      case NOT_ELIGIBLE -> verdict(Outcome.violated(OfferReason.CANCELLED, "any"));
    };
  }

  private static Verdict verdict(Outcome outcome) {
    return new Verdict(List.of(new Verdict.Line("rule", outcome, WhenUnknown.WAIT)));
  }

  static Verdict verdict(Random random) {
    List<Decision> decisions =
        List.of(Decision.ELIGIBLE, Decision.ELIGIBLE, Decision.PENDING, Decision.NOT_ELIGIBLE);
    return verdict(decisions.get(random.nextInt(4)));
  }

  /**
   * Goes through a history and keeps for each subject the last decision and when it last became
   * another one; an override counts if it is later than every change of those that stand against.
   */
  static void checkNobodyIsOfferedAgainstWhatIsKnown(OfferSeason season) {
    Map<String, String> last = new HashMap<>();
    Map<String, Integer> changed = new HashMap<>();
    List<SeasonEvent> history = season.history();
    for (int i = 0; i < history.size(); i++) {
      SeasonEvent event = history.get(i);
      if (event instanceof SeasonEvent.ApplicationNoted noted) {
        note(
            "a " + noted.intern(),
            noted.state() == ApplicationState.ADMITTED ? "" : noted.state().name(),
            i,
            last,
            changed);
      } else if (event instanceof SeasonEvent.VerdictNoted noted) {
        String key = "v " + noted.intern() + noted.project().map(p -> " " + p).orElse("");
        note(
            key,
            noted.decision() == Decision.ELIGIBLE ? "" : noted.decision().name(),
            i,
            last,
            changed);
      } else if (event instanceof SeasonEvent.OverrideGiven given) {
        changed.put("o " + given.intern() + " " + given.project(), i);
      } else if (event instanceof SeasonEvent.OfferMade made) {
        String pair = made.intern() + " " + made.project();
        int override = changed.getOrDefault("o " + pair, -1);
        for (String key : List.of("a " + made.intern(), "v " + made.intern(), "v " + pair)) {
          assertThat(last.getOrDefault(key, "").isEmpty() || changed.get(key) < override)
              .as("offer %s against %s", made.offer(), key)
              .isTrue();
        }
      }
    }
  }

  private static void note(
      String key, String against, int at, Map<String, String> last, Map<String, Integer> changed) {
    if (!against.equals(last.put(key, against))) {
      changed.put(key, at);
    }
  }
}
