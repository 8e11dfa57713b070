package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/** A source of a host's own that does what it must not is named, and no round has started. */
class ProposalSourceTest {
  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");

  private final OfferSeason season =
      OfferSeason.of(
          OfferRules.standard(),
          Cohort.builder()
              .addIntern(Intern.builder().id("ada").build())
              .addProject(Project.builder().id("map").host("h").build())
              .build());

  private record Wrong(String how) implements ProposalSource {
    @Override
    @SuppressWarnings("NullAway") // what a host may do
    public List<Proposal> propose(OpenMarket market) {
      return switch (how) {
        case "null" -> nothing();
        case "null inside" -> Arrays.asList(nothing(), nothing());
        case "throws" -> throw new IllegalStateException("secret");
        default -> propose(market);
      };
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
      @Nullable T none = null;
      return none;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "null, gave no proposals",
    "null inside, gave null as number 1 of its proposals",
    "throws, threw java.lang.IllegalStateException",
    "recurses, threw java.lang.StackOverflowError"
  })
  void isNamed_withTheRound(String how, String what) {
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> season.startRound(new Wrong(how), NOON))
        .withMessageStartingWith(
            "ProposalSource "
                + Wrong.class.getName()
                + " "
                + what
                + ", asked about round 1. Maybe ");
    assertThat(season.history()).isEmpty();
  }

  @Test
  void isNotAskedOnceInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> season.startRound(new Wrong("throws"), NOON));
    } finally {
      Thread.interrupted();
    }
  }
}
