package org.openinternship.jackson.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.finding.FindingPath;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import tools.jackson.databind.JsonNode;

/**
 * A part of a resume and its place. What is null, blank or missing counts as left out; what has
 * another form than the format gives it is a finding, and is then left out as well.
 */
record ResumePart(JsonNode node, FindingPath path, Report.Collector findings) {
  /** An object in this object. */
  Optional<ResumePart> object(String name) {
    return part(name).filter(it -> it.hasForm(it.node.isObject()));
  }

  /** The objects of a list in this object, one by one, so that findings come in their order. */
  Stream<ResumePart> objects(String name) {
    return items(name).stream().filter(it -> it.hasForm(it.node.isObject()));
  }

  /** A text in this object, which is not blank. */
  Optional<ResumePart> text(String name) {
    return part(name).filter(it -> it.hasForm(it.node.isString())).filter(ResumePart::isWritten);
  }

  /** The texts of a list in this object, which are not blank. */
  List<ResumePart> texts(String name) {
    return items(name).stream()
        .filter(it -> it.hasForm(it.node.isString()))
        .filter(ResumePart::isWritten)
        .toList();
  }

  /** Whether something else than a text is in the place of one. */
  boolean hasOther(String name) {
    JsonNode its = node.get(name);
    return its != null && !its.isNull() && !its.isString();
  }

  private Optional<ResumePart> part(String name) {
    return Optional.ofNullable(node.get(name))
        .filter(it -> !it.isNull())
        .map(it -> new ResumePart(it, path.then(name), findings));
  }

  private List<ResumePart> items(String name) {
    List<ResumePart> items = new ArrayList<>();
    part(name)
        .filter(it -> it.hasForm(it.node.isArray()))
        .ifPresent(
            list -> {
              for (int i = 0; i < list.node.size(); i++) {
                JsonNode item = list.node.get(i);
                if (!item.isNull()) {
                  items.add(new ResumePart(item, list.path.then(i), findings));
                }
              }
            });
    return items;
  }

  private boolean hasForm(boolean is) {
    if (!is) {
      wrong(ResumeReason.RESUME_FORM);
    }
    return is;
  }

  private boolean isWritten() {
    return !text().isBlank();
  }

  /** This text. */
  String text() {
    return node.stringValue();
  }

  /** Reports that this was not understood. */
  void wrong(ResumeReason reason, Object... arguments) {
    findings.add(Severity.ERROR, path, reason, arguments);
  }

  /** Reports that this does not say something. */
  void silent(ResumeReason reason) {
    findings.add(Severity.WARNING, path, reason);
  }
}
