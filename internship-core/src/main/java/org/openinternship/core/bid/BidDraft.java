package org.openinternship.core.bid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.TimeWindow;

/**
 * The bids and vetoes of one intern while events come in. A bid at the end of the list, a
 * withdrawal and a veto take the same time however long the list is; a bid at a rank within it and
 * another order take time in proportion to the list.
 */
final class BidDraft {
  private final InternId intern;

  /** The bids; their order counts only as long as there is no list of them. */
  private Set<ProjectId> bids;

  /** The bids in their order, from a bid within the list to the next withdrawal. */
  private @Nullable List<ProjectId> ordered;

  private final Set<ProjectId> vetoes;

  /** The ties as they were last given. */
  private List<Bids.Tie> ties;

  /** The bids without a rank; they are the last ones. */
  private Set<ProjectId> blanks;

  /** What was withdrawn since, which is tied no more. */
  private final Set<ProjectId> untied = new HashSet<>();

  private @Nullable Instant lastEventAt;

  BidDraft(BidSheet sheet) {
    intern = sheet.intern();
    bids = new LinkedHashSet<>(sheet.bids());
    vetoes = new LinkedHashSet<>(sheet.vetoes());
    ties = sheet.ties();
    blanks = last(sheet.bids(), sheet.blanks());
    lastEventAt = sheet.lastEventAt().orElse(null);
  }

  private static Set<ProjectId> last(List<ProjectId> projects, int count) {
    return new HashSet<>(projects.subList(projects.size() - count, projects.size()));
  }

  BidSheet sheet() {
    return BidSheet.builder()
        .intern(intern)
        .addAllBids(inOrder())
        .addAllTies(ties())
        .blanks(blanks.size())
        .addAllVetoes(vetoes)
        .lastEventAt(Optional.ofNullable(lastEventAt))
        .build();
  }

  private Collection<ProjectId> inOrder() {
    return ordered == null ? bids : ordered;
  }

  private List<Bids.Tie> ties() {
    return untied.isEmpty() ? ties : BidTies.without(untied, ties);
  }

  /** Takes an event of this intern; returns why it is refused, and then nothing has changed. */
  Optional<Reason> take(BidEvent event, BidRules rules, Term term) {
    if (lastEventAt != null && event.at().isBefore(lastEventAt)) {
      return refused(BidReason.EVENT_OUT_OF_ORDER, event.at(), lastEventAt);
    }
    if (!term.isOpen(rules.phase(), event.at())) {
      Optional<TimeWindow> open = term.phase(rules.phase()).map(Phase::window);
      return open.isEmpty()
          ? refused(BidReason.NO_PHASE_FOR_BIDS, rules.phase())
          : refused(
              BidReason.BIDS_NOT_OPEN,
              rules.phase(),
              open.get().opensAt(),
              open.get().closesAt(),
              event.at());
    }
    Optional<Reason> refusal = judge(event, rules);
    if (refusal.isEmpty()) {
      lastEventAt = event.at();
    }
    return refusal;
  }

  private Optional<Reason> judge(BidEvent event, BidRules rules) {
    if (event instanceof BidEvent.BidPlaced placed) {
      return place(placed, rules);
    } else if (event instanceof BidEvent.BidsReordered reordered) {
      return reorder(reordered);
    } else if (event instanceof BidEvent.BidWithdrawn withdrawn) {
      return withdraw(withdrawn.project());
    } else if (event instanceof BidEvent.VetoPlaced veto) {
      return veto(veto.project(), rules);
    }
    ProjectId project = ((BidEvent.VetoWithdrawn) event).project();
    return vetoes.remove(project)
        ? Optional.empty()
        : refused(BidReason.NOT_VETOED, intern, project);
  }

  private Optional<Reason> place(BidEvent.BidPlaced place, BidRules rules) {
    ProjectId project = place.project();
    int count = bids.size();
    int ranked = count - blanks.size();
    int rank = place.rank().orElse(count + 1);
    if (bids.contains(project)) {
      return refused(BidReason.DUPLICATE_BID, intern, project);
    } else if (vetoes.contains(project)) {
      return refused(BidReason.BID_AND_VETO, intern, project);
    } else if (count >= rules.maxBids()) {
      return refused(BidReason.TOO_MANY_BIDS, intern, count + 1L, rules.maxBids());
    } else if (place.rank().isPresent() && rank > ranked + 1) {
      return refused(BidReason.RANK_LEAVES_GAP, rank, ranked + 1);
    } else if (rank <= count) {
      List<ProjectId> list = ordered == null ? new ArrayList<>(bids) : ordered;
      if (BidTies.within(rank - 1, list, ties())) {
        return refused(BidReason.RANK_WITHIN_TIE, rank, intern);
      }
      list.add(rank - 1, project);
      ordered = list;
    } else if (ordered != null) {
      ordered.add(project);
    }
    bids.add(project);
    if (place.rank().isEmpty() && !blanks.isEmpty()) {
      blanks.add(project);
    }
    return Optional.empty();
  }

  private Optional<Reason> reorder(BidEvent.BidsReordered event) {
    List<ProjectId> projects = event.projects();
    if (projects.size() != bids.size() || !new HashSet<>(projects).equals(bids)) {
      return refused(BidReason.REORDERS_OTHER_BIDS, bids.size(), intern);
    }
    bids = new LinkedHashSet<>(projects);
    ordered = null;
    ties = event.ties();
    blanks = last(projects, event.blanks());
    untied.clear();
    return Optional.empty();
  }

  private Optional<Reason> withdraw(ProjectId project) {
    if (!bids.contains(project)) {
      return refused(BidReason.NOT_BID_FOR, intern, project);
    }
    if (ordered != null) {
      bids = new LinkedHashSet<>(ordered);
      ordered = null;
    }
    bids.remove(project);
    untied.add(project);
    blanks.remove(project);
    return Optional.empty();
  }

  private Optional<Reason> veto(ProjectId project, BidRules rules) {
    int count = vetoes.size();
    if (vetoes.contains(project)) {
      return refused(GeneralReason.REPEATED, "veto", List.of(intern, project));
    } else if (bids.contains(project)) {
      return refused(BidReason.BID_AND_VETO, intern, project);
    } else if (count >= rules.maxVetoes()) {
      return refused(BidReason.TOO_MANY_VETOES, intern, count + 1L, rules.maxVetoes());
    }
    vetoes.add(project);
    return Optional.empty();
  }

  private static Optional<Reason> refused(ReasonCode code, Object... arguments) {
    return Optional.of(Reason.of(code, arguments));
  }
}
