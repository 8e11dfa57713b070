package org.openinternship.examples.page;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.Allocation;

/**
 * The report of an allocation for a coordinator and a committee, as one HTML file that needs no
 * network: placements by choice, seats, scores, shared hours, findings, blocking pairs, and every
 * intern and project with the reasons. Interns are named by their keys.
 *
 * <p>It can be read without a script, on paper and without colours. With the script that is in it,
 * its tables are searched and picked from. The same allocation and texts give the same bytes.
 * Writing takes time and memory in proportion to all bids.
 */
public final class AllocationPage {
  private final String title;
  private final Allocation allocation;
  private final ReasonTexts texts;

  private AllocationPage(String title, Allocation allocation, ReasonTexts texts) {
    this.title = Objects.requireNonNull(title, "AllocationPage.title");
    this.allocation = Objects.requireNonNull(allocation, "AllocationPage.allocation");
    this.texts = Objects.requireNonNull(texts, "AllocationPage.texts");
  }

  /**
   * The report of an allocation, in English.
   *
   * @param title what was matched
   * @param allocation what the match came to
   * @return the page
   */
  public static AllocationPage of(String title, Allocation allocation) {
    return new AllocationPage(title, allocation, ReasonTexts.english());
  }

  /**
   * The same in another language.
   *
   * @param others texts such as {@code ReasonTexts.bundled(ReasonLanguage.german())}; what they
   *     have no sentence for is told in English
   * @return the page
   */
  public AllocationPage in(ReasonTexts others) {
    return new AllocationPage(title, allocation, others);
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
    return ReportView.of(new Words(texts), title, allocation);
  }
}
