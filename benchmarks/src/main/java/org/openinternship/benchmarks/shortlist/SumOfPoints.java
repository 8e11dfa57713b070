package org.openinternship.benchmarks.shortlist;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores a term by its frequency alone, in which the points of a skill are kept. */
final class SumOfPoints extends Similarity {
  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... statistics) {
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        return frequency;
      }
    };
  }
}
