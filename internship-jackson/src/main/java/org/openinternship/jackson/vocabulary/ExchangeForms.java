package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.exchange.ResumeReason;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.exchange.MarketFilePart;
import org.openinternship.matching.exchange.MarketFileReason;
import org.openinternship.matching.exchange.PreflibFile;
import org.openinternship.matching.exchange.PreflibType;
import org.openinternship.matching.exchange.StudentProjectFile;

/**
 * What is said of files of preference lists and of documents of others, which have forms of their
 * own.
 */
final class ExchangeForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, MarketFileReason.values());
    ReasonForms.codes(forms, ResumeReason.values());
    forms.names(MarketFilePart.class, PreflibType.class);
    forms.without(
        "a file with a text form of its own",
        "its toText()",
        PreflibFile.class,
        PreflibFile.Order.class,
        StudentProjectFile.class,
        StudentProjectFile.Lecturer.class,
        StudentProjectFile.OfferedProject.class);
  }
}
