package dev.sheaf.examples.orders;

import java.util.List;

/**
 * An order as it stands in the database.
 *
 * @param id its number
 * @param customerId who ordered
 * @param productIds what was ordered
 */
record Order(long id, long customerId, List<Long> productIds) {}
