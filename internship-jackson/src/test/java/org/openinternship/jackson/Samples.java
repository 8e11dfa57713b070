package org.openinternship.jackson;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openinternship.core.finding.ReasonCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random documents of any type that has a form, with each property now there and now not, made by
 * following the forms. Where a value refuses what was drawn, its object is drawn again.
 */
final class Samples {
  private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
  private static final Forms FORMS = Forms.standard();
  private static final IdentityHashMap<Form<?>, String> NAMES = new IdentityHashMap<>();
  private static final int MOST_DRAWS = 5_000;
  private static final int MOST_STEPS = 30;

  static {
    for (Class<?> type : FORMS.types()) {
      NAMES.put(FORMS.get(type), type.getSimpleName());
    }
  }

  /** Texts of their own for types, and for attributes whose texts are not just any. */
  private static final Map<String, Function<Random, String>> TEXTS = new HashMap<>();

  static {
    among("String", "java", "C++", "\u00e9t\u00e9", "a\"b\\c/d", "x\n\ty", "\ud83e\udd80", "null");
    among("Country", "NG", "BE", "US", "IN", "RU", "NP");
    among("Currency", "EUR", "USD", "JPY", "KWD");
    among("BigDecimal", "1", "2", "0.5", "1200.50", "15.25", "7", "100", "3.125");
    among("ZoneId", "Europe/Brussels", "Asia/Kathmandu", "UTC", "-03:30", "Z");
    among("LocalTime", "09:00", "17:30", "00:00", "23:59:59.5");
    among("Period", "P3M", "P10D", "P1Y2M", "P0D");
    among("YearMonth", "2026-09", "2024-02", "2025-12");
    among("Seed", "0", "-1", "20261123", "9223372036854775807");
    among("LanguageSkill.language", "en", "pt-BR", "zh-Hant", "yue", "fr");
    among("WorkingHours.zone", "Europe/Brussels", "Asia/Kathmandu", "UTC", "-03:30");
    among("WorkingHours.weekly", "Mon-Thu 14:00-17:00", "daily 00:00-24:00", "Fri 22:00-02:30");
    among("Finding.path", "", "/projects/0/seats", "/interns/17");
    among("SupervisionPolicy.severities.key", "NO_CALL", "FEW_CALLS", "PERIOD_LONG");
    among("PlannedContact.preferredStart", "09:00", "17:30");
    TEXTS.put("LocalDate", random -> date(random).toString());
    TEXTS.put("LocalDateTime", random -> date(random).atTime(random.nextInt(24), 15).toString());
    TEXTS.put("Instant", random -> instant(random).toString());
    TEXTS.put("Duration", random -> Duration.ofMinutes(random.nextInt(100_000)).toString());
    TEXTS.put(
        "DateRange",
        random -> {
          LocalDate first = date(random);
          return first + "/" + first.plusDays(random.nextInt(400));
        });
  }

  private final Random random;

  private Samples(Random random) {
    this.random = random;
  }

  /** Values of a type. */
  static <T> Arbitrary<T> of(Class<T> type) {
    return documents(type).map(text -> InternshipJson.standard().read(text, type));
  }

  /** Documents that hold a value of a type, in any of the ways in which they may. */
  static Arbitrary<String> documents(Class<?> type) {
    Form<?> form = FORMS.get(type);
    return Arbitraries.randomValue(
        random -> new Samples(random).node(form, type.getSimpleName()).toString());
  }

  private static void among(String name, String... texts) {
    TEXTS.put(name, random -> texts[random.nextInt(texts.length)]);
  }

  private static LocalDate date(Random random) {
    return LocalDate.of(2024, 2, 29).plusDays(random.nextInt(1000));
  }

  private static Instant instant(Random random) {
    return Instant.parse("2026-09-01T00:00:00Z").plusSeconds(random.nextInt(20_000_000));
  }

  /**
   * @param path the attribute, or the type where there is none
   */
  private JsonNode node(Form<?> form, String path) {
    if (form instanceof MappedForm<?, ?> mapped) {
      return accepted(form, () -> node(mapped.base(), path));
    } else if (form instanceof IntegerForm<?>) {
      return NODES.numberNode(random.nextInt(4) > 0 ? random.nextInt(5) : random.nextInt(200));
    } else if (form instanceof TruthForm) {
      return NODES.booleanNode(random.nextBoolean());
    } else if (form instanceof ChoiceForm<?> choice) {
      return NODES.stringNode(
          TEXTS.containsKey(path) ? text(form, path) : one(List.copyOf(choice.names())));
    } else if (form instanceof TextForm<?>) {
      return NODES.stringNode(text(form, path));
    } else if (form instanceof SequenceForm<?> sequence) {
      return accepted(form, () -> array(sequence, path));
    } else if (form instanceof DictionaryForm<?, ?> dictionary) {
      return accepted(form, () -> dictionary(dictionary, path));
    } else if (form instanceof VariantForm<?> variant) {
      VariantForm.Kind<?> kind = one(variant.kinds());
      return accepted(
          form,
          () -> {
            ObjectNode object = NODES.objectNode().put(VariantForm.TYPE, kind.name());
            return fill(object, kind.form(), kind.type().getSimpleName(), form);
          });
    }
    String name = NAMES.getOrDefault(form, path);
    return accepted(form, () -> object((ObjectForm<?>) form, name));
  }

