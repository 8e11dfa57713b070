package org.openinternship.examples.stories;

import java.io.PrintStream;
import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.programs.LfxMentorship;
import org.openinternship.examples.programs.Outreachy;
import org.openinternship.examples.programs.SummerOfCode;
import org.openinternship.examples.programs.UkFoundation;
import org.openinternship.examples.programs.Vsfs;
import org.openinternship.examples.programs.WaterlooCoop;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.RobustnessPlan;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * Six programs, each by its own mechanism and rules, on one cohort: what the rule of one would have
 * meant for the people of another.
 */
public final class SixPrograms {
  private SixPrograms() {}

  /** {@return the rules of each program, and those that are stable beside them} */
  public static List<Setting> settings() {
    return List.of(
        new Setting("VSFS", Vsfs.policy()),
        new Setting("Outreachy", Outreachy.policy()),
        new Setting("Summer of Code", SummerOfCode.policy()),
        new Setting("LFX", LfxMentorship.policy()),
        new Setting("Waterloo", WaterlooCoop.policy()),
        new Setting("UK foundation", UkFoundation.policy()),
        new Setting("stable", MatchingPolicy.standard()));
  }

  /**
   * Matches a cohort by the rules of each program.
   *
   * @param cohort the cohort
   * @return what came of it, measured by the standard scores and the orders of the stable match
   */
  public static SettingComparison compare(Cohort cohort) {
    return MatchingEngine.withDefaults().compare(cohort, settings());
  }

  /**
   * Tells what each program would have made of the cohort of VSFS, and what of it is luck.
   *
   * @param out where to tell it
   */
  public static void tell(PrintStream out) {
    Cohort cohort = VsfsCohort.generate();
    SettingComparison compared = compare(cohort);
    out.print(compared.text());
    out.println();
    AllocationDifference difference = compared.difference(cohort, "stable", "VSFS");
    out.println("From a stable match to that of VSFS: " + difference);
    out.println();
    RobustnessPlan plan = RobustnessPlan.builder().samples(100).build();
    for (Setting setting : settings()) {
      Robustness robust = MatchingEngine.of(setting.policy()).robustness(cohort, plan);
      out.printf(
          "%s: %s of %s robust, %s by the draw, %s by weights; %s%n",
          setting.name(),
          robust.robust().size(),
          robust.interns().size(),
          robust.byLuck().size(),
          robust.byWeights().size(),
          robust.draws());
    }
  }
}
