package org.openinternship.matching.internal.compile;

import java.util.List;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.scoring.Score;

/**
 * The pairs of a compiled cohort, on lists or not: why one cannot be considered, what it scores,
 * which pair of the market it is, and where its intern stands.
 */
public final class CompiledPairs {
  private final ListBasis basis;
  private final NumberedCohort numbers;
  private final CompiledLists lists;
  private final Market market;

  CompiledPairs(ListBasis basis, CompiledLists lists, Market market) {
    this.basis = basis;
    this.numbers = basis.numbers();
    this.lists = lists;
    this.market = market;
  }

  /**
   * Tells why a pair cannot be considered.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the reasons; none if it can be
   * @throws org.openinternship.core.finding.HostRuleException if a requirement gives another answer
   *     now than when the list was made
   */
  public List<Reason> against(int intern, int project) {
    List<Reason> against = basis.considered().against(intern, project);
    WishList list = lists.of(intern);
    int place = list.placeOf(project);
    if (place >= 0 && list.isAdmitted(place) != against.isEmpty()) {
      throw basis
          .eligibility()
          .changed(numbers.intern(intern), numbers.project(project), verdict(intern, project));
    }
    return against;
  }

  /**
   * Judges a pair by the requirements.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the verdict
   */
  public Verdict verdict(int intern, int project) {
    return basis.considered().verdict(intern, project);
  }

  /**
   * Returns the score of a pair in millionths, without what it is made of.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return 0 or more
   */
  public long millionths(int intern, int project) {
    return basis.millionths(intern, project);
  }

  /**
   * Scores a pair.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the score
   * @throws org.openinternship.core.finding.HostRuleException if a criterion gives another answer
   *     now than when its points decided
   */
  public Score score(int intern, int project) {
    Score score = basis.scorer().score(numbers.intern(intern), numbers.project(project));
    int pair = basis.scorer().hasOwn() ? pair(intern, project) : -1;
    if (pair >= 0) {
      Standing standing = standing(pair);
      boolean own = standing.by().equals(numbers.project(project).id());
      if (own && standing.millionths().orElse(score.millionths()) != score.millionths()) {
        throw basis.scorer().changed(numbers.intern(intern), numbers.project(project));
      }
    }
    return score;
  }

  /**
   * Finds the pair of an intern and a project in the market, in O(log n) of the list.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the pair; -1 if it is not on the list or cannot be considered
   */
  public int pair(int intern, int project) {
    int place = lists.of(intern).placeOf(project);
    return place < 0 || !lists.of(intern).isAdmitted(place)
        ? -1
        : market.firstPair(market.firstPlace(intern)) + lists.of(intern).admittedBefore(place);
  }

  /**
   * Tells where the intern of a pair stands at its project.
   *
   * @param pair a pair of the market
   * @return the rank or points that its tier stands for, and the number drawn
   */
  public Standing standing(int pair) {
    int project = market.project(pair);
    WishList list = lists.of(market.person(market.intern(pair)));
    int from = list.standsFrom(list.placeOf(project));
    return basis.hosts().standing(from, project, market.tier(pair), market.lotteryNumber(pair));
  }

  /**
   * Names a pair, for messages.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the pair by its keys
   */
  public String name(int intern, int project) {
    return "intern "
        + numbers.intern(intern).id()
        + " and project "
        + numbers.project(project).id();
  }
}
