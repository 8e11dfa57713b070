package org.openinternship.jackson.kit;

import tools.jackson.core.JsonGenerator;

/**
 * How values of one type are written as JSON and read back. Reading begins on the first token of
 * the value and ends on its last; whatever does not fit is a fault with its place in the document.
 * Immutable.
 *
 * @param <T> the type
 */
abstract sealed class JsonForm<T>
    permits ChoiceForm,
        DecimalForm,
        DictionaryForm,
        IntegerForm,
        VariantForm.DeferredForm,
        MappedForm,
        ObjectForm,
        VariantForm.OpenFamilyForm,
        PlainForm,
        SequenceForm,
        TextForm,
        TreeForm,
        TruthForm,
        VariantForm {
  JsonForm() {}

  /** What a reader wants to find, to follow the word "expected". */
  abstract String expectation();

  /** About how many plain values there are in a value: whether it fits on one line. */
  int width() {
    return 1;
  }

  abstract void write(T value, JsonGenerator out);

  abstract T read(JsonInput in);
}
