package org.openinternship.jackson.csv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;

/**
 * What was read from the tables of a coordinator: everything that was found at once, and where
 * there is no error among it the cohort, with the names of its people beside it. Immutable.
 */
public final class CohortIntake {
  private final Report report;
  private final @Nullable Cohort cohort;
  private final Directory directory;

  CohortIntake(Report report, Cohort cohort, Directory directory) {
    this.report = report;
    this.cohort = cohort;
    this.directory = directory;
  }

  /** With errors, of which nothing was read. */
  CohortIntake(Report report) {
    this.report = report;
    this.cohort = null;
    this.directory = Directory.empty();
  }

  /**
   * Returns all that was found.
   *
   * @return the findings, in the order of {@link SheetKind}, then of rows, and last in each table
   *     what holds of it as a whole; their paths are the kind, the row as the spreadsheet numbers
   *     it, and the letter of the column, as in {@code /interns/12/C}, and {@code /interns-2} for
   *     the second table of a kind
   */
  public Report report() {
    return report;
  }

  /**
   * Returns the cohort: interns, projects and all else by their keys, whatever the order of the
   * rows was. Its rules are the standard ones, for {@code withBidRules} and the like to change;
   * what holds between its values and these rules {@link Cohort#validate()} tells.
   *
   * @return the cohort
   * @throws FindingsException if there are errors; it carries the whole report
   */
  public Cohort cohort() {
    report.orThrow("The intake of tables");
    return Objects.requireNonNull(cohort);
  }

  /**
   * Returns the names and addresses that the tables had.
   *
   * @return the directory
   * @throws FindingsException if there are errors; it carries the whole report
   */
  public Directory directory() {
    report.orThrow("The intake of tables");
    return directory;
  }

  /** {@return how many findings there are, and whether there is a cohort} */
  @Override
  public String toString() {
    return "CohortIntake{findings="
        + report.findings().size()
        + (cohort == null ? ", no cohort}" : ", " + cohort + "}");
  }
}
