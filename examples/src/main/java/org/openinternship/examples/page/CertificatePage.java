package org.openinternship.examples.page;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.reason.ReasonTexts;

/**
 * The certificate of a completion record, as one HTML file that needs no network and prints on one
 * page, A4 or Letter: who did what work where and when, the skills they showed, and who signed. The
 * same record, names and texts give the same bytes.
 */
public final class CertificatePage {
  private final CompletionRecord record;
  private final CertificateNames names;
  private final ZoneId zone;
  private final ReasonTexts texts;

  private CertificatePage(
      CompletionRecord record, CertificateNames names, ZoneId zone, ReasonTexts texts) {
    this.record = Objects.requireNonNull(record, "CertificatePage.record");
    this.names = Objects.requireNonNull(names, "CertificatePage.names");
    this.zone = Objects.requireNonNull(zone, "CertificatePage.zone");
    this.texts = Objects.requireNonNull(texts, "CertificatePage.texts");
  }

  /**
   * The certificate of a record, in English.
   *
   * @param record the record as it was issued
   * @param names the names that its keys stand for
   * @param zone the zone whose calendar has the days of signatures
   * @return the page
   * @throws IllegalArgumentException if there is no name for somebody who signed
   */
  public static CertificatePage of(CompletionRecord record, CertificateNames names, ZoneId zone) {
    record.signatories().stream()
        .filter(signatory -> !names.signatories().containsKey(signatory.key()))
        .findFirst()
        .ifPresent(
            signatory -> {
              throw new IllegalArgumentException(
                  "CertificatePage: there is no name for the signatory %s, who signed as %s"
                      .formatted(signatory.key(), signatory.role()));
            });
    return new CertificatePage(record, names, zone, ReasonTexts.english());
  }

  /**
   * The same in another language.
   *
   * @param others texts such as {@code ReasonTexts.bundled(ReasonLanguage.german())}
   * @return the page
   */
  public CertificatePage in(ReasonTexts others) {
    return new CertificatePage(record, names, zone, others);
  }

  /**
   * Writes the page, in UTF-8, over a file that is there.
   *
   * @param file the file; its directory exists
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    Pages.write("certificate", view(), file);
  }

  /** {@return the page as text} */
  public String html() {
    StringWriter html = new StringWriter();
    Pages.render("certificate", view(), html);
    return html.toString();
  }

  /** {@return the placement that it certifies; no name} */
  @Override
  public String toString() {
    return "CertificatePage of " + record.placement();
  }

  private CertificateView view() {
    return CertificateView.of(new Words(texts), record, names, zone);
  }
}
