package org.openinternship.jackson.vocabulary;

import java.util.List;
import java.util.Random;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.PluralCategory;
import org.openinternship.core.reason.PluralRule;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms of reasons and of their codes, to which a host adds its own. */
final class ReasonForms implements JsonArea {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public void addTo(AreaForms forms) {
    codes(forms, GeneralReason.values());
    forms.plain(Argument.class, Argument::value, Argument::new);
    forms.object(Reason.class, ReasonWire.class, ReasonWire::of);
    forms.repair(Reason.class, (drawn, random) -> withArguments(forms, drawn, random));
    forms.without(
        "language, which is code or comes from files of texts",
        "the Reason, or its message",
        PluralCategory.class,
        PluralRule.class,
        Reader.class,
        ReasonText.class,
        ReasonTexts.class);
  }

  /** Adds the codes of an area. */
  static void codes(AreaForms forms, ReasonCode... codes) {
    forms.constants(ReasonCode.class, ReasonCode::name, List.of(codes));
  }

  /** Each code has arguments of its own, each of which has its kind. */
  private static ObjectNode withArguments(AreaForms forms, ObjectNode drawn, Random random) {
    ReasonCode code = forms.constant(ReasonCode.class, drawn.get("code").stringValue());
    ObjectNode arguments = drawn.putObject("arguments");
    for (String parameter : code.text().parameters()) {
      arguments.set(parameter, several(code.text().kind(parameter), random));
    }
    return drawn;
  }

  private static JsonNode several(String kind, Random random) {
    if (kind.equals("number") || kind.equals("minutes") || random.nextInt(4) > 0) {
      return one(kind, random);
    }
    ArrayNode list = NODES.arrayNode();
    for (int count = random.nextInt(4); count > 0; count--) {
      list.add(one(kind, random));
    }
    return list;
  }

  private static JsonNode one(String kind, Random random) {
    int number = random.nextInt(30);
    return switch (kind) {
      case "number", "minutes" -> NODES.numberNode(number);
      case "date" -> NODES.stringNode(JavaForms.date(random).toString());
      case "instant" -> NODES.stringNode(JavaForms.instant(random).toString());
      case "duration" -> NODES.stringNode("PT" + (number + 1) + "M");
      case "period" ->
          NODES.stringNode(JavaForms.date(random) + "/" + JavaForms.date(random).plusYears(3));
      default ->
          random.nextInt(3) == 0 ? NODES.numberNode(number / 4.0) : NODES.stringNode("a" + number);
    };
  }
}
