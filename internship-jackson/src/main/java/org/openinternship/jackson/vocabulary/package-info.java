/**
 * What the values of the library look like as JSON: one file of forms for each package, named after
 * it. Not exported.
 *
 * <p>{@code PeopleForms} has the forms of {@code core.people}, and so on; the one list of all areas
 * is in {@link org.openinternship.jackson.vocabulary.Vocabulary}. Each property is one typed
 * reference, in the order in which it is written:
 *
 * <pre>{@code
 * forms.value(Term.class, Term::id, Term::period, Term::phases, Term::limitWaivers);
 * }</pre>
 *
 * <p>A value whose JSON differs from its Java attributes is written as a record that stands for it,
 * such as {@code WorkingHoursWire}. A figure that follows from others is {@code
 * computed(Score::points)}: written for readers, checked when read. Named constants, such as
 * criteria and mechanisms, are listed in the file of their area.
 *
 * <p>The file of an area also says what else is to be known of its types: which public ones need no
 * form and why ({@code forms.without}), and what their texts look like in samples where any text
 * will not do ({@code forms.samples}, {@code forms.repair}). After a change the wire forms and
 * schemas that are checked in are written anew with the command that the failing test names.
 */
@NullMarked
package org.openinternship.jackson.vocabulary;

import org.jspecify.annotations.NullMarked;
