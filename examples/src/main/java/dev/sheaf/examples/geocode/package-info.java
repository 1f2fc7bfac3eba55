/** Calls a web service for every line of a file, in a development and a production profile. */
package dev.sheaf.examples.geocode;
