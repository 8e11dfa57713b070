package org.openinternship.core.reason;

/** The reasons that several areas give. */
public enum GeneralReason implements ReasonCode {
  /** Two values of one kind have the same key. */
  DUPLICATE_ID("{kind:Kind} {id} is given more than once. Maybe two sources were joined"),
  /** A key points to nothing, and no other is near it. */
  UNKNOWN_ID(
      "{kind:Kind} {id} is not in the cohort. Maybe it was withdrawn or is written"
          + " differently"),
  /** A key points to nothing, and another is written almost the same. */
  MISSPELT_ID("{kind:Kind} {id} is not in the cohort. Maybe {near} was meant"),
  /** The same veto, pin or exclusion is given again. */
  REPEATED("{kind:Kind} for {what} is given more than once"),
  /** A fact that a requirement needs is not known. */
  FACT_UNKNOWN("we do not know {fact:Fact}"),
  /** A fact that a requirement needs, or the proof of it, is on its way. */
  FACT_PENDING("we are waiting to hear {fact:Fact}"),
  /** A language is not there. */
  LANGUAGE_MISSING(
      "{language:Language} is needed at level {needed:CefrLevel} and is not among"
          + " {you|your|the intern's} languages"),
  /** A language is there, at too low a level. */
  LANGUAGE_TOO_LOW(
      "{language:Language} is needed at level {needed:CefrLevel}, {you|yours|the intern's}"
          + " is {has:CefrLevel}"),
  /** The intern may not work where the project needs it. */
  NOT_AUTHORISED_TO_WORK("authorisation to work in {countries:Country:or} is needed"),
  /** A requirement of the host's own. */
  REQUIREMENT_NOT_MET("{requirement}: {detail}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  GeneralReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
