/**
 * Pages that people look at, each one HTML file that needs no network: the {@linkplain
 * org.openinternship.examples.page.AllocationPage report} of an allocation for a coordinator or a
 * committee, the {@linkplain org.openinternship.examples.page.PersonPage page} that shows one
 * intern only what is theirs, and the {@linkplain org.openinternship.examples.page.CertificatePage
 * certificate} of a completion record.
 *
 * <p>Templates are in {@code src/main/jte} and escape whatever they are given. What the pages say
 * is in {@code PageText}, in English and German.
 */
@NullMarked
package org.openinternship.examples.page;

import org.jspecify.annotations.NullMarked;
