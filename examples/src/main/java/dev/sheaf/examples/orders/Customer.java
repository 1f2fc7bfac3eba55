package dev.sheaf.examples.orders;

/**
 * Who orders.
 *
 * @param name the customer's name
 * @param regionId where the customer lives
 */
record Customer(String name, long regionId) {}
