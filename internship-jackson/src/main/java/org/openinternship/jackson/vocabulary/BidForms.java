package org.openinternship.jackson.vocabulary;

import java.util.List;
import java.util.Random;
import org.openinternship.core.bid.BidBook;
import org.openinternship.core.bid.BidEvent;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRefusal;
import org.openinternship.core.bid.BidResult;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.BidSheet;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.id.ProjectId;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of bids and vetoes, and of the book that they are kept in. */
final class BidForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, BidReason.values());
    forms.value(
        BidRules.class,
        BidRules::minBids,
        BidRules::maxBids,
        BidRules::ranked,
        BidRules::maxVetoes,
        BidRules::maxProjects,
        BidRules::phase,
        BidRules::whenNoBids);
    forms.list(Bids.Tie.class, ProjectId.class, Bids.Tie::projects, Bids.Tie::new);
    forms.records(Bids.class, Veto.class);
    forms.defaults(Bids.by("any"), Bids::ranked);
    forms.count(Bids.class, Bids::blanks);
    forms.repair(Bids.class, (drawn, random) -> tied(drawn, "projects", random));
    forms.family(BidEvent.class);
    forms.count(BidEvent.BidsReordered.class, BidEvent.BidsReordered::blanks);
    forms.value(
        BidSheet.class,
        BidSheet::intern,
        BidSheet::bids,
        BidSheet::ties,
        BidSheet::blanks,
        BidSheet::vetoes,
        BidSheet::lastEventAt);
    forms.count(BidSheet.class, BidSheet::blanks);
    forms.repair(BidEvent.BidsReordered.class, (drawn, random) -> tied(drawn, "projects", random));
    forms.repair(BidSheet.class, (drawn, random) -> tied(drawn, "bids", random));
    forms.records(BidResult.class, BidRefusal.class, BidBook.class);
  }

  /** Ties are stretches of the list, and blanks its end. */
  private static ObjectNode tied(ObjectNode drawn, String list, Random random) {
    drawn.remove(List.of("ties", "blanks"));
    if (random.nextBoolean()) {
      drawn.remove("ranked");
    }
    JsonNode projects = drawn.path(list);
    boolean ranked = drawn.path("ranked").asBoolean(true);
    int untied = projects.size();
    if (ranked && projects.size() > 1 && random.nextBoolean()) {
      int from = random.nextInt(projects.size() - 1);
      drawn.putArray("ties").addArray().add(projects.get(from)).add(projects.get(from + 1));
      untied -= from + 2;
    }
    if (ranked && random.nextBoolean()) {
      drawn.put("blanks", random.nextInt(untied + 1));
    }
    return drawn;
  }
}
