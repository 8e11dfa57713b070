package org.openinternship.benchmarks.shortlist;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.openinternship.benchmarks.input.ProjectFacts;

/** The tokens of a project: each skill at each level an intern may have, with what it is worth. */
final class PointTokens extends TokenStream {
  /** The most points; whole numbers up to here are exact as floats. */
  static final int POINTS = 1_000_000;

  private static final int LEVELS = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> points;
  private Iterator<Map.Entry<String, Integer>> left;

  PointTokens(ProjectFacts project) {
    points = new TreeMap<>();
    int all = Arrays.stream(project.weights()).sum();
    for (int skill = 0; skill < project.skills().length; skill++) {
      double worth = (double) project.weights()[skill] / all;
      for (int level = 1; level <= LEVELS; level++) {
        double met = Math.min(1.0, (double) level / project.levels()[skill]);
        points.put(token(project.skills()[skill], level), (int) Math.round(POINTS * worth * met));
      }
    }
    left = points.entrySet().iterator();
  }

  static String token(int skill, int level) {
    return skill + "@" + level;
  }

  @Override
  public void reset() {
    left = points.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> next = left.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
