package org.openinternship.jackson.vocabulary;

import java.util.List;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.AgendaItem;
import org.openinternship.core.engagement.AgendaReason;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of engagements and of what is to be done about them. */
final class EngagementForms implements JsonArea {
  private static final List<String> PARTS =
      List.of("contact", "supervision", "checkIns", "rotation", "progress", "agreement");

  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, AgendaReason.values());
    forms.value(
        Engagement.class,
        Engagement::placement,
        Engagement::supervision,
        Engagement::checkIns,
        Engagement::contact,
        Engagement::rotation,
        Engagement::progress,
        Engagement::work,
        Engagement::evaluations,
        Engagement::compensation,
        Engagement::payTerms,
        Engagement::payments,
        Engagement::documents,
        Engagement::agreement);
    forms.repair(Engagement.class, (drawn, random) -> ofOnePlacement(drawn));
    forms.records(AgendaItem.class, Agenda.class);
  }

  /** What belongs to a placement has its key, and is there with what it is made of. */
  private static ObjectNode ofOnePlacement(ObjectNode drawn) {
    JsonNode key = drawn.path("placement").path("id");
    for (String part : PARTS) {
      if (drawn.get(part) instanceof ObjectNode object) {
        object.set("placement", key);
      }
    }
    if (drawn.get("evaluations") instanceof ArrayNode points) {
      while (points.size() > 1) {
        points.remove(1);
      }
      for (JsonNode point : points) {
        ((ObjectNode) point).set("placement", key);
        for (JsonNode evaluation : point.path("evaluations")) {
          ((ObjectNode) evaluation).set("placement", key);
        }
      }
    }
    if (!drawn.has("supervision")) {
      drawn.remove("checkIns");
    }
    if (drawn.has("payments")) {
      drawn.withObject("payTerms");
    }
    if (drawn.has("payTerms") && !drawn.has("compensation")) {
      drawn.putObject("compensation").put("type", "UNPAID");
    }
    return drawn;
  }
}
