package org.openinternship.core.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Unicode13;

/**
 * A search for projects that were posted twice, in nearly the same words: the words that two have
 * in common, as a share of those they have together (Jaccard, 1901), must reach a threshold.
 *
 * <p>Words are those of title and description after normalising: Unicode NFKC, without accents,
 * letter case, punctuation or order. Texts without any word are no duplicates of anything.
 *
 * <p>Exact, and yet not every pair is compared: texts whose rarest words all differ cannot reach
 * the threshold (prefix filtering, Chaudhuri, Ganti and Kaushik, 2006). Postings of which few have
 * rare words in common take about linear time. Where many share their rarest words, as with a low
 * threshold, short texts or a few words that all are made of, the time grows with the square of the
 * number of projects, times the words of each; there is no bound on it, so an interrupt ends a
 * search.
 */
public final class NearDuplicates {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final int ALL = 100;

  /** The most pairs that a search gives: 1,000,000, as of 1,414 copies of one text. */
  public static final int MAX_PAIRS = 1_000_000;

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
   * @throws IllegalArgumentException if there are more than {@link #MAX_PAIRS} of them
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public List<NearDuplicate> among(Collection<Project> projects) {
    Objects.requireNonNull(projects, "NearDuplicates.projects");
    List<Project> sorted = projects.stream().sorted(Comparator.comparing(Project::id)).toList();
    List<Set<String>> words = sorted.stream().map(NearDuplicates::wordsUnlessInterrupted).toList();
    List<List<String>> rarestFirst = rarestFirst(words);
    List<int[]> numbers = numbers(rarestFirst);
    Map<String, List<Integer>> seen = new HashMap<>();
    List<NearDuplicate> found = new ArrayList<>();
    for (int second = 0; second < sorted.size(); second++) {
      Interrupts.check();
      List<String> own = rarestFirst.get(second);
      int min = (own.size() * percent + ALL - 1) / ALL; // in common, to reach the threshold
      Set<Integer> candidates = new TreeSet<>();
      for (String word : own.subList(0, own.isEmpty() ? 0 : own.size() - min + 1)) {
        List<Integer> others = seen.computeIfAbsent(word, key -> new ArrayList<>());
        candidates.addAll(others);
        others.add(second);
      }
      int compared = 0;
      for (int first : candidates) {
        Interrupts.checkAt(compared++);
        if ((long) words.get(first).size() * ALL < (long) own.size() * percent
            || (long) own.size() * ALL < (long) words.get(first).size() * percent) {
          continue; // one is too short to have enough of the other
        }
        int shared = shared(numbers.get(first), numbers.get(second));
        int all = words.get(first).size() + words.get(second).size() - shared;
        if ((long) shared * ALL >= (long) all * percent) {
          if (found.size() == MAX_PAIRS) {
            throw new IllegalArgumentException(
                "NearDuplicates: the pairs are more than %s. Maybe the threshold of %s percent is too low, or all texts are copies of a few"
                    .formatted(MAX_PAIRS, percent));
          }
          found.add(
              new NearDuplicate(sorted.get(first).id(), sorted.get(second).id(), shared, all));
        }
      }
    }
    found.sort(Comparator.comparing(NearDuplicate::first).thenComparing(NearDuplicate::second));
    return List.copyOf(found);
  }

  private static Set<String> wordsUnlessInterrupted(Project project) {
    Interrupts.check();
    return words(project);
  }

  /** Returns the different words of a project's title and description, normalised. */
  static Set<String> words(Project project) {
    String text = project.title().orElse("") + " " + project.description().orElse("");
    // Marks go first, since to sort a long run of them takes more than linear time.
    String bare = MARKS.matcher(Unicode13.only(text, ' ')).replaceAll("");
    String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
    String folded = Folding.of(plain);
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

  /** The words of each text as numbers, ascending. */
  private static List<int[]> numbers(List<List<String>> texts) {
    Map<String, Integer> numbers = new HashMap<>();
    return texts.stream()
        .map(
            text ->
                text.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, key -> numbers.size()))
                    .sorted()
                    .toArray())
        .toList();
  }

  private static int shared(int[] first, int[] second) {
    int shared = 0;
    for (int i = 0, j = 0; i < first.length && j < second.length; ) {
      if (first[i] == second[j]) {
        shared++;
      }
      int one = first[i];
      i += one <= second[j] ? 1 : 0;
      j += second[j] <= one ? 1 : 0;
    }
    return shared;
  }
}
