package org.openinternship.core.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * The bids and vetoes of all interns after a history of events.
 *
 * @param sheets the sheets, in the order of the interns' keys
 * @param refusals the events that were refused, in their order
 */
public record BidBook(List<BidSheet> sheets, List<Refusal> refusals) {
  /**
   * An event that was refused.
   *
   * @param event the event
   * @param reason why
   */
  public record Refusal(BidEvent event, Reason reason) {
    /**
     * Checks that nothing is null.
     *
     * @param event the event
     * @param reason why
     */
    public Refusal {
      Objects.requireNonNull(event, "Refusal.event");
      Objects.requireNonNull(reason, "Refusal.reason");
    }
  }

  /**
   * Copies the lists.
   *
   * @param sheets the sheets
   * @param refusals the events that were refused
   */
  public BidBook {
    sheets = List.copyOf(sheets);
    refusals = List.copyOf(refusals);
  }

  /**
   * Goes through a history. Events are taken in the order of their moments, and events of one
   * moment in the order of the interns' keys, so that the order in which they are given does not
   * matter. Takes O(n log n) time for n events, and more for very long lists of bids.
   *
   * @param events the events
   * @param program the rules
   * @param term the phases
   * @return the bids and vetoes as they stand in the end
   * @throws IllegalArgumentException if two events of one intern have the same moment
   */
  public static BidBook replay(Collection<BidEvent> events, Program program, Term term) {
    List<BidEvent> ordered = new ArrayList<>(events);
    ordered.sort(Comparator.comparing(BidEvent::moment).thenComparing(BidEvent::intern));
    TreeMap<InternId, BidSheet> sheets = new TreeMap<>();
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      BidEvent event = ordered.get(i);
      if (i > 0 && sameMoment(event, ordered.get(i - 1))) {
        throw new IllegalArgumentException(
            "BidBook: two events of "
                + event.intern()
                + " have the moment "
                + event.moment()
                + ". Maybe one was recorded twice");
      }
      BidSheet before = sheets.computeIfAbsent(event.intern(), BidSheet::empty);
      BidSheet.Result result = before.after(event, program, term);
      sheets.put(event.intern(), result.sheet());
      result.refusal().ifPresent(reason -> refusals.add(new Refusal(event, reason)));
    }
    return new BidBook(List.copyOf(sheets.values()), refusals);
  }

  private static boolean sameMoment(BidEvent one, BidEvent other) {
    return one.intern().equals(other.intern()) && one.moment().equals(other.moment());
  }

  /**
   * The bids for a cohort.
   *
   * @param program the program, which says whether their order means anything
   * @return a list for each intern who asks for something, in the order of the interns' keys
   */
  public List<Bids> bids(Program program) {
    return sheets.stream()
        .filter(sheet -> !sheet.bids().isEmpty())
        .map(sheet -> new Bids(sheet.intern(), sheet.bids(), program.bidRules().ranked()))
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
