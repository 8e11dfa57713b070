package org.openinternship.examples.vsfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.Term;
import org.openinternship.examples.programs.Vsfs;

/**
 * A term of a program like the U.S. Virtual Student Federal Service (VSFS) in 2012: 343 interns, 97
 * posts in as many countries with a project of two to four seats each, and three ranked bids an
 * intern. People, posts' needs and bids are invented, and the same on every machine. Posts that are
 * well known are bid for by many, others by few, so that interns stay unplaced and seats unfilled.
 */
public final class VsfsCohort {
  /** How many interns there are. */
  public static final int INTERNS = 343;

  /** How many posts, and projects, there are. */
  public static final int POSTS = 97;

  /** How many projects each intern bids for. */
  public static final int BIDS = 3;

  /** Where the cohort is kept as JSON, beside this class. */
  public static final String RESOURCE = "vsfs-2012.json";

  /** The academic year that it covers. */
  public static final Term TERM = Term.of("2012-2013", "2012-09-01", "2013-05-31");

  static final Country HOME = Country.of("US");
  private static final long SEED = 2012;

  private VsfsCohort() {}

  /** {@return the cohort, always the same} */
  public static Cohort generate() {
    Cohort.Builder cohort = Vsfs.program().cohort(TERM);
    new Posts(new Random(SEED)).addTo(cohort);
    Students students = new Students(new Random(SEED + 1));
    for (int i = 1; i <= INTERNS; i++) {
      cohort.addIntern(students.draw("intern-%03d".formatted(i), TERM.period()));
    }
    return withWishes(cohort.build());
  }

  private static Cohort withWishes(Cohort people) {
    Bidding bidding = new Bidding(new Random(SEED + 2), people.projects());
    List<Bids> bids = new ArrayList<>();
    for (Intern intern : people.interns()) {
      bids.add(new Bids(intern.id(), bidding.draw(intern), true));
    }
    Picks picks = new Picks(new Random(SEED + 3), bids);
    Bids returning = bids.get(41);
    Bids related = bids.get(6);
    return people
        .withBids(bids)
        .withHostRankings(
            people.projects().stream()
                .filter(VsfsCohort::picksByInterview)
                .map(project -> picks.ranking(project.id()))
                .flatMap(Optional::stream)
                .toList())
        // One goes on where they were last year; one has family where they would like to go.
        .withPins(new Pin(returning.intern(), returning.projects().get(1)))
        .withExclusions(new Exclusion(related.intern(), related.projects().get(0)));
  }

  /** Bureaus with a limit of their own choose by one order for all their posts. */
  private static boolean picksByInterview(Project project) {
    return List.of("berlin", "rome", "nairobi", "ottawa", "lima", "new-delhi", "accra", "bogota")
        .contains(project.id().value());
  }
}
