/**
 * A report over an SQL database: the fetches that each order needs are declared, and made for many
 * orders at once.
 */
package dev.sheaf.examples.orders;
