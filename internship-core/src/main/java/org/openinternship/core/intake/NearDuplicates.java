package org.openinternship.core.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;

/**
 * A search for projects that were posted twice, in nearly the same words: the words that two have
 * in common, as a share of those they have together (Jaccard, 1901), must reach a threshold.
 *
 * <p>Words are those of title and description after normalising: Unicode NFKC, without accents,
 * letter case, punctuation or order. Texts without any word are no duplicates of anything.
 *
 * <p>Exact, and yet not every pair is compared: texts whose rarest words all differ cannot reach
 * the threshold (prefix filtering, Chaudhuri, Ganti and Kaushik, 2006).
 */
public final class NearDuplicates {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final int ALL = 100;

  private final int percent;

  private NearDuplicates(int percent) {
    this.percent = percent;
  }

  /**
   * Returns a search with a threshold.
   *
   * @param percent the smallest share of words in common, 1 to 100; 80 finds most copies
   * @return the search
   * @throws IllegalArgumentException if the threshold is out of bounds
   */
  public static NearDuplicates sharing(int percent) {
    Bounds.check("NearDuplicates", "percent", percent, 1, ALL);
    return new NearDuplicates(percent);
  }

  /**
   * Finds the projects that are near-duplicates of each other.
   *
   * @param projects the projects, each key once
   * @return the pairs, in the order of their keys
   */
  public List<NearDuplicate> among(Collection<Project> projects) {
    Objects.requireNonNull(projects, "NearDuplicates.projects");
    List<Project> sorted = projects.stream().sorted(Comparator.comparing(Project::id)).toList();
    List<Set<String>> words = sorted.stream().map(NearDuplicates::words).toList();
    List<List<String>> rarestFirst = rarestFirst(words);
    Map<String, List<Integer>> seen = new HashMap<>();
    List<NearDuplicate> found = new ArrayList<>();
    for (int second = 0; second < sorted.size(); second++) {
      List<String> own = rarestFirst.get(second);
      int min = (own.size() * percent + ALL - 1) / ALL; // in common, to reach the threshold
      Set<Integer> candidates = new TreeSet<>();
      for (String word : own.subList(0, own.isEmpty() ? 0 : own.size() - min + 1)) {
        List<Integer> others = seen.computeIfAbsent(word, key -> new ArrayList<>());
        candidates.addAll(others);
        others.add(second);
      }
      for (int first : candidates) {
        int shared = shared(words.get(first), words.get(second));
        int all = words.get(first).size() + words.get(second).size() - shared;
        if ((long) shared * ALL >= (long) all * percent) {
          found.add(
              new NearDuplicate(sorted.get(first).id(), sorted.get(second).id(), shared, all));
        }
      }
    }
    found.sort(Comparator.comparing(NearDuplicate::first).thenComparing(NearDuplicate::second));
    return List.copyOf(found);
  }

  /** Returns the different words of a project's title and description, normalised. */
  static Set<String> words(Project project) {
    String text = project.title().orElse("") + " " + project.description().orElse("");
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    // Up and down folds what has no simple pair, such as sharp s.
    String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    Set<String> words = new LinkedHashSet<>(NO_WORD.splitAsStream(folded).toList());
    words.remove("");
    return words;
  }

  /**
   * Sorts the words of all texts in one order, so that near-duplicates begin with a common word.
   */
  private static List<List<String>> rarestFirst(List<Set<String>> words) {
    Map<String, Integer> frequency = new HashMap<>();
    words.forEach(text -> text.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    Comparator<String> rarest =
        Comparator.<String>comparingInt(word -> frequency.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder());
    return words.stream().map(text -> text.stream().sorted(rarest).toList()).toList();
  }

  private static int shared(Set<String> first, Set<String> second) {
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    return shared.size();
  }
}
