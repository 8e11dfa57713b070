package org.openinternship.core.bid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.term.Term;

/**
 * The bids and vetoes of all interns after a history of events.
 *
 * @param sheets the sheets, in the order of the interns' keys
 * @param refusals the events that were refused, by instant and then by the interns' keys
 */
public record BidBook(List<BidSheet> sheets, List<BidRefusal> refusals) {
  /**
   * Copies the lists.
   *
   * @param sheets the sheets
   * @param refusals the events that were refused
   */
  public BidBook {
    sheets = Copies.list(sheets, "BidBook.sheets");
    refusals = Copies.list(refusals, "BidBook.refusals");
  }

  /**
   * Goes through a history. Events are taken in the order of their instants, and events of one
   * intern at one instant in the order in which they are given; in which order the events of
   * different interns are given does not matter. Takes O(n log n) time for n events; a bid at a
   * rank within a list, and what is withdrawn after it, take time in proportion to the list.
   *
   * @param events the events
   * @param rules the rules
   * @param term the term with its phases; without phases nothing is ever closed
   * @return the bids and vetoes as they stand in the end
   */
  public static BidBook replay(Collection<? extends BidEvent> events, BidRules rules, Term term) {
    Objects.requireNonNull(events, "BidBook.events");
    Objects.requireNonNull(rules, "BidBook.replay: rules");
    Objects.requireNonNull(term, "BidBook.replay: term");
    List<BidEvent> ordered = new ArrayList<>(events);
    ordered.sort(Comparator.comparing(BidEvent::at).thenComparing(BidEvent::intern));
    TreeMap<InternId, BidDraft> drafts = new TreeMap<>();
    List<BidRefusal> refusals = new ArrayList<>();
    for (BidEvent event : ordered) {
      drafts
          .computeIfAbsent(event.intern(), intern -> new BidDraft(BidSheet.empty(intern)))
          .take(event, rules, term)
          .ifPresent(reason -> refusals.add(new BidRefusal(event, reason)));
    }
    return new BidBook(drafts.values().stream().map(BidDraft::sheet).toList(), refusals);
  }

  /**
   * Returns the bids for a cohort.
   *
   * @param rules the rules, which say whether their order, ties and blanks mean anything
   * @return a list for each intern who asks for something, in the order of the interns' keys
   */
  public List<Bids> bids(BidRules rules) {
    Objects.requireNonNull(rules, "BidBook.bids: rules");
    return sheets.stream()
        .filter(sheet -> !sheet.bids().isEmpty())
        .map(
            sheet ->
                new Bids(
                    sheet.intern(),
                    sheet.bids(),
                    rules.ranked(),
                    rules.ranked() ? sheet.ties() : List.of(),
                    rules.ranked() ? sheet.blanks() : 0))
        .toList();
  }

  /** {@return the vetoes for a cohort, in the order of the interns' keys} */
  public List<Veto> vetoes() {
    List<Veto> vetoes = new ArrayList<>();
    for (BidSheet sheet : sheets) {
      for (ProjectId project : sheet.vetoes()) {
        vetoes.add(new Veto(sheet.intern(), project));
      }
    }
    return vetoes;
  }
}