  private ObjectNode object(ObjectForm<?> form, String name) {
    return switch (name) {
      case "Reason" -> reason();
      case "SeasonAccount" -> account();
      case "CheckIn" -> checkIn(fill(NODES.objectNode(), form, name, form));
      default -> fill(NODES.objectNode(), form, name, form);
    };
  }

  private JsonNode accepted(Form<?> form, Supplier<JsonNode> draw) {
    for (int i = 0; i < MOST_DRAWS; i++) {
      JsonNode drawn = draw.get();
      if (reads(form, drawn)) {
        return drawn;
      }
    }
    throw new IllegalStateException(
        "Nothing drawn is accepted as "
            + NAMES.getOrDefault(form, form.expectation())
            + ", such as "
            + draw.get());
  }

  private static boolean reads(Form<?> form, JsonNode node) {
    try {
      new Input(JsonMapper.shared().createParser(node.toString()), false).document(form);
      return true;
    } catch (InternshipJsonException e) {
      return false;
    }
  }

  private ObjectNode reason() {
    ReasonCode code = one(List.of(ReasonCode.values()));
    ObjectNode reason = NODES.objectNode().put("code", code.name());
    ObjectNode arguments = reason.putObject("arguments");
    code.parameters().forEach(name -> arguments.put(name, text(FORMS.of(String.class), "")));
    return reason;
  }

  /** On the day of its start, where the intern is. */
  private static ObjectNode checkIn(ObjectNode drawn) {
    Instant start = Instant.parse(drawn.get("start").stringValue());
    ZoneId zone = ZoneId.of(drawn.get("internZone").stringValue());
    return drawn.put("date", LocalDate.ofInstant(start, zone).toString());
  }

  private ObjectNode account() {
    int placed = random.nextInt(9);
    int freeSeats = random.nextInt(9);
    int deciding = random.nextInt(9);
    int free = random.nextInt(9);
    int left = random.nextInt(9);
    return NODES
        .objectNode()
        .put("seats", placed + freeSeats)
        .put("filledSeats", placed)
        .put("freeSeats", freeSeats)
        .put("interns", placed + deciding + free + left)
        .put("placed", placed)
        .put("deciding", deciding)
        .put("free", free)
        .put("left", left);
  }

  /** A history is drawn last and step by step, so that each follows from the one before. */
  private ObjectNode fill(ObjectNode object, ObjectForm<?> form, String name, Form<?> whole) {
    for (Part part : form.parts()) {
      boolean needed = part.presence() == Presence.REQUIRED;
      if (!part.name().equals("history") && (needed || random.nextInt(3) > 0)) {
        object.set(part.name(), node(part.form(), name + "." + part.name()));
      }
    }
    for (Part part : form.parts()) {
      if (part.name().equals("history") && part.form() instanceof SequenceForm<?> steps) {
        grow(object.putArray("history"), object, steps.element(), whole);
      }
    }
    return object;
  }

  private void grow(ArrayNode history, ObjectNode object, Form<?> step, Form<?> whole) {
    int length = random.nextInt(6);
    for (int draw = 0; draw < MOST_STEPS && history.size() < length; draw++) {
      history.add(node(step, ""));
      if (!reads(whole, object)) {
        history.remove(history.size() - 1);
      }
    }
  }

  private ArrayNode array(SequenceForm<?> form, String path) {
    ArrayNode array = NODES.arrayNode();
    for (int count = random.nextInt(4); count > 0; count--) {
      array.add(node(form.element(), path));
    }
    return array;
  }

  private ObjectNode dictionary(DictionaryForm<?, ?> form, String path) {
    ObjectNode object = NODES.objectNode();
    for (int count = random.nextInt(4); count > 0; count--) {
      object.set(node((Form<?>) form.key(), path + ".key").stringValue(), node(form.value(), path));
    }
    return object;
  }

  private String text(Form<?> form, String path) {
    Function<Random, String> any = TEXTS.get("String");
    return TEXTS
        .getOrDefault(path, TEXTS.getOrDefault(NAMES.getOrDefault(form, ""), any))
        .apply(random);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
