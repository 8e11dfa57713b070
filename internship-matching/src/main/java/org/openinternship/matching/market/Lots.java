package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openinternship.core.internal.Indices;
import org.openinternship.core.internal.Quoted;

/**
 * The numbers of a {@link Lottery} by index: a market's interns and projects have keys, and each
 * key is hashed once. Without keys of their own, interns and projects draw by the decimal texts of
 * their indices, so that a market and an engine with the same keys draw alike.
 *
 * <p>Two interns with the same number go by their indices: give interns in the order of their keys,
 * as the engine does. Immutable and safe to share; 8 bytes an intern or project with a key.
 */
public final class Lots {

  private final Lottery lottery;
  private final Keys interns;
  private final long[] projects;

  /** Of each project: the drawing that its interns take part in. */
  private final long[] drawings;

  private final long single;

  Lots(Lottery lottery, Keys interns, Keys projects, Keys drawings) {
    this.lottery = lottery;
    this.interns = interns;
    this.projects = new long[projects.size()];
    this.drawings = new long[this.projects.length];
    this.single = Draws.ofInterns(lottery.seed());
    for (int project = 0; project < this.projects.length; project++) {
      this.projects[project] = projects.hash(project);
      this.drawings[project] =
          lottery.kind() == Lottery.DrawKind.SINGLE
              ? single
              : Draws.ofInterns(lottery.seed(), drawings.hash(project));
    }
  }

  /**
   * Returns the lots of interns and projects with keys, in which each project draws for itself.
   *
   * @param lottery the lottery
   * @param interns the key of each intern
   * @param projects the key of each project
   * @return the lots
   * @throws IllegalArgumentException if two interns or two projects have the same key
   */
  public static Lots of(Lottery lottery, List<String> interns, List<String> projects) {
    return of(lottery, interns, projects, projects);
  }

  /**
   * Returns the lots of interns and projects with keys, in which a party may draw for several
   * projects at once.
   *
   * @param lottery the lottery
   * @param interns the key of each intern
   * @param projects the key of each project
   * @param drawings for each project the key of who draws there; any may come more than once
   * @return the lots
   * @throws IllegalArgumentException if two interns or two projects have the same key, or there is
   *     not one drawing a project
   */
  public static Lots of(
      Lottery lottery, List<String> interns, List<String> projects, List<String> drawings) {
    Objects.requireNonNull(lottery, "Lots.lottery");
    Objects.requireNonNull(interns, "Lots.interns");
    Objects.requireNonNull(projects, "Lots.projects");
    Objects.requireNonNull(drawings, "Lots.drawings");
    if (drawings.size() != projects.size()) {
      throw new IllegalArgumentException(
          "Lots: number of drawings is "
              + drawings.size()
              + ", it must be that of projects, "
              + projects.size());
    }
    checkDistinct("intern", interns);
    checkDistinct("project", projects);
    return new Lots(lottery, Keys.of(interns), Keys.of(projects), Keys.of(drawings));
  }

  /** Returns the lots of a market whose interns and projects have no keys but their indices. */
  static Lots ofIndices(Lottery lottery, int projects, int[] drawsAt) {
    return new Lots(
        lottery,
        Keys.ofIndices(Integer.MAX_VALUE, index -> index),
        Keys.ofIndices(projects, index -> index),
        Keys.ofIndices(projects, index -> drawsAt[index]));
  }

  private Lots(Lots whole, int[] parts) {
    lottery = whole.lottery;
    interns = whole.interns;
    single = whole.single;
    projects = Arrays.stream(parts).mapToLong(part -> whole.projects[part]).toArray();
    drawings = Arrays.stream(parts).mapToLong(part -> whole.drawings[part]).toArray();
  }

  /**
   * Returns these lots for a market in which each project is a part of one of these, or one of
   * these again: it draws as the whole one does.
   *
   * @param parts for each project there the one here
   * @return the lots
   * @throws IllegalArgumentException if there is no such project
   */
  public Lots ofParts(int... parts) {
    Objects.requireNonNull(parts, "Lots.parts");
    for (int part : parts) {
      Indices.check("Lots", "project of a part", part, projects.length);
    }
    return new Lots(this, parts);
  }

