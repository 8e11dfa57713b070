package org.openinternship.examples.coordinator;

import java.nio.file.Path;
import org.openinternship.jackson.csv.CohortSheets;
import org.openinternship.jackson.csv.ResultSheets;
import org.openinternship.matching.MatchingEngine;

/** From four spreadsheets to results with reasons, as spreadsheets. */
class FirstResults {
  public static void main(String[] args) {
    var folder = Path.of(args[0]);
    var intake =
        CohortSheets.standard()
            .interns(folder.resolve("interns.csv"))
            .projects(folder.resolve("projects.csv"))
            .supervisors(folder.resolve("supervisors.csv"))
            .choices(folder.resolve("choices.csv"))
            .read();
    intake.report().findings().forEach(System.out::println);
    var allocation = MatchingEngine.withDefaults().match(intake.cohort());
    ResultSheets.of(allocation).with(intake.directory()).write(folder.resolve("results"));
  }
}
