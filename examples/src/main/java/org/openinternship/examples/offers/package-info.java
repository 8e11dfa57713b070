/** Offers after a match: rounds with the matching engine, and a whole season at full size. */
package org.openinternship.examples.offers;
