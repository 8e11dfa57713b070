/**
 * How a form is read and written, whatever the values are. Not exported.
 *
 * <p>A {@code JsonForm} writes the values of one type and reads them back. There are few kinds: a
 * text, a whole number, a truth value, one of some names, a list or set, a map, an object with
 * properties, an object of a closed family, and a value that is written as a part of it. An object
 * has {@code ObjectProperty}s, each with its name, its {@code Optionality} and an {@link
 * org.openinternship.jackson.kit.Accessor}: a method reference that the compiler checks and that
 * knows the name of its method.
 *
 * <p>An {@link org.openinternship.jackson.kit.JsonArea} adds the forms of one package through
 * {@link org.openinternship.jackson.kit.AreaForms}; {@link
 * org.openinternship.jackson.kit.JsonForms} holds those of all areas:
 *
 * <pre>{@code
 * final class PeopleForms implements JsonArea {
 *   public void addTo(AreaForms forms) {
 *     forms.value(Mentor.class, Mentor::id, Mentor::maxInterns);
 *   }
 * }
 * JsonForms forms = JsonForms.of(List.of(new PeopleForms()), Personal.class);
 * }</pre>
 *
 * <p>Three things follow from the forms without a word of their own: {@code SampleDocuments} draws
 * documents at random for tests, {@code ValueProbe} asks values for their bounds, and {@link
 * org.openinternship.jackson.kit.SchemaWriter} writes schemas with both. A {@link
 * org.openinternship.jackson.kit.JsonFault} is what the front makes its exception of.
 */
@NullMarked
package org.openinternship.jackson.kit;

import org.jspecify.annotations.NullMarked;
