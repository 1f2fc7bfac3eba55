/** Imports a CSV file into an embedded SQL database, leaving the bad lines for another run. */
package dev.sheaf.examples.zones;
