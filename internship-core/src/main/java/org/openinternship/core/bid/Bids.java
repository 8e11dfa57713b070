package org.openinternship.core.bid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * A list of the projects that an intern asks for: ranked, ranked with ties, ranked in part, or not
 * ranked at all.
 *
 * <pre>{@code
 * Bids bids = Bids.by("ada").then("open-data").thenTied("map", "web").then("talk");
 * }</pre>
 *
 * <p>The last projects of a ranked list may be blanks: they have no rank, and stand after all that
 * have one. Who ranks two projects of four says {@code Bids.by("ada").then("map",
 * "web").thenBlank("talk", "wiki")}.
 *
 * <p>Projects between which an intern does not decide, tied ones, blanks and all unranked ones, are
 * told apart by their scores, and by lot where these are the same or there are none.
 *
 * @param intern the intern
 * @param projects the projects, each once; best first where they are ranked
 * @param ranked whether the order means anything; if not, the intern likes them all the same
 * @param ties the projects of a ranked list that the intern likes the same; none by default
 * @param blanks how many projects at the end of a ranked list have no rank, up to all of them; 0 by
 *     default
 */
public record Bids(
    InternId intern, List<ProjectId> projects, boolean ranked, List<Tie> ties, int blanks) {
  /**
   * The projects that an intern likes the same, which stand one after the other in the list.
   *
   * @param projects at least two
   */
  public record Tie(List<ProjectId> projects) {
    /**
     * Checks and copies the list.
     *
     * @param projects the projects
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Tie {
      projects = List.copyOf(Objects.requireNonNull(projects, "Tie.projects"));
      if (projects.size() < 2) {
        throw new IllegalArgumentException(
            "Tie: number of projects is " + projects.size() + ", it must be at least 2");
      }
    }
  }

  /**
   * Checks and copies the list. Ties are kept in the order of the list. In a list that names a
   * project twice, which no cohort takes, ties are not checked.
   *
   * @param intern the intern
   * @param projects the projects
   * @param ranked whether the order means anything
   * @param ties the projects that the intern likes the same
   * @param blanks how many projects at the end have no rank
   * @throws IllegalArgumentException if the projects of a tie do not stand together in the list, a
   *     project is in two ties, unranked bids have ties or blanks, there are more blanks than
   *     projects or fewer than none, or one of them is tied
   */
  public Bids {
    Objects.requireNonNull(intern, "Bids.intern");
    projects = List.copyOf(Objects.requireNonNull(projects, "Bids.projects"));
    ties = BidTies.inOrder("Bids", intern, projects, Objects.requireNonNull(ties, "Bids.ties"));
    if (!ranked && !ties.isEmpty()) {
      throw new IllegalArgumentException(
          "Bids: those of " + intern + " are unranked and have ties. Maybe they are ranked?");
    }
    if (!ranked && blanks > 0) {
      throw new IllegalArgumentException(
          "Bids: number of blanks of "
              + intern
              + " is "
              + blanks
              + ", it must be 0 where bids are unranked. Maybe they are ranked?");
    }
    BidTies.checkBlanks("Bids", intern, projects, ties, blanks);
  }

  /**
   * Makes a list without blanks.
   *
   * @param intern the intern
   * @param projects the projects, each once; best first where they are ranked
   * @param ranked whether the order means anything
   * @param ties the projects that the intern likes the same
   * @throws IllegalArgumentException if the projects of a tie do not stand together in the list, a
   *     project is in two ties, or unranked bids have ties
   */
  public Bids(InternId intern, List<ProjectId> projects, boolean ranked, List<Tie> ties) {
    this(intern, projects, ranked, ties, 0);
  }

  /**
   * Makes a list without ties and blanks.
   *
   * @param intern the intern
   * @param projects the projects, each once; best first where they are ranked
   * @param ranked whether the order means anything
   */
  public Bids(InternId intern, List<ProjectId> projects, boolean ranked) {
    this(intern, projects, ranked, List.of(), 0);
  }

  /**
   * Makes a ranked list without ties.
   *
   * @param intern the intern's key
   * @param projects the projects' keys, best first
   * @return the list
   * @throws IllegalArgumentException if a key is blank or has white space at its ends
   */
  public static Bids ranked(String intern, String... projects) {
    return by(intern).then(projects);
  }

  /**
   * Makes a list of projects that the intern likes all the same.
   *
   * @param intern the intern's key
   * @param projects the projects' keys
   * @return the list
   * @throws IllegalArgumentException if a key is blank or has white space at its ends
   */
  public static Bids unranked(String intern, String... projects) {
    return new Bids(InternId.of(intern), List.of(), false).then(projects);
  }

  /**
   * Begins a ranked list; {@link #then}, {@link #thenTied} and {@link #thenBlank} add to it.
   *
   * @param intern the intern's key
   * @return the list, so far empty
   */
  public static Bids by(String intern) {
    return new Bids(InternId.of(intern), List.of(), true);
  }

  /**
   * Returns this list and more projects below it, each better than the next.
   *
   * @param keys the projects' keys, best first
   * @return the longer list
   * @throws IllegalArgumentException if the list ends with blanks, or a key is blank or has white
   *     space at its ends
   */
  public Bids then(String... keys) {
    checkEnd(keys);
    return new Bids(intern, longer(keys), ranked, ties, blanks);
  }

  /**
   * Returns this list and more projects below it, all liked the same.
   *
   * @param keys the projects' keys
   * @return the longer list
   * @throws IllegalArgumentException if the list is not ranked or ends with blanks, or a key is
   *     blank or has white space at its ends
   */
  public Bids thenTied(String... keys) {
    checkEnd(keys);
    List<ProjectId> all = longer(keys);
    if (keys.length < 2) {
      return new Bids(intern, all, ranked, ties, blanks);
    }
    List<Tie> more = new ArrayList<>(ties);
    more.add(new Tie(all.subList(projects.size(), all.size())));
    return new Bids(intern, all, ranked, more, blanks);
  }

  /**
   * Returns this list and more projects at its end that have no rank.
   *
   * @param keys the projects' keys
   * @return the longer list
   * @throws IllegalArgumentException if the list is not ranked, or a key is blank or has white
   *     space at its ends
   */
  public Bids thenBlank(String... keys) {
    List<ProjectId> all = longer(keys);
    return new Bids(intern, all, ranked, ties, blanks + keys.length);
  }

  private void checkEnd(String... keys) {
    Objects.requireNonNull(keys, "Bids.keys");
    if (blanks > 0 && keys.length > 0) {
      throw new IllegalArgumentException(
          "Bids: number of blanks of "
              + intern
              + " is "
              + blanks
              + ", it must be 0 where a ranked project follows. Maybe "
              + Arrays.toString(keys)
              + " comes before them, or has no rank either?");
    }
  }

  private List<ProjectId> longer(String... keys) {
    Objects.requireNonNull(keys, "Bids.keys");
    List<ProjectId> all = new ArrayList<>(projects);
    Arrays.stream(keys).map(ProjectId::of).forEach(all::add);
    return all;
  }

  /**
   * Returns this list without some of its projects. The others keep their order, and those of a tie
   * stay tied, and blanks stay blank. A list of which nothing is left stays a list: the intern did
   * bid.
   *
   * @param gone the projects to leave out
   * @return the shorter list
   */
  public Bids without(Set<ProjectId> gone) {
    Objects.requireNonNull(gone, "Bids.gone");
    List<ProjectId> left = projects.stream().filter(it -> !gone.contains(it)).toList();
    int without = (int) blankProjects().stream().filter(gone::contains).count();
    return new Bids(intern, left, ranked, BidTies.without(gone, ties), blanks - without);
  }

  /** {@return how many projects have a rank: the first so many; 0 if the list is not ranked} */
  public int ranks() {
    return ranked ? projects.size() - blanks : 0;
  }

  private List<ProjectId> blankProjects() {
    return projects.subList(projects.size() - blanks, projects.size());
  }

  /**
   * Returns the list in tiers: projects of one tier are liked the same.
   *
   * @return the tiers, best first; one for all projects if they are not ranked, and a last one for
   *     all blanks
   */
  public List<List<ProjectId>> tiers() {
    if (!ranked) {
      return projects.isEmpty() ? List.of() : List.of(projects);
    }
    return BidTies.tiers(projects, ties, blanks);
  }
}
