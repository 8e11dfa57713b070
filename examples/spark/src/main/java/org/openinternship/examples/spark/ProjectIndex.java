package org.openinternship.examples.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * What every machine gets once: a cohort without its interns, and the policy. Both travel in their
 * JSON form, and the first task of a virtual machine makes them into lists that all of its tasks
 * share. A host with rules of its own adds them to the reader here.
 */
final class ProjectIndex implements Serializable {
  private static final long serialVersionUID = 1;
  private static final InternshipJson JSON = InternshipJson.standard().compact();

  private final String hostSide;
  private final String policy;
  private transient @Nullable ScoredLists lists;

  private ProjectIndex(String hostSide, String policy) {
    this.hostSide = hostSide;
    this.policy = policy;
  }

  static ProjectIndex of(Cohort cohort, MatchingPolicy policy) {
    Cohort hostSide = cohort.withInterns(List.of()).withBids(List.of());
    return new ProjectIndex(JSON.toText(hostSide), JSON.toText(policy));
  }

  /** The lists, made when they are asked for first. */
  synchronized ScoredLists lists() {
    if (lists == null) {
      lists =
          new ScoredLists(
              JSON.read(hostSide, Cohort.class), JSON.read(policy, MatchingPolicy.class));
    }
    return lists;
  }
}
