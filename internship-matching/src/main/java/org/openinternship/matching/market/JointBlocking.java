package org.openinternship.matching.market;

/**
 * The definitions of when interns with a joint list block an assignment together: by a row that
 * they like better than what they have, if every project in it would have those whom it gets.
 *
 * <p>A project <b>would have</b> them if it chooses all of them when it chooses by its order, as
 * many as it has seats, from them and from those it holds. So of two who go to the same full
 * project both must stand before the last two whom it holds; if it has one seat left, both before
 * the last one; and if it has two, nobody is asked.
 *
 * <p>The definitions differ in one thing: whether a seat that a member leaves may serve another
 * member. For a project that no member leaves they are the same.
 *
 * <p>Sources: the choice by order is that of Biró, Irving, Schlotter, <i>Stable matching with
 * couples: an empirical study</i> (2011); McDermid, Manlove, <i>Keeping partners together</i>
 * (2010) compare the two of a couple at one project with different people, one each, and so let
 * more rows block; Biró, Klijn, <i>Matching with couples: a multidisciplinary survey</i> (2013)
 * compare definitions.
 */
public enum JointBlocking {
  /**
   * A seat that a member leaves is free for the others: projects choose from those they hold
   * without the members. More rows block, and a stable assignment exists less often.
   */
  LEFT_SEATS_SERVE,
  /**
   * A seat that a member leaves counts as taken until the others have theirs: projects choose from
   * all whom they hold, the leaving members among them. Whoever takes the seat of a member must
   * stand before that member.
   */
  LEFT_SEATS_COUNT
}
