package org.openinternship.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.AgendaArea;
import org.openinternship.core.engagement.AgendaItem;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.reason.ReasonTexts;

/** What a coordinator reads on Monday: what is to be done this week, the gravest first. */
public final class Monday {
  private Monday() {}

  /**
   * The report of an agenda: how many placements are calm, the numbers by area, and the items.
   *
   * @param agenda the agenda of the week
   * @param shown how many items to show
   * @param texts the texts, told to the coordinator
   * @return the lines
   */
  public static List<String> of(Agenda agenda, int shown, ReasonTexts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(agenda.calm() + " of " + agenda.engagements() + " placements need nothing");
    for (AgendaArea area : AgendaArea.values()) {
      int errors = agenda.count(area, Severity.ERROR);
      int warnings = agenda.count(area, Severity.WARNING);
      lines.add("%s: %s errors, %s warnings".formatted(texts.word(area), errors, warnings));
    }
    for (AgendaItem item : agenda.items().stream().limit(shown).toList()) {
      Duty duty = item.duty();
      lines.add(texts.word(duty.severity()) + ", " + duty.by() + ": " + item.told(texts));
    }
    return lines;
  }
}
