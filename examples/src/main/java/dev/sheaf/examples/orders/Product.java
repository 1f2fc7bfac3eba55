package dev.sheaf.examples.orders;

import java.math.BigDecimal;

/**
 * What is ordered.
 *
 * @param name the product's name
 * @param price its price
 */
record Product(String name, BigDecimal price) {}
