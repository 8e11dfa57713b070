package org.openinternship.jackson.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openinternship.jackson.Golden;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.Mechanism.Orders;
import org.openinternship.matching.mechanism.Mechanism.Property;

/**
 * The table of mechanisms is what they declare, which {@code MechanismContract} tries; {@code
 * -Dgolden.write=true} writes it anew.
 */
class MechanismsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "guide", "mechanisms.md");
  private static final String BEGIN = "<!-- mechanisms: written by a test -->\n";
  private static final String END = "<!-- /mechanisms -->\n";

  @Test
  void table_isWhatMechanismsDeclare() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).contains(BEGIN, END);
    Golden.assertPage(
        PAGE,
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + table()
            + page.substring(page.indexOf(END)));
  }

  @Test
  void row_saysWhatIsPromised() {
    assertThat(table())
        .contains(
            "| `top-trading-cycles` | both |  |  |  | yes | refused | refused | refused | refused"
                + " | refused | refused |")
        .contains(
            "| `deferred-acceptance/project-proposing` | both | yes |  | projects |  | kept |"
                + " refused | refused | refused | refused | refused |")
        .contains(
            "| `deferred-acceptance/reserved-seats` | both | yes | yes | interns |  | kept |"
                + " refused | refused | kept | refused | refused |");
  }

  private static String table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| mechanism | whose orders count | stable | no lie of an intern pays | best stable one for"
            + " | nothing better for all interns | limits over several projects | lower limits |"
            + " minimums or closed | reserved seats | joint lists | several projects | team rules |"
            + " interns who come last |");
    lines.add(
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    Mechanism.standard().forEach(mechanism -> lines.add(row(mechanism)));
    return String.join("\n", lines) + "\n";
  }

  private static String row(Mechanism mechanism) {
    String best =
        mechanism.properties().contains(Property.BEST_FOR_INTERNS)
            ? "interns"
            : mechanism.properties().contains(Property.BEST_FOR_PROJECTS) ? "projects" : "";
    return List.of(
            "`" + mechanism.name() + "`",
            orders(mechanism),
            yes(mechanism, Property.STABLE),
            yes(mechanism, Property.STRATEGY_PROOF_FOR_INTERNS),
            best,
            yes(mechanism, Property.PARETO_EFFICIENT),
            kept(mechanism, MarketPart.SHARED_LIMITS),
            kept(mechanism, MarketPart.LOWER_LIMITS),
            kept(mechanism, MarketPart.MINIMUMS),
            kept(mechanism, MarketPart.RESERVES),
            kept(mechanism, MarketPart.JOINT_LISTS),
            kept(mechanism, MarketPart.SEVERAL_PLACES),
            kept(mechanism, MarketPart.TEAMS),
            kept(mechanism, MarketPart.LAST_INTERNS))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String kept(Mechanism mechanism, MarketPart part) {
    return mechanism.honours().contains(part) ? "kept" : "refused";
  }

  private static String orders(Mechanism mechanism) {
    return mechanism.listensTo().contains(Orders.PROJECTS)
        ? "both"
        : mechanism.listensTo().isEmpty() ? "nobody's" : "interns'";
  }

  private static String yes(Mechanism mechanism, Property property) {
    return mechanism.properties().contains(property) ? "yes" : "";
  }
}
