/**
 * The ways to match again after a change in which not everybody may move.
 *
 * <p>A full match of the changed cohort is the best that its mechanism knows, and may move people
 * who were told where they are going. A {@link org.openinternship.matching.rematch.Rematch} says
 * who may move instead: nobody who has a place; a few at most; or everybody, but nobody to a place
 * that they like less.
 *
 * <pre>{@code
 * Cohort.Builder cohort = Cohort.builder().addBids("ada", "api").addBids("ben", "api", "map");
 * cohort.addIntern(Intern.builder().id("ada").build()).addIntern(Intern.builder().id("ben").build());
 * cohort.addProject(Project.builder().id("api").host("ghent").build());
 * cohort.addProject(Project.builder().id("map").host("ghent").build());
 * Allocation before = MatchingEngine.withDefaults().match(cohort.build());
 *
 * List<CohortChange> changes = List.of(CohortChange.internLeaves("ada"));
 * Allocation full = before.after(changes);                           // ben moves to api
 * Allocation calm = before.after(changes, Rematch.keepingPlaces());  // ben stays at map
 * }</pre>
 *
 * <p>Each way is a {@link org.openinternship.matching.mechanism.Mechanism} around the usual one, on
 * a market of dense ints: it promises nothing of its own, so that reasons say which seats are taken
 * and no more, and the record names it. What a result gives up is counted by its blocking pairs.
 *
 * <p>Left to the host: which way is fair to those who were promised something.
 */
@NullMarked
package org.openinternship.matching.rematch;

import org.jspecify.annotations.NullMarked;
