package org.openinternship.matching.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.internal.Texts;

/**
 * What became of one setting: its figures, or why the cohort could not be matched by it.
 *
 * @param name the name of the setting
 * @param mechanism the name of its mechanism
 * @param figures what the match came to; empty if it was refused
 * @param refusal what was found against it, with all that the check of the cohort found; none if it
 *     was run
 */
public record SettingOutcome(
    String name, String mechanism, Optional<SettingFigures> figures, List<Finding> refusal) {
  /**
   * Checks that there is one of the two.
   *
   * @param name the name of the setting
   * @param mechanism the name of its mechanism
   * @param figures what the match came to
   * @param refusal what was found against it
   * @throws IllegalArgumentException if a name is blank, or there are figures and a refusal, or
   *     neither
   */
  public SettingOutcome {
    name = Texts.name("SettingOutcome", "name", name);
    mechanism = Texts.name("SettingOutcome", "mechanism", mechanism);
    Objects.requireNonNull(figures, "SettingOutcome.figures");
    refusal = List.copyOf(Objects.requireNonNull(refusal, "SettingOutcome.refusal"));
    if (figures.isPresent() != refusal.isEmpty()) {
      throw new IllegalArgumentException(
          "SettingOutcome: "
              + (refusal.isEmpty()
                  ? "there are neither figures nor a refusal"
                  : "there are figures and a refusal of " + refusal.size())
              + ", it must be one of the two");
    }
  }

  /** {@return whether the cohort could not be matched by the setting} */
  public boolean refused() {
    return figures.isEmpty();
  }

  /** {@return the names, and the figures or how much was found against it; nobody's key} */
  @Override
  public String toString() {
    return name
        + " ("
        + mechanism
        + "): "
        + figures.map(SettingFigures::toString).orElse("refused, findings " + refusal.size());
  }
}
