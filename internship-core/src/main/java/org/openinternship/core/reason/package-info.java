/**
 * Reasons: everything that the library refuses, finds or explains it says as a {@link
 * org.openinternship.core.reason.Reason}, a code with named arguments that keep their types.
 *
 * <p>Each area has its codes in an enum of its own that implements {@link
 * org.openinternship.core.reason.ReasonCode}; a host writes more in the same way. The English
 * sentence comes along with the code as a {@link org.openinternship.core.reason.ReasonText}, with
 * gaps for the arguments and with plural forms. Other languages come from {@link
 * org.openinternship.core.reason.ReasonTexts}.
 *
 * <pre>{@code
 * Reason reason = Reason.of(BidReason.TOO_FEW_BIDS, InternId.of("ada"), 1, 3);
 * String english = reason.message(); // intern ada has 1 bid, the program asks for at least 3
 * long bids = reason.number("bids");
 * InternId intern = reason.argument("intern", InternId::of);
 * Reader ada = Reader.intern(InternId.of("ada"), ZoneId.of("Europe/Berlin"));
 * String toAda = ReasonTexts.english().to(ada).message(reason); // you have 1 bid, the program ...
 * String german = ReasonTexts.bundled(ReasonLanguage.german()).to(ada).message(reason);
 * }</pre>
 *
 * <p>A sentence is made for people: numbers are rounded, minutes are hours, constants are words,
 * and instants stand in the zone of the {@link org.openinternship.core.reason.Reader}, who is
 * spoken to where it is the intern. The exact figures stay in the arguments.
 *
 * <p>A sentence names its gaps in the order in which arguments are given: {@code {what}} takes any
 * argument, {@code {due:date}} a date (also {@code number}, {@code minutes}, {@code instant},
 * {@code duration}, {@code period}, {@code money}, or the name of an enum, which is told in words),
 * {@code {hours|# hour|# hours}} a count with its plural forms, and {@code {intern:you|you
 * have|intern # has}} an intern who may be the reader.
 *
 * <pre>{@code
 * enum MyReason implements ReasonCode {
 *   NO_VISA("{intern:you|you have|intern # has} no visa until {day:date}");
 *
 *   private final ReasonText text;
 *
 *   MyReason(String english) {
 *     text = ReasonText.of(english);
 *   }
 *
 *   public ReasonText text() {
 *     return text;
 *   }
 * }
 * Reason own = Reason.of(MyReason.NO_VISA, InternId.of("ada"), LocalDate.parse("2026-09-01"));
 * }</pre>
 *
 * <p>What is left to the host: codes of its own with names that no other code has, sentences in the
 * languages of its users, and words for the keys that stand in messages: no argument is ever a name
 * or an address.
 */
@NullMarked
package org.openinternship.core.reason;

import org.jspecify.annotations.NullMarked;
