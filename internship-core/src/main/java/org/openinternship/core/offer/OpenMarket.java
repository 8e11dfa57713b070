package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.people.Intern;

/** The part of a cohort that is still open when every offer of the rounds before is decided. */
@Value.Immutable
public abstract sealed class OpenMarket implements WithOpenMarket permits ImmutableOpenMarket {
  OpenMarket() {}

  /** {@return the number of the round to be, 1 for the first} */
  public abstract int round();

  /**
   * {@return the accepted offers, and what was agreed before, in the order of the interns' keys}
   */
  public abstract List<Pin> accepted();

  /**
   * {@return the interns without a place whom no application and no verdict of the program keeps
   * out, in the order of their keys; an override is for one project, whose offer is made by hand}
   */
  public abstract List<InternId> freeInterns();

  /**
   * Returns how many interns can still come to a project, under its own seats and every limit
   * above.
   *
   * @return the number for each project where it is at least 1, in the order of their keys
   */
  public abstract Map<ProjectId, Integer> freeSeats();

  /**
   * Returns the seats of each project where they changed since the season began.
   *
   * @return the seats as they are now, 0 where the project was cancelled, in the order of their
   *     keys
   */
  public abstract Map<ProjectId, Integer> changedSeats();

  /**
   * {@return the offers to free interns that were declined, expired or accepted without joining:
   * not made again}
   */
  public abstract List<DeclinedOffer> declinedOffers();

  /**
   * Returns a cohort as it is now, ready for a match: accepted offers are pins, those who left or
   * were not admitted are gone, interns are kept apart from projects whose offers they declined,
   * and projects have the seats that they have now, or that are taken if those are more. A project
   * without seats reserves none any more; one with fewer reserves as many as before, and where
   * those are more than it has, {@link Cohort#validate()} asks for another number. Interns who are
   * linked stay so {@linkplain LinkedInterns#among among} those of them who are free; a single one
   * has {@linkplain LinkedInterns#bidsAlone bids of their own}.
   *
   * @param cohort the cohort the season began with
   * @return the cohort for the round
   */
  public Cohort within(Cohort cohort) {
    Objects.requireNonNull(cohort, "OpenMarket.cohort");
    Set<InternId> free = new HashSet<>(freeInterns());
    Set<InternId> here = new HashSet<>(free);
    accepted().forEach(pin -> here.add(pin.intern()));
    Set<InternId> gone = new HashSet<>();
    cohort.interns().stream().map(Intern::id).filter(i -> !here.contains(i)).forEach(gone::add);
    Set<DeclinedOffer> declined = new LinkedHashSet<>(cohort.declinedOffers());
    declined.addAll(declinedOffers());
    Map<ProjectId, Integer> taken = new HashMap<>();
    accepted().forEach(pin -> taken.merge(pin.project(), 1, Integer::sum));
    return cohort
        .withProjects(cohort.projects().stream().map(p -> resized(p, taken)).toList())
        .withInterns(cohort.interns().stream().filter(i -> here.contains(i.id())).toList())
        .withBids(bids(cohort, here, free))
        .withLinks(cohort.links().stream().flatMap(l -> l.among(free).stream()).toList())
        .withVetoes(cohort.vetoes().stream().filter(v -> here.contains(v.intern())).toList())
        .withHostRankings(cohort.hostRankings().stream().map(r -> r.without(gone)).toList())
        .withExclusions(
            cohort.exclusions().stream().filter(e -> here.contains(e.intern())).toList())
        .withReserves(
            cohort.reserves().stream()
                .filter(r -> !Integer.valueOf(0).equals(changedSeats().get(r.project())))
                .toList())
        .withMemberships(
            cohort.memberships().stream().filter(m -> here.contains(m.intern())).toList())
        .withDeclinedOffers(declined.stream().filter(d -> here.contains(d.intern())).toList())
        .withPins(accepted());
  }

  /** The lists of those who are here; whoever is the only free one of a link has one now. */
  private static List<Bids> bids(Cohort cohort, Set<InternId> here, Set<InternId> free) {
    List<Bids> bids = new ArrayList<>();
    cohort.bids().stream().filter(b -> here.contains(b.intern())).forEach(bids::add);
    for (LinkedInterns link : cohort.links()) {
      List<InternId> left = link.interns().stream().filter(free::contains).toList();
      if (left.size() == 1) {
        bids.add(link.bidsAlone(left.get(0)));
      }
    }
    return bids;
  }

  private Project resized(Project project, Map<ProjectId, Integer> taken) {
    Integer changed = changedSeats().get(project.id());
    if (changed == null) {
      return project;
    }
    int seats = Math.max(changed, taken.getOrDefault(project.id(), 0));
    OptionalInt min = project.minInterns();
    return project
        .withMinInterns(min.orElse(0) > seats ? OptionalInt.empty() : min)
        .withSeats(seats);
  }

  /** {@return a builder; {@code round} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an open market; not safe for use by several threads. */
  public static final class Builder extends ImmutableOpenMarket.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
