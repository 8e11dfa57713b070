package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.id.InternId;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/**
 * The pages in a real browser: what the script shows, on how many sheets they print, and how they
 * look. Run by {@code -Pscreenshots}; {@code -Dgolden.write=true} writes the pictures of the
 * documentation anew, which differ from machine to machine and are to be looked at.
 */
class PagesInBrowser {
  private static final Path IMAGES = Path.of("..", "docs", "images");
  private static final long MAX_BYTES = 300_000;
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final Allocation VSFS = MatchingEngine.withDefaults().match(VsfsCohort.generate());

  @TempDir static Path directory;
  private static Browser browser;

  @BeforeAll
  static void find() throws IOException {
    browser = Browser.find(Files.createDirectories(directory.resolve("profile")));
  }

  private static Path file(String name, String html) throws IOException {
    return Files.writeString(directory.resolve(name), html);
  }

  private static String report() {
    return AllocationPage.of("VSFS 2012–2013", VSFS).html();
  }

  /** The page with a script of the test, which its own policy would not let run. */
  private static String with(String html, String script) {
    return html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
        .replace("</body>", "<script>" + script + "</script></body>");
  }

  @Test
  void script_showsTheFirstRowsAndLetsSearch() throws IOException {
    Document page = Html.parse(browser.dom(file("report.html", report())));
    assertThat(page.select("#interns-part tbody tr")).hasSize(100);
    assertThat(page.select("#interns-part output").text())
        .isEqualTo("100 of 343 shown, 343 in all");
    assertThat(page.select(".tools[hidden]")).isEmpty();
    Html.assertUsable(page);
  }

  @Test
  void script_findsAndTellsWhatTheAllocationSays() throws IOException {
    String script =
        """
        const part = document.querySelector('#interns-part');
        const select = part.querySelector('select');
        select.value = 'unplaced';
        select.dispatchEvent(new Event('change'));
        for (const details of part.querySelectorAll('details')) {
          details.dispatchEvent(new Event('toggle'));
        }
        """;
    Document page = Html.parse(browser.dom(file("found.html", with(report(), script))));
    List<Element> rows = page.select("#interns-part tbody tr");
    assertThat(rows).hasSize(100);
    assertThat(page.select("#interns-part output").text())
        .isEqualTo("100 of 125 shown, 343 in all");
    for (Element row : rows) {
      InternId intern = InternId.of(row.selectFirst("th").text());
      assertThat(VSFS.matchOf(intern)).isEmpty();
      assertThat(row.select("li").stream().map(Element::wholeText).toList())
          .isEqualTo(new Reasons(words()).of(VSFS.explain(intern)));
    }
  }

  private static Words words() {
    return new Words(org.openinternship.core.reason.ReasonTexts.english());
  }

  @Test
  void certificate_printsOnOneSheet() throws IOException {
    for (String size : List.of("A4 landscape", "letter landscape", "landscape")) {
      for (String html :
          List.of(
              certificate(),
              CertificatePage.of(
                      CertificatePageTest.fullRecord(), CertificatePageTest.fullNames(), ZONE)
                  .html())) {
        String sized = with(html, "").replace("size: landscape", "size: " + size);
        Path page = file("certificate.html", sized);
        assertThat(browser.sheets(page, directory.resolve("certificate.pdf"))).isEqualTo(1);
      }
    }
  }

  /** Nothing is cut off where the paper ends: 96 pixels an inch, without the margins. */
  @Test
  void certificate_showsAllOfItOnItsSheet() throws IOException {
    for (String html :
        List.of(
            certificate(),
            CertificatePage.of(
                    CertificatePageTest.fullRecord(), CertificatePageTest.fullNames(), ZONE)
                .html())) {
      for (int[] paper : new int[][] {{1047, 718}, {980, 740}}) {
        String fits =
            "const sheet = document.querySelector('.sheet'); sheet.style.height = '%spx';"
                    .formatted(paper[1] - 2)
                + "document.title = sheet.scrollHeight <= sheet.clientHeight ? 'fits' : 'is cut';";
        String printed = with(html, fits).replace("@media print", "@media all");
        String dom = browser.dom(file("fits.html", printed), "--window-size=" + paper[0] + ",900");
        assertThat(Html.parse(dom).title()).as("on %s", paper[0]).isEqualTo("fits");
      }
    }
  }

  private static String certificate() {
    return CertificatePage.of(CertificatePageTest.record(), CertificatePageTest.names(), ZONE)
        .html();
  }

  @Test
  void report_printsWithAllRows() throws IOException {
    Path page = file("printed.html", report());
    assertThat(browser.sheets(page, directory.resolve("report.pdf"))).isBetween(8, 30);
  }

  @Test
  void pages_haveTheirPictures() throws IOException {
    picture("report", report(), 1120, 1225);
    picture("certificate", certificate(), 1120, 790);
  }

  private static void picture(String name, String html, int width, int height) throws IOException {
    Path picture = directory.resolve(name + ".png");
    browser.screenshot(file(name + ".html", html), picture, width, height);
    assertThat(Files.size(picture)).isBetween(10_000L, MAX_BYTES);
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(width);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(IMAGES);
      Files.copy(
          picture,
          IMAGES.resolve(name + ".png"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
