package org.openinternship.examples.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.report.Complaint;
import org.openinternship.examples.stories.SixPrograms;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.MatchingPolicy;

/** What {@code -Dcompare} asks for: settings side by side on the cohort, and what of it is luck. */
record SideBySide(MatchingPolicy policy, List<Setting> settings) {
  /**
   * Reads the option.
   *
   * @param text {@code mechanisms}, {@code programs}, or names of mechanisms
   * @param policy what the cohort is matched by
   */
  static SideBySide of(String text, MatchingPolicy policy) {
    return new SideBySide(
        policy,
        switch (text) {
          case "mechanisms" ->
              Mechanism.standard().stream().map(it -> setting(it, policy)).toList();
          case "programs" -> SixPrograms.settings();
          default ->
              Arrays.stream(text.split(","))
                  .map(name -> setting(mechanism(name.strip()), policy))
                  .distinct()
                  .toList();
        });
  }

  private static Setting setting(Mechanism mechanism, MatchingPolicy policy) {
    return new Setting(mechanism.name(), policy.withMechanism(mechanism));
  }

  private static Mechanism mechanism(String name) {
    return Mechanism.standard().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Complaint(
                    "-Dcompare: there is no mechanism '"
                        + name
                        + "', only mechanisms, programs, or some of "
                        + Mechanism.standard().stream()
                            .map(Mechanism::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  SettingComparison comparison(Cohort cohort) {
    return MatchingEngine.of(policy).compare(cohort, settings);
  }

  Robustness robustness(Cohort cohort) {
    return MatchingEngine.of(policy).robustness(cohort);
  }
}