  private static void checkDistinct(String what, List<String> keys) {
    if (isAscending(keys)) {
      return; // as those of an engine are
    }
    Map<String, Integer> seen = new HashMap<>(2 * keys.size());
    for (int index = 0; index < keys.size(); index++) {
      Integer before = seen.putIfAbsent(keys.get(index), index);
      if (before != null) {
        throw new IllegalArgumentException(
            "Lots: key of "
                + what
                + " "
                + index
                + " is "
                + Quoted.of(keys.get(index))
                + ", which is that of "
                + what
                + " "
                + before
                + " already. Maybe one is listed twice?");
      }
    }
  }

  private static boolean isAscending(List<String> keys) {
    for (int index = 1; index < keys.size(); index++) {
      if (keys.get(index - 1).compareTo(keys.get(index)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return the lottery, with its seed} */
  public Lottery lottery() {
    return lottery;
  }

  /**
   * Returns the one number that an intern draws for everything.
   *
   * @param intern the intern
   * @return {@code 0..2^32-1}, lower is better; equal to {@link Lottery#number(String)}
   */
  public long number(int intern) {
    int place = place(intern);
    return place >= 0 ? place : seeded(single, interns.hash(intern));
  }

  /**
   * Returns the number of an intern at a project.
   *
   * @param project the project
   * @param intern the intern
   * @return {@code 0..2^32-1}, lower is better; equal to {@link Lottery#number(String, String)}
   */
  public long number(int project, int intern) {
    int place = place(intern);
    return place >= 0 ? place : seeded(drawings[project], interns.hash(intern));
  }

  /**
   * Returns the number drawn for a pair by itself, whoever draws for several projects elsewhere.
   *
   * @param project the project
   * @param intern the intern
   * @return {@code 0..2^32-1}, lower is better; equal to {@link Lottery#numberOfPair}
   */
  public long numberOfPair(int project, int intern) {
    int place = place(intern);
    return place >= 0
        ? place
        : seeded(Draws.ofInterns(lottery.seed(), projects[project]), interns.hash(intern));
  }

  /**
   * Returns the number by which a tie in an intern's own list is broken.
   *
   * @param intern the intern
   * @param project a project of the list
   * @return {@code 0..2^32-1}, lower is better; equal to {@link Lottery#numberInList}
   */
  public long numberInList(int intern, int project) {
    return Draws.number(
        Draws.ofListedProjects(lottery.seed(), interns.hash(intern)), projects[project]);
  }

  /**
   * Returns the number by which a tie between projects is broken in the same way for every intern.
   *
   * @param project the project
   * @return {@code 0..2^32-1}, lower is better; equal to {@link Lottery#numberOfProject}
   */
  public long numberOfProject(int project) {
    return Draws.number(Draws.ofProjects(lottery.seed()), projects[project]);
  }

  /**
   * Returns the number of an intern, given the hash of the key, if it is the same at every project,
   * or else -1.
   */
  long numberEverywhere(int intern, long hash) {
    int place = place(intern);
    boolean once = place < 0 && lottery.kind() == Lottery.DrawKind.SINGLE;
    return once ? seeded(single, hash) : place;
  }

  /** Returns the number at a project of an intern whom no order names, by the hash of the key. */
  long numberByHash(int project, long intern) {
    return seeded(drawings[project], intern);
  }

  private long seeded(long drawing, long intern) {
    long number = Draws.number(drawing, intern);
    return lottery.order().isEmpty() ? number : Draws.afterListed(number);
  }

  /** Returns the place of an intern in the order of keys, -1 if it is not there. */
  int place(int intern) {
    return lottery.order().isEmpty() ? -1 : lottery.order().place(interns.text(intern));
  }

  long internHash(int intern) {
    return interns.hash(intern);
  }

  int interns() {
    return interns.size();
  }

  int projects() {
    return projects.length;
  }
}
