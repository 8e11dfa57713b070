/**
 * A program as data: the rules of every area in one value.
 *
 * <p>A {@link org.openinternship.core.program.Program} says who may take part, what may be bid and
 * offered, what hosts may have, what a posting must say and what placements allow. Every part has
 * its defaults and stands alone as well: an area's rules check an area's values, and know nothing
 * of a program. There are no dates in it, so one program serves many terms; whether a {@link
 * org.openinternship.core.term.Term} fits it is checked before anyone applies. It knows every area
 * and no area knows it, so it is here that rules of two areas are found to contradict each other.
 *
 * <pre>{@code
 * Program program =
 *     Program.builder()
 *         .id("virtual-student-service")
 *         .admission(AdmissionRules.of(Citizenship.of("US"), EnrolledThroughTerm.anyLoad()))
 *         .bids(BidRules.builder().maxBids(3).maxVetoes(0).build())
 *         .postings(PostingRules.builder().preferredMentors(1).build())
 *         .build();
 * Term term = Term.of("2026", "2026-09-01", "2027-05-31");
 * program.validate().orThrow("the program");
 * program.check(term).orThrow("the term");
 *
 * Cohort cohort =
 *     program.cohort(term)
 *         .addProject(Project.builder().id("open-data").host("ghent").build())
 *         .addIntern(Intern.builder().id("ada").build())
 *         .addBids("ada", "open-data")
 *         .build();
 * OfferSeason season = OfferSeason.of(program.offers(), cohort);
 * }</pre>
 *
 * <p>The host stores the program next to its terms, and keeps the rules of one it has changed if
 * older terms go by them.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.program;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
