package org.openinternship.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.examples.page.AllocationPage;
import org.openinternship.examples.page.Browser;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** The report of 100,000 interns: how large it is, and how soon it is there. */
class LargeReportInBrowser {
  private static final long MAX_BYTES = 30_000_000;
  private static final int MAX_MILLIS = 2_000;

  /** Says in the title when the page was loaded, its script was run and it was laid out. */
  private static final String CLOCK =
      "<script>addEventListener('load', () => { document.body.offsetHeight;"
          + " document.title = 'open after ' + Math.round(performance.now()); });</script>";

  @Test
  void report_isSmallAndOpensSoon(@TempDir Path directory) throws Exception {
    Browser browser = Browser.find(Files.createDirectories(directory.resolve("profile")));
    Allocation allocation =
        MatchingEngine.withDefaults().match(LargeCohort.generate(new Size(100_000, 25_000), 1));
    long start = System.nanoTime();
    Path report = directory.resolve("report.html");
    AllocationPage.of("100000 interns", allocation).write(report);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    long bytes = Files.size(report);
    String html =
        Files.readString(report)
            .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", CLOCK + "</body>");
    Files.writeString(report, html);
    String dom = browser.dom(report);
    int from = dom.indexOf("open after ") + "open after ".length();
    int millis = Integer.parseInt(dom.substring(from, dom.indexOf('<', from)));
    System.out.println(
        "report of 100000 interns: %s bytes, written in %s s, open after %s ms"
            .formatted(bytes, seconds, millis));
    assertThat(bytes).isLessThanOrEqualTo(MAX_BYTES);
    assertThat(millis).isLessThanOrEqualTo(MAX_MILLIS);
  }
}
