package org.openinternship.jackson.kit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random documents of any type that has a form, with each property now there and now not, made by
 * following the forms. Where a value refuses what was drawn, its object is drawn again; where that
 * would take too long, the area says {@linkplain AreaForms#repair how to mend it}. A list of steps,
 * such as a history, is drawn last and step by step, so that each follows from the one before.
 *
 * <p>For one thread. The same forms and the same state of what is random give the same documents.
 */
final class SampleDocuments {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DRAWS = 5_000;
  private static final int STEPS = 30;

  private final JsonForms forms;
  private final Random random;
  private final Extent extent;

  /** How often what is being drawn was refused before, with what is around it. */
  private int refused;

  SampleDocuments(JsonForms forms, Random random) {
    this(forms, random, Extent.SOME);
  }

  SampleDocuments(JsonForms forms, Random random, Extent extent) {
    this.forms = forms;
    this.random = random;
    this.extent = extent;
  }

  /** A document that holds a value of a type, in any of the ways in which it may. */
  JsonNode draw(Class<?> type) {
    return node(forms.get(type), Hints.name(type));
  }

  /**
   * An object that is taken as a value.
   *
   * @param name the name of its type
   */
  JsonNode draw(ObjectForm<?> form, String name) {
    return accepted(form, name, () -> fill(NODES.objectNode(), form, name, form));
  }

  /** A parser that stands before a document. */
  static JsonParser parser(JsonNode document) {
    return document.traverse(ObjectReadContext.empty());
  }

  /**
   * @param path the attribute, or the type where there is none
   */
  private JsonNode node(JsonForm<?> form, String path) {
    if (form instanceof IntegerForm<?>) {
      return NODES.numberNode(random.nextInt(4) > 0 ? random.nextInt(5) : random.nextInt(200));
    } else if (form instanceof DecimalForm) {
      return NODES.numberNode(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(7)));
    } else if (form instanceof TruthForm) {
      return NODES.booleanNode(random.nextBoolean());
    } else if (form instanceof ChoiceForm<?> choice) {
      Function<Random, String> some = forms.hints().texts(path);
      return NODES.stringNode(some == null ? one(List.copyOf(choice.names())) : some.apply(random));
    } else if (form instanceof TextForm<?>) {
      return NODES.stringNode(text(form, path));
    } else if (form instanceof PlainForm) {
      return node(forms.of(random.nextBoolean() ? int.class : String.class), path);
    } else if (form instanceof VariantForm.DeferredForm) {
      throw new IllegalArgumentException("Nothing is drawn without its form");
    }
    return accepted(form, path, () -> several(form, path));
  }

  private JsonNode several(JsonForm<?> form, String path) {
    if (form instanceof MappedForm<?, ?> mapped) {
      return node(mapped.base(), path);
    } else if (form instanceof SequenceForm<?> sequence) {
      return array(sequence, path);
    } else if (form instanceof DictionaryForm<?, ?> dictionary) {
      return dictionary(dictionary, path);
    } else if (form instanceof VariantForm.OpenFamilyForm<?, ?> open) {
      boolean named = !open.names().names().isEmpty() && random.nextInt(4) == 0;
      return node(named ? open.names() : open.data(), path);
    } else if (form instanceof VariantForm<?> variant) {
      VariantForm.Kind<?> kind = one(variant.kinds());
      ObjectNode object = NODES.objectNode().put(VariantForm.TYPE, kind.name());
      return fill(object, kind.form(), Hints.name(kind.type()), form);
    }
    Class<?> type = forms.type(form);
    String name = type == null ? path : Hints.name(type);
    return fill(NODES.objectNode(), (ObjectForm<?>) form, name, form);
  }

  private JsonNode accepted(JsonForm<?> form, String path, Supplier<JsonNode> draw) {
    int around = refused;
    for (int i = 0; i < DRAWS; i++) {
      refused = around + i;
      JsonNode drawn = draw.get();
      if (refusal(form, drawn) == null) {
        refused = around;
        return drawn;
      }
    }
    JsonNode last = draw.get();
    throw new IllegalStateException(
        "No sample of "
            + path
            + " in "
            + DRAWS
            + " is taken. Say how to make one with forms.samples or forms.repair in "
            + file(form, path)
            + ". The last: "
            + last
            + ", refused: "
            + refusal(form, last));
  }

  private String file(JsonForm<?> form, String path) {
    Class<?> type = forms.type(form);
    if (type == null) {
      String name = path.split("\\.", -1)[0];
      type =
          forms.types().stream().filter(it -> Hints.name(it).equals(name)).findAny().orElse(null);
    }
    return type == null ? "the file of its area in vocabulary" : forms.file(type);
  }

  private static @Nullable String refusal(JsonForm<?> form, JsonNode drawn) {
    try {
      new JsonInput(parser(drawn), false).document(form);
      return null;
    } catch (JsonFault e) {
      return e.place() + ": " + e.problem();
    }
  }

  private ObjectNode fill(ObjectNode object, ObjectForm<?> form, String name, JsonForm<?> whole) {
    for (ObjectProperty property : form.properties()) {
      Optionality optionality = property.optionality();
      if (steps(property) == null
          && optionality != Optionality.COMPUTED
          && (optionality == Optionality.REQUIRED || extent.has(random, refused))) {
        object.set(property.name(), node(property.form(), name + "." + property.name()));
      }
    }
    ObjectNode repaired = forms.hints().repaired(name, object, random);
    for (ObjectProperty property : form.properties()) {
      JsonForm<?> step = steps(property);
      if (step != null) {
        grow(repaired.putArray(property.name()), repaired, step, whole);
      }
    }
    return repaired;
  }

  /** The form of the steps, if the property is a list of values of a family. */
  private static @Nullable JsonForm<?> steps(ObjectProperty property) {
    return property.form() instanceof SequenceForm<?> list
            && !list.distinct()
            && (list.element() instanceof VariantForm
                || list.element() instanceof VariantForm.OpenFamilyForm)
        ? list.element()
        : null;
  }

  private void grow(ArrayNode steps, ObjectNode object, JsonForm<?> step, JsonForm<?> whole) {
    int length = extent.count(random, 6, refused);
    for (int draw = 0; draw < STEPS && steps.size() < length; draw++) {
      steps.add(node(step, ""));
      if (refusal(whole, object) != null) {
        steps.remove(steps.size() - 1);
      }
    }
  }

  private ArrayNode array(SequenceForm<?> form, String path) {
    ArrayNode array = NODES.arrayNode();
    for (int count = extent.count(random, 4, refused); count > 0; count--) {
      array.add(node(form.element(), path));
    }
    return array;
  }

  private ObjectNode dictionary(DictionaryForm<?, ?> form, String path) {
    ObjectNode object = NODES.objectNode();
    for (int count = extent.count(random, 4, refused); count > 0; count--) {
      String key = node((JsonForm<?>) form.key(), path).stringValue();
      object.set(key, node(form.value(), path + ".value"));
    }
    return object;
  }

  private String text(JsonForm<?> form, String path) {
    Function<Random, String> own = forms.hints().texts(path);
    if (own == null) {
      Class<?> type = forms.type(form);
      own = type == null ? null : forms.hints().texts(Hints.name(type));
    }
    return own == null ? node(forms.of(String.class), "String").stringValue() : own.apply(random);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Hints of the areas on texts, and on values that chance would hardly ever make. */
  static final class Hints {
    /** A change that turns an object drawn at random into one that the value accepts. */
    interface Repair extends BiFunction<ObjectNode, Random, ObjectNode> {}

    private final Map<String, Function<Random, String>> texts = new HashMap<>();
    private final Map<String, Repair> repairs = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    /** The name of a class with those around it: Reason is not BlockingPair.Reason. */
    static String name(Class<?> type) {
      return type.isPrimitive()
          ? type.getName()
          : type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    void texts(String name, Function<Random, String> draw) {
      texts.put(name, draw);
    }

    void repair(Class<?> type, Repair repair) {
      repairs.put(name(type), repair);
    }

    void pattern(Class<?> type, Pattern pattern) {
      patterns.put(name(type), pattern);
    }

    @Nullable Function<Random, String> texts(String name) {
      return texts.get(name);
    }

    ObjectNode repaired(String name, ObjectNode drawn, Random random) {
      Repair repair = repairs.get(name);
      return repair == null ? drawn : repair.apply(drawn, random);
    }

    @Nullable Pattern pattern(String name) {
      return patterns.get(name);
    }
  }
}
