package org.openinternship.examples.page;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.SettingComparison;

/**
 * The report of an allocation for a coordinator and a committee, as one HTML file that needs no
 * network: placements by choice, seats, scores, shared hours, findings, blocking pairs, other
 * settings and what was luck where that is given, and every intern and project with the reasons.
 * Interns are named by their keys.
 *
 * <p>It can be read without a script, on paper and without colours. With the script that is in it,
 * its tables are searched and picked from. The same allocation and texts give the same bytes.
 * Writing takes time and memory in proportion to all bids.
 */
public final class AllocationPage {
  private final String title;
  private final Allocation allocation;
  private final ReasonTexts texts;
  private final @Nullable SettingComparison comparison;
  private final @Nullable Robustness robustness;

  private AllocationPage(
      String title,
      Allocation allocation,
      ReasonTexts texts,
      @Nullable SettingComparison comparison,
      @Nullable Robustness robustness) {
    this.title = Objects.requireNonNull(title, "AllocationPage.title");
    this.allocation = Objects.requireNonNull(allocation, "AllocationPage.allocation");
    this.texts = Objects.requireNonNull(texts, "AllocationPage.texts");
    this.comparison = comparison;
    this.robustness = robustness;
  }

  /**
   * The report of an allocation, in English.
   *
   * @param title what was matched
   * @param allocation what the match came to
   * @return the page
   */
  public static AllocationPage of(String title, Allocation allocation) {
    return new AllocationPage(title, allocation, ReasonTexts.english(), null, null);
  }

  /**
   * The same in another language.
   *
   * @param others texts such as {@code ReasonTexts.bundled(ReasonLanguage.german())}; what they
   *     have no sentence for is told in English
   * @return the page
   */
  public AllocationPage in(ReasonTexts others) {
    return new AllocationPage(title, allocation, others, comparison, robustness);
  }

  /**
   * The same with what other settings would have come to.
   *
   * @param compared settings side by side on the cohort of the allocation
   * @return the page
   * @throws IllegalArgumentException if the comparison is of another number of interns
   */
  public AllocationPage comparedWith(SettingComparison compared) {
    Objects.requireNonNull(compared, "AllocationPage.compared");
    checkSize("comparison", compared.interns());
    return new AllocationPage(title, allocation, texts, compared, robustness);
  }

  /**
   * The same with which places were luck, and which the weights decide.
   *
   * @param robust how robust the match of the cohort of the allocation is
   * @return the page
   * @throws IllegalArgumentException if it is of another number of interns
   */
  public AllocationPage withRobustness(Robustness robust) {
    Objects.requireNonNull(robust, "AllocationPage.robust");
    checkSize("robustness", robust.interns().size());
    return new AllocationPage(title, allocation, texts, comparison, robust);
  }

  private void checkSize(String what, int interns) {
    int own = allocation.cohort().interns().size();
    if (interns != own) {
      throw new IllegalArgumentException(
          "AllocationPage: number of interns in the %s is %s, it must be that of the allocation, %s. Maybe it is of another cohort?"
              .formatted(what, interns, own));
    }
  }

  /**
   * Writes the page, in UTF-8, over a file that is there.
   *
   * @param file the file; its directory exists
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    Pages.write("report", view(), file);
  }

  /** {@return the page as text} */
  public String html() {
    StringWriter html = new StringWriter();
    Pages.render("report", view(), html);
    return html.toString();
  }

  private ReportView view() {
    Words words = new Words(texts);
    return ReportView.of(
        words,
        title,
        allocation,
        Optional.ofNullable(comparison).map(it -> new ComparedSettings(words, it)),
        Optional.ofNullable(robustness).map(it -> new RobustPlaces(words, it)));
  }
}
