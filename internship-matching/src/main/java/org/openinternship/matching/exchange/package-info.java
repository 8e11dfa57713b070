/**
 * Files of preference lists that research and matching programs share.
 *
 * <p>A {@link org.openinternship.matching.exchange.PreflibFile} holds the orders of voters over
 * alternatives, strict or with ties, as PrefLib publishes them ({@code .soc}, {@code .soi}, {@code
 * .toc}, {@code .toi}). A {@link org.openinternship.matching.exchange.StudentProjectFile} holds an
 * instance of student-project allocation with lecturers and ties (SPA-S, SPA-ST), in the text form
 * of published solvers. Both are read into lists of a market or of a cohort, with every fault of a
 * file at once and its line, column and value, and written back.
 *
 * <pre>{@code
 * String text = "2 2 1\n1 (1 2)\n2 2\n1 1 1\n2 1 1\n1 2 2 1\n";
 *
 * StudentProjectFile file = StudentProjectFile.read(text);
 * Market market = file.market(Lottery.single(42));
 * Cohort cohort = file.cohort("university");
 * boolean same = file.toText().equals(text);
 * }</pre>
 *
 * <p>Left to the host: reading and writing the bytes, which are UTF-8.
 */
@NullMarked
package org.openinternship.matching.exchange;

import org.jspecify.annotations.NullMarked;
