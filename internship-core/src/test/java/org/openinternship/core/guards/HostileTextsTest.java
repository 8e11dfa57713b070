package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.reason.Reason;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.HostileTexts;
import org.openinternship.testing.Samples;

/** Every public entry of this module that takes a text refuses a hostile one, or makes it good. */
class HostileTextsTest {
  /** The free texts of core. Whatever is not named here must refuse what cannot be seen. */
  private static final Set<String> FREE =
      Set.of(
          "AgreementEdited.objectives",
          "CompetencyFramework.source",
          "CompletedItem.evidence",
          "ConcernSettled.why",
          "DemonstratedCompetency.evidence",
          "EvaluationItem.text",
          "FactorReply.evidence",
          "LearningAgreement.firstObjectives",
          "LearningAgreement.objectives",
          "LearningObjective.objective",
          "LimitWaiver.why",
          "OverrideGiven.why",
          "Project.description",
          "Rating.comment",
          "RatingScale.anchors",
          "ReasonText.text",
          "Traineeship.learningObjectives",
          "Traineeship.reasonForAnother",
          "Traineeship.reasonForLength",
          "WorkLogEntry.what");

  private static final HostileTexts CHECK = new HostileTexts(CoreSamples.all(), FREE);

  static List<Class<?>> types() {
    return ExportedTypes.of(Reason.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyEntryDealsWithHostileTexts(Class<?> type) {
    assertThat(CHECK.problems(type)).isEmpty();
  }

  /** Keeps what is invisible, repeats it, and fails in a way of its own. */
  public record Careless(String name) {
    /** Repeats the text. */
    public static Careless repeats(String text) {
      if (!text.equals("fine")) {
        throw new IllegalArgumentException("Careless: '" + text + "' is wrong");
      }
      return new Careless(text);
    }

    /** Fails as the platform does. */
    public static Careless fails(String text) {
      if (!text.equals("fine")) {
        throw new UnsupportedOperationException(text.length() + " chars");
      }
      return new Careless(text);
    }
  }

  @Test
  void whatIsWrong_isFound() {
    assertThat(new HostileTexts(new Samples(), Set.of()).problems(Careless.class))
        .anyMatch(problem -> problem.contains("new(String) parameter 1, a<200b>: keeps"))
        .anyMatch(problem -> problem.contains("repeats(String) parameter 1, a<202e>b: has a mes"))
        .anyMatch(problem -> problem.contains("has a message of 100"))
        .anyMatch(
            problem -> problem.contains("fails(String) parameter 1, ~: throws java.lang.Uns"));
  }
}
